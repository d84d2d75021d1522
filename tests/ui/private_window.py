"""A window with something for the operator's eyes only in every pane, and what is to be hidden."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Agent, Mode, Room, Target, line_of
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.account import credits_sentence
from bithuman_panel.presenters.targets import RoomItem
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import AT, EXCHANGE

CODE, BARE_CODE, LOST_CODE = "A48KTR2917", "B77WQX4410", "C55LST0099"
ROOM, OTHER_ROOM, TYPED_ROOM = "lobby-9f3c", "hall-77aa", "attic-31ee"
LINE, QUEUED_LINE = "Welcome to the merger of Acme.", "The quarter was bad."
PROFILE, ADDRESS, USUAL = "Acme Berlin", "https://acme.example", "https://usual.example"
NOTICE, PROBLEM, REFUSED, STATE, ALARM = "9.9.9", "/srv/acme", "U+0007", "acme-net", "acme-gone"
SERVER_SAYS, REQUEST_ID, FAULT = "Acme is blocked", "req-5511", "acme.local unreachable"
CREDITS = "1 h 40"
# All of it can be read while the shield is down (test_shield_window).
PRIVATE = (
    *(CODE, BARE_CODE, ROOM, OTHER_ROOM, TYPED_ROOM, LINE, QUEUED_LINE, PROFILE, ADDRESS, USUAL),
    *(NOTICE, PROBLEM, REFUSED, STATE, ALARM, SERVER_SAYS, REQUEST_ID, FAULT, CREDITS),
)
AVA = Agent(CODE, "Ava", "ready", "essence")


def private_entries() -> tuple[Entry, ...]:
    """Return an entry of each outcome, with a secret in each of its facts."""
    exchange = replace(
        EXCHANGE,
        url=f"https://api.bithuman.ai/v1/agent/{CODE}/speak",
        request_body=f'{{"message": "{LINE}", "room": "{ROOM}"}}'.encode(),
        reply_headers=(("X-Request-Id", REQUEST_ID),),
        reply_body=f'{{"rooms": ["{ROOM}"]}}'.encode(),
        detail=FAULT,
    )
    return tuple(_entry(outcome, exchange) for outcome in Outcome)


def _entry(outcome: Outcome, exchange: Exchange) -> Entry:
    title = say("The platform refuses {code}.", code=CODE)
    failure = Failure(FailureKind.AGENT_NOT_FOUND, title, title, 422, "BAD", SERVER_SAYS)
    report = Report(1, (ROOM,), (OTHER_ROOM,), (TYPED_ROOM,))
    verdict = Verdict(outcome, 422, report, failure, REQUEST_ID, 42)
    line = line_of(Mode.SPEAK, LINE, Target(CODE, ROOM))
    return Entry(outcome.value, line, PROFILE, AT).done(exchange, verdict)


def fill(window: MainWindow) -> None:
    """Put private things into every pane of ``window``."""
    window.show_panel(PROFILE, is_rehearsal=False)
    window.strip.show_credits(credits_sentence(1000))
    window.strip.show_connection(say("No way to {host}.", host=STATE))
    _fill_targets(window)
    choice = Choice(AVA, ROOM, (Room(ROOM, 2), Room(OTHER_ROOM)))
    window.composer.show_mode(Mode.SPEAK)
    window.composer.show_sentence(
        send_sentence(Mode.SPEAK, choice),
        covered_send_sentence(Mode.SPEAK, choice, window.shield.names),
        is_broadcast=False,
        can_send=True,
    )
    window.composer.refuse(say("It holds a control character ({code}).", code=REFUSED))
    queued = Entry("q", line_of(Mode.CONTEXT, QUEUED_LINE, Target(CODE, OTHER_ROOM)), PROFILE, AT)
    window.queue.show_queue((replace(queued, stage=Stage.QUEUED),), is_held=True)
    window.telling.show_undo(say("“{text}” is back in the queue.", text=QUEUED_LINE))
    entries = private_entries()
    window.telling.show_entries(entries)
    window.telling.show_last(entries[0])
    window.telling.show_details(entries[1])
    window.telling.show_problem(say("The history in {folder} cannot be read.", folder=PROBLEM))
    window.notice.show_notice(
        say("You have {a}; {b} is there.", a="1.0", b=NOTICE), say("Open"), say("Not now")
    )
    window.welcome.show_usual_address(USUAL)
    window.welcome._name.setText(PROFILE)
    window.welcome._url.setText(ADDRESS)
    window.welcome.show_refusal(say("No password store for {profile}.", profile=PROFILE))


def _fill_targets(window: MainWindow) -> None:
    targets = window.targets
    targets.show_agents((AVA, Agent(BARE_CODE)), CODE)
    targets.show_agent(AVA)
    rooms = (RoomItem(ROOM, Room(ROOM, 2, AT)), RoomItem(OTHER_ROOM), RoomItem(TYPED_ROOM))
    targets.show_rooms(rooms, ROOM, is_broadcast=False)
    targets.show_state(say("No way to {host}.", host=STATE))
    targets.alarm(say("The room {room} has closed.", room=ALARM))
