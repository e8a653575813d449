"""Whom a party is led by or sends into an election, as the clause says whose subject is the party."""

from __future__ import annotations

from ...lexicon import HELD
from ..brackets import past_acronym
from ..clauses.clefts import COPULAS
from ..clauses.determiners import BEFORE_ONE
from ..tokens import DASHES
from .meant import last_named
from .partisans import Partisans

CLAUSE_REACH = 10
"""Tokens between a party and its list's head: 'que compitió con una sola lista encabezada por'."""
WHEN = 6
"""Tokens of 'en ese momento' between 'encabezada' and its 'por'."""
WHEN_OPENS = frozenset(("en", "desde", "hasta", "entonces"))
TITLE_WORDS = 4
"""Tokens of 'como candidata a gobernadora' between a verb and its 'a'."""
WHICH = frozenset(("al que", "a la que", "en el que", "en la que", "por el que", "por la que"))
BE_LED = frozenset(("estará", "está", "estaba", "quedó", "quedará"))
COMMAND = (("al", "mando", "de"), ("bajo", "el", "mando", "de"), ("a", "cargo", "de"), ("en", "manos", "de"))
HEADING = (("a", "la", "cabeza"), ("al", "frente"))
"""What behind a name says that somebody heads a party: 'con Rosa Quilodrán a la cabeza'."""


def bind(partisans: Partisans) -> None:
    """Bind to each party whom the words behind its name tell of."""
    _led_body(partisans)
    for first, after in sorted(partisans.party_ends.items()):
        k = past_acronym(partisans.document, after)
        comma = partisans.document.lowers[k : k + 1] == [","]
        for rule in (_led, _relative, _list_headed, _declared, _headed, _most_voted):
            person = rule(partisans, first, k + comma)
            if person is not None:
                partisans.join(person, partisans.party_at[first])
                break


def _word(partisans: Partisans, i: int, *names: str) -> bool:
    lowers = partisans.document.lowers
    return i < len(lowers) and partisans.lexicon.is_name_word(lowers[i], *names)


def _led(partisans: Partisans, first: int, k: int) -> int | None:
    """'Marea Verde, encabezada por Rosa Soto', 'la lista de Marea Verde, liderada por Soto', 'Marea Verde, al
    mando de Rosa Soto,'; not 'la reunión de Marea Verde encabezada por el ministro Soto'."""
    lowers = partisans.document.lowers
    k += k < len(lowers) and (lowers[k] in COPULAS or lowers[k] in BE_LED)
    k += k < len(lowers) and lowers[k] in DASHES | {
        "("
    }  # 'la directiva de Marea Verde -encabezada por Soto-'
    if k + 1 < len(lowers) and not partisans.document.is_capital(k):
        noun = k + (lowers[k] in ("el", "la", "un", "una"))
        k = noun + 1 if partisans.names_party(lowers[noun]) else k  # ', colectividad presidida por Soto,'
    for words in COMMAND:
        if tuple(lowers[k : k + len(words)]) == words:
            k += len(words)
            break
    else:
        by = next((i for i in range(k + 1, min(k + WHEN, len(lowers))) if lowers[i] == "por"), 0)
        if not _word(partisans, k, "led_by") or not by or not _tells_when(partisans, k + 1, by):
            return None
        k = by + 1
    return partisans.phrase_at.get(k) if _is_own(partisans, first) else None


def _tells_when(partisans: Partisans, first: int, after: int) -> bool:
    """Whether nothing or a time stands between 'encabezada' and 'por': 'en ese momento', 'desde 2019'."""
    lowers = partisans.document.lowers
    if first == after:
        return True
    plain = all(lowers[i].isalnum() and i not in partisans.person_at for i in range(first, after))
    return plain and (lowers[first] in WHEN_OPENS or partisans.lexicon.is_word(lowers[first], "adverb"))


def _is_own(partisans: Partisans, first: int) -> bool:
    """Whether the party itself is meant, or its list or board: 'Marea Verde', 'la boleta de Marea Verde'."""
    lowers = partisans.document.lowers
    i = first - (first > 1 and lowers[first - 1] in ("el", "la"))
    if i < 2 or lowers[i - 1] not in ("de", "del"):
        return True
    noun = i - 2
    return _word(partisans, noun, "list_noun", "stand_in", "leading_body") or partisans.names_party(
        lowers[noun]
    )


def _relative(partisans: Partisans, first: int, k: int) -> int | None:
    """'Marea Verde, que lidera Rosa Soto', 'Marea Verde, cuya abanderada fue Rosa Soto', 'Marea Verde,
    movimiento al que pertenece Rosa Soto'; not 'Marea Verde, que criticó Rosa Soto'."""
    lowers = partisans.document.lowers
    if k + 2 >= len(lowers):
        return None
    noun = k + (lowers[k] in ("el", "la"))
    called = lowers[k - 1] == "," and partisans.names_party(lowers[noun]) and noun + 2 < len(lowers)
    if called:
        k = noun + 1  # ', la plataforma que encabeza Rosa Soto'
        k += lowers[k + 1] == "que" and lowers[k] not in ("a", "al")  # ', la fuerza vecinal que encabeza'
    if lowers[k] == "que" and _leads(partisans, k + 1):
        return partisans.phrase_at.get(k + 2) if called or _is_own(partisans, first) else None
    if lowers[k] in ("cuyo", "cuya") and partisans.lexicon.person_nouns(lowers[k + 1]):
        if k + 2 in partisans.phrase_at:
            return partisans.phrase_at[k + 2]  # 'cuya dirigente Rosa Soto'
        for i in range(k + 2, min(k + 2 + TITLE_WORDS, len(lowers) - 1)):
            if lowers[i] in COPULAS or lowers[i] == ",":
                return partisans.phrase_at.get(i + 1)
        return None
    i = k + (2 if lowers[k : k + 1] == ["al"] else 3)
    which = " ".join(lowers[k:i]) in WHICH
    return partisans.phrase_at.get(i + 1) if which and _word(partisans, i, "is_of") else None


def _leads(partisans: Partisans, i: int) -> bool:
    """Whether a verb of leading, founding or making up a party stands at token ``i``: 'fundó', 'integran'."""
    lower = partisans.document.lowers[i]
    if any(verb.tense == "cond" for verb in partisans.lexicon.verbs.get(lower, ())):
        return False  # 'la tienda que encabezaría Soto'
    return bool(partisans.lexicon.verb_in(lower, "lead")) or _word(partisans, i, "heads_party", "leads_party")


def _led_body(partisans: Partisans) -> None:
    """'El PDA calló. En la tienda que encabeza Rosa Soto hay dudas': the party named before; not 'el equipo
    que encabeza Rosa Soto'."""
    lowers = partisans.document.lowers
    for i, person in sorted(partisans.phrase_at.items()):
        if i < 4 or lowers[i - 2] != "que" or not _leads(partisans, i - 1):
            continue
        if _word(partisans, i - 3, "list_noun"):
            continue
        if partisans.lexicon.is_word(lowers[i - 3], "party_noun") and lowers[i - 4] in BEFORE_ONE:
            partisans.join(person, last_named(partisans, i - 3, single=True))


def _list_headed(partisans: Partisans, first: int, k: int) -> int | None:
    """'Marea Verde, que llevó boleta única encabezada por Rosa Soto, sumó 12%'."""
    lowers = partisans.document.lowers
    listed = False
    for i in range(k, min(k + CLAUSE_REACH, len(lowers) - 2)):
        if lowers[i] in (".", ";") or i in partisans.party_at or i in partisans.person_at:
            return None
        listed = listed or _word(partisans, i, "list_noun")
        if listed and _word(partisans, i, "led_by") and lowers[i + 1] == "por":
            return partisans.phrase_at.get(i + 2)
    return None


def _declared(partisans: Partisans, first: int, k: int) -> int | None:
    """'Marea Verde confirmó que su candidata será Rosa Soto', 'Marea Verde inscribió la candidatura de Rosa
    Soto', 'Marea Verde tiene en Rosa Soto su carta'; not 'Marea Verde apoyó la candidatura de Rosa Soto'."""
    lowers = partisans.document.lowers
    if lowers[k : k + 1] in (["tiene"], ["tuvo"], ["tendrá"]) and lowers[k + 1 : k + 2] == ["en"]:
        return partisans.phrase_at.get(k + 2)
    if lowers[k + 1 : k + 4] == ["la", "candidatura", "de"] and _word(partisans, k, "registers"):
        for i in range(k + 4, min(k + 4 + CLAUSE_REACH, len(lowers))):
            if i in partisans.person_at:
                return partisans.person_at[i]
            if not lowers[i].isalpha() and lowers[i] != ",":
                return None
    if lowers[k + 1 : k + 3] != ["que", "su"] or not partisans.lexicon.person_nouns(
        "".join(lowers[k + 3 : k + 4])
    ):
        return None
    for i in range(k + 4, min(k + 4 + TITLE_WORDS + 2, len(lowers) - 1)):
        if lowers[i] in COPULAS:
            return partisans.phrase_at.get(i + 1)
    return None


def _most_voted(partisans: Partisans, first: int, k: int) -> int | None:
    """'En el PDA la más votada fue Rosa Soto'; not 'con el PDA fue Rosa Soto'."""
    lowers = partisans.document.lowers
    i = first - 1 - (first > 1 and lowers[first - 1] in ("el", "la"))
    if i < 0 or lowers[i] != "en" or not partisans.document.sentence_start(i):
        return None
    if lowers[k : k + 1] in (["el"], ["la"]) and lowers[k + 1 : k + 3] in (
        ["más", "votado"],
        ["más", "votada"],
    ):
        return partisans.phrase_at.get(k + 4)
    return None


def as_own(partisans: Partisans, begin: int) -> bool:
    """Whether 'como su candidata' or 'como presidenta' stands behind the name whose phrase begins there."""
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    after = next((k for k in range(begin + 1, min(begin + 9, len(lowers))) if k in partisans.person_until), 0)
    if not after or lowers[after : after + 1] != ["como"] or after + 2 >= len(lowers):
        return False
    i = after + 1 + (lowers[after + 1] == "su")
    return any(noun.kind in HELD for noun in lexicon.person_nouns(lowers[i]))


def _headed(partisans: Partisans, first: int, k: int) -> int | None:
    """'Marea Verde, con Rosa Soto a la cabeza,', 'Marea Verde, con el abogado Soto, sumó 3%'; not 'Marea
    Verde pactó con Rosa Soto'."""
    document = partisans.document
    lowers = document.lowers
    if lowers[k - 1 : k + 1] != [",", "con"]:
        return None
    person = partisans.phrase_at.get(k + 1)
    after = next((i for i in range(k + 2, min(k + 10, len(lowers))) if i in partisans.person_until), 0)
    if person is None or not after:
        return None
    if any(tuple(lowers[after : after + len(words)]) == words for words in HEADING):
        return person
    if lowers[after : after + 1] == ["como"] and as_own(partisans, k + 1):
        return person
    i = after + 1
    i += i < len(lowers) and partisans.lexicon.is_word(lowers[i], "adverb", "approximate")
    obtains = i < len(lowers) and any(verb.finite for verb in partisans.lexicon.verb_in(lowers[i], "obtain"))
    return person if lowers[after : after + 1] == [","] and obtains else None
