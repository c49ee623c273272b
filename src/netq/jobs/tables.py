"""Where are the readable tables of this floor, and what stands in their rows?"""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).with_name("data")


def rows(name: str) -> list[list[str]]:
    """Return the rows of ``data/<name>.tsv`` without its heading; lines with ``#`` are remarks."""
    text = (DATA / f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:] if line and line[0] != "#"]
