"""What do tests of re-reading start from: two nurses and a lawyer, some read by an earlier netq?"""

from __future__ import annotations

from dataclasses import replace

from netq.store import lexicon
from netq.store import rereading as rows
from netq.store.opening import Store

NAMES = {"Ann Lee": "Nurse @ Mercy", "Bo Stone": "Nurse @ Ward", "Cy Young": "Lawyer @ Firm"}


def outdated(store: Store, *titles: str) -> None:
    """Make these titles ones that an earlier netq read as Operations."""
    found = [one for one in rows.all_titles(store) if one.reading.title in titles]
    guess = (("Operations", 0.8),)
    with store.writing() as writer:
        old = {
            one.id: replace(one.reading, job_type="Operations", job_types=guess, confidence=0.8)
            for one in found
        }
        rows.write(writer, old, "old")
        lexicon.see(writer, "old")


def job_type(store: Store, title: str) -> str:
    return next(r.reading.job_type for r in rows.all_titles(store) if r.reading.title == title)
