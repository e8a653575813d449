"""Names that are written in two ways and still are one person's: a short form, a slip of the pen, a nickname
before the surname.
"""

from __future__ import annotations

from ...lexicon import Lexicon

MIN_LETTERS = 4
"""Letters from which on one wrong letter is a slip; shorter names differ by one all the time."""
MANY_WORDS = 4
"""Words of a name of which no two people have all but a letter."""


def is_short_for(lexicon: Lexicon, given: str, other: str) -> bool:
    """Whether a given name is the short form of another: 'Pepe' of 'José'; not 'Pepe' of 'Pedro'."""
    return other in lexicon.short_names.get(given, ()) or given in lexicon.short_names.get(other, ())


def differs_in_short_form(lexicon: Lexicon, tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names have all but the given name in common and one's is short: 'Pepe Soto', 'José Soto',
    or short for a second one, 'Chabelo Soto', 'José Isabel Soto'; not 'Pepe Soto', 'Pedro Soto'.
    """
    if min(len(tokens), len(others)) < 2:
        return False
    if not is_short_for(lexicon, tokens[0], others[0]) and not _is_short_for_second(lexicon, tokens, others):
        return False
    mine, theirs = set(tokens[1:]), set(others[1:])
    return mine <= theirs or theirs <= mine


def _is_short_for_second(lexicon: Lexicon, tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the given name of one is short for the second of the other, who has a surname behind it."""
    shorter, longer = sorted((tokens, others), key=len)
    return len(longer) > len(shorter) and longer[1] in lexicon.short_names.get(shorter[0], ())


def differs_in_slip(lexicon: Lexicon, tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names differ in one letter of one word, which makes it no other name that people bear.

    'Rosa Quilodrán' and 'Rosa Quilodrám'; not 'Luis Hernández' and 'Luis Fernández', but 'Rosa Prado' and
    'Rosa Prados', and whoever has three other words of the name.
    """
    if len(tokens) != len(others) or len(tokens) < 2:
        return False
    unlike = [i for i, (mine, theirs) in enumerate(zip(tokens, others, strict=True)) if mine != theirs]
    if len(unlike) != 1:
        return False
    mine, theirs = tokens[unlike[0]], others[unlike[0]]
    borne = lexicon.surnames if unlike[0] else lexicon.given_names
    other = mine in borne and theirs in borne and len(tokens) < MANY_WORDS
    return is_slip(mine, theirs) and (not other or mine in (f"{theirs}s", theirs.removesuffix("s")))


def is_spelt_otherwise(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two spellings of one person's name differ in a letter of a word: 'Ketti' and 'Ketty'."""
    if len(tokens) != len(others) or tokens == others:
        return False
    return all(a == b or is_slip(a, b) for a, b in zip(tokens, others, strict=True))


def is_slip(word: str, other: str) -> bool:
    """Whether one letter more, less, other, or swapped with its neighbour makes one word of the other."""
    if word == other or min(len(word), len(other)) < MIN_LETTERS or abs(len(word) - len(other)) > 1:
        return False
    shorter, longer = sorted((word, other), key=len)
    i = next((k for k, letter in enumerate(shorter) if letter != longer[k]), len(shorter))
    if len(shorter) < len(longer):
        return shorter[i:] == longer[i + 1 :]
    if shorter[i + 1 :] == longer[i + 1 :]:
        return True
    swapped = shorter[i + 1 : i + 2] + shorter[i : i + 1]
    return swapped == longer[i : i + 2] and shorter[i + 2 :] == longer[i + 2 :]
