"""Which titles are labelled, and with what?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
TUNED = (
    "dev_titles",
    "titles_check",
    "titles_open",
    "titles_south",
    "titles_north",
    "titles_tough",
)
"""Tables that were looked at while working on the reading: their figures are not the result.

``titles_south``, ``titles_north`` and ``titles_tough`` come from people who had not seen it, and
were read once before anything was changed for them; ``docs/jobs.md`` keeps those first figures.
"""
SEALED = "titles_sealed"
"""The table that nobody may look at while working on the reading."""
BUSINESS = "titles_business"
KINDS = {"occ": "occupation", "generic": "generic", "none": "none"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A title and what is right about it; empty columns say nothing.

    ``kind`` is "occupation", "generic" or "none"; ``socs`` and ``job_types`` are all that are
    acceptable; ``level`` is 1..6 or 0.
    """

    title: str
    language: str
    kind: str
    socs: tuple[str, ...]
    job_types: tuple[str, ...]
    level: int


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of ``<name>.tsv``; quotes in titles are quotes and nothing else."""
    head, *lines = (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        yield dict(zip(head.split("\t"), line.split("\t"), strict=True))


def labelled(name: str) -> list[Labelled]:
    """Return the labelled titles of a table."""
    return [
        Labelled(
            title=row["title"],
            language=row["lang"],
            kind=KINDS[row["kind"]],
            socs=tuple(row.get("soc", "").split()),
            job_types=tuple(filter(None, row.get("job_type", "").replace(" / ", "|").split("|"))),
            level=int(row.get("level") or 0),
        )
        for row in rows(name)
    ]
