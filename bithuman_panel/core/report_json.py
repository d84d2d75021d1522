"""A report for other programs: JSON, described in docs/reference/report.schema.json."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.record import utc
from bithuman_panel.core.report_rows import Naming
from bithuman_panel.core.report_time import clock_of_day, zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.report import Names, Report
    from bithuman_panel.core.report_cues import CueStory
    from bithuman_panel.core.report_line import ReportLine

VERSION = 1


def as_json(report: Report) -> Iterator[str]:
    """Yield one object, a cue and a line each on a line of its own; words of ours are English."""
    head = json.dumps(_head(report), indent=1)
    yield head[: head.rindex("\n")] + ',\n "cues": ['
    lead = "\n  "
    for story in report.cues:
        yield lead + json.dumps(_cue(story))
        lead = ",\n  "
    yield '\n ],\n "lines": ['
    naming, lead = Naming(report), "\n  "
    for line in report.lines:
        yield lead + json.dumps(_line(line, naming, report.scope.names))
        lead = ",\n  "
    yield "\n ]\n}\n"


def _head(report: Report) -> dict[str, object]:
    scope = report.scope
    return {
        "format": "bithuman-report",
        "version": VERSION,
        "title": scope.title,
        "run": scope.run,
        "is_rehearsal": scope.is_rehearsal,
        "plan_is_known": scope.plan is not None,
        "made_at": utc(scope.made_at),
        "zone": zone_of(report.begun_at, scope.zone) or None,
        "begun_at": _when(report.begun_at),
        "ended_at": _when(report.ended_at),
        "totals": {str(outcome): count for outcome, count in report.totals},
        "talking_s": round(report.talking_s, 1),
        "silent_s": round(report.silent_s, 1),
    }


def _cue(story: CueStory) -> dict[str, object]:
    planned = story.planned
    return {
        "id": planned.cue,
        "number": planned.number,
        "name": planned.name,
        "group": planned.group,
        "mode": planned.mode,
        "text": planned.text,
        "target": _target(planned.target) if planned.target else None,
        "planned": clock_of_day(story.planned_at) or None,
        "speaking_s": round(planned.speaking_s, 1),
        "became": story.became,
        "is_as_planned": story.is_as_planned,
        "is_changed": story.is_changed,
        "is_elsewhere": story.is_elsewhere,
        "times": story.times,
        "said_at": _when(story.said_at),
        "late_s": None if story.drift_s is None else round(story.drift_s, 1),
        "lines": [line.entry for line in story.lines],
    }


def _line(line: ReportLine, naming: Naming, names: Names) -> dict[str, object]:
    story = naming.story(line)
    target = line.target
    return {
        "entry": line.entry,
        "at": utc(line.at),
        "origin": line.origin,
        "cue": line.cue,
        "number": story.planned.number if story else None,
        "mode": line.mode,
        **_target(target),
        "agent_name": names.agent(target.agent),
        "room_name": None if target.room is None else names.room(target.agent, target.room),
        "text": line.text,
        "stage": line.stage,
        "outcome": line.outcome,
        "told": str(line.told),
        "delivered_to_rooms": line.rooms.count,
        "rooms": list(line.rooms.reached),
        "rooms_missed": list(line.rooms.missed),
        "heard": [_heard(heard) for heard in line.heard],
        "corrections": [{"what": each.what, "at": utc(each.at)} for each in line.corrections],
        "status": line.status,
        "code": line.code,
        "request_id": line.request_id,
        "elapsed_ms": line.elapsed_ms,
        "speaking_s": round(line.speaking_s, 1),
    }


def _target(target: Target) -> dict[str, object]:
    return {"agent": target.agent, "room": target.room}


def _heard(heard: Heard) -> dict[str, object]:
    return {
        "room": heard.room,
        "at": utc(heard.at),
        "after_s": None if heard.after_s is None else round(heard.after_s, 1),
        "certainty": round(heard.certainty, 2),
    }


def _when(at: float | None) -> str | None:
    return None if at is None else utc(at)
