"""Verbs of saying of several words, and who stands beside a verb of saying in ways of the press."""

from __future__ import annotations

import pytest
from composing import composed, unread
from test_composed_speakers import said_last

WHO = ("Rosa Quilodrán", "La senadora Rosa Quilodrán", "La alcaldesa de Rauco, Rosa Quilodrán")
WHEN = ("", "ayer ")
LOCUTIONS = [
    "{who} dio a conocer {when}que “nadie contó los votos”.",
    "{who} dejó caer {when}que “nadie contó los votos”.",
    "{who} dejó muy en claro {when}que “nadie contó los votos”.",
    "{who} hizo notar {when}que “nadie contó los votos”.",
    "{who} puso {when}de relieve “la falta de recursos en Tola”.",
    "{who} hizo hincapié {when}en “la falta de recursos en Tola”.",
    "{who} sacó {when}a relucir “la falta de recursos en Tola”.",
    "{who} le echó {when}en cara a Pedro Soto “su poca palabra”.",
    "{who} le ha echado en cara al edil {when}“su poca palabra”.",
    "{who} había dejado claro {when}que “nadie contó los votos”.",
    "Tras dejar en claro {when}que “nadie contó los votos”, {who} saludó a Pedro Soto.",
    "{who} le ha afeado {when}a Pedro Soto “esa afición a romper platos”.",
    "{who} abrió el debate {when}al llamar a su rival “una calculadora sin pilas”.",
    "{who} cerró {when}el acto con una pregunta: “¿Quién se llevó la plata del gas?”.",
]


@pytest.mark.parametrize("pattern", LOCUTIONS)
def test_a_verb_of_several_words_tells(pattern: str) -> None:
    wordings = composed(pattern, {"who": WHO, "when": WHEN})
    assert unread(wordings, said_last, "rosa quilodrán") == []


THINGS = [
    "Rosa Quilodrán dio a conocer su libro “Memorias de una senadora”.",
    "Rosa Quilodrán dejó caer el “Pacto por la Vida”.",
    "Los vecinos responderán once preguntas. La tercera, “¿Está de acuerdo con el pacto?”, se votará.",
    "La encuesta hizo una pregunta: “¿Quién se llevó la plata del gas?”.",
]


@pytest.mark.parametrize("text", THINGS)
def test_what_a_thing_is_called_nobody_says(text: str) -> None:
    assert said_last(text) is None


BESIDE = [
    # what parts a verb from who tells is how he tells it
    ("“Nadie contó los votos”, confesaba bajo reserva un ministro. Pedro Soto calló.", "un ministro"),
    ("“Nadie contó los votos”, admitió entre risas Rosa Quilodrán. Soto calló.", "rosa quilodrán"),
    # an outlet's headline
    ("“El pacto se hunde sin remedio”, tituló ayer El Correo de Rauco en su portada.", "el correo de rauco"),
    ("“El pacto se hunde sin remedio”, tituló La Voz de Tola.", "la voz de tola"),
    # Latin, in the prose and in brackets
    ("Las encuestas “son para envolver pescado”, Rosa Quilodrán dixit. Soto calló.", "rosa quilodrán"),
    # the body within which nobody named speaks
    ("“Nos esperaban con palos”, dicen en el equipo de Rosa Quilodrán.", "equipo de rosa quilodrán"),
    ("“Nos esperaban con palos”, dicen en el entorno del edil Pedro Soto.", "entorno del edil pedro soto"),
    # whom the text is on tells what a source in the sentence has no subject for
    (
        "Rosa Quilodrán lamentó la filtración. Según manifestó, el documento “era apenas una idea”.",
        "rosa quilodrán",
    ),
    (
        "Rosa Quilodrán llegó al acto. Según relató luego, el edil Pedro Soto “llegó tarde y mal”.",
        "rosa quilodrán",
    ),
    ("Rosa Quilodrán calló. Según relató el edil Pedro Soto, el acto “fue largo y malo”.", "pedro soto"),
]


@pytest.mark.parametrize(("text", "speaks"), BESIDE)
def test_who_stands_beside_the_verb(text: str, speaks: str) -> None:
    assert said_last(text) == speaks


SIGNED = [
    (
        "El Consejo Nacional de Actas cerró la noche.\n\nEl escrutinio avanza con calma.\n\n— CNA Tolania "
        "(@cnatolania) February 9, 2025",
        "consejo nacional de actas",
    ),
    (
        "La derrota abrió una pelea.\n\nCon todo respeto, Esperanza, en mayo usted estaba lejos.\n\n— Rosa "
        "Quilodrán (@rosaq) October 30, 2023\n\nLa junta se reunirá.",
        "rosa quilodrán",
    ),
]


@pytest.mark.parametrize(("text", "speaks"), SIGNED)
def test_who_signs_a_post(text: str, speaks: str) -> None:
    assert said_last(text) == speaks


VOICES = [
    # through whom a body speaks
    (
        "El PDA, por boca de su vocera, Rosa Quilodrán, afirmó que “no habrá pacto con nadie”.",
        "rosa quilodrán",
    ),
    (
        "El oficialismo, representado por la senadora Rosa Quilodrán, anunció que “el derrotado es Soto”.",
        "rosa quilodrán",
    ),
    ("Pedro Soto, por medio de su cuenta de X, ha dicho que “no habrá pacto con nadie”.", "pedro soto"),
    # whose the text is of which only a part is named
    (
        "El programa de Rosa Quilodrán cabe en doce páginas. “Nada que no pueda pagarse”, se lee en la "
        "primera. Pedro Soto calla.",
        "rosa quilodrán",
    ),
    # an account that nobody is named by
    ("“Tola ya eligió a los suyos”, escribió @tola2025 en X. Rosa Quilodrán lo desmintió.", "@tola2025"),
    ("Rosa Quilodrán calló. “Tola ya eligió a los suyos”, decía el mensaje de @tola2025.", "@tola2025"),
    ("Pedro Soto calló. “Estoy preso por error”, dice en una carta que leyó su hija.", "pedro soto"),
    ("Rosa Quilodrán (@rosaq) dijo que “Tola ya eligió a los suyos”.", "rosa quilodrán"),
    # what crowds chant and banners bear is nobody's
    ("Entre gritos de “¡sí se puede! y ¡vamos a ganar!” cerró la campaña en Tola.", None),
    ("En la lona que colgaron frente al palacio se leía “Se busca alcalde”.", None),
    ("“Se busca alcalde honesto”, se leía en una enorme manta. Pedro Soto calló.", None),
    ("Pedro Soto cerró el acto al grito de “¡vamos a ganar en Tola!”.", "pedro soto"),
    ("Pedro Soto respondió a gritos: “Se busca alcalde honesto”.", "pedro soto"),
    ("“Se busca alcalde honesto”, se lee en la carta de Pedro Soto.", "pedro soto"),
]


@pytest.mark.parametrize(("text", "speaks"), VOICES)
def test_who_speaks_for_whom(text: str, speaks: str | None) -> None:
    assert said_last(text) == speaks
