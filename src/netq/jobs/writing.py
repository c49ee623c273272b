"""How do counts become the bytes of the trained file?"""

from __future__ import annotations

import math
import struct
from array import array
from typing import TYPE_CHECKING

from netq.jobs.counting import MOST_AFFIX_ENTRIES, MOST_ENTRIES, base, gains
from netq.jobs.layout import GAIN_STEP, GRAM_ROWS, HEADER, MAGIC, RARITY_STEP, SECTIONS, hashed
from netq.jobs.lexicon import Lexicon
from netq.jobs.scoring import weigh
from netq.jobs.tables import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netq.jobs.counting import Counts
    from netq.jobs.sources import Sources

TITLE_OCCUPATIONS = 2
LEAST_SHARE = 0.2
PLAIN_SHARE = 0.5
AFFIX_TITLES = 4
"""An affix that stands in fewer titles is left out."""
JOB_ZONE_PULL = {"": 0.0, "1": -0.6, "2": -0.3, "3": 0.0, "4": 0.6, "5": 0.3}
"""A business network holds more people of job zones 4 and 5 than the country does."""
EMPLOYMENT_PULL = 0.35

Arrays = dict[str, "array[int] | array[float]"]


def pack(counts: Counts, sources: Sources) -> bytes:
    """Return the whole file: the same input gives the same bytes.

    A title whose words alone lead to its occupation needs no entry of its own, so the file is
    put together twice: without titles, to see what the words say, and with the rest.
    """
    arrays = {**_words(counts), **_grams(counts), **_titles({})}
    arrays |= {**_occupations(counts), **_related(sources)}
    by_words = Lexicon(_joined(arrays, sources.digest))
    telling = {t: shares for t, shares in counts.whole.items() if _misled(t, shares, by_words)}
    return _joined({**arrays, **_titles(telling)}, sources.digest)


def _misled(title: str, shares: Mapping[int, float], book: Lexicon) -> bool:
    """Whether the words of a title do not lead to its likeliest occupation plainly."""
    best = max(shares, key=lambda c: (shares[c], -c))
    found = weigh(dict.fromkeys(title.split(), 1.0), book)
    return found.get(best, 0.0) < max(PLAIN_SHARE, 0.9 * max(found.values(), default=0.0))


def _joined(arrays: Arrays, digest: str) -> bytes:
    """Return the header and the arrays as bytes."""
    start = HEADER
    places, bodies = [], []
    for name in SECTIONS:
        body = arrays[name].tobytes()
        places.append(struct.pack("<II", start, len(body)))
        body += b"\0" * (-len(body) % 4)
        bodies.append(body)
        start += len(body)
    return b"".join((MAGIC, digest.encode(), *places, *bodies))


def _words(counts: Counts) -> Arrays:
    """Return the table of words and affixes."""
    hashes: dict[int, str] = {}
    for word in sorted(counts.titles, key=lambda w: (-counts.titles[w], w)):
        if word.isalnum() or counts.titles[word] >= AFFIX_TITLES:
            hashes.setdefault(hashed(word), word)
    order = sorted(hashes)
    parent = counts.parent()
    starts, groups, values = array("I", [0]), array("H"), array("B")
    for number in order:
        word = hashes[number]
        most = MOST_ENTRIES if word.isalnum() else MOST_AFFIX_ENTRIES
        for group, gain in _strongest(gains(counts, word, parent), most):
            groups.append(group)
            values.append(min(255, round(gain / GAIN_STEP)))
        starts.append(len(groups))
    total = len(counts.whole)
    rarity = (math.log(total / counts.titles[hashes[number]]) for number in order)
    return {
        "word_hash": array("I", order),
        "word_start": starts,
        "word_group": groups,
        "word_gain": values,
        "word_rarity": array("B", (min(255, round(r / RARITY_STEP)) for r in rarity)),
    }


def _grams(counts: Counts) -> Arrays:
    """Return the rarity of runs of letters."""
    found = [0] * GRAM_ROWS
    for gram, titles in counts.grams.items():
        found[hashed(gram) % GRAM_ROWS] += titles
    every = len(counts.whole)
    steps = (round(math.log(max(1.0, (every + 1) / (n + 1))) / RARITY_STEP) for n in found)
    return {"gram_rarity": array("B", steps)}


def _strongest(found: list[tuple[int, float]], most: int) -> list[tuple[int, float]]:
    """Return the ``most`` strongest entries that make a difference, by group number."""
    kept = sorted(found, key=lambda pair: (-pair[1], pair[0]))[:most]
    return sorted(pair for pair in kept if pair[1] >= GAIN_STEP)


def _titles(whole: Mapping[str, Mapping[int, float]]) -> Arrays:
    """Return whole titles with their likeliest occupations."""
    entries = []
    for title, shares in whole.items():
        total = sum(shares.values())
        best = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))[:TITLE_OCCUPATIONS]
        entries += [
            (hashed(title), c, round(255 * s / total)) for c, s in best if s > LEAST_SHARE * total
        ]
    entries.sort()
    return {
        "title_hash": array("I", (e[0] for e in entries)),
        "title_group": array("H", (e[1] for e in entries)),
        "title_share": array("B", (e[2] for e in entries)),
    }


def _occupations(counts: Counts) -> Arrays:
    """Return what is known of each occupation before any word is read."""
    prior = [
        EMPLOYMENT_PULL * math.log(max(int(employment), 2000) / 100_000) + JOB_ZONE_PULL[zone]
        for _, _, zone, employment, _ in rows("occupations")
    ]
    return {
        "base": array("f", base(counts)),
        "prior": array("f", prior),
        "minor": array("H", (minor for _, minor, _ in counts.groups)),
        "major": array("H", (major for _, _, major in counts.groups)),
    }


def _related(sources: Sources) -> Arrays:
    """Return the related occupations of each."""
    starts = [
        sum(1 for a, _, _ in sources.related if a < n) for n in range(len(rows("occupations")))
    ]
    return {
        "related_start": array("H", [*starts, len(sources.related)]),
        "related_to": array("H", (b for _, b, _ in sources.related)),
        "related_tier": array("B", (t for _, _, t in sources.related)),
    }
