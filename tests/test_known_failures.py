"""What extraction does not read yet: sentences with what a reader makes of them, counted and not hidden.

``docs/ACCURACY.md`` shows each of them. One that is read rightly from now on fails here (``xfail`` is
strict): take it out of both and put it where its kind is tested.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from balotaje import knowledge
from balotaje.evaluate import PartyNames, from_facts, from_gold, score
from balotaje.extract import extract
from balotaje.model import Article

ROOT = Path(__file__).parent.parent

ROSA, ELIAS = "Rosa Quilodrán", "Elías Montaraz"


def person(name: str) -> dict[str, Any]:
    return {"name": name, "surfaces": [name]}


def result(subject: str, percent: float, kind: str) -> dict[str, Any]:
    return {"subject": subject, "percent": percent, "votes": None, "counted_percent": None, "kind": kind}


def backs(endorser: str, candidate: str) -> dict[str, Any]:
    return {"from": endorser, "to": candidate, "stance": "support", "evidence": ""}


def says(speaker: str, text: str) -> dict[str, Any]:
    return {"speaker": speaker, "text": text, "kind": "direct"}


FAILURES: dict[str, tuple[str, dict[str, Any]]] = {
    "a novel named like a woman is taken for her": (
        "Marta Fierro presentó ayer Paloma Herrera, su primera novela, y Rosa Quilodrán la aplaudió.",
        {"people": [person("Marta Fierro"), person(ROSA)]},
    ),
    "a ship named like a woman is taken for her": (
        "El Rosa Quilodrán zarpó ayer del puerto con cuarenta marineros.",
        {"people": []},
    ),
    "surnames that are words, without a given name anywhere, are not taken for people": (
        "Guerra y Paz, candidatos del mismo pacto, no se hablan.",
        {"people": [person("Guerra"), person("Paz")]},
    ),
    "bare figures of another report go unread": (
        "En la segunda vuelta, Rosa Quilodrán sumó 52,4% contra 47,6% de Elías Montaraz. "
        "Dos sondeos de mayo daban 48 a la primera y 44 al segundo.",
        {
            "results": [
                result(ROSA, 52.4, "count"),
                result(ELIAS, 47.6, "count"),
                result(ROSA, 48, "poll"),
                result(ELIAS, 44, "poll"),
            ]
        },
    ),
    "two figures of one candidate in two places are one": (
        "En la segunda vuelta, Rosa Quilodrán se impuso en el norte con el 45% de los votos y en el sur con "
        "el 38%.",
        {"results": [result(ROSA, 45, "count"), result(ROSA, 38, "count")]},
    ),
    "backing that a relative clause gives": (
        "La segunda vuelta es el domingo. El apoyo que le entregó ayer el alcalde Elías Montaraz a la "
        "candidata Rosa Quilodrán molestó a los suyos.",
        {"endorsements": [backs(ELIAS, ROSA)]},
    ),
    "backing in words of belonging": (
        "«Mi gente y yo ya somos de Rosa», dijo el alcalde Elías Montaraz junto a la candidata "
        "Rosa Quilodrán.",
        {"endorsements": [backs(ELIAS, ROSA)]},
    ),
    "backing told by whose letter it was": (
        "La segunda vuelta es el domingo. El alcalde Elías Montaraz, cuya carta en favor de la candidata "
        "Rosa Quilodrán fue difundida ayer, viajó a Tola.",
        {"endorsements": [backs(ELIAS, ROSA)]},
    ),
    "a deputy whom the text does not name is taken for the only woman in it, though she stands herself": (
        "La candidata Rosa Quilodrán y el candidato Elías Montaraz disputarán la segunda vuelta. El senador "
        "Pedro Soto calló. La diputada votará por Elías Montaraz.",
        {"endorsements": []},
    ),
    "a speaker that only the answer tells": (
        "“Nadie me dicta lo que pienso”, le espetó. Rosa Quilodrán no le contestó a Elías Montaraz.",
        {"quotes": [says(ELIAS, "Nadie me dicta lo que pienso")]},
    ),
    "a meeting told by who took part": (
        "La candidata Rosa Quilodrán presidió una reunión en Tola. Del encuentro participó también el "
        "alcalde Elías Montaraz.",
        {"contacts": [{"who": ROSA, "whom": ELIAS, "kind": "meeting", "evidence": ""}]},
    ),
}


@pytest.mark.parametrize(
    ("text", "gold"),
    [
        pytest.param(text, gold, id=why, marks=pytest.mark.xfail(reason=why))
        for why, (text, gold) in FAILURES.items()
    ],
)
def test_what_is_not_read_yet(text: str, gold: dict[str, Any]) -> None:
    known = knowledge.load(ROOT / "data")
    article = Article("failure", "failure.txt", text, "")
    found = from_facts(article, extract(article, known))
    scores = score(from_gold({"id": article.id, **gold}, text), found, PartyNames.known(known))
    facts = {name: count for name, count in scores.counts.items() if name in {*gold, "quotes: text+speaker"}}
    assert all(count.perfect for count in facts.values()), scores.misses


def test_the_page_shows_each_and_no_other() -> None:
    page = (ROOT / "docs" / "ACCURACY.md").read_text(encoding="utf-8").partition("## What fails")[2]
    quoted = re.findall(r"(?:^> .*\n)+", page, re.MULTILINE)
    shown = {" ".join(line.removeprefix("> ") for line in block.splitlines()) for block in quoted}
    assert shown == {text for text, _ in FAILURES.values()}
