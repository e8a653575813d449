"""Who speaks by what the clauses around words are: who tells them all, whom they deal with, who is cited."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker

LAST_SPEAKER = [
    # a description whose verb deals with the only one told of is somebody else
    ("“Lo vi todo muy bien”, jura Pedro Soto. El fiscal no le cree. “Nadie ganó aún”, objeta.", "fiscal"),
    ("Pedro Soto, alcalde, habló. El alcalde lo dijo claro: “Nadie ganó aún”.", "Pedro Soto"),
    ("Pedro Soto recibió a Juan Paredes. El alcalde le ofreció café. “Nadie ganó aún”, dijo.", "Pedro Soto"),
    # words that hold the verb by which they say something, and the sentence behind them
    ("El Gobierno “rechaza de manera categórica” el pacto.", "Gobierno"),
    ("Pedro Soto dijo que el Gobierno “rechaza de manera categórica” el pacto.", "Pedro Soto"),
    ("“Nadie ganó aún”. Rosa Quilodrán lo dijo tres veces, cada vez más bajo.", "Rosa Quilodrán"),
    # an infinitive behind 'al', 'tras' is of whom the sentence is on; one who is blamed said it himself
    ("La Corte rechazó el recurso al considerar que “nadie ganó aún”.", "Corte"),
    ("La Corte rechazó el recurso por considerar que “nadie ganó aún”.", "Corte"),
    (
        "Dos de los tres jueces votaron por archivar la denuncia al considerar que “nadie ganó aún”.",
        "Dos de los tres jueces",
    ),
    ("Pedro Soto sorprendió a Juan Paredes al decir que “nadie ganó aún”.", "Pedro Soto"),
    ("Pedro Soto criticó a Juan Paredes por decir que “nadie ganó aún”.", "Juan Paredes"),
    ("Pedro Soto acusó a Juan Paredes de haber dicho que “nadie ganó aún”.", "Juan Paredes"),
    # who stands between words and their verb; a time is nobody
    ("Con la frase “nadie ganó aún”, Rosa Quilodrán cerró la campaña.", "Rosa Quilodrán"),
    ("“Nadie ganó aún”, ha repetido toda la semana la jefa de campaña, Rosa Quilodrán.", "Rosa Quilodrán"),
    ("“Nadie ganó aún”, ha dicho todo este tiempo Rosa Quilodrán.", "Rosa Quilodrán"),
    # whoever answers somebody is not who spoke before
    ("“Usted mintió mucho”, le gritó un vecino a Pedro Soto. “Nadie ganó aún”, le contestó.", "Pedro Soto"),
    (
        "Pedro Soto fue a Tola. “Ya no le creemos”, gritaron unos vecinos. “Nadie ganó aún”, les juró.",
        "Pedro Soto",
    ),
    (
        "“Hace frío en la sala”, dijo Rosa Quilodrán. “Nadie ganó aún”, le respondió a Pedro Soto.",
        "Rosa Quilodrán",
    ),
    # whom somebody left out greets, though a relative goes on about him
    (
        "La edil Rosa Quilodrán abrió el acto. Luego saludó al alcalde Juan Paredes, que la oía de pie. "
        "“Aquí se trabaja”, afirmó.",
        "Rosa Quilodrán",
    ),
    (
        "La edil Rosa Quilodrán abrió el acto. Además, hizo una mención a Pedro Soto, quien la apoya. "
        "“Logró la unidad y bajó los precios”.",
        "Rosa Quilodrán",
    ),
    (
        "Juan Paredes abrió el acto. El fallo alegró a Pedro Soto, que lo oyó. “Se hizo justicia”.",
        "Pedro Soto",
    ),
    (
        "Juan Paredes abrió el acto. Le tocó hablar a Pedro Soto, que ganó. “Fue muy duro”, dijo.",
        "Pedro Soto",
    ),
    # who tells a whole sentence behind its last comma
    (
        "Pedro Soto volvió. Habrá obras “antes de que llueva” y costarán poco, informó Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto volvió. Los ediles hallaron actas “llenas de manchas de café” y las llevaron al juez, "
        "relató Rosa Quilodrán a la prensa.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto volvió. En Rauco hay “mucho miedo y poca luz”, aunque la policía vigila de noche, según "
        "Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    # who is cited by a frase, a verse, by name; whoever remembers somebody's deed speaks himself
    (
        "Rosa Quilodrán cerró el acto recordando una frase de Juan Paredes: “No hay camino sin piedra”.",
        "Juan Paredes",
    ),
    ("Rosa Quilodrán evocó una máxima del edil Juan Paredes: “No hay camino sin piedra”.", "Juan Paredes"),
    ("Rosa Quilodrán citó ayer en Tola a Juan Paredes: “No hay camino sin piedra”.", "Juan Paredes"),
    ("Rosa Quilodrán cerró el acto con unos versos de Juan Paredes: “No hay camino”.", "Juan Paredes"),
    ("Rosa Quilodrán recordó la muerte de Juan Paredes: “No hay camino sin piedra”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán recordó a Juan Paredes: “No hay camino sin piedra”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán rechazó las frases de Juan Paredes: “No hay camino sin piedra”.", "Rosa Quilodrán"),
    # whom the verb deals with is not who does it, before the subject and behind its words
    ("Se refirió a Pedro Soto el fiscal: “Un líder sin ley ni patria”.", "fiscal"),
    (
        "Rosa Quilodrán llegó. La dirigente, que cumple años, llamó “necia” a Inés Luna y pidió “más orden "
        "en la sala”.",
        "Rosa Quilodrán",
    ),
    (
        "El acto fue largo. El dirigente oficialista llamó “necio” a Pedro Soto y dijo que tuvo “apoyo de "
        "todos”.",
        "dirigente oficialista",
    ),
    # who is asked answers; whoever asks and asks again speaks himself
    (
        "La periodista Inés Luna le preguntó a Pedro Soto si piensa renunciar. “No me voy a ir”, contestó.",
        "Pedro Soto",
    ),
    (
        "La edil Rosa Quilodrán fue entrevistada por Juan Paredes. El conductor le preguntó por su renuncia. "
        "“No me voy a ir”, contestó.",
        "Rosa Quilodrán",
    ),
    ("Juan Paredes llegó. Pedro Soto le preguntó por el acta. “¿Quién la tiene?”, dijo.", "Pedro Soto"),
    ("“¿Quién la tiene?”, se preguntó Pedro Soto. “No aparece el acta”, agregó.", "Pedro Soto"),
    # nobody is named by himself in what he tells
    (
        "Inés Luna saludó a los ediles. Pedro Soto llegó. Aseguró que Soto “trajo la lista completa”.",
        "Inés Luna",
    ),
    # whose words act in a sentence leaves them to go on
    (
        "Juan Paredes abrió el acto. Ante la sala llena, el discurso de Rosa Quilodrán no apuntó a nadie. "
        "Prometió obras. “Habrá médicos en cada barrio”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "Juan Paredes abrió el acto. Tras el discurso de Rosa Quilodrán llegó el turno de los ediles. “Habrá "
        "médicos en cada barrio”, prometió Paredes.",
        "Juan Paredes",
    ),
    # who tells how another spoke says it himself
    (
        "Rosa Quilodrán dijo que el gremio se refirió al caso “con una ligereza que asusta a cualquiera”.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán contó que Pedro Soto declaró “durante más de tres horas”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán dijo que Pedro Soto afirmó que “nadie irá a la cita”.", "Pedro Soto"),
    # a couple of things says nothing, a couple of people does
    (
        "Según Pedro Soto, el club puso un par de trabas y por eso lo llamó a no discutir “a gritos en la "
        "puerta”.",
        "Pedro Soto",
    ),
    ("“Nadie irá a la cita”, dijo un par de vecinos.", "un par de vecinos"),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


NOBODY_SAYS = [
    # a work's name in a sentence that somebody tells
    "La actriz de “Nieve en la casa” no irá al debate y votará en Rauco, informó Rosa Quilodrán.",
]


@pytest.mark.parametrize("text", NOBODY_SAYS)
def test_nobody_says(text: str) -> None:
    assert facts(text).quotes == ()


def test_words_behind_another_sentence_are_no_second_part() -> None:
    found = facts(
        "“Nadie ganó aún”, dijo Rosa Quilodrán. Luego vino el anuncio. “El lunes se abre el puente”."
    )
    assert [quote.text for quote in found.quotes] == ["Nadie ganó aún", "El lunes se abre el puente"]
