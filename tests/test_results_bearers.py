"""Whose each figure is, construction by construction. All is invented."""

from __future__ import annotations

import pytest
from counting import told

BEARERS: dict[str, list[tuple[str, list[str]]]] = {
    "verb": [
        ("Quilodrán encabezó la elección con 26,67%.", ["Quilodrán 26.67"]),
        ("Iturra logró en la capital un 31% de los votos.", ["Iturra 31"]),
        ("Zaldívar se quedó con el 13,5% de las preferencias.", ["Zaldívar 13.5"]),
        ("En los comicios Iturra llegó al 14,6%.", ["Iturra 14.6"]),
        ("Manríquez ha sumado 5.730 votos.", ["Manríquez 5730 votes"]),
        ("Manríquez aventaja a Iturra con 5.730 votos (40,5%).", ["Manríquez 40.5 5730 votes"]),
        ("Hasta ahora Manríquez aventaja a Iturra con 5.730 votos.", []),
        (
            "Iturra ganó. Venció en Tola, con 5.730 votos, mientras que Zaldívar sumó 4.120. En el norte,"
            " se impuso en Loa con 3.980 votos.",
            ["Iturra 5730 votes", "Zaldívar 4120 votes", "Iturra 3980 votes"],
        ),
        (
            "Iturra ganó. Venció en Tola, con 5.730 votos. En el norte ganó Zaldívar. Obtuvo 3.980 votos.",
            ["Iturra 5730 votes", "Zaldívar 3980 votes"],
        ),
        (
            "Hasta ahora Manríquez suma 5.730 votos. Por ahora Iturra tiene 4.100 votos.",
            [
                "Manríquez 5730 votes",
                "Iturra 4100 votes",
            ],
        ),
        (
            "Manríquez sumó 5.730 votos. Iturra, en tanto, suma 4.548 a nivel nacional.",
            ["Manríquez 5730 votes", "Iturra 4548 votes"],
        ),
        ("Manríquez obtuvo 57.515 de los 241.238 votos emitidos.", ["Manríquez 57515 votes"]),
        ("Manríquez ganó. En total, se contabilizaron 57.515 votos válidamente emitidos.", []),
        (
            "Manríquez sumó 5.730 votos. Le siguen Zaldívar, 1.752; Iturra, 1.668, y Quilodrán, 1.466.",
            ["Manríquez 5730 votes", "Zaldívar 1752 votes", "Iturra 1668 votes", "Quilodrán 1466 votes"],
        ),
        ("Manríquez fue electo con más del 12% de los votos.", ["Manríquez 12 ~"]),
        ("Zaldívar ingresó al concejo al obtener un 3% de los sufragios.", ["Zaldívar 3"]),
        ("Iturra superó a Zaldívar con 26% de los votos.", ["Iturra 26"]),
        ("En los comicios Quilodrán rozó el 30%.", ["Quilodrán 30 ~"]),
    ],
    "whom a verb brings to a figure": [
        ("Quilodrán se hizo con el 52% y relegó a Iturra al 31%.", ["Quilodrán 52", "Iturra 31"]),
        ("La irrupción de Quilodrán hundió a Iturra hasta el 31% de los votos.", ["Iturra 31"]),
        ("El escándalo baja a Iturra al 31% y sube a Zaldívar al 40%.", ["Iturra 31", "Zaldívar 40"]),
        ("Quilodrán superó a Iturra al alcanzar el 31% de los votos.", ["Quilodrán 31"]),
        ("El 70,2% de los votos fue a parar a Quilodrán.", ["Quilodrán 70.2"]),
    ],
    "a verb that is not said again": [
        (
            "El Panal llegó a 44.812 votos (48,1%) y el Frente Austral a 44.171 (47,4%).",
            ["Austral 47.4 44171 votes"],
        ),
        (
            "En el norte Quilodrán quedó en 31%, Iturra en 26% y la lista de Zaldívar en 9% de los votos.",
            ["Quilodrán 31", "Iturra 26", "Zaldívar 9"],
        ),
        ("Quilodrán se reunió con Iturra en el 31% de las comunas.", []),
    ],
    "whom a clause before a colon is good for": [
        ("En Tola la tendencia favorece a Zaldívar, del Panal: 33,3% de los votos.", ["Zaldívar 33.3"]),
        ("En Tola la marea se llevó por delante a todos: 33,3% de participación.", []),
    ],
    "who ran for a force": [
        ("El Frente Austral logró 18.320 votos con Zaldívar como abanderada.", ["Zaldívar 18320 votes"]),
        ("El Frente Austral logró 18.320 votos con Zaldívar en contra.", []),
    ],
    "whom a relative's verb gives to": [
        (
            "El sondeo da a Iturra un 32,6% de los votos, lejos del 36,3% que asigna a Zaldívar.",
            ["Iturra 32.6", "Zaldívar 36.3"],
        ),
    ],
    "who had beaten whom": [
        (
            "En la primaria de junio, Zaldívar había derrotado a Iturra por 55,1% contra 41,2%.",
            ["Zaldívar 55.1", "Iturra 41.2"],
        ),
        ("Iturra, derrotado por 55,1% a 41,2% ante Zaldívar, calló.", ["Zaldívar 55.1", "Iturra 41.2"]),
    ],
    "what has just happened": [
        ("Zaldívar venía de sacar el 14% de los votos.", ["Zaldívar 14"]),
        ("Zaldívar acaba de obtener el 14% de los votos.", ["Zaldívar 14"]),
        ("Zaldívar trata de sacar el 14% de los votos.", []),
    ],
    "whom what is no person puts somewhere": [
        ("El cómputo ratificó a Iturra, del Panal, como alcalde con 55,6% de respaldo.", ["Iturra 55.6"]),
        ("El oficialismo venció a Iturra con el 51% de los votos.", []),
    ],
    "votes that end their phrase": [
        (
            "Quilodrán: 34,02%, 546.551 votos\nIturra: 2,03%, 32.615",
            ["Quilodrán 34.02 546551 votes", "Iturra 2.03 32615 votes"],
        ),
        ("Quilodrán obtuvo 5.730 votos y 1.200 militantes celebraron.", ["Quilodrán 5730 votes"]),
    ],
    "who wins another place": [
        ("Quilodrán ganó en Tola (52%) e Iturra en Loa (48%).", ["Quilodrán 52", "Iturra 48"]),
        ("Quilodrán se impuso en Tola (52%) y en el norte (48%).", ["Quilodrán 52", "Quilodrán 48"]),
    ],
    "a place among the forces": [
        (
            "El sondeo sitúa al Partido Aurora como primera fuerza con el 32,4%, un punto menos.",
            ["Aurora 32.4"],
        ),
    ],
    "a wing and whose it is": [
        (
            "La ultraderecha de Quilodrán logra un 18,8% y la izquierda de Iturra, el 12%.",
            ["Quilodrán 18.8", "Iturra 12"],
        ),
        ("A la izquierda de Quilodrán no hay nadie con más del 12% de los votos.", []),
    ],
    "a list's number": [
        (
            "Quilodrán, de la lista 8, 52,4%; Iturra, de la lista 5, 47,6%.",
            ["Quilodrán 52.4", "Iturra 47.6"],
        ),
    ],
    "how far somebody holds out": [
        ("Quilodrán aguanta en el 28% e Iturra descendería al 15,3%.", ["Quilodrán 28", "Iturra 15.3"]),
    ],
    "a name that nobody knows": [
        ("Aldea Viva obtuvo 388 votos.", ["Viva 388 votes"]),
        ("El MSP obtuvo el 55% de los votos.", ["MSP 55"]),
        ("La ONU obtuvo el 55% de los votos.", []),
        (
            "En la elección, Tola Existe (2,6%) y el Partido Aurora (1,1%) quedan fuera.",
            ["Existe 2.6", "Aurora 1.1"],
        ),
        ("Quilodrán tiene 45%, Iturra 12% y QRT 9%.", ["Quilodrán 45", "Iturra 12", "QRT 9"]),
        (
            "Quilodrán tiene 45%, Iturra 12%, Voto Blanco 9% y Otros Candidatos 4%.",
            ["Quilodrán 45", "Iturra 12"],
        ),
        ("Quilodrán tiene 45%, Iturra 12% y la Iglesia Santa Clara 9%.", ["Quilodrán 45", "Iturra 12"]),
    ],
    "relative": [
        (
            "Iturra pasó junto a la diputada Zaldívar, que le ganó por poco, con el 26,8% de los votos.",
            ["Zaldívar 26.8"],
        ),
        ("Firmó Zaldívar, quien quedó quinta con 13,5% de los votos.", ["Zaldívar 13.5"]),
        ("Fue más que el 24% de los votos que obtuvo Iturra.", ["Iturra 24"]),
        (
            "Iturra suma 5.730 votos (40,5%), contra 4.120 (39,4%) que acumula Zaldívar.",
            ["Iturra 40.5 5730 votes", "Zaldívar 39.4 4120 votes"],
        ),
        ("Iturra sacó el 24% de los votos, lejos del 30% que tiene el Gobierno.", ["Iturra 24"]),
    ],
    "beside": [
        ("En los comicios: Quilodrán con 18,6%.", ["Quilodrán 18.6"]),
        ("Los votos dejaron a Quilodrán (26%) primera.", ["Quilodrán 26"]),
        ("Votos contados:\n\nRosa Quilodrán: 26,1%\nPedro Iturra: 24%", ["Quilodrán 26.1", "Iturra 24"]),
        ("Votos contados: Rosa Quilodrán 26,1%, Pedro Iturra 24%", ["Quilodrán 26.1", "Iturra 24"]),
        ("Lideró la votación Quilodrán, del Partido Aurora (26,7%).", ["Quilodrán 26.7"]),
        ("Siguen Zaldívar, con 13% de los votos, y los demás.", ["Zaldívar 13"]),
        (
            "Manríquez ganó la votación con 26% y dejó tercera a Zaldívar, la carta de Nuevo Rumbo: 13%.",
            ["Manríquez 26", "Zaldívar 13"],
        ),
    ],
    "fronted": [
        ("Con el 23,9% de los votos, Iturra pasó a la segunda vuelta.", ["Iturra 23.9"]),
        ("Con el 58% de los votos y más del 80% del escrutinio ya hecho, Iturra ganó.", ["Iturra 58"]),
        ("Con el 58% de los votos, y con el 97% de las mesas escrutadas, Iturra ganó.", ["Iturra 58"]),
        ("Con el 97% del escrutinio ya hecho, Iturra ganó los comicios ante Zaldívar.", []),
        ("Zaldívar perdió en los comicios. Con el 12,5%, terminó en el quinto lugar.", ["Zaldívar 12.5"]),
        ("Zaldívar perdió en los comicios. Con el 12,5%, la inflación preocupa.", []),
        ("Más atrás, con 13% de los votos, aparece Zaldívar.", ["Zaldívar 13"]),
        ("Tercera con 13% de los votos, Zaldívar se retiró.", ["Zaldívar 13"]),
        ("Tras obtener el 26% de los votos, Quilodrán agradeció.", ["Quilodrán 26"]),
        ("En los comicios el 26% obtuvo Quilodrán.", ["Quilodrán 26"]),
    ],
    "complement": [
        ("Quedó lejos, contra el 24% de los votos de Iturra.", ["Iturra 24"]),
        ("Hubo un 40% de los votos para Zaldívar.", ["Zaldívar 40"]),
        (
            "Zaldívar obtuvo un 40% de los votos y relegó al tercer puesto a Iturra: 15,9%.",
            ["Zaldívar 40", "Iturra 15.9"],
        ),
        ("Zaldívar derrotó en Tola a Iturra: 55,9% de los votos.", ["Zaldívar 55.9"]),
        (
            "El centrismo obtuvo un 36,7% con Zaldívar en 2013 y un 32,7% con Iturra en 2009.",
            ["Zaldívar 36.7", "Iturra 32.7"],
        ),
        ("Según la encuesta, el 39,1% del apoyo de los electores sería para Iturra.", ["Iturra 39.1"]),
        (
            "Zaldívar ganó con el 26% de los votos, por encima de Iturra, cuyo 24,2 por ciento sorprendió.",
            ["Zaldívar 26", "Iturra 24.2"],
        ),
        (
            "Iturra pasó de los 52.321 votos conseguidos antes (7,9%) a casi 190.000 votos (27,9%).",
            ["Iturra 7.9 52321 votes", "Iturra 27.9 190000 votes ~"],
        ),
        (
            "Zaldívar es electa con la mayor votación: 72.000 votos, un 58,1%.",
            ["Zaldívar 58.1 72000 votes"],
        ),
        (
            "En segundo lugar quedó Iturra, de 42 años, del Partido del Alba, con un 30% de los votos.",
            ["Iturra 30"],
        ),
        (
            "En Tola hubo 9.402 votos para Zaldívar, el 58,9%, y 6.585 votos para Iturra, el 41,1%.",
            ["Zaldívar 58.9 9402 votes", "Iturra 41.1 6585 votes"],
        ),
        (
            "En Tola hubo 9.402 votos para Zaldívar, 41,1% para Iturra.",
            ["Zaldívar 9402 votes", "Iturra 41.1"],
        ),
        (
            "El conteo arrojó 142 votos para Zaldívar y 67 para Iturra.",
            ["Zaldívar 142 votes", "Iturra 67 votes"],
        ),
        ("El conteo arrojó 142 votos para Zaldívar y 2 escaños para Iturra.", ["Zaldívar 142 votes"]),
        (
            "Zaldívar se impuso con 78 votos frente a los 28 obtenidos por Iturra.",
            ["Zaldívar 78 votes", "Iturra 28 votes"],
        ),
        ("Fue mejor que el 24% de los votos alcanzado por Iturra.", ["Iturra 24"]),
    ],
    "dative": [
        ("El sondeo le da un 27% a Quilodrán y un 24% a Iturra.", ["Quilodrán 27", "Iturra 24"]),
        ("La encuesta le asigna a Zaldívar un 21,5%.", ["Zaldívar 21.5"]),
        (
            "El conteo dio a Zaldívar una tendencia de votación de entre 58 y 60% de los sufragios.",
            ["Zaldívar 58 ~", "Zaldívar 60 ~"],
        ),
        ("A Zaldívar le bastó el 25,2% de los votos.", ["Zaldívar 25.2"]),
        ("El sondeo sitúa a Quilodrán en el 44,5% y a Iturra en el 42,9.", ["Quilodrán 44.5", "Iturra 42.9"]),
    ],
    "voters": [
        ("Un 26% votaría por Quilodrán y un 14% por Iturra.", ["Quilodrán 26", "Iturra 14"]),
        ("El 52,9% de las papeletas eran para Zaldívar.", ["Zaldívar 52.9"]),
        ("Un 3% de los encuestados se inclina por Manríquez.", ["Manríquez 3"]),
        ("Entre 11% y 13% votaría hoy por Iturra, según la encuesta.", ["Iturra 11 ~", "Iturra 13 ~"]),
    ],
    "list": [
        (
            "En votos, por detrás se ubicaron Iturra con 18,6%, Manríquez con 13,9% y Zaldívar, quien quedó "
            "quinta con 13,5%.",
            ["Iturra 18.6", "Manríquez 13.9", "Zaldívar 13.5"],
        ),
        (
            "Lideró el escrutinio Quilodrán con 26%, seguida de Iturra (24%) y, más lejos, Zaldívar, "
            "con 13%.",
            ["Quilodrán 26", "Iturra 24", "Zaldívar 13"],
        ),
        (
            "Quilodrán obtuvo 26,7% de los votos, mientras que Iturra un 24% y, en tanto, Zaldívar el 13%.",
            ["Quilodrán 26.7", "Iturra 24", "Zaldívar 13"],
        ),
        ("Con 26% de los votos lidera Quilodrán y con 24%, Iturra.", ["Quilodrán 26", "Iturra 24"]),
        (
            "La encuesta: Quilodrán con 31%, Iturra con 24,5 y Zaldívar (9,1).",
            ["Quilodrán 31", "Iturra 24.5", "Zaldívar 9.1"],
        ),
        (
            "Quilodrán tenía 9.418 votos (37,6%) e Iturra, 9.326 (37,2%).",
            ["Quilodrán 37.6 9418 votes", "Iturra 37.2 9326 votes"],
        ),
    ],
    "respectively": [
        (
            "Quilodrán e Iturra obtuvieron 26% y 24% de los votos, respectivamente.",
            ["Quilodrán 26", "Iturra 24"],
        ),
        (
            "Quilodrán e Iturra, con 26,45 y 24,46% de los votos, pasaron.",
            ["Quilodrán 26.45", "Iturra 24.46"],
        ),
        (
            "Quilodrán, del Partido Aurora, e Iturra, de la Lista Sur, sacaron 26% y 24% de los votos.",
            ["Quilodrán 26", "Iturra 24"],
        ),
        ("Zaldívar y Manríquez, ambos con 9,8% de los votos.", ["Zaldívar 9.8", "Manríquez 9.8"]),
        ("Zaldívar y Manríquez sumaron 9,8% de los votos cada uno.", ["Zaldívar 9.8", "Manríquez 9.8"]),
        (
            "Quilodrán reunió 6.300 votos; Iturra, 4.200. La primera, 60%; el segundo, 40%.",
            ["Quilodrán 60 6300 votes", "Iturra 40 4200 votes"],
        ),
    ],
    "against each other": [
        ("Quilodrán venció a Iturra por 56% a 44% de los votos.", ["Quilodrán 56", "Iturra 44"]),
        (
            "Quilodrán ganó con 51,9% de los votos, por delante del 48% de Iturra.",
            ["Quilodrán 51.9", "Iturra 48"],
        ),
        (
            "Quilodrán ganó con 50,5% de los votos, frente al 49,4% de Iturra.",
            ["Quilodrán 50.5", "Iturra 49.4"],
        ),
        ("Quilodrán se impuso a Iturra con 56% de los votos contra 44%.", ["Quilodrán 56", "Iturra 44"]),
        (
            "En el sondeo, Quilodrán perdería ante Iturra (36%-48%) y con Zaldívar (33% vs 46%).",
            ["Quilodrán 36", "Iturra 48", "Quilodrán 33", "Zaldívar 46"],
        ),
    ],
    "a description by elimination": [
        (
            "En el escrutinio, Quilodrán juntó 120.400 votos contra 98.300 de su contendor Iturra. "
            "En la capital ella obtuvo 61% de los votos y su rival, 39%.",
            ["Quilodrán 120400 votes", "Iturra 98300 votes", "Quilodrán 61", "Iturra 39"],
        ),
        (
            "En la encuesta, Iturra y Quilodrán siguen cerca: 34% para el alcalde y 30% para la senadora.",
            ["Iturra 34", "Quilodrán 30"],
        ),
        (
            "Según el sondeo, Manríquez llega al 41% y Quilodrán al 20%. Frente a Manríquez, la senadora "
            "también perdería: 44% contra 37%.",
            ["Manríquez 41", "Quilodrán 20", "Manríquez 44", "Quilodrán 37"],
        ),
    ],
    "a clause inside the sentence": [
        (
            "Muchos felicitaron a Zaldívar por las elecciones del domingo, en las que se impuso con el 52% "
            "de los votos al alcalde Iturra.",
            ["Zaldívar 52"],
        ),
        (
            "Iturra habló anoche, luego de que el escrutinio le diera el 54,9% de los votos.",
            ["Iturra 54.9"],
        ),
        (
            "Iturra ganó en Valdehoyos con el 44,5% de los votos y en Río Pardo con el 35,3%.",
            ["Iturra 44.5", "Iturra 35.3"],
        ),
    ],
    "first and second": [
        (
            "Zaldívar y Manríquez pasan al desempate: el escrutinio ubica a la primera con 7.914 votos y al "
            "segundo con 6.380.",
            ["Zaldívar 7914 votes", "Manríquez 6380 votes"],
        ),
    ],
    "told of both before": [
        (
            "Quilodrán sacó 50,4% de los votos. En cifras absolutas, la senadora suma 840.300 votos.",
            ["Quilodrán 50.4 840300 votes"],
        ),
        (
            "Votos finales: Quilodrán, 120.400 votos; Iturra, 98.300. En porcentajes, 55,1% contra 44,9%.",
            ["Quilodrán 55.1 120400 votes", "Iturra 44.9 98300 votes"],
        ),
        (
            "Iturra sacó 29,9% de los votos y Quilodrán, 28,9%. El recuento previo había arrojado 30,1 y "
            "28,6, respectivamente.",
            ["Iturra 29.9", "Quilodrán 28.9", "Iturra 30.1", "Quilodrán 28.6"],
        ),
    ],
    "placed by a verb": [
        (
            "En la encuesta, a Manríquez, exministro de Pesca, lo dejan cuarto, en 8,7%.",
            ["Manríquez 8.7"],
        ),
        ("Quilodrán será alcaldesa. Su ventaja es clara: 61% de los votos.", ["Quilodrán 61"]),
    ],
    "scores": [
        (
            "El escrutinio da a Quilodrán 52,3% de los votos contra 47,7% de los votos, e Iturra lo acepta. "
            "Iturra tuvo 40% de los votos en la capital.",
            ["Quilodrán 52.3", "Iturra 47.7", "Iturra 40"],
        ),
        (
            "Iturra sacó 44% de los votos en las municipales. El sondeo muestra que la ventaja de Quilodrán "
            "sobre Iturra creció, de manera que hoy vencería con el 49% frente al 43%.",
            ["Iturra 44", "Quilodrán 49", "Iturra 43"],
        ),
        ("En votos, Quilodrán derrotó 54 a 46 a Iturra.", ["Quilodrán 54", "Iturra 46"]),
        (
            "Frente a Iturra, según el sondeo, Quilodrán también caería: 45% contra 38%.",
            ["Iturra 45", "Quilodrán 38"],
        ),
        (
            "Según la encuesta, Quilodrán suma 41% e Iturra 37%. Sin los indecisos crece la brecha: "
            "53,1 a 46,9.",
            ["Quilodrán 41", "Iturra 37", "Quilodrán 53.1", "Iturra 46.9"],
        ),
        ("La selección que apoya Quilodrán ganó 3 a 1, pero Iturra tuvo el 20% de los votos.", ["Iturra 20"]),
    ],
    "range and change": [
        ("Según la encuesta, Quilodrán obtendría entre 58 y 60%.", ["Quilodrán 58 ~", "Quilodrán 60 ~"]),
        ("En la encuesta, Iturra pasó de 36 a 34%.", ["Iturra 36", "Iturra 34"]),
    ],
    "without a sign": [
        ("En la encuesta Quilodrán (31) le saca siete puntos a Iturra (24%).", ["Quilodrán 31", "Iturra 24"]),
        ("Quilodrán llegó al 31% de los votos, frente a 24 de Iturra.", ["Quilodrán 31", "Iturra 24"]),
        ("En la encuesta Quilodrán obtiene 31, y Zaldívar, 12 por ciento.", ["Quilodrán 31", "Zaldívar 12"]),
        (
            "El sondeo daba 29% a Zaldívar. Quilodrán e Iturra habían sacado 30,1 y 28,6, respectivamente.",
            ["Zaldívar 29", "Quilodrán 30.1", "Iturra 28.6"],
        ),
        # a list goes on in the measure that it began with
        (
            "Quilodrán ganó con una votación ajustada de 82.310 (33,4%). Siguió Iturra con 60.110 (24,3%), "
            "Zaldívar 45.020 (18,2%).",
            ["Quilodrán 33.4 82310 votes", "Iturra 24.3 60110 votes", "Zaldívar 18.2 45020 votes"],
        ),
        # three figures are nobody's range
        ("Zaldívar obtuvo el 29,5%, 21% y 20% de los votos, respectivamente.", []),
        (
            "Los votos, mesa a mesa:\n\nRosa Quilodrán 4’120,700\n\nPedro Iturra 3’980,650\n\n"
            "Zaldívar reunió 70.000 votos.",
            ["Quilodrán 4120700 votes", "Iturra 3980650 votes", "Zaldívar 70000 votes"],
        ),
        (
            "Primera llegó Quilodrán con 82.310 votos y detrás entraron Iturra (61.405) y Zaldívar (8.930).",
            ["Quilodrán 82310 votes", "Iturra 61405 votes", "Zaldívar 8930 votes"],
        ),
        (
            "Nadie reunió más que Zaldívar, que juntó estos votos: 5.210, o sea el 41,3%.",
            ["Zaldívar 41.3 5210 votes"],
        ),
    ],
    "each of a list": [
        (
            "En la encuesta, más atrás aparecen Zaldívar y Manríquez con 2%.",
            ["Zaldívar 2", "Manríquez 2"],
        ),
        (
            "Lidera la encuesta Quilodrán con 9%, seguida de Zaldívar y Manríquez con 3% cada uno.",
            ["Quilodrán 9", "Zaldívar 3", "Manríquez 3"],
        ),
    ],
    "party of a person": [
        (
            "Tercera fue Zaldívar, una maestra respaldada por el Partido Aurora, que sumó 20.450 votos.",
            ["Zaldívar 20450 votes"],
        ),
        ("Siguen Zaldívar, del partido político Aurora, con 7,4% de los votos, y otros.", ["Zaldívar 7.4"]),
        ("Según Zaldívar, el Partido Aurora obtuvo 15% de los votos.", ["Aurora 15"]),
    ],
    "line of a list": [
        (
            "Resultados de las elecciones\n\nRosa Quilodrán, Partido Aurora 41,3\n\n"
            "Pedro Iturra, Partido del Sur 29,7%\n\nAna Zaldívar 12,6%",
            ["Quilodrán 41.3", "Iturra 29.7", "Zaldívar 12.6"],
        ),
        (
            "Votos contados:\n\n- Rosa Quilodrán (Partido Aurora): 51.2 por ciento con 312 mil 405 votos.\n"
            "- Pedro Iturra (Lista Sur): 30.4 por ciento con 185 mil 600 votos.",
            ["Quilodrán 51.2 312405 votes", "Iturra 30.4 185600 votes"],
        ),
    ],
    "subject dropped": [
        ("Quilodrán celebró en su sede. Obtuvo el 12% de los votos.", ["Quilodrán 12"]),
        (
            "Iturra logró su escaño. Con el 12,3% de las preferencias, se transformó en concejal.",
            ["Iturra 12.3"],
        ),
    ],
    "party": [
        ("El Partido Aurora sumó 15% de los votos.", ["Aurora 15"]),
        ("La lista del Partido Aurora reunió 12.345 votos.", ["Aurora 12345 votes"]),
        # of somebody and their party it is hers
        ("Quilodrán y su partido, el Partido Aurora, sumaron 15% de los votos.", ["Quilodrán 15"]),
        ("Iturra y su Partido Aurora quedaron terceros con 11,4% de los votos.", ["Iturra 11.4"]),
        (
            "Iturra, del Partido Aurora, va. Iturra y el Partido Aurora lideran con 15% de los votos.",
            ["Iturra 15"],
        ),
    ],
    "rivals": [
        (
            "Quilodrán sacó 51% de los votos e Iturra 49%. En la capital ella sumó 61% de los votos y su "
            "más cercano contendiente, 39%.",
            ["Quilodrán 51", "Iturra 49", "Quilodrán 61", "Iturra 39"],
        ),
        (
            "Quilodrán superó a Iturra por 734.218 sufragios contra 719.566.",
            ["Quilodrán 734218 votes", "Iturra 719566 votes"],
        ),
        (
            "El escrutinio ponía arriba a Iturra, 36,2 por ciento a 35,9. Iturra y Quilodrán esperan.",
            ["Iturra 36.2"],
        ),
    ],
    "who is left": [
        (
            "En votos, más atrás se ubicaron Iturra (12,9%), Manríquez (9,1%) y Zaldívar, con apenas 4,4%.",
            ["Iturra 12.9", "Manríquez 9.1", "Zaldívar 4.4"],
        ),
        (
            "El escrutinio da 55% de los votos a Iturra y 45% a Quilodrán. Otro sondeo les daba 52% y 48%.",
            ["Iturra 55", "Quilodrán 45", "Iturra 52", "Quilodrán 48"],
        ),
        (
            "Quilodrán sacó 38% de los votos e Iturra 31%. La ahora ganadora tenía 29% en la encuesta.",
            ["Quilodrán 38", "Iturra 31", "Quilodrán 29"],
        ),
        (
            "Detrás quedaron, en votos, el Partido Aurora, de Zaldívar, 15,2%; Manríquez, 10%.",
            ["Aurora 15.2", "Manríquez 10"],
        ),
    ],
    "one's own figure before": [
        (
            "Quilodrán trepó a 58% de los votos, por encima del 47% de hace cinco años.",
            ["Quilodrán 58", "Quilodrán 47 ~"],
        ),
        ("En el sondeo Iturra repite el 22% de la edición previa.", ["Iturra 22"]),
        (
            "El escrutinio lo lidera Zaldívar, que con apenas 1.204 votos logra un cupo.",
            ["Zaldívar 1204 votes"],
        ),
    ],
    "leading the count": [
        ("Iturra lidera el conteo con el 40,5% de los votos.", ["Iturra 40.5"]),
    ],
    "followers of a party": [
        (
            "Las elecciones las ganó el PSOE: los socialistas lograron el 29,6% de los votos.",
            ["Español 29.6"],
        ),
        ("En el PSOE se alegran. Entre los socialistas, el 20% votó por Iturra.", []),
    ],
    "from one figure to another": [
        (
            "En la encuesta se hunde Zaldívar, que baja de 9% en junio a 6%.",
            ["Zaldívar 9", "Zaldívar 6"],
        ),
        ("En la encuesta Iturra pasó de tener el 13% al 10%.", ["Iturra 13", "Iturra 10"]),
        ("En la encuesta Zaldívar sube del 13% de agosto al 15%.", ["Zaldívar 13", "Zaldívar 15"]),
        (
            "La encuesta da a Iturra 31%. En mayo tenía 22% y en abril 18%.",
            ["Iturra 31", "Iturra 22", "Iturra 18"],
        ),
        ("Según el sondeo Zaldívar crece hasta el 12%.", ["Zaldívar 12"]),
        ("La encuesta muestra que Zaldívar baja 3%.", []),
    ],
    "taken up by a relative": [
        (
            "Detrás pugnan Iturra y Zaldívar, a quienes la encuesta atribuye 18,4 y 17,9%, respectivamente.",
            ["Iturra 18.4", "Zaldívar 17.9"],
        ),
        (
            "El Partido Aurora, que encabeza Zaldívar, sumó 15% de los votos.",
            ["Aurora 15"],
        ),
    ],
    "by its place": [
        (
            "El sondeo mide a todos. A la diputada Zaldívar le corresponde el segundo puesto: 26,8%.",
            ["Zaldívar 26.8"],
        ),
        ("En los comicios Zaldívar fue tercera con 14,2%, y lo aceptó.", ["Zaldívar 14.2"]),
        ("Si las elecciones fueran hoy, Iturra sería el más votado con 23 puntos.", ["Iturra 23"]),
        ("La encuesta sitúa a Iturra como claro favorito con el 34%.", ["Iturra 34"]),
        (
            "El sondeo anuncia un empate, con Iturra en 50,3% y Zaldívar en 49,7%.",
            ["Iturra 50.3", "Zaldívar 49.7"],
        ),
    ],
    "a noun said before": [
        (
            "La intención de voto de Iturra es del 34%. La de Zaldívar es del 21%.",
            ["Iturra 34", "Zaldívar 21"],
        ),
        ("El intervalo para Zaldívar va de 38,5% a 41% de los votos.", ["Zaldívar 38.5", "Zaldívar 41"]),
        ("Encabezó la lista de Iturra Zaldívar, quien juntó el 18% de los votos.", ["Zaldívar 18"]),
    ],
    "restated": [
        ("Quilodrán ganó con 4.120.345 votos. Eso equivale al 52,3%.", ["Quilodrán 52.3 4120345 votes"]),
        ("Quilodrán ganó con 4.120.345 votos. La diferencia equivale al 3%.", ["Quilodrán 4120345 votes"]),
    ],
    "who is shown ahead": [
        (
            "Quilodrán sacó 51% de los votos e Iturra 49%. Una encuesta daba arriba a Iturra por 52 a 48.",
            ["Quilodrán 51", "Iturra 49", "Iturra 52", "Quilodrán 48"],
        ),
        (
            "Quilodrán dobló en sufragios a Iturra: 164.300 a 81.250.",
            ["Quilodrán 164300 votes", "Iturra 81250 votes"],
        ),
    ],
    "a party by what it is": [
        (
            "Las elecciones las ganó el PSOE. La formación alcanzó el 29,6% de los votos.",
            ["Español 29.6"],
        ),
        (
            "El PSOE celebra las elecciones. La fuerza que lidera Iturra sacó el 29,6% de los votos.",
            ["Español 29.6"],
        ),
        ("El PSOE celebra las elecciones. La coalición opositora sacó el 29,6% de los votos.", []),
        (
            "El PSOE celebra las elecciones. Zaldívar cerró la lista con el 2,6% de los votos.",
            ["Zaldívar 2.6"],
        ),
    ],
    "a rank told with its place": [
        (
            "Quilodrán agradeció a Manríquez, cuarto en la primera vuelta con 12,2% de los votos.",
            ["Manríquez 12.2"],
        ),
        ("Quilodrán habló con Zaldívar, tercera el 11 de abril con 14% de los votos.", ["Zaldívar 14"]),
    ],
    "no more than": [
        ("Votaron a Manríquez, que no pasó del 15% de los votos.", ["Manríquez 15 ~"]),
        ("Manríquez no pasó del quinto lugar (8,8% de los votos).", ["Manríquez 8.8"]),
        ("Manríquez no obtuvo el 15% de los votos.", []),
    ],
    "a relative that goes on": [
        (
            "Ganó Quilodrán a Zaldívar, a quien nadie esperaba y que alcanzó el 39,8% de los votos.",
            ["Zaldívar 39.8"],
        ),
    ],
    "what is said of the subject": [
        (
            "Manríquez sacó 5% de los votos. Iturra fue el candidato unitario y perdió con 49,1%.",
            ["Manríquez 5", "Iturra 49.1"],
        ),
    ],
    "given by a survey": [
        ("Se rio del 3% que la última encuesta le atribuía a Iturra.", ["Iturra 3"]),
        ("La encuesta daba a Quilodrán 41% y al alcalde 35.", ["Quilodrán 41", "Iturra 35"]),
        ("La encuesta dio 19% para Quilodrán y 18,3% a Iturra.", ["Quilodrán 19", "Iturra 18.3"]),
        ("En la encuesta, un 26% le da la victoria a Iturra.", ["Iturra 26"]),
    ],
    "titles that nothing is known of": [
        (
            "Quilodrán tenía 60,7% de los votos frente al 39,3% del predicador y exdiputado Pedro Iturra.",
            ["Quilodrán 60.7", "Iturra 39.3"],
        ),
    ],
    "short by so much": [
        ("Quilodrán quedó a seis puntos de Iturra (41% a 47%).", ["Quilodrán 41", "Iturra 47"]),
    ],
    "in other measures at the head": [
        (
            "Quilodrán obtuvo el 54,6% de los votos. En votos, la ganadora sumó 3,79 millones.",
            ["Quilodrán 54.6 3790000 votes"],
        ),
    ],
    "again": [
        ("Quilodrán volvió a ganar con 26% de los votos.", ["Quilodrán 26"]),
        ("Quilodrán busca ganar con 26% de los votos.", []),
    ],
    "behind 'en tanto'": [
        (
            "Quilodrán sacó 44% de los votos, en tanto el alcalde Pedro Iturra llegó a 37.502 votos.",
            ["Quilodrán 44", "Iturra 37502 votes"],
        ),
    ],
    "a verb joined to one with an object": [
        (
            "Iturra, que mejoró en siete décimas su marca y ganó con el 44,1% de los votos, calló.",
            ["Iturra 44.1"],
        ),
        ("Zaldívar, que encabezó la lista y sacó el 12% de los votos, calló.", ["Zaldívar 12"]),
    ],
    "elected, at the head": [
        (
            "Zaldívar recibió a este diario. Reelecta en marzo con el 52% de los votos, anunció obras.",
            ["Zaldívar 52"],
        ),
    ],
    "ranges": [
        (
            "Con un rango de entre 48.3 y 50.1 por ciento de la votación, Zaldívar aventaja.",
            ["Zaldívar 48.3 ~", "Zaldívar 50.1 ~"],
        ),
        (
            "Quedó tercera Zaldívar, con un intervalo de 8.2 a 9.1 por ciento de los votos.",
            ["Zaldívar 8.2", "Zaldívar 9.1"],
        ),
    ],
    "an intention of voting": [
        (
            "Quilodrán tiene una intención de voto de 47,8% e Iturra de 45,1%.",
            ["Quilodrán 47.8", "Iturra 45.1"],
        ),
    ],
    "the next rival": [
        (
            "En la encuesta, Zaldívar vencería por 48% a 31% a Iturra y por 51% a 30% a Manríquez.",
            ["Zaldívar 48", "Iturra 31", "Zaldívar 51", "Manríquez 30"],
        ),
    ],
    "whom a pronoun means": [
        ("En las encuestas, Zaldívar venía atrás; la última le daba un 41%.", ["Zaldívar 41"]),
        ("“Las encuestas nos daban un 4%”, dijo Zaldívar.", []),
    ],
    "as little as": [
        ("En la encuesta, Manríquez no alcanza el 2%.", ["Manríquez 2 ~"]),
        ("En la encuesta, Manríquez no llega al 3% que se requiere.", []),
    ],
    "votes of those whose percentages were told": [
        (
            "Iturra se impuso a Zaldívar con el 56,3% de los votos frente al 43,1%. Iturra obtuvo 2.918 "
            "papeletas y Zaldívar, 2.234 papeletas.",
            ["Iturra 56.3 2918 votes", "Zaldívar 43.1 2234 votes"],
        ),
    ],
    "somebody with another figure is not described": [
        (
            "En abril, Iturra fue primero con un 25% de los votos y el empresario, segundo con casi el 22%. "
            "Ganó Manríquez con 60,7% de los votos.",
            ["Iturra 25", "Manríquez 22 ~", "Manríquez 60.7"],
        ),
    ],
    "a list of which one is unknown": [
        ("La encuesta da 51% a Nadiel y 49% a Zaldívar.", ["Zaldívar 49"]),
    ],
    "whom a sentence places": [
        (
            "El conteo ubica a la diputada Ana Zaldívar como la más votada. Con el 94% de las actas, suma "
            "62.118 votos.",
            ["Zaldívar 62118 votes"],
        ),
    ],
    "short by so much, in the perfect": [
        (
            "Quilodrán, que había quedado a menos de un punto de Iturra (44% contra 44,17%), denunció un "
            "fraude en las elecciones.",
            ["Quilodrán 44", "Iturra 44.17"],
        ),
    ],
    "what is said of a rival": [
        (
            "Zaldívar sumó a Iturra, su rival en la interna, en la que se impuso con 58% de los votos.",
            ["Zaldívar 58"],
        ),
        ("Frente a Iturra, la diputada ganaría: 51% contra 28% de los votos.", ["Zaldívar 51", "Iturra 28"]),
    ],
    "voters of one party in its primary": [
        (
            "Antes de la primaria, una encuesta da 44% a Iturra entre los votantes nacionalistas.",
            ["Iturra 44"],
        ),
    ],
    "spoken of before others were silent": [
        (
            "Zaldívar llegó tarde. Era de noche. Hacía frío. Llovía. En 2019 sacó 9.8% de los votos.",
            ["Zaldívar 9.8"],
        ),
        (
            "Zaldívar llegó tarde. Era de noche. Una ministra calló. Llovía. En 2019 sacó 9.8% de los votos.",
            [],
        ),
    ],
    "lines that answer for whom": [
        (
            "La encuesta preguntó por quién votar:\n\nPor Pedro Iturra, 34,0%\n\nPor Ana Zaldívar: 22,5%",
            ["Iturra 34", "Zaldívar 22.5"],
        ),
    ],
    "a contender is meant": [
        (
            "El ministro Pedro Iturra sacó 36,8% de los votos y Ana Zaldívar, 30%. Los primeros datos "
            "daban 36,7% al ministro y 30,1% a la libertaria.",
            ["Iturra 36.8", "Zaldívar 30", "Iturra 36.7", "Zaldívar 30.1"],
        ),
    ],
    "through a noun": [
        ("La candidatura de Zaldívar obtuvo 12% de los votos.", ["Zaldívar 12"]),
        ("Iturra logró una votación de 26%.", ["Iturra 26"]),
        ("Quilodrán tiene una intención de voto del 36 por ciento.", ["Quilodrán 36"]),
    ],
}


@pytest.mark.parametrize(("text", "rows"), [case for cases in BEARERS.values() for case in cases])
def test_each_figure_finds_whose_it_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows
