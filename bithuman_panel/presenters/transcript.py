"""What is said in the chosen room, our lines marked in it; and a visitor's words as a context.

A context is put into the composer and goes no further: the operator sends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.models import Mode, line_of
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.transcript import Said, Transcript
    from bithuman_panel.presenters.activity import ActivityPresenter
    from bithuman_panel.presenters.transcripts import TranscriptsPresenter

# What a visitor said; longer is a speech, and no one reads it on the way to Send.
_LONGEST_CONTEXT = 1_000
_NO_ROOM = say("Choose one room to read what is said there.")
_LOOKING = say("Looking for the conversation of this room …")
_READING = say("Reading what is said …")
_NOTHING_SAID = say("Nobody has said anything here yet.")
_ENDED = say("This conversation has ended. What was said in it stays until you choose another.")
_NOT_SERVED = say("This platform does not show what is said in its rooms.")
_NOT_ALLOWED = say("This account may not read what is said in its rooms.")
_REFUSED = say("The platform refuses the API secret. Enter the new one under Account.")
_UNWRITTEN = say("The platform writes down nothing of what is said in this room.")
_UNTIED = say(
    "None of the account's conversations has this room's name, so the panel cannot tell which of "
    "them is held here."
)
_SEVERAL = say(
    "Several of the account's conversations have this room's name, so the panel cannot tell which "
    "of them is held here."
)
_NOT_ALLOWED_KINDS = frozenset(
    {FailureKind.FORBIDDEN, FailureKind.PLAN_REQUIRED, FailureKind.SUSPENDED}
)


class Utterance(NamedTuple):
    """One message. ``at`` is Unix seconds of the platform's clock; ``entry`` is our line in it."""

    at: float
    by_agent: bool
    text: str
    entry: Entry | None = None


class TranscriptView(Protocol):
    """What the pane can show."""

    def show_said(self, said: tuple[Utterance, ...], agent: str) -> None:
        """Show what was said, oldest first; ``agent`` is what the agent is called."""
        ...

    def show_state(self, sentence: Sentence | None) -> None:
        """Say why nothing or nothing more is said, None where all is well."""
        ...


class TranscriptPresenter:
    """The chosen room's conversation. All calls in the GUI thread, none waits.

    ``entries`` tells the lines that are known, ``on_context`` takes a line for the composer;
    ``in_words`` says a sentence in the window's language.
    """

    def __init__(
        self,
        view: TranscriptView,
        transcripts: TranscriptsPresenter,
        activity: ActivityPresenter,
        entries: Callable[[], Iterable[Entry]],
        on_context: Callable[[Line], None],
        in_words: Callable[[Sentence], str] = str,
    ) -> None:
        self._view = view
        self._transcripts = transcripts
        self._activity = activity
        self._entries = entries
        self._on_context = on_context
        self._in_words = in_words
        self._choice: Choice | None = None
        self._is_shown = False
        self._session: RuntimeSession | None = None
        self._told: tuple[Utterance, ...] = ()
        activity.listen(self.refresh)
        transcripts.listen(self._on_said, self.refresh)

    def show(self, *, is_shown: bool) -> None:
        """Read on while the pane is in sight, and not while it is not."""
        self._is_shown = is_shown
        self._look()
        self.refresh()

    def aim(self, choice: Choice | None) -> None:
        """Turn to where a line would go now."""
        before, self._choice = self._choice, choice
        if before is None or choice is None or before.targets != choice.targets:
            self._session = None
            self._look()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now; lines may have been marked."""
        if not self._is_shown:
            return
        session = self._tied()
        transcript = self._transcripts.known(session.id) if session else None
        said = self._utterances(session, transcript) if session and transcript else ()
        self._told = said
        self._view.show_said(said, self._choice.agent.title if self._choice else "")
        self._view.show_state(self._state(session, transcript))

    def use(self, said: Utterance) -> None:
        """Put what a visitor said into the composer, as a context; nothing is sent."""
        if said.by_agent or self._choice is None:
            return
        words = one_line(said.text)
        cut = words if len(words) <= _LONGEST_CONTEXT else words[: _LONGEST_CONTEXT - 1] + "…"
        text = self._in_words(say("A visitor said: {words}", words=cut))
        self._on_context(line_of(Mode.CONTEXT, text, self._choice.target))

    def _look(self) -> None:
        place = self._place() if self._is_shown else None
        self._transcripts.look_at(*(place or (None, None)))

    def _place(self) -> tuple[str, str] | None:
        """Return the one room that is chosen."""
        choice = self._choice
        if choice is None or choice.room is None or choice.is_several:
            return None
        return choice.agent.code, choice.room

    def _tied(self) -> RuntimeSession | None:
        """Return the room's conversation; one that has ended meanwhile stays."""
        place, activity = self._place(), self._activity.activity
        if place is None:
            self._session = None
        elif activity:
            self._session = activity.session_in(*place) or self._session
        return self._session

    def _on_said(self, session: RuntimeSession, _transcript: Transcript) -> None:
        if self._session and session.id != self._session.id:
            return
        self.refresh()

    def _utterances(self, session: RuntimeSession, transcript: Transcript) -> tuple[Utterance, ...]:
        marks = {
            heard.at: entry
            for entry in self._entries()
            for heard in entry.heard
            if heard.session == session.id
        }
        return tuple(_utterance(said, marks.get(said.at)) for said in transcript.messages)

    def _state(
        self, session: RuntimeSession | None, transcript: Transcript | None
    ) -> Sentence | None:
        if self._place() is None:
            return _NO_ROOM
        failure = self._transcripts.failure
        if failure:
            return _why(failure.kind)
        if not self._activity.is_served:
            return _NOT_SERVED
        if session is None:
            return self._untied()
        if not session.has_transcript or self._transcripts.is_lost(session.id):
            return _UNWRITTEN
        if self._has_ended(session, transcript):
            return _ENDED
        if transcript is None:
            return _READING
        return None if transcript.messages else _NOTHING_SAID

    def _untied(self) -> Sentence:
        place, activity = self._place(), self._activity.activity
        if activity is None:
            return _LOOKING
        rooms = [(each.agent, each.room) for each in activity.sessions]
        return _SEVERAL if rooms.count(place or ("", None)) > 1 else _UNTIED

    def _has_ended(self, session: RuntimeSession, transcript: Transcript | None) -> bool:
        activity = self._activity.activity
        is_listed = activity is not None and session.id in {each.id for each in activity.sessions}
        return not is_listed or (transcript is not None and not transcript.is_live)


def _utterance(said: Said, entry: Entry | None) -> Utterance:
    return Utterance(said.at, said.by_agent, said.text, entry if said.by_agent else None)


def _why(kind: FailureKind) -> Sentence:
    if kind in SECRET_REFUSED:
        return _REFUSED
    return _NOT_ALLOWED if kind in _NOT_ALLOWED_KINDS else _NOT_SERVED
