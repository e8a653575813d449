"""Files into articles, one at a time: plain text and simple HTML.

``find`` lists what the named files and folders hold, without opening anything; ``read`` opens one entry. What
cannot be read is a ``Problem``, a value like any other, so that the readable rest goes on.

An article's id is its file name's stem, its ``source`` the file's path as given. A path that leads out of
the current folder (absolute, or up with '..') counts from the named folder's own name only, so that neither
depends on the machine.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .knowledge import ArticleRow
from .lexicon import load as load_lexicon
from .model import Article
from .webpage import Page, read_page

TEXT_SUFFIXES = frozenset({".txt", ".text"})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
READABLE = "files that end in .txt or .html"
SAVE_AS_UTF8 = "save it as UTF-8 text"

_SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
LANGUAGE_WORDS = 400
"""Words at the head of a text that its language is told by."""
SPANISH_SHARE = 0.34
"""Share of function words from which a text counts as Spanish."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to tell about one source: what is the matter with ``path``, and what to do about it.

    An ``error`` was not read; a ``notice`` was, though perhaps not as its writer meant.
    """

    path: str
    message: str
    hint: str
    kind: Literal["error", "notice"] = "error"

    def __str__(self) -> str:
        return f"{self.path}: {self.message}; {self.hint}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that holds an article: where it is, and what its article will be called."""

    path: Path
    source: str
    id: str

    @property
    def shown(self) -> str:
        """The path as it was given, for whoever is to open the file."""
        return _readable_name(self.path.as_posix())


def article_id(stem: str) -> str:
    """The id of the article in a file of that stem: the stem itself where it is safe in an address.

    >>> article_id("003_d181866813fa8cc6"), article_id("Elección en Ñuñoa (2)")
    ('003_d181866813fa8cc6', 'Eleccion-en-Nunoa-2')
    """
    stem = _readable_name(stem)
    if _SAFE_ID.fullmatch(stem):
        return stem
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    slug = _UNSAFE.sub("-", plain).strip("-._")
    return slug or "article-" + hashlib.sha256(stem.encode()).hexdigest()[:12]


def find(named: Iterable[Path]) -> tuple[list[Entry], list[Problem]]:
    """What ``named`` files and folders (with all below them) hold, in the order of the articles' ids.

    Neither depends on the order of ``named``. Hidden files are passed over, in folders files with another
    ending too; of several files with one stem the first by path is kept.
    """
    files: dict[Path, tuple[str, Path]] = {}
    problems: list[Problem] = []
    for name in sorted(set(named), key=str):
        label = _readable_name(name.as_posix())
        if os.path.isdir(name):
            below = _below(name, problems)
            if not below:
                problems.append(Problem(label, "nothing to read in this folder", f"put {READABLE} into it"))
            for path in below:
                files.setdefault(path.resolve(), (_source(name, path), path))
        elif not os.path.exists(name):
            problems.append(Problem(label, "not found", "check the path"))
        elif not os.path.isfile(name):
            problems.append(Problem(label, "not a regular file", f"name folders or {READABLE}"))
        elif not _is_readable(name):
            problems.append(Problem(label, f"cannot read {name.suffix or 'such'} files", f"name {READABLE}"))
        else:
            files.setdefault(name.resolve(), (_source(name, name), name))

    entries: dict[str, Entry] = {}
    for source, path in sorted(files.values(), key=lambda found: (found[0], str(found[1]))):
        entry = Entry(path, source, article_id(path.stem))
        first = entries.setdefault(entry.id, entry)
        if first is not entry:
            message = f"has the same id ({entry.id}) as {first.shown}, which was read instead"
            problems.append(
                Problem(entry.shown, message, "rename one of them: the file name is the article's id")
            )
    return sorted(entries.values(), key=lambda entry: entry.id), problems


def read(entry: Entry, known: ArticleRow | None = None) -> tuple[Article | None, list[Problem]]:
    """The article in ``entry`` (None where it cannot be read) and what there is to tell about it.

    What ``known``, the article's row in ``data/articles.csv``, says wins over what the file says.
    """
    try:
        data = entry.path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "unreadable").lower()
        return None, [Problem(entry.shown, f"cannot be opened ({reason})", "check its permissions")]
    is_page = entry.path.suffix.lower() in PAGE_SUFFIXES
    text, problem = _decode(data, entry.shown, is_page)
    problems = [problem] if problem else []
    if text is None:
        return None, problems

    page = read_page(text) if is_page else Page(text=text)
    body, controls = _CONTROLS.subn(" ", _normal(page.text))
    if not body.strip():
        if is_page:
            what, hint = "no article text found", "save the page with its text, or the text alone as .txt"
        else:
            what, hint = "empty", "put the text in, or delete it"
        return None, [Problem(entry.shown, what, hint)]
    if controls:
        hint = "they were read as spaces"
        problems.append(Problem(entry.shown, "held control characters", hint, "notice"))
    return _article(entry, page, body, known), problems


def _article(entry: Entry, page: Page, text: str, known: ArticleRow | None) -> Article:
    published = (known.published if known else None) or page.published
    return Article(
        id=entry.id,
        source=entry.source,
        text=text,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        url=(known.url if known else None) or page.url,
        outlet=(known.outlet if known else None) or page.outlet,
        title=(known.title if known else None) or page.title,
        author=(known.author if known else None) or page.author,
        published=published,
        published_basis="metadata" if published else None,
        language=page.language or _language(text),
    )


def _language(text: str) -> str | None:
    """'es' where function words of Spanish make up what they do in Spanish, None otherwise.

    In Spanish prose they are two words of five; in Portuguese prose one of three is spelled alike.
    """
    lexicon = load_lexicon()
    words = _WORD.findall(text.lower())[:LANGUAGE_WORDS]
    function = sum(lexicon.is_word(w, "determiner", "preposition", "conjunction", "clitic") for w in words)
    return "es" if words and function >= SPANISH_SHARE * len(words) else None


def _is_readable(path: Path) -> bool:
    return path.suffix.lower() in TEXT_SUFFIXES | PAGE_SUFFIXES


def _below(folder: Path, problems: list[Problem]) -> list[Path]:
    """The readable files under ``folder``; what cannot be listed or is passed over goes to ``problems``."""

    def refuse(error: OSError) -> None:
        path = Path(error.filename)
        problems.append(
            Problem(_readable_name(path.as_posix()), "this folder cannot be listed", "check its permissions")
        )

    found: list[Path] = []
    other: dict[str, list[Path]] = defaultdict(list)
    for top, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(top, name) for name in sorted(names) if not name.startswith(".")):
            if os.path.exists(path) and not os.path.isfile(path):
                continue  # a socket, a pipe: reading it might never end
            if _is_readable(path):
                found.append(path)
            else:
                other[path.suffix.lower()].append(path)
    for _, paths in sorted(other.items()):
        others = f" with {len(paths) - 1} more of its kind" if len(paths) > 1 else ""
        hint = f"only {READABLE} are read"
        problems.append(Problem(_readable_name(paths[0].as_posix()), f"passed over{others}", hint, "notice"))
    return found


def _source(named: Path, path: Path) -> str:
    """``path``, found under ``named`` (or ``named`` itself), as the dataset tells it."""
    given = Path(os.path.normpath(path))
    if given.is_absolute() or ".." in given.parts:
        whole = Path(os.path.abspath(named))
        given = Path(whole.name, path.relative_to(named)) if named.is_dir() else Path(*whole.parts[-2:])
    return _readable_name(given.as_posix())


def _readable_name(name: str) -> str:
    """A file's name as text: composed, and with bytes that are no UTF-8 replaced."""
    return unicodedata.normalize("NFC", name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _decode(data: bytes, source: str, is_page: bool) -> tuple[str | None, Problem | None]:
    """The characters of ``data``, or None and why not: UTF-8 (UTF-16 with its mark) or, noticed, cp1252."""
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\0" in data:
        return None, Problem(source, "is not text (it holds NUL bytes)", SAVE_AS_UTF8)
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError:
        pass
    if is_page and (declared := _declared(data)):
        return declared, None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = "\0"
    if _CONTROLS.search(text):
        return None, Problem(source, "is not text (neither UTF-8 nor Windows-1252)", SAVE_AS_UTF8)
    return text, Problem(source, "is not UTF-8; it was read as Windows-1252", SAVE_AS_UTF8, "notice")


def _declared(page: bytes) -> str | None:
    """``page`` in the encoding that it declares, if it declares one and keeps to it."""
    match = _CHARSET.search(page[:4096])
    try:
        return page.decode(match.group(1).decode("ascii")) if match else None
    except (LookupError, UnicodeDecodeError):
        return None


def _normal(text: str) -> str:
    """``text`` composed (NFC), with ``\\n`` line ends and no byte-order mark."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
