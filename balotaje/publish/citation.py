"""How to cite the dataset, or any row of it: BibTeX and CSL, with the version that was used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .dataset import CREATOR, Dataset

WHOLE = "balotaje"
"""The key of the dataset as a whole."""


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: the whole, or a row with what it is called; ``address`` leads to it."""

    key: str
    title: str
    version: str
    address: str
    container: str | None = None
    """The title of the whole, where a row is cited."""


def of_whole(dataset: Dataset) -> Citation:
    """The dataset."""
    return Citation(WHOLE, dataset.title, dataset.version, dataset.url)


def of_row(dataset: Dataset, table: str, key: str, address: str | None = None) -> Citation:
    """One row, at ``address`` where that is known better."""
    found = address or dataset.row_address(table, key)
    return Citation(
        f"{WHOLE}-{table}-{key}", f"{table}, row {key}", dataset.version, found, container=dataset.title
    )


def bibtex(citation: Citation) -> str:
    """An entry for BibTeX and BibLaTeX; ``@misc`` is what both know.

    >>> print(bibtex(Citation("balotaje", "Votes & words", "1.0", "https://example.org/")), end="")
    @misc{balotaje,
      author = {{The Balotaje maintainers}},
      title = {{Votes \\\\& words}},
      version = {1.0},
      howpublished = {Data set, version 1.0},
      url = {https://example.org/},
    }
    """
    told = f"In: {citation.container}. " if citation.container else ""
    fields = {
        "author": f"{{{CREATOR}}}",
        "title": f"{{{_plain(citation.title)}}}",
        "version": citation.version,
        "howpublished": _plain(f"{told}Data set, version {citation.version}"),
        "url": citation.address,
    }
    key = re.sub(r"[^A-Za-z0-9_.-]+", "-", citation.key)
    lines = (f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@misc{{{key},\n{''.join(lines)}}}\n"


def csl(citation: Citation) -> dict[str, Any]:
    """An item of CSL-JSON, as citation managers read it."""
    whole: dict[str, Any] = {
        "id": citation.key,
        "type": "dataset",
        "title": citation.title,
        "author": [{"literal": CREATOR}],
        "version": citation.version,
        "URL": citation.address,
    }
    if citation.container:
        whole |= {"type": "entry", "container-title": citation.container}
    return whole


def sentence(citation: Citation) -> str:
    """The citation in words."""
    where = f" In: {citation.container}." if citation.container else ""
    return f"{CREATOR}. {citation.title}.{where} Version {citation.version}. {citation.address}"


def _plain(text: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", text)
