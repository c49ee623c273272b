"""Does the clock of an ask run in business days, and may it only move as it can?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain import asks as rules
from netq.domain.asks import MOVES, STATES, Ask, State, Step
from netq.domain.errors import Misuse
from tests.domain.people import FEW

MONDAY = date(2026, 11, 2)


def ask(
    *steps: tuple[State, date], number: int = 1, job: str = "project manager", job_type: str = "PM"
) -> Ask:
    """Ann's ask that took these steps; she is person 1, others are others."""
    taken = tuple(Step(state, on.isoformat()) for state, on in steps)
    sent = next((step.on for step in taken if step.state == "sent"), taken[0].on)
    return Ask(number, number, "Ann Lee", job, job_type, steps[-1][0], sent, "", taken)


SENT = ask(("drafted", MONDAY), ("sent", MONDAY))


def coming(one: Ask, today: date, *others: Ask) -> tuple[str, str, bool] | None:
    found = rules.standing(one, today, others)
    if found.next is None:
        return None
    return found.next.what, found.next.on.isoformat(), found.due


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        ("2026-11-02", 3, "2026-11-05"),
        ("2026-11-05", 3, "2026-11-10"),
        ("2026-11-06", 1, "2026-11-09"),
        ("2026-11-07", 1, "2026-11-09"),
        ("2026-11-08", 5, "2026-11-13"),
        ("2026-11-02", 15, "2026-11-23"),
    ],
)
def test_business_days_pass_over_weekends(day: str, number: int, then: str) -> None:
    assert rules.business_days_after(date.fromisoformat(day), number).isoformat() == then


@FEW
@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 30))
def test_business_days_are_counted_as_one_counts_them(day: date, number: int) -> None:
    then = rules.business_days_after(day, number)
    passed = [day + timedelta(days=n) for n in range(1, (then - day).days + 1)]
    assert sum(one.weekday() < 5 for one in passed) == number
    assert then.weekday() < 5
    last = rules.last_over(then, number)
    assert rules.business_days_after(last, number) <= then
    assert rules.business_days_after(last + timedelta(days=1), number) > then


@pytest.mark.parametrize(
    ("today", "what", "on", "due"),
    [
        ("2026-11-02", "ask next", "2026-11-05", False),
        ("2026-11-04", "ask next", "2026-11-05", False),
        ("2026-11-05", "ask next", "2026-11-05", True),
        ("2026-11-10", "ask next", "2026-11-05", True),
        ("2026-11-11", "nudge", "2026-11-11", True),
        ("2026-11-20", "nudge", "2026-11-11", True),
    ],
)
def test_three_days_the_next_person_seven_days_once_more(
    today: str, what: str, on: str, due: bool
) -> None:
    assert coming(SENT, date.fromisoformat(today)) == (what, on, due)


def test_after_fifteen_days_it_is_let_go() -> None:
    assert rules.standing(SENT, date(2026, 11, 22)).live
    gone = rules.standing(SENT, date(2026, 11, 23))
    assert (gone.state, gone.next, gone.live) == ("expired", None, False)


def test_a_nudge_is_the_last_message_and_has_eight_days_for_its_answer() -> None:
    nudged = ask(("sent", MONDAY), ("nudged", date(2026, 11, 11)))
    assert coming(nudged, date(2026, 11, 12)) == ("let go", "2026-11-23", False)
    late = ask(("sent", MONDAY), ("nudged", date(2026, 11, 20)))
    assert coming(late, date(2026, 11, 30)) == ("let go", "2026-12-02", False)
    assert rules.standing(late, date(2026, 12, 2)).state == "expired"


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (ask(("sent", date(2026, 11, 5)), number=2), "nudge"),
        (ask(("sent", date(2026, 11, 5)), number=2, job="PM lead"), "nudge"),
        (ask(("sent", date(2026, 11, 5)), number=2, job="PROJECT manager", job_type=""), "nudge"),
        (ask(("sent", date(2026, 11, 5)), number=2, job="nurse", job_type=""), "ask next"),
        (ask(("sent", date(2026, 10, 5)), number=2), "ask next"),
        (ask(("drafted", date(2026, 11, 5)), number=2), "ask next"),
        (ask(("sent", date(2026, 11, 5)), ("declined", date(2026, 11, 5)), number=2), "ask next"),
        (ask(("sent", date(2026, 11, 5)), number=1), "ask next"),
    ],
)
def test_once_somebody_else_was_asked_the_next_person_is_off_the_list(
    other: Ask, what: str
) -> None:
    found = coming(SENT, date(2026, 11, 6), SENT, other)
    assert found
    assert found[0] == what


def test_a_draft_waits_to_be_sent_an_accepted_ask_for_the_talk_and_a_closed_one_for_nothing() -> (
    None
):
    late = date(2027, 6, 1)
    assert coming(ask(("drafted", MONDAY)), late) == ("send", "2026-11-02", True)
    accepted = ask(("sent", MONDAY), ("accepted", date(2026, 11, 4)))
    assert coming(accepted, late) == ("talk", "2026-11-04", True)
    for state in ("declined", "expired", "done"):
        assert coming(ask(("sent", MONDAY), (state, MONDAY)), late) is None


def test_what_is_due_first_stands_first_and_closed_asks_last() -> None:
    today = date(2026, 11, 12)
    asks = [
        ask(("sent", MONDAY), ("done", MONDAY), number=1),
        ask(("sent", date(2026, 11, 11)), number=2, job="nurse", job_type=""),
        ask(("sent", MONDAY), number=3),
        ask(("sent", date(2026, 11, 9)), ("done", MONDAY), number=4),
    ]
    order = rules.in_order([rules.standing(one, today) for one in asks])
    assert [one.ask.id for one in order] == [3, 2, 4, 1]


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("state", STATES)
def test_a_wrong_move_is_told_the_right_ones(before: State, state: State) -> None:
    one = ask((before, MONDAY))
    if state in MOVES[before]:
        rules.check_move(one, state)
        return
    with pytest.raises(Misuse) as caught:
        rules.check_move(one, state)
    assert all(right in caught.value.hint for right in MOVES[before])


def test_there_is_never_a_third_message() -> None:
    with pytest.raises(Misuse, match="written to twice"):
        rules.check_move(ask(("nudged", MONDAY)), "nudged")
    assert "sent" not in {state for before in STATES[1:] for state in MOVES[before]}


@pytest.mark.parametrize(
    ("on", "wrong"),
    [("2026-11", "whole day"), ("2026-11-24", "still to come"), ("2026-11-01", "before its last")],
)
def test_a_step_is_of_a_day_that_can_be(on: str, wrong: str) -> None:
    assert rules.check_day(SENT, "2026-11-02", date(2026, 11, 23)) == "2026-11-02"
    with pytest.raises(Misuse, match=wrong):
        rules.check_day(SENT, on, date(2026, 11, 23))


def test_a_word_means_the_live_ask_that_may_move_so_else_the_newest() -> None:
    today = date(2026, 11, 6)
    draft = ask(("drafted", MONDAY), number=2)
    done = ask(("sent", MONDAY), ("done", MONDAY), number=3)
    assert rules.chosen([SENT, draft, done], "accepted", today) == (SENT,)
    assert rules.chosen([SENT, draft, done], "sent", today) == (draft,)
    assert rules.chosen([SENT, draft], "expired", today) == (SENT, draft)
    assert rules.chosen([SENT, draft], "done", today) == (SENT, draft)
    older = ask(("sent", date(2026, 1, 5)), number=9)
    assert rules.chosen([older, done], "accepted", today) == (done,)
    assert rules.chosen([], "accepted", today) == ()
