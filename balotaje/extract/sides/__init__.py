"""Who takes which side in an election.

``contest`` (who stands; ``sought``: for what), ``candidates`` (whom no name tells) and ``claims`` (the book
that rules write in) first; then rules by construction: ``backing`` with a verb (``backed``: whom it is for,
``favoured``: in whose favour; ``leaning``: everyday ones; ``possessed``: 'su candidatura'), ``passives`` of
it, ``support`` with a noun (``nouns``: its phrase, ``modifiers``: what stands within, ``light``: its verb,
``takers``: whom it goes to, ``supporters``: who is among several), ``partaking`` in a campaign or
``joining`` one (``enlisting`` in it, ``helping`` it), ``pacts``, ``sided`` campaigns, ``exerting`` oneself,
one's ``own`` candidate (``anointing`` them), ``investing`` them, ``fielding`` another's, ``gapped``
clauses, ``echoes`` that point to another (``the_other``: of the two);
``wished`` wins; ``congratulations`` (``congratulated``: whom they are for, ``causes``: what for;
``called_winners``: who is said to have won), ``conceding`` calls, ``opposition`` (``rejecting``: in few
words) and ``neutrality`` (``abstaining``: by staying away, ``appealing``: since nobody convinces) are no
backing, nor is that of who is backed ``elsewhere``.
``balotaje.extract.endorsements`` puts them together.
"""
