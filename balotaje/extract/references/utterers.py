"""Who tells words by a noun that no list has: 'relató uno de los comensales', 'Otra voz dijo que “…”'.

Right behind a quotation's verb only its subject can stand bare, for the quotation is its object; before the
first verb of a sentence the noun phrase that opens it is the subject.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ...lexicon import (
    ADVERB,
    CLITIC,
    COMMON,
    DEMONSTRATIVE,
    DETERMINER,
    FINITE,
    LISTED,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    SAYING,
    Lexicon,
    fold,
)
from ..brackets import SETS_OFF
from ..clauses.determiners import BACKWARD, OF, PLURAL_ARTICLES
from ..clauses.verbs import AS_TOLD, is_perfect_auxiliary, tells
from ..cues import Cues
from ..tokens import DASHES, ENDERS, MARKS, SINGLE, Document
from ..verb_endings import readings

if TYPE_CHECKING:
    from .pointers import Reference

LONGEST = 7
"""Tokens behind the head of the longest noun phrase."""
ANOTHER_REACH = 6
"""Tokens before further words of a sentence within which somebody else tells them."""
BEFORE_ANOTHER = frozenset(("cual", "que", "mientras", "y", ","))
INCISO = 14
"""Tokens of the longest inciso between a subject and its verb."""
ALONE = frozenset("alguien otro otra otros otras uno una algunos algunas varios varias muchos muchas".split())
"""Words that are somebody by themselves: 'Otros contaron que'."""
DOERS = ("dores", "doras", "istas", "eros", "eras")
"""Endings of nouns of many who do something."""
BEFORE_THING = BACKWARD - {"al", "del"}
TAKES_UP = frozenset("el la lo esto eso ello cuyo cuya cuyos cuyas".split())
"""What begins with these takes up whom the text is on: 'indicó la profesora', 'dijo su vecino'."""
ENDS = frozenset((*",;:()", *"que quien quienes y e si como no también ya al".split()))
"""Words that end a noun phrase, or stand between it and its verb."""
BEFORE_VERB = frozenset(("no", "ya", "también", "sólo", "solo"))
RELATIVES = frozenset("que quien quienes cuyo cuya donde".split())
"""Words that owe a verb."""
LINKS = OF | PLURAL_ARTICLES | {"el", "la"}
"""What a name writes small."""
TIMES = frozenset(
    "día días jornada mañana tarde noche madrugada semana mes año años hora horas momento vez veces parte"
    " víspera mediodía minuto minutos fin siglo instante rato tiempo".split()
)
"""Nouns that tell when, or how often."""


class Phrase(NamedTuple):
    """A noun phrase at tokens ``first`` up to ``after``, plural or not, its article before ``head``."""

    first: int
    head: int
    after: int
    plural: bool


class Utterers:
    """Finds the noun phrases of one document that tell and that no reference covers."""

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        items: list[Reference],
        surnames: Container[str],
        places: Mapping[int, int],
    ) -> None:
        self.document = document
        self.surnames = surnames
        """Folded surnames of whom the article names."""
        self.places = places
        """The first token of every name of a place → the token behind it."""
        self.lexicon = lexicon
        self.items = items
        self.cues = Cues.of(document, lexicon)

    @cached_property
    def covered(self) -> set[int]:
        """The tokens that references cover."""
        return {i for item in self.items for i in range(item.first, item.after)}

    @cached_property
    def heads(self) -> frozenset[str]:
        """The words that head the names of bodies: 'foro' of 'el Foro de Tola'."""
        named = (item.label.lower().split() for item in self.items if item.kind == "organisation")
        return frozenset(words[words[0] in TAKES_UP] for words in named if len(words) > 2)

    def find(self) -> Iterator[Phrase]:
        """Every such phrase, in order of the quotations that they tell."""
        found: set[int] = set()
        opened_in: set[int] = set()
        for stretch in self.document.stretches:
            if stretch.inner or stretch.closed < 0:
                continue
            phrases = [self._behind(stretch.closed, opens=self._opens_clause(stretch.opened))]
            sentence = self.document.sentence[stretch.opened]
            if sentence not in opened_in:
                opened_in.add(sentence)
                before = self._before(sentence, stretch.opened)
                phrases.append(before or self._set_apart(sentence, stretch.opened))
            else:
                phrases.append(self._another(stretch.opened))
            if phrases[0] is None:
                phrases.append(self._acting_before(stretch.opened, stretch.closed))
            for phrase in phrases:
                if phrase is not None and phrase.first not in found:
                    found.add(phrase.first)
                    yield phrase

    def _opens_clause(self, opened: int) -> bool:
        """Whether words open their sentence, or follow a colon: 'Soto se dijo “feliz”, reclamó una mesa' has
        its subject before them.
        """
        i = opened - 1
        return (
            i < 0
            or self.document.sentence[i] != self.document.sentence[opened]
            or self.document.forms[i] == ":"
        )

    def _behind(self, closed: int, *, opens: bool) -> Phrase | None:
        """'“…”, relató uno de los comensales', '“…”, según fuentes de la sede'; where words do not open their
        clause several alone: 'El pacto “no va”, han dicho fuentes de la sede'. Not '“…”, dijo esta tarde',
        '“…”, dijo a las vecinas'.
        """
        document, i = self.document, closed + 1
        while i < len(document) and (document.forms[i] in MARKS or document.forms[i] in SINGLE):
            i += 1
        if i + 2 >= len(document) or document.forms[i] != ",":
            return None
        phrase = self._told_at(i + 1)
        return phrase if phrase is not None and (opens or self._is_several(phrase.first)) else None

    def _acting_before(self, opened: int, closed: int) -> Phrase | None:
        """Which several act in the sentence before words whose plural verb has no subject: 'Moradores de la
        villa quemaron llantas. “…”, decían', 'Lo rodearon hinchas de Tola. “…”, le dijeron'; not 'Moradores
        de la villa quemaron llantas. “…”, dijo'.
        """
        document, sentence = self.document, self.document.sentence[opened] - 1
        verb = self._verb_from(closed + 2) if document.forms[closed + 1 : closed + 2] == [","] else -1
        if verb < 0 or sentence < 0 or not self._opens_clause(opened):
            return None
        first, after = document.sentences[sentence]
        acts = next((i for i in range(first, after) if tells(document, self.lexicon, i)), -1)
        for phrase in (self._phrase(i) for i in self._heads(first, after)):
            if (
                phrase is not None
                and phrase.plural
                and self._verb_behind(phrase, after, saying=False) == acts
            ):
                break
        else:
            phrase = self._subject_behind(acts) if acts >= 0 else None
        if phrase is None or not phrase.plural:
            return None
        return phrase if self._agrees(acts, phrase) and self._agrees(verb, phrase) else None

    def _told_at(self, i: int) -> Phrase | None:
        """Who tells something in what begins at token ``i``: 'relató una vecina', 'como han dicho fuentes de
        la sede', 'según sindicatos del sector', 'a juicio del Senado'.
        """
        document = self.document
        source = self.cues.at(i, "said_by") if i in self.cues.beginning else None
        if source is not None and source[1] + 1 < len(document):
            who = source[1]
            phrase = self._phrase(who, capital=True)
            if phrase is None and document.lowers[who - 1] == "del" and self._is_thing(who):
                phrase = Phrase(who, who, self._named_end(self._past_adjective(who + 1)), False)
            if phrase is not None and (self._is_several(who) or self._is_thing(phrase.head)):
                return phrase
        if document.lowers[i : i + 3] == ["tal", "y", "como"]:
            i += 2
        verb = self._verb_from(i + (document.lowers[i] in AS_TOLD))
        return self._subject_behind(verb) if verb >= 0 else None

    def _verb_from(self, i: int) -> int:
        """The token of the verb of saying from token ``i``, past its pronouns and its auxiliary: 'nos han
        relatado'; -1 where none is there.
        """
        document, verb = self.document, i
        while verb + 2 < len(document) and document.flags[verb] & CLITIC:
            verb += 1  # '“…”, nos relató una vecina'
        has = is_perfect_auxiliary(document, self.lexicon, verb)
        told = has or tells(document, self.lexicon, verb)
        verb += has
        return verb if told and verb + 1 < len(document) and document.flags[verb] & SAYING else -1

    def _is_several(self, i: int) -> bool:
        """Whether a bare noun of several people or bodies stands at token ``i``: 'fuentes', 'medios'."""
        word = self.document.lowers[i]
        if not word.endswith("s") or i in self.covered:
            return False
        ones = (word[:-1], word.removesuffix("es"), f"{word.removesuffix('ones')}ón")
        bodies = self.lexicon.body_nouns
        return (
            word in self.lexicon.nouns
            or word.endswith(DOERS[:3])
            or any(one in bodies or self.lexicon.is_word(one, "epicene", "unnamed") for one in ones)
        )

    def _set_apart(self, sentence: int, opened: int) -> Phrase | None:
        """Who tells in what is set apart before words: 'La crisis sigue y, como dijo el Senado, “…”', 'La
        ley, aseguraron fuentes de la sede, “…”'.
        """
        document = self.document
        first, _ = document.sentences[sentence]
        for i in range(opened - 3, first - 1, -1):
            if document.stretch[i] >= 0:
                return None
            source = i in self.cues.beginning or document.lowers[i] in AS_TOLD
            begins = i == first or document.forms[i - 1] in SETS_OFF
            if not begins and not (source and document.lowers[i - 1] in BEFORE_ANOTHER):
                continue  # 'se puso de acuerdo con el Senado'
            phrase = self._told_at(i)
            if phrase is not None:
                behind = document.forms[phrase.after]
                closes = behind in (",", ":", ")") or behind in MARKS or behind in DASHES
                return phrase if closes else None
        return None

    def _subject_behind(self, verb: int) -> Phrase | None:
        """The phrase right behind a verb, where they agree; a capital is a name there: 'dijo Campero'."""
        phrase = self._place(verb + 1) or self._phrase(verb + 1, capital=True)
        has = is_perfect_auxiliary(self.document, self.lexicon, verb - 1)
        return phrase if phrase is not None and self._agrees(verb - has, phrase) else None

    def _before(self, sentence: int, opened: int) -> Phrase | None:
        """'Otra voz, menos dura, dijo que “…”', 'Tras la cita, fuentes de la sede negaron “…”', 'Cabe señalar
        que Quilcar publicó este texto: “…”', 'Denuncian los gremios que “…”'."""
        document = self.document
        first, _ = document.sentences[sentence]
        opener = self.cues.at(first, "connective")
        if opener is not None and document.lowers[opener[1] : opener[1] + 1] == ["que"]:
            first = opener[1] + 1
        if (verb := self._verb_from(first)) >= 0:
            behind = self._subject_behind(verb)
            told = behind is not None and document.lowers[behind.after] == "que"
            return behind if told else None
        for i in self._heads(first, opened):
            phrase = (self._place(i) if i == first else None) or self._phrase(i)
            if i == first and self._call_to(i, opened):
                return Phrase(i, i, i + 1, True)
            if phrase is not None and i == first and self._heads_colon(phrase, opened):
                return phrase
            verb = self._verb_behind(phrase, opened) if phrase is not None else -1
            if phrase is not None and verb > 0 and self._agrees(verb, phrase):
                return phrase
        return None

    def _heads(self, first: int, after: int) -> list[int]:
        """Where a subject may begin that opens a sentence: its head, and behind its commas before a verb."""
        document, heads = self.document, [first]
        for i in range(first, after):
            if document.forms[i] in (",", ":"):
                heads.append(i + 1)
            elif document.stretch[i] >= 0 or tells(document, self.lexicon, i):
                break
        return heads

    def _call_to(self, i: int, opened: int) -> bool:
        """Whether a bare noun of many who do something heads what they call to somebody: 'Manifestadores a
        Soto: “…”'; not 'Elogios a Soto: “…”'.
        """
        document = self.document
        if document.lowers[i + 1] not in ("a", "al") or document.forms[opened - 1] != ":":
            return False
        many = document.lowers[i].endswith(DOERS) and i not in self.covered
        return many and not any(tells(document, self.lexicon, k) for k in range(i + 1, opened))

    def _another(self, opened: int) -> Phrase | None:
        """Who else tells further words of a sentence: '“…”, dijo un vecino, a lo que otra respondió: “…”'."""
        document = self.document
        for i in range(opened - 2, max(0, opened - ANOTHER_REACH), -1):
            if document.stretch[i] >= 0 or document.forms[i] in ENDERS:
                return None
            if document.lowers[i] in ALONE and document.lowers[i - 1] in BEFORE_ANOTHER:
                phrase = self._phrase(i)
                verb = self._verb_behind(phrase, opened) if phrase is not None else -1
                return phrase if phrase is not None and verb > 0 and self._agrees(verb, phrase) else None
        return None

    def _verb_behind(self, phrase: Phrase, opened: int, *, saying: bool = True) -> int:
        """The token of the verb, one of ``saying`` or any, that a phrase is the subject of, or -1."""
        document, lowers = self.document, self.document.lowers
        i = phrase.after
        if i < opened and lowers[i] == "," and not self._parts_name_from_verb(phrase, i):
            closes = next((k for k in range(i + 1, min(opened, i + INCISO)) if lowers[k] == ","), -1)
            if closes < 0 or self._tells_in(i + 1, closes):
                return -1
            i = closes + 1
        elif i < opened and lowers[i] == ",":
            i += 1
        while i < opened and (document.flags[i] & CLITIC or lowers[i] in BEFORE_VERB):
            i += 1
        if i >= opened or not tells(document, self.lexicon, i):
            return -1
        introduces = document.forms[opened - 1] == ":"
        return i if introduces or not saying or document.flags[i] & SAYING or self._verb_from(i) > i else -1

    def _tells_in(self, first: int, after: int) -> bool:
        """Whether the first verb between two tokens is no relative's: not 'un ente que estuvo en Tola'."""
        for k in range(first, after):
            if self.document.lowers[k] in RELATIVES:
                return False
            if tells(self.document, self.lexicon, k):
                return True
        return False

    def _heads_colon(self, phrase: Phrase, opened: int) -> bool:
        """Whether a whole name and a colon are all that stands before words: 'Regino Quilodrán: “…”'; not
        'Regino: “…”', 'Otra voz: “…”'.
        """
        document = self.document
        words = range(phrase.first, phrase.after)
        named = len(words) > 1 and all(document.is_capital(i) for i in words)
        return named and phrase.after == opened - 1 and document.forms[phrase.after] == ":"

    def _parts_name_from_verb(self, phrase: Phrase, comma: int) -> bool:
        """Whether a comma stands where none belongs: 'Ante esto, Quilodrán, afirmó que “…”', 'El grupo
        Tolaya, llamó a “…”'; not 'Un vecino de la villa, Quilodrán, afirmó que'.
        """
        document = self.document
        begin, _ = document.sentences[document.sentence[phrase.first]]
        if not self.covered.isdisjoint(range(begin, phrase.first)):
            return False
        said = document.flags[comma + 1] & SAYING and tells(document, self.lexicon, comma + 1)
        told = document.lowers[comma + 2 : comma + 3] in (["que"], ["a"])
        return bool(said) and told and document.is_capital(phrase.after - 1)

    def _phrase(self, i: int, *, capital: bool = False) -> Phrase | None:
        """The noun phrase that begins at token ``i``, if no reference covers its head: 'otra voz', 'fuentes
        de la sede'; not 'la profesora', 'su vecino', who may have been named.
        """
        document, lowers = self.document, self.document.lowers
        if i + 1 >= len(document) or document.stretch[i] >= 0 or i in self.covered:
            return None
        noun = self._taken_up(i)
        if noun is not None:
            return Phrase(i, noun, self._named_end(self._past_adjective(noun + 1)), False)
        if document.flags[i] & DEMONSTRATIVE and self._is_several(i + 1):
            return Phrase(i, i + 1, self._end(i + 2), True)  # 'insisten estas fuentes'
        if lowers[i] in TAKES_UP or document.flags[i] & (PREPOSITION | POSSESSIVE | DEMONSTRATIVE):
            return None
        if self._stands_alone(i):
            return Phrase(i, i, self._end(i + 1), lowers[i].endswith("s"))
        if document.flags[i] & (DETERMINER | QUANTIFIER):
            return self._determined(i)
        if self._is_name(i, capital):
            end = self._end(i + 1)
            named = all(document.is_capital(k) or lowers[k] in LINKS for k in range(i, end))
            many = lowers[i].endswith("s") and document.sentence_start(i)  # 'Fuentes', not 'Soto y Paredes'
            if named:
                return Phrase(i, i, end, many)
        if self._is_several(i):
            return Phrase(i, i, self._end(i + 1), True)
        return None

    def _place(self, i: int) -> Phrase | None:
        """A country or a capital that tells as its government: 'Tola dijo que “…”'; not 'En Tola dijo'."""
        after = self.places.get(i)
        return Phrase(i, i, after, False) if after is not None and i not in self.covered else None

    def _taken_up(self, i: int) -> int | None:
        """The noun of a thing behind the determiner at token ``i``: 'el foro', 'ese medio', 'el citado
        medio'; not 'esa voz', 'el citado vecino'."""
        document, noun = self.document, i + 1
        if document.lowers[i] not in BEFORE_THING:
            return None
        again = noun + 1 < len(document) and self.lexicon.is_word(document.lowers[noun], "before_body")
        noun += again
        known = document.lowers[noun] in self.lexicon.body_nouns and not document.is_capital(noun)
        plain = document.lowers[i] in ("el", "la") and not again
        return noun if self._is_thing(noun) and (known or plain) else None

    def _is_thing(self, i: int) -> bool:
        """Whether an unknown name begins at token ``i``, a noun for a body or one that heads the name of a
        body: 'el Estatuto dice', 'indicó la operadora', 'indicó el foro'; not 'el Presidente'."""
        document, lower = self.document, self.document.lowers[i]
        if i in self.covered or self.lexicon.person_nouns(lower):
            return False
        if self.lexicon.is_word(lower, "honorific"):
            return False  # 'la Dra. Soto'
        return document.is_capital(i) or lower in self.heads or lower in self.lexicon.body_nouns

    def _past_adjective(self, i: int) -> int:
        """The token behind what tells which body is meant at token ``i``: 'la operadora chilena dijo'."""
        document = self.document
        if i + 1 >= len(document) or document.lowers[i - 1] not in self.lexicon.body_nouns:
            return i
        small = document.flags[i] & (LISTED | FINITE | PREPOSITION | CLITIC)
        plain = document.forms[i].isalpha() and document.forms[i].islower() and i not in self.covered
        return i if small or not plain or tells(document, self.lexicon, i) else i + 1

    def _named_end(self, i: int) -> int:
        """The token behind the name of a thing that goes on at ``i``: 'la Mesa de Edad'."""
        document, after = self.document, i
        while i < len(document) and i not in self.covered and document.forms[i].isalpha():
            if document.is_capital(i):
                after = i + 1
            elif document.lowers[i] not in LINKS:
                break
            i += 1
        return after

    def _determined(self, i: int) -> Phrase | None:
        """The noun phrase of the determiner at token ``i``, unless it tells when: 'dos días'."""
        document, lowers, head = self.document, self.document.lowers, i + 1
        if head in self.covered or lowers[head] in ENDS or not document.forms[head].isalpha():
            return None
        noun = head + bool(document.flags[head] & DETERMINER)  # 'toda la semana', 'todo este tiempo'
        if document.flags[head] & PREPOSITION or not TIMES.isdisjoint((lowers[head], lowers[noun])):
            return None
        if self.lexicon.is_word(lowers[head], "weekday", "relative_day", "month"):
            return None
        plural = lowers[i].endswith("s") or lowers[head].endswith("s")
        after = self._end(head + 1)
        named = next((k for k in range(head + 1, after) if k in self.covered), after)
        if lowers[i] in ("un", "una") and named < after and lowers[named - 1] not in LINKS:
            return None  # 'dijo un sonriente Soto' is of Soto
        return Phrase(i, head if lowers[i] in PLURAL_ARTICLES else i, after, plural)

    def _stands_alone(self, i: int) -> bool:
        """Whether a word is somebody by itself: 'Otros contaron', 'una de las anfitrionas'."""
        document, behind = self.document, i + 1
        if document.lowers[i] not in ALONE:
            return False
        ends = document.forms[behind] in ENDERS or document.forms[behind] in ",:"
        return ends or document.lowers[behind] in OF or tells(document, self.lexicon, behind)

    def _is_name(self, i: int, capital: bool) -> bool:
        """Whether a word is written as a name and is no word of the dictionary, or somebody's surname, or
        where a ``capital`` is enough."""
        form = self.document.forms[i]
        if not form[0].isupper() or not form[1:].islower():
            return False
        flags = self.document.flags[i]
        capital = capital and not flags & (ADVERB | FINITE | LISTED)
        return capital or not flags & COMMON or fold(form) in self.surnames

    def _end(self, i: int) -> int:
        """The token behind a phrase that goes on at ``i``: only 'de' hangs more on it."""
        document, lowers = self.document, self.document.lowers
        sentence, limit = document.sentence[i - 1], min(i + LONGEST, len(document))
        while i < limit:
            word = lowers[i]
            if document.sentence[i] != sentence or word in ENDS or document.forms[i] in ENDERS:
                break
            if document.stretch[i] >= 0 or document.forms[i] in MARKS:
                break
            held = document.flags[i] & (PREPOSITION | CLITIC | DETERMINER) and lowers[i - 1] not in OF
            held = held and not document.is_capital(i)  # 'vecinos del sector Los Pinos'
            if word not in OF and (held or tells(document, self.lexicon, i)):
                break
            i += 1
        while lowers[i - 1] in OF:
            i -= 1
        return i

    def _agrees(self, verb: int, phrase: Phrase) -> bool:
        """Whether verb and phrase are both of one or both of several."""
        word = self.document.lowers[verb]
        numbers = {v.number for v in readings(word, self.lexicon) if v.finite and v.person == "3"}
        return ("p" if phrase.plural else "s") in numbers
