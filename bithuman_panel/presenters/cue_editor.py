"""The editor of cues and groups: each change is kept at once, and what cannot be kept says why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bithuman_panel.core.cells import planned_of, pre_wait_of
from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.limits import storable
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.cue_aim import Aim, AimAt, aim_of
from bithuman_panel.presenters.cue_editor_view import Field, Shared
from bithuman_panel.presenters.cue_reading import read_cue
from bithuman_panel.presenters.show import LOCKED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.models import Mode
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.cue_editor_view import CueEditorView, Places
    from bithuman_panel.presenters.show import ShowPresenter

_NOW_LOCKED = say("Show mode is on, so the editor has closed. Everything you wrote is kept.")
SHIELDED = say("The shield is up. Lower it to edit: what is written here is for your eyes only.")
_GONE = say("What you were editing is no longer on the run sheet, so the editor has closed.")


class CueEditorPresenter:
    """Writes what is typed into the show, through its presenter. GUI thread; nothing waits.

    ``tell`` says to the operator why the editor did not come, or went. ``places`` is None where no
    desk is open. ``lasts_s`` tells how many seconds an agent (a code; None: nobody yet) takes to
    say a text. ``is_shielded``: whether the shield is up.
    """

    def __init__(
        self,
        view: CueEditorView,
        show: ShowPresenter,
        redactor: Redactor,
        tell: Callable[[Sentence], None],
        *,
        lasts_s: Callable[[str, str | None], float],
        places: Callable[[], Places | None] = lambda: None,
        is_shielded: Callable[[], bool] = lambda: False,
    ) -> None:
        self._view = view
        self._show = show
        self._redactor = redactor
        self._tell = tell
        self._places = places
        self._lasts_s = lasts_s
        self._is_shielded = is_shielded
        self._items: tuple[Item, ...] = ()
        self._at = AimAt()
        self._complaints: set[Field] = set()
        # So that each stay in a field is a step of its own for undo.
        self._stay = 0
        show.listen(self._on_show)

    @property
    def is_open(self) -> bool:
        """Whether something is being edited."""
        return bool(self._items)

    def open(self, ids: Sequence[str]) -> None:
        """Edit one item, or what several cues have in common; in Show mode, say why not."""
        if self._show.in_show_mode or self._is_shielded():
            self._tell(LOCKED if self._show.in_show_mode else SHIELDED)
            return
        wanted = frozenset(ids)
        found = tuple(item for item in self._show.sheet.items if item.id in wanted)
        cues = tuple(item for item in found if isinstance(item, Cue))
        items = (cues if len(cues) > 1 else found[:1]) or ()
        if items:
            self._take(items)

    def close(self) -> None:
        """Edit nothing any more: the view has gone."""
        self._items = ()
        self._complaints.clear()

    def step(self, steps: int) -> None:
        """Go on to the item after (before, if negative), unless that is past the end."""
        items = self._show.sheet.items
        place = self._show.sheet.place(self._items[0].id) if len(self._items) == 1 else None
        if place is not None and 0 <= place + steps < len(items):
            self._take((items[place + steps],))

    def end_stay(self, field: Field) -> None:
        """The keyboard has left a field: what is kept of it is shown as it is kept."""
        self._stay += 1
        if field not in self._complaints:
            self._show_item()

    def write(self, field: Field, text: str) -> None:
        """Take what is typed in a field; what cannot be kept stays there, with the reason.

        A target is chosen, not written.
        """
        if len(self._items) != 1:
            return
        text = storable(text)
        try:
            self._check(text)
            self._put(field, **_read(field, text))
        except InputRefused as refused:
            self._complain(field, refused.sentence)
            return
        self._complain(field, None)
        if field is Field.TEXT:
            self._show_reading()

    def choose_mode(self, mode: Mode) -> None:
        """Say it aloud, or add it silently."""
        self._put(None, mode=mode)
        self._show_reading()

    def choose_colour(self, colour: Colour) -> None:
        """Give it another colour."""
        self._put(None, colour=colour)

    def choose_link(self, link: Link) -> None:
        """Let the next cue follow by itself, or wait for a hand."""
        self._put(None, link=link)

    def choose_aim(self, aim: Aim) -> None:
        """Go to the current target, one room, or all rooms of an agent."""
        places = self._places()
        self._at = self._at.with_aim(aim, places.target if places else None)
        self._aim_at()

    def choose_agent(self, text: str) -> None:
        """Aim at another agent: one of the list, or a code that was typed."""
        self._aim_with(text, AimAt.with_agent)

    def choose_room(self, text: str) -> None:
        """Aim at another room: one of the list, or an id that was typed."""
        self._aim_with(text, AimAt.with_room)

    def cover(self) -> None:
        """The shield goes up: nothing of this is for everybody's eyes."""
        if self._items:
            self._go(SHIELDED)

    def _take(self, items: tuple[Item, ...]) -> None:
        self._items = items
        self._stay += 1
        for field in Field:
            self._complain(field, None)
        self._show_all()

    def _on_show(self) -> None:
        if not self._items:
            return
        if self._show.in_show_mode:
            self._go(_NOW_LOCKED)
            return
        there = {item.id: item for item in self._show.sheet.items}
        items = tuple(there[item.id] for item in self._items if item.id in there)
        if not items:
            self._go(_GONE)
        elif items != self._items:
            self._take(items)

    def _go(self, sentence: Sentence) -> None:
        # Nothing that the going view still tells of is for what is no longer there.
        self.close()
        self._view.leave()
        self._tell(sentence)

    def _check(self, text: str) -> None:
        if self._redactor.finds(text):
            raise InputRefused(HOLDS_SECRET)

    def _put(self, field: Field | None, **changes: object) -> None:
        """Change the items. They are taken first: what the show tells of is then no news here."""
        before = self._items
        self._items = tuple(_changed(item, changes) for item in before)
        if self._items == before:
            return
        key = f"{before[0].id} {field} {self._stay}" if field else None
        if len(before) == 1:
            is_kept = self._show.change(self._items[0], key)
        else:
            is_kept = self._show.change_all(self._items)
        if not is_kept and self._items:
            self._items = before
            self._show_all()

    def _aim_with(self, text: str, chosen: Callable[[AimAt, str], AimAt]) -> None:
        try:
            self._check(text)
            self._at = chosen(self._at, text)
        except InputRefused as refused:
            self._complain(Field.TARGET, refused.sentence)
            self._show_aim(self._at.aim)
        else:
            self._aim_at()

    def _aim_at(self) -> None:
        try:
            target = self._at.target()
        except InputRefused as refused:
            self._complain(Field.TARGET, refused.sentence)
        else:
            self._complain(Field.TARGET, None)
            self._put(None, target=target)
            # Another agent may be faster.
            self._show_reading()
        self._show_aim(self._at.aim)

    def _complain(self, field: Field, sentence: Sentence | None) -> None:
        (self._complaints.add if sentence else self._complaints.discard)(field)
        self._view.show_complaint(field, sentence)

    def _show_all(self) -> None:
        self._show_item()
        cues = [item for item in self._items if isinstance(item, Cue)]
        if cues:
            aims = {aim_of(cue.target) for cue in cues}
            self._at = AimAt.of(cues[0].target)
            self._show_aim(aims.pop() if len(aims) == 1 else None)
            self._show_reading()

    def _show_item(self) -> None:
        first = self._items[0] if self._items else None
        if len(self._items) > 1:
            self._view.show_several(_shared(self._items))
        elif isinstance(first, Cue):
            cues = [cue.id for cue in self._show.cues]
            self._view.show_cue(first, cues.index(first.id) + 1, len(cues))
        elif first:
            self._view.show_group(first)

    def _show_aim(self, aim: Aim | None) -> None:
        places = self._places()
        agents = places.agents if places else ()
        rooms = places.rooms_of(self._at.agent) if places and self._at.agent else ()
        self._view.show_aim(aim, self._at, agents, rooms)

    def _show_reading(self) -> None:
        cue = self._items[0] if len(self._items) == 1 else None
        if isinstance(cue, Cue):
            agent = self._agent_of(cue)
            reading = read_cue(
                cue, self._show.show, self._show.cues, lambda text: self._lasts_s(text, agent)
            )
            self._view.show_reading(reading)

    def _agent_of(self, cue: Cue) -> str | None:
        """Return the agent that says a cue: its own, or that of the current target."""
        places = self._places()
        target = cue.target or (places.target if places else None)
        return target.agent if target else None


def _read(field: Field, text: str) -> dict[str, object]:
    """Return what a text in a field makes of a cue; raises ``InputRefused``."""
    if field is Field.PLANNED:
        return {"planned_s": planned_of(text)}
    if field is Field.PRE_WAIT:
        return {"pre_wait_s": pre_wait_of(text)}
    return {field.value: text}


def _changed(item: Item, changes: dict[str, Any]) -> Item:
    """Return the item with these changes; a group has a name and a colour alone."""
    if isinstance(item, Group) and not changes.keys() <= {"name", "colour"}:
        return item
    return replace(item, **changes)


def _shared(items: tuple[Item, ...]) -> Shared:
    cues = [item for item in items if isinstance(item, Cue)]
    modes = {cue.mode for cue in cues}
    colours = {cue.colour for cue in cues}
    links = {cue.link for cue in cues}
    return Shared(
        len(cues),
        modes.pop() if len(modes) == 1 else None,
        colours.pop() if len(colours) == 1 else None,
        links.pop() if len(links) == 1 else None,
    )
