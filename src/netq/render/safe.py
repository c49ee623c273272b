"""How does text from data reach a terminal without controlling it?"""

from __future__ import annotations

import re

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_JOINER = re.compile("[\u200c\u200d]")
_JOINED = re.compile(
    "[\u0600-\u06ff\u0700-\u08ff\u0900-\u0dff\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
)


def safe(text: str) -> str:
    """The text without anything a terminal would obey or that would reorder the line.

    Control, C1, bidirectional and invisible characters and lone surrogates become U+FFFD, a
    newline "⏎", a tab a space. Zero-width joiners stay where scripts or emoji need them.
    """
    text = text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\t", " ")
    text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    return _JOINER.sub(lambda found: _joiner(found, text), text)


def _joiner(found: re.Match[str], text: str) -> str:
    before = text[found.start() - 1] if found.start() else ""
    return found[0] if before and _JOINED.match(before) else "\N{REPLACEMENT CHARACTER}"
