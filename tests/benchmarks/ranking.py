"""How well are titles ranked by how alike they are to a job? Mean average precision.

``ranking_<language>.tsv`` holds queries and the titles that mean the same or nearly the same job;
rows without query are other titles. Weights were chosen on every second query of English, German
and Spanish, in order of the alphabet; the others, and French, were left alone.
"""

# ruff: noqa: T201
from __future__ import annotations

from collections import defaultdict
from statistics import mean

from netq.actions.titles import near
from tests.benchmarks.tables import rows

LANGUAGES = ("en", "de", "fr", "es")


def average_precision(ranked: list[str], relevant: set[str]) -> float:
    """Return the mean, over the relevant titles, of the precision at each one's place (0..1)."""
    places = [place for place, title in enumerate(ranked, start=1) if title in relevant]
    return sum(hits / place for hits, place in enumerate(places, start=1)) / len(relevant)


def precisions(language: str) -> list[float]:
    """Return the average precision of each query, in order of the alphabet."""
    relevant: dict[str, set[str]] = defaultdict(set)
    titles: dict[str, None] = {}
    for row in rows(f"ranking_{language}"):
        titles[row["title"]] = None
        if row["query"]:
            relevant[row["query"]].add(row["title"])
    return [
        average_precision([found.title for found in near(query, titles)], relevant[query])
        for query in sorted(relevant)
    ]


def ranking() -> None:
    """Print the mean average precision per language: tuned half, other half."""
    for language in LANGUAGES:
        found = precisions(language)
        tuned, other = (100 * mean(found[start::2]) for start in (0, 1))
        print(f"  {language}: MAP {tuned:.1f} on the tuned half, {other:.1f} on the other half")
