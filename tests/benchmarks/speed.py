"""How long do the commands take, as ratios measured in one run on one machine?

``python -m tests.benchmarks.speed`` makes networks of several sizes, imports them and times each
command as a whole process against bare Python and against a command that does nothing.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SIZES = (500, 5_000, 30_000)
RUNS = 9
COMMANDS = (
    ("ask", "project manager"),
    ("ask", "project manager", "--json"),
    ("gaps",),
    ("gaps", "--json"),
    ("show", "Marguerite"),
    ("list",),
)
NETQ = (sys.executable, "-m", "netq")
BARE = (sys.executable, "-c", "pass")
NOTHING = (*NETQ, "--version")


def run(command: tuple[str, ...], store: Path) -> float:
    """Seconds of one run, its output thrown away."""
    environment = {**os.environ, "NETQ_STORE": str(store), "NETQ_TODAY": "2026-11-23"}
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return time.perf_counter() - start


def medians(commands: Sequence[tuple[str, ...]], store: Path) -> list[float]:
    """Median seconds of each command, run in turn so that a slow spell of the machine hits all."""
    for command in commands:
        run(command, store)
    turns = [[run(command, store) for command in commands] for _ in range(RUNS)]
    return [statistics.median(times) for times in zip(*turns, strict=True)]


def peak() -> float:
    """The largest child process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def network(people: int, folder: Path) -> Path:
    """A made-up Connections.csv of this many people."""
    maker = (sys.executable, str(ROOT / "examples" / "make_network.py"))
    subprocess.run((*maker, "--people", str(people), "--out", str(folder)), check=True)
    return folder / "Connections.csv"


def table(store: Path) -> None:
    """Print each command against bare Python and a do-nothing command, timed in turn."""
    for command in COMMANDS:
        bare, nothing, seconds = medians((BARE, NOTHING, (*NETQ, *command)), store)
        name = " ".join(("netq", *command))
        print(  # noqa: T201
            f"  {name:<36}{seconds * 1000:>7.0f} ms   {seconds / nothing:>5.2f} x nothing"
            f"   {seconds / bare:>5.1f} x bare Python"
        )


def main() -> None:
    """Print the whole table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare, nothing = medians((BARE, NOTHING), folder / "none.db")
        print(f"bare Python {bare * 1000:.0f} ms, do-nothing command {nothing * 1000:.0f} ms")  # noqa: T201
        for people in SIZES:
            store = folder / f"{people}.db"
            source = network(people, folder / str(people))
            seconds = run((*NETQ, "import", str(source)), store)
            print(  # noqa: T201
                f"{people:,} people: imported in {seconds:.2f} s,"
                f" {people / seconds:,.0f} rows/s, at most {peak():.0f} MB"
            )
            table(store)


if __name__ == "__main__":
    main()
