"""In which encoding was this file written, and is that known or a guess?"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable

from netq.domain.errors import InputRefused

GUESS = "cp1252"
"""What Excel on Windows saves; the only encoding netq assumes without a sign of it."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_MANY, _FEW = 0.3, 0.05
_HINT = "Download the file again, or save it as UTF-8 (in Excel: “CSV UTF-8”)."


def detect(read: Callable[[], Iterable[bytes]], name: str) -> str:
    """Find the encoding that decodes every byte of a file; ``read`` starts its chunks afresh.

    The order: byte order mark, UTF-16 by its pattern of NULs, strict UTF-8, and at last ``GUESS``,
    which the caller must announce. Raises InputRefused, naming the file and the line, when the
    bytes end inside a letter or fit no encoding.
    """
    declared = _declared(next(iter(read()), b""))
    for encoding in (declared,) if declared else ("utf-8", GUESS):
        bad_line = _first_bad_line(read(), encoding, name)
        if not bad_line:
            return encoding
    raise InputRefused(
        f"{name}, line {bad_line}: these bytes are neither UTF-8, UTF-16 nor Windows-1252 text.",
        _HINT,
    )


def probable(head: bytes) -> str:
    """The encoding the first bytes of a file look like; good enough to find a header with."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return _declared(head) or GUESS
    return _declared(head) or "utf-8"


def mixed(text: str) -> bool:
    """Whether text read as ``GUESS`` was UTF-8 after all, in a file that mixes the two."""
    try:
        return not text.isascii() and bool(text.encode(GUESS).decode("utf-8"))
    except UnicodeError:
        return False


def _declared(head: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    even, odd = head[:_SAMPLE:2], head[1:_SAMPLE:2]
    if not odd:
        return None
    nuls = even.count(0) / len(even), odd.count(0) / len(odd)
    if nuls[1] > _MANY and nuls[0] < _FEW:
        return "utf-16-le"
    return "utf-16-be" if nuls[0] > _MANY and nuls[1] < _FEW else None


def _first_bad_line(chunks: Iterable[bytes], encoding: str, name: str) -> int:
    """The line (from 1) where the bytes stop being text in ``encoding``; 0 when all are."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    try:
        for chunk in chunks:
            line += decoder.decode(chunk).count("\n")
    except UnicodeDecodeError as error:
        return line + error.object[: error.start].count(b"\n")
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise InputRefused(
            f"{name}, line {line}: the file ends inside a letter, so it was cut off.", _HINT
        ) from None
    return 0
