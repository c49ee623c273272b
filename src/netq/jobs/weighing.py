"""How likely is each occupation and each job type, all evidence of a title together?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from netq.jobs.cleaning import RANK_WORDS
from netq.jobs.facts import at_place, type_of_place
from netq.jobs.levels import MANAGER, rank
from netq.jobs.lexicon import lexicon
from netq.jobs.partly import Reader
from netq.jobs.phrases import Phrase, leading
from netq.jobs.scoring import Shares, is_agent, support, weigh
from netq.jobs.spans import Span

PHRASE_TRUST, SPOKEN = 0.96, 0.4
"""How far a phrase of our lists that covers all words is believed against the statistics, and to
which power of what it covers one that does not."""
TITLE_TRUST = 0.7
RANK_WEIGHT = 0.3
UNKNOWN_WORDS = 0.3
"""How far statistics are believed when the lexicon knows none of the words."""
NOBODY = 0.3
"""How well words are known that name neither somebody, nor a rank, nor a known field (p)."""
REPAIRED, REPAIRED_SHORT, LONG_WORD = 0.85, 0.45, 7
"""How far a long and a short word with a slip of the keys are believed if they stand alone (p)."""
ENDING = 0.85
"""How far the end of a compound is believed (p): a "Geschäftsfeldentwickler" writes no software."""
RELATED = 4
"""So many occupations related to a phrase's own complete its profile."""
SIDE_WEIGHT = 0.4
OTHER_TYPE = 0.8
"""The second job type of an ambiguous phrase is so likely against the first."""
UNMOVED = 0.15
"""How little the words around an ambiguous phrase must say to move it (p)."""
FIRST = 1.5
"""The first of several phrases counts so much more (p)."""
UNFAVOURED = 0.3
"""What a phrase counts for which the single words do not speak, where 1.3 is the most (p)."""
NEXT_SHARE = 0.55
"""The second occupation of a phrase is so likely against the first."""


class Verdict(NamedTuple):
    """Probabilities of occupations (rows of ``occupations.tsv``) and job types, 0..1.

    The job types' add up to less than 1 as far as the words are unknown.
    """

    occupations: Shares
    job_types: dict[str, float]


def judge(main: Reader, sides: Sequence[Reader]) -> Verdict:
    """Weigh the phrases, the whole title and the single words of ``main``, helped by ``sides``."""
    if main.is_plain and not sides:
        found = main.jobs[0].value
        sure = {found.job_types[0]: PHRASE_TRUST * _believed(main)}
        return Verdict(_with_related(found, main.leads), sure)
    words = _weighted_words(main, sides)
    plain = weigh(words)
    trust = PHRASE_TRUST * main.coverage**SPOKEN if main.jobs else 0.0
    titled = _titled(main, plain)
    title_trust = TITLE_TRUST * (1 - main.coverage**2) if titled else 0.0
    trust *= 1 - title_trust * 0.8
    rest = _mixed(titled, plain, title_trust)
    leaning = _types_of(rest)
    hits = _hit_weights(main, leaning)
    phrased: dict[int, float] = {}
    types: dict[str, float] = {}
    around = leaning if main.others or sides else {}
    leads = main.leads or any(side.generic and side.leads for side in sides)
    for span, weight in hits:
        _add(phrased, _phrase_shares(span.value, leads), weight)
        _add_types(types, span.value, weight * trust, around)
    for name, share in leaning.items():
        types[name] = types.get(name, 0.0) + share * (1 - trust)
    certainty = trust + (1 - trust) * (UNKNOWN_WORDS + (1 - UNKNOWN_WORDS) * _known(main))
    certainty *= _believed(main)
    types = {name: share * certainty for name, share in types.items()}
    return Verdict(_mixed(phrased, rest, trust), types)


def _weighted_words(main: Reader, sides: Sequence[Reader]) -> dict[str, float]:
    """Return each word with how much it counts: rank little, other parts less."""
    found: dict[str, float] = {}
    for reader, factor in ((main, 1.0), *((side, SIDE_WEIGHT) for side in sides)):
        weight = factor * (1.0 if reader is main else reader.part.weight)
        for word in reader.speaking:
            if word not in RANK_WORDS:
                counts = weight * (RANK_WEIGHT if (rank(word) or 0) > MANAGER else 1.0)
                found[word] = max(found.get(word, 0.0), counts)
    return found


def _known(main: Reader) -> float:
    """Return how far a reading may rest on the words outside phrases (0..1)."""
    if main.title and len(main.others) > 1:
        return 1.0
    inside = sum(span.size for span in main.spans) if main.jobs else 0
    strengths = [support(word) for word in main.others]
    found = (inside + sum(strengths)) / (inside + len(strengths) or 1)
    named = main.jobs or main.ranks or any(map(is_agent, main.words))
    return found if named else min(NOBODY, found)


def _believed(main: Reader) -> float:
    """Return how far to believe phrases that end compounds, or had a slip in every word."""
    if main.by_ending:
        return ENDING
    pairs = [(main.part.words[i], main.words[i]) for s in main.jobs for i in range(s.start, s.end)]
    if not pairs or any(typed == meant for typed, meant in pairs):
        return 1.0
    return REPAIRED if min(len(meant) for _, meant in pairs) >= LONG_WORD else REPAIRED_SHORT


def _titled(main: Reader, plain: Shares) -> Shares:
    """Return the shares of the whole title, leaning to what its words say."""
    leaning = {c: share * (plain.get(c, 0.0) + 0.02) ** 0.5 for c, share in main.title}
    total = sum(leaning.values())
    return {c: share / total for c, share in leaning.items()}


def _hit_weights(main: Reader, types: dict[str, float]) -> list[tuple[Span[Phrase], float]]:
    """Return the phrases with their weights (sum 1).

    Longer ones count more, those that the words favour, and the first: of a double title
    ("Sales & Marketing") it is the one a person names first.
    """
    raw = [
        (span, span.size**2 * (UNFAVOURED + max(types.get(n, 0.0) for n in span.value.job_types)))
        for span in main.jobs
    ]
    raw[:1] = [(span, FIRST * weight) for span, weight in raw[:1]]
    total = sum(weight for _, weight in raw)
    return [(span, weight / total) for span, weight in raw]


def _phrase_shares(found: Phrase, leads: bool) -> Shares:
    """Return the occupations of a phrase; those who lead the work when the rank says so."""
    places = found.occupations
    if leads and found.level < MANAGER:
        leaders = leading()[found.job_types[0]]
        if not any(at_place(p).soc.startswith("11-") for p in places[:1]):
            places = (*leaders, *places)
    raw = {place: NEXT_SHARE**i for i, place in reversed(list(enumerate(places)))}
    total = sum(raw.values())
    return {place: share / total for place, share in raw.items()}


@lru_cache(maxsize=1024)
def _with_related(found: Phrase, leads: bool) -> Shares:
    """Return the occupations of a phrase that is a whole title, and some related ones."""
    shares = _phrase_shares(found, leads)
    first = max(shares, key=lambda place: shares[place])
    near = [place for place in _related(first) if place not in shares][:RELATED]
    return _mixed(shares, dict.fromkeys(near, 1 / RELATED), PHRASE_TRUST)


@cache
def _related(place: int) -> list[int]:
    """Return the related occupations of one, the nearest first."""
    return [other for _, other in sorted((tier, o) for o, tier in lexicon().related(place))]


def _add_types(
    types: dict[str, float], found: Phrase, weight: float, leaning: dict[str, float]
) -> None:
    """Share ``weight`` out among the job types of a phrase, as the words around it lean."""
    each = [
        OTHER_TYPE**i * (UNMOVED + leaning.get(name, 0.0)) for i, name in enumerate(found.job_types)
    ]
    for name, share in zip(found.job_types, each, strict=True):
        types[name] = types.get(name, 0.0) + weight * share / sum(each)


def _types_of(shares: Shares) -> dict[str, float]:
    """Return the probability of each job type from those of the occupations."""
    types: dict[str, float] = {}
    names = type_of_place()
    for place, share in shares.items():
        name = names[place]
        types[name] = types.get(name, 0.0) + share
    return types


def _mixed(first: Shares, second: Shares, trust: float) -> Shares:
    """Return ``trust`` parts of ``first`` and the rest of ``second``."""
    mixed: dict[int, float] = {}
    _add(mixed, first, trust if second else 1.0)
    _add(mixed, second, 1 - trust)
    return mixed


def _add(total: dict[int, float], shares: Shares, weight: float) -> None:
    """Add ``shares`` times ``weight`` to ``total``."""
    if weight:
        for place, share in shares.items():
            total[place] = total.get(place, 0.0) + share * weight
