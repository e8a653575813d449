"""What a name does in the text that only parties do: it obtains figures and seats, backs, is led, is left.

Each rule is one of ``cues``'s kind: it tells how much one place of a name says, in points.
"""

from __future__ import annotations

from ...lexicon import CONTRACTION, FINITE, PREPOSITION
from ..clauses.determiners import OF
from ..clauses.verbs import PRONOUNS, past_small_words
from ..names import acronyms
from ..names.casting import Casting
from .cues import (
    BEFORE_FIGURE,
    FIGURE_REACH,
    HINTS,
    MEANS_IT,
    TELLS,
    Place,
    has_figure,
    is_all_words,
    is_call,
    is_phrase,
    past_apposition,
    past_article,
    sounds_like_party,
    token_before,
)

BY_REACH = 5
"""Tokens between a verb of standing and its 'por': 'fue elegida diputada por'."""
BETWEEN = PRONOUNS | {"se", "no", "ya"}
"""What may stand between a party and its verb."""
BACKING_REACH = 5
"""Tokens of 'acordó por mayoría' before 'respaldar'."""
NAMED_REACH = 6
"""Tokens of 'a la exalcaldesa' before a name."""
LEADING_ON = frozenset("a ayer hoy a de que finalmente también".split())
"""What may stand between two verbs of one deed: 'volverá a apoyar', 'decidió ayer apoyar'."""
CAUSING = frozenset(("hacer", "dejar"))
DEEDS = ("back", "congratulate", "obtain", "oppose", "withdraw", "lead", "win", "stand", "cast_vote")


def stands_for(work: Casting, place: Place) -> int:
    """'compite por Marea Verde', 'exdiputada por Marea Verde', 'se postula con el MV'; not 'pasó por Monte
    Verde', 'el diputado votó por Vuk Drinkovec', 'compite con Vuk Drinkovec'."""
    document, lexicon = work.document, work.lexicon
    i = past_article(work, token_before(work, place))
    if i > 0 and document.lowers[i] == "con":
        if lexicon.is_name_word(document.lowers[i - 1], "term_noun"):
            return TELLS  # 'busca un cuarto período con Marea Verde'
        stands = lexicon.verb_in(document.lowers[i - 1], "stand")
        named = acronyms.is_acronym(document.forms[place.first]) or is_all_words(work, place)
        return TELLS * bool(named and any(verb.person == "3" or not verb.finite for verb in stands))
    if i < 1 or document.lowers[i] != "por" or lexicon.verb_in(document.lowers[i - 1], "cast_vote"):
        return 0
    backed = [verb for verb in lexicon.verb_in(document.lowers[i - 1], "back_person") if verb.tense == "part"]
    if backed and sounds_like_party(work, place):
        return HINTS  # 'respaldada por Ciudadanos en Marcha'
    start = max(document.sentences[document.sentence[i]][0], i - BY_REACH)
    found = any(
        lexicon.is_name_word(lower, "stands_by")
        or (lower.startswith("ex") and lexicon.is_name_word(lower[2:], "stands_by"))
        for lower in document.lowers[start:i]
    )
    return TELLS if found else 0


def acts_like_party(work: Casting, place: Place) -> int:
    """'Marea Verde respalda a…', 'Marea Verde no obtuvo…', 'Marea Verde, la sorpresa, se impuso'; what backs
    somebody named, called by plain words, is one more surely still.
    """
    lowers, lexicon = work.document.lowers, work.lexicon
    behind = i = past_apposition(work, place.after)
    while i < min(behind + 2, len(lowers)) and lowers[i] in BETWEEN:
        i += 1
    if i >= len(lowers) or not work.document.flags[i] & FINITE:
        return 0
    if lowers[i + 1 : i + 2] == ["en"] and i + 2 < len(lowers):
        if lowers[i + 2] == "lista" or lexicon.is_word(lowers[i + 2], "coalition_noun"):
            return HINTS  # 'irá en lista única'
    if lexicon.is_name_word(lowers[i], "party_deed"):
        return HINTS
    if is_all_words(work, place) and not OF & set(lowers[place.first : place.after]):
        if _backs_somebody(work, i):
            return TELLS  # not 'El Consejo Nacional del Partido del Alba apoyará a Soto'
    if not any(verb.finite and verb.person == "3" for verb in lexicon.verbs.get(lowers[i], ())):
        return 0
    main = _main_verb(work, i)
    if lexicon.is_name_word(lowers[main], "stands_by"):
        return HINTS  # 'ha decidido no concurrir'
    return HINTS * any(lexicon.is_verb_in(lowers[main], kind) for kind in DEEDS)


def takes_side(work: Casting, place: Place) -> bool:
    """'El PDA respaldará a Soto', 'El PDA decidió no apoyar a Soto'; not 'El PDA ganó', 'En el PDA apoyan a
    Soto'.
    """
    document, lexicon = work.document, work.lexicon
    before = past_article(work, token_before(work, place))
    if before >= 0 and document.flags[before] & (PREPOSITION | CONTRACTION):
        return False
    i = past_small_words(document, past_apposition(work, place.after))
    if i >= len(document) or not document.flags[i] & FINITE:
        return False
    verb = document.lowers[_main_verb(work, i)]
    return lexicon.is_verb_in(verb, "back", "oppose", "congratulate")


def _main_verb(work: Casting, i: int) -> int:
    """The last of the verbs that stand together from token ``i``: 'apoyar' of 'ha decidido no apoyar', 'pidió
    votar' of 'pidió ayer'."""
    document, main = work.document, i
    for k in range(i + 1, min(i + BACKING_REACH, len(document))):
        lower = document.lowers[k]
        found = [verb for verb in work.lexicon.verbs.get(lower, ()) if not verb.finite]
        if any(verb.lemma in CAUSING for verb in found):
            return i  # 'ha hecho perder'
        if found:
            main = k
        elif lower not in BETWEEN and lower not in LEADING_ON:
            break
    return main


def is_backed(work: Casting, place: Place) -> int:
    """'apoyará a Marea Verde', 'ha felicitado a Marea Verde por su triunfo'; not 'apoya a Monte Verde con
    semillas', 'felicitó a Bomberos'."""
    document, lexicon = work.document, work.lexicon
    lowers, i = document.lowers, past_article(work, token_before(work, place))
    if i < 1 or lowers[i] not in ("a", "al") or place.words < 2:
        return 0
    if not (is_all_words(work, place) or sounds_like_party(work, place)):
        return 0
    if not work.is_electoral or lexicon.head_nouns.get(lowers[place.first]) not in (None, "party"):
        return 0
    k = i - 1
    if lexicon.is_verb_in(lowers[k], "back_person", "oppose"):
        return TELLS * (lowers[place.after : place.after + 1] != ["con"])
    won = lowers[place.after : place.after + 2] == ["por", "su"]
    return TELLS * (won and lexicon.is_verb_in(lowers[k], "congratulate"))


def _backs_somebody(work: Casting, i: int) -> bool:
    """'apoyará a Rosa Quilodrán', 'acordó respaldar al edil Quilodrán'; not 'respalda la idea'."""
    document, lexicon = work.document, work.lexicon
    for j in range(i, min(len(document) - 1, i + BACKING_REACH)):
        backs = any(verb.tense != "part" for verb in lexicon.verb_in(document.lowers[j], "back_person"))
        if not backs or document.lowers[j + 1] not in ("a", "al"):
            continue
        return any(work.kind_at(k) == "person" for k in range(j + 2, min(len(document), j + NAMED_REACH)))
    return False


def is_backer(work: Casting, place: Place) -> int:
    """'la acompañan ya Marea Verde y…', 'la respalda Marea Verde'; not 'la critica Marea Verde'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = past_article(work, token_before(work, place))
    if i > 1 and lexicon.is_word(lowers[i], "adverb"):
        i -= 1
    if i < 1 or lowers[i - 1] not in PRONOUNS:
        return 0
    return HINTS * any(verb.finite and verb.person == "3" for verb in lexicon.verb_in(lowers[i], "back"))


def is_led(work: Casting, place: Place) -> int:
    """'para liderar Marea Verde', 'quien preside Marea Verde'; 'Marea Verde, encabezada por Soto,', 'Marea
    Verde, que lidera Soto,'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = past_article(work, token_before(work, place))
    if i > 0 and lexicon.is_name_word(lowers[i], "leads_party"):
        return HINTS
    k = place.after + (lowers[place.after : place.after + 1] == [","])
    if (
        lowers[k : k + 1] == ["que"]
        and k + 1 < len(lowers)
        and lexicon.is_name_word(lowers[k + 1], "leads_party")
    ):
        return HINTS
    led = k + 1 < len(lowers) and lexicon.is_name_word(lowers[k], "led_by") and lowers[k + 1] == "por"
    return HINTS * led


def issues_survey(work: Casting, place: Place) -> int:
    """'la encuesta de Rumbo Claro' is a pollster's; 'la encuesta de la candidata' says nothing."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = token_before(work, place)
    if i < 1 or lowers[i] not in OF:
        return 0
    return -MEANS_IT * (lexicon.head_nouns.get(lowers[i - 1]) == "pollster")


def is_somebodys(work: Casting, place: Place) -> int:
    """'Marea Verde, de Rosa Quilodrán, 15,2%'; not 'Monte Verde, de Rosa Quilodrán, es una novela'."""
    lowers = work.document.lowers
    i = place.after
    if lowers[i : i + 2] not in ([",", "de"], [",", "del"]) or work.kind_at(i + 2) != "person":
        return 0
    after = work.cast.candidates[work.first_of[i + 2]].after
    return TELLS if has_figure(work, Place(i + 2, after, 1)) else 0


def leads_back(work: Casting, place: Place) -> int:
    """'Marea Verde sacó 4%. Su abanderada, Rosa Quilodrán, calló'; not '… Su hija, Rosa Quilodrán'."""
    document, lexicon = work.document, work.lexicon
    sentence = document.sentence[place.first] + 1
    if sentence >= len(document.sentences) or past_article(work, token_before(work, place)) >= 0:
        return 0
    i = document.sentences[sentence][0]
    if document.lowers[i] != "su" or i + 1 >= len(document):
        return 0
    return TELLS * lexicon.is_name_word(document.lowers[i + 1], "strong_party_owner")


def taken_up(work: Casting, place: Place) -> int:
    """'Marea Verde celebró su asamblea. El partido apoyará a Soto', 'Tola es de Marea Verde. La agrupación
    gobierna'; not '… El partido de Soto calló'."""
    document, lexicon = work.document, work.lexicon
    sentence, lowers = document.sentence[place.first] + 1, document.lowers
    begins = past_article(work, token_before(work, place))
    opens = begins < 0 or document.sentence[begins] < sentence - 1
    ends = place.words > 1 and lowers[place.after : place.after + 1] == ["."]
    if sentence >= len(document.sentences) or not (opens or ends):
        return 0
    i, end = document.sentences[sentence]
    if lowers[i] not in ("el", "la") or i + 2 >= end or not lexicon.is_word(lowers[i + 1], "party_noun"):
        return 0
    if not opens and (lowers[i + 1] == "partido" or not document.flags[i + 2] & FINITE):
        return 0  # 'ganó a Deportivo Tola. El partido fue duro', '… La agrupación cultural'
    return TELLS * (lowers[i + 2] not in OF and not document.is_capital(i + 2))


def of_own_party(work: Casting, place: Place) -> int:
    """'la presidenta de Marea Verde comprometió el apoyo de su partido'."""
    document = work.document
    _, after = document.sentences[document.sentence[place.first]]
    for i in range(place.after, after - 1):
        if document.lowers[i] == "su" and work.lexicon.is_word(document.lowers[i + 1], "party_noun"):
            return HINTS
    return 0


def wins_seats(work: Casting, place: Place) -> int:
    """'Marea Verde perdería dos escaños', 'Marea Verde obtuvo 12 diputados'; not '… tiene 12 socios'."""
    document, lexicon = work.document, work.lexicon
    lowers = document.lowers
    for i in range(place.after, min(place.after + FIGURE_REACH, len(lowers))):
        if lowers[i] in lexicon.numbers or lowers[i][0].isdecimal():
            seats = i + 1 < len(lowers) and is_phrase(work, i + 1, "seats")
            return TELLS * (seats and is_all_words(work, place))
        if lowers[i] not in BEFORE_FIGURE and not document.flags[i] & (FINITE | PREPOSITION):
            return 0
    return 0


def left_or_joined(work: Casting, place: Place) -> int:
    """'renunció a Marea Verde', 'pertenece a Marea Verde', 'las filas de Marea Verde'."""
    lowers = work.document.lowers
    i = token_before(work, place)
    return TELLS * (i > 0 and lowers[i] == "a" and work.lexicon.is_name_word(lowers[i - 1], "belongs_to"))


def located(work: Casting, place: Place) -> int:
    """'en Marea Verde', 'en toda la Marea Verde' is a place; 'milita en Marea Verde', 'desde Marea Verde
    rechazaron' is not."""
    lowers = work.document.lowers
    i = past_article(work, token_before(work, place))
    i -= i > 0 and lowers[i] in ("todo", "toda")
    if i < 1 or lowers[i] not in ("en", "desde", "hacia") or is_call(work, place):
        return 0
    if work.lexicon.is_name_word(lowers[i - 1], "belongs_in"):
        return TELLS
    behind = place.after + (lowers[place.after : place.after + 1] in (["no"], ["ya"], ["también"]))
    say = () if behind >= len(lowers) else work.lexicon.verb_in(lowers[behind], "say")
    if not any(verb.finite and verb.number == "p" for verb in say):
        return -TELLS
    return HINTS * (work.lexicon.head_nouns.get(lowers[place.first]) in (None, "party"))
