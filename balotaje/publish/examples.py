"""Calls of the API that run as they stand, in curl, Python and JavaScript: what the page ``/api`` shows."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from .registry import NAME
from .words import marked


@dataclass(frozen=True, slots=True)
class Example:
    """A question with the call that answers it."""

    title: str
    path: str
    parameters: tuple[tuple[str, str], ...]

    def address(self, site: str) -> str:
        """The whole address, on a ``site`` without a slash at the end."""
        return f"{site}{self.path}?{urlencode(self.parameters, quote_via=quote)}"

    def curl(self, site: str) -> str:
        """For a shell."""
        return f"curl --silent --show-error --fail '{self.address(site)}'"

    def python(self, site: str) -> str:
        """For Python, with nothing installed."""
        return (
            "import json\n"
            "from urllib.request import urlopen\n\n"
            f'with urlopen("{self.address(site)}") as answer:\n'
            "    rows = json.load(answer)\n"
            "for row in rows:\n"
            "    print(row)\n"
        )

    def javascript(self, site: str) -> str:
        """For a browser's console, or Node."""
        return (
            f'fetch("{self.address(site)}")\n'
            "  .then((answer) => answer.json())\n"
            "  .then((rows) => rows.forEach((row) => console.log(JSON.stringify(row))));\n"
        )


def _example(title: str, name: str, **parameters: str) -> Example:
    return Example(title, f"/{NAME}/{name}.json", (*parameters.items(), ("_shape", "array")))


EXAMPLES = (
    _example(
        marked("Who backs whom, and in which words?"),
        "endorsements_with_words",
        stance="support",
        _sort="endorser",
        _size="5",
    ),
    _example(marked("The people named in most articles"), "people", _sort_desc="articles", _size="5"),
    _example(marked("Figures above twenty percent"), "results_vs_official", percent__gte="20", _size="5"),
    _example(
        marked("Quotes with a word, and their speakers"), "quotes", _search="vamos", _labels="on", _size="5"
    ),
    _example(marked("What could not be placed?"), "not_placed", kind=""),
)
"""Each asks for rows alone, so that the answer is a list on every release."""
