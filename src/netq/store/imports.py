"""What is known before an import, and how is what it brings written down?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from netq.domain.identity import Identity
from netq.domain.imports import Fate, Known, RowFate
from netq.domain.incoming import Archive, Position
from netq.domain.names import company_key, name_key
from netq.store.contacts import last_id, searchable
from netq.store.opening import Store, Writer


def register(store: Store) -> dict[int, Known]:
    """Everybody in the store as matching needs them, by id."""
    people = {
        row["id"]: Known(row["id"], row["name"], row["connected_on"], row["source"] == "typed")
        for row in store.rows("SELECT id, name, connected_on, source FROM contact")
    }
    for row in store.rows(
        "SELECT contact_id, kind, value FROM identity WHERE kind IN ('linkedin', 'email')"
    ):
        person = people[row["contact_id"]]
        (person.slugs if row["kind"] == "linkedin" else person.emails).add(row["value"])
    for row in store.rows("SELECT * FROM role WHERE ended = '' OR source = 'typed' ORDER BY id"):
        person = people[row["contact_id"]]
        if row["employer_key"] and not row["ended"]:
            person.employers.add(row["employer_key"])
        if row["source"] == "typed":
            person.stated[row["title"], row["employer_key"]] = 0 if row["ended"] else row["id"]
        else:
            person.present = Position(row["title"], row["employer"], row["started"])
            person.present_id = row["id"]
            person.confirmed_on = row["confirmed_on"]
    return people


def became(store: Store) -> dict[str, int]:
    """Raw rows of earlier imports with the person each became."""
    found = store.rows("SELECT raw, contact_id FROM import_row WHERE fate IN ('added', 'updated')")
    return {row["raw"]: row["contact_id"] for row in found if row["raw"] and row["contact_id"]}


@dataclass(slots=True)
class Batch:
    """Rows of an import gathered for writing in bulk; ids of new people are given beforehand."""

    contacts: list[dict[str, Any]]
    identities: list[dict[str, Any]]
    roles: list[dict[str, Any]]

    def person(self, number: int, name: str, connected_on: str, today: date) -> None:
        """A new person from a file."""
        self.contacts.append(
            {
                "id": number,
                "name": name,
                "name_key": name_key(name),
                "search": searchable(name),
                "connected_on": connected_on,
                "source": "linkedin",
                "created_on": today.isoformat(),
            }
        )

    def identity(self, number: int, address: Identity, seen: str) -> None:
        """A new address of a person."""
        self.identities.append(
            {
                "contact_id": number,
                "kind": address.kind,
                "value": address.value,
                "raw": address.raw,
                "source": "linkedin",
                "first_seen": seen,
                "last_seen": seen,
            }
        )

    def role(
        self, number: int, role: Position, reading: int | None, started: str, confirmed: str
    ) -> None:
        """A new present role of a person."""
        self.roles.append(
            {
                "contact_id": number,
                "title": role.title,
                "employer": role.employer,
                "employer_key": company_key(role.employer),
                "reading_id": reading,
                "started": started,
                "confirmed_on": confirmed,
                "source": "linkedin",
            }
        )

    def write(self, writer: Writer) -> None:
        """Write everything gathered."""
        for table, rows in (
            ("contact", self.contacts),
            ("identity", self.identities),
            ("role", self.roles),
        ):
            writer.db.table(table).insert_all(rows, batch_size=5000)


def is_older(store: Store, archive: Archive) -> bool:
    """Whether a newer export, or the same with others after it, was imported before."""
    row = store.row(
        """
        SELECT coalesce(max(exported_on), '') > ?1
            OR (coalesce(max(id * (sha256 = ?2)), 0) > 0 AND max(id * (sha256 = ?2)) < max(id))
            AS older
        FROM import_run
        """,
        archive.exported_on,
        archive.sha256,
    )
    return bool(row and row["older"])


def next_id(store: Store) -> int:
    """The id the next new person gets."""
    row = store.row("SELECT coalesce(max(id), 0) + 1 AS id FROM contact")
    return int(row["id"]) if row else 1


def end_role(writer: Writer, role_id: int, ended: str) -> None:
    """Close a role; ``ended`` may be a range of ignorance."""
    writer.db.table("role").update(role_id, {"ended": ended})


def confirm_roles(writer: Writer, role_ids: Iterable[int], day: str) -> None:
    """Note that these roles still stood on that day; a later confirmation stays."""
    for role_id in role_ids:
        writer.db.execute(
            "UPDATE role SET confirmed_on = ? WHERE id = ? AND confirmed_on < ?",
            [day, role_id, day],
        )


def rename(writer: Writer, number: int, old: str, new: str) -> None:
    """Take a new name from a file; the old one stays as an alias."""
    writer.db.table("contact").update(
        number, {"name": new, "name_key": name_key(new), "search": searchable(new, [old])}
    )
    writer.db.table("alias").insert(
        {"contact_id": number, "name": old, "name_key": name_key(old)}, ignore=True
    )


def add_run(
    writer: Writer, archive: Archive, today: date, counts: dict[Fate, int], fates: Sequence[RowFate]
) -> None:
    """Store the account of an import: one run, one row per row read."""
    run: dict[str, Any] = {
        "at": today.isoformat(),
        "source": archive.source,
        "sha256": archive.sha256,
        "exported_on": archive.exported_on,
        "read": sum(counts.values()),
        **dict(counts.items()),
    }
    writer.db.table("import_run").insert(run)
    run_id = last_id(writer)
    writer.db.table("import_row").insert_all(
        (
            {
                "run_id": run_id,
                "file": fate.row.file,
                "line": fate.row.line,
                "fate": fate.fate,
                "contact_id": fate.contact_id,
                "field": fate.field,
                "why": fate.why,
                "raw": "" if fate.fate == "unchanged" else fate.row.raw,
            }
            for fate in fates
        ),
        batch_size=5000,
    )


def understood(store: Store) -> tuple[int, int]:
    """People with a present title, and those of them whose title was read."""
    row = store.row(
        """
        SELECT count(DISTINCT contact_id) AS people,
            count(DISTINCT iif(job_type <> '' OR kind = 'none', contact_id, NULL)) AS understood
        FROM role JOIN reading ON reading.id = reading_id WHERE ended = ''
        """
    )
    return (int(row["people"]), int(row["understood"])) if row else (0, 0)
