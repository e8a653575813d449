"""How fast a published dataset answers, beside a Datasette that serves the same file and is told nothing."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import quote, urlsplit

from balotaje.serve import ROOT, arguments

READY = re.compile(r"Uvicorn running on (\S+)")
PATIENCE = 120.0
"""Seconds that a server may take to come up."""

FACETS = "_facet=speaker_id&_facet=kind&_facet=verb"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of answer: addresses that take turns, here and of a plain Datasette; what it may take."""

    name: str
    ours: tuple[str, ...]
    plain: tuple[str, ...]
    target: float
    quantile: float = 0.5


def kinds(people: Sequence[str], words: Sequence[str]) -> list[Kind]:
    """What people and programs ask for most."""
    names = [f"/balotaje/people/{person}" for person in people]
    searches = [f"/balotaje/quotes.json?_search={quote(word)}&_shape=array" for word in words]
    boxes = [f"/search?q={quote(word)}" for word in words]
    pages = [f"/balotaje/quotes.json?speaker_id={person}" for person in people]
    return [
        Kind(
            "a table as JSON (p99)",
            ("/balotaje/quotes.json", *pages),
            ("/balotaje/quotes.json", *pages),
            15,
            0.99,
        ),
        Kind(
            "a page with three facets", (f"/balotaje/quotes?{FACETS}",), (f"/balotaje/quotes?{FACETS}",), 150
        ),
        Kind("a person's page", tuple(names), tuple(names), 50),
        Kind("a search as JSON", tuple(searches), tuple(searches), 50),
        Kind("the search page", tuple(boxes), tuple(searches), 50),
    ]


@contextmanager
def served(database: Path, log: Path, *, ours: bool) -> Iterator[str]:
    """``database`` published as the project does it, or by a Datasette that is told nothing."""
    plain = [sys.executable, "-m", "datasette", "serve", "--immutable", str(database), "--port", "0"]
    command = arguments(database, port=0) if ours else plain
    with log.open("w") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, cwd=ROOT)
    try:
        deadline = time.monotonic() + PATIENCE
        while not (ready := READY.search(log.read_text())):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Datasette did not come up:\n{log.read_text()}")
            time.sleep(0.1)
        yield ready[1]
    finally:
        process.terminate()
        process.wait()


def measure(sites: Mapping[str, str], asked: Sequence[Kind], times: int) -> dict[str, dict[str, list[float]]]:
    """Kind → site → milliseconds of each of ``times`` answers; the sites take turns, warmed by one round."""
    found: dict[str, dict[str, list[float]]] = {}
    for kind in asked:
        took: dict[str, list[float]] = {name: [] for name in sites}
        for turn in range(-len(kind.ours), times):
            for name, site in sites.items():
                paths = kind.ours if name == "balotaje" else kind.plain
                spent = _ask(site, paths[turn % len(paths)])
                if turn >= 0:
                    took[name].append(spent)
        found[kind.name] = took
    return found


def facets_answered(site: str) -> int:
    """How many of the facets that are asked for are counted: those that take too long are left out."""
    told = json.loads(_get(site, f"/balotaje/quotes.json?{FACETS}"))["facet_results"]
    return len({"speaker_id", "kind", "verb"} & set(told))


def report(figures: Mapping[str, Mapping[str, Sequence[float]]], asked: Sequence[Kind]) -> str:
    """A table in Markdown."""
    lines = ["| answer | ours, ms | at most, ms | plain Datasette, ms | plain takes times ours |"]
    lines.append("| --- | ---: | ---: | ---: | ---: |")
    for kind in asked:
        ours, plain = (_quantile(figures[kind.name][site], kind.quantile) for site in ("balotaje", "plain"))
        met = "" if ours < kind.target else " (missed)"
        ratio = median(
            p / o for o, p in zip(figures[kind.name]["balotaje"], figures[kind.name]["plain"], strict=True)
        )
        lines.append(f"| {kind.name} | {ours:.1f}{met} | {kind.target:g} | {plain:.1f} | {ratio:.1f} |")
    return "\n".join(lines)


def beside(folder: Path, database: Path) -> Path:
    """The database under the name that the site's addresses begin with."""
    path = folder / "balotaje.db"
    if path.resolve() != database.resolve():
        shutil.copyfile(database, path)
    return path


def _quantile(values: Sequence[float], quantile: float) -> float:
    return sorted(values)[min(len(values) - 1, int(quantile * len(values)))]


def _ask(site: str, path: str) -> float:
    began = time.perf_counter()
    _get(site, path)
    return 1000 * (time.perf_counter() - began)


def _get(site: str, path: str) -> str:
    connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        return body
    finally:
        connection.close()
