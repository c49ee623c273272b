"""Which years stand behind a role as people write it?"""

from __future__ import annotations

import re

_YEAR = r"\d{4}(?:-\d{2})?"
_SPAN = re.compile(
    rf"[\s,(]+(?:(?P<since>since\s+)|)(?P<start>{_YEAR})"
    rf"(?:\s*(?:-|–|to|until)\s*(?P<end>{_YEAR}|now|present|today))?\s*\)?\s*$",
    re.IGNORECASE,
)


def split_span(words: str) -> tuple[str, str, str]:
    """The role, its start and its end: "QA Engineer @ Beta, 2015-2019", "PM @ Acme (since 2022)".

    A single year counts only with "since"; start and end are "" when not said.
    """
    found = _SPAN.search(words)
    if not found or not (found["since"] or found["end"]):
        return words.strip(), "", ""
    end = found["end"] or ""
    return words[: found.start()].strip(), found["start"], end if end[:1].isdigit() else ""
