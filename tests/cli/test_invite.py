"""Does ``netq invite`` draft, check, open an editor and note, in every voice?"""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Netq

ANN = ("invite", "Ann Lee", "--for", "project manager")
ADDED = ("add", "Ann Lee", "--role", "Project Manager @ Acme", "--tie", "3", "--met", "the fair")


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, netq: Netq) -> Path:
    """A folder for templates and editors, a network of one, and no editor yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    netq(*ADDED)
    return tmp_path


def editor(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    """An editor that runs this line of shell, the file being $1."""
    script = folder / "my editor"
    script.write_text(f"#!/bin/sh\nstat -c %a \"$1\" > '{folder}/mode'\n{does}\n")
    script.chmod(stat.S_IRWXU)
    monkeypatch.setenv("EDITOR", f"'{script}'")


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("netq-invite-*"))


def test_a_message_down_a_pipe_is_the_message_and_the_rest_is_told(
    netq: Netq, places: Path
) -> None:
    assert places
    said = netq(*ANN)
    assert said.code == 0
    assert said.out.startswith("Hello Ann,\n\nWe know each other from the fair.")
    assert 'netq asks "Ann Lee" sent' in said.err
    assert "mend" not in said.err
    made = netq(*ANN, "--minutes", "15", "--offer", "Mo", "--offer", "Di", "--json").json
    assert "15 minutes to tell me about your work, Mo or Di?" in made["text"]
    assert made["broken"] == []
    assert made["ask"]["state"] == "drafted"


def test_broken_rules_are_told_with_their_words(
    netq: Netq, places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(places, monkeypatch, 'echo "Please refer me: are you hiring?" > "$1"')
    said = netq(*ANN, "--edit")
    assert said.out == "Please refer me: are you hiring?\n"
    assert "no job asked for" in said.err
    assert "“refer me”, “hiring”" in said.err
    assert "too little" not in said.err, "the fair is known; only the words left it out"
    assert kept(places) == []
    assert (places / "mode").read_text() == "600\n"


def test_somebody_without_a_connection_is_told_how_to_note_one(netq: Netq, places: Path) -> None:
    assert places
    netq("add", "Bo Stone", "--role", "Nurse @ Mercy")
    assert 'netq add "Bo Stone" --update --met' in netq("invite", "Bo Stone", "--for", "nurse").err


def test_sent_is_noted_and_a_second_ask_is_refused_unless_anyway(netq: Netq, places: Path) -> None:
    assert places
    assert netq(*ANN, "--sent", "--json").json["ask"]["state"] == "sent"
    again = netq(*ANN)
    assert (again.code, again.out) == (2, "")
    assert "your ask of 2026-11-23 is waiting for an answer" in again.err
    anyway = netq(*ANN, "--anyway")
    assert anyway.code == 0
    assert "With this one 2 of your open asks are at Acme" in anyway.err


@pytest.mark.parametrize(
    ("does", "code", "left"),
    [
        ('echo mine > "$1"; exit 3', 2, 1),
        (': > "$1"', 1, 0),
        (r"printf '\377' > \"$1\"".replace('\\"', '"'), 6, 1),
    ],
)
def test_an_edit_that_fails_notes_nothing_and_says_where_the_text_is(
    netq: Netq, places: Path, monkeypatch: pytest.MonkeyPatch, does: str, code: int, left: int
) -> None:
    editor(places, monkeypatch, does)
    said = netq(*ANN, "--edit")
    assert (said.code, said.out) == (code, "")
    assert len(kept(places)) == left
    assert all(f"kept in {file}" in said.err for file in kept(places))
    assert netq("asks", "--json").json == []


def test_a_text_that_cannot_be_noted_is_kept(
    netq: Netq, places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = os.environ["NETQ_STORE"]
    drop = f"import sqlite3; sqlite3.connect('{path}').execute('DROP TABLE ask_step')"
    editor(places, monkeypatch, f'echo mine > "$1"; python3 -c "{drop}"')
    said = netq(*ANN, "--edit")
    assert said.code == 5
    (file,) = kept(places)
    assert f"kept in {file}" in said.err
    assert file.read_text() == "mine\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_editor_or_a_wrong_one_is_said_so(
    netq: Netq, places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert places
    assert "No editor is set" in netq(*ANN, "--edit").err
    monkeypatch.setenv("VISUAL", "no-such-editor-here")
    said = netq(*ANN, "--edit")
    assert said.code == 2
    assert "did not start" in said.err


def test_a_template_of_ones_own_is_used_and_a_wrong_one_refused(netq: Netq, places: Path) -> None:
    own = places / "config" / "netq" / "invite.txt"
    first = netq("invite", "--template")
    assert "{shared}. You have seen" in first.out
    assert str(own) in first.err
    own.parent.mkdir(parents=True)
    own.write_text(first.out.replace("Hello", "Dear"))
    assert netq(*ANN).out.startswith("Dear Ann,")
    assert netq("invite", "--template", "--json").json["template"].startswith("Dear")
    own.write_text("Dear {who}")
    said = netq(*ANN)
    assert said.code == 2
    assert "{who}, which I do not know" in said.err
    assert str(own) in said.err


@pytest.mark.parametrize("args", [(), ("Ann Lee",), ("--for", "nurse"), (*ANN[1:], "--offer", "x")])
def test_what_is_missing_is_misuse(netq: Netq, places: Path, args: tuple[str, ...]) -> None:
    assert places
    said = netq("invite", *args)
    assert (said.code, said.out) == (2, "")


def test_on_a_terminal_the_message_stands_as_it_is(example: Path) -> None:
    with Terminal(example, "invite", "jonah", "--for", "project manager") as screen:
        said = screen.rest()
    assert screen.code == 0
    assert "Hello Jonah,\n\nWe both worked at Candlemere Digital." in said
