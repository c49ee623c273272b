"""Who is in the store, and which of them does a name mean?"""

from __future__ import annotations

from pathlib import Path

import pytest

from netq.store import people
from netq.store.opening import Store
from tests.networks import imported, known


def found(store: Store, name: str) -> list[str]:
    return [brief.name for brief in people.named(store, name)]


@pytest.fixture(autouse=True)
def _network(store: Store) -> None:
    with store.writing():
        for name in (
            "Zoë Brandt",
            "Anna Lee",
            "Anna Leeson",
            "李明",
            "Bo 100% Li",
            "Bo 100 Li",
            "Snake_Case Jones",
            "SnakeXCase Jones",
            "Dr. Max Müller, PMP",
        ):
            known(store, name)


@pytest.mark.parametrize(
    "typed", ["Zoë Brandt", "zoe brandt", "BRANDT ZOE", "Brandt, Zoë", "zo br"]
)
def test_case_accents_and_order_make_no_difference(store: Store, typed: str) -> None:
    assert found(store, typed) == ["Zoë Brandt"]


def test_the_full_name_is_meant_before_its_beginning(store: Store) -> None:
    assert found(store, "Anna Lee") == ["Anna Lee"]
    assert found(store, "Anna L") == ["Anna Lee", "Anna Leeson"]
    assert found(store, "nobody") == []
    assert found(store, "  ") == []


def test_a_beginning_is_of_words_and_a_middle_only_when_nothing_begins_so(store: Store) -> None:
    assert found(store, "lee") == ["Anna Lee", "Anna Leeson"]
    assert found(store, "eeso") == ["Anna Leeson"]


@pytest.mark.parametrize("typed", ["李", "明", "李明"])
def test_scripts_without_spaces_are_found(store: Store, typed: str) -> None:
    assert found(store, typed) == ["李明"]


def test_signs_that_like_would_obey_are_letters(store: Store) -> None:
    assert found(store, "snake_case") == ["Snake_Case Jones"]
    assert found(store, "%") == []
    assert found(store, "_") == ["Snake_Case Jones"]
    assert found(store, "\\") == []


def test_titles_and_credentials_are_not_needed(store: Store) -> None:
    assert found(store, "Max Muller") == ["Dr. Max Müller, PMP"]


def test_a_name_somebody_had_before_still_means_them(store: Store, tmp_path: Path) -> None:
    row = "{},https://www.linkedin.com/in/eva,,Acme,PM,08 Feb 2026"
    imported(store, tmp_path, row.format("Eva,Stone"))
    imported(store, tmp_path, row.format("Eva,Rock"))
    assert found(store, "eva stone") == ["Eva Rock"]
    assert found(store, "stone") == ["Eva Rock"]


def test_a_person_is_known_by_the_present_role_or_the_latest_past_one(store: Store) -> None:
    with store.writing() as writer:
        for number, (ended, title) in enumerate(
            [("2015", "First"), ("", "Now"), ("2019", "Second"), ("2012", "Zeroth")]
        ):
            writer.db.table("role").insert(
                {
                    "contact_id": 1,
                    "title": title,
                    "employer": f"Firm {number}",
                    "ended": ended,
                    "employer_key": f"firm {number}",
                    "source": "typed",
                }
            )
    assert people.briefs(store, [1])[0].words == "Zoë Brandt (Now at Firm 1)"
    with store.writing() as writer:
        writer.db.execute("DELETE FROM role WHERE title = 'Now'")
    assert people.briefs(store, [1])[0].title == "Second"


def test_briefs_come_in_the_order_asked_for(store: Store) -> None:
    assert [brief.id for brief in people.briefs(store, [3, 99, 1])] == [3, 1]
