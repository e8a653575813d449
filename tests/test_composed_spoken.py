"""Sides taken in quoted words: what is said × where its speaker stands × how they are called.

Words in the first person are of whoever says them, before or behind, in a clause between, in the sentence
behind or the paragraph before.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import endorsements_of, oppose, support

SOTELO, LARRAÑA, MERA = "Inés Sotelo", "Bruno Larraña", "Clara Mera"

TOLD = (
    "La médica Inés Sotelo (Frente del Lago) y el empresario Bruno Larraña (Unión Serrana) disputarán la "
    "segunda vuelta presidencial.\n\n",
    "Inés Sotelo enfrentará el 14 de diciembre en la segunda vuelta a Bruno Larraña. Iván Abarzúa, alcalde "
    "de Lago Chico, pidió calma: “La campaña será larga”.\n\n",
)
WORDS = (
    "Votaré por Inés Sotelo",
    "Mi voto es para Sotelo",
    "El domingo iré a las urnas y votaré por Inés Sotelo",
    "Respaldo plenamente la candidatura de Inés Sotelo",
    "Yo apoyo a Sotelo sin condiciones",
    "Por responsabilidad con el país, me quedo con Inés Sotelo",
    "Lo conversé con mi familia. Hay que votar por Inés Sotelo",
    "Les pido a todos que voten por la candidata Sotelo",
    "Ya tomé mi decisión: me sumo a la campaña de Inés Sotelo",
    "Inés Sotelo cuenta con todo mi apoyo",
    "No tengo dudas: mi candidata es Inés Sotelo",
    "Haré campaña por Sotelo hasta el último día",
)
FRAMES = (
    "“{words}”, dijo {who}",
    "“{words}”, sostuvo esta mañana ante los periodistas {who}",
    "{Who} fue clara: “{words}”",
    "Al llegar a la sede, {who} declaró: “{words}”",
    "Consultada por su voto, {who} respondió: “{words}”",
    "{Who} encabezó ayer un acto. “{words}”, afirmó",
    "{Who} encabezó ayer un acto.\n\n“{words}”, afirmó",
    "“{words}”. Así lo dijo {who}",
    "“{words}”. Lo dijo ayer {who}",
    "“{words}”. Con esas palabras, {who} puso fin al misterio",
    "“{words}”. De esa manera, {who} puso fin al misterio",
    "“{words}”. {Who} no dejó lugar a dudas",
    "“{words}”. {Who} puso fin así a semanas de rumores",
    "“{words}”. La frase es de {who}",
    "“{words}”. Las palabras son de {who}",
    "“{words}”. El mensaje lo publicó anoche {who}",
    "“{words}”. Quien habla es {who}",
    "“{words}”. La autora de la frase es {who}",
    "“{words}”, escribió en su cuenta de X {who}",
    "La sorpresa la dio {who} en la radio: “{words}”",
)
WHO = (
    "Clara Mera",
    "la senadora Clara Mera",
    "la también concejala Clara Mera",
    "la exministra Clara Mera (independiente)",
    "la presidenta del Partido Cordillera, Clara Mera",
)


def _told(frame: str, words: tuple[str, ...], most: int) -> list[str]:
    """The sentences of a frame: what is said by somebody, however they are called."""
    names = {"told": TOLD, "words": words, "who": WHO, "Who": tuple(who[0].upper() + who[1:] for who in WHO)}
    return composed("{told}" + frame + ".", names, most)


@pytest.mark.parametrize("frame", FRAMES)
def test_who_says_so_backs_her(frame: str) -> None:
    assert not unread(_told(frame, WORDS, 6), endorsements_of, support((MERA, SOTELO)))


AGAINST = ("No votaré por Bruno Larraña", "Hay que derrotar a Bruno Larraña", "No hay que votar por Larraña")
PURPOSE = "{Who} tomó la palabra para decir que “no hay que votar por Larraña”"


def test_who_says_so_is_against_him() -> None:
    for frame in (FRAMES[0], FRAMES[3], FRAMES[7], FRAMES[11]):
        texts = _told(frame, AGAINST, 5)
        assert not unread(texts, endorsements_of, oppose((MERA, LARRAÑA)))
    texts = _told(PURPOSE, AGAINST, 5)
    assert not unread(texts, endorsements_of, oppose((MERA, LARRAÑA)))


NO_SIDE = (
    "Inés Sotelo es una persona seria",
    "Todavía no decido si votaré por Inés Sotelo",
    "Si Sotelo aclara su programa, podríamos apoyar su candidatura",
)


def test_who_says_something_else_backs_nobody() -> None:
    for frame in (FRAMES[0], FRAMES[3], FRAMES[7], FRAMES[11]):
        assert not unread(_told(frame, NO_SIDE, 5), endorsements_of, set())


def test_who_keeps_a_post_backs_nobody() -> None:
    """'se quedó con la candidatura de Unión Serrana' is what was won, not who is chosen."""
    texts = composed(
        "{told}Clara Mera se quedó con la candidatura de Unión Serrana al Senado.", {"told": TOLD}
    )
    assert not unread(texts, endorsements_of, set())


REPORTED = (
    "votará por Inés Sotelo",
    "va a votar por Sotelo en el balotaje",
    "su voto será para la candidata Sotelo",
    "su candidata es Inés Sotelo",
    "Sotelo cuenta con su respaldo",
    "ha decidido apoyar a Inés Sotelo",
    "se suma a la campaña de Sotelo",
    "ella y su familia votarán por Sotelo",
)
TELLS = (
    "{Who} dijo que {says}",
    "{Who} quiso dejar en claro que {says}",
    "{Who} no dudó en señalar que {says}",
    "{Who} habló con Radio Lago para aclarar que {says}",
    "{Who} dijo que el país vive un momento difícil y que {says}",
    "{Who} encabezó un acto. Luego confirmó que {says}",
    "Fue {who} quien anunció que {says}",
    "Radio Lago informó que {who} adelantó ayer en la costa que {says}",
)
NOT_TOLD = ("{Who} no quiso decir que {says}", "{Who} evitó confirmar que {says}")


@pytest.mark.parametrize("frame", TELLS)
def test_who_reports_so_of_herself(frame: str) -> None:
    """Whatever governs the verb of saying, what it says is said: 'quiso dejar en claro que'."""
    names = {
        "told": TOLD,
        "says": REPORTED,
        "who": WHO,
        "Who": tuple(who[0].upper() + who[1:] for who in WHO),
    }
    texts = composed("{told}" + frame + ".", names, 8)
    assert not unread(texts, endorsements_of, support((MERA, SOTELO)))


def test_what_is_not_told_is_no_side() -> None:
    names = {"told": TOLD, "says": REPORTED[:2], "Who": ("Clara Mera", "La senadora Clara Mera")}
    for frame in NOT_TOLD:
        texts = composed("{told}" + frame + ".", names, 4)
        assert not unread(texts, endorsements_of, set())


def test_who_says_so_behind_a_clause_without_a_subject() -> None:
    """'Votará por Sotelo, según dijo Mera', at the head of a paragraph; elsewhere it is of whom it was on."""
    says = ("Votará por Sotelo", "Se sumará a la campaña de Inés Sotelo", "Ha decidido apoyar a Sotelo")
    slots = {"told": TOLD[:1], "says": says, "who": WHO[:2]}
    texts = composed("{told}{says}, según confirmó {who}.", slots)
    assert not unread(texts, endorsements_of, support((MERA, SOTELO)))
    texts = composed("{told}Iván Abarzúa encabezó un acto. {says}, según dijo {who}.", slots)
    assert not unread(texts, endorsements_of, support(("Iván Abarzúa", SOTELO)))
