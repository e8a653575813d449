"""What makes a greeting a congratulation: the win that it is for, the call it came by, who joins in."""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import ADVERB
from ..clauses.determiners import ARTICLES
from ..clauses.governing import DE, POR, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .modifiers import past_adjunct
from .nouns import verb_before

WIN_REACH = 12
"""Tokens behind a verb of celebrating within which the win stands ('la “formidable victoria” de Soto')."""
CONCEDED_REACH = 5
"""Tokens behind 'reconoció' within which the win or the defeat stands."""
OBTAINED_REACH = 5
"""Tokens behind 'obtenido' within which 'por Soto' stands."""
GIVER_REACH = 14
"""Tokens before 'para felicitarla' within which it is said whose call it was."""
OUTSTANDING = frozenset(("destacando", "resaltando", "incluyendo", "incluida", "incluidas", "como"))
"""What stands before some of many: 'destacando las de Soto'."""
OTHERS_REACH = 30
"""Tokens behind whose win it is within which it is told whose another is ('en Lota, así como el de Tola')."""
WHOSE_TOO = frozenset(("el", "la", "los", "las", "también"))
"""What may stand before 'de' where the win of another is told of: 'y las de Tola', 'y también de Tola'."""
JOINS = frozenset(("sumar", "unir", "adherir", "plegar", "asociar"))


def whose_win(claims: Claims, after: int) -> End | None:
    """Whose win stands behind a verb of celebrating: 'el triunfo de Soto'."""
    document = claims.reading.document
    after = past_adjunct(claims, after)
    for i in range(after, min(len(document), after + WIN_REACH)):
        if i > after and document.lowers[i] == "," and document.flags[i - 1] & ADVERB:
            continue  # 'celebró asimismo, el triunfo de Soto'
        if document.sentence[i] != document.sentence[after - 1] or document.lowers[i] in (",", "."):
            return None
        if claims.cues.at(i, "win_noun") is not None:
            if document.lowers[i + 1 : i + 2] == ["en"] and document.lowers[i + 2 : i + 3] in (
                ["la"],
                ["el"],
            ):
                if not document.is_capital(i + 3):
                    return None  # 'celebró la victoria en la sede del Partido del Alba'
            if _obtained(claims, i + 1):
                return claims.ends.complement(i + 2, POR, reach=OBTAINED_REACH)
            own = _of_a_friend(claims, i + 1)
            if own is not None:
                return own
            found = claims.ends.complement(i + 1, DE, reach=6)
            if found is not None and _comes_to_a_team(claims, found.after):
                return None  # 'celebró la llegada de Soto al comando'
            if found is not None and found.actors:
                elsewhere = "desde" in document.lowers[i + 1 : found.first]  # 'desde la sede de Soto'
                return _and_of_others(claims, found) if not elsewhere else None
            if document.lowers[i + 1 : i + 3] == ["de", "quien"]:  # 'la victoria de quien llamó su amiga'
                won = claims.contest.winner
                return End((won,), i + 2, i + 3) if won is not None else None
            return claims.winner(i + 1, set(), reach=5) or described_winner(claims, found)
    return None


def _and_of_others(claims: Claims, one: End) -> End:
    """'los triunfos de Soto en Lota y de Tola en Penco', 'el triunfo de Soto, que arrasó, así como el de
    Tola': everybody whose win is celebrated behind that of ``one``; not '… de Soto y habló de Tola'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    actors, after, i, told = dict.fromkeys(one.actors), one.after, one.after, False
    end = min(document.sentences[document.sentence[one.first]][1], one.after + OTHERS_REACH) - 1
    while i < end and lowers[i] not in (";", ":"):
        told = told and lowers[i] != ","
        told = told or (lowers[i] in ("que", "quien") and "," in lowers[i - 3 : i])
        if claims.predicates.tells(i) and not told:
            break
        joined = lowers[i] in ("y", "e") or lowers[i - 1 : i + 1] == ["así", "como"]
        of = i + 1 + (lowers[i + 1] in WHOSE_TOO)
        of += lowers[of : of + 1] == ["también"]
        i += 1
        if not joined or told or lowers[of : of + 1] not in (["de"], ["del"]):
            continue
        other = claims.ends.complement(of, DE, reach=4)
        if other is None or not other.actors:
            break
        actors.update(dict.fromkeys(other.actors))
        after = i = other.after
    return End(tuple(actors), one.first, after)


def _of_a_friend(claims: Claims, i: int) -> End | None:
    """'el “triunfo de (su) amigo”', '“la victoria de mi amiga”', of whoever won; not '“de (su) equipo”'."""
    document, winner = claims.reading.document, claims.contest.winner
    words = document.lowers[i : i + 5]
    noun = i + 4 if words[1:4] in (["(", "su", ")"], ["(", "mi", ")"]) else i + 2
    if words[:1] != ["de"] or noun >= len(document) or document.lowers[noun - 1] not in ("mi", ")"):
        return None
    called = [n for n in claims.reading.lexicon.person_nouns(document.lowers[noun]) if n.number == "s"]
    fits = winner is not None and any(
        n.gender not in "mf" or claims.ends.agrees(winner, n.gender) for n in called
    )
    return End((winner,), i, noun + 1) if winner is not None and fits else None


def _obtained(claims: Claims, i: int) -> bool:
    """'el resultado obtenido por', 'el triunfo logrado el domingo por': whether a participle at token ``i``
    tells by whom.
    """
    lowers = claims.reading.document.lowers
    by = "por" in lowers[i + 1 : i + 1 + OBTAINED_REACH]
    return by and any(v.tense == "part" for v in claims.reading.lexicon.verb_in(lowers[i], "obtain"))


def _comes_to_a_team(claims: Claims, i: int) -> bool:
    """'… al comando de Tola' at token ``i``."""
    lowers = claims.reading.document.lowers
    if lowers[i : i + 1] not in (["a"], ["al"]):
        return False
    return claims.cues.within(i, min(len(lowers), i + 4), "campaign_noun", "means_noun") is not None


def described_winner(claims: Claims, owner: End | None) -> End | None:
    """'el triunfo de la demócrata', 'la victoria de su amiga': a win is whose who won it, however called; not
    'el triunfo de los vecinos'.
    """
    winner = claims.contest.winner
    reference = claims.reading.references.at(owner.first) if owner is not None else None
    if winner is None or winner.kind != "person" or reference is None or owner is None:
        return None
    told = reference.description
    if told is None or reference.number != "s" or not (told.definite or told.possessive):
        return None
    gender = reference.gender or told.gender
    if not gender or (gender in ("m", "f") and not claims.ends.agrees(winner, gender)):
        return None
    return End((winner,), owner.first, owner.after)


def given_by(claims: Claims, after: int, preposition: str, *, reach: int) -> End | None:
    """Who congratulates behind a preposition: 'por Soto', 'de líderes como Soto', 'por tres, entre ellos
    Soto'; not 'por vecinos'.
    """
    governed = frozenset((preposition,))
    found = claims.ends.complement(after, governed, reach=reach)
    if found is not None and found.actors:
        return found
    named = claims.ends.exemplified(after, governed, reach=reach)
    return named or (_those_of(claims, after) if preposition == "de" else None) or found


def _those_of(claims: Claims, after: int) -> End | None:
    """'felicitaciones, entre ellas las de Soto y Tola', 'varios saludos, destacando los de Soto': whose some
    of many are behind token ``after - 1``; not 'felicitaciones, entre ellas las de los vecinos'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    _, end = document.sentences[document.sentence[after - 1]]
    for i in range(after + 1, min(end - 1, after + GIVER_REACH)):
        if claims.predicates.tells(i):
            return None
        if lowers[i] in ARTICLES and lowers[i + 1] in ("de", "del"):
            if lowers[i - 1] in OUTSTANDING or claims.cues.ending(i, "among") is not None:
                return claims.ends.complement(i + 1, DE, reach=4)
    return None


def received(claims: Claims, infinitive: int) -> tuple[End, End, int] | None:
    """Who called whom by 'Tola recibió un llamado de Soto para felicitarla', and where that is told; not
    'Tola hizo un llamado a Soto para felicitarla'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if lowers[infinitive - 1] != "para":
        return None
    for i in range(infinitive - 2, max(0, infinitive - GIVER_REACH), -1):
        if document.sentence[i] != document.sentence[infinitive] or claims.predicates.tells(i):
            return None
        noun = claims.cues.at(i, "phone_noun", "letter_noun")
        if noun is None:
            continue
        giver = claims.ends.complement(noun[1], DE, reach=4)
        verb = verb_before(claims, i)
        form = claims.predicates.form(verb.verb) if verb is not None else None
        if giver is None or not giver.actors or verb is None or form is None or not verb.claimed:
            return None
        if "de" not in claims.predicates.lexicon.constructions(form.lemma, "back_light"):
            return None
        taker = claims.ends.agent(verb)
        return (giver, taker, verb.first) if taker is not None and taker.actors else None
    return None


def joined_in(claims: Claims, trigger: Trigger) -> tuple[Predicate, End | None] | None:
    """The verb by which somebody joins the congratulations at a trigger, and who does: 'se sumó a las
    felicitaciones', 'se unió pronto a la cadena de saludos'; not 'sumó felicitaciones'.
    """
    lowers, verb = claims.reading.document.lowers, verb_before(claims, trigger.first)
    behind = _joining_behind(claims, trigger) if verb is None else None
    if behind is not None:
        return behind, claims.ends.agent(behind)
    form = claims.predicates.form(verb.verb) if verb is not None else None
    if verb is None or form is None or form.lemma not in JOINS or not verb.claimed:
        return None
    itself = claims.predicates.bears_own_pronoun(verb)
    if not itself or {"a", "al"}.isdisjoint(lowers[verb.verb + 1 : trigger.first]):
        return None
    to = claims.ends.complement(trigger.after, A, reach=3)
    who = claims.subjects_at(to.after if to is not None else trigger.after)  # 'Se sumaron al saludo Soto'
    return verb, who or claims.ends.agent(verb)


def _joining_behind(claims: Claims, trigger: Trigger) -> Predicate | None:
    """'A las felicitaciones se sumó Soto', 'a los saludos de Tola se unieron Soto y Paredes'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin, end = document.sentences[document.sentence[trigger.first]]
    if lowers[begin : begin + 1] not in (["a"], ["al"]) or trigger.first - begin > 3:
        return None
    for i in range(trigger.after, min(end, trigger.after + GIVER_REACH)):
        form = claims.predicates.form(i)
        if form is not None and claims.predicates.is_verb(i):
            joins = form.lemma in JOINS and lowers[i - 1] == "se"
            predicate = claims.predicates.at(i, form)
            return predicate if joins and predicate.claimed else None
    return None


def conceded_before(claims: Claims, predicate: Predicate) -> bool:
    """'reconoció la derrota y saludó a Soto', 'admitió su triunfo y la saludó': whether the same sentence
    tells of a win or a defeat that was acknowledged.
    """
    document = claims.reading.document
    begin, _ = document.sentences[document.sentence[predicate.first]]
    for i in claims.ends.subjects.verbs(
        document.sentence[predicate.first], document.stretch[predicate.first]
    ):
        if begin <= i < predicate.first and claims.predicates.form(i, "acknowledge") is not None:
            end = min(predicate.first, i + CONCEDED_REACH)
            if claims.cues.within(i, end, "win_noun", "defeat_noun") is not None:
                return True
    return False


def wanted(claims: Claims, predicate: Predicate) -> Predicate | None:
    """'ha querido felicitar a Soto', 'quiso dar la enhorabuena': what one wanted and did; not 'no quiso',
    'quiere felicitar'.
    """
    i = predicate.verb - 1
    form = claims.predicates.form(i, lemma="querer")
    if predicate.mood != "open" or form is None:
        return None
    done = form.tense == "pret" or (form.tense == "part" and claims.predicates.is_compound(i))
    will = claims.predicates.at(i, form)
    return replace(will, verb=predicate.verb) if done and will.claimed else None
