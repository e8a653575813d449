"""Whom a party sends into an election, by a verb whose subject it is: 'el PDA confía en Rosa Soto'.

The deed is read as any other (``deeds``): who does it, whether it is claimed. Whom it is done to are the
people behind the preposition that the verb asks for, also those of clauses that lack their verb ('…; el
PDA, a Ruiz').
"""

from __future__ import annotations

from ...lexicon import FINITE, PREPOSITION
from ..brackets import past_brackets
from ..clauses.determiners import CONTRACTIONS, DETERMINERS
from ..cues import Cues
from ..deeds import triggers
from ..deeds.bodies import End
from ..deeds.ends import Ends
from ..deeds.triggers import Trigger
from ..reading import Reading
from .fielded import as_own
from .meant import in_order, of_list
from .partisans import Partisans

SURE, TOLD, REPLACES = "field", "settle_on", "replace_with"
"""Verbs that only a party does so to its own; those that need a candidacy beside; those with a successor."""
BEFORE_GAP = frozenset((";", ",", "y", "e", "mientras", "que", ".", "en"))
"""What stands before the party of a clause that lacks its verb."""
UNNAMED_REACH = 7
"""Tokens of 'a un camionero de 40 años,' before the name of who that is."""
BEFORE_COURT = frozenset(("ante", "contra"))
"""What behind a name says that nobody is sent into an election: 'llevó a Soto ante el juez'."""
OBJECTS = frozenset(("un", "una", "su", "sus", "el", "la", "los", "las", "varias", "varios"))
"""What behind a name begins what was handed over: 'presentó a Soto un recurso'."""


def bind(partisans: Partisans, reading: Reading) -> None:
    """Bind to each party those whom it sends, as the verbs of sending tell."""
    for trigger in triggers.find(reading.document, reading.lexicon, (SURE, TOLD, REPLACES), ()):
        _read(partisans, reading, trigger)


def _read(partisans: Partisans, reading: Reading, trigger: Trigger) -> None:
    """'El PDA postula a Soto', 'Marea Verde repite con Soto'; not 'el PDA podría postular a Soto'."""
    if not _somebody_behind(partisans, trigger.after):
        return
    ends = Ends.of(reading)
    form = ends.predicates.of(trigger)
    if form is None or (form.tense == "part" and not ends.predicates.is_compound(trigger.first)):
        return
    if form.finite and not ends.predicates.is_verb(trigger.first):
        return
    predicate = ends.predicates.at(trigger.first, form)
    if predicate.mood != "asserted" or predicate.passive:
        return
    wanted = _governors(reading, form.lemma, trigger.kind)
    if "a" in wanted and "se" in reading.document.lowers[predicate.first : trigger.first]:
        return  # 'se suma a Soto'
    people = _objects(partisans, trigger.after, wanted)
    if not people or (trigger.kind == TOLD and not _is_told(partisans, trigger, people[0][1])):
        return
    agent = ends.agent(predicate)
    party = _sender(partisans, agent, trigger.first)
    for index, _ in people if party is not None else ():
        partisans.join(index, party)
    if agent is None or all(actor.kind == "party" for actor in agent.actors):
        _gapped(partisans, people[-1][1], wanted)


def _somebody_behind(partisans: Partisans, i: int) -> bool:
    """Whether somebody is named behind token ``i`` in its sentence: what costs nothing to ask."""
    _, end = partisans.document.sentences[partisans.document.sentence[i - 1]]
    return any(k in partisans.person_at for k in range(i, end))


def _governors(reading: Reading, lemma: str, kind: str) -> frozenset[str]:
    found = reading.lexicon.constructions(lemma, kind)
    return frozenset("a" if name == "direct" else name for name in found)


def _objects(partisans: Partisans, i: int, wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Those whom a preposition of ``wanted`` governs behind token ``i``, with the first tokens of their noun
    phrases: 'como candidata a Soto y a Ruiz como síndico'; not 'a Soto un recurso'."""
    document, lowers = partisans.document, partisans.document.lowers
    found = list[tuple[int, int]]()
    _, end = document.sentences[document.sentence[i - 1]]
    while i < end - 1:
        lower = lowers[i]
        if lower in (";", ":", "que", "quien", "donde", "(") or (
            document.flags[i] & FINITE and _acts(partisans, i)
        ):
            break
        if i in partisans.party_at and lowers[i - 1 - (lowers[i - 1] in ("el", "la"))] in BEFORE_GAP:
            break  # '…, y el PDA, a Ruiz'
        if not found and lower in OBJECTS and _is_thing(partisans, i):
            break  # 'oficializó su respaldo a Soto'
        if CONTRACTIONS.get(lower, lower) in wanted:
            begin = i if lower != CONTRACTIONS.get(lower, lower) and i in partisans.phrase_at else i + 1
            begin = begin if begin in partisans.phrase_at else _named_behind(partisans, i + 1)
            if begin:
                if not found and _is_other_deed(partisans, begin):
                    return []
                found += [(person, begin) for person in partisans.listed_from(begin)]
                i = max(i + 1, partisans.past_phrase(begin))
                continue
        i += 1
    return found


def _is_thing(partisans: Partisans, i: int) -> bool:
    """Whether the article at token ``i`` begins what is handed over or done: 'su respaldo', 'la denuncia';
    not 'el lunes', 'en la sede', 'como su carta'."""
    document, lexicon = partisans.document, partisans.lexicon
    if i in partisans.phrase_at or i in partisans.party_at or document.flags[i - 1] & PREPOSITION:
        return False
    noun = document.lowers[i + 1]
    time = lexicon.is_word(noun, "weekday", "relative_day") or noun in ("próximo", "pasado", "mismo", "fin")
    return document.forms[i + 1].islower() and not time and document.lowers[i - 1] not in ("como", "y", "al")


def _acts(partisans: Partisans, i: int) -> bool:
    """Whether a form that may be a finite verb at token ``i`` stands behind no article or preposition."""
    lowers = partisans.document.lowers
    return lowers[i - 1] not in (*DETERMINERS, "de", "del", "al", "como", "a", "por", "en", "para")


def _named_behind(partisans: Partisans, i: int) -> int:
    """Where the name begins of whom an unnamed one at token ``i`` is: 'un camionero, Dino Paredes'; 0 if
    none."""
    document, lowers = partisans.document, partisans.document.lowers
    if lowers[i : i + 1] not in (["un"], ["una"]):
        return 0
    for k in range(i + 1, min(i + UNNAMED_REACH, len(document) - 1)):
        if lowers[k] in (",", ":"):
            return k + 1 if k + 1 in partisans.phrase_at else 0
        if document.is_capital(k) or document.flags[k] & FINITE:
            return 0
    return 0


def _is_other_deed(partisans: Partisans, begin: int) -> bool:
    """Whether what stands behind the name says that it is no candidacy: 'llevó a Soto ante el juez',
    'presentó a Soto una queja', 'llevó a Soto a la justicia'."""
    lowers = partisans.document.lowers
    i = partisans.past_phrase(begin)
    if lowers[i : i + 1] and (lowers[i] in BEFORE_COURT or lowers[i] in OBJECTS):
        return True
    cues = Cues.of(partisans.document, partisans.lexicon)
    return lowers[i : i + 1] == ["a"] and cues.within(i + 1, i + 3, "court") is not None


def _is_told(partisans: Partisans, trigger: Trigger, begin: int) -> bool:
    """Whether the sentence or the one before speaks of candidates or lists, or 'como su carta' says so."""
    if as_own(partisans, begin):
        return True
    document, lexicon = partisans.document, partisans.lexicon
    here = document.sentence[trigger.first]
    first, after = document.sentences[max(0, here - 1)][0], document.sentences[here][1]
    return any(
        lexicon.is_name_word(document.lowers[k], "list_noun", "constituency")
        or any(noun.kind == "candidacy" for noun in lexicon.person_nouns(document.lowers[k]))
        or (k != trigger.first and lexicon.is_verb_in(document.lowers[k], SURE))
        for k in range(first, after)
    )


def _sender(partisans: Partisans, agent: End | None, verb: int) -> int | None:
    """The party that acts: named, or the one whose list acts: 'la boleta que inscribió el PDA lleva a
    Soto'."""
    if agent is not None and agent.actors:
        parties = {actor.index for actor in agent.actors if actor.kind == "party"}
        return parties.pop() if len(parties) == 1 and len(agent.actors) == 1 else None
    document = partisans.document
    begin = document.sentences[document.sentence[verb]][0]
    if agent is not None:
        begin = agent.first
    else:
        begin = next((k + 1 for k in range(verb - 1, begin, -1) if document.lowers[k] in (";", ":")), begin)
    ordered = in_order(partisans, begin)
    return of_list(partisans, begin, verb) if ordered is None else ordered


def _gapped(partisans: Partisans, begin: int, wanted: frozenset[str]) -> None:
    """'El PDA lleva a Soto; Marea Verde, a Ruiz, y Sur, a Vera', '… y Sur por Vera', 'mientras que Sur,
    a': the parties of clauses without a verb behind the name at token ``begin``, in its sentence and the
    next."""
    document, lowers = partisans.document, partisans.document.lowers
    here = document.sentence[begin]
    end = document.sentences[min(here + 1, len(document.sentences) - 1)][1]
    for first in range(begin + 1, end - 2):
        party = partisans.party_at.get(first)
        ordered = in_order(partisans, first - 1) if party is None else None
        party = ordered if party is None else party
        if party is None:
            continue
        before = first - 1 - (lowers[first - 1] in ("el", "la"))
        after = past_brackets(document, first + 1 if ordered is not None else partisans.party_ends[first])
        comma = lowers[after : after + 1] == [","]
        if lowers[before] not in BEFORE_GAP or after + comma + 1 >= end:
            continue
        if document.sentence[first] != here and not (comma and document.sentence_start(before + 1)):
            continue
        i = after + comma
        lower = lowers[i]
        if CONTRACTIONS.get(lower, lower) not in wanted:
            continue
        at = i if i in partisans.phrase_at else i + 1
        for person in partisans.listed_from(at):
            partisans.join(person, party)
