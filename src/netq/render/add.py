"""How does it look that somebody was written down?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.add import Added, Understood, first_of
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(added: Added) -> Iterable[RenderableType]:
    """What was done, how each title was understood, what that did to coverage."""
    for sentence in sentences(added):
        yield text(sentence)


def lines(added: Added) -> Iterable[Sequence[str]]:
    """fate, id, name, how the titles were understood."""
    said = "; ".join(understood(one) for one in added.understood)
    yield added.fate, str(added.id), added.name, said


def data(added: Added) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "fate": added.fate,
        "id": added.id,
        "name": added.name,
        "roles": [
            {
                "title": one.reading.title,
                "job_type": one.reading.job_type,
                "level": one.reading.level,
                "confidence": round(one.reading.confidence, 3),
                "because": one.reading.because,
                "people": one.people,
            }
            for one in added.understood
        ],
        "twins": [
            {"id": twin.brief.id, "name": twin.brief.name, "evidence": twin.evidence}
            for twin in added.twins
        ],
        "notices": list(added.notices),
    }


def sentences(added: Added) -> Iterable[str]:
    """The same in words."""
    done = {"added": "Added", "updated": "Updated", "unchanged": "Nothing new about"}
    yield f"{done.get(added.fate, 'Not added:')} {added.name}."
    for one in added.understood:
        yield understood(one)


def understood(one: Understood) -> str:
    """How a title was understood, and what that did to coverage."""
    reading = one.reading
    if reading.kind == "none":
        return f"{reading.title!r} names no job; that is fine."
    if not reading.job_type:
        guesses = " or ".join(name for name, _ in reading.job_types[:2])
        perhaps = f" (perhaps {guesses})" if guesses else ""
        kind = guesses.split(" or ")[0] or "JOB TYPE"
        return (
            f"I cannot read {reading.title!r} for certain{perhaps}."
            f" Say it with: {parts.mapping(reading.title, kind)}"
        )
    if one.doubtful:
        return (
            f"{reading.title!r} is probably {reading.job_type}, too doubtful to count."
            f" If it is: {parts.mapping(reading.title, reading.job_type)}"
        )
    said = f"{reading.title!r} understood as {reading.job_type}"
    if reading.because:
        said += f": {reading.because}"
    return f"{said}; {first_of(one.people, reading.job_type)}." if one.people else f"{said}."
