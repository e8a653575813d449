"""Which name a description stands beside: the link that gives a person a role.

'el diputado Quilodrán', 'la ministra de Salud, Rosa Quilodrán', 'Rosa Quilodrán, ministra de Salud', 'los
diputados Quilodrán y Paredes', 'Rosa Quilodrán (alcaldesa de Chillán)'.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, FINITE, HELD, PERSON_NOUN, PREPOSITION, WORK, Lexicon
from ..brackets import past_brackets
from ..clauses.verbs import past_small_words, tells
from ..names import kin
from ..names.proper import Candidate
from ..tokens import DASHES, Document
from . import detached
from .complements import LOWLY
from .descriptions import Description
from .linking import CLOSERS, MAX_REST, OPENS_CLAUSE, Link
from .plurals import Plurals
from .ranked import is_told_by, ranked_name

CALLED = frozenset(("llamado", "llamada", "apellidado", "apellidada"))


def links(
    document: Document, candidates: list[Candidate], descriptions: list[Description], lexicon: Lexicon
) -> tuple[list[Link], frozenset[int]]:
    """Every link of the document, in the order of the descriptions; the candidates with a title alike.

    'los presidentes del Senado, Rosa Soto, y de la Cámara, Pedro Ruiz,': his is like hers, of another body.
    """
    linker = _Linker(document, candidates, descriptions, lexicon)
    return linker.run(), frozenset(linker.alike)


class _Linker(Plurals):
    def run(self) -> list[Link]:
        for step in (
            self._elided,
            self._name_follows,
            self.list_follows,
            self._name_follows_comma,
            self._title_follows_comma,
            self._name_precedes,
            self._name_precedes_bare,
            self._subject_follows,
            self.list_precedes,
            self._chained,
            self._conjoined,
        ):
            for number, description in enumerate(self.descriptions):
                if number not in self.taken:
                    step(number, description)
        for number in range(len(self.descriptions) - 2, -1, -1):
            if number not in self.taken and number + 1 in self.taken:
                self._conjoined(number, self.descriptions[number])
        return sorted(self.found, key=lambda link: (link.description, link.candidate))

    def _elided(self, number: int, description: Description) -> None:
        """'; la de Rauco, Rosa Ruiz' behind 'el jefe de Lota, Pedro Soto': whose each of both is."""
        if description.elided:
            after = self._past_acronym(description)
            named = self.by_first.get((after if after >= 0 else description.after) + 1)
            if named is not None:
                self._link(number, named, False)

    def _name_follows(self, number: int, description: Description) -> None:
        """'el diputado Quilodrán', 'el llamado Soto'; not 'el diputado, Quilodrán'."""
        after = description.after
        if description.number == "p" or not self._same_sentence(description.first, after):
            return
        if self.document.lowers[after] in CALLED:
            after += 1
        named = self.by_first.get(self._past_acronym(description))
        named = named if named is not None else self.by_first.get(after)
        named = named if named is not None else self.by_first.get(self._past_seat(description))
        if named is None or self._qualifies_a_thing(description) or self._names_body(description, named):
            return
        self._link(number, named, True)

    def _past_seat(self, description: Description) -> int:
        """The token behind the palace that somebody stands for: 'la aspirante a La Moneda Rosa Soto', -1 if
        none stands there; not 'invitó a la aspirante a La Moneda'.
        """
        i = description.after
        if description.noun.kind != "candidacy" or self.document.lowers[i] != "a":
            return -1
        seat = self.candidate_at.get(i + 1)
        return seat.after if seat is not None and seat.kind in ("organisation", "place") else -1

    def _past_acronym(self, description: Description) -> int:
        """The token behind the initials of what a title is of: 'el diputado del Partido Aurora (PA) Soto'."""
        document, i = self.document, description.after
        if i + 3 >= len(document) or document.forms[i] != "(":
            return -1
        held = self.candidate_at.get(i + 1)
        if description.complement is None and (held is None or held.kind != "party"):
            return -1  # 'el diputado (PA) Soto'
        initials = document.forms[i + 2] == ")" and document.forms[i + 1].isupper()
        return i + 3 if initials and self._same_sentence(i, i + 3) else -1

    def _qualifies_a_thing(self, description: Description) -> bool:
        """Whether a trait is the adjective of a noun before it.

        'la formación laborista Mar', not 'la laborista Soto'.
        """
        i = description.first - 1
        if (
            description.noun.kind not in (*LOWLY, "generic")
            or description.first < description.title_first
            or i < 0
        ):
            return False
        lower = self.document.lowers[i]
        noun = self.document.forms[i].islower() and self.lexicon.is_common(lower.removeprefix("ex"))
        thing = self.lexicon.is_word(lower, "party_noun") or self.lexicon.is_name_word(
            lower, "party_like_noun"
        )
        small = lower in self.lexicon.words or self.document.flags[i] & (PERSON_NOUN | FINITE)
        return (
            noun
            and bool(thing or (not small and description.noun.kind == "trait"))
            and self._same_sentence(i, description.first)
        )

    def _name_follows_comma(self, number: int, description: Description) -> None:
        """'la ministra de Salud, Rosa Quilodrán,'; 'el favorito: Pedro Soto'; 'su embajador (Pedro Soto)'.

        Of two names of a list around 'Pedro Soto, el alcalde de Tola, Juan Ruiz,' it is the second's.
        """
        forms = self.document.forms
        begin = self._past_acronym(description)
        begin = i = begin if begin >= 0 else description.after
        if description.noun.kind == "candidacy" and description.complement is not None:
            i = self._past_post(i) or self._past_post(past_brackets(self.document, i)) or i
        i = self._past_place(i)
        second = description.first > 0 and self.document.lowers[description.first - 1] in ("y", "e")
        if (description.definite or second) and i == begin:
            i = self._past_rest(i)
        if description.number == "p" or not self._same_sentence(description.first, i + 1):
            return
        if self._qualifies_a_thing(description):
            return
        if forms[i] == "(" and i + 1 not in self.by_first:
            i = past_brackets(self.document, i)
        elif forms[i] == "(":
            held = self.by_first[i + 1]
            name = self.candidates[held]
            if name.kind == "person" and forms[name.after : name.after + 1] == [")"]:
                self._link(number, held, False)
                return
            i = past_brackets(self.document, i)
        i += forms[i : i + 2] == [".", ","]  # 'el enviado de EE.UU., Pedro Soto'
        if i + 1 >= len(forms) or not (forms[i] in ",:" or forms[i] in DASHES):
            return
        if forms[i] == ":" and self._is_attributed(description, i + 1):
            return
        i = self._past_fields(i)
        if self.lexicon.is_word("".join(self.document.lowers[i + 1 : i + 2]), "honorific"):
            i += 1 + (forms[i + 2 : i + 3] == ["."])  # 'la directora del hospital, Dra. Rosa Soto'
        named = self.by_first.get(i + 1)
        if named is None:
            named = self._titled_name_at(number, i + 1)
        if named is None and description.definite:
            named = ranked_name(self.document, self.candidates, self.by_first.get(i + 2), i + 1)
        before = self._name_precedes_at(description)
        if named is None or self._is_owners(number, named):
            return
        named = self._behind_owner(description, named)
        if self._is_anothers(description, named):
            return
        if before is not None and not self._is_titled(before):
            opens = description.possessive and self._opens_list(before, named)
            listed = not description.possessive and self._is_listed(before)
            listed = description.definite and (listed or self._is_set_behind_title(before))
            listed = listed or opens or self._opens_clause(before, named)
            if self.agrees(description, before) and not listed:
                return
        after = self.candidates[named].after
        if (
            after >= len(forms)
            or forms[after] in CLOSERS
            or forms[after] == '"'
            or (forms[after] in ("y", "e") and description.definite and after + 1 not in self.by_first)
            or self._is_subject(description, after)
            or is_told_by(self.document, description, self.candidates[named])
            or not self._same_sentence(i, after)
        ):
            self._link(number, named, False)

    def _is_attributed(self, description: Description, i: int) -> bool:
        """Whether the name at token ``i`` behind a colon is of who says what stands before: a headline's last
        word in 'Urge cambiar la política de pesca: Soto'; not in 'La favorita: Rosa Soto'."""
        document = self.document
        named = self.by_first.get(i)
        if named is None or document.paragraph[i] or document.sentence_start(description.first):
            return False
        return self.candidates[named].after == document.paragraphs[0][1]

    def _behind_owner(self, description: Description, named: int) -> int:
        """Of two names behind a title that is of another title the second: 'la vocera de la candidata del
        PDA, Rosa Soto, Inés Ruiz, calló'; the first where one stands alone.
        """
        document, i = self.document, self.candidates[named].after
        second = self.by_first.get(i + 1) if document.forms[i : i + 1] == [","] else None
        if second is None or description.complement is None or not self.agrees(description, second):
            return named
        behind = self.candidates[second].after
        closes = document.forms[behind : behind + 1] == [","] or self._is_subject(description, behind)
        return second if closes and self._is_of_a_title(description) else named

    def _is_of_a_title(self, description: Description) -> bool:
        """Whether a title is of who has another: 'la vocera de la candidata'."""
        first, after = description.complement or (0, 0)
        lowers = self.document.lowers
        return any(
            lowers[k - 1] in ("la", "el", "del")
            and any(noun.number == "s" and noun.kind in HELD for noun in self.lexicon.person_nouns(lowers[k]))
            for k in range(first, after)
        )

    def _is_owners(self, number: int, named: int) -> bool:
        """Whether a name is of whom a title set off behind another one is of: 'La edil, asesora de la
        ministra de Salud, Rosa Ruiz, habló' is not on an edil Ruiz; 'La asesora de la ministra, Rosa Soto,'
        is on Soto.
        """
        return any(
            self._is_set_off(inner, named) and self._is_of_a_title(self.descriptions[inner])
            for inner in (number, number + 1)
            if 0 < inner < len(self.descriptions)
        )

    def _is_set_off(self, inner: int, named: int) -> bool:
        """Whether a bare title stands between commas behind one that nobody is named before, and a name that
        does not go on with the sentence behind both.
        """
        outer, inciso = self.descriptions[inner - 1], self.descriptions[inner]
        bare = inciso.first == inciso.title_first and inciso.number != "p"
        beside = inciso.first == outer.after + 1 and self.document.forms[outer.after] == ","
        if not (bare and beside and outer.definite and outer.number != "p"):
            return False
        candidate = self.candidates[named]
        behind = candidate.first > inciso.first and not self._is_subject(outer, candidate.after)
        return behind and self._name_precedes_at(outer) is None

    def _title_follows_comma(self, number: int, description: Description) -> None:
        """'la timonel, la alcaldesa de Tola, Rosa Soto': hers, once the title behind it is known to be; not
        'la timonel dijo que la alcaldesa, Rosa Soto,'."""
        if number + 1 in self.taken and self.descriptions[number + 1].first - description.after < MAX_REST:
            self._name_follows_comma(number, description)

    def _is_subject(self, description: Description, after: int) -> bool:
        """Whether a title heads the clause whose verb is behind the name, at token ``after``: 'La ministra de
        Salud, Rosa Soto dijo'; not 'Según la ministra de Salud, Rosa Soto mintió'."""
        document, i = self.document, description.first
        if not description.definite or description.possessive or document.lowers[i] in ("al", "del"):
            return False
        joined = i - 1 in self.by_after  # 'Rosa Soto y el alcalde, Tola ganaría' are two
        opens = not joined and document.lowers[i - 1] in (*OPENS_CLAUSE, ",")
        opens = opens or document.sentence_start(i)
        verb = after + (document.lowers[after] in ("se", "no", "lo", "la", "le"))
        return opens and verb < len(document) and bool(document.flags[verb] & FINITE)

    def _is_listed(self, candidate: int) -> bool:
        """Whether a name is one of a list: 'Rosa Soto (Salud), Pedro Ruiz'."""
        forms, i = self.document.forms, self.candidates[candidate].first
        if i < 2 or forms[i - 1] != ",":
            return False
        return forms[i - 2] == ")" or i - 1 in self.by_after

    def _opens_list(self, before: int, named: int) -> bool:
        """Whether the name before a title heads a sentence as the first of a list: 'Soto, su candidata, Rosa
        Quilodrán, y sus asesores'; not 'Soto, su esposo, Quilodrán'."""
        forms = self.document.forms
        after = self.candidates[named].after
        after += forms[after : after + 1] == [","]
        return self.document.sentence_start(self.candidates[before].first) and forms[after : after + 1] in (
            ["y"],
            ["e"],
        )

    def _opens_clause(self, before: int, named: int) -> bool:
        """Whether the name behind a title has the sentence's verb and the one before it is governed: 'Tras la
        renuncia de Inés Soto, la edila, Rosa Ruiz, calló'; not 'Según Inés Soto, la edila, Ruiz calló'.
        """
        document, first = self.document, self.candidates[before].first
        verb = past_small_words(document, self.candidates[named].after + 1)
        if verb >= len(document):
            return False
        governed = document.flags[first - 1] & PREPOSITION or document.lowers[first - 1] == "del"
        if not governed or document.forms[self.candidates[named].after] != ",":
            return False
        begin, _ = document.sentences[document.sentence[first]]
        fronted = not any(tells(document, self.lexicon, i) for i in range(begin, first))
        return fronted and self._same_sentence(first, verb) and tells(document, self.lexicon, verb)

    def _titled_name_at(self, number: int, i: int) -> int | None:
        """The name of the next description, if it begins at token ``i``: 'la favorita, la senadora Soto'."""
        following = number + 1
        if following < len(self.descriptions) and self.descriptions[following].first == i:
            return self.taken.get(following)
        return None

    def _name_precedes_at(self, description: Description) -> int | None:
        """The name that a comma, dash or bracket separates from the description behind it."""
        forms = self.document.forms
        i = description.first - 1
        if i < 1 or not self._same_sentence(i, description.first):
            return None
        i = self._before_age(self._before_time(i))
        if not (forms[i] in ",(" or forms[i] in DASHES):
            return None
        j = i
        if forms[j - 1] == ")":
            k = j - 1
            while k > 0 and j - k < 8 and forms[k] != "(":
                k -= 1
            j = k
        return self.by_after.get(j)

    def _name_precedes(self, number: int, description: Description) -> None:
        """'Rosa Quilodrán, ministra de Salud'; 'Rosa Quilodrán (alcaldesa de Chillán)'; not 'el apoyo de la
        edila, Rosa Quilodrán, al candidato'.
        """
        if description.number == "p" or self.document.lowers[description.first] == "al":
            return
        named = self._name_precedes_at(description)
        if named is None or not self.agrees(description, named):
            return
        forms = self.document.forms
        after = description.after
        closed = after >= len(forms) or forms[after] in CLOSERS or forms[after] in ("que", "quien")
        joined = not closed and forms[after] in ("y", "e")
        if joined and self._told_behind(number, after):
            return
        closed = closed or (joined and self._goes_on(description))
        if closed or not description.definite:
            self._link(number, named, False)

    def _name_precedes_bare(self, number: int, description: Description) -> None:
        """'criticó Rosa Quilodrán directora del Instituto Austral', whose comma is missing; not 'nombró a
        Rosa Quilodrán directora del Instituto', whom a deed makes what she is told to be."""
        i = description.first
        named = self.by_after.get(i)
        bare = i == description.title_first and description.number == "s"
        if named is None or not bare or description.noun.kind not in WORK:
            return
        name, lowers = self.candidates[named], self.document.lowers
        if name.kind != "person" or name.after - name.first < 2 or lowers[name.first - 1] == "a":
            return
        of = description.complement is not None or lowers[description.after] in ("de", "del", "en")
        if of and self.agrees(description, named) and not self._is_titled(named):
            self._link(number, named, False)

    def _subject_follows(self, number: int, description: Description) -> None:
        """'Alcaldesa de Tola desde 2021, Rosa Quilodrán votó'."""
        named = detached.subject_of(self, number)
        if named is not None:
            self._link(number, named, False)

    def _told_behind(self, number: int, joint: int) -> bool:
        """'Tras ver a Pedro Soto, el edil y tesorero de Lota, Juan Ruiz, habló': whether two titles
        that 'y' at token ``joint`` joins have their name behind them; not 'Pedro Soto, el edil y tesorero,'.
        """
        if number + 1 not in self.taken or self.descriptions[number + 1].first != joint + 1:
            return False
        description, following = self.descriptions[number], self.descriptions[number + 1]
        named = self.taken[number + 1]
        bare = following.first == following.title_first and following.number != "p"
        behind = self.candidates[named].first >= following.after and description.definite
        return bare and behind and self.agrees(description, named)

    def _goes_on(self, description: Description) -> bool:
        """Whether what 'y' joins to a title is no further item of a list: 'Pedro Soto, el alcalde y médico';
        not 'Pedro Soto, el alcalde y la jueza Ruiz'."""
        document, i = self.document, description.after + 1
        if not description.definite or i >= len(document):
            return True
        return bool(document.flags[i] & (PERSON_NOUN | FINITE)) and i not in self.by_first

    def _chained(self, number: int, description: Description) -> None:
        """A further title without an article: 'Rosa Quilodrán, abogada, exministra y senadora,'."""
        forms, i = self.document.forms, description.first - 1
        bare = description.first == description.title_first and description.number != "p"
        if not bare or i < 1 or forms[i] != "," or not self._same_sentence(i, description.first):
            return
        other = number - 1
        if other < 0 or self.descriptions[other].after != i or other not in self.taken:
            return
        named = self.taken[other]
        behind = self.candidates[named].after <= self.descriptions[other].first
        if behind and self.agrees(description, named):
            self._link(number, named, False)

    def _conjoined(self, number: int, description: Description) -> None:
        """The other one of two descriptions of one name: 'ministra de Salud y diputada'."""
        if number + 1 < len(self.descriptions) and number + 1 in self.taken:
            following = self.descriptions[number + 1]
            begin = self._past_acronym(description)
            begin = begin if begin >= 0 else description.after
            if self._is_chained_before(number, begin):
                self._link(number, self.taken[number + 1], False)
                return
            joined = following.first == begin + 1 and description.number == following.number
            joined = joined and not self.document.flags[following.first] & DETERMINER
            # 'la exministra y hoy jueza' is one, 'el alcalde y la jueza' are two
            if joined and self.document.lowers[begin] in ("y", "e"):
                self._link(number, self.taken[number + 1], False)
                return
        i = description.first - 1
        if i < 0 or self.document.lowers[i] not in ("y", "e", ",") or description.definite:
            return
        relative = self._relative_before(number, i)
        if relative is not None and self.agrees(description, relative):
            self._link(number, relative, False)
            return
        if self.document.lowers[i] == ",":
            return
        for other in range(number - 1, max(-1, number - 3), -1):
            before = self.descriptions[other]
            if before.after == i and other in self.taken and description.number == before.number:
                self._link(number, self.taken[other], False)
                return
        named = self._apposed_before(i)
        bare = description.first == description.title_first and description.number != "p"
        if named is not None and bare and self.agrees(description, named):
            self._link(number, named, False)

    def _apposed_before(self, i: int) -> int | None:
        """Whose apposition goes on at the 'y' at token ``i``: 'Pedro Soto, preso en Tola y jefe de Sur,'; not
        'Ganó Pedro Soto, perdió Ruiz y ediles'."""
        document = self.document
        for k in range(i - 1, max(0, i - MAX_REST), -1):
            if document.forms[k] == ",":
                return self.by_after.get(k)
            if document.flags[k] & FINITE and document.forms[k].islower():
                return None
            if not document.forms[k].isalpha():
                return None
        return None

    def _relative_before(self, number: int, i: int) -> int | None:
        """Whose relative is named right before token ``i``: 'Rosa Soto, hija del exsenador Soto y candidata';
        not 'la hija de Pedro Soto y candidatos'."""
        parent = self.by_after.get(i)
        if parent is None or self.descriptions[number].number == "p":
            return None
        noun = kin.noun_before(self.document, self.lexicon, self.candidates[parent].first)
        told = range(number - 1, max(-1, number - 3), -1)
        return next(
            (self.taken[d] for d in told if d in self.taken and self.descriptions[d].title_first == noun),
            None,
        )

    def _is_chained_before(self, number: int, begin: int) -> bool:
        """Whether a title goes on with the bare one behind it, whose name follows: 'La diputada, timonel
        del PDA y exalcaldesa, Rosa Quilodrán,', 'El general director, Pedro Soto,'; not 'Pedro Soto, la
        diputada, timonel'."""
        description, following = self.descriptions[number], self.descriptions[number + 1]
        bare = description.definite and following.first == following.title_first and following.number != "p"
        joined = following.first == begin + 1 and self.document.forms[begin] == ","
        joined = joined or (following.first == description.after and description.noun.kind == "profession")
        if not bare or not joined or description.number == "p":
            return False
        named = self.candidates[self.taken[number + 1]]
        return named.first >= following.after and self._name_precedes_at(description) is None
