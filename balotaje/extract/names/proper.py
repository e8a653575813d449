"""Proper names: which capitalised runs name a person, a party, an organisation or a place.

What a run names is decided by what is known (``data/``) and, for everybody else, by its own words as far as
they tell: a given name, a head noun that no person has ('Ministerio', 'Avenida'). What the text does with
it is weighed later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from ...knowledge import Name, Row
from ...lexicon import CLITIC, FINITE, PERSON_NOUN, SAYING, fold
from ..clauses.verbs import is_finite
from ..tokens import MARKS, SINGLE
from . import kinds
from .kinds import PERSONLIKE, CandidateKind
from .listed import Scan
from .openers import skip_opener
from .runs import PARTICLES, run_after

__all__ = ["PARTICLES", "Candidate", "CandidateKind", "find"]

PLACE_LINKS = frozenset(("en", "de", "desde", "hasta", "hacia", "por"))
"""What stands before a place more often than before a person."""
VOTES = frozenset(("voto", "votos", "sufragio", "campaña", "apoyo", "respaldo"))
SIDING = ("back_person", "cast_vote")
"""Classes of verbs behind which 'por' tells of somebody rather than of a place."""
BEHIND_SOMEBODY = frozenset(("tras", "sobre", "ante", "contra"))
"""Prepositions behind whom a headline names: 'Fallas tras el debate: “…”'."""
DEMONYMIC = ("ano", "ana", "eño", "eña", "ense")
"""How adjectives of places end."""
JOINING = frozenset(("por", "con", "en"))
"""What may join a party's one word to more of its name: 'Crece por la Gente', not 'Crece en el Senado'."""
MAX_JOINED = 2
"""Particles between two surnames: 'Lozano de la Mena'."""
MAX_NICKNAME = 3
"""Tokens of a nickname inside a name: 'Rosa "la Turca" Quilodrán'."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proper name at tokens ``first`` up to ``after``, and the curated rows that it can name.

    ``nickname`` is the token range, marks included, of a nickname inside it.
    """

    first: int
    after: int
    kind: CandidateKind
    rows: tuple[Row, ...] = ()
    handle: bool = False
    nickname: tuple[int, int] | None = None


def find(scan: Scan) -> list[Candidate]:
    """Every proper name of the document, in order, none overlapping another."""
    return _Finder(scan).run()


class _Finder:
    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.document = scan.document
        self.lexicon = scan.lexicon

    def run(self) -> list[Candidate]:
        document, forms = self.document, self.scan.forms
        found: list[Candidate] = []
        behind = 0
        handles: list[int] = []
        if "@" in document.text:
            handles = [i for i, form in enumerate(forms) if form[0] == "@" and len(form) > 2]
        small = self.scan.small
        marked = handles + list(small)
        for i in sorted(document.capitals + marked) if marked else document.capitals:
            if i < behind:
                continue
            if i in small:
                candidate: Candidate | None = _of(small[i], i)
            elif forms[i][0] == "@":
                candidate = self._handle(i)
            elif given := self._supplied_given_names(i):
                candidate = Candidate(i, i + given + 2, "person")
            else:
                candidate = self._at(i)
            if candidate is not None:
                candidate = self._past_nickname(candidate)
                found.append(candidate)
                behind = candidate.after
        return self._with_surnames_again(found)

    def _with_surnames_again(self, found: list[Candidate]) -> list[Candidate]:
        """Surnames of people named in full that are words or places too: 'Pedro Campos … Campos ganó', 'Rosa
        Santa María … Santa María ganó'."""
        forms = self.scan.forms
        families = [
            [i for i in range(candidate.first + 1, candidate.after) if self.document.is_capital(i)]
            for candidate in found
            if candidate.kind == "person" and candidate.after - candidate.first > 1
        ]
        surnames = {fold(forms[i]) for family in families for i in family}
        doubtful = {
            fold(forms[i])
            for candidate in found
            if candidate.kind == "unknown" and candidate.after - candidate.first > 1
            for i in range(candidate.first + 1, candidate.after)
            if self.document.is_capital(i)
        }
        surnames |= self._surnames_alone(found)
        if not surnames and not doubtful:
            return found
        pairs = [pair for family in families for pair in pairwise(family)]
        pairs = [pair for pair in pairs if PARTICLES.issuperset(self.scan.lowers[pair[0] + 1 : pair[1]])]
        found = self._with_both_surnames(found, {self._folded(i, last + 1) for i, last in pairs})
        for n, candidate in enumerate(found):
            i, after = candidate.first, candidate.after
            if candidate.kind == "place" and all(fold(form) in surnames for form in forms[i:after]):
                if not self._stands_as_place(i):
                    found[n] = Candidate(i, after, "unknown")
        taken = {i for candidate in found for i in range(candidate.first, candidate.after)}
        surnames |= doubtful
        loose = (i for i in self.document.capitals if i not in taken and fold(forms[i]) in surnames)
        spoken = (i for i in loose if self.document.sentence[i] not in self.scan.shouted)
        again = [Candidate(i, i + 1, "unknown") for i in spoken if self._is_subject_like(i)]
        return sorted(found + again, key=lambda candidate: candidate.first) if again else found

    def _surnames_alone(self, found: list[Candidate]) -> set[str]:
        """Surnames that are places elsewhere and nowhere here: 'Lago, candidata del PDA', 'dijo Lago'.

        Not those of an article that has 'en Lago' or 'la alcaldesa de Lago' too.
        """
        flags, lowers = self.document.flags, self.scan.lowers
        places, people = set[str](), set[str]()
        for candidate in found:
            i, after = candidate.first, candidate.after
            if candidate.kind != "place" or after - i > 1 or not self.scan.is_surname(i):
                continue
            folded = fold(self.scan.forms[i])
            if self._stands_as_place(i) or folded in self.scan.knowledge.countries:
                places.add(folded)
            elif after + 1 < len(lowers) and (
                (lowers[after] == "," and flags[after + 1] & PERSON_NOUN)
                or (flags[after] & SAYING and is_finite(self.document, self.lexicon, after))
                or (flags[i - 1] & SAYING and i and is_finite(self.document, self.lexicon, i - 1))
            ):
                people.add(folded)
        return people - places

    def _folded(self, first: int, after: int) -> tuple[str, ...]:
        return tuple(map(fold, self.scan.forms[first:after]))

    def _with_both_surnames(self, found: list[Candidate], pairs: set[tuple[str, ...]]) -> list[Candidate]:
        """Two surnames of somebody named in full, the first of which is a place too ('Quintero Lara') or
        that a particle joins: 'Loza de Mena' behind 'Rosa Loza de Mena'."""
        kept, last = list[Candidate](), {pair[-1] for pair in pairs}
        for candidate in found:
            surname = candidate.kind != "person" and fold(self.scan.forms[candidate.after - 1]) in last
            reach = MAX_JOINED + 1 if surname else 0
            for begin in range(candidate.first - 1, max(-1, candidate.first - reach - 1), -1):
                if self._folded(begin, candidate.after) not in pairs:
                    continue
                if kept and kept[-1].after > begin:
                    if kept[-1].first < begin or kept[-1].kind not in ("place", "unknown"):
                        break
                    kept.pop()
                candidate = Candidate(begin, candidate.after, "unknown")
                break
            kept.append(candidate)
        return kept

    def _stands_as_place(self, i: int) -> bool:
        """Whether what stands before token ``i`` asks for a place: 'alcalde de Lago', not 'tono de Lago'."""
        lowers = self.scan.lowers
        if i < 2 or lowers[i - 1] not in PLACE_LINKS:
            return False
        if lowers[i - 1] == "por" and self._takes_side(i - 2):
            return False
        titled = bool(self.document.flags[i - 2] & PERSON_NOUN)
        return lowers[i - 1] != "de" or titled or lowers[i - 2] in self.lexicon.head_nouns

    def _takes_side(self, i: int) -> bool:
        """'votará por Lago', 'lo hará por Lago', 'su voto por Lago'; not 'viajó por Lago'."""
        word, so = self.scan.lowers[i], self.scan.lowers[i - 1] == "lo"
        return word in VOTES or self.lexicon.is_verb_in(word, *SIDING, *(("do",) if so else ()))

    def _is_subject_like(self, i: int) -> bool:
        """Whether what follows token ``i`` follows a name: a verb, a pronoun, a comma, the end.

        'Campos, que …', 'Campos se …'; not 'Campos verdes …'.
        """
        following = i + 1
        if following >= len(self.document) or self.document.sentence[following] != self.document.sentence[i]:
            return True
        lower = self.scan.lowers[following]
        if not lower[0].isalnum() or self.document.flags[following] & FINITE:
            return True
        return lower in ("y", "e") or self.lexicon.is_word(lower, "clitic", "negation", "adverb")

    def _supplied_given_names(self, i: int) -> int:
        """How many given names at token ``i`` the newsroom supplies in brackets, with or without what the
        bearer is: 'la senadora (Rosa) Soto', '(Juan Pablo) Soto', 'la ministra (de Hacienda, Rosa) Ruiz', 'la
        (senadora Rosa) Soto'.
        """
        forms = self.scan.forms
        titled = i > 1 and self.document.flags[i - 1] & PERSON_NOUN and forms[i - 2] == "("
        if not 0 < i < len(forms) - 3 or not (forms[i - 1] in "(," or titled):
            return 0
        given = 2 if forms[i + 1] != ")" and self.scan.is_given(i + 1) else 1
        supplied = (
            forms[i + given] == ")" and self.document.is_capital(i + given + 1) and self.scan.is_given(i)
        )
        return given if supplied else 0

    def _handle(self, i: int) -> Candidate:
        knowledge = self.scan.knowledge
        known = knowledge.handles.get(self.scan.lowers[i][1:])
        rows = (knowledge.people[known],) if known else ()
        return Candidate(i, i + 1, "person" if known else "unknown", rows, True)

    def _at(self, i: int) -> Candidate | None:
        """The name that begins at capitalised token ``i``."""
        scan, document = self.scan, self.document
        portfolio = self._portfolio(i)
        if portfolio:
            return Candidate(i, portfolio, "organisation")
        shouted = document.sentence[i] in scan.shouted
        headed = scan.headed_at(i)
        if headed is not None:
            return _of(headed, i)
        known = scan.known_at(i, shouted)
        if shouted or self._is_shouted_run(i):
            return None if known is None else _of(known, i)
        if self._is_article_of_longer_name(i, known):
            return self._at(i + 1)
        if known is not None and known.kind in ("party", "organisation"):
            if not self._goes_on(known, i):
                return _of(known, i)
            known = None
        after = run_after(scan, i)
        if known is not None and i + len(known.words) >= after:
            return _of(known, i)
        if after == i + 1 and document.sentence_start(i) and self._is_plain_word(i):
            return Candidate(i, after, "unknown") if self._is_told_surname(i) else None
        first = i if i in scan.headed else skip_opener(scan, i, after)  # 'los partidos Austral y Liberal'
        if first >= after:
            return None
        if first > i:
            return self._at(first)
        if known is not None and known.kind == "place" and not scan.is_given(i):
            return self._beyond_place(known, i, after)
        if known is not None and known.kind == "person" and len(known.words) > 1:
            return Candidate(i, after, "person", self._rows_of_longer(known, i, after))
        return Candidate(i, after, kinds.of_run(scan, i, after))

    @cached_property
    def _told_surnames(self) -> frozenset[str]:
        """Words that stand behind another capitalised one: 'Fallas' where 'Rosa Fallas' is named."""
        document, scan = self.document, self.scan
        return frozenset(
            scan.forms[i]
            for i in document.capitals
            if i and document.is_capital(i - 1) and not document.sentence_start(i)
            if scan.is_given(i - 1)
            or not (document.sentence_start(i - 1) or self.lexicon.is_common(scan.lowers[i - 1]))
        )

    def _is_told_surname(self, i: int) -> bool:
        """Whether a common word that heads a sentence is somebody's surname: 'Fallas también calló', 'Tola:
        Fallas 51,4%', 'Fallas sobre el pacto'; of whom all know, 'Fallas, por su parte, calló'.

        Not 'Fallas de los equipos' nor 'Fallas graves'.
        """
        famous = fold(self.scan.forms[i]) in self.scan.knowledge.lone_names
        if not (famous or self.scan.forms[i] in self._told_surnames) or i + 1 >= len(self.document):
            return False
        if famous and self.scan.forms[i + 1] in (",", "("):
            return True
        mark = self.scan.forms[i + 1] in "(:," and i + 2 < len(self.document)
        if self.scan.forms[i + 1 + mark][0].isdecimal():
            return True
        if self.document.flags[i + 1] & CLITIC or is_finite(self.document, self.lexicon, i + 1):
            return True
        following = self.scan.lowers[i + 1]
        return following in BEHIND_SOMEBODY or self.lexicon.is_word(following, "adverb", "negation")

    # -- names that are known ----------------------------------------------------------------------

    def _is_article_of_longer_name(self, i: int, known: Name | None) -> bool:
        """Whether 'La' at ``i`` only stands before a known name: 'La Serena Austral' is not in La Serena."""
        if known is None or known.kind != "place" or len(known.words) < 2:
            return False
        if not self.lexicon.is_word(self.scan.lowers[i], "determiner"):
            return False
        following = self.scan.known_at(i + 1)
        if following is not None:
            return len(following.words) >= len(known.words)
        after = i + len(known.words)
        goes_on = after < len(self.document) and self.document.is_capital(after)
        if self.scan.lowers[after : after + 1] == ["por"] and self.lexicon.head_nouns.get(
            self.scan.lowers[i + 1]
        ):
            return True  # 'La Unión por Tola'
        return goes_on and not self.scan.is_given(after) and self.lexicon.is_common(self.scan.lowers[after])

    def _goes_on(self, known: Name, i: int) -> bool:
        """Whether a known name is the head of a longer one that nobody knows.

        Not 'Sur' but 'Sur Austral', not 'Partido del Alba' but 'Partido del Alba Serrano'; 'Partido del Alba'
        before a person or another known name is whole.
        """
        after = i + len(known.words)
        if known.acronym or after >= len(self.document):
            return False
        if len(known.words) == 1 and known.kind == "party" and self.scan.lowers[after] == "y":
            plain = self.scan.is_plain(i) and self.scan.is_plain(after + 1)
            return plain and self.scan.known_at(after + 1) is None
        if len(known.words) == 1 and known.kind == "party" and self.scan.lowers[after] in JOINING:
            after += 1 + (self.scan.lowers[after + 1 : after + 2] in (["el"], ["la"]))
            lower = self.scan.lowers[after] if self._continues(after) else ""  # 'Vamos con Todos'
            return self.lexicon.is_common(lower) and self.lexicon.head_nouns.get(lower) in (None, "party")
        if len(known.words) > 1 and known.kind == "party" and self.scan.lowers[after] in ("de", "del"):
            after += 1 + (self.scan.lowers[after + 1 : after + 2] in (["la"], ["los"], ["las"]))
            return self._continues(after) and self.lexicon.is_common(self.scan.lowers[after])
        if len(known.words) == 1 and known.kind == "party" and self._is_beside_name(i, after):
            return True  # not 'Avanza' but 'Avanza Tola', 'Avanza Libre'
        if not self._continues(after):
            return False
        lower = self.scan.lowers[after]
        if known.kind == "party" and lower.endswith(DEMONYMIC) and not self.scan.is_surname(after):
            return True  # 'Partido Celeste Tolano'
        return len(known.words) == 1 or self.lexicon.is_common(lower)

    def _is_beside_name(self, i: int, after: int) -> bool:
        """Whether a name of one word stands right behind a common word that is a party's name
        elsewhere.
        """
        document = self.document
        if not document.is_capital(after) or document.sentence[after] != document.sentence[i]:
            return False
        beside = self.scan.known_at(after)
        if beside is None or beside.kind == "person" or beside.acronym or len(beside.words) > 1:
            return False
        return self.lexicon.is_common(self.scan.lowers[i])

    def _continues(self, i: int) -> bool:
        """Whether a capitalised word that is neither a given name nor a known one stands at token ``i``."""
        document = self.document
        if (
            i >= len(document)
            or not document.is_capital(i)
            or document.sentence[i] != document.sentence[i - 1]
        ):
            return False
        return not self.scan.is_given(i) and self.scan.known_at(i) is None

    def _beyond_place(self, known: Name, i: int, after: int) -> Candidate:
        """A known place at the head of a run that goes on.

        It may be a surname ('el dirigente Bolívar Cajape'), or the first word of a thing's name ('Sur
        Cercano'); else it is the place, and something else follows ('en Chillán Quilodrán dijo').
        """
        scan = self.scan
        place = i + len(known.words)
        if len(known.words) == 1 and scan.lowers[i] in self.lexicon.head_nouns:
            return Candidate(i, after, kinds.of_run(scan, i, after))  # 'la Fundación Rosa Soto'
        if len(known.words) > 1 or not self.document.is_capital(place):
            return _of(known, i)
        titled = self.document.flags[i - 1] & PERSON_NOUN if i else 0
        titled = titled or self._is_adjective_of_title(i - 1)
        if titled and scan.is_surname(i):
            return Candidate(i, after, "unknown")
        rest = [k for k in range(place, after) if self.document.is_capital(k)]
        if scan.known_at(place) is None and all(self.lexicon.is_common(scan.lowers[k]) for k in rest):
            if not self.document.flags[place] & PERSON_NOUN:
                return Candidate(i, after, "organisation")
        return _of(known, i)

    def _is_adjective_of_title(self, i: int) -> bool:
        """Whether an adjective behind a person noun stands at ``i``: 'el dirigente barrial'."""
        if i < 1 or not self.document.flags[i - 1] & PERSON_NOUN:
            return False
        return self.scan.forms[i].islower() and self.lexicon.is_common(self.scan.lowers[i])

    def _rows_of_longer(self, known: Name, i: int, after: int) -> tuple[Row, ...]:
        """The row of a known name that the text continues with a further surname, if it cannot be another."""
        more = [w for w in self.scan.lowers[i + len(known.words) : after] if w not in PARTICLES]
        return known.rows if len(known.words) > 2 and len(more) == 1 else ()

    # -- names that are not ------------------------------------------------------------------------

    def _portfolio(self, i: int) -> int:
        """The token after a ministry's subject at ``i``, 0 if none: 'ministra de Obras Públicas Soto'; not
        'el triunfo de Paz'.
        """
        lowers = self.scan.lowers
        if i == 0 or lowers[i - 1] not in ("de", "del", "la", "y"):
            return 0
        if self.scan.is_surname(i) and lowers[i - 1] == "de" and not self._of_an_office(i - 1):
            return 0
        for words, kind in self.lexicon.phrases.get(lowers[i], ()):
            after = i + len(words)
            if kind == "portfolio" and tuple(lowers[i:after]) == words:
                if all(self.document.is_capital(k) or lowers[k] in ("y", "de") for k in range(i, after)):
                    return self._past_words(after)
        return 0

    def _past_words(self, i: int) -> int:
        """The token behind words in capitals at ``i`` that nobody is called: 'Seguridad' 'Institucional'."""
        lowers = self.scan.lowers
        while i < len(lowers) and self.document.is_capital(i) and self.lexicon.is_common(lowers[i]):
            known = self.scan.is_given(i) or self.scan.is_surname(i) or self.scan.known_at(i) is not None
            if known or not self.scan.forms[i][1:].islower() or self.document.flags[i] & PERSON_NOUN:
                break
            if self.document.sentence[i] != self.document.sentence[i - 1]:
                break
            i += 1
        return i

    def _of_an_office(self, of: int) -> bool:
        """'ministra de', 'Comisionado de', 'Fuerza de': whether an office or a name stands before 'de'."""
        before = self.scan.lowers[of - 1]
        return self.document.is_capital(of - 1) or bool(self.lexicon.person_nouns(before))

    def _is_shouted_run(self, i: int) -> bool:
        """Whether token ``i`` stands among words in capitals ('¡LA MAREA SUBE!'): runs tell nothing."""
        document, forms = self.document, self.scan.forms

        if len(forms[i]) < 5 or not forms[i].isupper():
            return False

        def loud(k: int) -> bool:
            if not 0 <= k < len(document) or document.sentence[k] != document.sentence[i]:
                return False
            return len(forms[k]) > 4 and forms[k].isupper()

        return loud(i + 1) or loud(i - 1) or loud(i + 2) or loud(i - 2)

    def _is_plain_word(self, i: int) -> bool:
        """Whether a capitalised first word of a sentence is a common word there."""
        lower = self.scan.lowers[i]
        if lower in self.lexicon.words or self.lexicon.person_nouns(lower):
            return True
        if self.scan.is_given(i) and lower not in self.lexicon.verbs:
            return False
        return self.lexicon.is_common(lower)

    def _past_nickname(self, candidate: Candidate) -> Candidate:
        """A name goes on behind a nickname: 'Rosa "la Turca" Quilodrán', 'Pedro (Tito) Soto'."""
        forms, document = self.scan.forms, self.document
        opened = candidate.after
        if candidate.kind not in PERSONLIKE or candidate.handle or opened + 3 >= len(forms):
            return candidate
        if not (forms[opened] == "(" or forms[opened] in MARKS or forms[opened] in SINGLE):
            return candidate
        closed = next(
            (
                k
                for k in range(opened + 2, min(opened + 2 + MAX_NICKNAME, len(forms)))
                if not forms[k].isalpha()
            ),
            0,
        )
        if not closed or closed + 1 >= len(forms) or not document.is_capital(closed - 1):
            return candidate
        if forms[closed - 1].isupper() or not all(map(self._may_begin_name, self._words(candidate))):
            return candidate
        closing = (
            forms[closed] == ")"
            if forms[opened] == "("
            else forms[closed] in MARKS or forms[closed] in SINGLE
        )
        behind = closed + 1
        if (
            not closing
            or not document.is_capital(behind)
            or document.sentence[behind] != document.sentence[opened]
        ):
            return candidate
        if self.scan.lowers[behind] in self.lexicon.words:
            return candidate
        return replace(
            candidate, after=run_after(self.scan, behind), kind="person", nickname=(opened, behind)
        )

    def _may_begin_name(self, i: int) -> bool:
        return self.scan.is_given(i) or not self.lexicon.is_common(self.scan.lowers[i])

    def _words(self, candidate: Candidate) -> list[int]:
        return [i for i in range(candidate.first, candidate.after) if self.document.is_capital(i)]


def _of(known: Name, i: int) -> Candidate:
    return Candidate(i, i + len(known.words), known.kind, known.rows)
