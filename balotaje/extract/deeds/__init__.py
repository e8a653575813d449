"""Who does what to whom, and whether it is claimed: what rules of endorsements and contacts share.

``triggers`` (where a rule begins) → ``verbs`` → ``chained`` clauses, ``conditions`` and ``openings`` (how a
clause begins) → ``predicates`` (what is claimed of a verb) → ``phrases``, ``frames`` (clauses),
``relatives``, ``incisos`` and ``subjects`` (whose verb it is) → ``bodies`` (which party is meant),
``speaking`` and ``agents`` (who acts) → ``delegations`` and ``sharing`` (crowds and lists) → ``ends`` (whom
it is for).
"""
