"""Parties, and whose party is which.

``cues`` (what the text does with names that only parties have), ``deeds``, ``bearers``, ``rules`` and
``worded`` (what a name's own words say) weigh a name; ``unlisted`` finds those that no table has (``longer``:
where their names end; ``slogans``); ``inventory`` lists them all. ``partisans`` (who may be of which), then
by construction ``apposed``, ``rosters``, ``meant``, ``voices``, ``fielded``, ``seats``, ``standing``,
``sending``, ``listing``, ``mates``, ``among`` → ``membership``.
"""
