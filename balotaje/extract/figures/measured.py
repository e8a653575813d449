"""A figure with what it measures, as ``senses`` reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .framing import Figure

Sense = Literal["result", "share", "nothing"]
Unit = Literal["votes", "voters", "of", ""]


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure with its sense.

    ``outer`` up to ``end`` is its whole noun phrase ('un apoyo de cerca del 40% de los votos'), ``unit`` what
    its complement names, ``value`` the figure (for a share, of what is counted).
    """

    figure: Figure
    sense: Sense
    unit: Unit
    outer: int
    end: int
    value: float
