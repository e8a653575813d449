"""A real Datasette process with the project's own arguments, for as long as a test needs it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from balotaje.serve import ROOT, arguments

READY = "Uvicorn running on "
PATIENCE = 60.0
"""Seconds that a server may take to come up on the slowest machine."""


@contextmanager
def serving(database: Path, log: Path, **options: str) -> Iterator[str]:
    """Publish ``database`` on a free port and yield its address, without a slash at the end.

    What the server says goes to ``log``; ``options`` are those of ``serve.arguments``. Raises
    ``RuntimeError`` with what it said when the server does not come up.
    """
    with log.open("w") as said:
        command = arguments(database, port=0, **options)
        process = subprocess.Popen(command, stdout=said, stderr=said, cwd=ROOT)
    try:
        yield _address(process, log)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    """The address that the server says it listens on, as soon as it does."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        ready = log.read_text().partition(READY)[2]
        if "\n" in ready:
            return ready.split()[0]
        time.sleep(0.05)
    raise RuntimeError(f"Datasette did not come up:\n{log.read_text()}")
