"""How do the occupations inside one job type look?"""

from __future__ import annotations

from dataclasses import replace

from netq.domain.types import OccupationCount
from netq.render import occupations as page
from tests.render.conftest import Shown

NURSES = OccupationCount("29-1141", "Registered Nurses", 2)
DENTISTS = OccupationCount("29-1021", "Dentists")
INSIDE = ("Healthcare", [NURSES, DENTISTS])


def test_what_is_there_is_counted_and_what_is_missing_is_a_dot(shown: Shown) -> None:
    said = shown(page, INSIDE, terminal=True).splitlines()
    assert said[0] == "Healthcare: 1 of 2 occupations"
    assert [line.split()[0] for line in said[-2:]] == ["2", "·"]
    assert shown(page, INSIDE) == "2\t29-1141\tRegistered Nurses\t0\n0\t29-1021\tDentists\t0\n"


def test_who_is_probably_there_is_not_counted(shown: Shown) -> None:
    inside = ("Healthcare", [replace(DENTISTS, probably=1)])
    said = shown(page, inside, terminal=True).splitlines()
    assert said[0] == "Healthcare: 0 of 1 occupations"
    assert said[-1].split("  ")[-2:] == ["Dentists (1 probably)", "29-1021"]
    assert shown(page, inside).split("\t")[-1] == "1\n"
    assert page.data(inside)["occupations"][0]["probably"] == 1
