"""What does a phrase of our own lists mean: which job type, which occupations, which level?"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from netq.jobs.facts import soc_places
from netq.jobs.tables import ordered, rows

FIRST_SIGN = "\u3040"
"""Hiragana, and after it the Chinese signs and Korean syllables."""
SHORTEST_SIGNS = 2
STUDENTS = ("student", "studentin", "studerande", "studerende", "opiskelija", "studentka")
"""So end compounds for students of something: "medizinstudentin", "psykologstuderende"."""

PhraseKind = Literal["job", "generic", "none", "aside"]


class Phrase(NamedTuple):
    """A known phrase.

    ``kind`` is "job" (names work), "generic" (a rank or a way to be employed), "none" (says that
    there is no job, whatever else stands there) or "aside" (says so only when it stands alone).
    ``job_types`` are likeliest first, ``occupations`` are rows of ``occupations.tsv``. ``level``
    is 0 when the words around decide.
    """

    text: str
    kind: PhraseKind
    job_types: tuple[str, ...] = ()
    occupations: tuple[int, ...] = ()
    level: int = 0


@lru_cache(maxsize=32768)
def phrase(text: str) -> Phrase | None:
    """Return what the words ``text`` mean, or None if they are in none of the lists."""
    columns = ordered("phrases").get(text)
    if columns is not None:
        job_types, socs, level = columns.split("\t")
        places = tuple(soc_places()[soc] for soc in socs.split())
        return Phrase(text, "job", tuple(job_types.split("; ")), places, int(level or 0))
    columns = ordered("plain").get(text)
    if columns is not None:
        kind, level = columns.split("\t")
        return Phrase(text, _kind(kind), level=int(level or 0))
    return _ending(text)


def _ending(text: str) -> Phrase | None:
    """Return what the ending of a compound says: that of a student, or of a word without spaces.

    Of a Chinese or Japanese word it is the longest ending that names work.
    """
    if text.endswith(STUDENTS) and " " not in text:
        return phrase("student")
    if text.isascii() or " " in text or text[-1] < FIRST_SIGN or len(text) <= SHORTEST_SIGNS:
        return None
    found = phrase(text[1:])
    return found if found is not None and found.kind == "job" else None


def _kind(text: str) -> PhraseKind:
    """Return ``text`` as a kind; the tables' test keeps other words out."""
    kinds: dict[str, PhraseKind] = {"none": "none", "aside": "aside"}
    return kinds.get(text, "generic")


@cache
def leading() -> dict[str, tuple[int, ...]]:
    """Return job type -> the occupations of those who lead such work."""
    return {
        name: tuple(soc_places()[soc] for soc in socs.split())
        for name, _, _, socs in rows("job_types")
    }
