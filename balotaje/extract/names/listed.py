"""Names that the curated tables know, where they stand in a document."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from ...knowledge import Knowledge, Name
from ...lexicon import CAPITAL, CLITIC, COLLECTIVE, COMMON, FINITE, GIVEN, PERSON_NOUN, SURNAME, Lexicon, fold
from ..brackets import past_acronym
from ..tokens import Document

PARTY, PARTIES = "partido", "partidos"
"""What parties are called before a name that does not hold it: 'el partido Rural', 'los partidos Rural y'."""
A_PARTY = frozenset((PARTY,))
HEADS = frozenset((PARTY, PARTIES))
DEFINITE = frozenset(("el", "al", "del"))
HEADED_REACH = 30
"""Tokens of a list of parties behind what they are called."""
QUALIFIERS = 5
"""Tokens of 'políticos históricos del país' between that and ': el Rural'."""
BETWEEN = frozenset((",", "y", "e", "el", "la", ":"))
"""What stands between the names of a list of parties."""
WITHIN = frozenset(("de", "del", "por", "para", "con", "en", "el", "la", "los", "las"))
"""What may stand in lower case within the name of one of them: 'Todos por Tola'."""
MAX_WITHIN = 2


class Scan:
    """One document beside what is known of the world and of Spanish: where rules on names look things up."""

    def __init__(self, document: Document, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self.document = document
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.forms = document.forms
        self.lowers = document.lowers

    def known_at(self, i: int, shouted: bool = False) -> Name | None:
        """The longest curated name that stands at token ``i``.

        ``shouted``: the token stands in a sentence in capitals throughout, where case tells nothing.
        """
        forms = self.forms
        names = self.knowledge.names_by_two.get(fold(forms[i]))
        if names is None:
            return None
        if i + 1 < len(forms):
            for name in names.get(fold(forms[i + 1]), ()):
                if self._stands(name, i, shouted):
                    return name
        for name in names.get("", ()):
            if self._stands(name, i, shouted):
                return name
        return None

    def headed_at(self, i: int) -> Name | None:
        """The curated party of which only the first word stands apart: 'Rural' of 'el partido Rural', of 'los
        partidos Rural y Obrero', 'los dos partidos: el Rural y el Obrero'.
        """
        if i not in self.headed:
            return None
        own, names = self.known_at(i), self.knowledge.names_by_two.get(PARTY, {})
        for name in names.get(fold(self.forms[i]), ()):
            words, rows = name.words[1:], name.rows
            if name.kind != "party" or tuple(self.forms[i : i + len(words)]) != words:
                continue
            if self._goes_on(i + len(words)):
                continue  # 'el partido Rural Tolano' is another
            if own is not None and own.kind == "party":
                if own.words != words:
                    return own
                rows = tuple(dict.fromkeys((*own.rows, *rows)))
            return Name(words, "party", rows)
        return None

    @cached_property
    def small(self) -> dict[int, Name]:
        """The curated parties that are written small, by their first token: 'del partido conservador'; not
        'un partido conservador'.
        """
        found = dict[int, Name]()
        names = self.knowledge.names_by_two.get(PARTY, {})
        for i in self.document.where(A_PARTY):
            if self.forms[i] != PARTY or not i or self.lowers[i - 1] not in DEFINITE:
                continue
            for name in names.get(fold(self.forms[i + 1]), ()):
                after = i + len(name.words)
                whole = self.lowers[i:after] == [word.lower() for word in name.words]
                small = not any(map(self.document.is_capital, range(i, min(after + 1, len(self.forms)))))
                if name.kind == "party" and whole and small:
                    found[i] = name
                    break
        return found

    def _goes_on(self, i: int) -> bool:
        """Whether a name goes on at token ``i`` with a word in a capital that is no person's name."""
        capital = (
            i < len(self.forms)
            and self.document.is_capital(i)
            and self.document.sentence[i] == (self.document.sentence[i - 1])
        )
        return capital and self.lexicon.is_common(self.lowers[i]) and not self.is_given(i)

    @cached_property
    def party_lists(self) -> list[list[tuple[int, int]]]:
        """The name that 'partido' stands before, or the list of names that 'partidos' opens, by their tokens:
        'los partidos Rural (PR), Unidos por Tola y Obrero', 'los dos partidos: el Rural y el Obrero'."""
        found = list[list[tuple[int, int]]]()
        for head in self.document.where(HEADS):
            if self.document.is_capital(head):
                continue
            after = self.document.sentences[self.document.sentence[head]][1]
            several, i = self.lowers[head] == PARTIES, head + 1
            if several and i < after and not self.document.is_capital(i):
                i = self._past_qualifiers(i, after)
            end, names = min(after, head + HEADED_REACH), list[tuple[int, int]]()
            while i < end and (self.document.is_capital(i) or (several and self.lowers[i] in BETWEEN)):
                if not self.document.is_capital(i):
                    i += 1
                    continue
                names.append((i, self._name_end(i, end, several)))
                i = past_acronym(self.document, names[-1][1])
                if not several:
                    break
            found.append(names)
        return found

    @cached_property
    def headed(self) -> frozenset[int]:
        """The capitalised tokens of the names that 'partido' or 'partidos' stands before."""
        names = (name for names in self.party_lists for name in names)
        return frozenset(
            k for first, after in names for k in range(first, after) if self.document.is_capital(k)
        )

    def _name_end(self, i: int, end: int, linked: bool) -> int:
        """The token behind the capitalised name at token ``i``; ``linked``: 'Todos por Tola' as a whole."""
        while i < end and self.document.is_capital(i):
            i += 1
            k = i
            while linked and k < min(i + MAX_WITHIN, end) and self.lowers[k] in WITHIN:
                k += 1
            if k < end and self.document.is_capital(k):
                i = k
        return i

    def _past_qualifiers(self, i: int, after: int) -> int:
        """The token of 'el Rural' behind ' tradicionales:' at token ``i``; ``i`` where none stands there."""
        for j in range(i, min(after - 1, i + QUALIFIERS)):
            if self.lowers[j] in (":", ","):
                return j
            if self.document.is_capital(j) or self.document.flags[j] & FINITE:
                break
        return i

    def _stands(self, name: Name, i: int, shouted: bool) -> bool:
        """Whether ``name``, whose first two words stand at token ``i``, is what stands there."""
        forms, words = self.forms, name.words
        after = i + len(words)
        written = tuple(forms[i:after])
        if written != words and (len(written) < len(words) or not _written_like(written, name, shouted)):
            return False
        if len(words) == 1 and not name.acronym and self._is_common_use(i, name):
            return False
        small = len(words) > 2 and not any(map(self.document.is_capital, range(i + 1, after)))
        if small and self.document.sentence_start(i) and not self._has_verb(after - 1):
            return False  # 'Unidos por la villa, nadie calló'
        return not (words[-1][-1] == "." and after < len(forms) and self._goes_on_in_initials(after))

    def is_given(self, i: int) -> bool:
        """Whether token ``i`` is a given name."""
        return self.document.flags[i] & GIVEN != 0

    def is_surname(self, i: int) -> bool:
        """Whether token ``i`` is a surname that many bear, or a known person's."""
        return self.document.flags[i] & SURNAME != 0 or fold(self.forms[i]) in self.knowledge.lone_names

    def is_surname_like(self, i: int) -> bool:
        """Whether token ``i`` is a surname, or a word that nothing else is."""
        return self.is_surname(i) or not self.lexicon.is_common(self.lowers[i])

    def is_plain(self, i: int) -> bool:
        """Whether a common word that is no surname stands in a capital at token ``i``."""
        if i >= len(self.forms) or self.document.flags[i] & (CAPITAL | COMMON) != CAPITAL | COMMON:
            return False
        return not self.is_surname(i)

    def opens_body(self, i: int) -> bool:
        """Whether an article written large stands at token ``i`` before a body's name: 'El Servicio Forestal'
        behind a credit that no full stop ends.
        """
        lowers, capital = self.lowers, self.document.is_capital
        if lowers[i] not in ("el", "la") or i + 2 >= len(lowers) or not capital(i + 1):
            return False
        body = self.lexicon.head_nouns.get(lowers[i + 1]) in ("institution", "company")
        body = body or bool(self.document.flags[i + 1] & COLLECTIVE)
        return body and (capital(i + 2) or lowers[i + 2] in ("de", "del")) and self.known_at(i) is None

    def is_verb(self, i: int) -> bool:
        """Whether a finite verb stands at token ``i``."""
        return i < len(self.forms) and bool(self.document.flags[i] & FINITE)

    def _is_common_use(self, i: int, name: Name) -> bool:
        """Whether a known one-word name that is also a common word ('Unidad', 'Libre') is the word here."""
        lower = self.lowers[i]
        if not self.document.flags[i] & COMMON or not self.document.sentence_start(i):
            return False
        if name.kind == "place":
            return lower in self.lexicon.words
        return not (self._has_verb(i) or self._figure_follows(i + 1) or self._is_joined(i + 1))

    def _has_verb(self, i: int) -> bool:
        """Whether a verb is behind the word at token ``i``: 'Renacer pidió', 'Renacer ya había pedido'."""
        if self.is_verb(i + 1) or i + 2 >= len(self.forms):
            return self.is_verb(i + 1)
        between = self.document.flags[i + 1] & CLITIC or self.lexicon.is_word(self.lowers[i + 1], "adverb")
        return bool(between or self.lowers[i + 1] in ("se", "no", "ya")) and self.is_verb(i + 2)

    def _is_joined(self, i: int) -> bool:
        """Whether 'y' at token ``i`` joins another curated party: 'Renacer y Sur Libre, los dos partidos'."""
        joined = i + 1 < len(self.forms) and self.lowers[i] in ("y", "e") and self.document.is_capital(i + 1)
        following = self.known_at(i + 1) if joined else None
        return following is not None and following.kind == "party"

    def _goes_on_in_initials(self, i: int) -> bool:
        """Whether a further initial is glued to an acronym with full stops: 'M.P.' of 'M.P.T.L'."""
        return self.document.glued(i) and self.forms[i][0].isupper()

    def _figure_follows(self, i: int) -> bool:
        """Whether a figure in brackets or behind a comma stands at token ``i``: 'Libre, con un 4,1%'."""
        if i >= len(self.forms) or self.forms[i] not in (",", "("):
            return False
        return any(form[0].isdecimal() for form in self.forms[i + 1 : i + 4])

    @cached_property
    def shouted(self) -> frozenset[int]:
        """The sentences written in capitals throughout: there a capital says nothing."""
        document = self.document
        loud = Counter(
            document.sentence[i]
            for i in document.capitals
            if len(self.forms[i]) > 2 and self.forms[i].isupper()
        )
        found = set()
        for number, count in loud.items():
            if count > 2:
                first, after = document.sentences[number]
                words = sum(form[0].isalpha() and len(form) > 2 for form in self.forms[first:after])
                if count > 0.7 * words:
                    found.add(number)
        return frozenset(found)

    def is_stranger(self, i: int) -> bool:
        """Whether a capitalised word that no dictionary has stands at token ``i``: 'Zubel'; not 'ZUBEL'."""
        if i >= len(self.forms) or not self.document.is_capital(i):
            return False
        return self.forms[i][1:].islower() and not self.lexicon.is_common(self.lowers[i])

    def names_body_at(self, i: int) -> bool:
        """Whether a feminine title in a capital and a place are what a body is called: 'la Coordinadora Tola
        Austral'; not 'la Intendenta Lago', 'Coordinadora Tola' at a sentence's head."""
        if not self.document.flags[i] & PERSON_NOUN or i + 1 >= len(self.forms) or self.lowers[i - 1] != "la":
            return False
        known = self.known_at(i + 1)
        place = known is not None and known.kind == "place" and not self.is_surname(i + 1)
        return place and self.document.is_capital(i) and not self.is_given(i + 1)


def _written_like(forms: tuple[str, ...], name: Name, shouted: bool) -> bool:
    """Whether ``forms`` are ``name`` but for accents and, in capitals throughout, for case."""
    if name.acronym:
        return False
    for form, word in zip(forms, name.words, strict=True):
        if fold(form) != fold(word):
            return False
        if form[0].isupper() != word[0].isupper() and not shouted and word[0].isupper():
            return False
        if word.isupper() and len(word) > 1 and not form.isupper():
            return False
    return True
