"""How does the coverage of the network look?"""

from __future__ import annotations

import pytest

from netq.actions import gaps
from netq.actions.gaps import Focus
from netq.domain.gaps import Coverage
from netq.render import gaps as page
from netq.store.opening import Store
from tests.conftest import TODAY
from tests.networks import known, programmers
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


def test_unread_titles_are_bounds(store: Store, shown: Shown) -> None:
    known(store, "Ann Lee", "Blorbist @ Acme")
    said = shown(page, gaps.gaps(store, Focus(), TODAY), terminal=True)
    assert "1 unread title (1 person)" in " ".join(said.split())


def test_an_empty_network_has_no_table(store: Store, shown: Shown) -> None:
    said = shown(page, gaps.gaps(store, Focus(), TODAY), terminal=True)
    assert said.startswith("0 people in 0 of 36 job types")
    assert len(said.splitlines()) <= 3
