"""Does ``netq problem`` note, list, link, close and match problems, with the right exit codes?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Netq

CLOSING = "Closing takes six days, invoices are late"


@pytest.fixture
def told(netq: Netq) -> Netq:
    netq("add", "Ann Lee", "--role", "Accountant @ Acme", "--tie", "3")
    netq("add", "Bob Roy", "--role", "Recruiter @ Beta", "--tie", "3")
    netq("problem", "add", "bob", CLOSING, "--wants-help", "yes", "--cost", "2 days")
    return netq


def test_a_problem_is_noted_with_all_that_was_said(told: Netq) -> None:
    done = told(
        "problem", "add", "ann", "late invoices block the closing", "--job", "controller",
        "--how-often", "monthly", "--workaround", "Excel", "--tried", "OCR", "--on", "2026-11-01",
        "--json",
    ).json  # fmt: skip
    assert (done["id"], done["who"], done["job"], done["wants_help"]) == (
        2, "Ann Lee", "controller", "unknown",
    )  # fmt: skip
    assert (done["how_often"], done["workaround"], done["tried"], done["heard_on"]) == (
        "monthly", "Excel", "OCR", "2026-11-01",
    )  # fmt: skip
    assert [one["id"] for one in done["like"]] == [1]
    assert told("problem", "same", "1", "2", "--json").json["same"][0]["who"] == "Ann Lee"


def test_what_resembles_it_comes_with_the_command_that_links_them(told: Netq) -> None:
    said = told("problem", "add", "ann", "late invoices block the closing")
    assert f"like\t1\tBob Roy\t{CLOSING}" in said.out
    assert "netq problem same 1 2" in said.err


def test_alone_it_lists_what_is_open(told: Netq) -> None:
    assert told("problem").out.split("\t")[:3] == ["1", "Bob Roy", CLOSING]
    assert told("problem", "gone", "1").code == 0
    assert told("problem").out == ""
    listed = told("problem", "list", "--from", "bob", "--job", "recruiter", "--json").json
    assert [one["status"] for one in listed] == ["gone"]
    assert told("problem", "list", "--open").err == (
        '0 problems. netq problem add NAME "in their words" notes one.\n'
    )


def test_confidences_are_counted_and_shown_only_if_asked_for(told: Netq) -> None:
    told("problem", "add", "ann", "secret", "--confidential")
    said = told("problem", "list")
    assert "secret" not in said.out
    assert "1 more told in confidence" in said.err
    assert "secret" in told("problem", "list", "--confidential").out
    assert "secret" in told("problem", "show", "#2").out


def test_a_problem_matches_and_helps_the_next_one_once_solved(told: Netq) -> None:
    found = told("problem", "match", "1", "--json").json
    assert [one["words"] for one in found["whom"]] == ["Ann Lee, Accountant"]
    assert not found["ask_first"]
    assert told("problem", "solved", "1", "booked daily").code == 0
    told("problem", "add", "ann", "the closing is late")
    assert told("problem", "match", "2", "--json").json["what"][0]["words"] == "booked daily"
    assert told("problem", "match", "--from", "me").out.startswith("solved\tbooked daily\t2")
    assert "ask first" in told("problem", "match", "2").out
    assert told("problem", "wants", "2", "yes").code == 0
    assert "ask first" not in told("problem", "match", "2").out


def test_nothing_to_offer_says_where_to_begin(told: Netq) -> None:
    said = told("problem", "match", "--from", "me")
    assert (said.code, said.out) == (0, "")
    assert "netq me --offer" in said.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("match",), 2),
        (("match", "1", "--from", "me"), 2),
        (("match", "--from", "bob"), 2),
        (("show", "one"), 2),
        (("show", "9" * 30), 2),
        (("show", "99"), 3),
        (("add", "zoe", "slow"), 3),
        (("add", "bob"), 2),
        (("add", "bob", "slow", "--wants-help", "maybe"), 2),
        (("solved", "1"), 2),
        (("wants", "1", "perhaps"), 2),
        (("frobnicate",), 2),
    ],
)
def test_what_cannot_be_done_says_so(told: Netq, words: tuple[str, ...], code: int) -> None:
    said = told("problem", *words)
    assert (said.code, said.out) == (code, "")
    assert said.err


def test_two_of_a_name_are_listed(told: Netq) -> None:
    told("add", "Bob Bell", "--role", "Nurse @ Mercy")
    said = told("problem", "add", "bob", "slow")
    assert said.code == 4
    assert "Bob Bell" in said.err


def test_a_match_on_a_terminal(told: Netq, store_path: Path) -> None:
    told("problem", "wants", "1", "unknown")
    with Terminal(store_path, "problem", "match", "1") as screen:
        said = screen.rest()
    assert "ask first" in said
    assert "Whom you know" in said
    assert screen.code == 0
