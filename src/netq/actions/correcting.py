"""How do the stored readings follow when the user corrects netq?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from netq import jobs
from netq.actions.reading import placed
from netq.domain.overlay import Overlay
from netq.domain.reading import Reading
from netq.store import noted, overlay, rereading
from netq.store.opening import Store, Writer


@contextmanager
def correcting(store: Store) -> Iterator[Writer]:
    """All corrections made inside, whole or not at all; at its end what is stored follows them."""
    with store.writing() as writer:
        before = overlay.load(writer)
        yield writer
        after = overlay.load(writer)
        if after != before:
            _Step(before, after).take(writer)


class _Step:
    """The way from one overlay to the next: which titles and own job types it touches."""

    def __init__(self, before: Overlay, after: Overlay) -> None:
        self.keys = {key for key, _ in set(before.mapped) ^ set(after.mapped)}
        self.gone = {own.name: own.parent for own in set(before.own) - set(after.own)}
        self.new = {own.name for own in set(after.own) - set(before.own)}
        self.knowledge = jobs.Catalogue(after)

    def take(self, writer: Writer) -> None:
        """Read the touched titles anew, and let targets, asks and interviews follow."""
        titles = (
            rereading.all_titles(writer)
            if self.new
            else rereading.titles_of(writer, self.keys, self.gone)
        )
        changed = {one.id: now for one in titles if (now := self._now(one)) != one.reading}
        rereading.write(writer, changed)
        found = ((*job, self._job_type(*job)) for job in noted.all_jobs(writer))
        noted.change(writer, [job for job in found if job[1] != job[2]])

    def _now(self, one: rereading.Titled) -> Reading:
        """How a title is read after the step: afresh only where the step itself speaks of it."""
        if one.reading.key in self.keys or one.reading.job_type in self.gone:
            return placed(self.knowledge, one.reading.title, one.employer)[1]
        return self.knowledge.correct(one.reading)

    def _job_type(self, words: str, job_type: str) -> str:
        """The job type of a job noted in the user's words, after the step."""
        if not self.new and job_type not in self.gone and jobs.clean(words) not in self.keys:
            return job_type
        now = self.knowledge.understand(words).job_type
        if job_type in self.gone:
            return now or self.gone[job_type]
        return now if now in self.new or jobs.clean(words) in self.keys else job_type
