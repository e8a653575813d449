"""Contacts as rows of two names and a kind, for the tables that say what is read. Everybody is invented."""

from __future__ import annotations

from invented import facts_of

from balotaje.model import Actor

SETTING = (
    "La senadora Rosa Quilodrán (PA), el alcalde Pedro Iturra, la ministra Ana Zaldívar y el diputado "
    "Julio Manríquez, del partido Frente Austral, viajaron al sur.\n\n"
)
QUILODRAN, ITURRA, ZALDIVAR, MANRIQUEZ = "Rosa Quilodrán", "Pedro Iturra", "Ana Zaldívar", "Julio Manríquez"
AURORA, AUSTRAL = "Partido Aurora", "Frente Austral"

Row = tuple[frozenset[str], str]


def call(*pairs: tuple[str, str]) -> set[Row]:
    return {(frozenset(pair), "call") for pair in pairs}


def meeting(*pairs: tuple[str, str]) -> set[Row]:
    return {(frozenset(pair), "meeting") for pair in pairs}


def message(*pairs: tuple[str, str]) -> set[Row]:
    return {(frozenset(pair), "message") for pair in pairs}


def contacts_of(text: str) -> set[Row]:
    facts = facts_of(text)

    def name(actor: Actor) -> str:
        return facts.people[actor.index].name if actor.kind == "person" else facts.parties[actor.index].name

    for contact in facts.contacts:
        assert text[contact.start : contact.end].strip() == text[contact.start : contact.end] != ""
    return {(frozenset((name(c.actor), name(c.other))), c.kind) for c in facts.contacts}
