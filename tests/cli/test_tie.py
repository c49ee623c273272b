"""Does ``netq tie`` set one tie, or ask a round of one-key questions on a terminal?"""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.conftest import Netq


def test_one_tie_is_set_and_kept_through_imports(netq: Netq, example: Path) -> None:
    del example
    done = netq("tie", "gareth pennyfeather", "3", "--json").json
    assert (done["before"]["strength"], done["after"]["strength"]) == (1, 3)
    netq("import", "examples/linkedin")
    assert netq("show", "gareth", "--json").json["tie"]["source"] == "stated"


def test_a_script_is_told_what_to_type_instead(netq: Netq) -> None:
    said = netq("tie")
    assert said.code == 2
    assert 'netq tie "Ann Lee" 3' in said.err
    netq("add", "Ann Lee", "--role", "Nurse @ Mercy")
    assert "5 a close friend" in netq("tie", "Ann Lee").err


def test_a_round_takes_one_key_each_and_shows_the_change(example: Path) -> None:
    with Terminal(example, "tie", "--for", "project manager") as screen:
        assert "1 of " in screen.until("q stop")
        screen.key("3")
        screen.until("2 of ")
        screen.key("s")
        screen.until("3 of ")
        screen.key("q")
        said = screen.rest()
    assert "The one to ask about project manager" in said
    assert screen.code == 0


def test_ctrl_c_keeps_what_was_said(example: Path, netq: Netq) -> None:
    with Terminal(example, "tie", "--for", "project manager") as screen:
        screen.until("q stop")
        screen.key("4")
        screen.until("2 of ")
        screen.key("\x03")
        screen.rest()
    assert screen.code == 130
    everybody = netq("list", "--json").json
    assert [one["tie"]["strength"] for one in everybody if one["tie"]["source"] == "stated"] == [4]
