"""Prepositions by which rules ask for whom a word governs: 'felicitó a Soto', 'el aval de Soto'; what is run
together with an article counts ('al', 'del').
"""

A = frozenset(("a",))
CON = frozenset(("con",))
CONTRA = frozenset(("contra",))
DE = frozenset(("de",))
EN = frozenset(("en",))
PARA = frozenset(("para",))
POR = frozenset(("por",))
SOBRE = frozenset(("sobre",))
BARE = frozenset(("",))
"""No preposition: 'respalda Soto'."""
DEALING = A | CON | POR | {"al"}
"""What stands before whom a verb deals with, if not against: 'a Soto', 'pactó con Soto', 'votó por Soto'."""
