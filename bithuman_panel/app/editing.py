"""The cards in which the show is edited, wired to the window. They need no desk to be open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.limits import storable
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.cue_editor import CueEditorPresenter
    from bithuman_panel.presenters.cue_editor_view import Places
    from bithuman_panel.presenters.phrases import PhrasesPresenter
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.ui.main_window import MainWindow


class Editing:
    """The editor of cues, and the tables of the show. GUI thread only.

    ``places`` is None where no desk is open. ``lasts_s`` tells how many seconds an agent takes to
    say a text.
    """

    def __init__(
        self,
        window: MainWindow,
        show: ShowPresenter,
        redactor: Redactor,
        places: Callable[[], Places | None],
        lasts_s: Callable[[str, str | None], float],
    ) -> None:
        self._window = window
        self._show = show
        self._redactor = redactor
        self._shield = window.shield
        self._places = places
        self._lasts_s = lasts_s
        self._cues: CueEditorPresenter | None = None
        self._phrases: PhrasesPresenter | None = None
        # What was added last, behind the item that it was to come after.
        self._new: list[str] = []
        self._shield.changed.connect(self._on_shield)
        sheet = window.sheet
        sheet.edit_requested.connect(lambda ids: self.cues.open(ids))
        sheet.add_requested.connect(self._add_cue)
        sheet.add_group_requested.connect(self._add_group)
        window.phrases_requested.connect(lambda: self.phrases.open())
        window.redo_requested.connect(show.redo)
        window.message_cue_requested.connect(self._take_message)
        show.listen(self._on_show)

    @property
    def cues(self) -> CueEditorPresenter:
        """What edits cues; made with its card, when that is first wanted."""
        if self._cues is None:
            from bithuman_panel.presenters.cue_editor import CueEditorPresenter

            self._cues = CueEditorPresenter(
                self._window.cards.cue_editor(),
                self._show,
                self._redactor,
                self._window.sheet.refuse,
                lasts_s=self._lasts_s,
                places=self._places,
                is_shielded=lambda: self._shield.is_up,
            )
            self._connect_cues(self._cues)
        return self._cues

    @property
    def phrases(self) -> PhrasesPresenter:
        """What edits the tables of the show; made as ``cues`` is."""
        if self._phrases is None:
            from bithuman_panel.presenters.phrases import PhrasesPresenter

            self._phrases = PhrasesPresenter(
                self._window.cards.show_tables(),
                self._show,
                self._redactor,
                self._window.sheet.refuse,
                is_shielded=lambda: self._shield.is_up,
            )
            self._connect_phrases(self._phrases)
        return self._phrases

    def _connect_cues(self, cues: CueEditorPresenter) -> None:
        editor = self._window.cards.cue_editor()
        form, target = editor.form, editor.form.target
        editor.step_requested.connect(cues.step)
        editor.closed.connect(cues.close)
        form.written.connect(cues.write)
        form.left.connect(cues.end_stay)
        form.mode_chosen.connect(cues.choose_mode)
        form.colour_chosen.connect(cues.choose_colour)
        form.link_chosen.connect(cues.choose_link)
        target.aim_chosen.connect(cues.choose_aim)
        target.agent_chosen.connect(cues.choose_agent)
        target.room_chosen.connect(cues.choose_room)

    def _connect_phrases(self, phrases: PhrasesPresenter) -> None:
        card = self._window.cards.show_tables()
        card.closed.connect(phrases.close)
        card.row_chosen.connect(phrases.choose)
        card.name_written.connect(phrases.write_name)
        card.text_written.connect(phrases.write_text)
        card.line_written.connect(phrases.write_line)
        card.remove_requested.connect(phrases.remove)
        card.missing_requested.connect(phrases.add_missing)
        card.left.connect(phrases.end_stay)

    def _add_cue(self, after: str) -> None:
        """Add a cue, and let it be written at once."""
        self._edit_new(self._show.add_cue(after=self._place_of_new(after)))

    def _add_group(self, after: str) -> None:
        self._edit_new(self._show.add_group(after=self._place_of_new(after)))

    def _place_of_new(self, after: str) -> str | None:
        """Return what a new item comes after: several in a row stand as they were written."""
        ids = [item.id for item in self._show.sheet.items]
        place = ids.index(after) + 1 if after in ids else len(ids)
        if self._new[:1] != [after] or ids[place : place + len(self._new) - 1] != self._new[1:]:
            self._new = [after]
        return self._new[-1] or None

    def _edit_new(self, item_id: str | None) -> None:
        if item_id:
            self._new.append(item_id)
        # Behind the shield it is added all the same; it is empty.
        if item_id and not self._shield.is_up:
            self.cues.open([item_id])

    def _take_message(self) -> None:
        """Make a cue of what stands in the composer, where it stays, for nothing was sent."""
        composer = self._window.composer
        text = composer.message.text()
        if not text.strip():
            composer.refuse(say("Write the message first. It then becomes a cue."))
        elif self._redactor.finds(text):
            composer.refuse(HOLDS_SECRET)
        elif self._show.add_cue(Cue("", mode=composer.mode, text=storable(text))):
            self._window.sheet.tell(say("The message is now the last cue of the run sheet."))

    def _on_show(self) -> None:
        self._window.commands["redo"].setEnabled(self._show.can_redo)

    def _on_shield(self) -> None:
        for editing in (self._cues, self._phrases):
            if self._shield.is_up and editing:
                editing.cover()
