"""What a person does at the screen: picks, clicks, types. Real events of mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desktop.accessible import Accessible, Role, State
from tests.desktop.polling import wait_for

if TYPE_CHECKING:
    from tests.desktop.desktop import Desktop


def click(desktop: Desktop, thing: Accessible) -> None:
    """Click in the middle of it, once a person could."""
    wait_for(lambda: thing.has(State.SHOWING) and thing.has(State.ENABLED), f"{thing.called!r}")
    x, y = thing.middle
    _click_at(desktop, x, y)


def choices(thing: Accessible) -> list[Accessible]:
    """Return the items of a combo box, open or not."""
    return [child for child in _view(thing).children() if child.role == Role.LIST_ITEM]


def choose(desktop: Desktop, thing: Accessible, part: str) -> None:
    """Pick the one item that has ``part`` in its text from a combo box, with the mouse."""
    item = wait_for(
        lambda: next((one for one in choices(thing) if part in one.name), None),
        lambda: f"{part!r} among {[one.name for one in choices(thing)]}",
    )
    name = item.name
    left, top, width, height = thing.extents
    # The arrow at the right end opens an editable one, too.
    _click_at(desktop, left + width - 8, top + height // 2)
    view = _view(thing)
    wait_for(lambda: view.has(State.SHOWING), f"the choices of {thing.called!r} to open")
    click(desktop, item)
    wait_for(lambda: thing.name == name, lambda: f"{name!r} to be chosen, not {thing.name!r}")


def type_into(desktop: Desktop, field: Accessible, text: str) -> None:
    """Click into a text field, type, and see the text arrive."""
    click(desktop, field)
    wait_for(lambda: field.has(State.FOCUSED), f"{field.called!r} to take the keyboard")
    desktop.xdotool("type", "--delay", "2", text)
    wait_for(lambda: field.text == text, lambda: f"{text!r} in the field, which has {field.text!r}")


def press(desktop: Desktop, keys: str) -> None:
    """Press keys together, in xdotool's words: ``ctrl+Return``."""
    desktop.xdotool("key", keys)


def _click_at(desktop: Desktop, x: int, y: int) -> None:
    desktop.xdotool("mousemove", str(x), str(y), "click", "1")


def _view(thing: Accessible) -> Accessible:
    views = [child for child in thing.children() if child.role == Role.LIST]
    assert views, f"{thing.called!r} has no list of choices"
    return views[0]
