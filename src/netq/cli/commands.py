"""Which commands are there, in which order would a person need them, and what is each for?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, the module of this floor that holds it, one sentence, one example."""

    name: str
    module: str
    says: str
    example: str


STAGES: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        "The three you will use most",
        (
            Command(
                "add",
                "add",
                "Write down somebody you know, in one line.",
                'netq add "Ann Lee" --role "Project Manager @ Acme" --tie 3',
            ),
            Command(
                "ask",
                "ask",
                "Find out whom to ask about a job, and why them.",
                'netq ask "project manager"',
            ),
            Command(
                "gaps",
                "gaps",
                "See which job types your network misses, and the way to each.",
                "netq gaps",
            ),
        ),
    ),
    (
        "Get your network in",
        (
            Command(
                "import",
                "imports",
                "Bring in your LinkedIn export: ZIP, folder or Connections.csv.",
                "netq import Complete_LinkedInDataExport.zip",
            ),
            Command(
                "me",
                "me",
                "Say what you do, offer and want to learn about.",
                'netq me --target "project manager"',
            ),
        ),
    ),
    (
        "Make the answers better, a minute at a time",
        (
            Command(
                "tie",
                "tie",
                "Say how well you know the people who matter most now.",
                'netq tie "Ann Lee" 3',
            ),
            Command(
                "types",
                "types",
                "See the job types, and say what unclear titles mean.",
                "netq types review",
            ),
        ),
    ),
    (
        "Ask",
        (
            Command(
                "invite",
                "invite",
                "Draft a message that asks for a talk, and check it.",
                'netq invite "Ann Lee" --for "project manager"',
            ),
            Command(
                "asks",
                "asks",
                "See your open asks and their next steps; note what came of one.",
                'netq asks "Ann Lee" accepted',
            ),
        ),
    ),
    (
        "Help back",
        (
            Command(
                "problem",
                "problems",
                "Note what troubles people, and find who or what helps.",
                'netq problem add "Ann Lee" "Closing the books takes six days"',
            ),
        ),
    ),
    (
        "Look",
        (
            Command(
                "show",
                "show",
                "See everything about one person.",
                'netq show "Ann Lee"',
            ),
            Command(
                "list",
                "listing",
                "List people by job type, level, company, tie, silence or tag.",
                "netq list --type marketing --tie 2+",
            ),
        ),
    ),
)

COMMANDS = {command.name: command for _, stage in STAGES for command in stage}
