"""Everything in the text that points to somebody, and whom it means.

``bodies``, ``bodynames``, ``counted``, ``strangers``, ``texts``, ``utterers`` (who is pointed to without a
name); ``presence``, ``surroundings``, ``winners``, ``several`` (what the text shows of a candidate) →
``fitness`` (clues) → ``likelihoods`` (what each counts) → ``resolving`` → ``pointers``.
"""
