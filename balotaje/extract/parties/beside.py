"""Parties beside a name: in brackets, between commas or dashes, behind 'de': 'Rosa Quilodrán (PDA)'."""

from __future__ import annotations

from ...lexicon import FINITE, PERSON_NOUN, PREPOSITION
from ...model import Actor
from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS
from ..tokens import CLOSING, DASHES, OPENING, STRAIGHT
from . import apposed, fielded
from .partisans import MAX_PHRASE
from .standing import Standing

BRACKET_REACH = 6
"""Tokens that brackets behind a name may hold."""
BESIDE_ONLY = frozenset(("ex", "contra", "que", "cercano", "cercana", "próximo", "próxima", "pro"))
"""What in brackets says of a party that somebody is not of it: 'Soto (independiente cercano al PDA)'."""
CLOSED = (",", ".", ";", ")", "que", "y")


class Beside(Standing):
    """The rules that bind people to the parties beside their names."""

    def in_brackets(self) -> None:
        """'Rosa Quilodrán (PDA)', 'Rosa Quilodrán, diputada por Tola (PDA)'; not 'Rosa Quilodrán (respaldada
        por el PDA)', 'Rosa Quilodrán (ex PDA)'."""
        forms, lowers = self.document.forms, self.document.lowers
        titled = apposed.titles_behind(self)
        for naming in self.cast.namings:
            if naming.actor.kind != "person":
                continue
            opened = naming.after
            if forms[opened : opened + 1] == [","]:
                opened = titled.get(naming.after, opened)
            if forms[opened : opened + 1] != ["("] or self._heads_what_is_listed(naming.first, opened):
                continue
            for i in range(opened + 1, min(opened + BRACKET_REACH, len(forms))):
                if i in self.party_at:
                    if not self.is_pair(i):
                        self._with_partner(naming.first, naming.actor, self.party_at[i])
                    break
                if forms[i] == ")" or self.lexicon.verb_in(lowers[i], "back") or lowers[i] in BESIDE_ONLY:
                    break

    def _heads_what_is_listed(self, first: int, opened: int) -> bool:
        """Whether 'Contra Soto (PDA):' begins a list: the brackets tell whose it is, not of which party she
        is; not 'Para Soto (PDA): “Es un error”'."""
        forms, k = self.document.forms, past_brackets(self.document, opened)
        begin = self.phrase_first.get(first, first)
        while begin > 1 and forms[begin - 1] in ("y", "e") and begin - 1 in self.person_until:
            back = range(begin - 2, max(-1, begin - MAX_PHRASE), -1)
            begin = next((i for i in back if i in self.phrase_at), 0)
        spoken = forms[k + 1 : k + 2] and forms[k + 1] in OPENING + STRAIGHT
        if (
            forms[k : k + 1] != [":"]
            or spoken
            or not begin
            or not self.document.flags[begin - 1] & PREPOSITION
        ):
            return False
        return self.document.sentence_start(begin - 1) or forms[begin - 2] in (":", ")", ";")

    def in_apposition(self) -> None:
        """'Rosa Quilodrán, del PDA,', 'Rosa Quilodrán –de la bancada del PDA–', 'Rosa Quilodrán, “la Turca”,
        de la alianza Marea Verde', 'Pedro Soto, albista, perdió'; not 'Rosa Quilodrán y Pedro Soto, que
        criticó al PDA'."""
        lowers = self.document.lowers
        behind_title = apposed.titles_behind(self)
        for naming in self.cast.namings:
            if naming.actor.kind != "person":
                continue
            i = self._past_figure(self._past_nickname(naming.after))
            comma = i < len(lowers) and (lowers[i] == "," or lowers[i] in DASHES)
            i += comma
            if comma and lowers[i : i + 1] and self.lexicon.is_name_word(lowers[i], "likewise"):
                i += 1
                if lowers[i : i + 1] and i in self.party_at:
                    self.join(naming.actor.index, self.party_at[i])
            if comma and (party := apposed.behind_age(self, i)) is not None:
                self.join(naming.actor.index, party)
            titled = behind_title.get(naming.after, 0)
            counted = titled + 1 if titled and lowers[titled : titled + 1] in (["y"], ["e"]) else i
            if comma and (party := apposed.one_of_its_people(self, counted)) is not None:
                self.join(naming.actor.index, party)
            if comma:
                i = self._past_lead(i)
            if i < len(lowers) and lowers[i] in ("de", "del", "por"):
                i = self._past_age(i)
                party = self.party_behind(self._past_body(i + 1))
                party = self._same_party(i + 1) if party is None else party
                if self._is_listed_with(naming.first, i):
                    continue
                if apposed.respectively(self, naming.first, naming.actor.index, i + 1):
                    continue
                if party is not None and comma:
                    self._with_partner(naming.first, naming.actor, party)
                elif party is not None:
                    self.join(naming.actor.index, party)
            elif i in self.party_at and (
                self._figure_behind(i)
                or self._closes_dash(i, comma)
                or (comma and self._is_set_off(naming.first, i))
            ):
                self.join(naming.actor.index, self.party_at[i])
            elif comma and i + 1 < len(lowers) and lowers[i + 1] in CLOSED:
                self.join(naming.actor.index, self.party_called(lowers[i], naming.actor.index))
            elif (behind := apposed.past_both(self, i)) > i:
                party = self.party_at.get(behind)
                if lowers[behind : behind + 1] in (["de"], ["del"]):
                    party = self.party_behind(self._past_body(behind + 1))
                party = self._same_party(behind + 1) if party is None else party
                if party is None and behind < len(lowers):
                    party = self.party_called(lowers[behind], naming.actor.index)
                if party is not None:
                    apposed.both(self, naming.first, naming.actor.index, party)

    def _same_party(self, i: int) -> int | None:
        """The party named last that 'la misma agrupación' at token ``i`` is: 'Soto, del mismo partido'."""
        lowers = self.document.lowers
        i += lowers[i : i + 1] in (["el"], ["la"], ["su"])
        begin = i
        while i + 1 < len(lowers) and self.lexicon.is_name_word(lowers[i], "same"):
            i += 1
        return self.named_before(i) if i > begin and self.names_party(lowers[i]) else None

    def _past_lead(self, i: int) -> int:
        """The 'de' behind 'la' or 'al frente' at token ``i``, else ``i``: 'Rosa Soto, la del PDA,', 'Rosa
        Soto, al frente del PDA,'."""
        lowers = self.document.lowers
        if lowers[i : i + 1] in (["el"], ["la"]) and lowers[i + 1 : i + 2] in (["de"], ["del"]):
            return i + 1
        for words in fielded.HEADING:
            if tuple(lowers[i : i + len(words)]) == words:
                return i + len(words)
        return i

    def _past_age(self, i: int) -> int:
        """The 'de' of the party behind 'de 40 años y de', 'de 40 años, del' at token ``i``, else ``i``."""
        lowers = self.document.lowers
        aged = lowers[i + 2 : i + 4] in (["años", "y"], ["años", ","])
        if aged and lowers[i + 4 : i + 5] in (["de"], ["del"]):
            return i + 4
        return i

    def _past_body(self, i: int) -> int:
        """The token behind 'la bancada de' at token ``i``, else ``i``."""
        lowers = self.document.lowers
        k = i + (i < len(lowers) and lowers[i] in DETERMINERS and i not in self.party_at)
        if k in self.party_at or k + 1 >= len(lowers):
            return i
        if not self.names_party(lowers[k]) and not self.lexicon.is_name_word(lowers[k], "party_part"):
            return i
        k += lowers[k + 1] not in ("de", "del") and self._may_qualify(k + 1)  # 'del ala dura del PDA'
        sided = self.lexicon.is_name_word("".join(lowers[k + 2 : k + 3]), "side_noun")
        return k + 2 if lowers[k + 1] in ("de", "del") and not sided else i

    def _is_listed_with(self, first: int, i: int) -> bool:
        """'el apoyo del alcalde Soto, del PDA y de la senadora Ruiz': a list, and the party one of it.

        ``first`` is the first token of the name, ``i`` that of the 'de' before the party.
        """
        lowers = self.document.lowers
        begin = self.phrase_first.get(first, first)
        governed = lowers[begin] == "del" or (begin > 0 and lowers[begin - 1] in ("de", "del"))
        after = next((k for k in range(i + 1, min(i + 12, len(lowers))) if k in self.party_until), 0)
        if not governed or not after or after + 1 >= len(lowers):
            return False
        return lowers[after] in ("y", "e", ",") and lowers[after + 1] in ("de", "del")

    def _figure_behind(self, i: int) -> bool:
        """Whether a percentage stands right behind the party at token ``i``: 'Rosa Quilodrán PDA 31,4%'."""
        forms = self.document.forms
        after = self.party_ends[i]
        after += after < len(forms) and forms[after] in (":", ",", "(")
        percent = after < len(forms) - 1 and forms[after][0].isdecimal()
        return percent and (not forms[after].isdecimal() or forms[after + 1] == "%")

    def _closes_dash(self, i: int, opened: bool) -> bool:
        """Whether dashes hold the party at token ``i``: 'Rosa Quilodrán –PDA–'."""
        forms, after = self.document.forms, self.party_ends[i]
        return opened and forms[i - 1] in DASHES and after < len(forms) and forms[after] in DASHES

    def _is_set_off(self, name: int, i: int) -> bool:
        """Whether commas hold the letters of a party at token ``i`` and the clause goes on behind: 'Rosa
        Quilodrán, PDA, perdió', 'Rosa Quilodrán, PDA, jefa de bancada'; not 'Soto, PDA, Sur y Norte
        perdieron', 'de Soto, PDA, y Sur'."""
        document, after = self.document, self.party_ends[i]
        if after != i + 1 or not document.forms[i].isupper() or document.forms[after : after + 1] != [","]:
            return False
        begin = self.phrase_first.get(name, name)
        if begin and document.lowers[begin - 1] in (",", "y", "e"):
            return False
        verb = after + 1 + (document.lowers[after + 1] in ("se", "no", "ya", "también", "lo", "le", "la"))
        if verb >= len(document) or verb in self.party_at:
            return False
        titled = document.forms[verb].islower() and document.flags[verb] & PERSON_NOUN
        return bool(titled or document.flags[verb] & FINITE)

    def _past_nickname(self, i: int) -> int:
        """The token after ', “la Turca”' at token ``i``."""
        forms = self.document.forms
        alias = forms[i : i + 1] == [","] and self.document.lowers[i + 1 : i + 2] in (
            ["alias"],
            ["apodada"],
            ["apodado"],
        )
        if i + 3 < len(forms) and alias and forms[i + 2] in OPENING + STRAIGHT:
            i += 1  # ', alias “la Turca”'
        if i + 2 < len(forms) and (forms[i] == "," or alias) and self.document.stretch[i + 2] >= 0:
            for j in range(i + 2, min(i + 7, len(forms))):
                if forms[j] in CLOSING + STRAIGHT:
                    return j + 1
        return i

    def _past_figure(self, i: int) -> int:
        """The token after '(11,9%)' at token ``i``: 'Rosa Quilodrán (11,9%), del PDA'."""
        forms = self.document.forms
        if i + 2 < len(forms) and forms[i] == "(" and forms[i + 1][0].isdecimal():
            for j in range(i + 2, min(i + BRACKET_REACH, len(forms))):
                if forms[j] == ")":
                    return j + 1
        return i

    def _with_partner(self, first: int, actor: Actor, party: int) -> None:
        """Bind a person and the one that 'y' joins to them: 'Pedro Soto y Rosa Quilodrán (PDA)'.

        Not 'Soto y Rosa Quilodrán, del PDA': who is known by then has been told of.
        """
        self.join(actor.index, party)
        if first and self.document.lowers[first - 1] in ("y", "e"):
            other = self.person_until.get(first - 1)
            alone = first - 2 in self.person_at and first + 1 not in self.person_until
            if other is not None and not alone and self.cast.people[other].party is None:
                self.join(other, party)
