"""The phrase around a noun of support: whose it is, whom it is for, and the light verb that governs it."""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import ADVERB, DETERMINER, PERSON_NOUN, POSSESSIVE
from ..clauses.determiners import CONTRACTIONS
from ..deeds.crowds import listed_past
from ..deeds.ends import End
from ..deeds.phrases import actors_of
from ..deeds.predicates import Predicate
from ..references.pointers import Reference
from ..tokens import MARKS
from .claims import Claims
from .givers import another, with_the_rest
from .modifiers import adjoins, past_inciso, past_told

PHRASE_REACH = 4
"""Tokens before a noun that can belong to its phrase ('todo su más irrestricto apoyo')."""
VERB_REACH = 12
"""Tokens behind the noun within which its giver and its taker stand."""
TAKER_REACH = 5
"""Tokens behind its giver, or a list of them, within which a support's taker stands."""
LIGHT_REACH = 20
"""Tokens before the phrase within which its light verb stands."""
GOVERNOR_REACH = 10
"""Tokens before a phrase within which the verb that governs it stands."""
TAKER = frozenset(("a", "para", "por", "hacia"))
OTHERS = frozenset(
    "demás otros otras otro otra resto varios varias algunos algunas muchos muchas ambos ambas parte".split()
)
"""Words by which a phrase tells of some of a party's rather than of the party."""
THEIRS = frozenset(("suyos", "suyas", "míos", "mías", "nuestros", "nuestras"))
ANNOUNCING = frozenset((":", ",", "("))
AMONG_REACH = 14
"""Tokens behind a crowd within which some of it are named ('de varios ediles del sur, entre ellos Soto')."""
OF_REACH = 6
"""Tokens behind the noun within which 'de' stands: 'su apoyo público y sin condiciones de'."""
LONG_REACH = 30
"""Tokens of 'del Partido del Alba, de sus ediles, dirigentes de base y' before 'de este senador'."""
OPENS_DEED = frozenset(("personalmente", "ahora", "siempre", "también", "eso", "quién"))
"""What stands right before 'voto', 'apoyo' as one's deed: 'por eso apoyo a', '¿por quién voto?'."""


@dataclass(frozen=True, slots=True)
class SupportPhrase:
    """The noun phrase around a noun of support: its tokens, its possessive, the preposition before it."""

    noun: int
    first: int
    possessive: str
    preposition: str
    doubtful: bool
    giver: End | None
    taker: End | None
    after: int


def support_phrase(claims: Claims, noun: int) -> SupportPhrase:
    """The phrase around the noun at token ``noun``."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    lexicon = claims.predicates.lexicon
    sentence = document.sentence[noun]
    first, possessive, doubtful = noun, "", False
    for i in range(noun - 1, max(-1, noun - 1 - PHRASE_REACH), -1):
        word = lowers[i]
        if document.sentence[i] != sentence or claims.reading.references.at(i) is not None:
            break
        if lexicon.is_word(word, "hypothetical") and not claims.predicates.is_verb(i):
            doubtful = True
        elif lexicon.is_word(word, "possessive"):
            possessive = word
        elif (
            (
                lexicon.is_word(word, "preposition", "conjunction", "relative", "clitic")
                and word
                not in (
                    "la",
                    "los",
                )
            )
            or claims.predicates.tells(i)
            or not (word.isalpha() or document.forms[i] in MARKS)
            or claims.predicates.is_compound(i)
        ):
            break
        if document.forms[i] not in MARKS:
            first = i
    before = lowers[first - 1] if first and document.sentence[first - 1] == sentence else ""
    giver, taker, after = _complements(claims, noun, owned=bool(possessive))
    giver = _with_who_speaks(claims, noun, giver) if document.stretch[noun] >= 0 else giver
    return SupportPhrase(noun, first, possessive, before, doubtful, giver, taker, after)


def _with_who_speaks(claims: Claims, noun: int, giver: End | None) -> End | None:
    """'“… tiene el apoyo del Partido del Alba, sus ediles y de este senador”': who says so is one of them."""
    document = claims.reading.document
    for i in range(noun + 1, min(len(document) - 2, noun + LONG_REACH)):
        if document.stretch[i] != document.stretch[noun] or claims.predicates.tells(i):
            break
        if document.lowers[i : i + 2] in (["de", "este"], ["de", "esta"]):
            speaker = claims.ends.speaker(noun) if document.flags[i + 2] & PERSON_NOUN else None
            actors = (*giver.actors, *speaker.actors) if giver and speaker else speaker and speaker.actors
            return End(tuple(dict.fromkeys(actors)), i, i + 3) if actors else giver
    return giver


def _complements(claims: Claims, noun: int, *, owned: bool) -> tuple[End | None, End | None, int]:
    """Giver and taker behind a noun of support, and the token after the last of them.

    What is ``owned`` ('su apoyo a Soto tras la reunión de Paredes') has its giver before it.
    """
    document = claims.reading.document
    ends, lowers = claims.ends, document.lowers
    giver: End | None = None
    taker: End | None = None
    after = i = begin = noun + 1
    end_of_sentence = document.sentences[document.sentence[noun]][1]
    limit = min(noun + 1 + VERB_REACH, end_of_sentence)
    while i < limit:
        word = lowers[i]
        reference = claims.reading.references.at(i)
        organ = lowers[i - 1] in ("de", "del") or lowers[i] == "del"
        someone = reference is not None and bool(reference.actors)
        body = ends.party_body(i) if organ and not someone else None
        if (
            reference is not None
            and body is None
            and reference.first >= noun
            and not ends.is_campaign(reference)
        ):
            governor = claims.reading.clause.preposition(reference)
            end = ends.whole(reference)
            if governor == "de" and giver is None and _some_of_party(claims, noun, i, end):
                break
            if (
                (governor == "de" and giver is None and taker is None and adjoins(claims, begin, i))
                or (governor == "de" and giver is None and taker is not None and not owned)
                or (
                    governor in ("por", "parte")
                    and giver is None
                    and lowers[i - 1] == "por"
                    and (taker is not None or _given_by(claims, noun, i - 1))
                )
                or (
                    giver is None
                    and lowers[reference.first - 1] == "como"
                    and _some_of(lowers, noun, reference.first)
                )
            ):
                some = _some_named(claims, reference) if not end.actors else None
                giver = end = with_the_rest(claims, some or end)
                after = end.after
                i = past_told(claims, after)
                if not {"a", "al"}.isdisjoint(lowers[i : i + 2]):  # '…, Rosa Soto, a Tola'
                    limit = min(max(limit, i + TAKER_REACH), end_of_sentence)
                    continue
            elif reference.kind == "organisation" and governor in ("por", "para") and not end.actors:
                pass  # 'su apoyo en el desempate por la gobernación a Soto'
            elif taker is None and (governor in TAKER or _in_favour(lowers, reference.first)):
                taker, after = end, end.after
            elif governor in ("", "de"):
                break
            i = max(end.after, i + 1)
            if taker is not None and i == taker.after and lowers[i : i + 1] in (["y"], ["e"]):
                break  # 'los apoyos a Soto y la sombra de Tola'
            continue
        campaign = ends.campaign(i, noun + 1, TAKER)
        if campaign is not None:
            if taker is None:
                taker, after = campaign, campaign.after
            i = campaign.after
            continue
        if body is not None and giver is None and _some_of_party(claims, noun, i, body):
            break
        if body is not None and giver is None:
            giver = body = with_the_rest(claims, body)
            after, i = body.after, past_told(claims, body.after)
            continue
        alone = word == "," and giver is None and taker is None
        some = ends.among(i, 2) if alone and claims.cues.at(i + 1, "among") is not None else None
        if some is not None:
            giver, after, i = some, some.after, past_told(claims, some.after)
            limit = min(max(limit, i + TAKER_REACH), end_of_sentence)
            continue
        if word == "quien" and lowers[i - 1] in TAKER and taker is None:
            taker = ends.once_was(i)  # 'entregó su apoyo a quien la derrotó, Rosa Soto'
            if taker is not None:
                return giver, taker, taker.after
        beside = _beside(claims, i) if giver is not None and taker is None else None
        if beside is not None and giver is not None:
            giver = End((*giver.actors, *beside.actors), giver.first, beside.after)
            after, i = beside.after, past_told(claims, beside.after)
            limit = min(max(limit, i + TAKER_REACH), end_of_sentence)
            continue
        once = ends.once_was(i) if word == "quien" and lowers[i - 1] == "de" and giver is None else None
        if once is not None:
            giver, after = once, once.after
            break
        if word == "," and i + 1 < limit and lowers[i + 1] == "como":
            i += 1
            continue
        if word == "," and giver is not None and _taken_by(claims, i + 1):
            i += 1  # 'el respaldo de su partido, el Frente Austral, a Soto'
            continue
        behind = past_inciso(claims, i) if word == "," else 0
        if behind and claims.reading.references.at(behind + (lowers[behind] not in CONTRACTIONS)) is not None:
            begin = i = behind
            limit = min(behind + VERB_REACH, end_of_sentence)
            continue
        if behind and document.flags[i + 1] & ADVERB:  # 'el apoyo, especialmente, de grupos, como Alba'
            begin = i = behind
            continue
        if word in (",", ".", ";", ":", "(", ")", "que") or _acts(claims, i, noun):
            break
        i += 1
    told = taker is None or lowers[i : i + 1] == [":"]
    nobody = giver is None or (not giver.actors and lowers[i : i + 1] == [":"])
    if nobody and told and not owned and i < limit and lowers[i] in ANNOUNCING:
        giver = _announced(claims, i + 1, bare=taker is None or lowers[noun].endswith("s")) or giver
        after = giver.after if giver is not None else after
    of = next((j for j in range(noun + 1, min(limit, noun + OF_REACH)) if lowers[j] == "de"), noun)
    if (giver is None or not giver.actors) and of > noun and adjoins(claims, noun + 1, of):
        some = ends.among(giver.after if giver is not None else of + 1, AMONG_REACH)
        listed = listed_past(claims.predicates, of) if some is None else None
        some = with_the_rest(claims, ends.whole(listed)) if listed is not None else some
        if some is not None:
            giver, after = some, some.after  # 'el apoyo de varios ediles, entre ellos Soto'
    return giver, taker, after


def _beside(claims: Claims, i: int) -> End | None:
    """'el apoyo de Quilodrán, junto a la edila Tola': who gives it beside another, told at token ``i``."""
    i += claims.reading.document.lowers[i] == ","
    beside = claims.cues.at(i, "comitative")
    return claims.subjects_at(beside[1]) if beside is not None else None


def _taken_by(claims: Claims, i: int) -> bool:
    """Whether 'a Soto', 'al candidato', 'a la candidatura de' stands at token ``i``; not 'a pesar de'."""
    document = claims.reading.document
    if i + 2 >= len(document) or document.lowers[i] not in ("a", "al"):
        return False
    named = claims.reading.references.at(i + 1) or claims.reading.references.at(i)
    return named is not None or bool(document.flags[i + 1] & (DETERMINER | POSSESSIVE))


def _some_named(claims: Claims, crowd: Reference) -> End | None:
    """'el apoyo de varios ediles, entre ellos Soto, a Tola': who is named of a crowd right behind it."""
    if crowd.number != "p" or claims.cues.at(crowd.after + 1, "among") is None:
        return None
    return claims.ends.among(crowd.after, AMONG_REACH)


def _acts(claims: Claims, i: int, noun: int) -> bool:
    """Whether a verb ends the phrase of a noun at token ``i``; not the adjective of 'su apoyo expreso a'."""
    if not claims.predicates.is_verb(i):
        return False
    form = claims.predicates.form(i)
    own = form is not None and form.person == "1" and claims.reading.document.stretch[i] < 0
    return not (own and i == noun + 1)


def _some_of_party(claims: Claims, noun: int, i: int, end: End) -> bool:
    """'el apoyo de los demás partidos de la coalición', 'de varios ediles del Partido del Alba', 'de alcaldes
    del Partido del Alba': whether what stands between a noun and a party at token ``i`` says that it is some
    of it; not 'de otro grupo, como el Partido del Alba'.
    """
    document = claims.reading.document
    words = document.lowers[noun + 1 : i]
    words = words[:-2] if words[-2:] == ["por", "parte"] else words
    if any(actor.kind != "party" for actor in end.actors) or "como" in words:
        return False
    plain = words[:1] == ["de"] and document.flags[noun + 2] & PERSON_NOUN and noun + 2 < i
    return not OTHERS.isdisjoint(words) or (bool(plain) and words[1].endswith("s"))


def _announced(claims: Claims, i: int, *, bare: bool) -> End | None:
    """Whom a colon or a comma behind the noun names: 'sumó un apoyo: el de Quilodrán', '…, los de Soto y
    Paredes'; not 'sumó un apoyo, dijo Soto', nor, where not ``bare``, 'Apoyo a Soto: Paredes'.
    """
    document = claims.reading.document
    of, opened = another(claims, i), document.lowers[i - 1]
    if of is None and bare and opened in (":", "("):
        listed = claims.subjects_at(i)
        within = claims.reading.references.between(listed.first, listed.after) if listed is not None else []
        if listed is None or not any(r.kind == "name" and r.actors for r in within):
            return None
        after = listed.after
        if claims.predicates.tells(min(after, len(document) - 1)):
            return None  # 'logró el apoyo de unos pocos: Soto calló'
        if opened == "(" and ")" not in document.lowers[after - 1 : after + 1]:
            return None
        named = claims.reading.references.at(listed.first)
        parts = claims.reading.clause.parts(named) if named is not None and named.kind == "name" else ()
        if parts:
            return End(actors_of(parts), parts[0].first, parts[-1].after)
        return with_the_rest(claims, End(listed.actors, listed.first, after))
    return with_the_rest(claims, claims.ends.whole(of)) if of is not None and of.actors else None


def _in_favour(lowers: list[str], i: int) -> bool:
    """'su voto a favor de Soto', 'el respaldo en favor del candidato'."""
    return "favor" in lowers[max(0, i - 2) : i] and ("de" in lowers[i - 1 : i] or lowers[i] == "del")


def _some_of(lowers: list[str], noun: int, i: int) -> bool:
    """'el respaldo de varios grupos, como el Partido del Alba'."""
    return any(word in ("de", "del") for word in lowers[noun + 1 : i - 1])


def _given_by(claims: Claims, noun: int, por: int) -> bool:
    """'el apoyo dado ayer por Quilodrán', 'el respaldo por parte de Quilodrán'."""
    lowers = claims.reading.document.lowers
    if lowers[por - 1].endswith(("do", "dos", "da", "das")):
        return True
    given = (claims.predicates.form(j) for j in range(noun + 1, por))
    return any(form is not None and form.tense == "part" for form in given)


def light_verb(claims: Claims, phrase: SupportPhrase) -> Predicate | None:
    """The verb that governs the phrase, read as a claim; None when none does."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    sentence = document.sentence[phrase.noun]
    i = phrase.first - 1
    while i >= max(0, phrase.first - LIGHT_REACH) and document.sentence[i] == sentence:
        reference = claims.reading.references.at(i)
        form = claims.predicates.form(i)
        verbal = form is not None and (not form.finite or claims.predicates.is_verb(i)) and reference is None
        if verbal and document.flags[i - 1] & DETERMINER and not claims.predicates.is_verb(i):
            verbal = False  # 'una vuelta'
        if verbal and form is not None and form.tense == "part" and not claims.predicates.is_compound(i):
            verbal = claims.reading.document.lowers[i - 1] == "vez" or document.sentence_start(i)
        if verbal and form is not None:
            return claims.predicates.at(i, form)
        if lowers[i] in (".", ";", ":", "que", "quien"):
            return None
        if lowers[i] == "," and i == phrase.first - 1:
            i = _inciso_before(claims, i)  # 'anunció, en un video difundido anoche, su respaldo a'
            if i < 0:
                return None
        i = reference.first - 1 if reference is not None else i - 1
    return None


def _inciso_before(claims: Claims, comma: int) -> int:
    """The comma that opens the inciso which ``comma`` closes: ', mediante un video que subió anoche,'; -1
    where none does, or where it is a clause: ', dijo,'.
    """
    document, tells = claims.reading.document, False
    for i in range(comma - 2, max(0, comma - AMONG_REACH), -1):
        if document.sentence[i] != document.sentence[comma]:
            return -1
        if document.lowers[i] == ",":
            return -1 if tells else i
        if document.lowers[i] in ("que", "quien", "quienes"):
            tells = False
        elif claims.predicates.is_verb(i):
            tells = True
    return -1


def is_noun(claims: Claims, i: int) -> bool:
    """Whether 'apoyo', 'respaldo', 'voto', 'suma' at token ``i`` is the noun."""
    lowers = claims.reading.document.lowers
    if claims.cues.at(i, "support_noun") is None:
        before = lowers[i - 1] if i else ""
        if before in THEIRS:
            return False  # 'pidió a los suyos votar por Soto'
        if claims.cues.at(i, "greeting_noun") is not None and claims.predicates.form(i, "back") is not None:
            return before not in ("yo", "lo", "la", "te")  # '“Un gran abrazo a Soto”'
        if before in ("la", "las", "los") and i > 1 and claims.predicates.is_verb(i - 2):
            return True  # 'redobló la apuesta'
        if before in ("la", "las", "los") and lowers[i + 1 : i + 2] in (["de"], ["del"]):
            return not claims.predicates.is_verb(i)  # 'la suma de los votos'
        return claims.predicates.lexicon.is_word(before, "possessive") or before in ("un", "una", "el", "del")
    before = lowers[i - 1] if i else ""
    if claims.predicates.form(i) is None:
        return True  # 'los apoyos'
    if claims.reading.document.stretch[i] >= 0 and _is_said_of_oneself(claims, i):
        return False
    return before not in ("yo", "lo", "la", "las", "le", "no", "los", "les", "que")


def _is_said_of_oneself(claims: Claims, i: int) -> bool:
    """'“Voto Soto”', '“yo sí voto por Soto”', '“Respaldo plenamente la candidatura de Soto”': whether 'voto'
    at token ``i`` of one's own words is what one does; not '“el voto por Soto”', '“Voto por voto”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if lowers[i + 1 : i + 2] in (["a"], ["al"], ["por"]) and _in_capacity(claims, i):
        return True
    opens = document.forms[i - 1] in MARKS or lowers[max(0, i - 2) : i] == ["yo", "sí"]
    behind = i + 1 + (lowers[i + 1 : i + 2] != [] and lowers[i + 1].endswith("mente"))
    if (opens or document.sentence_start(i)) and lowers[behind : behind + 1] in (["la"], ["el"], ["su"]):
        return True
    if not opens or lowers[i] != "voto" or i + 2 >= len(lowers):
        return False
    named = claims.reading.references.at(i + 1 + (lowers[i + 1] in ("por", "a")))
    return named is not None and bool(named.actors)


def _in_capacity(claims: Claims, i: int) -> bool:
    """'“Como vecina apoyo a Soto”', '“El domingo voto por Soto”': whether what one is, or when, stands right
    before token ``i``; not '“más apoyo a Soto”', '“como muestra de apoyo a Soto”'.
    """
    document, words = claims.reading.document, claims.predicates.lexicon
    before = document.lowers[i - 1]
    if words.is_word(before, "relative_day", "weekday") or before in OPENS_DEED:
        return True
    return bool(document.flags[i - 1] & PERSON_NOUN) and document.lowers[i - 2] == "como"


def of_some(claims: Claims, phrase: SupportPhrase) -> bool:
    """'Nada se sabe sobre un respaldo de Quilodrán a Soto', of which it is not told that there is one."""
    some = claims.reading.document.lowers[phrase.first] in ("un", "algún", "cualquier")
    return some and phrase.preposition == "sobre"


def verb_before(claims: Claims, first: int, *, reach: int = GOVERNOR_REACH) -> Predicate | None:
    """The verb that governs what stands at token ``first``, in the same sentence and quotation."""
    document = claims.reading.document
    for i in range(first - 1, max(-1, first - reach), -1):
        if document.sentence[i] != document.sentence[first] or document.lowers[i] in (
            ".",
            ";",
            ":",
            "?",
            "!",
        ):
            return None
        if (
            document.stretch[i] != document.stretch[first]
            and document.stretch[first - 1] == document.stretch[i]
        ):
            return None
        form = claims.predicates.form(i)
        if form is None or claims.reading.references.at(i) is not None:
            continue
        if form.person == "1" and i and claims.predicates.is_verb(i - 1):
            if claims.cues.at(i, "support_noun") is not None:
                continue  # 'no dará apoyo a nadie'
        if not form.finite or claims.predicates.is_verb(i):
            return claims.predicates.at(i, form)
    return None
