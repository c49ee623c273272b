"""What did netq understand of a job: of a title somebody holds, or of a job somebody asks about?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["occupation", "generic", "none"]
"""occupation: names work somebody does; generic: "Founder", "Consultant"; none: "Student"."""

MatchKind = Literal["same", "near", "none"]

YOU_SAID = "you said so"
"""Why a title is read as it is, where the user has said what it means."""

LEVELS = {
    1: "student or intern",
    2: "individual",
    3: "senior or lead",
    4: "manager",
    5: "director, head or VP",
    6: "C-level or owner",
}


@dataclass(frozen=True, slots=True)
class Occupation:
    """One SOC 2018 detailed occupation and how probable it is.

    ``soc`` is the code ("13-1082"), ``title`` the official title, ``p`` in 0..1.
    """

    soc: str
    title: str
    p: float


@dataclass(frozen=True, slots=True)
class Reading:
    """How a job title was understood.

    ``key`` is the cleaned title: titles with equal keys are the same title. ``job_type`` is one
    of the job types, or "" when netq does not know (a guess below the threshold is not an
    answer); ``job_types`` holds up to three guesses with probabilities, best first, and
    ``occupations`` up to five. ``confidence`` is the probability (0..1) that the best guess is
    right. ``level`` is 1..6 (``LEVELS``) or None. ``because`` says which words decided.
    """

    title: str
    key: str
    kind: Kind
    job_type: str
    level: int | None
    confidence: float
    job_types: tuple[tuple[str, float], ...]
    occupations: tuple[Occupation, ...]
    because: str

    @property
    def stated(self) -> bool:
        """Whether this is the user's own word and not netq's reading."""
        return self.because == YOU_SAID


@dataclass(frozen=True, slots=True)
class JobQuery:
    """How the words after ``netq ask`` were understood.

    ``name`` is the job in plain words ("project manager"), ``context`` an industry or place the
    person added ("healthcare") or "", ``entry_level`` the level (1..6) at which one enters this
    job, ``sure`` False when the words may well mean something else; ``alternatives`` are other
    things to type instead, likeliest first.
    """

    words: str
    name: str
    context: str
    job_types: tuple[tuple[str, float], ...]
    occupations: tuple[Occupation, ...]
    entry_level: int
    sure: bool
    alternatives: tuple[str, ...]

    @property
    def job_type(self) -> str:
        """The likeliest job type, or "" when the words fit none."""
        return self.job_types[0][0] if self.job_types else ""


@dataclass(frozen=True, slots=True)
class Match:
    """How near a title is to the job asked about.

    ``strength`` (0..1) orders people of the same ``kind``; it is 1.0 for a plain hit.
    ``why`` is half a sentence that follows the title: "is a project manager by its words".
    """

    kind: MatchKind
    strength: float
    why: str
