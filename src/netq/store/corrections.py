"""What would a file of all that the user has corrected hold?"""

from __future__ import annotations

from netq.domain.corrections import Correction
from netq.store.opening import Store
from netq.store.overlay import own_types


def corrections(store: Store) -> tuple[Correction, ...]:
    """Its rows: own job types as they were made, then the mapped titles by name."""
    mapped = store.rows("SELECT title, job_type FROM title_mapping ORDER BY title_key")
    return (
        *(Correction("", own.name, own.like) for own in own_types(store)),
        *(Correction(row["title"], row["job_type"]) for row in mapped),
    )
