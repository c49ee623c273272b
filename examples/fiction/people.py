"""Who is in the network, where do they work, and as what?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from urllib.parse import quote

from fiction.dice import Dice
from fiction.words import grouped, rows, spices

FIRST_DAY, LAST_DAY = date(2012, 3, 1), date(2026, 11, 15)
A_FEW = 1000
"""From here on the fifty companies of the words are not enough, and more are made up."""

_SPELT = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Contact:
    """One connection as LinkedIn exports it; ``key`` names those who play a part in the story."""

    first: str
    last: str
    slug: str
    email: str
    company: str
    position: str
    connected: date
    key: str = ""

    @property
    def name(self) -> str:
        """First and last name as LinkedIn joins them."""
        return f"{self.first} {self.last}".strip()

    @property
    def url(self) -> str:
        """The profile address."""
        return f"https://www.linkedin.com/in/{self.slug}"


def network(size: int, dice: Dice) -> list[Contact]:
    """The cast of the story and as many others as it takes, the latest connection first."""
    crowd = _Crowd(dice, size)
    cast = [crowd.player(row) for row in rows("cast")]
    kinds = [row for row in rows("types") for _ in range(int(row["people"]))]
    others = [crowd.other(kinds[i % len(kinds)]) for i in range(max(0, size - len(cast)))]
    return sorted(cast + others, key=lambda one: (-one.connected.toordinal(), one.slug))


@dataclass
class _Crowd:
    """Draws people one after the other, and remembers which names and addresses are taken."""

    dice: Dice
    size: int
    names: set[str] = field(default_factory=set)
    slugs: set[str] = field(default_factory=set)

    def player(self, row: dict[str, str]) -> Contact:
        """Somebody from ``words/cast.tsv``."""
        first, last, connected = row["first"], row["last"], date.fromisoformat(row["connected"])
        slug = self.slug(first, last.partition(",")[0].partition(" (")[0])
        work = row["company"], row["position"]
        return Contact(first, last, slug, row["email"], *work, connected, row["key"])

    def other(self, kind: dict[str, str]) -> Contact:
        """Somebody drawn for one kind of job."""
        title = self.words(kind["type"])
        first, family = self.name(title["language"])
        slug = self.slug(first, family)
        email = f"{slug}@example.org" if self.dice.chance(0.05) and "%" not in slug else ""
        last = self.dice.one(spices("name")).format(family=family)
        last = last if self.dice.chance(0.08) else family
        company = self.company(kind["industries"].split())
        position = self.title(title["title"], company, plain=kind["type"].islower())
        connected = self.dice.day(FIRST_DAY, LAST_DAY, lean=0.7)
        return Contact(first, last, slug, email, company, position, connected)

    def words(self, kind: str) -> dict[str, str]:
        """A row of ``words/titles.tsv``; of those not in English only every second stays."""
        titles = grouped("titles", "type").get(kind, [{"title": "", "language": "en"}])
        title = self.dice.one(titles)
        stays = title["language"] == "en" or self.dice.chance(0.5)
        return title if stays else self.dice.one(titles)

    def name(self, language: str) -> tuple[str, str]:
        """A given and a family name of people who would write a title in this language."""
        culture = self.dice.one(_cultures(language))
        for _ in range(3):
            first, family = (
                self.dice.one(culture[part].split()).replace("_", " ")
                for part in ("given", "family")
            )
            if f"{first} {family}" not in self.names:
                break
        else:
            first = f"{first} {self.dice.one('ABCDEFGHIJKLMNOPRSTUVWZ')}."
        self.names.add(f"{first} {family}")
        return first, family

    def slug(self, first: str, family: str) -> str:
        """The last part of the profile address, mostly plain letters, never used twice."""
        plain = "-".join(filter(None, (_ascii(first), _ascii(family))))
        percent = quote(f"{first}-{family}".lower().replace(" ", "-"))
        base = percent if not plain or self.dice.chance(0.1) else plain
        slug = base if self.dice.chance(0.5) else self.numbered(base)
        while slug in self.slugs:
            slug = self.numbered(base)
        self.slugs.add(slug)
        return slug

    def numbered(self, base: str) -> str:
        """The address with the eight digits LinkedIn adds when a name is taken."""
        return f"{base}-{self.dice.below(16**8):08x}"

    def company(self, industries: list[str]) -> str:
        """An employer in one of these industries; in a large network also a nameless one."""
        if industries == ["none"]:
            return ""
        if self.size > A_FEW and self.dice.chance(0.7):
            head, tail = self.dice.one(spices("stem")), self.dice.one(spices("tail"))
            return f"{head}{tail} {self.dice.one(industries).title()}"
        return self.dice.one(_employers(tuple(industries)))

    def title(self, words: str, company: str, *, plain: bool) -> str:
        """The title as its owner would write it: with seniority, an employer, an emoji."""
        if words.startswith("+ "):
            rank = self.dice.one(spices("seniority")) if self.dice.chance(0.6) else ""
            words = f"{rank} {words[2:]}".strip()
        if plain or not self.dice.chance(0.14):
            return words
        other = self.dice.one(
            [row["company"] for row in rows("companies") if row["company"] != company]
        )
        parts = {"title": words, "upper": words.upper(), "lower": words.lower()}
        return self.dice.one(spices("title")).format(**parts, company=company, other=other)


@cache
def _cultures(language: str) -> list[dict[str, str]]:
    """Cultures as often as their weight says; who writes English may come from anywhere."""
    fit = [row for row in rows("names") if language in ("en", row["language"])]
    return [row for row in fit for _ in range(int(row["weight"]))]


@cache
def _employers(industries: tuple[str, ...]) -> list[str]:
    fit = [row for row in rows("companies") if row["industry"] in industries]
    return [row["company"] for row in fit for _ in range(int(row["weight"]))]


def _ascii(name: str) -> str:
    """Lower-case letters and hyphens; what has no such form is left out."""
    spelt = name.lower().translate(_SPELT)
    folded = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    return "".join(c for c in folded.replace(" ", "-") if c.isalnum() or c == "-")
