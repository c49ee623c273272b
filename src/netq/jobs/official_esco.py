"""Which titles does ESCO have, and which occupations does its crosswalk say they mean?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from netq.jobs.official_files import Bearer, Column, Download, letters, soc_code
from netq.jobs.words import words

MATCH_WEIGHTS = {"exactMatch": 1.0, "closeMatch": 0.7, "narrowMatch": 0.5, "broadMatch": 0.5}
"""How much a match of the crosswalk says that a title of ESCO means an occupation of O*NET."""
_WEIGHTS = {letters(name): weight for name, weight in MATCH_WEIGHTS.items()}

CROSSWALK = (
    Column(("O*NET Id",)),
    Column(("ESCO or ISCO URI",)),
    Column(("Type of Match",)),
)
"""What a row of the crosswalk says: code of O*NET, address in ESCO, how well they match."""
_LABELS = (
    Column(("conceptUri",)),
    Column(("preferredLabel",)),
    Column(("altLabels",), needed=False),
    Column(("hiddenLabels",), needed=False),
)
_OCCUPATIONS = re.compile(r"occupations_([a-z]{2}(?:-[a-z]{2})?)\.csv")


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """``matches``: address in ESCO -> {occupation: weight 0..1}, and what could not be used.

    ``unknown`` holds the codes that SOC 2018 does not have; ``unweighed`` is the number of rows
    whose type of match says too little, such as "relatedMatch".
    """

    matches: dict[str, dict[int, float]]
    unknown: frozenset[str]
    unweighed: int


def language(name: str) -> str:
    """Return the language of the occupations of ESCO in the file ``name``, "" for other files.

    >>> language("occupations_de.csv"), language("occupations_en-us.csv")
    ('de', 'en-us')
    """
    found = _OCCUPATIONS.fullmatch(name.casefold())
    return found[1] if found else ""


def read_crosswalk(files: Iterable[Download], place: Mapping[str, int]) -> Crosswalk:
    """Read crosswalks; ``place`` numbers the occupations by their SOC 2018 code.

    Two occupations of O*NET may be one of SOC: the better match counts. Raise NoSources if a
    file is no crosswalk.
    """
    matches: dict[str, dict[int, float]] = {}
    unknown, unweighed = set(), 0
    for code, uri, match in (row for file in files for row in file.rows(*CROSSWALK)):
        number, weight = place.get(soc_code(code)), _WEIGHTS.get(letters(match))
        if weight is None:
            unweighed += 1
        elif number is None:
            unknown.add(code)
        else:
            known = matches.setdefault(uri, {})
            known[number] = max(weight, known.get(number, 0.0))
    return Crosswalk(matches, frozenset(unknown), unweighed)


def read_labels(files: Iterable[Download]) -> set[Bearer]:
    """Return (address in ESCO, words of a title) of every label, in all languages together.

    Raise NoSources if a file does not hold occupations of ESCO.
    """
    return {
        (uri, tuple(words(label)))
        for file in files
        for uri, *cells in file.rows(*_LABELS)
        for cell in cells
        for label in cell.splitlines()
    }
