"""Does ``netq me`` show, set and take back what netq knows of its user?"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Netq


def test_options_fill_it_and_drop_takes_back(netq: Netq) -> None:
    done = netq(
        "me", "--name", "Robin Hale", "--headline", "Developer", "--industry", "Software",
        "--role", "Software Developer @ Ferrowick, 2021-2024",
        "--school", "Kestrelbrook, 2011-2014",
        "--skill", "Python", "--skill", "Go", "--offer", "read a contract", "--target", "UX",
        "--target", "project manager", "--weight", "0.5", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    me = done.json
    assert me["roles"] == [
        {
            "title": "Software Developer",
            "employer": "Ferrowick",
            "job_type": "Software engineering",
            "start": "2021",
            "end": "2024",
        }
    ]
    assert me["schools"][0]["end"] == "2014"
    assert me["skills"] == ["Python", "Go"]
    assert {(t["job_type"], t["weight"]) for t in me["targets"]} == {
        ("UX & design", 0.5),
        ("Project & programme management", 0.5),
    }
    left = netq("me", "--drop", "target: ux", "--drop", "skill: Go", "--json").json
    assert [t["job"] for t in left["targets"]] == ["project manager"]
    assert left["skills"] == ["Python"]


def test_nothing_changes_when_one_part_is_wrong(netq: Netq) -> None:
    assert netq("me", "--skill", "Python", "--target", "qqqq zzzz").code == 2
    assert netq("me", "--skill", "Python", "--drop", "offer: nothing").code == 3
    assert netq("me", "--target", "UX", "--weight", "7").code == 2
    assert netq("me", "--json").json["skills"] == []


def test_the_archive_fills_it_and_does_not_overwrite_what_was_typed(
    netq: Netq, example: Path
) -> None:
    del example
    me = netq("me", "--json").json
    assert me["name"] == "Robin Hale"
    assert len(me["roles"]) >= 3
    assert me["skills"]
    assert me["schools"]
    netq("me", "--headline", "Thinking about it")
    netq("import", "examples/linkedin")
    assert netq("me", "--json").json["headline"] == "Thinking about it"


def test_empty_says_how_to_begin(netq: Netq) -> None:
    assert "import your archive" in netq("me", screen=True).out
