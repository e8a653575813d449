"""Who talked by telephone with whom, met whom, wrote to whom.

A contact has two ends and no direction: subject and complement of a verb ('se reunió con'), the two whom a
noun joins ('la reunión entre … y …'), or all of a plural subject ('ambos se han reunido'). What is planned,
asked for, refused or denied is no contact.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Actor, Contact, ContactKind
from .cues import Cues
from .deeds.ends import Ends
from .deeds.triggers import Trigger
from .deeds.triggers import find as find_triggers
from .encounters import (
    attending,
    letters,
    means,
    messages,
    nouns,
    repeated,
    ringing,
    telling,
    visits,
    vocatives,
)
from .encounters.book import Book
from .reading import Reading
from .sides import contest

Rule = Callable[[Book, Trigger], None]
VERB_RULES: dict[str, Rule] = {
    "together": telling.by_verb,
    "phone": telling.by_verb,
    "talk": telling.by_verb,
    "address": messages.addressing,
    "correspond": telling.by_verb,
    "congratulate_person": messages.congratulated,
    "salute": messages.congratulated,
    "lift_phone": telling.lifted,
    "greet": visits.greeting,
    "go": visits.to_their_place,
    "attend": attending.joining_in,
}
NOUN_RULES: dict[str, Rule] = {
    "meet_noun": nouns.by_noun,
    "talk_noun": nouns.by_noun,
    "phone_noun": nouns.by_noun,
    "letter_noun": letters.letter,
    "by_phone": means.by_means,
    "writing_cue": means.by_means,
    "congratulation_noun": messages.greeted,
    "greeting": messages.greeted,
    "in_person": visits.in_person,
    "device": ringing.phone_rang,
    "far_end": ringing.on_the_line,
    "sameness": repeated.same_deed,
    "does_so": repeated.same_deed,
    "likewise": repeated.likewise,
}
RULES = VERB_RULES | NOUN_RULES


def find(reading: Reading) -> list[Contact]:
    """The contacts of the article, in the order of the text, one per pair and kind."""
    if len(reading.cast.people) + len(reading.cast.parties) < 2:
        return []
    ends = Ends.of(reading)
    book = Book(
        reading, ends.predicates, ends, Cues.of(reading.document, reading.lexicon), contest.of(reading)
    )
    for trigger in find_triggers(reading.document, reading.lexicon, tuple(VERB_RULES), tuple(NOUN_RULES)):
        book.contest.turn_to(trigger.first, reading.document.paragraph[trigger.first])
        RULES[trigger.kind](book, trigger)
    book.contest.turn_back()
    vocatives.posts_addressed(book)
    kept: dict[tuple[frozenset[Actor], ContactKind], Contact] = {}
    for contact in sorted(book.found, key=_place):
        kept.setdefault((frozenset((contact.actor, contact.other)), contact.kind), contact)
    return list(kept.values())


def _place(contact: Contact) -> tuple[int, int, str, int, str, int]:
    """Where it is told; of two told in one place, whose it is decides."""
    one, other = contact.actor, contact.other
    return contact.start, contact.end, one.kind, one.index, other.kind, other.index
