"""Which job does a person mean by the words after ``netq ask``?"""

from __future__ import annotations

import re
from functools import lru_cache

from netq.domain.reading import JobQuery, Occupation, Reading
from netq.jobs.cleaning import parts
from netq.jobs.facts import job_types, occupations
from netq.jobs.levels import INDIVIDUAL, MANAGER, rank
from netq.jobs.lexicon import lexicon
from netq.jobs.partly import Reader
from netq.jobs.resolving import by_name, plain_name
from netq.jobs.scoring import is_agent
from netq.jobs.spelling import respelt
from netq.jobs.tables import keyed
from netq.jobs.titles import classify
from netq.jobs.words import AFFIX, fold, stem, words

SURE = 0.6
WORTH_SAYING = 0.05
NEVER = 20.0
"""Rarity of a word in none of the titles: rarer than any in one."""
AHEAD = 0.25
"""A reading is sure if its job type is so much likelier than the next."""
_QUESTION = re.compile(
    r"^(?:(?:so|please|and|hi|hello)\s+)*(?:what(?:'?s|\s+is|\s+does|\s+do|\s+are)?|who\s+(?:is|are|does|works\s+(?:as|in|with)|knows(?:\s+about)?)|"
    r"how\s+(?:do|does|can|to)(?:\s+(?:i|you|one))?(?:\s+(?:become|be|get\s+into|work\s+(?:as|in)))?|"
    r"(?:tell\s+me\s+)?about|being|becoming|become|working\s+(?:as|in)|work\s+(?:as|in)|"
    r"(?:the\s+)?(?:job|work|role|life|day)\s+of|a\s+day\s+in\s+the\s+life\s+of|"
    r"was\s+macht|wie\s+wird\s+man|que\s+fait|que\s+hac[e]|cosa\s+fa|wat\s+doet|o\s+que\s+faz)\s+"
)
_SOMEONE = re.compile(
    r"^(?:some(?:one|body)|any(?:one|body)|(?:a\s+|the\s+)?(?:people|persons?|folks|friend|contact))\s+"
    r"(?:(?:who|that)(?:'s|\s+(?:is|are|was|has|have|can|could))?\s+)?"
    r"(?:(?:works?|working|worked|experience|experienced|job)\s+(?:in|as|with|on|for|at)|"
    r"(?:know(?:s|ing)?|understands?)(?:\s+(?:a\s+lot|much|something|all))?(?:\s+(?:about|of))?|"
    r"(?:does|do|doing|did|done)|(?:in|from|with)|(?<=who\s)|(?<=that\s)|(?<=is\s)|(?<=are\s)|(?<=can\s))\b\s*"
)
"""Ways to say "someone who does"; what follows is the job."""
_NEGATED = re.compile(r"^(?:not|never|without|anything\s+but|nicht|kein|keine|pas|nie)\s")
_ARTICLE = re.compile(r"^(?:an?|the|some|ein|eine|einen|un|une|una|um|uma|een|en|ett)\s+(?=\w)")
_QUESTION_END = re.compile(
    r"\s+(?:do|does|is|doing|like|work|job|jobs|role|roles|career|careers|people|person|someone|"
    r"all\s+day(?:\s+long)?|every\s+day|each\s+day|daily|day\s+to\s+day|for\s+a\s+living|at\s+work)$"
)
_CONTEXT = re.compile(
    r"\s+(?:in|within|at|for|bei|im|chez|dans|en|nel|em|inom|w)\s+(?:the\s+)?(.+)$"
)
_SOC = re.compile(r"\d\d-?\d{4}(?:\.\d\d)?")


@lru_cache(maxsize=256)
def understand(text: str) -> JobQuery:
    """Return the job that ``text`` means, with what else it may mean.

    ``text`` may be a title, a job type's name or its beginning, an SOC code, or a question
    ("what a data engineer does"); "in healthcare" becomes the context.
    """
    asked = _asked(text)
    if _NEGATED.match(asked.lower()):
        return JobQuery(text, asked, "", (), (), INDIVIDUAL, False, _nearest(asked))
    found = _by_code(text, asked) or _by_type(text, asked)
    if found is not None:
        return found
    name, context = split_context(asked)
    return _by_title(text, name, context)


def wanted(text: str) -> str:
    """Return what ``text`` asks about, without the words of the question; "" if it is a no."""
    asked = _asked(text)
    return "" if _NEGATED.match(asked.lower()) else asked


def by_reading(text: str, name: str, context: str, reading: Reading) -> JobQuery:
    """Return the job ``name`` as one whose reading is beyond doubt: the user's own word."""
    return JobQuery(
        words=text,
        name=_spelled_out(name),
        context=context,
        job_types=reading.job_types,
        occupations=reading.occupations,
        entry_level=_entry_level(reading),
        sure=True,
        alternatives=(),
    )


def _asked(text: str) -> str:
    """Return ``text`` without question words, articles and marks."""
    asked = " ".join(text.split()).strip(" ?!.\"'“”")
    while True:
        lowered = asked.lower()
        start = _SOMEONE.match(lowered) or _QUESTION.match(lowered) or _ARTICLE.match(lowered)
        end = _QUESTION_END.search(lowered)
        shorter = asked[start.end() :] if start else asked[: end.start()] if end else asked
        if shorter == asked:
            return asked
        asked = shorter.strip()


def split_context(asked: str) -> tuple[str, str]:
    """Return the job and the industry or place: "pm in healthcare" -> ("pm", "healthcare")."""
    context = _CONTEXT.search(asked)
    if context is None or context.start() == 0:
        return asked, ""
    return asked[: context.start()].strip(), context.group(1).strip()


def _by_code(text: str, asked: str) -> JobQuery | None:
    """Return the occupation with the SOC code ``asked``, if it is one."""
    if not _SOC.fullmatch(asked):
        return None
    code = asked[:7] if "-" in asked else f"{asked[:2]}-{asked[2:6]}"
    facts = occupations().get(code)
    if facts is None:
        return None
    entry = MANAGER if code.startswith("11-") else INDIVIDUAL
    occupation = Occupation(facts.soc, facts.title, 1.0)
    return JobQuery(text, facts.title, "", ((facts.job_type, 1.0),), (occupation,), entry, True, ())


def _by_type(text: str, asked: str) -> JobQuery | None:
    """Return the whole job type that ``asked`` names, if it does."""
    wanted = plain_name(asked)
    exact = {plain_name(t.name): t.name for t in job_types()}
    name = exact.get(wanted)
    if name is None and wanted and any(sign in asked for sign in "&,"):
        name = by_name(wanted)
    if name is None and " " in asked:
        name = _by_beginning(wanted)
    elif name is None and " " not in wanted and wanted:
        reader = Reader(parts(asked)[0])
        name = None if reader.jobs or reader.generic_words else by_name(wanted)
    if name is None:
        return None
    shares = occupations_of(name)
    return JobQuery(text, name, "", ((name, 1.0),), shares, INDIVIDUAL, True, ())


def _by_beginning(wanted: str) -> str | None:
    """Return the only job type whose name begins with all the words ``wanted``."""
    plain = ((plain_name(t.name), t.name) for t in job_types())
    found = [name for start, name in plain if start.startswith(f"{wanted} ")]
    return found[0] if len(found) == 1 else None


def occupations_of(name: str) -> tuple[Occupation, ...]:
    """Return the most common occupations of a job type, by employment."""
    inside = sorted(
        (facts for facts in occupations().values() if facts.job_type == name),
        key=lambda facts: (-facts.employment, facts.soc),
    )
    total = sum(facts.employment for facts in inside) or 1
    return tuple(Occupation(f.soc, f.title, round(f.employment / total, 4)) for f in inside[:5])


def _by_title(text: str, name: str, context: str) -> JobQuery:
    """Return ``name`` read as a title."""
    reading = classify(name)
    if reading.kind != "occupation" or not reading.job_types:
        return JobQuery(text, name, context, (), (), INDIVIDUAL, False, _nearest(name))
    kept = tuple((n, p) for n, p in reading.job_types if p >= WORTH_SAYING)
    sure = reading.confidence >= SURE and (len(kept) == 1 or kept[0][1] - kept[1][1] >= AHEAD)
    return JobQuery(
        words=text,
        name=_spelled_out(name),
        context=context,
        job_types=kept if _meant(kept) else (),
        occupations=reading.occupations if _meant(kept) else (),
        entry_level=_entry_level(reading),
        sure=sure,
        alternatives=() if sure else _alternatives(reading, name),
    )


def _meant(guesses: tuple[tuple[str, float], ...]) -> bool:
    """Return whether one of the two best guesses is probably what is meant."""
    return sum(p for _, p in guesses[:2]) >= SURE


def _spelled_out(name: str) -> str:
    """Return the job in plain words: short forms written out, slips of the keys put right."""
    meant = [respelt(word) for word in words(name)]
    telling = " ".join(meant)
    return telling if len(telling) > len(name) or meant != words(name) else fold(name)


def _entry_level(reading: Reading) -> int:
    """Return the level at which one enters the job: a senior's job is entered below."""
    level = reading.level or INDIVIDUAL
    return level if level >= MANAGER else INDIVIDUAL


def _alternatives(reading: Reading, name: str) -> tuple[str, ...]:
    """Return other things to type: jobs of the likeliest types, with the same word if possible."""
    examples = {t.name: t.example for t in job_types()}
    likely = [n for n, p in reading.job_types if p >= WORTH_SAYING]
    last = respelt(words(name)[-1])
    repaired = [_spelled_out(name)] if last != words(name)[-1] else []
    options = [*repaired, *(_with_word(last, n) or examples[n] for n in likely)]
    options = [option for option in dict.fromkeys(options) if option != name]
    return tuple(options if len(options) > 1 else [*options, *_nearest(name)])[:5]


def _with_word(word: str, job_type: str) -> str:
    """Return the plainest phrase of two words, ``word`` being one, that means ``job_type``."""
    if len(word) < AFFIX:
        return ""
    found = []
    for text, columns in keyed("phrases").items():
        if text.count(" ") == 1 and word in text.split() and columns.startswith(f"{job_type}\t"):
            other = text.replace(word, "").strip()
            if rank(other) is None:
                named = other[: AFFIX - 1] in job_type.casefold()
                found.append((not named, not is_agent(text), _rarity(text), text))
    return min(found)[3] if found else ""


def _rarity(text: str) -> float:
    """Return how rare the words of ``text`` are in the lexicon, together."""
    book = lexicon()
    places = [book.place(stem(word)) for word in text.split()]
    return sum(NEVER if place is None else book.rarity(place) for place in places)


def _nearest(name: str) -> tuple[str, ...]:
    """Return examples and job types that share a beginning with a word of ``name``."""
    beginnings = [stem(word)[:4] for word in words(name) if word[2:]]
    options = [option for t in job_types() for option in (t.example, t.name)]
    near = [o for o in options if any(b in fold(o) for b in beginnings)]
    return tuple(near[:5]) or tuple(t.example for t in job_types()[3:8])
