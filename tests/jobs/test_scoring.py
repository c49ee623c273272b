"""What stands in for a word the lexicon does not know?"""

from __future__ import annotations

from netq.jobs.facts import at_place
from netq.jobs.lexicon import lexicon
from netq.jobs.scoring import (
    AFFIX_WEIGHT,
    BY_AFFIX,
    BY_CHANCE,
    COMPOUND_WEIGHT,
    RARE_AGENT,
    stand_ins,
    support,
    weigh,
)


def best(word: str) -> str:
    shares = weigh({word: 1.0})
    return at_place(max(shares, key=lambda c: shares[c])).soc


def test_a_known_word_stands_for_itself() -> None:
    assert [weight for weight, _ in stand_ins(lexicon(), "nurse")] == [1.0]


def test_a_compound_is_its_two_words() -> None:
    found = stand_ins(lexicon(), "softwarekrankenschwester")
    assert [weight for weight, _ in found] == [COMPOUND_WEIGHT, COMPOUND_WEIGHT]


def test_another_word_is_its_beginning_and_ending() -> None:
    found = stand_ins(lexicon(), "electrizzzician")
    assert found
    assert {weight for weight, _ in found} == {AFFIX_WEIGHT}


def test_short_words_and_numbers_have_no_stand_in() -> None:
    assert stand_ins(lexicon(), "zqx") == stand_ins(lexicon(), "20241") == ()
    assert weigh({"zqx": 1.0}) == {}


def test_the_words_of_an_occupation_find_it() -> None:
    assert best("actuary") == "15-2011"


def test_a_reading_may_rest_on_usual_words_but_not_on_rare_ones() -> None:
    assert support("nurse") == 1.0
    assert support("foo") == BY_CHANCE
    assert support("farrier") == RARE_AGENT
    assert support("softwarekrankenschwester") == COMPOUND_WEIGHT
    assert support("rockstar") == BY_AFFIX
    assert support("thinkers") <= BY_AFFIX
    assert support("zorb") == 0.0
