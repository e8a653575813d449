"""How fast a published dataset answers, beside a Datasette that serves the same file and is told nothing."""

from __future__ import annotations

import http.client
import json
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import quote, urlsplit

import click

from balotaje.serve import ROOT, arguments
from benchmarks.scale import Size, make

READY = re.compile(r"Uvicorn running on (\S+)")
PATIENCE = 120.0
"""Seconds that a server may take to come up."""

Took = tuple[float, float]
"""Milliseconds until an answer was there, and of the server's processor time, which is its own alone."""

Figures = dict[str, dict[str, list[Took]]]
"""Kind → site → what each answer took."""

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


@dataclass(frozen=True, slots=True)
class Server:
    """A running Datasette: its address and its process."""

    address: str
    process: int

    def spent(self) -> float:
        """Milliseconds of processor time that it has taken; 0 where the system does not tell."""
        tasks = Path(f"/proc/{self.process}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


@contextmanager
def served(database: Path, log: Path, *, ours: bool) -> Iterator[Server]:
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
        yield Server(ready[1], process.pid)
    finally:
        process.terminate()
        process.wait()


def measure(sites: Mapping[str, Server], asked: Sequence[Kind], times: int) -> Figures:
    """Kind → site → milliseconds of each of ``times`` answers; the sites take turns.

    Every question is asked as nobody has asked it before, and of ours once more: that is ``again``.
    """
    found: Figures = {}
    for kind in asked:
        took: dict[str, list[Took]] = {"balotaje": [], "plain": [], "again": []}
        for turn in range(-len(kind.ours), times):
            for name, paths in (("balotaje", kind.ours), ("plain", kind.plain), ("again", kind.ours)):
                path = paths[turn % len(paths)]
                fresh = f"{path}{'&' if '?' in path else '?'}_turn={turn}"
                answer = _ask(sites["plain" if name == "plain" else "balotaje"], fresh, plain=name == "plain")
                if turn >= 0:
                    took[name].append(answer)
        found[kind.name] = took
    return found


def facets_answered(site: str) -> int:
    """How many of the facets that are asked for are counted: those that take too long are left out."""
    told = json.loads(_get(site, f"/balotaje/quotes.json?{FACETS}"))["facet_results"]
    return len({"speaker_id", "kind", "verb"} & set(told))


def report(figures: Figures, asked: Sequence[Kind]) -> str:
    """A table in Markdown."""
    lines = [
        "| answer | at most | ours | of processor time | again | plain Datasette | plain takes times ours |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for kind in asked:
        took = figures[kind.name]
        ours, again, plain = (
            _quantile([wall for wall, _ in took[name]], kind.quantile)
            for name in ("balotaje", "again", "plain")
        )
        processor = _quantile([spent for _, spent in took["balotaje"]], kind.quantile)
        ratio = median(p / o for (o, _), (p, _) in zip(took["balotaje"], took["plain"], strict=True))
        told = " | ".join(f"{ms:.1f} ms" for ms in (ours, processor, again, plain))
        lines.append(f"| {kind.name} | {kind.target:g} ms | {told} | {ratio:.1f} |")
    return "\n".join(lines)


def _quantile(values: Sequence[float], quantile: float) -> float:
    return sorted(values)[min(len(values) - 1, int(quantile * len(values)))]


def _ask(site: Server, path: str, *, plain: bool) -> Took:
    """Ask once. A plain Datasette may give up after its second: that is what it took, at the least."""
    spent, began = site.spent(), time.perf_counter()
    _get(site.address, path, (200, 400) if plain else (200,))
    wall = 1000 * (time.perf_counter() - began)
    return wall, site.spent() - spent


def _get(site: str, path: str, accepted: Sequence[int] = (200,)) -> str:
    connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode()
        if answer.status not in accepted:
            raise RuntimeError(f"{path}: {answer.status}")
        return body
    finally:
        connection.close()


@click.command()
@click.option("--quotes", default=1_000_000, show_default=True, help="Quotes of the made-up dataset.")
@click.option("--times", default=24, show_default=True, help="How often each kind of question is asked.")
@click.option("--database", type=click.Path(path_type=Path), help="One made before: its name is balotaje.db.")
def main(quotes: int, times: int, database: Path | None) -> None:
    """Make a dataset of QUOTES quotes and measure how fast the site answers, beside a plain Datasette."""
    with TemporaryDirectory(prefix="balotaje-scale-") as name:
        folder = Path(name)
        path = database or folder / "balotaje.db"
        if not path.exists():
            click.echo(f"Making {quotes:,} quotes …", err=True)
            make(path, Size(quotes))
        people, words = asked_for(path)
        asked = kinds(people, words)
        with (
            served(path, folder / "ours.log", ours=True) as ours,
            served(path, folder / "plain.log", ours=False) as plain,
        ):
            counted = {
                name: facets_answered(site.address) for name, site in (("ours", ours), ("plain", plain))
            }
            figures = measure({"balotaje": ours, "plain": plain}, asked, times)
    click.echo(report(figures, asked))
    click.echo(
        f"\nOf three facets {counted['ours']} are counted here, {counted['plain']} by a plain Datasette."
    )


def asked_for(database: Path) -> tuple[list[str], list[str]]:
    """People quoted often and seldom, and words common and rare."""
    with closing(sqlite3.connect(database)) as connection:
        [count] = connection.execute("select count(*) from people").fetchone()
        places = sorted({min(count - 1, place) for place in (0, 1, 5, 20, 100, 500, 5000, 15000)})
        size = connection.execute("select max(rowid) from quotes").fetchone()[0]
        rows = [1 + size * part // 7 for part in range(1, 7)]
        found = (
            connection.execute("select text from quotes where rowid = ?", [row]).fetchone() for row in rows
        )
        return [f"p{place}" for place in places], [text.split()[0] for (text,) in found]


if __name__ == "__main__":
    main(prog_name="python -m benchmarks.answers")
