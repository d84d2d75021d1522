"""A window read as a screen reader reads it, over the accessibility bus (AT-SPI).

Of what Qt 6 does there: a combo box has its current text as its name, so what it is called comes
from the label tied to it; an item view answers a request for its children by making all of them,
so views are entered only when they are small.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.desktop.bus import Bus, BusFailed
from tests.desktop.polling import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

ATSPI = "org.a11y.atspi"
ACCESSIBLE = f"{ATSPI}.Accessible"
REGISTRY = f"{ATSPI}.Registry"
ROOT = f"/{ATSPI.replace('.', '/')}/accessible/root"
NOTHING = f"/{ATSPI.replace('.', '/')}/null"
LABELLED_BY = 2
SMALL_VIEW = 300


class Role(IntEnum):
    """The roles a test asks for, with the numbers of the protocol."""

    CHECK_BOX = 7
    COMBO_BOX = 11
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    TABLE = 55
    TABLE_CELL = 56
    TEXT = 61
    TREE = 65
    TREE_TABLE = 66


VIEWS = frozenset({Role.LIST, Role.TABLE, Role.TREE, Role.TREE_TABLE})


class State(IntEnum):
    """The states a test asks for: the numbers of their bits."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


@dataclass(frozen=True)
class Accessible:
    """One thing in the accessibility tree; what it says is read anew each time."""

    bus: Bus
    owner: str
    path: str

    @property
    def name(self) -> str:
        """The accessible name; of a combo box its current text."""
        return str(self.bus.read(self.owner, self.path, ACCESSIBLE, "Name"))

    @property
    def role(self) -> int:
        """The role's number in the protocol; compare it with :class:`Role`."""
        return int(self._ask("Accessible.GetRole"))

    @property
    def called(self) -> str:
        """What a person would call it: the label tied to it, otherwise its name."""
        for kind, targets in self._ask("Accessible.GetRelationSet"):
            if kind == LABELLED_BY and targets:
                return self._at(targets[0]).name
        return self.name

    @property
    def text(self) -> str:
        """What stands in a text field."""
        return str(self._ask("Text.GetText", "ii", 0, -1))

    @property
    def middle(self) -> tuple[int, int]:
        """Its middle on the screen, in pixels."""
        x, y, width, height = self._ask("Component.GetExtents", "u", 0)
        return x + width // 2, y + height // 2

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        x, y, width, height = self._ask("Component.GetExtents", "u", 0)
        return x, y, width, height

    def has(self, state: State) -> bool:
        """Return whether it is in ``state`` now."""
        low, high = self._ask("Accessible.GetState")
        return bool((low | high << 32) >> state & 1)

    def children(self) -> list[Accessible]:
        """Return what it holds."""
        found = self._ask("Accessible.GetChildren")
        return [self._at(reference) for reference in found if reference[1] != NOTHING]

    def child_count(self) -> int:
        """Return how many things it holds, without making them."""
        return int(self.bus.read(self.owner, self.path, ACCESSIBLE, "ChildCount"))

    def everything(self) -> Iterator[Accessible]:
        """Yield what it holds, at any depth, in the order of the tree.

        Of what does not show only itself: nothing in it shows either, and there is a lot of it.
        """
        for child in self.children():
            yield child
            try:
                if not child.has(State.SHOWING):
                    continue
                if child.role in VIEWS and child.child_count() > SMALL_VIEW:
                    continue
                yield from child.everything()
            except BusFailed:  # gone meanwhile
                continue

    def showing(self, called: str | None = None, *roles: Role) -> list[Accessible]:
        """Return what is on the screen now, in these roles, and ``called`` so (None: anything)."""
        return [thing for thing in self.everything() if thing._is(called, roles)]

    def find(self, called: str, *roles: Role, limit_s: float = 10) -> Accessible:
        """Return the one thing called so; wait for it, and fail with what there was instead."""
        return wait_for(
            lambda: _only(self.showing(called, *roles), called),
            lambda: f"{called!r} {[role.name for role in roles]} in\n{self.listing()}",
            limit_s,
        )

    def listing(self) -> str:
        """Return everything on the screen as text: role and what it is called."""
        lines = []
        for thing in self.everything():
            if thing.has(State.SHOWING) and thing.called:
                focusable = " *" if thing.has(State.FOCUSABLE) else ""
                lines.append(f"{_role_name(thing.role)} {thing.called!r}{focusable}")
        return "\n".join(lines)

    def _is(self, called: str | None, roles: tuple[Role, ...]) -> bool:
        try:
            return (
                self.has(State.SHOWING)
                and (not roles or self.role in roles)
                and (called is None or self.called == called)
            )
        except BusFailed:  # gone meanwhile
            return False

    def _at(self, reference: tuple[str, str]) -> Accessible:
        return Accessible(self.bus, *reference)

    def _ask(self, method: str, signature: str = "", *arguments: object) -> Any:  # noqa: ANN401
        (answer,) = self.bus.call(self.owner, self.path, f"{ATSPI}.{method}", signature, *arguments)
        return answer


def program(bus: Bus, pid: int, limit_s: float = 20) -> Accessible:
    """Return the program with this process id, once it has a window on the bus."""
    registry = Accessible(bus, REGISTRY, ROOT)

    def look() -> Accessible | None:
        mine = (one for one in registry.children() if _pid(bus, one.owner) == pid)
        return next((one for one in mine if one.child_count()), None)

    return wait_for(look, f"process {pid} to show a window to screen readers", limit_s)


def _pid(bus: Bus, owner: str) -> int:
    driver = "org.freedesktop.DBus"
    return int(bus.call(driver, "/", f"{driver}.GetConnectionUnixProcessID", "s", owner)[0])


def _only(found: list[Accessible], called: str) -> Accessible | None:
    usable = [thing for thing in found if thing.has(State.FOCUSABLE)] or found
    assert len(usable) <= 1, f"{len(usable)} things are called {called!r}"
    return usable[0] if usable else None


def _role_name(number: int) -> str:
    return Role(number).name.lower() if number in set(Role) else f"role {number}"
