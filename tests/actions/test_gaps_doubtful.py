"""Does a doubtful title count as coverage only when it should?"""

from __future__ import annotations

import pytest

from netq.actions import gaps, types
from netq.domain.gaps import COVERED_AT
from netq.store.opening import Store
from tests.actions.coverage import covered, ladder, rungs
from tests.conftest import TODAY
from tests.networks import doubt, known, left

DOUBTFUL = COVERED_AT - 0.01


def alone(store: Store) -> int:
    """The one person of Healthcare, whose title is doubtful; returns the id."""
    number = known(store, "Ann Lee", "Nurse @ Clinic", tie=3)
    doubt(store, "Nurse", DOUBTFUL)
    return number


def test_one_doubtful_title_is_probably_and_leaves_the_job_type_missing(store: Store) -> None:
    alone(store)
    coverage = covered(store)
    one = ladder(coverage, "Healthcare")
    assert rungs(coverage, "Healthcare") == (0, 0, 0, 0)
    assert (one.probably, one.doubtful, one.state) == (1, "Nurse", "missing")
    assert "Healthcare" in [gap.name for gap in coverage.missing]


@pytest.mark.parametrize(("confidence", "listed"), [(COVERED_AT, 1), (DOUBTFUL, 0)])
def test_a_title_sure_enough_counts_alone(store: Store, confidence: float, listed: int) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    doubt(store, "Nurse", confidence)
    assert ladder(covered(store), "Healthcare").listed == listed


def test_two_people_count_however_doubtful(store: Store) -> None:
    alone(store)
    known(store, "Bo Stone", "Dentist @ Practice", tie=3)
    doubt(store, "Dentist", DOUBTFUL)
    coverage = covered(store)
    assert rungs(coverage, "Healthcare") == (2, 2, 2, 0)
    one = ladder(coverage, "Healthcare")
    assert (one.probably, one.doubtful) == (0, "")


def test_one_person_with_two_doubtful_titles_is_one_person(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic", "Dentist @ Practice")
    doubt(store, "Nurse", DOUBTFUL)
    doubt(store, "Dentist", DOUBTFUL)
    one = ladder(covered(store), "Healthcare")
    assert (one.listed, one.probably) == (0, 1)


def test_somebody_sure_carries_the_doubtful(store: Store) -> None:
    alone(store)
    known(store, "Bo Stone", "Dentist @ Practice")
    assert ladder(covered(store), "Healthcare").listed == 2


def test_what_somebody_did_once_makes_nothing_sure(store: Store) -> None:
    number = alone(store)
    known(store, "Bo Stone", "Dentist @ Practice")
    left(store, number + 1)
    assert ladder(covered(store), "Healthcare").listed == 0


@pytest.mark.parametrize("rung", ["asked", "interviewed"])
def test_who_was_asked_or_interviewed_stays_so(store: Store, rung: str) -> None:
    number = alone(store)
    about = {"contact_id": number, "job": "nurse", "job_type": "Healthcare"}
    with store.writing() as writer:
        if rung == "asked":
            writer.db.table("ask").insert({**about, "state": "sent", "asked_on": "2026-11-16"})
        else:
            writer.db.table("interview").insert(
                {**about, "on_date": "2026-05-01", "thanked_on": "2026-05-02"}
            )
    one = ladder(covered(store), "Healthcare")
    assert (one.rung, one.listed, one.probably) == (rung, 0, 1)


def test_what_the_user_says_counts(store: Store) -> None:
    alone(store)
    types.set_type(store, "Nurse", "Healthcare", TODAY)
    coverage = covered(store)
    assert rungs(coverage, "Healthcare") == (1, 1, 1, 0)
    assert ladder(coverage, "Healthcare").probably == 0


def test_unread_and_doubtful_titles_of_one_person_are_one_probable_person(store: Store) -> None:
    alone(store)
    known(store, "Bo Stone", "Nurse @ Clinic", "Dentist @ Practice")
    left(store, 2, "Nurse")
    doubt(store, "Dentist", 0.3)
    assert ladder(covered(store), "Healthcare").probably == 2
    known(store, "Cy Young", "Surgeon @ Clinic", "Dentist @ Clinic")
    one = ladder(covered(store), "Healthcare")
    assert (one.listed, one.probably) == (2, 1)


def test_the_measures_leave_out_what_is_only_probable(store: Store) -> None:
    known(store, "Bo Stone", "Lawyer @ Court")
    before = covered(store)
    alone(store)
    after = covered(store)
    assert after.hill == before.hill == (1.0, 1.0)
    assert after.largest == before.largest == ("Legal & compliance", 1.0)
    assert after.employment_share == before.employment_share > 0


def test_a_doubtful_title_is_among_those_that_may_add_job_types(store: Store) -> None:
    alone(store)
    unknown = covered(store).unknown
    assert (unknown.people, unknown.titles, unknown.low, unknown.high) == (1, 1, 1, 1)


def test_inside_the_job_type_the_doubtful_are_probably_there(store: Store) -> None:
    alone(store)
    first = gaps.inside(store, "Healthcare")[0]
    assert (first.title, first.people, first.probably) == ("Registered Nurses", 0, 1)
    known(store, "Bo Stone", "Dentist @ Practice")
    assert [(one.people, one.probably) for one in gaps.inside(store, "Healthcare")[:2]] == [
        (1, 0),
        (1, 0),
    ]
