"""Knowledge of Spanish: the lexicon files beside this module, loaded once.

The files are tables a linguist can read and mend; nothing here names a person, a party or a place. Forms
are lower case with their accents ('apoyo' is not 'apoyó').
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lexicon"

EX_PREFIXES = ("ex", "vice", "sub", "pre", "co")
POSTS = ("office", "party_post")
HELD = (*POSTS, "candidacy")
"""Kinds of nouns for what somebody is elected or named to; 'vice', 'sub', … may begin them."""
WORK = (*POSTS, "profession")
"""Kinds of nouns for what somebody works as."""
OCCUPATIONS = (*HELD, "profession")
TITLES = (*OCCUPATIONS, "trait")
"""Kinds of nouns told of nobody but whom they stand beside: not 'su hijo' beside the mother's name."""
FIRMS = frozenset(("pollster", "outlet", "company"))
"""Classes of head nouns of who makes or sells what is told of: 'la encuesta de Sur Austral'."""
LONG_WITH_RE = 7
"""Letters from which on 're' before a word of the dictionary makes another: 'refundación', not 'Recampo'."""
LEFT = ("profession", "relation", "trait", "kin")
"""Kinds that 'ex' may begin as well: 'exfutbolista'."""


PREPOSITION = 1 << 0
PERSON_NOUN = 1 << 1
SAYING = 1 << 2
CAPITAL = 1 << 3
"""The form begins with a capital letter."""
FINITE = 1 << 4
VERB = 1 << 5
"""The form is, in lower case, one of ``Lexicon.verbs``, finite or not."""
POINT = 1 << 6
"""The form is a mark that may open, close or end something."""
NUMERAL = 1 << 7
"""The form begins with a digit or is one of ``Lexicon.numbers``."""
CLITIC = 1 << 8
# So far what rules ask of every token: Python keeps the ints up to 256 ready made.
QUOTE_NOUN = 1 << 9
PARTY_NOUN = 1 << 10
BOTH = 1 << 11
HE_OR_SHE = 1 << 12
TEXT_NOUN = 1 << 13
COLLECTIVE = 1 << 14
DETERMINER = 1 << 15
NEGATION = 1 << 16
ADVERB = 1 << 17
POSSESSIVE = 1 << 18
CONTRACTION = 1 << 19
RELATIVE = 1 << 20
CONJUNCTION = 1 << 21
SUBORDINATOR = 1 << 22
QUANTIFIER = 1 << 23
DEMONSTRATIVE = 1 << 24
VICTOR = 1 << 25
"""A verb of winning, or a noun for it ('winning')."""
GIVEN = 1 << 26
SURNAME = 1 << 27
COMMON = 1 << 28
"""The form is, in lower case, a word of the dictionary (``Lexicon.is_common``)."""
LISTED = 1 << 29
"""The form is, in lower case, one of ``Lexicon.words``."""
# No more than thirty: an int of thirty bits is the largest that Python handles as one digit.
RARE = PARTY_NOUN | BOTH | HE_OR_SHE | TEXT_NOUN | COLLECTIVE | VICTOR | NUMERAL
"""What rules look for over whole documents; the tokens that have any of it are listed once."""

WORD_FLAGS = {
    "preposition": PREPOSITION,
    "quote_noun": QUOTE_NOUN,
    "party_noun": PARTY_NOUN,
    "both": BOTH,
    "he_or_she": HE_OR_SHE,
    "text_noun": TEXT_NOUN,
    "collective": COLLECTIVE,
    "determiner": DETERMINER,
    "clitic": CLITIC,
    "negation": NEGATION,
    "adverb": ADVERB,
    "possessive": POSSESSIVE,
    "contraction": CONTRACTION,
    "relative": RELATIVE,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "quantifier": QUANTIFIER,
    "demonstrative_pronoun": DEMONSTRATIVE,
    "winning": VICTOR,
}
POINTS = frozenset("“«‟„‹”»›″\"‘’'.!?…")
"""Quotation marks, apostrophes and what ends a sentence."""
MAX_MEMORY = 1 << 20
"""Forms whose flags are kept; what a corpus writes beyond them is looked up each time."""


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of a verb form. ``person`` is '1', '2', '3', or a participle's gender ('m', 'f')."""

    lemma: str
    tense: str
    person: str
    number: str
    finite: bool = field(init=False, compare=False, repr=False)
    """Whether it has a person of its own: no infinitive, gerund or participle."""

    def __post_init__(self) -> None:
        """Settle what rules ask of every verb of a text once, for the form."""
        object.__setattr__(self, "finite", self.tense not in ("inf", "ger", "part"))


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that names a person by office or description: 'senadora' is (senador, f, s, office)."""

    lemma: str
    gender: str
    number: str
    kind: str


class Flags(dict[str, int]):
    """The flags of every form as written, computed when a form is first met."""

    def attach(self, lexicon: Lexicon) -> None:
        """Read the flags of forms not yet met from ``lexicon``."""
        self._lexicon = lexicon

    def __missing__(self, form: str) -> int:
        lexicon, lower, folded = self._lexicon, form.lower(), fold(form)
        flags = 0
        for name in lexicon.words.get(lower, ()):
            flags |= WORD_FLAGS.get(name, 0)
        verbs = lexicon.forms_by_class
        for flag, holds in (
            (PERSON_NOUN, lexicon.heads_person(lower)),
            (SAYING, lower in verbs.get("say", ())),
            (VICTOR, lower in verbs.get("victor", ()) or lower in verbs.get("congratulate_person", ())),
            (FINITE, any(v.finite for v in lexicon.verbs.get(lower, ()))),
            (CAPITAL, form[0].isupper()),
            (POINT, form in POINTS),
            (GIVEN, folded in lexicon.given_names),
            (SURNAME, folded in lexicon.surnames),
            (COMMON, lexicon.is_common(lower)),
            (LISTED, lower in lexicon.words),
            (NUMERAL, form[0].isdecimal() or lower in lexicon.numbers),
            (VERB, lower in lexicon.verbs),
        ):
            if holds:
                flags |= flag
        if len(self) < MAX_MEMORY:
            self[form] = flags
        return flags


class Lowers(dict[str, str]):
    """Every form as written in lower case; one object for one word, so that looking it up hashes it once."""

    def __missing__(self, form: str) -> str:
        lower = sys.intern(form.lower().rstrip(".") or form)  # 'vs.' is one token with its point
        if len(self) < MAX_MEMORY:
            self[form] = lower
        return lower


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All lexicon files, indexed by form. Compared and hashed by identity: what is derived from it is
    cached.
    """

    verbs: dict[str, tuple[VerbForm, ...]]
    verb_classes: dict[str, dict[str, frozenset[str]]]
    """lemma → class ('say', 'back', …) → its constructions."""
    nouns: dict[str, tuple[Noun, ...]]
    noun_phrases: dict[str, tuple[tuple[tuple[str, ...], Noun], ...]]
    """first word → (the whole phrase's words, noun), longest first: 'secretaria general'."""
    office_kinds: dict[str, frozenset[str]]
    """a general noun's lemma → the offices it can stand for: 'mandatario' → 'presidente', …"""
    given_names: dict[str, str]
    """folded given name → gender."""
    ambiguous_names: frozenset[str]
    """folded given names that are also common nouns or places."""
    short_names: dict[str, frozenset[str]]
    """folded short form of a given name → the names that it can be short for: 'pepe' → 'jose'."""
    surnames: frozenset[str]
    head_nouns: dict[str, str]
    body_nouns: dict[str, frozenset[str]]
    """form → the kinds of bodies that it takes up: 'aerolínea' → 'company'."""
    words: dict[str, frozenset[str]]
    """form → its classes of function words and cues."""
    name_words: dict[str, frozenset[str]]
    """form → its classes of words inside proper names or beside them ('sede' of a party, 'Popular')."""
    numbers: dict[str, tuple[float, str]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """first word → (the whole phrase's words, class), longest first."""
    common_words: frozenset[str]
    """dictionary roots that are written in lower case."""
    forms_by_class: dict[str, frozenset[str]] = field(default_factory=dict)
    """verb class → every form of its verbs."""
    locutions: dict[str, tuple[tuple[tuple[str, ...], VerbForm], ...]] = field(default_factory=dict)
    """form of a verb → the words behind it that make it one of saying, and the whole: 'dio' 'a conocer'."""

    def is_common(self, form: str) -> bool:
        """Whether ``form`` (lower case) is, or inflects, a word that a dictionary writes in lower case."""
        known = self.common_words
        if form in known or form in self.words or form in self.verbs or form in self.nouns:
            return True
        if form.endswith("s") and (form[:-1] in known or (form.endswith("es") and form[:-2] in known)):
            return True
        if form.endswith(("ces", "ones")):  # 'raíces', 'generaciones'
            return (f"{form[:-3]}z" if form[-3] == "c" else f"{form[:-4]}ón") in known
        if form.startswith("re") and form[2:] in known and len(form) > LONG_WITH_RE:
            return True  # 'refundación'
        return form.endswith(("a", "as")) and f"{form.rstrip('s')[:-1]}o" in known

    lowers: Lowers = field(default_factory=lambda: Lowers())
    """form as written → the form in lower case."""
    flags: Flags = field(default_factory=lambda: Flags())
    """form as written → what it can be, as bits: what a rule asks of token after token costs one '&'."""

    def is_word(self, form: str, *classes: str) -> bool:
        """Whether ``form`` (lower case) is a function word or cue of one of ``classes``."""
        found = self.words.get(form)
        return found is not None and not found.isdisjoint(classes)

    def ordinal(self, form: str) -> int:
        """The rank that ``form`` (lower case) says: 2 of 'segunda'; 0 where it is no ordinal."""
        value, kind = self.numbers.get(form, (0.0, ""))
        return int(value) if kind == "ordinal" else 0

    def is_name_word(self, form: str, *classes: str) -> bool:
        """Whether ``form`` (lower case) is, in or beside proper names, a word of one of ``classes``."""
        found = self.name_words.get(form)
        return found is not None and not found.isdisjoint(classes)

    def verb_in(self, form: str, verb_class: str) -> tuple[VerbForm, ...]:
        """The readings of ``form`` (lower case) as a verb of ``verb_class``; empty when it is none."""
        if form not in self.forms_by_class.get(verb_class, ()):
            return ()
        classes = self.verb_classes
        return tuple(v for v in self.verbs[form] if verb_class in classes.get(v.lemma, ()))

    def is_verb_in(self, form: str, *verb_classes: str) -> bool:
        """Whether ``form`` (lower case) is of a verb of any of ``verb_classes``."""
        return any(form in self.forms_by_class.get(verb_class, ()) for verb_class in verb_classes)

    def constructions(self, lemma: str, verb_class: str) -> frozenset[str]:
        """The constructions of the verb ``lemma`` in ``verb_class`` (lexicon/verbs.csv)."""
        return self.verb_classes.get(lemma, {}).get(verb_class, frozenset())

    def heads_person(self, form: str) -> bool:
        """Whether ``form`` (lower case) is a person noun or begins one: 'primera' of 'primera dama'."""
        begins = form in self.noun_phrases or form.removeprefix("ex") in self.noun_phrases
        return begins or bool(self.person_nouns(form))

    def person_nouns(self, form: str) -> tuple[Noun, ...]:
        """The readings of ``form`` (lower case) as a noun for a person; 'ex-' and 'vice' by rule."""
        found = self.nouns.get(form)
        if found is not None:
            return found
        for prefix in EX_PREFIXES:
            if form.startswith(prefix) and len(form) > len(prefix) + 3:
                found = self.nouns.get(form[len(prefix) :].lstrip("-"))
                kinds = HELD + LEFT if prefix == "ex" else HELD
                if found is not None and any(n.kind in kinds for n in found):
                    return found
        return ()


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """``text`` without case and accents, with straight apostrophes: 'Jáuregui' → 'jauregui'."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")


@cache
def words_of(lexicon: Lexicon, word_class: str) -> frozenset[str]:
    """The function words and cues of a class: what is asked of all the words of a text at once."""
    return frozenset(form for form, classes in lexicon.words.items() if word_class in classes)


def _rows(name: str, folder: Path) -> Iterator[dict[str, str]]:
    path = folder / f"{name}.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield {k: (v or "").strip() for k, v in row.items() if k}


def _locutions(
    verbs: Mapping[str, Sequence[VerbForm]], verb_classes: Mapping[str, Mapping[str, frozenset[str]]]
) -> dict[str, tuple[tuple[tuple[str, ...], VerbForm], ...]]:
    """Every form of the first word of the verbs of saying that are several: 'dar a conocer'."""
    behind: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for lemma, uses in verb_classes.items():
        head, *words = lemma.split()
        if words and "say" in uses:
            behind[head].append(tuple(words))
    found: dict[str, list[tuple[tuple[str, ...], VerbForm]]] = defaultdict(list)
    for form, readings in verbs.items():
        for reading in readings:
            for rest in behind.get(reading.lemma, ()):
                whole = replace(reading, lemma=" ".join((reading.lemma, *rest)))
                found[form].append((rest, whole))
    return {form: tuple(told) for form, told in found.items()}


@cache
def load(folder: Path = FOLDER) -> Lexicon:
    """Read every lexicon file of ``folder``, once per process."""
    verb_classes: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for row in _rows("verbs", folder):
        uses = verb_classes[row["lemma"]]
        uses[row["class"]] = uses.get(row["class"], frozenset()) | frozenset(
            c for c in row["construction"].split("|") if c
        )
    verbs: dict[str, list[VerbForm]] = defaultdict(list)
    for row in _rows("verb_forms", folder):
        verbs[row["form"]].append(VerbForm(row["lemma"], row["tense"], row["person"], row["number"]))
    nouns: dict[str, list[Noun]] = defaultdict(list)
    noun_phrases: dict[str, list[tuple[tuple[str, ...], Noun]]] = defaultdict(list)
    for row in _rows("offices", folder):
        noun = Noun(row["lemma"], row["gender"], row["number"], row["class"])
        words = tuple(row["form"].split())
        if len(words) == 1:
            nouns[row["form"]].append(noun)
        else:
            noun_phrases[words[0]].append((words, noun))
    words_by_class: dict[str, set[str]] = defaultdict(set)
    for row in _rows("words", folder):
        words_by_class[row["form"]].add(row["class"])
    name_words: dict[str, set[str]] = defaultdict(set)
    for row in _rows("name_words", folder):
        name_words[row["form"]].add(row["class"])
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for row in _rows("phrases", folder):
        words = tuple(row["phrase"].split())
        phrases[words[0]].append((words, row["class"]))
    given: dict[str, dict[str, str]] = {}
    for row in _rows("given_names", folder):
        if given.get(fold(row["name"]), row)["gender"] in (row["gender"], "c"):
            given[fold(row["name"])] = row
    forms_by_class: dict[str, set[str]] = defaultdict(set)
    for form, readings in verbs.items():
        for reading in readings:
            for verb_class in verb_classes.get(reading.lemma, ()):
                forms_by_class[verb_class].add(form)
    office_kinds: dict[str, set[str]] = defaultdict(set)
    for row in _rows("office_kinds", folder):
        office_kinds[row["general"]].add(row["office"])
    body_nouns: dict[str, set[str]] = defaultdict(set)
    for row in _rows("body_nouns", folder):
        body_nouns[row["form"]].add(row["class"])
    short_names: dict[str, set[str]] = defaultdict(set)
    for row in _rows("short_names", folder):
        short_names[fold(row["short"])].add(fold(row["full"]))
    lexicon = Lexicon(
        verbs={form: tuple(found) for form, found in verbs.items()},
        verb_classes=dict(verb_classes),
        nouns={form: tuple(found) for form, found in nouns.items()},
        noun_phrases={k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in noun_phrases.items()},
        office_kinds={k: frozenset(v) for k, v in office_kinds.items()},
        given_names={name: row["gender"] for name, row in given.items()},
        ambiguous_names=frozenset(
            name for name, row in given.items() if row.get("note") and row.get("also") != "surname"
        ),
        short_names={short: frozenset(full) for short, full in short_names.items()},
        surnames=frozenset(fold(r["name"]) for r in _rows("surnames", folder)),
        head_nouns={r["form"]: r["class"] for r in _rows("head_nouns", folder)},
        body_nouns={form: frozenset(found) for form, found in body_nouns.items()},
        words={form: frozenset(found) for form, found in words_by_class.items()},
        name_words={form: frozenset(found) for form, found in name_words.items()},
        numbers={r["form"]: (float(r["value"] or 0), r["class"]) for r in _rows("numbers", folder)},
        phrases={k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in phrases.items()},
        common_words=frozenset(r["form"] for r in _rows("common_words", folder)),
        forms_by_class={k: frozenset(v) for k, v in forms_by_class.items()},
        locutions=_locutions(verbs, verb_classes),
    )
    lexicon.flags.attach(lexicon)
    return lexicon
