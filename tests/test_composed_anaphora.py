"""Sides whose ends the sentence or the paragraph before names: 'lo apoyará', 'ambos partidos', 'su rival'.

Every text tells first who the two finalists are, in wordings that put anything between their names.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import endorsements_of, support

SOTELO, LARRAÑA = "Inés Sotelo", "Bruno Larraña"
MERA, ABARZÚA = "Clara Mera", "Iván Abarzúa"

FINALISTS = (
    "La candidata del Frente del Lago, la médica Inés Sotelo, enfrentará el 14 de diciembre en la segunda "
    "vuelta al empresario Bruno Larraña, de Unión Serrana.",
    "Inés Sotelo, médica y candidata del Frente del Lago, y Bruno Larraña, empresario y candidato de Unión "
    "Serrana, se medirán en el balotaje del 14 de diciembre.",
    "La médica Inés Sotelo (Frente del Lago) y el empresario Bruno Larraña (Unión Serrana) disputarán la "
    "segunda vuelta presidencial.",
    "La médica Inés Sotelo, del Frente del Lago, obtuvo el 34,2% de los votos y disputará este domingo en "
    "todo el país el balotaje con el empresario Bruno Larraña, de Unión Serrana, que sacó el 29,8%.",
)
GIVER = (
    "Clara Mera",
    "la senadora Clara Mera",
    "la presidenta del Partido Cordillera, Clara Mera,",
    "Clara Mera, concejala de Puerto Hondo,",
    "Clara Mera (Partido Cordillera)",
    "la senadora Clara Mera, quien fue candidata en noviembre,",
)
BACKS_HER = (
    "le dio su respaldo",
    "la respaldó",
    "anunció que la apoyará",
    "confirmó que votará por ella",
    "se sumó a su campaña",
    "llamó a votar por ella",
    "comprometió su voto para ella",
    "decidió apoyarla",
)
BREAK = (" ", "\n\n")


def test_who_is_backed_by_a_pronoun() -> None:
    """Who acted in the sentence before is meant, wherever the two finalists were named."""
    pattern = "{told}\n\nSotelo recorrió ayer la costa.{gap}Horas después, {giver} {does}."
    texts = composed(pattern, {"told": FINALISTS[:3], "gap": BREAK, "giver": GIVER, "does": BACKS_HER}, 60)
    assert not unread(texts, endorsements_of, support((MERA, SOTELO)))


MET = (
    "La senadora Clara Mera se reunió con Sotelo. Tras la cita, {does}.",
    "La senadora Clara Mera se reunió con Sotelo. Tras la cita, la senadora {does}.",
    "Inés Sotelo recibió ayer en su comando a la senadora Clara Mera. Al salir, la senadora {does}.",
    "Inés Sotelo recibió ayer a la dirigente Clara Mera. Al salir, la dirigente {does}.",
    "Inés Sotelo visitó ayer a la senadora Clara Mera. Esta {does}.",
    "Sotelo cerró la semana con una caravana y Clara Mera {does}.",
)


def test_who_met_whom_and_backs_them() -> None:
    slots = {"told": FINALISTS, "met": MET, "does": BACKS_HER}
    texts = [text.format(does=does) for does in BACKS_HER for text in composed("{told}\n\n{met}", slots)]
    texts = texts[:: max(1, len(texts) // 50)]
    assert not unread(texts, endorsements_of, support((MERA, SOTELO)))


RIVAL = (
    "votará por su rival",
    "anunció su apoyo a su contendor",
    "apoyará a su adversario",
    "se inclinó por el otro candidato",
    "apoyará al empresario",
    "prefirió respaldar a Bruno Larraña",
    "en cambio, votará por Larraña",
)
ONE = (
    "Clara Mera anunció su apoyo a Inés Sotelo.",
    "Clara Mera respaldó a Sotelo.",
    "Clara Mera votará por Sotelo.",
)


def test_whose_rival_another_backs() -> None:
    """'Mera apoyará a Sotelo. Abarzúa votará por su rival': of who does not stand, whose rival was told."""
    texts = composed(
        "{told}\n\n{one} El alcalde Iván Abarzúa {does}.", {"told": FINALISTS, "one": ONE, "does": RIVAL}
    )
    assert not unread(texts, endorsements_of, support((MERA, SOTELO), (ABARZÚA, LARRAÑA)))


TAKEN_UP = (
    "Iván Abarzúa hizo lo propio.",
    "Lo mismo hizo el alcalde Iván Abarzúa.",
    "Al anuncio se sumó Iván Abarzúa.",
    "Al anuncio de Mera se sumó el alcalde Iván Abarzúa.",
    "A la decisión de Mera se sumó Iván Abarzúa.",
    "A ese apoyo se sumó el del alcalde Iván Abarzúa.",
    "Iván Abarzúa también.",
    "Iván Abarzúa, alcalde de Puerto Hondo, también.",
    "Iván Abarzúa, quien fue candidato en noviembre, también.",
    "En la misma línea se pronunció Iván Abarzúa.",
    "Iván Abarzúa siguió el mismo camino.",
)
NOT_TAKEN_UP = (
    "Al anuncio del tribunal se sumó Iván Abarzúa.",
    "A la decisión de los jueces se sumó Iván Abarzúa.",
    "Iván Abarzúa, alcalde de Puerto Hondo, también viajó.",
)


@pytest.mark.parametrize("gap", BREAK)
def test_who_takes_the_same_side(gap: str) -> None:
    both, one = support((MERA, SOTELO), (ABARZÚA, SOTELO)), support((MERA, SOTELO))
    for words, rows in ((TAKEN_UP, both), (NOT_TAKEN_UP, one)):
        texts = composed(
            "{told}\n\n{one}{gap}{words}", {"told": FINALISTS, "one": ONE, "gap": [gap], "words": words}, 60
        )
        assert not unread(texts, endorsements_of, rows)


SEVERAL = (
    "Clara Mera y Elsa Roa se reunieron ayer en Puerto Hondo. Este lunes, {who} llamaron a votar por Sotelo.",
    "Clara Mera y Elsa Roa debatieron en la radio. Al terminar, {who} anunciaron que apoyarán a Sotelo.",
)
WOMEN = ("ambas", "las dos", "las dirigentes", "las dos dirigentes", "ambas dirigentes")
OTHERS = ("las vecinas", "los dirigentes gremiales de la zona", "los empresarios", "los militantes")


def test_several_are_taken_up() -> None:
    """'Las dirigentes' are the two of the sentence before; 'las vecinas' are nobody."""
    both = support((MERA, SOTELO), ("Elsa Roa", SOTELO))
    for words, rows in ((WOMEN, both), (OTHERS, set())):
        texts = composed("{told}\n\n{said}", {"told": FINALISTS, "said": SEVERAL})
        texts = [text.format(who=who) for text in texts for who in words]
        assert not unread(texts, endorsements_of, rows)


PARTIES = (
    "Ambos partidos",
    "Ambas colectividades",
    "Las dos fuerzas",
    "Los partidos",
    "Las dos agrupaciones",
)


def test_parties_are_taken_up() -> None:
    met = "El Partido Cordillera y el Movimiento Costero {met}.{gap}{who} votarán por Inés Sotelo."
    slots = {"met": ("llegaron a un acuerdo", "sesionaron por separado"), "gap": BREAK, "who": PARTIES}
    both = support(("Partido Cordillera", SOTELO), ("Movimiento Costero", SOTELO))
    texts = [f"{told}\n\n{text}" for told in FINALISTS[:2] for text in composed(met, slots)]
    assert not unread(texts, endorsements_of, both)


WHOSE = (
    "cuya candidatura respalda",
    "cuya candidatura apoya",
    "a quien apoyará",
    "por quien votará en diciembre",
)
NOT_WHOSE = ("cuya candidatura respaldan los gremios", "cuya candidatura crece", "a quien conoce desde niña")


def test_whose_candidacy_one_backs() -> None:
    """'Mera elogió a Sotelo, cuya candidatura respalda': who acts in the clause around backs her."""
    for words, rows in ((WHOSE, support((MERA, SOTELO))), (NOT_WHOSE, set())):
        texts = composed(
            "{told}\n\nClara Mera elogió a Sotelo, {whose}.", {"told": FINALISTS, "whose": words}
        )
        assert not unread(texts, endorsements_of, rows)


COMMENTS = (
    "La decisión se conoció tras una reunión de su equipo.",
    "El anuncio sorprendió a los suyos.",
    "Mera no dejó lugar a dudas.",
)
DEEDS = ("Mera recorrió luego el mercado.",)
ECHO = ("Iván Abarzúa hizo lo propio horas después.", "Lo mismo hizo el alcalde Iván Abarzúa.")


def test_what_is_told_more_of_a_side_is_no_other_deed() -> None:
    """'Mera respaldó a Sotelo. La decisión se conoció ayer.\n\nAbarzúa hizo lo propio': not 'Mera recorrió el
    mercado.\n\nAbarzúa hizo lo propio'.
    """
    both, one = support((MERA, SOTELO), (ABARZÚA, SOTELO)), support((MERA, SOTELO))
    for words, rows in ((COMMENTS, both), (DEEDS, one)):
        slots = {"told": FINALISTS, "one": ONE, "more": words, "echo": ECHO}
        texts = composed("{told}\n\n{one} {more}\n\n{echo}", slots, 40)
        assert not unread(texts, endorsements_of, rows)


def test_words_behind_a_support_received_are_not_the_rivals() -> None:
    """'Sotelo sumó el respaldo de Mera. “Haré campaña por Sotelo”, dijo' is of no finalist."""
    received = ("sumó el respaldo de Clara Mera", "cuenta desde hoy con el apoyo de la senadora Clara Mera")
    words = ("Haré campaña por Sotelo hasta el último día", "El domingo votaré por la candidata Sotelo")
    slots = {"told": FINALISTS, "received": received, "words": words}
    texts = composed("{told}\n\nInés Sotelo {received}.\n\n“{words}”, planteó.", slots)
    assert not unread(texts, endorsements_of, support((MERA, SOTELO)))


def test_the_headline_names_whom_the_lead_introduces() -> None:
    """'Milei apoya a Sotelo' heads an article on an Iván Milei; one on no other Milei is on the famous
    one.
    """
    lead = "El alcalde Iván Milei anunció este lunes su apoyo a Inés Sotelo para la segunda vuelta."
    for head in ("Milei apoya a Sotelo", "El respaldo de Milei a Sotelo", "Milei: “Voy a votar por Sotelo”"):
        texts = [f"{head}\n\n{lead}\n\n{told}" for told in FINALISTS]
        assert not unread(texts, endorsements_of, support(("Iván Milei", SOTELO)))
    other = [f"Milei apoya a Sotelo\n\n{told}\n\nEl mandatario habló en Puerto Hondo." for told in FINALISTS]
    assert not unread(other, endorsements_of, support(("Javier Milei", SOTELO)))
