"""What does a message template say once its places are filled?

A template is plain text with places such as {name}; nothing else in it is special.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from netq.domain.errors import InputRefused, Misuse

NEEDED = ("name", "shared", "job", "minutes", "offer1", "offer2")
PLACES = (*NEEDED, "me")
"""Every place there is; your own name may be left to the message's end by hand."""

MAX_BYTES = 1 << 16

_JOINERS = "\u200c\u200d"
_PLACE = re.compile(r"\{([^{}\n]*)\}")


def read(path: Path) -> str:
    """A template of the user's own.

    Raises InputRefused when the file is no text, Misuse when a place is missing or unknown.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        text = content.decode("utf-8-sig")
    except OSError as error:
        raise InputRefused(f"I cannot read {path}: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise InputRefused(f"{path} is no UTF-8 text.", "Save it as UTF-8.") from None
    if len(content) > MAX_BYTES:
        raise InputRefused(f"{path} is too long for a message.")
    check(text, str(path))
    return text


def check(text: str, name: str) -> None:
    """See that every place needed is there and none is unknown. Raises Misuse naming them."""
    found = _PLACE.findall(text)
    unknown = [place for place in dict.fromkeys(found) if place not in PLACES]
    missing = [place for place in NEEDED if place not in found]
    wrong = [f"has no {_listed(missing)}"] if missing else []
    wrong += [f"has {_listed(unknown)}, which I do not know"] if unknown else []
    if wrong:
        raise Misuse(f"{name} {' and '.join(wrong)}.", f"Places are {_listed(PLACES)}.")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with every place filled; what is filled in is not looked at again.

    Of what is filled in only what can be seen is kept: an editor shows it to somebody.
    """
    text = _PLACE.sub(lambda place: _seen(values[place[1]]), template)
    return "\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n"


def _seen(text: str) -> str:
    return "".join(c for c in " ".join(text.split()) if c.isprintable() or c in _JOINERS)


def _listed(places: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"{{{place}}}" for place in places)
