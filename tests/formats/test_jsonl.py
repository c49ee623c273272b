"""Whom do these JSON Lines name, one person a line?"""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netq.domain.errors import InputRefused
from netq.formats import jsonl
from netq.formats.jsonl import read


def test_every_line_gives_an_entry_or_a_complaint_with_its_number() -> None:
    entries, complaints = read(io.StringIO('\ufeff{"name":"Ada"}\n\n[1]\n{"name":"Bo"}'), "people")
    assert [(entry.name, entry.line) for entry in entries] == [("Ada", 1), ("Bo", 4)]
    assert [(c.file, c.line) for c in complaints] == [("people", 3)]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("nope", "This is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"name":' * 100_000, "nested too deeply"),
        ('{"name":"a","tie":NaN}', "NaN is not a value"),
        ('{"name":"a","tie":-Infinity}', "-Infinity is not a value"),
        ('{"name":"a","name":"b"}', "'name' stands here twice"),
        ('{"name":"a","tie":' + "9" * 5000 + "}", "too many digits"),
        ('{"name":"a","tie":' + "9" * 30 + "}", "less than or equal to 5"),
        ('{"name":"\\ud800"}', "half a character"),
        ('"Ada"', "must be one JSON object"),
        ("null", "must be one JSON object"),
    ],
)
def test_what_is_doubtful_is_a_complaint_and_never_a_traceback(line: str, says: str) -> None:
    entries, (complaint,) = read([line])
    assert entries == ()
    assert says in complaint.message


def test_a_line_without_end_is_a_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "MAX_LINE", 20)
    assert "longer than" in read(['{"name":"' + "a" * 30 + '"}'])[1][0].message


def test_what_is_not_utf_8_is_refused_with_its_line() -> None:
    lines = io.TextIOWrapper(io.BytesIO(b'{"name":"Ada"}\n' * 900 + b"\xff\n"), "utf-8")
    with pytest.raises(InputRefused, match="standard input, line"):
        read(lines)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
KEYS = st.sampled_from(["name", "role", "roles", "since", "tie", "email", "notes", "relation", "x"])


@given(st.dictionaries(KEYS, JSON) | JSON)
@settings(max_examples=150, deadline=None)
def test_any_json_gives_an_entry_or_a_complaint(value: Any) -> None:
    entries, complaints = read([json.dumps(value)])
    assert bool(entries) != bool(complaints)


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_an_entry_or_a_complaint_or_is_blank(text: str) -> None:
    entries, complaints = read([text])
    assert not (entries and complaints)
