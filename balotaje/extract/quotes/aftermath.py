"""What behind words tells whose they were: '“…”. Así lo dijo Soto', '“…”. La frase es de Soto'."""

from __future__ import annotations

from ...lexicon import CLITIC, QUOTE_NOUN
from ..clauses.verbs import is_form_of, tells
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import MARKS, SINGLE
from . import headings
from .judgements import Judgements
from .sayings import Cue

NEXT_REACH = 25
"""Tokens of the next sentence within which it says whose the words before were."""
HEAD_REACH = 6
"""Tokens at its head within which its verb stands: 'Es lo que ayer sostuvo Soto'."""
IS_IT = frozenset(("ser", "pertenecer", "corresponder"))
"""Verbs that tell whose words are: 'La frase es de Soto', 'pertenece a Soto'."""
AUTHORS = frozenset(("autor", "autora", "protagonista", "dueño", "dueña"))
"""Whom words come from."""
AUTHOR_REACH = 8
"""Tokens of 'El autor de estas palabras' before 'es'."""
SPEAKS = frozenset(("hablar", "decir", "firmar", "escribir", "afirmar", "sostener", "expresar"))
"""Verbs that tell who speaks in words shown: 'Habla Soto', 'Quien lo dice es Soto'."""
SO = frozenset(("así", "lo", "esto", "eso", "se"))
"""Words before a verb of speaking that take up words: 'Quien así habla', 'El que lo dice'."""
WAY_REACH = 5
"""Tokens behind such a verb before 'es': 'Quien se expresa de este modo es Soto'."""
WAYS = frozenset(
    (way, this)
    for way, words in (
        ("de", "esta esa este ese"),
        ("con", "esta esa este ese estas esas"),
        ("en", "esos estos"),
    )
    for this in words.split()
)
"""What opens a sentence that takes up words as somebody's way: 'De esta manera, Soto', 'En esos términos'."""


class Aftermath(Judgements):
    """Reads the sentences that follow words which stand as one of their own, in one document."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.reading = reading

    def cue_in_next_sentence(self, said: Said) -> Cue | None:
        """'"…". Así lo dijo Soto', '"…". Esas son las palabras de Soto', '"…": la réplica de Soto'."""
        document, lowers = self.document, self.document.lowers
        named = headings.signed(self.reading, said)
        if named is not None:
            return Cue(named.first, None, "next", 2, named)
        i = said.after
        while i < len(lowers) and (lowers[i] in MARKS or lowers[i] in SINGLE or lowers[i] in ".,;:"):
            i += 1
        if i >= len(lowers) or document.paragraph[i] > document.paragraph[said.after - 1] + 1:
            return None
        _, end = document.sentences[document.sentence[i]]
        headline = document.paragraph[said.first] == 0 and lowers[i - 1] == ":"
        if lowers[i] == "con" and i + 2 < len(lowers) and document.flags[i + 2] & QUOTE_NOUN:
            return self._closed_with(i)
        told = None if headline else self._told_of_words(i, end)
        if told is not None:
            return told
        if not headline and not self.lexicon.is_word(lowers[i], "resumes"):
            return self._goes_on_with(said, i)
        for j in range(i, min(end, i + NEXT_REACH)):
            if document.stretch[j] >= 0:
                break
            if self.lexicon.is_word(lowers[j], "quote_noun"):
                owner = self.owner(j)
                if owner is None and not headline:
                    owner = next(
                        (
                            r
                            for r in self.references.between(j, end)
                            if r.actors and not self.clause.preposition(r)
                        ),
                        None,
                    )
                if owner is not None:
                    return Cue(j, None, "next", 2, owner)
            if self.saying(j, beside=True) is not None and not self.is_noun_use(j):
                return Cue(j, self.lemma_of(j), "next", 2)
        return None

    def _goes_on_with(self, said: Said, i: int) -> Cue | None:
        """'"Votaré por Tola". Soto no dejó lugar a dudas': with whom a paragraph that words open goes on at
        token ``i``; not a paragraph of the headline, nor '"…". El anuncio sorprendió a Soto'.
        """
        document = self.document
        number = document.paragraph[said.first]
        begin, _ = document.paragraphs[number]
        if number == 0 or said.first - begin > 1 or document.paragraph[i] != number:
            return None
        named = self.references.at(i)
        person = named is not None and named.actor is not None and named.actor.kind == "person"
        if named is None or not person or named.first != i or named.kind != "name":
            return None
        return Cue(i, None, "next", 2, named)

    def _closed_with(self, i: int) -> Cue | None:
        """'"…". Con esa frase, Rosa Quilodrán cerró la puerta': whoever the sentence from ``i`` is on."""
        if not self.lexicon.is_word(self.document.lowers[i + 1], "resumes"):
            return None
        _, end = self.document.sentences[self.document.sentence[i]]
        for reference in self.references.between(i + 3, end):
            if self._may_have_said(reference) and not self.clause.preposition(reference):
                return Cue(i + 2, None, "next", 2, reference)
        return None

    def _told_of_words(self, i: int, end: int) -> Cue | None:
        """Who a sentence from ``i`` says gave the words before it, in whatever way."""
        return self._is_whose(i, end) or self._said_it(i, end) or self._in_this_way(i, end)

    def _is_whose(self, i: int, end: int) -> Cue | None:
        """'La frase es de Soto', 'El mensaje lo publicó Soto', 'El autor de la frase es Soto', 'Habla Soto',
        'Quien habla es Soto'.
        """
        document, lowers = self.document, self.document.lowers
        noun = next((k for k in range(i, min(i + 3, end)) if document.flags[k] & QUOTE_NOUN), -1)
        is_it = is_form_of(document, self.lexicon, i, IS_IT)
        if noun >= 0 and is_it:
            owner = self.owner(noun)
            return Cue(noun, None, "next", 2, owner) if owner is not None else None
        if noun >= 0 and document.flags[noun + 1] & CLITIC and self.saying(noun + 2, beside=True) is not None:
            return Cue(noun + 2, self.lemma_of(noun + 2), "next", 2)  # 'El mensaje lo publicó Soto'
        if noun >= 0:
            verb = next(
                (
                    k
                    for k in range(noun + 1, min(noun + 3, end))
                    if is_form_of(document, self.lexicon, k, IS_IT)
                ),
                -1,
            )
            owner = self.references.at(min(verb + 2, end - 1)) if verb >= 0 else None
            of = owner is not None and self.clause.preposition(owner) in ("de", "a")
            return Cue(noun, None, "next", 2, owner) if of and owner and self.can_speak(owner) else None
        if lowers[i + 1 : i + 2] and lowers[i + 1] in AUTHORS:
            is_one = next(
                (
                    k
                    for k in range(i + 2, min(i + AUTHOR_REACH, end - 1))
                    if is_form_of(document, self.lexicon, k, IS_IT)
                ),
                i,
            )
            named = self.references.at(is_one + 1) if is_one > i else None
            return Cue(is_one, None, "next", 2, named) if named is not None and named.actors else None
        return self._speaks_so(i, end)

    def _speaks_so(self, i: int, end: int) -> Cue | None:
        """'Habla Soto', 'Quien así habla es Soto', 'La que se expresa de este modo es Soto', 'El que lo dice
        es Soto'; not 'Quien calla es Soto'.
        """
        document, lowers = self.document, self.document.lowers
        speaks = i
        if lowers[i] == "quien" or lowers[i : i + 2] in (["el", "que"], ["la", "que"]):
            speaks += 1 + (lowers[i] != "quien")
            while lowers[speaks] in SO and speaks < end - 1:
                speaks += 1
        if not is_form_of(document, self.lexicon, speaks, SPEAKS):
            cleft = speaks > i and self.saying(speaks, beside=True) is not None
            if not cleft:
                return None
        behind = speaks + 1
        if speaks > i:
            rest = range(behind, min(behind + WAY_REACH, end))
            is_one = next((k for k in rest if is_form_of(document, self.lexicon, k, IS_IT)), -1)
            if is_one < 0 or any(self.references.at(k) is not None for k in range(behind, is_one)):
                return None
            behind = is_one + 1
        named = self.references.at(min(behind, end - 1))
        free = named is not None and named.first == behind and not self.clause.preposition(named)
        return Cue(speaks, None, "next", 2, named) if free and named and self._may_have_said(named) else None

    def _said_it(self, i: int, end: int) -> Cue | None:
        """'Lo dijo Soto en Tola', 'Es lo que sostuvo Soto', 'Eso dijo Soto', 'Soto lo dijo ayer'; not 'Lo
        aplaudió Soto'.
        """
        lowers = self.document.lowers
        first = self.references.at(i)
        if first is not None and first.first == i and lowers[first.after : first.after + 1] == ["lo"]:
            told = self.saying(first.after + 1, beside=True) is not None and self._may_have_said(first)
            plain = told and not self.lexicon.verb_in(lowers[first.after + 1], "congratulate")
            return Cue(first.after + 1, None, "next", 2, first) if plain else None
        takes_up = lowers[i] in ("lo", "eso", "esto") or lowers[i : i + 3] == ["es", "lo", "que"]
        if not takes_up:
            return None
        for verb in range(i + 1, min(i + HEAD_REACH, end)):
            if self.saying(verb, beside=True) is None or self.is_noun_use(verb):
                continue
            if self.lexicon.verb_in(lowers[verb], "congratulate"):
                return None
            subject = self.clause.subject(verb, inverted_first=True)
            named = subject is not None and subject.basis == "inverted" and subject.references[0].first < end
            return Cue(verb, None, "next", 2, subject.references[0]) if named and subject else None
        return None

    def _in_this_way(self, i: int, end: int) -> Cue | None:
        """'De esta manera, Soto descartó un pacto', 'Así de tajante fue Soto', 'En esos términos se refirió
        Soto a la ley'; not 'Así, Soto perdió'.
        """
        document, lowers = self.document, self.document.lowers
        way = tuple(lowers[i : i + 2]) in WAYS
        if not way and (lowers[i] != "así" or lowers[i + 1 : i + 2] == [","]):
            return None
        for verb in range(i + 1, min(i + NEXT_REACH, end)):
            if document.stretch[verb] >= 0:
                return None
            if not tells(document, self.lexicon, verb):
                continue
            subject = self.clause.subject(verb, inverted_first=not way)
            named = subject.references[0] if subject is not None and subject.basis != "dropped" else None
            here = named is not None and i < named.first < end and self._may_have_said(named)
            return Cue(verb, None, "next", 2, named) if here else None
        return None

    def _may_have_said(self, named: Reference) -> bool:
        """Whether words are somebody's by what he does behind them: a person, a body, a stranger."""
        if named.actor is not None:
            return named.actor.kind == "person"
        return named.kind == "organisation" or (named.kind == "description" and named.number == "s")
