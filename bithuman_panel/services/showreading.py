"""A show out of the bytes of its file (docs/reference/show-file.md).

Reading is total item by item: what cannot be used is left out and told, and all the rest is there.
Only a file that is no show at all, or one of a newer panel, is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.opened import Broken
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.fields import as_int, as_object, as_text
from bithuman_panel.services.showfields import (
    CUE,
    GROUP,
    cue_of,
    group_of,
    object_in,
    rest_of,
    text_in,
)
from bithuman_panel.services.showversions import VERSION, brought_up
from bithuman_panel.services.strictjson import Doubled, is_shallow, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bithuman_panel.core.cue import Extra, Item

T = TypeVar("T")

FORMAT = "bithuman-show"
_SHOW_FIELDS = frozenset(
    {"format", "version", "id", "name", "sheets", "variables", "snippets", "cover", "steer"}
)
_SHEET_FIELDS = frozenset({"id", "name", "items"})
# Ten times more than anybody calls in a week; a file of 32 MB can hold millions.
MOST_ROWS = 50_000
_MAX_ID = 200


@dataclass(frozen=True, slots=True)
class ReadShow:
    """The show in a file, and what was ``broken`` in it.

    ``is_older``: it came from an older version. ``is_whole``: to write it again loses nothing.
    ``is_changed``: it must be written again, so that its ids are the same at the next reading.
    """

    show: Show
    broken: tuple[Broken, ...]
    is_older: bool
    is_whole: bool
    is_changed: bool


def read_show(content: bytes, name: str, new_id: Callable[[], str]) -> ReadShow:
    """Return the show in ``content``; raises :class:`StoreFailed` where there is none to use.

    ``name`` is that of the file: in what is told, and of a show that has none.
    """
    parsed = parse(content)
    fields = as_object(parsed and parsed.value)
    version = as_int(fields.get("version"))
    if parsed is None or fields.get("format") != FORMAT or version is None or version < 0:
        told = say(
            "“{file}” is no show file, or it is damaged. Nothing in it was changed.", file=name
        )
        raise StoreFailed(told)
    if version > VERSION:
        raise StoreFailed(
            say(
                "{file} was made by a newer panel. Update this panel to open it. Nothing in it was "
                "changed.",
                file=name,
            )
        )
    reading = _Reading(name, new_id)
    if isinstance(fields, Doubled):
        reading.leave_out(say("The show"), say("One of its fields stands there twice."))
    show = reading.show(brought_up(fields, version))
    is_older = version < VERSION
    broken = tuple(reading.broken)
    is_whole = not (is_older or broken or parsed.losses)
    return ReadShow(show, broken, is_older, is_whole, is_older or reading.has_given_ids)


class _Reading:
    """One reading: the ids that are taken, and what was left out."""

    def __init__(self, name: str, new_id: Callable[[], str]) -> None:
        self._name = name
        self._new_id = new_id
        self._ids: set[str] = set()
        self.has_given_ids = False
        self.broken: list[Broken] = []

    def leave_out(self, place: Sentence, why: Sentence) -> None:
        self.broken.append(Broken(place, why))

    def show(self, fields: Mapping[str, object]) -> Show:
        place = say("The show")
        show_id = self._id(fields.get("id"))
        name = self._try(place, partial(text_in, {"name": self._name, **fields}, "name"), "")
        sheets = [
            self._sheet(n, each) for n, each in enumerate(self._list(fields, "sheets", place), 1)
        ]
        found = tuple(sheet for sheet in sheets if sheet)
        variables, of_variables = self._table(fields, "variables", "value")
        snippets, of_snippets = self._table(fields, "snippets", "text")
        return Show(
            show_id,
            name,
            found or (RunSheet(self._id(None), name),),
            variables,
            snippets,
            self._try(place, partial(text_in, fields, "cover"), ""),
            self._try(place, partial(text_in, fields, "steer"), ""),
            (*self._rest(place, fields, _SHOW_FIELDS), *of_variables, *of_snippets),
        )

    def _sheet(self, number: int, value: object) -> RunSheet | None:
        place = say("Run sheet {number}", number=number)
        if not isinstance(value, dict):
            self.leave_out(place, say("It is not written as a run sheet has to be."))
            return None
        if isinstance(value, Doubled):
            self.leave_out(place, say("One of its fields stands there twice."))
        sheet_id = self._id(value.get("id"))
        name = self._try(place, partial(text_in, value, "name"), "")
        items: list[Item] = []
        strange: list[tuple[int, str | None, object]] = []
        for n, each in enumerate(self._list(value, "items", place), 1):
            where = _item_place(n, name or str(number), each)
            item = self._try(where, partial(self._item, each), None)
            if isinstance(item, dict):
                strange.append((len(items), items[-1].id if items else None, item))
            elif item is not None:
                items.append(item)
        kept: Extra = (("items", tuple(strange)),) if strange else ()
        rest = self._rest(place, value, _SHEET_FIELDS)
        return RunSheet(sheet_id, name, tuple(items), (*rest, *kept))

    def _item(self, value: object) -> Item | dict[str, object]:
        """Return an item; one of a kind that is not known here as it stands there."""
        fields = object_in(value)
        kind = text_in(fields, "type")
        if not kind:
            raise InputRefused(say('"type" must be "cue" or "group".'))
        if kind not in (CUE, GROUP):
            return dict(fields)
        item: Item = cue_of(fields, "") if kind == CUE else group_of(fields, "")
        # Now, and not before: what is left out takes no id.
        return replace(item, id=self._id(fields.get("id")))

    def _table(
        self, fields: Mapping[str, object], table: str, column: str
    ) -> tuple[tuple[tuple[str, str], ...], Extra]:
        """Return names and values, and the unknown fields beside them."""
        rows: list[tuple[str, str]] = []
        beside: dict[str, Extra] = {}
        for number, each in enumerate(self._list(fields, table, say("The show")), 1):
            row = self._try(_row_place(table, number), partial(_row, each, column), None)
            if row:
                rows.append((row.name, row.text))
            if row and row.rest:
                beside[row.name] = row.rest
        return tuple(rows), ((table, tuple(beside.items())),) if beside else ()

    def _list(self, fields: Mapping[str, object], name: str, place: Sentence) -> Sequence[object]:
        value = fields.get(name)
        if isinstance(value, list):
            if len(value) > MOST_ROWS:
                raise StoreFailed(say("{file} is far too large.", file=self._name))
            return value
        if value is not None:
            self.leave_out(place, say('"{field}" must be a list.', field=name))
        return ()

    def _rest(self, place: Sentence, fields: Mapping[str, object], known: frozenset[str]) -> Extra:
        rest = rest_of(fields, known)
        kept = tuple((name, value) for name, value in rest if is_shallow(value))
        if kept != rest:
            self.leave_out(place, say("It is nested too deeply."))
        return kept

    def _try(self, place: Sentence, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except InputRefused as refused:
            self.leave_out(place, refused.sentence)
        return otherwise

    def _id(self, value: object) -> str:
        """Return an id that nothing else in the show has: the one it has, or a new one."""
        is_usable = isinstance(value, str) and 0 < len(value) <= _MAX_ID and value.isprintable()
        if not isinstance(value, str) or not is_usable or value in self._ids:
            self.has_given_ids = True
            value = self._new_id()
        self._ids.add(value)
        return value


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table of variables, or of snippets."""

    name: str
    text: str
    rest: Extra


def _row(value: object, column: str) -> _Row:
    fields = object_in(value)
    # A name may be empty: somebody left in the middle of writing it.
    if "name" not in fields:
        raise InputRefused(say("It has no name."))
    name = text_in(fields, "name")
    return _Row(name, text_in(fields, column), rest_of(fields, frozenset({"name", column})))


def _row_place(table: str, number: int) -> Sentence:
    if table == "variables":
        return say("Variable {number}", number=number)
    return say("Snippet {number}", number=number)


def _item_place(number: int, sheet: str, value: object) -> Sentence:
    name = as_text(as_object(value).get("name"))
    if name:
        told = say('Item {number} of the run sheet "{sheet}": {name}', number=number)
        return told.about(sheet=sheet, name=name)
    return say('Item {number} of the run sheet "{sheet}"', number=number, sheet=sheet)
