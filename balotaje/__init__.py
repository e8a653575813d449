"""Balotaje: what the Spanish-language press reported about an election, each fact with its evidence."""

import os

from . import compiled

__version__ = "0.1.0"

if os.environ.get(compiled.SWITCH):
    compiled.prefer(__path__)
