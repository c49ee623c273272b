"""Do ``netq types`` and its parts list, explain and map?"""

from __future__ import annotations

import json
from pathlib import Path

from netq.store.opening import Store
from tests.cli.terminal import Terminal
from tests.conftest import Netq
from tests.networks import doubt, known

LINES = "\n".join(
    f'{{"name": "P{n}", "role": "{title} @ Acme"}}'
    for n, title in enumerate(["Zorblatt Quxifier", "zorblatt quxifier", "Quaxle", "Nurse"])
)


def test_all_job_types_are_listed_with_counts(netq: Netq, example: Path) -> None:
    del example
    types = netq("types", "--json").json
    assert len(types) == 36
    by_name = {one["name"]: one for one in types}
    assert by_name["Software engineering"]["people"] > 50
    assert by_name["Project & programme management"]["example"] == "project manager"
    for width in (60, 80, 120):
        screen = netq("types", screen=True, width=width).out
        assert max(map(len, screen.splitlines())) <= width


def test_unknown_titles_are_grouped_most_frequent_first(netq: Netq) -> None:
    netq("add", "-", stdin=LINES)
    unknown = netq("types", "unknown", "--json").json
    assert [one["people"] for one in unknown] == [2, 1]
    assert "types review" in netq("types", "unknown").err


def test_set_maps_all_equal_titles_now_and_later(netq: Netq) -> None:
    netq("add", "-", stdin=LINES)
    done = netq("types", "set", "ZORBLATT Quxifier", "marketing", "--json").json
    assert done == {
        "title": "ZORBLATT Quxifier",
        "job_type": "Marketing",
        "people": 2,
        "in_type": 2,
    }
    netq("add", "Late Comer", "--role", "Zorblatt  Quxifier @ Beta")
    listed = netq("list", "--type", "marketing", "--json").json
    assert {one["name"] for one in listed} == {"P0", "P1", "Late Comer"}
    answer = netq("ask", "marketing", "--json").json
    assert answer["pick"], "a mapped title is found by its job type"


def test_review_maps_with_one_key(store_path: Path, netq: Netq) -> None:
    netq("add", "-", stdin=LINES)
    with Terminal(store_path, "types", "review") as screen:
        screen.until("q stop")
        screen.key("t")
        screen.until("skip):")
        screen.type("qqq\r")
        screen.until("I know no job type")
        screen.until("skip):")
        screen.type("sales\r")
        screen.until("is Sales from now on")
        screen.until("q stop")
        screen.key("q")
        screen.rest()
    assert screen.code == 0
    assert len(netq("list", "--type", "sales", "--json").json) == 2


def test_review_offers_what_a_doubtful_title_probably_is(
    store_path: Path, store: Store, netq: Netq
) -> None:
    known(store, "Ann Lee", "Nurse @ Clinic")
    doubt(store, "Nurse")
    assert "is a guess" in netq("types", "unknown").err
    with Terminal(store_path, "types", "review") as screen:
        asked = screen.until("What is it?")
        assert "'Nurse' (1 person), probably Healthcare." in asked
        screen.until("1 Healthcare")
        screen.key("1")
        screen.until("is Healthcare from now on")
        screen.rest()
    assert screen.code == 0
    assert netq("types", "unknown").out == ""


def test_unread_titles_alone_are_not_called_probable(netq: Netq) -> None:
    netq("add", "-", stdin=LINES)
    assert "is a guess" not in netq("types", "unknown").err


def test_nothing_unknown_is_good_news(netq: Netq) -> None:
    assert "Every title is understood" in netq("types", "unknown", screen=True).out


def test_read_says_how_titles_are_understood(netq: Netq) -> None:
    lines = netq("types", "read", "-", "--json", stdin="Sr. Scrum Master @ Acme\n\nStudent\n").out
    first, second = (json.loads(line) for line in lines.splitlines())
    assert first["title"] == "Sr. Scrum Master @ Acme"
    assert first["job_type"] == "Project & programme management"
    assert first["kind"] == "occupation"
    assert first["level"] == 3
    assert 0.5 < first["job_type_p"] <= 1
    assert 0.5 < first["confidence"] <= 1
    assert 0 < len(first["occupations"]) <= 5
    assert (second["kind"], second["job_type"], second["occupations"]) == ("none", "", [])
    said = netq("types", "read", "Nurse", "Founder", "Zorblatt Quxifier", screen=True).out
    assert "'Nurse' is Healthcare" in said
    assert "'Founder' tells a rank" in said
    assert "'Zorblatt Quxifier' is not clear" in said
    assert netq("types", "read", "Nurse").out.split("\t")[2] == "Healthcare"


def test_read_needs_no_store(netq: Netq, tmp_path: Path) -> None:
    path = tmp_path / "none" / "netq.db"
    assert netq("types", "read", "Nurse", "--store", str(path)).code == 0
    assert not path.parent.exists()


def test_near_ranks_titles_from_a_pipe_best_first(netq: Netq) -> None:
    titles = "Baker\n\nPMO lead\nSr. Project Manager @ Acme\nBaker\n"
    lines = netq("types", "near", "project manager", "-", "--json", stdin=titles).out.splitlines()
    found = [json.loads(line) for line in lines]
    assert [one["title"] for one in found] == [
        "Sr. Project Manager @ Acme",
        "PMO lead",
        "Baker",
        "Baker",
    ]
    assert [set(one) for one in found] == [{"title", "score"}] * 4
    assert 1 >= found[0]["score"] > found[1]["score"] > found[2]["score"] >= 0
    assert netq("types", "near", "nurse", "Nurse", "Baker").out.splitlines()[0].endswith("\tNurse")


def test_near_needs_a_job_and_no_store(netq: Netq, tmp_path: Path) -> None:
    path = tmp_path / "none" / "netq.db"
    assert netq("types", "near", "nurse", "Nurse", "--store", str(path)).code == 0
    assert not path.parent.exists()
    refused = netq("types", "near", "?!", "Nurse")
    assert (refused.code, refused.out) == (2, "")
    assert "is no job" in refused.err


def test_a_dash_beside_titles_is_a_misuse_and_bad_bytes_are_marked(netq: Netq) -> None:
    refused = netq("types", "read", "-", "Nurse", stdin="Cook\n")
    assert (refused.code, refused.out) == (2, "")
    assert "not both" in refused.err


def test_an_empty_likeness_is_a_misuse(netq: Netq) -> None:
    for like in ("", "!!", "💥"):
        refused = netq("types", "add", "Dev rel", "--like", like)
        assert (refused.code, refused.out) == (2, "")
        assert "is no job" in refused.err
