"""Whom does this name mean?"""

from __future__ import annotations

import pytest

from netq.actions import find
from netq.domain.errors import Ambiguous, NotFound
from netq.store.opening import Store
from tests.networks import known


@pytest.fixture(autouse=True)
def _network(store: Store) -> None:
    with store.writing():
        known(store, "Anna Lee", "Project Manager @ Acme")
        known(store, "Anna Stone", "Nurse @ Clinic")
        known(store, "Anna Lee", "Accountant @ Beta")


def test_one_person_is_found(store: Store) -> None:
    assert find.one(store, "stone").name == "Anna Stone"


def test_a_number_means_one_person_of_a_common_name(store: Store) -> None:
    assert find.one(store, "#3").words == "Anna Lee (Accountant at Beta)"


@pytest.mark.parametrize("typed", ["#99", "#", "#²", "#1e3", "#99999999999999999999999"])
def test_a_number_nobody_has_finds_nobody(store: Store, typed: str) -> None:
    with pytest.raises(NotFound):
        find.one(store, typed)


def test_several_are_listed_each_with_number_and_role(store: Store) -> None:
    with pytest.raises(Ambiguous, match="any of 2 people") as several:
        find.one(store, "anna lee")
    assert several.value.candidates == (
        "#1  Anna Lee (Project Manager at Acme)",
        "#3  Anna Lee (Accountant at Beta)",
    )
    assert "'#1'" in several.value.hint


def test_no_more_are_listed_than_one_can_read(store: Store) -> None:
    with store.writing():
        for number in range(12):
            known(store, f"Bob {number}")
    with pytest.raises(Ambiguous, match="any of 12 people") as several:
        find.one(store, "bob")
    assert len(several.value.candidates) == find.CANDIDATES


def test_near_names_are_suggested(store: Store) -> None:
    with pytest.raises(NotFound, match="Nobody called 'Ana Stoen'") as nobody:
        find.one(store, "Ana Stoen")
    assert nobody.value.hint == "Did you mean Anna Stone?"


def test_a_name_like_no_other_suggests_the_list(store: Store) -> None:
    with pytest.raises(NotFound) as nobody:
        find.one(store, "Xqzw")
    assert nobody.value.hint == "netq list shows everybody."
