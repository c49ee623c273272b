"""How well and how fast are titles read?  ``python -m tests.benchmarks.bench_jobs --help``.

Prints figures and never fails.
"""

# ruff: noqa: T201
from __future__ import annotations

import argparse

from tests.benchmarks.accuracy import by_alteration, by_language, errors, reliability
from tests.benchmarks.departments import departments
from tests.benchmarks.ranking import ranking
from tests.benchmarks.tables import SEALED, TUNED, Labelled, labelled
from tests.benchmarks.timing import timing


def accuracy(names: tuple[str, ...], show_errors: bool) -> list[Labelled]:
    """Print the accuracy on each table; returns all titles."""
    every = []
    for name in names:
        titles = labelled(name)
        print(name)
        by_language(titles)
        if show_errors:
            errors(titles)
        every += titles
    return every


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description="How well and how fast are titles read?")
    parser.add_argument("--errors", action="store_true", help="show the titles read wrong")
    parser.add_argument("--sealed", action="store_true", help=f"read {SEALED} too, at the very end")
    asked = parser.parse_args()
    print("Shares in percent. Tables that were tuned on:")
    titles = accuracy(TUNED, asked.errors)
    print("the same titles, written in other ways")
    by_alteration(titles)
    print("how far confidence can be trusted")
    reliability(titles)
    if asked.sealed:
        print("Never tuned on:")
        reliability(accuracy((SEALED,), asked.errors))
    print("departments and seniorities")
    departments(asked.errors)
    print("ranking by likeness")
    ranking()
    print("speed")
    timing(titles)


if __name__ == "__main__":
    main()
