"""Which options do commands offer, in which words?"""

from __future__ import annotations

from typing import Annotated

import typer

Texts = list[str] | None
"""An option that may be given again."""

# netq add
Name = Annotated[str, typer.Argument(help="The full name; - reads JSON Lines.")]
Role = Annotated[Texts, typer.Option(metavar="'TITLE @ FIRM'", help="Present role(s).")]
Since = Annotated[str, typer.Option(metavar="DATE", help="Since when (the first role).")]
Until = Annotated[str, typer.Option(metavar="DATE", help="Until when: it is a past role.")]
Past = Annotated[Texts, typer.Option(metavar="'TITLE @ FIRM, 2015-2019'", help="Past role(s).")]
Tie = Annotated[int | None, typer.Option(metavar="1-5", help="1 listed … 5 a close friend.")]
Met = Annotated[str, typer.Option(metavar="TEXT", help="How you met, and in which year.")]
By = Annotated[str, typer.Option(metavar="NAME", help="Who introduced you.")]
Email = Annotated[Texts, typer.Option(metavar="ADDRESS", help="E-mail address(es).")]
Phone = Annotated[Texts, typer.Option(metavar="NUMBER", help="Phone number(s).")]
LinkedIn = Annotated[str, typer.Option(metavar="ADDRESS", help="LinkedIn profile.")]
Tag = Annotated[Texts, typer.Option(metavar="WORD", help="Tag(s) of your own.")]
Note = Annotated[Texts, typer.Option(metavar="TEXT", help="Note(s) of your own.")]
Relation = Annotated[str, typer.Option(metavar="WORD", help="Your manager, report or client.")]
NotBefore = Annotated[str, typer.Option(metavar="DATE", help="Don't ask before; or: never.")]
WorksWith = Annotated[
    Texts, typer.Option(metavar="JOB", help="Manages, hires or works daily with this job.")
]
Update = Annotated[bool, typer.Option("--update", help="Correct somebody who is here.")]
New = Annotated[bool, typer.Option("--new", help="Another person of that name.")]

# netq me
MyName = Annotated[str, typer.Option(metavar="TEXT", help="Your name.")]
Headline = Annotated[str, typer.Option(metavar="TEXT", help="What you say of yourself.")]
Industry = Annotated[str, typer.Option(metavar="TEXT", help="Your industry.")]
MyRole = Annotated[
    Texts, typer.Option(metavar="'TITLE @ FIRM, 2019-2023'", help="Role(s) of yours.")
]
School = Annotated[Texts, typer.Option(metavar="'NAME, 2009-2013'", help="School(s).")]
Skill = Annotated[Texts, typer.Option(metavar="TEXT", help="Skill(s).")]
Offer = Annotated[Texts, typer.Option(metavar="TEXT", help="What you can help others with.")]
Target = Annotated[Texts, typer.Option(metavar="JOB", help="Job(s) you want to learn about.")]
Weight = Annotated[float, typer.Option(help="How much these targets matter, up to 1.")]
Drop = Annotated[
    Texts, typer.Option(metavar="'KIND: VALUE'", help="Take back: 'target: UX designer'.")
]
