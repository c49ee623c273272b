"""Do corrections come back from a file as they were, whatever a spreadsheet did to it?"""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.corrections import Correction
from netq.domain.errors import InputRefused, NotFound
from netq.formats import corrections
from tests.domain.people import FEW

SOME = (
    Correction("", "Developer relations", "developer advocate"),
    Correction("Growth Lead", "Marketing"),
    Correction('Head of "Special" Projects', "Operations"),
    Correction('"Chief" Officer', "Zoë's jobs"),
)
CELLS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
WORDS = CELLS.filter(bool)
ROWS = st.builds(Correction, WORDS, WORDS) | st.builds(Correction, st.just(""), WORDS, WORDS)


def saved(folder: Path, data: bytes | str) -> Path:
    path = folder / "mine.tsv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(folder: Path, data: bytes | str) -> tuple[Correction, ...]:
    found = corrections.read(saved(folder, data))
    assert found.refused == ()
    return tuple(row for _, row in found.rows)


def complaints(folder: Path, *rows: str) -> list[tuple[int, str]]:
    text = "\n".join(("title\tjob_type\tlike", *rows))
    found = corrections.read(saved(folder, text))
    return [(said.line, said.message) for said in found.refused]


def test_the_file_is_a_plain_table() -> None:
    assert corrections.text(SOME[:2]) == (
        "title\tjob_type\tlike\n"
        "\tDeveloper relations\tdeveloper advocate\n"
        "Growth Lead\tMarketing\t\n"
    )
    assert corrections.text(()) == "title\tjob_type\tlike\n"


@FEW
@given(rows=st.lists(ROWS, max_size=6))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, rows: list) -> None:  # type: ignore[type-arg]
    folder = tmp_path_factory.mktemp("laws")
    assert read(folder, corrections.text(rows)) == tuple(rows)


@pytest.mark.parametrize(
    "title", ["=1+1", "+49 Sales", "-Lead", "@home nurse", "'=x", "''@x", "'", "'quoted'"]
)
def test_no_cell_is_a_formula_and_none_is_changed(tmp_path: Path, title: str) -> None:
    row = Correction(title, "=cmd()", "")
    text = corrections.text([row])
    assert all(cell[:1] not in {"=", "+", "-", "@"} for cell in text.split("\n")[1].split("\t"))
    assert read(tmp_path, text) == (row,)


@pytest.mark.parametrize("title", ["Growth\tLead", "Growth\r\nLead", "\tGrowth  Lead\r"])
def test_a_title_stands_on_one_line_in_one_cell(title: str) -> None:
    assert corrections.text([Correction(title, "Sales")]).split("\n")[1] == "Growth Lead\tSales\t"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_it_is_read_as_a_spreadsheet_saves_it(tmp_path: Path, encoding: str, end: str) -> None:
    text = corrections.text(SOME).replace("\n", end)
    assert read(tmp_path, text.encode(encoding)) == SOME
    assert read(tmp_path, text.rstrip().encode(encoding)) == SOME


@pytest.mark.parametrize("sign", [",", ";"])
def test_commas_will_do(tmp_path: Path, sign: str) -> None:
    rows = ('"Lead, Growth; EMEA"', "Marketing", ""), ("", "Mine", "nurse")
    text = "\n".join(sign.join(row) for row in (("Title", "Job type", "Like"), *rows))
    assert read(tmp_path, text) == (
        Correction("Lead, Growth; EMEA", "Marketing"),
        Correction("", "Mine", "nurse"),
    )


def test_columns_may_stand_in_any_order_and_like_may_be_missing(tmp_path: Path) -> None:
    assert read(tmp_path, "\n\njob_type\ttitle\nSales\tCloser\n\n \t \nSales\tHunter") == (
        Correction("Closer", "Sales"), Correction("Hunter", "Sales"),
    )  # fmt: skip


def test_short_rows_are_whole(tmp_path: Path) -> None:
    short = "title\tjob_type\tlike\nCloser\tSales"
    assert read(tmp_path, short) == (Correction("Closer", "Sales"),)


def test_bad_rows_are_named_by_line_and_cost_no_other(tmp_path: Path) -> None:
    said = complaints(
        tmp_path,
        "Closer",
        "\tMine",
        "Closer\tSales\tnurse",
        "Closer\tSales\t\tmore",
        '"unclosed\tSales',
        "Good\tSales",
    )
    assert [line for line, _ in said] == [2, 3, 4, 5, 6]
    assert said[0][1] == "job_type is missing."
    assert said[1][1].startswith("In this row neither title nor like is filled in")
    assert said[2][1].startswith("In this row title and like are both filled in")
    assert said[3][1] == "This row has 4 columns where the heading has 3."


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    found = corrections.read(saved(tmp_path, "title\tjob_type\nZoë\tSales\n".encode("cp1252")))
    assert found.rows == ((2, Correction("Zoë", "Sales")),)
    assert found.notices == ("mine.tsv is not UTF-8; netq took it for Windows-1252.",)


@pytest.mark.parametrize("data", [b"", b"\n \n", codecs.BOM_UTF8, b"Growth Lead\tMarketing\n"])
def test_a_file_that_is_no_table_of_corrections_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"^mine\.tsv") as refused:
        corrections.read(saved(tmp_path, data))
    assert "netq types export" in refused.value.hint


def test_what_is_no_file_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotFound):
        corrections.read(tmp_path / "none.tsv")
    with pytest.raises(InputRefused, match="no file of corrections"):
        corrections.read(tmp_path)
    monkeypatch.setattr(corrections, "MAX_BYTES", 10)
    with pytest.raises(InputRefused, match="holds more than"):
        corrections.read(saved(tmp_path, corrections.text(SOME)))
