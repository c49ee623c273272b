"""The people who fit what was asked for."""

from __future__ import annotations

import pytest

from netq.actions import listing
from netq.actions.listing import Typed
from netq.domain.errors import Misuse
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known


@pytest.fixture(autouse=True)
def _network(store: Store) -> None:
    with store.writing():
        known(store, "ann Lee", "Head of Marketing @ Acme, Inc.", tie=3, tags=("choir",))
        known(store, "Zoë Stone", "Registered Nurse @ Clinic", tie=1, met="fair 2026-11-01")
        known(store, "Bo Stone", "Registered Nurse @ Acme Clinic", tie=5, met="fair 2019")
        known(store, "李明", "Xyzzy @ Gamma")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (Typed(), ["ann Lee", "Bo Stone", "Zoë Stone", "李明"]),
        (Typed(job_type="health"), ["Bo Stone", "Zoë Stone"]),
        (Typed(job_type="nurse"), ["Bo Stone", "Zoë Stone"]),
        (Typed(level="director"), ["ann Lee"]),
        (Typed(at="ACME"), ["ann Lee", "Bo Stone"]),
        (Typed(tie="3+"), ["ann Lee", "Bo Stone"]),
        (Typed(tie="1"), ["Zoë Stone"]),
        (Typed(tag="choir"), ["ann Lee"]),
        (Typed(words="zoe"), ["Zoë Stone"]),
        (Typed(words="STO bo"), ["Bo Stone"]),
        (Typed(words="明"), ["李明"]),
        (Typed(quiet_for="6mo"), ["ann Lee", "Bo Stone", "李明"]),
        (Typed(job_type="nurse", at="acme", tie="5"), ["Bo Stone"]),
        (Typed(tag="nobody"), []),
    ],
)
def test_every_part_of_the_filter_must_fit(store: Store, typed: Typed, names: list[str]) -> None:
    found = listing.fitting(store, typed, TODAY)
    assert [brief.name for brief in found.people] == names
    assert found.of == 4


def test_the_last_touch_is_told(store: Store) -> None:
    found = listing.fitting(store, Typed(words="stone"), TODAY).people
    assert [brief.last_touch for brief in found] == ["2019", "2026-11-01"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (Typed(job_type="xyzzy"), "no job type called 'xyzzy'"),
        (Typed(level="xyzzy"), "cannot read the level 'xyzzy'"),
        (Typed(tie="7"), "cannot read the tie '7'"),
        (Typed(quiet_for="ages"), "cannot read the span 'ages'"),
    ],
)
def test_a_part_that_cannot_be_read_is_named(store: Store, typed: Typed, said: str) -> None:
    with pytest.raises(Misuse, match=said):
        listing.fitting(store, typed, TODAY)


def test_the_role_shown_is_the_one_asked_for(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", "Marketing Director @ Acme")
    found = listing.fitting(store, listing.Typed(job_type="marketing", level="5"), TODAY).people
    assert "Marketing Director" in [b.title for b in found if b.name == "Ann Lee"]


def test_type_and_level_are_those_of_one_role(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Mercy", "Marketing Director @ Acme")
    found = listing.fitting(store, listing.Typed(job_type="healthcare", level="5"), TODAY)
    assert "Ann Lee" not in [brief.name for brief in found.people]
