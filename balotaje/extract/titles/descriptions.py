"""Noun phrases that point to a person by office or description: 'la presidenta del Senado', 'la dirigente'.

A description has a head noun from the lexicon, perhaps a determiner before it, and behind it adjectives and a
complement. It may stand beside a name (then it gives the person a role) or alone (then it refers back).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from ...knowledge import Knowledge, KnownParty, Place
from ...lexicon import (
    CLITIC,
    COLLECTIVE,
    FINITE,
    HELD,
    LISTED,
    PERSON_NOUN,
    POSTS,
    PREPOSITION,
    QUANTIFIER,
    SAYING,
    Lexicon,
    Noun,
)
from ..clauses.determiners import BEFORE_ONE, DEFINITE, HIS, INDEFINITE, MASCULINE, NEXT
from ..cues import Cues
from ..names.proper import Candidate
from ..tokens import Document
from ..verb_endings import PARTICIPLES
from .complements import (
    HAVE,
    LOWLY,
    complement_at,
    of_area,
    office_of_list,
    office_sought,
    past_independence,
    past_nation,
    state_of_post,
)
from .qualifiers import qualifies_a_deed, qualifies_an_abstract, qualifies_body, qualifies_party
from .standins import STANDS, StandIns

NATIVE = Noun("natural", "c", "s", "generic")
"""What a demonym is where it stands as a noun: 'el limeño prometió…'."""
NATIVE_ENDINGS = tuple("ense eño eña ano ana ino ina ero era és esa eco eca ista".split())
"""Endings of demonyms; a word with one that is in no list may be one."""
SURE_ENDINGS = tuple("ense eño eña ero era ino ina".split())
BESIDE_ENDINGS = tuple("ense eño eña".split())
"""Endings of a demonym between an article and a name of two words or more: 'de la tolense Rosa Soto'."""
MIN_NATIVE = 7
"""Characters of the shortest demonym that is in no list."""
FOLLOWER = Noun("militante", "c", "s", "trait")
"""What 'el albista' is: one of the party's own."""
EX_WORDS = frozenset(
    "ex exprimer actual entonces ahora también hoy propio propia nuevo nueva otrora alto alta joven"
    " veterano veterana histórico histórica destacado destacada reconocido reconocida conocido conocida"
    " influyente importante principal máximo máxima flamante polémico polémica futuro futura"
    " virtual eventual hasta".split()
)
"""What may stand between the determiner and the head: 'el ex senador', 'la actual alcaldesa'."""
MADE = (*PARTICIPLES, "electo", "electa")
"""How what takes a 'por' of its own ends: 'la edila elegida por', 'el alcalde imputado por'."""
RETIRED_OR_ACTING = (["(", "r", ")"], ["(", "s", ")"], ["(", "i", ")"], ["(", "e", ")"])
"""Letters behind a title: 'el general (r) Soto', 'la ministra (s) de Salud'."""
UNTIL_NOW = (["hasta", "hace", "poco"], ["hasta", "hace", "nada"], ["hasta", "ese", "momento"])
"""What tells before a noun that somebody was that until lately."""
OTHER = frozenset(("otro", "otra"))
"""Of these an article may stand before: 'a la otra edila'."""
MAX_MODIFIERS = 5
"""Tokens between a determiner and the noun or name that they qualify."""
TO_BE = frozenset(("futuro", "futura", "virtual"))
"""Of these, what tells that somebody has won an office: 'la futura gobernante'."""
ELECT = TO_BE | {"electo", "electa"}
"""Adjectives of who has won an office and not taken it yet."""
DEGREES = frozenset(("más", "menos", "muy", "tan", "poco", "algo", "bastante", "todo"))
"""Quantifiers that grade an adjective: 'menos diplomático' is nobody."""
NO_NUMBERS = frozenset(("y", "coma", "con", "uno"))
"""Words of numerals that count nobody by themselves."""


@dataclass(slots=True)
class Description:
    """A description at tokens ``first`` (its determiner, if it has one) up to ``after``.

    ``title_first`` is the first token of the title proper. ``parties`` are ids of ``data/parties.csv`` that
    its adjectives or complement name, ``country`` the ISO code that they give.
    """

    first: int
    title_first: int
    after: int
    noun: Noun
    gender: str
    number: str
    definite: bool
    possessive: bool = False
    adjectives: tuple[str, ...] = ()
    complement: tuple[int, int] | None = None
    complement_names: tuple[Candidate, ...] = ()
    parties: tuple[str, ...] = ()
    country: str | None = None
    origins: frozenset[str] = frozenset()
    """The folded names of the places, no countries, that a demonym in it is of: 'la limeña'."""
    former: bool = False
    person: int | None = field(default=None)
    bearers: tuple[int, ...] = ()
    """The first tokens of the names that a plural title is dealt out to, each of another body."""
    stated: bool = False
    """Whether the text states it of the person by a verb, or by a title that 'y' joins it to."""
    elided: bool = False
    """Whether it leaves out the noun of the title before: 'los jefes de Lota, Soto, y de Rauco, Ruiz'."""

    def title(self, document: Document) -> str:
        """The title as written, without its determiner."""
        return document.span(self.title_first, self.after)

    @property
    def elect(self) -> bool:
        """Whether it is of who has won an office and not taken it yet: 'el prefecto electo'."""
        return not ELECT.isdisjoint(self.adjectives)

    def state(self, person: int | None) -> None:
        """Note that the text states it of a person."""
        self.person, self.stated = person, True


def find(
    document: Document, candidates: list[Candidate], knowledge: Knowledge, lexicon: Lexicon
) -> list[Description]:
    """Every description of the document, in order; one never begins inside another."""
    named_at = {c.first: c for c in candidates}
    inside = {i for c in candidates for i in range(c.first, c.after)}
    found: list[Description] = []
    behind = 0
    adjectives, natives = knowledge.party_adjectives, knowledge.natives
    stand_ins = StandIns(document, named_at, knowledge, lexicon)
    before, cues = "", Cues.of(document, lexicon)
    for i, (flags, lower) in enumerate(zip(document.flags, document.lowers, strict=True)):
        determined, before = before in BEFORE_ONE, lower
        if not (flags & PERSON_NOUN or determined) or i < behind or i in inside:
            continue
        head: tuple[tuple[Noun, ...], int] | None = None
        if flags & PERSON_NOUN and i and document.lowers[i - 1] in HAVE:
            continue  # 'se ha entrevistado con'
        if flags & QUANTIFIER and document.lowers[i - 1 : i + 2 : 2] == ["un", "de"]:
            continue  # 'un par de dudas'
        if flags & PERSON_NOUN and cues.ending(i + 1, "contrast") is not None:
            continue  # 'En contraparte, el edil'
        if flags & PERSON_NOUN and not determined and _is_undergone(document, lexicon, i):
            continue
        if flags & PERSON_NOUN:
            head = _head_at(document, lexicon, i)
            if head is None and stand_ins.is_somebody(i):
                head = (STANDS,), i + 1
        elif _is_follower(document, i):
            if lower in adjectives:
                head = (FOLLOWER,), i + 1
            elif lower in natives or (not flags & LISTED and _ends_as_native(document, i, named_at)):
                head = (NATIVE,), i + 1
        if head is None or (not determined and qualifies_an_abstract(document, i)):
            continue
        if head[0][0].kind in (*LOWLY, "generic") and qualifies_a_deed(document, lexicon, i):
            continue
        description = _describe(document, lexicon, knowledge, named_at, inside, i, *head)
        if qualifies_party(document, named_at, description) or _is_homograph(document, description):
            continue
        if qualifies_body(document, lexicon, description):
            continue
        found.append(description)
        behind = max(description.after, i + 1)
    return found


def _is_undergone(document: Document, lexicon: Lexicon, i: int) -> bool:
    """'Interpelado por la prensa, sonrió', 'fue elegida presidenta': whether a participle that is a noun too
    tells what befell whom; not 'Soto, elegida presidenta'.
    """
    following = "".join(document.lowers[i + 1 : i + 2])
    made = any(noun.kind in HELD for noun in lexicon.person_nouns(following))
    been = i > 0 and any(v.lemma == "ser" for v in lexicon.verbs.get(document.lowers[i - 1], ()))
    if following != "por" and not (made and been):
        return False
    return any(v.tense == "part" for v in lexicon.verbs.get(document.lowers[i], ()))


def _is_homograph(document: Document, description: Description) -> bool:
    """Whether the article tells that a word for somebody is a thing or a body: 'el modelo', 'la policía';
    not 'el ama de casa', 'el policía'.
    """
    head = document.lowers[description.title_first]
    determined = description.first + 1 == description.title_first  # not 'desde el domingo gobernadora'
    masculine = determined and document.lowers[description.first] in MASCULINE
    if document.flags[description.title_first] & COLLECTIVE and head.endswith("a"):
        return description.noun.gender == "m" and not masculine
    return masculine and description.noun.gender == "f" and not head.startswith(("a", "ha"))


def _ends_as_native(document: Document, i: int, named_at: dict[int, Candidate]) -> bool:
    """Whether a word in no list of demonyms may be one: somebody who speaks, who opens a sentence, or whose
    name follows.

    'El barranquillero prometió …', 'del tolense Pedro Soto' is somebody, 'el dinero' is nobody.
    """
    lowers = document.lowers
    if len(lowers[i]) < MIN_NATIVE or not lowers[i].endswith(NATIVE_ENDINGS):
        return False
    beside = named_at.get(i + 1)
    if beside is not None and lowers[i].endswith(BESIDE_ENDINGS) and beside.after > beside.first + 1:
        return True
    if lowers[i - 1] not in ("el", "la"):
        return False
    if lowers[i].endswith(SURE_ENDINGS) and document.sentence_start(i - 1):
        return lowers[i + 1 : i + 2] == [","]
    behind = document.flags[i + 1] if i + 1 < len(document) else 0
    return bool((behind | (document.flags[i - 2] if i > 1 else 0)) & SAYING)


def _is_follower(document: Document, i: int) -> bool:
    """Whether an adjective behind an article may stand as a noun: 'señaló el albista', 'la albista Rosa
    Quilodrán'.
    """
    following = document.lowers[i + 1] if i + 1 < len(document) else "."
    if not following[0].isalpha() or document.is_capital(i + 1):
        return True
    if following in ("y", "e", "que", "quien", "no", "un"):
        return True  # 'le da a la albista un 48%'
    return bool(document.flags[i + 1] & (FINITE | PREPOSITION | CLITIC))


def _head_at(document: Document, lexicon: Lexicon, i: int) -> tuple[tuple[Noun, ...], int] | None:
    """The person noun at token ``i`` and the token after it, two-word heads first."""
    lower = document.lowers[i]
    phrases = lexicon.noun_phrases.get(lower) or lexicon.noun_phrases.get(lower.removeprefix("ex"), ())
    for words, noun in phrases:
        if tuple(document.lowers[i + 1 : i + len(words)]) == words[1:]:
            return (noun,), i + len(words)
    nouns = lexicon.person_nouns(lower)
    return (nouns, i + 1) if nouns else None


def _describe(
    document: Document,
    lexicon: Lexicon,
    knowledge: Knowledge,
    named_at: dict[int, Candidate],
    inside: set[int],
    head: int,
    nouns: tuple[Noun, ...],
    after: int,
) -> Description:
    lowers = document.lowers
    first = title_first = head
    former = lowers[head].startswith("ex") and bool(lexicon.person_nouns(lowers[head][2:]))  # not 'experto'
    adjectives: list[str] = []
    while first > 0 and nouns[0].kind == "candidacy" and lexicon.is_word(lowers[first - 1], "rivalry"):
        first -= 1  # 'su más cercano contendiente', 'su principal rival'
    while (
        first > 0
        and (lowers[first - 1] in EX_WORDS or (lowers[first - 1] in NEXT and not _is_vacant(lexicon, nouns)))
        and document.sentence[first - 1] == document.sentence[head]
    ):
        first -= 1
        if lowers[first].startswith("ex") or lowers[first] == "otrora":
            former = True
            title_first = first
        elif lowers[first] in TO_BE or lowers[first] in NEXT:
            adjectives.append(lowers[first])
    first = past_modifiers(document, lexicon, first)
    gender = number = ""
    definite = possessive = False
    before = lowers[first - 1] if first else ""
    if first and document.sentence[first - 1] == document.sentence[head]:
        if before in DEFINITE:
            gender, number = DEFINITE[before]
            definite, possessive = True, before in HIS
            first -= 1
        elif before in INDEFINITE:
            gender, number = INDEFINITE[before]
            first -= 1 + (before in OTHER and _is_definite(document, first - 2))
        elif lexicon.ordinal(before) and not _is_definite(document, first - 2):
            first = title_first = first - 1  # 'quedó como segunda vicepresidenta'
        elif (lexicon.is_word(before, "quantifier") and before not in DEGREES) or (
            before in lexicon.numbers and before not in NO_NUMBERS
        ):
            number = "p"
            if first > 1 and lowers[first - 2] in DEFINITE:
                gender, number = DEFINITE[lowers[first - 2]]  # 'el primer candidato' is one
                definite = True
                first -= 1
            first -= 1
            first = _past_numerals(document, lexicon, first)
    noun = _agreeing(nouns, gender, number)
    parties: list[str] = list(knowledge.party_adjectives.get(lowers[head], ())) if noun is FOLLOWER else []
    told = [lowers[head]] if noun is NATIVE else []
    country = knowledge.demonyms.get(lowers[head]) if noun is NATIVE else None
    while after < len(document) and after not in inside and len(adjectives) < 3:
        word = lowers[after]
        if word == "(" and lowers[after : after + 3] in RETIRED_OR_ACTING:
            after += 3
            continue
        if word == "(" and document.forms[after + 2 : after + 3] == [")"] and document.is_capital(after + 1):
            if lowers[after + 3 : after + 4] in (["de"], ["del"]):
                after += 3  # 'secretaria regional (Seremi) de Salud'
                continue
        if document.sentence[after] != document.sentence[head]:
            break
        state = state_of_post(document, lexicon, after)
        if state:
            after = state
            continue
        numbered = document.is_capital(after) and lexicon.ordinal(word)  # 'la jueza Séptima de Distrito'
        if not (
            numbered
            or _is_adjective(lexicon, knowledge, word)
            or _stands_before_name(document, lexicon, named_at, after)
        ):
            break
        adjectives.append(word)
        parties.extend(knowledge.party_adjectives.get(word, ()))
        country = country or knowledge.demonyms.get(word)
        after += 1
    nation = past_nation(document, lexicon, knowledge, noun, after)
    if nation > after:
        adjectives.append(lowers[nation - 1])
        country = country or knowledge.demonyms[lowers[nation - 1]]
        after = nation
    sought = office_sought(document, lexicon, named_at, noun, after)
    complement, names, after = complement_at(
        document,
        lexicon,
        named_at,
        inside,
        sought,
        number or noun.number,
        office=noun.kind in POSTS and not "".join(adjectives[-1:]).endswith(MADE),
    )
    parent = named_at.get(after) if noun.kind == "kin" and complement is not None else None
    if parent is not None and parent.kind == "person" and complement is not None and not names:
        complement, names, after = (complement[0], parent.after), [parent], parent.after
    if complement is not None and sought < after:
        after = office_of_list(document, lexicon, named_at, noun, after)
    if complement is not None:
        after = state_of_post(document, lexicon, after) or after  # 'oficial de Ejército en retiro'
    if complement is None:
        after = of_area(document, lexicon, named_at, noun, after)
    if complement is None and sought > after:
        complement = (after, sought)
    body = named_at.get(after - 1)
    if complement is None and body is not None and body.after > after + 1 and lowers[after] in ("de", "del"):
        complement, after = (after, body.after), body.after  # 'el secretario de Estado de EE.UU.'
    if complement is None:
        after = past_independence(document, named_at, after)
        beside = named_at.get(after)
        if (
            beside is not None
            and beside.kind == "party"
            and document.sentence[after] == document.sentence[head]
        ):
            complement, names, after = (after, beside.after), [beside], beside.after
    for name in names:
        for row in name.rows:
            if isinstance(row, KnownParty):
                parties.append(row.id)
            elif isinstance(row, Place):
                country = country or row.country
    told += [*adjectives, *(lowers[slice(*complement)] if complement is not None else ())]
    natives, demonyms = knowledge.natives, knowledge.demonyms
    places = [natives[word] for word in told if word in natives and word not in demonyms]
    return Description(
        first=first,
        title_first=title_first,
        after=after,
        noun=noun,
        gender=_gender(lexicon, noun, gender),
        number=(number or noun.number) if definite else (noun.number or number),
        definite=definite,
        possessive=possessive,
        adjectives=tuple(adjectives),
        complement=complement,
        complement_names=tuple(names),
        parties=tuple(dict.fromkeys(parties)),
        country=country,
        origins=frozenset().union(*places) if places else frozenset(),
        former=former,
    )


def _is_vacant(lexicon: Lexicon, nouns: tuple[Noun, ...]) -> bool:
    """Whether an office is won in elections, and so may be nobody's yet: 'el próximo alcalde'."""
    lemma = nouns[0].lemma
    seat = "legislador" in (lemma, *lexicon.office_kinds.get(lemma, ()))
    kinds = (lemma, *lexicon.office_kinds.get(lemma, ()))
    alone = any(lexicon.is_word(k, "presides") or lexicon.is_name_word(k, "governs_area") for k in kinds)
    return seat or alone or nouns[0].kind != "office"


def past_modifiers(document: Document, lexicon: Lexicon, first: int) -> int:
    """The token before which a determiner stands, past what qualifies the noun or name at token ``first``:
    'el carismático y polémico', 'su hasta hace poco'; ``first`` where no determiner does.
    """
    lowers, i = document.lowers, first
    while i > max(0, first - MAX_MODIFIERS) and document.sentence[i - 1] == document.sentence[first]:
        word = lowers[i - 1]
        if word in DEFINITE or word in INDEFINITE:
            return i
        if document.flags[i - 1] & PERSON_NOUN or not document.forms[i - 1].islower():
            return first
        if lowers[i - 3 : i] in UNTIL_NOW:
            i -= 3
        elif lowers[i - 2 : i] == ["hasta", "ayer"]:
            i -= 2
        elif lexicon.is_word(word, "modifier", "office_adjective") or (word == "y" and i < first):
            i -= 1
        else:
            return first
    return first


def _is_definite(document: Document, i: int) -> bool:
    """Whether an article stands at token ``i``."""
    return i >= 0 and document.lowers[i] in DEFINITE


def _past_numerals(document: Document, lexicon: Lexicon, first: int) -> int:
    """The token with which a count begins that ends at token ``first``: 'ante unas 3 mil personas'."""
    lowers = document.lowers
    while first > 0 and (lowers[first - 1][0].isdigit() or lowers[first - 1] in lexicon.numbers):
        if lowers[first - 1] in NO_NUMBERS:
            break
        first -= 1
    return first - 1 if first > 0 and lowers[first - 1] in ("unas", "unos") else first


def _stands_before_name(document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], i: int) -> bool:
    """Whether a word at token ``i`` qualifies who is named right behind it: 'la concejala porteña Rosa Soto',
    'la candidata guinda, Rosa Soto'; not 'el alcalde llamó Soto'."""
    lower, following = document.lowers[i], i + 1
    trade = document.flags[i] & PERSON_NOUN  # 'el comisionado experto Pedro Soto'
    small = lower in lexicon.words and not (trade or lexicon.is_word(lower, "modifier"))
    if not document.forms[i].islower() or not lower.isalpha() or len(lower) < 4 or small:
        return False
    if document.flags[i] & (FINITE | PREPOSITION):
        return False
    if document.flags[i] & PERSON_NOUN and any(n.kind not in LOWLY for n in lexicon.person_nouns(lower)):
        return False
    comma = following < len(document) and document.lowers[following] == ","
    beside = named_at.get(following + comma)
    if beside is None or beside.handle:
        return False
    whole = beside.kind == "unknown" and not comma and beside.after - beside.first > 1
    return beside.kind == "person" or whole


def _gender(lexicon: Lexicon, noun: Noun, determiner: str) -> str:
    """The gender of whom the noun means: the noun's own, else the determiner's; 'la autoridad' tells none."""
    if lexicon.is_word(noun.lemma.split()[0], "epicene"):
        return ""
    return determiner or noun.gender if noun.gender in ("c", "") else noun.gender


def _agreeing(nouns: tuple[Noun, ...], gender: str, number: str) -> Noun:
    """The reading that agrees with the determiner; offices before descriptions."""
    if len(nouns) == 1:
        return nouns[0]
    order = {"office": 0, "party_post": 1, "candidacy": 2}

    def cost(noun: Noun) -> tuple[int, int, int]:
        return (
            int(bool(number) and noun.number not in (number, "")),
            int(bool(gender) and noun.gender not in (gender, "c", "")),
            order.get(noun.kind, 3),
        )

    return min(nouns, key=cost)


def _is_adjective(lexicon: Lexicon, knowledge: Knowledge, word: str) -> bool:
    """Whether ``word`` can qualify a person noun: a demonym, a party's adjective, 'presidencial'."""
    return word in knowledge.natives or word in knowledge.party_adjectives or _qualifies(word, lexicon)


@cache
def _qualifies(word: str, lexicon: Lexicon) -> bool:
    if lexicon.is_word(word, "office_adjective"):
        return True
    return any(n.kind in ("trait", "relation") for n in lexicon.nouns.get(word, ()))
