"""One tokenisation of an article, that every rule reads.

A document is a set of parallel lists (form, lower-case form, start, end, …), not a list of objects: a rule
walks over the few positions that interest it and looks left and right by index. Quotation marks are paired
here, before sentences are cut, because a full stop inside a quotation does not end the writer's sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from ..lexicon import CAPITAL, POINT, QUOTE_NOUN, RARE, SAYING, VERB, Lexicon, fold
from .skipped import DASHES as DASHES
from .skipped import skipped

LATIN = "A-Za-zªº²³¹µ¼-¾À-ÖØ-öø-ɏ"
"""What ``\\w`` has below U+0250 but for digits and '_'; a set of characters is matched faster than it."""
UNUSUAL = re.compile(r"[^\x00-\u024f\u2000-\u206f\u20ac]")
"""Whether a text may hold letters beyond those."""
LINK = r"(?:https?://|pic\.twitter\.com/|t\.co/)\S+|"
PICTURE = "pic.twitter.com/"
SIGNED_DAY = 7
"""Tokens of a signature's end and its day up to the year: '@rsoto) 5 de junio de 2024'."""
HEADLINE_WORDS = 6
"""Tokens beside a bar from which on headlines stand there."""
LINKED = re.compile("://|t.co/|pic.twitter.com/")


def _token_pattern(link: str, letter: str) -> re.Pattern[str]:
    return re.compile(
        rf"({link}[@#]\w+|[Vv]s\.|\d+(?:[.,]\d+)*|[{letter}]+(?:['’](?=[{letter}]))?|\w|[^\w\s])"
    )


TOKEN = _token_pattern(LINK, r"^\W\d_")
LATIN_TOKEN = _token_pattern(LINK, LATIN)
PLAIN_TOKEN = _token_pattern("", LATIN)
"""The same tokens for texts of Latin letters, and for those without links: what most texts are."""

GLUED = re.compile(
    r"(?<=[a-záéíóúñü])(?=(?:El|La|Los|Las|En|Un|Una|Según|Desde|Este|Esta|Por|Con|Tras)(?![^\W_]))"
)
"""Where a sentence is glued to the word before it: 'dijo QuilodránEl partido'."""
JUNCTION = re.compile(r"[a-záéíóúñü][A-ZÁÉÍÓÚÑ]")
"""What either needs: without it a text is not looked through word by word."""
HUMP = re.compile(
    r"(?:(?<=[a-záéíóúñü]{4})|(?<=^de)|(?<=^del)|(?<=^a)|(?<=^al)|(?<=^con)|(?<=^por)|(?<=^y))"
    r"(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{3,}$)"
)
"""Where a name may be glued to the word before it: 'ChileRosa', 'deRosa'."""
OPENING = "“«‟„‹"
CLOSING = "”»›″"
"""The last is what a blog's software makes of a mark behind a figure: '“Fue en 1973″'."""
STRAIGHT = '"'
MARKS = frozenset(OPENING + CLOSING + STRAIGHT)
SINGLE = frozenset("‘’'")
ENDERS = frozenset(".!?…")
BEFORE_SENTENCE = frozenset("¡¿([-–—―'‘" + OPENING + STRAIGHT)
"""What may stand before the first word of a sentence and is of it."""
BEHIND_SENTENCE = ENDERS | frozenset(":;•" + CLOSING + STRAIGHT)
"""Behind these a sentence, or what may count as one, begins."""
NEW_LINE = re.compile("\n")
UNOPENED = re.compile(
    rf"^(?=[¿¡A-ZÁÉÍÓÚÑ])[^\n{OPENING}{CLOSING}\"‘']{{12,}}(?:[{CLOSING}]|(?<=[^\s\d])\"(?=[, ]))"
    r"(?:,? (?P<verb>[a-záéíóúñü]+)|\. Con (?:es[ae]s?|est[ae]s?|estos|esos) (?P<noun>[a-záéíóúñü]+))",
    re.MULTILINE,
)
"""A line without an opening mark, up to its first closing mark, and the verb or the noun behind; a straight
mark closes by the word before it: 'ganó aún", dijo'."""


def split_words(text: str) -> tuple[str, ...]:
    """The forms of the tokens of ``text``."""
    return tuple(TOKEN.findall(text))


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two quotation marks, marks excluded.

    ``opened`` and ``closed`` are the token positions of the marks (``closed`` is -1 where the mark is
    missing), ``first`` and ``last`` those of the first and last token inside, ``start`` and ``end`` the
    offsets in the text. ``inner`` is true for a quotation inside another. ``continues`` is true where the
    stretch reopens, at the head of a paragraph, the one that the paragraph before left open.
    """

    opened: int
    closed: int
    first: int
    last: int
    start: int
    end: int
    inner: bool = False
    continues: bool = False


@dataclass(slots=True)
class Document:
    """An article's text, cut once."""

    text: str
    forms: list[str]
    lowers: list[str]
    flags: list[int]
    """token → the flags of its form (``lexicon``)."""
    starts: list[int]
    ends: list[int]
    paragraph: list[int]
    """token → number of its paragraph (a line with something on it)."""
    paragraphs: list[tuple[int, int]]
    """(first token, token after the last) of each paragraph."""
    capitals: list[int]
    """The tokens that start with a capital letter."""
    verbs: list[int]
    """The tokens that have the form of a verb, finite or not."""
    rare: list[int]
    """The tokens with one of the flags that rules look for over the whole document (``lexicon.RARE``)."""
    places: dict[str, list[int]]
    """word in lower case → the tokens at which it stands, in order."""
    stretches: list[Stretch] = field(default_factory=list)
    stretch: list[int] = field(default_factory=list)
    """token → position in ``stretches`` of the outermost stretch that holds it, -1 outside."""
    sentence: list[int] = field(default_factory=list)
    """token → number of the writer's sentence: what a stretch holds never ends one by itself."""
    sentences: list[tuple[int, int]] = field(default_factory=list)
    cues: object | None = None
    """The index of the lexicon's phrases (``cues.Cues``), made when it is first asked for."""

    def __len__(self) -> int:
        return len(self.forms)

    def span(self, first: int, after: int) -> str:
        """The text from token ``first`` up to, not including, token ``after``."""
        return self.text[self.starts[first] : self.ends[after - 1]] if after > first else ""

    def where(self, words: Set[str]) -> list[int]:
        """The tokens at which any of ``words`` (lower case) stands, in order."""
        return sorted(i for word in self.places.keys() & words for i in self.places[word])

    def is_capital(self, i: int) -> bool:
        """Whether token ``i`` starts with a capital letter."""
        return self.flags[i] & CAPITAL != 0

    def capitals_in(self, first: int, after: int) -> list[int]:
        """The tokens from ``first`` up to ``after`` that start with a capital letter."""
        return self.capitals[bisect_left(self.capitals, first) : bisect_left(self.capitals, after)]

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token ``i`` and the one before it."""
        return i > 0 and self.ends[i - 1] == self.starts[i]

    def paragraph_of(self, sentence: int) -> int:
        """The paragraph that a sentence stands in."""
        return self.paragraph[self.sentences[sentence][0]]

    def sentence_start(self, i: int) -> bool:
        """Whether token ``i`` is the first word of a sentence, of a quotation, or after a colon."""
        forms, j = self.forms, i - 1
        if j < 0 or (self.ends[j] == self.starts[i] and forms[j].isalpha()):
            return True
        while j >= 0 and forms[j] in BEFORE_SENTENCE:
            if forms[j] in MARKS:
                return True
            j -= 1
        return j < 0 or forms[j] in BEHIND_SENTENCE or self.paragraph[j] != self.paragraph[i]


def cut(text: str, lexicon: Lexicon) -> Document:
    """Tokens, paragraphs, quotation stretches and sentences of ``text``.

    The last token is a full stop or another mark that ends a sentence: one of no width, a paragraph of its
    own, where the text has none.
    """
    parts = _parts(text, lexicon)
    offsets = list(accumulate(map(len, parts)))
    forms, ends = parts[1::2], offsets[1::2]
    starts = offsets[0::2][: len(forms)]
    cut_off = bool(forms) and forms[-1] not in ENDERS
    if cut_off:  # for those that look ahead, what is broken off ends all the same
        forms, starts, ends = [*forms, "."], [*starts, ends[-1]], [*ends, ends[-1]]
    for at in reversed(_lost_openings(text, lexicon)):
        i = bisect_left(starts, at)
        forms.insert(i, OPENING[0])
        starts.insert(i, at)
        ends.insert(i, at)
    flags = list(map(lexicon.flags.__getitem__, forms))
    for first, after in reversed(skipped(text, forms, starts, ends, flags, lexicon)):
        del forms[first:after], starts[first:after], ends[first:after], flags[first:after]
    size = len(forms)
    heads = {bisect_left(starts, line.start()) for line in NEW_LINE.finditer(text)} - {0, size}
    breaks = sorted(heads | {size - 1} if cut_off else heads)
    paragraphs = list(pairwise([0, *breaks, size])) if forms else []
    lowers = list(map(lexicon.lowers.__getitem__, forms))
    document = Document(
        text=text,
        forms=forms,
        lowers=lowers,
        flags=flags,
        starts=starts,
        ends=ends,
        paragraph=_numbered(paragraphs),
        paragraphs=paragraphs,
        capitals=[i for i, flag in enumerate(flags) if flag & CAPITAL],
        verbs=[i for i, flag in enumerate(flags) if flag & VERB],
        rare=[i for i, flag in enumerate(flags) if flag & RARE],
        places=_places(lowers),
        stretch=[-1] * size,
    )
    points = [i for i, flag in enumerate(flags) if flag & POINT]
    _pair_marks(document, points)
    _cut_sentences(document, points, lexicon)
    return document


def _lost_openings(text: str, lexicon: Lexicon) -> list[int]:
    """Where paragraphs begin with words whose opening mark was lost: 'Nadie ganó aún”, dijo Soto.', 'Nadie
    ganó aún”. Con esa frase, Soto calló.'; not 'Nadie leyó ″, de 12 m'. A mark of no width stands there.
    """
    if not any(mark in text for mark in (*CLOSING, *STRAIGHT)):
        return []
    found = ((line, line.lastgroup or "verb") for line in UNOPENED.finditer(text))
    wanted = {"verb": SAYING, "noun": QUOTE_NOUN}
    return [line.start() for line, word in found if lexicon.flags[line.group(word)] & wanted[word]]


def _parts(text: str, lexicon: Lexicon) -> list[str]:
    """The gaps and the forms of a text in turn, a gap first and last."""
    pattern = TOKEN
    if not UNUSUAL.search(text):
        pattern = LATIN_TOKEN if LINKED.search(text) else PLAIN_TOKEN
    parts = pattern.split(text)
    junctions = list(JUNCTION.finditer(text))
    return _unglued(parts, junctions, lexicon) if junctions else parts


def _unglued(parts: list[str], junctions: list[re.Match[str]], lexicon: Lexicon) -> list[str]:
    """The gaps and forms of a text, with forms cut in two that hold the end and the head of a sentence.

    'dijo QuilodránEl partido', 'Fotos de ChileRosa Quilodrán', 'deRosa Quilodrán'; not 'MacDonald', nor
    '@QuilodranRosa'.
    """
    ends = list(accumulate(map(len, parts)))
    mixed = {bisect_right(ends, junction.start()) for junction in junctions}
    for i in sorted(mixed, reverse=True):
        found = GLUED.search(parts[i]) or HUMP.search(parts[i])
        if found is None:
            continue
        head, tail = parts[i][: found.start()], parts[i][found.start() :]
        handle = parts[i][0] in "@#"
        if found.re is GLUED or (not handle and fold(tail) in lexicon.given_names):
            parts[i : i + 1] = [head, "", tail]
    return parts


def _places(lowers: list[str]) -> dict[str, list[int]]:
    """word → the tokens at which it stands."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, lower in enumerate(lowers):
        places[lower].append(i)
    return dict(places)


def _numbered(ranges: list[tuple[int, int]]) -> list[int]:
    """For each token the number of the range that holds it; the ranges follow one another."""
    numbers: list[int] = []
    for number, (first, after) in enumerate(ranges):
        numbers.extend([number] * (after - first))
    return numbers


def _faces(document: Document, i: int) -> tuple[bool, bool]:
    """Whether mark ``i`` can open (a word follows at once) and can close (no blank stands before it)."""
    text, start, end = document.text, document.starts[i], document.ends[i]
    before = text[start - 1] if start else " "
    behind = text[end] if end < len(text) else " "
    return (
        not (behind.isspace() or behind in ".,;:)]?!…-–—"),
        not (before.isspace() or before in "([¿¡-–—"),
    )


def _floating(form: str, can_open: bool, can_close: bool) -> bool:
    """Whether a mark stands between blanks: inside a quotation it can only close ('“ asunto “')."""
    return form not in CLOSING and not can_open and not can_close


def _pair_marks(document: Document, points: list[int]) -> None:
    """Find the stretches between quotation marks.

    Newsrooms mix marks ('“…"'), close with opening marks ('“…“'), glue sentences to them and forget them:
    which way a mark faces is read from the blanks around it first and from its shape second. A paragraph
    that ends inside a quotation and is followed by one that begins with a mark carries the quotation over.
    """
    forms = document.forms
    carried = False
    for first, after in document.paragraphs:
        low, high = bisect_left(points, first), bisect_left(points, after)
        positions = [i for i in points[low:high] if forms[i] not in ENDERS]
        stack: list[int] = []
        pairs: list[tuple[int, int, bool]] = []
        for i in positions:
            form = forms[i]
            if carried and i == first:
                stack.append(i)
                continue
            can_open, can_close = _faces(document, i)
            if form in SINGLE:
                if stack and forms[stack[-1]] in SINGLE:
                    if can_close and not can_open:
                        pairs.append((stack.pop(), i, bool(stack)))
                elif can_open and not can_close and not stack and _single_closes(document, i, positions):
                    stack.append(i)
                continue
            if stack and forms[stack[-1]] in SINGLE:
                stack.pop()
            if not stack:
                stray = not can_open and (can_close or form in CLOSING)
                if not stray or (form in OPENING and not can_close):
                    stack.append(i)
            elif (
                form in CLOSING
                or (can_close and (form == STRAIGHT or not can_open))
                or _floating(form, can_open, can_close)
            ):
                pairs.append((stack.pop(), i, bool(stack)))
            else:
                stack.append(i)
        reopened = carried
        carried = False
        if stack:
            nested = [pair for pair in pairs if pair[0] > stack[0]]
            carried = after < len(forms) and forms[after] in MARKS and not _faces(document, after)[1]
            if carried or not nested:
                pairs.append((stack[0], -1, False))
            else:
                pairs = [(o, c, False if o > stack[0] else n) for o, c, n in pairs]
        for opened, closed, inner in sorted(pairs):
            last = (closed if closed >= 0 else after) - 1
            if last <= opened:
                continue
            continues = reopened and opened == first
            document.stretches.append(
                Stretch(
                    opened,
                    closed,
                    opened + 1,
                    last,
                    document.starts[opened + 1],
                    document.ends[last],
                    inner,
                    continues,
                )
            )
            if not inner:
                position = len(document.stretches) - 1
                for k in range(opened, (closed if closed >= 0 else last) + 1):
                    document.stretch[k] = position


def _single_closes(document: Document, i: int, positions: list[int]) -> bool:
    """Whether the single mark ``i`` has a partner in its paragraph, before any double mark."""
    for j in positions:
        if j <= i:
            continue
        if document.forms[j] not in SINGLE:
            return False
        can_open, can_close = _faces(document, j)
        if can_close and not can_open:
            return j > i + 3
    return False


def _cut_sentences(document: Document, points: list[int], lexicon: Lexicon) -> None:
    """Cut the writer's sentences; what a quotation holds does not end one, its last full stop may."""
    heads = {after - 1 for _, after in document.paragraphs}
    heads.update(_post_ends(document), _bars(document))
    begin = 0
    for i in sorted(heads.union(points)):
        if i in heads or _ends_sentence(document, i, lexicon):
            document.sentences.append((begin, i + 1))
            begin = i + 1
    document.sentence = _numbered(document.sentences)


def _bars(document: Document) -> Iterator[int]:
    """The bars that part one headline or summary from the next: 'El debate, 22 de mayo | Soto dice que no
    pactará con nadie'; not those of a table, 'Rosa Soto | 23%', nor of a post, 'AHORA | Soto dice'.
    """
    if " | " not in document.text:
        return
    for first, after in document.paragraphs:
        if not ENDERS.isdisjoint(document.forms[first:after]):
            continue  # a headline has no full stop
        bars = [i for i in range(first, after) if document.forms[i] == "|" and document.stretch[i] < 0]
        for before, i, behind in zip([first, *bars], bars, [*bars[1:], after], strict=False):
            if min(i - before, behind - i) > HEADLINE_WORDS:
                yield i


def _post_ends(document: Document) -> Iterator[int]:
    """The last tokens of posts shown within the text, behind which the writer goes on without a point: the
    picture's link, or the day behind the signature, '— Rosa Soto (@rsoto) June 5, 2024 El edil calló'.
    """
    forms = document.forms
    if "(@" not in document.text and PICTURE not in document.text:
        return
    for i in range(SIGNED_DAY, len(forms) - 1):
        if not forms[i + 1][0].isupper() or document.stretch[i] >= 0:
            continue
        if forms[i].startswith(PICTURE):
            yield i
        elif len(forms[i]) == 4 and forms[i].isdigit():
            day = forms[i - SIGNED_DAY : i]
            if ")" in day[1:] and day[day.index(")", 1) - 1][0] == "@":
                yield i


def _ends_acronym(document: Document, i: int) -> bool:
    """Whether the point at token ``i`` closes letters of a name and words in marks begin a sentence behind:
    'viajó a EE.UU. “Vayan todos”'; not 'J. “Pepe” Soto', 'el jefe de las FF.AA. “no vota”'.
    """
    forms = document.forms
    letters = forms[i - 2] == "." and forms[i - 1].isupper() and forms[i - 3].isupper()
    return letters and forms[i + 1] in MARKS and document.is_capital(min(i + 2, len(forms) - 1))


def _ends_sentence(document: Document, i: int, lexicon: Lexicon) -> bool:
    forms, lowers, stretch = document.forms, document.lowers, document.stretch
    form = forms[i]
    following = forms[i + 1]
    if form in ENDERS:
        if stretch[i] >= 0:
            return False
        if following in ENDERS or following in ")]" or following in CLOSING:
            return False
        trails = form == "…" or forms[i - 2 : i] == [".", "."]
        if trails and following in MARKS and forms[min(i + 2, len(forms) - 1)][0].islower():
            return False  # 'una costa limpia… “cuando hay basura”'
        if form == ".":
            before = lowers[i - 1] if i else ""
            if lexicon.is_word(before, "abbreviation") or (
                len(before) == 1 and before.isalpha() and forms[i - 1].isupper()
            ):
                return _ends_acronym(document, i)
        return not following[0].islower() and following not in ",;:"
    if stretch[i] >= 0:
        closes = document.stretches[stretch[i]].closed == i
        if closes and i and forms[i - 1] in ENDERS:
            return following[0].isupper() or following in MARKS or following in "¿¡"
        return closes and lexicon.is_word(following.lower(), "heads_sentence") and following[0].isupper()
    return False
