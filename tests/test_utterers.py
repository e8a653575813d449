"""Who tells words by a noun that no list has, or by a title that a name only ends."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

WORDS = "“nadie contó todavía las mesas de Tola”"
BEFORE = "La alcaldesa Rosa Quilodrán recibió a Pedro Soto. “Aquí no falta nadie”, dijo Quilodrán. "

UTTERERS = [
    # right behind the verb of words stands who says them
    (BEFORE + f"{WORDS}, relató una de las anfitrionas.", "una de las anfitrionas"),
    (BEFORE + f"{WORDS}, contaron algunos comensales del fondo.", "algunos comensales del fondo"),
    (BEFORE + f"{WORDS}, coreaban los simpatizantes.", "simpatizantes"),
    (BEFORE + f"{WORDS}, señaló Tolacorp en una nota.", "Tolacorp"),
    (BEFORE + f"{WORDS}, aseguraron allegados a la campaña.", "allegados a la campaña"),
    (BEFORE + f"Según contó una emisora local, la sala calló y {WORDS}.", "una emisora local"),
    # a capital behind the verb is a name though the word is common; an adverb or another sentence is none
    (BEFORE + f"{WORDS}, dijo Campero en la radio.", "Campero"),
    # a surname with a slip of the pen is of whom it is meant
    (BEFORE + f"{WORDS}, dijo Quilodrám en la radio.", "Rosa Quilodrán"),
    (BEFORE + f"Quilodram señaló que {WORDS}.", "Rosa Quilodrán"),
    # what opens the sentence of a verb of saying says it
    (BEFORE + f"Otros contaron que {WORDS}.", "Otros"),
    (BEFORE + f"Cabe recordar que Tolacorp publicó este texto: {WORDS}.", "Tolacorp"),
    (BEFORE + f"Otra voz, menos dura, indicó que {WORDS}.", "Otra voz"),
    (BEFORE + f"Sin embargo, tras la cita, fuentes de esa sede negaron que {WORDS}.", "fuentes de esa sede"),
    (BEFORE + f"Los organizadores del mitin aseguran que {WORDS}.", "organizadores del mitin"),
    (BEFORE + f"Fermín, sentado en la plaza, no se lo imagina: {WORDS}.", "Fermín"),
    # a body that its noun alone tells
    (BEFORE + f"La diócesis señaló ayer que {WORDS}.", "diócesis"),
    (BEFORE + f"El directorio resolvió que {WORDS}.", "directorio"),
    (BEFORE + f"Desde la brigada contaron que {WORDS}.", "brigada"),
    (BEFORE + f"{WORDS}, agregó la instancia que preside Juan Paredes.", "instancia"),
    # a country tells as its government does
    (BEFORE + f"Irán dijo en la cita que {WORDS}.", "Irán"),
    (BEFORE + f"Estados Unidos, por su parte, advirtió que {WORDS}.", "Estados Unidos"),
    (BEFORE + f"{WORDS}, advirtió Irán en una nota.", "Irán"),
    (BEFORE + f"Desde Brasil, dijo que {WORDS}.", "Rosa Quilodrán"),
    (BEFORE + f"En Lima, Perú, tras la cita, dijo que {WORDS}.", "Rosa Quilodrán"),
    # several told of without an article, in a perfect tense too, and where words do not open their clause
    (BEFORE + f"{WORDS}, han explicado asociaciones vecinales.", "asociaciones vecinales"),
    (
        BEFORE + f"Horas después, sindicatos del puerto habían denunciado que {WORDS}.",
        "sindicatos del puerto",
    ),
    (BEFORE + f"La ley no alcanza, {WORDS}, lamentaron medios de la zona.", "medios de la zona"),
    # what is set apart gives who tells: a source, 'como' or 'según' and a verb, an inciso
    (BEFORE + f"Según colegios de la zona, {WORDS}.", "colegios de la zona"),
    (BEFORE + f"A juicio de asesores de la sede, {WORDS}.", "asesores de la sede"),
    (BEFORE + f"La crisis sigue y, como apuntó un comensal, {WORDS}.", "un comensal"),
    (BEFORE + f"La crisis sigue, según ha explicado el informe: {WORDS}.", "informe"),
    (BEFORE + "La ley, subrayaron fuentes de la sede, “no la cumple nadie en Tola”.", "fuentes de la sede"),
    (BEFORE + f"{WORDS}, tal y como advirtió el edil Luis Paredes.", "Luis Paredes"),
    (BEFORE + f"La sala se puso de acuerdo con Tolacorp y dijo que {WORDS}.", "sala"),
    # a mood told of before a name, and two titles of different times, are of whom they name
    (BEFORE + f"{WORDS}, dijo un conmovido Luis Paredes.", "Luis Paredes"),
    (BEFORE + f"Una visiblemente molesta Ana Catrileo señaló que {WORDS}.", "Ana Catrileo"),
    (BEFORE + f"{WORDS}, dijo el exalcalde y hoy diputado Luis Paredes.", "Luis Paredes"),
    (BEFORE + f"La exministra y actual jueza Ana Catrileo afirmó que {WORDS}.", "Ana Catrileo"),
    # one with 'el' or 'su' takes up whom the text is on, what tells when is nobody
    (BEFORE + f"{WORDS}, resumió la anfitriona.", "Rosa Quilodrán"),
    (BEFORE + f"Su respuesta dice que {WORDS}.", "Rosa Quilodrán"),
    (BEFORE + f"{WORDS}, insistió dos días después.", "Rosa Quilodrán"),
    (BEFORE + f"Este martes dijo que {WORDS}.", "Rosa Quilodrán"),
    # one within what is told says nothing, nor one of another number than the verb
    (BEFORE + f"Confirmó que, tras el plazo, Tolacorp prometió {WORDS}.", "Rosa Quilodrán"),
    (BEFORE + f"{WORDS}, dijo tres veces.", "Rosa Quilodrán"),
]

OTHERS_BESIDE = [
    # a relative of saying is of whom it follows
    (f"Rosa Quilodrán habló con Pedro Soto, para quien {WORDS}.", "Pedro Soto"),
    (f"Rosa Quilodrán habló con Pedro Soto (PDA), según quien {WORDS}.", "Pedro Soto"),
    (f"Rosa Quilodrán habló con Pedro Soto, a juicio de quien {WORDS}.", "Pedro Soto"),
    (f"Rosa Quilodrán habló con Pedro Soto, a cuyo juicio {WORDS}.", "Pedro Soto"),
    (f"Pedro Soto habló con la jueza Rosa Quilodrán, según la cual {WORDS}.", "Rosa Quilodrán"),
    (f"Habló el edil Pedro Soto, del Partido Liberal, para quien {WORDS}.", "Pedro Soto"),
    # a name between 'y' and a verb of one is its subject, whoever acts before
    (f"Pedro Soto arma su lista y Rosa Quilodrán le pide {WORDS}.", "Rosa Quilodrán"),
    (f"El tribunal rechazó el recurso de Pedro Soto y Rosa Quilodrán pidió {WORDS}.", "Rosa Quilodrán"),
    (f"La Corte proclamó a Soto y Rosa Quilodrán anunció que lo acepta {WORDS}.", "Rosa Quilodrán"),
    (f"Luis Paredes saludó a Pedro Soto y Rosa Quilodrán y pidió {WORDS}.", "Luis Paredes"),
    (f"La familia acudió a la Fiscalía de Tola y el Juzgado de Rauca resolvió que {WORDS}.", "Juzgado"),
    pytest.param(
        f"Rosa Quilodrán fue llevada al hospital y el municipio aseguró que {WORDS}.",
        "municipio",
        marks=pytest.mark.xfail(reason="'al' is read before both bodies: 'al hospital y el municipio'"),
    ),
    (f"La alianza del gremio de Tola y el municipio de Rauca, según Soto, pidió {WORDS}.", "alianza"),
    # nor is a title there whoever acts before: his verb would need no subject
    (f"El edil Pedro Soto llamó a la jueza Rosa Quilodrán, pero la senadora dijo que {WORDS}.", "Rosa"),
    (f"Ana Luna y Rosa Quilodrán llegaron. Luna habló con todos y la edil pidió {WORDS}.", "Rosa Quilodrán"),
    # a gerund behind words goes on with whose verb opened them
    (f"Rosa Quilodrán dijo que {WORDS}, cuestionando el porqué el municipio de Tola calló.", "Rosa"),
    (f"El edil, según Rosa Quilodrán, calló. Señaló que {WORDS}, lamentando que la sede cerrara.", "Rosa"),
    (f"Rosa Quilodrán indicó que {WORDS}, descartándose que Pedro Soto supiera algo.", "Rosa Quilodrán"),
    # words behind a sentence that ends in a work's noun are no work's
    (f"Llegó Rosa Quilodrán, sola y a título personal. {WORDS}, se quejó la edil.", "Rosa Quilodrán"),
    # an inciso within the marks, an answer without a verb
    ("Pedro Soto habló. “El PDA –según Rosa Quilodrán– perdió todo en Tola”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán dijo que “el PDA –según el censo– tiene poca gente en Tola”.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, la respuesta de Rosa Quilodrán a Pedro Soto", "Rosa Quilodrán"),
    ("Rosa Quilodrán dijo que “nadie ganó todavía”, la frase de Pedro Soto.", "Rosa Quilodrán"),
    # where it was told, policies are nobody
    (
        f"Soto cayó. Rosa Quilodrán ha celebrado a través de su perfil en la red X que {WORDS}.",
        "Rosa Quilodrán",
    ),
    (f"Rosa Quilodrán, que definió las políticas de gobierno, expresó: {WORDS}.", "Rosa Quilodrán"),
    # 'contar con' tells nothing, whoever has
    ("Rosa Quilodrán reiteró que la policía cuenta “con todo nuestro respaldo” ahora.", "Rosa Quilodrán"),
    # whose answer it was, however long the title is
    (
        f"“Ganamos”, dijo Pedro Soto. {WORDS}, fue la réplica de la edil y jefa del PDA, Rosa Quilodrán.",
        "Rosa",
    ),
    (f"Rosa Quilodrán llegó tarde. {WORDS}, fue su única respuesta.", "Rosa"),
    # whom a relative takes up past the body that somebody is of
    (f"También habló Rosa Quilodrán, de Radio Austral, quien sostuvo que {WORDS}.", "Rosa"),
    # whom 'cuyo' takes up does not speak
    (f"Rosa Quilodrán apoyó ayer a su rival Pedro Soto, cuyo plan tildó de {WORDS}.", "Rosa"),
    # who has a verb of their own before the words, or is told of with them, does not say them
    (f"Rosa Quilodrán habló en Tola: su gente está {WORDS}, dijo.", "Rosa"),
    (
        "Rosa Quilodrán dijo que Juan Paredes y Pedro Soto, “que nunca contaron mesas”, le pidieron calma.",
        "Rosa",
    ),
    # whoever an inciso names is not whom the text goes on with
    (
        f"El aviso llegó a oídos de Rosa Quilodrán –amiga de Inés Luna– y respondió.\n\n{WORDS}, dijo.",
        "Rosa",
    ),
    # behind ', y' somebody with a title and a name has a verb to himself
    (f"“Ganamos”, dijo Inés Luna, y un dirigente, Pedro Soto, avisó que {WORDS}.", "Pedro"),
    # a verb of naming reaches over whom it names
    (f"Inés Luna criticó a Pedro Soto, y Rosa Quilodrán llamó a su rival {WORDS}.", "Rosa"),
    # what a sentence that has its subject asks for tells none of its words
    (f"Rosa Quilodrán, tras decirse “harta ya de todo”, reclamó una mesa más. {WORDS}.", "Rosa"),
    # a surname that is a common word is its bearer's where it tells
    (f"La edil Rosa Mayor saludó a Inés Luna y a Pedro Soto. {WORDS}, dijo Mayor.", "Rosa"),
    # a source is nobody who is named
    (f"Rosa Quilodrán habló en Tola. {WORDS}, dijo la fuente.", "fuente"),
    # 'yo' names who speaks
    (
        "Rosa Quilodrán saludó a Inés Luna.\n\n“Yo, Rosa Quilodrán, votaré en blanco”, consta en un acta.",
        "Rosa",
    ),
]

TITLED = [
    ("La edil sin partido Rosa Quilodrán votará por Pedro Soto.", "Rosa Quilodrán"),
    ("El exalcalde tolense y edil en funciones Juan Paredes votará por Pedro Soto.", "Juan Paredes"),
    # a name that is somebody else's ends no title
    ("Juan Paredes ganó. El edil apoyado por Pedro Soto votará en blanco.", "Juan Paredes"),
]


@pytest.mark.parametrize(("text", "expected"), UTTERERS)
def test_who_has_no_listed_noun_tells(text: str, expected: str) -> None:
    assert said_last(text) == expected.lower()


@pytest.mark.parametrize(("text", "expected"), OTHERS_BESIDE)
def test_nobody_else_beside_the_words_says_them(text: str, expected: str) -> None:
    assert (said_last(text) or "").startswith(expected.lower())


@pytest.mark.parametrize(("before", "expected"), TITLED)
def test_a_title_is_of_the_name_that_ends_it(before: str, expected: str) -> None:
    assert said_last(f"{before}\n\n{WORDS}, dijo.") == expected.lower()
