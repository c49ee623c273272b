"""How else might somebody write the same title?  ``python -m tests.benchmarks.altered TITLE…``.

Each way is a small rule with its own seed per title, so that the same title always gives the
same alterations.
"""

# ruff: noqa: S311 - chance here need not be secret
from __future__ import annotations

import random
import sys
from collections.abc import Callable

COMPANIES = ("Acme", "Northwind GmbH", "Ville de Lyon", "Banco Azul", "Contoso Ltd.", "Fjord AS")
JOINTS = (" @ {}", " at {}", " | {}", " - {}", ", {}", " ({})")
ADORNMENTS = (
    "{} | Speaker",
    "{} (she/her)",
    "🚀 {}",
    "{} ✨",
    "{} - EMEA",
    "{}, PMP",
    "{} | ex-Contoso | dad of two",
    "{} (m/w/d)",
    "{} – Region Nord",
    "{} · Remote",
)
RANKS = ("Senior {}", "Sr. {}", "Lead {}", "{} II", "Junior {}")
SHORTEST_WORD = 5


def typo(title: str, chance: random.Random) -> str:
    """Return ``title`` with one slip in a longer word: two swapped, one lost, doubled or wrong."""
    words = title.split(" ")
    long = [n for n, word in enumerate(words) if len(word) >= SHORTEST_WORD and word.isalpha()]
    if not long:
        return title
    n = chance.choice(long)
    word, at = words[n], chance.randrange(1, len(words[n]) - 1)
    words[n] = chance.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice("aeiourstn") + word[at + 1 :],
        )
    )
    return " ".join(words)


def case(title: str, chance: random.Random) -> str:
    """Return ``title`` in capitals, in small letters or with each word capitalised."""
    return chance.choice((title.upper(), title.lower(), title.title()))


def company(title: str, chance: random.Random) -> str:
    """Return ``title`` with a company after it."""
    return title + chance.choice(JOINTS).format(chance.choice(COMPANIES))


def adorned(title: str, chance: random.Random) -> str:
    """Return ``title`` with a decoration."""
    return chance.choice(ADORNMENTS).format(title)


def ranked(title: str, chance: random.Random) -> str:
    """Return ``title`` with a word of rank."""
    return chance.choice(RANKS).format(title)


def turned(title: str, _chance: random.Random) -> str:
    """Return ``title`` with its last word first: "Manager, Project"."""
    before, _, last = title.rpartition(" ")
    return f"{last}, {before}" if before else title


WAYS: dict[str, Callable[[str, random.Random], str]] = {
    "typo": typo,
    "case": case,
    "company": company,
    "adorned": adorned,
    "ranked": ranked,
    "turned": turned,
}


def altered(title: str, way: str) -> str:
    """Return ``title`` altered in one of ``WAYS``; always the same for the same title."""
    return WAYS[way](title, random.Random(f"{way}:{title}"))


if __name__ == "__main__":
    for one in sys.argv[1:]:
        for name in WAYS:
            print(f"{name}\t{altered(one, name)}")  # noqa: T201
