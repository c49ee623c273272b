"""In which encoding was this file written, and is that known or a guess?"""

from __future__ import annotations

import codecs

import pytest

from netq.domain.errors import InputRefused
from netq.formats.encoding import GUESS, detect, mixed, probable

TEXT = "First Name,Last Name\nZoë,Łuk\n"


def find(data: bytes, piece: int = 7) -> str:
    return detect(lambda: (data[i : i + piece] for i in range(0, len(data), piece)), "x.csv")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-32"), "utf-32"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        ("Zoë\n".encode("cp1252"), GUESS),
        (b"", "utf-8"),
    ],
)
def test_the_order_is_mark_then_nul_pattern_then_utf_8_then_guess(
    data: bytes, encoding: str
) -> None:
    assert find(data) == encoding
    assert data.decode(find(data)) is not None


def test_a_file_cut_inside_a_letter_is_refused() -> None:
    with pytest.raises(InputRefused, match=r"x\.csv, line 2: .*inside a letter"):
        find("a\nZoë".encode()[:-1])


@pytest.mark.parametrize("data", [b"a\n\x81\x8d", codecs.BOM_UTF8 + b"a\n\xff b"])
def test_bytes_that_are_no_text_are_refused_with_their_line(data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"x\.csv, line 2: these bytes are neither"):
        find(data)


def test_utf_8_read_as_the_guess_is_recognised() -> None:
    assert mixed("Zoë".encode().decode(GUESS))
    assert not mixed("Zoë")
    assert not mixed("Zoe")
    assert not mixed("Łuk")


def test_the_first_bytes_tell_the_likely_encoding_even_when_cut_inside_a_letter() -> None:
    assert probable("Zoë".encode()[:-1]) == "utf-8"
    assert probable("Zoë,".encode("cp1252")) == GUESS
