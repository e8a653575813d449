"""Runs of capitalised words, with the particles and hyphens that Hispanic, Basque, Italian, German, Dutch,
Portuguese and Arabic names put between them: where a name that no list knows begins and where it ends.
"""

from __future__ import annotations

from ...knowledge import Name
from ...lexicon import CAPITAL, FINITE, FIRMS, PERSON_NOUN, fold
from ..clauses.determiners import ARTICLES
from ..tokens import DASHES
from .hyphens import joins
from .listed import Scan

PARTICLES = frozenset(
    "de del da das do dos di du des van von der den la las los y e i al el ben bin ibn san santa".split()
)
"""What may stand in lower case inside a name."""
LINKING = frozenset("de del da do dos di van von der al ben bin ibn".split())
"""The particles that may come first after a given name or a surname."""
FOREIGN = frozenset("do di von van ben bin ibn".split())
"""Those of them that are no Spanish words: 'Juca do Prado'."""
BETWEEN_SURNAMES = frozenset(("i",))
"""What Catalan puts between two surnames, a word of no Spanish sentence: 'Puigvert i Ferrer'."""
ELIDED = frozenset("'’")
"""What ends the first part of 'D'Agostino' and 'O'Reilly'."""
PATRONYMIC = "z"
"""What ends the surnames that take a place's with 'de': 'Ortiz de Zárate', 'Sáenz de Tejada'."""
BEARS_NAMES = frozenset("agencia archivo brigada centro corporación parroquia iglesia red misión".split())
"""Bodies that are called after people."""
PARTY_LINKS = LINKING | {"por", "para", "con", "en", "sin", "pola", "polo", "pel", "per", "pela", "pelo"}
"""What may stand in lower case behind the first word of a party's name."""
OPENING = (
    "determiner", "preposition", "clitic", "negation", "demonstrative_pronoun", "conjunction", "subordinator",
)  # fmt: skip
"""Classes of words that begin a sentence whose full stop before it is missing."""
ORDINAL = frozenset("IVX")
"""Letters of the ordinals behind a monarch's or a pope's name, of districts and regions."""
MAX_LINKED = 6
"""Tokens of a party's name before its last capitalised words: 'Unidos por la'."""
MAX_ACRONYM = 6
"""Letters of an acronym that may stand glued before a name: 'AFP Rosa Quilodrán'."""


def run_after(scan: Scan, i: int) -> int:
    """The token after the run of capitalised words and particles that begins at ``i``."""
    document, forms, lowers = scan.document, scan.forms, scan.lowers
    flags, size = document.flags, len(forms)
    after = i + 1
    while after < size and document.paragraph[after] == document.paragraph[i]:
        form = forms[after]
        if flags[after] & CAPITAL and form[0].isalpha():
            if _breaks(scan, i, after):
                break
            after += 1
        elif (
            form == "." and len(forms[after - 1]) == 1 and after + 1 < size and document.is_capital(after + 1)
        ):
            after += 1
        elif form in DASHES:
            if not joins(scan, after):
                break
            after += 2
        elif lowers[after] in ("y", "e") and _is_second_surname(scan, i, after):
            after += 2
        elif lowers[after] in ("la", "los", "las") and forms[after - 1] == "De" and after > i + 1:
            if after + 1 >= size or not document.is_capital(after + 1):
                break
            after += 2  # 'Rosa De la Jara'
        elif form == "&" and after + 1 < size and document.is_capital(after + 1):
            if scan.is_given(i) and after > i + 1 and scan.is_given(after + 1):
                break  # 'Rosa Soto & Pedro Ruiz' are two
            after += 2
        elif form.isdecimal() and document.glued(after) and forms[after - 1].isupper():
            after += 1  # 'KT4'
        elif after + 1 < size and (lowers[after] in PARTY_LINKS or form in BETWEEN_SURNAMES):
            if form == "van" and scan.is_given(after + 1):
                break  # 'Por el Partido Serrano van Rosa Soto y Pedro Ruiz'
            end = _through_particles(scan, i, after)
            if end == after:
                break
            after = end
        else:
            break
    while forms[after - 1] == ".":
        after -= 1
    return after


def _is_second_surname(scan: Scan, first: int, i: int) -> bool:
    """Whether 'y' at token ``i`` joins two surnames of one: 'Bruno Paz y Paz', 'Rosa Soto y Gasset murió';
    not 'Rosa Soto y Gasset murieron', 'Rosa y Gasset'."""
    document, after = scan.document, i + 2
    if i < first + 2 or not scan.is_given(first) or after >= len(document):
        return False
    if not document.is_capital(i + 1) or document.is_capital(after) or not scan.forms[i + 1][1:].islower():
        return False
    if scan.forms[i + 1] == scan.forms[i - 1]:
        return True
    word = scan.lexicon.is_common(scan.lowers[i + 1]) or scan.known_at(i + 1) is not None
    if scan.is_given(i + 1) or (word and not scan.is_surname(i + 1)):
        return False  # 'Rosa Soto y Patagonia'
    known = scan.is_surname(i - 1) or scan.is_surname(i + 1)
    if not known and scan.lowers[i - 2] not in PARTICLES:
        return False
    before = scan.lowers[first - 1] if first else ""
    if before in (",", "y", "e", "a", "de", "con", "por", "entre"):
        return False
    verbs = [v for v in scan.lexicon.verbs.get(scan.lowers[after], ()) if v.finite]
    return bool(verbs) and all(v.number == "s" for v in verbs)


def _breaks(scan: Scan, i: int, after: int) -> bool:
    """Whether something else begins at capitalised token ``after`` of the run from ``i``.

    A title ('Quilodrán Presidente Soto'), a known name ('Quilodrán PDA'), a sentence whose full stop is
    missing ('Rosa Quilodrán El partido', 'EFE El Banco Rural'), a name behind an acronym ('AFP Rosa Soto').
    """
    forms = scan.forms
    if scan.document.glued(after) and scan.forms[after - 1].isalpha():
        return True
    if _opens_title(scan, after) or _opens_sentence(scan, i, after) or _repeats(scan, i, after):
        return True
    credit = scan.opens_body(after) and scan.lowers[i] not in scan.lexicon.head_nouns
    if credit or _opens_name(scan, i, after) or _is_loud_word(scan, after):
        return True
    if after == i + 1 and scan.is_given(after) and (_is_numeral(forms[i]) or _is_talked_to(scan, i)):
        return True
    if after == i + 1 and forms[i].isupper() and 1 < len(forms[i]) <= MAX_ACRONYM:
        named = scan.is_given(after) or (
            _is_of_title(scan, i) and all(map(scan.is_stranger, (after, after + 1)))
        )
        return named and not scan.is_given(i)
    if forms[after - 1] == ".":
        return False
    if _is_behind_firm(scan, i, after):
        return True
    known = scan.known_at(after)
    if known is None or known.kind == "person":
        return False
    if known.kind != "party":
        return len(known.words) > 1 and scan.is_given(i) and not _is_saintly_surname(scan, i, after)
    return len(known.words) > 1 or not scan.lexicon.is_common(scan.lowers[after])


def _is_behind_firm(scan: Scan, i: int, after: int) -> bool:
    """Whether who works for a firm of two words is named behind it: 'la periodista de Radio Faro Rosa Soto';
    not 'el director de Radio Rosa Soto', 'la rectora de Colegio Alto Rosa Soto'."""
    if i < 2 or after < i + 2 or scan.lexicon.head_nouns.get(scan.lowers[i]) not in FIRMS:
        return False
    return scan.is_given(after) and _has_surname(scan, after) and _is_of_title(scan, i)


def _is_numeral(form: str) -> bool:
    """Whether a Roman numeral stands before a name: 'el distrito IX Rosa Quilodrán'."""
    return form.isupper() and ORDINAL.issuperset(form)


def _is_talked_to(scan: Scan, i: int) -> bool:
    """Whether an outlet stands before who spoke to it: 'dijo en entrevista con Gaceta Rosa Quilodrán'; not
    'en entrevista con Radio Rosa Quilodrán', whose name that is.
    """
    lowers = scan.lowers
    if i < 2 or lowers[i - 1] not in ("con", "a") or scan.is_given(i) or not _has_surname(scan, i + 1):
        return False
    if lowers[i - 1] == "con" and scan.lexicon.is_word(lowers[i - 2], "before_channel"):
        return scan.lexicon.head_nouns.get(lowers[i]) != "outlet"
    said = any(verb.finite for verb in scan.lexicon.verb_in(lowers[i - 2], "say"))
    return said and scan.is_plain(i) and lowers[i] not in scan.lexicon.head_nouns


def _is_of_title(scan: Scan, i: int) -> bool:
    """Whether what begins at ``i`` is where somebody has a title: 'el estadístico de la', 'médicas del'."""
    of = i - 1 - (scan.lowers[i - 1] in ("la", "el"))
    return of > 0 and scan.lowers[of] in ("de", "del") and _is_post(scan, of - 1)


def _is_saintly_surname(scan: Scan, first: int, i: int) -> bool:
    """Whether a saint's name behind given names alone is a surname: 'Rosa Santa María', 'Pedro San Juan'."""
    saint = scan.lexicon.is_name_word(scan.lowers[i], "saint")
    return saint and all(map(scan.is_given, range(first, i)))


def _is_loud_word(scan: Scan, i: int) -> bool:
    """Whether a word in capitals is none of the name before it: 'Rosa Quilodrán MP', 'Leo AMOR'.

    A surname or an ordinal is: 'Rosa QUILODRÁN', 'Pedro XIV'.
    """
    form = scan.forms[i]
    if len(form) < 2 or not form.isupper() or not scan.forms[i - 1][1:].islower() or scan.is_surname(i):
        return False
    if form[-1] in ELIDED:
        return False
    return ORDINAL.isdisjoint(form) and (len(form) < 4 or scan.lexicon.is_common(scan.lowers[i]))


def _opens_name(scan: Scan, first: int, i: int) -> bool:
    """Whether a full name begins at ``i`` behind a place or what a title is of.

    'la alcaldesa de Tola Rosa Quilodrán', 'ayer en Tola Rosa Quilodrán', 'la diputada de Pueblo Libre Rosa
    Quilodrán', 'la aspirante a la Presidencia Rosa Quilodrán', 'del Partido Andino Rosa Quilodrán', 'completa
    la lista de Marea Verde Rosa Quilodrán'; not 'el director de Colegio Rosa Quilodrán'.
    """
    if not first or not scan.is_given(i) or i + 1 >= len(scan.forms):
        return False
    if scan.is_given(first):
        return _is_seat(scan, first, i)
    begin, lower = _before_links(scan, first), scan.lowers[first]
    office = scan.lexicon.is_word(lower, "office_place")
    begin = _before_area(scan, begin)
    noun = _title_before(scan, begin - 1)
    listed = begin > 1 and scan.lexicon.is_name_word(scan.lowers[noun], "list_noun")
    post = begin > 1 and (_is_post(scan, begin - 2) or bool(scan.document.flags[noun] & PERSON_NOUN))
    titled = post or listed or _is_of_office(scan, begin - 1)
    before = scan.lowers[begin - 1]
    if before != "en" and not (titled and before in ("de", "del", "a", "al", "por")):
        return False
    if titled and (office or (scan.lexicon.head_nouns.get(lower) == "party" and i > first + 1)):
        return _has_surname(scan, i)
    known = scan.known_at(first)
    place = known is not None and known.kind == "place" and first + len(known.words) == i
    owners = ("elected_owner", "strong_party_owner", *(("party_owner",) if begin < first else ()))
    party = listed or (titled and scan.lexicon.is_name_word(scan.lowers[noun], *owners))
    if titled and (_is_whole_body(scan, first, i) or _is_qualified_body(scan, first, i)):
        return _has_surname(scan, i)
    if not (place or party) and (
        lower in scan.lexicon.head_nouns or scan.lexicon.is_name_word(lower, "saint")
    ):
        return False
    named = scan.is_surname_like(i + 1) or place or fold(scan.forms[i]) not in scan.lexicon.ambiguous_names
    return _has_surname(scan, i) or (scan.document.is_capital(i + 1) and named)


def _before_area(scan: Scan, begin: int) -> int:
    """Where what a title is of begins: at the article of 'por el Chaco', at the noun of 'de la región de
    Aysén'.
    """
    if begin > 3 and scan.lowers[begin - 1] in ("de", "del"):
        noun = scan.lowers[begin - 2]
        kind = scan.lexicon.head_nouns.get(noun)
        area = kind == "place" or (scan.lexicon.is_name_word(noun, "constituency") and kind != "party")
        begin -= 2 * area
    return begin - (begin > 1 and scan.lowers[begin - 1] in ("la", "el"))


def _has_surname(scan: Scan, i: int) -> bool:
    """Whether a surname is behind the given name at token ``i``, any name behind particles ('Luis del Solar',
    'María de los Ángeles') or behind what is nothing but a given name: 'Ketty Campana'."""
    j = i + 1
    while j < len(scan.forms) - 1 and j < i + 4 and scan.lowers[j] in PARTICLES:
        j += 1
    if j >= len(scan.forms) or not scan.document.is_capital(j):
        return False
    return j > i + 1 or scan.is_surname_like(j) or fold(scan.forms[i]) not in scan.lexicon.ambiguous_names


def _is_post(scan: Scan, i: int) -> bool:
    """Whether a post's noun ends at token ``i``: 'la senadora', 'la jefa de campaña'."""
    flags, lowers = scan.document.flags, scan.lowers
    return bool(flags[i] & PERSON_NOUN or (i > 1 and lowers[i - 1] == "de" and flags[i - 2] & PERSON_NOUN))


def _is_of_office(scan: Scan, i: int) -> bool:
    """Whether 'de' at token ``i`` tells where the office is that a title is of: 'aspirante a la alcaldía de',
    'candidato para la gobernación de'."""
    lowers = scan.lowers
    if i < 4 or lowers[i] not in ("de", "del") or not scan.lexicon.is_word(lowers[i - 1], "office_place"):
        return False
    k = i - 2 - (lowers[i - 2] in ("la", "el"))
    return lowers[k] in ("a", "al", "para", "por", "de") and _is_post(scan, k - 1)


def _is_qualified_body(scan: Scan, first: int, i: int) -> bool:
    """Whether a body that more than its noun names ends before ``i``: 'del Consejo Electoral Rosa Soto', 'de
    la Federación de Obreros Rosa Soto'; 'del Centro Cultural Rosa Soto' may bear her name.
    """
    lower = scan.lowers[first]
    body = scan.lexicon.head_nouns.get(lower) == "institution" and lower not in BEARS_NAMES
    return i > first + 1 and (body or lower == "universidad")


def _title_before(scan: Scan, i: int) -> int:
    """The token of a title before 'de' at token ``i``, past adjectives: 'la candidata presidencial de'."""
    i -= 1
    while i > 0 and not scan.document.flags[i] & PERSON_NOUN and scan.forms[i].islower():
        if not scan.lexicon.is_word(scan.lowers[i], "office_adjective"):
            break
        i -= 1
    return i


def _is_whole_body(scan: Scan, first: int, i: int) -> bool:
    """Whether a body that bears nobody's name is at ``first`` up to ``i``: 'la República', 'la Policía
    Nacional'; 'el Colegio' and 'el Hospital' may bear one."""
    if not scan.lexicon.is_name_word(scan.lowers[first], "of_state"):
        return False
    return all(scan.lexicon.is_word(scan.lowers[k], "office_adjective") for k in range(first + 1, i))


def _is_seat(scan: Scan, first: int, i: int) -> bool:
    """Whether a place is at ``first`` by whose votes somebody sits: 'la edil por Bolívar Rosa Quilodrán'."""
    known = scan.known_at(first)
    if known is None or known.kind != "place" or first + len(known.words) != i or first < 2:
        return False
    titled = scan.document.flags[first - 2] & PERSON_NOUN
    return bool(titled) and scan.lowers[first - 1] == "por" and scan.document.is_capital(i + 1)


def _before_links(scan: Scan, first: int) -> int:
    """Where a name begins whose last words stand at ``first``: 'Unidos' of 'Unidos por Tola'."""
    links = PARTY_LINKS | {"y", "e", "la", "el"}
    k = first
    while (
        first - k < MAX_LINKED and k > 1 and (scan.document.is_capital(k - 1) or scan.lowers[k - 1] in links)
    ):
        k -= 1
        if scan.lowers[k] in ("de", "del") and scan.document.flags[_title_before(scan, k)] & PERSON_NOUN:
            return k + 1
    return first


def _repeats(scan: Scan, first: int, after: int) -> bool:
    """Whether a known person's whole name stands there, so that a repeated surname begins anew."""
    if scan.forms[after] != scan.forms[after - 1]:
        return False
    known = scan.known_at(first)
    return known is not None and known.kind == "person" and first + len(known.words) == after


def _opens_title(scan: Scan, i: int) -> bool:
    """Whether a capitalised office begins inside a run: 'Quilodrán Presidente Soto' is two people."""
    if not scan.document.flags[i] & PERSON_NOUN or scan.is_given(i):
        return False
    lower = scan.lowers[i]
    kinds = {noun.kind for noun in scan.lexicon.person_nouns(lower)}
    return "office" in kinds and fold(lower) not in scan.lexicon.surnames


def _opens_sentence(scan: Scan, first: int, i: int) -> bool:
    """Whether a function word or a verb in a capital goes on in lower case: 'Quilodrán El partido'."""
    if i + 1 >= len(scan.forms) or not scan.forms[i + 1][0].islower() or scan.forms[i].isupper():
        return False
    lower = scan.lowers[i]
    if i > first + 1 and scan.is_verb(i) and not scan.is_surname(i) and not scan.is_given(i):
        if scan.document.flags[i + 1] & FINITE:
            return False  # 'José Antonio Supo sería alcalde'
        return scan.lexicon.is_common(scan.lowers[i + 1]) and scan.lowers[i + 1] not in PARTICLES
    if lower in LINKING:
        return scan.lowers[i + 1] not in PARTICLES
    return scan.lexicon.is_word(lower, *OPENING)


def _through_particles(scan: Scan, first: int, i: int) -> int:
    """Where a name goes on after the particles at ``i`` ('de la Maza'), or ``i`` when it does not.

    Only a run that starts with a given name or a particle goes on, and not into a place or an organisation:
    'Rosa Quilodrán de Chillán' ends before 'de', 'Rosa del Valle' does not, for it has no other surname.
    """
    document, lexicon = scan.document, scan.lexicon
    if scan.lexicon.head_nouns.get(scan.lowers[first]) == "party":
        whole = i > first + 1 and (scan.lowers[i] in ("en", "para") or scan.lowers[first] == "partido")
        if whole and scan.lowers[i] not in ("de", "del") and not scan.is_plain(i + 1):
            return i  # 'la apuesta del Frente Austral en Tola', 'el edil del Partido Austral por Tola'
        return _through_party_links(scan, i, alone=i == first + 1)
    if scan.lowers[i] in BETWEEN_SURNAMES and scan.is_given(first) and document.is_capital(i + 1):
        return i + 2 if scan.is_surname_like(i + 1) else i
    if scan.lowers[i] == "para" and scan.lowers[i + 1] in ARTICLES:
        return _through_complement(scan, first, i)  # 'Departamento Técnico para la Equidad Rural'
    if scan.lowers[i] not in LINKING:
        return i
    if scan.lowers[i] in FOREIGN and i == first + 1 and document.is_capital(i + 1):
        return i + 2
    if scan.lowers[i] == "al" and _is_arabic(scan, first, i):
        return i + 2
    if not scan.is_given(first) and scan.lowers[first] not in LINKING:
        return _through_complement(scan, first, i)
    j = _past_particles(scan, i)
    if j == i or not document.is_capital(j) or not scan.forms[j][1:].islower():
        return i
    if scan.is_surname(j) and all(map(scan.is_given, range(first, i))):
        return j + 1
    known = scan.known_at(j)
    named_after = _after_devotion(scan, first, i, j + (len(known.words) if known else 1))
    if named_after:
        return named_after
    if known is not None and known.kind in ("place", "organisation", "party"):
        return j + 1 if _is_compound_surname(scan, first, i, j, known) else i
    titled = lexicon.person_nouns(scan.lowers[j]) and not scan.is_surname(j)
    if scan.lowers[j] in lexicon.head_nouns or titled:
        return i
    return i if scan.lowers[i] == "al" and lexicon.is_common(scan.lowers[j]) else j + 1


def _is_arabic(scan: Scan, first: int, i: int) -> bool:
    """Whether 'al' at token ``i`` joins two words that no list and no dictionary has: 'Zuhayb al Dabbar'; not
    'de Quilodrán al Senado', 'llevó Pedro Soto al Inter'."""
    if not scan.document.is_capital(i + 1) or not scan.forms[i + 1][1:].islower():
        return False
    known = scan.known_at(i + 1) is not None or scan.known_at(i - 1) is not None
    words = [scan.lowers[i - 1], scan.lowers[i + 1]]
    plain = any(map(scan.lexicon.is_common, words)) or scan.is_surname(i - 1)
    return (i == first + 1 or scan.lowers[i - 2] in FOREIGN) and not known and not plain


def _is_compound_surname(scan: Scan, first: int, i: int, j: int, known: Name) -> bool:
    """Whether 'de' joins the place at token ``j`` to the one surname before it, of those that take one:
    'Rosa Ortiz de Zárate', 'Pedro Ponce de León'; not 'Rosa Quilodrán de Chillán'."""
    if known.kind != "place" or len(known.words) > 1 or not scan.is_surname(j) or scan.is_given(i - 1):
        return False
    if i - first < 2 or not all(map(scan.is_given, range(first, i - 1))):
        return False
    surname = scan.lowers[i - 1]
    return surname.endswith(PATRONYMIC) or scan.lexicon.is_name_word(surname, "takes_place")


def _after_devotion(scan: Scan, first: int, i: int, after: int) -> int:
    """The token after a given name with the place or thing of a devotion ('María del Mar Soto'), or 0.

    A surname must follow, or 'Rosa de Lima' is Rosa, of Lima.
    """
    if i != first + 1 or not scan.is_given(first) or after >= len(scan.forms):
        return 0
    if not scan.document.is_capital(after) or scan.is_given(after):
        return 0
    return after if scan.is_surname_like(after) else 0


def _through_party_links(scan: Scan, i: int, alone: bool) -> int:
    """Where a party's name goes on behind its first word: 'Convergencia por la Provincia', 'Unión por Cuyo'.

    Behind 'en' stands a place, if one is known: 'el Frente en Chillán'; ``alone``: behind one word.
    """
    j = i + 1
    while j < len(scan.forms) and scan.lowers[j] in ARTICLES and j < i + 2:
        j += 1
    if j >= len(scan.forms) or not scan.document.is_capital(j):
        return i
    known = scan.known_at(j)
    if known is None:
        named = scan.is_given(j) or scan.is_surname(j) or scan.lowers[i] != "por" or not alone
        return j + 1 if scan.lexicon.is_common(scan.lowers[j]) or not named else i
    return j + len(known.words) if known.kind == "place" and scan.lowers[i] in ("por", "de", "del") else i


def _through_complement(scan: Scan, first: int, i: int) -> int:
    """Where the name of a thing goes on after 'de' or 'para la': 'Conferencia de Acción Política',
    'Ministerio de Salud', 'Instituto para la Vivienda'.

    Only into a common word or a place, since a person may follow ('Gobierno de Quilodrán', 'Gobierno de la
    Presidenta Quilodrán'), or into what a common word follows: 'Servicio de Reescolarización Social'; not
    into a party's name.
    """
    if scan.lowers[first] not in scan.lexicon.head_nouns:
        return i
    of = i + (scan.lowers[i] == "para")
    j = _past_particles(scan, of)
    if j == of or not scan.document.is_capital(j) or scan.is_given(j) or _opens_title(scan, j):
        return i
    if scan.lexicon.head_nouns.get(scan.lowers[j]) == "party" and _is_of_a_party(scan, first, i, j):
        return i
    known = scan.known_at(j)
    if known is not None:
        return j + len(known.words) if known.kind == "place" else i
    return j + 1 if any(map(scan.is_plain, (j, j + 1))) else i


def _is_of_a_party(scan: Scan, first: int, i: int, j: int) -> bool:
    """Whether what is called so from ``first`` up to ``i`` is a party's, whose name begins at token ``j``:
    'Comité Central del Frente', 'Consejo Nacional del Partido Unido'; not 'Congreso de la Unión', 'Ministerio
    del Frente Interno'.
    """
    own = tuple(scan.lowers[first:i])
    kinds = {kind for words, kind in scan.lexicon.phrases.get(own[0], ()) if words == own}
    owner = scan.lexicon.is_name_word(own[0], "party_owner", "some_party_owner")
    return "party_body" in kinds or (owner and scan.document.is_capital(j + 1))


def _past_particles(scan: Scan, i: int) -> int:
    """The token after the one or two particles at ``i``; ``i`` where there are more, or nothing behind."""
    j = i
    while j < len(scan.forms) and scan.lowers[j] in PARTICLES and not scan.document.is_capital(j):
        j += 1
    return j if j < len(scan.forms) and j <= i + 2 else i
