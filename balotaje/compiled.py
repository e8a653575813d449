"""Where the extraction is that ``make compiled`` built, and whether it is that of the sources as they are.

What is compiled lies in a folder of its own, beside a digest of the sources that it was made of. It is used
only by who asks for it (``BALOTAJE_COMPILED=yes``) and only where that digest is the sources' own: compiled
modules never stand in for a rule that was changed since.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, MutableSequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "compiled"
STAMP = FOLDER / "digest"
SWITCH = "BALOTAJE_COMPILED"
"""The environment variable that asks for compiled modules."""


def sources() -> Iterator[Path]:
    """The modules that are compiled: the extraction, and the layers below it."""
    package = ROOT / "balotaje"
    yield from sorted((package / "extract").rglob("*.py"))
    yield from (package / "knowledge.py", package / "lexicon.py", package / "model.py")


def digest() -> str:
    """What the sources that are compiled, what compiles them and the interpreter are, in one figure."""
    found = hashlib.sha256(sys.version.encode())
    for path in (*sources(), ROOT / "tools" / "compile.py"):
        found.update(f"\n{path.relative_to(ROOT)}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def is_current() -> bool:
    """Whether compiled modules are there and are those of the sources as they are."""
    return STAMP.is_file() and STAMP.read_text() == digest()


def prefer(package: MutableSequence[str]) -> None:
    """Have the modules of ``package`` (its ``__path__``) looked for among the compiled ones first."""
    if is_current():
        sys.path.append(str(FOLDER))  # the library that all of them share lies at the top
        package.insert(0, str(FOLDER / "balotaje"))
