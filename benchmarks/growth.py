"""How extraction time grows with the length of hard texts: twice the text should take twice the time.

Each case is a text of one kind at one, two, four and eight times a base length. Where the time of the longest
grows faster than its length, the functions whose own time does so are named.
"""

from __future__ import annotations

import cProfile
import pstats
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, islice, product
from math import prod
from pathlib import Path

from balotaje.extract import extract
from balotaje.knowledge import Knowledge
from balotaje.model import Article

BASE = 4000
"""Characters of the shortest text of a case."""
STEPS = (1, 2, 4, 8)
ALLOWED = 2.5
"""How many times longer twice the text may take: 2 is linear, 4 quadratic; measuring is not exact."""
PATIENCE = 4.0
"""Seconds after which no longer text of a case is tried."""
SHARE = 0.05
"""A function below this share of the time is not to blame."""

Case = Callable[[int], str]
"""The n-th piece of a text; pieces are put together without anything between."""

SYLLABLES = ("ba", "co", "da", "fe", "gui", "lo", "mu", "ne", "pa", "qui", "ro", "sa", "te", "vi")


def _name(number: int) -> str:
    """An invented surname, another for every number."""
    syllables = islice(product(SYLLABLES, repeat=3), number % len(SYLLABLES) ** 3, None)
    return "".join(next(syllables)).capitalize() + "rán"


CASES: dict[str, Case] = {
    "prose": lambda n: (
        f"La senadora Rosa {_name(n % 5)} dijo ayer que “el país no puede esperar más” y llamó a votar por "
        f"Elías {_name(n % 3)}, que obtuvo el {n % 40},5% de los votos.\n\n"
    ),
    "one sentence": lambda n: "y la senadora dijo que no iría con los otros a la plaza ",
    "one paragraph": lambda n: "La senadora no dijo nada. El alcalde tampoco habló de aquello. ",
    "paragraphs of one word": lambda n: "Bien\n\n",
    "quotes with speakers": lambda n: f"“Vamos a ganar esta elección”, dijo Rosa {_name(n % 7)}. ",
    "quotes without speakers": lambda n: "“Vamos a ganar esta elección”. ",
    "quotes in one sentence": lambda n: "“vamos a ganar” y “no vamos a perder” y ",
    "opening marks": lambda n: "“hay que ir ",
    "closing marks": lambda n: "hay que ir” ",
    "straight marks": lambda n: 'hay "que ir ',
    "marks alone": lambda n: "“ ",
    "mixed marks": lambda n: "«hay “que 'ir\" a ‘ver” ",
    "brackets": lambda n: "(",
    "brackets with words": lambda n: "(el PDA ",
    "dashes": lambda n: "— ",
    "dashes with words": lambda n: "—dijo— ",
    "points": lambda n: ".",
    "spaces": lambda n: " ",
    "line ends": lambda n: "\n",
    "letters": lambda n: "a",
    "capital letters": lambda n: "A",
    "digits": lambda n: "1",
    "apostrophes": lambda n: "'",
    "accents apart": lambda n: "é",
    "one long name": lambda n: "Rosa Quilodrán ",
    "long name with particles": lambda n: "Rosa de la ",
    "all capitals": lambda n: f"ROSA {_name(n).upper()} GANA. ",
    "many people": lambda n: f"Rosa {_name(n)} y Elías {_name(n * 7 + 3)} llegaron. ",
    "many surnames": lambda n: f"Habló {_name(n)}. ",
    "one surname, many people": lambda n: f"{_name(n)} Quilodrán llegó. Quilodrán habló. ",
    "one given name, one surname": lambda n: f"Rosa {_name(n)} Soto y María José {_name(n * 7)} llegaron. ",
    "people and descriptions": lambda n: f"Rosa {_name(n)} llegó. La mandataria calló. ",
    "people and handles": lambda n: f"Rosa {_name(n)} (@rosa{_name(n).lower()}) llegó. ",
    "many parties": lambda n: f"El Partido {_name(n)} ({_name(n)[:3].upper()}) llegó. ",
    "titles": lambda n: "el presidente el senador la alcaldesa ",
    "descriptions": lambda n: "El mandatario habló con la dirigente. Ambos callaron. ",
    "pronouns": lambda n: "Él le dijo que ella se lo había dicho a ellos. ",
    "verbs of saying": lambda n: "dijo que aseguró que ",
    "posts": lambda n: (
        "Hay que ir todos a votar. — Rosa Quilodrán (@rosaq) November 16, 2025 pic.twitter.com/aa\n"
    ),
    "interview": lambda n: "—¿Y qué va a hacer?\n\n—No lo sé todavía, pero iré.\n\n",
    "name and colon": lambda n: f"Rosa {_name(n % 4)}: no lo sé todavía, pero iré.\n\n",
    "percentages": lambda n: f"{n % 60},{n % 10}% ",
    "figures of one list": lambda n: f"seguida de Rosa {_name(n)} con {n % 30},2%, ",
    "both": lambda n: "ambos con 9,8%, respectivamente, ",
    "votes in words": lambda n: "ocho millones cincuenta y dos mil ",
    "shares counted": lambda n: (
        f"Con el {n % 100}% de las mesas escrutadas, Rosa {_name(n % 4)} tiene 12,5%. "
    ),
    "shares counted, one sentence": lambda n: (
        f"Rosa {_name(n % 4)} sacó el {n % 40},1% con el {n % 100}% de las mesas contadas y "
    ),
    "backing": lambda n: f"Rosa {_name(n)} llamó a votar por Elías {_name(n % 3)}. ",
    "backing, one sentence": lambda n: f"apoyó a Rosa {_name(n)} y llamó a votar por ella, ",
    "calls": lambda n: f"Rosa {_name(n)} llamó por teléfono a Elías {_name(n % 3)}. ",
    "dates": lambda n: "el 16 de noviembre de 2025 y el martes ",
}


@dataclass(frozen=True)
class Growth:
    """Seconds of one case at each of ``STEPS``."""

    seconds: tuple[float, ...]

    @property
    def doublings(self) -> tuple[float, ...]:
        """How many times the time before each doubling of the text takes."""
        return tuple(b / a for a, b in zip(self.seconds, self.seconds[1:], strict=False))

    @property
    def linear(self) -> bool:
        """Whether the two longest texts take no more than their length explains."""
        last = self.doublings[-2:]
        return len(self.seconds) == len(STEPS) and prod(last) <= ALLOWED ** len(last)


def text(case: str, length: int) -> str:
    """A text of the case, of so many characters."""
    pieces, total = [], 0
    for number in count():
        pieces.append(CASES[case](number))
        total += len(pieces[-1])
        if total >= length:
            return "".join(pieces)[:length]
    raise AssertionError("count() has no end")


def grow(case: str, known: Knowledge, repeats: int = 3) -> Growth:
    """Measure one case: the least processor time of ``repeats`` at each length."""
    articles = [Article(case, case, text(case, BASE * step), "") for step in STEPS]
    extract(articles[0], known)
    seconds: list[float] = []
    for article in articles:
        seconds.append(_seconds(article, known))
        if seconds[-1] > PATIENCE:
            break
        seconds[-1] = min(seconds[-1], *(_seconds(article, known) for _ in range(repeats - 1)))
    return Growth(tuple(seconds))


def _seconds(article: Article, known: Knowledge) -> float:
    start = time.process_time()
    extract(article, known)
    return time.process_time() - start


def culprits(case: str, measured: Growth, known: Knowledge) -> Iterator[str]:
    """The functions whose own time grows faster than the text, the most costly first, with their growth."""
    steps = STEPS[: max(2, len(measured.seconds))]
    shorter, longer = (_own_times(text(case, BASE * step), known) for step in steps[-2:])
    whole = sum(longer.values())
    for place, seconds in sorted(longer.items(), key=lambda item: -item[1]):
        if seconds < SHARE * whole:
            return
        ratio = seconds / max(shorter.get(place, 0.0), 1e-6)
        if ratio > ALLOWED:
            yield f"{place} ({seconds / whole:.0%} of the time, × {ratio:.1f})"


def _own_times(content: str, known: Knowledge) -> dict[str, float]:
    profile = cProfile.Profile()
    profile.runcall(extract, Article("case", "case", content, ""), known)
    own: dict[str, float] = {}
    for (file, line, name), row in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        place = f"{Path(file).stem}.{name}:{line}" if line else name
        own[place] = own.get(place, 0.0) + row[2]
    return own
