"""How is the lexicon made from lists of titles?  ``python -m netq.jobs.train FOLDER``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from netq.jobs.counting import count
from netq.jobs.lexicon import PATH
from netq.jobs.official import holds_onet, read_official
from netq.jobs.official_onet import ALTERNATE
from netq.jobs.sources import FILES, NoSources, Sources, read_sources
from netq.jobs.writing import pack


def main(folder: str, target: str = str(PATH)) -> int:
    """Train from ``folder`` and write the lexicon to ``target``; return its size in bytes.

    Raises:
        NoSources: if there is nothing in ``folder`` to train from.
    """
    return _write(read_folder(Path(folder)), target)


def read_folder(folder: Path) -> Sources:
    """Read our own lists if they lie in ``folder``, or else the official downloads below it.

    Raises:
        NoSources: if there are neither, or if what is there cannot be read.
    """
    if (folder / FILES[0]).is_file():
        return read_sources(folder)
    if holds_onet(folder):
        return read_official(folder)
    since, before = ALTERNATE[::-1]
    raise NoSources(
        f"{folder} holds nothing to train from: neither our own lists ({', '.join(FILES)}) nor "
        f"the unpacked text files of O*NET ({since}, or {before} before release 30.3)."
    )


def run(arguments: Sequence[str]) -> int:
    """Train as the command line says and print what was read and made; return the exit code.

    It is 2, with a sentence on the error stream, if the folder cannot be trained from.
    """
    parser = argparse.ArgumentParser(prog="python -m netq.jobs.train", description=__doc__)
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the lists lie")
    parser.add_argument(
        "target", metavar="TARGET", nargs="?", default=str(PATH), help="the lexicon"
    )
    asked = parser.parse_args(arguments)
    try:
        sources = read_folder(asked.folder)
        size = _write(sources, asked.target)
    except (NoSources, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - a script says what it could not do
        return 2
    print(*sources.report, f"wrote {size:,} bytes", sep="\n")  # noqa: T201 - and what it made
    return 0


def _write(sources: Sources, target: str) -> int:
    """Write the lexicon of ``sources`` to ``target``; return its size in bytes.

    Raises:
        NoSources: if they hold not a single title.
    """
    if not sources.titles:
        raise NoSources("There is not a single title to train from; nothing was written.")
    return Path(target).write_bytes(pack(count(sources), sources))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
