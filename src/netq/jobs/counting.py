"""How much does each word speak for each occupation, minor and major group?

A hierarchical naive Bayes: the share of a word in an occupation is smoothed by its share in the
minor group, that by the major group, that by all titles.  The gain of a word that occurs is
``log(1 + n / (k * parent share))``, so the gains of the three depths simply add up.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netq.jobs.layout import grams
from netq.jobs.tables import rows
from netq.jobs.words import affixes

if TYPE_CHECKING:
    from netq.jobs.sources import Sources

SMOOTHING = (16.0, 40.0, 80.0)
"""Imaginary words that its parent lends to an occupation, a minor and a major group."""
MOST_ENTRIES, MOST_AFFIX_ENTRIES = 48, 10
"""Entries kept per word and per affix, strongest first."""


@dataclass(slots=True)
class Counts:
    """What was counted: weight of each word in each group, words per group, titles per word.

    ``grams`` counts the titles per run of letters, ``whole`` the shares of each title.
    """

    groups: list[tuple[int, int, int]]
    pairs: dict[str, dict[int, float]] = field(default_factory=dict)
    size: defaultdict[int, float] = field(default_factory=lambda: defaultdict(float))
    titles: Counter[str] = field(default_factory=Counter)
    grams: Counter[str] = field(default_factory=Counter)
    whole: dict[str, dict[int, float]] = field(default_factory=dict)

    def parent(self) -> dict[int, int]:
        """Return occupation -> minor group and minor group -> major group."""
        return {a: b for o, mi, ma in self.groups for a, b in ((o, mi), (mi, ma))}


def group_numbers() -> list[tuple[int, int, int]]:
    """Return (occupation, minor, major) numbers per occupation, numbered through."""
    socs = [row[0] for row in rows("occupations")]
    minors = sorted({soc[:4] for soc in socs})
    majors = sorted({soc[:2] for soc in socs})
    first = len(socs) + len(minors)
    return [
        (n, len(socs) + minors.index(soc[:4]), first + majors.index(soc[:2]))
        for n, soc in enumerate(socs)
    ]


def count(sources: Sources) -> Counts:
    """Count the words of all titles."""
    counts = Counts(group_numbers())
    for telling, shares in sources.titles:
        features = sorted(set(telling) | {a for w in telling for a in affixes(w)})
        counts.titles.update(features)
        counts.grams.update(grams(" ".join(telling)))
        _add(counts.whole.setdefault(" ".join(telling), {}), shares, 1.0)
        grouped: dict[int, float] = {}
        for occupation, share in shares.items():
            for group in counts.groups[occupation]:
                grouped[group] = grouped.get(group, 0.0) + share
                counts.size[group] += share * len(telling)
        for word in features:
            _add(counts.pairs.setdefault(word, {}), grouped, 1.0)
    return counts


def gains(counts: Counts, word: str, parent: dict[int, int]) -> list[tuple[int, float]]:
    """Return (group, gain) of ``word``: majors first, then minors, then occupations."""
    pairs = counts.pairs[word]
    first = {0: counts.groups[0][2], 1: counts.groups[0][1], 2: 0}
    everything = sum(counts.size[g] for g in {major for _, _, major in counts.groups})
    overall = sum(n for g, n in pairs.items() if g >= first[0]) / everything
    share: dict[int, float] = {}
    found = []
    for group in sorted(pairs, reverse=True):
        depth = next(d for d in range(3) if group >= first[d])
        k = SMOOTHING[2 - depth]
        above = share[parent[group]] if depth else overall
        share[group] = (pairs[group] + k * above) / (counts.size[group] + k)
        found.append((group, math.log1p(pairs[group] / (k * above))))
    return found


def base(counts: Counts) -> list[float]:
    """Return per occupation the score of a word seen in none of its three groups."""
    return [
        sum(math.log(k / (counts.size[g] + k)) for g, k in zip(groups, SMOOTHING, strict=True))
        for groups in counts.groups
    ]


def _add(total: dict[int, float], shares: dict[int, float], weight: float) -> None:
    """Add ``shares`` times ``weight`` to ``total``."""
    for group, share in shares.items():
        total[group] = total.get(group, 0.0) + share * weight
