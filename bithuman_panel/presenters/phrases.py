"""Variables, snippets, cover line and steer: written into the show as they are typed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.limits import storable
from bithuman_panel.core.resolving import is_variable_name
from bithuman_panel.core.snippet_marks import is_snippet_name, plain_name
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.variables_used import variables_at_hand, variables_on
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.cue_editor import SHIELDED

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.presenters.show import ShowPresenter

Rows = tuple[tuple[str, str], ...]
_NAME_FIRST = say("Give it a name first.")
_LOCKED = say("Show mode: the values of variables can be changed, everything else stays as it is.")


class TableKind(StrEnum):
    """The two tables of a show."""

    VARIABLES = "variables"
    SNIPPETS = "snippets"


class LineKind(StrEnum):
    """The two lines that are one key away."""

    COVER = "cover"
    STEER = "steer"


class PhrasesView(Protocol):
    """What the card can show."""

    def come(self) -> None:
        """Lie over the stage, with the keyboard."""
        ...

    def leave(self) -> None:
        """Go away."""
        ...

    def show_rows(self, kind: TableKind, rows: Rows, current: int | None) -> None:
        """Show a table, with the row whose fields are below it; None: they are for a new one."""
        ...

    def show_row(self, kind: TableKind, name: str, text: str) -> None:
        """Show in the fields below a table what is kept of a row."""
        ...

    def show_complaint(self, kind: TableKind, sentence: Sentence | None) -> None:
        """Say why what stands in the fields of a table is not kept; None: it is."""
        ...

    def show_line(self, kind: LineKind, text: str) -> None:
        """Show the cover line or the steer."""
        ...

    def show_line_complaint(self, kind: LineKind, sentence: Sentence | None) -> None:
        """Say why what stands there is not kept; None: it is."""
        ...

    def show_missing(self, names: tuple[str, ...]) -> None:
        """Show which variables are used and stand in no row."""
        ...

    def show_locked(self, *, is_locked: bool) -> None:
        """Let only the values of variables be changed, or everything."""
        ...


class PhrasesPresenter:
    """Keeps the tables and lines. GUI thread; every call returns at once.

    ``tell`` says to the operator why the card did not come, or went.
    """

    def __init__(
        self,
        view: PhrasesView,
        show: ShowPresenter,
        redactor: Redactor,
        tell: Callable[[Sentence], None],
        *,
        is_shielded: Callable[[], bool] = lambda: False,
    ) -> None:
        self._view = view
        self._show = show
        self._redactor = redactor
        self._tell = tell
        self._is_shielded = is_shielded
        self._is_open = False
        self._rows: dict[TableKind, Rows] = dict.fromkeys(TableKind, ())
        self._current: dict[TableKind, int | None] = dict.fromkeys(TableKind)
        self._lines: dict[LineKind, str] = dict.fromkeys(LineKind, "")
        self._scanned: tuple[tuple[RunSheet, ...], tuple[str, ...]] = ((), ())
        # So that each stay in a field is a step of its own for undo.
        self._stay = 0
        show.listen(self._on_show)

    def open(self) -> None:
        """Come, with the first row of each table in the fields."""
        if self._is_shielded():
            self._tell(SHIELDED)
            return
        self._is_open = True
        for kind in TableKind:
            self._rows[kind] = self._table(kind)
            self._choose(kind, 0 if self._rows[kind] else None)
        for line in LineKind:
            self._take_line(line)
        self._show_rest()
        self._view.come()

    def close(self) -> None:
        """The card has gone."""
        self._is_open = False

    def cover(self) -> None:
        """The shield goes up: nothing of this is for everybody's eyes."""
        if self._is_open:
            self.close()
            self._view.leave()
            self._tell(SHIELDED)

    def choose(self, kind: TableKind, row: int | None) -> None:
        """Have a row in the fields; None: a new one, which begins with its name."""
        if self._is_open and (row is None or row < len(self._rows[kind])):
            self._stay += 1
            self._choose(kind, row)

    def end_stay(self) -> None:
        """The keyboard has left a field: what is typed next is another step."""
        self._stay += 1

    def write_name(self, kind: TableKind, text: str) -> None:
        """Give the row in the fields another name, or begin a new row with one."""
        name = plain_name(storable(text)).strip()
        if not self._accepts(kind, name):
            return
        rows, row = self._rows[kind], self._current[kind]
        if row is None:
            self._current[kind] = len(rows)
            self._put(kind, (*rows, (name, "")), "name")
        else:
            self._put(kind, (*rows[:row], (name, rows[row][1]), *rows[row + 1 :]), "name")

    def write_text(self, kind: TableKind, text: str) -> None:
        """Give the row in the fields another value or text."""
        row, rows = self._current[kind], self._rows[kind]
        text = storable(text)
        if self._holds_secret(text) or row is None:
            told = HOLDS_SECRET if self._holds_secret(text) else _NAME_FIRST
            self._view.show_complaint(kind, told)
            return
        self._view.show_complaint(kind, None)
        name = rows[row][0]
        changed = (*rows[:row], (name, text), *rows[row + 1 :])
        if kind is TableKind.VARIABLES and self._show.in_show_mode:
            self._rows[kind] = changed
            self._show.set_value(name, text)
            self._view.show_rows(kind, changed, row)
        else:
            self._put(kind, changed, "text")

    def write_line(self, kind: LineKind, text: str) -> None:
        """Set the cover line or the steer."""
        text = storable(text)
        if self._holds_secret(text):
            self._view.show_line_complaint(kind, HOLDS_SECRET)
            return
        self._view.show_line_complaint(kind, None)
        before, self._lines[kind] = self._lines[kind], text
        is_cover = kind is LineKind.COVER
        write = self._show.set_cover if is_cover else self._show.set_steer
        is_kept = write(text, f"{kind} {self._stay}")
        if not is_kept and before != text:
            self._take_line(kind)

    def remove(self, kind: TableKind) -> None:
        """Remove the row that is in the fields; the one after it comes."""
        row, rows = self._current[kind], self._rows[kind]
        if row is None:
            return
        left = (*rows[:row], *rows[row + 1 :])
        self._current[kind] = min(row, len(left) - 1) if left else None
        self._put(kind, left, None)
        self._choose(kind, self._current[kind])

    def add_missing(self, name: str) -> None:
        """Add a row for a variable that is used somewhere; its value is still to be written."""
        rows = self._rows[TableKind.VARIABLES]
        if name in self._missing():
            self._current[TableKind.VARIABLES] = len(rows)
            self._put(TableKind.VARIABLES, (*rows, (name, "")), None)
            self._choose(TableKind.VARIABLES, self._current[TableKind.VARIABLES])

    def _accepts(self, kind: TableKind, name: str) -> bool:
        """Whether the row may be called so; what is wrong is said at its fields."""
        told = self._objection(kind, name)
        self._view.show_complaint(kind, told)
        return told is None

    def _objection(self, kind: TableKind, name: str) -> Sentence | None:
        if self._holds_secret(name):
            return HOLDS_SECRET
        is_variable = kind is TableKind.VARIABLES
        if not (is_variable_name if is_variable else is_snippet_name)(name):
            return (
                say("A variable is named with letters, digits, underscores and single spaces.")
                if is_variable
                else say("A snippet is named with letters, digits, hyphens and underscores.")
            )
        others = (each for n, (each, _) in enumerate(self._rows[kind]) if n != self._current[kind])
        if name in map(plain_name, others):
            return say("This name is taken. Choose another one.")
        return None

    def _holds_secret(self, text: str) -> bool:
        return self._redactor.finds(text)

    def _put(self, kind: TableKind, rows: Rows, what: str | None) -> None:
        """Change a table. It is taken first: what the show tells of is then no news here."""
        before, self._rows[kind] = self._rows[kind], rows
        if rows == before:
            return
        key = f"{kind} {what} {self._current[kind]} {self._stay}" if what else None
        is_variable = kind is TableKind.VARIABLES
        if not (self._show.set_variables if is_variable else self._show.set_snippets)(rows, key):
            self._rows[kind] = before
            self._clamp(kind)
            self._view.show_complaint(kind, _LOCKED)
        self._view.show_rows(kind, self._rows[kind], self._current[kind])

    def _on_show(self) -> None:
        if not self._is_open:
            return
        for kind in TableKind:
            if self._rows[kind] != self._table(kind):
                self._rows[kind] = self._table(kind)
                self._clamp(kind)
                self._choose(kind, self._current[kind])
        for line in LineKind:
            if self._lines[line] != self._line(line):
                self._take_line(line)
        self._show_rest()

    def _clamp(self, kind: TableKind) -> None:
        """Stay at a row that there is."""
        row, count = self._current[kind], len(self._rows[kind])
        if row is not None and row >= count:
            self._current[kind] = count - 1 if count else None

    def _choose(self, kind: TableKind, row: int | None) -> None:
        self._current[kind] = row
        self._view.show_rows(kind, self._rows[kind], row)
        self._view.show_row(kind, *(self._rows[kind][row] if row is not None else ("", "")))
        self._view.show_complaint(kind, None)

    def _take_line(self, kind: LineKind) -> None:
        self._lines[kind] = self._line(kind)
        self._view.show_line(kind, self._lines[kind])
        self._view.show_line_complaint(kind, None)

    def _show_rest(self) -> None:
        self._view.show_missing(self._missing())
        self._view.show_locked(is_locked=self._show.in_show_mode)

    def _table(self, kind: TableKind) -> Rows:
        show = self._show.show
        return show.variables if kind is TableKind.VARIABLES else show.snippets

    def _line(self, kind: LineKind) -> str:
        show = self._show.show
        return show.cover if kind is LineKind.COVER else show.steer

    def _missing(self) -> tuple[str, ...]:
        """Return the variables that are used and stand in no row.

        The cues are looked through only when one of them has changed: there may be thousands.
        """
        show = self._show.show
        if self._scanned[0] is not show.sheets:
            self._scanned = (show.sheets, variables_on(show.sheets))
        used = dict.fromkeys((*self._scanned[1], *variables_at_hand(show)))
        known = {plain_name(name) for name, _ in show.variables}
        return tuple(name for name in used if name not in known)
