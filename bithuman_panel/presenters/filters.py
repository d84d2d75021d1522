"""What the history is narrowed to: chosen from all that it knows, and kept under a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import InputRefused, StoreFailed, Superseded
from bithuman_panel.core.query import Choices, Query
from bithuman_panel.core.saved_filters import MOST_FILTERS, Days, SavedFilter
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import without_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.history import HistoryPresenter
    from bithuman_panel.presenters.ports import Clock

# How many days back each begins, and how many it has.
_SPANS = {Days.TODAY: (0, 1), Days.YESTERDAY: (1, 1), Days.WEEK: (6, 7), Days.MONTH: (29, 30)}


class FilterMemory(Protocol):
    """What is remembered of filters. Reads are immediate, writes are kept for later."""

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the filters that have a name, the one that was saved last first."""
        ...

    def keep_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        """Keep these filters."""
        ...


class Choosing(Protocol):
    """What there is to choose from, read off the GUI thread."""

    async def choices(self) -> Choices:
        """Return it; raises ``StoreFailed``, or ``Superseded``."""
        ...


class FiltersView(Protocol):
    """Where filters are chosen."""

    def come(self) -> None:
        """Come into sight."""
        ...

    def show_choices(self, choices: Choices) -> None:
        """Show what there is to choose from."""
        ...

    def show_filters(self, query: Query, days: Days | None) -> None:
        """Show what is chosen; ``days`` stands for the times of the query."""
        ...

    def show_saved(self, names: tuple[str, ...], current: str | None) -> None:
        """Show the filters that have a name, and which of them is chosen."""
        ...

    def name_show(self, title: str | None) -> None:
        """Take what the show is called that the history is narrowed to."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...


class FiltersPresenter:
    """Each choice is shown in the list at once. GUI thread; ``run`` starts what is awaited."""

    def __init__(
        self,
        view: FiltersView,
        choosing: Choosing,
        memory: FilterMemory,
        history: HistoryPresenter,
        clock: Clock,
        redactor: Redactor,
        run: Callable[[Coroutine[None, None, None]], object],
    ) -> None:
        self._view = view
        self._choosing = choosing
        self._memory = memory
        self._history = history
        self._clock = clock
        self._redactor = redactor
        self._run = run
        self._choices = Choices()
        self._days: Days | None = None
        self._name: str | None = None

    def open(self) -> None:
        """Show what is chosen, and read what there is to choose from."""
        self._view.come()
        self._show()
        self._run(self._read())

    def narrow(self, query: Query, days: Days | None) -> None:
        """Show what answers ``query``, whose words are those that are looked for now."""
        self._days = days
        words = self._history.query.words
        self._ask(replace(self._spanned(query, days), words=words))
        self._name_filters(None)

    def clear(self) -> None:
        """Narrow it to nothing, but for the words that are looked for."""
        self.narrow(Query(), None)
        self._show()

    def save(self, name: str) -> None:
        """Keep what is chosen now under a name; one that has it already is replaced."""
        # A name is cut to be short: of a secret that was cut, nobody would know any more.
        if self._holds_secret(name, self._history.query.words):
            return
        saved = SavedFilter.of(name, self._history.query, self._now())
        if not saved.name:
            self._view.refuse(say("Type a name for these filters first."))
            return
        others = tuple(each for each in self._memory.filters() if each.name != saved.name)
        self._memory.keep_filters((saved, *others)[:MOST_FILTERS])
        self._show(saved.name)

    def use(self, name: str) -> None:
        """Ask for what is kept under a name, its words too."""
        saved = next((each for each in self._memory.filters() if each.name == name), None)
        if saved:
            self._days = saved.days
            self._ask(self._spanned(saved.query, saved.days))
            self._show(name)

    def rename(self, name: str, other: str) -> None:
        """Keep a filter under another name."""
        if self._holds_secret(other):
            return
        kept = self._memory.filters()
        saved = next((each for each in kept if each.name == name), None)
        renamed = SavedFilter.of(other, Query(), None).name
        if not saved or not renamed:
            self._view.refuse(say("Choose a saved filter, and type its new name."))
            return
        others = (each for each in kept if each.name not in (name, renamed))
        self._memory.keep_filters((replace(saved, name=renamed), *others))
        self._show(renamed)

    def delete(self, name: str) -> None:
        """Keep a filter no longer; what is shown stays."""
        left = tuple(each for each in self._memory.filters() if each.name != name)
        self._memory.keep_filters(left)
        self._show()

    async def _read(self) -> None:
        try:
            self._choices = await self._choosing.choices()
        except Superseded:
            return
        except StoreFailed as failed:
            self._view.refuse(failed.sentence)
            return
        self._view.show_choices(self._choices)
        # Somebody may have chosen meanwhile.
        self._show(self._name)

    def _show(self, name: str | None = None) -> None:
        self._view.show_filters(self._history.query, self._now())
        self._name_filters(name)

    def _name_filters(self, name: str | None) -> None:
        self._name = name
        self._view.show_saved(self._names(), name)

    def _ask(self, query: Query) -> None:
        titles = {each.run: each.title for each in self._choices.runs}
        self._view.name_show(titles.get(query.run) if query.run else None)
        self._history.ask(query)

    def _now(self) -> Days | None:
        """Return the days that are chosen: whoever shows all lines has chosen none."""
        return None if self._history.query.since is None else self._days

    def _holds_secret(self, *texts: str) -> bool:
        """Whether one of them does; the view says so."""
        try:
            for text in texts:
                without_secret(text, self._redactor)
        except InputRefused as refused:
            self._view.refuse(refused.sentence)
            return True
        return False

    def _names(self) -> tuple[str, ...]:
        return tuple(each.name for each in self._memory.filters())

    def _spanned(self, query: Query, days: Days | None) -> Query:
        if days is None:
            return query
        back, count = _SPANS[days]
        first = datetime.fromtimestamp(self._clock.now()).date() - timedelta(back)
        since, until = (_midnight(first + timedelta(each)) for each in (0, count))
        return replace(query, since=since, until=until)


def _midnight(day: date) -> float:
    """Return when a day begins where the operator is, in Unix seconds."""
    return datetime.combine(day, time()).timestamp()
