"""The show that is open: the one writer of it, with undo and redo, and locked in Show mode."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.document import Document
from bithuman_panel.core.show import RunSheet, Show, new_show
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bithuman_panel.core.cue import Item

    # What was done, and whether nobody need be told that it can be taken back.
    OnStep = Callable[[Sentence, bool], None]

LOCKED = say("Show mode: the run sheet stays as it is. Leave Show mode to edit it.")
_LAST_SHEET = say("A show keeps at least one run sheet. Add another one first.")


class ShowView(Protocol):
    """What the run sheet pane can show of the document."""

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None:
        """Show which run sheets there are, and which one is looked at."""
        ...

    def show_name(self, name: str) -> None:
        """Show what the show is called."""
        ...

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show the items of the run sheet; what did not change keeps its place and selection."""
        ...

    def show_show_mode(self, *, is_on: bool) -> None:
        """Show, for all the room to see, whether the run sheet is locked for the show."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...


def _nobody(_told: Sentence, _is_quiet: bool) -> None:
    """Stand in for whoever keeps steps, where no desk is open."""


class ShowPresenter:
    """Edits the show and hands every change to the disk. GUI thread; every call returns at once.

    ``listen`` is for those who have to know of a change: the run, the composer, the times.
    """

    def __init__(
        self, view: ShowView, keep: Callable[[Show], None], new_id: Callable[[], str]
    ) -> None:
        self._view = view
        self._keep_on_disk = keep
        self._new_id = new_id
        self._document = Document(new_show(new_id(), new_id(), str(say("Run sheet"))))
        self._sheet_id = self._document.show.sheets[0].id
        self._shown: tuple[Item, ...] | None = None
        self._listeners: list[Callable[[], None]] = []
        self.in_show_mode = False
        self.is_open = False
        self.on_step: OnStep = _nobody

    @property
    def show(self) -> Show:
        """The show as it is now."""
        return self._document.show

    @property
    def sheet(self) -> RunSheet:
        """The run sheet that is looked at, and that GO works on."""
        return self.show.sheet(self._sheet_id) or self.show.sheets[0]

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of that run sheet."""
        return self.sheet.cues

    def listen(self, listener: Callable[[], None]) -> None:
        """Have ``listener`` called after each change of the show, the sheet or the mode."""
        self._listeners.append(listener)

    def leave(self, listener: Callable[[], None]) -> None:
        """Call it no longer."""
        self._listeners.remove(listener)

    def open(self, show: Show, sheet_id: str | None = None) -> None:
        """Look at another show; what could be undone belonged to the one before."""
        self._document = Document(show)
        self._sheet_id = sheet_id or show.sheets[0].id
        self._shown = None
        self.is_open = True
        self._tell()

    def choose_sheet(self, sheet_id: str) -> None:
        """Look at another run sheet of the show."""
        if self.show.sheet(sheet_id) and sheet_id != self._sheet_id:
            self._sheet_id = sheet_id
            self._tell()

    def lock(self, *, is_on: bool) -> None:
        """Go into Show mode, or back to editing."""
        if is_on != self.in_show_mode:
            self.in_show_mode = is_on
            self._document.end_step()
            self._tell()

    def add_cue(self, cue: Cue | None = None, after: str | None = None) -> str | None:
        """Add a cue (an empty one) after an item, or at the end; return its id, None if refused."""
        cue = replace(cue, id=self._new_id()) if cue else Cue(self._new_id())
        is_added = self._insert((cue,), after, say("A cue was added."))
        return cue.id if is_added else None

    def add_group(self, after: str | None = None) -> str | None:
        """Add a group after an item, or at the end; return its id, None if refused."""
        group = Group(self._new_id())
        return group.id if self._insert((group,), after, say("A group was added.")) else None

    def add_items(self, items: Sequence[Item], after: str | None = None) -> bool:
        """Add what was imported; every item gets an id of its own. False: it was refused."""
        new = tuple(replace(item, id=self._new_id()) for item in items)
        cues = sum(isinstance(item, Cue) for item in new)
        told = counted("One cue was added.", "{count} cues were added.", cues)
        return self._insert(new, after, told, is_quiet=False)

    def change(self, item: Item, key: str | None = None) -> bool:
        """Put ``item`` in the place of the one with its id.

        Changes in a row with the same ``key`` are taken back together.
        """
        if self.sheet.find(item.id) in (None, item):
            return False
        told = say("A cue was changed.") if isinstance(item, Cue) else say("A group was changed.")
        return self._edit(self.sheet.put(item), told, key)

    def change_all(self, items: Sequence[Item], key: str | None = None) -> bool:
        """Put each of ``items`` in the place of the one with its id, all in one step."""
        told = counted("One cue was changed.", "{count} cues were changed.", len(items))
        return self._edit(self.sheet.put_all(items), told, key, is_quiet=False)

    def duplicate(self, ids: Sequence[str]) -> bool:
        """Put a copy of each of these items after the last of them."""
        wanted = frozenset(ids)
        found = [item for item in self.sheet.items if item.id in wanted]
        copies = tuple(replace(item, id=self._new_id()) for item in found)
        told = counted("One cue was doubled.", "{count} cues were doubled.", len(copies))
        return bool(found) and self._insert(copies, found[-1].id, told, is_quiet=False)

    def remove(self, ids: Sequence[str]) -> bool:
        """Remove items; a group goes with its cues."""
        gone = self.sheet.with_members(ids)
        told = counted("One cue was removed.", "{count} cues were removed.", len(gone))
        return bool(gone) and self._edit(self.sheet.without(gone), told, is_quiet=False)

    def move(self, ids: Sequence[str], before: str | None) -> bool:
        """Move items before another one (None: to the end); a group goes with its cues."""
        moved = self.sheet.with_members(ids)
        told = counted("One cue was moved.", "{count} cues were moved.", len(moved))
        return self._edit(self.sheet.move(moved, before), told, is_quiet=False)

    def add_sheet(self, name: str) -> bool:
        """Add an empty run sheet and look at it."""
        sheet = RunSheet(self._new_id(), name)
        show = replace(self.show, sheets=(*self.show.sheets, sheet))
        if not self._edit_show(show, say("A run sheet was added.")):
            return False
        self.choose_sheet(sheet.id)
        return True

    def rename_sheet(self, name: str) -> bool:
        """Give the run sheet another name."""
        return self._edit(replace(self.sheet, name=name), say("The run sheet has another name."))

    def remove_sheet(self) -> bool:
        """Remove the run sheet that is looked at, unless it is the last one."""
        left = tuple(sheet for sheet in self.show.sheets if sheet.id != self.sheet.id)
        if not left:
            self._view.refuse(_LAST_SHEET)
            return False
        told = say("A run sheet was removed.")
        return self._edit_show(replace(self.show, sheets=left), told, is_quiet=False)

    def rename(self, name: str) -> bool:
        """Give the show another name."""
        return self._edit_show(replace(self.show, name=name), say("The show has another name."))

    def set_value(self, name: str, value: str) -> None:
        """Give a variable a value; in Show mode too, for a line may wait for it."""
        told = say("A variable has another value.")
        self._take(self.show.with_value(name, value), told, f"value {name}")

    def set_variables(self, variables: tuple[tuple[str, str], ...], key: str | None = None) -> bool:
        """Set the whole table of variables."""
        told = say("The variables were changed.")
        return self._edit_show(replace(self.show, variables=variables), told, key)

    def set_snippets(self, snippets: tuple[tuple[str, str], ...], key: str | None = None) -> bool:
        """Set the whole table of snippets."""
        told = say("The snippets were changed.")
        return self._edit_show(replace(self.show, snippets=snippets), told, key)

    def set_cover(self, text: str, key: str | None = None) -> bool:
        """Set the cover line: the spoken filler that is one key away."""
        told = say("The cover line was changed.")
        return self._edit_show(replace(self.show, cover=text), told, key)

    def set_steer(self, text: str, key: str | None = None) -> bool:
        """Set the steer: the prepared context that is one key away."""
        told = say("The steer was changed.")
        return self._edit_show(replace(self.show, steer=text), told, key)

    @property
    def can_undo(self) -> bool:
        """Whether an edit can be taken back now."""
        return self._document.undo_told is not None and not self.in_show_mode

    @property
    def can_redo(self) -> bool:
        """Whether an edit can be done again now."""
        return self._document.redo_told is not None and not self.in_show_mode

    def undo(self) -> None:
        """Take the last edit back."""
        if self._may_edit() and self._document.undo():
            self._keep()

    def redo(self) -> None:
        """Do the edit again that was taken back last."""
        told = self._document.redo_told
        if told and self._may_edit() and self._document.redo():
            self.on_step(told, True)
            self._keep()

    def _insert(
        self, items: tuple[Item, ...], after: str | None, told: Sentence, *, is_quiet: bool = True
    ) -> bool:
        sheet = self.sheet
        place = sheet.place(after) if after is not None else None
        place = len(sheet.items) if place is None else place + 1
        return self._edit(sheet.insert(place, items), told, is_quiet=is_quiet)

    def _edit(
        self, sheet: RunSheet, told: Sentence, key: str | None = None, *, is_quiet: bool = True
    ) -> bool:
        return self._edit_show(self.show.put(sheet), told, key, is_quiet=is_quiet)

    def _edit_show(
        self, show: Show, told: Sentence, key: str | None = None, *, is_quiet: bool = True
    ) -> bool:
        return self._may_edit() and self._take(show, told, key, is_quiet=is_quiet)

    def _take(self, show: Show, told: Sentence, key: str | None, *, is_quiet: bool = True) -> bool:
        goes_on = self._document.goes_on(key)
        if not self._document.edit(show, told, key):
            return False
        if not goes_on:
            self.on_step(told, is_quiet)
        self._keep()
        return True

    def _may_edit(self) -> bool:
        if self.in_show_mode:
            self._view.refuse(LOCKED)
        return not self.in_show_mode

    def _keep(self) -> None:
        self._keep_on_disk(self.show)
        self._tell()

    def _tell(self) -> None:
        sheet = self.sheet
        self._sheet_id = sheet.id
        self._view.show_sheets(self.show.sheets, sheet.id)
        self._view.show_name(self.show.name)
        if sheet.items is not self._shown:
            self._shown = sheet.items
            self._view.show_items(sheet.items)
        self._view.show_show_mode(is_on=self.in_show_mode)
        for listener in tuple(self._listeners):
            listener()
