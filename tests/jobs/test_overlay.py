"""How would the user have a title read, who corrected some and has job types of their own?"""

from __future__ import annotations

import pytest

from netq.domain.overlay import NONE, Overlay, OwnType
from netq.domain.reading import YOU_SAID, Reading
from netq.jobs import classify, clean
from netq.jobs.overlay import SAYS_SO, corrector

SOFTWARE = "Software engineering"
DEVREL = OwnType("Developer relations", "developer advocate", SOFTWARE)
GUARDS = OwnType("Security", "security guard", "Public sector & policy")
LAW = OwnType("Law", "lawyer", "Legal & compliance")


def read(title: str, *own: OwnType, **mapped: str) -> Reading:
    """A title as read by somebody with these own job types and mapped titles of one word."""
    return corrector(Overlay(tuple(mapped.items()), own))(classify(title))


def test_who_has_said_nothing_gets_the_very_same_reading() -> None:
    reading = classify("Nurse")
    assert corrector(NONE)(reading) is reading
    assert corrector(Overlay((("cook", "Sales"),), (DEVREL,)))(reading) is reading


@pytest.mark.parametrize("title", ["Nurse", "Senior NURSE @ Mercy", "Nurse (she/her)"])
def test_a_mapping_wins_for_all_equal_titles(title: str) -> None:
    found = read(title, nurse="Education")
    assert (found.job_type, found.confidence, found.because) == ("Education", 1.0, YOU_SAID)
    assert found.stated
    assert found.job_types == (("Education", 1.0),)
    assert found.occupations == (), "those of a nurse say nothing of education"
    assert found.level == classify(title).level


def test_a_mapping_to_what_netq_read_keeps_the_occupations() -> None:
    assert read("Nurse", nurse="Healthcare").occupations == classify("Nurse").occupations


@pytest.mark.parametrize("title", ["Student", "Founder", "Blorbist"])
def test_a_title_without_a_job_may_be_mapped(title: str) -> None:
    found = read(title, **{clean(title): "Marketing"})
    assert (found.kind, found.job_type) == ("occupation", "Marketing")


@pytest.mark.parametrize(
    "title", ["Developer Advocate", "Lead Developer Advocate @ Acme", "developer-advocate, EMEA"]
)
def test_an_own_job_type_takes_the_job_it_is_like(title: str) -> None:
    found, plain = read(title, DEVREL), classify(title)
    assert found.job_type == "Developer relations"
    assert found.because == "like developer advocate, as you said"
    assert (found.occupations, found.level) == (plain.occupations, plain.level)
    assert found.confidence == max(SAYS_SO, dict(plain.job_types)[SOFTWARE])
    assert found.job_types[0] == ("Developer relations", found.confidence)
    assert SOFTWARE not in dict(found.job_types)
    assert sum(p for _, p in found.job_types) <= 1


def test_it_takes_titles_that_say_its_name() -> None:
    found = read("Head of Developer Relations", DEVREL)
    assert found.job_type == "Developer relations"
    assert found.because == 'says "Developer relations", your own job type'
    assert found.level == 5


def test_the_same_occupation_is_as_sure_as_the_parent_was() -> None:
    plain = classify("Attorney")
    found = read("Attorney", LAW)
    assert (found.job_type, found.confidence) == ("Law", dict(plain.job_types)[LAW.parent])


def test_a_name_of_one_word_counts_only_within_the_parent() -> None:
    assert read("Security Guard", GUARDS).job_type == "Security"
    other = "Information Security Officer"
    assert read(other, GUARDS) == classify(other)
    assert read("Head of Law", OwnType("Law", "nurse", LAW.parent)).job_type == "Law"


def test_other_titles_stay() -> None:
    for title in ("Software Engineer", "Advocate", "Relations Manager", "Student", "Founder"):
        assert read(title, DEVREL) == classify(title)
    assert read("Student", OwnType("Student", "teacher", "Education")) == classify("Student")


def test_a_rank_is_a_job_to_who_has_a_job_type_of_that_name() -> None:
    assert classify("Founder").kind == "generic"
    founders = OwnType("Founders", "chief executive", "General management & founding")
    found = read("Founder", founders)
    assert (found.kind, found.job_type, found.level) == ("occupation", "Founders", 6)


def test_a_mapping_wins_over_an_own_job_type_and_the_first_own_job_type_over_others() -> None:
    key = clean("Developer Advocate")
    assert read("Developer Advocate", DEVREL, **{key: "Sales"}).job_type == "Sales"
    later = OwnType("Advocacy", "developer advocate", SOFTWARE)
    assert read("Developer Advocate", DEVREL, later).job_type == "Developer relations"
    first = read("Developer Advocate", DEVREL)
    named = OwnType("Developer advocates", "nurse", "Healthcare")
    assert corrector(Overlay((), (named, DEVREL)))(first) is first, "it is the user's already"


def test_what_the_user_said_is_left_to_them() -> None:
    said = read("Developer Advocate", **{clean("Developer Advocate"): SOFTWARE})
    assert corrector(Overlay((), (DEVREL,)))(said) is said


def test_a_title_mapped_to_an_own_job_type_keeps_the_occupations_of_the_parent() -> None:
    key = clean("Developer Evangelist")
    found = read("Developer Evangelist", DEVREL, **{key: "Developer relations"})
    assert found.stated
    assert found.occupations == classify("Developer Evangelist").occupations
