"""Read the stored titles again, now that netq knows jobs better; and take that back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from netq import jobs
from netq.actions import catalogue
from netq.actions.reading import placed
from netq.domain.reading import Reading
from netq.domain.rereading import Change, Reread
from netq.store import lexicon, overlay
from netq.store import rereading as rows
from netq.store.opening import Store, Writer

Progress = Callable[[int, int], None]
"""Called with how many titles are read and how many there are."""

PROGRESS_EVERY = 250
LONG = 2_000
"""So many titles take long enough to show how far netq is."""


def is_long(store: Store) -> bool:
    """Whether reading all titles again takes so long that somebody may wonder."""
    return rows.count(store) >= LONG


def refresh(store: Store, progress: Progress | None = None) -> Reread | None:
    """Read all titles again if netq knows jobs better than when they were read.

    None if there is nothing to do, or if the store cannot be written: then the old readings serve.
    """

    def step(writer: Writer) -> Reread | None:
        news = lexicon.seen(writer) != jobs.LEXICON
        return _reread(writer, progress) if news else None

    return rows.if_writable(store, step)


def reread(store: Store, progress: Progress | None = None) -> Reread:
    """Read all titles again, news or not. What the user said of a title stays."""
    with store.writing() as writer:
        return _reread(writer, progress)


def undo(store: Store) -> Reread:
    """Put back the readings that the last re-reading changed; it does not come again by itself.

    What the user has corrected since stays corrected.
    """
    with store.writing() as writer:
        knowledge = catalogue.of(writer)
        retyped = len(rows.changes(writer))
        back = rows.restore(writer, [kind.name for kind in knowledge.job_types])
        corrected = ((one.id, one.reading, knowledge.correct(one.reading)) for one in back)
        rows.write(writer, {number: now for number, was, now in corrected if now != was})
        lexicon.see(writer, jobs.LEXICON)
    return Reread(len(back), len(back), retyped, undone=True)


def changes(store: Store) -> tuple[Change, ...]:
    """The titles whose job type the last re-reading changed, most people first."""
    return tuple(rows.changes(store))


def _reread(writer: Writer, progress: Progress | None) -> Reread:
    overlay.clean_anew(writer, jobs.clean)
    for own in overlay.own_types(writer):
        query = jobs.understand(own.like)
        if query.sure and query.job_type:
            overlay.set_parent(writer, own.name, query.job_type)
    titles = rows.all_titles(writer)
    pairs = list(_pairs(catalogue.of(writer), titles, progress))
    changed = [(one, now) for one, now in pairs if not one.reading.stated]
    if changed:
        rows.remember(writer, [one.id for one, _ in changed])
    rows.write(writer, {one.id: now for one, now in pairs}, jobs.LEXICON)
    lexicon.see(writer, jobs.LEXICON)
    retyped = sum(one.reading.job_type != now.job_type for one, now in changed)
    return Reread(len(titles), len(changed), retyped)


def _pairs(
    knowledge: jobs.Catalogue, titles: list[rows.Titled], progress: Progress | None
) -> Iterator[tuple[rows.Titled, Reading]]:
    """The titles that are read otherwise now, each with its new reading."""
    for done, one in enumerate(titles):
        if progress and done % PROGRESS_EVERY == 0:
            progress(done, len(titles))
        now = _again(knowledge, one)
        if now != one.reading:
            yield one, now


def _again(knowledge: jobs.Catalogue, one: rows.Titled) -> Reading:
    """A title read again; one of the user's is only cleaned anew, as it is found by that."""
    if one.reading.stated:
        return knowledge.correct(replace(one.reading, key=jobs.clean(one.reading.title)))
    return placed(knowledge, one.reading.title, one.employer)[1]
