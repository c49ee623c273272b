"""Does ``netq gaps`` show what is there, what is missing and the way?"""

from __future__ import annotations

import json
import shlex
from pathlib import Path

from netq.store.opening import Store
from tests.conftest import Netq
from tests.networks import doubt, known


def test_forty_programmers_cannot_tell_you_about_project_management(netq: Netq) -> None:
    people = [
        {"name": f"Dev {n:02}", "role": "Software Engineer @ Acme", "tie": 3} for n in range(38)
    ]
    people.append({"name": "Pia Post", "role": "Product Manager @ Acme", "tie": 4})
    people.append({"name": "Quin Ray", "role": "Software Engineer @ Beta", "tie": 1})
    netq("add", "-", stdin="\n".join(map(json.dumps, people)))
    netq("me", "--role", "Software Developer @ Acme", "--target", "project manager")
    report = netq("gaps", "--json").json
    types = {one["name"]: one for one in report["job_types"]}
    assert len(types) == 36
    assert types["Software engineering"]["listed"] == 39
    assert types["Software engineering"]["askable"] == 38
    assert report["missing"][0]["name"] == "Project & programme management"
    route = next(r for r in report["routes"] if r["job_type"] == "Project & programme management")
    assert route["introducer"]["name"] == "Pia Post"
    assert route["command"] == 'netq ask "project manager"'
    assert report["hill"]["q2"] < report["hill"]["q1"] < 1.2
    assert report["largest"] == {"name": "Software engineering", "share": 0.975}


def test_the_next_command_works(netq: Netq, example: Path) -> None:
    del example
    report = netq("gaps", "--json").json
    for route in report["routes"][:5]:
        job = route["command"].removeprefix("netq ask ").strip('"')
        answer = netq("ask", job, "--json")
        assert answer.code == 0
        assert answer.json["job_types"][0]["name"] == route["job_type"]


def test_a_target_comes_first(netq: Netq, example: Path) -> None:
    del example
    report = netq("gaps", "--target", "lawyer", "--target", "buyer", "--json").json
    assert {gap["name"] for gap in report["gaps"][:2]} == {"Legal & compliance", "Procurement"}
    assert report["gaps"][0]["why"] == "you want to learn about it"
    assert netq("gaps", "--target", "qqqqqq").code == 2


def test_near_me_leaves_out_the_far(netq: Netq, example: Path) -> None:
    del example
    everything = netq("gaps", "--json").json["gaps"]
    near = netq("gaps", "--near", "me", "--json").json["gaps"]
    assert 0 < len(near) < len(everything)


def test_inside_one_job_type(netq: Netq, example: Path) -> None:
    del example
    inside = netq("gaps", "--occupations", "marketing", "--json").json
    assert inside["job_type"] == "Marketing"
    assert {row["soc"] for row in inside["occupations"]} >= {"11-2021", "13-1161"}
    assert any(row["people"] == 0 for row in inside["occupations"])


def test_the_screen_fits_and_puts_the_missing_first(netq: Netq, example: Path) -> None:
    del example
    for width in (60, 80, 120):
        screen = netq("gaps", screen=True, width=width).out
        assert max(map(len, screen.splitlines())) <= width
    rows = [line.split() for line in netq("gaps", screen=True).out.splitlines()]
    missing = [row for row in rows if row and row[-1] in {"missing", "probably"}]
    assert len(missing) == len(netq("gaps", "--json").json["missing"])


def test_a_doubtful_title_is_no_coverage_until_the_user_says_so(netq: Netq, store: Store) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    doubt(store, "Nurse")
    target = ("gaps", "--target", "nurse")
    said = netq(*target).err
    assert said == 'Next, if \'Nurse\' is Healthcare: netq types set "Nurse" "Healthcare"\n'
    assert "is a guess" in netq("gaps", "--occupations", "healthcare").err
    assert netq(*target, "--json").json["covered"]["listed"] == 0
    assert netq(*shlex.split(said.split(": netq ")[1])).code == 0
    assert netq(*target, "--json").json["covered"]["listed"] == 1
    assert netq("gaps", "--occupations", "healthcare").err == ""


def test_the_ladder_only_narrows(netq: Netq, example: Path) -> None:
    del example
    for one in netq("gaps", "--json").json["job_types"]:
        assert one["listed"] >= one["known"] >= one["askable"]
