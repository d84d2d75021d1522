"""The run sheet in each of its states, with what a real show would put on it."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.cue import Colour, Cue, Group, Item, Link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Agent, Mode, Target
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.run import AtHand, Does, PrimeState, Standby, Wait, Waiting
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.timing import CueTime
from bithuman_panel.core.wording import say
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import with_outcome

AVA = Agent("A48KCZ1TQ7", "Ava", "ready", "essence-2")
WELCOME = (
    "Good evening and a very warm welcome to the Grand Hall. Before we begin, please take a "
    "moment to look around you, to find the exits, and to say hello to whoever sits beside you."
)
NOTE = "Wait for the applause to end, then look at the first row."
ITEMS: tuple[Item, ...] = (
    Group("g1", "Doors", Colour.BLUE),
    Cue("c1", "Doors open", text="The doors are open. Please come in.", planned_s=68_400),
    Cue("c2", "Be brief", Mode.CONTEXT, "Answer in one sentence tonight.", link=Link.FOLLOW),
    Group("g2", "First act", Colour.GREEN),
    Cue("c3", "Welcome", text=WELCOME, note=NOTE, colour=Colour.RED, planned_s=70_200),
    Cue("c4", "Professor", text="Please welcome our guest.", target=Target("B77QMX2PL4", "lobby")),
    Cue("c5", text="A line without a name, for all rooms.", target=Target("A48KCZ1TQ7", None)),
    Cue("c6", "Interval", text="We are back in twenty minutes.", colour=Colour.AMBER),
    Cue("c7"),
)
SHEETS = (RunSheet("s1", "Premiere", ITEMS), RunSheet("s2", "Matinee"))
OPEN = "Please welcome {{guest}} on {{topic}}."
AT_HAND = ("One moment, please.", "The projector is broken.")
PRIME = "The guest tonight is Ada."
# What people have written, in the language they chose.
FACTS = (
    *(item.name for item in ITEMS if item.name),
    *(item.text for item in ITEMS if isinstance(item, Cue) and item.text),
    *(sheet.name for sheet in SHEETS),
    *(NOTE, OPEN, PRIME, *AT_HAND, "B77QMX2PL4", "lobby", "guest", "topic"),
)


def cued(window: MainWindow) -> None:
    """A show under way: groups, colours, targets, marks, and a cue on standby."""
    sheet = window.sheet
    sheet.show_sheets(SHEETS[:1], "s1")
    sheet.show_name("Premiere")
    sheet.show_items(ITEMS)
    sheet.show_show_mode(is_on=False)
    sheet.show_times(None)
    sheet.show_waiting(None)
    sheet.clear_refusal()
    sheet.show_marks({})
    outcomes = {"c1": Outcome.DELIVERED, "c2": Outcome.UNKNOWN, "c5": Outcome.NOT_HEARD}
    for cue_id, outcome in outcomes.items():
        sheet.show_cue_marks(cue_id, (mark(outcome),))
    sheet.show_at_hand(
        at_hand(Mode.SPEAK, AT_HAND[0]),
        at_hand(Mode.CONTEXT, AT_HAND[1]),
    )
    sheet.show_standby(standby(window))


def uncued(window: MainWindow) -> None:
    """Nothing is on the run sheet."""
    sheet = window.sheet
    sheet.show_waiting(None)
    sheet.clear_refusal()
    sheet.show_show_mode(is_on=False)
    sheet.show_sheets((RunSheet("s1"),), "s1")
    sheet.show_at_hand(at_hand(Mode.SPEAK, ""), at_hand(Mode.CONTEXT, ""))
    sheet.show_items(())
    sheet.show_standby(None)


def cued_for_show(window: MainWindow) -> None:
    """Locked for the show, with the times of the cues, and several run sheets."""
    cued(window)
    window.sheet.show_sheets(SHEETS, "s1")
    window.sheet.show_show_mode(is_on=True)
    times = CueTime(70_200.0, 70_214.0, 70_260.0, 70_274.0, speaking_s=14.0)
    window.sheet.show_times(lambda _: times)


def cue_complains(window: MainWindow) -> None:
    """The cue on standby cannot go: nobody has said who the guest is."""
    cued(window)
    told = say("Give a value to what is missing: {names}.", names="guest, topic")
    missing = ("guest", "topic")
    cue = replace(standby(window), text=OPEN, complaint=told, missing=missing, is_open=False)
    window.sheet.show_standby(cue)


def cue_said_before(window: MainWindow) -> None:
    """It was said there, and wants a hold; a plain GO was refused."""
    cued(window)
    window.sheet.show_standby(replace(standby(window), said=mark(Outcome.DELIVERED)))
    window.sheet.refuse(say("This cue was said there before. Hold GO, or press Shift+F5."))


def cue_counts_down(window: MainWindow) -> None:
    """It waits for the end of what is being said, and can be withdrawn; its room is primed."""
    cued(window)
    cue = ITEMS[4]
    assert isinstance(cue, Cue)
    waiting = Waiting(cue, Wait.NEXT, cue.text, 6.2, 14.0)
    window.sheet.show_waiting(waiting)
    window.sheet.show_standby(
        replace(
            standby(window),
            does=Does.NEXT,
            prime=PRIME,
            prime_state=PrimeState.CONFIRMED,
            waiting=waiting,
        )
    )


def cue_primes(window: MainWindow) -> None:
    """The room has to know something first; everybody hears it."""
    cued(window)
    window.sheet.show_standby(
        replace(
            standby(window, Choice(AVA, None)),
            does=Does.PRIME,
            prime=PRIME,
            prime_state=PrimeState.NEEDED,
        )
    )


CUED = (
    cued,
    cued_for_show,
    cue_complains,
    cue_said_before,
    cue_counts_down,
    cue_primes,
)


def mark(outcome: Outcome) -> Mark:
    """Return a mark in the lobby."""
    return Mark(replace(with_outcome(outcome), id=f"m-{outcome}"))


def at_hand(mode: Mode, text: str) -> AtHand:
    """Return the cover line or the steer, for the lobby."""
    choice = Choice(AVA, "lobby")
    go = send_sentence(mode, choice)
    return AtHand(mode, text, go, go, is_open=True)


def standby(window: MainWindow, choice: Choice | None = None) -> Standby:
    """Return the welcome on standby, for the lobby unless ``choice`` is another place."""
    cue, following = ITEMS[4], ITEMS[5]
    assert isinstance(cue, Cue)
    assert isinstance(following, Cue)
    aim = choice or Choice(AVA, "lobby")
    return Standby(
        cue,
        3,
        7,
        cue.text,
        aim,
        send_sentence(cue.mode, aim),
        covered_send_sentence(cue.mode, aim, window.shield.names),
        is_open=True,
        speaking_s=speaking_s(cue.text),
        following=following,
    )
