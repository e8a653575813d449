"""Balotaje: what the Spanish-language press reported about an election, each fact with its evidence."""

import os

__version__ = "0.1.0"

if os.environ.get("BALOTAJE_COMPILED"):
    from . import compiled

    compiled.prefer(__path__)
