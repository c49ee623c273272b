"""How does the coverage of the network look?"""

from __future__ import annotations

import pytest

from netq.actions import gaps
from netq.actions.gaps import Focus
from netq.domain.gaps import Coverage
from netq.render import gaps as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import doubt, known, programmers
from tests.render.conftest import Shown


@pytest.fixture
def coverage(store: Store) -> Coverage:
    programmers(store)
    return gaps.gaps(store, Focus(), TODAY)


def test_it_is_said_in_words_first(coverage: Coverage, shown: Shown) -> None:
    first = " ".join(shown(page, coverage, terminal=True, width=120).split())
    assert first.startswith(
        "42 people in 2 of 36 job types; you know somebody in 2, could ask in 2,"
        " have interviewed in 0."
    )
    assert "98 % of those whose job I know are in Software engineering." in first
    assert "Fragile (rests on one person): Product management." in first


def test_what_is_missing_stands_above_what_is_there(coverage: Coverage, shown: Shown) -> None:
    lines = [line.split("\t") for line in shown(page, coverage).splitlines()]
    assert len(lines) == 36
    states = [line[0] for line in lines]
    assert states == ["missing"] * 34 + ["covered", "fragile"]
    assert lines[34][1:6] == ["Software engineering", "41", "41", "41", "0"]


def test_every_gap_has_its_next_command(coverage: Coverage) -> None:
    for route in page.data(coverage)["routes"]:
        assert route["command"].startswith('netq ask "')
        assert route["introducer"]["reasons"]


def test_a_doubtful_title_is_a_guess_that_the_user_may_confirm(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Nurse @ Acme")
    doubt(store, "Nurse")
    coverage = gaps.gaps(store, Focus(("nurse",)), TODAY)
    first = " ".join(shown(page, coverage, terminal=True, width=120).split())
    assert first.startswith("1 person in 0 of 36 job types")
    assert "Probably (one doubtful title, not counted): Healthcare ('Nurse')." in first
    assert "Healthcare · · · · probably" in first
    assert "Healthcare probably 'Nurse': if it is, say so netq types set" in first
    assert page.following(coverage.gaps[0]) == (
        'Next, if \'Nurse\' is Healthcare: netq types set "Nurse" "Healthcare"'
    )
    assert page.following(coverage.gaps[1]).startswith("Next: netq ask ")
    said = {one["name"]: one for one in page.data(coverage)["job_types"]}["Healthcare"]
    assert (said["listed"], said["probably"], said["doubtful"]) == (0, 1, "Nurse")
    assert said["state"] == "missing"


def test_who_was_interviewed_and_is_only_probably_there_is_not_called_missing(
    store: Store, shown: Shown
) -> None:
    number = known(store, "Ann Lee", "Nurse @ Acme")
    doubt(store, "Nurse")
    with store.writing() as writer:
        writer.db.table("interview").insert(
            {"contact_id": number, "on_date": "2026-05-01", "job": "nurse",
             "job_type": "Healthcare", "thanked_on": "2026-05-02"}
        )  # fmt: skip
    said = shown(page, gaps.gaps(store, Focus(), TODAY), terminal=True, width=120)
    (row,) = [line for line in said.splitlines() if line.startswith("Healthcare  ")]
    assert row.split() == ["Healthcare", "·", "·", "·", "1", "probably"]


def test_unread_titles_are_bounds(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme")
    said = shown(page, gaps.gaps(store, Focus(), TODAY), terminal=True)
    assert "1 unclear title (1 person)" in " ".join(said.split())


def test_an_empty_network_has_no_table(store: Store, shown: Shown) -> None:
    said = shown(page, gaps.gaps(store, Focus(), TODAY), terminal=True)
    assert said.startswith("0 people in 0 of 36 job types")
    assert len(said.splitlines()) <= 3
