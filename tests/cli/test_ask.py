"""Does ``netq ask`` answer in every voice, and honestly?"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Netq

KEYS = {"understood_as", "pick", "others", "comfortable", "passed_over", "introducers"}


def test_the_example_network_knows_whom_to_ask(netq: Netq, example: Path) -> None:
    del example
    netq("tie", "Jonah Okwuosa", "5")
    answer = netq("ask", "project manager", "--json").json
    assert answer.keys() >= KEYS
    assert answer["pick"]["name"] == "Marguerite Achterberg, PMP"
    assert answer["pick"].keys() >= {"name", "score", "role", "factors", "reasons"}
    assert answer["comfortable"]["name"] == "Jonah Okwuosa"
    assert answer["comfortable"]["why_not"]
    scores = [person["score"] for person in [answer["pick"], *answer["others"]]]
    assert scores == sorted(scores, reverse=True)
    factors = answer["pick"]["factors"].values()
    product = 100.0
    for factor in factors:
        product *= factor
    assert abs(product - answer["pick"]["score"]) < 0.1


def test_someone_passed_over_is_named_with_the_reason(netq: Netq, example: Path) -> None:
    del example
    netq("add", "Marguerite Achterberg", "--update", "--do-not-ask-before", "2027-03-01")
    answer = netq("ask", "project manager", "--json").json
    passed = {person["name"]: person["reasons"] for person in answer["passed_over"]}
    assert "2027-03-01" in " ".join(passed["Marguerite Achterberg, PMP"])
    named = {person["name"] for person in [answer["pick"], *answer["others"]]}
    assert not named & passed.keys()


def test_when_nobody_fits_the_introducers_are_named(netq: Netq, example: Path) -> None:
    del example
    answer = netq("ask", "procurement manager", "--json").json
    assert answer["introducers"]
    assert all(one["reasons"] for one in answer["introducers"])
    assert netq("ask", "procurement manager", screen=True).out.count("introduce") == 1


def test_strangers_are_said_to_be_strangers(netq: Netq) -> None:
    lines = '{"name": "Ann %d", "role": "Nurse @ Mercy"}'
    netq("add", "-", stdin="\n".join(lines % n for n in range(3)))
    said = netq("ask", "nurse")
    assert "I do not know how well you know anybody named here" in said.err
    netq("tie", "Ann 1", "3")
    assert "anybody" not in netq("ask", "nurse").err


def test_why_prints_every_factor(netq: Netq, example: Path) -> None:
    del example
    said = netq("ask", "project manager", "--why", "jonah")
    names = [line.split("\t")[0] for line in said.out.splitlines()]
    assert names == ["fit", "level", "tie", "recency", "reciprocity", "availability", "score"]
    assert netq("ask", "project manager", "--why", "Halina Dąbkowicz").code == 0, (
        "even one who does not fit"
    )
    assert netq("ask", "--why", "jonah").code == 2


def test_limits_by_number_company_and_level(netq: Netq, example: Path) -> None:
    del example
    one = netq("ask", "software developer", "-n", "1", "--json").json
    assert one["pick"]
    assert one["others"] == []
    there = netq("ask", "software developer", "--at", "Candlemere", "-n", "50", "--json").json
    assert all("Candlemere" in p["role"] for p in [there["pick"], *there["others"]])
    high = netq("ask", "software developer", "--level", "5+", "-n", "50", "--json").json
    lower = netq("ask", "software developer", "--level", "1-2", "-n", "50", "--json").json
    ids = {p["id"] for p in [high["pick"], *high["others"]] if p}
    assert not ids & {p["id"] for p in [lower["pick"], *lower["others"]]}


def test_without_a_job_it_takes_my_targets_then_the_worst_gap(netq: Netq, example: Path) -> None:
    del example
    assert "gap" in netq("ask", "--json").json["because"]
    netq("me", "--target", "project manager")
    answer = netq("ask", "--json").json
    assert answer["because"] == "it is a job you want to learn about"
    assert answer["pick"]["name"].startswith("Marguerite")


def test_a_pipe_gets_one_record_per_line(netq: Netq, example: Path) -> None:
    del example
    lines = netq("ask", "project manager").out.splitlines()
    assert lines[0].split("\t")[0] == "pick"
    assert {len(line.split("\t")) for line in lines} == {5}


def test_an_empty_network_is_told_how_to_begin(netq: Netq) -> None:
    said = netq("ask", "project manager")
    assert said.code == 0
    assert not said.out
    assert "netq import" in said.err


def test_the_screen_has_a_card_and_fits_the_width(netq: Netq, example: Path) -> None:
    del example
    for width in (60, 80, 120):
        screen = netq("ask", "project manager", screen=True, width=width).out
        assert "Ask Marguerite Achterberg" in screen
        assert max(map(len, screen.splitlines())) <= width
