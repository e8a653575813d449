"""Who talked to, met or wrote to whom, construction by construction. Everybody here is invented."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from contacting import (
    AURORA,
    AUSTRAL,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    call,
    contacts_of,
    facts_of,
    meeting,
    message,
)

RACE = (
    "La senadora Rosa Quilodrán (PA) ganó el domingo el balotaje con 54,1% y venció al alcalde Pedro Iturra, "
    "del partido Frente Austral, que logró 45,9%. La ministra Ana Zaldívar y el diputado Julio Manríquez, "
    "economista, miraron desde lejos.\n\n"
)
READ: dict[str, list[tuple[str, set[Row]]]] = {
    "met with": [
        ("Quilodrán se reunió con Iturra en la sede.", meeting((QUILODRAN, ITURRA))),
        (
            "Quilodrán se ha juntado tres veces con Iturra y con otros alcaldes como Julio Manríquez.",
            meeting((QUILODRAN, ITURRA), (QUILODRAN, "Julio Manríquez")),
        ),
        ("El alcalde se ha reunido dos veces con la ministra Zaldívar.", meeting((ITURRA, ZALDIVAR))),
        ("Este lunes almorzó Manríquez con Zaldívar.", meeting((MANRIQUEZ, ZALDIVAR))),
        ("Tras reunirse con Iturra, Quilodrán habló con la prensa.", meeting((QUILODRAN, ITURRA))),
        (
            "Quilodrán y Manríquez se reunieron con su par Zaldívar.",
            meeting((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("La senadora recibió a Manríquez en su oficina.", meeting((QUILODRAN, MANRIQUEZ))),
        ("Manríquez fue recibido por Zaldívar.", meeting((MANRIQUEZ, ZALDIVAR))),
        ("Iturra visitó a la senadora Quilodrán en su casa.", meeting((ITURRA, QUILODRAN))),
        ("“Me reuní con Iturra”, contó Quilodrán.", meeting((QUILODRAN, ITURRA))),
        ("Iturra, con quien Quilodrán se reunió ayer, viaja hoy.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán fue al café y le estrechó la mano a Iturra.", meeting((QUILODRAN, ITURRA))),
        ("El Partido Aurora se reunió con el Frente Austral.", meeting((AURORA, AUSTRAL))),
        ("Quilodrán se había reunido la semana pasada con el propio Iturra.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán recibió ayer en su sede de Tola, por separado, a Iturra.", meeting((QUILODRAN, ITURRA))),
        ("Compiten Quilodrán e Iturra. Los dos hablan a diario por teléfono.", call((QUILODRAN, ITURRA))),
        ("Quilodrán e Iturra hablaron. Ninguno de los dos comandos llamó por teléfono.", set()),
    ],
    "a meeting": [
        ("Quilodrán sostuvo una larga reunión con Iturra.", meeting((QUILODRAN, ITURRA))),
        ("La reunión entre Manríquez y Zaldívar duró dos horas.", meeting((MANRIQUEZ, ZALDIVAR))),
        ("El encuentro de Iturra con Quilodrán fue breve.", meeting((ITURRA, QUILODRAN))),
        ("Tras su reunión con Zaldívar, Manríquez viajó al norte.", meeting((MANRIQUEZ, ZALDIVAR))),
        (
            "Primera reunión de coordinación entre el Partido Aurora y el Frente Austral",
            meeting((AURORA, AUSTRAL)),
        ),
        ("Quilodrán compartió mesa con Iturra en el club.", meeting((QUILODRAN, ITURRA))),
    ],
    "each other": [
        ("Quilodrán e Iturra se reunieron en Valdivia.", meeting((QUILODRAN, ITURRA))),
        ("Manríquez saludó a Zaldívar. Ambos se han reunido varias veces.", meeting((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán y Manríquez hablaron por teléfono.", call((QUILODRAN, MANRIQUEZ))),
        ("Quilodrán e Iturra se encontraron en el aeropuerto.", meeting((QUILODRAN, ITURRA))),
    ],
    "whom, when and where": [
        ("Iturra ganó. Quilodrán, que lo llamó a las 20:40, habló poco.", call((QUILODRAN, ITURRA))),
        ("Quilodrán votará por Zaldívar, a la que telefoneó el miércoles.", call((QUILODRAN, ZALDIVAR))),
        ("Quilodrán y Manríquez se vieron las caras el martes en la sede.", meeting((QUILODRAN, MANRIQUEZ))),
        ("Manríquez felicitó a Iturra en su cuenta de Facebook.", message((MANRIQUEZ, ITURRA))),
    ],
    "a list set off": [
        (
            "Iturra se reunió con dirigentes del Partido Aurora, entre ellos Quilodrán y Zaldívar.",
            meeting((ITURRA, QUILODRAN), (ITURRA, ZALDIVAR)),
        ),
        ("Iturra se reunió con una delegación encabezada por Quilodrán.", meeting((ITURRA, QUILODRAN))),
        ("Iturra se reunió con ediles de Quilodrán, entre ellos Zaldívar.", set()),
        ("Tras reunirse en Lota, los ediles —entre ellos Quilodrán e Iturra— votaron.", set()),
        (
            "Los tres dirigentes -Quilodrán, Iturra y Manríquez- se reunieron con Zaldívar.",
            meeting((QUILODRAN, ZALDIVAR), (ITURRA, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "called": [
        ("Quilodrán llamó a Iturra para felicitarlo.", call((QUILODRAN, ITURRA))),
        ("Manríquez telefoneó a la ministra Zaldívar.", call((MANRIQUEZ, ZALDIVAR))),
        ("La senadora se comunicó con Iturra.", call((QUILODRAN, ITURRA))),
        ("Iturra fue contactado por Zaldívar.", call((ITURRA, ZALDIVAR))),
        ("Quilodrán conversó por teléfono con Manríquez.", call((QUILODRAN, MANRIQUEZ))),
        ("Zaldívar mantuvo una “muy buena conversación” telefónica con Iturra.", call((ZALDIVAR, ITURRA))),
        ("Iturra recibió una llamada de Quilodrán.", call((ITURRA, QUILODRAN))),
        ("Manríquez tomó contacto telefónico con Zaldívar.", call((MANRIQUEZ, ZALDIVAR))),
        ("Zaldívar ganó. Iturra la llamó esa noche para felicitarla.", call((ITURRA, ZALDIVAR))),
        ("Manríquez felicitó por teléfono a la ministra Zaldívar.", call((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán le agradeció a Iturra el llamado telefónico.", call((QUILODRAN, ITURRA))),
        ("“Iturra me llamó anoche”, contó Manríquez.", call((ITURRA, MANRIQUEZ))),
    ],
    "a call made": [
        ("Quilodrán realizó el tradicional llamado telefónico a Iturra.", call((QUILODRAN, ITURRA))),
        ("Manríquez felicitó a Zaldívar en una llamada.", call((MANRIQUEZ, ZALDIVAR))),
        (
            "Iturra es el presidente electo. Manríquez también llamó al ganador.",
            call((MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra y Zaldívar disputan la segunda vuelta. Zaldívar recibió la llamada de su rival.",
            call((ZALDIVAR, ITURRA)),
        ),
    ],
    "wrote to": [
        ("“Felicidades, Pedro Iturra”, posteó la senadora Quilodrán.", message((QUILODRAN, ITURRA))),
        ("Quilodrán le escribió a Iturra.", message((QUILODRAN, ITURRA))),
        ("Quilodrán se comunicó con Iturra por carta.", message((QUILODRAN, ITURRA))),
        ("Quilodrán fue contactada por Iturra mediante un mensaje.", message((QUILODRAN, ITURRA))),
        ("Manríquez envió una carta a la ministra Zaldívar.", message((MANRIQUEZ, ZALDIVAR))),
        ("“Bravo”, respondió Iturra a un posteo de Quilodrán.", message((ITURRA, QUILODRAN))),
        ("Zaldívar recibió en redes sociales la felicitación de Manríquez.", message((ZALDIVAR, MANRIQUEZ))),
    ],
    "as the press words it": [
        ("El presidente Bruno Ferri se comunicó telefónicamente con Iturra.", call(("Bruno Ferri", ITURRA))),
        (
            "Quilodrán mantuvo el lunes un diálogo telefónico con la ministra Ana Zaldívar.",
            call((QUILODRAN, ZALDIVAR)),
        ),
        ("Quilodrán y Manríquez tuvieron su primera charla telefónica.", call((QUILODRAN, MANRIQUEZ))),
        ("La senadora, que se reunió con Iturra el martes, calló.", meeting((QUILODRAN, ITURRA))),
        (
            "Iturra recibió en la sede a dos de sus contendores: Quilodrán y Manríquez.",
            meeting((ITURRA, QUILODRAN), (ITURRA, MANRIQUEZ)),
        ),
        ("Antes de votar, Iturra se encontró con Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra confirmó la charla telefónica con Manríquez.", call((ITURRA, MANRIQUEZ))),
        ("“Ayer tuve un encuentro con Iturra”, relató Quilodrán.", meeting((QUILODRAN, ITURRA))),
        ("La llamada entre Quilodrán e Iturra duró cinco minutos.", call((QUILODRAN, ITURRA))),
        ("Quilodrán telefonea a Iturra y admite que perdió.", call((QUILODRAN, ITURRA))),
        ("Iturra contó haber recibido el llamado de Quilodrán.", call((QUILODRAN, ITURRA))),
        ("Quilodrán ha telefoneado a Iturra.", call((QUILODRAN, ITURRA))),
        ("Iturra reveló que Quilodrán lo llamó esa noche.", call((QUILODRAN, ITURRA))),
        (
            "Quilodrán, Manríquez e Iturra se reunieron el lunes en Lota.",
            meeting((QUILODRAN, MANRIQUEZ), (QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Iturra visitó ayer a su par Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        (
            "La ministra Zaldívar encabezó una reunión con Iturra y Manríquez.",
            meeting((ZALDIVAR, ITURRA), (ZALDIVAR, MANRIQUEZ)),
        ),
        (
            "Iturra se reunió esta mañana en su oficina con Manríquez, de quien recibió el apoyo.",
            meeting((ITURRA, MANRIQUEZ)),
        ),
        ("Iturra y Manríquez se reúnen en Lota.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra recibió en su casa la visita de Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra desayunó con Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra le envió un mensaje de WhatsApp a Manríquez.", message((ITURRA, MANRIQUEZ))),
        ("Manríquez contó que habló con Iturra por teléfono.", call((ITURRA, MANRIQUEZ))),
        ("Iturra y su homólogo Manríquez conversaron por videollamada.", call((ITURRA, MANRIQUEZ))),
    ],
    "more of the press": [
        (
            "La ministra Zaldívar y el alcalde Iturra se reunieron ayer. Tras la cita, Iturra habló.",
            meeting((ZALDIVAR, ITURRA)),
        ),
        ("Quilodrán llamó a Iturra. “Lo llamé para saludarlo”, contó.", call((QUILODRAN, ITURRA))),
        ("“Hablé con Pedro Iturra por teléfono”, contó Quilodrán.", call((QUILODRAN, ITURRA))),
        ("“Me llamó Iturra”, contó Quilodrán.", call((QUILODRAN, ITURRA))),
        ("Iturra reveló que recibió un llamado de Quilodrán.", call((QUILODRAN, ITURRA))),
        ("Iturra contó que recibió el llamado telefónico de la senadora.", call((QUILODRAN, ITURRA))),
        ("Iturra y Quilodrán sostuvieron una reunión en Lota.", meeting((QUILODRAN, ITURRA))),
        ("Iturra y Quilodrán mantuvieron un encuentro privado.", meeting((QUILODRAN, ITURRA))),
        ("Iturra se juntó con Quilodrán y Manríquez.", meeting((ITURRA, QUILODRAN), (ITURRA, MANRIQUEZ))),
        ("Iturra tuvo una cita con Quilodrán.", meeting((ITURRA, QUILODRAN))),
        (
            "Iturra almorzó el jueves con la senadora Quilodrán y el diputado Manríquez.",
            meeting((ITURRA, QUILODRAN), (ITURRA, MANRIQUEZ)),
        ),
        (
            "Manríquez visitó a Iturra en su casa y luego se reunió con Quilodrán.",
            meeting((MANRIQUEZ, ITURRA), (MANRIQUEZ, QUILODRAN)),
        ),
        ("Manríquez le escribió a Iturra en X: “Gracias”.", message((MANRIQUEZ, ITURRA))),
        ("Manríquez le respondió a Iturra en X.", message((MANRIQUEZ, ITURRA))),
        ("Iturra recibió a Manríquez en su despacho.", meeting((MANRIQUEZ, ITURRA))),
        ("Iturra dialogó por teléfono con su par Manríquez.", call((MANRIQUEZ, ITURRA))),
        ("Tras hablar por teléfono con Iturra, Manríquez viajó.", call((MANRIQUEZ, ITURRA))),
        ("Durante su reunión con Iturra, Manríquez pidió fondos.", meeting((MANRIQUEZ, ITURRA))),
        ("En su encuentro con Iturra, Manríquez pidió fondos.", meeting((MANRIQUEZ, ITURRA))),
    ],
    "before, behind, dropped": [
        ("Iturra ganó. Poco antes lo llamó la senadora Quilodrán.", call((QUILODRAN, ITURRA))),
        ("Quilodrán ganó. La había llamado Pedro Iturra.", call((QUILODRAN, ITURRA))),
        (
            "Quilodrán fue con Iturra a la sede, donde ambos conversaron por espacio de una hora.",
            meeting((QUILODRAN, ITURRA)),
        ),
        ("Quilodrán fue con Iturra a la sede, donde sostuvieron un encuentro.", meeting((QUILODRAN, ITURRA))),
        (
            "Quilodrán e Iturra perdieron. Ambos llamaron a Zaldívar aquella noche.",
            call((QUILODRAN, ZALDIVAR), (ITURRA, ZALDIVAR)),
        ),
        ("Iturra apoya a Zaldívar, con quien había desayunado el lunes.", meeting((ITURRA, ZALDIVAR))),
        ("“Ya llamé a Iturra”, dijo Quilodrán.", call((QUILODRAN, ITURRA))),
        ("“Yo le hablé por teléfono a Iturra”, dijo Quilodrán.", call((QUILODRAN, ITURRA))),
        (
            "Iturra recibió a los diputados Quilodrán y Manríquez.",
            meeting((ITURRA, QUILODRAN), (ITURRA, MANRIQUEZ)),
        ),
        ("Iturra marcó al celular de Quilodrán para felicitarla.", call((QUILODRAN, ITURRA))),
        ("Quilodrán ganó. Iturra la visitó en su casa.", meeting((QUILODRAN, ITURRA))),
        ("Iturra abrazó a Quilodrán en el escenario.", meeting((QUILODRAN, ITURRA))),
        (
            "Iturra le levantó la mano a los presentes y levantó el brazo de Quilodrán.",
            meeting((QUILODRAN, ITURRA)),
        ),
        ("Iturra estrechó la mano de Quilodrán.", meeting((QUILODRAN, ITURRA))),
        ("Iturra compartió escenario con Quilodrán.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán e Iturra se dieron la mano.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán e Iturra se dieron un abrazo.", meeting((QUILODRAN, ITURRA))),
    ],
    "written": [
        ("Iturra respondió sobre la carta que le envió a la senadora.", message((ITURRA, QUILODRAN))),
        ("Se leyó la carta que Iturra le envió a la senadora.", message((ITURRA, QUILODRAN))),
        ("En una carta dirigida a Quilodrán, Iturra renunció.", message((ITURRA, QUILODRAN))),
        ("Iturra renunció mediante una carta dirigida a Quilodrán.", message((ITURRA, QUILODRAN))),
        ("En una carta a Quilodrán, Iturra renunció.", message((ITURRA, QUILODRAN))),
        ("Iturra no irá en la lista. Lo comunicó por carta a la senadora.", message((ITURRA, QUILODRAN))),
        ("Iturra felicitó a Zaldívar, con quien había cruzado unos mensajes.", message((ITURRA, ZALDIVAR))),
        ("“Iturra me mandó un audio larguísimo”, contó Quilodrán.", message((ITURRA, QUILODRAN))),
        ("Quilodrán intercambió mensajes con Iturra.", message((QUILODRAN, ITURRA))),
        ("Quilodrán e Iturra intercambiaron saludos.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán e Iturra intercambiaron saludos en X.", message((QUILODRAN, ITURRA))),
        ("Iturra felicitó a Quilodrán a través de X.", message((ITURRA, QUILODRAN))),
        ("“Felicito a @rosaquilodran”, escribió Iturra en X.", message((ITURRA, QUILODRAN))),
        ("Manríquez felicitó a Zaldívar a través de la red X.", message((MANRIQUEZ, ZALDIVAR))),
        ("Zaldívar ganó. Manríquez la saludó en un mensaje en redes.", message((MANRIQUEZ, ZALDIVAR))),
        ("A través de X, Manríquez felicitó a Zaldívar.", message((MANRIQUEZ, ZALDIVAR))),
        ("Iturra se mensajeó con Manríquez.", message((ITURRA, MANRIQUEZ))),
        ("Iturra ganó. Manríquez le mandó un mensaje de felicitación.", message((ITURRA, MANRIQUEZ))),
    ],
    "fronted": [
        ("Con Quilodrán, en cambio, Iturra se sentó el miércoles.", meeting((QUILODRAN, ITURRA))),
        ("Iturra habló. Con Manríquez se vio en el mercado.", meeting((ITURRA, MANRIQUEZ))),
        ("A Quilodrán la llamó Iturra.", call((QUILODRAN, ITURRA))),
        (
            "A Quilodrán la llamó Iturra, y a Manríquez le escribió Zaldívar.",
            call((QUILODRAN, ITURRA)) | message((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Al alcalde lo visitó Quilodrán en su casa.", meeting((QUILODRAN, ITURRA))),
    ],
    "in a relative": [
        ("Iturra elogió a Zaldívar tras la larga reunión que tuvieron en Lota.", meeting((ITURRA, ZALDIVAR))),
        ("Iturra elogió a Zaldívar tras la cita que tuvieron ambos en Lota.", meeting((ITURRA, ZALDIVAR))),
        ("Iturra elogió a Zaldívar tras la reunión que tuvieron los ediles.", set()),
        ("Iturra criticó a Zaldívar por la reunión que tuvieron con empresarios.", set()),
        ("Iturra apoya a Zaldívar, con quien mantuvo una reunión.", meeting((ITURRA, ZALDIVAR))),
        ("Iturra apoya a Zaldívar, con la que se reunió el lunes.", meeting((ITURRA, ZALDIVAR))),
        ("Iturra apoya a Zaldívar, a quien visitó en su casa.", meeting((ITURRA, ZALDIVAR))),
        ("Iturra agradeció a Zaldívar, de quien recibió un llamado.", call((ITURRA, ZALDIVAR))),
        ("Iturra, a quien Manríquez recibió en su casa, calló.", meeting((ITURRA, MANRIQUEZ))),
    ],
    "went to see": [
        ("Quilodrán fue a saludar a Iturra a su comando.", meeting((QUILODRAN, ITURRA))),
        ("Iturra ganó. Quilodrán fue a saludarlo a su comando.", meeting((QUILODRAN, ITURRA))),
        (
            "Quilodrán se presentó en el local de campaña de Iturra para abrazarlo.",
            meeting((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán se acercó a la sede para abrazar a la ministra Zaldívar.",
            meeting((QUILODRAN, ZALDIVAR)),
        ),
        (
            "Manríquez fue hasta la casa de Zaldívar para entregarle un ramo.",
            meeting((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Iturra llegó a la sede, donde lo esperaba Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra saludó a Manríquez con un abrazo.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra felicitó en persona a Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra recorrió el mercado con Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra juntó a Quilodrán y Manríquez.", meeting((ITURRA, QUILODRAN), (ITURRA, MANRIQUEZ))),
    ],
    "calls in other words": [
        (
            "Zaldívar dijo que ya recibió llamadas de Iturra y de Manríquez.",
            call((ZALDIVAR, ITURRA), (ZALDIVAR, MANRIQUEZ)),
        ),
        ("La llamada de Manríquez a Zaldívar duró tres minutos.", call((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez felicitó a Zaldívar en una conversación telefónica.", call((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez levantó el teléfono para felicitar a Zaldívar.", call((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez levantó el teléfono. “Le deseé suerte a Zaldívar”, contó.", call((MANRIQUEZ, ZALDIVAR))),
        ("Vía telefónica, Iturra felicitó a Zaldívar.", call((ITURRA, ZALDIVAR))),
        ("Por teléfono, Iturra le reconoció el triunfo a Zaldívar.", call((ITURRA, ZALDIVAR))),
        (
            "Zaldívar dijo que habló con Iturra. “Gracias a la llamada del alcalde”, dijo.",
            call((ITURRA, ZALDIVAR)),
        ),
    ],
    "the two": [
        (
            "El presidente Bruno Ferri habló por teléfono con Iturra, y ambos se encontraron en la sede.",
            call(("Bruno Ferri", ITURRA)) | meeting(("Bruno Ferri", ITURRA)),
        ),
        (
            "Quilodrán apoya a Zaldívar. Iturra calló. Las dos se habían reunido el domingo en Lota.",
            meeting((QUILODRAN, ZALDIVAR)),
        ),
        (
            "Quilodrán elogió a Iturra. Los dos dirigentes coincidieron ayer en el estudio de la radio.",
            meeting((QUILODRAN, ITURRA)),
        ),
        (
            "La jefa de la bancada, Rosa Soto, y el mandatario saliente, Pedro Iturra, se reunieron ayer.",
            meeting(("Rosa Soto", ITURRA)),
        ),
        ("Iturra y Manríquez se cruzaron en el colegio.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra y Manríquez sellaron el pacto en un almuerzo.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra y Manríquez sellaron el pacto en una cena de tres horas.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra selló el pacto con Manríquez en un almuerzo.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra analizó el pacto con Manríquez en un almuerzo.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra y Manríquez revisaron el pacto en una reunión.", meeting((ITURRA, MANRIQUEZ))),
        # a relative of others, or of somebody's people, is not of the two before them
        ("Iturra y Manríquez saludaron a cientos de vecinos que se reunieron en la plaza.", set()),
        ("Iturra y Manríquez oyeron a simpatizantes del edil que se congregaron allí.", set()),
        (
            "Iturra dijo que el pacto se selló el lunes, en una reunión con Manríquez.",
            meeting((ITURRA, MANRIQUEZ)),
        ),
        ("Iturra elogió a Manríquez. Contó que ambos se reunieron el lunes.", meeting((ITURRA, MANRIQUEZ))),
        ("Iturra habló tras una reunión que mantuvo con Manríquez.", meeting((ITURRA, MANRIQUEZ))),
        ("Manríquez optó por el teléfono. Habló con Zaldívar a las ocho.", call((MANRIQUEZ, ZALDIVAR))),
        ("“Ya le marqué a la ministra Zaldívar”, dijo Iturra.", call((ITURRA, ZALDIVAR))),
        ("“Acabo de llamar a Zaldívar”, dijo Iturra.", call((ITURRA, ZALDIVAR))),
        ("Iturra viajó. Pasadas las diez recibió la llamada de Manríquez.", call((ITURRA, MANRIQUEZ))),
        ("“Los votos no se endosan, doctor Manríquez”, tuiteó Iturra.", message((ITURRA, MANRIQUEZ))),
    ],
    "one and then another": [
        (
            "Iturra se reunió primero con Manríquez y después con Zaldívar.",
            meeting((ITURRA, MANRIQUEZ), (ITURRA, ZALDIVAR)),
        ),
        (
            "Iturra recibió en la sede a Manríquez y, más tarde, a Zaldívar.",
            meeting((ITURRA, MANRIQUEZ), (ITURRA, ZALDIVAR)),
        ),
        ("Iturra llamó a Manríquez y después criticó a Zaldívar.", call((ITURRA, MANRIQUEZ))),
        ("Quilodrán ganó. Iturra se acercó para darle un abrazo.", meeting((ITURRA, QUILODRAN))),
        ("Iturra recibió al término de la firma una llamada de Manríquez.", call((ITURRA, MANRIQUEZ))),
    ],
    "likewise": [
        (
            "Manríquez telefoneó a Zaldívar. También lo hizo Iturra.",
            call((MANRIQUEZ, ZALDIVAR), (ITURRA, ZALDIVAR)),
        ),
        ("Manríquez llamó a Zaldívar, al igual que Iturra.", call((MANRIQUEZ, ZALDIVAR), (ITURRA, ZALDIVAR))),
        (
            "Manríquez llamó a Zaldívar y viajó al sur. También lo hizo Iturra.",
            call((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "what no longer stands between": [
        ("Quilodrán se reunió a las 20:40 con Iturra.", meeting((QUILODRAN, ITURRA))),
        ("“Me he reunido con Iturra”, contó Quilodrán.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán pidió calma después de haberse reunido con Iturra.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán elogió a Iturra, a quien felicitó por teléfono.", call((QUILODRAN, ITURRA))),
        ("Quilodrán elogió a Iturra, a quien visitó durante dos horas.", meeting((QUILODRAN, ITURRA))),
        ("La cita de ayer entre Quilodrán e Iturra terminó sin acuerdo.", meeting((QUILODRAN, ITURRA))),
        ("En la víspera Quilodrán cenó con Iturra.", meeting((QUILODRAN, ITURRA))),
        ("Con Iturra, la senadora se vio el martes.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán viajó. Allí conversó una hora con Iturra.", meeting((QUILODRAN, ITURRA))),
        ("Quilodrán felicitó a Iturra con un mensaje.", message((QUILODRAN, ITURRA))),
        (
            "Quilodrán se reunió con Iturra y luego en Lota con Zaldívar.",
            meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Consultada acerca de si apoyará a Manríquez, Quilodrán dijo que almorzó con Iturra.",
            meeting((QUILODRAN, ITURRA)),
        ),
        (
            "El abanderado del Frente Austral (FA) a la gobernación de Lota, Pedro Iturra, llamó a Zaldívar.",
            call((ITURRA, ZALDIVAR)),
        ),
        (
            "Quilodrán apoya a Iturra, y la felicitaron el alcalde y Zaldívar en sendas llamadas.",
            call((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
    ],
}

AFTER_A_RACE: list[tuple[str, set[Row]]] = [
    (
        "Las reuniones de Quilodrán fueron con Iturra y la edil Ana Zaldívar.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán fue recibida por el alcalde Iturra, jefe del partido en la zona del sur, y por Zaldívar.",
        meeting((ITURRA, QUILODRAN), (ZALDIVAR, QUILODRAN)),
    ),
    (
        "“Agradezco a Iturra por su llamada que recibí hace una hora y a Ana Zaldívar”, dijo Quilodrán.",
        call((ITURRA, QUILODRAN)),
    ),
    ("“Hace pocos minutos me llamó Iturra”, dijo Quilodrán.", call((ITURRA, QUILODRAN))),
    ("Julio Manríquez llegó. Lo esperaba Zaldívar, con quien conversaron en la sede.", set()),
    (
        "En un discurso en su sede, Iturra admitió la derrota y contó que acababa de hablar con Quilodrán.",
        call((ITURRA, QUILODRAN)),
    ),
    ("Zaldívar contestó. “Como le dije, alcalde, cuando fui a saludarlo, perdí”, dijo Quilodrán.", set()),
    ("Zaldívar contestó. “Como le dije, presidente, cuando fui a saludarlo, gané”, dijo Quilodrán.", set()),
    (
        "Quilodrán se reunió con diferentes figuras como el alcalde Iturra y Zaldívar.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Iturra, con quien Quilodrán acordó por medio de una llamada otra agenda, viajó.",
        call((ITURRA, QUILODRAN)),
    ),
    (
        "Otro que felicitó a Quilodrán fue Iturra, con quien habló por teléfono.",
        call((ITURRA, QUILODRAN)),
    ),
    (
        "Iturra y Zaldívar reconocieron mediante llamadas telefónicas a la ganadora.",
        call((ITURRA, QUILODRAN), (ZALDIVAR, QUILODRAN)),
    ),
    (
        "Iturra y Zaldívar viajarán. También recibió la llamada de Julio Manríquez y la de Ana Zaldívar.",
        call((MANRIQUEZ, QUILODRAN), (ZALDIVAR, QUILODRAN)),
    ),
    ("Quilodrán recibió la llamada de Iturra y la de su madre.", call((ITURRA, QUILODRAN))),
    ("Iturra felicitó a Quilodrán durante una llamada telefónica.", call((ITURRA, QUILODRAN))),
    ("Iturra felicitó a Quilodrán por su triunfo, durante una llamada.", call((ITURRA, QUILODRAN))),
    ("A través de una llamada telefónica, Iturra felicitó a Quilodrán.", call((ITURRA, QUILODRAN))),
    ("Quilodrán lo dijo en una conversación telefónica con la radio.", set()),
    ("Iturra felicitó a Quilodrán en una charla telefónica con la radio.", set()),
    ("En su cuenta de X, Iturra contó que telefoneó a Quilodrán y la felicitó.", call((ITURRA, QUILODRAN))),
    (
        "Zaldívar recibió en su casa a Quilodrán. Según los cercanos a Iturra, ambas se reunieron una hora.",
        meeting((ZALDIVAR, QUILODRAN)),
    ),
    (
        "“Felicitaciones a la presidenta electa de Lanco, @rosaquilodran”, escribió Iturra en X.",
        message((ITURRA, QUILODRAN)),
    ),
    ("El saludo protocolar entre Iturra y Zaldívar duró un cuarto de hora.", meeting((ITURRA, ZALDIVAR))),
    (
        "Zaldívar fue recibida este domingo por la tarde en la Base Aérea del Norte por el alcalde Iturra.",
        meeting((ITURRA, ZALDIVAR)),
    ),
    ("En la instancia participaron Iturra y Zaldívar.", meeting((ITURRA, ZALDIVAR))),
    ("En última instancia decidirán Iturra y Zaldívar.", set()),
    ("El mensaje de Iturra a Zaldívar corrió por las redes.", message((ITURRA, ZALDIVAR))),
    ("Iturra y Zaldívar dieron una declaración tras una reunión privada.", meeting((ITURRA, ZALDIVAR))),
    ("Iturra y Zaldívar dieron una declaración tras la reunión de gabinete.", set()),
    ("Iturra concurrió a la casa de Zaldívar para desayunar juntos.", meeting((ITURRA, ZALDIVAR))),
    ("Iturra concurrió a la casa de Zaldívar para desayunar con su madre.", set()),
    ("Iturra habló. Concluyó un viaje en el cual se reunió con Zaldívar.", meeting((ITURRA, ZALDIVAR))),
    ("Iturra habló. Viajó a Tomé, donde se reunió con Zaldívar.", meeting((ITURRA, ZALDIVAR))),
    (
        "Iturra llegó. Fue recibido por Zaldívar, con quien tuvo una reunión junto a los suyos, entre "
        "los que estaba un edil, Julio Manríquez.",
        meeting((ITURRA, ZALDIVAR)),
    ),
    ("“Llamé a @IturraPedro para saludarlo”, escribió Zaldívar en X.", call((ITURRA, ZALDIVAR))),
    ("El encuentro entre ambos líderes, Iturra y Zaldívar, duró una hora.", meeting((ITURRA, ZALDIVAR))),
    ("Los dos alcaldes, Iturra y Zaldívar, se reunieron en la sede.", meeting((ITURRA, ZALDIVAR))),
    (
        "Tras las llamadas de Iturra y de la ministra Zaldívar, Quilodrán habló.",
        call((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    ("Iturra telefoneó a su contendora para felicitarla.", call((QUILODRAN, ITURRA))),
    ("Iturra habló por teléfono con su rival.", call((QUILODRAN, ITURRA))),
    ("El presidente Bruno Ferri se reunió con su sucesora.", meeting(("Bruno Ferri", QUILODRAN))),
    ("Manríquez se reunió con la vencedora en su casa.", meeting((QUILODRAN, MANRIQUEZ))),
    ("Quilodrán se había reunido con el economista en un hotel.", meeting((QUILODRAN, MANRIQUEZ))),
    ("Quilodrán almorzó con el parlamentario.", meeting((QUILODRAN, MANRIQUEZ))),
    (
        "Quilodrán agradeció. Zaldívar contó que había hablado con ella por teléfono.",
        call((QUILODRAN, ZALDIVAR)),
    ),
    ("Zaldívar habló por teléfono con su abogado.", set()),
    ("Zaldívar felicitó a su correligionaria en la plaza.", set()),
]

NOT_READ: dict[str, list[str]] = {
    "planned": [
        "Manríquez felicitó a Iturra en la plaza de su pueblo.",
        "Quilodrán llamó a la unidad.",
        "Quilodrán se reunirá con Iturra.",
        "Manríquez planea reunirse con Zaldívar.",
        "La próxima reunión entre Quilodrán e Iturra será el lunes.",
        "Zaldívar va a hablar por teléfono con Iturra.",
        "Quilodrán espera sostener un encuentro con Iturra.",
    ],
    "what somebody is called": [
        "Iturra ayudó a Zaldívar, que le devolvió el favor —“el mejor edil de Lota”, lo llamó—.",
    ],
    "asked for": [
        "Manríquez pidió una reunión con Zaldívar.",
        "Quilodrán pidió a Iturra reunirse con Zaldívar.",
    ],
    "refused or denied": [
        "Quilodrán no se reunió con Iturra.",
        "Zaldívar rechazó reunirse con Manríquez.",
        "Quilodrán e Iturra nunca se han reunido.",
        "Manríquez negó que se reuniera con Zaldívar.",
        "Quilodrán podría haberse reunido con Iturra.",
    ],
    "other calls": [
        "Quilodrán llamó a Iturra a dialogar.",
        "Manríquez llamó “irresponsable” a la ministra Zaldívar.",
        "Zaldívar llamó a la unidad.",
        "Iturra recibió el llamado a declarar.",
    ],
    "no call, not yet": [
        "Iturra y Manríquez se verán el lunes.",
        "Iturra no quiso reunirse con Manríquez.",
        "Iturra invitó a Manríquez a una reunión.",
        "Iturra llamó a Manríquez “mentiroso”.",
        "Iturra suspendió la reunión con Manríquez.",
        "Algo que le llamó la atención a Iturra es el alza, dijo Quilodrán.",
        "“Vamos a tener una visita oficial de Iturra”, dijo Quilodrán.",
    ],
    "told of, not done": [
        "Para hoy está citado un desayuno entre Quilodrán e Iturra.",
        "“El martes me siento con Iturra”, dijo Quilodrán.",
        "Quilodrán e Iturra cruzarán mensajes.",
        "Iturra visitó la plaza donde vecinos y turistas conversaron durante una hora.",
        "Iturra votó por correo a la senadora Quilodrán.",
        "Iturra acusó en una carta a la senadora Quilodrán.",
        "En respuesta a Quilodrán, Iturra pidió fondos.",
        "En un claro mensaje a Quilodrán, Iturra pidió fondos.",
        "Iturra levantó la mano en la asamblea de Quilodrán.",
        "En un mensaje al país, Iturra saludó.",
        "“Iturra no me mandó ningún mensaje”, contó Quilodrán.",
        "“Rechazo lo que dijo @rosaquilodran”, escribió Iturra en X.",
        "Iturra llegó acompañado de Quilodrán.",
        "Iturra irá a saludar a Quilodrán.",
        "Con Quilodrán como candidata, Iturra se reunió en la sede.",
        "Iturra felicitó a Quilodrán con un llamado a cerrar filas.",
        "Iturra se negó a ir a saludar a Quilodrán.",
        "Iturra fue a la sede de Quilodrán a protestar.",
        "Iturra saludó el triunfo de Quilodrán en X.",
        "Iturra y Quilodrán acordaron reunirse.",
        "Iturra y Quilodrán coincidieron en que falta dinero.",
        "Iturra y Quilodrán se cruzaron reproches.",
        "Iturra levantó el teléfono para pedir un taxi.",
        "Iturra levantó el teléfono. Quilodrán le deseó suerte a Manríquez.",
        "Iturra reunió 27,3% y dejó atrás a Quilodrán.",
        "Iturra recibió el apoyo de Quilodrán.",
        "Iturra habló tras una reunión que pidió con Quilodrán.",
        "Iturra dijo que en las próximas horas llamaría personalmente a Quilodrán.",
        "Iturra pidió que se celebre una reunión con Quilodrán.",
        "Iturra propondrá en una reunión con Quilodrán otro pacto.",
        "Iturra marcó a Quilodrán como rival.",
        "“Ganó Manríquez”, tuiteó Iturra.",
    ],
    "nobody named": [
        "Quilodrán se reunió con vecinos.",
        "La senadora habló con la prensa.",
        "Iturra y Quilodrán se reunieron con los vecinos.",
        "Entre los presentes se encontraban Quilodrán y Manríquez.",
        "Iturra y Quilodrán se encuentran en campaña.",
        "Manríquez tomó contacto con los vecinos.",
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(t, e, id=f"{name}: {t}") for name, rows in READ.items() for t, e in rows],
)
def test_read(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER_A_RACE)
def test_read_after_a_race(text: str, expected: set[Row]) -> None:
    assert contacts_of(RACE + text) == expected


@pytest.mark.parametrize(
    "text", [pytest.param(t, id=f"{name}: {t}") for name, rows in NOT_READ.items() for t in rows]
)
def test_not_read(text: str) -> None:
    assert contacts_of(SETTING + text) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Quilodrán se reunió ayer con Iturra.", "2025-11-17"),
        ("Quilodrán se reunió con Iturra esta mañana.", "2025-11-18"),
        ("Quilodrán se reunió con Iturra el domingo.", "2025-11-16"),
        ("Quilodrán se reunió con Iturra.", None),
    ],
)
def test_day(text: str, day: str | None) -> None:
    # Published on a Tuesday.
    assert [c.date for c in facts_of(SETTING + text, "2025-11-18").contacts] == [day]


def test_one_row_per_pair_and_kind() -> None:
    text = SETTING + "Quilodrán se reunió con Iturra. Iturra se reunió con Quilodrán."
    (contact,) = facts_of(text).contacts
    assert text[contact.start : contact.end] == "Quilodrán se reunió con Iturra"


SCRIPT = """
import sys
from pathlib import Path
from balotaje.extract import extract
from balotaje.knowledge import load
from balotaje.model import Article
text = Path(sys.argv[1]).read_text(encoding="utf-8")
print(extract(Article(id="a", source="a.txt", text=text, sha256=""), load(Path("data"))))
"""


def test_hashes_decide_no_order(root: Path) -> None:
    """Two meetings told in one place came in the order of a set before they had one of their own."""
    article = root / "tests" / "corpus" / "worked" / "d23-presidente-aldunate.txt"
    said = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(article)],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("7", "8")
    }
    assert len(said) == 1
