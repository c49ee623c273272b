"""Does ``netq asks`` list what is open, and note what came of it in one word?"""

from __future__ import annotations

import pytest

from tests.conftest import Netq


@pytest.fixture
def sent(netq: Netq) -> Netq:
    """Ann was asked about project managers a week and a day ago."""
    netq("add", "Ann Lee", "--role", "Project Manager @ Acme", "--tie", "3", "--met", "the fair")
    netq("invite", "Ann Lee", "--for", "project manager", "--sent")
    return netq


def test_open_asks_are_listed_with_their_next_step(sent: Netq) -> None:
    (one,) = sent("asks", "--json").json
    assert (one["name"], one["state"]) == ("Ann Lee", "sent")
    assert one["next"] == {
        "what": "ask next",
        "on": "2026-11-26",
        "due": False,
        "command": 'netq ask "project manager"',
    }
    assert "wait until 2026-11-26" in sent("asks", screen=True).out


def test_the_clock_moves_with_the_day(sent: Netq, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETQ_TODAY", "2026-12-02")
    assert sent("asks", "--json").json[0]["next"]["what"] == "nudge"
    assert "closes by itself" in sent("asks", "ann", "nudged").err
    third = sent("asks", "ann", "nudged")
    assert third.code == 2
    assert "third message" in third.err
    monkeypatch.setenv("NETQ_TODAY", "2026-12-14")
    assert sent("asks").out == ""
    assert "1 closed ask: netq asks --all" in sent("asks").err
    assert sent("asks", "--all", "--json").json[0]["state"] == "expired"
    assert sent("ask", "project manager", "--json").json["pick"]["name"] == "Ann Lee"


def test_one_word_moves_it_on(sent: Netq) -> None:
    said = sent("asks", "Ann Lee", "accepted", screen=True)
    assert said.out == "Your ask of Ann Lee about project manager: accepted.\n"
    assert 'netq asks "Ann Lee" done' in said.err
    assert "Thank them" in sent("asks", "ann", "done", "--on", "2026-11-23").err
    assert [step["state"] for step in sent("asks", "ann", "--json").json[0]["steps"]] == [
        "drafted", "sent", "accepted", "done",
    ]  # fmt: skip


def test_declined_keeps_them_out_of_the_next_answers(sent: Netq) -> None:
    assert sent("asks", "ann", "declined", "--not-before", "2027-03").code == 0
    passed = sent("ask", "project manager", "--json").json["passed_over"]
    assert "declined; not before 2027-03" in passed[0]["reasons"]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("ann", "maybe"), 2),
        (("ann", "done"), 2),
        (("ann", "accepted", "--on", "2026-11-22"), 2),
        (("ann", "accepted", "--on", "x"), 2),
        (("--on", "2026-11-22"), 2),
        (("ann", "--not-before", "2027"), 2),
        (("zed", "accepted"), 3),
        (("ann", "accepted", "--for", "nurse"), 3),
    ],
)
def test_what_cannot_be_noted_is_said_so(sent: Netq, args: tuple[str, ...], code: int) -> None:
    said = sent("asks", *args)
    assert (said.code, said.out) == (code, "")
    assert sent("asks", "--json").json[0]["state"] == "sent"


def test_two_asks_of_one_person_are_told_apart_by_the_job(sent: Netq) -> None:
    sent("invite", "Ann Lee", "--for", "nurse", "--sent", "--anyway")
    assert sent("asks", "ann", "accepted").code == 4
    assert sent("asks", "ann", "accepted", "--for", "nurse").code == 0


def test_nothing_open_says_how_to_begin(netq: Netq) -> None:
    said = netq("asks")
    assert (said.code, said.out) == (0, "")
    assert "netq ask JOB" in said.err


def test_more_than_five_open_asks_are_warned_of(netq: Netq) -> None:
    for number in range(6):
        netq("add", f"P {number}", "--role", f"Nurse @ Firm {number}", "--met", "the fair")
        said = netq("invite", f"P {number}", "--for", "nurse", "--sent")
    assert "With this one 6 asks are open" in said.err
    assert "6 asks are open" in netq("asks").err
