#!/usr/bin/env python3
"""What does a LinkedIn export look like? Writes one of a fictional network, the same every time.

python examples/make_network.py                               # the committed examples/linkedin
python examples/make_network.py --people 30000 --out /tmp/big # a large one, for benchmarks
"""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from fiction import owner, talk
from fiction.dice import Dice
from fiction.people import FIRST_DAY, LAST_DAY, Contact, network

SEED = 20261115
PEOPLE = 400
HIDDEN = 80
"""One row in so many is a hidden profile, of which the export gives the date only."""
PREAMBLE = (
    "Notes:\n"
    '"Some e-mail addresses are missing from this list. You only see those of connections whose '
    'settings let their connections download them."\n'
    "\n"
)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS"
)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Rows = Iterable[Sequence[str]]


def export(people: int) -> dict[str, str]:
    """The files of the export by name; no file ends in a line break, as LinkedIn's often do not."""
    dice = Dice(SEED)
    contacts = network(people, dice)
    files = {name: table(header, rows) for name, (header, rows) in owner.FILES.items()}
    files["Connections.csv"] = PREAMBLE + table(CONNECTIONS, connections(contacts, dice))
    files["messages.csv"] = table(MESSAGES, talk.messages(contacts, dice), quoted=True)
    files["Invitations.csv"] = table(INVITATIONS, talk.invitations(contacts, dice))
    for direction in ("Given", "Received"):
        rows = talk.recommendations(contacts, direction)
        files[f"Recommendations_{direction}.csv"] = table(RECOMMENDATIONS, rows)
    return files


def connections(contacts: Sequence[Contact], dice: Dice) -> list[tuple[str, ...]]:
    """A row for each contact and the rows of hidden profiles, the latest first."""
    dated = [
        (one.connected, (one.first, one.last, one.url, one.email, one.company, one.position))
        for one in contacts
    ]
    hidden = [dice.day(FIRST_DAY, LAST_DAY) for _ in range(len(contacts) // HIDDEN)]
    dated += [(day, ("",) * 6) for day in hidden]
    dated.sort(key=lambda one: one[0], reverse=True)
    return [(*cells, f"{day.day:02} {MONTHS[day.month - 1]} {day.year}") for day, cells in dated]


def table(header: str, rows: Rows, *, quoted: bool = False) -> str:
    """Header and rows as comma-separated text without a final line break."""
    text = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(text, lineterminator="\n", quoting=quoting)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue().removesuffix("\n")


def main() -> None:
    """Write the files into the folder asked for."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--people", type=int, default=PEOPLE, help="connections (default: 400)")
    options.add_argument("--out", type=Path, default=Path(__file__).parent / "linkedin")
    chosen = options.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, text in export(chosen.people).items():
        (chosen.out / name).write_bytes(text.encode())


if __name__ == "__main__":
    main()
