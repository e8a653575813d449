"""Whose party it is that a title beside a name in commas tells of: 'el candidato del PDA, Pedro Soto,'."""

from __future__ import annotations

from ...lexicon import FINITE
from ..brackets import past_acronym
from ..clauses.determiners import BEFORE_NOUN, DETERMINERS, PLURAL_ARTICLES
from ..titles.complements import INDEPENDENT
from ..tokens import DASHES
from .partisans import MEMBER_KINDS, Partisans

AGE_REACH = 6
"""Tokens up to the 'años' of 'economista de 52 años' behind a name."""
FIGURE_REACH = 10
"""Tokens of 'las figuras más conocidas con las que cuenta'."""
TITLE_END = 14
"""Tokens between a party in a title and the comma that ends it: 'a la gobernación de Tola'."""
BEHIND_INDEPENDENT = DASHES | {".", "/"}
PAIR_REACH = 14
"""Tokens back from the second to the first of two whom 'ambos' means."""
BOTH = (("ambos",), ("ambas",), ("los", "dos"), ("las", "dos"), ("también",))
"""What takes up two people named right before it."""
AND_SO_ON = frozenset(("y", "e", "-", "que", "con", "por", ".", ";", ":"))
"""What makes something else of the words behind a party than the rest of a title."""


def behind_age(partisans: Partisans, i: int) -> int | None:
    """The party of a title behind an age at token ``i``: 'Quilodrán, de 52 años, candidata del PDA,', 'Rosa
    Quilodrán, economista de 40 años y candidata del PDA'; not 'Quilodrán, de 52 años, y la del PDA'."""
    lowers = partisans.document.lowers
    years = next((k for k in range(i, min(i + AGE_REACH, len(lowers))) if lowers[k] in ("años", ",")), i)
    if years < i + 2 or lowers[years] != "años" or lowers[years - 2] != "de":
        return None
    if lowers[years + 1 : years + 2] not in ([","], ["y"]):
        return None
    for description in partisans.cast.descriptions:
        if description.first == years + 2:
            return partisans.party_of(description)
    return None


def one_of_its_people(partisans: Partisans, i: int) -> int | None:
    """The party of 'una de las figuras más conocidas del PDA', 'la principal carta que tiene el PDA', 'uno de
    los militantes del PDA' at token ``i``; not 'una de las figuras que dejó el PDA'."""
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    if lowers[i : i + 2] in (["uno", "de"], ["una", "de"]) and lowers[i + 2 : i + 3] in (["los"], ["las"]):
        i += 2
    elif lowers[i : i + 1] not in (["el"], ["la"]):
        return None
    member = False
    for k in range(i + 1, min(i + FIGURE_REACH, len(lowers) - 2)):
        nouns = lexicon.person_nouns(lowers[k])
        plural = any(n.number == "p" and n.kind in MEMBER_KINDS for n in nouns)
        if member and (lowers[k] in ("de", "del") or lexicon.is_verb_in(lowers[k], "back_light")):
            return partisans.party_behind(k + 1)
        figure = lexicon.is_name_word(lowers[k], "stand_in", "party_figure")
        acts = partisans.document.flags[k] & FINITE and not (nouns or figure)
        if not lowers[k].isalpha() or acts or lexicon.is_name_word(lowers[k], "adversary"):
            return None
        member = member or figure or (plural and lowers[i] in PLURAL_ARTICLES)
    return None


def titles_behind(partisans: Partisans) -> dict[int, int]:
    """The comma behind a name → the token behind the title that it opens: ', alcalde de Tola', ', abogado
    laboralista'."""
    lowers = partisans.document.lowers
    found: dict[int, int] = {}
    for description in partisans.cast.descriptions:
        i = description.after
        if description.first and lowers[description.first - 1] == ",":
            adjective = lowers[i + 1 : i + 2] == ["("] and lowers[i].isalpha()
            found[description.first - 1] = i + adjective
    return found


def in_front(partisans: Partisans) -> None:
    """'El candidato del PDA (PDA) a la gobernación de Tola, Rosa Quilodrán, …', 'el presidente del PDA, Pedro
    Soto; la de Sur, Rosa Quilodrán, y…', 'Soto y su Marea Verde'; not 'el candidato del PDA, según dijo
    Rosa Quilodrán,'."""
    lowers = partisans.document.lowers
    behind = {naming.first: naming.after for naming in partisans.cast.namings}
    for description in partisans.cast.descriptions:
        if description.person is not None or description.number == "p":
            continue
        article = lowers[description.first] in BEFORE_NOUN
        if description.noun.kind not in MEMBER_KINDS or not article:
            continue
        for name in description.complement_names:
            if name.kind == "party" and name.first in partisans.party_ends:
                comma = _comma_behind(partisans, partisans.party_ends[name.first])
                _join_apposed(partisans, comma, partisans.party_at[name.first], behind)
                break
    for naming in partisans.cast.namings:
        if naming.actor.kind == "person" and lowers[naming.after : naming.after + 2] == ["y", "su"]:
            partisans.join(naming.actor.index, partisans.party_at.get(naming.after + 2))
    for first, party in partisans.party_at.items():
        i, after = first - (lowers[first - 1] in DETERMINERS), partisans.party_ends[first]
        if i < 2 or lowers[i - 1] not in ("de", "del") or lowers[i - 2] not in ("el", "la"):
            continue
        begins = partisans.document.sentence_start(i - 2) or lowers[i - 3] in (";", ",", "y", "e")
        if begins and lowers[after : after + 1] == [","]:
            _join_apposed(partisans, after, party, behind)


def _comma_behind(partisans: Partisans, i: int) -> int:
    """The comma that ends a title at token ``i``: '(PDA) a la gobernación de Tola,'; 0 if none does."""
    document = partisans.document
    for k in range(i, min(i + TITLE_END, len(document) - 1)):
        if document.lowers[k] == ",":
            return k
        if document.lowers[k] in AND_SO_ON or document.lowers[k] in DASHES or document.flags[k] & FINITE:
            return 0
    return 0


def _join_apposed(partisans: Partisans, comma: int, party: int, behind: dict[int, int]) -> None:
    """Bind who stands between commas, the first of them at ``comma``."""
    document = partisans.document
    person = partisans.person_at.get(comma + 1) if comma else None
    after = behind.get(comma + 1, 0)
    if person is None or not 0 < after < len(document):
        return
    if document.lowers[after] in (",", ".", ";") or document.flags[after] & FINITE:
        partisans.join(person, party)


def respectively(partisans: Partisans, first: int, person: int, i: int) -> bool:
    """Bind two to the two parties behind them, in their order: 'Rosa Soto y Pedro Ruiz, del PDA y de Sur,
    respectivamente'; whether that stands there, the first party at token ``i``."""
    lowers, one = partisans.document.lowers, partisans.party_behind(i)
    ends = next((k for k in range(i + 1, min(i + 8, len(lowers))) if k in partisans.party_until), 0)
    if one is None or not ends or lowers[ends : ends + 1] not in (["y"], ["e"]):
        return False
    i = ends + 1 + (lowers[ends + 1 : ends + 2] in (["de"], ["del"]))
    other = partisans.party_behind(i)
    ends = next((k for k in range(i + 1, min(i + 8, len(lowers))) if k in partisans.party_until), 0)
    if other is None or not ends or "respectivamente" not in lowers[ends : ends + 2]:
        return False
    begin = partisans.phrase_first.get(first, first)
    before = partisans.person_until.get(begin - 1) if lowers[begin - 1] in ("y", "e") else None
    if before is not None:
        partisans.join(before, one)
        partisans.join(person, other)
    return True


def between_title_and_name(partisans: Partisans) -> None:
    """'el diputado –del Partido del Alba– Pedro Soto', 'la edila (ind.-PA) Rosa Ruiz'; not 'la edila –que
    dejó el PA– Rosa Ruiz'."""
    forms, lowers = partisans.document.forms, partisans.document.lowers
    for description in partisans.cast.descriptions:
        i = description.after
        if description.number == "p" or i + 3 >= len(forms):
            continue
        if forms[i] not in DASHES and forms[i] != "(":
            continue
        i += lowers[i + 1] in ("de", "del")
        while i + 3 < len(forms) and (lowers[i + 1] in INDEPENDENT or forms[i + 1] in BEHIND_INDEPENDENT):
            i += 1
        party = partisans.party_behind(i + 1)
        closed = next((k for k in range(i + 2, min(i + 9, len(forms))) if k in partisans.party_until), 0)
        if party is None or not closed:
            continue
        closed = past_acronym(partisans.document, closed)  # '–del Partido del Alba (PA)–'
        closed += closed < len(forms) and forms[closed].islower()  # 'del Partido del Alba chileno'
        if forms[closed : closed + 1] == [")"] or (closed < len(forms) and forms[closed] in DASHES):
            person = partisans.person_at.get(closed + 1)
            if person is not None:
                partisans.join(person, party)


def past_both(partisans: Partisans, i: int) -> int:
    """The token behind 'ambos', 'ambas militantes', 'los dos', 'también miembros' at token ``i`` of those
    named before it, else ``i``."""
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    k = next((i + len(words) for words in BOTH if tuple(lowers[i : i + len(words)]) == words), i)
    nouns = lexicon.person_nouns("".join(lowers[k : k + 1]))
    members = any(n.number == "p" and n.kind in MEMBER_KINDS for n in nouns)
    return k + members if k > i and (members or lowers[i] != "también") else i


def both(partisans: Partisans, first: int, person: int, party: int) -> None:
    """Bind the two of 'ambos': 'la edila Soto y el juez Ruiz, ambos del PDA', 'de Tola, Soto, y de Lota,
    Ruiz, ambos del PDA'."""
    partisans.join(person, party)
    lowers, sentence = partisans.document.lowers, partisans.document.sentence
    for k in range(first - 1, max(0, first - PAIR_REACH), -1):
        if sentence[k] != sentence[first] or lowers[k] in (".", ";", ":"):
            return
        other = partisans.person_until.get(k)
        if other is not None:
            if lowers[k] in ("y", "e") or lowers[k : k + 2] in ([",", "y"], [",", "e"]):
                partisans.join(other, party)
            return
