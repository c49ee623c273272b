"""What stands between me and these people, counted from events?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta

from netq.domain.asks import AFTER_NUDGE_DAYS, LET_GO_DAYS, last_over
from netq.domain.people import Standing
from netq.store import people
from netq.store.opening import Store

ASKS_WITHIN_DAYS = 180


def live(today: date) -> str:
    """A condition on ``ask``: it waits for an answer or a talk, and has not been quiet too long."""
    let_go = last_over(today, LET_GO_DAYS).isoformat()
    after_nudge = last_over(today, AFTER_NUDGE_DAYS).isoformat()
    return f"""(
        ask.state = 'accepted' OR ask.state IN ('sent', 'nudged') AND (
            ask.asked_on > '{let_go}' OR ask.state = 'nudged' AND EXISTS (
                SELECT 1 FROM ask_step AS nudge WHERE nudge.ask_id = ask.id
                AND nudge.state = 'nudged' AND nudge.on_date > '{after_nudge}'
            )
        )
    )"""


def of(store: Store, ids: Sequence[int], job_type: str, today: date) -> dict[int, Standing]:
    """The standing of each of these people towards an interview on ``job_type``."""
    wanted = json.dumps(list(ids))
    touches = people.last_touches(store, ids)
    favours = _favours(store, wanted)
    asks = _asks(store, wanted, today)
    talks = _talks(store, wanted, job_type)
    held_back = {
        row["id"]: row["do_not_ask_before"]
        for row in store.rows(
            """
            SELECT id, do_not_ask_before FROM contact
            WHERE do_not_ask_before <> '' AND id IN (SELECT value FROM json_each(?))
            """,
            wanted,
        )
    }
    nothing = ("", 0, "")
    return {
        number: Standing(
            last_touch=touches.get(number, ""),
            given=favours.get(number, (0, 0))[0],
            received=favours.get(number, (0, 0))[1],
            pending_since=asks.get(number, nothing)[0],
            asks=asks.get(number, nothing)[1],
            declined_until=asks.get(number, nothing)[2],
            do_not_ask_before=held_back.get(number, ""),
            interviewed_on=talks.get(number, ("", False))[0],
            thanks_owed=talks.get(number, ("", False))[1],
        )
        for number in ids
    }


def live_employers(store: Store, today: date, also: int = 0) -> list[tuple[str, int]]:
    """Employers of those with an ask still open, and how many asks.

    With the id of somebody about to be asked (``also``) only theirs, that ask counted.
    """
    found = store.rows(
        f"""
        WITH open (id, contact_id) AS (
            SELECT id, contact_id FROM ask WHERE {live(today)} UNION ALL SELECT 0, ?1 WHERE ?1
        )
        SELECT coalesce(role.employer, '') AS employer, count(DISTINCT open.id) AS asks
        FROM open LEFT JOIN role ON role.contact_id = open.contact_id AND role.ended = ''
        GROUP BY coalesce(role.employer_key, '') HAVING NOT ?1 OR min(open.id) = 0
        """,
        also,
    )
    return [(row["employer"], row["asks"]) for row in found]


def open_asks(store: Store, today: date) -> int:
    """How many asks wait for an answer or a talk."""
    row = store.row(f"SELECT count(*) AS asks FROM ask WHERE {live(today)}")
    return int(row["asks"]) if row else 0


def _favours(store: Store, wanted: str) -> dict[int, tuple[int, int]]:
    found = store.rows(
        """
        SELECT contact_id, sum(direction = 'out') AS given, sum(direction = 'in') AS received
        FROM participant JOIN interaction ON interaction.id = interaction_id
        WHERE kind = 'recommendation' AND contact_id IN (SELECT value FROM json_each(?))
        GROUP BY contact_id
        """,
        wanted,
    )
    return {row["contact_id"]: (row["given"], row["received"]) for row in found}


def _asks(store: Store, wanted: str, today: date) -> dict[int, tuple[str, int, str]]:
    since = (today - timedelta(days=ASKS_WITHIN_DAYS)).isoformat()
    found = store.rows(
        f"""
        SELECT contact_id,
            max(iif({live(today)}, asked_on, '')) AS pending,
            sum(state <> 'drafted' AND asked_on >= ?) AS asks,
            max(iif(state = 'declined', not_before, '')) AS declined_until
        FROM ask WHERE contact_id IN (SELECT value FROM json_each(?)) GROUP BY contact_id
        """,
        since,
        wanted,
    )
    return {
        row["contact_id"]: (row["pending"], row["asks"], row["declined_until"]) for row in found
    }


def _talks(store: Store, wanted: str, job_type: str) -> dict[int, tuple[str, bool]]:
    found = store.rows(
        """
        SELECT contact_id, max(iif(job_type = ?, on_date, '')) AS on_this_job,
            max(thanked_on = '') AS thanks_owed
        FROM interview WHERE contact_id IN (SELECT value FROM json_each(?)) GROUP BY contact_id
        """,
        job_type,
        wanted,
    )
    return {row["contact_id"]: (row["on_this_job"], bool(row["thanks_owed"])) for row in found}
