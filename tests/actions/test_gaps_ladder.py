"""Who stands on which rung of a job type, and what is its state?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions import gaps
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.actions.coverage import covered, ladder, rungs
from tests.conftest import TODAY
from tests.networks import known


def test_each_rung_has_its_people(store: Store) -> None:
    with store.writing() as writer:
        known(store, "Listed", "Nurse @ Clinic", tie=1)
        known(store, "Known", "Nurse @ Clinic", tie=2, do_not_ask_before="never")
        known(store, "Askable", "Nurse @ Clinic", tie=2)
        stale = known(store, "Stale", "Nurse @ Clinic", tie=2)
        writer.db.execute(
            "UPDATE role SET confirmed_on = '2024-01-01' WHERE contact_id = ?", [stale]
        )
        left = Position("Nurse", "Clinic", "2010", "2015")
        known(store, "Left", tie=5)
        writer.db.table("role").insert(
            {"contact_id": 5, "title": left.title, "employer": "", "employer_key": "",
             "reading_id": 1, "ended": left.end, "source": "typed"}
        )  # fmt: skip
        writer.db.table("interview").insert_all(
            {"contact_id": 1, "on_date": day, "job": "nurse", "job_type": "Healthcare",
             "thanked_on": day}
            for day in ("2024-01-01", "2025-01-01")
        )  # fmt: skip
    assert rungs(covered(store), "Healthcare") == (4, 2, 1, 1)


@pytest.mark.usefixtures("example")
def test_no_rung_is_wider_than_the_one_below(store: Store) -> None:
    coverage = covered(store)
    assert all(one.listed >= one.known >= one.askable >= 0 for one in coverage.ladders)
    assert all(one.listed >= one.fresh >= one.known for one in coverage.ladders)
    reached = [coverage.reached(rung) for rung in ("listed", "known", "askable")]
    assert reached == sorted(reached, reverse=True)
    assert len(coverage.ladders) == len(jobs.job_types()) == 36


@pytest.mark.parametrize(
    ("state", "rung"),
    [
        ("drafted", "askable"),
        ("sent", "asked"),
        ("nudged", "asked"),
        ("accepted", "asked"),
        ("declined", "askable"),
        ("expired", "askable"),
        ("done", "askable"),
    ],
)
def test_who_waits_for_an_answer_or_a_talk_is_asked_and_cannot_be_again(
    store: Store, state: str, rung: str
) -> None:
    number = known(store, "Ann Lee", "Nurse @ Clinic", tie=3)
    assert rungs(covered(store), "Healthcare") == (1, 1, 1, 0)
    with store.writing() as writer:
        writer.db.table("ask").insert(
            {"contact_id": number, "job": "nurse", "job_type": "Healthcare", "state": state,
             "asked_on": "2026-11-16"}
        )  # fmt: skip
    coverage = covered(store)
    assert rungs(coverage, "Healthcare") == (1, 1, int(rung == "askable"), 0)
    assert ladder(coverage, "Healthcare").rung == rung


def test_fragile_stale_and_cold_are_told(store: Store) -> None:
    with store.writing() as writer:
        known(store, "Fragile", "Nurse @ Clinic", tie=2)
        known(store, "Cold", "Lawyer @ Court", tie=1)
        known(store, "Two", "Accountant @ A", tie=2)
        known(store, "Too", "Accountant @ A", tie=2)
        stale = known(store, "Stale", "Recruiter @ A", tie=2)
        writer.db.execute(
            "UPDATE role SET confirmed_on = '2024-01-01' WHERE contact_id = ?", [stale]
        )
    coverage = covered(store)
    assert coverage.in_state("fragile") == ("Healthcare",)
    assert coverage.in_state("cold") == ("Legal & compliance",)
    assert coverage.in_state("stale") == ("HR & recruiting",)
    assert ladder(coverage, "Finance & accounting").state == "covered"


def test_a_talk_closes_a_gap(store: Store) -> None:
    number = known(store, "Ann Lee", "Nurse @ Clinic", tie=3)
    assert "Healthcare" in [gap.name for gap in covered(store).gaps]
    with store.writing() as writer:
        writer.db.table("interview").insert(
            {"contact_id": number, "on_date": "2026-05-01", "job": "nurse",
             "job_type": "Healthcare", "thanked_on": "2026-05-02"}
        )  # fmt: skip
    assert "Healthcare" not in [gap.name for gap in covered(store).gaps]


def test_somebody_just_interviewed_on_a_job_is_not_askable_on_it(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", tie=4)
    store.connection.execute(
        "INSERT INTO interview (contact_id, on_date, job, job_type, thanked_on)"
        " VALUES (1, '2026-11-01', 'nurse', 'Healthcare', '2026-11-02')"
    )
    assert rungs(gaps.gaps(store, gaps.Focus(), TODAY), "Healthcare") == (1, 1, 0, 1)
