"""Does a later export move people on, and an older one change nothing?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.store.opening import Store
from tests.actions.people import EARLY, EVA, LATE, LATER, fates, roles
from tests.networks import dump, imported


def test_a_changed_position_ends_the_old_role_and_starts_the_new_one(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    done = imported(store, tmp_path, EVA.format("Beta", "PM"), LATE)
    between = "2025-03-01/2026-03-01"
    assert roles(store) == [
        ("PM at Beta", between, "", "2026-03-01"),
        ("PM at Acme", "", between, "2025-03-01"),
    ]
    assert fates(done) == {"updated": 1, "unchanged": 1} or fates(done) == {
        "updated": 1,
        "added": 1,
    }
    assert [(m.name, m.before.employer, m.now.employer, m.between) for m in done.moves] == [
        ("Eva Stone", "Acme", "Beta", between)
    ]


def test_another_title_at_the_same_company_is_another_role(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format("Acme", "Head of PMO"), LATE)
    assert [(role, ended) for role, _, ended, _ in roles(store)] == [
        ("Head of PMO at Acme", ""),
        ("PM at Acme", "2025-03-01/2026-03-01"),
    ]


def test_another_spelling_of_the_company_is_no_move(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    done = imported(store, tmp_path, EVA.format("ACME Inc.", "PM"), LATE)
    assert done.moves == ()
    assert roles(store) == [("PM at Acme", "", "", "2026-03-01")]


@pytest.mark.parametrize(("company", "title"), [("", ""), ("Acme", ""), ("", "PM")])
def test_what_linkedin_no_longer_shows_has_not_ended_and_is_not_confirmed(
    store: Store, tmp_path: Path, company: str, title: str
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format(company, title), LATE)
    assert roles(store) == [("PM at Acme", "", "", "2025-03-01")]


def test_the_same_position_again_is_confirmed(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert roles(store) == [("PM at Acme", "", "", "2026-03-01")]


def test_an_older_export_after_a_newer_one_changes_no_position_and_no_name(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Beta", "PM"), LATER)
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "Nurse").replace("Stone", "Rock"), EARLY)
    del before["reading"]  # the title of the older export was read
    assert dump(store, "reading") == before


def test_nobody_is_gone_because_a_later_file_lacks_them(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    imported(store, tmp_path, LATE)
    assert roles(store) == [("PM at Acme", "", "", "2025-03-01")]
