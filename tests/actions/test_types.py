"""What job types are there, which titles are unread, and what does the user say they mean?"""

from __future__ import annotations

import pytest

from netq import jobs
from netq.actions import ask, show, types
from netq.domain.errors import Misuse
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import doubt, known


def count(store: Store, name: str) -> int:
    return next(one.people for one in types.types(store) if one.name == name)


def test_all_job_types_are_listed_with_their_people(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Nurse @ Clinic", "Registered Nurse @ Other")
        known(store, "Bo Stone", "Registered Nurse @ Clinic")
    listed = types.types(store)
    assert [one.name for one in listed] == [kind.name for kind in jobs.job_types()]
    assert count(store, "Healthcare") == 2
    assert sum(one.people for one in listed) == 2


def test_unread_titles_are_grouped_most_people_first(store: Store) -> None:
    with store.writing():
        for number, title in enumerate(["Zorbist", "Blorbist", "blorbist ", "Student", "Nurse"]):
            known(store, f"P {number}", f"{title} @ Acme")
    found = types.unknown(store)
    assert [(one.reading.key, one.people) for one in found] == [("blorbist", 2), ("zorbist", 1)]
    assert all(len(one.guesses) <= 2 for one in found)


def test_a_doubtful_title_alone_in_its_job_type_is_listed_with_its_guesses(store: Store) -> None:
    with store.writing():
        for number, title in enumerate(["Blorbist", "Blorbist", "Aorbist", "Nurse", "Lawyer"]):
            known(store, f"P {number}", f"{title} @ Acme")
    doubt(store, "Nurse")
    found = types.unknown(store)
    assert [(one.reading.key, one.people) for one in found] == [
        ("blorbist", 2),
        ("nurse", 1),
        ("aorbist", 1),
    ]
    assert [one.probably for one in found] == ["", "Healthcare", ""]
    assert found[1].guesses[0] == "Healthcare"
    types.set_type(store, "Nurse", "Healthcare", TODAY)
    assert "nurse" not in [one.reading.key for one in types.unknown(store)]


def test_doubtful_titles_together_are_not_listed(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    doubt(store, "Nurse")
    known(store, "Bo Stone", "Nurse @ Other")
    assert types.unknown(store) == ()


def test_a_title_unread_at_one_employer_and_doubtful_at_another_is_listed_once(
    store: Store,
) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    known(store, "Bo Stone", "NURSE @ Other")
    known(store, "Cy Young", "nurse @ Third")
    doubt(store, "Nurse")
    doubt(store, "NURSE", 0.3)
    doubt(store, "nurse", 0.4)
    (one,) = types.unknown(store)
    assert (one.reading.title, one.people, one.probably) == ("Nurse", 3, "Healthcare")


def test_the_doubtful_are_probably_there_and_not_counted(store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    doubt(store, "Nurse")
    one = next(one for one in types.types(store) if one.name == "Healthcare")
    assert (one.people, one.probably) == (0, 1)
    assert types.set_type(store, "Blorbist", "Healthcare", TODAY).in_type == 0


def test_guesses_are_one_key_away(store: Store) -> None:
    known(store, "Ann Lee", "Happiness Hero @ Acme")
    (one,) = types.unknown(store)
    assert one.guesses
    types.set_type(store, one.reading.title, one.guesses[0], TODAY)
    assert types.unknown(store) == ()


def test_all_equal_titles_are_mapped_at_once_and_new_ones_later(store: Store) -> None:
    with store.writing():
        known(store, "Ann Lee", "Blorbist @ Acme")
        known(store, "Bo Stone", "BLORBIST @ Beta")
        known(store, "Cy Young", "Zorbist @ Beta")
    done = types.set_type(store, "blorbist", "market", TODAY)
    assert (done.job_type, done.people, done.in_type) == ("Marketing", 2, 2)
    known(store, "Di Wood", "Blorbist @ Gamma")
    known(store, "Ed Hill", "Blorbist, @ Delta")
    assert count(store, "Marketing") == 4
    role = show.show(store, "di").roles[0]
    assert (role.job_type, role.because) == ("Marketing", "you said so")


def test_a_mapping_overrules_what_netq_read(store: Store) -> None:
    known(store, "Ann Lee", "Registered Nurse @ Clinic")
    types.set_type(store, "Registered Nurse", "Education", TODAY)
    assert (count(store, "Healthcare"), count(store, "Education")) == (0, 1)
    types.set_type(store, "Registered Nurse", "Healthcare", TODAY)
    assert (count(store, "Healthcare"), count(store, "Education")) == (1, 0)


def test_a_mapping_may_come_before_the_people(store: Store) -> None:
    assert types.set_type(store, "Blorbist", "Marketing", TODAY).people == 0
    known(store, "Ann Lee", "Blorbist @ Acme")
    assert count(store, "Marketing") == 1


def test_who_was_mapped_is_asked(store: Store) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme", tie=2)
    types.set_type(store, "Blorbist", "Marketing", TODAY)
    pick = ask.ask(store, "Marketing", ask.Wish(), TODAY).shortlist.pick
    assert pick is not None
    assert pick.person.name == "Ann Lee"


def test_a_job_type_netq_does_not_have_is_refused(store: Store) -> None:
    with pytest.raises(Misuse, match="no job type called 'xyzzy'"):
        types.set_type(store, "Blorbist", "xyzzy", TODAY)
