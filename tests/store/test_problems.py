"""Which problems were told, by whom, and what is open to be read by other programs?"""

from __future__ import annotations

import sqlite3

import pytest

from netq.domain.problems import Heard
from netq.store import problems
from netq.store.opening import Store
from tests.networks import known


def test_a_problem_comes_back_as_it_was_told(store: Store) -> None:
    heard = Heard("slow", "nurse", "Healthcare", "daily", "1 h", "paper", "an app", "no", True)
    number = known(store, "Ann Lee")
    with store.writing() as writer:
        first = problems.insert(writer, number, heard, "2026-11-01")
        mine = problems.insert(writer, None, Heard("mine"), "2026-11-02")
    found = problems.one(store, first)
    assert found is not None
    assert (found.heard, found.who, found.who_id, found.heard_on) == (
        heard, "Ann Lee", number, "2026-11-01",
    )  # fmt: skip
    assert [one.id for one in problems.every(store)] == [mine, first]
    assert problems.every(store)[0].who == "me"
    assert problems.one(store, 99) is None


def test_programs_read_no_confidential_problem(store: Store) -> None:
    with store.writing() as writer:
        problems.insert(writer, None, Heard("open"), "2026-11-01")
        problems.insert(writer, None, Heard("secret", confidential=True), "2026-11-01")
    assert [row["text"] for row in store.rows("SELECT text FROM v_problems")] == ["open"]


def test_who_is_forgotten_takes_their_problems_along(store: Store) -> None:
    number = known(store, "Ann Lee")
    with store.writing() as writer:
        problems.insert(writer, number, Heard("slow"), "2026-11-01")
        writer.db.execute("DELETE FROM contact")
    assert problems.every(store) == ()


def test_a_status_nobody_knows_is_refused(store: Store) -> None:
    with store.writing() as writer:
        number = problems.insert(writer, None, Heard("slow"), "2026-11-01")
        with pytest.raises(sqlite3.IntegrityError):
            problems.change(writer, number, {"status": "lost"})


def test_linking_joins_whole_groups(store: Store) -> None:
    with store.writing() as writer:
        for text in "abcd":
            problems.insert(writer, None, Heard(text), "2026-11-01")
        problems.link(writer, 1, 2)
        problems.link(writer, 3, 4)
        problems.link(writer, 1, 3)
    assert [one.id for one in problems.group(store, 1)] == [1, 2, 3, 4]


def test_a_group_stays_one_when_its_first_goes(store: Store) -> None:
    number = known(store, "Ann Lee")
    with store.writing() as writer:
        for who in (number, None, None, number):
            problems.insert(writer, who, Heard("slow"), "2026-11-01")
        for other in (2, 3, 4):
            problems.link(writer, 1, other)
        writer.db.execute("DELETE FROM contact")
    assert [(one.id, one.same_as) for one in problems.group(store, 2)] == [(2, None), (3, 2)]
