"""Is the measure of a network right: its ladder, its variety, the order of its gaps?"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.gaps import (
    BASE_IMPORTANCE,
    COVERED,
    NEAR_IMPORTANCE,
    Coverage,
    Gap,
    Ladder,
    Present,
    Unknown,
    hill,
    importance,
    priority,
    settled,
    unknown_bounds,
)
from netq.domain.introducers import Introducer
from tests.domain.people import FEW, person

HALFWAY = (BASE_IMPORTANCE + NEAR_IMPORTANCE) / 2


def introducer(score: float) -> Introducer:
    return Introducer(person(), "QA Lead", "Acme", score, (), ())


@pytest.mark.parametrize(
    ("ladder", "rung", "covered"),
    [
        (Ladder("Sales"), "missing", 0.0),
        (Ladder("Sales", listed=1), "listed", 0.25),
        (Ladder("Sales", listed=1, known=1), "listed", 0.25),
        (Ladder("Sales", listed=1, known=1, askable=1), "askable", 0.5),
        (Ladder("Sales", listed=1, known=1, askable=1, asked=1), "asked", 0.8),
        (Ladder("Sales", listed=1, asked=1, interviewed=1), "interviewed", 1.0),
    ],
)
def test_the_highest_rung_counts(ladder: Ladder, rung: str, covered: float) -> None:
    assert ladder.rung == rung
    assert COVERED[ladder.rung] == covered


@pytest.mark.parametrize(
    ("ladder", "state"),
    [
        (Ladder("Sales", probably=3), "missing"),
        (Ladder("Sales", listed=2, fresh=2), "cold"),
        (Ladder("Sales", listed=2, known=2), "stale"),
        (Ladder("Sales", listed=1, known=1, fresh=1), "fragile"),
        (Ladder("Sales", listed=2, known=1, fresh=1), "covered"),
    ],
)
def test_what_to_mind_about_a_job_type(ladder: Ladder, state: str) -> None:
    assert ladder.state == state


@pytest.mark.parametrize(
    ("present", "people", "probably", "doubtful"),
    [
        (Present(), 0, 0, False),
        (Present(read=1, sure=1, guessed=1), 1, 0, False),
        (Present(read=1, sure=0, guessed=1), 0, 1, True),
        (Present(read=2, sure=0, guessed=2), 2, 0, False),
        (Present(read=3, sure=1, guessed=5), 3, 2, False),
        (Present(read=0, sure=0, guessed=4), 0, 4, False),
        (Present(read=1, sure=0, guessed=4), 0, 4, True),
    ],
)
def test_one_sure_title_or_two_people_cover_a_job_type(
    present: Present, people: int, probably: int, doubtful: bool
) -> None:
    assert (present.people, present.probably, present.doubtful) == (people, probably, doubtful)


def test_who_is_only_probably_there_stands_on_no_rung_but_what_was_asked_stays() -> None:
    full = Ladder("Sales", listed=1, known=1, askable=1, asked=1, interviewed=1, fresh=1)
    assert settled(full, Present(1, 0, 3), "Sell it") == Ladder(
        "Sales", asked=1, interviewed=1, probably=3, doubtful="Sell it"
    )
    assert settled(full, Present(1, 1, 3), "") == replace(full, probably=2)


def test_the_worked_check_of_the_effective_number_of_job_types() -> None:
    assert [round(number, 2) for number in hill([40, 4, 2, 2, 1, 1])] == [2.21, 1.54]


def test_a_network_of_one_kind_or_of_none() -> None:
    assert hill([50]) == (1.0, 1.0)
    assert hill([]) == hill([0, 0]) == (0.0, 0.0)


def test_job_types_without_people_change_nothing() -> None:
    assert hill([3, 0, 1]) == hill([3, 1])


@FEW
@given(st.lists(st.integers(1, 9999), min_size=1, max_size=36))
def test_the_effective_number_lies_between_one_and_the_number_of_kinds(counts: list[int]) -> None:
    first, second = hill(counts)
    assert 1 - 1e-9 <= second <= first + 1e-9 <= len(counts) + 2e-9


@FEW
@given(st.integers(1, 99), st.integers(1, 36))
def test_equal_shares_count_in_full(people: int, kinds: int) -> None:
    assert hill([people] * kinds) == pytest.approx((kinds, kinds))


@pytest.mark.parametrize(
    ("name", "targets", "mine", "near", "weight", "why"),
    [
        ("Sales", {"Sales": 1.0}, [], {}, 1.0, "you want to learn about it"),
        ("Sales", {"Sales": 0.5}, [], {}, 0.85, "you want to learn about it"),
        ("Sales", {}, ["Sales"], {"Sales": 1.0}, BASE_IMPORTANCE, "your own job"),
        ("Sales", {}, [], {"Sales": 1.0}, NEAR_IMPORTANCE, "near your own job"),
        ("Sales", {}, [], {"Sales": 0.5}, HALFWAY, "near your own job"),
        ("Sales", {"Legal": 1.0}, [], {"Sales": 0.5}, HALFWAY, "near your targets"),
        ("Sales", {}, [], {}, BASE_IMPORTANCE, "part of the world of work"),
    ],
)
def test_importance_and_its_reason(
    name: str,
    targets: dict[str, float],
    mine: list[str],
    near: dict[str, float],
    weight: float,
    why: str,
) -> None:
    found, said = importance(name, targets, mine, near)
    assert found == pytest.approx(weight)
    assert said == why


@FEW
@given(st.floats(0.01, 1), st.floats(0, 1))
def test_targets_come_first_whatever_their_weight(weight: float, nearness: float) -> None:
    target, _ = importance("Sales", {"Sales": weight}, [], {})
    other, _ = importance("Legal", {"Sales": weight}, ["Legal"], {"Legal": nearness})
    assert 1 >= target > other


@pytest.mark.parametrize(
    ("ladder", "weight", "introducers", "points"),
    [
        (Ladder("Sales"), 1.0, [], 50.0),
        (Ladder("Sales"), 1.0, [introducer(60), introducer(10)], 80.0),
        (Ladder("Sales"), 0.5, [introducer(60)], 40.0),
        (Ladder("Sales", listed=1), 1.0, [introducer(60)], 60.0),
        (Ladder("Sales", askable=1), 1.0, [], 25.0),
        (Ladder("Sales", asked=1), 1.0, [], 10.0),
        (Ladder("Sales", interviewed=1), 1.0, [introducer(99)], 0.0),
    ],
)
def test_priority_is_importance_times_what_is_uncovered_times_the_way(
    ladder: Ladder, weight: float, introducers: list[Introducer], points: float
) -> None:
    assert priority(ladder, weight, introducers) == points


def test_a_way_counts_no_more_than_certain() -> None:
    assert priority(Ladder("Sales"), 1.0, [introducer(130)]) == 100.0


def test_unread_titles_may_add_job_types_within_bounds() -> None:
    guesses = [(["Sales", "Legal"], 3), (["Sales"], 1), (["Legal"], 2), (["Marketing"], 4), ([], 5)]
    assert unknown_bounds(guesses, ["Sales", "Legal", "UX & design"]) == Unknown(15, 5, 2, 3)
    assert unknown_bounds(guesses[:1], ["Sales", "Legal"]) == Unknown(3, 1, 1, 1)
    assert unknown_bounds([], ["Sales"]) == Unknown()


def gap(ladder: Ladder) -> Gap:
    return Gap(ladder, 1.0, "", 50.0, (), "sales")


def test_a_coverage_counts_job_types_by_rung_and_by_state() -> None:
    ladders = (
        Ladder("Legal", listed=1, known=1, fresh=1, askable=1),
        Ladder("Sales", listed=3, fresh=3),
        Ladder("Marketing"),
    )
    gaps = tuple(gap(ladder) for ladder in ladders[::-1])
    found = Coverage(4, ladders, gaps, (0, 0), ("", 0), Unknown(), 0.0, ())
    assert [one.name for one in found.missing] == ["Marketing"]
    assert [found.reached(rung) for rung in ("listed", "known", "askable")] == [2, 1, 1]
    assert found.in_state("cold") == ("Sales",)
    assert found.in_state("fragile") == ("Legal",)
