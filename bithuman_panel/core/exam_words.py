"""What an exam says to people: what was staged, what was done, what would have been right."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS
from bithuman_panel.core.exam import Conduct, Did, conduct_of
from bithuman_panel.core.examining import FULL, Finding, earned, find, most, points
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bithuman_panel.core.drill import Drill
    from bithuman_panel.core.exam import Deed, Exam, Trial

_RIGHT: Mapping[Conduct, Sentence] = MappingProxyType(
    {
        Conduct.LOOK: say(
            "Right: look at the stage first, then choose one of the three answers beside the line."
        ),
        Conduct.MOVE: say("Right: choose another room, and say it there."),
        Conduct.WAIT: say("Right: wait until somebody is connected. Sending again reaches nobody."),
        Conduct.PAUSE: say("Right: wait until the countdown is over, without another press."),
        Conduct.AGAIN: say("Right: nothing was sent, so send it again as soon as it can go."),
        Conduct.STOP: say("Right: stop, and mend what the answer names. No second try."),
        Conduct.KEY: say("Right: hold, or open Account to enter the new API secret."),
        Conduct.REST: say("Right: leave it. The line arrived, and a second one would be heard."),
    }
)
_FOUND: Mapping[Finding, Sentence] = MappingProxyType(
    {
        Finding.TWICE: say("The stage heard the same line twice."),
        Finding.BLIND: say("It was sent again before anybody had looked at the stage."),
        Finding.UNTRIED: say("No line was tried."),
        Finding.PRESSED_ON: say("It was tried again and again."),
        Finding.UNJUDGED: say("Nothing was said twice, but nobody noted what the stage had shown."),
        Finding.MISJUDGED: say("It was noted as spoken, but the stage had not heard it."),
        Finding.NOT_MET: say("No line came as far as the fault."),
        Finding.STAYED: say("No other room was chosen."),
        Finding.NOT_ARRIVED: say("Another room was chosen, but no line arrived there."),
        Finding.ONCE_MORE: say("It was sent once more, for nothing."),
        Finding.IMPATIENT: say("There was a press before the wait was over."),
        Finding.NOT_AGAIN: say("The line was not sent again, though that was safe."),
        Finding.UNGUARDED: say("Nothing was held, and Account was not opened."),
        Finding.RIGHT: say("Everything was right."),
    }
)


def right_words(drill: Drill) -> Sentence:
    """Return what a good operator does under a drill."""
    return _RIGHT[conduct_of(drill)]


def found_words(trial: Trial) -> Sentence:
    """Return what there is to say of what was done, with its points."""
    finding = find(trial)
    return say(
        "{points} of {most} points: {found}",
        points=points(finding),
        most=FULL,
        found=_FOUND[finding],
    )


def staged_words(trial: Trial) -> Sentence:
    """Return what was staged."""
    lesson = LESSONS[trial.drill]
    return say("{name}. {about}", name=lesson.name, about=lesson.about)


def score_words(exam: Exam) -> Sentence:
    """Return the score of an exam."""
    got, best = earned(exam), most(exam)
    if not exam.is_whole:
        return say("{points} of {most} points, ended early.", points=got, most=best)
    return say("{points} of {most} points.", points=got, most=best)


def deed_words(deed: Deed) -> Sentence:
    """Return when something happened, and what."""
    return say("{seconds} s: {what}", seconds=round(deed.at), what=_deed(deed))


def _deed(deed: Deed) -> Sentence:
    match deed.did:
        case Did.BECAME:
            return say(
                "It became: {outcome}", outcome=outcome_word(deed.outcome or Outcome.UNKNOWN)
            )
        case Did.SENT if deed.place:
            return say("You let a line go to {room}", room=deed.place)
        case Did.AIMED if deed.place:
            return say("You chose {room}", room=deed.place)
        case Did.HEARD:
            return say("The stage heard it in {room}", room=deed.place)
        case _:
            return _DID[deed.did]


_DID: Mapping[Did, Sentence] = MappingProxyType(
    {
        Did.PRESSED: say("You pressed Send"),
        Did.SENT: say("You let a line go to all rooms"),
        Did.SPOKEN: say("You said: it was spoken"),
        Did.LEFT: say("You left it as it is"),
        Did.AGAIN: say("You took it up again"),
        Did.AIMED: say("You chose all rooms"),
        Did.HELD: say("You held everything"),
        Did.RELEASED: say("You released the hold"),
        Did.ACCOUNT: say("You opened Account"),
    }
)
