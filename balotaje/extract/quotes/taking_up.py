"""Whether a description of whoever speaks takes up somebody who has been speaking: 'dijo el senador'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...lexicon import PARTY_NOUN, WORK, Lexicon
from ...model import Actor
from ..clauses.determiners import BEFORE_ONE, INDEFINITE
from ..reading import Said
from ..references.pointers import Reference
from ..titles.descriptions import Description
from ..tokens import Document

JUST_NOW = 4
"""Sentences back in which a body or a stranger spoke whom a bare noun takes up."""
GUILD = frozenset(("gremio", "patronal", "sindicato"))
GUILDS = frozenset("asociación central colegio confederación cámara federación sindicato unión".split())
"""Words for a union, and the heads of unions' names."""
THIS = frozenset("este esta ese esa dicho dicha".split())
THOSE = frozenset("estos estas esos esas dichos dichas".split())
SAME = frozenset(("mismos", "mismas", "citados", "citadas"))
"""What takes up those just told of: 'insisten estas fuentes', 'las mismas fuentes'."""
STRANGERS = frozenset(("un", "una", "uno", "otro", "otra"))
CLEARLY = 5
"""Points of meaning by which a post is clearly another's."""
CLEARLY_ANOTHERS = -7
"""The clue of meaning from which down an office is another's."""
UNSEEN = frozenset(("meaning", "points", "in_words", "resolved"))
"""Clues of whom nothing near shows."""


def tells_more(reference: Reference) -> bool:
    """Whether a description says of what: 'el alcalde de Tola' takes up nobody only because he spoke last."""
    description = reference.description
    return description is not None and bool(
        description.complement or description.parties or description.country
    )


def goes_on(actor: Actor | None, clues: Mapping[str, int], reference: Reference) -> bool:
    """Whether a post or trade takes up who just spoke and, of whom it may mean, was named last: behind 'Soto
    pidió “…”' 'el senador' is he, though Paredes was called one; not where a post of his speaks against it.
    """
    description = reference.description
    if description is None or description.noun.kind not in WORK:
        return False
    near = "speaker_0" in clues or "speaker_1" in clues
    held = "speaker_no_subject" in clues or "nearest_subject" in clues
    if not near or not held or actor is None:
        return False
    if description.noun.kind != "office" and _is_anothers(actor, reference):
        return False
    if description.noun.kind == "profession":
        return True  # of whatever office: 'dijo el ministro. “…”, añadió el economista'
    return any(fit.person == actor.index and fit.meaning >= 0 and not fit.once for fit in reference.judged)


def _is_anothers(actor: Actor, reference: Reference) -> bool:
    """Whether the text has given a trade or a party's post to another, and nothing speaks for ``actor``.

    Behind 'Soto, jefe de campaña del PDA, llegó. Paredes habló' 'el jefe de campaña' is Soto; behind 'la
    cantante Soto y la soprano Paz' 'la cantante' is she who was called so.
    """
    called = {fit.person for fit in reference.judged if fit.called}
    if called and actor.index not in called:
        return True
    own = max((fit.meaning for fit in reference.judged if fit.person == actor.index), default=0)
    held = (fit.meaning for fit in reference.judged if fit.holds and fit.person != actor.index)
    return any(meaning - own >= CLEARLY for meaning in held)


def is_unfit(clues: Mapping[str, int], reference: Reference, paragraph: int) -> bool:
    """Whether an office below the headline speaks against somebody whom nothing near shows: behind a story of
    a boy 'el excanciller' is not he.
    """
    description = reference.description
    office = description is not None and description.noun.kind == "office" and paragraph > 0
    return office and clues.get("meaning", 0) < 0 and UNSEEN.issuperset(clues)


def is_of_another_office(
    clues: Mapping[str, int], reference: Reference, titles: Iterable[Description]
) -> bool:
    """Whether an office told with what it is of is not somebody's whom the text calls by another: behind 'el
    rector Soto' 'el subsecretario de Educación' is not he.
    """
    told = reference.description
    if told is None or told.noun.kind != "office" or told.complement is None or "resolved" in clues:
        return False
    if clues.get("meaning", 0) > CLEARLY_ANOTHERS:
        return False
    return any(title.noun.kind == "office" and not title.former for title in titles)


def is_other(subject: Reference | None, reference: Reference) -> bool:
    """Whether a subject is another person than a reference."""
    actors = subject.actors if subject is not None else ()
    return any(actor.kind == "person" and actor not in reference.actors for actor in actors)


def _is_wider(reference: Reference, called: str, lexicon: Lexicon) -> bool:
    """Whether a trade takes up whom the text names by a trade alone, of the same gender: 'dice la periodista.
    “…”, añade la comunicadora'; not where it is told of somebody who has a name.
    """
    description = reference.description
    if description is None or reference.actors or description.noun.kind != "profession":
        return False
    before = lexicon.person_nouns(called.lower())
    if any(fit.holds for fit in reference.judged):
        return False
    if {description.gender, "c"}.isdisjoint(noun.gender for noun in before):
        return False
    kinds = lexicon.office_kinds
    lemmas = {noun.lemma for noun in before if noun.kind == "profession"}
    lemma = description.noun.lemma
    return bool(lemmas & kinds.get(lemma, frozenset())) or any(lemma in kinds.get(n, ()) for n in lemmas)


def _points_back(called: str, reference: Reference, document: Document) -> bool:
    """Whether a demonstrative takes up those who have been called so, or a stranger: 'señalan fuentes de la
    sede. “…”, insisten estas fuentes', 'lamenta uno de los agentes. “…”, añade este funcionario'.
    """
    head, noun = document.lowers[reference.first : reference.first + 2]
    words = called.lower().split()
    if head in THOSE or noun in SAME:
        noun = document.lowers[reference.first + 1 + (noun in SAME)]
        return noun in words[:2]
    return head in THIS and words[0] in STRANGERS and reference.after == reference.first + 2


def is_said_again(last: Said | None, reference: Reference, document: Document, lexicon: Lexicon) -> bool:
    """Whether a bare noun takes up the body or the stranger who spoke last: behind 'dijo una fuente del PDA',
    'según la Cámara de Tola' 'la fuente' and 'la entidad' are these; not 'la fuente del Gobierno'.
    """
    if last is None or (last.label is None and (last.speaker is None or last.speaker.kind != "party")):
        return False
    if last.label is not None and _points_back(last.label, reference, document):
        return document.sentence[reference.first] - document.sentence[last.after - 1] <= JUST_NOW
    noun = reference.first + 1
    noun += noun + 1 < reference.after and lexicon.is_word(document.lowers[noun], "before_body")
    if document.lowers[reference.first] not in BEFORE_ONE or reference.after != noun + 1:
        return False
    if document.sentence[reference.first] - document.sentence[last.after - 1] > JUST_NOW:
        return False
    lower = document.lowers[noun]
    if last.label is None:
        return bool(document.flags[noun] & PARTY_NOUN)
    words = last.label.split()
    stranger = words[0].lower() in INDEFINITE
    if lower == words[min(stranger, len(words) - 1)].lower():
        return True
    if reference.description is not None and _is_wider(
        reference, words[min(stranger, len(words) - 1)], lexicon
    ):
        return True
    if stranger or not words[0][0].isupper():
        return False
    if document.flags[noun] & PARTY_NOUN:
        return lexicon.head_nouns.get(words[0].lower()) == "party"
    return lexicon.is_word(lower, "any_body") or (lower in GUILD and words[0].lower() in GUILDS)
