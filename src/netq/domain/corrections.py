"""What does a file of the user's corrections say, and what became of it?"""

from __future__ import annotations

from dataclasses import dataclass

from netq.domain.incoming import Complaint


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of a file of corrections: this title means this job type.

    Without a title it says that the job type is the user's own, of jobs ``like`` this one.
    """

    title: str
    job_type: str
    like: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The account of an export: the file, and how many titles and own job types it holds."""

    file: str
    titles: int
    own: int


@dataclass(frozen=True, slots=True)
class Merged:
    """The account of a file of corrections that was read into the store.

    ``refused`` are the complaints of the rows that did not go in; ``notices`` say what else to
    know of the file.
    """

    file: str
    added: int
    changed: int
    unchanged: int
    refused: tuple[Complaint, ...]
    notices: tuple[str, ...]

    @property
    def read(self) -> int:
        """Rows read: each was added, changed, unchanged or refused."""
        return self.added + self.changed + self.unchanged + len(self.refused)
