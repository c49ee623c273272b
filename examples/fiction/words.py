"""Which words does the fiction draw from?"""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "words"


@cache
def rows(name: str) -> list[dict[str, str]]:
    r"""The rows of ``words/<name>.tsv``; a line break inside a cell is written ``\n``."""
    with (_FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [{key: cell.replace(r"\n", "\n") for key, cell in row.items()} for row in table]


@cache
def grouped(name: str, key: str) -> dict[str, list[dict[str, str]]]:
    """The same rows by the value of one column."""
    groups: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows(name):
        groups[row[key]].append(row)
    return dict(groups)


@cache
def spices(kind: str) -> list[str]:
    """The seniorities, decorations of titles and names, and syllables of company names."""
    return [row["text"] for row in grouped("spices", "kind")[kind]]
