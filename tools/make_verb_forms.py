"""Write ``balotaje/lexicon/verb_forms.csv``: every form of every verb in ``balotaje/lexicon/verbs.csv``.

A tool for whoever edits the lexicon, not part of the program: it needs ``verbecc`` (which brings
scikit-learn), and Balotaje never imports it. After a change to ``verbs.csv`` run::

    pip install verbecc
    python tools/make_verb_forms.py

A lemma of several words ('dar a conocer') is conjugated by its first word. Verbs that ``verbecc`` only
guesses are conjugated by analogy with a verb it knows. The outcome agrees with an independent conjugator
(npm ``@jirimracek/conjugate-esp``) but for variants that the norm allows. Its columns:

- ``tense``: pres pret impf fut cond subj subjimpf imp inf ger part
- ``person``: 1 2 3, or empty (infinitive, gerund); for participles the gender, m or f
- ``number``: s p, or empty

Infinitives and gerunds are also listed with the pronoun that press prose attaches to them ('felicitarlo',
'reuniéndose'). Forms of the vos that differ from those of the tú are second person too.
"""

from __future__ import annotations

import csv
import logging
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

LEXICON = Path(__file__).resolve().parent.parent / "balotaje" / "lexicon"

TENSES = {
    ("indicativo", "presente"): "pres",
    ("indicativo", "pretérito-perfecto-simple"): "pret",
    ("indicativo", "pretérito-imperfecto"): "impf",
    ("indicativo", "futuro"): "fut",
    ("condicional", "presente"): "cond",
    ("subjuntivo", "presente"): "subj",
    ("subjuntivo", "pretérito-imperfecto-1"): "subjimpf",
    ("subjuntivo", "pretérito-imperfecto-2"): "subjimpf",
    ("imperativo", "afirmativo"): "imp",
}
"""The simple tenses, by the conjugator's names; compound ones are 'haber' and a participle."""

ENCLITICS = ("me", "te", "se", "nos", "lo", "la", "los", "las", "le", "les")

ANALOGIES = (
    ("ear", "pasear"),
    ("car", "sacar"),
    ("gar", "pagar"),
    ("zar", "lanzar"),
    ("izar", "realizar"),
    ("guar", "averiguar"),
    ("iar", "cambiar"),
    ("uar", "actuar"),
    ("ecer", "crecer"),
    ("ar", "hablar"),
    ("er", "beber"),
    ("ir", "vivir"),
)
"""Ending of an unknown infinitive and the verb whose endings it takes; the longest ending decides."""

STRESSED_STEMS = {"gobernar": ("gobern", "gobiern"), "tronar": ("tron", "truen")}
"""Of the verbs conjugated by analogy, those whose vowel breaks under stress: stem and stressed stem."""

STRONG_PARTICIPLES = ("decir", "hacer", "poner", "ver", "scribir", "abrir", "cubrir", "romper", "solver")
"""Endings of the verbs whose participle is not regular. The library also gives 'concluso' and 'expreso'."""

SECOND_PARTICIPLES = {
    "elegir": "electo",
    "reelegir": "reelecto",
    "imprimir": "impreso",
    "proveer": "provisto",
    "describir": "descripto",
    "inscribir": "inscripto",
    "suscribir": "suscripto",
}
"""Participles that live beside the other one, some of them on the River Plate only."""

CORRECTIONS: dict[tuple[str, str, str, str], tuple[str, ...]] = {
    ("haber", "pres", "3", "s"): ("hay", "ha"),
    ("haber", "pres", "2", "s"): ("has",),
    ("reír", "pret", "3", "s"): ("rio", "rió"),
    ("sonreír", "pret", "3", "s"): ("sonrió",),
    ("responder", "pret", "3", "s"): ("respondió", "repuso"),
    ("responder", "pret", "3", "p"): ("respondieron", "repusieron"),
    ("prever", "pres", "3", "s"): ("prevé",),
    ("prever", "pres", "3", "p"): ("prevén",),
    ("prever", "pres", "2", "p"): ("prevéis",),
    ("prever", "pret", "1", "s"): ("preví",),
    ("prever", "pret", "3", "s"): ("previó",),
    ("rehuir", "pres", "1", "s"): ("rehúyo",),
    ("rehuir", "pres", "2", "s"): ("rehúyes", "rehuís"),
    ("rehuir", "pres", "3", "s"): ("rehúye",),
    ("rehuir", "pres", "3", "p"): ("rehúyen",),
    ("rehuir", "subj", "1", "s"): ("rehúya",),
    ("rehuir", "subj", "2", "s"): ("rehúyas",),
    ("rehuir", "subj", "3", "s"): ("rehúya",),
    ("rehuir", "subj", "3", "p"): ("rehúyan",),
    ("atrever", "pres", "1", "s"): ("atrevo",),
    ("comer", "pres", "1", "s"): (),  # 'como' is hardly ever a verb
}
"""Where the library is wrong, leaves out a form or has one that misleads: slot and its forms."""

TWO_PRONOUNS = {
    "arriesgar": ("arriesgárselo",),
    "dar": ("dárselo",),
    "entregar": ("entregárselo",),
    "jugar": ("jugársela", "jugárnosla", "jugándosela"),
}
"""Infinitives and gerunds that press prose writes with two pronouns attached."""

BESIDES = {"predecir": "predir"}
"""Verbs whose future and conditional are formed on a second stem too: 'predecirá' and 'predirá'."""

MISTAKEN = ("achacar", "pasar", "resultar", "tronar")
"""Regular verbs that verbecc 2.0.3 misspells ('achacé') or stumbles over; conjugated by analogy."""


class Form(NamedTuple):
    """One row of ``verb_forms.csv``."""

    form: str
    lemma: str
    tense: str
    person: str
    number: str


class Conjugator:
    """The conjugation library behind the few calls that are needed here."""

    def __init__(self) -> None:
        verbecc: Any = import_module("verbecc")
        logging.disable(logging.WARNING)
        self._library = verbecc.CompleteConjugator(verbecc.LangCodeISO639_1.es)

    def forms(self, lemma: str) -> list[Form]:
        """All simple forms of ``lemma``, in no particular order and without repetition."""
        if lemma in MISTAKEN:
            return list(dict.fromkeys(self._by_analogy(lemma)))
        data = self._library.conjugate(lemma).get_data()
        if data["verb"]["predicted"]:
            return list(dict.fromkeys(self._by_analogy(lemma)))
        return list(dict.fromkeys(_corrected(lemma, _rows(lemma, data["moods"]))))

    def _by_analogy(self, lemma: str) -> Iterator[Form]:
        ending, model = max((a for a in ANALOGIES if lemma.endswith(a[0])), key=lambda a: len(a[0]))
        stem, model_stem = lemma.removesuffix(ending), model.removesuffix(ending)
        # The last consonant of model and lemma may be spelt otherwise before e ('sacar', 'saque'),
        # which is why the model shares the whole ending and only what precedes it is exchanged.
        for row in self.forms(model):
            if not row.form.startswith(model_stem):
                raise ValueError(f"{model!r} changes its stem in {row.form!r}: no model for {lemma!r}")
            form = stem + row.form.removeprefix(model_stem)
            if lemma in STRESSED_STEMS and _stress_on_stem(row, model):
                form = form.replace(*STRESSED_STEMS[lemma])
            yield row._replace(form=form, lemma=lemma)


def _stress_on_stem(row: Form, model: str) -> bool:
    """Whether ``row``, of the regular ``model`` in -ar, is stressed on the stem: 'habla', not 'hablamos'."""
    endings = {"pres": ("o", "as", "a", "an"), "subj": ("e", "es", "en"), "imp": ("a", "e", "en")}
    return row.form.removeprefix(model.removesuffix("ar")) in endings.get(row.tense, ())


def _rows(lemma: str, moods: dict[str, Any]) -> Iterator[Form]:
    for (mood, name), tense in TENSES.items():
        for cell in moods[mood].get(name, []):
            if tense == "subj" and cell["pr"] == "vos":
                continue  # press prose has 'que vos puedas', never the library's 'podas'
            for phrase in cell["c"]:
                form = phrase.split()[-1]
                if form != "-":
                    # 'usted' takes the verb of the third person, in the library's data as well.
                    yield Form(form, lemma, tense, cell["p"], cell["n"])
    yield Form(lemma, lemma, "inf", "", "")
    yield from _on_second_stem(lemma)
    for form in TWO_PRONOUNS.get(lemma, ()):
        yield Form(form, lemma, "ger" if "ndo" in form else "inf", "", "")
    (gerund,) = moods["gerundio"]["gerundio"][0]["c"]
    yield Form(gerund, lemma, "ger", "", "")
    for enclitic in ENCLITICS:
        yield Form(_with_enclitic(lemma, enclitic), lemma, "inf", "", "")
        yield Form(_with_enclitic(gerund, enclitic), lemma, "ger", "", "")
    (participle,) = moods["participo"]["participo"][0]["c"]
    if not lemma.endswith(STRONG_PARTICIPLES):
        participle = _regular_participle(lemma)
    yield from _participle(participle, lemma)
    if lemma in SECOND_PARTICIPLES:
        yield from _participle(SECOND_PARTICIPLES[lemma], lemma)


def _on_second_stem(lemma: str) -> Iterator[Form]:
    """Future and conditional on the stem that BESIDES names, none for other verbs."""
    if lemma not in BESIDES:
        return
    slots = (("1", "s"), ("2", "s"), ("3", "s"), ("1", "p"), ("2", "p"), ("3", "p"))
    endings = {
        "fut": ("é", "ás", "á", "emos", "éis", "án"),
        "cond": ("ía", "ías", "ía", "íamos", "íais", "ían"),
    }
    for tense, of_persons in endings.items():
        for (person, number), ending in zip(slots, of_persons, strict=True):
            yield Form(BESIDES[lemma] + ending, lemma, tense, person, number)


def _corrected(lemma: str, rows: Iterator[Form]) -> Iterator[Form]:
    """``rows`` with the slots named in CORRECTIONS filled anew."""
    slots = {slot for slot in CORRECTIONS if slot[0] == lemma}
    yield from (row for row in rows if (row.lemma, row.tense, row.person, row.number) not in slots)
    for slot in slots:
        yield from (Form(form, *slot) for form in CORRECTIONS[slot])


def _regular_participle(lemma: str) -> str:
    """'hablado', 'comido', 'vivido'; after a strong vowel the i bears the stress: 'leído', 'oído'."""
    stem, ending = lemma[:-2], lemma[-2:]
    if ending == "ar":
        return stem + "ado"
    return stem + ("ído" if stem.endswith(("a", "e", "o")) else "ido")


def _participle(masculine: str, lemma: str) -> Iterator[Form]:
    stem = masculine.removesuffix("o")
    for ending, gender, number in (("o", "m", "s"), ("a", "f", "s"), ("os", "m", "p"), ("as", "f", "p")):
        yield Form(stem + ending, lemma, "part", gender, number)


def _with_enclitic(form: str, enclitic: str) -> str:
    """'felicitar' + 'lo' is 'felicitarlo'; 'diciendo' + 'le' is 'diciéndole'."""
    if form.endswith("ndo"):
        stem = form.removesuffix("ndo")
        form = stem[:-1] + stem[-1].translate(str.maketrans("ae", "áé")) + "ndo"
    return form + enclitic


def head_verbs(path: Path) -> list[str]:
    """The verbs to conjugate: the first word of each lemma of ``verbs.csv``, sorted."""
    with path.open(encoding="utf-8", newline="") as file:
        return sorted({row["lemma"].split()[0] for row in csv.DictReader(file)})


def main() -> int:
    """Regenerate the table in place and say how large it is."""
    conjugator = Conjugator()
    rows = sorted(row for lemma in head_verbs(LEXICON / "verbs.csv") for row in conjugator.forms(lemma))
    with (LEXICON / "verb_forms.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Form._fields)
        writer.writerows(rows)
    Path("verbecc.log").unlink(missing_ok=True)  # the library leaves one wherever it is imported
    print(f"{len(rows)} forms of {len({row.lemma for row in rows})} verbs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
