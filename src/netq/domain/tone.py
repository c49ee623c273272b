"""Which words tell a message's tone, in English, German, French and Spanish?"""

from __future__ import annotations

import re


def _any(*words: str) -> re.Pattern[str]:
    """A pattern of whole words; a space stands for any white space."""
    joined = "|".join(word.replace(" ", r"\s+") for word in words)
    return re.compile(rf"(?<![\w-])(?:{joined})(?!\w)", re.IGNORECASE)


MINE = _any(
    *"i me my mine myself ich mich mir".split(),
    r"mein(?:e[mnrs]?)?",
    "j(?=')",
    *"je moi mon ma mes yo mí mi mis conmigo".split(),
)
"""Words by which one speaks of oneself."""

THEIRS = _any(
    *"you your yours yourself du dich dir euch sie ihnen vous votre vos tu ton ta tes toi".split(),
    r"dein(?:e[mnrs]?)?",
    r"ihr(?:e[mnrs]?)?",
    r"eu(?:er|re[mnrs]?)",
    "t(?=')",
    *"tú tus ti te usted ustedes su sus contigo".split(),
)
"""Words by which one speaks to somebody."""

CONNECTION = _any(
    r"we (?:both|met|worked|work|know|studied|talked|spoke|wrote|shared?|were|have|last|sat|go)",
    "both of us",
    "the two of us",
    "you and i",
    "together",
    "in common",
    r"introduced (?:us|me)",
    r"(?:told|wrote) me",
    r"suggested (?:that )?(?:i|you)",
    r"(?:meeting|met|heard) you",
    r"same (?:team|school|class|company|course|university)",
    r"thank you for",
    r"wir (?:beide|haben|kennen|waren|sind|arbeiten)",
    "gemeinsam",
    "zusammen",
    r"kennengelernt",
    r"nous (?:avons|étions|sommes|connaissons|travaillons)",
    "ensemble",
    "en commun",
    r"nos (?:conocemos|conocimos|presentó|une|vimos)",
    r"(?:ambos|ambas|juntos|juntas)",
    "en común",
)
"""Words by which one says what connects two people."""

JOB_ASKED = _any(
    r"(?:job|work|career|employment) (?:opening|offer|opportunity|search|hunt|lead|application)s?",
    r"(?:job|career|employment) opportunities",
    r"(?:any|new|open) (?:job|position|post)s?",
    r"(?:job|position|role|work|place|opening) for me",
    r"openings?",
    r"open roles?",
    r"vacanc(?:y|ies)",
    r"hir(?:e|es|ed|ing)",
    r"recruit(?:s|ed|ing)?",
    r"(?:(?<!to\x20)(?<!we\x20)resumes?|résumés?)",
    r"c\.?vs?|curriculum(?: vitae)?",
    r"refer me",
    r"referrals?",
    r"recommend me",
    r"(?:good|kind) word for me",
    r"(?:apply|applying|applied|application) (?:for|at)",
    r"job-?(?:hunt(?:ing)?|seek(?:er|ing)|search(?:ing)?)",
    r"(?:looking for|seek|seeking|need|want|find|get|land|offer me)(?: an?| another| my next)?"
    r"(?: new)? (?:job|position|role|work|employment)",
    r"(?:freie|offene|neue) stellen?",
    r"stellen(?:angebote?|ausschreibung(?:en)?|anzeigen?|suche)",
    r"jobsuche|jobangebote?",
    r"vakan(?:z|zen|t)",
    r"bewerb(?:e|en|ung|ungen)",
    r"lebenslauf|lebensläufe",
    r"einstellen|einzustellen",
    r"mich (?:weiter)?empfehlen",
    r"offres? d'emploi|un emploi|recherche d'emploi",
    r"postes? (?:vacants?|ouverts?|à pourvoir|pour moi)",
    r"embauch(?:e|es|er|ez|ent)",
    r"recrut(?:e|er|ez|ent|ement)",
    r"candidatures?|postuler",
    r"me recommander",
    r"vacantes?",
    r"ofertas? de (?:empleo|trabajo)",
    r"puesto para mí",
    r"contrat(?:ar|an|ando|áis)",
    r"curr[ií]culum|currículo",
    r"busco (?:trabajo|empleo)",
    r"recomendarme|recomiéndame|postularme",
)
"""Words by which one asks for a job; "your job" and "the job of" are none."""

WITH_FILES = _any(
    r"attach(?:ed(?! to)|ments?|ing)",
    r"i attach",
    r"enclos(?:ed|ing)|enclosures?",
    r"anbei|anhang|angehängt|beigefügt|beiliegend",
    r"ci-joint(?:e|s|es)?|pièces? jointes?",
    r"adjunt(?:o|a|os|as|ado|ar)|anexo",
)
"""Words by which one says that a file comes along."""

_NUMBERS = r"""
\d+ ten fifteen twenty thirty zehn fünfzehn zwanzig dreißig
dix quinze vingt trente diez quince veinte treinta
"""
LENGTH = _any(
    rf"(?:{'|'.join(_NUMBERS.split())})[ -]?min(?:s|\.|ut(?:e|es|en|os))?",
    r"half an hour|quarter of an hour|an hour|one hour|half-hour",
    r"(?:halbe|eine|viertel)\s?stunde|viertelstunde",
    r"(?:demi-heure|quart d'heure|une heure)",
    r"(?:media|una) hora|cuarto de hora",
)
"""Words by which one says how long the talk takes."""
