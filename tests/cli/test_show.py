"""Does ``netq show`` find people forgivingly and tell all there is?"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Netq


def test_names_are_found_without_accents_case_or_order(netq: Netq) -> None:
    netq("add", "Zoë Brandt-Müller", "--role", "Nurse @ Mercy")
    netq("add", "李小龙", "--role", "Actor @ Golden Harvest")
    for typed in ("zoe brandt-muller", "MÜLLER zoë", "brandt", "Zoe", "#1"):
        assert netq("show", typed, "--json").json["name"] == "Zoë Brandt-Müller", typed
    for typed in ("李小龙", "小龙", "李"):
        assert netq("show", typed, "--json").json["name"] == "李小龙", typed


def test_several_are_listed_with_what_tells_them_apart(netq: Netq, example: Path) -> None:
    del example
    said = netq("show", "Anna Schmidtbauer")
    assert said.code == 4
    assert said.err.count("Anna Schmidtbauer (") == 2
    number = said.err.split("#")[1].split()[0]
    assert netq("show", f"#{number}").code == 0


def test_nobody_suggests_somebody(netq: Netq, example: Path) -> None:
    del example
    said = netq("show", "Margerite Achtenberg")
    assert said.code == 3
    assert "Marguerite Achterberg" in said.err


def test_the_timeline_is_newest_first(netq: Netq, example: Path) -> None:
    del example
    days = [event["on"] for event in netq("show", "marguerite", "--json").json["timeline"]]
    assert len(days) > 4
    assert days == sorted(days, reverse=True)
    screen = netq("show", "marguerite", screen=True).out
    assert screen.index("Senior IT Project Manager") < screen.index("Timeline")
