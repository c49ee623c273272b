"""Note problems people told of, look at them, and say what became of them."""

from __future__ import annotations

from typing import Any

import pytest

from netq.actions import problems
from netq.actions.problems import Asked
from netq.domain.errors import Ambiguous, Misuse, NotFound
from netq.domain.problems import Heard
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known

CLOSING = "Month-end closing takes six days because invoices arrive late"
AGAIN = "closing the month takes a week; the invoices come late"


@pytest.fixture
def people(store: Store) -> Store:
    known(store, "Ann Lee", "Accountant @ Acme")
    known(store, "Bob Roy", "Recruiter @ Beta")
    return store


def add(store: Store, name: str, text: str, on: str = "", **said: Any) -> int:
    return problems.add(store, name, Heard(text, **said), on, TODAY).problem.id


def listed(store: Store, **asked: Any) -> list[int]:
    return [one.id for one in problems.listing(store, Asked(**asked)).problems]


def test_a_problem_belongs_to_the_work_they_do_unless_said_otherwise(people: Store) -> None:
    first = problems.add(people, "ann", Heard(f" {CLOSING}\n"), "", TODAY).problem
    assert (first.heard.text, first.heard.job_type) == (CLOSING, "Finance & accounting")
    assert (first.heard.job, first.heard_on) == ("Accountant", "2026-11-23")
    other = problems.add(people, "ann", Heard("no", job="nurse"), "2026-11-01", TODAY).problem
    assert (other.heard.job, other.heard.job_type) == ("nurse", "Healthcare")
    assert other.heard_on == "2026-11-01"
    mine = problems.add(people, "Me", Heard("mine"), "", TODAY).problem
    assert (mine.who, mine.mine, mine.heard.job_type) == ("me", True, "")


def test_what_makes_no_problem_is_refused(people: Store) -> None:
    with pytest.raises(Misuse, match="Say what"):
        add(people, "ann", "  ")
    with pytest.raises(NotFound):
        add(people, "nobody", "slow")
    with pytest.raises(Misuse, match="no job type"):
        add(people, "ann", "slow", job="blorbist")
    with pytest.raises(Misuse, match="still to come"):
        add(people, "ann", "slow", on="2027-01-01")
    with pytest.raises(Misuse, match="yes, no or unknown"):
        problems.wants("maybe")
    known(people, "Ann Bell")
    with pytest.raises(Ambiguous):
        add(people, "ann", "slow")
    assert listed(people) == []


def test_the_same_words_twice_are_one_while_it_is_open(people: Store) -> None:
    number = add(people, "ann", CLOSING)
    with pytest.raises(Misuse, match=f"problem {number}"):
        add(people, "ann", CLOSING.upper())
    assert add(people, "bob", CLOSING) > number
    problems.close(people, number, "gone", "", TODAY)
    assert add(people, "ann", CLOSING) > number


def test_what_resembles_a_problem_heard_before_is_said(people: Store) -> None:
    number = add(people, "ann", CLOSING)
    add(people, "ann", "Invoices")
    like = problems.add(people, "bob", Heard(AGAIN), "", TODAY).like
    assert [one.id for one in like] == [number]
    assert problems.add(people, "bob", Heard("Nobody reads the news"), "", TODAY).like == ()
    far = " ".join(f"word{n}" for n in range(20))
    add(people, "bob", f"oranges apples {far}")
    other = far.replace("word", "other")
    assert problems.add(people, "ann", Heard(f"apples oranges {other}"), "", TODAY).like == ()


def test_linked_problems_show_who_has_them_and_in_which_job_types(people: Store) -> None:
    first, second = add(people, "ann", CLOSING), add(people, "bob", AGAIN)
    third = add(people, "me", "books close late")
    problems.same(people, third, second)
    shown = problems.same(people, second, first)
    assert {(one.who, one.heard.job_type) for one in shown.same} == {
        ("Ann Lee", "Finance & accounting"), ("me", ""),
    }  # fmt: skip
    assert problems.same(people, first, third) == problems.show(people, first)
    assert len(problems.show(people, first).same) == 2
    with pytest.raises(Misuse, match="one problem"):
        problems.same(people, first, first)
    with pytest.raises(NotFound):
        problems.same(people, first, 99)


def test_confidential_problems_of_others_are_not_shown_along(people: Store) -> None:
    first = add(people, "ann", CLOSING)
    secret = add(people, "bob", AGAIN, confidential=True)
    assert problems.same(people, first, secret).same == ()
    assert problems.show(people, secret).problem.heard.text == AGAIN


def test_a_list_is_narrowed_and_keeps_confidences(people: Store) -> None:
    first = add(people, "ann", CLOSING, on="2026-10-01")
    second = add(people, "bob", AGAIN, job="nurse")
    secret = add(people, "bob", "secret", confidential=True)
    assert listed(people) == [second, first]
    assert problems.listing(people, Asked()).kept_back == 1
    assert listed(people, confidential=True) == [secret, second, first]
    assert listed(people, name="bob") == [second]
    assert listed(people, job="accountant") == [first]
    problems.close(people, second, "gone", "", TODAY)
    assert listed(people, open_only=True) == [first]
    with pytest.raises(NotFound):
        listed(people, name="nobody")


def test_a_problem_is_solved_with_how_or_is_gone(people: Store) -> None:
    number = add(people, "ann", CLOSING)
    with pytest.raises(Misuse, match="how"):
        problems.close(people, number, "solved", " ", TODAY)
    problems.close(people, number, "gone", "", TODAY)
    done = problems.close(people, number, "solved", "booked  daily", TODAY).problem
    assert (done.status, done.solved_how, done.closed_on) == (
        "solved",
        "booked daily",
        "2026-11-23",
    )
    with pytest.raises(Misuse, match="already"):
        problems.close(people, number, "gone", "", TODAY)
    with pytest.raises(NotFound, match="no problem 99"):
        problems.close(people, 99, "gone", "", TODAY)


def test_once_asked_help_may_be_welcome(people: Store) -> None:
    number = add(people, "ann", CLOSING)
    assert problems.show(people, number).problem.ask_first
    assert not problems.welcome(people, number, problems.wants(" Yes ")).problem.ask_first
    with pytest.raises(NotFound):
        problems.welcome(people, 99, "yes")
