"""Are stored titles read again when netq knows jobs better, and can that be taken back?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from netq import jobs
from netq.actions import owntypes, rereading, types
from netq.domain.overlay import OwnType
from netq.domain.reading import Reading
from netq.domain.rereading import Change, Reread
from netq.store import lexicon, overlay
from netq.store import rereading as rows
from netq.store.opening import Store, opened
from tests.actions.rereading import job_type, outdated
from tests.conftest import TODAY
from tests.networks import dump, known
from tests.store.released import version_1


def test_nothing_is_read_again_while_netq_knows_the_same(
    people: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "all_titles", None)
    assert rereading.refresh(people) is None


def test_a_better_netq_reads_all_titles_again(people: Store) -> None:
    now = dump(people)
    outdated(people, "Nurse")
    assert rereading.refresh(people) == Reread(2, 1, 1)
    assert lexicon.seen(people) == jobs.LEXICON
    assert dump(people, "reading_before") == {k: now[k] for k in now if k != "reading_before"}
    assert rereading.changes(people) == (Change("Nurse", 2, "Operations", "Healthcare"),)
    assert rereading.refresh(people) is None


def test_what_changes_beside_the_job_type_is_counted_apart(people: Store) -> None:
    with people.writing() as writer:
        writer.db.execute("UPDATE reading SET level = 6 WHERE title = 'Lawyer'")
    assert rereading.reread(people) == Reread(2, 1, 0)
    assert rereading.changes(people) == ()


def test_what_the_user_said_stays(people: Store) -> None:
    types.set_type(people, "Nurse", "Education", TODAY)
    outdated(people, "Lawyer")
    assert rereading.refresh(people) == Reread(2, 1, 1)
    assert job_type(people, "Nurse") == "Education"
    rereading.undo(people)
    assert job_type(people, "Nurse") == "Education"


def test_what_the_user_said_stays_even_if_no_title_is_equal_any_more(people: Store) -> None:
    types.set_type(people, "Nurse", "Education", TODAY)
    with people.writing() as writer:
        writer.db.execute("UPDATE title_mapping SET title_key = 'other', title = 'Other'")
    rereading.reread(people)
    assert job_type(people, "Nurse") == "Education"


def test_corrections_are_applied_to_titles_read_again(people: Store) -> None:
    owntypes.add(people, "Nursing", "nurse", TODAY)
    outdated(people, "Nurse", "Lawyer")
    rereading.refresh(people)
    assert (job_type(people, "Nurse"), job_type(people, "Lawyer")) == (
        "Nursing", "Legal & compliance",
    )  # fmt: skip


def test_an_own_job_type_finds_its_parent_anew(people: Store) -> None:
    with people.writing() as writer:
        overlay.put_own(writer, OwnType("Nursing", "nurse", "Operations"), TODAY)
        overlay.put_own(writer, OwnType("Odd", "no such job", "Sales"), TODAY)
    rereading.reread(people)
    assert [own.parent for own in overlay.load(people).own] == ["Healthcare", "Sales"]


def test_titles_and_mappings_are_cleaned_anew(
    people: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    types.set_type(people, "Nurse", "Education", TODAY)

    def clean(title: str) -> str:
        return f"new {title.lower()}"

    def classify(title: str, employer: str = "") -> Reading:
        del employer
        return replace(plain(title), key=clean(title))

    plain = jobs.classify
    monkeypatch.setattr(jobs, "clean", clean)
    monkeypatch.setattr(jobs, "classify", classify)
    rereading.reread(people)
    assert overlay.load(people).mapped == (("new nurse", "Education"),)
    assert {one.reading.key for one in rows.all_titles(people)} == {"new nurse", "new lawyer"}
    assert job_type(people, "Nurse") == "Education"
    known(people, "Di Wood", "NURSE @ Mercy")
    assert job_type(people, "NURSE") == "Education"
    rereading.undo(people)
    assert {one.reading.key for one in rows.all_titles(people)} == {"new nurse", "new lawyer"}


def test_a_title_that_an_employer_tipped_is_tipped_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    tips = {"The Grand Hotel, Inc.": "Operations"}

    def classify(title: str, employer: str = "") -> Reading:
        found = tips.get(employer, "")
        return Reading(title, title, "occupation", found, None, 0.5, ((found, 0.5),), (), "so")

    monkeypatch.setattr(jobs, "classify", classify)
    known(store, "Ann Lee", "Blorbist @ The Grand Hotel, Inc.", "Blorbist @ Acme")
    assert [one.reading.job_type for one in rows.all_titles(store)] == ["Operations", ""]
    assert rereading.reread(store).changed == 0
    tips["The Grand Hotel, Inc."] = "Sales"
    assert rereading.reread(store).retyped == 1
    assert [one.reading.job_type for one in rows.all_titles(store)] == ["Sales", ""]


def test_a_store_of_an_earlier_netq_is_read_again_at_its_first_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = version_1(tmp_path / "netq.db", monkeypatch)
    with opened(path, create=True) as store:
        assert rereading.refresh(store) == Reread(2, 1, 1)
        assert rereading.changes(store) == (Change("Nurse", 1, "Sales", "Healthcare"),)
        assert job_type(store, "Growth Lead") == "Education", "the user said so"


def test_how_far_it_is_is_told(people: Store) -> None:
    told: list[tuple[int, int]] = []
    rereading.reread(people, lambda done, of: told.append((done, of)))
    assert told == [(0, 2)]


def test_whether_it_takes_long_depends_on_the_titles(
    people: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not rereading.is_long(people)
    monkeypatch.setattr(rereading, "LONG", 2)
    assert rereading.is_long(people)


def test_a_stop_in_the_middle_changes_nothing(
    people: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    outdated(people, "Nurse")
    before = dump(people)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(lexicon, "see", stop)
    with pytest.raises(KeyboardInterrupt):
        rereading.refresh(people)
    assert dump(people) == before
