"""Is a probable duplicate seen before somebody is written down twice?"""

from __future__ import annotations

import pytest

from netq.domain.add import first_of, identities, same_name
from netq.domain.entry import Entry
from netq.domain.errors import Misuse
from netq.domain.incoming import Position
from tests.domain.people import brief


def test_all_addresses_of_an_entry_are_read() -> None:
    entry = Entry(
        "Ann Lee",
        linkedin="linkedin.com/in/Ann-Lee",
        emails=("Ann@Example.com", "a@b"),
        phones=("+44 20 7946 0000",),
    )
    assert [address.value for address in identities(entry)] == [
        "ann-lee",
        "ann@example.com",
        "a@b",
        "+442079460000",
    ]
    assert identities(Entry("Ann Lee")) == ()


@pytest.mark.parametrize(
    ("entry", "kind", "example"),
    [
        (Entry("Ann", linkedin="javascript:x"), "LinkedIn address", "linkedin.com/in/"),
        (Entry("Ann", emails=("ann",)), "e-mail address", "@"),
        (Entry("Ann", phones=("123",)), "phone number", "+44"),
    ],
)
def test_an_address_that_cannot_be_read_is_named_with_an_example(
    entry: Entry, kind: str, example: str
) -> None:
    with pytest.raises(Misuse) as refused:
        identities(entry)
    assert kind in refused.value.message
    assert example in refused.value.hint


def test_the_same_name_is_evidence_and_the_same_employer_more() -> None:
    entry = Entry("LEE, Ann", roles=(Position("PM", "Acme Inc."), Position("PM")))
    others = [
        brief(employer="ACME", number=1),
        brief(employer="Beta", number=2),
        brief(number=3),
        brief("Bob Ray", employer="Acme", number=4),
    ]
    found = [(twin.brief.id, twin.evidence) for twin in same_name(entry, others)]
    assert found == [(1, "same name, both at ACME"), (2, "same name"), (3, "same name")]


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (1, "first person in Sales"),
        (2, "second person in Sales"),
        (3, "third person in Sales"),
        (4, "4 people in Sales now"),
    ],
)
def test_what_one_more_person_did_to_coverage(people: int, said: str) -> None:
    assert first_of(people, "Sales") == said
