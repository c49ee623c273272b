"""Does importing the same people again change nothing?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.actions import imports, show
from netq.store.opening import Store
from tests.actions.people import EVA, fates, roles
from tests.conftest import TODAY
from tests.formats.exports import HEADERS
from tests.networks import dump, imported


def test_a_second_import_changes_nothing(store: Store, archive: Path) -> None:
    imports.bring_in(store, archive, TODAY)
    before = dump(store)
    again = imports.bring_in(store, archive, TODAY)
    assert dump(store) == before
    assert set(fates(again)) <= {"unchanged", "set_aside", "to_review", "rejected"}
    assert (again.touches, again.inferred, again.about_me, again.moves) == (0, 0, 0, ())


@pytest.mark.parametrize("era", ["2020", "2022"])
@pytest.mark.parametrize(
    "row",
    [
        "Ann,Lee,,Acme,PM,08 Feb 2026",
        "Ann,Lee,ann@example.com,,,",
        "Ann,Lee,,Acme,PM,03/04/25",
        "Ann,Lee,,,,03/04/25",
    ],
)
def test_files_without_profile_addresses_add_nobody_twice(
    store: Store, tmp_path: Path, era: str, row: str
) -> None:
    both = (row, "Bo,Stone,,Acme,PM,09 Feb 2026")
    assert fates(imported(store, tmp_path, *both, header=HEADERS[era])) == {"added": 2}
    before = dump(store)
    assert fates(imported(store, tmp_path, *both, header=HEADERS[era])) == {"unchanged": 2}
    assert dump(store) == before


def test_the_same_person_in_an_older_and_a_newer_form_is_one(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, "Eva,Stone,,Acme,PM,08 Feb 2024", header=HEADERS["2020"])
    done = imported(store, tmp_path, EVA.format("Acme", "PM"))
    assert fates(done) == {"updated": 1}
    assert [kind for kind, _ in show.show(store, "eva").addresses] == ["linkedin"]


def test_a_person_twice_in_one_file_stands_where_the_first_row_says(
    store: Store, tmp_path: Path
) -> None:
    both = (EVA.format("Acme", "PM"), EVA.format("Beta", "Nurse").replace("Stone", "Rock"))
    assert fates(imported(store, tmp_path, *both)) == {"added": 1, "unchanged": 1}
    before = dump(store)
    assert fates(imported(store, tmp_path, *both)) == {"unchanged": 2}
    assert dump(store) == before
    assert [role[0] for role in roles(store)] == ["PM at Acme"]


def test_the_same_name_under_two_profiles_is_two_people(store: Store, tmp_path: Path) -> None:
    eva = EVA.format("Acme", "PM")
    done = imported(store, tmp_path, eva, eva.replace("in/eva", "in/eva-2"))
    assert fates(done) == {"added": 2}
