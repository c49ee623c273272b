"""Whose network is it? Robin Hale, a back-end developer who wonders about project management."""

from __future__ import annotations

NAME = "Robin Hale"
URL = "https://www.linkedin.com/in/robin-hale-dev"

_PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers"
)
_SUMMARY = (
    "Twelve years of services that run at night without waking anybody.\n\n"
    "Lately more interested in why projects slip than in why queries do."
)
_SKILLS = (
    "Python",
    "Go",
    "PostgreSQL",
    "REST APIs",
    "Docker",
    "Continuous Integration",
    "Database Migration",
    "Technical Writing",
    "Mentoring",
    "Public Speaking",
)

FILES: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "Profile.csv": (
        _PROFILE,
        [
            (
                *("Robin", "Hale", "", "", "Oct 3"),
                "Senior Back-End Developer at Ferrowick Systems",
                *(_SUMMARY, "Software Development", "", "Leeds, England, United Kingdom"),
                *("", "", ""),
            )
        ],
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On",
        [
            (
                "Ferrowick Systems",
                "Senior Back-End Developer",
                "Billing and metering services; led the move to one database per service.",
                *("Leeds, England, United Kingdom", "Mar 2021", ""),
            ),
            (
                "Candlemere Digital",
                "Software Developer",
                "Web shops and tracking for logistics clients.",
                *("Leeds, England, United Kingdom", "Sep 2017", "Feb 2021"),
            ),
            ("Oddpatch Software", "Junior Developer", "", "York", "Jul 2014", "Aug 2017"),
            ("Kestrelbrook University", "Student Assistant", "", "", "2012", "2014"),
        ],
    ),
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities",
        [
            (
                *("Kestrelbrook University", "2011", "2014", "", "BSc Computer Science"),
                "Chess club, student radio",
            ),
            ("Mossgate College", "2009", "2011", "", "A levels", ""),
        ],
    ),
    "Skills.csv": ("Name", [(skill,) for skill in _SKILLS]),
}
"""The files about the owner: header and rows of each."""
