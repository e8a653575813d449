"""From sources to a database in its place: what ties the steps together.

The database is written to a temporary file in its own folder and moved into place whole, so that a build that
fails or is killed leaves the one before as it was. Articles are read and extracted one at a time, in the
order of their ids, so that the order in which sources are named changes nothing.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from . import knowledge, lexicon, resolve, store
from .curated import CuratedError
from .decisions import Lapsed
from .extract import extract
from .knowledge import Knowledge
from .model import Article, Facts
from .publish import registry
from .publish.registry import RegistryError
from .sources import Entry, Problem, find, read

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
"""Where the curated tables are."""

SQLITE_MAGIC = b"SQLite format 3\0"

NAMED = 3
"""Articles that a message names; the rest is counted."""

REPORT = "this is a fault of the program: please report it"

DISK_ERRORS = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
)

Watch = Callable[[Sequence[Entry]], Iterable[Entry]]
"""Hands on the entries one by one, and may show a person how far it is."""


class BuildError(Exception):
    """Nothing was built, for a reason that a user can mend: the message says which."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Articles of which ``what`` is not known, by their ids: pages and comparisons are the poorer for it."""

    what: str
    column: str
    articles: tuple[str, ...]

    def __str__(self) -> str:
        named = ", ".join(self.articles[:NAMED])
        rest = len(self.articles) - NAMED
        told = f"{named} and {rest:,} more" if rest > 0 else named
        return f"without {self.what} ({told}): data/articles.csv takes it, in {self.column}"


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build made, and what there is to tell about its sources."""

    articles: int
    people: int
    quotes_with_speaker: int
    quotes_without_speaker: int
    results: int
    endorsements: int
    unresolved: int
    problems: tuple[Problem, ...] = ()
    lapsed: tuple[Lapsed, ...] = ()
    """What a person decided in ``data/`` and that changed nothing."""
    elsewhere: int = 0
    """How many decisions are on articles that are not here."""
    without: tuple[Unknown, ...] = ()
    """What neither the sources nor the texts say of some articles."""

    @property
    def complete(self) -> bool:
        """Whether everything named was read."""
        return all(problem.kind == "notice" for problem in self.problems)


def build(named: Sequence[Path], database: Path, *, data: Path = DATA, watch: Watch = iter) -> Summary:
    """Read the ``named`` files and folders, and write ``database`` from them.

    ``data`` is the folder of the curated tables. Sources that cannot be read are told in
    ``Summary.problems``; the rest is built. Raises ``BuildError`` when nothing can be: no article, a database
    that cannot be written, a curated table that cannot be read.
    """
    with replacing(database) as temporary:
        known = _curated(data)
        _described()
        entries, problems = find(named)
        if not entries:
            raise _nothing(problems)
        extracted = _extracted(watch(entries), known, problems)
        with _writing(database), _settled():
            decided = store.write(temporary, resolve.resolve(extracted, known))
        counts, without = _counts(temporary), _unknown(temporary)
        if not counts["articles"]:
            raise _nothing(problems)
    return Summary(
        problems=tuple(sorted(problems, key=str)),
        lapsed=(*known.unfilled, *decided.lapsed),
        elsewhere=decided.elsewhere,
        without=without,
        **counts,
    )


def _nothing(problems: Iterable[Problem]) -> BuildError:
    return BuildError("\n".join([*sorted(map(str, problems)), "Nothing to build: no article was read."]))


def _curated(data: Path) -> Knowledge:
    try:
        return knowledge.load(data)
    except CuratedError as error:
        raise BuildError(str(error)) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BuildError(f"{error.filename}: cannot be read ({reason}); check its permissions") from error


def _described() -> None:
    """Nothing is built that is not described."""
    try:
        registry.load()
    except RegistryError as error:
        raise BuildError(str(error)) from error


@contextmanager
def _settled() -> Iterator[None]:
    """What is loaded by now stays to the end: the garbage collector is spared walking over it."""
    lexicon.load()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _extracted(
    entries: Iterable[Entry], known: Knowledge, problems: list[Problem]
) -> Iterator[tuple[Article, Facts]]:
    """Each readable article with its facts; what is wrong with the others goes to ``problems``."""
    for entry in entries:
        article, told = read(entry, known.articles.get(entry.id))
        problems += told
        if article is None:
            continue
        try:
            facts = extract(article, known)
        except Exception as error:  # one article must not cost the others theirs
            problems.append(Problem(entry.shown, f"could not be parsed ({fault(error)})", REPORT))
            continue
        yield article, facts


def fault(error: BaseException) -> str:
    """An unforeseen error in one line: what, and where in the program."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}: {error}{place}"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside ``path``, moved there when the block ends well and removed when it does not.

    Raises ``BuildError`` when ``path`` cannot be written, or is a file that is no database.
    """
    target = path.resolve()
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    _check_target(path, target)
    try:
        with _writing(path):
            temporary.open("wb").close()
        yield temporary
        with _writing(path):
            with temporary.open("rb") as written:
                os.fsync(written.fileno())
            os.replace(temporary, target)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in DISK_ERRORS:
            raise
        raise BuildError(
            f"{path}: cannot be written ({error}); make room, or name another with --db"
        ) from error
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{temporary}{suffix}").unlink()


def _check_target(path: Path, target: Path) -> None:
    if not os.path.isdir(target.parent):
        raise BuildError(f"{path}: its folder does not exist; make it first, or name another with --db")
    if os.path.isdir(target):
        raise BuildError(f"{path}: is a folder; name a file in it with --db")
    if os.path.exists(target):
        with _writing(path), target.open("rb") as old:
            start = old.read(len(SQLITE_MAGIC))
        if start and start != SQLITE_MAGIC:
            raise BuildError(f"{path}: is not a database and was left alone; name another with --db")


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """An error of the file system within is told as one of ``path``."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BuildError(f"{path}: cannot be written ({reason}); name another with --db") from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in DISK_ERRORS:
            raise
        raise BuildError(
            f"{path}: cannot be written ({error}); make room, or name another with --db"
        ) from error


def _unknown(database: Path) -> tuple[Unknown, ...]:
    """What ``database`` does not have of some of its articles."""
    told = {"outlet": "an outlet", "published": "a day of publication"}
    with closing(_reading(database)) as connection:
        found = {
            column: connection.execute(f"select id from articles where {column} is null order by id")
            for column in told
        }
        unknown = [
            Unknown(told[column], column, tuple(id_ for (id_,) in ids)) for column, ids in found.items()
        ]
    return tuple(one for one in unknown if one.articles)


def _reading(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)


def _counts(database: Path) -> dict[str, int]:
    """How many rows of each kind ``database`` has, by the names of ``Summary``'s fields."""
    counted = {
        "articles": "articles",
        "people": "people",
        "quotes_with_speaker": "quotes where {spoken}",
        "quotes_without_speaker": "quotes where not ({spoken})",
        "results": "results",
        "endorsements": "endorsements",
        "unresolved": "unresolved",
    }
    spoken = "coalesce(speaker_id, speaker_party_id, speaker_label) is not null"
    with closing(_reading(database)) as connection:
        return {
            name: connection.execute(f"select count(*) from {rows.format(spoken=spoken)}").fetchone()[0]
            for name, rows in counted.items()
        }
