"""What a body is called in full: 'el municipio', 'la casa edilicia' of 'la Municipalidad de Tola'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from ...lexicon import COLLECTIVE, CONTRACTION, DETERMINER, FINITE, LISTED, POSSESSIVE, PREPOSITION, SAYING
from ..clauses.determiners import ARTICLES, BACKWARD
from ..cues import Cues
from ..names import acronyms
from ..names.proper import Candidate
from ..reading import Reading
from ..references.pointers import Reference
from .bodies_meant import BodiesMeant

BEHIND_ANOTHER = CONTRACTION | DETERMINER | POSSESSIVE
"""What 'la empresa del alcalde', 'la empresa de su hermano' have behind their noun."""


class Institutions:
    """The bodies that one document names, and which of them a short label takes up."""

    def __init__(self, reading: Reading, meant: BodiesMeant) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cast = reading.cast
        self.references = reading.references
        self.clause = reading.clause
        self.cues = Cues.of(reading.document, reading.lexicon)
        self._spelled: dict[str, str | None] = {}
        self.meant = meant

    @cached_property
    def _acronyms(self) -> dict[str, str]:
        """acronym → the name that the text gives it: its letters tell, or brackets right behind a body's."""
        document, forms = self.document, self.document.forms
        found = {forms[d.acronym]: document.span(d.first, d.after) for d in acronyms.find(document)}
        for body in self.references.items:
            i = body.after + 1
            if body.kind == "organisation" and forms[i - 1 : i] == ["("] and forms[i + 1 : i + 2] == [")"]:
                words = self._without_article(body.label)
                if len(words) > 1 and acronyms.is_acronym(forms[i]) and forms[i][0] == words[0][0].upper():
                    found[forms[i]] = " ".join(words)
        return found

    @cached_property
    def _named(self) -> dict[str, list[Reference]]:
        """kind of body → the references that name one in full, in order: 'la Municipalidad de Tola'."""
        found: dict[str, list[Reference]] = defaultdict(list)
        for reference in self.references.items:
            if reference.kind == "organisation" and not reference.actors and self._is_full(reference.label):
                found[self._kind(reference.label)].append(reference)
                for owner in self._owners(reference):
                    found[self._kind(owner.label)].append(owner)
        return found

    def _owners(self, body: Reference) -> Iterator[Reference]:
        """The bodies that a body's name ends with: the court of 'la Sexta Sala de la Corte de Tola'."""
        document = self.document
        for i in range(body.first + 3, body.after - 1):
            of = document.lowers[i - 1] == "del" or document.lowers[i - 2 : i] == ["de", "la"]
            if of and document.is_capital(i) and document.flags[i] & COLLECTIVE:
                yield Reference(i, body.after, "organisation", (), "", "s", document.span(i, body.after))

    def spelled_out(self, label: str) -> str | None:
        """The name that an acronym stands for, as the brackets behind a name or its letters tell: 'Setac'."""
        if label not in self._spelled:
            self._spelled[label] = self._acronyms.get(label) or self._abbreviated(label)
        return self._spelled[label]

    def _abbreviated(self, label: str) -> str | None:
        """The body that the letters of a label abbreviate."""
        if " " in label or not label[0].isupper() or self.lexicon.is_common(label.lower()):
            return None
        bodies = (body.label for named in self._named.values() for body in named)
        return next((name for name in bodies if acronyms.abbreviates(label, name)), None)

    def _is_full(self, label: str) -> bool:
        """Whether a label names: 'Municipalidad de Tola', 'Sercotola'; not 'municipio', 'la Corte'."""
        words = self._without_article(label)
        capital = any(word[0].isupper() for word in words[1:])
        return capital or (words[0][0].isupper() and words[0].lower() not in self.lexicon.head_nouns)

    def _without_article(self, label: str) -> list[str]:
        """The words of a label whose article may be written large: 'El Foro de Tola'."""
        words = label.split()
        return words[words[0].lower() in ARTICLES and len(words) > 1 :]

    def _kind(self, label: str) -> str:
        """What body a label is of: that of a town by any of its words, else its head noun."""
        words = [word.lower() for word in self._without_article(label)]
        known = (word for word in words[:2] if self.lexicon.flags[word] & COLLECTIVE)  # 'Sexto Tribunal'
        head = words[0] if words[0] in self.lexicon.head_nouns else next(known, words[0])
        return "town_hall" if self.lexicon.is_word(head, "town_hall") else head

    def past_closeness(self, reference: Reference) -> int:
        """Where whom a stranger is close to ends: 'un edil cercano a Soto', 'fuentes cercanas al caso'."""
        document, i = self.document, reference.after
        i += document.lowers[i : i + 1] != [] and self._is_close(i)
        if not self._is_close(i - 1) or document.lowers[i : i + 1] not in (["a"], ["al"]):
            return reference.after
        whom = self.references.at(i + 1) or self.references.at(i)
        if whom is not None:
            return whom.after
        return i + 2 + (document.lowers[i] == "a" and document.lowers[i + 1] in ARTICLES)

    def _is_close(self, i: int) -> bool:
        """Whether token ``i`` tells of closeness: 'cercano', 'afín'."""
        return self.lexicon.is_word(self.document.lowers[i], "close_to")

    def label(self, reference: Reference) -> str:
        """The fullest name of the body that a reference takes up, its own label where none is found."""
        label = reference.label
        if not label:
            return label  # 'en el seno del', with which a text ends
        if reference.kind == "group" and (after := self.past_closeness(reference)) > reference.after:
            return self.document.span(reference.first, after)
        again = self._taken_up(reference)
        if again is not None:
            return self.spelled_out(again) or self._longer(again)
        spelled = self.spelled_out(label)
        owner = self.references.at(reference.after) if spelled is None else None
        if owner is not None and owner.kind == "name" and self._is_of(reference, owner):
            article = self.document.lowers[reference.first] in ARTICLES
            return self.document.span(reference.first + article, owner.after)
        if (
            spelled is not None
            or reference.kind != "organisation"
            or self._is_full(label)
            or reference.actors
        ):
            return spelled or self.meant.described(label) or self._fullest(reference)
        meant = self._meant(reference)
        if meant is not None:
            return self.spelled_out(meant) or self._longer(meant)
        kind = self.lexicon.head_nouns.get(label.split()[0].lower())
        if self._is_qualified(reference) or kind == "outlet" or self._is_another(reference):
            return label
        called = self._called_so(reference)
        if kind == "company" and len({body.label for body in self._named.get(self._kind(label), ())}) > 1:
            return label
        return self._longer(called.label) if called is not None else label

    def _taken_up(self, reference: Reference) -> str | None:
        """The name that a demonstrative takes up, whatever else is told: 'ese órgano autónomo de la OEA'."""
        first = reference.first
        shown = self.document.lowers[first] in BACKWARD - ARTICLES - {"al", "del"}
        unnamed = reference.kind == "organisation" and not reference.actors
        return self.meant.name(first + 1) if shown and unnamed else None

    def _meant(self, reference: Reference) -> str | None:
        """The name that a common noun takes up: 'esa empresa', 'la empresa asiática', 'la citada empresa',
        'la entidad del trabajo', 'el medio de prensa'; not 'una empresa', 'la empresa que', 'la empresa de su
        hermano'.
        """
        document, lowers = self.document, self.document.lowers
        noun = reference.first + bool(document.flags[reference.first] & DETERMINER)
        noun += noun > reference.first and self.lexicon.is_word(lowers[noun], "before_body")
        if document.is_capital(noun) and document.paragraph[noun]:
            return None  # 'el Tribunal', 'la Fiscalía' are names
        if noun == reference.first and document.paragraph[noun]:
            return None
        if noun > reference.first and lowers[reference.first] not in BACKWARD:
            return None
        told = range(noun + 1, reference.after)
        if self.lexicon.is_word(lowers[noun], "any_body") and lowers[noun + 1 : noun + 2] == ["del"]:
            told = range(noun + 2, reference.after)
        behind = lowers[reference.after : reference.after + 2]
        media = behind[:1] == ["de"] and self.lexicon.is_word(behind[-1], "of_outlet")
        another = behind[:1] in (["de"], ["del"]) and not media
        if self._is_another(reference):
            return self.meant.apposed(noun) or self.meant.that_did(noun, reference.after + 1)
        if another or any(document.is_capital(i) or document.flags[i] & BEHIND_ANOTHER for i in told):
            return self.meant.apposed(noun)
        return self.meant.name(noun, told_apart=bool(told) or self._is_qualified(reference))

    def _fullest(self, body: Reference) -> str:
        """A body's label, or the one longer name of it that the text has."""
        return body.label if body.kind != "organisation" or body.actors else self._longer(body.label)

    def _is_another(self, reference: Reference) -> bool:
        """Whether a relative clause tells which of its kind is meant: 'la empresa que compró la mina'; not
        'la cartera que lidera Soto', which is the ministry just named.
        """
        lowers, i = self.document.lowers, reference.after
        led = self.lexicon.is_name_word("".join(lowers[i + 1 : i + 2]), "leads_party")
        head = reference.label.split()[0].lower()
        return lowers[i : i + 1] == ["que"] and not (led and self.lexicon.is_word(head, "any_body"))

    def _longer(self, label: str) -> str:
        """The one longer name of the text that begins with a label: 'la Corte de Apelaciones de Tola' of 'la
        Corte de Apelaciones'; not where the text has two such courts, nor what goes on within words of
        another: '“Que Noche Urbana VIVA”'.
        """
        if " " not in label:
            return label
        bodies = [b for b in self._named.get(self._kind(label), ()) if self.document.stretch[b.first] < 0]
        goes_on = {b.label for b in bodies if b.label.startswith(label + " ") and b.label[-2] != " "}
        longer = sorted(goes_on, key=len)
        nested = all(after.startswith(before) for before, after in pairwise(longer))
        return longer[-1] if longer and nested else label

    def _is_of(self, body: Reference, owner: Reference) -> bool:
        """Whether somebody named right behind a body is whose it is: 'el entorno del alcalde Soto'."""
        lowers = self.document.lowers
        return (
            body.kind == "organisation"
            and {"de", "del"} & set(lowers[owner.first - 1 : owner.first + 1]) != set()
        )

    def _is_qualified(self, reference: Reference) -> bool:
        """Whether an adjective tells which of a kind is meant: 'el Gobierno tolense'; not 'el municipio
        tolense', 'el ente electoral', of which there is one.
        """
        document, i = self.document, reference.after
        if i >= len(document) or not document.forms[i].islower() or not document.forms[i].isalpha():
            return False
        small = document.flags[i] & (FINITE | LISTED | PREPOSITION | SAYING)
        head = reference.label.split()[0].lower()
        return not small and not self.lexicon.is_word(head, "town_hall", "any_body")

    def _called_so(self, reference: Reference) -> Reference | None:
        """The body of that kind named last before a reference, or first behind it in a headline."""
        hall = self.cues.at(reference.first + 1, "town_hall_words") is not None
        named = self._named.get("town_hall" if hall else self._kind(reference.label), [])
        before = [body for body in named if body.first < reference.first]
        if before:
            return before[-1]
        return named[0] if named and self.document.paragraph[reference.first] == 0 else None

    def is_no_person(self, reference: Reference) -> bool:
        """Whether somebody whom no list knows is a body by how the name is built: 'Desde Liga Municipalista
        piden'.
        """
        candidate = self._candidates.get(reference.first)
        unknown = candidate is not None and candidate.kind == "unknown"
        return unknown and self._is_like_a_party(reference.first, reference.after)

    def of_place(self, i: int, *, surely: bool = False, behind: bool = False) -> Reference | None:
        """The body that the name at token ``i`` stands for: 'desde Tola' of the Municipalidad de Tola, 'desde
        Minvu'; none where it only names a place. ``surely``: only one that no place is named like, for 'En
        Marea Rauquista dicen' may be of a place where 'desde' is of a body. ``behind`` a verb of several any
        name with an article is one: 'dijeron desde el Albo'.
        """
        document = self.document
        called = i + 1 < len(document) and document.lowers[i] in ARTICLES
        own = called and document.is_capital(i)  # 'desde La Celeste'
        i += called  # 'desde el Minvu'
        if i >= len(document) or not document.is_capital(i):
            return None
        after = self._end_of_name(i)
        if surely and not self._is_like_a_party(i, after):
            return None
        name = document.forms[i]
        for body in reversed(self._named.get("town_hall", ())):
            if name in body.label.split()[1:]:
                return body
        candidate = self._candidates.get(i)
        if candidate is not None and candidate.kind == "person":
            return None
        if not self._is_like_a_party(i, after):
            if (candidate is None and not (called and behind)) or (candidate and candidate.kind == "place"):
                return None
            after = candidate.after if candidate is not None else after
        label = document.span(i - own, after)
        return Reference(i, after, "organisation", (), "", "s", self.spelled_out(label) or label)

    def _end_of_name(self, i: int) -> int:
        """The token behind the capitals that begin at token ``i``, 'por' between them: 'Unidos por Tola'."""
        document, after = self.document, i + 1
        while after < len(document) and document.sentence[after] == document.sentence[i]:
            joins = document.lowers[after] in ("por", "de", "para") and document.is_capital(after + 1)
            if not document.is_capital(after) and not joins:
                break
            after += 1
        return after

    def _is_like_a_party(self, first: int, after: int) -> bool:
        """Whether a name is built as parties' are: 'Unidos por Tola', 'Liga Municipalista', 'Podemos Tola',
        'Más Tola'.
        """
        lowers = self.document.lowers
        if after - first < 2:
            return False
        opens = lowers[first]
        calls = any(v.person == "1" and v.number == "p" for v in self.lexicon.verbs.get(opens, ()))
        if calls or opens.endswith(("emos", "amos")) or opens == "más" or "por" in lowers[first:after]:
            return True
        return lowers[after - 1].endswith(("ista", "istas", "alista"))

    @cached_property
    def _candidates(self) -> dict[int, Candidate]:
        """token → the name that begins there."""
        return {candidate.first: candidate for candidate in self.cast.candidates}
