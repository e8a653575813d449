"""What somebody is congratulated for: a win, however it is told, or anything else."""

from __future__ import annotations

from ..cues import Cues
from ..deeds.ends import Ends
from ..reading import Reading

CAUSE_REACH = 7
"""Words behind 'por' within which the win stands ('por su clara victoria')."""
DAY_REACH = 4
"""Tokens of a day between whom one greets and what for ('este lunes')."""
AFTER = frozenset(("tras", "luego", "después"))
ACHIEVED = frozenset(("logrado", "obtenido", "conseguido", "alcanzado"))
CHOSEN = frozenset(
    "electo electa elegido elegida escogido escogida reelecto reelecta reelegido reelegida proclamado"
    " proclamada ganador ganadora vencedor vencedora".split()
)
ELSEWHERE = frozenset(("que", "en", "con", "para"))
NEXT = frozenset("nuevo nueva próximo próxima futuro futura flamante primer primera".split())


def past_day(reading: Reading, i: int) -> int:
    """The token behind a day at token ``i``: 'este lunes 3 de junio', 'esta noche'; ``i`` where none is."""
    document, lowers, words = reading.document, reading.document.lowers, reading.lexicon
    cues = Cues.of(document, words)
    end = min(len(document), i + DAY_REACH)
    while i < end and (
        cues.at(i, "time") is not None
        or words.is_word(lowers[i], "weekday", "relative_day")
        or lowers[i] in ("este", "esta", "el", "la", "noche", "tarde", "mañana")
    ):
        i += 1
    dated = lowers[i : i + 1] and lowers[i].isdecimal() and lowers[i + 1 : i + 2] == ["de"]
    return i + 3 if dated and words.is_word("".join(lowers[i + 2 : i + 3]), "month") else i


def for_a_win(reading: Reading, i: int) -> bool:
    """'saludó a Soto por su triunfo', 'por haber ganado', 'tras su victoria', 'como presidenta electa'; not
    'saludó a Soto en la plaza', 'tras la reunión', 'como vecina'.
    """
    document, lowers, words = reading.document, reading.document.lowers, reading.lexicon
    cues, predicates = Cues.of(document, words), Ends.of(reading).predicates
    i += lowers[i : i + 1] == [","]
    if lowers[i : i + 1] in (["que"], ["quien"]) and lowers[i - 1] == ",":
        who = predicates.form(i + 1, "victor")  # 'saludó a Soto, que se impuso en Lota'
        who = who or (predicates.form(i + 2, "victor") if lowers[i + 1] == "se" else None)
        return who is not None and who.tense == "pret"
    i = past_day(reading, i)
    if i + 2 >= len(document):
        return False
    if lowers[i] == "por":
        cause = past_words(reading, i, CAUSE_REACH)
        if _for_attaining(reading, i + 1):
            return True
        if cues.within(i, cause, "win_noun", "new_term") is not None:
            return True
        if any(words.is_word(w, "office_place") for w in lowers[i + 1 : i + 3]):
            return True  # 'por la alcaldía'
        return lowers[i + 1] == "lo" and lowers[i + 2] in ACHIEVED
    if lowers[i] in AFTER:
        if _for_attaining(reading, i + 1 + (lowers[i + 1] == "de")):
            return True
        return any(words.is_word(w, "winning") for w in lowers[i + 1 : past_words(reading, i, CAUSE_REACH)])
    return lowers[i] == "como" and _as_winner(reading, i + 1)


def _for_attaining(reading: Reading, i: int) -> bool:
    """'por revalidar el cargo', 'por haber ganado', 'por ser electa' at token ``i``; not 'por ser valiente',
    'por haber hablado'.
    """
    document, lowers = reading.document, reading.document.lowers
    having = lowers[i] in ("haber", "haberse") and i + 1 < len(document)
    verb = i + having
    form = Ends.of(reading).predicates.form(verb, "attain")
    if form is None or form.tense != ("part" if having else "inf"):
        return False
    called = "called" in reading.lexicon.constructions(form.lemma, "attain")
    return not called or not CHOSEN.isdisjoint(lowers[verb + 1 : verb + 2]) or _as_winner(reading, verb + 1)


def past_words(reading: Reading, i: int, reach: int) -> int:
    """The token behind so many words from token ``i`` on, quotation marks and commas not counted: 'por su
    “histórica” y “rotunda” victoria'; not past 'en', which tells where it was.
    """
    document, lowers, words = reading.document, reading.document.lowers, 0
    _, end = document.sentences[document.sentence[i]]
    while i < end and words < reach and lowers[i] not in ELSEWHERE:
        words += document.lowers[i][0].isalnum()
        i += 1
    return i


def _as_winner(reading: Reading, i: int) -> bool:
    """'presidenta electa', 'nueva presidenta', 'la presidenta escogida por su pueblo'; not 'presidenta'."""
    document, lowers = reading.document, reading.document.lowers
    i += lowers[i : i + 1] in (["la"], ["el"])
    end = min(len(document), i + 3)
    if Cues.of(document, reading.lexicon).within(i, end, "winner_noun") is not None:
        return True
    words = reading.lexicon
    office = any(noun.kind == "office" for j in range(i, end) for noun in words.person_nouns(lowers[j]))
    return office and not (CHOSEN | NEXT).isdisjoint(lowers[i:end])
