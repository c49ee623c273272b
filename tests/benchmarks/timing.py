"""How long does reading a title take, cold and in bulk, and how much memory?"""

# ruff: noqa: T201
from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable

from netq.jobs import classify, matcher, understand
from netq.jobs.lexicon import PATH
from tests.benchmarks.altered import WAYS, altered
from tests.benchmarks.tables import Labelled

COLD = (
    "import time; import netq.domain.reading, pathlib; t = time.perf_counter();"
    "from netq.jobs import classify; classify('Senior Project Manager @ Acme');"
    "print(1000 * (time.perf_counter() - t))"
)
MEMORY = (
    "import re, sys, pathlib\n"
    "def use():\n"
    "    status = pathlib.Path('/proc/self/status').read_text()\n"
    "    return int(re.search('VmHWM:\\\\s+(\\\\d+)', status)[1]) / 1024\n"
    "before = use(); from netq.jobs import classify\n"
    "for title in sys.stdin: classify(title.strip())\n"
    "print(use() - before)"
)
"""Linux only: the most memory a process had (VmHWM), before and after."""
RUNS = 10


def outcome(code: str, text: str = "") -> float:
    """Return the number that a new Python prints, its modules compiled as when installed."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", code]
        runs = [
            subprocess.run(
                command, capture_output=True, check=True, env=environment, text=True, input=text
            )
            for _ in range(1 if text else RUNS)
        ]
    return statistics.median(float(run.stdout) for run in runs[1:] or runs)


def timing(labelled: Iterable[Labelled]) -> None:
    """Print the time of a cold start, of reading and of matching, memory, and the file's size."""
    titles = sorted({altered(one.title, way) for one in labelled for way in WAYS})
    start = time.perf_counter()
    readings = [classify(title) for title in titles]
    reading = (time.perf_counter() - start) / len(titles)
    match = matcher(understand("project manager"))
    start = time.perf_counter()
    for one in readings:
        match(one)
    matching = (time.perf_counter() - start) / len(titles)
    print(f"  lexicon {PATH.stat().st_size / 1e6:.2f} MB, cold start {outcome(COLD):.1f} ms")
    print(f"  {1e6 * reading:.0f} us a title, {1e6 * matching:.1f} us a match")
    print(f"  {outcome(MEMORY, chr(10).join(titles)):.0f} MB more after {len(titles):,} titles")
