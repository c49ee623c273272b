"""Which address proves that two records are one person?"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

IdentityKind = Literal["linkedin", "email", "phone", "uid"]

_SLUG = re.compile(
    r"(?:https?://)?(?:[a-z0-9-]+\.)*linkedin\.com/(?:in/([^/\s]+)(?:/\S*)?|pub/([^/\s]+))",
    re.IGNORECASE,
)
_ROLE_MAILBOXES = frozenset(
    "info sales hello office contact support admin team jobs press noreply no-reply".split()
)
_MIN_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Identity:
    """One address of a person: ``value`` is normalised for comparing, ``raw`` is as written."""

    kind: IdentityKind
    value: str
    raw: str

    @property
    def is_key(self) -> bool:
        """Whether sharing it can prove two records one person (a role mailbox never does)."""
        return not (self.kind == "email" and self.value.split("@")[0] in _ROLE_MAILBOXES)


def linkedin(address: str) -> Identity | None:
    """The profile slug of a LinkedIn address, percent-decoded, NFC, casefolded; None if it is none.

    >>> linkedin("https://de.linkedin.com/in/Zo%C3%AB-Brandt/?trk=x").value
    'zoë-brandt'
    """
    found = _SLUG.fullmatch(_without_tail(address.strip()))
    if not found:
        return None
    # Bytes that are no UTF-8 stay apart, so that two such slugs never look the same.
    slug = unquote(found[1] or found[2], errors="backslashreplace")
    slug = unicodedata.normalize("NFC", slug).casefold()
    return Identity("linkedin", slug, address.strip())


def email(address: str) -> Identity | None:
    """An e-mail address, casefolded, without ``mailto:``; None unless it has one @ inside.

    Deliberately lenient: netq never sends mail, and an odd address is still somebody's.
    """
    value = address.strip()
    if value.casefold().startswith("mailto:"):
        value = value[7:]
    local, at, host = value.partition("@")
    if not (local and at and host) or "@" in host or re.search(r"\s", value):
        return None
    return Identity("email", value.casefold(), address.strip())


def phone(number: str) -> Identity | None:
    """A phone number reduced to its digits with a leading + kept; None below seven digits.

    Numbers written without a country stay national: they match only the same digits.
    """
    digits = "".join(c for c in number if c.isdecimal() and c.isascii())
    if len(digits) < _MIN_DIGITS:
        return None
    plus = "+" if number.strip().startswith("+") else ""
    return Identity("phone", plus + digits, number.strip())


def _without_tail(address: str) -> str:
    return re.split(r"[?#]", address, maxsplit=1)[0].rstrip("/")
