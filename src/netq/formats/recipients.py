"""Which names stand in a list that joins them with ", " when names hold ", " themselves?"""

from __future__ import annotations

_LONGEST = 4
"""Pieces of one name at most: "Jane Doe, Ph.D., PMP, MBA"."""


def split_names(text: str, known: set[str]) -> list[str]:
    """Take a list such as "Jane Doe, Ph.D., Bo Li" apart into names.

    The longest run of pieces that is a ``known`` name is one; else a piece of a single word
    belongs to the name before it, for people are named with two words and degrees with one.
    """
    pieces = [piece.strip() for piece in text.split(", ") if piece.strip()]
    names: list[str] = []
    at = 0
    while at < len(pieces):
        run = next(
            (n for n in range(_LONGEST, 0, -1) if ", ".join(pieces[at : at + n]) in known), 0
        )
        if not run and names and " " not in pieces[at]:
            names[-1] += f", {pieces[at]}"
        else:
            names.append(", ".join(pieces[at : at + max(run, 1)]))
        at += max(run, 1)
    return names
