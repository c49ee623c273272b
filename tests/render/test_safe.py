"""Does text from data reach a terminal without controlling it?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from netq.render.safe import safe

LOST = "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    "sign",
    [
        "\x00", "\x07", "\x08", "\x0b", "\x1b", "\x7f", "\x80", "\x9b", "\x9d", "\r",
        "\u061c", "\u200b", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e",
        "\u2060", "\u2066", "\u2069", "\ufeff", "\ufff9", "\ud800", "\U000e0041",
    ],
)  # fmt: skip
def test_what_a_terminal_obeys_or_nobody_sees_is_replaced(sign: str) -> None:
    assert safe(f"a{sign}b") == f"a{LOST}b"


def test_an_escape_sequence_loses_its_power_and_keeps_its_letters() -> None:
    assert safe("\x1b]0;owned\x07") == f"{LOST}]0;owned{LOST}"
    assert safe("\x1b[31mred\x9b0m") == f"{LOST}[31mred{LOST}0m"


def test_a_line_stays_a_line_and_a_field_a_field() -> None:
    assert safe("a\nb\r\nc\td") == "a⏎b⏎c d"


@pytest.mark.parametrize("text", ["👩‍💻", "👨‍👩‍👧", "❤️‍🔥", "می‌خواهم", "क्‍ष"])
def test_joiners_stay_where_emoji_and_scripts_need_them(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize("text", ["a\u200db", "\u200dab", "Ann\u200c Lee"])
def test_joiners_elsewhere_are_hidden_text(text: str) -> None:
    assert LOST in safe(text)


@pytest.mark.parametrize("text", ["", "Zoë Brandt", "李明", "[/bold]", "O’Neil", "ﷲ", "a\\b"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert safe(text) == text


@given(st.text())
def test_safe_text_is_printable_and_safe_again(text: str) -> None:
    once = safe(text)
    assert safe(once) == once
    assert not set(once) & {chr(code) for code in (*range(32), *range(0x7F, 0xA0))}
    assert Text(once).plain == once
