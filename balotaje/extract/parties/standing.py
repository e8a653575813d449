"""For which party somebody stands, as a verb and its preposition say: 'compite por Marea Verde'."""

from __future__ import annotations

from ...lexicon import CLITIC, FINITE, NEGATION, PREPOSITION
from ..clauses.determiners import CONTRACTIONS, DETERMINERS
from ..deeds.ends import Ends
from ..names import kin
from ..reading import Reading
from ..verb_endings import PARTICIPLES
from .partisans import Partisans

STANDING = {
    "por": ("stands_by", "stands_as"),
    "de": ("list_noun", "comes_from", "party_contest", "party_chair"),
    "en": ("is_member", "joins_party"),
    "a": ("is_of", "represents", "joins_party"),
    "para": ("wins_for",),
}
"""What may stand before the preposition of the party that somebody stands for: 'la lista de', 'milita en'."""
BY_REACH = 6
"""Tokens between a word of standing and its 'por': 'fue elegida concejala por'."""
VERB_REACH = 10
"""The same for a verb with nothing but its object between: 'aspira a la intendencia de su ciudad por'."""
DOES_SO = frozenset(("hará", "harán", "hace", "hizo", "hicieron"))
"""What behind 'lo' takes up a verb of standing: 'lo hará por el PDA'."""
GOES = frozenset(("va", "van"))
"""What behind 'por' and a party says of somebody that they stand: 'Por el PDA van Soto y Ruiz'."""
CONTENDING = ("win", "prevail", "stand", "take_win", "lose")
"""Kinds of verbs that tell of somebody in a party's contest."""
CONTEST_REACH = 6
"""Tokens between a verb and a contest: 'se impuso este domingo en la'."""
LEFT_REACH = 6
"""Tokens of 'la que se' between a party and the verb that says that it was left."""
ADVERBS = 5
"""Tokens of 'ingresó a los 18 años en' between a verb and its preposition."""
AHEAD_REACH = 12
"""Tokens of ' y por Marea Verde en las elecciones de 2021' between a party and the comma behind it."""
MAX_FRONTED = 24
"""Tokens between a party under whose name somebody stands and who that is."""
ENTER_REACH = 4
"""Tokens of 'también se impusieron' behind a party."""
CLAUSE_REACH = 14
"""Tokens of 'que en la primera vuelta obtuvo el 7,8 %' before a party."""


class Standing(Partisans):
    """The rules that bind people to the parties that they stand for, lead or belong to by what they do."""

    # -- by what somebody does ---------------------------------------------------------------------

    def by_standing(self, reading: Reading) -> None:
        """'Soto, que compite por Marea Verde', 'electa por el PDA', 'quien preside el PDA'; not 'compite
        por la alcaldía'."""
        document, lexicon = self.document, self.lexicon
        for first, party in sorted(self.party_at.items()):
            i = self._before_noun_phrase(first)
            begin = document.sentences[document.sentence[first]][0]
            if document.lowers[i] == "por" and self._fronted(reading, i, first):
                continue
            noun = document.lowers[first - 1]
            own = self.names_party(noun) and not lexicon.is_word(noun, "coalition_noun")
            if own and (founds := self._founds(i, begin)) >= 0:
                self._join_last(reading, begin, founds, party)
                continue
            preposition = CONTRACTIONS.get(document.lowers[i], document.lowers[i])
            if i > begin and lexicon.is_name_word(document.lowers[i], "heads_party"):
                self._join_last(reading, begin, i, party)
                continue
            if preposition == "con" and i > begin and self._ran_with(i, begin):
                self._join_last(reading, begin, i, party)
                continue
            if (under := self._under_its_name(first)) >= 0:
                self._join_under(reading, under, first)
                continue
            if i <= begin or preposition not in STANDING:
                continue
            classes = STANDING[preposition]
            if (
                i > 2
                and document.lowers[i - 2] == "de"
                and lexicon.is_name_word(document.lowers[i - 1], "listed")
            ):
                i -= 2
            reach = 1 + ("list_noun" in classes and self._is_plain(i - 1))
            if preposition in ("en", "a"):
                reach = self._past_adverbs(i, begin)
            if "stands_by" in classes or "wins_for" in classes:
                reach = self._reach_back(i, begin)
                if self._is_agent(i):
                    continue
            for k in range(i - 1, max(begin, i - reach) - 1, -1):
                does = document.lowers[k] in DOES_SO and document.lowers[k - 1] == "lo"
                does = does or (
                    "joins_party" in classes
                    and document.lowers[k - 1] == "se"
                    and lexicon.is_name_word(document.lowers[k], "joins_itself")
                )
                if does or lexicon.is_name_word(document.lowers[k], *classes):
                    if self._is_denied(k) or self._is_left(self.party_ends[first]):
                        break
                    if preposition == "por" and (ahead := self._subject_ahead(k, first)) is not None:
                        self.join(ahead, party)
                        break
                    if preposition != "de" or self._may_tell(k, begin, party):
                        self._join_last(reading, begin, k, party)
                    break
                if document.lowers[k] in (",", ";", ":") or lexicon.verb_in(document.lowers[k], "back"):
                    break  # 'candidata independiente respaldada por el PDA'

    def _subject_ahead(self, i: int, first: int) -> int | None:
        """Whom a participle or a noun at token ``i`` that opens its sentence is of: 'Postulada por el PDA en
        Tola, la jueza Soto calló'; not 'Elegida por el PDA, según Soto', 'Compite por el PDA, Soto'."""
        document = self.document
        acts = document.flags[i] & FINITE and not document.lowers[i].endswith(PARTICIPLES)
        if acts or not document.sentence_start(i):
            return None
        after = self.party_ends[first]
        for k in range(after, min(after + AHEAD_REACH, len(document))):
            if document.lowers[k] == ",":
                return self.phrase_at.get(k + 1)
            if document.flags[k] & FINITE or k in self.person_at:
                return None
        return None

    def _founds(self, i: int, begin: int) -> int:
        """The verb by which somebody brings in a party of their own, right before or at token ``i``, an
        adverb between: 'presentaron ayer el movimiento Marea Verde', 'lanzó el partido'; -1 if none."""
        for k in range(i, max(begin, i - 2) - 1, -1):
            lower = self.document.lowers[k]
            if self.lexicon.is_name_word(lower, "founds_party") and self.document.flags[k] & FINITE:
                return k if not self._is_denied(k) else -1
            if not self.lexicon.is_word(lower, "adverb", "relative_day"):
                return -1
        return -1

    def _past_adverbs(self, i: int, begin: int) -> int:
        """How far before a preposition at token ``i`` its verb may be: 'milita desde joven en el PDA', 'se
        afilió ayer al PDA'."""
        for k in range(i - 1, max(begin, i - ADVERBS) - 1, -1):
            lower = self.document.lowers[k]
            finite = self.document.flags[k] & FINITE and self.document.lowers[k - 1] not in DETERMINERS
            if finite or self.lexicon.is_name_word(lower, "is_member", "is_of", "joins_party"):
                return i - k
            if not self.document.lowers[k].isalnum() or k in self.person_at:
                break
        return 1

    def _under_its_name(self, first: int) -> int:
        """The preposition of 'bajo las siglas del PDA', 'con la sigla Marea Verde', 'en representación del
        PDA', 'de la mano del PDA' before a party at token ``first``; -1: 'con el respaldo del PDA'."""
        lowers = self.document.lowers
        i = first - 1 - (lowers[first - 1] in DETERMINERS)
        i -= lowers[i] in ("de", "del")
        if i < 1 or not self.lexicon.is_name_word(lowers[i], "label_noun"):
            return -1
        by_hand = lowers[i - 1 : i + 1] == ["la", "mano"]
        i -= 1 + (lowers[i - 1] in DETERMINERS)
        under = ("bajo", "con", "en", "a", "tras", *(("de",) if by_hand else ()))
        return i if i >= 0 and lowers[i] in under else -1

    def _join_under(self, reading: Reading, i: int, first: int) -> None:
        """Bind who acts under a party's name, the preposition of which is at token ``i``: 'Bajo las siglas
        del PDA, Soto aspira', 'Soto compite con los colores del PDA'."""
        document = self.document
        begin, end = document.sentences[document.sentence[i]]
        if any(k in self.person_at for k in range(begin, i)) or not self._heads_clause(i):
            self._join_last(reading, begin, i, self.party_at[first])
            return
        for k in range(self.party_ends[first], min(end, first + MAX_FRONTED)):
            if k in self.phrase_at:
                if document.lowers[k - 1] not in ("a", "de", "con", "por", "según"):
                    self.join(self.phrase_at[k], self.party_at[first])
                return

    def _is_left(self, i: int) -> bool:
        """Whether a relative clause behind a party at token ``i`` says that it was left: ', del que se
        marchó', ', al que renunció en 2015'."""
        lowers = self.document.lowers
        if lowers[i : i + 1] != [","] or "que" not in lowers[i + 1 : i + 4]:
            return False
        verbs = range(i + 2, min(i + 2 + LEFT_REACH, len(lowers)))
        return any(self.lexicon.is_name_word(lowers[k], "leaves_party") for k in verbs)

    def _is_denied(self, i: int) -> bool:
        """Whether a negation stands before the verb at token ``i``, or it is but supposed: 'no milita en',
        'nunca se presentó', 'sería la elegida'."""
        flags = self.document.flags
        if not {"sería", "serían"}.isdisjoint(self.document.lowers[max(0, i - 2) : i]):
            return True
        i -= 1 + bool(i > 1 and flags[i - 1] & CLITIC)
        return bool(flags[i] & NEGATION)

    def _may_tell(self, i: int, begin: int, party: int) -> bool:
        """Whether the word at token ``i`` binds to the party, as a list does that somebody heads, a contest
        that they stand in: 'arrasa en las primarias del PDA', an office in it: 'asumió la presidencia del
        PDA'; not 'habló de la interna del PDA', 'criticó a la presidencia del PDA'."""
        lowers, lexicon = self.document.lowers, self.lexicon
        if lexicon.is_name_word(lowers[i], "list_noun"):
            return self._heads_list(i, begin)
        if lexicon.is_name_word(lowers[i], "party_chair"):
            k = i - 1 - (lowers[i - 1] in DETERMINERS) - (lowers[i - 2] == "a")
            return k >= begin and lexicon.is_name_word(lowers[k], "takes_office", "takes_chair")
        if not lexicon.is_name_word(lowers[i], "party_contest"):
            return True
        verbs = range(max(begin, i - CONTEST_REACH), i)
        stands = any(lexicon.is_verb_in(lowers[k], *CONTENDING) for k in verbs)
        return stands and not self.is_coalition(party)

    def _is_plain(self, i: int) -> bool:
        """Whether token ``i`` may qualify a list: 'la lista porteña de'; not 'la lista y', 'la lista fue'."""
        lower = self.document.lowers[i]
        plain = self.document.forms[i].islower() and lower.isalpha() and lower not in self.lexicon.words
        return (
            plain
            and not self.document.flags[i] & (FINITE | PREPOSITION)
            and not self.lexicon.person_nouns(lower)
        )

    def _reach_back(self, i: int, begin: int) -> int:
        """How far a word of standing may be from a preposition at token ``i``: a verb farther than a noun."""
        for k in range(i - 1, max(begin, i - VERB_REACH) - 1, -1):
            if self.document.flags[k] & FINITE and self.document.forms[k].islower():
                return max(BY_REACH, i - k)
            if not self.document.forms[k].isalpha() or k in self.person_at:
                break
        return BY_REACH

    def _is_agent(self, i: int) -> bool:
        """Whether a participle before 'por' at token ``i`` makes an agent of the party: 'llegó acompañada por
        el PDA'; not 'elegida por el PDA'."""
        lower = self.document.lowers[i - 1]
        participle = lower.endswith(PARTICIPLES)
        verbs = self.lexicon.verbs.get(lower, ())
        return participle and bool(verbs) and not self.lexicon.is_name_word(lower, "stands_by")

    def _ran_with(self, i: int, begin: int) -> bool:
        """Whether 'con' at token ``i`` tells for whom somebody ran: 'obtuvo el 7,8 % con el PDA', 'va por la
        reelección con el PDA'; not 'empató con el PDA', 'el PDA obtuvo el 8 % con Sur Libre'."""
        lowers = self.document.lowers
        if self.lexicon.is_name_word(lowers[i - 1], "term_noun") or self._is_put_up(i, begin):
            return True
        if self.document.flags[i - 1] & FINITE and self.lexicon.verb_in(lowers[i - 1], "prevail"):
            return self._has_won(i - 1, begin)
        if lowers[i - 1] not in ("%", "ciento", "votos") and lowers[i - 2 : i] != ["primera", "vuelta"]:
            return False
        scored = False
        for k in range(i - 1, max(begin - 1, i - CLAUSE_REACH), -1):
            if k in self.party_at or lowers[k] == ";":
                return False
            scored = scored or bool(self.lexicon.verb_in(lowers[k], "obtain"))
        return scored

    def _has_won(self, i: int, begin: int) -> bool:
        """Whether somebody, and no party, is named before a verb at token ``i``: 'Soto se impuso con'."""
        return not any(k in self.party_at for k in range(begin, i))

    def _is_put_up(self, i: int, begin: int) -> bool:
        """Whether 'se presentó', 'inscrita por firmas' stands before 'con' at token ``i``; not 'compite'."""
        lowers = self.document.lowers
        for k in range(i - 1, max(begin, i - 4) - 1, -1):
            if not self.document.forms[k].islower() or lowers[k] == ",":
                return False
            if self.lexicon.is_name_word(lowers[k], "put_up"):
                return not self.lexicon.verb_in(lowers[k], "stand") or lowers[k - 1] == "se"
        return False

    def _join_last(self, reading: Reading, begin: int, before: int, party: int) -> None:
        """Bind who is named last before a token, and whom 'y' joins to them.

        'Soto y Paredes lideran la lista de Marea Verde'; not 'y habló Soto; Paredes lidera la lista …'.
        """
        behind = before
        found = False
        for reference in reversed(reading.references.between(begin, before)):
            if reference.actor is None or reference.actor.kind != "person":
                continue
            if behind != before and reference.after != behind:
                break
            if kin.noun_before(self.document, self.lexicon, reference.first) is not None:
                continue  # 'Rosa Soto, hija de Pedro Soto y electa por el PDA'
            self.join(reference.actor.index, party)
            found = True
            if self.document.lowers[reference.first - 1] not in ("y", "e"):
                break
            behind = reference.first - 1
        if not found:
            self._join_dropped(reading, begin, before, party)

    def _join_dropped(self, reading: Reading, begin: int, before: int, party: int) -> None:
        """Bind whom the text was speaking of: 'Soto murió ayer. Militó en el PDA', 'Fue electo por el
        PDA'."""
        ends = Ends.of(reading)
        verb = next((k for k in range(before, begin - 1, -1) if ends.predicates.is_verb(k)), -1)
        form = ends.predicates.form(verb)
        if verb < 0 or form is None or form.number != "s" or form.person != "3":
            return
        agent = ends.subject(verb)
        if agent is not None and len(agent.actors) == 1 and agent.actors[0].kind == "person":
            self.join(agent.actors[0].index, party)

    def _fronted(self, reading: Reading, i: int, first: int) -> bool:
        """'Por el PDA compite Rosa Quilodrán; por Marea Verde, Pedro Soto'; not 'por el PDA votó Pedro Soto'.

        ``i`` is the token of 'por', ``first`` that of the party; whether somebody was bound to it.
        """
        lowers = self.document.lowers
        after = next((n.after for n in self.cast.namings if n.first == first), 0)
        if not self._heads_clause(i) or not 0 < after < len(lowers):
            return False
        if lowers[after] != "," and (after := self._entering(after)) == 0:
            return False
        others = self.listed_from(after + 1)
        for reference in reading.references.between(after + 1, after + 2) if not others else ():
            if reference.actor and reference.actor.kind == "person":
                others = [reference.actor.index]
        for other in others:
            self.join(other, self.party_at[first])
        return bool(others)

    def _entering(self, i: int) -> int:
        """The last token of 'compite', 'se impusieron', 'resultó también electa', 'habló' at token ``i``
        before who does so, else 0; not of 'votó'."""
        document, lexicon = self.document, self.lexicon
        acts = 0
        for k in range(i, min(i + ENTER_REACH, len(document) - 1)):
            named = lexicon.is_name_word(document.lowers[k], "stands_by") or document.lowers[k] in GOES
            if not named and lexicon.is_verb_in(document.lowers[k], "cast_vote", "back_person"):
                return 0
            acts = k if document.flags[k] & FINITE else acts
            if (named or k == acts) and k + 1 in self.phrase_at:
                return k
            if not document.forms[k].islower() or (document.lowers[k] in lexicon.words and k > i + 1):
                return 0
        return 0

    def _heads_clause(self, i: int) -> bool:
        """Whether a clause begins at token ``i``: behind a full stop, a semicolon, a colon, '; y'."""
        lowers = self.document.lowers
        if self.document.sentence_start(i) or lowers[i - 1] in (";", ":"):
            return True
        if i > 1 and lowers[i - 1] in ("y", "e") and lowers[i] == "por":
            return self.document.flags[i - 2] & (FINITE | PREPOSITION) == 0
        return i > 1 and lowers[i - 1] in ("y", "mientras", "que") and lowers[i - 2] in (";", ",", "mientras")

    def _before_noun_phrase(self, first: int) -> int:
        """The token before a party's article and noun: 'por' of 'por la agrupación Marea Verde'."""
        lowers = self.document.lowers
        i = first - 1
        if i > 0 and self.names_party(lowers[i]):
            i -= 1
        return i - 1 if i > 0 and lowers[i] in DETERMINERS else i

    def _heads_list(self, i: int, begin: int) -> bool:
        """Whether a verb of leading stands before the list at ``i``: 'encabezó la boleta de Marea Verde'."""
        return any(
            self.lexicon.verb_in(self.document.lowers[k], "lead")
            or self.lexicon.is_name_word(self.document.lowers[k], "heads_list")
            or self.document.lowers[k] in ("cuya", "cuyo")
            for k in range(max(begin, i - 3), i)
        ) or self._is_put_on(i, begin)

    def _is_put_on(self, i: int, begin: int) -> bool:
        """Whether somebody is on the list at token ``i``, or goes over to the ranks: 'va en la boleta de',
        'figura en la lista de', 'se incorporó a las filas de'; not 'salió de las filas de'."""
        lowers = self.document.lowers
        k = i - 1 - (lowers[i - 1] in DETERMINERS)
        if k <= begin or lowers[k] not in ("en", "a", "al"):
            return False
        return any(
            self.lexicon.is_verb_in(lowers[m], "be_listed", "stand")
            or self.lexicon.is_name_word(lowers[m], "joins_party")
            or (lowers[m - 1] == "se" and self.lexicon.is_name_word(lowers[m], "joins_itself"))
            for m in range(max(begin, k - ADVERBS), k)
        )
