"""Is every step of an ask kept with its day, and do asks that went quiet count no longer?"""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from netq.domain.asks import AFTER_NUDGE_DAYS, LET_GO_DAYS, Step, standing
from netq.store import asks
from netq.store import standing as counts
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known


def drafted(store: Store, name: str = "Ann Lee", on: str = "2026-11-02") -> int:
    person = known(store, name, "Nurse @ Mercy")
    with store.writing() as writer:
        return asks.add(writer, person, "nurse", "Healthcare", on)


def test_an_ask_follows_its_steps(store: Store) -> None:
    number = drafted(store)
    with store.writing() as writer:
        asks.move(writer, number, "sent", "2026-11-04")
        asks.move(writer, number, "declined", "2026-11-05", "2027-03")
    (ask,) = asks.all_asks(store)
    assert (ask.name, ask.job, ask.job_type) == ("Ann Lee", "nurse", "Healthcare")
    assert (ask.state, ask.asked_on, ask.not_before) == ("declined", "2026-11-04", "2027-03")
    assert ask.steps == (
        Step("drafted", "2026-11-02"),
        Step("sent", "2026-11-04"),
        Step("declined", "2026-11-05"),
    )


def test_a_step_taken_twice_on_one_day_is_one_step_and_a_wrong_one_none(store: Store) -> None:
    number = drafted(store)
    with store.writing() as writer:
        asks.move(writer, number, "sent", "2026-11-04")
        asks.move(writer, number, "sent", "2026-11-04")
    with pytest.raises(sqlite3.IntegrityError), store.writing() as writer:
        asks.move(writer, number, "lost", "2026-11-04")  # type: ignore[arg-type]
    assert len(asks.all_asks(store)[0].steps) == 2


def test_with_the_person_the_ask_goes_and_its_steps(store: Store) -> None:
    drafted(store)
    with store.writing() as writer:
        writer.db.execute("DELETE FROM contact")
    assert asks.all_asks(store) == ()
    assert store.rows("SELECT * FROM ask_step") == []


@pytest.mark.parametrize(
    ("sent", "nudged", "live"),
    [
        ("2026-11-02", "", False),
        ("2026-11-03", "", True),
        ("2026-11-02", "2026-11-11", False),
        ("2026-11-02", "2026-11-12", True),
    ],
)
def test_the_store_counts_as_open_what_the_clock_calls_live(
    store: Store, sent: str, nudged: str, live: bool
) -> None:
    number = drafted(store, on="2026-10-01")
    assert counts.open_asks(store, TODAY) == 0, "a draft is not out yet"
    with store.writing() as writer:
        asks.move(writer, number, "sent", sent)
        if nudged:
            asks.move(writer, number, "nudged", nudged)
    (ask,) = asks.all_asks(store)
    assert standing(ask, TODAY).live is live
    assert counts.open_asks(store, TODAY) == int(live)
    assert len(counts.live_employers(store, TODAY)) == int(live)
    between = counts.of(store, [ask.contact_id], "", TODAY)[ask.contact_id]
    assert between.pending_since == (sent if live else "")
    assert (LET_GO_DAYS, AFTER_NUDGE_DAYS) == (15, 8)


def test_an_accepted_ask_stays_open_however_long_it_takes(store: Store) -> None:
    number = drafted(store)
    with store.writing() as writer:
        asks.move(writer, number, "sent", "2026-11-02")
        asks.move(writer, number, "accepted", "2026-11-03")
    assert counts.open_asks(store, date(2027, 6, 1)) == 1


def test_somebody_about_to_be_asked_is_counted_at_their_employer_only(store: Store) -> None:
    with store.writing() as writer:
        asks.move(writer, drafted(store, "Ann Lee"), "sent", "2026-11-16")
        asks.move(writer, drafted(store, "Bo Stone"), "sent", "2026-11-16")
    there = known(store, "Cy Young", "Nurse @ Mercy")
    elsewhere = known(store, "Di Wood", "Nurse @ Elm")
    assert counts.live_employers(store, TODAY) == [("Mercy", 2)]
    assert [asks for _, asks in counts.live_employers(store, TODAY, there)] == [3]
    assert counts.live_employers(store, TODAY, elsewhere) == [("Elm", 1)]
