"""Does who works in the industry or place asked about come before the others, who still count?"""

from __future__ import annotations

import pytest

from netq.actions import add
from netq.domain.entry import Entry
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.actions.asking import asked, named
from tests.conftest import TODAY
from tests.networks import known

HOSPITAL, BANK = "Project Manager @ Mercy Hospital", "Project Manager @ Acme Bank London"


def fits(store: Store, job: str) -> dict[str, float]:
    """How well each person named fits the job."""
    return {one.person.name: one.factor("fit").value for one in asked(store, job).shortlist.named}


@pytest.mark.parametrize(
    ("place", "there", "elsewhere"), [("healthcare", HOSPITAL, BANK), ("London", BANK, HOSPITAL)]
)
def test_who_is_there_comes_before_who_does_the_job_elsewhere(
    store: Store, place: str, there: str, elsewhere: str
) -> None:
    known(store, "Ann Elsewhere", elsewhere, tie=2)
    known(store, "Zoe There", there, tie=2)
    assert named(asked(store, f"project manager in {place}")) == ["Zoe There", "Ann Elsewhere"]


def test_who_does_the_job_elsewhere_knows_most_of_it(store: Store) -> None:
    known(store, "Ann Bank", BANK, tie=2)
    known(store, "Zoe Hospital", HOSPITAL, tie=2)
    there, elsewhere = (fits(store, f"project manager{place}") for place in ("", " in healthcare"))
    assert elsewhere["Zoe Hospital"] == there["Zoe Hospital"]
    assert 0.8 < elsewhere["Ann Bank"] / there["Ann Bank"] < 0.9


def test_a_better_tie_elsewhere_outweighs_a_stranger_there(store: Store) -> None:
    known(store, "Ann Bank", BANK, tie=3)
    known(store, "Zoe Hospital", HOSPITAL, tie=1)
    assert named(asked(store, "project manager in healthcare")) == ["Ann Bank", "Zoe Hospital"]


def test_who_did_the_job_elsewhere_lately_is_still_asked(store: Store) -> None:
    left = Position("Project Manager", "Acme Bank", "2020", "2025-06")
    add.add(store, Entry("Ann Bank", roles=(left,), tie=3), TODAY)
    assert named(asked(store, "project manager in healthcare")) == ["Ann Bank"]
