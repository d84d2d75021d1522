"""The sentences of a report: what became of cues and lines, what was heard, what was judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.heard_words import heard_sentence
from bithuman_panel.core.models import Mode
from bithuman_panel.core.report_cues import Became
from bithuman_panel.core.report_line import Origin
from bithuman_panel.core.report_time import clock, day, length, stamp, zone_of
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Corrected
    from bithuman_panel.core.report import Report, Scope
    from bithuman_panel.core.report_cues import CueStory
    from bithuman_panel.core.report_line import ReportLine

NO_PLAN = say("What was planned for this run is not known.")
NO_LINES = say("No line was let go.")
ESTIMATED = say(
    "Talking and silent times are estimates: the platform never tells when an agent has ended."
)
UNKNOWN_STAYS = say(
    "Unknown means that no reply proves it either way. It is never counted as delivered."
)
NO_SECRETS = say("This report holds no API secret, no headers and no addresses of the platform.")
REHEARSED = say("A rehearsal: nobody outside that computer heard any of it.")


def span_words(report: Report) -> Sentence:
    """Return from when to when it went, with the zone of those times."""
    begun, ended, zone = report.begun_at, report.ended_at, report.scope.zone
    if begun is None or ended is None:
        return NO_LINES
    if day(begun, zone) == day(ended, zone):
        return say(
            "{day}, {begun} to {ended} ({zone})",
            day=day(begun, zone),
            begun=clock(begun, zone),
            ended=clock(ended, zone),
            zone=zone_of(begun, zone),
        )
    return say(
        "{begun} to {ended} ({zone})",
        begun=stamp(begun, zone),
        ended=stamp(ended, zone),
        zone=zone_of(begun, zone),
    )


def made_words(scope: Scope) -> Sentence:
    """Return when the report was made, and by what."""
    return say(
        "Made {when} ({zone}) by the bitHuman Panel",
        when=stamp(scope.made_at, scope.zone),
        zone=zone_of(scope.made_at, scope.zone),
    )


def totals_words(report: Report) -> tuple[tuple[Sentence, Sentence | str], ...]:
    """Return the totals, each its name and its amount."""
    found: list[tuple[Sentence, Sentence | str]] = [(say("Lines"), str(len(report.lines)))]
    found += [(outcome_word(kind), str(count)) for kind, count in report.totals if count]
    if report.cues:
        planned = sum(story.is_as_planned for story in report.cues)
        found.append(
            (
                say("Cues as planned"),
                say("{count} of {all}", count=planned, all=len(report.cues)),
            )
        )
    found.append((say("Talking time (estimate)"), length(report.talking_s)))
    found.append((say("Silence between (estimate)"), length(report.silent_s)))
    return tuple(found)


def became_words(story: CueStory) -> tuple[Sentence, ...]:
    """Return what became of a cue, the chief thing first."""
    found = [_became(story)]
    if story.is_changed:
        found.append(say("Other words than planned"))
    if story.is_elsewhere:
        found.append(say("Elsewhere than planned"))
    if story.times > 1:
        found.append(counted("Let go once", "Let go {count} times", story.times))
    return tuple(found)


def _became(story: CueStory) -> Sentence:
    match story.became:
        case Became.SAID if story.is_as_planned:
            return say("As planned")
        case Became.SAID if story.planned.mode is Mode.CONTEXT:
            return say("Told")
        case Became.SAID:
            return say("Said")
        case Became.PERHAPS:
            return say("Nobody can tell whether it arrived")
        case Became.BY_HAND:
            return say("By hand, not by its cue")
        case Became.FAILED:
            return say("Tried, and did not arrive")
        case Became.LEFT_OUT:
            return say("Left out")
        case _:
            assert_never(story.became)


def mode_word(mode: Mode) -> Sentence:
    """Return what was done with a text."""
    return say("Context") if mode is Mode.CONTEXT else say("Speak")


def origin_words(line: ReportLine, number: int | None, name: str) -> Sentence:
    """Return where a line came from; ``number`` and ``name`` are its cue's, as far as known."""
    match line.origin:
        case Origin.HAND:
            return say("By hand")
        case _ if number is None:
            return say("A cue that was not planned")
        case Origin.PRIME:
            return say("Context before cue {number}", number=number)
        case Origin.CUE:
            return cue_words(number, name)
        case _:
            assert_never(line.origin)


def cue_words(number: int, name: str) -> Sentence:
    """Return how a cue is called."""
    if not name.strip():
        return say("Cue {number}", number=number)
    return say("Cue {number}: {name}", number=number, name=one_line(name))


def place_words(line: ReportLine, scope: Scope) -> Sentence:
    """Return where a line went."""
    target, names = line.target, scope.names
    agent = one_line(names.agent(target.agent))
    if target.room is None:
        return say("{agent}, all rooms", agent=agent)
    room = one_line(names.room(target.agent, target.room))
    return say("{agent}, {room}", agent=agent, room=room)


def story_words(line: ReportLine, scope: Scope) -> tuple[Sentence, ...]:
    """Return all that is known of what became of a line, the chief thing first."""
    return (
        line.told,
        *_rooms(line, scope),
        *(heard_sentence(heard, _room(line, heard.room, scope)) for heard in line.heard),
        *(judged_words(corrected, scope) for corrected in line.corrections),
    )


def proof_words(line: ReportLine) -> tuple[Sentence, ...]:
    """Return what a platform's support wants to know of a line."""
    found = []
    if line.status is not None and line.is_trouble:
        found.append(say("Status {status}", status=str(line.status)))
    if line.code:
        found.append(say("Code {code}", code=one_line(line.code)))
    if line.request_id:
        found.append(say("Request id {id}", id=one_line(line.request_id)))
    return tuple(found)


def _rooms(line: ReportLine, scope: Scope) -> list[Sentence]:
    found = []
    if line.target.room is None and line.rooms.reached:
        rooms = ", ".join(_room(line, room, scope) for room in line.rooms.reached)
        found.append(say("Reached: {rooms}", rooms=rooms))
    if line.rooms.missed:
        rooms = ", ".join(_room(line, room, scope) for room in line.rooms.missed)
        found.append(say("Did not get it: {rooms}", rooms=rooms))
    return found


def _room(line: ReportLine, room: str, scope: Scope) -> str:
    return one_line(scope.names.room(line.target.agent, room))


def judged_words(corrected: Corrected, scope: Scope) -> Sentence:
    """Return what a person, or a late answer, added to a line, and when."""
    time = clock(corrected.at, scope.zone)
    match corrected.what:
        case Correction.SPOKEN:
            return say("Somebody saw that it was spoken ({time}).", time=time)
        case Correction.LEFT:
            return say("Somebody left it as it is ({time}).", time=time)
        case Correction.SAID_AGAIN:
            return say("Somebody took it up again ({time}).", time=time)
        case Correction.REOPENED:
            return say("Somebody took that word back ({time}).", time=time)
        case Correction.LATE_ANSWER:
            return say("A late answer came ({time}).", time=time)
        case Correction.PANEL_DIED:
            return say("The panel ended before the answer ({time}).", time=time)
        case _:
            assert_never(corrected.what)
