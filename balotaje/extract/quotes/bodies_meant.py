"""Which body a common noun takes up: 'la compañía' of 'Rumitren', 'el plantel' of 'Deportes Tola'.

What a name is of shows in its own head ('Banco de Tola'), in the noun beside it ('la minera Rumisal',
'Rumitren, la mayor operadora del país,') or in what is known of it; a name of which nothing shows may be of
a company, a club or a band where it acts. Of the names that fit the one that acted last is meant; where two
act in one sentence nobody is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from ...knowledge import Organisation
from ...lexicon import ADVERB, CLITIC, CONTRACTION, DETERMINER, PREPOSITION, SAYING, fold
from ..clauses.determiners import ARTICLES, OF
from ..clauses.verbs import tells
from ..names import acronyms
from ..names.proper import Candidate
from ..reading import Reading
from ..references.bodynames import BodyNames
from ..references.pointers import Reference

NEAR = 6
"""Sentences back in which the body acts that a noun takes up."""
NEAR_IF_TOLD_APART = 3
"""The same where an adjective tells which: 'la empresa asiática'."""
APPOSED_BACK = 9
"""Tokens before a name in which the noun stands that it is apposed to: 'la cadena de tiendas Rumisol'."""
APPOSED_AHEAD = 5
"""Tokens behind a name's comma in which it does: 'Rumisol, una de las mayores cadenas,'."""
PASSIVE_REACH = 7
"""Tokens from a participle to its 'por': 'aprobado ayer tras horas de debate por'."""
INCISO = 24
"""Tokens of the longest inciso between a name and its verb."""
SOURCES = (("según",), ("de", "acuerdo", "a"), ("de", "acuerdo", "con"), ("desde",), ("por", "parte", "de"))
"""What makes a name the source of what is told."""
FREE = frozenset(("company", "club", "band", "pollster"))
"""Kinds of bodies whose names tell nothing of themselves."""
ANY = frozenset(("company", "guild", "ngo", "school", "court", "clinic", "pollster"))
"""Kinds of bodies that 'la entidad', 'el organismo' may mean, as they may those of the state."""
AGENT, SUBJECT = 1, 2
CALLED = frozenset(("school", "clinic"))
"""Kinds of bodies whose noun is said with their name: 'la clínica Santa Berta'."""
CURATED = {
    "outlet": "outlet",
    "agency": "outlet",
    "pollster": "pollster",
    "union": "guild",
    "company": "company",
    "club": "club",
}
"""Kind of a curated row → kind of body."""
HEADS = {"company": "company", "outlet": "outlet", "pollster": "pollster", "team": "club"}
"""Kind of the noun that heads a name → kind of body."""
PUBLIC = frozenset(("institution", "electoral_authority"))
COPULAS = frozenset(("ser", "estar", "haber", "tener", "ir", "hacer"))
"""Verbs of so many that they tell nobody from the others."""
LINKS = OF | {"y", "e", "para", "en"}
"""What may stand between a noun and the name apposed to it, beside adjectives and nouns."""


@dataclass(slots=True)
class Body:
    """One mention of a body by its name at tokens ``first`` up to ``after``."""

    first: int
    after: int
    label: str
    kinds: frozenset[str] = frozenset()
    """Kinds of bodies that it is of; empty where nothing shows."""
    public: bool = False
    """Whether it is an institution of the state."""
    acts: int = 0
    """Whether it is a subject or only who something is done by."""
    nouns: list[int] = field(default_factory=list)
    """The tokens of the nouns that it is apposed to."""

    def reference(self) -> Reference:
        """The mention as something that can speak."""
        return Reference(self.first, self.after, "organisation", (), "", "s", self.label)


class BodiesMeant:
    """Resolves the common nouns for bodies of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self._names = BodyNames(reading.document, reading.lexicon, reading.cast)
        self._found: dict[int, str | None] = {}

    def name(self, noun: int, *, told_apart: bool = False) -> str | None:
        """The name of the body that the common noun at a token takes up, None where none or two do.

        ``told_apart``: whether an adjective tells which of its kind is meant.
        """
        if noun not in self._found:
            self._found[noun] = self._resolve(noun, told_apart)
        return self._found[noun]

    def apposed(self, noun: int) -> str | None:
        """The name that is apposed to a common noun: 'la compañía de luz Rumiluz'."""
        return self._apposed[noun].label if noun in self._apposed else None

    def that_did(self, noun: int, verb: int) -> str | None:
        """The name of the body that did before what a relative clause says: 'la empresa que compró la mina'
        where 'Rumisal compró la mina'.
        """
        verbs = self._verbs_at(verb)
        kinds = self.lexicon.body_nouns.get(self.document.lowers[noun])
        if not kinds or verbs & COPULAS:
            return None
        did = []
        for body in self.bodies:
            _, end = self.document.sentences[self.document.sentence[body.first]]
            at = self._verb_behind(body.after, end) if body.first < noun and body.acts == SUBJECT else None
            if at is not None and verbs & self._verbs_at(at):
                did.append(body)
        labels = self._told(did, kinds)
        return labels[0] if len(labels) == 1 else None

    def _verbs_at(self, i: int) -> set[str]:
        """The verbs that a token may be a form of; of one that no list has, its form."""
        lower = self.document.lowers[i]
        return {verb.lemma for verb in self.lexicon.verbs.get(lower, ())} or {lower}

    def described(self, label: str) -> str | None:
        """The name of the body to which the text apposes the same noun and one of the same names: 'la empresa
        de Rumichat' where it has 'Rumisoft, la empresa detrás de Rumichat,'.
        """
        noun, *words = label.split()
        if noun not in self.lexicon.body_nouns:
            return None
        for apposed, body in self._apposed.items():
            near = self.document.forms[apposed + 1 : apposed + APPOSED_AHEAD]
            if self.document.lowers[apposed] == noun and body.first < apposed:
                if any(form in words and form[0].isupper() for form in near):
                    return body.label
        return None

    def _resolve(self, noun: int, told_apart: bool) -> str | None:
        lower = self.document.lowers[noun]
        kinds = ANY if self.lexicon.is_word(lower, "any_body") else self.lexicon.body_nouns.get(lower)
        if not kinds or self.document.forms[noun].isupper():
            return None
        if noun in self._apposed:
            return self._apposed[noun].label
        here = self.document.sentence[noun]
        for number in range(here, max(-1, here - (NEAR_IF_TOLD_APART if told_apart else NEAR)), -1):
            acting = [b for b in self._in_sentence.get(number, ()) if b.acts and b.first < noun]
            for least in (SUBJECT, AGENT):
                labels = self._told([b for b in acting if b.acts >= least], kinds)
                if labels:
                    return labels[0] if len(labels) == 1 else None
        known = [b for b in self.bodies if b.kinds & kinds and b.first < noun]
        if not known and self.document.paragraph[noun] == 0:
            known = [b for b in self.bodies if b.kinds & kinds or (b.acts and self._fits(b, kinds))]
        labels = self._told(known, kinds)
        return labels[0] if len(labels) == 1 else None

    def _told(self, bodies: list[Body], kinds: frozenset[str]) -> list[str]:
        """The names of those that fit, the fuller one of two of one body."""
        found: list[str] = []
        for body in bodies:
            if not self._fits(body, kinds):
                continue
            again = next((n for n, label in enumerate(found) if _is_one(label, body.label)), -1)
            if again < 0:
                found.append(body.label)
            elif len(body.label) > len(found[again]):
                found[again] = body.label
        return found

    def _fits(self, body: Body, kinds: frozenset[str]) -> bool:
        """Whether a body may be taken up by a noun for those kinds."""
        if kinds is ANY:
            return bool(body.public or body.kinds & ANY or acronyms.is_acronym(body.label))
        return bool(body.kinds & kinds if body.kinds else kinds & FREE and not body.public)

    def acting(self, sentence: int) -> Body | None:
        """The one body that acts in a sentence, None where none or two do."""
        here = self._in_sentence.get(sentence, ())
        acting = [body for body in here if body.acts == SUBJECT]
        if not acting:
            unnamed = self._unnamed_acting(sentence)
            acting = [body for body in here if body.acts == AGENT]
            if unnamed is not None or not acting:
                return unnamed
        return acting[0] if all(_is_one(acting[0].label, body.label) for body in acting) else None

    def acting_at(self, verb: int) -> Body | None:
        """The body that acts last before a verb in its sentence."""
        acting = [b for b in self._in_sentence.get(self.document.sentence[verb], ()) if b.acts == SUBJECT]
        return next((body for body in reversed(acting) if body.first < verb), None)

    def _unnamed_acting(self, sentence: int) -> Body | None:
        """The body that a common noun takes up as the subject of a sentence: 'Ahora la operadora cede'."""
        document = self.document
        first, after = document.sentences[sentence]
        for i in range(first + 1, after):
            if self.lexicon.body_nouns.get(document.lowers[i]) and document.lowers[i - 1] in ("el", "la"):
                free = i - 1 == first or not document.flags[i - 2] & PREPOSITION
                name = self.name(i) if free and self._has_verb(i + 1, after) else None
                if name is not None:
                    return Body(i, i + 1, name)
        return None

    @cached_property
    def bodies(self) -> list[Body]:
        """Every mention of a body by its name outside of words, in order."""
        named = {n.first for n in self.reading.cast.namings}
        found: list[Body] = []
        places: list[Body] = []
        for candidate in self.reading.cast.candidates:
            if candidate.first in named or candidate.kind in ("person", "party"):
                continue
            if self.document.stretch[candidate.first] >= 0 or self.document.lowers[candidate.first][0] == "@":
                continue
            body = self._read(candidate)
            (places if candidate.kind == "place" and not body.nouns else found).append(body)
        called = defaultdict[str, set[str]](set)
        for body in found:
            called[fold(body.label)].update(body.kinds)
        at = {body.first: body for body in found}
        for short in acronyms.find(self.document):
            full, brief = at.get(short.first), at.get(short.acronym)
            if full is not None and brief is not None:
                called[fold(brief.label)].update(full.kinds)
        for body in (*found, *places):
            body.kinds |= frozenset(called.get(fold(body.label), ()))
        found.extend(body for body in places if fold(body.label) in called)
        found.sort(key=lambda body: body.first)
        for one, other in pairwise(found):
            if other.acts and one.after == other.first - 1 and self.document.lowers[one.after] in ("y", "e"):
                one.acts = other.acts  # 'Rumitren y Rumisal anunciaron'
        return found

    @cached_property
    def _in_sentence(self) -> dict[int, list[Body]]:
        """sentence → the bodies named in it."""
        found = defaultdict[int, list[Body]](list)
        for body in self.bodies:
            found[self.document.sentence[body.first]].append(body)
        return found

    @cached_property
    def _apposed(self) -> dict[int, Body]:
        """token of a noun → the body that is apposed to it."""
        return {noun: body for body in self.bodies for noun in body.nouns}

    def _read(self, candidate: Candidate) -> Body:
        document, i = self.document, candidate.first
        after = self._names.end(i, candidate.after)
        body = Body(i, after, document.span(i, after))
        rows = [row for row in candidate.rows if isinstance(row, Organisation)]
        kinds = {CURATED[row.kind] for row in rows if row.kind in CURATED}
        head = document.lowers[i + (document.lowers[i] in ARTICLES and candidate.after > i + 1)]
        if after > i + 1:
            kinds |= self.lexicon.body_nouns.get(head, frozenset())
        body.nouns = [*self._nouns_before(i), *self._nouns_behind(after)]
        for noun in body.nouns:
            kinds |= self._kinds(noun)
        if i - 1 in body.nouns and self._kinds(i - 1) & CALLED:
            body.label = document.span(i - 1, after)  # 'la clínica Santa Berta'
        of = self.lexicon.head_nouns.get(head) if candidate.kind == "organisation" else None
        kinds |= {HEADS[of]} if of in HEADS and after > i + 1 else set()
        body.public = not kinds and (of is not None or any(row.kind in PUBLIC for row in rows))
        body.kinds = frozenset(kinds)
        body.acts = self._acts(candidate, min((*body.nouns, i)), after, bool(kinds))
        return body

    def _kinds(self, i: int) -> frozenset[str]:
        """The kinds of bodies that the noun at a token is for, also in the plural: 'una de las cadenas'."""
        nouns, lower = self.lexicon.body_nouns, self.document.lowers[i]
        return nouns.get(lower) or nouns.get(lower.removesuffix("s")) or frozenset()

    def _nouns_before(self, first: int) -> Iterator[int]:
        """The nouns that a name is apposed to: 'la empresa Rumisol', 'la cadena de tiendas y grupo textil
        Rumisol'; not 'la empresa de Rumisol', 'la empresa compró Rumisol'.
        """
        document, lowers = self.document, self.document.lowers
        begin, _ = document.sentences[document.sentence[first]]
        of = first - 1 - bool(document.flags[first - 1] & DETERMINER)
        if of > begin and lowers[of] in OF and "club" in self._kinds(of - 1):
            yield of - 1  # 'el equipo de los Pumas'
            return
        if document.flags[first - 1] & (PREPOSITION | DETERMINER | CONTRACTION):
            return
        for i in range(first - 1, max(begin, first - APPOSED_BACK) - 1, -1):
            if document.flags[i] & (DETERMINER | CONTRACTION | CLITIC) or not document.forms[i].isalpha():
                return
            held = document.flags[i] & PREPOSITION and lowers[i] not in LINKS
            if held or tells(document, self.lexicon, i) or (document.is_capital(i) and i > begin):
                return
            if lowers[i] in self.lexicon.body_nouns:
                yield i

    def _nouns_behind(self, after: int) -> Iterator[int]:
        """The noun apposed to a name: 'Rumisol, la mayor cadena del país,', 'Rumisol, operadora de Tola,';
        not 'Rumisol, la edil'.
        """
        document = self.document
        if document.forms[after : after + 1] == ["("] and document.forms[after + 2 : after + 3] == [")"]:
            after += 3
        if document.forms[after : after + 1] != [","]:
            return
        for i in range(after + 1, min(after + 1 + APPOSED_AHEAD, len(document))):
            if self._kinds(i):
                yield i
                return
            if not document.forms[i].isalpha() or document.is_capital(i) or tells(document, self.lexicon, i):
                return

    def _acts(self, candidate: Candidate, begins: int, after: int, known: bool) -> int:
        """Whether a name, whose noun phrase is at tokens ``begins`` up to ``after``, is the subject of a verb
        or the source of what is told: 'Rumisol anunció', 'informó Rumisol', 'según Rumisol', 'las razones
        planteadas por Rumisol'.
        """
        document, lowers = self.document, self.document.lowers
        begin, end = document.sentences[document.sentence[candidate.first]]
        i = min(begins, candidate.first)
        i -= i > begin and bool(document.flags[i - 1] & DETERMINER)
        if i < candidate.first and not known and candidate.kind == "unknown":
            return 0  # 'El Mataco creció' is a river
        if lowers[i - 1] == "desde" and begin < i - 1:
            told = document.flags[i - 2] & SAYING and tells(document, self.lexicon, i - 2)
            return SUBJECT * bool(told or self._has_verb(after, end))  # not 'corrió desde Rumi hasta Tola'
        if any(tuple(lowers[max(begin, i - len(source)) : i]) == source for source in SOURCES):
            return SUBJECT * (lowers[after : after + 1] not in (["hasta"], ["a"]))  # 'desde Tola hasta Rauco'
        if lowers[begin] == "para" and begin == i - 1:
            return SUBJECT  # 'Para Rumitren, los rieles ya no resisten'
        if i > begin and lowers[i - 1] == "por":
            return AGENT * self._is_passive(i - 1, begin)
        if i > begin and document.flags[i - 1] & SAYING:
            if lowers[i - 2] == "según" or tells(document, self.lexicon, i - 1):
                return SUBJECT  # 'según consigna Radio Tola', 'informó Rumisol'
        held = i > begin and document.flags[i - 1] & (PREPOSITION | CONTRACTION)
        return SUBJECT * (not held and self._has_verb(after, end))

    def _is_passive(self, by: int, begin: int) -> bool:
        """Whether the 'por' at a token has a participle before it: 'rechazado la noche del lunes por'."""
        for i in range(by - 1, max(begin, by - PASSIVE_REACH) - 1, -1):
            if any(v.tense == "part" for v in self.lexicon.verbs.get(self.document.lowers[i], ())):
                return True
            if not self.document.forms[i].isalpha() or tells(self.document, self.lexicon, i):
                break
        return False

    def _has_verb(self, i: int, end: int) -> bool:
        """Whether a verb follows a name, beyond what commas or brackets set off."""
        return self._verb_behind(i, end) is not None

    def _verb_behind(self, i: int, end: int) -> int | None:
        """The verb behind a name, beyond what commas or brackets set off: 'Rumitren, que creció, cerró',
        'el Servicio Forestal (Sefo), emitió'.
        """
        forms = self.document.forms
        for _ in range(2):
            if i < end and forms[i] in (",", "("):
                closes = "," if forms[i] == "," else ")"
                k = next((k for k in range(i + 1, min(end, i + INCISO)) if forms[k] == closes), -1)
                if k < 0:
                    return None
                i = k + 1
                if closes == ")" and forms[i : i + 1] == [","]:
                    verb = self._verb_at(i + 1, end)
                    if verb is not None:
                        return verb
        return self._verb_at(i, end)

    def _verb_at(self, i: int, end: int) -> int | None:
        """The verb at a token, behind clitics and adverbs: 'anunció', 'ya no se ve'; None where none is."""
        document = self.document
        while i < end and (
            document.flags[i] & (CLITIC | ADVERB) or document.lowers[i] in ("no", "ya", "también")
        ):
            i += 1
        return i if i < end and document.stretch[i] < 0 and tells(document, self.lexicon, i) else None


def _is_one(one: str, other: str) -> bool:
    """Whether two names are of one body: all words of one are in the other, or one abbreviates the other."""
    words, others = set(fold(one).split()), set(fold(other).split())
    return words <= others or others <= words or acronyms.abbreviates(*sorted((one, other), key=len))
