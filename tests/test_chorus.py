"""Who tells in the plural where nobody stands beside the verb, whom no name is for, what a body is called."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker

LAST = [
    # a plural verb goes on with the body or the several that told last, never with one person
    ("La Municipalidad de Tola emitió una nota. “Nadie ganó todavía”, indicaron.", "Municipalidad de Tola"),
    (
        "La Municipalidad de Tola rechazó el acto de Pedro Soto. “Es malo para todos”, indicaron. Soto "
        "calló. "
        "“No lo vamos a permitir”, siguieron.",
        "Municipalidad de Tola",
    ),
    ("Los vecinos de Tola recibieron a Rosa Quilodrán. “Nadie nos oyó aquí”, dijeron.", "vecinos de Tola"),
    (
        "Un grupo de legisladores del PDA emitió una nota luego de que Pedro Soto pactara con Rosa "
        "Quilodrán. "
        "“Es nuestro límite ético”, expresaron.",
        "Un grupo de legisladores del PDA",
    ),
    ("Rosa Quilodrán y Pedro Soto firmaron un pacto. “Nadie ganó todavía”, dijeron.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, dijo Rosa Quilodrán. “Falta contar mucho aún”, añadieron.", None),
    (
        "La familia de Pedro Soto publicó una carta. “Nadie nos llamó aún”, afirman. Rosa Quilodrán los vio. "
        "“Esperamos una respuesta pronta”, sentenciaron.",
        "familia de Pedro Soto",
    ),
    # who heads a party may leave the word to it
    (
        "La presidenta del Partido del Alba, Rosa Quilodrán, negó todo. “Nadie nos oyó aquí”, informaron.",
        "Partido del Alba",
    ),
    ("Rosa Quilodrán, que criticó al PDA, negó el pacto. “Nadie nos oyó aquí”, informaron.", None),
    # who is one may bring others in
    ("Rosa Quilodrán, junto a Pedro Soto, dijeron que “nadie ganó todavía”.", "Rosa Quilodrán"),
    # what a plural verb tells of inside another's clause is not said by it
    ("Rosa Quilodrán honrará a quienes dijeron que no ganaría “con los votos de todos”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán se reunió con Pedro Soto y acordaron “una agenda para el sur”.", "Rosa Quilodrán"),
    # from a body
    ("Rosa Quilodrán cayó. “Nadie ganó todavía”, señalan desde el municipio.", "municipio"),
    (
        "Rosa Quilodrán cayó. Los sujetos “actuaron con mucha saña”, se detalló desde la Alcaldía de Tola.",
        "Alcaldía de Tola",
    ),
    (
        "Rosa Quilodrán cayó. En el cierre de la nota, desde la Alcaldía de Tola propusieron “una mesa "
        "de trabajo”.",
        "Alcaldía de Tola",
    ),
    (
        "Rosa Quilodrán cayó. Al respecto, desde la alcaldía enviaron una nota a Radio Tola, donde "
        "aseguran que "
        "“lamentamos lo que pasó”.",
        "alcaldía",
    ),
    (
        "Rosa Quilodrán cayó. La Municipalidad de Rauco calló. A través de sus redes, desde Rauco "
        "informaron que "
        "“nadie ganó todavía”.",
        "Municipalidad de Rauco",
    ),
    ("Pedro Soto cayó. Asimismo, desde el Minvurra afirmaron que “nadie ganó todavía”.", "Minvurra"),
    # one who speaks from a body is himself
    ("Pedro Soto cayó. “Nadie ganó todavía”, dijo Rosa Quilodrán desde la alcaldía.", "Rosa Quilodrán"),
    ("Pedro Soto cayó. Desde la alcaldía, los ediles dijeron que “nadie ganó todavía”.", "ediles"),
]

STRANGERS = [
    (
        "Rosa Quilodrán llegó. “¿Qué esperan ustedes?”, gritó una vecina. “Nadie nos oye aquí”, dijo "
        "la vecina.",
        "una vecina",
    ),
    (
        "Rosa Quilodrán llegó. “¿Qué esperan ustedes?”, gritó una vecina. La vecina siguió. “Nadie nos "
        "oye aquí”, "
        "señaló.",
        "una vecina",
    ),
    (
        "Rosa Quilodrán llegó. Una vecina la vio. “Nadie nos oye aquí”, dijo la vecina. Otra vecina "
        "señaló que no duerme. “Nos "
        "estamos hundiendo aquí”, concluyó.",
        "Otra vecina",
    ),
    ("Un taxista chocó con Pedro Soto. “Nadie me vio aquí”, dijo el taxista.", "Un taxista"),
    # who has a name is called so
    ("Una vecina, Rosa Quilodrán, gritó. “Nadie nos oye aquí”, dijo la vecina.", "Rosa Quilodrán"),
    ("Un alcalde calló. El alcalde Pedro Soto habló. “Nadie nos oye aquí”, dijo el alcalde.", "Pedro Soto"),
    ("Rosa Quilodrán es una vecina de Tola. “Nadie nos oye aquí”, dijo la vecina.", "Rosa Quilodrán"),
    (
        "El partido busca un candidato. Pedro Soto habló. “Nadie nos oye aquí”, dijo el candidato.",
        "Pedro Soto",
    ),
]

NUMBERED = [
    # who has been brought in just now, by a wider word; a perfect; a thing that no list has
    (
        "Juan Paz calló. Un intendente fue más duro. “Ganamos por mucho”, dijo el jefe comunal.",
        "Un intendente",
    ),
    (
        "Rosa Quilodrán habló. “Es un desastre”, decía una jubilada. “Nadie irá allí”, insistía la mujer.",
        "una jubilada",
    ),
    ("Una jubilada calló. Rosa Quilodrán habló. “Nadie irá allí hoy”, insistía la mujer.", "Rosa Quilodrán"),
    (
        "Rosa Quilodrán calló. Fuentes del PDA han lamentado el fallo. “Nadie irá allí”, han señalado.",
        "Fuentes del PDA",
    ),
    (
        "Rosa Quilodrán soltó que “siete de cada diez alcaldes” le habrían ofrecido trabajar.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán habló. El Estatuto establece que el presidente “es elegido por la Cámara”.", "Estatuto"),
    (
        "Rosa Quilodrán habló. La Mesa, según han informado desde la Cámara, tendrá “la forma de ley”.",
        "Cámara",
    ),
    (
        "Rosa Quilodrán calló. En el gremio, en tanto, evitaron el tema. “Es de otros hoy”, zanjaron.",
        "gremio",
    ),
    (
        "La Asociación de Distribuidores calló. La entidad que agrupa a Tolanet dijo que “nadie irá hoy”.",
        "entidad",
    ),
    # several by how many, sources, those in a body
    (
        "Rosa Quilodrán calló. Dos funcionarios de Salud reconocieron, sin embargo, que “nadie fue a votar”.",
        "Dos funcionarios de Salud",
    ),
    (
        "Rosa Quilodrán calló. Según fuentes del PDA, hasta ayer no había “ni una sola impugnación”.",
        "fuentes del PDA",
    ),
    (
        "Rosa Quilodrán vio a Juan Paz y lo felicitó por “un triunfo limpio y claro”, según fuentes del PDA.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán calló. En el PDA rechazaron la denuncia. “Las actas están ahí”, señalaron.", "PDA"),
    ("Rosa Quilodrán calló. En Tola rechazaron la denuncia. “Las actas están ahí”, señalaron.", None),
    (
        "El candidato Pedro Soto calló. Un aspirante a edil habló. “Me amenazaron ayer”, dijo el aspirante.",
        "Un aspirante a edil",
    ),
    (
        "La Secretaría de Salud calló. “No somos parte del litigio”, respondió la dependencia.",
        "Secretaría de Salud",
    ),
    ("El documento, al que accedió Radio Tola, agrega que Pedro Soto “puso en riesgo a otros”.", "documento"),
    ("Pedro Soto calló. Los consejeros determinaron que el aviso “podría generar confusión”.", "consejeros"),
]

BODIES = [
    (
        "La Municipalidad de Tola habló. El municipio dijo que “nadie ganó todavía”.",
        "Municipalidad de Tola",
    ),
    (
        "La Comisión de Actas Electorales (CAE) habló. La CAE dijo que “nadie ganó todavía”.",
        "Comisión de Actas Electorales",
    ),
    (
        "El Tribunal de Tola abrió las mesas. “Nadie ganó todavía”, señaló el organismo.",
        "Tribunal de Tola",
    ),
    (
        "La Corte de Apelaciones de Tola habló. La Corte dijo que “nadie ganó todavía”.",
        "Corte de Apelaciones de Tola",
    ),
    # an acronym is told by its letters, however many of each word it takes, brackets or none
    (
        "El Servicio Electoral de Tola (Setola) habló. Soto calló. “Nadie ganó todavía”, indicó Setola.",
        "Servicio Electoral de Tola",
    ),
    (
        "La Corporación Nacional Forestal habló. Pedro Soto calló. “Nadie ganó todavía”, indicó la Conaf.",
        "Corporación Nacional Forestal",
    ),
    (
        "El Consejo Nacional de Televisión (CNTV) habló. Soto calló. El CNTV dijo que “nadie ganó aún”.",
        "Consejo Nacional de Televisión",
    ),
    (
        "El Jurado Nacional de Elecciones habló. “Nadie ganó todavía”, sostuvieron desde el JNE.",
        "Jurado Nacional de Elecciones",
    ),
    ("La Corte de Apelaciones de Tola habló. “Nadie ganó todavía”, indicó la Fical.", "Fical"),
    # the noun that heads a body's name takes it up, whatever noun it is
    (
        "El Foro Gremial de Tola, que reúne a muchas firmas, abrió. “Nadie ganó todavía”, indicó el foro.",
        "Foro Gremial de Tola",
    ),
    ("Rosa Quilodrán vio un foro. “Nadie ganó todavía”, indicó en el foro.", "Rosa Quilodrán"),
    (
        "La Compañía Minera de Tola cerró. “Nadie ganó todavía”, dice una nota de la compañía.",
        "Compañía Minera de Tola",
    ),
    # any body may be one by an unknown name
    (
        "La Feputo dijo ayer que “falta gente aquí”. La organización criticó que “nadie contó las mesas”.",
        "Feputo",
    ),
    # which of a kind an adjective tells, whose it is another
    ("El Gobierno de Tola habló. El Gobierno rauquino dijo que “nadie ganó todavía”.", "Gobierno"),
    ("Radio Tola habló. “Nadie ganó todavía”, señaló el organismo.", "organismo"),
]

TEXTS = [
    # a law says it, which nobody wrote
    (
        "Pedro Soto calló. El artículo 142 de la Constitución explicita que “nadie votará dos veces”.",
        "artículo 142 de la Constitución",
    ),
    (
        "Pedro Soto calló. De acuerdo a lo explicitado en la Ley 18.695, “nadie votará dos veces”.",
        "Ley 18.695",
    ),
    (
        "Pedro Soto calló. El anteproyecto, que firmó Rosa Quilodrán, señala que “nadie votará dos veces”.",
        "anteproyecto",
    ),
    ("Pedro Soto habló. “Nadie votará dos veces”, subraya el anteproyecto.", "anteproyecto"),
    ("Pedro Soto habló. Según consta en el acta, “nadie votó en la mesa de Tola”.", "acta"),
    # a new text has an author as an old one has
    (
        "El Sindicato de Tola llamó al paro. “Nadie votará dos veces”, reza un comunicado publicado ayer.",
        "Sindicato de Tola",
    ),
    # not where it is what somebody deals with
    ("Pedro Soto presentó el proyecto de ley y dijo que “nadie votará dos veces”.", "Pedro Soto"),
    ("Pedro Soto habló de la ley. “Nadie votará dos veces”, dijo.", "Pedro Soto"),
    ("El gremio pide que la ley corta como está se vote: “Nadie votará dos veces”\n\nHubo fiesta.", "gremio"),
    # what stands in a text
    ("Pedro Soto calló. En el escrito en cuestión se expone que “nadie votará dos veces”.", "escrito"),
    (
        "Pedro Soto calló. En la carta se pide más presencia en los estadios de la ciudad: “nadie irá solo”.",
        "carta",
    ),
    (
        "Pedro Soto calló. En la carta, Rosa Quilodrán pide presencia: “nadie irá solo nunca”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto (PDA) envió una carta. La carta del Partido del Alba dice que “nadie ganó hoy”.",
        "Partido del Alba",
    ),
    (
        "Rosa Quilodrán habló. Así, apunta el dictamen del máximo tribunal, Pedro Soto “no estuvo allí”.",
        "dictamen",
    ),
    # what was told by somebody
    (
        "Pedro Soto calló. De acuerdo a lo informado por la fiscal Rosa Quilodrán, “nadie votó en Tola”.",
        "Rosa Quilodrán",
    ),
    # any verb of a body whose 'que' opens words
    (
        "Rosa Quilodrán habló. El pleno de la Comisión Experta consagró que “Tola es un estado social”.",
        "pleno de la Comisión Experta",
    ),
    (
        "“Engañó vendiendo ropa falsa”: Comisión que indagó a Tolapol revela sus "
        "conclusiones\n\nHubo fiesta.",
        "Comisión",
    ),
    (
        "La Comisión Investigadora a cargo del caso en que se vio envuelta la empresa Tolapol, concluyó que "
        "hubo “un plan sin igual”.",
        "Comisión Investigadora",
    ),
]


TOLD_BY_BODIES = [
    # a body within which, from which or where it is told, whatever its name
    (
        "Pedro Soto dejó el plantel. “No lo vamos a llamar más”, cuentan en el seno del elenco tolense.",
        "elenco tolense",
    ),
    ("Pedro Soto dejó el plantel. “Nadie lo extraña todavía”, deslizaron desde el Albo.", "Albo"),
    (
        "Pedro Soto pidió un puente. Radio Tola consultó a la Municipalidad de Rauco, desde donde admitieron "
        "que el puente “por ahora no está previsto”.",
        "Municipalidad de Rauco",
    ),
    # a gerund goes on with those who told in the plural
    (
        "Rosa Quilodrán renunció. Desde Canalsur difundieron una nota, explicando que quieren “dar vuelta "
        "la página”.",
        "Canalsur",
    ),
    # 'según' with its own verb, whoever the clause is on
    (
        "Rosa Quilodrán calló. El bus volcó y, según contaron desde la alcaldía, los choferes “dormían al "
        "volante”.",
        "alcaldía",
    ),
    # the body that the sentence before gives for its source
    (
        "El relevo de Pedro Soto fue confirmado por el Sindicato de Actores. “Vuelve en abril a los sets”, "
        "detallaron.",
        "Sindicato de Actores",
    ),
    (
        "De acuerdo a lo informado por el Gobierno, subirá el bono. El alza llega en mayo. En ese sentido "
        "aclaran que el bono va “en función del índice”.",
        "Gobierno",
    ),
    (
        "La plaza fue pintada por el municipio. Rosa Quilodrán la vio. “Es muy linda así”, dijo.",
        "Rosa Quilodrán",
    ),
    # a body that tells at the end of the sentence before
    (
        "La jueza Rosa Quilodrán verá la causa desde abril, precisó la Fiscalía de Tola. “Habrá más peritos "
        "que antes”, agregó.",
        "Fiscalía de Tola",
    ),
    # the several of the sentence behind the last words
    (
        "Recordaron que Pedro Soto dijo que “nadie irá preso”. Por eso los ediles Rosa Ruiz y Ana Luna "
        "pidieron una sesión. “Que no se repita nunca”, advirtieron.",
        "Rosa Ruiz",
    ),
]

TOLD_IN_TEXTS = [
    ("Rosa Quilodrán calló. “Nadie revisó nada en la planta”, sostiene la acusación.", "acusación"),
    (
        "Rosa Quilodrán calló. “Si no paga, pierde el auto”, advierte el correo electrónico.",
        "correo electrónico",
    ),
    (
        "Rosa Quilodrán calló. La policía entró a la casa. “No hubo testigos del robo”, dice la denuncia.",
        "denuncia",
    ),
    (
        "Rosa Quilodrán calló. Según se detalló en la sentencia, los acusados usaban un “complejo modo de "
        "lavado”.",
        "sentencia",
    ),
    # what a thing does within what somebody tells is told by him
    ("Rosa Quilodrán fue a Tola y sostuvo que la feria muestra “el trabajo de todos”.", "Rosa Quilodrán"),
    # a verb of one has no several for its subject
    (
        "Habló Rosa Quilodrán. Más bien, explicó a la prensa, los clientes prueban otra cosa, como “guardar "
        "lo que sobra”.",
        "Rosa Quilodrán",
    ),
]

RELAYED = [
    # an outlet behind words passes on what somebody said, by any verb where he has one of his own
    ("El edil Pedro Soto señaló que la loma “es solo una duna”, informó Radio Tola.", "Pedro Soto"),
    (
        "La edil Rosa Quilodrán advirtió un fraude. “Hay indicios muy claros”, consignó Radio Tola.",
        "Rosa Quilodrán",
    ),
    ("Hubo un sismo en Tola. “No hay daños en la ciudad”, informó Radio Tola.", "Radio Tola"),
]

BEHIND_POSTS = [
    # the writer goes on behind a post's day or picture without a point
    (
        "El edil Pedro Soto fue al hospital. — Juan Tapia (@jtapia) June 5, 2024 La ministra Rosa Quilodrán "
        "habló de la peste. Al respecto, sostuvo que “hay casos muy graves”.",
        "Rosa Quilodrán",
    ),
    (
        "El edil Pedro Soto fue al hospital. Vean la sala nueva. pic.twitter.com/aBcD12 La ministra Rosa "
        "Quilodrán habló de la peste. Al respecto, sostuvo que “hay casos muy graves”.",
        "Rosa Quilodrán",
    ),
]


ACTING = [
    # a body without an article, a body taken up by an adjective
    ("Habló Pedro Soto. Cancillería, por su parte, lamentó “el mal uso de la sala”.", "Cancillería"),
    ("Habló Pedro Soto. El máximo tribunal resolvió que “se admite la causa de los vecinos”.", "tribunal"),
    ("Habló Pedro Soto. La citada institución negó que “haya cupos para todos”.", "institución"),
    # a body or a text whose deed words tell
    (
        "Habló Pedro Soto. La Corte revocó el fallo por “no ajustarse a la ley en ninguna de sus partes”.",
        "Corte",
    ),
    (
        "Habló Pedro Soto. La acusación contra la jueza se basa en “hechos graves que muestran abandono de "
        "todos sus deberes”.",
        "acusación",
    ),
    # who is only given to says nothing
    (
        "Rosa Quilodrán dio su plan. Para la Aduana, en tanto, se le encargó revisar cajas “que llegan por "
        "la ruta del norte”.",
        "Rosa Quilodrán",
    ),
    # a relative only says which one is meant
    (
        "Rosa Quilodrán aseguró que el comité que insistirá en el indulto es un “burdo intento por asustar”.",
        "Rosa Quilodrán",
    ),
    # unnamed several; a locution of telling
    ("Habló Pedro Soto. “Se llevaron los discos”, contaron conocedores del caso.", "conocedores del caso"),
    (
        "Habló Pedro Soto. El gremio puso en conocimiento de sus pares “una falta total de gasas”.",
        "gremio",
    ),
]


NOT_THE_TELLER = [
    # a text put first is what somebody deals with
    (
        "Una larga carta mandó ayer la edil Rosa Quilodrán. “No podemos esperar más”, decía.",
        "Rosa Quilodrán",
    ),
    # what a recording shows is said by whose it is
    (
        "El informe mostró uno de los videos de Rosa Quilodrán en el que dice: “Del puente nadie supo nada”.",
        "Rosa Quilodrán",
    ),
    # who tells that somebody did something is not he, unless he told of nobody else
    ("Rosa Quilodrán dejó su cargo, informó Radio Tola. “Me voy muy tranquila”, dijo.", "Rosa Quilodrán"),
    ("Pedro Soto fue detenido, informó la Fiscalía de Tola. “Soy inocente de todo”, dijo.", "Pedro Soto"),
    (
        "Habrá más peritos en abril, informó la Fiscalía de Tola. “Son cinco en total”, dijo.",
        "Fiscalía de Tola",
    ),
    # an outlet passes on only what somebody told
    ("Pedro Soto perdió en Tola. “Una derrota sin matices del edil”, consignó Radio Tola.", "Radio Tola"),
    # 'según se' with somebody of its own
    ("Según se quejó Rosa Quilodrán, el edil “nunca supo nada de los pagos”.", "Rosa Quilodrán"),
    # a thing with a number and where a way begins say nothing
    (
        "Rumitren informó que hay demoras. “Van a ser breves”, señaló. La Línea 7 movió dos trenes “por un "
        "corte de luz”.",
        None,
    ),
    (
        "Rumitren informó de un corte. El tren solo llegó desde Rauco Norte hasta La Peña. “Fue un corte de "
        "luz”, comunicó la empresa.",
        "Rumitren",
    ),
]


TABLES = (
    LAST,
    STRANGERS,
    NUMBERED,
    BODIES,
    TEXTS,
    TOLD_BY_BODIES,
    TOLD_IN_TEXTS,
    RELAYED,
    BEHIND_POSTS,
    ACTING,
    NOT_THE_TELLER,
)


@pytest.mark.parametrize(("text", "who"), [row for table in TABLES for row in table])
def test_who_says_the_last_words(text: str, who: str | None) -> None:
    assert last_speaker(text) == who


POSTS = [
    # the whole post behind another's signature, whatever it tells
    (
        "Las redes reaccionaron. Nadie ganó aún. — Ana Luna (@analuna) June 3, 2024 No metieron presa a la "
        "otra por robar, y sigue libre. Los tribunales están comprados. — Pedro Soto (@psoto) June 3, 2024",
        "No metieron presa a la otra por robar, y sigue libre. Los tribunales están comprados.",
    ),
    # not what the article reports before it
    (
        "Las redes reaccionaron. Rosa Quilodrán aseguró que no irá. Los tribunales están comprados. — Pedro "
        "Soto (@psoto) June 3, 2024",
        "Los tribunales están comprados.",
    ),
]


@pytest.mark.parametrize(("text", "post"), POSTS)
def test_where_a_post_in_running_text_begins(text: str, post: str) -> None:
    assert facts(text).quotes[-1].text == post
