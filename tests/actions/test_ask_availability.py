"""Is somebody who should be left in peace passed over, with the reason?"""

from __future__ import annotations

import pytest

from netq.actions import ask
from netq.store.opening import Store
from tests.actions.asking import PM, asked, named, talked, wrote
from tests.conftest import TODAY
from tests.networks import known


@pytest.mark.parametrize("until", ["never", "2027-03"])
def test_somebody_to_leave_in_peace_is_passed_over_with_the_reason(
    store: Store, until: str
) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme", do_not_ask_before=until)
    answer = asked(store)
    assert named(answer) == []
    (passed,) = answer.shortlist.passed_over
    assert "you said not to ask them" in passed.factor("availability").reason
    assert passed.score == 0


def test_a_day_that_has_come_holds_nobody_back(store: Store) -> None:
    known(store, "Ann Lee", "Project Manager @ Acme", do_not_ask_before="2026-11-23")
    assert named(asked(store)) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("state", "more", "reason"),
    [
        ("sent", {}, "waiting for an answer"),
        ("nudged", {}, "waiting for an answer"),
        ("accepted", {}, "waiting for an answer"),
        ("declined", {"not_before": "2027-01-01"}, "declined; not before 2027-01-01"),
        ("declined", {"not_before": "2026-11-01"}, ""),
        ("expired", {}, ""),
        ("drafted", {}, ""),
    ],
)
def test_an_open_or_declined_ask_holds_back(
    store: Store, four: list[int], state: str, more: dict[str, object], reason: str
) -> None:
    wrote(store, four[0], state, "2026-11-16", **more)
    passed = {r.person.name: r.factor("availability") for r in asked(store).shortlist.passed_over}
    assert list(passed) == (["Ann Lee"] if reason else [])
    assert not reason or reason in passed["Ann Lee"].reason


@pytest.mark.parametrize(
    ("on", "thanked", "job_type", "reason"),
    [
        ("2025-11-01", "", "Marketing", "thank them"),
        ("2026-11-01", "2026-11-02", "Project & programme management", "you talked with them"),
        ("2026-11-01", "2026-11-02", "Marketing", ""),
        ("2026-07-01", "2026-07-02", "Project & programme management", ""),
    ],
)
def test_thanks_owed_and_a_talk_on_this_very_job_hold_back(
    store: Store, four: list[int], on: str, thanked: str, job_type: str, reason: str
) -> None:
    talked(store, four[0], on, thanked, job_type)
    passed = asked(store).shortlist.passed_over
    assert [r.person.name for r in passed] == (["Ann Lee"] if reason else [])
    assert not reason or reason in passed[0].factor("availability").reason


def test_each_ask_of_the_last_half_year_halves(store: Store, four: list[int]) -> None:
    wrote(store, four[0], "done", "2026-10-01")
    wrote(store, four[0], "done", "2026-10-02")
    wrote(store, four[0], "done", "2026-01-02")
    assert ask.why(store, PM, "ann", TODAY).factor("availability").value == 0.25


def test_nobody_passed_over_is_named_anywhere(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Project Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Ed Hill", "Engineering Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Bo Stone", "Product Manager @ Acme", tie=4)
    answer = asked(store)
    passed = {ranked.person.name for ranked in answer.shortlist.passed_over}
    comfortable = answer.shortlist.comfortable
    everybody = {
        *named(answer),
        *(one.person.name for one in answer.introducers),
        *([comfortable.person.name] if comfortable else []),
    }
    assert passed >= {"Ann Lee"}
    assert not passed & everybody
    assert "Ed Hill" not in everybody
