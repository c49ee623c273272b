"""Where are the readable tables of this floor, and what stands in their rows?"""

from __future__ import annotations

from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("data")


def lines(name: str) -> list[str]:
    """Return the rows of ``data/<name>.tsv`` as text, without its heading."""
    return (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]


def rows(name: str) -> list[list[str]]:
    """Return the rows of ``data/<name>.tsv``, without its heading, as lists of columns."""
    return [line.split("\t") for line in lines(name)]


@cache
def keyed(name: str) -> dict[str, str]:
    """Return first column -> the other columns, still one text, of ``data/<name>.tsv``."""
    return dict(line.split("\t", 1) for line in lines(name))
