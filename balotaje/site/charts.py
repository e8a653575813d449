"""The pictures, as SVG: drawn by Altair, turned into SVG by vl-convert, both without a browser.

Each comes in two sizes, for wide and for narrow screens; the page that shows one has its numbers beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import count
from typing import Any

from balotaje.site.backing import Tie
from balotaje.site.count import OTHER_MARK, Candidate
from balotaje.site.language import current, gettext, percent, percent_sign
from balotaje.site.reading import Row

INK, MUTED, LINE, BLUE = "#1b2233", "#565f70", "#d5dae1", "#1f5a80"
FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
SIZES = {"wide": 620, "narrow": 330}
"""Size → pixels of width."""

STROKES: dict[str, tuple[str, list[int]]] = {
    "support": ("#1f5a80", [1, 0]),
    "oppose": ("#b3261e", [7, 4]),
    "congratulate": ("#7d610a", [2, 3]),
    "neutral": ("#565f70", [1, 4]),
}
"""Stance → colour and dashes of its line: told apart without colours too."""

UNTOLD = {"wide": (106, 3), "narrow": (120, 6)}
"""Where on the scale of shares counted the points stand whose report does not tell the share: from there on,
each so far from the one before."""

UNTOLD_PLACES = 6
"""Places there are for them; more begin again at the first."""

MARK = 90
"""Area of a point's mark in square pixels."""


_STEPS = 24
_FORMATS: dict[str, Any] = {"en": "en-GB", "es": "es-ES"}


@cache
def altair() -> Any:
    """The library, loaded when the first picture is asked for: it takes a second."""
    import altair as library

    return library


def svg(chart: Any) -> str:
    """A chart as SVG, with the decimals of the page's language."""
    import vl_convert

    drawn = chart.configure(
        font=FONT,
        view={"stroke": None},
        axis={
            "labelColor": MUTED,
            "titleColor": MUTED,
            "titleFontWeight": "normal",
            "gridColor": "#e8ebef",
            "domainColor": LINE,
            "tickColor": LINE,
            "labelFontSize": 12,
            "titleFontSize": 12,
        },
        padding=4,
        background="transparent",
    )
    words = _FORMATS[current.get()]
    return str(vl_convert.vegalite_to_svg(drawn.to_dict(), format_locale=words, time_format_locale=words))


def count_chart(candidate: Candidate, span: float, marks: dict[str, tuple[str, str]], size: str) -> str:
    """Every figure reported of a candidate by share of tables counted, and the official one as a line.

    ``span`` is how many percentage points to either side are shown; what lies further out is left out.
    """
    alt, width, height = altair(), SIZES[size] - 60, 200 if size == "wide" else 170
    low, high = max(candidate.centre - span, 0), candidate.centre + span
    first, step = UNTOLD[size]
    end, middle = first + step * UNTOLD_PLACES, first + step * (UNTOLD_PLACES - 1) / 2
    points = points_of(candidate, marks, size, width / end, height / (high - low))
    sign = percent_sign()
    untold = _quoted(gettext("not told"))
    x = alt.X(
        "share:Q",
        scale=alt.Scale(domain=[0, end], nice=False),
        axis=alt.Axis(
            values=[*range(0, 101, 20 if size == "wide" else 50), middle],
            title=gettext("Share of the tables counted"),
            labelExpr=f"datum.value > 100 ? '{untold}' : datum.label + '{sign}'",
            grid=False,
            labelOverlap=False,
        ),
    )
    y = alt.Y(
        "percent:Q",
        scale=alt.Scale(domain=[low, high], nice=False, clamp=False),
        axis=alt.Axis(
            title=None,
            tickCount=5,
            gridColor="#e3e7ec",
            labelExpr=f"format(datum.value, '.2~f') + '{sign}'",
        ),
    )
    layers = [
        alt.Chart(alt.Data(values=[{"share": (100 + first) / 2}])).mark_rule(color=LINE).encode(x=x),
        alt.Chart(alt.Data(values=points))
        .mark_point(filled=True, opacity=0.85, stroke="#fff", strokeWidth=1, clip=True)
        .encode(
            x=x,
            y=y,
            shape=alt.Shape("shape:N", scale=None),
            color=alt.Color("colour:N", scale=None),
            size=alt.Size("size:Q", scale=None),
        ),
    ]
    if candidate.official is not None:
        line = alt.Chart(alt.Data(values=[{"percent": candidate.official, "share": 0}]))
        told = gettext("official: %(share)s") % {"share": percent(candidate.official)}
        layers[1:1] = [
            line.mark_rule(color=INK, strokeDash=[4, 3]).encode(y=y),
            line.mark_text(align="left", dx=4, dy=-7, color=INK, text=told, fontSize=12).encode(x=x, y=y),
        ]
    return svg(alt.layer(*layers).properties(width=width, height=height))


def points_of(
    candidate: Candidate, marks: dict[str, tuple[str, str]], size: str, across: float, up: float
) -> list[Row]:
    """The points of a candidate's picture; ``across`` and ``up`` are the pixels of a percentage point.

    Of points that would hide each other all but one are larger, and drawn first: each is seen around the
    next. Those whose share nobody told stand side by side.
    """
    first, step = UNTOLD[size]
    untold = count()
    reach = MARK**0.5 / 2
    points: list[Row] = []
    for row in candidate.reports:
        shape, colour = marks.get(row["outlet"] or "", OTHER_MARK)
        share = row["counted_percent"]
        if share is None:
            share = first + step * (next(untold) % UNTOLD_PLACES)
        below = sum(
            abs(other["share"] - share) * across < reach
            and abs(other["percent"] - row["percent"]) * up < reach
            for other in points
        )
        area = (MARK**0.5 + 7 * below) ** 2
        points.append(
            {"share": share, "percent": row["percent"], "shape": shape, "colour": colour, "size": round(area)}
        )
    return sorted(points, key=lambda point: -point["size"])


def backing_chart(drawn: Sequence[Tie], size: str) -> str:
    """Who takes a side, at the left, tied to those whom it is about, at the right."""
    alt, width = altair(), SIZES[size] + (180 if size == "wide" else 0)
    left, right = places(drawn)
    label = 250 if size == "wide" else 125
    side = width - 2 * label
    bottom = max([*left.values(), *right.values()], default=0)
    x = alt.X("x:Q", scale=alt.Scale(domain=[-label / side, 1 + label / side], nice=False), axis=None)
    y = alt.Y("y:Q", scale=alt.Scale(domain=[bottom + 0.5, -0.5], nice=False), axis=None)
    dashes = alt.Scale(domain=list(STROKES), range=[dashes for _, dashes in STROKES.values()])
    rows = [row for number, tie in enumerate(drawn) for row in _curve(number, tie, left, right)]
    lines = (
        alt.Chart(alt.Data(values=rows))
        .mark_line(opacity=0.8, strokeCap="butt")
        .encode(
            x=x,
            y=y,
            detail="tie:N",
            color=alt.Color("colour:N", scale=None),
            strokeDash=alt.StrokeDash("stance:N", scale=dashes, legend=None),
            strokeWidth=alt.StrokeWidth("weight:Q", scale=None),
        )
    )
    look = {
        "fontSize": 13 if size == "wide" else 11,
        "limit": label * 0.8,
        "baseline": "middle",
        "color": INK,
    }

    def names(placed: dict[str, float], at: float, **more: Any) -> Any:
        values = [{"name": name, "x": at, "y": place} for name, place in placed.items()]
        return alt.Chart(alt.Data(values=values)).mark_text(**look, **more).encode(x=x, y=y, text="name:N")

    whole = alt.layer(
        lines, names(left, 0, align="right", dx=-7), names(right, 1, align="left", dx=7, fontWeight="bold")
    )
    return svg(whole.properties(width=width, height=max(60, int((bottom + 1) * 24))))


def places(drawn: Sequence[Tie]) -> tuple[dict[str, float], dict[str, float]]:
    """Name → how far down, of those who take a side and of those whom it is about.

    Who has most ties comes first at the right, and stands amid those who are tied to them.
    """
    totals: dict[str, int] = {}
    for tie in drawn:
        totals[_whom(tie)] = totals.get(_whom(tie), 0) + 1
    nobody = gettext("no side")
    candidates = sorted(totals, key=lambda name: (name == nobody, -totals[name], name))
    first: dict[str, int] = {}
    for tie in drawn:
        place = candidates.index(_whom(tie))
        first[tie.endorser] = min(first.get(tie.endorser, place), place)
    left = {
        name: float(place) for place, name in enumerate(sorted(first, key=lambda name: (first[name], name)))
    }
    middles = [
        (name, _mean(left[tie.endorser] for tie in drawn if _whom(tie) == name)) for name in candidates
    ]
    return left, _spread(middles)


def _whom(tie: Tie) -> str:
    return tie.candidate or gettext("no side")


def _curve(number: int, tie: Tie, left: dict[str, float], right: dict[str, float]) -> list[Row]:
    """The points of one line, level at both ends."""
    start, end = left[tie.endorser], right[_whom(tie)]
    look = {
        "tie": number,
        "stance": tie.stance,
        "colour": STROKES[tie.stance][0],
        "weight": 1.5 + min(tie.articles - 1, 4) * 0.6,
    }
    steps = (step / _STEPS for step in range(_STEPS + 1))
    return [look | {"x": x, "y": start + (end - start) * (3 * x**2 - 2 * x**3)} for x in steps]


def days_chart(days: Sequence[Row], size: str) -> str:
    """How often somebody is named, day by day; each row of ``days`` has ``published`` and ``times``."""
    alt = altair()
    values = [{"day": row["published"], "times": row["times"]} for row in days]
    in_one_year = days[0]["published"][:4] == days[-1]["published"][:4]
    x = alt.X(
        "utcyearmonthdate(day):T",
        # Days have no hours: no machine's time zone may move them.
        scale=alt.Scale(type="utc"),
        axis=alt.Axis(title=None, format="%-d %b" if in_one_year else "%b %Y", grid=False, tickCount=6),
    )
    y = alt.Y("times:Q", axis=alt.Axis(title=gettext("Mentions"), tickCount=4, format="d"))
    bars = alt.Chart(alt.Data(values=values)).mark_bar(
        color=BLUE, size=max(3, min(18, 420 // max(1, len(values))))
    )
    return svg(bars.encode(x=x, y=y).properties(width=SIZES[size] - 60, height=140))


def _mean(values: Any) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _spread(wanted: Sequence[tuple[str, float]], least: float = 1.2) -> dict[str, float]:
    """Places near the wanted ones, in their order, none closer than ``least`` to the one before."""
    placed: dict[str, float] = {}
    before = -least
    for name, place in sorted(wanted, key=lambda pair: pair[1]):
        before = max(place, before + least)
        placed[name] = before
    return placed


def _quoted(words: str) -> str:
    return words.replace("\\", "").replace("'", "")
