"""How is the lexicon made from lists of titles?  ``python -m netq.jobs.train FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from netq.jobs.counting import count
from netq.jobs.lexicon import PATH
from netq.jobs.sources import read_sources
from netq.jobs.writing import pack


def main(folder: str, target: str = str(PATH)) -> int:
    """Train from ``folder`` and write the lexicon to ``target``; return its size in bytes."""
    sources = read_sources(Path(folder))
    data = pack(count(sources), sources)
    Path(target).write_bytes(data)
    return len(data)


if __name__ == "__main__":
    print(f"{main(*sys.argv[1:]):,} bytes")  # noqa: T201 - a script says what it made
