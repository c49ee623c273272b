"""How do the job types look?"""

from __future__ import annotations

from dataclasses import replace

from netq.domain.types import TypeCount
from netq.render import types as page
from tests.render.conftest import Pages, Shown


def test_job_types_with_people_have_a_bar_and_the_largest_the_longest(
    pages: Pages, shown: Shown
) -> None:
    types = pages["types"][1]
    said = shown(page, types, terminal=True, width=120).splitlines()
    bars = {one.name: line.count("█") for one in types for line in said if one.name in line}
    largest = max(types, key=lambda one: one.people)
    assert bars[largest.name] == max(bars.values()) == 12
    assert len(shown(page, types).splitlines()) == len(types) == 36


def test_who_is_probably_there_stands_in_place_of_a_bar(shown: Shown) -> None:
    one = TypeCount("Sales", "account executive", "sells", 0, probably=2)
    row = shown(page, [one], terminal=True).splitlines()[-1]
    assert row.split() == ["Sales", "·", "2", "probably", "account", "executive"]
    assert shown(page, [one]) == "0\tSales\taccount executive\t2\t\n"
    assert page.data([one])[0]["probably"] == 2
    full = shown(page, [replace(one, people=3)], terminal=True).splitlines()[-1]
    assert "probably" not in full
