"""Whose a plural title is: 'los diputados Quilodrán y Paredes', 'Quilodrán y Paredes, diputados del PDA'.

Of several bodies each has their own: 'los presidentes del PDA, Rosa Soto, y de Marea Verde, Pedro Ruiz'.
"""

from __future__ import annotations

from ...lexicon import FINITE, PERSON_NOUN
from ..brackets import before_brackets, past_brackets
from ..clauses.determiners import AND, ARTICLES, OF
from ..clauses.verbs import is_singular
from ..cues import Cues
from ..tokens import DASHES
from .descriptions import Description
from .linking import CLOSERS, Linking

OF_BODY = OF | {"por"}
"""What stands between a title and what it is of: 'senadores por el PDA'."""
MAX_BODY = 9
"""Tokens of what one of several heads: 'la Comisión de Hacienda del Senado'."""
AFTER_TITLE = frozenset(("que", "quienes", "respectivamente"))
"""What may stand behind a plural title that stands behind the names."""
MAX_BODIES = 24
"""Tokens of all the bodies named ahead of those who head them: 'de Interior, de Salud y de Defensa'."""
ALL_OF_THEM = frozenset(("ambos", "ambas", "también", "todos", "todas"))
"""What may stand before a plural title behind the names."""


class Plurals(Linking):
    """The rules that link one description to several names."""

    def list_follows(self, number: int, description: Description) -> None:
        """'los diputados Quilodrán, Paredes y Soto', 'los jefes del PDA, Soto, y de Sur, Ruiz'; not 'los
        diputados oyeron a Soto y Ruiz'."""
        if description.number != "p" or not self._same_sentence(description.first, description.after):
            return
        dealt = self._dealt(description) or self._respectively(description)
        if dealt:
            self.alike.update(named for named, _ in dealt)
            description.bearers = tuple(self.candidates[named].first for named, _ in dealt)
            for named, body in dealt:
                self._link(number, named, False, body)
            return
        i = description.after
        direct = i in self.by_first
        if not direct and description.definite and self.document.lowers[i] in OF:
            i = self._past_rest(i)
        members = self._listed(i if direct else self._past_opening(i))
        if len(members) > 1 or (members and direct and not self._acts_alone(members[0])):
            for named in members:
                self._link(number, named, direct)
            return
        before = self.descriptions[number - 1] if number else None
        if before is not None and before.number == "p" and before.after == description.first - 1:
            return  # of 'alcaldes y ediles, entre ellos Soto' it is not told which he is
        i = self._past_instance(description)
        for named in self._listed(i) if i else ():
            called = description.noun.kind == "party_post" or not self._is_titled(named)
            self._link(number, named, False, apart=True, called=called)

    def _acts_alone(self, candidate: int) -> bool:
        """Whether a verb in the singular follows a name: 'Entre los perdedores Soto nombra a Ruiz'."""
        i = self.candidates[candidate].after
        return i < len(self.document) and is_singular(self.document, self.lexicon, i)

    def _past_opening(self, i: int) -> int:
        """The token behind a comma, colon, bracket or dash at token ``i``, else ``i``."""
        forms = self.document.forms
        return i + (i < len(forms) and (forms[i] in ",:(" or forms[i] in DASHES))

    def _past_instance(self, description: Description) -> int:
        """The token of the first name behind 'como', 'entre ellos' or 'incluyendo a' behind a title: 'los
        ediles del PDA, entre ellos Soto'; 0 where none stands."""
        document, i = self.document, past_brackets(self.document, description.after)
        if description.noun.kind in ("generic", "group", "trait"):
            return 0
        i += document.lowers[i : i + 1] == [","]
        found = Cues.of(document, self.lexicon).at(i, "for_instance")
        if found is None or not self._same_sentence(description.first, i):
            return 0
        i = found[1] + (document.lowers[found[1] : found[1] + 1] in (["a"], [","]))
        title = self.described_at.get(i)  # 'entre ellos la alcaldesa Soto'
        own = title is not None and self.descriptions[title].number == "s" and title in self.taken
        return self.descriptions[title].after if own and title is not None else i

    def _listed(self, i: int) -> list[int]:
        """The names of the list at token ``i``: 'Quilodrán (PDA), Paredes, de Sur, y Soto junto a su par
        Ruiz'."""
        members = list[int]()
        while (named := self._named_at(i, titled=bool(members))) is not None:
            members.append(named)
            behind = self._past_own(past_brackets(self.document, self.candidates[named].after))
            i = self._past_joint(behind)
            if i == behind:
                break
        return members

    def _named_at(self, i: int, titled: bool) -> int | None:
        """The name at token ``i``, ``titled``: or behind 'su par', 'su colega' there; not behind another's
        office."""
        named = self.by_first.get(i)
        number = self.described_at.get(i) if named is None and titled else None
        if number is None or self.descriptions[number].noun.kind != "relation":
            return named
        return self.taken.get(number) if self.descriptions[number].possessive else None

    def _past_joint(self, i: int) -> int:
        """The token behind what joins two of a list at token ``i``: ',', 'y', 'junto a'; ``i`` if nothing
        does."""
        forms, begin = self.document.forms, i
        if i < len(forms) and forms[i] == ",":
            i += 1
        if i < len(forms) and forms[i] in AND:
            i += 1
        if i < len(forms) and i in self.by_first:
            return i
        found = Cues.of(self.document, self.lexicon).at(begin, "beside_word")
        return found[1] if found is not None else i

    def _past_own(self, i: int) -> int:
        """The token behind ', del PDA' at token ``i``, which a comma or 'y' follows: 'Soto, del PDA, y
        Ruiz', 'Soto, de Lota, y Ruiz'."""
        lowers = self.document.lowers
        if lowers[i : i + 1] != [","] or i + 3 >= len(lowers) or lowers[i + 1] not in OF:
            return i
        k = i + 2 + (lowers[i + 2] in ARTICLES)
        body = self.candidate_at.get(k)
        if body is None or body.kind not in ("party", "place") or body.after >= len(lowers):
            return i
        return body.after if lowers[body.after] in (",", *AND) else i

    # -- of several bodies -------------------------------------------------------------------------

    def _of(self, description: Description) -> int:
        """The token of the preposition behind a title: 'de' in 'los jefes nacionales de Sur'; 0 if none."""
        i = description.complement[0] if description.complement is not None else description.after
        lowers = self.document.lowers
        return i if i < len(lowers) and lowers[i] in OF_BODY else 0

    def _dealt(self, description: Description) -> list[tuple[int, tuple[int, int]]]:
        """The names each behind their own body, with that: 'los presidentes del Senado, Rosa Soto, y de la
        Cámara, Pedro Ruiz,', 'las jefas de Sur (Rosa Soto) y Norte (Ana Ruiz)'; () of one body or none."""
        forms, found = self.document.forms, list[tuple[int, tuple[int, int]]]()
        i = self._of(description) or self._adjective(description)
        while i:
            begin = i + (self.document.lowers[i] in OF_BODY)
            ends = self._body_end(begin)
            named = self._bearer_at(ends + 1) if ends else None
            if named is None or not self._same_sentence(description.first, ends + 1):
                break
            after = self.candidates[named].after
            if forms[ends] == "(":
                if forms[after : after + 1] != [")"]:
                    break
                after += 1
            else:
                after = past_brackets(self.document, after)
            found.append((named, (begin, ends)))
            i = after + (forms[after : after + 1] in ([","], [";"]))
            i += forms[i : i + 1] in (["y"], ["e"])
            if i == after or i >= len(forms) or not self._is_body(i):
                break
        return found if len(found) > 1 else []

    def _adjective(self, description: Description) -> int:
        """The token of the adjective in the singular behind a plural title: of 'chileno' in 'los presidentes
        chileno, Pedro Soto, y peruano, Juan Ruiz,'; 0 where none is."""
        if not description.adjectives or description.complement is not None:
            return 0
        i = description.after - 1
        same = self.document.lowers[i] == description.adjectives[-1]
        return i if same and not description.adjectives[-1].endswith("s") else 0

    def _is_body(self, i: int) -> bool:
        """Whether a further body begins at token ``i``: 'de la Cámara', 'Marea Verde', 'peruano,'; not 'el
        ministro'."""
        if self.document.lowers[i] in OF:
            return True
        if self.document.forms[i].islower() and self.document.forms[i + 1 : i + 2] == [","]:
            return True
        body = self.candidate_at.get(i + (self.document.lowers[i] in ARTICLES))
        return body is not None and body.kind in ("party", "organisation")

    def _bearer_at(self, i: int) -> int | None:
        """The name at token ``i``, perhaps behind a bare title: 'senadora Rosa Soto'; not 'la senadora Rosa
        Soto'."""
        number = self.described_at.get(i)
        if number is not None and self.descriptions[number].title_first == i:
            return self.taken.get(number) if self.descriptions[number].number == "s" else None
        return self.by_first.get(i)

    def _body_end(self, begin: int) -> int:
        """The token of the comma or bracket behind a body that begins at token ``begin``, 0 where none ends
        there."""
        forms = self.document.forms
        k = begin
        while k < min(begin + MAX_BODY, len(forms)):
            if forms[k] == "(" and k + 1 not in self.by_first:
                k = past_brackets(self.document, k)  # 'del Partido del Alba (PA), Rosa Soto'
                return k if forms[k : k + 1] == [","] else 0
            if forms[k] in (",", "("):
                return k if k > begin else 0
            if not self._is_of_body(k):
                return 0
            k += 1
        return 0

    def _is_of_body(self, i: int) -> bool:
        """Whether token ``i`` may be of what a body is called: no mark, no verb, nobody's title or name."""
        document = self.document
        if not document.forms[i].replace("-", "").isalpha() or document.stretch[i] >= 0:
            return False
        named = self.by_first.get(i)
        if named is not None and self.candidates[named].kind == "person":
            return False
        if document.is_capital(i):
            return True
        office = document.flags[i] & PERSON_NOUN and not self._is_of_people(i)
        return not (
            office or document.flags[i] & FINITE or self.lexicon.is_word(document.lowers[i], "relative")
        )

    def _respectively(self, description: Description) -> list[tuple[int, tuple[int, int]]]:
        """The names behind as many bodies, with these: 'los ministros de Salud y Defensa, Rosa Soto y Pedro
        Ruiz'; () where there are more of the ones than of the others."""
        bodies, k = self._bodies(description)
        if self.document.forms[k : k + 1] not in ([","], [":"]) or k + 1 not in self.by_first:
            return []
        return self._dealt_out(self._listed(k + 1), bodies)

    def _bodies(self, description: Description) -> tuple[list[tuple[int, int]], int]:
        """What a plural title is of, one by one, with the token that ends it: 'del PDA, Sur y la Unión'."""
        forms, k = self.document.forms, self._of(description) + 1
        bodies, first = list[tuple[int, int]](), k
        limit = min(k + MAX_BODIES, len(forms)) if k > 1 else 0
        while k < limit:
            if forms[k] in (",", "y", "e", ":"):
                bodies.append((first, k))
                lower = forms[min(first + (forms[first] in ARTICLES), k)].islower()
                if not self._goes_on_with_body(k + 1, lower):
                    return bodies, k
                first = k + 1
                first += forms[first : first + 1] in (["de"], ["del"])
            elif (behind := past_brackets(self.document, k)) > k:
                k = behind
                continue
            elif not self._is_of_body(k):
                return [*bodies, (first, k)], k
            k += 1
        return [], k

    def _goes_on_with_body(self, i: int, lower: bool) -> bool:
        """Whether a further body stands at token ``i``, and nobody's name; in small letters only behind one
        that is: 'de salud y defensa'."""
        if i + 3 > len(self.document):
            return False
        i += self.document.lowers[i] in OF
        i += self.document.lowers[i] in ARTICLES
        named = self.by_first.get(i)
        if named is not None and self.candidates[named].kind == "person":
            return False
        joined = self.document.lowers[i] in AND
        return self.document.is_capital(i) or (lower and not joined and self._is_of_body(i))

    def _dealt_out(
        self, members: list[int], bodies: list[tuple[int, int]]
    ) -> list[tuple[int, tuple[int, int]]]:
        """Names with as many bodies, in their order; [] where there are more of the ones."""
        if len(bodies) < 2 or len(members) != len(bodies) or any(a >= b for a, b in bodies):
            return []
        return list(zip(members, bodies, strict=True))

    # -- behind the names --------------------------------------------------------------------------

    def list_precedes(self, number: int, description: Description) -> None:
        """'Rosa Quilodrán y Pedro Soto, diputados del PDA,', '…, jefes del PDA y Sur,' each of another; not
        'Vieron a Rosa Quilodrán y Pedro Soto, diputados y ediles'."""
        forms, i = self.document.forms, description.first - 1
        if description.number != "p" or description.definite or description.noun.kind == "group" or i < 2:
            return
        i -= forms[i] in ALL_OF_THEM
        if not (forms[i] in ",(" or forms[i] in DASHES) or not self._same_sentence(i, description.first):
            return
        members = self._list_before(i)
        bodies, after = self._bodies(description) if len(members) > 1 else ([], 0)
        dealt = self._dealt_out(members, bodies)
        after = after if dealt else description.after
        if after < len(forms) and forms[after] not in CLOSERS and forms[after] not in AFTER_TITLE:
            return
        if dealt:
            self.alike.update(members)
            for named, body in dealt:
                self._link(number, named, False, body)
            return
        if len(members) > 1 and (
            description.gender != "f" or all(self.agrees(description, named) for named in members)
        ):
            for named in members:
                self._link(number, named, False)

    def _list_before(self, i: int) -> list[int]:
        """The names of the list that ends at token ``i``: 'la edila Rosa Quilodrán (PDA), Ruiz y Soto'; () of
        one."""
        forms, members, joined = self.document.forms, list[int](), False
        while (named := self.by_after.get(before_brackets(self.document, i))) is not None:
            members.append(named)
            i = self._phrase_first(named) - 1
            if i < 1 or not self._same_sentence(i, i + 1):
                break
            if forms[i] in AND and not joined:
                joined = True
                i -= forms[i - 1] == ","
            elif forms[i] != "," or not joined:
                break
        return members[::-1] if joined else []

    def _phrase_first(self, candidate: int) -> int:
        """The first token of a name with the title right before it."""
        first = self.candidates[candidate].first
        links = self.found_of.get(candidate, ())
        titles = [self.descriptions[link.description] for link in links if link.direct]
        return min([first, *(title.first for title in titles if title.number == "s")])
