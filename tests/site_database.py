"""A small database made by hand: invented people in invented outlets, one article that tries to be code.

It has every table filled, facts that overlap in every way, and an article with no title and no outlet.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from balotaje.counts import create_counts
from balotaje.publish.registry import METADATA, NAME
from balotaje.schema import create_indexes, create_search, create_tables, create_views

PAPER = """Quilodrán encabeza el recuento y Jáuregui la respalda

Con el 71,16% de las mesas escrutadas, la candidata del Partido del Alba, Rosa Quilodrán, obtuvo el 26,67% \
de los votos, seguida de Bruno Ahumada, con 24,19%.

“Vamos a ganar con todas y todos: hoy empieza otra historia”, dijo Quilodrán ante sus seguidores. \
El exalcalde Íñigo Jáuregui aseguró: “Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo”.

Quilodrán habló por teléfono con Jáuregui esta mañana, según contó su comando."""

RADIO = """Ahumada reconoce la derrota

“Vamos a ganar con todas y todos”, había dicho Rosa Quilodrán el lunes. Con el 71,16% de las mesas, \
la abanderada sumaba 27,9% y Ahumada 24,2%.

El Frente de los Ríos llamó a no votar por Bruno Ahumada. “No hay que darle ni un voto”, se oyó decir.

“Perdimos,

pero volveremos”, cerró Ahumada."""

HOSTILE = """<script>alert("uno")</script> & “dos” <b>tres</b>

Dijo Rosa Quilodrán: “<script>document.title = 'robado'</script> & ya está”."""

TEXTS = {"diario-alba-1": PAPER, "radio-rio-1": RADIO, "x-hostil": HOSTILE}


def _fact(article: str, evidence: str, nth: int = 0, **columns: Any) -> dict[str, Any]:
    """A row whose evidence is the ``nth`` place where its article says ``evidence``."""
    start = -1
    for _ in range(nth + 1):
        start = TEXTS[article].index(evidence, start + 1)
    end = start + len(evidence)
    return {
        "id": f"{article}-{start}-{end}",
        "article_id": article,
        **columns,
        "start": start,
        "end": end,
        # Here a line counts as the sentence.
        "evidence_start": TEXTS[article].rfind("\n", 0, start) + 1,
        "evidence_end": (TEXTS[article] + "\n").index("\n", end),
    }


PEOPLE = [
    {"id": "bruno-ahumada", "name": "Bruno Ahumada", "country": "CL", "articles": 2},
    {"id": "elena-soto", "name": "Elena Soto", "country": "CL", "articles": 0},
    {"id": "inigo-jauregui", "name": "Íñigo Jáuregui", "articles": 1},
    {
        "id": "rosa-quilodran",
        "name": "Rosa Quilodrán",
        "country": "CL",
        "party_id": "partido-del-alba",
        "description": "abogada",
        "articles": 3,
    },
]
PARTIES = [
    {"id": "frente-de-los-rios", "name": "Frente de los Ríos", "kind": "coalition", "articles": 1},
    {
        "id": "partido-del-alba",
        "name": "Partido del Alba",
        "abbreviation": "PDA",
        "kind": "party",
        "country": "CL",
        "coalition_id": "frente-de-los-rios",
        "articles": 1,
    },
]
ELECTIONS = [
    {
        "id": "cl-2031-presidente-1",
        "name": "Presidencial 2031, primera vuelta",
        "country": "CL",
        "office": "presidente",
        "date": "2031-11-16",
        "round": 1,
        "source": "https://example.org/eleccion",
    }
]
OFFICIAL = [
    {
        "election_id": "cl-2031-presidente-1",
        "person_id": "rosa-quilodran",
        "votes": 3400000,
        "percent": 26.9,
        "source": "https://example.org/resultado",
    },
    {
        "election_id": "cl-2031-presidente-1",
        "person_id": "elena-soto",
        "votes": 120000,
        "percent": 0.95,
        "source": "https://example.org/resultado",
    },
]
ARTICLES = [
    {
        "id": "diario-alba-1",
        "headline": "Quilodrán encabeza el recuento y Jáuregui la respalda",
        "source": "seeds/diario-alba-1.txt",
        "url": "https://example.org/diario/1",
        "outlet": "Diario del Alba",
        "title": "Quilodrán encabeza el recuento y Jáuregui la respalda",
        "author": "Ana Ruz",
        "published": "2031-11-16",
        "published_basis": "stated",
        "language": "es",
    },
    {
        "id": "radio-rio-1",
        "headline": "Ahumada reconoce la derrota",
        "source": "seeds/radio-rio-1.txt",
        "outlet": "Radio Río",
        "title": "Ahumada reconoce la derrota",
        "published": "2031-11-18",
        "published_basis": "inferred",
        "language": "es",
    },
    {
        "id": "x-hostil",
        "headline": '<script>alert("uno")</script> & “dos” <b>tres</b>',
        "source": "seeds/x-hostil.txt",
    },
]

_QUOTE = {"kind": "direct", "verb": "decir"}
_OWN = {"speaker_id": "rosa-quilodran"}
_COUNT = {"election_id": "cl-2031-presidente-1", "kind": "count", "approximate": 0, "counted_percent": 71.16}

QUOTES = [
    _fact(
        "diario-alba-1",
        "Vamos a ganar con todas y todos: hoy empieza otra historia",
        text="Vamos a ganar con todas y todos: hoy empieza otra historia",
        statement_id="s-ganar",
        **_OWN,
        **_QUOTE,
    ),
    _fact(
        "diario-alba-1",
        "Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo",
        text="Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo",
        speaker_id="inigo-jauregui",
        statement_id="s-votar",
        kind="direct",
        verb="asegurar",
    ),
    _fact(
        "radio-rio-1",
        "Vamos a ganar con todas y todos",
        text="Vamos a ganar con todas y todos",
        statement_id="s-ganar",
        **_OWN,
        **_QUOTE,
    ),
    _fact(
        "radio-rio-1",
        "No hay que darle ni un voto",
        text="No hay que darle ni un voto",
        statement_id="s-voto",
        kind="direct",
    ),
    _fact(
        "radio-rio-1",
        "Perdimos,\n\npero volveremos",
        text="Perdimos, […] pero volveremos",
        speaker_id="bruno-ahumada",
        statement_id="s-perdimos",
        kind="direct",
        verb="cerrar",
    ),
    _fact(
        "x-hostil",
        "<script>document.title = 'robado'</script> & ya está",
        text="<script>document.title = 'robado'</script> & ya está",
        statement_id="s-hostil",
        **_OWN,
        **_QUOTE,
    ),
]
STATEMENTS = [
    {
        "id": "s-ganar",
        "speaker_id": "rosa-quilodran",
        "text": "Vamos a ganar con todas y todos: hoy empieza otra historia",
        "quotes": 2,
        "articles": 2,
        "outlets": 2,
        "first_published": "2031-11-16",
        "last_published": "2031-11-18",
    },
    *(
        {"id": quote["statement_id"], "text": quote["text"], "quotes": 1, "articles": 1, "outlets": 1}
        | {"speaker_id": quote.get("speaker_id")}
        for quote in QUOTES
        if quote["statement_id"] != "s-ganar"
    ),
]
ENDORSEMENTS = [
    # The same characters as the quote that carries it.
    _fact(
        "diario-alba-1",
        "Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo",
        endorser_id="inigo-jauregui",
        candidate_id="rosa-quilodran",
        stance="support",
        quote_id=QUOTES[1]["id"],
    ),
    _fact(
        "radio-rio-1",
        "El Frente de los Ríos llamó a no votar por Bruno Ahumada",
        endorser_party_id="frente-de-los-rios",
        candidate_id="bruno-ahumada",
        stance="oppose",
    ),
]
CONTACTS = [
    _fact(
        "diario-alba-1",
        "Quilodrán habló por teléfono con Jáuregui",
        person_id="rosa-quilodran",
        other_person_id="inigo-jauregui",
        kind="call",
        date="2031-11-16",
    )
]
RESULTS = [
    _fact("diario-alba-1", "26,67%", person_id="rosa-quilodran", percent=26.67, **_COUNT),
    _fact("diario-alba-1", "24,19%", person_id="bruno-ahumada", percent=24.19, **_COUNT),
    _fact("radio-rio-1", "27,9%", person_id="rosa-quilodran", percent=27.9, **_COUNT),
    _fact("radio-rio-1", "24,2%", person_id="bruno-ahumada", percent=24.2, **_COUNT),
]
ROLES = [
    _fact("diario-alba-1", "candidata", person_id="rosa-quilodran", title="candidata")
    | {"party_id": "partido-del-alba"},
    _fact("diario-alba-1", "exalcalde", person_id="inigo-jauregui", title="exalcalde de Puerto Hondo")
    | {"organisation": "Puerto Hondo"},
    _fact("radio-rio-1", "abanderada", person_id="rosa-quilodran", title="abanderada"),
]


def _mentions() -> list[dict[str, Any]]:
    found = [
        ("diario-alba-1", "Rosa Quilodrán", 0, "person_id", "rosa-quilodran"),
        ("diario-alba-1", "Rosa Quilodrán", 1, "person_id", "rosa-quilodran"),
        ("diario-alba-1", "Quilodrán", 0, "person_id", "rosa-quilodran"),
        ("diario-alba-1", "Bruno Ahumada", 0, "person_id", "bruno-ahumada"),
        ("diario-alba-1", "Íñigo Jáuregui", 0, "person_id", "inigo-jauregui"),
        ("diario-alba-1", "Partido del Alba", 0, "party_id", "partido-del-alba"),
        ("radio-rio-1", "Rosa Quilodrán", 0, "person_id", "rosa-quilodran"),
        ("radio-rio-1", "Frente de los Ríos", 0, "party_id", "frente-de-los-rios"),
        ("radio-rio-1", "Bruno Ahumada", 0, "person_id", "bruno-ahumada"),
        ("x-hostil", "Rosa Quilodrán", 0, "person_id", "rosa-quilodran"),
    ]
    return [
        _fact(article, surface, nth, surface=surface) | {column: actor}
        for article, surface, nth, column, actor in found
    ]


UNRESOLVED = [
    _fact("radio-rio-1", "No hay que darle ni un voto", kind="quote", reason="no speaker")
    | {
        "rank": 1,
        "weight": 10,
        "suggestion_file": "corrections.csv",
        "suggestion": "radio-rio-1,quotes,,,¿Y?,speaker_id,?,set,,,",
    }
]


def described(table: str) -> dict[str, Any]:
    """A table as the metadata file describes it."""
    found: dict[str, Any] = json.loads(METADATA.read_text())["databases"][NAME]["tables"][table]
    return found


def build(path: Path, release: str = "0.1.0") -> Path:
    """Write the database to ``path``, as made by that release of the program."""
    db = Database(path)
    create_tables(db)
    articles = [
        article
        | {
            "text": TEXTS[str(article["id"])],
            "words": len(TEXTS[str(article["id"])].split()),
            "sha256": hashlib.sha256(TEXTS[str(article["id"])].encode()).hexdigest(),
        }
        for article in ARTICLES
    ]
    rows = {
        "parties": PARTIES,
        "people": PEOPLE,
        "elections": ELECTIONS,
        "official_results": OFFICIAL,
        "articles": articles,
        "results": RESULTS,
        "statements": STATEMENTS,
        "quotes": QUOTES,
        "endorsements": ENDORSEMENTS,
        "mentions": _mentions(),
        "roles": ROLES,
        "contacts": CONTACTS,
        "unresolved": UNRESOLVED,
    }
    counts = {name: len(made) for name, made in rows.items()}
    counts["quotes_with_speaker"] = sum("speaker_id" in quote for quote in QUOTES)
    rows["build"] = [{"version": release, "input_digest": "0" * 64, **counts, "edition": "full"}]
    for table, made in rows.items():
        db.table(table).insert_all(made)
    create_indexes(db)
    create_search(db)
    create_views(db)
    create_counts(db, {"endorsements_with_words": ["stance"]})
    db.conn.commit()
    db.close()
    return path
