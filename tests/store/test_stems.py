"""Which stem does each word have, whatever the word?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netq.store.stems import stems
from tests.domain.people import FEW


def test_forms_of_one_word_share_a_stem_accents_aside() -> None:
    found = stems(["closing", "closes", "closed", "müllers", "muller"])
    assert found["closing"] == found["closes"] == found["closed"]
    assert found["müllers"] == found["muller"]


def test_no_words_have_no_stems() -> None:
    assert stems([]) == {}


@FEW
@given(st.lists(st.text(max_size=8)))
def test_no_word_breaks_it(words: list[str]) -> None:
    assert stems(words).keys() == set(words)


def test_words_of_the_query_language_are_words() -> None:
    assert stems(['"', "NEAR(", "a*", "OR", "-x", "x:y"]).keys() >= {'"', "OR"}
