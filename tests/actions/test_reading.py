"""Which reading belongs to each title, the known ones first and the new ones read once?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions.reading import reading_ids
from netq.store import readings
from netq.store.opening import Store


def test_equal_titles_share_one_reading_and_no_title_has_none(store: Store) -> None:
    roles = [("Nurse", "Clinic"), ("Nurse", "Other"), ("", "Acme"), ("Nurse ", "Clinic")]
    with store.writing() as writer:
        ids = reading_ids(writer, roles)
    assert ids["Nurse", "Clinic"] == ids["Nurse", "Other"]
    assert ids["", "Acme"] is None
    assert len(readings.known(store)) == 2, "another spelling is another text of the same key"
    assert len({reading.key for reading in readings.in_use(store).values()}) == 1


def test_what_is_known_is_not_read_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.writing() as writer:
        before = reading_ids(writer, [("Nurse", "Clinic")])
        monkeypatch.setattr(readings, "_row", None)
        assert reading_ids(writer, [("Nurse", "Clinic")]) == before


def test_a_reading_comes_back_as_it_was(store: Store) -> None:
    with store.writing() as writer:
        reading_ids(writer, [("Senior Nurse", "")])
    assert readings.get(store, "Senior Nurse") == jobs.classify("Senior Nurse")
    assert readings.get(store, "senior nurse") is None
