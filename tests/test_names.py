"""Who is named: what is a person's name and what is not, and which names are one person's.

Everybody here is invented. A row is a text and the people that it names; beside what a rule reads stands what
it must not.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import facts_of


def people(text: str) -> set[str]:
    return {person.name for person in facts_of(text).people}


def surfaces(text: str) -> dict[str, list[str]]:
    """What the text calls each of its people, in order."""
    found = facts_of(text)
    called: dict[str, list[str]] = {person.name: [] for person in found.people}
    for mention in found.mentions:
        if mention.actor.kind == "person":
            called[found.people[mention.actor.index].name].append(text[mention.start : mention.end])
    return called


NAMED = [
    # whom a title and a copula tell of, by whatever name
    ("La presidenta es Kuyen Wamani Llanka.", "Kuyen Wamani Llanka"),
    ("El gremio, cuyo líder es Kuyen Wamani Llanka, calló.", "Kuyen Wamani Llanka"),
    # a hyphen between two full names parts two people
    ("La plancha Pedro Soto-Rosa Quilodrán ganó.", "Pedro Soto; Rosa Quilodrán"),
    ("Ganaron Ximena Huaiquivil-Facundo Otaíza.", "Ximena Huaiquivil; Facundo Otaíza"),
    ("Ana Zaldívar-Cruz Iturra votó.", "Ana Zaldívar-Cruz Iturra"),
    # who works for a firm of two words is named behind it
    ("La periodista de Radio Cumbre Rosa Quilodrán preguntó.", "Rosa Quilodrán"),
    # 'van' is a verb before a given name
    ("Por el Partido Serrano van Rosa Quilodrán y Pedro Soto.", "Rosa Quilodrán; Pedro Soto"),
    # behind a place with its article, or with a noun of what it is: 'por el Chaco', 'de la región de Aysén'
    ("El diputado por el Biobío Juan Paredes dijo que irá.", "Juan Paredes"),
    ("El senador por la región del Maule Juan Paredes dijo que irá.", "Juan Paredes"),
    ("El gobernador de la región de Aysén Juan Paredes dijo que irá.", "Juan Paredes"),
    ("El alcalde de la comuna de Maule Juan Paredes dijo que irá.", "Juan Paredes"),
    # a given name that Spanish knows, whatever the surname
    ("La elección la ganó Ximena Huaiquivil.", "Ximena Huaiquivil"),
    ("A Jordi Puigvert le faltaron mil votos.", "Jordi Puigvert"),
    # a given name that it does not know: a verb of saying, a title, an apposition, a party in brackets
    ("Ketxu Arrizubieta dijo que votará.", "Ketxu Arrizubieta"),
    (
        "Dejó la alcaldía Rosa Quilodrán, y la tomará la titular de la alcaldía Ana Ruiz.",
        "Rosa Quilodrán; Ana Ruiz",
    ),
    ("La machi Kallma Curihuentro votó temprano.", "Kallma Curihuentro"),
    ("Kallma Curihuentro, machi de la comunidad, votó temprano.", "Kallma Curihuentro"),
    ("Kallma Curihuentro (UDI) sacó 23%.", "Kallma Curihuentro"),
    ("En palabras de Kallma Curihuentro, nadie ganó.", "Kallma Curihuentro"),
    # what opens the sentence, and the title, are not of the name
    ("Votó Rosa Quilodrán y luego votó Pedro Iturra.", "Rosa Quilodrán; Pedro Iturra"),
    ("Presidenta Rosa Quilodrán: el país espera.", "Rosa Quilodrán"),
    ("Dra. Rosa Quilodrán y Sr. Pedro Iturra firmaron.", "Rosa Quilodrán; Pedro Iturra"),
    ("La alcaldesa (s) Rosa Quilodrán votó.", "Rosa Quilodrán"),
    ("El exalcalde de Cuenca Esteban Quilodrán quedó cuarto.", "Esteban Quilodrán"),
    # behind a given name alone, a place or a thing is the surname
    ("El subprefecto Néstor del Valle votó.", "Néstor del Valle"),
    ("El animador Eduardo de la Iglesia votó.", "Eduardo de la Iglesia"),
    # a numeral, or what a title is for, before a name; an outlet before who spoke to it
    ("Compiten por el distrito XI Rosa Quilodrán y por el I Pedro Iturra.", "Rosa Quilodrán; Pedro Iturra"),
    ("La Fiscal Antilavado Rosa Quilodrán calló.", "Rosa Quilodrán"),
    ("La Jueza Séptima Rosa Quilodrán calló.", "Rosa Quilodrán"),
    ("Nadie vino, dijo en entrevista con Cosmorama Pedro Zubel.", "Pedro Zubel"),
    ("Nadie vino, contó a Cosmorama Rosa Quilodrán.", "Rosa Quilodrán"),
    # a word ends the name, unless it may be what somebody does; an unknown name among those of people
    (
        "Evalúan a Pedro Iturra, Wenceslao Soto Vuelvas y Rosa Ruiz.",
        "Pedro Iturra; Wenceslao Soto Vuelvas; Rosa Ruiz",
    ),
    ("Compiten Rosa Ruiz, Ketxu Palomera y Pedro Iturra.", "Rosa Ruiz; Ketxu Palomera; Pedro Iturra"),
    ("Evalúan a Ketxu Palomera, Rosa Ruiz y Pedro Iturra.", "Ketxu Palomera; Rosa Ruiz; Pedro Iturra"),
    ("Recordó que José María Arpillar y Campos ganó.", "José María Arpillar y Campos"),
    # what is glued before a name, what stands in capitals behind it
    ("El detalle en ChileRosa Quilodrán, profesora, lo dio.", "Rosa Quilodrán"),
    ("Votó la edil Rosa Santa Cruz.", "Rosa Santa Cruz"),
    ("Votó el diputado por Bolívar Pedro Iturra.", "Pedro Iturra"),
    ("Votaron la moción deRosa Quilodrán ayer en Tola.", "Rosa Quilodrán"),
    ("Ayer José Antonio Supo sería alcalde.", "José Antonio Supo"),
    ("Bajó en el Gobierno de la Presidenta Rosa Quilodrán, hace años.", "Rosa Quilodrán"),
    ("El enviado Mark Quilodrán MP votó.", "Mark Quilodrán"),
    ("Rosa QUILODRÁN votó.", "Rosa QUILODRÁN"),
    # a given name alone that the text introduces
    ("La testigo, identificada como Ximena, calló.", "Ximena"),
    ("La dueña del local, Ximena, calló.", "Ximena"),
    ("Un joven de nombre Ramón calló y otro llamado Vicente votó.", "Ramón; Vicente"),
    ("Vive con Ximena, la hija mayor, en Chillán.", "Ximena"),
    ("Ayudan a estudiantes como Ximena.", "Ximena"),
    # a name behind the acronym of where its bearer has the title
    ("Votó el epidemiólogo de la OMS Zubel Kurtic.", "Zubel Kurtic"),
    # a place that is a given name too
    ("Paris Quilodrán perdió ante el Paris Saint-Germain.", "Paris Quilodrán"),
    # who plays a figure, and who has a part in something else
    ("En la saga está “Rosa Quilodrán” (Ximena Iturra), el personaje más querido.", "Ximena Iturra"),
    ("La ley dio vida al barrio y Rosa Quilodrán votó.", "Rosa Quilodrán"),
    ("El papel de Rosa Quilodrán en la crisis fue otro.", "Rosa Quilodrán"),
    # what is no surname behind one
    ("Celebró Rosa Quintero de la Tricolor.", "Rosa Quintero"),
    (
        "Rosa Quintero de la Fuente y María de la Luz Soto votaron.",
        "Rosa Quintero de la Fuente; María de la Luz Soto",
    ),
    # the newsroom's brackets close within the name
    ("Lo sabía la (senadora Rosa) Quilodrán.", "Rosa Quilodrán"),
    # several have the title
    ("Votaron los ediles Ketxu Zubeldía y Vukos Drinkovec.", "Ketxu Zubeldía; Vukos Drinkovec"),
    # titles and deeds beside things that bear names
    ("Votó la capitana de corbeta Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Votó el director del Hospital Regional Dr. Pedro Iturra.", "Pedro Iturra"),
    ("Cerraron la calle Austral y Rosa Quilodrán protestó.", "Rosa Quilodrán"),
    ("En la cárcel el sargento Pedro Iturra votó.", "Pedro Iturra"),
    ("Cierra la calle Rosa Quilodrán. La poeta Rosa Quilodrán nació en Tola.", "Rosa Quilodrán"),
    # particles, hyphens and apostrophes
    ("Gobernó Mauricio Saint-Quilodrán por años.", "Mauricio Saint-Quilodrán"),
    ("Rosa de la Jara Pizarro votó.", "Rosa de la Jara Pizarro"),
    (
        "Ingrid von Appendorf, Karim Al-Haddad y Luigi Dell'Acquara votaron.",
        "Ingrid von Appendorf; Karim Al-Haddad; Luigi Dell'Acquara",
    ),
    ("Ovidio Bracamonte-Rey y Sergio Moro Calfu votaron.", "Ovidio Bracamonte-Rey; Sergio Moro Calfu"),
    # 'de' before a place ends the name
    ("Rosa Quilodrán de Chillán votó.", "Rosa Quilodrán"),
    # an acronym, a sentence without a full stop and one glued to the name end it
    ("Lo contó a la AFP Rosa Quilodrán.", "Rosa Quilodrán"),
    ("La diputada Rosa Quilodrán El partido decidirá mañana.", "Rosa Quilodrán"),
    ("Ganó Rosa QuilodránEl partido decidirá mañana.", "Rosa Quilodrán"),
    # a title makes a person of a surname
    ("El doctor Zubeldía y la profesora Ñancupil votaron.", "Zubeldía; Ñancupil"),
    ("El gobernador Bracamonte (UDI) y la exgobernadora Rehbein (RN) votaron.", "Bracamonte; Rehbein"),
    # what a title is of ends where a name begins
    ("Habló la aspirante a la Presidencia Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Habló la presidenta de la Cámara Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Habló el ministro de Hacienda Pedro Quilodrán.", "Pedro Quilodrán"),
    ("Habló el secretario general del Partido Andino Pedro Quilodrán.", "Pedro Quilodrán"),
    # the newsroom's brackets
    ("La senadora (Rosa) Quilodrán votó.", "Rosa Quilodrán"),
    ("El plan de (Juan Pablo) Quilodrán ganó.", "Juan Pablo Quilodrán"),
    ("El ministro (de Hacienda, Pedro) Quilodrán votó.", "Pedro Quilodrán"),
    ("La jueza María del Mar Quilodrán votó.", "María del Mar Quilodrán"),
    ("La jueza Rosa de Lima Quilodrán votó.", "Rosa de Lima Quilodrán"),
    # a place's name that is a surname behind a title
    ("El dirigente barrial Bolívar Cajape votó.", "Bolívar Cajape"),
    # siblings named together, children by given name
    ("Los hermanos Yasna y Boris Vukovich votaron.", "Yasna Vukovich; Boris Vukovich"),
    ("Rosa Quilodrán llegó con sus hijos, entre ellos Pedro.", "Rosa Quilodrán; Pedro Quilodrán"),
    # a photograph's author is named by an agency, not by the text
    ("Pedro Soto ayer en Tola (Rosa Luna/EFE).", "Pedro Soto"),
    ("Pedro Soto y Rosa Luna (Marea Verde/Tola) votaron.", "Pedro Soto; Rosa Luna"),
    # an age introduces somebody by a given name alone
    ("Ramón, un vendedor de 25 años, votó en blanco.", "Ramón"),
    ("Paz, tras un acuerdo de 20 años, llegó Rosa Quilodrán.", "Rosa Quilodrán"),
    # 'a la altura de' of whom somebody is measured by
    ("El alcalde no está a la altura de Rosa Quilodrán.", "Rosa Quilodrán"),
    # a famous surname that is a word besides, at the head of a sentence
    ("Maduro, por su parte, votó en blanco.", "Nicolás Maduro"),
]

NOBODY = [
    "Cerró ayer la radio Radio Rosa Quilodrán.",
    # a firm by its trade, a department or command behind the title of who heads it
    "Habló la fundadora de la firma de aguas Rumisal.",
    "La empresa de seguridad Ironrumi creció.",
    "Habló la jefa Antifraude de dicha firma.",
    "Llegó el jefe Defcom de Chile.",
    # of whom others are: the verb behind is theirs
    "Los vecinos de Kudri Palvi protestaron.",
    "El pueblo de Kudri Palvi votó.",
    "Cerca de Kudri Palvi hay una mina.",
    # corners and addresses
    "Bloquearon el camino de la costa, a la altura de Rosa Quilodrán.",
    "Cortaron la avenida Austral y Rosa Quilodrán hasta el lunes.",
    "Chocaron en las esquinas de Rosa Quilodrán y Pedro Iturra, en Chillán.",
    "La feria está en calle Austral, justo entre Pasaje Sur y Alcaldesa Rosa Quilodrán.",
    "Reciben ropa en Rosa Quilodrán 419, Chillán.",
    # a capital's borough, where something is or what is of it
    "Un incendio ocurrió en la alcaldía Rosa Quilodrán.",
    "Los vecinos de la alcaldía Rosa Quilodrán marcharon.",
    # whom an office is against
    "Nombrarán después al Fiscal Anticohecho.",
    # what stands between a thing and whose name it bears
    "Nació en el Hospital Regional de Chillán Dr. Pedro Iturra.",
    "Volvió a la escuela B-27 Rosa Quilodrán.",
    "La reciben en el consultorio Padre Pedro Iturra.",
    "Los formó el liceo almirante Pedro Iturra.",
    "Entrenan en el recinto militar Quilodrán.",
    # a firm, an outlet whose noun an adjective parts from its name
    "La empresa chilena Deep Water y la radio comunitaria Quilodrán callaron.",
    # bodies, firms and events: words in capitals, English words, two words of the dictionary, a branch
    "Lea OTRA NOTA en el sitio.",
    "Lo multó la oficina (U.S. Trade and Industry).",
    "Cruz Blanca y Luz Clara son aseguradoras.",
    "La Expovida Santiago abre hoy.",
    "Opinó la Coordinadora Chillán Quilodrán.",
    "Protestan los ganaderos Victoria-Quilodrán.",
    "Lo contó ayer el medio Rosa-Italia.",
    # a place, a virtue or a body set off by commas
    "El local de la comuna, Victoria, cerró.",
    "El médico de la OMS Europa votó.",
    # figures that somebody plays
    "En la serie interpretó a la querida detective Rosa Quilodrán.",
    "En la teleserie le da vida a Ximena, una abogada.",
    "Rosa Quilodrán será el personaje que encarne en la saga.",
    "El año que viene hará el papel de Rosa Quilodrán.",
    # ships and prizes
    "Zarpó el velero Ketty Quilodrán.",
    "Zarpó la patrullera KSQ Quilodrán.",
    "Alzaron el trofeo Pedro Iturra.",
    "Ganó la presidencia municipal de General Quilodrán.",
    # initials alone, a word in capitals behind a name, what ends in an adverb or a numeral
    "El juzgado dejó en prisión a M.P.T.L, de 30 años.",
    "En conversación con Notifaro Ahora, la ministra calló.",
    "La isapre Pura Tres suspendió sus ventas.",
    # streets by number, by crossing and by title; what ships and bases are called
    "El local queda en Rosa Quilodrán 2540.",
    "Chocaron en la intersección de Rosa Quilodrán con Pedro Iturra.",
    "Cierra la calle Rosa Quilodrán. Los baches de Rosa Quilodrán son viejos, y hay filas en Rosa Quilodrán.",
    "El desvío va por Av. Cardenal Quilodrán.",
    "Pasó tres meses en Capitán Quilodrán, una cárcel.",
    "Viajaron en el buque Rosa Quilodrán.",
    # a branch at a place, a thing whose first word may be a name
    "El comunicado es de Colmeda Antofagasta.",
    "Según publicó América Transparente, faltan datos.",
    "Nombraron al jefe del Servicio de Reescolarización Social Juvenil.",
    # streets, buildings, schools, laws and awards bear names of people
    "La avenida Rosa Quilodrán fue cortada.",
    "El estadio Pedro Iturra recibió el acto en el barrio de Jesús Tlatempa.",
    "El Hospital Pedro Iturra atendió a los votantes.",
    "La ley Pedro Iturra fue aprobada y el premio Rosa Quilodrán, entregado.",
    "Votaron en la primaria Rosa Quilodrán y en el mercado «Pedro Iturra».",
    # places, institutions, teams, bands, works, feasts
    "San Antonio, Santa Rosa y la Isla Ana María votaron temprano.",
    "La Corte Suprema y el Tribunal de Aguas fallaron.",
    "Santiago Wanderers ganó en San Felipe y Deportes Temuco, en Santiago Centro.",
    "La banda Los Vientos tocó en la Plaza del Sol.",
    "La película Arcilla y la novela «Rosa Negra» fueron premiadas.",
    "Semana Santa y Navidad son feriados.",
    # outlets, pollsters and companies, also behind 'según'
    "Radio Ventisca informó; según La Voz del Sur, subió.",
    "La encuesta de Austral Sierra midió la campaña.",
    "El Banco Ribera y Grupo Cordillera subieron; Kitchen House también.",
    # words of the dictionary
    "Luz Verde a la reforma dio la Comisión.",
    "Paz Social y Mar Abierto fueron lemas.",
    "El director del Área Urbana y el Día del Joven Deportista.",
    # what scrapers leave
    "Medium Rectangle Top Banner Ad Server.",
    "Lee también Sigue leyendo Ver más Comparte esta nota.",
    # somebody sees with whom nobody is named
    "Hoy Lunes y Martes hay clases. Aún no votan los jubilados.",
    "Maduro el plan, lo votó la Cámara.",
]

ONE_PERSON = [
    # surname, given name alone, compound surname in part, with its particle, without its accent
    ("Rosa Quilodrán votó. Quilodrán sonrió y Rosa saludó.", "Rosa Quilodrán: Rosa Quilodrán|Quilodrán|Rosa"),
    (
        "Elena Catrileo Pichún votó. Catrileo Pichún sonrió.",
        "Elena Catrileo Pichún: Elena Catrileo Pichún|Catrileo Pichún",
    ),
    ("Rosa Loza de Mena votó. Loza de Mena sonrió.", "Rosa Loza de Mena: Rosa Loza de Mena|Loza de Mena"),
    ("Rosa de la Jara votó. De la Jara sonrió.", "Rosa de la Jara: Rosa de la Jara|De la Jara"),
    (
        "Ingrid von Appendorf votó. Von Appendorf sonrió.",
        "Ingrid von Appendorf: Ingrid von Appendorf|Von Appendorf",
    ),
    ("Saúl Ben-Zaquil votó. Ben-Zaquil sonrió.", "Saúl Ben-Zaquil: Saúl Ben-Zaquil|Ben-Zaquil"),
    ("Ana Zaldívar votó. Zaldivar sonrió.", "Ana Zaldívar: Ana Zaldívar|Zaldivar"),
    # the fullest name is the person's, wherever it stands
    (
        "Quilodrán ganó. La alcaldesa Rosa María Quilodrán Soto votó.",
        "Rosa María Quilodrán Soto: Quilodrán|Rosa María Quilodrán Soto",
    ),
    # capitals throughout
    (
        "ROSA QUILODRÁN GANA POR POCO EN TOLA\n\nRosa Quilodrán ganó.",
        "Rosa Quilodrán: ROSA QUILODRÁN|Rosa Quilodrán",
    ),
    # a nickname inside the name, behind it, and alone
    ('Rosa "Chita" Quilodrán votó. Chita sonrió.', 'Rosa Quilodrán: Rosa "Chita" Quilodrán|Chita'),
    (
        "Rosa Quilodrán, más conocida como “la Turca”, votó. La Turca sonrió.",
        "Rosa Quilodrán: Rosa Quilodrán|Turca|La Turca",
    ),
    # a statement is no nickname
    ("Rosa Quilodrán, “Ganamos”, dijo.", "Rosa Quilodrán: Rosa Quilodrán"),
    # handles that spell the name, or stand behind it
    (
        "Rosa Quilodrán votó. @rosaquilodran lo contó; @rquilodran también; @otracuenta no.",
        "Rosa Quilodrán: Rosa Quilodrán|@rosaquilodran|@rquilodran",
    ),
    (
        "Rosa María Quilodrán votó. @rmquilodranok lo contó; @xyquilodran no.",
        "Rosa María Quilodrán: Rosa María Quilodrán|@rmquilodranok",
    ),
    ("Rosa Quilodrán (@chita_84) votó.", "Rosa Quilodrán: Rosa Quilodrán|@chita_84"),
    # a surname that is also a title or a place
    ("Luz Alcalde Rojo votó. Alcalde sonrió. El alcalde no.", "Luz Alcalde Rojo: Luz Alcalde Rojo|Alcalde"),
    ("Ana Valencia votó en Valencia. Después Valencia sonrió.", "Ana Valencia: Ana Valencia|Valencia"),
    (
        "Pedro Santa María votó en Santa María. Después Santa María sonrió.",
        "Pedro Santa María: Pedro Santa María|Santa María",
    ),
    (
        "Rosa Quintero Lara votó en Quintero. Después Quintero Lara sonrió.",
        "Rosa Quintero Lara: Rosa Quintero Lara|Quintero Lara",
    ),
    # a short form of the given name, a slip of the pen, a nickname before the surname
    ("Pepe Quilodrán votó. José Quilodrán sonrió.", "José Quilodrán: Pepe Quilodrán|José Quilodrán"),
    ("Federico Iturra votó. Fede sonrió.", "Federico Iturra: Federico Iturra|Fede"),
    ("Rosa Quilodrán votó. Rosa Quilodrám sonrió.", "Rosa Quilodrán: Rosa Quilodrán|Rosa Quilodrám"),
    (
        "Claudio Quilodrán votó. Lo del Bichi Quilodrán no.",
        "Claudio Quilodrán: Claudio Quilodrán|Bichi Quilodrán",
    ),
    # a title with a given name
    ("Rodrigo Iturra votó. El senador Rodrigo sonrió.", "Rodrigo Iturra: Rodrigo Iturra|Rodrigo"),
]

TOLD_APART = [
    # by the gender of the title and of the article, by the title, by an initial
    ("Tomás Ríos y Ana Ríos debatieron. La candidata Ríos ganó.", "Ana Ríos"),
    ("Tomás Ríos y Ana Ríos debatieron. El candidato Ríos ganó.", "Tomás Ríos"),
    ("El juez Tomás Ríos y el fiscal Iván Ríos debatieron. El fiscal Ríos ganó.", "Iván Ríos"),
    ("Tomás Ríos y Ana Ríos debatieron. A. Ríos ganó.", "Ana Ríos"),
    # by whose first surname it is, by nearness
    ("Pedro Soto habló con Rosa Quilodrán Soto. Soto ganó.", "Pedro Soto"),
    ("Tomás Ríos votó. Ana Ríos votó. Ríos ganó.", "Ana Ríos"),
    ("Tomás Ríos votó. Ana Ríos votó. Después Tomás Ríos habló. Iván Soto votó. Ríos ganó.", "Tomás Ríos"),
    ("Tomás Ríos y Ana Ríos votaron. Ríos sonrió. El candidato Ríos votó. Ríos ganó.", "Tomás Ríos"),
    ("El viernes Ríos ganó. Tomás Ríos votó. Ana Ríos votó.", "Tomás Ríos"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named(text: str, expected: str) -> None:
    assert people(text) == set(expected.split("; "))


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert people(text) == set()


@pytest.mark.parametrize(("text", "expected"), ONE_PERSON)
def test_one_person(text: str, expected: str) -> None:
    name, called = expected.split(": ")
    assert surfaces(text) == {name: called.split("|")}


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_two_people_with_one_surname(text: str, expected: str) -> None:
    last = text.rindex("ganó")
    found = facts_of(text)
    before = max((m for m in found.mentions if m.end < last), key=lambda mention: mention.start)
    assert found.people[before.actor.index].name == expected


def test_what_fits_two_equally_well_is_reported() -> None:
    found = facts_of("Votaron los Ríos. Tomás Ríos y Ana Ríos. Ríos")
    assert {person.name for person in found.people} == {"Tomás Ríos", "Ana Ríos"}


def test_a_second_given_name_alone_is_no_surname_of_somebody_known() -> None:
    """'Juan Andrés Fontaine' has a row; 'el ministro Andrés' is somebody else."""
    assert people("Llegó el ministro Andrés a la sede de Chile. “Somos más”, dijo Andrés.") == {"Andrés"}


def test_two_people_are_not_one() -> None:
    assert people("María José Quilodrán y José Quilodrán votaron.") == {
        "María José Quilodrán",
        "José Quilodrán",
    }


# -- whatever the text ---------------------------------------------------------------------------

WORDS = st.sampled_from(
    'Rosa Quilodrán PEDRO Iturra De la y e ( ) “ ” " , . : ; — - Partido del Alba PDA candidata el por dijo '
    "votó @rosaq Sr. J. 12 % ¿ ? « » ' Van der Mar Chile\n\n su partido como será hermanos".split(" ")
)
"""What names are made of, in any order: letters alone seldom make a name."""
TEXTS = st.one_of(
    st.lists(WORDS, max_size=40).map(" ".join), st.lists(WORDS, max_size=40).map("".join), st.text()
)


@given(TEXTS)
def test_mentions_are_inside_the_text_and_apart(text: str) -> None:
    found = facts_of(text)
    behind = 0
    for mention in sorted(found.mentions, key=lambda m: m.start):
        assert behind <= mention.start < mention.end <= len(text)
        behind = mention.end
        everybody = found.people if mention.actor.kind == "person" else found.parties
        assert 0 <= mention.actor.index < len(everybody)


@given(TEXTS)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    assert facts_of(text) == facts_of(text)


@given(TEXTS)
def test_everybody_is_mentioned_and_has_a_name(text: str) -> None:
    found = facts_of(text)
    mentioned = {mention.actor.index for mention in found.mentions if mention.actor.kind == "person"}
    assert mentioned == set(range(len(found.people)))
    assert all(person.name.strip() for person in found.people)
