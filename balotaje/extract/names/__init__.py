"""Names: which words are names, whose, and which of them are one person's.

``runs`` (capitalised words with their particles; ``hyphens``) → ``proper`` (names of people, parties,
bodies and places; ``listed``: those of the curated tables; ``evidence``: of nobody listed, ``things`` and
``fiction``: of no person; ``acronyms``) → ``members`` of the article → ``casting`` (what the steps share) →
``people`` (full names; ``namesakes``, ``likeness``), ``surnames`` (one word; ``alone``: throughout the text),
``handles``, ``headlines`` → ``cast``.
"""
