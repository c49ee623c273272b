"""Does what the user typed win over what a file says?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from netq.actions import add, show
from netq.domain.incoming import Position
from netq.store.opening import Store
from tests.actions.people import EARLY, EVA, LATE, fates, roles
from tests.conftest import TODAY
from tests.formats.exports import ADA
from tests.networks import dump, imported, known, person


def test_a_typed_role_is_never_overwritten_and_never_doubled(store: Store, tmp_path: Path) -> None:
    typed = Position("Project Manager", "Acme", "2020")
    known(store, "Eva Stone", linkedin="linkedin.com/in/eva", tie=4)
    add.update(store, replace(person("eva"), roles=(typed,)), TODAY)
    before = roles(store)
    imported(store, tmp_path, EVA.format("ACME", "Project Manager"), EARLY)
    assert roles(store) == before
    imported(store, tmp_path, EVA.format("Beta", "Nurse"), LATE)
    assert roles(store) == [*before, ("Nurse at Beta", "", "", "2026-03-01")]
    assert show.show(store, "eva").brief.tie.strength == 4


def test_a_move_to_a_typed_role_ends_the_other_and_doubles_nothing(
    store: Store, tmp_path: Path
) -> None:
    imported(store, tmp_path, EVA.format("Beta", "Nurse"), EARLY)
    add.update(store, person("eva", "PM @ Acme"), TODAY)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert [(role, ended) for role, _, ended, _ in roles(store)] == [
        ("PM at Acme", ""),
        ("Nurse at Beta", "2025-03-01/2026-03-01"),
    ]
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "PM"), LATE)
    assert dump(store) == before


def test_a_role_corrected_by_hand_stays_corrected(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    ended = Position("PM", "Acme", "2020", "2026-01")
    add.update(store, replace(person("eva"), roles=(ended,)), TODAY)
    before = dump(store)
    imported(store, tmp_path, EVA.format("Acme", "PM"), EARLY)
    assert dump(store) == before


def test_a_typed_name_is_not_replaced_and_a_file_name_is_with_the_old_one_kept(
    store: Store, tmp_path: Path
) -> None:
    add.add(store, person("Eva Stone", linkedin="linkedin.com/in/eva"), TODAY)
    renamed = EVA.format("Acme", "PM").replace("Stone", "Rock")
    imported(store, tmp_path, ADA, renamed)
    assert show.show(store, "#1").brief.name == "Eva Stone"
    imported(store, tmp_path, ADA.replace("Byron", "Lovelace"))
    ada = show.show(store, "ada lovelace")
    assert (ada.brief.id, ada.aliases) == (2, ("Ada Byron",))


def test_somebody_typed_without_a_profile_is_a_question_and_is_not_doubled(
    store: Store, tmp_path: Path
) -> None:
    known(store, "Eva Stone", "PM @ Acme")
    before = dump(store, "reading")
    done = imported(store, tmp_path, EVA.format("ACME Inc.", "Nurse"))
    assert fates(done) == {"to_review": 1}
    assert done.complaints[0].message == (
        "Eva Stone may be the Eva Stone you have: same name, same employer"
    )
    assert dump(store, "reading") == before
