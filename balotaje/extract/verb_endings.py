"""How a form reads as a verb: as the lexicon has it, or by its ending where the lexicon lacks the verb."""

from __future__ import annotations

from functools import cache

from ..lexicon import Lexicon, VerbForm

INFINITIVES = ("ar", "er", "ir")
"""Endings of infinitives, which other words have too."""
ENDINGS = (
    ("aron", ("ar",), "pret"),
    ("ieron", ("er", "ir"), "pret"),
    ("aban", ("ar",), "impf"),
    ("aba", ("ar",), "impf"),
    ("aran", ("ar",), "subjimpf"),
    ("ara", ("ar",), "subjimpf"),
    ("ieran", ("er", "ir"), "subjimpf"),
    ("iera", ("er", "ir"), "subjimpf"),
    ("amos", ("ar",), "pres"),
    ("emos", ("er",), "pres"),
    ("imos", ("ir",), "pres"),
    ("ió", ("er", "ir"), "pret"),
    ("ó", ("ar",), "pret"),
    ("ían", ("er", "ir"), "impf"),
    ("ían", ("",), "cond"),
    ("ía", ("er", "ir"), "impf"),
    ("ía", ("",), "cond"),
    ("ían", ("iar",), "pres"),
    ("ía", ("iar",), "pres"),
    ("úan", ("uar",), "pres"),
    ("úa", ("uar",), "pres"),
    ("án", ("",), "fut"),
    ("á", ("",), "fut"),
    ("zcan", ("cer", "cir"), "subj"),
    ("zca", ("cer", "cir"), "subj"),
    ("an", INFINITIVES, "pres"),
    ("en", INFINITIVES, "pres"),
    ("a", INFINITIVES, "pres"),
    ("e", INFINITIVES, "pres"),
)
"""Endings of finite forms, what they replace of the infinitive ('' where they are added to it), and their
tense. Of the endings that a form has the longest counts.
"""
WIDENED = (("ie", "e"), ("ue", "o"))
"""How the vowel of a stem is widened: 'difiere' of 'diferir', 'muerden' of 'morder'; among the forms of '-ar'
are nouns ('siembra', 'apuesta').
"""
GERUNDS = ("ando", "iendo", "yendo")
PARTICIPLES = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")
"""Endings of participles that the lexicon of verbs may lack."""
OURS = ("amos", "emos", "imos")
"""Endings of the first person plural, which no noun has that the dictionary lacks."""
SINGULAR = ("ó", "ará", "erá", "irá")
PLURAL = ("aron", "ieron", "arán", "erán", "irán")
"""Endings of a preterite or a future in the third person."""


def by_ending(form: str, lexicon: Lexicon) -> VerbForm | None:
    """How a verb that the lexicon lacks reads in the third person: by an ending that no noun has ('zarpó',
    'zarparán'), or as a form of a verb of the dictionary ('zarpaba' from 'zarpar', 'genera' from
    'generar').
    """
    if form in lexicon.common_words and form[:-1] + "ar" not in lexicon.common_words:
        return None  # a noun by that ending; 'chocó' may be a verb as well
    if form.endswith(SINGULAR):
        return VerbForm("", "pret" if form.endswith("ó") else "fut", "3", "s")
    if form.endswith(PLURAL):
        return VerbForm("", "pret" if form.endswith("ron") else "fut", "3", "p")
    if form.endswith(OURS) or lexicon.is_common(form):
        return None  # 'completa' is of 'completo' rather than of 'completar'
    tense = derived_tense(form, lexicon)
    return VerbForm("", tense, "3", "p" if form.endswith("n") else "s") if tense else None


def readings(form: str, lexicon: Lexicon) -> tuple[VerbForm, ...]:
    """How a form reads as a verb: as the lexicon has it, or of a verb that it lacks by its ending."""
    listed = lexicon.verbs.get(form)
    if listed is not None:
        return listed
    ended = by_ending(form, lexicon)
    return (ended,) if ended is not None else ()


@cache
def derived_tense(form: str, lexicon: Lexicon) -> str:
    """The tense of a finite form of a verb of the dictionary that is no noun: of 'acata', from 'acatar'."""
    if form in lexicon.common_words or form in lexicon.nouns or len(form) < 4:
        return ""
    longest = ""
    for ending, infinitives, tense in ENDINGS:
        if form.endswith(ending) and (not longest or ending == longest):
            longest = ending
            stem = form[: -len(ending)]
            verbs = [stem + infinitive for infinitive in infinitives]
            if ending in ("e", "en"):
                verbs += [
                    head + narrow + tail + infinitive
                    for wide, narrow in WIDENED
                    for head, found, tail in [stem.rpartition(wide)]
                    for infinitive in ("er", "ir")
                    if found
                ]
            if any(verb in lexicon.common_words and verb.endswith(INFINITIVES) for verb in verbs):
                return tense
    return ""
