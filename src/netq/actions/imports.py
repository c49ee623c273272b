"""Bring a file's people into the network, each row accounted for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from netq.actions import gaps
from netq.actions.importing import Progress, Work
from netq.actions.reading import reading_ids
from netq.actions.touches import write_touches
from netq.domain import imports as rules
from netq.domain.imports import Imported, Learnt, RowFate
from netq.domain.incoming import Archive, Complaint
from netq.formats import archive as files
from netq.store import imports as rows
from netq.store import me, people
from netq.store.opening import Store, Writer


def bring_in(
    store: Store,
    path: Path,
    today: date,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Import a file, a folder or a ZIP, whole or not at all; ``dry_run`` only tells what would be.

    Raises NotFound when there is no such file and InputRefused when it cannot be used.
    """
    archive = files.read(path, progress)
    with store.writing(keep=not dry_run) as writer:
        work = Work(writer, archive, today)
        fates = work.people(progress or _no_progress)
        touches, inferred = write_touches(writer, archive.touches, work.known)
        about_me = _owner(writer, archive)
        tally = rules.tally(fates)
        rows.add_run(writer, archive, today, tally, fates)
        return Imported(
            source=archive.source,
            exported_on=archive.exported_on,
            dated=archive.dated,
            files=tuple((f.name, f.kind, f.rows) for f in archive.files),
            counts=tally,
            complaints=(*archive.complaints, *work.doubts, *_questions(fates)),
            rejected=tuple(said for _, said in archive.rejected),
            moves=tuple(work.moves),
            touches=touches,
            inferred=inferred,
            about_me=about_me,
            learnt=_learnt(writer, today),
            dry_run=dry_run,
        )


def _no_progress(_done: int, _total: int) -> None:
    """Nobody watches."""


def _questions(fates: list[RowFate]) -> list[Complaint]:
    return [
        Complaint(f.row.file, f.row.line, f.field, f.why) for f in fates if f.fate == "to_review"
    ]


def _owner(writer: Writer, archive: Archive) -> int:
    """Write what the archive says about me; returns how many facts were new."""
    owner = archive.owner
    facts = {"name": owner.name, "headline": owner.headline, "industry": owner.industry}
    ids = reading_ids(writer, [(role.title, role.employer) for role in owner.roles])
    placed = [(role, ids[role.title, role.employer]) for role in owner.roles]
    return (
        me.set_facts(writer, {key: value for key, value in facts.items() if value}, "linkedin")
        + me.add_roles(writer, placed, "linkedin")
        + me.add_schools(writer, owner.schools, "linkedin")
        + me.add_skills(writer, owner.skills, "linkedin")
    )


def _learnt(store: Store, today: date) -> Learnt:
    with_title, understood = rows.understood(store)
    coverage = gaps.gaps(store, gaps.Focus(), today)
    worst = coverage.gaps[0] if coverage.gaps else None
    return Learnt(
        people=people.count(store),
        job_types=coverage.reached("listed"),
        understood=understood / with_title if with_title else 0.0,
        gap=worst.name if worst else "",
        job=worst.job if worst else "",
    )
