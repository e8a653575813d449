"""Quotations and who said them.

``marks`` (which stretches are somebody's words; ``wording``, ``echoes``) → ``sayings`` (words of saying) →
``announcements`` (what announces a quotation; ``colons``, ``headings``, ``interviews``, ``channels``) →
``authors``, ``tellers``, ``chorus``, ``institutions`` (who speaks without a name) → ``continuity`` and
``antecedents`` (whom the text is on) → ``scales`` and ``ranking`` (who leads) → ``speakers``.
"""
