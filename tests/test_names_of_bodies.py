"""Where the name of a body ends, told by the label of who speaks, and which of its names is the fullest."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker

SAYS = " dijo ayer que “nadie pagó todavía en Tola”."

WHOLE = [
    # 'y' and 'e' join what the body is of, without an article or as it began
    "Servicio Forestal y Pesquero",
    "Dirección General de Puertos y Faros",
    "Sindicato de Actores e Instructores Deportivos",
    "Colegio de Profesores y Profesoras de Tola",
    "cámara de Senadores y Senadoras",
    "Consejo de la Cultura y las Artes",
    "Confederación de la Artesanía y del Cultivo",
    "Asociación de la Pesca y de la Minería",
    "Movimiento por la Tierra y el Agua",
    "Oficina de la Alta Comisionada para los Derechos Humanos",
    # a list that 'y' closes
    "Cámara Rural de Comercio, Servicios y Turismo de Tola",
    "Dirección de Aduanas, Puertos y Fronteras",
    # what the body is for, against and in
    "Fundación para el Progreso Rural",
    "Observatorio contra el Acoso Callejero",
    "Servicio de Prevención y Respuesta ante Emergencias",
    "Centro de Investigación en Alimentos y Nutrición",
    "Sexto Tribunal Oral en lo Penal de Rauco",
    "Embajada de Italia en Chile",
    # what it belongs to
    "Quinta Sala de la Corte de Apelaciones de Rauco",
    "Segunda Sala del tribunal de alzada",
    "Primera Sala del máximo tribunal",
    # an adjective that agrees with the plural that closes the name
    "gremio de las aseguradoras privadas",
    "sindicato de los trabajadores portuarios",
    "comité de vecinos autoconvocados",
    "Dirección de Obras de la municipalidad de Rauco",
    "Federación de Estudiantes de la Universidad de Rauco",
    # the matter behind the brackets that hold how it is called in short
    "Secretaría Ministerial (Serem) de Obras de la Región de Rauco",
]

BEGUN_WITH = [
    ("Desde EFE Rancagua informaron que “nadie pagó todavía”.", "EFE Rancagua"),
    ("Desde La Rotonda dicen que “nadie pagó todavía”.", "La Rotonda"),
    ("Según D&T, “nadie pagó todavía en Tola”.", "D&T"),
    ("D&T confirmó que “nadie pagó todavía en Tola”.", "D&T"),
    ("El gigante Kronk & Kronk sostuvo que “nadie pagó todavía en Tola”.", "Kronk & Kronk"),
    ("El contrato es de KT4. “Nadie pagó todavía en Tola”, señaló KT4.", "KT4"),
    # an article written large behind a credit
    (
        "Foto Austral El Servicio Forestal Nacional dijo que “nadie pagó todavía”.",
        "Servicio Forestal Nacional",
    ),
    ("Informe La Empresa Nacional del Gas aclaró que “nadie pagó todavía”.", "Empresa Nacional del Gas"),
    # a plural verb behind 'desde' tells nothing of how many
    ("Desde el Centro de Alumnos y Alumnas piden que “nadie pague todavía”.", "Centro de Alumnos y Alumnas"),
]

OTHERS_BEHIND = [
    # another body, a party, a person, a second country; two by the number of the verb
    ("El Servicio Forestal y la Armada de Tola dijeron que “nadie pagó todavía”.", "Servicio Forestal"),
    ("La Corte Suprema y Gendarmería dijeron que “nadie pagó todavía”.", "Corte Suprema"),
    (
        "El Sindicato Nacional de Pilotos y Juan Soto pactaron. “Nadie pagó todavía”, dijo el sindicato.",
        "Sindicato Nacional de Pilotos",
    ),
    ("El Gobierno de Chile y Argentina calló. “Nadie pagó todavía”, dijo el Gobierno.", "Gobierno de Chile"),
    ("La Dirección de Obras y Tránsito dijeron que “nadie pagó todavía”.", "Dirección de Obras"),
    (
        "El Ministerio de Agricultura, la Armada y Carabineros dijeron que “nadie pagó todavía”.",
        "Ministerio de Agricultura",
    ),
    ("El Servicio de Rentas ante la Corte alegó que “nadie pagó todavía”.", "Servicio de Rentas"),
    ("Según la Cámara de Comercio y de la Fiscalía, “nadie pagó todavía”.", "Cámara de Comercio"),
    ("Según la Sociedad de la Imprenta y la Cruz Roja, “nadie pagó todavía”.", "Sociedad de la Imprenta"),
    ("La Agencia de Noticias en Twitter dijo que “nadie pagó todavía”.", "Agencia de Noticias"),
]

FULLEST = [
    # by its letters, by brackets behind it, by its noun
    (
        "La Cámara Rural de Comercio, Servicios y Turismo (CRC) se quejó. “Nadie pagó todavía”, dijo la CRC.",
        "Cámara Rural de Comercio, Servicios y Turismo",
    ),
    (
        "El Servicio Tolano de Rentas y Ahorro (Setrah) se quejó. “Nadie pagó todavía”, dijo Setrah.",
        "Servicio Tolano de Rentas y Ahorro",
    ),
    (
        "El Sexto Tribunal de Garantía de Rauco falló. “Nadie pagó todavía”, dijo el tribunal.",
        "Sexto Tribunal de Garantía de Rauco",
    ),
    # the court that a chamber is of
    (
        "La Quinta Sala de la Corte de Apelaciones de Rauco falló. “Nadie pagó todavía”, dijo la Corte.",
        "Corte de Apelaciones de Rauco",
    ),
    # the one longer name that begins so; none where there are two
    (
        "La Corte de Apelaciones dijo que “nadie pagó todavía”. La Corte de Apelaciones de Rauco cerró.",
        "Corte de Apelaciones de Rauco",
    ),
    (
        "La Corte de Apelaciones dijo que “nadie pagó todavía”. La Corte de Apelaciones de Rauco y la Corte "
        "de Apelaciones de Tola cerraron.",
        "Corte de Apelaciones",
    ),
]


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("before", ["Ayer {} ", "Pedro Soto calló. {}, en su parte diario,"])
def test_a_name_is_read_to_its_end(name: str, before: str) -> None:
    masculine = name.split()[0] in {
        "Servicio", "Sindicato", "Colegio", "Consejo", "Observatorio", "Centro", "Sexto", "Movimiento",
    }  # fmt: skip
    article = "el" if masculine else "la"
    article = article if before[0] == "A" else article.capitalize()
    assert last_speaker(before.format(f"{article} {name}").rstrip() + SAYS) == name


@pytest.mark.parametrize(("text", "name"), BEGUN_WITH)
def test_a_name_is_read_from_its_head(text: str, name: str) -> None:
    assert last_speaker(text) == name


@pytest.mark.parametrize(("text", "name"), OTHERS_BEHIND)
def test_others_are_none_of_a_name(text: str, name: str) -> None:
    assert last_speaker(text) == name


@pytest.mark.parametrize(("text", "name"), FULLEST)
def test_a_body_is_called_by_its_fullest_name(text: str, name: str) -> None:
    assert last_speaker(text) == name


def test_the_arts_are_nobody() -> None:
    assert facts("El Consejo de la Cultura y las Artes calló.").people == ()


def test_two_people_with_a_sign_between_them_are_two() -> None:
    people = facts("El libro es de Rosa Quilodrán & Pedro Iturra.").people
    assert [person.name for person in people] == ["Rosa Quilodrán", "Pedro Iturra"]
