"""Does a person at a terminal get short questions with sensible defaults?"""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.conftest import Netq


def test_add_asks_for_what_is_missing(store_path: Path, netq: Netq) -> None:
    with Terminal(store_path, "add") as screen:
        screen.until("Full name:")
        screen.type("Ines Duarte\r")
        screen.until("Employer):")
        screen.type("Procurement Lead @ Tallowmere\r")
        screen.until("know):")
        screen.type("2022\r")
        assert "would return my call" in screen.until("Which [2]:")
        screen.type("4\r")
        screen.until("skip):")
        screen.type("conference 2019\r")
        said = screen.rest()
    assert screen.code == 0
    assert "first person in Procurement" in said
    shown = netq("show", "Ines", "--json").json
    assert shown["tie"]["strength"] == 4
    assert shown["roles"][0]["start"] == "2022"
    assert shown["met"] == "conference 2019"


def test_a_duplicate_is_a_question_and_enter_stops(store_path: Path, netq: Netq) -> None:
    netq("add", "Ann Lee", "--role", "Nurse @ Mercy")
    with Terminal(
        store_path, "add", "Ann Lee", "--role", "RN @ Mercy", "--tie", "2", "--met", "x"
    ) as s:
        assert "same name, both at Mercy" in s.until("Which [q]:")
        s.type("\r")
        said = s.rest()
    assert s.code == 1
    assert "Nothing was added" in said
    with Terminal(
        store_path, "add", "Ann Lee", "--role", "RN @ Mercy", "--tie", "2", "--met", "x"
    ) as s:
        s.until("Which [q]:")
        s.type("u\r")
        s.rest()
    assert s.code == 0
    assert len(netq("list", "--json").json) == 1


def test_ctrl_c_in_the_middle_adds_nobody(store_path: Path, netq: Netq) -> None:
    with Terminal(store_path, "add", "Ann Lee") as screen:
        screen.until("Employer):")
        screen.interrupt()
    assert screen.code == 130
    assert netq("list", "--json").json == []


def test_a_year_typed_with_the_role_is_kept(store_path: Path, netq: Netq) -> None:
    with Terminal(store_path, "add", "Ann Lee", "--tie", "2", "--met", "x") as screen:
        screen.until("Employer):")
        screen.type("Nurse @ Mercy (since 2020)\r")
        screen.until("know):")
        screen.type("\r")
        screen.rest()
    assert screen.code == 0
    assert netq("show", "Ann", "--json").json["roles"][0]["start"] == "2020"
