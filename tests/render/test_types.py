"""How do the job types look?"""

from __future__ import annotations

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
