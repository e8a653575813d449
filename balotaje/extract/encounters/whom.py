"""Whom an end of a contact means: 'con la exministra', 'a su rival', 'con él', 'lo llamó', 'con quien'.

A description or a pronoun never means who acts: with them set aside, what fitted two people may fit one.
"""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import CONTRACTIONS, PLURAL_ARTICLES
from ..clauses.relatives import relative_before
from ..clauses.waiting import OPENERS
from ..cues import CONTRACTED
from ..deeds.ends import COMPLEMENT_REACH, End
from ..deeds.phrases import actors_of
from ..deeds.predicates import Predicate
from ..references.pointers import Reference
from ..references.resolving import MARGIN
from ..tokens import ENDERS, MARKS
from .book import Book
from .clefts import revealed
from .clitics import somebody_before, who_did_likewise
from .listed import and_then, named_of_crowd
from .pairs import BOTH, both_at

BOTH_REACH = 8
"""Tokens behind a verb within which 'con ambos' stands."""
RELATION_REACH = 5
"""Tokens behind a verb or a noun of talking within which 'el ganador' stands."""
OBJECT_REACH = 7
"""Tokens of an object behind its verb."""
SURE_MEANING = 4
"""Points from which what a description tells is itself enough to know who was called."""
CLEAR_MARGIN = 4
"""Points by which one who stands must fit 'la candidata' better than the next."""
FRONT_REACH = 12
"""Tokens before a verb within which who is fronted stands."""


def other_end(
    book: Book,
    after: int,
    prepositions: frozenset[str],
    one: End | None,
    *,
    reach: int = COMPLEMENT_REACH,
) -> End | None:
    """Who is behind a preposition: 'se reunió con la exministra', 'habló con él', 'llamó a su rival'.

    An End without actors is somebody whom the text leaves open, or a crowd.
    """
    found = book.ends.complement(after, prepositions, reach=reach)
    if found is not None and found.campaign:
        return End((), found.first, found.after)  # 'se reunió con el equipo de Soto'
    if found is None or not found.actors:
        found = book.ends.exemplified(after, prepositions, reach=reach) or found
    if found is None or not found.actors:
        found = _both(book, after, prepositions, one) or found
    if found is None or not found.actors:
        found = named_of_crowd(book, after, prepositions, reach) or found
    if found is None:
        return by_relation(book, after, one, prepositions) or _called(book, after, prepositions)
    return and_then(book, meant(book, found, one), prepositions)


def _both(book: Book, after: int, prepositions: frozenset[str], one: End | None) -> End | None:
    """'se reunió con ambos en Lota', 'recibió un llamado de los dos': the two of whom the text told."""
    lowers, without = book.reading.document.lowers, set(one.actors) if one is not None else set()
    for i in range(after, min(len(lowers) - 2, after + BOTH_REACH)):
        if book.predicates.is_verb(i) or lowers[i] in (*ENDERS, ",", ";", ":"):
            return None
        if lowers[i] in prepositions and lowers[i + 1] not in ("las", "los", *BOTH):
            return None
        if lowers[i] in prepositions:
            two = both_at(book, i + 1, i + 2 + (lowers[i + 1] in PLURAL_ARTICLES), without=without)
            return two if two is not None and two.actors and not without & set(two.actors) else None
    return None


def by_given_name(book: Book, i: int, speaker: Actor | None) -> End | None:
    """Who is called at token ``i`` by the first name that nobody else of the article has: 'Felicidades,
    Rosa.'
    """
    document = book.reading.document
    behind = document.is_capital(i + 1) if i + 1 < len(document) else True
    if not document.is_capital(i) or behind or book.reading.references.at(i) is not None:
        return None
    people = book.reading.cast.people
    fits = [n for n, p in enumerate(people) if p.name.lower().split()[0] == document.lowers[i]]
    if len(fits) != 1 or Actor("person", fits[0]) == speaker:
        return None
    return End((Actor("person", fits[0]),), i, i + 1)


def _called(book: Book, after: int, prepositions: frozenset[str]) -> End | None:
    """'“Hablé con Rosa y la felicité”': whom somebody's own words call by a first name at token ``after``."""
    document = book.reading.document
    if document.stretch[after - 1] < 0 or document.lowers[after : after + 1] not in (
        [p] for p in prepositions
    ):
        return None
    speaker = book.ends.speaker(after)
    return by_given_name(book, after + 1, speaker.actors[0] if speaker is not None else None)


def past_object(book: Book, after: int, prepositions: frozenset[str], one: End | None) -> End | None:
    """Who is behind the object of a verb: 'recorrió el mercado con Soto', 'le deseó suerte a Soto'; not
    'recorrió el mercado, con Soto de candidato'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(after, min(len(document) - 1, after + OBJECT_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or lowers[i] in (
            ",",
            ";",
            ":",
            ".",
            "(",
            "que",
        ):
            return None
        if book.predicates.is_verb(i):
            return None
        if CONTRACTIONS.get(lowers[i], lowers[i]) in prepositions:
            return other_end(book, i, prepositions, one, reach=8)
    return None


def meant(book: Book, found: End, one: End | None) -> End:
    """``found`` with whom it means where that is somebody else than ``one``: 'su rival', 'el economista',
    'él'.

    'Quilodrán habló con su abogado' means nobody.
    """
    without = set(one.actors) if one is not None else set()
    if found.pronoun:
        without = without | who_did_likewise(book, found.first)
        if found.actors and not set(found.actors) <= without:
            return found
        other = somebody_before(book, found.first, found.pronoun, "s", without)
        return End(other.actors, found.first, found.after) if other is not None else found
    body = book.ends.party_body(found.first) if not found.actors else None
    if body is not None and not set(body.actors) & without:
        return body  # 'con la directiva del Partido del Alba'
    reference = book.reading.references.at(found.first)
    if reference is None or reference.description is None or reference.kind != "description":
        return found
    both = _finalists(book, reference, without)
    if both:
        return End(both, found.first, found.after)
    winner = book.winner
    if (
        winner is not None
        and winner not in without
        and _wins(book, reference)
        and _agrees(book, winner, reference.gender)
    ):
        return End((winner,), found.first, found.after)
    if found.actors and _leaves_open(book, reference, without):
        return End((), found.first, found.after)
    if found.actors:
        return found
    actor = _described(book, reference, without)
    return End((actor,), found.first, found.after) if actor is not None else End((), found.first, found.after)


def _finalists(book: Book, reference: Reference, without: set[Actor]) -> tuple[Actor, ...]:
    """'a los dos finalistas', 'con ambos candidatos': the two of the run-off; not 'a los candidatos'."""
    description, lowers = reference.description, book.reading.document.lowers
    pair = book.contest.finalists or tuple(a for a in book.contest.contenders if a.kind == "person")
    if description is None or description.noun.kind != "candidacy" or reference.number != "p":
        return ()
    told = not {"dos", "ambos", "ambas"}.isdisjoint(lowers[reference.first : reference.after])
    return pair if told and len(pair) == 2 and not set(pair) & without else ()


def _leaves_open(book: Book, reference: Reference, without: set[Actor]) -> bool:
    """'la candidata' where two stand that it fits about as well: nearness alone does not tell who was
    called.
    """
    description = reference.description
    if description is None or description.noun.kind != "candidacy" or description.complement is not None:
        return False
    standing = [
        fit.points
        for fit in reference.judged
        if Actor("person", fit.person) in book.contest.contenders - without
    ]
    return len(standing) > 1 and standing[1] > standing[0] - CLEAR_MARGIN and not description.parties


def _related(book: Book, reference: Reference) -> bool:
    """'su rival', 'su principal contendora', 'su sucesor': whether a description says whose rival one is."""
    description = reference.description
    if description is None or not description.possessive:
        return False
    lemma = description.noun.lemma
    return book.reading.lexicon.is_word(lemma, "counterpart") or lemma in ("sucesor", "vencedor")


def _wins(book: Book, reference: Reference) -> bool:
    """'al ganador', 'con la presidenta electa': whether a description says that somebody won."""
    return book.cues.within(reference.first, reference.after, "winner_noun") is not None


def _described(book: Book, reference: Reference, without: set[Actor]) -> Actor | None:
    """Whom a description means who is none of ``without``."""
    description = reference.description
    assert description is not None
    if reference.number != "s" or not (description.definite or description.possessive):
        return None
    gender = reference.gender or (description.gender if description.gender in ("m", "f") else "")
    if _related(book, reference):
        return _counterpart(book, description.noun.lemma, gender, without)
    if description.possessive or book.ends.unspecific(reference):
        return None
    if _wins(book, reference):
        return None
    fits = [fit for fit in reference.judged if Actor("person", fit.person) not in without]
    sure = bool(fits) and fits[0].meaning >= SURE_MEANING
    if sure and fits[0].points >= MARGIN and (len(fits) < 2 or fits[1].points <= fits[0].points - MARGIN):
        return Actor("person", fits[0].person)
    return None


def _counterpart(book: Book, lemma: str, gender: str, without: set[Actor]) -> Actor | None:
    """Whom 'su rival', 'su sucesora' means: the other finalist, or the winner."""
    contest = book.contest
    if not without:
        return None
    for actor in (contest.rival_of(without) if lemma != "sucesor" else None, book.winner):
        if actor is not None and actor not in without and _agrees(book, actor, gender):
            return actor
    return None


def _agrees(book: Book, actor: Actor | None, gender: str) -> bool:
    return actor is not None and book.ends.agrees(actor, gender)


def by_relation(book: Book, first: int, one: End | None, prepositions: frozenset[str]) -> End | None:
    """Whom 'al ganador', 'con la presidenta electa' behind token ``first`` means, which no reference
    holds.
    """
    document = book.reading.document
    if one is None or len(one.actors) != 1 or first >= len(document):
        return None
    _, after = document.sentences[document.sentence[first]]
    i = book.cues.within(first, min(after, first + RELATION_REACH), "rival_noun", "winner_noun")
    if i is None or any(book.predicates.is_verb(j) or document.lowers[j] == "," for j in range(first, i)):
        return None
    found = book.cues.at(i, "rival_noun", "winner_noun")
    assert found is not None
    before = i - 1 if document.lowers[i - 1] not in ("el", "la") else i - 2
    if CONTRACTIONS.get(document.lowers[before], document.lowers[before]) not in prepositions:
        return None
    other = book.contest.rival_of(set(one.actors)) if found[0] == "rival_noun" else book.winner
    return End((other,), i, found[1]) if other is not None and other not in one.actors else None


def before_verb(book: Book, predicate: Predicate, governor: str) -> End | None:
    """Who is fronted: 'Con Quilodrán, en cambio, Soto se sentó ayer', 'A Soto lo visitó Quilodrán'; not 'con
    el apoyo de Quilodrán, Soto se reunió'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = predicate.first - 1
    limit = max(-1, predicate.first - FRONT_REACH)
    while i > limit and document.sentence[i] == document.sentence[predicate.first]:
        reference = book.reading.references.at(i)
        if reference is None:
            if book.predicates.tells(i) or lowers[i] in ENDERS or lowers[i] in OPENERS:
                return None
            i -= 1
            continue
        if book.reading.clause.preposition(reference) == governor:
            members = book.reading.clause.members(reference)
            begin = members[0].first - (lowers[members[0].first] != CONTRACTED.get(governor))
            behind = members[-1].after
            named = book.reading.references.at(behind + 1)
            apart = lowers[behind] == "," and (named is None or named.after == predicate.first)
            if not reference.actors or not _opens_clause(book, begin):
                return None
            if behind < predicate.first and not apart and not _plain(book, behind, predicate.first):
                return None  # 'con Soto como candidato, se reunió'
            return End(actors_of(members), begin, members[-1].after)
        i = reference.first - 1
    return None


def _plain(book: Book, first: int, after: int) -> bool:
    """Whether only clitics, adverbs and days stand at tokens ``first`` up to ``after``."""
    lowers, lexicon = book.reading.document.lowers, book.reading.lexicon
    return all(
        lexicon.is_word(lowers[i], "clitic", "adverb", "negation", "relative_day")
        or book.reading.references.at(i) is not None
        for i in range(first, after)
    )


def _opens_clause(book: Book, i: int) -> bool:
    """Whether what begins at token ``i`` is the first of its clause: '… y con Soto se reunió', 'dijo que
    a Soto'.
    """
    document = book.reading.document
    while i > 0 and book.reading.lexicon.is_word(document.lowers[i - 1], "adverb"):
        i -= 1
    if document.sentence_start(i) or document.forms[i - 1] in MARKS:
        return True
    return document.lowers[i - 1] in (",", ";", ":", "y", "e", "pero", "que")


def taken_up(book: Book, predicate: Predicate, governor: str) -> tuple[End, int] | None:
    """Whom a relative before a verb takes up, and where the relative is: 'Soto, con quien se reunió', 'la
    edil a la que visitó'; not 'Soto, quien se reunió'.
    """
    lowers, found = book.reading.document.lowers, relative_before(book.reading.document, predicate.first)
    if found is None:
        return None
    i, before = found
    if lowers[before] != CONTRACTED.get(governor):
        if lowers[before] != governor or (lowers[i] == "que" and before == i - 1):
            return None
    if not before or book.reading.document.sentence_start(before):
        antecedent = revealed(book.predicates, book.ends, predicate, governor)
    else:
        antecedent = _antecedent(book, before - 1 if lowers[before - 1] != "," else before - 2, i)
    return (antecedent, i) if antecedent is not None else (End((), before, i + 1), i)


def _antecedent(book: Book, j: int, relative: int) -> End | None:
    """Whom a relative behind token ``j`` takes up: who stands there, past an apposition or another
    relative.
    """
    references, lowers = book.reading.references, book.reading.document.lowers
    antecedent = references.at(j)
    if antecedent is None and lowers[j] in ("y", "e"):
        return _of_relative_before(book, j)
    if antecedent is not None and not antecedent.actors and lowers[antecedent.first - 1] == ",":
        antecedent = references.at(antecedent.first - 2) or antecedent  # 'Soto, el candidato, con quien'
    if antecedent is None:
        return None
    if lowers[relative] == "quienes" and len(antecedent.actors) == 1:
        return End(actors_of(book.reading.clause.members(antecedent)), antecedent.first, antecedent.after)
    return meant(book, End.of(antecedent), None)


def _of_relative_before(book: Book, j: int) -> End | None:
    """'Soto, que la formó y con quien almorzó': whom the relative before 'y' at token ``j`` takes up."""
    document = book.reading.document
    verbs = [v for v in book.ends.subjects.verbs(document.sentence[j], document.stretch[j]) if v < j]
    subject = book.ends.subjects.of(verbs[-1]) if verbs else None
    if subject is None or subject.kind != "relative" or subject.phrase is None:
        return None
    return End.of(subject.phrase)


def who_acts(book: Book, predicate: Predicate, relative: int, other: End) -> End | None:
    """Whose deed a relative clause tells: 'con quien Soto se reunió', 'Fue recibida por Tola, con quien se
    reunió', of whoever the sentence is about.
    """
    without = set(other.actors)
    for reference in book.reading.references.between(relative + 1, predicate.first):
        if reference.actors and not book.reading.clause.preposition(reference):
            return End.of(reference)
    agent = book.agent(predicate)
    if (agent is None or not agent.actors) and other.first > predicate.verb:
        bare = book.reading.references.named_at(predicate.verb + 1)
        agent = End.of(bare) if bare is not None else None  # 'con quien se reunió Soto fue con Tola'
    if agent is not None and not set(agent.actors) & without:
        return agent
    main = _main_verb(book, relative)
    one = book.ends.subject(main) if main >= 0 else None
    if one is None or not one.actors or set(one.actors) & without:
        one = main_subject(book, other.first, without) or _only_other(book, other)
        one = one or book.ends.topic(predicate.verb)
    return one if one is not None and not set(one.actors) & without else None


def _only_other(book: Book, other: End) -> End | None:
    """'Otro que felicitó a Tola fue Soto, con quien habló': the only one whom a sentence names before."""
    document = book.reading.document
    first, _ = document.sentences[document.sentence[other.first]]
    named = [r for r in book.reading.references.between(first, other.first) if r.actor is not None]
    people = {r.actor for r in named} - set(other.actors)
    return (
        End(named[0].actors, named[0].first, named[0].after) if len(people) == 1 and len(named) == 1 else None
    )


def _main_verb(book: Book, i: int) -> int:
    """The first verb before token ``i`` of the writer's own clause, -1 where none stands there."""
    document = book.reading.document
    for verb in book.ends.subjects.verbs(document.sentence[i], document.stretch[i]):
        told = book.ends.subjects.of(verb)
        if verb < i and told is not None and told.kind == "main":
            return verb
    return -1


def main_subject(book: Book, i: int, without: set[Actor]) -> End | None:
    """The subject of the sentence around token ``i``; in a quotation, who speaks."""
    document = book.reading.document
    if document.stretch[i] >= 0:
        return book.ends.speaker(i)
    first, after = document.sentences[document.sentence[i]]
    for reference in book.reading.references.between(first, after):
        if document.stretch[reference.first] >= 0 or book.reading.clause.preposition(reference):
            continue
        if document.forms[reference.first - 1] == "(":
            continue
        if reference.actors and not set(reference.actors) & without:
            return book.ends.whole(reference)
        if not reference.actors and reference.kind != "organisation":
            return None
    return None
