"""Is somebody who is here already shown with the evidence, and not added again?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.domain.entry import Entry
from netq.store import people
from netq.store.opening import Store
from tests.actions.people import ANN, added
from tests.networks import dump, imported, known, person


@pytest.mark.parametrize(
    ("entry", "evidence"),
    [
        (person("A. Other", emails=("ann@example.com",)), "same email: ann@example.com"),
        (
            person("A. Other", linkedin="https://www.linkedin.com/in/Ann-Lee/?trk=x"),
            "same linkedin: https://www.linkedin.com/in/Ann-Lee/?trk=x",
        ),
        (person("A. Other", phones=("+44 (20) 79460000",)), "same phone: +44 (20) 79460000"),
        (person("LEE, Ann", "Nurse @ Clinic"), "same name"),
        (person("Ann Lee", "PM @ ACME, Inc."), "same name, both at Acme"),
        (person("Anne Lee", "PM @ Acme Ltd"), "nearly the same name, both at Acme Ltd"),
    ],
)
def test_a_probable_duplicate_is_shown_with_its_evidence_and_not_added(
    store: Store, entry: Entry, evidence: str
) -> None:
    added(store, ANN)
    before = dump(store)
    done = added(store, entry)
    assert (done.fate, done.id) == ("to_review", 0)
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [("Ann Lee", evidence)]
    assert dump(store) == before


@pytest.mark.parametrize(
    "entry",
    [
        person("Anne Lee", "PM @ Other"),
        person("Ann", "PM @ Acme"),
        person("Bob Stone", emails=("info@example.com",)),
    ],
)
def test_somebody_else_is_added(store: Store, entry: Entry) -> None:
    added(store, person("Ann Lee", "PM @ Acme", emails=("info@example.com",)))
    assert added(store, entry).fate == "added"


def test_a_name_somebody_had_before_is_a_probable_duplicate(store: Store, tmp_path: Path) -> None:
    row = "{},https://www.linkedin.com/in/eva,,Acme,PM,08 Feb 2026"
    imported(store, tmp_path, row.format("Eva,Stone"))
    imported(store, tmp_path, row.format("Eva,Rock"))
    done = added(store, person("Eva Stone", "Nurse @ Clinic"))
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [
        ("Eva Rock", "was called Eva Stone before")
    ]


def test_strongest_evidence_comes_first_and_nobody_twice(store: Store) -> None:
    known(store, "Ann Lee", "PM @ Acme")
    known(store, "Bo Stone", emails=("ann@example.com",))
    done = added(store, person("Ann Lee", "PM @ Acme", emails=("ann@example.com",)))
    assert [(twin.brief.name, twin.evidence) for twin in done.twins] == [
        ("Bo Stone", "same email: ann@example.com"),
        ("Ann Lee", "same name, both at Acme"),
    ]


def test_another_person_of_the_name_is_added_when_said_so(store: Store) -> None:
    added(store, ANN)
    assert added(store, ANN, new=True).fate == "added"
    assert people.count(store) == 2
