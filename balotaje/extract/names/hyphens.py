"""Whether a hyphen is part of a name: 'Pérez-Reverte', 'Sun Seo-yeon', 'Rosa Soto - Tapia'."""

from __future__ import annotations

from ...lexicon import fold
from ..tokens import DASHES
from .listed import Scan


def joins(scan: Scan, dash: int) -> bool:
    """Whether a hyphen joins a compound name ('Pérez-Reverte') rather than two rivals ('JARPA-ZALDÍVAR')."""
    document = scan.document
    if dash + 1 >= len(document):
        return False
    if not document.glued(dash) or not document.glued(dash + 1):
        return _joins_apart(scan, dash)
    if document.is_capital(dash + 1):
        apart = _pairs(scan, dash) or _begins_full_name(scan, dash)
        return not scan.forms[dash - 1].isupper() and not apart
    return _joins_syllable(scan, dash)


def _pairs(scan: Scan, dash: int) -> bool:
    """Whether what two people have or do stands before their surnames: 'el pacto Soto-Ruiz', 'la fórmula
    Abdo Soto-Ruiz'; not 'el pacto de Soto-Ruiz', 'el proyecto Rosa Soto-Ruiz'."""
    if scan.forms[dash + 1].isupper():
        return False  # 'el acuerdo Sur-TQR'
    first = _first_of_run(scan, dash)
    return _is_told_pair(scan, first) and not scan.is_given(first)


def _first_of_run(scan: Scan, dash: int) -> int:
    """The first of the capitalised words that end before a hyphen."""
    first = dash - 1
    while first > 0 and scan.document.is_capital(first - 1):
        first -= 1
    return first


def _is_told_pair(scan: Scan, first: int) -> bool:
    return first > 0 and scan.lexicon.is_name_word(scan.lowers[first - 1], "pairs")


def _begins_full_name(scan: Scan, dash: int) -> bool:
    """Whether a second full name begins behind a hyphen: 'la dupla Rosa Soto-Pedro Ruiz'; not 'Jean-Luc
    Soto', 'Rosa Soto-Cruz Ruiz'."""
    if dash < 2 or dash + 2 >= len(scan.forms) or not scan.document.is_capital(dash + 2):
        return False
    if scan.is_given(dash - 1) or not scan.document.is_capital(dash - 2):
        return False
    behind = fold(scan.forms[dash + 1])
    surname = behind in scan.lexicon.surnames and not _is_told_pair(scan, _first_of_run(scan, dash))
    return behind in scan.lexicon.given_names and not surname


def _joins_syllable(scan: Scan, dash: int) -> bool:
    """Whether a hyphen joins the second part of a Korean or Chinese given name: 'Sun Seo-yeon'; not 'el pacto
    Soto-gremial'."""
    before, behind = scan.lowers[dash - 1], scan.lowers[dash + 1]
    named = dash > 1 and scan.document.is_capital(dash - 2) and scan.forms[dash - 1][1:].islower()
    plain = scan.lexicon.is_common(before) and scan.lexicon.is_common(behind)
    return named and behind.isalpha() and not plain


def _joins_apart(scan: Scan, dash: int) -> bool:
    """Whether a dash between blanks is a hyphen: 'Rosa Soto - Tapia, la alcaldesa'.

    Not 'Rosa Soto - Pedro Ruiz', nor 'Rosa Soto - Tapia - dijo'.
    """
    document, after = scan.document, dash + 2
    if document.glued(dash) or document.glued(dash + 1) or scan.forms[dash] != "-":
        return False
    if dash < 2 or not scan.is_given(dash - 2) or not scan.is_surname(dash - 1) or scan.is_given(dash + 1):
        return False
    if not (document.is_capital(dash + 1) and scan.is_surname(dash + 1)) or document.is_capital(after):
        return False
    end = document.sentences[document.sentence[dash]][1]
    return not any(scan.forms[k] in DASHES for k in range(after, end)) if after < len(document) else True
