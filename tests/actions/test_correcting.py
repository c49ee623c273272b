"""How do the stored readings follow when the user corrects netq?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions import me, owntypes, types
from netq.actions.correcting import correcting
from netq.actions.me import Changes
from netq.domain.overlay import OwnType
from netq.store import overlay, rereading
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import dump, known


def job_types(store: Store) -> dict[str, str]:
    return {one.reading.title: one.reading.job_type for one in rereading.all_titles(store)}


@pytest.fixture
def two(store: Store) -> Store:
    """A nurse and a lawyer."""
    with store.writing():
        known(store, "Ann Lee", "Nurse @ Mercy")
        known(store, "Bo Stone", "Lawyer @ Firm")
    return store


def test_only_what_is_spoken_of_is_read_afresh(two: Store) -> None:
    with two.writing() as writer:
        writer.db.execute("UPDATE reading SET level = 6")
    types.set_type(two, "Nurse", "Education", TODAY)
    owntypes.add(two, "Cooking", "cook", TODAY)
    levels = {one.reading.title: one.reading.level for one in rereading.all_titles(two)}
    assert levels == {"Nurse": 2, "Lawyer": 6}


def test_a_mapping_looks_at_its_own_titles_only(
    two: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(rereading, "all_titles", None)
        types.set_type(two, "Nurse", "Education", TODAY)
    assert job_types(two)["Nurse"] == "Education"


def test_mapping_back_brings_the_occupations_back(two: Store) -> None:
    types.set_type(two, "Nurse", "Education", TODAY)
    types.set_type(two, "Nurse", "Healthcare", TODAY)
    nurse = next(one.reading for one in rereading.all_titles(two) if one.reading.title == "Nurse")
    assert nurse.occupations == jobs.classify("Nurse").occupations
    assert nurse.stated


def test_a_job_type_that_is_like_something_else_now_lets_go_and_takes(two: Store) -> None:
    owntypes.add(two, "Calling", "nurse", TODAY)
    assert job_types(two) == {"Nurse": "Calling", "Lawyer": "Legal & compliance"}
    with correcting(two) as writer:
        overlay.put_own(writer, OwnType("Calling", "lawyer", "Legal & compliance"), TODAY)
    assert job_types(two) == {"Nurse": "Healthcare", "Lawyer": "Calling"}


def test_a_target_follows_a_mapping_of_its_words_and_nothing_else(two: Store) -> None:
    me.change(two, Changes(targets=(("nurse", 1.0), ("lawyer", 1.0))), TODAY)
    with two.writing() as writer:
        writer.db.execute("UPDATE target SET job_type = 'Sales' WHERE job = 'lawyer'")
    types.set_type(two, "Nurse", "Education", TODAY)
    owntypes.add(two, "Cooking", "cook", TODAY)
    kept = {target.job: target.job_type for target in me.show(two).targets}
    assert kept == {"nurse": "Education", "lawyer": "Sales"}


def test_what_fails_inside_leaves_everything_as_it_was(two: Store) -> None:
    before = dump(two)

    def fail() -> None:
        with correcting(two) as writer:
            overlay.map_title(writer, "nurse", "Nurse", "Sales", TODAY)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert dump(two) == before


def test_nothing_corrected_reads_nothing(two: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "write", None)
    with correcting(two):
        pass
