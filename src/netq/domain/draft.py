"""Does this message ask for a talk as one does it well, and which words break which rule?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from netq.domain.names import fold
from netq.domain.tone import CONNECTION, JOB_ASKED, LENGTH, MINE, THEIRS, WITH_FILES

WORDS = 75
"""A message has fewer words than this (S. Dalton, The 2-Hour Job Search)."""

_WORD = re.compile(r"\S*\w\S*")
_SENTENCE = re.compile(r"[^.!?…。？！\n]*[^\s.!?…。？！][^.!?…。？！\n]*[.!?…。？！]*")
_QUESTION = ("?", "？", "؟", ";")
_GREETING = 5
"""A first line of at most so many words, on its own, is a greeting."""


@dataclass(frozen=True, slots=True)
class About:
    """What the message is about: the job, and the facts we share ("" for one without a name)."""

    job: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that is broken, what to do about it, and the very words that break it."""

    rule: str
    says: str
    words: tuple[str, ...]


def check(text: str, about: About) -> tuple[Broken, ...]:
    """Every broken rule, in the order in which one would mend them; () for a good message."""
    return tuple(broken for rule in _RULES if (broken := rule(text.replace("’", "'"), about)))


def count_words(text: str) -> int:
    """How many words the message has, greeting and name included."""
    return len(_WORD.findall(text))


def _short(text: str, _about: About) -> Broken | None:
    words = _WORD.findall(text)
    if len(words) < WORDS:
        return None
    too_many = " ".join(words[WORDS - 1 :])
    says = f"{len(words)} words; under {WORDS} are read to the end"
    return Broken("short", says, (too_many,))


def _question(text: str, _about: About) -> Broken | None:
    if any(sentence.endswith(_QUESTION) for sentence in sentences(text)):
        return None
    return Broken("question", "ask a question; a statement needs no answer", _last(text))


def _connection(text: str, about: About) -> Broken | None:
    found = sentences(text)
    first = found[0] if found else ""
    named = any(fold(fact) in fold(first) for fact in about.facts if fact)
    if not first.endswith(_QUESTION) and (named or CONNECTION.search(first)):
        return None
    return Broken("connection first", "begin with what connects you", (first,) if first else ())


def _theirs(text: str, _about: About) -> Broken | None:
    mine, theirs = MINE.findall(text), THEIRS.findall(text)
    if len(theirs) > len(mine):
        return None
    says = f"of you {len(mine)} times, of them {len(theirs)}: make it more about them"
    return Broken("about them", says, tuple(mine))


def _no_job(text: str, about: About) -> Broken | None:
    for known in (about.job, *about.facts):
        if known:  # a hiring manager's work may be asked about, and Referral Ltd be shared
            text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " · ", text, flags=re.IGNORECASE)
    found = tuple(match[0] for match in JOB_ASKED.finditer(text))
    says = "you ask for insight; these words ask for a job"
    return Broken("no job asked for", says, found) if found else None


def _no_files(text: str, _about: About) -> Broken | None:
    found = tuple(match[0] for match in WITH_FILES.finditer(text))
    return Broken("no attachment", "send nothing along", found) if found else None


def _length(text: str, _about: About) -> Broken | None:
    if LENGTH.search(text):
        return None
    asked = [sentence for sentence in sentences(text) if sentence.endswith(_QUESTION)]
    says = "say how long the talk takes, as in: 20 minutes"
    return Broken("length stated", says, tuple(asked[:1]) or _last(text))


_RULES: tuple[Callable[[str, About], Broken | None], ...] = (
    _connection,
    _question,
    _length,
    _theirs,
    _no_job,
    _no_files,
    _short,
)


_NAME = 3
"""A last line of at most so many words is a name."""


def sentences(text: str) -> list[str]:
    """The sentences of a message, its greeting left out."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and len(_WORD.findall(lines[0])) <= _GREETING and lines[0][-1] not in ".?":
        lines = lines[1:]
    # A dot inside "Halvgrid St. 3.5" or an address ends no sentence.
    whole = re.sub(r"[.](?=\S)", "\0", "\n".join(lines))
    found = (match[0].replace("\0", ".").strip() for match in _SENTENCE.finditer(whole))
    return [sentence for sentence in found if sentence]


def _last(text: str) -> tuple[str, ...]:
    """The last sentence that is more than a name."""
    found = [sentence for sentence in sentences(text) if len(sentence.split()) > _NAME]
    return tuple(found[-1:])
