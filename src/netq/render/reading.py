"""How does the reading of one job title look?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from netq.domain.reading import Reading
from netq.render import parts
from netq.render.parts import text

if TYPE_CHECKING:
    from rich.console import RenderableType


def screen(reading: Reading) -> Iterable[RenderableType]:
    """One sentence."""
    yield text(sentence(reading))


def lines(reading: Reading) -> Iterable[Sequence[str]]:
    """title, kind, job type, level, confidence, because."""
    yield (
        reading.title,
        reading.kind,
        reading.job_type,
        str(reading.level or ""),
        f"{reading.confidence:.2f}",
        reading.because,
    )


def data(reading: Reading) -> Any:
    """The promised object; see ``docs/json.md``."""
    return {
        "title": reading.title,
        "kind": reading.kind,
        "job_type": reading.job_type,
        "job_type_p": round(reading.job_types[0][1], 4) if reading.job_types else 0.0,
        "level": reading.level,
        "confidence": round(reading.confidence, 4),
        "occupations": [{"soc": o.soc, "title": o.title, "p": o.p} for o in reading.occupations],
        "because": reading.because,
    }


def sentence(reading: Reading) -> str:
    """How the title was understood, and how sure that is."""
    if reading.kind == "none":
        return f"{reading.title!r} names no job."
    level = f", {parts.level(reading.level)}" if reading.level else ""
    if reading.kind == "generic":
        return f"{reading.title!r} tells a rank{level}, but no kind of work."
    because = f": {reading.because}" if reading.because else ""
    if reading.job_type:
        sure = parts.percent(reading.confidence)
        return f"{reading.title!r} is {reading.job_type}{level} ({sure} sure){because}."
    guesses = " or ".join(name for name, _ in reading.job_types[:2])
    return f"{reading.title!r} is not clear{f'; perhaps {guesses}' if guesses else ''}."
