"""Figures of votes and what they are: whose they are and which report they are part of.

numerals → senses (what a figure measures) → tallies (a percentage with its votes) → bearers (whose it is, by
``following`` and ``preceding`` constructions over ``words``, ``hosts``, ``governors`` and ``clauses``) →
reports (count, survey or earlier contest; share counted) → elections. ``balotaje.extract.results`` puts them
together.
"""
