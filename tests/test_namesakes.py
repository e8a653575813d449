"""The index of names: who may be the same person is found, and not every name compared with all others."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from balotaje.extract.names.likeness import differs_in_short_form, differs_in_slip
from balotaje.extract.names.members import PersonDraft
from balotaje.extract.names.namesakes import Namesakes
from balotaje.extract.names.people import same_name
from balotaje.lexicon import load

LEXICON = load()
WORDS = st.sampled_from(("jose", "pepe", "rosa", "maria", "soto", "sotto", "sootto")) | st.text(
    "abc", min_size=3, max_size=6
)
NAMES = st.lists(WORDS, min_size=2, max_size=4).map(tuple)


def index_of(*names: tuple[str, ...]) -> Namesakes:
    found = Namesakes(LEXICON)
    for number, tokens in enumerate(names):
        found.take_up(number, PersonDraft(" ".join(tokens), tokens))
    return found


@given(NAMES, NAMES)
@example(("rosa", "paredes"), ("rosa", "parades"))
@example(("rosa", "paredes"), ("rosa", "pardees"))
@example(("rosa", "paredes"), ("rosa", "paredess"))
@example(("pepe", "soto"), ("jose", "soto", "marin"))
def test_no_name_that_is_alike_escapes(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    found = index_of(other)
    if same_name(LEXICON, one, other) or differs_in_short_form(LEXICON, one, other):
        assert found.alike(one) == {0}
    if differs_in_slip(LEXICON, one, other):
        assert found.alike(one) == found.spelt_like(one) == {0}
    if set(one) <= set(other):
        assert list(found.holding(one)) == [0]


@pytest.mark.parametrize(
    "other",
    [
        ("rosa", "iturra"),
        ("rosa", "iturra", "soto"),
        ("quilodran", "soto", "rosario"),
        ("elias", "quilodran"),
        ("rosa", "quilombo"),
        ("rosa",),
    ],
    ids=" ".join,
)
def test_a_word_in_common_is_no_reason_to_compare(other: tuple[str, ...]) -> None:
    assert not index_of(("rosa", "quilodran", "soto")).alike(other)


def test_a_person_is_found_by_every_name_they_have_had() -> None:
    found = index_of(("rosa", "quilodran"))
    found.take_up(0, PersonDraft("Rosa María Quilodrán", ("rosa", "maria", "quilodran")))
    assert found.alike(("maria", "quilodran")) == {0}
    assert list(found.by_surname["quilodran"]) == [0]
