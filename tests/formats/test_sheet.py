"""Where in this file does a table begin, and what are its rows?"""

from __future__ import annotations

from io import BytesIO

import pytest

from netq.domain.errors import InputRefused
from netq.formats import sheet as sheets
from netq.formats.sheet import Sheet, find, seen_columns
from netq.formats.source import Member


def member(data: bytes) -> Member:
    return Member("x.csv", len(data), lambda: BytesIO(data))


def sheet(data: bytes) -> Sheet:
    found = find(member(data), lambda columns: "ok" if {"name", "job"} <= set(columns) else None)
    assert found
    assert found[0] == "ok"
    return found[1]


def rows(data: bytes) -> list[tuple[int, dict[str, str]]]:
    table = sheet(data)
    return [(row.line, table.named(row)) for row in table.records(lambda _rows, _bytes: None)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_encoding_delimiter_and_line_break_make_no_difference(
    encoding: str, delimiter: str, line_break: str
) -> None:
    text = f"Notes:\n\nName{delimiter}Job\nZoë{delimiter}PM\n".replace("\n", line_break)
    assert rows(text.encode(encoding)) == [(4, {"name": "Zoë", "job": "PM"})]


def test_a_lone_quote_before_the_header_does_not_swallow_the_table() -> None:
    assert rows(b'Notes:\n"\nName,Job\nAda,PM\n') == [(4, {"name": "Ada", "job": "PM"})]


def test_a_quoted_header_is_a_header() -> None:
    assert rows(b'"Name","Job"\n"Ada","PM"\n') == [(2, {"name": "Ada", "job": "PM"})]


def test_a_file_without_a_known_header_is_no_table() -> None:
    assert find(member(b"a,b\nName,Jobs\n"), lambda _columns: None) is None
    assert find(member(b""), lambda columns: columns) is None


def test_the_columns_seen_are_those_of_the_first_line_with_text() -> None:
    assert seen_columns(member(b"\n\nVorname;Nach;\nx;y;z\n")) == ("Vorname", "Nach")
    assert seen_columns(member(b"\n \n")) == ()


def test_the_tick_ends_with_all_rows_and_bytes() -> None:
    data = b"Name,Job\n" + b"Ada,PM\n" * 2000
    ticks: list[tuple[int, int]] = []
    table = sheet(data)
    assert len(list(table.records(lambda rows, size: ticks.append((rows, size))))) == 2000
    assert ticks[-1] == (2000, len(data))
    assert len(ticks) > 2
    assert ticks == sorted(ticks)


def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MAX_LINE", 100)
    with pytest.raises(InputRefused, match=r"x\.csv, line 2 is longer"):
        rows(b"Name,Job\nAda," + b"P" * 200)


def test_a_flood_of_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MAX_ROWS", 1000)
    with pytest.raises(InputRefused, match="more than 1000 rows"):
        rows(b"Name,Job\n" + b"Ada,PM\n" * 2000)


def test_a_flood_of_blank_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MAX_LINES", 1000)
    with pytest.raises(InputRefused, match="more than 1000 lines"):
        rows(b"Name,Job\n" + b"\n" * 2000)
