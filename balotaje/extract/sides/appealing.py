"""Sides not taken since nobody convinces: '“Ninguno me representa”', 'no lo convencen ni Soto ni Tola'."""

from __future__ import annotations

from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .abstaining import neither_named
from .claims import Claims

APPEAL_REACH = 9
"""Tokens behind 'ninguno de los dos' within which it is said that he does not convince."""
PAIR_REACH = 14
"""Tokens of 'ni la diputada Soto ni su rival, el senador Tola,' in which both are named."""
OF_WHOM = frozenset(("lo", "la", "le", "los", "las", "les"))
"""Whom it is that nobody convinces."""


def nobody_appeals(claims: Claims, trigger: Trigger) -> bool:
    """'“Ninguno de los dos me representa”', '“no me convence ninguno de los candidatos”', 'dijo que ninguna
    opción lo convence'; not '“ninguno de los dos me llamó”', '“ninguna de las propuestas me convence”'.
    """
    lowers = claims.reading.document.lowers
    opens = lowers[trigger.first] in ("ninguno", "ninguna", "ningún")
    if not opens or lowers[trigger.after : trigger.after + 1] == ["de"]:
        return False
    return _appeal(claims, trigger.first, trigger.after)


def neither_appeals(claims: Claims, trigger: Trigger) -> None:
    """'dijo que ni Soto ni Tola lo representan', 'A Paredes no la convencen ni Soto ni Tola', of the two who
    stand; not 'ni Soto ni Tola la llamaron'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[trigger.first]][1], trigger.first + PAIR_REACH)
    second = next((i for i in range(trigger.first + 1, end) if lowers[i] == "ni"), -1)
    named = claims.reading.references.between(trigger.first, end) if second > 0 else ()
    pair = [r for r in named if set(r.actors) & claims.contenders()]
    if len(pair) != 2 or not pair[0].first < second < pair[1].first or pair[0].actors == pair[1].actors:
        neither_named(claims, trigger)
    elif not _appeal(claims, trigger.first, pair[1].after):
        neither_named(claims, trigger)


def _appeal(claims: Claims, first: int, after: int) -> bool:
    """Whether a verb of convincing around tokens ``first`` up to ``after`` says that they do not."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i in (*range(after, after + APPEAL_REACH), *range(first - 1, first - 4, -1)):
        form = claims.predicates.form(i, "appeal") if 0 < i < len(document) else None
        if form is None or document.sentence[i] != document.sentence[first]:
            continue
        quoted = document.stretch[i] >= 0
        if quoted != (lowers[i - 1] in ("me", "nos")) or not claims.predicates.is_verb(i):
            continue
        if i < first and lowers[i - 2] != "no":
            continue
        agent = claims.ends.speaker(i)
        if not quoted and lowers[i - 1] in OF_WHOM:
            agent = claims.ends.governing(i)
        begin, _ = document.sentences[document.sentence[i]]
        if not quoted and lowers[begin] in ("a", "al"):  # 'A Soto no la convence ninguno'
            named = claims.reading.references.at(begin + (lowers[begin] == "a"))
            agent = End.of(named) if named is not None else agent
        if agent is None or not agent.actors or not claims.contest.electoral:
            return False
        claims.add(agent, None, "neutral", min(i, first), max(i + 1, after))
        return True
    return False
