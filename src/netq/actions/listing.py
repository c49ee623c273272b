"""The people who fit what was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from netq.actions import catalogue
from netq.actions.naming import job_type_named, levels_named
from netq.domain import listing as rules
from netq.domain.brief import Brief
from netq.domain.listing import Filter
from netq.store import listing as rows
from netq.store import people
from netq.store.opening import Store


@dataclass(frozen=True, slots=True)
class Typed:
    """A filter as typed, every part optional."""

    job_type: str = ""
    level: str = ""
    at: str = ""
    tie: str = ""
    quiet_for: str = ""
    tag: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """Those who fit, and how many people there are in all."""

    people: tuple[Brief, ...]
    of: int


def fitting(store: Store, typed: Typed, today: date) -> Listed:
    """List who fits. Raises Misuse naming the part of the filter that cannot be read."""
    wanted = Filter(
        job_type=job_type_named(catalogue.of(store), typed.job_type) if typed.job_type else "",
        levels=levels_named(typed.level) if typed.level else None,
        at=typed.at,
        ties=rules.tie_range(typed.tie) if typed.tie else None,
        quiet_since=rules.quiet_since(typed.quiet_for, today) if typed.quiet_for else "",
        tag=typed.tag,
        words=typed.words,
    )
    return Listed(rows.fitting(store, wanted), people.count(store))
