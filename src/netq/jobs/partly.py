"""What does one part of a title say: which phrases, ranks and other words stand in it?"""

from __future__ import annotations

from functools import cached_property, lru_cache

from netq.jobs.cleaning import RANK_WORDS, Part
from netq.jobs.levels import MANAGER, TOP, level_from, rank_spans
from netq.jobs.lexicon import Shared, lexicon
from netq.jobs.phrases import Phrase, phrase
from netq.jobs.scoring import is_agent, known, support
from netq.jobs.spans import Span, longest_spans
from netq.jobs.spelling import respelt
from netq.jobs.words import masculine, stem

NOT_RANK_INSIDE = frozenset(
    "partner student owner founder associate assistant graduate president".split()
)
"""Words of rank that mean something else inside the name of a job: "talent partner"."""
HANDS = frozenset(
    "assistant assistante asistente assistente assistentin sachbearbeiter sachbearbeiterin "
    "kaufmann kauffrau angestellter angestellte impiegato impiegata empleado empleada employe "
    "employee clerk auxiliar tecnico tecnica handlaggare saksbehandler sagsbehandler "
    "administrativo administrativa".split()
)
"""Those who do the work that is named beside them: "Sachbearbeiter Einkauf" is in procurement."""


LOWEST_STAFF = 3
BANK_RANKS = ("managing director", "executive director", "md")
"""Before a field of work these are ranks: "Managing Director - Investment Banking"."""
FIELD_COVERAGE = 0.7
"""Beside a field may stand a word nobody knows, such as a region: "Sales EMEA" (p)."""
SLOGAN_WORDS, SLOGAN_COVERAGE = 3, 0.5
"""So many words, so few of them about work, are a slogan (p)."""
BESIDES = (
    *"speaker author mentor podcaster blogger volunteer investor youtuber photographer".split(),
    *("keynote speaker", "public speaker", "board member", "angel investor"),
)
"""What people do besides their studies or their retirement, and put behind it."""
COMPOUND, TAIL = 10, 6
"""A word is taken for a compound from so many letters on, its end for a word from so many (p)."""
UNKNOWN_COUNTS = 0.3
"""A word nobody knows, such as a place, counts so much against a known phrase."""
TOPIC_COUNTS = 0.6
"""Beside a phrase that names somebody, other words are what they work with, and count less (p)."""
AGENT_ENDINGS = ("er", "or", "ist", "ant", "coach", "nurse", "physician")


class Reader:
    """The words of a part, and everything our lists and the lexicon know of them."""

    def __init__(self, part: Part) -> None:
        """Look up what is known of ``part``.

        ``words`` are its words, slips of the keys put right; ``spans`` the known phrases, in
        order; ``jobs`` those that name work, or if there are none (``by_ending``) the ends of
        compounds that do; ``ranks`` the words of rank; ``others`` the words that are none of this.
        """
        self.part = part
        self.words = tuple(respelt(word, alone=len(part.words) == 1) for word in part.words)
        self.spans = longest_spans(self.words, phrase)
        self._kinds = {span.value.kind for span in self.spans}
        named = self._jobs()
        self.jobs = named or self._endings()
        self.by_ending = len(self.jobs) > len(named)
        self.ranks = self._ranks()
        self.others = self._others()

    def _jobs(self) -> list[Span[Phrase]]:
        """Return the phrases that name work; "assistant" beside another job is no job."""
        every = [span for span in self.spans if span.value.kind == "job"]
        others = [span for span in every if span.value.text not in HANDS]
        return others or every

    def _endings(self) -> list[Span[Phrase]]:
        """Return phrases that end compounds nobody knows: "debitorenbuchhaltung"."""
        if "none" in self._kinds:
            return []
        found = []
        for place, word in enumerate(self.words):
            if len(word) >= COMPOUND and support(word) < 1:
                cuts = range(3, len(word) - TAIL)
                tails = (phrase(form[cut:]) for form in (word, masculine(word)) for cut in cuts)
                tail = next(filter(None, tails), None)
                found += [Span(place, place + 1, tail)] if tail and tail.kind == "job" else []
        return found

    def _ranks(self) -> list[Span[int]]:
        """Return the words of rank, none of a phrase with its own level, or that mean work."""
        own = {i for s in self.jobs if s.value.level for i in range(s.start, s.end)}
        inside = {i for s in self.jobs for i in range(s.start, s.end)}
        return [
            span
            for span in rank_spans(self.words)
            if own.isdisjoint(range(span.start, span.end))
            and not (span.start in inside and self.words[span.start] in NOT_RANK_INSIDE)
        ]

    @property
    def leads(self) -> bool:
        """Whether the words of rank say that such work is led: "head", "director", "chief"."""
        return any(
            MANAGER <= span.value < TOP or self.words[span.start] == "chief" for span in self.ranks
        )

    def _others(self) -> tuple[str, ...]:
        """Return the words that are neither in a phrase nor of rank."""
        known = {i for s in self.spans for i in range(s.start, s.end)}
        known |= {i for s in self.ranks for i in range(s.start, s.end)}
        return tuple(
            word for i, word in enumerate(self.words) if i not in known and word not in RANK_WORDS
        )

    @property
    def speaking(self) -> list[str]:
        """The words without everyday ones such as "proud" and "dad"."""
        silent = {i for s in self.spans if s.value.kind == "aside" for i in range(s.start, s.end)}
        return [word for i, word in enumerate(self.words) if i not in silent]

    @cached_property
    def title(self) -> Shared:
        """The occupations of the whole part as a title of the lexicon."""
        telling = [stem(word) for word in self.words if word not in RANK_WORDS]
        return lexicon().title(" ".join(telling)) if telling else ()

    @property
    def coverage(self) -> float:
        """How much of what is said lies in phrases that name work (0..1)."""
        inside = sum(span.size for span in self.jobs)
        outside = sum(max(UNKNOWN_COUNTS, known(word)) for word in self.others)
        if any(len(s.value.job_types) == 1 and is_agent(s.value.text) for s in self.jobs):
            outside *= TOPIC_COUNTS
        return inside / (inside + outside) if inside else 0.0

    @property
    def refuses(self) -> bool:
        """Whether the part says that there is no job: "student", "looking for work"."""
        if self._serves_students:
            return False
        if "none" in self._kinds:
            return not (self.title and not self.jobs) and not self.is_whole_phrase
        aside = "aside" in self._kinds
        return aside and not self.jobs and not self.others and not self.generic_words

    @property
    def _serves_students(self) -> bool:
        """Whether "student" is followed by somebody: "student nurse", not "student marketing"."""
        return (
            len(self.words) > 1
            and self.words[0] == "student"
            and self.words[-1].endswith(AGENT_ENDINGS)
        )

    @property
    def is_whole_phrase(self) -> bool:
        """Whether one phrase that names work covers the whole part."""
        return any(span.size == len(self.words) for span in self.jobs)

    @property
    def ranks_staff(self) -> bool:
        """Whether the rank is one inside a firm, behind which stands the field: "VP", "manager"."""
        return any(LOWEST_STAFF <= span.value < TOP for span in self.ranks)

    @property
    def is_plain(self) -> bool:
        """Whether one phrase with one job type is all that is said, but for rank."""
        if len(self.jobs) != 1 or self.others or self.by_ending:
            return False
        return len(self.jobs[0].value.job_types) == 1

    @property
    def adorns(self) -> bool:
        """Whether the part is something one does besides: a student may be a speaker, too."""
        return " ".join(self.words) in BESIDES

    @property
    def is_slogan(self) -> bool:
        """Whether many words hardly name work: "turning spend into strategy in 14 countries"."""
        return len(self.words) >= SLOGAN_WORDS and self.coverage < SLOGAN_COVERAGE

    @property
    def is_bank_rank(self) -> bool:
        """Whether the part names one who runs a firm, or ranks high in a bank."""
        return " ".join(self.words) in BANK_RANKS

    @property
    def names_field(self) -> bool:
        """Whether phrases name a field of work, and not a person: "investment banking"."""
        named = self.coverage >= FIELD_COVERAGE
        return named and not self.words[-1].endswith(AGENT_ENDINGS)

    @property
    def generic_words(self) -> bool:
        """Whether a rank or a way to be employed is named."""
        return bool(self.ranks) or "generic" in self._kinds

    @property
    def generic(self) -> bool:
        """Whether nothing but rank is named: "Founder", "Senior Consultant"."""
        return self.generic_words and not self.jobs and not self.others and not self.refuses

    @property
    def level(self) -> int | None:
        """The level, or None if the part names neither rank nor work."""
        naming = self.jobs or self.spans
        own = max((span.value.level for span in naming), default=0)
        ranks = [span.value for span in self.ranks]
        if not own and not ranks and not self.jobs and not self.others:
            return None
        return level_from(ranks, own)


@lru_cache(maxsize=1024)
def reader(part: Part) -> Reader:
    """Return the reader of a part: beside rank and company, many titles say the same."""
    return Reader(part)
