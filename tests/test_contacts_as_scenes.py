"""Contacts that are told as a scene, by a copula, by a participle that opens, or by where a letter goes.

Everybody is invented; each sentence stands behind one that names them all.
"""

from __future__ import annotations

import pytest
from contacting import AURORA, ITURRA, QUILODRAN, SETTING, ZALDIVAR, Row, call, contacts_of, meeting, message

PAIR = (QUILODRAN, ITURRA)
CALLS = (
    # a telephone rings, somebody picks it up
    "El teléfono de Quilodrán sonó a las diez en punto. Era Iturra, el candidato al que derrotó.",
    "Sonó el celular de Quilodrán. Era Iturra.",
    "A Quilodrán le sonó el celular en plena rueda de prensa. Era Iturra, para felicitarla.",
    "Quilodrán atendió el teléfono: era Iturra.",
    "Quilodrán contestó el móvil. Al otro lado estaba el alcalde Pedro Iturra.",
    "Al otro lado de la línea estaba Iturra, que felicitó a Quilodrán por su victoria.",
    "Quilodrán colgó el teléfono a mitad de frase. Al otro lado estaba Iturra.",
    "Quilodrán pidió un teléfono y llamó a Iturra, el ingeniero que desde marzo gobernará Lota.",
    "Iturra ganó la primaria. Quilodrán marcó su número y lo felicitó por la victoria.",
    "Quilodrán e Iturra estuvieron casi una hora al teléfono.",
    # a call is told, and what was said in it
    "Fue un llamado breve. El alcalde Pedro Iturra le dijo a Rosa Quilodrán que aceptaba el resultado.",
    "La llamada duró tres minutos. Iturra le deseó suerte a Quilodrán y le ofreció ayuda.",
    "Iturra le adelantó a Quilodrán que no competiría. La llamada fue breve.",
    "La llamada de Iturra sorprendió a Quilodrán en su casa.",
    "Quilodrán levantó el teléfono y llamó a su adversario. A Iturra la llamada lo sorprendió en Lota.",
    "Quilodrán ganó la segunda vuelta. La primera llamada fue la del alcalde Pedro Iturra.",
    # a copula says who, or that they did
    "Lo primero que hizo Quilodrán al conocer el cómputo fue llamar a Iturra, su rival en el balotaje.",
    "El primer gesto de Quilodrán fue llamar a Iturra.",
    "Su primera acción fue llamar a Iturra, reveló Quilodrán.",
    "Quilodrán contó que el primero en llamarla fue Iturra.",
    "Fue a Iturra a quien llamó primero Quilodrán.",
    "A quien Quilodrán llamó primero fue a Iturra.",
    "El derrotado fue Iturra, que no esperó el cómputo final para telefonear a Quilodrán.",
    "Hubo llamada. El alcalde Iturra felicitó anoche a Rosa Quilodrán.",
    "Con una llamada a las 20.45, Iturra cerró una campaña contra Quilodrán: la felicitó.",
    "Quilodrán se reunió por videollamada con el alcalde Pedro Iturra.",
    "Quilodrán reveló que la convenció una conversación telefónica con el propio Iturra.",
    "Quilodrán agradeció el gesto de Iturra de llamarla.",
    "“Me llamó mi rival, Pedro Iturra, y me felicitó”, dijo Quilodrán.",
    # what is done at once, without a subject of its own
    "Al conocerse los resultados Quilodrán llamó a Iturra.",
    "A los pocos minutos Quilodrán llamó a Iturra.",
    "Quilodrán tuvo un gesto con su adversario. Nada más conocer el resultado llamó a Pedro Iturra.",
    "Quilodrán perdió por poco. Apenas cerrado el cómputo telefoneó a Pedro Iturra.",
    "Nada más conocer el resultado llamó a Iturra, contó Quilodrán.",
)
MEETINGS = (
    "El primero en visitarla fue Iturra, reveló Quilodrán.",
    "Con quien sí se reunió Quilodrán fue con Iturra.",
    "Quilodrán e Iturra pasaron la tarde reunidos en Lota.",
    "Quilodrán permaneció dos horas reunida con Iturra.",
    "Reunidos en la sede del Partido Aurora, en Lota, Quilodrán e Iturra sellaron anoche la lista.",
    "Reunida con Iturra en Lota, Quilodrán confirmó la lista.",
    "Sentados a la misma mesa, Quilodrán e Iturra acordaron ir juntos.",
    "Quilodrán se encerró dos horas con Iturra en su despacho.",
    "Quilodrán salía de votar cuando llegaba Iturra. Ambos se detuvieron y charlaron unos minutos.",
    "Quilodrán mantuvo un encuentro con vecinos junto al alcalde Pedro Iturra.",
    "Quilodrán estuvo acompañada por el alcalde Pedro Iturra.",
    "Iturra acompañó a Quilodrán en el recorrido por Lota.",
    "“Iturra vino a mi casa el domingo”, contó Quilodrán.",
    "Quilodrán golpeó la puerta de su rival, Pedro Iturra. Se abrazaron delante de los fotógrafos.",
    "Quilodrán llegó hasta la casa de Iturra y conversaron más de una hora.",
    "Quilodrán llegó puntual a la casa de Iturra, que la esperaba en la puerta.",
    "Quilodrán subió hasta el tercer piso para fundirse en un abrazo con Iturra.",
    "Quilodrán e Iturra intercambiaron unas palabras a las puertas del colegio electoral.",
    "Quilodrán e Iturra se dieron la mano con la que quedó amarrado el pacto.",
    "Quilodrán e Iturra sellaron la paz con un café en la plaza.",
    "Quilodrán sostuvo ayer, en la sede del Congreso, una reunión de una hora con el alcalde Iturra.",
    "La reunión, que se prolongó dos horas, contó con la presencia de Quilodrán e Iturra.",
    "Reunión de Quilodrán e Iturra en Lota.",
    "Iturra reveló que Quilodrán lo visitó tres veces en su hacienda.",
    "Quilodrán le entregó personalmente al alcalde Pedro Iturra su programa.",
    "La senadora Quilodrán le colocó la banda al alcalde Iturra.",
    "“A Iturra lo vi el martes en su oficina”, contó Quilodrán.",
)
MESSAGES = (
    "El embajador entregó ayer en Tola una carta de la senadora Quilodrán al alcalde Pedro Iturra.",
    "Quilodrán publicó una carta abierta a Iturra.",
    "Quilodrán firmó una carta dirigida a Iturra.",
    "La carta de Quilodrán llegó el miércoles al despacho de Iturra.",
    "Quilodrán recibió un telegrama de Iturra.",
    "Quilodrán recibió por WhatsApp la felicitación de Iturra.",
    "Quilodrán dejó un mensaje en el contestador de Iturra.",
    "Quilodrán prefirió X para dirigirse a Iturra.",
    "“Me mandó un audio Iturra”, contó Quilodrán.",
    "“Llámeme si quiere, alcalde”, le escribió Quilodrán a Iturra.",
    "A las nueve entró al celular de Quilodrán un mensaje de Pedro Iturra.",
    "Carta de Quilodrán a Iturra: “Retírese”.",
    "Un audio de WhatsApp de la senadora Quilodrán al alcalde Iturra provocó la crisis.",
    "Quilodrán le agradeció por X a Iturra su respaldo.",
    # who is called by name in what is written
    "“Los votos no se endosan, doctor Iturra”, trinó Quilodrán.",
    "“Ganó la libertad, Pedro querido”, escribió Quilodrán en X.",
    "Quilodrán posteó: “Vamos, Pedro, que se puede”.",
    "Quilodrán aprovechó para enviarle un mensaje: “Doctor Iturra, lo espero en el debate”.",
)
SEVERAL: tuple[tuple[str, set[Row]], ...] = (
    (
        "Quilodrán, Iturra y Zaldívar pasaron la tarde reunidos y acordaron una lista.",
        meeting(PAIR, (QUILODRAN, ZALDIVAR), (ITURRA, ZALDIVAR)),
    ),
    (
        "Llegaron mensajes de Iturra y de Zaldívar para Quilodrán.",
        message(PAIR, (QUILODRAN, ZALDIVAR)),
    ),
    (
        "“Hablé con Iturra y con Zaldívar, y los dos van a estar”, aseguró Quilodrán. “Les insistí por"
        " teléfono hasta anoche”, añadió.",
        call(PAIR, (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán se juntó con Iturra y con otros candidatos como Zaldívar.",
        meeting(PAIR, (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán recibió una llamada de Iturra y un mensaje público de la ministra Ana Zaldívar.",
        call(PAIR) | message((QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán perdió. Minutos después de conocerse los datos llamó a Pedro Iturra y salió acompañada"
        " por varios ediles, entre ellos Zaldívar.",
        call(PAIR),
    ),
    (
        "Quilodrán entregó una carta de renuncia al Partido Aurora. Iturra viajó.",
        message((QUILODRAN, AURORA)),
    ),
)
UNREAD = (
    "“Traé medialunas, Pedro”, dijo Quilodrán en la radio.",
    "“Pedro es un amigo”, escribió Quilodrán en X.",
    "“Fue Pedro, el mejor, quien ganó”, escribió Quilodrán en X.",
    "“Ganamos, Pedro lo sabe”, escribió Quilodrán en X.",
    "Quilodrán esperó el cómputo final para telefonear a Iturra, y no lo hizo.",
    "Quilodrán subirá al tercer piso para fundirse en un abrazo con Iturra.",
    "Quilodrán pidió, en la sede del Congreso, una reunión con Iturra.",
    "Quilodrán llamó tres veces sin éxito a Iturra.",
    "La primera llamada será la de Iturra.",
    "Quilodrán brindó por Iturra con los vecinos.",
    "Sonó el celular de Quilodrán. Era un número equivocado. Iturra ya dormía.",
    "Quilodrán contestó el teléfono durante la entrevista. Era su hija. Iturra esperó.",
    "Quilodrán hablaba por teléfono. Al otro lado de la calle, Iturra esperaba.",
    "Del otro lado, Iturra reunió a sus ediles. Quilodrán calló.",
    "Fue una decisión breve. Iturra le dijo a Quilodrán que no.",
    "La llamada fue breve. Iturra le dijo a la prensa que no. Quilodrán calló.",
    "El llamado de Quilodrán sorprendió a Iturra.",
    "La llamada de Quilodrán a votar sorprendió a Iturra.",
    "Quilodrán llamó a Iturra la vergüenza del país.",
    "Lo primero que hará Quilodrán será llamar a Iturra.",
    "Lo primero que hizo Quilodrán fue llamar a votar por Iturra.",
    "Su primera promesa fue llamar a Iturra, recordó Quilodrán.",
    "Reunidos en Lota, los ediles respaldaron a Quilodrán e Iturra.",
    "Reunidos en asamblea, Quilodrán e Iturra pedirán la lista.",
    "Quilodrán pasó la tarde reunida con sus asesores. Iturra viajó.",
    "Será el primer cara a cara entre Quilodrán e Iturra desde la campaña.",
    "Quilodrán vio a Iturra muy nervioso en el debate.",
    "“Vi a Iturra por la tele”, contó Quilodrán.",
    "Quilodrán acompañó a Iturra en la fórmula presidencial.",
    "Quilodrán fue acompañada por Iturra en la boleta.",
    "“Vengo a ver ganar a Iturra”, contó Quilodrán.",
    "Quilodrán difundió un mensaje de apoyo a Iturra.",
    "Quilodrán grabó un audio para la campaña de Iturra.",
    "Quilodrán recibió la respuesta de Iturra.",
    "Quilodrán eligió X para criticar a Iturra.",
)


@pytest.mark.parametrize("text", CALLS)
def test_a_call_is_read(text: str) -> None:
    assert contacts_of(SETTING + text) == call(PAIR)


@pytest.mark.parametrize("text", MEETINGS)
def test_a_meeting_is_read(text: str) -> None:
    assert contacts_of(SETTING + text) == meeting(PAIR)


@pytest.mark.parametrize("text", MESSAGES)
def test_a_message_is_read(text: str) -> None:
    assert contacts_of(SETTING + text) == message(PAIR)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_are_read(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


@pytest.mark.parametrize("text", UNREAD)
def test_nothing_is_read(text: str) -> None:
    assert contacts_of(SETTING + text) == set()
