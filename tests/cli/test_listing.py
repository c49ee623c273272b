"""Does ``netq list`` narrow by every filter?"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Netq


def test_filters_narrow_each_other(netq: Netq, example: Path) -> None:
    del example
    everybody = netq("list", "--json").json
    assert len(everybody) == 400
    marketing = netq("list", "--type", "marketing", "--json").json
    assert marketing
    assert {one["job_type"] for one in marketing} == {"Marketing"}
    senior = netq("list", "--type", "marketing", "--level", "4+", "--json").json
    assert 0 < len(senior) < len(marketing)
    known = netq("list", "--tie", "2+", "--json").json
    assert {one["tie"]["strength"] for one in known} <= {2, 3, 4, 5}
    there = netq("list", "--at", "candlemere", "--json").json
    assert all("Candlemere" in one["employer"] for one in there)
    assert netq("list", "jonah", "okw", "--json").json[0]["name"] == "Jonah Okwuosa"


def test_quiet_for_counts_from_the_last_real_contact(netq: Netq, example: Path) -> None:
    del example
    quiet = {one["name"] for one in netq("list", "--quiet-for", "6mo", "--json").json}
    assert "Jonah Okwuosa" not in quiet
    assert "Gareth Pennyfeather" in quiet


def test_tags(netq: Netq) -> None:
    netq("add", "Ann Lee", "--role", "Nurse @ Mercy", "--tag", "choir")
    netq("add", "Bo Ek", "--role", "Nurse @ Mercy")
    assert [one["name"] for one in netq("list", "--tag", "choir", "--json").json] == ["Ann Lee"]


def test_lines_have_eight_fields(netq: Netq, example: Path) -> None:
    del example
    lines = netq("list").out.splitlines()
    assert len(lines) == 400
    assert {len(line.split("\t")) for line in lines} == {8}
