"""Which keys may a JSON object about a person have, and what may stand in each?"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from netq.domain.dates import earliest
from netq.domain.entry import Entry
from netq.domain.incoming import Position
from netq.domain.ties import Relation
from netq.formats.positions import parse_position

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_NEAR = 0.6
_LISTS = ("email", "emails", "phone", "phones", "tags", "works_with")
_ROLE_KEYS = ("title", "employer", "since", "until")


def entry(person: dict[str, Any], line: int) -> tuple[Entry | None, list[tuple[str, str]]]:
    """Read one JSON object: the entry, or what is wrong with it as pairs of key and sentence."""
    from pydantic import ValidationError

    try:
        said = _model().model_validate(_said(person))
    except ValidationError as error:
        return None, [_complaint(problem) for problem in error.errors(include_url=False)]
    fields = said.model_dump()
    roles = _roles(fields)
    if not roles and (fields["since"] or fields["until"]):
        return None, [("since", "since and until need a role to belong to.")]
    return (
        Entry(
            name=fields["name"],
            roles=roles,
            tie=fields["tie"],
            met=fields["met"],
            by=fields["by"],
            emails=_joined(fields, "email", "emails"),
            phones=_joined(fields, "phone", "phones"),
            linkedin=fields["linkedin"],
            tags=tuple(fields["tags"]),
            notes=_joined(fields, "note", "notes"),
            relation=fields["relation"],
            do_not_ask_before=fields["do_not_ask_before"],
            works_with=tuple(fields["works_with"]),
            line=line,
        ),
        [],
    )


def _roles(fields: dict[str, Any]) -> tuple[Position, ...]:
    """The roles, the single one first; since and until belong to the first where it has none."""
    stated = [
        Position(role["title"], role["employer"], role["since"], role["until"])
        for role in (*fields["role"], *fields["roles"])
        if role["title"] or role["employer"]
    ]
    if stated:
        first = stated[0]
        start, end = first.start or fields["since"], first.end or fields["until"]
        stated[0] = Position(first.title, first.employer, start, end)
    return tuple(stated)


def _joined(fields: dict[str, Any], *keys: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for key in keys for value in fields[key]))


def _said(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields without those set to null, which says the same as leaving them out."""
    return {key: value for key, value in fields.items() if value is not None}


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


def _as_role(value: object) -> object:
    if isinstance(value, dict):
        return _said(value)
    if not isinstance(value, str):
        return value
    job = parse_position(value)
    return {"title": job.title, "employer": job.employer}


def _tidy(text: str) -> str:
    return " ".join(text.replace("\0", "").split())


def _not_empty(text: str) -> str:
    if not text:
        raise ValueError("is empty")
    return text


def _text(text: str) -> str:
    return text.replace("\0", "").strip()


def _year_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _partial_date(text: str) -> str:
    if text and not _is_date(text):
        raise ValueError("should be a date such as 2022, 2022-03 or 2022-03-15")
    return text


def _is_date(text: str) -> bool:
    try:
        return bool(_ISO.fullmatch(text) and earliest(text))
    except ValueError:
        return False


def _first_day(text: str) -> str:
    return earliest(text).isoformat() if text else ""


@cache
def _model() -> type[BaseModel]:
    """The pydantic model; made at first use because importing pydantic takes long."""
    from pydantic import AfterValidator, BeforeValidator, Field

    words: Any = Annotated[str, AfterValidator(_tidy)]
    when: Any = Annotated[str, BeforeValidator(_year_as_text), AfterValidator(_partial_date)]
    some: Any = Annotated[list[words], BeforeValidator(_listed)]
    texts: Any = Annotated[list[Annotated[str, AfterValidator(_text)]], BeforeValidator(_listed)]
    spans = dict.fromkeys(("since", "until"), (when, ""))
    role: Any = _strict("Role", {"title": (words, ""), "employer": (words, ""), **spans})
    roles: Any = Annotated[
        list[Annotated[role, BeforeValidator(_as_role)]], BeforeValidator(_listed)
    ]
    return _strict(
        "Person",
        {
            "name": (Annotated[words, AfterValidator(_not_empty)], ...),
            "tie": (Annotated[int, Field(ge=1, le=5, strict=True)] | None, None),
            "relation": (Relation | None, None),
            "do_not_ask_before": (Annotated[when, AfterValidator(_first_day)], ""),
            **spans,
            **dict.fromkeys(("role", "roles"), (roles, [])),
            **dict.fromkeys(("met", "by", "linkedin"), (words, "")),
            **dict.fromkeys(_LISTS, (some, [])),
            **dict.fromkeys(("note", "notes"), (texts, [])),
        },
    )


def _strict(name: str, fields: dict[str, Any]) -> type[BaseModel]:
    """A pydantic model that takes no keys but these."""
    from pydantic import ConfigDict, create_model

    model: type[BaseModel] = create_model(name, __config__=ConfigDict(extra="forbid"), **fields)
    return model


def _complaint(problem: ErrorDetails) -> tuple[str, str]:
    """The key a pydantic error is about, and a sentence for the person."""
    key = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "missing":
        return key, f"{key} is missing."
    if problem["type"] == "extra_forbidden":
        near = get_close_matches(str(problem["loc"][-1]), _known(problem["loc"]), 1, _NEAR)
        hint = f"; did you mean {near[0]}?" if near else "."
        return key, f"{key} is not a key netq knows{hint}"
    wrong = problem["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return key, f"{key} {wrong[:1].lower()}{wrong[1:]}."


def _known(place: tuple[int | str, ...]) -> list[str]:
    """The keys that may stand where an unknown one stood: in the person, or in one of its roles."""
    return list(_model().model_fields) if len(place) == 1 else list(_ROLE_KEYS)
