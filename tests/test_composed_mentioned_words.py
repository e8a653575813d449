"""Words between marks that are only spoken of: sayings, slogans, what walls bear, what a thing is named."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

NOBODYS = [
    # a saying that everybody knows
    "Ana Rojo opina igual: el dicho “siembra vientos y cosecharás tempestades” explica el enojo del campo.",
    "Pedro Soto recordó el viejo refrán “a río revuelto, ganancia de pescadores”.",
    # what is heard in the streets
    "Pedro Soto llegó ayer. Frases como “el agua es de todos” cubren los muros de Tola.",
    "La frase “aquí no sobra nadie” que se coreó en la plaza abrió el debate.",
    "Pancartas con lemas como “el hambre no espera a nadie” colgaban del puente.",
    # what a clause tells to be a name or a slogan
    "“Cuentas claras: el gasto de las comunas en obras” es el nombre del nuevo estudio.",
    "“Menos humo y más árboles” fue la consigna que repitió el barrio.",
    "El eslogan de la marcha fue “ni un paso atrás con el agua”.",
    # what others have named it
    "El alcalde Pedro Soto estuvo en una marcha que denominaron “por un sur limpio y callado”.",
    "La marcha, a la que bautizaron “por la vida de los ríos”, partió a las diez.",
    # a noun of works and its adjective
    "La escuela estrenó la performance colectiva “El río que nos quitaron”, de Las Garzas.",
    # a few words without a verb
    "Pedro Soto cruzó la avenida por el “paso de cebra” que pintaron ayer.",
    # a name behind a verb that calls somebody something
    "Pedro Soto recibió a los músicos de la banda “Los del río” en la plaza.",
]
SOMEBODYS = [
    "El diputado Pedro Soto usa frases como “el que no trabaja no come” en cada acto.",
    "La frase “el agua es de todos” del senador Pedro Soto enojó a la calle.",
    "El eslogan de Pedro Soto fue “ni un paso atrás con el agua”.",
    "Pedro Soto criticó el plan, al que llamó “un robo a mano armada”.",
    # what the verb of the clause calls somebody or something
    "Pedro Soto felicitó a los vecinos por una jornada “limpia y tranquila”.",
    "Pedro Soto llamó a la reforma “una limosna con membrete”.",
    "Pedro Soto celebró el pacto como “un alivio enorme”.",
    # a few words that a verb heads
    "El meteorólogo Pedro Soto cree que el domingo “no habrá lluvias”.",
    "Pedro Soto animó a los socios del club a “pensarlo dos veces”.",
    "La campaña de Rosa Quilodrán “tocó techo en marzo”, en opinión de Pedro Soto.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_words_only_spoken_of_are_nobodys(text: str) -> None:
    assert said_last(text) is None


@pytest.mark.parametrize("text", SOMEBODYS)
def test_the_same_nouns_with_an_owner_quote_him(text: str) -> None:
    assert said_last(text) == "pedro soto"
