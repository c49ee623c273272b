"""Can a re-reading be taken back, and does what the user corrected since stay?"""

from __future__ import annotations

from netq.actions import owntypes, rereading, types
from netq.domain.rereading import Reread
from netq.store import lexicon
from netq.store.opening import Store
from tests.actions.rereading import job_type, outdated
from tests.conftest import TODAY
from tests.networks import dump


def test_one_undo_takes_it_back_and_it_does_not_come_again(people: Store) -> None:
    outdated(people, "Nurse", "Lawyer")
    before = dump(people, "lexicon_seen")
    rereading.refresh(people)
    assert rereading.undo(people) == Reread(2, 2, 2, undone=True)
    assert dump(people, "lexicon_seen") == before
    assert rereading.refresh(people) is None
    assert rereading.changes(people) == ()
    assert rereading.undo(people) == Reread(0, 0, 0, undone=True)
    assert rereading.reread(people) == Reread(2, 2, 2)
    assert job_type(people, "Nurse") == "Healthcare"


def test_one_that_changes_nothing_does_not_forget_what_can_be_put_back(people: Store) -> None:
    outdated(people, "Nurse")
    rereading.refresh(people)
    assert rereading.reread(people) == Reread(2, 0, 0)
    assert len(rereading.changes(people)) == 1
    assert rereading.undo(people).changed == 1


def test_an_undo_settles_it_even_if_netq_has_learnt_more_since(people: Store) -> None:
    outdated(people, "Nurse")
    rereading.refresh(people)
    with people.writing() as writer:
        lexicon.see(writer, "older")
    rereading.undo(people)
    assert rereading.refresh(people) is None


def test_what_the_user_said_since_stays_when_it_is_undone(people: Store) -> None:
    outdated(people, "Nurse", "Lawyer")
    rereading.refresh(people)
    types.set_type(people, "Nurse", "Education", TODAY)
    assert rereading.undo(people).changed == 1
    assert (job_type(people, "Nurse"), job_type(people, "Lawyer")) == ("Education", "Operations")
    rereading.reread(people)
    owntypes.add(people, "Law", "lawyer", TODAY)
    owntypes.remove(people, "Law")
    assert rereading.undo(people).changed == 1


def test_own_job_types_made_since_keep_what_they_took(people: Store) -> None:
    outdated(people, "Lawyer")
    rereading.refresh(people)
    owntypes.add(people, "Lawyers", "nurse", TODAY)
    rereading.undo(people)
    assert job_type(people, "Lawyer") == "Operations", "one word counts within the parent only"
    rereading.reread(people)
    owntypes.add(people, "Corporate lawyers", "lawyer", TODAY)
    with people.writing() as writer:
        writer.db.execute("UPDATE reading_before SET job_type = 'Legal & compliance'")
        writer.db.execute(
            """UPDATE reading_before SET job_types = '[["Legal & compliance", 0.7]]'"""
        )
    rereading.undo(people)
    assert job_type(people, "Lawyer") == "Corporate lawyers"


def test_an_own_job_type_that_has_gone_does_not_come_back(people: Store) -> None:
    owntypes.add(people, "Nursing", "nurse", TODAY)
    with people.writing() as writer:
        writer.db.execute("UPDATE reading SET level = 6")
    rereading.reread(people)
    owntypes.remove(people, "Nursing")
    rereading.undo(people)
    assert job_type(people, "Nurse") == "Healthcare"
