"""Short pieces in a row with a dot between two of them, as HTML: what says nothing leaves no dot behind.

The style sheet keeps a dot from standing at the beginning or the end of a line.
"""

from __future__ import annotations

from markupsafe import Markup

DOT = "\x1f"
"""Stands between two pieces in a template; no text of an article has it."""


def dotted(row: str) -> Markup:
    """What a template wrote with ``DOT`` between its pieces, those that are empty left out.

    >>> print(dotted(f"uno{DOT} {DOT}<b>dos</b>"))
    <span class="dots"><span>uno</span> <span><i aria-hidden="true">·</i> <b>dos</b></span></span>
    """
    told = [piece.strip() for piece in str(row).split(DOT) if piece.strip()]
    first, rest = told[:1], told[1:]
    spans = [f"<span>{piece}</span>" for piece in first]
    spans += [f'<span><i aria-hidden="true">·</i> {piece}</span>' for piece in rest]
    return Markup(f'<span class="dots">{" ".join(spans)}</span>' if spans else "")
