"""What the pages call the values that tables hold as codes, and a fact in a few words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from balotaje.site.language import gettext, marked, marked_in, ngettext, number, percent, pgettext, plural

STANCES = {
    "support": marked("backs"),
    "oppose": marked("opposes"),
    "congratulate": marked("congratulates"),
    "neutral": marked("takes no side"),
}
TIES = {
    "support": marked_in("before a name", "backs"),
    "oppose": marked_in("before a name", "opposes"),
    "congratulate": marked_in("before a name", "congratulates"),
    "neutral": marked_in("before a name", "takes no side"),
}
"""The same where whom it is about is named next: 'apoya a' and not 'apoya'."""

CONTACTS = {
    "call": marked("spoke by telephone with"),
    "meeting": marked("met"),
    "message": marked("wrote to"),
}
QUOTE_KINDS = {"direct": marked("direct"), "partial": marked("partial"), "post": marked("post")}
RESULT_KINDS = {
    "count": marked("count"),
    "poll": marked("poll"),
    "past": marked("earlier election"),
}
DATE_BASES = {
    "stated": marked("stated in the text"),
    "metadata": marked("from the page's metadata"),
    "inferred": marked("inferred from the text"),
}
KINDS_LEFT = {
    "quote": marked("Quote"),
    "result": marked("Figure"),
    "endorsement": marked("Endorsement"),
    "contact": marked("Contact"),
    "mention": marked("Mention"),
    "person": marked("Person"),
}
REASONS = (
    marked("no speaker could be placed"),
    marked("nobody whose figure this is was found"),
    marked("the description fits nobody of the article, or several"),
    marked("one figure for several people"),
    marked("not as many figures as people"),
    marked("several people of this article have this surname"),
    marked("parties of several countries have this acronym"),
    marked("the endorser could not be placed"),
    marked("a single name that nobody has in full"),
)
"""Why something could not be placed, as the tables say it."""

CODES: Mapping[str, Mapping[str, str]] = {
    "stance": STANCES,
    "tie": TIES,
    "contact": CONTACTS,
    "quote": QUOTE_KINDS,
    "result": RESULT_KINDS,
    "basis": DATE_BASES,
    "left": KINDS_LEFT,
}


LOOKUPS = (
    *(marked("contains"), marked("does not contain"), marked("ends with"), marked("starts with")),
    *(marked("like"), marked("not like"), marked("in"), marked("not in"), marked("array contains")),
    *(marked("array does not contain"), marked("is null"), marked("is not null"), marked("is blank")),
    marked("is not blank"),
)
"""How Datasette's filters compare."""

COUNTED = {
    "quotes": plural("%(count)s quote", "%(count)s quotes"),
    "results": plural("%(count)s reported figure", "%(count)s reported figures"),
    "endorsements": plural("%(count)s endorsement", "%(count)s endorsements"),
    "received": plural("%(count)s endorsement received", "%(count)s endorsements received"),
    "given": plural("%(count)s endorsement given", "%(count)s endorsements given"),
    "contacts": plural("%(count)s contact", "%(count)s contacts"),
}
"""List of facts on a page → how many there are in words."""


def counted(page: Mapping[str, Any], most: int | None, *lists: str) -> str:
    """What a page holds in a line, for a result: '3 quotes, 1 contact'; from ``most`` on with a plus."""
    told = []
    for name in lists:
        one, many = COUNTED[name]
        count = len(page[name])
        if count:
            more = "+" if most is not None and count >= most else ""
            told.append(ngettext(one, many, count) % {"count": number(count) + more})
    return ", ".join(told)


def word(kind: str, code: str) -> str:
    """What a code is called in the language of the page; itself where it has no name."""
    said = CODES[kind].get(code, code)
    return pgettext("before a name", said) if kind == "tie" else gettext(said)


def figure(row: Mapping[str, Any]) -> str:
    """A result in words: 'about 24.2% with 71.16% of the tables counted'."""
    parts = []
    if row["percent"] is not None:
        parts.append(percent(row["percent"]))
    if row["votes"] is not None:
        parts.append(gettext("%(number)s votes") % {"number": number(row["votes"])})
    told = ", ".join(parts)
    if row.get("approximate"):
        told = gettext("about %(figure)s") % {"figure": told}
    counted = row.get("counted_percent")
    if counted is None:
        return told
    return gettext("%(figure)s with %(share)s counted") % {"figure": told, "share": percent(counted)}


def fact_label(table: str, row: Mapping[str, Any]) -> str:
    """What a fact is, in a few words: the heading of its page and the hint on its highlight."""
    match table:
        case "mentions":
            who = row["person"] or row["party"]
            return (gettext("Person: %(name)s") if row["person"] else gettext("Party: %(name)s")) % {
                "name": who
            }
        case "roles":
            return gettext("Role: %(name)s, %(title)s") % {"name": row["person"], "title": row["title"]}
        case "results":
            who = row["person"] or row["party"]
            return gettext("Result: %(name)s, %(figure)s") % {"name": who, "figure": figure(row)}
        case "endorsements":
            deed = f"{row['endorser']} {word('tie', row['stance'])} {row['candidate'] or ''}".rstrip()
            return gettext("Endorsement: %(deed)s") % {"deed": deed}
        case "quotes":
            return gettext("Quote: %(name)s") % {"name": row["speaker"] or gettext("speaker not placed")}
        case "contacts":
            deed = f"{row['person']} {word('contact', row['kind'])} {row['other']}"
            return gettext("Contact: %(deed)s") % {"deed": deed}
        case _:
            what, why = word("left", row["kind"]), gettext(row["reason"])
            return gettext("Not placed: %(kind)s (%(reason)s)") % {"kind": what.lower(), "reason": why}
