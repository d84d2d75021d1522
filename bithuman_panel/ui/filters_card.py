"""The card Filters: what the history is narrowed to, and filters that have a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Choices, Query
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.filter_choice import DaysChoice, FilterChoice, FilterName
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.time_words import day_and_time

if TYPE_CHECKING:
    from bithuman_panel.core.saved_filters import Days
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_HINT = "The history shows each choice at once. Esc closes. Nothing is sent from here."


class FiltersCard(FormCard):
    """The view of ``FiltersPresenter``. It goes when the shield goes up: it is full of names.

    Signals:
        narrowed: show what answers a ``Query``, and ``Days`` in the place of its times (or None).
        cleared: narrow it to nothing.
        save_requested, use_requested, delete_requested: the filters of that name.
        rename_requested: a name, and another one for it.
    """

    narrowed = Signal(object, object)
    cleared = Signal()
    save_requested = Signal(str)
    use_requested = Signal(str)
    delete_requested = Signal(str)
    rename_requested = Signal(str, str)

    def __init__(self, look: Look, page: QWidget) -> None:
        form, tools = QWidget(), QHBoxLayout()
        self._rows = QVBoxLayout(form)
        self._choices = Choices()
        self.outcomes = {outcome: QCheckBox() for outcome in Outcome}
        self.mode: FilterChoice[Mode] = FilterChoice(look, say("Mode"), say("Any mode"))
        self.agent: FilterChoice[str] = FilterChoice(look, say("Agent"), say("Any agent"))
        self.room: FilterChoice[str] = FilterChoice(look, say("Room"), say("Any room"))
        self.profile: FilterChoice[str] = FilterChoice(look, say("Profile"), say("Any profile"))
        self.show_: FilterChoice[str] = FilterChoice(look, say("Show"), say("Any show"))
        self.days = DaysChoice(look)
        self.saved: FilterChoice[str] = FilterChoice(look, say("Saved filters"), say("None chosen"))
        self.name = FilterName(look)
        self._refusal = plain(object_name="refusal", wraps=True)
        super().__init__(look, page, form, tools, _HINT)
        self._spaces_of_form = Spaces(self, look)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "Filters")
        self.clear = self._texts.button("C&lear all filters")
        tools.addWidget(self.clear)
        self.save = self._texts.button("&Save these filters")
        self.rename = self._texts.button("&Rename")
        self.delete = self._texts.button("&Delete")
        self._texts.put(self.name.setAccessibleName, "Name for these filters")
        self._place_soon = Soon(self, self.place)
        self._lay_out()
        self._connect()
        self.show_saved((), None)
        self._texts.redo(self._tell)

    def come(self) -> None:
        """Lie over the stage, with the keyboard on the first outcome."""
        self._forgive()
        self.arrive(next(iter(self.outcomes.values())))

    def show_choices(self, choices: Choices) -> None:
        """Show what there is to choose from."""
        self._choices = choices
        self._tell()

    def show_filters(self, query: Query, days: Days | None) -> None:
        """Show what is chosen."""
        for outcome, box in self.outcomes.items():
            box.setChecked(outcome in query.outcomes)
        self.mode.show_value(query.mode)
        self.agent.show_value(query.agent)
        self._tell_rooms()
        self.room.show_value(query.room)
        self.profile.show_value(query.profile)
        self.show_.show_value(query.run)
        self.days.show_span(days, query.since, query.until)
        self._forgive()
        self._place_soon()

    def show_saved(self, names: tuple[str, ...], current: str | None) -> None:
        """Show the filters that have a name, and which of them is chosen."""
        self.saved.show_values([(name, one_line(name)) for name in names])
        self.saved.show_value(current)
        self.name.setText(current or self.name.text())
        for button in (self.rename, self.delete):
            button.setEnabled(current is not None)

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        self._texts.put(self._refusal.setText, sentence)
        self._refusal.show()
        self.tell(self._refusal.text())
        self._place_soon()

    def refusal(self) -> str:
        """Return what is said against it; empty for nothing."""
        return "" if self._refusal.isHidden() else self._refusal.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self._choices = Choices()
        self.name.clear()
        self.saved.show_values(())
        self.show_filters(Query(), None)
        self._tell()

    def _tell(self) -> None:
        """Say everything as it is called now."""
        self.mode.show_values([(Mode.SPEAK, say("Speak")), (Mode.CONTEXT, say("Context"))])
        self.agent.show_values([(each, one_line(each)) for each in self._choices.agents])
        self.profile.show_values([(each, one_line(each)) for each in self._choices.profiles])
        self.show_.show_values(
            [
                (each.run, say("{show}, {when}", show=each.title, when=day_and_time(each.begun_at)))
                for each in self._choices.runs
            ]
        )
        self._tell_rooms()

    def _tell_rooms(self) -> None:
        """Offer the rooms of the agent that is chosen: a room is nobody's without one."""
        agent = self.agent.value
        shield = self._look.shield
        rooms = [room for its, room in self._choices.rooms if its == agent]
        self.room.show_values([(room, shield.room(agent or "", room)) for room in rooms])
        self.room.box.setEnabled(agent is not None)

    def _narrow(self) -> None:
        self._forgive()
        days, since, until = self.days.span()
        agent = self.agent.value
        query = Query(
            outcomes=frozenset(each for each, box in self.outcomes.items() if box.isChecked()),
            mode=self.mode.value,
            agent=agent,
            room=self.room.value if agent else None,
            profile=self.profile.value,
            run=self.show_.value,
            since=since,
            until=until,
        )
        self.narrowed.emit(query, days)
        self._place_soon()

    def _on_agent(self) -> None:
        self.room.show_value(None)
        self._tell_rooms()
        self._narrow()

    def _on_saved(self) -> None:
        if self.saved.value:
            self.use_requested.emit(self.saved.value)
        else:
            self.cleared.emit()

    def _on_rename(self) -> None:
        self.rename_requested.emit(self.saved.value or "", self.name.text())

    def _on_delete(self) -> None:
        # It will be disabled: else the keyboard would fall on whatever comes next.
        self.saved.box.setFocus()
        self.delete_requested.emit(self.saved.value or "")

    def _on_shield(self) -> None:
        if self._look.shield.is_up:
            self.leave()

    def _forgive(self) -> None:
        self._refusal.hide()

    def _connect(self) -> None:
        for box in self.outcomes.values():
            # By a hand alone: what is shown is no hand's choice.
            box.clicked.connect(lambda _checked=False: self._narrow())
        for choice in (self.mode, self.room, self.profile, self.show_, self.days):
            choice.chosen.connect(self._narrow)
        self.agent.chosen.connect(self._on_agent)
        self.saved.chosen.connect(self._on_saved)
        self.clear.clicked.connect(lambda _checked=False: self.cleared.emit())
        self.save.clicked.connect(lambda _checked=False: self.save_requested.emit(self.name.text()))
        self.name.returnPressed.connect(lambda: self.save_requested.emit(self.name.text()))
        self.name.textEdited.connect(self._forgive)
        self.rename.clicked.connect(self._on_rename)
        self.delete.clicked.connect(self._on_delete)
        self._look.shield.changed.connect(self._on_shield)

    def _lay_out(self) -> None:
        for outcome, box in self.outcomes.items():
            self._texts.put(box.setText, outcome_word(outcome))
        choices = (self.mode, self.profile, self.agent, self.room, self.show_, self.days)
        label = self._texts.label("Name for these filters", object_name="muted")
        label.setBuddy(self.name)
        self._rows.addWidget(self._texts.label("Outcome", object_name="muted"))
        above = (
            Flow.into(self._rows, *self.outcomes.values()),
            Flow.into(self._rows, *choices, at_top=True),
            Flow.into(self._rows, self.saved),
        )
        self._rows.addWidget(label)
        acts_row = Flow.into(self._rows, self.name, self.save, self.rename, self.delete)
        for row in (*above, acts_row):
            self._spaces_of_form.give(row, (0, 0, 0, 0), 8)
        self._rows.addWidget(self._refusal)
        self._rows.addStretch(1)
        self._spaces_of_form.give(self._rows, (0, 0, 0, 0), 12)
        self._refusal.hide()
        fields = (self.mode, self.agent, self.room, self.profile, self.show_, self.saved)
        boxes = [choice.box for choice in fields]
        days = (self.days.days.box, self.days.first, self.days.last)
        acts = (self.name, self.save, self.rename, self.delete, self.clear, self.done)
        self._scroll.follow(*self.outcomes.values(), *boxes, *days, *acts)
