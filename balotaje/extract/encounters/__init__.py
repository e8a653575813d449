"""Who talked to, met or wrote to whom: rules by construction over one ``book``.

``telling`` (verbs), ``nouns``, ``messages``. ``balotaje.extract.contacts`` puts them together.
"""
