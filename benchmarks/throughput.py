"""Articles per second on one core, in turns with the floor and with what else reads Spanish quotations."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from balotaje import compiled

ROOT = Path(__file__).resolve().parent.parent

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""What numerical libraries take their number of threads from."""

FLOOR_TARGET, TEXTACY_TARGET = 10, 60
"""At the most so many times the floor's time; at the least so many times textacy's speed."""

SHOWN = {"compiled": "balotaje, compiled"}
"""What an engine is called where that is not its own name."""


class EngineError(RuntimeError):
    """An engine that did not answer; what it had to say is on the screen."""


class Engine:
    """A worker process: see :mod:`benchmarks.worker`."""

    def __init__(self, name: str, python: Path, folder: Path) -> None:
        self._name = name
        self._process = subprocess.Popen(
            [python, "-m", "benchmarks.worker", name, folder],
            cwd=ROOT,
            env=os.environ | ONE_THREAD | {compiled.SWITCH: "yes" if name == "compiled" else ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.found = int(self._line())

    def seconds(self) -> float:
        """Processor seconds of one pass over the corpus."""
        assert self._process.stdin
        print(file=self._process.stdin, flush=True)
        return float(self._line())

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise EngineError(f"the engine {self._name} ended")
        return line


@contextmanager
def engines(pythons: Mapping[str, Path], folder: Path) -> Iterator[dict[str, Engine]]:
    """The engines named, each with its interpreter, loaded and warm."""
    started: dict[str, Engine] = {}
    try:
        for name, python in pythons.items():
            started[name] = Engine(name, python, folder)
        yield started
    finally:
        for engine in started.values():
            engine.close()


def measure(pythons: Mapping[str, Path], folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds of each engine in each round. They take turns: a slow spell of the machine meets all."""
    with engines(pythons, folder) as started:
        figures: dict[str, list[float]] = {name: [] for name in started}
        for _ in range(rounds):
            for name, engine in started.items():
                figures[name].append(engine.seconds())
    return figures


def times(one: Sequence[float], other: Sequence[float]) -> float:
    """How many times the second the first takes: the median over the rounds, not of them."""
    return median(a / b for a, b in zip(one, other, strict=True))


def report(figures: Mapping[str, Sequence[float]], articles: int) -> str:
    """The table, and whether the targets are met."""
    lines = [f"{'':18}{'articles/s':>12}{'× floor':>10}"]
    for name, seconds in figures.items():
        speed, ratio = articles / median(seconds), times(seconds, figures["floor"])
        lines.append(f"{SHOWN.get(name, name):18}{speed:>12.0f}{ratio:>10.1f}")
    ours = figures.get("compiled", figures["balotaje"])
    over_floor = times(ours, figures["floor"])
    lines += ["", _verdict("the floor's time", over_floor, FLOOR_TARGET, over_floor <= FLOOR_TARGET)]
    if "textacy" in figures:
        faster = times(figures["textacy"], ours)
        lines.append(
            _verdict("as fast as spaCy and textacy", faster, TEXTACY_TARGET, faster >= TEXTACY_TARGET)
        )
    return "\n".join(lines)


def _verdict(what: str, ratio: float, target: int, met: bool) -> str:
    bound = "at the most" if "floor" in what else "at the least"
    return f"{ratio:6.1f} times {what} (target: {bound} {target}: {'met' if met else 'MISSED'})"
