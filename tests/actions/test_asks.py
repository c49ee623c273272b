"""Are open asks listed with their next step, and moved by one word?"""

from __future__ import annotations

import pytest

from netq.actions import asks
from netq.domain.errors import Ambiguous, Misuse, NotFound
from netq.domain.factors import not_now
from netq.store import standing
from netq.store.opening import Store
from tests.actions.asking import wrote
from tests.conftest import TODAY


def states(store: Store, name: str = "") -> list[tuple[str, str]]:
    return [(one.ask.name, one.state) for one in asks.asks(store, TODAY, name)]


def test_asks_are_listed_with_what_is_due_first(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-20")
    wrote(store, four[1], "sent", "2026-11-12")
    wrote(store, four[2], "sent", "2026-10-01")
    assert states(store) == [("Bo Stone", "sent"), ("Ann Lee", "sent"), ("Cy Young", "expired")]
    assert states(store, "ann") == [("Ann Lee", "sent")]
    with pytest.raises(NotFound):
        asks.asks(store, TODAY, "zed")


def test_one_word_moves_an_ask_today_or_on_a_day_named(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "drafted", "2026-11-02")
    moved = asks.move(store, "ann", "sent", TODAY, on="2026-11-03")
    assert (moved.state, moved.ask.asked_on, moved.due) == ("sent", "2026-11-03", True)
    assert asks.move(store, "ann", "NUDGED", TODAY).ask.on("nudged") == "2026-11-23"
    assert asks.move(store, "ann", "accepted", TODAY).state == "accepted"
    assert asks.move(store, "ann", "done", TODAY).next is None
    assert len(store.rows("SELECT * FROM ask_step")) == 4


def test_declined_with_a_day_leaves_them_in_peace_until_then(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    moved = asks.move(store, "ann", "declined", TODAY, not_before="Mar 2027")
    assert moved.ask.not_before == "2027-03"
    between = standing.of(store, four[:1], "", TODAY)[four[0]]
    assert not_now(between, TODAY) == "declined; not before 2027-03"


def test_declined_for_good_is_never_asked_again(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    moved = asks.move(store, "ann", "declined", TODAY, not_before="never")
    assert moved.ask.not_before == "9999-12-31"


@pytest.mark.parametrize(
    ("word", "more", "wrong"),
    [
        ("lost", {}, "no state"),
        ("drafted", {}, "no state"),
        ("done", {}, "cannot follow"),
        ("accepted", {"on": "2026-11-24"}, "still to come"),
        ("accepted", {"on": "soon"}, "cannot read"),
        ("accepted", {"on": "2026-11"}, "whole day"),
        ("accepted", {"not_before": "2027"}, "goes with declined"),
        ("declined", {"not_before": "2026-11-23"}, "no day to come"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_noted(
    store: Store, four: list[int], word: str, more: dict[str, str], wrong: str
) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    with pytest.raises(Misuse, match=wrong):
        asks.move(store, "ann", word, TODAY, **more)
    assert states(store) == [("Ann Lee", "sent")]


def test_of_several_asks_the_job_says_which(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    wrote(store, four[0], "sent", "2026-11-17", job="Pflegekraft")
    with pytest.raises(Ambiguous) as caught:
        asks.move(store, "ann", "accepted", TODAY)
    assert caught.value.candidates == (
        "project manager, sent 2026-11-16",
        "Pflegekraft, sent 2026-11-17",
    )
    assert asks.move(store, "ann", "accepted", TODAY, job="pflege").ask.job == "Pflegekraft"
    with pytest.raises(NotFound, match="about nurse"):
        asks.move(store, "ann", "accepted", TODAY, job="nurse")


def test_a_late_answer_still_counts(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-09-01")
    assert states(store) == [("Ann Lee", "expired")]
    assert asks.move(store, "ann", "accepted", TODAY).live


def test_who_was_never_asked_cannot_answer(store: Store, four: list[int]) -> None:
    assert four
    with pytest.raises(NotFound) as caught:
        asks.move(store, "ann", "accepted", TODAY)
    assert "netq invite" in caught.value.hint


def test_asks_that_went_quiet_warn_of_nothing(store: Store, four: list[int]) -> None:
    for number in four[:2]:
        wrote(store, number, "sent", "2026-10-01")
    assert asks.warnings(store, TODAY) == ()


def test_one_more_ask_is_warned_of_before_it_is_made(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "sent", "2026-11-16")
    (same,) = asks.warnings(store, TODAY, four[1])
    assert same.startswith("With this one 2 of your open asks are at Acme")
    assert asks.warnings(store, TODAY, four[2]) == ()
    for job in "bcde":
        wrote(store, four[0], "accepted", "2026-11-16", job=job)
    assert asks.warnings(store, TODAY, four[2]) == (
        "With this one 6 asks are open; close some before you ask more people.",
    )
