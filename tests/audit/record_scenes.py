"""The pages of the record behind the history, with what a real show would put into them."""

from __future__ import annotations

import time
from dataclasses import replace

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault, Timing
from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.kin import CuePlace, Kin, Origin
from bithuman_panel.core.models import CueRef, Part
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.transcript import Utterance
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.record_column import Page
from tests.ui.entries import EXCHANGE, entry_of, with_outcome
from tests.ui.facts import every_fact, lacking

# What a person has written, in the language they chose.
ASKED, ANSWERED, OURS = (
    "Where can I leave my coat, and when does the first talk begin?",
    "To your left, behind the stairs.",
    "Good evening and a very warm welcome to the Grand Hall. Please take your seats.",
)
FACTS = (
    *(fact.text for fact in every_fact().facts),
    *("gala.json", "closed-room", "req-1", "Connection reset by peer", ASKED, ANSWERED, OURS),
)


def whence(window: MainWindow) -> None:
    """The details of a line that came from a cue, replaced a fact and was replaced."""
    entry = with_outcome(Outcome.PARTLY_DELIVERED)
    assert entry.verdict
    cued = replace(entry.line, cue=CueRef("run", "cue", Part.PRIME))
    timing = Timing(12.0, 20.0, 340.0, 380.0, queue_ms=1400.0)
    seen = replace(EXCHANGE, timing=timing, detail="Connection reset by peer", fault=Fault.LOST)
    verdict = entry.verdict._replace(request_id="req-1")
    shown = replace(entry, line=cued, exchange=seen, verdict=verdict)
    kin = Kin(
        entry_of("before", ASKED),
        entry_of("after", ANSWERED),
        entry,
        run_title=OURS,
        run_at=shown.created_at,
    )
    window.telling.show_details(shown)
    place = CuePlace("cue", 12, OURS, OURS, is_here=True)
    window.record.below.show_origin(shown.id, Origin(kin, place))


def not_read_yet(window: MainWindow) -> None:
    """An older line, of which only the row has been read."""
    window.telling.show_details(with_outcome(Outcome.UNKNOWN), is_whole=False)


def ledger_of_all(window: MainWindow) -> None:
    """What was told, what the chosen room lacks, and a fact that is being corrected."""
    ledger = every_fact()
    window.record_column.show_page(Page.LEDGER)
    window.ledger.show_ledger(ledger, "booth-3")
    window.ledger.show_missing(lacking(ledger))
    window.ledger.choose("mayor")
    window.composer.show_correcting(ledger.facts[0].text)


def ledger_of_room(window: MainWindow) -> None:
    """The same for one room, with something in the way."""
    ledger_of_all(window)
    window.ledger.only_room.setChecked(True)
    window.ledger.refuse(say("On hold: nothing leaves. Release the hold to send."))


def ledger_empty(window: MainWindow) -> None:
    """Nothing was told yet."""
    window.record_column.show_page(Page.LEDGER)


def ledger_shielded(window: MainWindow) -> None:
    """The shield hides facts and rooms."""
    ledger_of_all(window)
    window.shield.put(is_up=True)


def foreign(window: MainWindow) -> None:
    """Another computer's history, with all that there is to say of it."""
    found = Foreign("gala.json", 1_200, left_out=12, is_newer=True, is_cut=True)
    window.record.be_foreign(is_foreign=True)
    window.record.foreign.show_foreign(found)
    window.record.foreign.show_meanwhile(3)
    window.telling.show_details(with_outcome(Outcome.UNKNOWN))


DETAILS = (whence, not_read_yet, foreign)
LEDGER = (ledger_of_all, ledger_of_room, ledger_empty, ledger_shielded)


def transcribed(window: MainWindow) -> None:
    """What is said in the room, our line marked in it, and a conversation that has ended."""
    window.record_column.show_page(Page.TRANSCRIPT)
    at, ours = time.time() - 60, with_outcome(Outcome.DELIVERED)
    window.telling.show_last(ours.heard_in(Heard("lobby", at, 2.1, 0.97, "rs_1")))
    said = (
        Utterance(at, False, ASKED),
        Utterance(at + 2, True, OURS, ours),
        Utterance(at + 4, True, ANSWERED),
    )
    window.transcript.show_said(said, "Professor Maximilian von Habenichts")
    window.transcript.show_state(
        say("This conversation has ended. What was said in it stays until you choose another.")
    )
    window.transcript.rows.setCurrentIndex(window.transcript.model.index(0))


def untranscribed(window: MainWindow) -> None:
    """The room cannot be tied to any conversation."""
    transcribed(window)
    window.transcript.show_said((), "Ava")
    window.transcript.show_state(
        say(
            "None of the account's conversations has this room's name, so the panel cannot tell "
            "which of them is held here."
        )
    )


def transcript_shielded(window: MainWindow) -> None:
    """The shield hides all that was said."""
    transcribed(window)
    window.shield.put(is_up=True)


TRANSCRIPT = (transcribed, untranscribed, transcript_shielded)
