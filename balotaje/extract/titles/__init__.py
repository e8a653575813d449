"""What the text calls people, and who bears which title where both stand together.

``descriptions`` (the noun phrase; ``complements``: of what it is) → ``linking`` and ``apposition`` (the name
beside it; ``plurals``, ``ranked``, ``elided``) and ``stated`` (a verb between) → ``tenure``, ``posts``,
``areas``, ``attributes`` (what a title tells of office, party and place) → ``roles``, the facts.
"""
