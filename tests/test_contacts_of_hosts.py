"""Contacts of people sent, told by who leads them, and of meals given for somebody. Everybody is invented."""

from __future__ import annotations

import pytest
from contacting import ITURRA, MANRIQUEZ, QUILODRAN, SETTING, ZALDIVAR, Row, contacts_of, meeting

MET = meeting((QUILODRAN, ITURRA))

SENT: tuple[tuple[str, set[Row]], ...] = (
    ("La comisión, presidida por la senadora Rosa Quilodrán, se reunió ayer con Pedro Iturra.", MET),
    ("Una delegación de ediles encabezada por Quilodrán se entrevistó con Iturra.", MET),
    ("La misión que encabeza Quilodrán fue recibida en el palacio por Iturra.", MET),
    ("El comité que Quilodrán preside mantuvo un encuentro con el alcalde Iturra.", MET),
    ("Un grupo de jueces, encabezados por Rosa Quilodrán, almorzó con Iturra.", MET),
    ("Iturra recibió a una comitiva del norte que lidera Quilodrán.", MET),
    ("Iturra se reunió con una delegación de maestras dirigida por Quilodrán.", MET),
    (
        "Iturra recibió a unos actores que piden agua, entre ellos Manríquez.",
        meeting((ITURRA, MANRIQUEZ)),
    ),
    (
        "Iturra recibió a un grupo de vecinas que reclaman agua, formado por Quilodrán y Zaldívar.",
        meeting((ITURRA, QUILODRAN), (ITURRA, ZALDIVAR)),
    ),
    ("El gobierno que encabeza Quilodrán se reunió con Iturra.", set()),
    ("La comisión se reunió con Iturra.", set()),
    ("La delegación que encabeza Quilodrán se reunirá con Iturra.", set()),
)

GIVEN: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán ofreció anoche una cena en honor del alcalde Pedro Iturra.", MET),
    ("En la recepción que le ofreció Quilodrán, el alcalde Iturra recordó su infancia.", MET),
    ("Iturra habló en una cena que dio en su homenaje la senadora Quilodrán.", MET),
    ("Quilodrán brindó un almuerzo de bienvenida a Iturra.", MET),
    ("Iturra asistió al banquete ofrecido en su honor por Quilodrán.", MET),
    ("Quilodrán le ofreció un desayuno a Iturra en la sede.", MET),
    ("Quilodrán ofrecerá mañana una cena en honor de Iturra.", set()),
    ("Quilodrán no ofreció ninguna cena en honor de Iturra.", set()),
    ("Quilodrán ofreció una cena a la prensa e Iturra no fue.", set()),
    ("Quilodrán ofreció una cena de gala.", set()),
)

EATEN: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán comió el lunes con Iturra en la costa.", MET),
    ("Después de comer en privado con Pedro Iturra, Rosa Quilodrán calló.", MET),
    ("Quilodrán e Iturra comieron en un restaurante.", MET),
    ("Quilodrán e Iturra comen del mismo plato.", set()),
    ("Quilodrán dialogó en privado con Iturra.", MET),
)


TOLD: tuple[tuple[str, set[Row]], ...] = (
    ("La agenda de Quilodrán incluyó un encuentro con el alcalde Iturra.", MET),
    ("Quilodrán llegó a Lota para una visita de dos días que incluyó una cita con Iturra.", MET),
    ("Quilodrán cerró su gira con una audiencia con Iturra.", MET),
    ("La visita de Quilodrán a Lota comenzó con una reunión con Iturra.", MET),
    ("El viaje de Quilodrán incluirá una reunión con Iturra.", set()),
    ("“La reunión con Iturra fue muy buena”, dijo Quilodrán.", MET),
    ("El encuentro con Iturra fue cordial, según contó Quilodrán.", MET),
    ("“La reunión con Iturra será el lunes”, dijo Quilodrán.", set()),
    ("Las críticas fueron leídas por la senadora Quilodrán tras una larga reunión con Iturra.", MET),
    ("Quilodrán se vio con el director de la Misión Austral para el Desarrollo (MAD), Pedro Iturra.", MET),
    ("Quilodrán recibió al titular del Consejo del Norte contra el Hambre (CNH), Pedro Iturra.", MET),
    (
        "Quilodrán concretó el pacto en sendos encuentros con Iturra y Zaldívar.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
)


@pytest.mark.parametrize(("told", "rows"), [*SENT, *GIVEN, *EATEN, *TOLD])
def test_people_sent_and_meals_given(told: str, rows: set[Row]) -> None:
    assert contacts_of(SETTING + told) == rows
