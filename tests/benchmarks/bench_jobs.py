"""How well and how fast are titles read?  ``python -m tests.benchmarks.bench_jobs [--errors]``.

Three tables are for tuning, so that their figures are never the result: ``dev_titles.tsv``,
``titles_check.tsv`` and ``titles_open.tsv``. ``--sealed`` adds the totals, without titles, of
``titles_sealed.tsv``, which nobody may look at while working on the reading. Prints figures and
never fails.
"""

# ruff: noqa: T201
from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from netq.domain.reading import Reading
from netq.jobs import classify, matcher, occupations, understand
from netq.jobs.lexicon import PATH

HERE = Path(__file__).parent
KINDS = {"occ": "occupation", "generic": "generic", "none": "none"}
DEPTHS = {"detailed": 7, "minor": 4, "major": 2}
SHARES = (
    ("answered", "jobs"),
    ("right", "answered"),
    ("kind", "titles"),
    ("false alarms", "jobless"),
    ("level", "levels"),
    *((depth, "coded") for depth in DEPTHS),
)
FIGURES = (*DEPTHS, "top five", "job type")
COLD = (
    "import time; import netq.domain.reading, pathlib; t = time.perf_counter();"
    "from netq.jobs import classify; classify('Senior Project Manager @ Acme');"
    "print(1000 * (time.perf_counter() - t))"
)


def labelled(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of labelled titles."""
    head, *lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
        yield {"soc": "", **row, "job_type": row.get("job_type", "").replace(" / ", "|")}


def share(counts: Counter[str], part: str, whole: str) -> str:
    """Return ``part`` of ``whole`` in percent."""
    return f"{100 * counts[part] / max(1, counts[whole]):.0f} %"


def by_occupation(errors: bool) -> None:
    """Print the accuracy of the occupations, per language."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in labelled("dev_titles.tsv"):
        reading = classify(row["title"])
        for tally in (counts["all"], counts[row["lang"]]):
            tally["titles"] += 1
            tally["kind"] += reading.kind == KINDS[row["kind"]]
            if row["kind"] != "occ":
                continue
            tally["jobs"] += 1
            good = row["soc"].split()
            first = reading.occupations[0].soc if reading.occupations else ""
            tally["top five"] += any(o.soc in good for o in reading.occupations)
            for depth, length in DEPTHS.items():
                tally[depth] += first[:length] in {soc[:length] for soc in good}
            types = {occupations()[soc].job_type for soc in good}
            tally["job type"] += reading.job_type in types
            if errors and tally is counts["all"] and first not in good:
                print(f"    {row['title']}: {first}, not {row['soc']}")
    for language, tally in counts.items():
        figures = [f"{name} {share(tally, name, 'jobs')}" for name in FIGURES]
        kind = share(tally, "kind", "titles")
        print(f"  {language:4} {tally['titles']:4} titles", *figures, f"kind {kind}")


def by_job_type(name: str, errors: bool) -> None:
    """Print the accuracy of job types, kinds and levels, and how far confidence can be trusted."""
    counts: Counter[str] = Counter()
    bins: dict[int, Counter[str]] = defaultdict(Counter)
    for row in labelled(name):
        reading = classify(row["title"])
        counts["titles"] += 1
        counts["kind"] += reading.kind == KINDS[row["kind"]]
        if row["level"]:
            counts["levels"] += 1
            counts["level"] += reading.level == int(row["level"])
        if row["kind"] != "occ":
            counts["jobless"] += 1
            counts["false alarms"] += bool(reading.job_type)
            continue
        right = reading.job_type in row["job_type"].split("|")
        counts.update({"jobs": 1, "answered": bool(reading.job_type), "right": right})
        by_depth(counts, reading, row["soc"].split())
        sure = bins[min(9, int(10 * reading.confidence))]
        sure.update({"readings": 1, "right": right})
        if errors and not right:
            print(f"    {row['title']}: {reading.job_types[:2]}, not {row['job_type']}")
    known = [(part, whole) for part, whole in SHARES if counts[whole]]
    print(" ", ", ".join(f"{part} {share(counts, part, whole)}" for part, whole in known))
    for step in sorted(bins):
        held, count = share(bins[step], "right", "readings"), bins[step]["readings"]
        print(f"  at {step / 10:.1f}: {held} of {count}")


def by_depth(counts: Counter[str], reading: Reading, good: list[str]) -> None:
    """Count whether the first occupation is right, as far as the label says which are."""
    if good:
        first = reading.occupations[0].soc if reading.occupations else ""
        counts["coded"] += 1
        for depth, length in DEPTHS.items():
            counts[depth] += first[:length] in {soc[:length] for soc in good}


def altered() -> list[str]:
    """Return every labelled title in a few disguises, each different."""
    titles = [
        row["title"] for name in ("dev_titles.tsv", "titles_check.tsv") for row in labelled(name)
    ]
    forms = ("{}", "Senior {}", "{} @ Acme", "{} | Speaker", "{}, Berlin", "Lead {} - EU", "{} II")
    return sorted({form.format(title) for title in titles for form in forms})


def cold_start() -> float:
    """Return the median milliseconds of loading and reading one title, as installed: compiled."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", COLD]
        runs = [
            float(subprocess.run(command, capture_output=True, check=True, env=environment).stdout)
            for _ in range(10)
        ]
    return statistics.median(runs[1:])


def speed() -> None:
    """Print the time of a cold start, of reading and of matching, and the size of the lexicon."""
    titles = altered()
    start = time.perf_counter()
    readings = [classify(title) for title in titles]
    reading = (time.perf_counter() - start) / len(titles)
    match = matcher(understand("project manager"))
    start = time.perf_counter()
    for one in readings:
        match(one)
    matching = (time.perf_counter() - start) / len(titles)
    print(f"  lexicon {PATH.stat().st_size / 1e6:.2f} MB, cold start {cold_start():.1f} ms")
    print(
        f"  {1e6 * reading:.0f} us a title, {1e6 * matching:.1f} us a match, {len(titles)} titles"
    )


def main(errors: bool, sealed: bool) -> None:
    """Print all figures."""
    print("occupations of the development titles (tuned on)")
    by_occupation(errors)
    for name in ("titles_check.tsv", "titles_open.tsv"):
        print(f"job types of {name} (tuned on)")
        by_job_type(name, errors)
    if sealed:
        print("job types of titles_sealed.tsv")
        by_job_type("titles_sealed.tsv", errors=False)
    print("speed")
    speed()


if __name__ == "__main__":
    main("--errors" in sys.argv, "--sealed" in sys.argv)
