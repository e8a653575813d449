"""What is no endorsement, and what is kept of one: the first evidence, its quotation, what is left open."""

from __future__ import annotations

import pytest
from siding import (
    SETTING,
    endorsements_of,
    facts_of,
)

NOT_READ: dict[str, list[str]] = {
    "negated": [
        "Quilodrán no respaldó a Iturra.",
        "Manríquez negó que apoye a Zaldívar.",
        "Catrileo descartó respaldar a Iturra.",
        "Manríquez no ha entregado su apoyo a Iturra.",
        "Iturra perdió sin el apoyo de Quilodrán.",
        "El apoyo de Quilodrán a Iturra no está asegurado.",
        "Iturra rechazó el apoyo de Quilodrán.",
        "Quilodrán evitó pronunciarse a favor de Iturra.",
        "Manríquez ha negado que respalde a Zaldívar.",
    ],
    "hypothetical": [
        "Quilodrán podría respaldar a Iturra.",
        "Catrileo evalúa apoyar a Zaldívar.",
        "Si pasa a segunda vuelta, Manríquez apoyaría a Iturra.",
        "Aún no se sabe si Quilodrán respaldará a Zaldívar.",
        "Manríquez apoyará a Iturra si cambia su programa.",
        "¿Apoyará Quilodrán a Iturra?",
        "Catrileo habría apoyado a Iturra.",
        "Crece la posibilidad de que Quilodrán respalde a Zaldívar.",
        "El eventual apoyo de Manríquez a Iturra inquieta a su sector.",
        "Quilodrán dijo estar disponible para apoyar a Iturra.",
        "Manríquez está dispuesto a respaldar a Zaldívar.",
        "Catrileo se abrió a votar por Iturra.",
        "Quilodrán puso condiciones para respaldar a Iturra.",
        "“Cuando sepamos quién gana, lo vamos a apoyar”, dijo Quilodrán de Iturra.",
    ],
    "rumoured or supposed": [
        "Se rumorea que Quilodrán respaldará a Iturra.",
        "Los analistas creen que Manríquez apoyará a Zaldívar.",
        "Según rumores que circulan, trascendió que Catrileo votará por Iturra.",
    ],
    "asked for, not given": [
        "Iturra pidió el apoyo de Quilodrán.",
        "Zaldívar busca el respaldo de Manríquez.",
        "Iturra llamó a Catrileo a respaldarlo.",
        "Zaldívar espera que Manríquez la apoye.",
        "Iturra negocia el apoyo del Partido Aurora.",
    ],
    "other objects": [
        "Quilodrán respaldó la reforma de pensiones de Iturra.",
        "Manríquez apoyó la idea de hacer un debate con Zaldívar.",
        "Catrileo felicitó a los bomberos.",
        "El Congreso respaldó al ministro de Hacienda.",
        "Quilodrán recordó a las víctimas de la dictadura militar que encabezó Iturra.",
        "Iturra obtuvo el 40% de los apoyos.",
        "Los votos de Quilodrán serán decisivos para Iturra.",
        "Manríquez se sumó a las críticas de Zaldívar.",
    ],
    "crowds": [
        "Los votantes de Quilodrán apoyarán a Iturra.",
        "Miles de vecinos respaldaron a Zaldívar.",
        "Varios alcaldes llamaron a votar por Iturra.",
        "Iturra habló a quienes votaron por Zaldívar.",
        "Quienes votaron por Zaldívar celebraron.",
        "Quilodrán agradeció a las personas que votaron por Iturra.",
        "Según una encuesta, el 57% de los votos de Quilodrán fue para Iturra.",
        "El 40% de los electores de Manríquez apoyó a Zaldívar.",
    ],
    "no congratulation, no vote": [
        "Manríquez aceptó el triunfo de Iturra.",
        "Catrileo reconoció la victoria de Zaldívar.",
        "Se espera que Quilodrán llame a Iturra para felicitarlo.",
        "Iturra ha pedido anular 802 actas.",
        "Con ello, Quilodrán se sumó a Iturra y Zaldívar entre los más votados.",
    ],
    "sought, expected, left open": [
        "Quilodrán no felicitó a Iturra.",
        "Quilodrán aún no felicita a Iturra.",
        "Iturra negó tener el apoyo de Quilodrán.",
        "El 30% de quienes votaron por Manríquez apoyará a Iturra.",
        "Iturra obtuvo más apoyo que Zaldívar.",
        "Iturra confía en que Quilodrán vote por él.",
        "Quilodrán debe decidir si respalda a Iturra o a Zaldívar.",
        "Ni Quilodrán ni Manríquez apoyarán a Iturra.",
        "Iturra busca el apoyo de Quilodrán.",
        "Los votantes de Quilodrán se inclinan por Iturra.",
        "Quilodrán no descartó apoyar a Iturra.",
        "Quilodrán definirá el jueves si apoya a Iturra.",
        "Quilodrán aún no define a quién respaldará.",
        "Analistas prevén que Quilodrán respaldará a Iturra.",
        "Quilodrán respaldó la propuesta de Iturra.",
        "Iturra le pidió a Quilodrán que lo apoye.",
        "Iturra agradeció a Quilodrán su presencia.",
        "Iturra espera contar con el apoyo de Quilodrán.",
        "Iturra no cuenta con el apoyo de Quilodrán.",
        "Iturra no ha recibido el apoyo de Quilodrán.",
        "Iturra se reunirá con Quilodrán para pedirle su apoyo.",
        "El apoyo que dé Quilodrán a Iturra será clave.",
        "Quilodrán pidió a Iturra apoyar la reforma.",
        "Un eventual respaldo de Quilodrán a Iturra dividiría al sector.",
        "Iturra quiere sumar a Quilodrán a su campaña.",
        "Quilodrán se mostró dispuesta a apoyar a Iturra si cambia de programa.",
        "¿A quién apoyará Quilodrán? La senadora no lo dice.",
        "El gobierno de Iturra apoyará a las pymes, dijo Quilodrán.",
        "Iturra votó temprano y felicitó a los vocales.",
        "Zaldívar reconoció su derrota ante Iturra.",
        "Iturra fue recibido por Quilodrán en el Congreso.",
    ],
    "told, not called for": [
        "El Partido Aurora pidió que dejen en libertad al detenido.",
        "El Partido Aurora informó que el juez dejó en libertad a la alcaldesa.",
        "“Felicitaciones a los bomberos”, publicó Manríquez.",
        "Quilodrán aludió en su candidatura a una ayuda de Manríquez a Iturra.",
        "Para el domingo está agendada una reunión de Catrileo con Iturra.",
        "Quilodrán no estaba cerrada a nadie en la elección.",
        "Manríquez criticó a Catrileo por sumar a su equipo al consultor Iturra.",
        "Manríquez de ninguna manera apoyará a Iturra.",
        "Iturra derrotó a Manríquez en la primaria.",
        "Los votos nulos llegaron al 3%.",
        "“Zaldívar no ganó”, dijo Catrileo.",
        "Quilodrán compite con Iturra.",
        "Quilodrán acompañó a Iturra a votar.",
        "Manríquez no quiso revelar por quién votará.",
        "Quilodrán no irá en ninguna lista.",
    ],
}


@pytest.mark.parametrize(
    "text", [pytest.param(t, id=f"{name}: {t}") for name, rows in NOT_READ.items() for t in rows]
)
def test_not_read(text: str) -> None:
    assert endorsements_of(SETTING + text) == set()


def test_the_quotation_that_carries_it() -> None:
    text = SETTING + "“Está frío”, dijo Catrileo. “Voy a votar por Iturra”, dijo Quilodrán."
    facts = facts_of(text)
    (fact,) = facts.endorsements
    assert fact.quote is not None
    assert facts.quotes[fact.quote].text == "Voy a votar por Iturra"
    assert text[fact.start : fact.end] == "Voy a votar por Iturra"


def test_one_row_with_the_first_evidence() -> None:
    text = SETTING + "Quilodrán respaldó a Iturra. Ayer Quilodrán volvió a respaldar a Iturra."
    (fact,) = facts_of(text).endorsements
    assert text[fact.start : fact.end] == "Quilodrán respaldó a Iturra"


def test_an_endorser_who_is_not_named_is_left_open() -> None:
    facts = facts_of(SETTING + "La coalición gobernante respaldó a Iturra.")
    assert facts.endorsements == ()
    assert [u.kind for u in facts.unresolved] == ["endorsement"]


def test_without_an_election_nobody_takes_sides() -> None:
    text = "La ministra Rosa Quilodrán respaldó al subsecretario Pedro Iturra tras la inundación."
    assert endorsements_of(text) == set()
