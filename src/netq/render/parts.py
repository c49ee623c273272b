"""Which pieces do several screens share: bars, roles, ties, tables?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netq.domain.reading import LEVELS
from netq.domain.ties import TIE_SHORT, Tie
from netq.render.safe import safe

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_EIGHTHS = " ▏▎▍▌▋▊▉█"


def text(words: str, style: str = "") -> Text:
    """Text from data, safe for a terminal."""
    from rich.text import Text

    return Text(safe(words), style=style)


def heading(words: str, style: str = "bold") -> Text:
    """Text below an empty line."""
    from rich.text import Text

    return Text(f"\n{safe(words)}", style=style)


def table(*columns: tuple[str, str]) -> Table:
    """A plain table of (heading, how) columns: "" wraps, "keep" never, "number" is to the right."""
    from rich import box
    from rich.table import Table

    made = Table(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        header_style="bold",
        show_edge=False,
        collapse_padding=True,
    )
    for heading, how in columns:
        made.add_column(
            heading,
            justify="right" if how == "number" else "left",
            no_wrap=how in {"number", "keep"},
            overflow="fold",
        )
    return made


def bar(value: float, full: float, width: int = 12) -> str:
    """A bar of eighths of a cell; never empty for a value above 0."""
    if value <= 0 or full <= 0:
        return ""
    eighths = max(1, round(min(1.0, value / full) * width * 8))
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def role(title: str, employer: str) -> str:
    """A role as one says it."""
    return " at ".join(part for part in (title, employer) if part)


def tie(value: Tie) -> str:
    """A tie in a word or two; a question mark where netq only assumes it."""
    return TIE_SHORT[value.strength] + ("?" if value.source == "assumed" else "")


def tie_data(value: Tie) -> dict[str, object]:
    """A tie for a program."""
    return {"strength": value.strength, "source": value.source, "evidence": value.evidence}


def quoted(words: str) -> str:
    """Words from data inside a command to copy: a shell takes them as they are."""
    if any(mark in words for mark in '"$`\\!'):
        return "'" + words.replace("'", "'\\''") + "'"
    return f'"{words}"'


def mapping(title: str, job_type: str) -> str:
    """The command that says what a title means."""
    return f"netq types set {quoted(title)} {quoted(job_type)}"


def level(value: int | None) -> str:
    """A level in words."""
    return LEVELS[value] if value else ""


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 person", "3 people"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def percent(share: float) -> str:
    """A share (0..1) in percent; small ones are not rounded away."""
    if 0 < share < 0.01:  # noqa: PLR2004
        return "under 1 %"
    return f"{share * 100:.0f} %"
