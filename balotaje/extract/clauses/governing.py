"""Prepositions by which rules ask for whom a word governs: 'felicitó a Soto', 'el aval de Soto'; what is run
together with an article counts ('al', 'del').
"""

A = frozenset(("a",))
CON = frozenset(("con",))
DE = frozenset(("de",))
POR = frozenset(("por",))
