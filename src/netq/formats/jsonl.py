"""Whom do these JSON Lines name, one person a line?"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import IO, Any, NoReturn

from netq.domain.entry import Entry
from netq.domain.errors import InputRefused
from netq.domain.incoming import Complaint
from netq.formats.entries import entry

MAX_LINE = 1 << 20
"""Characters in one line."""


class _Unreadable(ValueError):
    """A line is no JSON object netq can take; the message is a sentence."""


def read(
    lines: Iterable[str] | IO[str], source: str = "standard input"
) -> tuple[tuple[Entry, ...], tuple[Complaint, ...]]:
    """Read one person from each line; blank lines are skipped.

    Returns the entries, in order, and the complaints: every line that is not blank gives an entry
    or at least one complaint (file ``source``, line from 1, key, sentence), never both. Raises
    InputRefused when the lines are not UTF-8 text.
    """
    entries: list[Entry] = []
    complaints: list[Complaint] = []
    number = 0
    try:
        for number, line in enumerate(lines, start=1):
            if not line.strip(" \t\r\n\ufeff"):
                continue
            person, wrong = _person(line, number)
            complaints += [Complaint(source, number, key, message) for key, message in wrong]
            if person:
                entries.append(person)
    except UnicodeDecodeError:
        raise InputRefused(
            f"{source}, line {number + 1}: this is not UTF-8 text.", "Save it as UTF-8."
        ) from None
    return tuple(entries), tuple(complaints)


def _person(line: str, number: int) -> tuple[Entry | None, list[tuple[str, str]]]:
    try:
        return entry(_object(line), number)
    except _Unreadable as error:
        return None, [("", str(error))]


def _object(line: str) -> dict[str, Any]:
    """The JSON object on a line. Raises _Unreadable for anything else or anything doubtful."""
    if len(line) > MAX_LINE:
        raise _Unreadable(f"This line is longer than {MAX_LINE} characters.")
    try:
        found = json.loads(
            line.removeprefix("\ufeff"), object_pairs_hook=_unique, parse_constant=_no_constant
        )
        json.dumps(found, ensure_ascii=False).encode()
    except _Unreadable:
        raise
    except json.JSONDecodeError as error:
        raise _Unreadable(f"This is not JSON: {error.msg} at column {error.colno}.") from None
    except RecursionError:
        raise _Unreadable("This JSON is nested too deeply.") from None
    except UnicodeEncodeError:
        raise _Unreadable("A text here holds half a character (a lone surrogate).") from None
    except ValueError:
        raise _Unreadable("A number here has too many digits.") from None
    if not isinstance(found, dict):
        raise _Unreadable('Each line must be one JSON object, such as {"name": "Ada Byron"}.')
    return found


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    twice = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    if twice:
        raise _Unreadable(f"The key {twice[0]!r} stands here twice.")
    return dict(pairs)


def _no_constant(name: str) -> NoReturn:
    raise _Unreadable(f"{name} is not a value JSON knows.")
