"""Is each row of a file accounted for, and is it brought in whole or not at all?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from netq.actions import imports
from netq.domain.errors import InputRefused
from netq.store import imports as rows
from netq.store import people
from netq.store.opening import Store
from tests.actions.people import EVA, LATE, fates
from tests.conftest import TODAY
from tests.formats.exports import ADA, HIDDEN, ZOE, connections, write
from tests.networks import doubt, dump, imported, known

# Every row is accounted for


def test_every_row_meets_one_fate_with_file_line_and_reason(store: Store, tmp_path: Path) -> None:
    known(store, "Di Wood")
    done = imported(store, tmp_path, ADA, ZOE, HIDDEN, "Di,Wood,,,,,08 Feb 2026", 'Bo "x,"y', ADA)
    assert done.read == 6
    assert fates(done) == {
        "added": 2, "unchanged": 1, "to_review": 1, "rejected": 1, "set_aside": 1,
    }  # fmt: skip
    stored = store.rows("SELECT line, fate, contact_id, why <> '' AS why FROM import_row")
    assert sorted(tuple(row) for row in stored) == [
        (5, "added", 2, 0),
        (6, "added", 3, 0),
        (7, "set_aside", None, 1),
        (8, "to_review", 1, 1),
        (9, "rejected", None, 1),
        (10, "unchanged", 2, 0),
    ]
    assert [(said.line, said.field) for said in done.complaints if said.field == "name"] == [
        (8, "name")
    ]
    run = store.row("SELECT * FROM import_run")
    assert run is not None
    assert run["read"] == sum(run[fate] for fate in done.counts)
    assert (run["source"], run["exported_on"]) == ("Connections.csv", "2026-06-07")


def test_what_was_learnt_is_told(store: Store, tmp_path: Path) -> None:
    nurse, nobody = EVA.format("Acme", "Registered Nurse"), "Cy,Young,,,Acme,Blorbist,08 Feb 2024"
    done = imported(store, tmp_path, nurse, nobody, LATE)
    assert (done.learnt.people, done.learnt.job_types) == (3, 1)
    assert done.learnt.understood == 0.5
    assert done.learnt.gap


def test_a_doubtful_title_adds_no_job_type_to_what_was_learnt(store: Store, tmp_path: Path) -> None:
    nurse = EVA.format("Acme", "Registered Nurse")
    assert imported(store, tmp_path, nurse).learnt.job_types == 1
    doubt(store, "Registered Nurse")
    assert imported(store, tmp_path, nurse).learnt.job_types == 0


def test_people_learnt_are_those_added(store: Store, archive: Path) -> None:
    done = imports.bring_in(store, archive, TODAY)
    assert done.learnt.people == people.count(store) == done.counts["added"]


# Whole or not at all


def test_a_dry_run_tells_the_same_and_changes_nothing(store: Store, archive: Path) -> None:
    before = dump(store), store.rows("SELECT * FROM import_run")
    would = imports.bring_in(store, archive, TODAY, dry_run=True)
    assert (dump(store), store.rows("SELECT * FROM import_run")) == before
    done = imports.bring_in(store, archive, TODAY)
    assert (would.dry_run, done.dry_run) == (True, False)
    assert (would.counts, would.touches, would.learnt) == (done.counts, done.touches, done.learnt)


def test_a_failure_in_the_middle_leaves_the_store_as_it_was(
    store: Store, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"))
    before = dump(store)

    def fail(*_: Any) -> None:
        raise OSError("no more")

    monkeypatch.setattr(rows, "add_run", fail)
    with pytest.raises(OSError, match="no more"):
        imports.bring_in(store, archive, TODAY)
    assert dump(store) == before


def test_a_refused_file_leaves_the_store_as_it_was(store: Store, tmp_path: Path) -> None:
    imported(store, tmp_path, EVA.format("Acme", "PM"))
    before = dump(store), store.rows("SELECT * FROM import_run")
    with pytest.raises(InputRefused):
        imports.bring_in(store, write(tmp_path, connections(ADA) + "Bo,Li,https"), TODAY)
    assert (dump(store), store.rows("SELECT * FROM import_run")) == before


def test_progress_of_reading_and_of_writing_only_grows(store: Store, archive: Path) -> None:
    told: list[tuple[int, int]] = []
    imports.bring_in(store, archive, TODAY, progress=lambda *parts: told.append(parts))
    totals = list(dict.fromkeys(total for _, total in told))
    assert len(totals) == 2, "bytes read, then rows written"
    for total in totals:
        done = [done for done, of in told if of == total]
        assert done == sorted(done)
        assert 0 < done[-1] <= total
