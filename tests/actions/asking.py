"""How do the tests ask, and what did they ask and talk about before?"""

from __future__ import annotations

from netq.actions import ask
from netq.actions.ask import Wish
from netq.domain.ask import Answer
from netq.store.opening import Store
from tests.conftest import TODAY

PM = "project manager"


def asked(store: Store, job: str = PM, **wish: object) -> Answer:
    """The answer of ``netq ask``; the wish is in the words of ``Wish``."""
    return ask.ask(store, job, Wish(**wish), TODAY)  # type: ignore[arg-type]


def named(answer: Answer) -> list[str]:
    """Whom the answer recommends, the pick first."""
    return [ranked.person.name for ranked in answer.shortlist.named]


def wrote(store: Store, person: int, state: str, on: str, **more: object) -> None:
    """An ask of somebody."""
    row = {"contact_id": person, "job": PM, "job_type": "Project & programme management"}
    with store.writing() as writer:
        writer.db.table("ask").insert({**row, "state": state, "asked_on": on, **more})


def talked(store: Store, person: int, on: str, thanked: str, job_type: str) -> None:
    """An interview with somebody."""
    row = {"contact_id": person, "on_date": on, "job": PM, "job_type": job_type}
    with store.writing() as writer:
        writer.db.table("interview").insert({**row, "thanked_on": thanked})
