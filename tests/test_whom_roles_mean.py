"""Whom a post, a trade or a dropped subject means as the speaker; of each rule a case and what is near it."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

WORDS = "“Nadie ganó todavía en Tola”"
SENATORS = (
    "La sesión fue larga. El senador Juan Paredes dijo que “habrá recuento esta semana”. "
    "El legislador Pedro Soto pidió que “nadie se mueva de la mesa”. "
)
MAYORS = (
    "El exalcalde de Rauco, Juan Paredes, apoyó a Luis Ibarra. "
    "Pedro Soto, quien quedó tercero, anunció que apoya a Juan Paredes. "
)
DESK = (
    "El ministro Juan Paredes dijo que “todo sigue igual”. El vocero Pedro Soto lo negó: “Nada sigue igual”. "
)
ROUND = "Los candidatos son Juan Paredes, candidato del PDA, y Pedro Soto, candidato del Frente Austral. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # who just spoke is whom a post or a trade takes up, not who was called so before
        (SENATORS + f"En esa línea, el senador cree que {WORDS}.", "pedro soto"),
        (SENATORS + f"{WORDS}, dijo el senador Paredes.", "juan paredes"),
        (DESK + f"{WORDS}, añadió el economista.", "pedro soto"),
        (DESK + f"{WORDS}, añadió la economista.", "economista"),
        # of two of one office the place tells
        (MAYORS + f"{WORDS}, dijo el exalcalde de Chillán.", "pedro soto"),
        (MAYORS + f"{WORDS}, dijo el exalcalde de Rauco.", "juan paredes"),
        # a party's common noun is no likeness
        (
            "El jefe de bancada del Partido del Alba, Pedro Soto, calló. Antes habló Inés Luna. "
            f"El jefe de bancada del Partido de la Sierra sostuvo que {WORDS}.",
            "jefe de bancada del partido de la sierra",
        ),
        (
            "El jefe de bancada del Partido del Alba, Pedro Soto, calló. Antes habló Juan Paredes. "
            f"El jefe de bancada del Partido del Alba sostuvo que {WORDS}.",
            "pedro soto",
        ),
        # who comes into an office is not who leaves it
        (
            "El intendente anunció a Pedro Soto como nuevo seremi, tras la salida del seremi saliente, Juan "
            f"Paredes. Luego, el nuevo seremi señaló que {WORDS}.",
            "pedro soto",
        ),
        (
            "El intendente anunció a Pedro Soto como nuevo seremi, tras la salida del seremi saliente, Juan "
            f"Paredes. Luego, el seremi saliente señaló que {WORDS}.",
            "juan paredes",
        ),
        # of whom a head of state is one
        (
            "El presidente de Bolivia, Pedro Soto, vio al presidente de Chile, Juan Paredes. "
            f"El presidente de los bolivianos dijo que {WORDS}.",
            "pedro soto",
        ),
        (
            "El presidente de Bolivia, Pedro Soto, vio al presidente de Chile, Juan Paredes. "
            f"El mandatario de todos los chilenos dijo que {WORDS}.",
            "juan paredes",
        ),
        # a capital makes no name of a title
        (f"El presidente Juan Paredes vio a Inés Luna. {WORDS}, expuso el Jefe de Estado.", "juan paredes"),
        (
            f"El jefe comunal Pedro Soto vio al presidente Juan Paredes. {WORDS}, expuso el Jefe de Estado.",
            "juan paredes",
        ),
        # who told what holds is whom the sentence is on
        (
            "El presidente Juan Paredes llegó. Según lo informado por la edil Inés Luna, la visita de Juan "
            f"Paredes fue corta. {WORDS}, señaló.",
            "inés luna",
        ),
        (
            "El presidente Juan Paredes llegó. Pese a lo dicho por la edil Inés Luna, Juan Paredes habló. "
            f"{WORDS}, señaló.",
            "juan paredes",
        ),
        # an opponent by another's name
        (ROUND + f"El rival de Juan Paredes prometió que {WORDS}.", "pedro soto"),
        (ROUND + f"El socio de Juan Paredes prometió que {WORDS}.", "socio de juan paredes"),
        (
            "Juan Paredes, candidato del PDA, Pedro Soto, candidato del Frente Austral, y Luis Ibarra, "
            f"candidato de Marea Verde, callaron. Inés llegó. El rival de Juan Paredes dijo que {WORDS}.",
            "rival de juan paredes",
        ),
    ],
)
def test_whom_a_role_means(text: str, who: str) -> None:
    assert said_last(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an agent before a colon qualifies what another deals with
        (f"Pedro Soto responde al “agravio feroz” denunciado por Juan Paredes: {WORDS}", "pedro soto"),
        (f"Pedro Soto fue duramente acusado por Juan Paredes: {WORDS}", "juan paredes"),
        # whose a verbless heading is
        (f"La calma de Inés Luna después de votar: {WORDS}", "inés luna"),
        # who tells of a condition tells what follows from it
        (
            "La edil Inés Luna anticipó que si el alcalde Pedro Soto gana y propone un pacto, su partido lo "
            "verá “con calma y sin ningún apuro”.",
            "inés luna",
        ),
        # a time that a comma has closed is told by nobody in it
        (
            "La edil Inés Luna no tiene pruebas.\n\nCuestionó que después de que Juan Paredes anunció el "
            "nuevo plan, “la máquina de siempre no se detuvo”.",
            "inés luna",
        ),
        (
            "La edil Inés Luna señaló que el pacto, luego de que Juan Paredes lo anunció, “ya no le sirve a "
            "nadie”.",
            "inés luna",
        ),
        ("Inés Luna recordó que después de que Juan Paredes anunció que “no se detuvo”.", "juan paredes"),
        # whoever made the charges said their words
        (
            "Inés Luna respondió a las acusaciones de “falta de todo coraje” y de “repartir los cargos” que "
            "le hizo ayer Pedro Soto.",
            "pedro soto",
        ),
        ("Inés Luna respondió con duras críticas de “falta de todo coraje” que hizo ante Soto.", "inés luna"),
        # who is asked about another answers, also where two verbs are asked about
        (
            f"{WORDS}, dijo Inés Luna.\n\nConsultada sobre si Juan Paredes erró o faltó a su palabra, "
            "respondió que “cada cosa tiene su hora”.",
            "inés luna",
        ),
        (
            f"{WORDS}, dijo Inés Luna.\n\nAl preguntarle si Juan Paredes se equivocó, contestó que “cada "
            "cosa tiene su hora”.",
            "inés luna",
        ),
        (
            f"{WORDS}, dijo Inés Luna.\n\nCuando ayer le preguntaron si Juan Paredes se equivocó, respondió "
            "que “cada cosa tiene su hora”.",
            "inés luna",
        ),
        # whose a view is speaks on, not whom it is on
        (
            "La edil Inés Luna pidió calma. Esto explica la dureza de su opinión sobre la lista de Juan "
            f"Paredes, que aseguró que seguirá. {WORDS}, apuntó.",
            "inés luna",
        ),
        (
            "La edil Inés Luna pidió calma. Es el caso de Juan Paredes, que aseguró que seguirá. "
            f"{WORDS}, apuntó.",
            "juan paredes",
        ),
        # a second title is of whoever the name behind it says
        (
            f"Juan Paredes gobierna Tola. {WORDS}, dijo el intendente. Este martes, el primer candidato a "
            "diputado del PDA y actual asesor de Paredes, Pedro Soto, fue al acto y comunicó: “No nos van a "
            "quitar la plaza”.",
            "pedro soto",
        ),
        # a question put to who speaks is not on whom it names
        (
            "El jefe de gobierno Juan Paredes habló. “No es verdad”, dijo Paredes. ¿Y si gana Pedro Soto en "
            f"Tola y usted en Lota? {WORDS}, bromeó.",
            "juan paredes",
        ),
        # a relative of one verb takes up no several
        (
            "El presidente Juan Paredes defendió a ocho de los once miembros de la Corte, que consideró "
            "“víctimas de otra medida”.",
            "juan paredes",
        ),
        # who is put first before 'quien'
        (
            "Fue Inés Luna, nieta y heredera de Pedro Soto, quien destacó que “este museo es de todos”.",
            "inés luna",
        ),
        # whose 'sus dichos' are
        (
            "El presidente Juan Paredes defendió a su ministra, Inés Luna, tras sus dichos en los que "
            "atribuyó la derrota a una “campaña del terror”.",
            "inés luna",
        ),
        # a rank behind a title's comma
        (
            "El alcalde Pedro Soto calló. El jefe de la comisaría de Tola, mayor Juan Paredes, advirtió que "
            "“esta no es agua limpia”.",
            "juan paredes",
        ),
        # a comma where none belongs
        (
            "La edil Inés Luna calló. Frente a esto, Manubén, afirmó que “nadie tiene el resguardo debido”.",
            "manubén",
        ),
        (
            "La edil Inés Luna calló. Un usuario de la red social Murmuro, dijo que “nadie tiene el "
            "resguardo debido”.",
            "un usuario de la red social murmuro",
        ),
        # what is wished tells nothing where somebody tells it
        (
            "Inés Luna señaló que no cabe un sistema del Estado que garantice el servicio y que esto “es "
            "algo que nadie podría hacer”.",
            "inés luna",
        ),
        # who acts in 'instancia en que' is whom the text goes on with
        (
            "El gremio conmemoró su aniversario en Tola, instancia en que Pedro Soto participó y reiteró "
            "su apoyo. Además llamó a los ediles “a convencer a los demás”.",
            "pedro soto",
        ),
        # a whole name before a colon
        ("Inés Luna\n\nRegino Amado: “Nadie ganó todavía en Tola”", "regino amado"),
    ],
)
def test_who_speaks_in_a_sentence(text: str, who: str) -> None:
    assert said_last(text) == who
