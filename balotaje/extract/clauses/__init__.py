"""The clause around a verb: ``determiners``, ``governing``, ``verbs``, ``coordination`` → ``syntax`` (who
does what to whom) → ``topics`` (whom each sentence is on).
"""
