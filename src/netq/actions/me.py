"""What do I do, know, offer and want to learn about?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from netq import jobs
from netq.actions import catalogue
from netq.actions.add import dated
from netq.actions.reading import reading_ids
from netq.domain.errors import Misuse, NotFound
from netq.domain.incoming import Position, School
from netq.domain.profile import Me, Target
from netq.store import me as rows
from netq.store.opening import Store


@dataclass(frozen=True, slots=True)
class Changes:
    """What to change about me; empty means leave as it is.

    ``targets`` are (words, weight 0..1); ``drop`` are (what, value) with what one of role, school,
    skill, offer, target.
    """

    name: str = ""
    headline: str = ""
    industry: str = ""
    roles: tuple[Position, ...] = ()
    schools: tuple[School, ...] = ()
    skills: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    targets: tuple[tuple[str, float], ...] = ()
    drop: tuple[tuple[str, str], ...] = ()


def show(store: Store) -> Me:
    """Everything netq knows of its user."""
    return rows.load(store)


def change(store: Store, changes: Changes, today: date) -> Me:
    """Apply the changes, all or none.

    Raises Misuse for a target whose words mean no job, NotFound for something to drop that is not
    there.
    """
    roles = [dated(role, today) for role in changes.roles]
    knowledge = catalogue.of(store)
    targets = [_target(knowledge, words, weight) for words, weight in changes.targets]
    facts = {"name": changes.name, "headline": changes.headline, "industry": changes.industry}
    with store.writing() as writer:
        rows.set_facts(writer, {key: value for key, value in facts.items() if value}, "typed")
        ids = reading_ids(writer, [(role.title, role.employer) for role in roles])
        placed = [(role, ids[role.title, role.employer]) for role in roles]
        rows.add_roles(writer, placed, "typed")
        rows.add_schools(writer, changes.schools, "typed")
        rows.add_skills(writer, changes.skills, "typed")
        rows.add_offers(writer, changes.offers)
        for target in targets:
            rows.set_target(writer, target)
        for what, value in changes.drop:
            if not rows.drop(writer, what, value):
                raise NotFound(f"There is no {what} {value!r} to drop.", "netq me shows what is.")
    return rows.load(store)


def _target(knowledge: jobs.Catalogue, words: str, weight: float) -> Target:
    query = knowledge.understand(words)
    if not query.job_type:
        raise Misuse(f"I know no job called {words!r}.", _instead(query.alternatives))
    if not 0 < weight <= 1:
        raise Misuse(f"A weight lies between 0 and 1, not {weight}.", '--target "UX" --weight 0.5')
    return Target(" ".join(words.split()), query.job_type, weight)


def _instead(alternatives: Sequence[str]) -> str:
    if alternatives:
        return "Try " + ", ".join(repr(words) for words in alternatives) + "."
    return "netq types shows the kinds of jobs I know."
