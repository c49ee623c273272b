"""How many titles are read right, at every depth, by language and by kind?"""

# ruff: noqa: T201
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from netq.domain.reading import Reading
from netq.jobs import classify
from tests.benchmarks.altered import WAYS, altered
from tests.benchmarks.tables import Labelled

DEPTHS = {"detailed": 7, "minor": 4, "major": 2}
SHARES = (
    *((depth, "coded") for depth in DEPTHS),
    ("top five", "coded"),
    ("answered", "jobs"),
    ("right", "answered"),
    ("kind", "titles"),
    ("jobless", "no job"),
    ("false alarms", "no job"),
    ("level", "levels"),
)
"""What is printed: a part, of which whole."""
STEPS = 10


def tally(one: Labelled, reading: Reading) -> Counter[str]:
    """Count one title: each part 1 if it is right, each whole 1 if it can be judged."""
    counts = Counter(titles=1, kind=reading.kind == one.kind)
    if one.level:
        counts.update(levels=1, level=reading.level == one.level)
    if one.kind != "occupation":
        named = bool(reading.job_type)
        counts.update({"no job": 1, "jobless": reading.kind == one.kind, "false alarms": named})
        return counts
    if one.job_types:
        right = reading.job_type in one.job_types
        counts.update(jobs=1, answered=bool(reading.job_type), right=right)
    if one.socs:
        socs = [occupation.soc for occupation in reading.occupations]
        counts.update({"coded": 1, "top five": any(soc in one.socs for soc in socs)})
        for depth, length in DEPTHS.items():
            counts[depth] = bool(socs) and socs[0][:length] in {s[:length] for s in one.socs}
    return counts


def line(counts: Counter[str]) -> str:
    """Return the shares of a tally in percent."""
    known = [(part, whole) for part, whole in SHARES if counts[whole]]
    return ", ".join(f"{part} {100 * counts[part] / counts[whole]:.0f}" for part, whole in known)


def by_language(titles: Iterable[Labelled]) -> None:
    """Print the shares of all titles, and of each language."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in titles:
        counts = tally(one, classify(one.title))
        for name in ("all", one.language):
            found[name].update(counts)
    for name, counts in found.items():
        print(f"  {name:4}{counts['titles']:5}: {line(counts)}")


def errors(titles: Iterable[Labelled]) -> None:
    """Print the titles whose job type, occupation or kind is wrong."""
    for one in titles:
        reading = classify(one.title)
        counts = tally(one, reading)
        wrong = [part for part, whole in SHARES[:7] if counts[whole] and not counts[part]]
        first = reading.occupations[0].soc if reading.occupations else "-"
        if wrong and wrong != ["top five"]:
            read = f"{reading.kind}, {reading.job_types[:1]}, {first}"
            right = f"{one.kind}, {'|'.join(one.job_types)}, {' '.join(one.socs)}"
            print(f"    {one.title}\n      read {read}\n      not {right} ({', '.join(wrong)})")


def by_alteration(titles: Iterable[Labelled]) -> None:
    """Print the shares of the same titles written in other ways."""
    kept = list(titles)
    for way in WAYS:
        counts: Counter[str] = Counter()
        for one in kept:
            counts.update(tally(one, classify(altered(one.title, way))))
        if way == "ranked":
            del counts["levels"]  # the rank changes what is right
        print(f"  {way:9}: {line(counts)}")


def reliability(titles: Iterable[Labelled]) -> None:
    """Print, per step of confidence, how many best guesses of the job type are right."""
    bins: dict[int, Counter[str]] = defaultdict(Counter)
    for one in titles:
        reading = classify(one.title)
        if one.kind == "occupation" and one.job_types:
            guess = reading.job_types[0][0] if reading.job_types else ""
            step = min(STEPS - 1, int(STEPS * reading.confidence))
            bins[step].update(readings=1, right=guess in one.job_types)
            bins[step]["said"] += round(100 * reading.confidence)
    for _, counts in sorted(bins.items()):
        said = counts["said"] / counts["readings"]
        held = 100 * counts["right"] / counts["readings"]
        print(f"  said {said:3.0f} %: right {held:3.0f} % of {counts['readings']}")
