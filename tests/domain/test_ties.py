"""Does a tie rest on what passed between two people, and claim no more than that?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.ties import TIE_SHORT, TIE_WORDS, Exchange, Tie, infer
from tests.domain.people import FEW

IN_JANUARY = Exchange("messages", "in", "2026-01-10")
OUT_IN_JANUARY = Exchange("messages", "out", "2026-01-25")
BOTH_IN_FEBRUARY = Exchange("messages", "both", "2026-02-10")
BOTH_IN_MARCH = Exchange("messages", "both", "2026-03-10")

exchanges = st.lists(
    st.builds(
        Exchange,
        st.sampled_from(["messages", "invitation", "recommendation", "met", "interview", "note"]),
        st.sampled_from(["in", "out", "both"]),
        st.dates().map(str),
        st.integers(1, 7),
    )
)


def test_every_strength_has_words() -> None:
    assert list(TIE_WORDS) == list(TIE_SHORT) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("way", ["in", "out"])
def test_a_recommendation_either_way_is_a_tie_of_three(way: str) -> None:
    found = infer([IN_JANUARY, Exchange("recommendation", way, "2020-01-01")])
    assert found == Tie(3, "inferred", "one of us recommended the other")


def test_messages_both_ways_in_three_months_are_a_tie_of_three() -> None:
    found = infer([IN_JANUARY, BOTH_IN_FEBRUARY, BOTH_IN_MARCH])
    assert found == Tie(3, "inferred", "messages both ways in 3 different months")


@pytest.mark.parametrize(
    "messages",
    [
        [IN_JANUARY, OUT_IN_JANUARY],
        [BOTH_IN_FEBRUARY],
        [IN_JANUARY, OUT_IN_JANUARY, BOTH_IN_MARCH, BOTH_IN_MARCH],
    ],
)
def test_messages_both_ways_in_fewer_months_are_a_tie_of_two(messages: list[Exchange]) -> None:
    assert infer(messages) == Tie(2, "inferred", "messages both ways")


@pytest.mark.parametrize("kind", ["met", "talked", "interview"])
def test_who_has_met_has_a_tie_of_two(kind: str) -> None:
    assert infer([Exchange(kind, "both", "2019")]) == Tie(2, "inferred", "you have met")


@pytest.mark.parametrize(
    ("events", "evidence"),
    [
        ([IN_JANUARY], "messages one way only"),
        ([OUT_IN_JANUARY], "your message has no answer"),
        (
            [Exchange("invitation", "out", "2026-01-01")],
            "connected with an invitation, no messages",
        ),
        ([Exchange("note", "out", "2026-01-01")], ""),
        ([], ""),
    ],
)
def test_one_side_alone_makes_no_tie_but_is_told(events: list[Exchange], evidence: str) -> None:
    assert infer(events) == Tie(1, "assumed", evidence)


@pytest.mark.parametrize("kind", ["messages", "recommendation", "met"])
def test_a_crowd_says_nothing_about_any_one_of_it(kind: str) -> None:
    assert infer([Exchange(kind, "both", "2026-01-01", 5)]).strength > 1
    assert infer([Exchange(kind, "both", "2026-01-01", 6)]) == Tie(1, "assumed")


@FEW
@given(exchanges)
def test_friendship_is_never_inferred_and_nothing_inferred_counts_as_stated(
    events: list[Exchange],
) -> None:
    found = infer(events)
    assert 1 <= found.strength <= 3
    assert found.source == ("inferred" if found.strength > 1 else "assumed")
    assert found.evidence or found.strength == 1


@FEW
@given(exchanges, exchanges)
def test_more_exchange_never_weakens_a_tie(some: list[Exchange], more: list[Exchange]) -> None:
    assert infer([*some, *more]).strength >= infer(some).strength
