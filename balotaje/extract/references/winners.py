"""Who won, as far as the article says so: whom 'la ganadora' and 'el prefecto electo' mean."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ...lexicon import FINITE, VERB, VICTOR, Lexicon
from ..clauses.verbs import is_perfect_auxiliary
from ..tokens import Document
from .presence import governed

if TYPE_CHECKING:
    from .pointers import Reference

BEFORE = 25
"""Tokens before a verb of winning within which its subject stands."""
BEHIND = 6
"""Tokens behind it, where the subject is inverted, or who is congratulated."""
CLITICS = ("lo", "la", "le")
WON = ("pret", "part")


def find(document: Document, names: list[Reference], lexicon: Lexicon) -> frozenset[int]:
    """The people whom the article most often calls winners: 'Quilodrán se impuso', 'el triunfo de Soto';
    its headline counts twice; where it calls nobody so, whom it most often tells to be congratulated.

    'No ganó Quilodrán', 'reconoce la derrota', 'si ganara Soto' and 'ganarle a Soto' make no winners.
    """
    congratulate = lexicon.forms_by_class.get("congratulate_person", frozenset())
    places = [i for i in document.rare if document.flags[i] & VICTOR and document.stretch[i] < 0]
    at = _by_token(names) if places else {}
    votes: Counter[int] = Counter()
    greeted: Counter[int] = Counter()
    for i in places:
        winner: Reference | None = None
        if document.lowers[i] in congratulate:
            greeting = _congratulated(document, at, i)
            greeted.update([greeting.actor.index] if greeting and greeting.actor else ())
        elif document.flags[i] & VERB and _is_won(document, lexicon, i):
            winner = _subject(document, at, i)
        elif lexicon.is_word(document.lowers[i], "winning") and document.lowers[i + 1 : i + 2] in (
            ["de"],
            ["del"],
        ):
            winner = at.get(i + 2)
        if winner is not None and winner.actor is not None:
            votes[winner.actor.index] += 1 + (document.sentence[i] == 0)
    votes = votes or greeted
    most = max(votes.values(), default=0)
    return frozenset(index for index, count in votes.items() if count == most)


def _congratulated(document: Document, at: dict[int, Reference], i: int) -> Reference | None:
    """Whom the verb at token ``i`` deals with: 'felicitó a Soto', 'llamó a Soto para felicitarlo'; not
    'felicitó a su equipo'.
    """
    lowers, sentence = document.lowers, document.sentence[i]
    if lowers[i].endswith(CLITICS) or lowers[i - 1] in CLITICS:
        behind = range(i - 1, max(-1, i - BEFORE), -1)
    else:
        behind = range(i + 1, min(len(document), i + BEHIND), 1)
    for j in behind:
        if document.sentence[j] != sentence or (j < i - 1 and document.flags[j] & FINITE):
            return None  # 'apoyó a Soto, pero la llamó para felicitarla'
        reference = at.get(j)
        if reference is not None and (lowers[reference.first - 1] == "a" or lowers[reference.first] == "al"):
            return reference
    return None


def losers(document: Document, names: list[Reference], lexicon: Lexicon) -> frozenset[int]:
    """The people who congratulate another, and so have not won: 'Soto llamó a Quilodrán para felicitarla'.

    'Felicitaron a Quilodrán' makes nobody a loser.
    """
    at = _by_token(names)
    found: set[int] = set()
    forms = lexicon.forms_by_class.get("congratulate_person", frozenset())
    for i in document.where(forms):
        if document.stretch[i] >= 0:
            continue
        subject = _subject(document, at, i)
        if subject is not None and subject.actor is not None:
            found.add(subject.actor.index)
    return frozenset(found)


def _by_token(names: list[Reference]) -> dict[int, Reference]:
    """token → the name of a person that covers it."""
    at: dict[int, Reference] = {}
    for reference in names:
        if reference.actor is not None and reference.actor.kind == "person":
            at.update(dict.fromkeys(range(reference.first, reference.after), reference))
    return at


def _is_won(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a form of winning at token ``i`` tells a victory: 'ganó', 'ha vencido', not 'no ganó'."""
    before = document.lowers[max(0, i - 3) : i]
    if "no" in before or "si" in before or before[-1:] in (["la"], ["su"]):
        return False
    readings = [v for v in lexicon.verb_in(document.lowers[i], "victor") if v.tense in WON]
    if any(v.tense == "pret" and v.person == "3" for v in readings):
        return True
    if document.sentence[i] == 0:  # 'Soto gana la presidencia' as a headline has it
        present = (v for v in lexicon.verb_in(document.lowers[i], "victor") if v.tense == "pres")
        if any(v.person == "3" for v in present):
            return True
    return bool(readings) and is_perfect_auxiliary(document, lexicon, i - 1)


def _subject(document: Document, at: dict[int, Reference], verb: int) -> Reference | None:
    """The name before a verb of winning that nothing governs, or right behind it."""
    sentence = document.sentence[verb]
    i = verb - 1
    while i >= max(0, verb - BEFORE) and document.sentence[i] == sentence:
        reference = at.get(i)
        if reference is None:
            i -= 1
            continue
        if not governed(document, reference):
            return reference
        i = reference.first - 1
    for i in range(verb + 1, min(len(document), verb + BEHIND)):
        if document.sentence[i] != sentence or document.forms[i] in ",;:":
            break
        reference = at.get(i)
        if reference is not None:
            return None if governed(document, reference) else reference
    return None
