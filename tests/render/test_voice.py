"""Is an answer given on a screen, down a pipe or as JSON as each of them needs it?"""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from netq.domain.errors import Ambiguous, Misuse
from netq.render.voice import Voice, progress
from tests.conftest import Netq
from tests.render.conftest import Pages, Shown

NAMES = (
    "add", "add, a twin", "add -", "ask", "ask, nobody", "ask, passed over", "why", "gaps",
    "occupations", "import", "list", "me", "show", "tie", "types", "types set", "types unknown",
    "problem add", "problem list", "problem show", "problem match", "problem match --from me",
    "types add", "types export", "types import", "types remove", "types reread", "types changes",
    "invite", "invite --template", "asks", "asks NAME WORD",
)  # fmt: skip
PROMISES = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
PLACES = {
    "add": "## `netq add`",
    "add, a twin": "## `netq add`",
    "add -": "It\nanswers",
    "ask": "## `netq ask JOB`",
    "ask, nobody": "## `netq ask JOB`",
    "ask, passed over": "## `netq ask JOB`",
    "why": "*person*",
    "gaps": "## `netq gaps`",
    "occupations": "--occupations TYPE`",
    "import": "## `netq import FILE`",
    "list": "- `netq list`",
    "me": "- `netq me`",
    "show": "- `netq show`",
    "tie": "- `netq tie NAME N`",
    "problem add": "- `netq problem add`",
    "problem list": "- `netq problem list`",
    "problem show": "- `netq problem show`",
    "problem match": "- `netq problem match N`",
    "problem match --from me": "`netq problem match --from me`",
    "types": "- `netq types`",
    "types set": "`types set`",
    "types unknown": "`types unknown`",
    "types add": "- `netq types add`",
    "types export": "a FILE: `",
    "types import": "`types import FILE`",
    "types remove": "`types remove`",
    "types reread": "- `netq types reread`",
    "types changes": "`types changes`",
    "invite": "- `netq invite NAME --for JOB`",
    "invite --template": "`netq invite --template`",
    "asks": "- *ask*",
    "asks NAME WORD": "`netq asks NAME WORD`",
}
"""Where docs/json.md promises the keys of each page."""

Shape = dict[str, Any]
"""Promised keys, each with the shape of what stands there."""


def promised(place: str) -> Shape:
    """The keys promised in the first braces after a place in docs/json.md."""
    at = PROMISES.index("{", PROMISES.index(place) + len(place))
    signs = re.findall(r'"\w+"|[{}\[\],:]|[a-z]+', PROMISES[at:])
    return _shape(signs[1:])


def _shape(signs: list[str]) -> Shape:
    """Read up to the closing brace; a named piece stands for its own keys."""
    keys: Shape = {}
    key, value = "", False
    while (sign := signs.pop(0)) != "}":
        if sign == "{":
            keys[key] = _shape(signs)
        elif sign in {",", ":"}:
            value = sign == ":"
        elif sign.startswith('"') and not value:
            key = sign.strip('"')
            keys[key] = {}
        elif value and sign in {"person", "tie", "complaint", "gap", "ask", "problem"}:
            keys[key] = promised(f"*{sign}*")
    return keys


def kept(value: Any, keys: Shape) -> None:
    """Check that a value, or each one of a list, has all the keys."""
    for one in value if isinstance(value, list) else [value] if value is not None else []:
        assert set(keys) <= set(one)
        for key, inside in keys.items():
            if inside:
                kept(one[key], inside)


def test_all_pages_are_looked_at(pages: Pages) -> None:
    assert tuple(pages) == NAMES
    assert set(PLACES) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_json_has_the_promised_keys_and_is_plain_ascii(
    pages: Pages, shown: Shown, name: str
) -> None:
    said = shown(*pages[name], as_json=True)
    assert said.isascii()
    assert said.count("\n") == 1
    keys = promised(PLACES[name])
    assert keys
    kept(json.loads(said), keys)


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_one_line_with_a_tab_between_fields(
    pages: Pages, shown: Shown, name: str
) -> None:
    page, value = pages[name]
    records = [list(record) for record in page.lines(value)]
    said = shown(page, value).splitlines()
    assert len(said) == len(records)
    assert [line.count("\t") + 1 for line in said] == [len(record) for record in records]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", "".join(said))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_of_a_screen_is_wider_than_the_screen(
    pages: Pages, shown: Shown, name: str, width: int
) -> None:
    said = shown(*pages[name], terminal=True, width=width)
    assert said
    assert max(cell_len(line.rstrip()) for line in said.splitlines()) <= width
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)


def test_a_pipe_cuts_and_wraps_nothing(pages: Pages, shown: Shown) -> None:
    assert "Very" * 30 + " GmbH" in shown(*pages["list"], width=20)


def test_a_document_is_handed_over_as_it_is_and_safe_to_look_at(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Voice(as_json=False, terminal=False).hand_over("a\tb\x1b[2J\n'=1\n")
    assert capsys.readouterr().out == "a\tb\x1b[2J\n'=1\n"
    Voice(as_json=False, terminal=True).hand_over("a\tb\x1b[2J\n'=1\n")
    assert capsys.readouterr().out == "a\tb\N{REPLACEMENT CHARACTER}[2J\n'=1\n"


def test_what_was_done_is_told_on_stderr_and_not_to_programs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Voice(as_json=False, terminal=True).tell("done\x1b", "", "next")
    Voice(as_json=True, terminal=True).tell("never")
    assert capsys.readouterr() == ("", "done\N{REPLACEMENT CHARACTER}\nnext\n")


def test_an_error_is_a_sentence_with_candidates_and_hint(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = Ambiguous("Which [/b] one?", "Say more.", ("#1  Ann\x07", "#2  Bo"))
    Voice(as_json=False, terminal=True).fail(error)
    out, err = capsys.readouterr()
    assert out == ""
    assert (
        err == "netq: Which [/b] one?\n  #1  Ann\N{REPLACEMENT CHARACTER}\n  #2  Bo\n  Say more.\n"
    )


def test_an_error_for_a_program_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    voice = Voice(as_json=True, terminal=True)
    voice.fail(Ambiguous("Which?", "Say more.", ("#1  Zoë",)))
    voice.fail(Misuse("What?"))
    out, err = capsys.readouterr()
    assert out == ""
    assert [json.loads(line) for line in err.splitlines()] == [
        {"error": "Which?", "hint": "Say more.", "code": 4, "candidates": ["#1  Zoë"]},
        {"error": "What?", "hint": "", "code": 2},
    ]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("show", "nobody"), 3),
        (("show", "ann"), 4),
        (("list", "--tie", "9"), 2),
        (("list", "--no-such-option"), 2),
        (("nonsense",), 2),
        (("add", "Ann Lee"), 2),
        (("import", "no-such-file.csv"), 3),
        (("tie",), 2),
    ],
)
def test_with_json_every_error_is_json_and_stdout_is_empty(
    netq: Netq, args: tuple[str, ...], code: int
) -> None:
    netq("add", "Ann Lee", "--role", "PM @ Acme")
    netq("add", "Ann Stone", "--role", "PM @ Acme")
    said = netq(*args, "--json")
    assert (said.code, said.out) == (code, "")
    error = json.loads(said.err)
    assert error["code"] == code
    assert error["error"]
    assert ("candidates" in error) == (code == 4)


@pytest.mark.parametrize("args", [("add",), ("add", "Ann"), ("tie",), ("types", "review")])
def test_nothing_is_asked_in_a_pipe(netq: Netq, args: tuple[str, ...]) -> None:
    said = netq(*args, stdin="y\ny\ny\n")
    assert (said.code, said.out) == (2, "")
    assert "?" not in said.err.splitlines()[-1]


@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_letters_a_stream_does_not_know_are_no_crash(
    pages: Pages, monkeypatch: pytest.MonkeyPatch, encoding: str, terminal: bool
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    for page, value in pages.values():
        Voice(as_json=False, terminal=terminal).say(value, page)
    stream.flush()
    assert stream.buffer.tell() > 0


def test_progress_is_shown_only_when_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    advance, stop = progress("reading", wanted=False)
    advance(1, 2)
    stop()
    assert capsys.readouterr() == ("", "")
    advance, stop = progress("reading\x1b", wanted=True)
    advance(1, 2)
    stop()
    assert capsys.readouterr().out == ""
