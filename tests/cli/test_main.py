"""Do exit codes, errors, help and start-up keep their word, whatever the command?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from netq import __version__
from netq.actions import listing
from netq.cli.commands import COMMANDS
from tests.conftest import Netq


def test_help_is_one_page_with_an_example_for_every_command(netq: Netq) -> None:
    page = netq("--help")
    assert page.code == 0
    for command in COMMANDS.values():
        assert command.says in page.out
        assert command.example in page.out
    assert max(map(len, page.out.splitlines())) <= 80
    order = [page.out.index(f"\n  {name} ") for name in ("add", "ask", "gaps", "import", "list")]
    assert order == sorted(order), "the three most used commands come first"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_says_what_it_is_for(netq: Netq, name: str) -> None:
    page = netq(name, "--help")
    assert page.code == 0
    assert " ".join(COMMANDS[name].says.split()) in " ".join(page.out.split())
    assert "--json" in page.out
    assert "--store" in page.out


def test_version(netq: Netq) -> None:
    assert netq("--version").out == f"netq {__version__}\n"


def test_a_mistyped_command_names_the_near_one(netq: Netq) -> None:
    said = netq("gasp")
    assert said.code == 2
    assert "gaps" in said.err
    assert not said.out


def test_a_usage_error_is_json_for_a_program(netq: Netq) -> None:
    said = netq("ask", "pm", "-n", "many", "--json")
    assert said.code == 2
    assert not said.out
    assert json.loads(said.err)["code"] == 2


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["show", "Nobody Atall"], 3),
        (["import", "no-such-file.zip"], 3),
        (["ask", "x", "--level", "purple"], 2),
        (["tie", "Nobody", "7"], 2),
        (["list", "--tie", "9"], 2),
        (["list", "--quiet-for", "ages"], 2),
        (["list", "--type", "qqqqq"], 2),
        (["me", "--drop", "what"], 2),
        (["me", "--drop", "skill: juggling"], 3),
        (["gaps", "--near", "you"], 2),
        (["types", "set", "Wizard", "qqqqq"], 2),
        (["types", "review"], 2),
        (["tie"], 2),
        (["add"], 2),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_errors_have_a_code_a_sentence_and_nothing_on_stdout(
    netq: Netq, args: list[str], code: int, as_json: bool
) -> None:
    said = netq(*args, *(["--json"] if as_json else []))
    assert said.code == code
    assert not said.out
    if as_json:
        error = json.loads(said.err)
        assert error["code"] == code
        assert error["error"]
    else:
        assert said.err.startswith("netq: ")
        assert "Traceback" not in said.err


def test_a_fault_shows_no_personal_data(netq: Netq, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Ann Lee")

    monkeypatch.setattr(listing, "fitting", fail)
    assert json.loads(netq("list", "--json").err)["code"] == 1
    said = netq("list")
    assert said.code == 1
    assert "Ann Lee" not in said.err
    assert "RuntimeError in test_main.py" in said.err


def test_ctrl_c_ends_with_130(netq: Netq, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(listing, "fitting", interrupt)
    said = netq("list")
    assert said.code == 130
    assert "Stopped" in said.err


def test_a_wrong_day_is_named(netq: Netq, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETQ_TODAY", "tomorrow")
    said = netq("gaps")
    assert said.code == 2
    assert "NETQ_TODAY" in said.err


def test_the_store_may_be_named_before_or_after_the_command(netq: Netq, tmp_path: Path) -> None:
    path = str(tmp_path / "other.db")
    assert netq("--store", path, "add", "Ann Lee", "--role", "Nurse @ Mercy").code == 0
    assert netq("list", "--store", path, "--json").json[0]["name"] == "Ann Lee"
    assert netq("list", "--json").json == []


def test_a_missing_store_is_empty_and_reading_makes_none(netq: Netq, tmp_path: Path) -> None:
    path = tmp_path / "new" / "netq.db"
    said = netq("gaps", "--store", str(path))
    assert said.code == 0
    assert "netq import" in said.err
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("command", "unwanted"),
    [
        (["--version"], {"rich.console", "pydantic", "sqlite_utils", "rapidfuzz", "netq.jobs"}),
        (["ask", "pm", "--json"], {"rich.console", "pydantic", "sqlite_utils", "rapidfuzz"}),
        (["gaps"], {"rich.console", "pydantic", "sqlite_utils", "rapidfuzz"}),
        (["list"], {"rich.console", "pydantic", "sqlite_utils", "rapidfuzz"}),
        (["asks"], {"rich.console", "pydantic", "sqlite_utils", "netq.jobs.titles"}),
    ],
)
def test_a_command_loads_no_more_than_it_needs(
    example: Path, command: list[str], unwanted: set[str]
) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "netq", *command],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NETQ_STORE": str(example), "PYTHONUTF8": "1"},
    )
    lines = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    loaded = {line.rpartition("|")[2].strip() for line in lines}
    assert not {name for name in loaded if name in unwanted or name.startswith("pydantic")}
    assert len([name for name in loaded if name.startswith("netq.")]) <= 75


def test_a_closed_pipe_is_no_fault(example: Path) -> None:
    run = subprocess.run(  # noqa: S602 (the pipe is what is tested)
        f"{sys.executable} -m netq list | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NETQ_STORE": str(example)},
    )
    assert run.stdout.count("\n") == 1
    assert "Traceback" not in run.stderr
    assert "fault" not in run.stderr


def test_bytes_that_are_no_text_are_misuse_and_change_nothing(netq: Netq) -> None:
    said = netq("add", "Ann \udcff", "--role", "Nurse @ Mercy")
    assert said.code == 2
    assert "no text" in said.err
    assert netq("list", "--json").json == []
