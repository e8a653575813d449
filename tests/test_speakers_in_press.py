"""Who said it in the turns of press prose: one row a construction, with the near miss beside it."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker, speaker

LAST_SPEAKER = [
    # some of a crowd, told beside it, say nothing
    (
        "Rosa Quilodrán ganó. Pedro Soto llegó a las nueve a su sede. “Nadie ganó todavía”, dijo ante "
        "sus seguidores, muchos de ellos en lágrimas.",
        "Pedro Soto",
    ),
    # contrast: second clause's own subject speaks next
    (
        "Pedro Soto insistió en bajar impuestos, mientras que Rosa Quilodrán propuso más escuelas. "
        "“Nadie ganó todavía”, sostuvo.",
        "Rosa Quilodrán",
    ),
    (
        "El senador Pedro Soto pidió militares en la frontera, en tanto que la alcaldesa Rosa "
        "Quilodrán ofreció duplicar las patrullas. “Nadie ganó todavía”, señaló.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto y Rosa Quilodrán debatieron ayer. Soto habló de la inflación; Quilodrán, en "
        "cambio, criticó el alza de la luz. “Nadie ganó todavía”, afirmó.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán y el senador Pedro Soto debatieron ayer. Soto prometió empleo y, por su "
        "lado, la exalcaldesa defendió su gestión. “Nadie ganó todavía”, afirmó.",
        "Rosa Quilodrán",
    ),
    (
        "Mientras Pedro Soto recorrió el norte, Rosa Quilodrán cerró su campaña en Tola. “Nadie ganó "
        "todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto criticó el alza de la luz mientras Rosa Quilodrán lo escuchaba. “Nadie ganó "
        "todavía”, dijo.",
        "Pedro Soto",
    ),
    # ordinal as a person
    (
        "Rosa Quilodrán ganó con 40%. Más atrás llegó Pedro Soto. El tercero en la elección se "
        "presentó en la sede y ofreció sus apoderados. “Nadie ganó todavía”, dijo.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto salió cuarto. El cuarto en la contienda visitó a Rosa Quilodrán. “Llego con las "
        "manos vacías”, aseguró.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán obtuvo 12%. La tercera en la primera vuelta pidió calma a sus delegados. "
        "“Llego con las manos vacías”, aseguró.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán obtuvo 12%. “Llego con las manos vacías”, aseguró la tercera más votada.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán obtuvo 12%. “Llego con las manos vacías”, aseguró la segunda en el balotaje.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán obtuvo 12%. “Llego con las manos vacías”, aseguró la quinta en discordia.",
        "Rosa Quilodrán",
    ),
    # counterpart
    (
        "El presidente Pedro Soto recibió a la mandataria electa, Rosa Quilodrán. “Entrego la casa "
        "en orden”, ofreció Soto. Su sucesora insistió en que revisará todo: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "El prefecto Pedro Soto llegó con Rosa Quilodrán, candidata a la viceprefectura. “Hola a "
        "todos hoy”, dijo el prefecto. Su compañera de fórmula prefirió el humor: “Nadie ganó "
        "todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán asumió y recibió el bastón del alcalde saliente, Pedro Soto. “Hola a todos "
        "hoy”, dijo Quilodrán. “Nadie ganó todavía”, retrucó su antecesor.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán felicitó a Pedro Soto. “Hola a todos hoy”, dijo Quilodrán. “Nadie ganó "
        "todavía”, replicó su competidor.",
        "Pedro Soto",
    ),
    (
        "La intendenta Rosa Quilodrán vio al intendente de Rauco, Pedro Soto. “Hola a todos hoy”, "
        "dijo Quilodrán. “Nadie ganó todavía”, comentó su par.",
        "Pedro Soto",
    ),
    (
        "La intendenta Rosa Quilodrán vio al intendente de Rauco, Pedro Soto. “Hola a todos hoy”, "
        "dijo Quilodrán. Su colega coincidió: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # a su juicio within the sentence
    (
        "Pedro Soto calló ayer. Rosa Quilodrán adelantó que no votará a Soto, porque a su juicio el "
        "libertario “niega todo lo hecho hasta hoy”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. Rosa Quilodrán rechazó el acuerdo que, a su juicio, “niega todo lo "
        "hecho hasta hoy”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. Rosa Quilodrán criticó el pacto, que en su opinión “niega todo lo "
        "hecho hasta hoy”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. Rosa Quilodrán celebró la ley, ya que, según ella, “llega a tiempo "
        "para todos”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán habló. “Nadie ganó todavía”, dijo. A su juicio, “cinco puntos no deciden "
        "nada” y todo depende del debate.",
        "Rosa Quilodrán",
    ),
    (
        "La directora de la firma, Rosa Quilodrán, explicó la caída. “Nadie ganó todavía”, explicó "
        "la socióloga. A su juicio, “cinco puntos no deciden nada” y todo depende del debate.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán vio el debate. “Nadie ganó todavía”, comentó. A su juicio, el candidato "
        "lució “cansado y sin ganas de hablar”.",
        "Rosa Quilodrán",
    ),
    # source of a fragment is not the topic
    (
        "La presidenta Rosa Quilodrán llamó a Pedro Soto y, según la Cancillería, la charla fue "
        "“corta y muy amable”. Horas después publicó: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán llegó a Tola, donde la esperaban, según la policía, “más de mil vecinos "
        "enojados”. “Nadie ganó todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán cenó con Pedro Soto en un encuentro que, de acuerdo con el Ministerio del "
        "Interior, fue “corta y muy amable”. Luego escribió: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán votó temprano en lo que el diario Tola llamó “una escuela de otro siglo”. "
        "“Nadie ganó todavía”, declaró.",
        "Rosa Quilodrán",
    ),
    # object of calling
    (
        "Pedro Soto ha calificado el pacto de «una feria de cargos» y ha acusado a la edil de "
        "«regalar el concejo a otros».",
        "Pedro Soto",
    ),
    (
        "Pedro Soto tildó el acuerdo de «una feria de cargos» y acusó a Rosa Quilodrán de «regalar "
        "el concejo a otros».",
        "Pedro Soto",
    ),
    (
        "Pedro Soto definió a la coalición como “una feria de cargos” y aseguró que “nadie ganó todavía”.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto llamó a la alianza “una feria de cargos”, y pidió a Rosa Quilodrán “regalar el "
        "concejo a otros”.",
        "Pedro Soto",
    ),
    # unnamed speaker, apposition
    (
        "“Llegué a pie desde temprano”, contó una enfermera de Tola. Un voluntario de la parroquia "
        "Santa Rita, encargado de una de las mesas, relató que las papeletas “faltaron desde "
        "temprano”.",
        "Un voluntario de la parroquia Santa Rita",
    ),
    (
        "“Llegué a pie desde temprano”, contó un enfermero. Una vecina de Tola, dueña de uno de los "
        "locales, contó que las papeletas “faltaron desde temprano”.",
        "Una vecina de Tola",
    ),
    (
        "“Llegué a pie desde temprano”, contó una enfermera. Un asesor del ministro, autor de uno de "
        "los informes, admitió que las papeletas “faltaron desde temprano”.",
        "Un asesor del ministro",
    ),
    (
        "Pedro Soto celebró el triunfo. Frente al hotel donde Soto celebraba, una universitaria "
        "resumía su voto en una frase: “Nadie ganó todavía”.",
        "una universitaria",
    ),
    (
        "Pedro Soto votó temprano. En la escuela donde Soto votaba, una jubilada se quejaba del "
        "calor: “Nadie ganó todavía”.",
        "una jubilada",
    ),
    (
        "Pedro Soto votó temprano. A la salida del local, un feriante le gritó al candidato: “Nadie "
        "ganó todavía”.",
        "un feriante",
    ),
    # headline with the name behind
    ("“Acá no me manda nadie”: Rosa Quilodrán\n\nTOLA. Llueve mucho.", "Rosa Quilodrán"),
    ("“Acá no me manda nadie”, Rosa Quilodrán\n\nTOLA. Llueve mucho.", "Rosa Quilodrán"),
    ("“Acá no me manda nadie”\n\nRosa Quilodrán recibe a este diario en su casa.", "Rosa Quilodrán"),
    (
        "«Acá no me manda nadie»\n\nRosa Quilodrán quedó cuarta con el 7%. La exrectora recibió a "
        "este diario. Pedro Soto la criticó.",
        "Rosa Quilodrán",
    ),
    ('"Acá no me manda nadie" - Rosa Quilodrán\n\nTOLA. Llueve mucho.', "Rosa Quilodrán"),
    # interview turns by question paragraphs
    (
        "La alcaldesa Rosa Quilodrán recibió a este diario.\n\n¿Por quién va a votar?\n\n“Por nadie, "
        "la verdad”.\n\nEl diputado Pedro Soto aseguró que ganará.\n\n¿Le preocupa una "
        "sanción?\n\n“Que hagan lo que quieran ellos”.",
        "Rosa Quilodrán",
    ),
    (
        "La alcaldesa Rosa Quilodrán recibió a este diario.\n\n¿Por quién va a votar?\n\n“Por nadie, "
        "la verdad”.\n\n¿Y qué le dijo Pedro Soto?\n\n“Que hagan lo que quieran ellos”.",
        "Rosa Quilodrán",
    ),
    # inserted words between verb and subject
    (
        "Pedro Soto calló ayer. “Nadie debería reírse de ella”, previno no obstante Rosa Quilodrán "
        "este fin de semana.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. “Nadie debería reírse de ella”, matizó sin embargo Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. “Nadie debería reírse de ella”, corrigió, eso sí, Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. “Nadie debería reírse de ella”, bromeó por su parte Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló ayer. “Nadie debería reírse de ella”, atajó entonces, molesta, Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    # a relative sends the words
    (
        "Pedro Soto celebró. Más seco fue el mensaje de la jefa de Estado, Rosa Quilodrán, que envió "
        "sus saludos “a la gente de Tola y a quien ganó”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto celebró. Distinta fue la carta de Rosa Quilodrán, quien transmitió su respeto “a "
        "la gente de Tola y a quien ganó”.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto celebró junto a Rosa Quilodrán, que dedicó el triunfo “a los que madrugan todos "
        "los días”.",
        "Rosa Quilodrán",
    ),
    # inanimate subject, person taken up by a relative
    (
        "Pedro Soto habló primero. El fallo contradice a la diputada Rosa Quilodrán, que desde "
        "febrero promueve el voto por Ana Paredes. “Seguiré con ella hasta el final”, insistió.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto presentó su equipo. La incorporación más llamativa es la de la exministra Rosa "
        "Quilodrán, que trabajó en otro plan. “Quiero ayudar en algo”, señaló.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto presentó su equipo. La sorpresa fue la exministra Rosa Quilodrán, que trabajó en "
        "otro plan. “Quiero ayudar en algo”, señaló.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto presentó su equipo. La noticia sorprendió a Rosa Quilodrán, quien supo por la "
        "radio. “Nadie me avisó nada”, reclamó.",
        "Rosa Quilodrán",
    ),
    # whose is a text
    (
        "Pedro Soto sumó otro apoyo. La exministra Rosa Quilodrán envió una carta a Soto en la que "
        "lo felicita. «Acepto lo que votaron todos», se lee en el texto. Del Partido del Alba no "
        "hubo reacción.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán divulgó una misiva dirigida al Congreso. «Acepto lo que votaron todos», dice "
        "el documento.",
        "Rosa Quilodrán",
    ),
    (
        "La convención provincial del Partido del Alba resolvió no respaldar a ninguno. El "
        "documento, aprobado por 61 votos, advierte que el partido “no irá detrás de nadie”.",
        "Partido del Alba",
    ),
    (
        "El Partido del Alba fijó ayer su postura. El texto sostiene que “no irá detrás de nadie”.",
        "Partido del Alba",
    ),
    (
        "El plenario del Partido del Alba votó anoche. La resolución señala que “nadie irá detrás de otro”.",
        "Partido del Alba",
    ),
    (
        "La mesa nacional del Partido del Alba emitió anoche una declaración. “Nadie irá detrás de "
        "otro”, consigna el escrito.",
        "Partido del Alba",
    ),
    (
        "El consejo político del Partido del Alba se reunió anoche. El comunicado final indica que "
        "“nadie irá detrás de otro”.",
        "Partido del Alba",
    ),
    # who gives what bears the words, by a passive
    (
        "“Nadie ganó todavía”, dijo Pedro Soto. El video fue difundido por la cantante Rosa Quilodrán en su "
        "cuenta con el mensaje: “Esto no se hace. Basta ya”.",
        "Rosa Quilodrán",
    ),
    (
        "“Nadie ganó todavía”, dijo Pedro Soto. Las fotos fueron subidas por Rosa Quilodrán a la red junto a "
        "un texto: “Esto no se hace. Basta ya”.",
        "Rosa Quilodrán",
    ),
    # description by office, profession
    pytest.param(
        "Ana Paredes presentó a su equipo. La llegada más comentada es la de la exministra de "
        "Economía Rosa Quilodrán, que trabajó en otro plan. “Quiero ayudar en algo”, señaló la "
        "economista.",
        "Rosa Quilodrán",
        marks=pytest.mark.xfail(strict=True, reason="whoever heads the paragraph outweighs the trade's word"),
    ),
    (
        "El candidato Pedro Soto llegó al mercado, donde lo esperaba el alcalde, Luis Yépez. El "
        "burgomaestre le regaló un sombrero. “Alguien vino a vernos”, exclamó. Un grupo lo pifió. "
        "Consultado al respecto, el candidato respondió que “gritar no es pecado”.",
        "Pedro Soto",
    ),
    (
        "Ana Paredes, vocera de Luis Yépez, explicó que se reunió con Yépez tres veces. “Me "
        "convenció su plan”, comentó. El médico, de 49 años, agradeció los apoyos. “Nadie ganó "
        "todavía”, advirtió.",
        "Luis Yépez",
    ),
    # described offices
    (
        "El gobernador Pedro Soto habló con el alcalde Luis Yépez. Yépez calló. “Nadie ganó "
        "todavía”, dijo la autoridad regional.",
        "Pedro Soto",
    ),
    (
        "El alcalde Pedro Soto habló con el senador Luis Yépez. Yépez calló. “Nadie ganó todavía”, "
        "dijo la autoridad comunal.",
        "Pedro Soto",
    ),
    (
        "El alcalde Pedro Soto habló con el senador Luis Yépez. Yépez calló. “Nadie ganó todavía”, "
        "dijo el mandatario local.",
        "Pedro Soto",
    ),
    (
        "La presidenta del Partido del Alba, Rosa Quilodrán, habló con la alcaldesa Ana Paredes. "
        "Paredes calló. “Nadie ganó todavía”, dijo la timonel.",
        "Rosa Quilodrán",
    ),
    (
        "La secretaria general del Partido del Alba, Rosa Quilodrán, habló con la alcaldesa Ana "
        "Paredes. Paredes calló. “Nadie ganó todavía”, dijo la dirigente.",
        "Rosa Quilodrán",
    ),
    (
        "La senadora Rosa Quilodrán habló con la alcaldesa Ana Paredes. Paredes calló. “Nadie ganó "
        "todavía”, dijo la congresista.",
        "Rosa Quilodrán",
    ),
    (
        "La rectora Rosa Quilodrán habló con la alcaldesa Ana Paredes. Paredes calló. “Nadie ganó "
        "todavía”, dijo la académica.",
        "Rosa Quilodrán",
    ),
    (
        "La pediatra Rosa Quilodrán habló con la alcaldesa Ana Paredes. Paredes calló. “Nadie ganó "
        "todavía”, dijo la médica.",
        "Rosa Quilodrán",
    ),
    # told by the same
    (
        "Rosa Quilodrán aclaró que si bien el PDA ya era “una casa ya vacía”, remarcó que “nadie "
        "ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán admitió que Pedro Soto hizo “una campaña muy digna”, pero insistió en que "
        "“nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán dijo que aunque Pedro Soto fue “un rival muy leal”, advirtió que “nadie ganó "
        "todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán dijo que “nadie ganó todavía”, mientras que Pedro Soto respondió que “ya "
        "ganó él mismo”.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán dijo que “nadie ganó todavía” y Pedro Soto respondió que “ya ganó él mismo”.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán dijo que “nadie ganó todavía”, pero el senador Pedro Soto retrucó que “ya "
        "ganó él mismo”.",
        "Pedro Soto",
    ),
    # shows
    ("Rosa Quilodrán sostuvo que el programa “no tiene costo alguno”.", "Rosa Quilodrán"),
    # named in the words
    (
        "Rosa Quilodrán recibió a este diario. “Gané yo y punto”, dijo Quilodrán. Marco Orellana, "
        "que la llevó a la política, le pidió reconsiderar. “A don Marco lo respeto mucho”, zanja.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán ganó con 41%. Soto también aceptó la derrota. “Saludo a doña Rosa”, dijo Pedro Soto.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto llegó a la sede. “Hoy ganamos todos”, dijo. Rosa Quilodrán, que lo acompañó, "
        "calló. “A Rosa le debo todo”, agregó.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán venció a Pedro Soto. “Hoy ganamos todos”, dijo la alcaldesa. Soto la llamó "
        "por teléfono. “Le agradezco a Soto su gesto”, contó.",
        "Rosa Quilodrán",
    ),
    # 'Esta' before a verb is whom the text named last
    (
        "«No estoy para estorbar», dijo el exdiputado Pedro Soto, que bajó su lista por la de Rosa "
        "Quilodrán. Esta le dio las gracias y prometió sumarlo: «Pedro irá conmigo a todas partes».",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto saludó a Rosa Quilodrán. Esta se mostró tranquila. “Nadie ganó todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán llamó a Pedro Soto. Este le respondió sin rodeos: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán llamó a Pedro Soto. Esta semana no habrá acto. “Nadie ganó todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    # a common word that is a surname told before
    (
        "La alcaldesa Rosa Quilodrán venció al edil Bernal Fallas. Quilodrán celebró. Fallas también "
        "habló, sin ganas. “Nadie ganó todavía”, dijo.",
        "Bernal Fallas",
    ),
    (
        "Rosa Quilodrán habló primero. El edil Pedro Barrera oyó todo. Barrera tardó en contestar. "
        "“Nadie ganó todavía”, dijo.",
        "Pedro Barrera",
    ),
    (
        "El edil Pedro Barrera oyó a Rosa Quilodrán. Quilodrán siguió hablando. Barreras de metal la "
        "separaban de la gente. “Nadie ganó todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    # of those among whom, no speaker before a colon
    (
        "La congresista Rosa Quilodrán contó que nueve ediles votarán por Ana Paredes, entre ellos "
        "Pedro Soto y Luis Yépez, y les dejó un mensaje: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    # who won, told before the noun
    (
        "La exministra Rosa Quilodrán ganó el domingo con el 36% de los votos. El senador Pedro Soto "
        "quedó cuarto. Junto a su equipo, la futura gobernante anunció cambios. “Nadie ganó "
        "todavía”, lamentó.",
        "Rosa Quilodrán",
    ),
    # who holds an office now is no former one
    (
        "Pedro Soto se reunió con Ana Paredes. El presidente del partido, Luis Yépez, calló. Soto "
        "salió contento. El exdirigente dijo que hablará “en los próximos días de mayo”.",
        "Pedro Soto",
    ),
    # a party's member by a relative
    (
        "Rosa Quilodrán habló. El médico Pedro Soto, del Partido del Alba, que en la campaña pidió "
        "no votar “ni por unos ni por los otros”, calló.",
        "Pedro Soto",
    ),
    # an absolute clause has its own subject
    (
        "Rosa Quilodrán calló. El exalcalde Pedro Soto abrió con un ataque. “Usted nunca gobernó "
        "nada”, le dijo a su rival apenas iniciado el bloque de economía.",
        "Pedro Soto",
    ),
    # the office beside a body of the state
    (
        "Pedro Soto calló. “Nadie ganó todavía”, dijo la contralora general de la República Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló. “Nadie ganó todavía”, dijo la defensora del Pueblo Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto ganó. “Nadie ganó todavía”, advirtió el delegado político de la organización "
        "opositora, Manuel Cruz.",
        "Manuel Cruz",
    ),
    (
        "El director Pedro Soto llamó a la calma. En la primera, el senador caucano Temístocles "
        "Ordóñez anunció cambios. “Nadie ganó todavía”, dijo.",
        "Temístocles Ordóñez",
    ),
    (
        "Pedro Soto ganó. ‘Nadie ganó todavía’, opinó la alcaldesa de Tola, Rosa Quilodrán, que no "
        "fue al acto.",
        "Rosa Quilodrán",
    ),
    # who is one of those told of; another one, whom a verb deals with
    (
        "Varios reaccionaron. Uno de ellos fue Pedro Soto, saludó a la edila y manifestó su apoyo. "
        "“Nadie ganó todavía”, escribió el exedil.",
        "Pedro Soto",
    ),
    (
        "Varios reaccionaron. Uno de sus ministros fue con Pedro Soto a Tola y pidió calma. “Nadie "
        "ganó todavía”, agregó.",
        "Uno de sus ministros",
    ),
    (
        "Pedro Soto calló. Luego ha señalado a la restante edila, Inés Luna, de proponer un plan. "
        "“Nadie ganó todavía”, ha asegurado.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto calló. Luego ha señalado a la otra edila, Inés Luna, de proponer un plan. “Nadie "
        "ganó todavía”, ha asegurado.",
        "Pedro Soto",
    ),
    # a crowd that is counted; words to a crowd are not its own
    (
        "Pedro Soto llegó. Unas 5.000 personas se reunieron en Tola y corearon: “¡Se siente, Soto "
        "presidente!”.",
        "Unas 5.000 personas",
    ),
    ("Pedro Soto llegó. “¡Se siente, Soto ganó!”, corearon miles de vecinos.", "miles de vecinos"),
    ("Pedro Soto habló ante miles de vecinos. “Nadie ganó todavía”, dijo.", "Pedro Soto"),
    # where it was written is not whose it was; a body that somebody may win does not speak
    (
        "El Frente Austral (FA), que lidera Pedro Soto, calló. “Nadie ganó todavía”, dijo en un comunicado "
        "el partido de Soto.",
        "Frente Austral",
    ),
    (
        "Pedro Soto es carnicero. Recuerda que aprovechó para pedirle a la edila que si ganaba la "
        "Presidencia no lo echara: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # what a body speaks through is no subject
    (
        "La Comisión Serrana de Derechos condenó el cierre. “Es un abuso más”, señaló. Mediante su Oficina "
        "de Control para Tola, la Comisión informó que estudia el caso. “Nadie ganó todavía”, apuntó.",
        "Comisión Serrana de Derechos",
    ),
    # a demonstrative takes up the body before, whatever it is called
    (
        "La Comisión Serrana de Derechos condenó el cierre. “Nadie ganó todavía”, alertó ese organismo "
        "autónomo de la OEA.",
        "Comisión Serrana de Derechos",
    ),
    # a title behind words is of whoever opens them, in what follows too; another title is another's
    (
        "Según explicó Pedro Soto, director del gremio de Tola: “Es fácil que gane Juan Paredes”, afirmó "
        "el experto. Añadió que la bolsa está “cerca de los diez mil”.",
        "Pedro Soto",
    ),
    (
        "Juan Paredes, alcalde de Tola, llamó a Soto. Pedro Soto le reprochó: “Usted no gana nada”, "
        "contestó el alcalde.",
        "Juan Paredes",
    ),
    # a relative with its preposition has its antecedent for no subject
    (
        "El exministro Pedro Soto habló en un foro organizado por el medio Radio Tola, en el que, en "
        "una ronda de preguntas, le dijo a la edila: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # 'al' and an infinitive tell; a wish is told
    ("Pedro Soto agradeció el gesto de Inés Luna al pedir que “nadie pierda la calma”.", "Pedro Soto"),
    ("Pedro Soto mostró a Inés Luna su deseo de que “nadie pierda la calma”.", "Pedro Soto"),
    # the first of two by his rank, before a verb with its clitic; words with their own verb before others
    (
        "El cruce fue protagonizado por Pedro Soto y Juan Paredes. El primero le planteó lo siguiente: "
        "“Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    (
        "El PDA perdió. “Nadie ganó todavía”, ha dicho Pedro Soto en una nota en la que pide calma “a "
        "todos los que votaron”.",
        "Pedro Soto",
    ),
    # a perfect tense beside the body that is its subject is no clause of its own
    (
        "La edil Rosa Quilodrán pidió calma. “Nadie ganó todavía”, ha indicado la Municipalidad de Tola en "
        "un comunicado.",
        "Municipalidad de Tola",
    ),
    # what stands behind the last words tells whose those before them are
    (
        "La edil Rosa Quilodrán logró «una buena llegada» a los barrios por su deseo de «acabar con el "
        "robo», dijo el analista Elías Montaraz.",
        "Elías Montaraz",
    ),
    # a thing's sentence dated by who said something; not by who came
    (
        "El alcalde Elías Montaraz y la edil Rosa Quilodrán debatieron. Uno de los cruces se dio después de "
        "que Quilodrán cuestionara al asesor de Montaraz, Pedro Soto. “Nadie ganó todavía”, apuntó.",
        "Rosa Quilodrán",
    ),
    (
        "El alcalde Elías Montaraz habló ayer. La cita terminó cuando llegó la edil Rosa Quilodrán con Pedro "
        "Soto. “Nadie ganó todavía”, lanzó.",
        "Elías Montaraz",
    ),
    # a thing's sentence explained by what somebody had said; not by what he did
    (
        "“Vamos con todos”, dijo la edil Rosa Quilodrán. La foto llamó la atención porque, tras la caída de "
        "Pedro Soto, Elías Montaraz había dicho que no iría. Eso sí, a la prensa le dijo que “nadie "
        "ganó hoy”.",
        "Elías Montaraz",
    ),
    (
        "“Vamos con todos”, dijo la edil Rosa Quilodrán. La foto llamó la atención porque Elías Montaraz "
        "había llegado tarde. Eso sí, a la prensa le dijo que “nadie ganó hoy”.",
        "Rosa Quilodrán",
    ),
    # what somebody writes in a text that a thing's sentence tells of; not what he does at a meeting
    (
        "Elías Montaraz fue a Tola, adonde también llegó Pedro Soto. La cita se supo por fotos y por una "
        "declaración en la que Rosa Quilodrán no llama a votar por Montaraz. Al mismo tiempo, hace un "
        "llamado a “cuidar la paz de todos”.",
        "Rosa Quilodrán",
    ),
    (
        "“Vamos con todos”, dijo Elías Montaraz. La cita terminó con una foto en la que Rosa Quilodrán no "
        "saluda a Pedro Soto. Eso sí, dijo que “nadie ganó hoy”.",
        "Elías Montaraz",
    ),
    # a line without a point among the paragraphs is none of the story; one that goes on is
    (
        "Los comicios de Tola\n\nLa alcaldesa Rosa Quilodrán habló ante su gente.\n\n“Es un buen día”, dijo "
        "Quilodrán.\n\nElecciones Elías Montaraz lidera los sondeos en Lota\n\n“Nadie ganó todavía”, afirmó.",
        "Rosa Quilodrán",
    ),
    (
        "Los comicios de Tola\n\nLa alcaldesa Rosa Quilodrán habló ante su gente.\n\n“Es un buen día”, dijo "
        "Quilodrán.\n\nElías Montaraz lidera los sondeos en Lota.\n\n“Nadie ganó todavía”, afirmó.",
        "Elías Montaraz",
    ),
    # a title takes up whom the text has let speak by another title, though it names him further down
    (
        "El triunfo en Chile\n\nEl presidente argentino celebró ayer el triunfo de José Antonio Kast.\n\n“Es "
        "una alegría enorme”, publicó.\n\nEl mandatario sostuvo además que confía en que los gobiernos “van "
        "a trabajar juntos”.\n\nEl mensaje de Javier Milei fue breve.",
        "Javier Milei",
    ),
    # who goes on by a verb of adding is who spoke last, though the title may be another's as well
    (
        "El alcalde Elías Montaraz y el alcalde Pedro Soto hablaron. “Hay que contar”, dijo Soto ante la "
        "prensa y Montaraz. El alcalde añadió: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # a message is of the body that was the source of the sentence before, unless it is somebody's
    (
        "El alcalde Elías Montaraz llamó a Rosa Quilodrán, según informó la Presidencia. “Nadie ganó hoy”, "
        "se lee en el mensaje.",
        "Presidencia",
    ),
    (
        "El alcalde Elías Montaraz llamó a Rosa Quilodrán, según informó la Presidencia. “Nadie ganó hoy”, "
        "se lee en el mensaje de Montaraz.",
        "Elías Montaraz",
    ),
    # the name behind a title that is of another title, and stands behind one, is of the innermost
    (
        "“Es un buen día”, dijo Rosa Quilodrán. La edil, asesora de la ministra de Salud, Inés Paredes, y "
        "ubicada lejos de todos, añadió: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "“Es un buen día”, dijo Rosa Quilodrán. La edil, exministra de Salud, Inés Paredes, añadió: “Nadie "
        "ganó todavía”.",
        "Inés Paredes",
    ),
    # whoever a row gives another party does not preside over one
    (
        "El presidente del Gobierno, Pedro Sánchez, y el líder de la oposición, Alberto Núñez Feijóo, "
        "viajaron. Sánchez habló primero. El presidente del PP resaltó que “nadie ganó todavía”.",
        "Alberto Núñez Feijóo",
    ),
    (
        "El presidente del Gobierno, Pedro Sánchez, y el líder de la oposición, Alberto Núñez Feijóo, "
        "viajaron. Sánchez habló primero. El presidente del Gobierno resaltó que “nadie ganó todavía”.",
        "Pedro Sánchez",
    ),
    # a president's surname beside a relative of his; not a former one's
    ("Karina Milei, hermana de Javier Milei, calló. Milei dijo que “nadie ganó todavía”.", "Javier Milei"),
    (
        "Mariana Aylwin, hija de Patricio Aylwin, calló. Aylwin dijo que “nadie ganó todavía”.",
        "Mariana Aylwin",
    ),
    # a title before 'fue' is of whoever it names behind
    (
        "El senador Pedro Soto y la diputada Rosa Quilodrán debatieron. El primer candidato en reconocer la "
        "derrota fue Elías Montaraz. “Nadie ganó todavía”, afirmó.",
        "Elías Montaraz",
    ),
    # what is answered is not the answer
    (
        "Tras los dichos de Rosa Quilodrán, el edil Pedro Soto salió al paso. “Nadie ganó aún”, dijo.",
        "Pedro Soto",
    ),
    (
        "Luego del mensaje de Rosa Quilodrán, el edil Pedro Soto felicitó a Inés Luna. “Nadie ganó todavía”. "
        "En la sede lo aplaudieron.",
        "Pedro Soto",
    ),
    ("En su respuesta a Pedro Soto, Rosa Quilodrán fue breve. “Nadie ganó todavía”, dijo.", "Rosa Quilodrán"),
    # whom a thing touches
    (
        "El senador Pedro Soto habló ayer. La frase causó molestia en la alcaldesa Rosa Quilodrán, ante lo "
        "cual publicó en su cuenta: “Nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "El senador Pedro Soto habló ayer. El lunes llamó a la alcaldesa Rosa Quilodrán. “Nadie ganó "
        "todavía”, contó.",
        "Pedro Soto",
    ),
    # who is spoken to answers
    (
        "Rosa Quilodrán pidió la salida de Pedro Soto. El aludido respondió: “Nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # an inciso that tells parts a subject from its quoted verb
    (
        "Pedro Soto adelantó que votará en contra. Elías Montaraz, explica, “nunca tuvo los votos”.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto adelantó que votará en contra. Elías Montaraz, añade, “nunca tuvo los votos”, y “nadie "
        "lo quiere allá en Tola”.",
        "Pedro Soto",
    ),
    ("Pedro Soto votará en contra. Elías Montaraz, que dudaba, dijo: “Hay que verlo”.", "Elías Montaraz"),
    # a verb that a body has behind it between commas
    (
        "Dado lo anterior, apunta el dictamen de la Corte Suprema, el imputado Pedro Soto “no estaba en su "
        "casa esa noche”.",
        "Corte Suprema",
    ),
    # a comma that parts a body from its verb
    ("Rosa Soto habló. El grupo Tolaya, pidió a todos que “nadie falte a la plaza”.", "grupo Tolaya"),
    ("Rosa Soto habló. Ante todos en Tolaya, pidió a su gente que “nadie falte ahora”.", "Rosa Soto"),
    # a body that a relative tells more of
    (
        "Inés Luna calló. El Centro Rauco, ente de observación que estuvo en Tola, pidió que “se publique "
        "todo de una vez”. “Nadie ganó todavía”, indicaron.",
        "Centro Rauco",
    ),
    # the writer's verb between two dashes that end and begin nothing
    (
        "Pedro Soto saludó a Rosa Quilodrán. “La jefa -que iba detrás en las encuestas- terminó ganando”, "
        "dijo Soto.",
        "Pedro Soto",
    ),
    # an inciso's verb is of nobody whom the words around it are on
    (
        "Habló Rosa Quilodrán. “La Casa Tola debe cerrar sus puertas –argumentó, agregando que– es vieja”.",
        "Rosa Quilodrán",
    ),
    ("Habló Rosa Quilodrán. “La Casa Tola debe cerrar –dijo–. Es muy vieja”.", "Rosa Quilodrán"),
    # a headline's words, and a collective's, are of whom the body quotes with them
    (
        "Ediles celebran el pacto: “Nadie ganó todavía”\n\nPedro Soto y Rosa Quilodrán hablaron. “Nadie ganó "
        "todavía aquí en Tola”, dijo Quilodrán.",
        "Rosa Quilodrán",
    ),
    # words that only a point parts from the next are of who says these
    (
        "Habló Rosa Quilodrán. Saludó a Inés Luna. “Nadie ganó todavía”. “Falta mucho por hacer”, dijo Pedro "
        "Soto. Y cerró: “No hay apuro”.",
        "Pedro Soto",
    ),
    # a commentator, whatever he is called
    (
        "El director de la firma, Pedro Soto, opinó que “falta mucho”. Según el cientista político, el pacto "
        "“no sirve de nada”. Rosa Quilodrán, académica, cree que “hay tiempo de sobra”. Habló del ministro "
        "Elías Montaraz. “Nadie ganó todavía”, agrega el analista.",
        "Pedro Soto",
    ),
    # 'esta' and an inciso
    (
        "Pedro Soto acusó a Rosa Quilodrán de “no dar la cara nunca”. Esta, por su parte, dijo que “no hay "
        "plata para eso”.",
        "Rosa Quilodrán",
    ),
    # a relative of a relative
    (
        "Rosa Quilodrán, quien llegó ayer a Tola para ver a su hermano que vive allá, dijo que “nadie ganó "
        "todavía”.",
        "Rosa Quilodrán",
    ),
    # what one is asked about
    (
        "“Nadie ganó aún”, dijo Pedro Soto. Sobre los dichos de la ministra Rosa Quilodrán, apuntó que “no "
        "hay plata para eso”.",
        "Pedro Soto",
    ),
    # an office that nobody named has
    (
        "Inés Luna llega a Tola\n\nInés Luna caminó un mes con su hijo Tomás Luna. “Nadie ganó todavía”, "
        "dijo Inés al llegar a Tola.\n\nEl censo acaba mañana. El lunes llueve. Ya no hay nieve. Falta agua. "
        "El excanciller dijo, en la radio, que “no hay plata para eso”.",
        "excanciller",
    ),
    # who answers another's words is not their owner
    (
        "Gremio de Tola cuestiona dichos de Pedro Soto sobre la ley: “Nadie ganó todavía”\n\nSoto habló.",
        "Gremio de Tola",
    ),
    (
        "Rosa Quilodrán critica dichos de Pedro Soto: “Nadie ganó todavía”\n\nPedro Soto habló en Tola.",
        "Rosa Quilodrán",
    ),
    # a headline in the text: a title or a body without an article speaks, not whom a preposition governs
    (
        "Pedro Soto fue citado ayer.\n\nAlcaldesa de Tola sobre Pedro Soto: “Nadie ganó todavía”",
        "Alcaldesa de Tola",
    ),
    (
        "Pedro Soto fue citado ayer.\n\nComisión de Ética tras la denuncia de Pedro Soto: “Nadie ganó aún”",
        "Comisión de Ética",
    ),
    # whose account it is and a title in it are two
    (
        "El senador Pedro Soto habló ayer. Según contó Soto, el médico le dijo: “Nadie ganó todavía”",
        "médico",
    ),
    # several who did or suffered something are not on, where one speaks
    (
        "Según informó el fiscal Pedro Soto, los vecinos fueron citados ayer. “Nadie ganó todavía”, dijo.",
        "Pedro Soto",
    ),
    # a body's adjective is of the title
    (
        "Habló Rosa Ruiz. “Nadie ganó todavía”, dijo el jefe del Departamento técnico de Aguas, Pedro Soto.",
        "Pedro Soto",
    ),
    # several tell where their text is from, and what a cleft sets off
    (
        "La Fundación Tola salió al paso de Pedro Soto, en una nota, donde llaman al Gobierno a “cuidar la "
        "confianza de todos”. Es por esto que sostuvieron que es “injusto lo que se dijo ayer”.",
        "Fundación Tola",
    ),
    # a gerund is of whom a thing's sentence tells
    (
        "Hablaron en la Fundación Tola. El cruce se originó luego que el edil Pedro Soto fuera consultado, "
        "declarando que “nadie ganó todavía”.",
        "Pedro Soto",
    ),
    # a view at a sentence's head, with no comma behind it
    ("Rosa Quilodrán calló. Para la alcaldesa “el freno pasa por el Congreso”.", "Rosa Quilodrán"),
    # a relative on what another announced is of who tells it all, and so is what goes on behind it
    ("Pedro Soto dijo que urge, ya que el Congreso anunció un plazo, “que vence en marzo”.", "Pedro Soto"),
    (
        "Pedro Soto sostuvo que urge, ya que el Congreso anunció un pacto, “del cual nacerán dos”, y que así "
        "“se podría votar en mayo”.",
        "Pedro Soto",
    ),
    ("Pedro Soto dijo que la alcaldesa Rosa Quilodrán anunció “un pacto de todos”.", "Rosa Quilodrán"),
    # brackets before woven words part them from nobody
    (
        "Rosa Quilodrán contó que en Rauco el edil Pedro Soto salió elegido por su partido (PDA) “y en Lota "
        "ganó el gremio”, explicó.",
        "Rosa Quilodrán",
    ),
    (
        "Habló Rosa Quilodrán. Quilodrán contó que sostendrá una cita con la Policía de Aguas (PA) “para ver "
        "cómo hacemos un plan”, reconoció.",
        "Rosa Quilodrán",
    ),
    # an authority is of any office that rules
    (
        "El alcalde Pedro Soto llegó. “Faltan buses”, dijo la intendenta Rosa Quilodrán. Quilodrán pidió "
        "llegar temprano. “Hay que revisar a todos”, explicó la autoridad.",
        "Rosa Quilodrán",
    ),
    # a name with a title, a sentence of their own, sign the words that a layout set before them
    (
        "“Es una buena ley”, dijo Pedro Soto. “Habrá que venir temprano a votar”. Rosa Quilodrán, alcaldesa "
        "de Tola.",
        "Rosa Quilodrán",
    ),
    (
        "“Es una buena ley”, dijo Pedro Soto. “Habrá que venir temprano a votar”. Rosa Quilodrán, alcaldesa "
        "de Tola, calló.",
        "Pedro Soto",
    ),
    # an outlet that passes words on
    ("En la radio, Rosa Quilodrán indicó que “nadie ganó todavía”, cita Radio Tola.", "Rosa Quilodrán"),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_headline_quotes_what_the_body_quotes() -> None:
    body = "Pedro Soto dijo que trae “un poco de calma” a Rauco."
    text = "Edil de Tola trae “un poco de calma” a los suyos\n\n" + body
    found = facts(text)
    assert [(quote.text, speaker(found, quote)) for quote in found.quotes] == [
        ("un poco de calma", "Pedro Soto"),
        ("un poco de calma", "Pedro Soto"),
    ]
    assert facts(text.replace("que trae “un poco de calma” a", "ayer que irá a")).quotes == ()
