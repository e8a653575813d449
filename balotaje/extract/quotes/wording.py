"""Whether words between marks are somebody's statement at all, as far as their shape and place tell."""

from __future__ import annotations

from itertools import islice

from ...lexicon import ADVERB, CLITIC, DETERMINER, FINITE, NEGATION, PREPOSITION, SAYING, TEXT_NOUN
from ..clauses.determiners import LISTING
from ..clauses.verbs import is_form_of, is_plural, tells
from ..cues import Cues
from ..reading import Reading, Said
from ..tokens import ENDERS, MARKS, SINGLE
from .marks import MIN_WORDS

LONG_FRAGMENT = 7
"""Tokens from which words in quotation marks without any cue are a statement of whom the text speaks of."""
CASES = frozenset("caso casos causa operación operativo expediente plan ley programa marca".split())
"""Before a name in quotation marks these tell what is called so."""
NAME_REACH = 12
"""Tokens of '‘Plan por las Costas’ o' before another name of the same thing."""
LINKING = 3
"""Letters of the longest word that a name writes small: 'de', 'los'."""
SUBHEAD = 24
"""Tokens of the longest subhead."""
PREPOSITIONAL_FRAGMENT = 4
"""The same for words that a preposition heads ('por respeto al cargo'): names and scare quotes have none."""
LISTED = 2
"""Tokens before the first of several words in marks."""
LONGEST_LIST = 12
"""Words in marks that one noun lists."""
IS_NAMED = frozenset(("ser",))
"""The verb by which words are a name: '“…” es el nombre de'."""
PROVERB_REACH = 8
"""Tokens before words in which the proverb stands that they are."""


class Wording:
    """Tells statements from questions put, works, names of things and words in passing."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cues = Cues.of(reading.document, reading.lexicon)

    def is_told_with_next(self, said: Said) -> bool:
        """Whether 'y' joins words to others with a verb behind them: '“Hay paz” y “hay pan”, dijo Soto'."""
        document, i = self.document, said.after + 1
        if i + 1 >= len(document) or document.lowers[i] not in ("y", "e"):
            return False
        held = document.stretch[i + 1]
        return held >= 0 and document.forms[document.stretches[held].closed + 1 :][:1] == [","]

    def is_question_put(self, said: Said) -> bool:
        """A question that a survey or a ballot asks is nobody's statement: 'ante la pregunta: "¿…?"'.

        Nor is one that opens later: 'frente a la consulta "Con lo que sabe hoy, ¿…?"'. Who asks one in so
        many words speaks: 'Soto lanzó una pregunta: "¿…?"', 'Soto cerró el acto con una pregunta: "¿…?"'.
        """
        document = self.document
        if document.forms[said.first] != "¿" and document.forms[said.after - 1] != "?":
            return False
        return any(
            self.lexicon.is_word(document.lowers[i], "question_noun")
            and not (document.lowers[i - 1] == "una" and self._is_asked_by_one(said, i))
            for i in range(max(2, said.first - 6), said.first)
        )

    def _is_asked_by_one(self, said: Said, noun: int) -> bool:
        """Whether somebody who is named asks the question of a noun: 'Soto dejó una pregunta: “¿…?”'."""
        document = self.document
        if document.flags[noun - 2] & SAYING:
            return True
        begin, _ = document.sentences[document.sentence[noun]]
        people = (
            r for r in self.reading.references.between(begin, noun) if r.kind in ("name", "description")
        )
        return document.forms[said.first - 2] == ":" and any(
            not r.actors or r.actors[0].kind == "person" for r in people
        )

    def is_a_proverb(self, said: Said) -> bool:
        """Whether nobody says the words but a proverb: 'Como reza el dicho popular, “a río revuelto”', 'El
        refrán dice que “a río revuelto”', 'el viejo dicho “a río revuelto”'; not 'reza el mensaje, “a río
        revuelto”', 'el dicho de Soto “a río revuelto”'.
        """
        document, noun = self.document, said.first - 2
        noun -= noun > 0 and self.lexicon.is_name_word(document.lowers[noun], "common_to_all")
        if noun > 0 and self.lexicon.is_word(document.lowers[noun], "proverb"):
            return True
        begin, _ = document.sentences[document.sentence[said.first - 1]]
        return any(
            self.lexicon.is_word(document.lowers[i], "proverb")
            and document.lowers[i - 1] in ("el", "un")
            and (document.flags[i - 2] | document.flags[i + 1]) & SAYING
            for i in range(max(begin + 1, said.first - PROVERB_REACH), said.first)
        )

    def floats(self, said: Said) -> bool:
        """Whether a quotation without a cue stands as a statement of its own, not as words in passing."""
        document = self.document
        begin, _ = document.sentences[document.sentence[said.first - 1]]
        asked = document.forms[said.first] == "¿"
        if self._is_title(said) or (
            asked and any(f not in MARKS and f not in "¡¿" for f in document.forms[begin : said.first])
        ):
            return False  # 'La tercera pregunta, “¿…?”, se votará'
        heads = document.flags[said.first] & PREPOSITION
        least = PREPOSITIONAL_FRAGMENT if heads else LONG_FRAGMENT
        if said.after - said.first >= least:
            return True
        told = document.lowers[said.first - 2] in ("que", "porque")  # 'un libro que “nadie leyó”'
        return not told and (said.kind == "direct" or self._opens_on_verb(said))

    def _opens_on_verb(self, said: Said) -> bool:
        """Whether a verb heads words: 'ya tocó techo', 'pensarlo dos veces'; not 'paso de cebra'."""
        document, i = self.document, said.first
        i += i + 1 < said.after and bool(document.flags[i] & (PREPOSITION | NEGATION | ADVERB))
        readings = self.lexicon.verbs.get(document.lowers[i], ())
        return tells(document, self.lexicon, i) or any(verb.tense == "inf" for verb in readings)

    def is_shown_whole(self, said: Said) -> bool:
        """Whether a post stands as a paragraph of its own: 'publicó en X:' and, below it, '“Felicito a
        @rosaq. Vamos Tola”'; not 'publicó: “Felicito a @rosaq”'.
        """
        document = self.document
        first, after = document.paragraphs[document.paragraph[said.first]]
        alone = first >= said.first - 1 and all(
            f in MARKS or f in ENDERS for f in document.forms[said.after : after]
        )
        shown = first > 0 and document.forms[first - 1] == ":" and bool(said.channel)
        handles = any(form[0] in "@#" and len(form) > 2 for form in document.forms[said.first : said.after])
        return alone and said.kind == "direct" and (shown or handles)

    def heads_a_section(self, said: Said) -> bool:
        """Whether the words are a paragraph of their own without a full stop, as a subhead is."""
        document = self.document
        first, after = document.paragraphs[document.paragraph[said.first]]
        return (
            first > 0
            and said.first - first <= 1
            and after - said.after <= 1
            and len(said.parts) == 1
            and after - first <= SUBHEAD
            and document.forms[said.after - 1] not in ENDERS
        )

    def names_a_thing(self, said: Said) -> bool:
        """Whether a verb of saying only comes by a thing's name: 'criticaron el "Comité por la Vida"'."""
        document = self.document
        before = document.lowers[said.first - 2] if said.first > 1 else ""
        return (
            said.kind == "partial"
            and document.is_capital(said.first)
            and document.lowers[said.first] in self.lexicon.head_nouns
            and (self.lexicon.is_word(before, "determiner", "preposition") or before in ("del", "al"))
        )

    def is_an_expression(self, said: Said) -> bool:
        """Whether a determiner heads a few words in single marks where statements have double ones: 'Soto no
        esperaba un ‘cara a cara’'; not 'pidió ‘un lugar de paz’'.
        """
        document, opened = self.document, said.first - 1
        if said.kind != "partial" or document.forms[opened] not in SINGLE:
            return False
        if said.after - said.first >= LONG_FRAGMENT:
            return False
        before = document.lowers[opened - 1] if opened else ""
        if not self.lexicon.is_word(before, "determiner", "possessive"):
            return False
        return any(document.forms[stretch.opened] not in SINGLE for stretch in document.stretches)

    def _is_written_as_name(self, said: Said) -> bool:
        """Whether every longer word has a capital: 'el caso “Casas de Tola”'."""
        forms = self.document.forms[said.first : said.after]
        return all(form[0].isupper() for form in forms if len(form) > LINKING)

    def _is_governed(self, said: Said) -> bool:
        """Whether a noun or a preposition stands before several capitals: 'la coalición “Marea por Tola”'."""
        document, i = self.document, said.first - 2
        capitals = sum(document.is_capital(k) for k in range(said.first, said.after))
        if capitals < 2 or not document.forms[i].isalpha() or document.flags[i] & (SAYING | FINITE):
            return False
        return document.lowers[i] != "que"

    def titles_a_work(self, said: Said) -> bool:
        """Whether the words name a book, a film, a slogan: 'autora de "Cédula en blanco"'."""
        if self._is_named_so(said.first - 1) or self._is_chanted_by_all(said) or self._is_said_to_name(said):
            return True
        if self._is_of_a_charge(said) or self._is_an_outlet(said):
            return True
        begin, _ = self.document.sentences[self.document.sentence[said.first - 1]]
        before = self.document.lowers[max(begin, said.first - 4) : said.first - 1]
        if before[-1:] == ["que"]:
            return False  # 'sostiene en su libro que "…"'
        if before and self._is_written_as_name(said):
            if before[-1] in CASES or self._is_governed(said):
                return True
            if self.document.flags[said.first - 2] & TEXT_NOUN:
                return True  # 'el reporte “Mujeres en el Comercio de Tola”'
        nouns = before[-1:]
        if self._is_adjective(said.first - 2):
            nouns = before[-2:]  # 'la intervención callejera “El río”'
        if any(self.lexicon.is_name_word(noun, "show_noun", "titled") for noun in nouns):
            head = said.first + (self.document.forms[said.first] in "¿¡")
            return self.document.is_capital(head)  # 'el programa "no tiene costo"' is a statement
        return any(self.lexicon.is_word(word, "work_noun") for word in before) or self._is_called(said)

    def _is_of_a_charge(self, said: Said) -> bool:
        """Whether the words are what the law calls a deed or a bill: 'acusaciones de “fraude”, “tala de
        bosque público”', 'El proyecto de “cuidado de las aguas”'; not 'acusaciones de “robar a todos”', nor
        'las acusaciones de “fraude”', which somebody made.
        """
        document, lowers, i = self.document, self.document.lowers, said.first - 2
        if said.kind != "partial":
            return False
        for _ in range(LONGEST_LIST):
            if i <= LISTED or lowers[i] not in LISTING or document.stretch[i - 1] < 0:
                break
            i = document.stretches[document.stretch[i - 1]].opened - 1  # one of several
        if i < 1 or lowers[i] != "de" or document.flags[said.first] & PREPOSITION:
            return False
        opens = self.lexicon.verbs.get(lowers[said.first], ())
        if document.flags[said.first] & NEGATION or any(v.tense in ("inf", "ger") for v in opens):
            return False
        if self.lexicon.is_name_word(lowers[i - 1], "named_by_law"):
            return True
        return self.lexicon.is_name_word(lowers[i - 1], "charge") and not document.flags[i - 2] & DETERMINER

    def _is_an_outlet(self, said: Said) -> bool:
        """Whether the words name the outlet whose noun stands before: 'el diario local “Voz de Tola”'."""
        document, i = self.document, said.first - 2
        if said.kind != "partial" or not document.is_capital(said.first) or i < 1:
            return False
        nouns = [lower for lower in document.lowers[i - 1 : i + 1] if lower.isalpha()]
        outlet = any(self.lexicon.head_nouns.get(noun) == "outlet" for noun in nouns)
        return outlet and document.forms[i].islower() and not document.flags[i] & (SAYING | PREPOSITION)

    def _is_chanted_by_all(self, said: Said) -> bool:
        """Whether a crowd chants the words: 'Entre gritos de “…” cerró el acto'; not 'Soto, al grito de'."""
        lowers, i = self.document.lowers, said.first - 2
        return i > 0 and lowers[i] == "de" and self.lexicon.is_word(lowers[i - 1], "chanted")

    def _is_adjective(self, i: int) -> bool:
        """Whether a token may be the adjective of the noun before it: 'callejera'; not 'de', 'dijo'."""
        document = self.document
        plain = (
            document.forms[i].isalpha() and document.forms[i].islower() and len(document.forms[i]) > LINKING
        )
        return plain and not document.flags[i] & (PREPOSITION | DETERMINER | CLITIC | SAYING | FINITE)

    def _is_said_to_name(self, said: Said) -> bool:
        """Whether a clause tells that the words are the name of something, or a slogan that has no owner:
        '“Ojos sobre Tola” es el nombre del informe', 'La consigna de la marcha fue “ni un paso atrás”'; not
        '“Ni un paso atrás” fue la consigna de Soto'.
        """
        lowers, i = self.document.lowers, said.after
        i += lowers[i : i + 1] != [] and lowers[i] in MARKS
        if is_form_of(self.document, self.lexicon, i, IS_NAMED) and self._names_by_noun(i + 2):
            return self.document.flags[i + 1] & DETERMINER != 0 and not self._has_owner(i + 2)
        i = said.first - 2
        if i < 0 or not is_form_of(self.document, self.lexicon, i, IS_NAMED):
            return False
        begin, _ = self.document.sentences[self.document.sentence[i]]
        nouns = (k for k in range(begin + 1, i) if self._names_by_noun(k))
        return any(self.document.flags[k - 1] & DETERMINER and not self._has_owner(k) for k in nouns)

    def _names_by_noun(self, i: int) -> bool:
        return i < len(self.document) and self.lexicon.is_name_word(self.document.lowers[i], "name_or_slogan")

    def _has_owner(self, noun: int) -> bool:
        """Whether a slogan is somebody's: 'la consigna de Soto', 'el lema que eligió Soto'."""
        _, end = self.document.sentences[self.document.sentence[noun]]
        behind = self.reading.references.between(noun + 1, end)
        return any(actor.kind == "person" for reference in behind for actor in reference.actors)

    def _is_called(self, said: Said) -> bool:
        """Whether the words are what others call a thing or somebody: 'el llamado “pacto de los tres”',
        'Lo llaman “el rey de Tola”', 'una marcha que denominaron “por la vida”'; not 'su llamado “a no
        votar”', 'sus rivales lo llaman “el rey”'.
        """
        document, i = self.document, said.first - 2
        if said.kind != "partial" or i < 1:
            return False
        lowers = document.lowers
        if self.lexicon.is_name_word(lowers[i], "so_called"):
            called = bool(document.flags[i - 1] & DETERMINER) or lowers[i - 1] in ("del", "al")
            return called and not document.flags[said.first] & PREPOSITION
        nicknamed = self.lexicon.is_name_word(lowers[i], "nicknamed")
        if lowers[i - 1] == "que" and lowers[i - 2] not in ("al", "lo", "los"):
            named = nicknamed or self.lexicon.is_name_word(lowers[i], "christened")
            return named and is_plural(self.document, self.lexicon, i)
        unsaid = self.reading.references.at(i - 2) is None
        held = document.flags[said.first] & PREPOSITION or not document.flags[i - 1] & CLITIC
        return nicknamed and unsaid and not held and is_plural(self.document, self.lexicon, i)

    def _is_named_so(self, opened: int) -> bool:
        """Whether something bears the words as its name: 'mesa llamada “…”', 'conocido como “…” o “…”'."""
        forms = self.document.forms
        if opened > 2 and forms[opened - 1] in ("o", "u") and forms[opened - 2] in MARKS | SINGLE:
            before = range(opened - 3, max(0, opened - NAME_REACH), -1)
            opened = next((i for i in before if forms[i] in MARKS | SINGLE), opened)
        return self.cues.ending(opened, "naming") is not None

    def _is_title(self, said: Said) -> bool:
        """Whether the words are the name of a thing: 'el "Comité por la Vida"', 'la "Ley Corta"'."""
        document = self.document
        return said.kind == "partial" and document.is_capital(said.first)

    def is_quotation(self, said: Said) -> bool:
        """Whether it has the words that a quotation needs: figures and marks are none."""
        forms = self.document.forms
        words = (form for a, b in said.parts for form in forms[a:b] if form[0].isalpha() or form[0] in "@#")
        return len(list(islice(words, MIN_WORDS))) == MIN_WORDS
