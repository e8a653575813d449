"""Balotaje: what the Spanish-language press reported about an election, each fact with its evidence."""

__version__ = "0.1.0"
