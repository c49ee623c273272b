"""Which titles, and which related occupations, is the lexicon trained from?"""

from __future__ import annotations

import hashlib
import lzma
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netq.jobs.cleaning import RANK_WORDS
from netq.jobs.tables import rows
from netq.jobs.words import stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FILES = ("titles_all.tsv.xz", "occ_index.tsv", "related.tsv")
"""Our own lists, in the order in which their bytes are hashed."""


class NoSources(ValueError):
    """A folder or file cannot be trained from; the message says why, in one sentence."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What training reads: ``titles`` (words, {occupation: share}), ``related`` and their hash.

    Occupations are numbered as the rows of ``occupations.tsv``; ``digest`` is the SHA-256 of the
    source files' bytes. ``report`` says to the person what was read, what was skipped and why.
    """

    titles: tuple[tuple[tuple[str, ...], dict[int, float]], ...]
    related: tuple[tuple[int, int, int], ...]
    digest: str
    report: tuple[str, ...] = ()


def read_sources(folder: Path) -> Sources:
    """Read our own lists, ``FILES``, from ``folder``; raise NoSources if one is not there."""
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise NoSources(f"{folder} lacks {' and '.join(missing)}.")
    contents = [(folder / name).read_bytes() for name in FILES]
    titles, index, related = contents
    place = {row[0]: number for number, row in enumerate(rows("occupations"))}
    classes = [place[line.split("\t")[0]] for line in index.decode().splitlines()]
    found = tuple(_titles(lzma.decompress(titles).decode(), classes))
    return Sources(
        titles=found,
        related=_related(related.decode(), place),
        digest=digest_of(contents),
        report=(f"read {len(found):,} titles of our own lists",),
    )


def title_words(text: str) -> tuple[str, ...]:
    """Return the stems that training counts: as ``classify`` sees them, seniority left out."""
    return telling_stems(words(text))


def telling_stems(every: Sequence[str]) -> tuple[str, ...]:
    """Return the stems of a title's words, seniority left out unless it is all there is."""
    return tuple(stem(w) for w in every if w not in RANK_WORDS) or tuple(map(stem, every))


def digest_of(contents: Iterable[bytes]) -> str:
    """Return the SHA-256 (64 hexadecimal digits) of files by their bytes, in the order given."""
    return hashlib.sha256(b"".join(hashlib.sha256(c).digest() for c in contents)).hexdigest()


def _titles(text: str, classes: list[int]) -> list[tuple[tuple[str, ...], dict[int, float]]]:
    """Return the words and the occupations' shares of every title."""
    found = []
    for line in text.splitlines():
        title, pairs = line.split("\t")
        weights: dict[int, float] = {}
        for pair in pairs.split():
            number, weight = pair.split(":")
            weights[classes[int(number)]] = float(weight)
        telling = title_words(title)
        if telling:
            total = sum(weights.values())
            found.append((telling, {c: w / total for c, w in weights.items()}))
    return found


def _related(text: str, place: dict[str, int]) -> tuple[tuple[int, int, int], ...]:
    """Return (occupation, related occupation, tier) in order."""
    triples = (line.split("\t") for line in text.splitlines()[1:])
    return tuple(sorted((place[a], place[b], int(t)) for a, b, t in triples))
