"""What is the shortest way to fill each gap?"""

from __future__ import annotations

import pytest

from netq.store.opening import Store
from tests.actions.coverage import PROJECT, covered
from tests.networks import known, programmers


def test_the_cheapest_introductions_fill_what_they_say(store: Store) -> None:
    programmers(store)
    coverage = covered(store)
    assert 0 < len(coverage.cheapest) <= 3
    missing = {gap.name: gap for gap in coverage.missing}
    for one, names in coverage.cheapest:
        assert names
        for name in names:
            assert one.person.id in [other.person.id for other in missing[name].introducers]
    filled = [len(names) for _, names in coverage.cheapest]
    assert filled[0] == max(filled)


def test_who_is_to_be_left_in_peace_introduces_nobody(store: Store) -> None:
    with store.writing():
        known(store, "Petra Product", "Product Manager @ Acme", tie=4, do_not_ask_before="never")
        known(store, "Ed Manager", "Engineering Manager @ Acme", tie=2)
    coverage = covered(store)
    named = {one.person.name for gap in coverage.gaps for one in gap.introducers}
    assert named == {"Ed Manager"}
    assert {one.person.name for one, _ in coverage.cheapest} <= named


def test_who_is_said_to_work_with_a_job_is_the_way_to_it(store: Store) -> None:
    programmers(store, 3)
    known(store, "Nora Nurse", "Nurse @ Clinic", tie=3, works_with=("project manager",))
    gap = next(gap for gap in covered(store).missing if gap.name == PROJECT)
    assert gap.introducers[0].person.name == "Nora Nurse"
    assert gap.introducers[0].reasons[0] == "works daily with project manager"


@pytest.mark.parametrize(
    ("asks", "filled"),
    [
        (0, {"Nearly": ("Content & media", "Healthcare")}),
        (1, {"Best": ("Healthcare",), "Nearly": ("Content & media",)}),
    ],
)
def test_a_gap_is_filled_by_whoever_leads_there_nearly_as_well_as_the_best(
    store: Store, asks: int, filled: dict[str, tuple[str, ...]]
) -> None:
    known(store, "Best", "Blorbist @ Acme", tie=5, works_with=("nurse",))
    nearly = known(store, "Nearly", "Blorbist @ Beta", tie=4, works_with=("nurse", "journalist"))
    with store.writing() as writer:  # asked once in half a year: half as good a way
        writer.db.table("ask").insert_all(
            {"contact_id": nearly, "job": "buyer", "job_type": "Procurement", "state": "done",
             "asked_on": "2026-10-01"} for _ in range(asks)
        )  # fmt: skip
    found = {one.person.name: tuple(sorted(names)) for one, names in covered(store).cheapest}
    assert found == filled
