"""Who takes which side for whom: backing, opposing, congratulating, staying neutral.

One pass finds the verbs, nouns and phrases that can take a side; each is handed to the rules of its
construction (the modules of ``sides``). The first evidence of a pair and stance stays.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from ..model import Endorsement
from .clauses.governing import EN, PARA
from .cues import Cues
from .deeds.ends import Ends
from .deeds.triggers import Trigger
from .deeds.triggers import find as find_triggers
from .reading import Reading
from .sides import (
    abstaining,
    adding,
    addressed,
    aligned,
    appealing,
    asked,
    backing,
    conceding,
    congratulations,
    contest,
    echoes,
    enlisting,
    exerting,
    favouring,
    fielding,
    gapped,
    greetings,
    hailing,
    helping,
    joining,
    leaning,
    neutrality,
    newcomers,
    opposition,
    own,
    pacts,
    partaking,
    posts,
    rejecting,
    support,
    the_other,
    winning,
    wished,
)
from .sides.claims import Claims

Rule = Callable[[Claims, Trigger], None]

VERB_RULES: dict[str, Rule] = {
    "back": backing.by_verb,
    "back_person": backing.by_verb,
    "back_contender": echoes.backing_or_following,
    "strive": leaning.striving,
    "bring_about": leaning.bringing_about,
    "gain": joining.joined_by,
    "come_to": joining.coming_to,
    "add_to": adding.adding,
    "congratulate": congratulations.congratulating,
    "wish": hailing.wishing,
    "want": wished.wanting,
    "ought": wished.must_win,
    "victor": hailing.hailing,
    "phone": conceding.calling,
    "talk": conceding.calling,
    "oppose": opposition.opposing,
    "lead": opposition.must_not_win,
    "rule_on": rejecting.must_not_rule,
    "prevent": opposition.preventing,
    "allow": opposition.preventing,
    "spoil": neutrality.spoiling,
    "set_free": neutrality.setting_free,
    "leave_to": abstaining.leaving_it_to,
    "no_side": neutrality.choosing_nobody,
    "stay_out": neutrality.staying_out,
    "turn_out": abstaining.turning_away,
    "emulate": echoes.emulating,
    "run": enlisting.running,
    "take_charge": enlisting.taking_charge,
    "fall_to": enlisting.falling_to,
    "guard": enlisting.guarding,
    "anoint": fielding.fielding,
    "fill_list": partaking.of_a_crowd,
}
PHRASE_RULES: dict[str, Rule] = {
    "support_noun": support.by_noun,
    "campaign_noun": joining.behind_candidacy,
    "own_candidate": own.own_candidate,
    "heir_noun": own.heir,
    "candidate_of": own.candidate_of,
    "has_candidate": own.chosen,
    "on_ones_side": joining.beside_them,
    "that_candidate": own.that_candidate,
    "partisan_noun": own.partisan,
    "congratulation_noun": greetings.congratulation,
    "greeting_noun": greetings.greetings,
    "joy_noun": greetings.rejoicing,
    "good_news": hailing.good_news,
    "neutral_stance": neutrality.neutrality,
    "voting_orders": neutrality.no_orders,
    "blank": neutrality.blank_ballot,
    "against_slogan": rejecting.slogan_against,
    "never_again": rejecting.slogan_against,
    "own_neutrality": abstaining.own_neutrality,
    "nor_word": appealing.neither_appeals,
    "same_deed": echoes.same_deed,
    "sameness": echoes.same_side,
    "among_those": echoes.among_followers,
    "against_it": echoes.against_it,
    "other_camp": the_other.opposite,
    "opposite": the_other.opposite,
    "too": echoes.too,
    "decision_noun": adding.decided,
    "signature": adding.signed,
    "joins_in": echoes.joins_in,
    "does_so": echoes.does_so,
    "with_word": own.with_one,
    "staked_noun": exerting.staked,
    "more_years": exerting.another_term,
    "for_word": exerting.for_one,
    "means_noun": helping.lending,
    "at_service": helping.at_service,
    "mainstay_noun": helping.mainstay,
    "campaign_post": posts.of_a_campaign,
    "joining_noun": newcomers.newcomer,
    "named_next": newcomers.presented,
    "active_word": aligned.by_adjective,
    "adherent_noun": newcomers.listed,
    "joined_crowd": newcomers.listed,
    "made_of": newcomers.made_of,
    "beside_word": enlisting.beside,
    "pact_noun": pacts.pact,
    "belonging": posts.belonging,
    "posts_noun": posts.belonging,
    "bond_noun": favouring.committed,
    "in_favour": favouring.in_favour_of,
    "with_you": addressed.with_you,
    "rally": hailing.rallying,
    "hoped": wished.hoping,
}
RULES = VERB_RULES | PHRASE_RULES


SETTING_APART = EN | PARA
OPENING_REACH = 6
"""Tokens of 'En la elección de alcalde' in which the office of another race is named."""


def find(reading: Reading) -> list[Endorsement]:
    """The endorsements of the article, in the order of the text, one per endorser, candidate and stance."""
    if not (reading.cast.people or reading.cast.parties):
        return []
    ends = Ends.of(reading)
    claims = Claims(
        reading=reading,
        predicates=ends.predicates,
        ends=ends,
        contest=contest.of(reading),
        cues=Cues.of(reading.document, reading.lexicon),
    )
    # Verbs of backing and winning are everywhere; without an election in the text they take no side in one.
    verbs = tuple(VERB_RULES) if claims.contest.electoral else ()
    for trigger in find_triggers(reading.document, reading.lexicon, verbs, tuple(PHRASE_RULES)):
        claims.contest.turn_to(trigger.first, reading.document.paragraph[trigger.first])
        RULES[trigger.kind](claims, trigger)
    if claims.contest.electoral:
        asked.answered(claims)
        asked.affirmed(claims)
        asked.granted(claims)
        gapped.votes_listed(claims)
        gapped.theirs(claims)
    claims.contest.turn_back()
    return _first_of_each(reading, claims.found)


def _first_of_each(reading: Reading, found: list[Endorsement]) -> list[Endorsement]:
    """One row per endorser, candidate and stance; who backs is not neutral but in another race, and may
    congratulate too.

    'En 2021 votó por Soto, y ahora anulará' is two sides in two elections. Of several places the endorser's
    own words are the evidence, before the writer's.
    """
    kept: dict[tuple[object, ...], Endorsement] = {}
    for endorsement in sorted(found, key=lambda e: (e.quote is None, e.start, e.end)):
        kept.setdefault((endorsement.endorser, endorsement.candidate, endorsement.stance), endorsement)
    neutral = {e.endorser for e in kept.values() if e.stance == "neutral"}
    backers = {
        e.endorser
        for e in kept.values()
        if e.stance == "support" and e.endorser in neutral and not _long_ago(reading, e)
    }
    return [
        e
        for e in sorted(kept.values(), key=lambda e: (e.start, e.end))
        if not (e.stance == "neutral" and e.endorser in backers and not _in_another_race(reading, e))
    ]


def _in_another_race(reading: Reading, endorsement: Endorsement) -> bool:
    """'Soto apoya a Tola. Para la alcaldía, en cambio, no tiene candidato': whether what opens the sentence
    of a side not taken, or the one before, sets apart another office than the rest is about.
    """
    document = reading.document
    here = document.sentence[bisect_right(document.starts, endorsement.start) - 1]
    for sentence in (here, here - 1):
        if sentence < 0 or document.paragraph_of(sentence) != document.paragraph_of(here):
            continue
        first, after = document.sentences[sentence]
        opening = document.lowers[first : min(after, first + OPENING_REACH)]
        if opening[0] in SETTING_APART and any(_is_office(reading, word) for word in opening[1:]):
            return True
    return False


def _is_office(reading: Reading, word: str) -> bool:
    """'alcaldía', 'prefectura', 'alcalde': whether a word is of what is run for."""
    told = any(noun.kind == "office" for noun in reading.lexicon.person_nouns(word))
    return told or reading.lexicon.is_word(word, "office_place")


def _long_ago(reading: Reading, endorsement: Endorsement) -> bool:
    """'en 2021 votó por Soto': whether the words around an endorsement are of another year."""
    starts = reading.document.starts
    return winning.long_ago(reading, bisect_right(starts, endorsement.start) - 1)
