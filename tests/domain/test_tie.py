"""Does a round ask little, and only where the answer is not known?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netq.domain.tie import ROUND, Asked, questions
from netq.domain.ties import Tie, TieSource
from tests.domain.people import FEW


def about(number: int, source: TieSource = "assumed") -> Asked:
    return Asked(number, f"Person {number}", "", "", Tie(1, source))


def ids(asked: tuple[Asked, ...]) -> list[int]:
    return [question.id for question in asked]


def test_the_lists_take_turns_and_nobody_comes_twice() -> None:
    lists = [[about(1), about(2), about(3)], [about(1), about(4)], []]
    assert ids(questions(lists)) == [1, 4, 2, 3]


def test_a_stated_tie_is_not_asked_about_again() -> None:
    assert ids(questions([[about(1, "stated"), about(2), about(3)]])) == [2, 3]


def test_of_whom_nothing_is_known_is_asked_first() -> None:
    assert ids(questions([[about(1, "inferred"), about(2)]])) == [2, 1]


def test_a_round_ends_after_twelve() -> None:
    assert ids(questions([[about(number) for number in range(20)]])) == list(range(12))
    assert ROUND == 12


def test_a_round_may_be_shorter() -> None:
    assert ids(questions([[about(1), about(2)], [about(3)]], most=2)) == [1, 3]


@FEW
@given(
    st.lists(
        st.lists(st.builds(about, st.integers(0, 9), st.sampled_from(["stated", "assumed"]))),
        max_size=4,
    ),
    st.integers(0, 12),
)
def test_nobody_waits_while_there_is_room(lists: list[list[Asked]], most: int) -> None:
    found = ids(questions(lists, most))
    waiting = {q.id for one in lists for q in one if q.tie.source != "stated"}
    assert len(found) == len(set(found)) == min(most, len(waiting))
    assert set(found) <= waiting
