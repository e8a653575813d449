"""Which stretches between quotation marks are somebody's words, where each begins and ends, and posts.

A quotation has at least three words and is somebody's statement: titles, nicknames and scare quotes are not.
Who said it is the matter of ``speakers``; what stands here is the shape.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ...lexicon import CONTRACTION, PREPOSITION, SAYING, Lexicon
from ..clauses.verbs import PRETERITES, is_finite
from ..dates import written_out
from ..reading import Reading, Said
from ..tokens import DASHES, MARKS, Document, Stretch
from . import kinds
from .interviews import asks_by_dashes

MIN_WORDS = 3
SAME_WORDS = 6
"""Tokens that an unmarked repetition of a quotation shares with it before it counts as the post itself."""
SHARED = 0.6
"""Share of an unmarked sentence's words that the quotation must hold for it to be the post itself."""
MAX_REPEATS = 5
"""Places where quoted words stand again; what a text says more often is a refrain, not a post."""
MAX_POST = 320
"""Characters of the longest post, a link included."""
CUT_AT = 200
"""Characters, link and all, that a network shows at the least of a post that it cuts short."""
LINKS = ("http", "pic.twitter")
MAX_REST = 4
"""Paragraphs of a post that may stand behind its signature."""
MAX_GAP = 12
"""Tokens of a sentence between two parts of a post."""
BEFORE_VERB = frozenset("ha han había habían le les se".split())
"""What stands before a verb of the writer's; 'nos dijo Soto' is in the words."""
GOES_ON_TELLING = frozenset("quien quienes mientras cuando aludiendo refiriéndose".split())
"""What the writer goes on with behind who spoke, besides prepositions."""
MAX_INCISO = 14
"""Tokens of an inciso within the marks."""
MONTH_DATE = re.compile(
    r"\s*(\w{3,10}\.? \d{1,2}, \d{4}|\d{1,2} de \w{4,10} de \d{4}|\d{1,2} \w{3,10}\.? \d{4})"
)


def find(reading: Reading) -> list[Said]:
    """The quotations and posts of the article, in order, not yet attributed."""
    document = reading.document
    found: list[Said] = []
    signed = _signed_posts(reading)
    told = [stretch for stretch in document.stretches if _is_told_in(document, stretch)] if signed else []
    signed = [post for post in signed if not any(post.first in (s.opened, s.first) for s in told)]
    covered = [(post.first, post.after) for post in signed]
    for stretch in document.stretches:
        if stretch.inner or (stretch not in told and any(a <= stretch.first < b for a, b in covered)):
            continue
        if stretch.continues and found and found[-1].parts[-1][1] <= stretch.opened:
            found[-1].parts.append((stretch.first, stretch.last + 1))
            found[-1].after = stretch.last + 1
            continue
        last = _trimmed(document, stretch)
        if last < stretch.first:
            continue
        found.append(Said(stretch.first, last + 1, [(stretch.first, last + 1)], "direct"))
    for said in found:
        _set_inciso_apart(reading, said)
    found = [said for said in found if _has_words(document, said)]
    for said in found:
        said.kind = "direct" if kinds.is_clause(document, reading.lexicon, said) else "partial"
    found.extend(signed)
    posts = _joined(
        _unmarked_posts(document, reading.lexicon, found) + [s for s in found if s.kind == "post"]
    )
    words = [said for said in found if said.kind != "post"]
    inside = {stretch.first for stretch in told}
    found = [
        said
        for said in words
        if said.first in inside or not any(p.first <= said.first < p.after for p in posts)
    ] + posts
    found.sort(key=lambda said: (said.first, said.after))
    return found


def _is_told_in(document: Document, stretch: Stretch) -> bool:
    """Whether words stand behind a colon: in an outlet's post 'Rosa Quilodrán: “…”' they are still hers."""
    return not stretch.inner and stretch.opened > 0 and document.forms[stretch.opened - 1] == ":"


def _set_inciso_apart(reading: Reading, said: Said) -> None:
    """The writer's inciso within the marks: '"Faltan urnas –dijo Soto–. Va"', '"Tola –según Soto– cae"'."""
    document, lexicon = reading.document, reading.lexicon
    forms = document.forms
    if len(said.parts) > 1:
        return
    for begins in range(said.first + 2, said.after - 1):
        if forms[begins - 1] not in DASHES and forms[begins - 1] != ",":
            continue
        i = _past_auxiliaries(document, begins)
        source = document.lowers[i] == "según" and forms[i - 1] in DASHES and _speaker_follows(reading, i)
        if not (document.flags[i] & SAYING or source):
            continue
        if forms[begins - 1] in DASHES and document.glued(begins - 1) and not document.glued(begins):
            continue  # 'Paredes -que iba detrás- terminó ganando'
        readings = lexicon.verb_in(document.lowers[i], "say")
        finite = any(v.finite and v.person == "3" for v in readings)
        perfect = document.lowers[i - 1] in BEFORE_VERB and any(v.tense == "part" for v in readings)
        if not (source or finite or perfect):
            continue
        dashes = forms[begins - 1] in DASHES
        closers = DASHES if dashes else frozenset(",.")
        begin = _past_speaker(reading, i)  # a title behind a name has commas of its own
        limit = min(said.after, begin + MAX_INCISO + MAX_INCISO * dashes)
        end = next((k for k in range(begin, limit) if forms[k] in closers), -1)
        unclosed = document.stretches[document.stretch[said.first]].closed < 0
        ends = begin >= said.after and unclosed
        if not dashes and not ((end > 0 or ends) and _speaker_follows(reading, i)):
            continue
        said.cue = i
        rest = end + 1 if end > 0 and not (unclosed and _tells_how(document, end + 1)) else said.after
        while rest < said.after and forms[rest] in ",.;":
            rest += 1
        said.parts = [(said.first, begins - 1)] + ([(rest, said.after)] if rest < said.after else [])
        said.after = said.parts[-1][1]
        return


def _tells_how(document: Document, i: int) -> bool:
    """Whether the writer goes on behind who spoke: 'dijo Soto, en alusión al acta'; not 'dijo Soto, y nadie
    vino'.
    """
    return bool(document.flags[i] & (PREPOSITION | CONTRACTION)) or document.lowers[i] in GOES_ON_TELLING


def _speaker_follows(reading: Reading, verb: int) -> bool:
    """Whether who speaks stands right behind a verb: ', dijo Quilodrán,'; not ', apoya y cuida la labor,', ',
    se suma a ella,'.
    """
    governed = bool(reading.document.flags[verb + 1] & PREPOSITION)
    references = (reading.references.at(i) for i in (verb + 1, verb + 2)[: 2 - governed])
    return any(reference is not None and reference.kind not in ("group", "text") for reference in references)


def _past_auxiliaries(document: Document, i: int) -> int:
    """The token behind pronouns and 'haber' before a verb: 'le dijo', 'había dicho', 'se quejó'."""
    for _ in range(2):
        i += document.lowers[i] in BEFORE_VERB
    return min(i, len(document) - 1)


def _past_speaker(reading: Reading, verb: int) -> int:
    """The token behind who speaks right behind a verb, with his titles: ', dijo Soto, edil de Tola,'."""
    beside = reading.document.forms[verb + 1].isalpha()
    reference = reading.references.at(verb + 1) or (reading.references.at(verb + 2) if beside else None)
    return verb + 1 if reference is None else max(verb + 1, reference.after)


def _trimmed(document: Document, stretch: Stretch) -> int:
    """The last token of a statement: its closing full stop, comma or link is not part of it."""
    last = stretch.last
    while last >= stretch.first and (document.forms[last] in ".,;" or document.forms[last].startswith(LINKS)):
        if document.forms[last] == "." and last > stretch.first and document.forms[last - 1] == ".":
            break
        last -= 1
    return last


def _has_words(document: Document, said: Said) -> bool:
    return any(form[0].isalpha() for a, b in said.parts for form in document.forms[a:b])


# -- posts -----------------------------------------------------------------------------------------


def _signed_posts(reading: Reading) -> list[Said]:
    """Posts shown whole, with the signature that networks give: '— Rosa Q. (@rosaq) 3 de mayo de 2024'."""
    document = reading.document
    forms = document.forms
    posts: list[Said] = []
    if "@" not in document.text:
        return posts
    before = 0
    for i, form in enumerate(forms):
        if form[0] != "@" or i < 2 or forms[i - 1] != "(" or i + 1 >= len(forms) or forms[i + 1] != ")":
            continue
        dash = next((j for j in range(i - 2, max(-1, i - 10), -1) if forms[j] in DASHES), -1)
        if dash < 1:
            continue
        dated = MONTH_DATE.match(document.text, document.ends[i + 1])
        parts = _post_parts(document, reading.lexicon, before, dash)
        if not parts:
            continue
        if dated and parts[-1][1] == dash:
            parts += _rest_of_post(document, bisect_left(document.starts, dated.end()))
        said = Said(parts[0][0], parts[-1][1], parts, "post", cue=i)
        said.published = written_out(dated.group(1)) if dated else None
        posts.append(said)
        before = i + 2
        if dated:
            while before < len(forms) and document.starts[before] < dated.end():
                before += 1
    return posts


def _post_parts(document: Document, lexicon: Lexicon, before: int, dash: int) -> list[tuple[int, int]]:
    """The paragraphs of the post that is signed at token ``dash``, last one first found.

    A paragraph before belongs to it when it bears a handle, a hashtag or a link, as prose does not.
    """
    forms = document.forms
    parts: list[tuple[int, int]] = []
    number = document.paragraph[dash]
    head = document.paragraphs[number][0]
    if head == dash and number > 1 and forms[dash - 1].startswith(LINKS):
        return [(_frame_begins(document, number - 1, before), _before_links(document, dash))]
    if head == dash and number > 0 and _is_short_and_bare(document, lexicon, number - 1, before):
        return [(document.paragraphs[number - 1][0], head)]  # the signature is a paragraph of its own
    first = max(head, before, _post_begins(document, lexicon, max(head, before), dash))
    parts.append((first, dash))
    while number > 0 and first == head:
        number -= 1
        a, b = document.paragraphs[number]
        if a < before or not any(f[0] in "@#" or f.startswith(LINKS) for f in forms[a:b]):
            break
        if any(f in MARKS for f in forms[a:b]):
            break
        parts.insert(0, (a, b))
    trimmed: list[tuple[int, int]] = []
    for a, b in parts:
        b = _before_links(document, b)
        if b > a:
            trimmed.append((a, b))
    return trimmed


def _before_links(document: Document, after: int) -> int:
    """The token after a post's words, whose links and dashes end before token ``after``."""
    while document.forms[after - 1].startswith(LINKS) or document.forms[after - 1] in DASHES:
        after -= 1
    return after


def _frame_begins(document: Document, number: int, before: int) -> int:
    """The first token of a post that ends with its own link, in paragraph ``number``.

    Its paragraph is the post's whatever stands in it. So is one before it that a hashtag heads, and what the
    network shows of a post that it cuts short: 'y con los votos… pic.twitter.com/x'.
    """
    forms, starts = document.forms, document.starts
    begin, after = document.paragraphs[number]
    begin, end = max(begin, before), document.ends[after - 1]
    cut = forms[_before_links(document, after) - 1] in ("…", "...")
    for first, last in document.paragraphs[number - 1 : 0 : -1]:
        short = cut and end - starts[begin] < CUT_AT
        if first < before or forms[begin][0] in "@#" or not (short or forms[first][0] in "@#"):
            break
        if end - starts[first] > MAX_POST or any(form in MARKS for form in forms[first:last]):
            break
        begin = first
    return begin


def _is_short_and_bare(document: Document, lexicon: Lexicon, number: int, before: int) -> bool:
    """Whether a paragraph behind token ``before`` can be a post: short, without marks, reporting nothing."""
    first, after = document.paragraphs[number]
    if number == 0 or first < before or document.ends[after - 1] - document.starts[first] > MAX_POST:
        return False
    if any(form in MARKS for form in document.forms[first:after]):
        return False
    return not any(_reports(document, lexicon, i) for i in range(first, after))


def _reports(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a verb that reports what another said; not 'Se confirma', nor 'Esperanza'."""
    named = document.is_capital(i) and not document.sentence_start(i)
    told = (
        () if named or (i and document.lowers[i - 1] == "se") else lexicon.verb_in(document.lowers[i], "say")
    )
    return any(
        v.finite and v.person == "3" and "quote_only" not in lexicon.constructions(v.lemma, "say")
        for v in told
    )


def _rest_of_post(document: Document, after: int) -> list[tuple[int, int]]:
    """The paragraphs behind a signature that end with the post's own link: frames come apart so.

    What follows without such a link is the article's own.
    """
    forms = document.forms
    if after >= len(forms) or after != document.paragraphs[document.paragraph[after]][0]:
        return []
    rest: list[tuple[int, int]] = []
    number = document.paragraph[after]
    for first, end in document.paragraphs[number : number + MAX_REST]:
        last = end
        while last > first and forms[last - 1].startswith(LINKS):
            last -= 1
        if last > first:
            rest.append((first, last))
        if last < end:
            return rest
    return []


def _post_begins(document: Document, lexicon: Lexicon, head: int, dash: int) -> int:
    """Where a signed post begins that was glued to the article: its sentences report nothing and are
    short.
    """
    begin = dash
    for number in range(document.sentence[dash - 1], -1, -1):
        first, after = document.sentences[number]
        if after <= head or document.ends[dash - 1] - document.starts[max(first, head)] > MAX_POST:
            break
        words = range(max(first, head), min(after, dash))
        if any(document.stretch[i] >= 0 for i in words):
            break
        if any(_reports(document, lexicon, i) for i in words):
            break
        begin = max(first, head)
    return begin if begin < dash else max(head, document.sentences[document.sentence[dash - 1]][0])


def _unmarked_posts(document: Document, lexicon: Lexicon, found: list[Said]) -> list[Said]:
    """A post that was embedded and lost its frame: quoted words that stand a second time without marks."""
    posts: list[Said] = []
    taken: list[tuple[int, int]] = [(said.first, said.after) for said in found if said.kind == "post"]
    shown = document.text.lower() if any(said.after - said.first >= SAME_WORDS for said in found) else ""
    if len(shown) != len(document.text) or asks_by_dashes(document):
        return posts  # what marks repeat of an interview is an answer
    lowers = document.lowers
    headline = 0 if len(document.paragraphs) > 1 else -1
    twice = {lower for lower, places in document.places.items() if len(places) > 1} if shown else set()
    for said in found:
        if said.kind == "post":
            continue
        inside = [i for a, b in said.parts for i in range(a, b)]
        once = [lowers[i] not in twice for i in inside]
        for offset in range(0, len(inside) - SAME_WORDS + 1, 2):
            if True in once[offset + 1 : offset + SAME_WORDS - 1]:
                continue  # what holds a word that stands nowhere else is not said twice
            first_word, last_word = inside[offset], inside[offset + SAME_WORDS - 1]
            words = shown[document.starts[first_word] : document.ends[last_word]]
            place = shown.find(words)
            for _ in range(MAX_REPEATS):
                if place < 0:
                    break
                token = bisect_left(document.starts, place)
                shows = token < len(document) and document.paragraph[token] > headline
                if shows and document.stretch[token] < 0 and document.starts[token] == place:
                    _add_post(document, lexicon, said, inside, (token, token + SAME_WORDS - 1), taken, posts)
                place = shown.find(words, place + len(words))
    return posts


def _joined(posts: list[Said]) -> list[Said]:
    """Posts whose sentences follow one another are one; a signature among them is that of the whole."""
    joined: list[Said] = []
    for post in sorted(posts, key=lambda p: (p.first, p.after)):
        before = joined[-1] if joined else None
        if before is None or post.first - before.after > 1 or before.published:
            joined.append(post)
            continue
        before.parts = [*before.parts[:-1], (before.parts[-1][0], post.parts[0][1]), *post.parts[1:]]
        before.after = post.after
        before.cue = post.cue if post.published else before.cue
        before.published = post.published
    return joined


def _add_post(
    document: Document,
    lexicon: Lexicon,
    said: Said,
    inside: list[int],
    where: tuple[int, int],
    taken: list[tuple[int, int]],
    posts: list[Said],
) -> None:
    """Add the sentences around tokens ``where`` as a post, if they are one and not yet taken."""
    first, after = _frame(document, *where)
    if any(a < after and first < b for a, b in taken):
        return
    if not _repeats(document, lexicon, inside, first, after):
        return
    after = _to_its_link(document, lexicon, _to_its_words(document, inside, after))
    taken.append((first, after))
    if posts and posts[-1].cue == said.first and _go_on(document, inside, posts[-1].after, first):
        posts[-1].after = after
        posts[-1].parts = [(posts[-1].first, after)]
    else:
        posts.append(Said(first, after, [(first, after)], "post", cue=said.first))


def _go_on(document: Document, inside: list[int], end: int, first: int) -> bool:
    """Whether two parts of a post, one up to token ``end`` and one from ``first`` on, have nothing but the
    quoted words between them.
    """
    between = {lower for lower in document.lowers[end:first] if lower[0].isalnum()}
    return 0 <= first - end <= MAX_GAP and between <= {document.lowers[i] for i in inside}


def _to_its_words(document: Document, inside: list[int], after: int) -> int:
    """The end of a post whose next sentences are quoted words, to the last word, too."""
    own = {document.lowers[i] for i in inside}
    for first, end in document.sentences[document.sentence[after - 1] + 1 :]:
        while end > first and document.forms[end - 1] in ".,;":
            end -= 1
        said = all(lower in own or not lower[0].isalnum() for lower in document.lowers[first:end])
        quoted = any(document.stretch[i] >= 0 or document.forms[i] in MARKS for i in range(first, end))
        if end == first or quoted or not said:
            break
        if document.paragraph[first] != document.paragraph[after - 1]:
            break
        after = end
    return after


def _to_its_link(document: Document, lexicon: Lexicon, after: int) -> int:
    """The end of a post that lost its frame: before its own link, if nobody reports anything up to there."""
    start = document.ends[after - 1]
    for i in range(after, len(document)):
        if document.starts[i] - start > MAX_POST or document.paragraph[i] != document.paragraph[after - 1]:
            return after
        if document.forms[i].startswith(LINKS):
            return i
        if document.stretch[i] >= 0 or document.forms[i] in MARKS or _reports(document, lexicon, i):
            return after
    return after


def _repeats(document: Document, lexicon: Lexicon, inside: list[int], first: int, after: int) -> bool:
    """Whether the sentences from token ``first`` are, in the main, the quoted words at ``inside``.

    A sentence that reports ('informó que mantuvo…', 'llamó a los fieles a…'), or tells in a past of its own
    what was done ('la junta resolvió abrir una causa…'), is the writer's own, however much it shares.
    """
    if any(
        v.finite and v.person == "3" and document.stretch[i] < 0 and i not in inside
        for i in range(first, after)
        for v in lexicon.verb_in(document.lowers[i], "say")
        if "quote_only" not in lexicon.constructions(v.lemma, "say")
        or (v.tense == "pret" and lexicon.verb_in(document.lowers[i], "urge"))
    ):
        return False
    own = {document.lowers[i] for i in inside}
    if not document.forms[after - 1].startswith(LINKS) and any(
        document.lowers[i].endswith(PRETERITES)
        and document.lowers[i] not in own
        and is_finite(document, lexicon, i)
        for i in range(first, after)
    ):
        return False
    frame = {lower for lower in document.lowers[first:after] if lower[0].isalnum()}
    if document.forms[first] == "¿" and len(frame) < SHARED * len(own):
        return False  # a subhead that asks what the words ask
    return len(own & frame) >= SHARED * max(len(frame), len(own) // 2)


def _frame(document: Document, first: int, last: int) -> tuple[int, int]:
    """The unmarked sentences around tokens ``first`` to ``last``; a post's own marks are part of it."""
    begin, _ = document.sentences[document.sentence[first]]
    _, after = document.sentences[document.sentence[last]]
    while after > begin and document.forms[after - 1] in ".,;":
        after -= 1
    return begin, after
