"""Which name a description stands beside: the link that gives a person a role.

'el diputado Quilodrán', 'la ministra de Salud, Rosa Quilodrán', 'Rosa Quilodrán, ministra de Salud', 'los
diputados Quilodrán y Paredes', 'Rosa Quilodrán (alcaldesa de Chillán)'.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..lexicon import FINITE
from .descriptions import Description
from .names import Candidate
from .tokens import DASHES, ENDERS, Document

PERSONLIKE = ("person", "unknown")
CALLED = frozenset(("llamado", "llamada", "apellidado", "apellidada"))
MAX_POST = 9
"""Tokens of the post that somebody stands for: 'a la gobernación de la provincia'."""
CLOSERS = frozenset(",.;:)([") | DASHES | ENDERS


@dataclass(frozen=True, slots=True)
class Link:
    """Description number ``description`` belongs to candidate number ``candidate``.

    ``direct`` is true where nothing stands between the two ('el diputado Quilodrán').
    """

    description: int
    candidate: int
    direct: bool


def links(document: Document, candidates: list[Candidate], descriptions: list[Description]) -> list[Link]:
    """Every link of the document, in the order of the descriptions."""
    return _Linker(document, candidates, descriptions).run()


class _Linker:
    def __init__(
        self, document: Document, candidates: list[Candidate], descriptions: list[Description]
    ) -> None:
        self.document = document
        self.candidates = candidates
        self.descriptions = descriptions
        self.by_first = {
            c.first: n for n, c in enumerate(candidates) if c.kind in PERSONLIKE and not c.handle
        }
        self.by_after = {
            c.after: n for n, c in enumerate(candidates) if c.kind in PERSONLIKE and not c.handle
        }
        self.found: list[Link] = []
        self.taken: dict[int, int] = {}

    def run(self) -> list[Link]:
        for step in (self._name_follows, self._name_follows_comma, self._name_precedes, self._conjoined):
            for number, description in enumerate(self.descriptions):
                if number not in self.taken:
                    step(number, description)
        return sorted(self.found, key=lambda link: (link.description, link.candidate))

    def _link(self, number: int, candidate: int, direct: bool) -> None:
        self.found.append(Link(number, candidate, direct))
        self.taken[number] = candidate

    def _same_sentence(self, i: int, j: int) -> bool:
        sentence = self.document.sentence
        return 0 <= i < len(sentence) and 0 <= j < len(sentence) and sentence[i] == sentence[j]

    def _name_follows(self, number: int, description: Description) -> None:
        """'el diputado Quilodrán'; 'los diputados Quilodrán, Paredes y Soto'."""
        after = description.after
        if not self._same_sentence(description.first, after):
            return
        if description.number == "p":
            self._list_follows(number, description)
            return
        if self.document.lowers[after] in CALLED:
            after += 1
        named = self.by_first.get(after)
        if named is not None:
            self._link(number, named, True)

    def _list_follows(self, number: int, description: Description) -> None:
        """A plural description with the names it stands for behind it, by comma, colon, dash or nothing."""
        forms = self.document.forms
        i = description.after
        direct = i in self.by_first
        if not direct and i < len(forms) and (forms[i] in ",:(" or forms[i] in DASHES):
            i += 1
        members: list[int] = []
        while i < len(forms):
            named = self.by_first.get(i)
            if named is None:
                break
            members.append(named)
            i = self._after_brackets(self.candidates[named].after)
            if i < len(forms) and forms[i] in (",", "y", "e"):
                i += 1
                if i < len(forms) and forms[i] in ("y", "e"):
                    i += 1
                continue
            break
        if len(members) > 1 or (members and direct):
            for named in members:
                self._link(number, named, direct)

    def _after_brackets(self, i: int) -> int:
        forms = self.document.forms
        if i < len(forms) and forms[i] == "(":
            for j in range(i + 1, min(i + 8, len(forms))):
                if forms[j] == ")":
                    return j + 1
        return i

    def _name_follows_comma(self, number: int, description: Description) -> None:
        """'la ministra de Salud, Rosa Quilodrán,'; 'el favorito: Pedro Soto'."""
        forms = self.document.forms
        i = description.after
        if description.noun.kind == "candidacy" and description.complement is not None:
            i = self._past_post(i)
        if description.number == "p" or not self._same_sentence(description.first, i + 1):
            return
        if forms[i] == "(" and self._after_brackets(i) > i:
            i = self._after_brackets(i)
        if i + 1 >= len(forms) or not (forms[i] in ",:" or forms[i] in DASHES):
            return
        named = self.by_first.get(i + 1)
        if named is None:
            named = self._titled_name_at(number, i + 1)
        before = self._name_precedes_at(description)
        if named is None or (before is not None and not self._is_titled(before)):
            return
        after = self.candidates[named].after
        if (
            after >= len(forms)
            or forms[after] in CLOSERS
            or forms[after] == '"'
            or not self._same_sentence(i, after)
        ):
            self._link(number, named, False)

    def _past_post(self, i: int) -> int:
        """The token after the post that somebody stands for.

        'la candidata de Marea Verde a la alcaldía, Rosa Quilodrán'; not 'dio por candidata a Rosa Quilodrán'.
        """
        lowers = self.document.lowers
        if lowers[i : i + 1] != ["al"] and lowers[i : i + 2] not in (
            ["a", "la"],
            ["a", "el"],
            ["para", "la"],
        ):
            return i
        for k in range(i + 1, min(i + MAX_POST, len(lowers))):
            if lowers[k] == ",":
                return k
            verb = self.document.flags[k] & FINITE and self.document.forms[k].islower()
            if not lowers[k].isalpha() or verb:
                return i
        return i

    def _is_titled(self, candidate: int) -> bool:
        """Whether a name has its own title right before it: 'la diputada Rosa Soto, el edil, Pedro Ruiz'."""
        return any(link.candidate == candidate and link.direct for link in self.found)

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
        """'Rosa Quilodrán, ministra de Salud'; 'Rosa Quilodrán (alcaldesa de Chillán)'."""
        if description.number == "p":
            return
        named = self._name_precedes_at(description)
        if named is None:
            return
        forms = self.document.forms
        after = description.after
        closed = after >= len(forms) or forms[after] in CLOSERS or forms[after] in ("y", "e", "que", "quien")
        if closed or not description.definite:
            self._link(number, named, False)

    def _conjoined(self, number: int, description: Description) -> None:
        """The other one of two descriptions of one name: 'ministra de Salud y diputada'."""
        if number + 1 < len(self.descriptions) and number + 1 in self.taken:
            following = self.descriptions[number + 1]
            joined = following.first == description.after + 1 and description.number == following.number
            if joined and self.document.lowers[description.after] in ("y", "e"):
                self._link(number, self.taken[number + 1], False)
                return
        i = description.first - 1
        if i < 0 or self.document.lowers[i] not in ("y", "e"):
            return
        for other in range(number - 1, max(-1, number - 3), -1):
            before = self.descriptions[other]
            if before.after == i and other in self.taken and description.number == before.number:
                self._link(number, self.taken[other], False)
                return
