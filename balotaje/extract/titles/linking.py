"""What the rules share that link descriptions to names: the names by token, how to pass what is between."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ...lexicon import FINITE, FIRMS, PERSON_NOUN, PREPOSITION, Lexicon, fold
from ..brackets import past_brackets
from ..clauses.determiners import ARTICLES, BEFORE_ONE, DEFINITE, PLURAL_ARTICLES
from ..names.kinds import PERSONLIKE
from ..names.proper import Candidate
from ..tokens import DASHES, ENDERS, MARKS, SINGLE, Document
from .descriptions import Description

MAX_REST = 10
"""Tokens of what a title is of, beyond what is read of it: 'israelí para los asuntos de la región'."""
CLOSERS = frozenset(",.;:)([") | DASHES | ENDERS
OPENS_CLAUSE = frozenset("que pues pero aunque mientras cuando porque donde si ; :".split())
"""Right behind these a clause may begin with its subject."""
PERCENT = frozenset(("%", "ciento"))
MAX_POST = 9
"""Tokens of the post that somebody stands for: 'a la gobernación de la provincia'."""
MAX_PLACE = 8
"""Tokens of the place where an office is held: 'en la Cámara de Diputados'."""


@dataclass(frozen=True, slots=True)
class Link:
    """Description number ``description`` belongs to candidate number ``candidate``.

    ``direct`` is true where nothing stands between the two ('el diputado Quilodrán'). ``body`` are the tokens
    of what a plural title is of in this one's case: 'la UDI' in 'los presidentes del PDA, Soto, y de la UDI,
    Ruiz'. ``apart``: the description also stands for itself: 'los ediles, entre ellos Soto'. ``called``:
    not so of who has an own title there: 'los ediles del PDA, entre ellos la alcaldesa Soto'.
    """

    description: int
    candidate: int
    direct: bool
    body: tuple[int, int] | None = None
    apart: bool = False
    called: bool = True


class Linking:
    """The names and descriptions of a document while they are linked."""

    def __init__(
        self,
        document: Document,
        candidates: list[Candidate],
        descriptions: list[Description],
        lexicon: Lexicon,
    ) -> None:
        self.document = document
        self.lexicon = lexicon
        self.candidates = candidates
        self.descriptions = descriptions
        called = [(n, c) for n, c in enumerate(candidates) if c.kind in PERSONLIKE and not c.handle]
        called = [(n, c) for n, c in called if not self._is_acronym(c)]
        self.by_first = {c.first: n for n, c in called}
        self.by_after = {c.after: n for n, c in called}
        self.described_at = {d.first: n for n, d in enumerate(descriptions)}
        """first token of a description → its number."""
        self.candidate_at = {c.first: c for c in candidates}
        self.found: list[Link] = []
        self.found_of: dict[int, list[Link]] = defaultdict(list)
        """candidate → its links so far."""
        self.taken: dict[int, int] = {}
        self.alike: set[int] = set()

    def _is_acronym(self, candidate: Candidate) -> bool:
        """Whether an unknown name is the letters of a body: 'la AChM, el alcalde Soto'."""
        form = self.document.forms[candidate.first]
        alone = candidate.kind == "unknown" and candidate.after == candidate.first + 1
        named = fold(form) in self.lexicon.surnames or fold(form) in self.lexicon.given_names
        return alone and not named and len(form) < 6 and sum(letter.isupper() for letter in form) > 1

    def _link(
        self,
        number: int,
        candidate: int,
        direct: bool,
        body: tuple[int, int] | None = None,
        *,
        apart: bool = False,
        called: bool = True,
    ) -> None:
        link = Link(number, candidate, direct, body, apart or body is not None, called)
        self.found.append(link)
        self.found_of[candidate].append(link)
        self.taken[number] = candidate

    def _names_body(self, description: Description, candidate: int) -> bool:
        """Whether one word that no list knows names the firm or body that a title is of: 'la fundadora de la
        firma de aguas Rumisal'; not 'la gerenta de la firma Soto', 'la senadora Rumi'."""
        name = self.candidates[candidate]
        if description.complement is None or name.kind != "unknown" or name.after - name.first > 1:
            return False
        word = fold(self.document.forms[name.first])
        if word in self.lexicon.surnames or word in self.lexicon.given_names:
            return False
        of = self.document.lowers[slice(*description.complement)]
        return any(self.lexicon.head_nouns.get(lower) in FIRMS for lower in of)

    def _same_sentence(self, i: int, j: int) -> bool:
        sentence, last = self.document.sentence, len(self.document.sentence)
        return 0 <= i < last and 0 <= j < last and sentence[i] == sentence[j]

    def _past_rest(self, i: int) -> int:
        """The token of the comma behind the rest of a long title: 'la consejera jurídica del Gobierno zambio
        para asuntos de la región, Rosa Quilodrán,'; not 'la alcaldesa saludó a la gente, Rosa Quilodrán', nor
        'felicitó al electo el presidente de Tola, Pedro Soto'.
        """
        document = self.document
        if document.lowers[i : i + 1] and document.lowers[i] in ARTICLES:
            return i
        for k in range(i, min(i + MAX_REST, len(document))):
            form = document.forms[k]
            if form == "(":  # 'del Gobierno y de la Unión del Sur (US), Rosa Quilodrán'
                k = past_brackets(self.document, k)
                return k if k < len(document) and document.forms[k] == "," else i
            if form == ",":
                return k
            small = self.lexicon.is_word(document.lowers[k], "relative", "subordinator", "negation")
            joined = document.lowers[k - 1] in (
                "y",
                "e",
            )  # 'la alcaldesa y figura del partido, Rosa Quilodrán'
            noun = document.flags[k] & PERSON_NOUN and not joined and not self._is_of_people(k)
            if form in MARKS or form in SINGLE or self._joins_bodies(k):
                continue
            if not form.isalpha() or small or noun or (document.flags[k] & FINITE and form.islower()):
                return i
        return i

    def _past_fields(self, i: int) -> int:
        """The comma behind the rest of a list of fields that goes on at the comma at token ``i``: 'el
        ministro de Interior, Justicia y Paz, Pedro Soto', else ``i``."""
        document, joined = self.document, False
        for k in range(i + 1, min(i + MAX_POST, len(document))):
            if document.forms[k] == ",":
                if joined:
                    named = self.by_first.get(k + 1)
                    return k if named is not None and self.candidates[named].kind == "person" else i
            elif document.lowers[k] in ("y", "e"):
                joined = True
            elif document.lowers[k] not in ("de", "la", "el", "del", "los", "las"):
                named = self.by_first.get(k)
                if not document.is_capital(k) or (
                    named is not None and self.candidates[named].kind == "person"
                ):
                    return i
        return i

    def _past_post(self, i: int) -> int:
        """The token after the post that somebody stands for, 0 where none is told.

        'la candidata de Marea Verde (MV) a la alcaldía de Tola, Rosa Quilodrán'; not 'dio por candidata a
        Rosa Quilodrán'.
        """
        lowers = self.document.lowers
        if lowers[i : i + 1] not in (["al"], ["de"], ["del"]) and lowers[i : i + 2] not in (
            ["a", "la"],
            ["a", "el"],
            ["para", "la"],
        ):
            return 0
        for k in range(i + 1, min(i + MAX_POST, len(lowers))):
            if lowers[k] == ",":
                return k
            verb = self.document.flags[k] & FINITE and self.document.forms[k].islower()
            if not lowers[k].isalpha() or verb:
                return 0
        return 0

    def _past_place(self, i: int) -> int:
        """The token after where an office is held: 'el portavoz del PDA en el Congreso, Pedro Soto,'.

        'Saludó al edil en la plaza Quilodrán' names nobody.
        """
        document = self.document
        if document.lowers[i : i + 1] not in (["en"], ["para"], ["ante"]):
            return i
        for k in range(i + 1, min(i + MAX_PLACE, len(document))):
            if document.forms[k] == "," or (document.forms[k] == "(" and k + 1 in self.by_first):
                return k
            verb = document.flags[k] & FINITE and not document.is_capital(k)
            if not document.forms[k].isalpha() or verb:
                return i
        return i

    def _joins_bodies(self, i: int) -> bool:
        """Whether a dash at token ``i`` makes one of two names: 'el candidato del PA-FA, Pedro Soto'."""
        document = self.document
        return document.forms[i] in DASHES and document.is_capital(i - 1) and document.is_capital(i + 1)

    def _is_of_people(self, i: int) -> bool:
        """Whether a person noun at token ``i`` is nobody's title: 'la Cámara de los ciudadanos'; not
        'apoyaron al edil los alcaldes'."""
        lowers, lower = self.document.lowers, self.document.lowers[i]
        governed = lowers[i - 1] == "de"
        if lowers[i - 1] in PLURAL_ARTICLES:
            governed = bool(self.document.flags[i - 2] & PREPOSITION) or lowers[i - 2] in ("y", "e")
        many = governed and lower.endswith("s")
        return many or self.lexicon.is_word(lower, "office_adjective")

    def _before_age(self, i: int) -> int:
        """The comma that opens ', de 42 años,' or ', 42 años,', whose last is at token ``i``: 'Soto, de 42
        años, edila'."""
        lowers = self.document.lowers
        if i > 3 and lowers[i] == "," and lowers[i - 1] in ("años", ")") and lowers[i - 3] == ",":
            return i - 3
        aged = i > 4 and lowers[i] == "," and lowers[i - 1] == "años" and lowers[i - 4 : i - 2] == [",", "de"]
        return i - 4 if aged else i

    def _before_time(self, i: int) -> int:
        """The token before when somebody was what is said, at token ``i``: ', en aquel entonces líder'."""
        lowers = self.document.lowers
        if lowers[i] not in ("entonces", "momento", "época", "fecha", "aquel", "ese", "aquella", "esa"):
            return i
        return next((k for k in range(i - 1, max(i - 4, 0), -1) if lowers[k] == ","), i)

    def _is_titled(self, candidate: int) -> bool:
        """Whether a name has its own title right before it: 'la diputada Rosa Soto, el edil, Pedro Ruiz'."""
        return any(link.direct for link in self.found_of.get(candidate, ()))

    def _is_set_behind_title(self, candidate: int) -> bool:
        """Whether a comma sets a name behind its own title: 'del jefe de Tola, Pedro Soto, la edila'."""
        first = self.candidates[candidate].first
        return any(
            self.descriptions[link.description].after < first for link in self.found_of.get(candidate, ())
        )

    def _is_anothers(self, description: Description, candidate: int) -> bool:
        """'Frente a la exministra, Pedro Soto ganaría': an article that no given name of theirs goes with.

        'La exministra (44%), la senadora Rosa Soto (16%)' are two, each with her figure.
        """
        named = self.candidates[candidate].first
        if not PERCENT.isdisjoint(self.document.forms[description.after : named]):
            return True
        article = self.document.lowers[description.first]
        gender = DEFINITE[article][0] if article in BEFORE_ONE else ""
        given = self.lexicon.given_names.get(fold(self.document.forms[named]))
        return {given, gender} == {"m", "f"}

    def agrees(self, description: Description, candidate: int) -> bool:
        """Whether no given name speaks against a title's gender: not 'Rosa Quilodrán, el alcalde de Tola'."""
        given = self.lexicon.given_names.get(fold(self.document.forms[self.candidates[candidate].first]))
        return {given, description.gender} != {"m", "f"}
