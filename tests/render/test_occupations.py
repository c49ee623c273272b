"""How do the occupations inside one job type look?"""

from __future__ import annotations

from netq.render import occupations as page
from tests.render.conftest import Shown

INSIDE = ("Healthcare", [("29-1141", "Registered Nurses", 2), ("29-1021", "Dentists", 0)])


def test_what_is_there_is_counted_and_what_is_missing_is_a_dot(shown: Shown) -> None:
    said = shown(page, INSIDE, terminal=True).splitlines()
    assert said[0] == "Healthcare: 1 of 2 occupations"
    assert [line.split()[0] for line in said[-2:]] == ["2", "·"]
    assert shown(page, INSIDE) == "2\t29-1141\tRegistered Nurses\n0\t29-1021\tDentists\n"
