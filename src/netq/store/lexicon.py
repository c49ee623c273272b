"""With which lexicon were the readings in the store last checked?"""

from __future__ import annotations

from netq.store.opening import Store, Writer


def seen(store: Store) -> str:
    """The hash of that lexicon; "" when they never were."""
    row = store.row("SELECT hash FROM lexicon_seen")
    return str(row["hash"]) if row else ""


def see(writer: Writer, lexicon: str) -> None:
    """Note that the readings are what this lexicon, or the user, makes of them."""
    writer.db.execute("UPDATE lexicon_seen SET hash = ?", [lexicon])
