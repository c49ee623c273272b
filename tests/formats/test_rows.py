"""How does one bad row of a CSV file cost none of the others?"""

from __future__ import annotations

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netq.domain.errors import InputRefused
from netq.formats.rows import MAX_FIELD, Record, records


def rows(text: str, width: int = 3) -> list[Record]:
    return list(records(iter(io.StringIO(text, newline="")), "x.csv", 1, width, ","))


def read(text: str, width: int = 3) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in rows(text, width)]


def test_cells_hold_delimiters_quotes_and_line_breaks() -> None:
    text = '"a,1","b ""x""","c\r\n\r\nd"\r\ne,f,g\r\n'
    assert read(text) == [(1, ("a,1", 'b "x"', "c\r\n\r\nd")), (4, ("e", "f", "g"))]


def test_blank_lines_are_no_rows_but_count_as_lines() -> None:
    assert read("\na,b,c\n   \n\nd,e,f\n") == [(2, ("a", "b", "c")), (5, ("d", "e", "f"))]


def test_an_unclosed_quote_costs_its_own_row_only() -> None:
    assert read('a,b,c\n"d,e,f\ng,h,i\nj,k,l\n') == [
        (1, ("a", "b", "c")),
        (2, ()),
        (3, ("g", "h", "i")),
        (4, ("j", "k", "l")),
    ]


def test_two_unclosed_quotes_do_not_swallow_what_lies_between() -> None:
    assert read('"a,b,c\nd,e,f\ng,h,"i\nj,k,l\n')[1] == (2, ("d", "e", "f"))
    assert read('"a,b,c\nd,e,f\ng,h,"i\nj,k,l\n')[-1] == (4, ("j", "k", "l"))


def test_quotes_that_do_not_match_are_read_but_remarked_on() -> None:
    odd, fine = rows('a,"The "Best" Inc",c\nd,e,f\n')
    assert (odd.cells[0], odd.cells[2], bool(odd.problem)) == ("a", "c", True)
    assert (fine.cells, fine.problem) == (("d", "e", "f"), "")


def test_empty_cells_beyond_the_header_do_no_harm() -> None:
    assert read("a,b,c,,\n") == [(1, ("a", "b", "c"))]


def test_nul_characters_are_dropped() -> None:
    assert read("a\0,b,c\n") == [(1, ("a", "b", "c"))]


@pytest.mark.parametrize("text", ["a,b,c\nd,e", 'a,b,c\nd,e,"f', 'a,b,c\nd,e,"f\nmore text\n'])
def test_a_file_that_ends_inside_a_row_is_refused(text: str) -> None:
    with pytest.raises(InputRefused, match=r"x\.csv, line 2"):
        rows(text)


def test_a_row_with_too_many_columns_at_the_end_is_not_taken_for_a_cut() -> None:
    assert read("a,b,c\nd,e,f,g") == [(1, ("a", "b", "c")), (2, ())]


def test_a_huge_cell_costs_its_own_row_only() -> None:
    assert read(f"a,b,c\nd,e,{'x' * (MAX_FIELD + 1)}\ng,h,i\n") == [
        (1, ("a", "b", "c")),
        (2, ()),
        (3, ("g", "h", "i")),
    ]


def test_thousands_of_odd_quotes_are_read_in_bounded_time() -> None:
    started = time.perf_counter()
    assert len(rows('x","y\n' * 20_000 + "a,b,c\n")) == 20_001
    assert time.perf_counter() - started < 5


@given(st.text(alphabet='ab",\n\r\0 ', max_size=60))
@settings(max_examples=150, deadline=None)
def test_every_line_with_text_belongs_to_one_row(text: str) -> None:
    try:
        found = rows(text, 2)
    except InputRefused:
        return
    lines = list(io.StringIO(text, newline=""))
    assert "".join(row.raw for row in found) == "".join(
        line
        for number, line in enumerate(lines, start=1)
        if any(row.line <= number < row.line + _height(row) for row in found)
    )
    covered = {n for row in found for n in range(row.line, row.line + _height(row))}
    assert all(n in covered for n, line in enumerate(lines, start=1) if line.strip())


def _height(row: Record) -> int:
    return len(list(io.StringIO(row.raw, newline="")))
