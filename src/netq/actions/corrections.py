"""How do the user's corrections leave the store as a file, and come in from one?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

from netq.actions import catalogue, owntypes
from netq.actions.correcting import correcting
from netq.actions.naming import job_type_itself
from netq.actions.types import mappable
from netq.domain.corrections import Correction, Merged, Written
from netq.domain.errors import Misuse
from netq.domain.incoming import Complaint
from netq.formats import corrections as files
from netq.formats import outgoing
from netq.store import corrections as rows
from netq.store import overlay
from netq.store.opening import Store, Writer

Fate = Literal["added", "changed", "unchanged"]


def corrections(store: Store) -> tuple[Correction, ...]:
    """All that the user has corrected: own job types first, then titles."""
    return rows.corrections(store)


def text(store: Store) -> str:
    """The same as the text of a file."""
    return files.text(rows.corrections(store))


def export(store: Store, path: Path, *, replace: bool) -> Written:
    """Write the corrections to a file. Raises Misuse or NotFound when it cannot be written."""
    said = rows.corrections(store)
    outgoing.write(path, files.text(said), replace=replace)
    own = sum(not one.title for one in said)
    return Written(str(path), len(said) - own, own)


def bring_in(store: Store, path: Path, today: date) -> Merged:
    """Read a file of corrections in; a row that cannot be understood costs only itself.

    Raises NotFound when there is no such file, InputRefused when it is no table of corrections.
    """
    found = files.read(path)
    refused = list(found.refused)
    fates: Counter[Fate] = Counter()
    with correcting(store) as writer:
        for steps in (_OwnTypes, _Titles):  # a title may be mapped to a type of a later row
            take = steps(writer, today).take
            for line, said in found.rows:
                if bool(said.title) != (steps is _Titles):
                    continue
                try:
                    fates[take(line, said)] += 1
                except Misuse as error:
                    message = f"{error.message} {error.hint}".strip()
                    refused.append(Complaint(found.name, line, "", message))
    return Merged(
        found.name,
        fates["added"],
        fates["changed"],
        fates["unchanged"],
        tuple(sorted(refused, key=lambda said: said.line)),
        found.notices,
    )


class _Once:
    """The rows of one kind taken so far: what one row says, no later row may gainsay."""

    def __init__(self, there: dict[str, str]) -> None:
        self._there = there
        self._lines: dict[str, int] = {}

    def take(self, line: int, key: str, said: str, write: Callable[[], None]) -> Fate:
        """Say it of ``key`` unless it has been said; raises Misuse if an earlier row differs."""
        before, earlier = self._there.get(key), self._lines.setdefault(key, line)
        if before == said:
            return "unchanged"
        if earlier != line:
            raise Misuse(f"Line {earlier} says otherwise: {before}.", "Keep one of the two.")
        write()
        self._there[key] = said
        return "added" if before is None else "changed"


class _OwnTypes:
    """The rows that make job types."""

    def __init__(self, writer: Writer, today: date) -> None:
        self._writer, self._today = writer, today
        self._knowledge = catalogue.of(writer)
        self._once = _Once({own.name: own.like for own in self._knowledge.overlay.own})
        self._spelt: dict[str, str] = {}

    def take(self, line: int, said: Correction) -> Fate:
        """Add a job type, or change what it is like. Raises Misuse when it will not do."""
        name = self._knowledge.named(said.job_type) or said.job_type
        own = owntypes.checked(self._spelt.setdefault(name.casefold(), name), said.like)
        return self._once.take(
            line, own.name, own.like, lambda: overlay.put_own(self._writer, own, self._today)
        )


class _Titles:
    """The rows that map titles."""

    def __init__(self, writer: Writer, today: date) -> None:
        self._writer, self._today = writer, today
        self._knowledge = catalogue.of(writer)
        self._once = _Once(dict(self._knowledge.overlay.mapped))

    def take(self, line: int, said: Correction) -> Fate:
        """Map a title. Raises Misuse when there is no such job type."""
        key = mappable(said.title)
        name = job_type_itself(self._knowledge, said.job_type)
        return self._once.take(
            line,
            key,
            name,
            lambda: overlay.map_title(self._writer, key, said.title, name, self._today),
        )
