"""How to cite the dataset, or any row of it: BibTeX and CSL, with the version that was used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from .dataset import CREATOR, Dataset

WHOLE = "balotaje"
"""The key of the dataset as a whole."""

LONGEST = 100
"""Characters of somebody's words in a title."""

TITLES = {
    "articles": "select id, headline || coalesce(', ' || outlet, '') from articles",
    "people": "select id, name from people",
    "parties": "select id, name from parties",
    "elections": "select id, name from elections",
    "official_results": """
        select election_id || ',' || person_id, people.name || ', official result, ' || elections.name
        from official_results join people on people.id = person_id
        join elections on elections.id = election_id
    """,
    "results": """
        select id, coalesce(subject || ', ', '') || words || ', ' || coalesce(outlet, article)
        from results_vs_official
    """,
    "endorsements": """
        select id, endorser || ', ' || stance || coalesce(', ' || candidate, '')
            || ', ' || coalesce(outlet, article) from endorsements_with_words
    """,
    "quotes": """
        select id, coalesce(speaker || ': ', '') || '“' || text || '”' from quotes_with_speakers
    """,
    "statements": """
        select statements.id, coalesce(people.name || ': ', parties.name || ': ', speaker_label || ': ', '')
            || '“' || text || '”'
        from statements left join people on people.id = speaker_id
        left join parties on parties.id = speaker_party_id
    """,
    "mentions": """
        select mentions.id, surface || ' in “' || headline || '”'
        from mentions join articles on articles.id = article_id
    """,
    "roles": """
        select roles.id, people.name || ', ' || roles.title from roles join people on people.id = person_id
    """,
    "contacts": """
        select id, who || ', ' || kind || ', ' || whom || ', ' || coalesce(outlet, article)
        from contacts_with_names
    """,
    "unresolved": """
        select unresolved.id, kind || ' not placed in “' || headline || '”'
        from unresolved join articles on articles.id = article_id
    """,
    "build": "select version, 'This build' from build",
}
"""Table → its keys with what each row is called where it is cited."""


def titles(table: str) -> str:
    """The question that gives the titles of the rows whose keys are the JSON list ``:keys``."""
    return (
        f"with told(key, title) as ({TITLES[table]})"
        " select key, title from told where key in (select value from json_each(:keys))"
    )


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: the whole, or a row with what it is called; ``address`` leads to it."""

    key: str
    title: str
    version: str
    address: str
    year: str | None = None
    """The year of the newest article: as of when the dataset tells."""
    container: str | None = None
    """The title of the whole, where a row is cited."""


def of_whole(dataset: Dataset) -> Citation:
    """The dataset."""
    return Citation(WHOLE, dataset.title, dataset.version, dataset.url, _year(dataset))


def of_row(dataset: Dataset, table: str, key: str, title: str, address: str) -> Citation:
    """One row, by what it is called."""
    told = shorten(title, LONGEST, placeholder="…")
    if told.count("“") > told.count("”"):
        told += "”"
    name = f"{WHOLE}-{table}-{key}"
    return Citation(name, told, dataset.version, address, _year(dataset), container=dataset.title)


def _year(dataset: Dataset) -> str | None:
    return dataset.last[:4] if dataset.last else None


def bibtex(citation: Citation) -> str:
    """An entry for BibTeX and BibLaTeX; ``@misc`` is what both know.

    >>> print(bibtex(Citation("balotaje", "Votes & words", "1.0", "https://example.org/", "2031")), end="")
    @misc{balotaje,
      author = {{The Balotaje maintainers}},
      title = {{Votes \\& words}},
      year = {2031},
      version = {1.0},
      howpublished = {Data set, version 1.0},
      url = {https://example.org/},
    }
    """
    told = f"In: {citation.container}. " if citation.container else ""
    fields = {
        "author": f"{{{CREATOR}}}",
        "title": f"{{{_plain(citation.title)}}}",
        **({"year": citation.year} if citation.year else {}),
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
    if citation.year:
        whole["issued"] = {"date-parts": [[int(citation.year)]]}
    if citation.container:
        whole |= {"type": "entry", "container-title": citation.container}
    return whole


def sentence(citation: Citation) -> str:
    """The citation in words."""
    where = f" In: {citation.container}." if citation.container else ""
    year = f" ({citation.year})" if citation.year else ""
    return f"{CREATOR}{year}. {citation.title}.{where} Version {citation.version}. {citation.address}"


def _plain(text: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", text)
