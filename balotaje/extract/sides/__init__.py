"""Who takes which side in an election.

``contest`` (who stands) and ``claims`` (what rules share) first; then rules by construction: ``backing`` with
a verb (``leaning``: everyday ones), ``support`` with a noun (``nouns``), one's ``own`` candidate, ``echoes``
that point to another; ``congratulations``,
``opposition`` and ``neutrality`` are no backing.
``balotaje.extract.endorsements`` puts them together.
"""
