"""Of which party the text says somebody is, by constructions of clauses and appositions; parties' names.

All names are invented; each sentence stands behind one that speaks of an election and of two parties.
"""

from __future__ import annotations

import pytest
from invented import KNOWN, facts_of

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"

OF_RUMBO = (
    "Postulada por Nuevo Rumbo en Tola, la jueza Rosa Quilodrán aceptó.",
    "Elegida por Nuevo Rumbo en 2021, Rosa Quilodrán no votó.",
    "Militante de Nuevo Rumbo desde 1990, la ministra Rosa Quilodrán renunció.",
    "Alcaldesa de Lota por Nuevo Rumbo, Rosa Quilodrán calló.",
    "Rosa Quilodrán se sumó este martes a la bancada de Nuevo Rumbo.",
    "Rosa Quilodrán se incorporó al bloque de Nuevo Rumbo.",
    "Por Nuevo Rumbo van Rosa Quilodrán y Ana Zaldívar.",
    "Rosa Quilodrán obtuvo la nominación de Nuevo Rumbo.",
    "Rosa Quilodrán asumió la presidencia de Nuevo Rumbo.",
    "Rosa Quilodrán aspira a la jefatura de Nuevo Rumbo.",
    "Rosa Quilodrán fichó por Nuevo Rumbo.",
    "Rosa Quilodrán llegó al Congreso de la mano de Nuevo Rumbo.",
    "Rosa Quilodrán se impuso con Nuevo Rumbo.",
    "Rosa Quilodrán y otros dirigentes de Nuevo Rumbo votaron.",
    "Ana Zaldívar, Rosa Quilodrán y las demás edilas de Nuevo Rumbo votaron.",
    "Entre los precandidatos de Nuevo Rumbo figuran Ana Zaldívar y Rosa Quilodrán.",
    "Con Rosa Quilodrán como candidata, Nuevo Rumbo sumó 12%.",
    "La apuesta de Nuevo Rumbo para Lota es Rosa Quilodrán.",
    "Rosa Quilodrán, economista, de Nuevo Rumbo, ganó.",
    "Nuevo Rumbo: Ana Zaldívar, Pedro Iturra, Rosa Quilodrán.",
    "Lista B, Sur Libre: Ana Zaldívar, Pedro Iturra. Lista A, Nuevo Rumbo: Elías Soto, Rosa Quilodrán.",
    "Van en la lista A - Nuevo Rumbo: Pedro Iturra y Rosa Quilodrán.",
    "Ganó Pedro Iturra. Su rival de Nuevo Rumbo es la actual gobernadora, Rosa Quilodrán.",
    "Desde Nuevo Rumbo respondió Rosa Quilodrán.",
    "Desde Nuevo Rumbo llegó la timonel Rosa Quilodrán, que saludó.",
    "Por Nuevo Rumbo, Ana Zaldívar y la vocera de la lista, Rosa Quilodrán, callaron.",
    "En Nuevo Rumbo, la timonel Rosa Quilodrán evitó celebrar.",
    "En Nuevo Rumbo, Rosa Quilodrán admitió la derrota.",
    "Nuevo Rumbo conservó Tola con Rosa Quilodrán, y perdió el resto.",
    "Nuevo Rumbo retuvo la alcaldía, con Rosa Quilodrán, y perdió el resto.",
    "Nuevo Rumbo, que creció de la mano de Rosa Quilodrán, celebró.",
    "De la mano de la concejala Rosa Quilodrán, Nuevo Rumbo recuperó Tola.",
    "Nuevo Rumbo perdió en Tola con Rosa Quilodrán como candidata.",
    "Nuevo Rumbo logró apenas dos: Rosa Quilodrán y Ana Zaldívar.",
    "Nuevo Rumbo retuvo ocho diputados, entre ellos Ana Zaldívar, Pedro Iturra y Rosa Quilodrán.",
    "Nuevo Rumbo conservó a Rosa Quilodrán en la Cámara.",
    "Nuevo Rumbo lleva a Ana Zaldívar en Tola y a Rosa Quilodrán en Lota.",
    "Nuevo Rumbo, por su parte, postula a Rosa Quilodrán.",
    "Sur Libre lleva a Ana Zaldívar en Tola; Nuevo Rumbo, a Rosa Quilodrán.",
    "Nuevo Rumbo eligió a Ana Zaldívar, Pedro Iturra y Rosa Quilodrán.",
    "Por Nuevo Rumbo irán Ana Zaldívar en Tola y Rosa Quilodrán en Lota.",
    "Ganó Ana Zaldívar, de Nuevo Rumbo. Perdió Rosa Quilodrán, de esta última colectividad.",
    "Ganó Ana Zaldívar, de Nuevo Rumbo. Perdió Rosa Quilodrán, senadora de ese mismo partido.",
    "En Nuevo Rumbo, Ana Zaldívar criticó a Sur Libre. La presidenta del partido, Rosa Quilodrán, calló.",
    "Sumaron bancas Sur Libre, cuatro, y Nuevo Rumbo, siete, con Rosa Quilodrán.",
    "Por Nuevo Rumbo se impusieron Rosa Quilodrán y Ana Zaldívar.",
    "Por Nuevo Rumbo resultó electa Rosa Quilodrán.",
    "Nuevo Rumbo (NR), de la alcaldesa, Rosa Quilodrán, cayó.",
    "El Nuevo Rumbo tolano de Rosa Quilodrán cayó.",
    "Rosa Quilodrán defendió su militancia en Nuevo Rumbo.",
    "La exjefa de Sur Libre Rosa Quilodrán, que postuló por Nuevo Rumbo, ganó.",
    "Ganó Ana Zaldívar (Nuevo Rumbo). En Lota ganó Rosa Quilodrán, de la misma agrupación.",
    "Ganó Ana Zaldívar, de Nuevo Rumbo. En Lota ganó Rosa Quilodrán, del mismo partido.",
    "Rosa Quilodrán, hija del edil y carta de Nuevo Rumbo, ganó.",
    "Nuevo Rumbo y su principal figura, Rosa Quilodrán, callaron.",
    "La jefa de los diputados de Nuevo Rumbo, Rosa Quilodrán, calló.",
    "Ediles y edilas de Nuevo Rumbo votaron. La jefa de bancada, Rosa Quilodrán, calló.",
    "La abanderada del gobernante Nuevo Rumbo, Rosa Quilodrán, ganó.",
    "Rosa Quilodrán, presa en Lota y líder de Nuevo Rumbo, calló.",
    "Compitieron Rosa Quilodrán, alcaldesa de Lota (Nuevo Rumbo), y Pedro Iturra, juez (Sur Libre).",
    "Compitieron el oficialista Pedro Iturra, exministro (Sur Libre); y la abogada Rosa Quilodrán, "
    "empresaria minera (Nuevo Rumbo).",
    "Rosa Quilodrán, pastora evangélica y dirigente de Nuevo Rumbo, ganó.",
    "Rosa Quilodrán, coordinadora en el Senado de Nuevo Rumbo, calló.",
    "Rosa Quilodrán arrasó en las primarias de Nuevo Rumbo.",
    "Rosa Quilodrán irá por Nuevo Rumbo a la alcaldía.",
    "Rosa Quilodrán lo hará por Nuevo Rumbo.",
    "Debutó Nuevo Rumbo, el espacio de la gobernadora Rosa Quilodrán.",
    "Ganó el binomio de Nuevo Rumbo, Rosa Quilodrán y Ana Zaldívar.",
    "La leyeron la presidenta de Nuevo Rumbo, Ana Zaldívar, y la vicepresidenta Rosa Quilodrán.",
    "Ana Zaldívar y Rosa Quilodrán, ambas militantes de Nuevo Rumbo, callaron.",
    "Llegaron Ana Zaldívar y Rosa Quilodrán, las dos concejalas de Nuevo Rumbo.",
    "Llegaron Ana Zaldívar y Rosa Quilodrán, también dirigentas de Nuevo Rumbo.",
    "Vinieron Pedro Iturra y Rosa Quilodrán, ambos de la bancada de Nuevo Rumbo.",
    "Rosa Quilodrán, una de las voces más oídas que tiene Nuevo Rumbo, calló.",
    "Rosa Quilodrán, alcaldesa de Lota y uno de los rostros más jóvenes de Nuevo Rumbo, calló.",
    "Rosa Quilodrán, la figura mejor evaluada con que cuenta Nuevo Rumbo, calló.",
    "Rosa Quilodrán fue elegida presidenta de Nuevo Rumbo.",
    "Rosa Quilodrán dejó la radio tras asumir como tesorera de Nuevo Rumbo.",
    "Después de haber sido reelegida timonel de Nuevo Rumbo, Rosa Quilodrán calló.",
    "Rosa Quilodrán asumió este lunes como secretaria general de Nuevo Rumbo.",
    "“He sido designada vocera del partido político Nuevo Rumbo”, contó Rosa Quilodrán.",
    "Firmaron el timonel de Sur Libre, Pedro Iturra; Nuevo Rumbo (NR), Rosa Quilodrán; y Ana Zaldívar.",
    "Firman la jefa de Sur Libre, Ana Soto; Sur Libre, Pedro Iturra; Nuevo Rumbo; Rosa Quilodrán.",
    "Los voceros son: Sur Libre, Pedro Iturra; Nuevo Rumbo, Rosa Quilodrán.",
    "La alcaldesa de Lota (ind.-Nuevo Rumbo) Rosa Quilodrán calló.",
    "La alcaldesa de Lota (Ind. / Nuevo Rumbo) Rosa Quilodrán calló.",
    "Para la alcaldesa Rosa Quilodrán (Nuevo Rumbo): “Esto es un abuso”.",
    "Habló Ana Zaldívar, edila de Nuevo Rumbo. “Es caro”, alegó. “Muy caro”, dijo. “Es un abuso”, agregó. "
    "En tanto, la concejala del mismo partido, Rosa Quilodrán, calló.",
)
OF_NONE = (
    "Nuevo Rumbo: Ana Zaldívar y Rosa Quilodrán callaron.",
    "Criticada por Nuevo Rumbo en Tola, la jueza Rosa Quilodrán calló.",
    "Elegido por Nuevo Rumbo, según Rosa Quilodrán, Pedro Iturra calló.",
    "Rosa Quilodrán sumó a Nuevo Rumbo a su lista.",
    "Rosa Quilodrán criticó a la presidencia de Nuevo Rumbo.",
    "Rosa Quilodrán y los dirigentes de Nuevo Rumbo se reunieron.",
    "Con Rosa Quilodrán, Nuevo Rumbo pactó el presupuesto.",
    "La apuesta de Nuevo Rumbo, que critica a Rosa Quilodrán, fracasó.",
    "Rosa Quilodrán respondió desde la sede de Nuevo Rumbo.",
    "Nuevo Rumbo ganó el debate con Rosa Quilodrán.",
    "Rosa Quilodrán habló de la interna de Nuevo Rumbo.",
    "La candidata de Nuevo Rumbo, Rosa Quilodrán (ind.), ganó.",
    "Rosa Quilodrán, alcaldesa de Lota (ex Nuevo Rumbo), ganó.",
    "La vocera del abanderado de Nuevo Rumbo, Rosa Quilodrán, calló.",
    "La jefa de gabinete de la edila de Nuevo Rumbo, Rosa Quilodrán, calló.",
    "La vocera de la carta de Nuevo Rumbo, Rosa Quilodrán, calló.",
    "En Nuevo Rumbo, según Rosa Quilodrán, hay dudas.",
    "Rosa Quilodrán hará campaña por Nuevo Rumbo.",
    "Nuevo Rumbo ganó en Tola y faltó una pieza mayor: Rosa Quilodrán.",
    "Hablaron de Nuevo Rumbo y de la alcaldesa Rosa Quilodrán.",
    "El gesto de Nuevo Rumbo y la coalición de Rosa Quilodrán bastó.",
    "Calló Ana Zaldívar, de Nuevo Rumbo, y la plataforma de Rosa Quilodrán.",
    "Rosa Quilodrán, una de las alcaldesas que dejó Nuevo Rumbo, calló.",
    "Rosa Quilodrán, una de las rivales de Nuevo Rumbo, calló.",
    "Rosa Quilodrán aspira a ser elegida presidenta de Nuevo Rumbo.",
    "Rosa Quilodrán saludó a Ana Zaldívar por ser elegida presidenta de Nuevo Rumbo.",
    "“No soy candidata de Nuevo Rumbo”, dijo Rosa Quilodrán.",
    "Pedro Iturra y Rosa Quilodrán, ambos alcaldes de Lota, criticaron a Nuevo Rumbo.",
    "Las comisiones son tres. Para Rosa Quilodrán (Nuevo Rumbo): cinco ediles.",
    "Las acusaciones son dos. Contra Ana Zaldívar y Rosa Quilodrán (Nuevo Rumbo): una.",
    "Habló con Nuevo Rumbo; Rosa Quilodrán, que es jueza, calló.",
)
NAMES = (
    ("Ganó Rosa Quilodrán, del movimiento Chillán para la Gente.", "Chillán para la Gente"),
    ("Ganó Rosa Quilodrán, de Chillán Libertario, con 12%.", "Chillán Libertario"),
    ("Ganó Rosa Quilodrán, postulada por la alianza Va por el Estado de Tola.", "Va por el Estado de Tola"),
    ("Ganó Rosa Quilodrán, de Acción por la República Serrana.", "Acción por la República Serrana"),
    ("Ganó Rosa Quilodrán, postulada por Primero los Ribereños.", "Primero los Ribereños"),
    ("Ganó Rosa Quilodrán, del movimiento Igualdad.", "Igualdad"),
    ("Ganó Rosa Quilodrán, del partido Juntos por la Pampa (JPP). El JPP celebró.", "Juntos por la Pampa"),
)
NO_PARTY = (
    "Ganó Rosa Quilodrán, de Chillán Centro, con 12%.",
    "Calló el jefe de la formación, Björn Quilodrán.",
    "En la Ciudad de Tola, la lista que encabezó Rosa Quilodrán ganó.",
    "Habló Rosa Quilodrán, representante de la Quinta Región, y ganó.",
)


def found(text: str) -> tuple[set[str], set[str]]:
    """Whose party is which, and the names of the parties."""
    facts = facts_of(ELECTION + text)
    members = {f"{p.name}: {facts.parties[p.party].name}" for p in facts.people if p.party is not None}
    return members, {party.name for party in facts.parties}


@pytest.mark.parametrize("text", OF_RUMBO)
def test_somebody_is_of_the_party(text: str) -> None:
    assert "Rosa Quilodrán: Nuevo Rumbo" in found(text)[0]


@pytest.mark.parametrize("text", OF_NONE)
def test_somebody_is_of_no_party(text: str) -> None:
    assert "Rosa Quilodrán: Nuevo Rumbo" not in found(text)[0]


@pytest.mark.parametrize(("text", "party"), NAMES)
def test_how_a_party_nobody_listed_is_named(text: str, party: str) -> None:
    members, parties = found(text)
    assert party in parties
    assert f"Rosa Quilodrán: {party}" in members


@pytest.mark.parametrize("text", NO_PARTY)
def test_what_is_no_party(text: str) -> None:
    assert found(text)[1] == {"Nuevo Rumbo", "Sur Libre"}


def test_letters_in_brackets_are_the_party_before_them() -> None:
    members, parties = found(
        "Ganó el partido Orden y Justicia (OJu). La jefa del OJu, Rosa Quilodrán, celebró."
    )
    assert "Orden y Justicia" in parties
    assert "OJu" not in parties
    assert "Rosa Quilodrán: Orden y Justicia" in members


@pytest.mark.parametrize(
    "words",
    [
        "la priista Rosa Quilodrán",
        "la timonel priista, Rosa Quilodrán,",
        "Rosa Quilodrán, líder priista,",
        "Rosa Quilodrán, priista,",
    ],
)
def test_an_adjective_tells_of_the_party_that_the_text_names(words: str) -> None:
    text = f"Ayer habló en México {words} de seguridad."
    party = "Rosa Quilodrán: Partido Revolucionario Institucional"
    assert party in found(f"El PRI ganó votos. {text}")[0]
    assert party not in found(text)[0]
    assert party not in found(f"El PRI ganó votos. {text}".replace("priista", "expriista"))[0]


def test_a_title_of_a_party_brings_in_somebody_else_than_who_was_told_of() -> None:
    row = next(row for row in KNOWN.parties.values() if row.abbreviation == "UDI")
    texts = (
        "La alcaldesa Rosa Quilodrán habló ayer. El timonel de la UDI calló.",
        "La cantante Rosa Quilodrán llegó a Tola. “No sabe nada”, escribió la parlamentaria de la UDI.",
        "La diputada Rosa Quilodrán habló ayer. Se refirió a la diputada de la UDI que pidió licencia.",
    )
    assert all(f"Rosa Quilodrán: {row.name}" not in found(text)[0] for text in texts)
    taken_up = "La alcaldesa Rosa Quilodrán ganó. La militante de la UDI dijo que no."
    assert f"Rosa Quilodrán: {row.name}" in found(taken_up)[0]
