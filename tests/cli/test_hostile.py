"""Can a name, a title or a file name control the terminal, the page or the shell?"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from netq.actions import me
from netq.actions.lines import add_lines
from netq.store.opening import opened
from tests.cli.terminal import Terminal
from tests.conftest import TODAY, Netq

EVIL = (
    "[/bold]",
    "[link=http://x]y[/link]",
    "\x1b]0;owned\x07Ann",
    "\x1b[2JBo",
    "\x9b31mCy",
    "Dee\u202etxt.exe",
    "Eve\u2066x",
    "Fay\r\nGil",
    "Hal\x00Ivy",
    "=1+1",
    "Jo '); DROP TABLE contact; --",
    "100%_sure",
    ":smile:",
    "\\",
)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
STYLE = re.compile(r"\x1b\[[0-9;]*m")
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("list",),
    ("ask", "nurse"),
    ("ask", "nurse", "--why", "#1"),
    ("ask",),
    ("gaps",),
    ("gaps", "--occupations", "healthcare"),
    ("types",),
    ("types", "unknown"),
    ("types", "changes"),
    ("me",),
    ("tie", "#2", "3"),
    ("invite", "#2", "--for", "nurse", "--sent"),
    ("asks",),
    *(("show", f"#{number}") for number in range(1, len(EVIL) + 1)),
)


@pytest.fixture(scope="session")
def hostile_template(templates: Path) -> Path:
    path = templates / "hostile.db"
    lines = [
        json.dumps(
            {
                "name": f"{evil} {number}",
                "roles": [{"title": "Nurse", "employer": evil}, {"title": evil}],
                "met": evil,
                "by": evil,
                "tags": [evil],
                "note": evil,
                "works_with": [evil],
            }
        )
        for number, evil in enumerate(EVIL)
    ]
    with opened(path, create=True) as store:
        done = add_lines(store, lines, TODAY, new=True)
        assert len(done.added) == len(EVIL)
        assert not done.complaints
        me.change(store, me.Changes(name=EVIL[2], offers=(EVIL[3],), skills=(EVIL[4],)), TODAY)
    return path


@pytest.fixture
def hostile(hostile_template: Path, store_path: Path) -> Path:
    shutil.copy(hostile_template, store_path)
    return store_path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("voice", ["screen", "pipe", "json"])
def test_no_command_lets_data_control_the_terminal(
    netq: Netq, hostile: Path, command: tuple[str, ...], voice: str
) -> None:
    del hostile
    said = netq(*command, *(["--json"] if voice == "json" else []), screen=voice == "screen")
    assert said.code == 0, said.err
    for stream in (said.out, said.err):
        assert not CONTROL.search(stream), stream
    if voice == "json":
        assert said.out.isascii()
        json.loads(said.out)


@pytest.mark.parametrize("evil", EVIL)
def test_errors_echo_nothing_that_controls(netq: Netq, evil: str) -> None:
    for args in (
        ("show", f"x{evil}"),
        ("import", f"{evil.replace(chr(0), '')}.zip"),
        ("ask", evil),
        ("tie", evil, evil),
        ("invite", evil, "--for", evil),
        ("asks", evil, evil, "--on", evil),
        ("types", "set", evil, evil),
        ("types", "add", evil, "--like", evil),
        ("types", "add", evil, "--like", "nurse"),
        ("types", "remove", evil),
        ("types", "import", evil.replace(chr(0), "")),
        ("list", "--tie", evil),
        ("list", "--quiet-for", evil),
        ("add", "Ann", "--role", evil, "--since", evil),
        ("ask", "nurse", f"--{evil}"),
        (f"x{evil}",),
    ):
        said = netq(*args)
        assert said.code in {0, 2, 3, 6}, (args, said.err)
        assert not CONTROL.search(said.out + said.err), args


def test_a_real_terminal_gets_only_our_own_styles(hostile: Path) -> None:
    for command in (("list",), ("show", "#3"), ("ask", "nurse")):
        with Terminal(hostile, *command, raw=True) as screen:
            shown = STYLE.sub("", screen.rest())
        assert screen.code == 0
        assert not CONTROL.search(shown.replace("\r", "")), shown


def test_prompts_are_safe_too(hostile: Path) -> None:
    with Terminal(hostile, "tie", "--for", "nurse", raw=True) as screen:
        shown = STYLE.sub("", screen.until("q stop"))
        screen.key("q")
        screen.rest()
    assert not CONTROL.search(shown.replace("\r", ""))
