"""Who is told to seek an office beside their name: 'Soto en su carrera por la alcaldía', 'que Soto sea
gobernadora'.
"""

from __future__ import annotations

from ...model import Actor
from ..cues import Cues
from ..reading import Reading

OFFICE_REACH = 5
"""Tokens of 'por llegar a la' between a quest and the office."""
TOWARDS = frozenset(("a", "al", "por", "hacia", "de", "del", "para", "en"))


def seeking(reading: Reading, first: int, after: int) -> tuple[Actor, ...]:
    """'acompañará a Soto en su camino a la alcaldía', 'le dará la mano a Soto en la carrera por la
    gobernación': who is named right before a quest at tokens ``first`` up to ``after`` for an office; not
    'acompañó a Soto en su camino a casa'.
    """
    named = reading.references.ending_at(first - 1) if first else None
    if named is None or not is_contested(reading, after):
        return ()
    return tuple(actor for actor in named.actors if actor.kind == "person")


def is_contested(reading: Reading, i: int) -> bool:
    """Whether what is sought from token ``i`` on is an office that voters give: 'por la alcaldía', 'a
    gobernadora', '(para la) intendencia'; not 'a casa', '(para la) presidencia de la comisión'.
    """
    document = reading.document
    named = document.lowers[i - 1] in ("la", "el")
    if i >= len(document) or (document.lowers[i] not in TOWARDS and not named):
        return False
    return _comes_to(reading, i, 1 if named else OFFICE_REACH, "election_word", "contested")


def comes_to_office(reading: Reading, i: int) -> bool:
    """'(que Soto sea) el próximo intendente', '(llegue) a la gobernación' at token ``i``; not '(sea) feliz',
    '(llegue) a su casa'.
    """
    return _comes_to(reading, i, OFFICE_REACH)


def _comes_to(reading: Reading, i: int, reach: int, *races: str) -> bool:
    """Whether within ``reach`` tokens from token ``i`` on an office is named, or a race by cues ``races``."""
    document, cues = reading.document, Cues.of(reading.document, reading.lexicon)
    for j in range(i, min(len(document), i + reach)):
        if document.sentence[j] != document.sentence[i - 1] or not document.lowers[j].isalpha():
            return False
        if is_office(reading, j):
            return not _of_an_organ(reading, j + 1)
        if races and cues.at(j, *races) is not None:
            return True
    return False


def is_office(reading: Reading, i: int) -> bool:
    """Whether token ``i`` is an office that voters give, or the seat of one: 'intendenta', 'alcaldía'."""
    lexicon, lower = reading.lexicon, reading.document.lowers[i]
    if lexicon.is_word(lower, "office_place"):
        return True
    return any(lexicon.is_name_word(noun.lemma, "elective") for noun in lexicon.person_nouns(lower))


def _of_an_organ(reading: Reading, i: int) -> bool:
    """'(presidencia) de la comisión', 'del pleno': whether an office whose complement token ``i`` opens is
    one that an organ gives; not 'del Perú'.
    """
    lowers = reading.document.lowers
    if lowers[i : i + 1] not in (["de"], ["del"]):
        return False
    noun = i + 1 + (lowers[i + 1 : i + 2] in (["la"], ["el"], ["su"]))
    return noun < len(lowers) and reading.lexicon.is_word(lowers[noun], "collective", "assembly", "any_body")
