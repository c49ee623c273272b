"""How are stored readings read anew, and what did the last time change?"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from netq.domain.reading import Reading
from netq.domain.rereading import Change
from netq.store import opening, rereading
from netq.store.opening import Store, Writer, opened
from netq.store.rereading import Titled
from tests.networks import dump, known


@pytest.fixture
def three(store: Store) -> list[Titled]:
    """The readings of a nurse, a cook and a title that an employer tipped."""
    known(store, "Ann Lee", "Nurse @ Clinic", "Cook @ Hotel")
    known(store, "Bo Stone", "Nurse @ Ward")
    with store.writing() as writer:
        writer.db.execute("UPDATE reading SET employer_key = 'hotel' WHERE title = 'Cook'")
    return rereading.all_titles(store)


def test_a_tipped_title_comes_with_the_employer_as_written(three: list[Titled]) -> None:
    found = [(one.reading.title, one.employer) for one in three]
    assert found == [("Nurse", ""), ("Cook", "Hotel")]


def test_an_employer_nobody_has_any_more_is_its_key(store: Store, three: list[Titled]) -> None:
    del three
    with store.writing() as writer:
        writer.db.execute("DELETE FROM role")
    assert [one.employer for one in rereading.all_titles(store)] == ["", "hotel"]


def test_titles_are_found_by_key_and_by_job_type(store: Store, three: list[Titled]) -> None:
    nurse, cook = three
    assert rereading.titles_of(store, {"nurse"}, {}) == [nurse]
    assert rereading.titles_of(store, set(), {cook.reading.job_type}) == [cook]
    assert rereading.titles_of(store, set(), set()) == []
    assert rereading.count(store) == 2


def retyped(one: Titled, job_type: str) -> dict[int, Reading]:
    now = replace(one.reading, job_type=job_type, job_types=((job_type, 0.5),), confidence=0.5)
    return {one.id: now}


def test_what_is_written_comes_back_and_what_was_remembered_is_put_back(
    store: Store, three: list[Titled]
) -> None:
    nurse, cook = three
    before = dump(store)
    with store.writing() as writer:
        rereading.remember(writer, [nurse.id])
        rereading.write(writer, retyped(nurse, "Sales"), "new")
    assert rereading.titles_of(store, {"nurse"}, {})[0].reading == retyped(nurse, "Sales")[nurse.id]
    lexicons = store.rows("SELECT lexicon FROM reading ORDER BY id")
    assert [row["lexicon"] == "new" for row in lexicons] == [True, False]
    assert rereading.changes(store) == [Change("Nurse", 2, "Healthcare", "Sales")]
    with store.writing() as writer:
        assert rereading.restore(writer, ["Healthcare"]) == [nurse]
        assert rereading.restore(writer, ["Healthcare"]) == []
    assert dump(store) == before
    assert rereading.changes(store) == []
    with store.writing() as writer:
        rereading.remember(writer, [nurse.id])
        rereading.remember(writer, [cook.id])
        rereading.write(writer, retyped(nurse, "Sales"))
    assert rereading.changes(store) == [], "only the last time is kept"


def test_what_the_user_set_since_and_job_types_that_are_gone_stay(
    store: Store, three: list[Titled]
) -> None:
    nurse, cook = three
    with store.writing() as writer:
        rereading.remember(writer, [nurse.id, cook.id])
        rereading.write(writer, {**retyped(nurse, "Sales"), **retyped(cook, "Marketing")})
        said = replace(retyped(nurse, "Education")[nurse.id], because="you said so")
        rereading.write(writer, {nurse.id: said})
        assert rereading.restore(writer, ["Healthcare"]) == [], "nobody knows the cook's any more"
    kinds = [one.reading.job_type for one in rereading.all_titles(store)]
    assert kinds == ["Education", "Marketing"]


def write(writer: Writer) -> str:
    writer.db.execute("UPDATE lexicon_seen SET hash = 'seen'")
    return "done"


def test_a_step_is_taken_where_the_store_can_be_written(store: Store) -> None:
    assert rereading.if_writable(store, write) == "done"
    assert store.rows("SELECT hash FROM lexicon_seen")[0]["hash"] == "seen"


def test_a_store_that_cannot_be_written_or_is_held_is_left_alone(store_path: Path) -> None:
    with opened(store_path, create=False) as store:
        store.connection.execute("PRAGMA query_only = ON")
        assert rereading.if_writable(store, write) is None
        store.connection.execute("PRAGMA query_only = OFF")
        before = store.rows("PRAGMA busy_timeout")
        with opened(store_path, create=True) as other, other.writing():
            start = monotonic()
            assert rereading.if_writable(store, write) is None
            assert monotonic() - start < opening.BUSY_SECONDS / 2, "nobody waits for it"
        assert store.rows("PRAGMA busy_timeout") == before
        assert not store.connection.in_transaction
        assert rereading.if_writable(store, write) == "done"


def test_other_faults_are_not_hidden(store: Store) -> None:
    def wrong(writer: Writer) -> None:
        writer.db.execute("UPDATE nowhere SET x = 1")

    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        rereading.if_writable(store, wrong)
