"""By what steps the rows of one list become those of another, while its views look on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QModelIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QAbstractItemModel

# With more changes at once the rows are told anew: Qt would take longer for each of them.
MOST_STEPS = 60
_NO_INDEX = QModelIndex


class HasId(Protocol):
    """What a row stands for: each id is in a list once."""

    @property
    def id(self) -> str:
        """What it is known by."""
        ...


R = TypeVar("R", bound=HasId)


class Turn(NamedTuple):
    """How to come from some ids to others: rows to remove, the order of the rest, rows to insert.

    The runs are first and last rows; those to remove in the order in which to do it. ``order`` is
    None where what stays stays in its order.
    """

    removed: tuple[tuple[int, int], ...]
    order: tuple[str, ...] | None
    inserted: tuple[tuple[int, int], ...]


def turn(before: list[str], after: list[str]) -> Turn:
    """Return how ``before`` becomes ``after``; each id stands in a list once."""
    stays = set(before) & set(after)
    gone = (row for row, each in enumerate(before) if each not in stays)
    coming = (row for row, each in enumerate(after) if each not in stays)
    kept = [each for each in before if each in stays]
    wanted = [each for each in after if each in stays]
    return Turn(
        tuple(reversed(_runs(gone))),
        tuple(wanted) if wanted != kept else None,
        tuple(_runs(coming)),
    )


def take_rows(
    model: QAbstractItemModel,
    shown: list[R],
    wanted: Sequence[R],
    is_other: Callable[[R, R], bool],
    columns: int = 1,
    roles: Callable[[R, R], list[int]] | None = None,
) -> bool:
    """Make ``shown``, the rows of ``model``, into ``wanted`` by single steps.

    So selection and scrolling stay where they are. ``is_other`` tells whether what has the same id
    shows something else now, and ``roles`` by which roles: each such row is then told of alone, as
    long as they are few. Returns whether any row came, went or moved.
    """
    step = turn([row.id for row in shown], [row.id for row in wanted])
    if len(step.removed) + len(step.inserted) > MOST_STEPS:
        model.beginResetModel()
        shown[:] = wanted
        model.endResetModel()
        return True
    for first, last in step.removed:
        model.beginRemoveRows(_NO_INDEX(), first, last)
        del shown[first : last + 1]
        model.endRemoveRows()
    if step.order is not None:
        _reorder(model, shown, step.order)
    for first, last in step.inserted:
        model.beginInsertRows(_NO_INDEX(), first, last)
        shown[first:first] = wanted[first : last + 1]
        model.endInsertRows()
    _take_changed(model, shown, wanted, is_other, columns, roles)
    return bool(step.removed or step.inserted or step.order)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _reorder(model: QAbstractItemModel, shown: list[R], order: Sequence[str]) -> None:
    model.layoutAboutToBeChanged.emit()
    places = {row_id: place for place, row_id in enumerate(order)}
    before, after = model.persistentIndexList(), []
    for index in before:
        after.append(model.index(places[shown[index.row()].id], index.column()))
    shown.sort(key=lambda row: places[row.id])
    model.changePersistentIndexList(before, after)
    model.layoutChanged.emit()


def _take_changed(
    model: QAbstractItemModel,
    shown: list[R],
    wanted: Sequence[R],
    is_other: Callable[[R, R], bool],
    columns: int,
    roles: Callable[[R, R], list[int]] | None,
) -> None:
    pairs = enumerate(zip(shown, wanted, strict=True))
    changed = [(row, old) for row, (old, new) in pairs if is_other(old, new)]
    for row, _ in changed:
        shown[row] = wanted[row]
    if roles and len(changed) <= MOST_STEPS:
        # Of a row that is told of with others, or without its roles, Qt reads nothing aloud.
        for row, old in changed:
            first, last = model.index(row, 0), model.index(row, columns - 1)
            model.dataChanged.emit(first, last, roles(old, shown[row]))
    elif changed:
        last = model.index(changed[-1][0], columns - 1)
        model.dataChanged.emit(model.index(changed[0][0], 0), last)
