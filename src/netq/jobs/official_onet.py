"""Which titles do the text files of O*NET give its occupations, and which are related?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from netq.jobs.official_files import Bearer, Column, Download, letters, soc_code
from netq.jobs.words import words

ALTERNATE = ("Alternate Titles.txt", "Job Titles.txt")
"""The list that must be there, by its name before and since release 30.3."""
TITLES = (*ALTERNATE, "Occupation Data.txt", "Sample of Reported Titles.txt")
RELATED = "Related Occupations.txt"
TIERS = {"Primary-Short": 1, "Primary-Long": 2, "Supplemental": 3}
"""How near related occupations are, 1 the nearest."""
_TIERS = {letters(name): tier for name, tier in TIERS.items()}
_NO_SHORT_TITLE = ("", "n/a")

_CODE = Column(("O*NET-SOC Code",))
_TITLE = Column(("Alternate Title", "Job Title", "Reported Job Title", "Title"))
_SHORT = Column(("Short Title",), needed=False)
_OTHER = Column(("Related O*NET-SOC Code",))
_TIER = Column(("Relatedness Tier",))


def read_titles(files: Iterable[Download]) -> set[Bearer]:
    """Return (code of O*NET, words of a title) of every title, from all files together.

    Raise NoSources if a file has no codes or no titles.
    """
    return {
        (code, tuple(words(written)))
        for file in files
        for code, title, short in file.rows(_CODE, _TITLE, _SHORT)
        for written in _written(title, short)
    }


def read_related(
    files: Iterable[Download], place: Mapping[str, int]
) -> tuple[tuple[int, int, int], ...]:
    """Return (occupation, related occupation, tier 1 to 3) in order, numbered by ``place``.

    Occupations of O*NET that are one of SOC 2018 are put together: the nearest tier counts.
    Raise NoSources if a file does not hold related occupations.
    """
    nearest: dict[tuple[int, int], int] = {}
    for code, other, name in (row for f in files for row in f.rows(_CODE, _OTHER, _TIER)):
        one, two = place.get(soc_code(code)), place.get(soc_code(other))
        tier = _TIERS.get(letters(name))
        if one is None or two is None or tier is None or one == two:
            continue
        nearest[one, two] = min(tier, nearest.get((one, two), tier))
    return tuple(sorted((a, b, tier) for (a, b), tier in nearest.items()))


def _written(title: str, short: str) -> tuple[str, ...]:
    """Return the ways a title is written: "Product Line Manager (PLM)" with the short "PLM".

    The short one stands in brackets, before them or apart, so each of the three is a whole title.
    Brackets without a short title only add to a title: "Jinriksha Driver (Rickshaw)".
    """
    if short in _NO_SHORT_TITLE:
        return (title,)
    before, _, inside = title.partition("(")
    return (before, inside, short)
