"""A window with something for the operator's eyes only in every pane, and what is to be hidden."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.ledger import ledger_of
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Agent, Mode, Room, Target, line_of
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.run import AtHand, PrimeState, Standby
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.showtime import duration
from bithuman_panel.core.speakability import remarks
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.missing import missing_of
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.presenters.transcript import Utterance
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.record_column import Page
from tests.core.contexts import told
from tests.ui.entries import AT, EXCHANGE
from tests.ui.rows import show_lines

CODE, BARE_CODE, LOST_CODE = "A48KTR2917", "B77WQX4410", "C55LST0099"
ROOM, OTHER_ROOM, TYPED_ROOM = "lobby-9f3c", "hall-77aa", "attic-31ee"
NICKNAME = "Where Acme sits"
LINE, QUEUED_LINE = "Welcome to the merger of Acme.", "The quarter was bad."
PROFILE, ADDRESS, USUAL = "Acme Berlin", "https://acme.example", "https://usual.example"
NOTICE, PROBLEM, REFUSED, STATE, ALARM = "9.9.9", "/srv/acme", "U+0007", "acme-net", "acme-gone"
SERVER_SAYS, REQUEST_ID, FAULT = "Acme is blocked", "req-5511", "acme.local unreachable"
CREDITS = "1 h 40"
WILL_SAY, HARD_WORD = "Our takeover is near.", "www.takeover.example"
CUE, NEXT_CUE, GROUP, SHEET = "Acme opens", "Acme closes", "Acme act", "Acme gala"
CUE_TEXT, NOTE, PRIME = "Acme thanks you.", "Acme boss nods", "Acme sold shares"
FACT, TOLD_ROOM, NEWER_FACT = "Acme lost its boss.", "cellar-22ff", "Acme has a new boss."
COVER_LINE, STEER, VARIABLE = "Acme asks you to wait.", "Acme is late", "acme_guest"
ASKED, ANSWERED = "Is Acme for sale?", "Acme says nothing of it."
# All of it can be read while the shield is down (test_shield_window).
PRIVATE = (
    *(CODE, BARE_CODE, ROOM, OTHER_ROOM, TYPED_ROOM, LINE, QUEUED_LINE, PROFILE, ADDRESS, USUAL),
    *(CUE, NEXT_CUE, GROUP, SHEET, CUE_TEXT, NOTE, PRIME, COVER_LINE, STEER, VARIABLE),
    *(NOTICE, PROBLEM, REFUSED, STATE, ALARM, SERVER_SAYS, REQUEST_ID, FAULT, CREDITS),
    *(WILL_SAY, HARD_WORD, NICKNAME, ASKED, ANSWERED),
    *(FACT, TOLD_ROOM, NEWER_FACT),
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
    entry = Entry(outcome.value, line, PROFILE, AT).done(exchange, verdict)
    if outcome not in (Outcome.DELIVERED, Outcome.UNKNOWN):
        return entry
    return entry.heard_in(Heard(ROOM, AT, 2.1, 0.97, "rs_1"))


def fill(window: MainWindow) -> None:
    """Put private things into every pane of ``window``."""
    window.show_panel(PROFILE, is_rehearsal=False)
    window.strip.show_credits(say("Credits for about {time} (estimate)", time=duration(100)))
    window.strip.show_connection(say("No way to {host}.", host=STATE))
    _fill_targets(window)
    window.record_column.show_page(Page.TRANSCRIPT)
    asked, answered = Utterance(AT, False, ASKED), Utterance(AT, True, ANSWERED)
    window.transcript.show_said((asked, answered), "Ava")
    window.record_column.show_page(Page.HISTORY)
    choice = Choice(AVA, ROOM, (Room(ROOM, 2), Room(OTHER_ROOM)))
    window.composer.show_mode(Mode.SPEAK)
    window.composer.show_sentence(
        send_sentence(Mode.SPEAK, choice),
        covered_send_sentence(Mode.SPEAK, choice, window.shield.names),
        is_broadcast=False,
        can_send=True,
    )
    window.composer.refuse(say("It holds a control character ({code}).", code=REFUSED))
    window.composer.show_preview(say("Will say: {words}", words=WILL_SAY), is_ready=True)
    window.composer.show_remarks(remarks(f"See {HARD_WORD}", seconds=1))
    window.composer.proof.tell_now()
    queued = Entry("q", line_of(Mode.CONTEXT, QUEUED_LINE, Target(CODE, OTHER_ROOM)), PROFILE, AT)
    window.queue.show_queue((replace(queued, stage=Stage.QUEUED),), is_held=True)
    window.telling.show_undo(say("“{text}” is back in the queue.", text=QUEUED_LINE))
    entries = private_entries()
    show_lines(window, entries)
    window.telling.show_last(entries[0])
    window.telling.show_details(entries[1])
    window.telling.show_problem(say("The history in {folder} cannot be read.", folder=PROBLEM))
    _fill_ledger(window)
    _fill_sheet(window)
    window.notice.show_notice(
        say("You have {a}; {b} is there.", a="1.0", b=NOTICE), say("Open"), say("Not now")
    )
    window.welcome.show_usual_address(USUAL)
    window.welcome._name.setText(PROFILE)
    window.welcome._url.setText(ADDRESS)
    window.welcome.show_refusal(say("No password store for {profile}.", profile=PROFILE))


def _fill_ledger(window: MainWindow) -> None:
    told_ = (told("f1", FACT, TOLD_ROOM), told("f2", NEWER_FACT, TOLD_ROOM, corrects="f1"))
    ledger = ledger_of(told_, {TOLD_ROOM: None, ROOM: None})
    window.ledger.show_ledger(ledger, ROOM)
    window.ledger.choose("f1")
    window.ledger.show_missing(missing_of(ledger, Choice(AVA, ROOM), window.shield.names))
    window.composer.show_correcting(FACT)


def _fill_sheet(window: MainWindow) -> None:
    sheet = window.sheet
    cues = (
        Cue("c1", CUE, text=CUE_TEXT, note=NOTE, prime=PRIME),
        Cue("c2", NEXT_CUE, target=Target(BARE_CODE, OTHER_ROOM)),
    )
    sheet.show_sheets((RunSheet("s1", SHEET, cues), RunSheet("s2", SHEET)), "s1")
    sheet.show_items((Group("g", GROUP), *cues))
    choice = Choice(AVA, ROOM)
    go = send_sentence(Mode.SPEAK, choice)
    covered = covered_send_sentence(Mode.SPEAK, choice, window.shield.names)
    sheet.show_at_hand(
        AtHand(Mode.SPEAK, COVER_LINE, go, covered, is_open=True),
        AtHand(Mode.CONTEXT, STEER, go, covered, is_open=True),
    )
    said = Mark(private_entries()[0])
    sheet.show_cue_marks("c2", (said,))
    sheet.show_standby(
        Standby(
            *(cues[0], 1, 2, CUE_TEXT, choice, go, covered),
            is_open=True,
            said=said,
            missing=(VARIABLE,),
            following=cues[1],
            prime=PRIME,
            prime_state=PrimeState.NEEDED,
        )
    )
    sheet.refuse(say("It holds a control character ({code}).", code=REFUSED))


def _fill_targets(window: MainWindow) -> None:
    targets = window.targets
    targets.show_agents((AVA, Agent(BARE_CODE)), CODE)
    targets.show_agent(AVA)
    window.shield.nicknames.keep(CODE, TYPED_ROOM, NICKNAME)
    rooms = (RoomItem(ROOM, Room(ROOM, 2, AT)), RoomItem(OTHER_ROOM), RoomItem(TYPED_ROOM))
    targets.show_rooms(rooms, ROOM, is_broadcast=False)
    targets.show_state(say("No way to {host}.", host=STATE))
    targets.alarm(say("The room {room} has closed.", room=ALARM))
