"""What does netq know about jobs, as the user of this store would have it?"""

from __future__ import annotations

from netq import jobs
from netq.store import overlay
from netq.store.opening import Store


def of(store: Store) -> jobs.Catalogue:
    """The catalogue of jobs with this user's corrections; get it once per command."""
    return jobs.Catalogue(overlay.load(store))
