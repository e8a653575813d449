"""From one article's text to the facts that it carries, each with its evidence."""

from __future__ import annotations

from ..knowledge import Knowledge
from ..model import Article, Facts

__all__ = ["extract"]


def extract(article: Article, knowledge: Knowledge) -> Facts:
    """Everything that ``article`` says. Pure: the same article and knowledge give the same facts."""
    from .pipeline import run

    return run(article, knowledge)
