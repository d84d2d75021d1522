"""Which keys do what: the usual ones, what the operator changed, and what no key may be taken for.

A key is written as Qt writes it for files (``Ctrl+Shift+S``, ``PgDown``, ``Media Play``), but that
both Enter keys are ``Enter``. An act is a command of the window, by its name, or one of ``Act``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence

_MOST_ACTS = 200
MOST_KEYS = 6
_KEY_LENGTH = 40


class Act(StrEnum):
    """What can be done on the stage by a key and is no command of a menu."""

    GO = "go"
    GO_CONFIRMED = "go.confirmed"
    STANDBY_NEXT = "standby.next"
    STANDBY_BEFORE = "standby.before"
    COVER = "cover"
    STEER = "steer"
    SHOW_MODE = "show.mode"
    SEND = "send"
    SEND_CONFIRMED = "send.confirmed"
    HOLD = "hold"


USUAL: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        Act.GO: ("F5", "PgDown"),
        Act.GO_CONFIRMED: ("Shift+F5",),
        Act.STANDBY_NEXT: ("Ctrl+Down",),
        Act.STANDBY_BEFORE: ("Ctrl+Up", "PgUp"),
        Act.COVER: ("F8",),
        Act.STEER: ("F7",),
        Act.SHOW_MODE: ("Ctrl+Shift+S",),
        Act.SEND: ("Ctrl+Enter",),
        Act.SEND_CONFIRMED: ("Ctrl+Shift+Enter",),
        Act.HOLD: ("Esc",),
    }
)
# They have these keys, whatever else is chosen: hands and sentences rely on them.
FIXED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {act: USUAL[act] for act in (Act.SEND, Act.SEND_CONFIRMED, Act.HOLD)}
)
# A clicker may send a letter for these; it counts where nothing is written.
_BY_CLICKER = frozenset(Act) - set(FIXED)

_SPACE = "Space"
_PAGES = frozenset({"PgUp", "PgDown"})
_MOVING = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "Ins", "Del", "Backspace"})
_ENDING = frozenset({"Enter", "Tab", "Backtab"})
# What lists do by these is not theirs alone: somebody may need the key more elsewhere.
_IN_LISTS = frozenset({"F2", "Ctrl+D", "Alt+Up", "Alt+Down", "Ctrl+Home", "Ctrl+End"})
_EDITING = frozenset(
    {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z"}
    | {"Shift+Del", "Ctrl+Ins", "Shift+Ins"}
)


class Place(StrEnum):
    """What has the keyboard when a key is pressed."""

    TEXT = "text"
    MESSAGE = "message"
    RUN_SHEET = "run sheet"
    LIST = "list"
    BUTTON = "button"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every act. ``usual`` tells which acts there are; ``changes`` is what is kept.

    A key does one thing. What was changed comes before what is usual, and what stands earlier
    before what stands later.
    """

    usual: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: USUAL)
    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Asked for at each key, with those that a line waits for.
    _owner_of: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find out once what each key does."""
        object.__setattr__(self, "_owner_of", self._owners())

    def keys(self, act: str) -> tuple[str, ...]:
        """Return the keys of an act, the one to be shown first."""
        return tuple(key for key in self._wanted(act) if self._owner_of[key] == act)

    def act_of(self, key: str) -> str | None:
        """Return what ``key`` does; None for nothing."""
        return self._owner_of.get(key)

    def conflict(self, act: str, key: str) -> str | None:
        """Return the other act that has ``key`` now; None for none."""
        owner = self.act_of(key)
        return None if owner == act else owner

    def is_usual(self, act: str) -> bool:
        """Whether an act has its usual keys."""
        return self.keys(act) == self.usual[act]

    def with_key(self, act: str, key: str) -> Keymap:
        """Give ``key`` to an act, and take it away from the one that had it."""
        kept = {other: _without(keys, key) for other, keys in self.changes.items() if other != act}
        keys = (*_without(self.keys(act), key), key)[-MOST_KEYS:]
        return replace(self, changes={**kept, act: keys})

    def without_key(self, act: str, key: str) -> Keymap:
        """Take ``key`` from an act, unless it is one that it always has."""
        if key in FIXED.get(act, ()):
            return self
        return replace(self, changes={**self.changes, act: _without(self.keys(act), key)})

    def as_usual(self, act: str | None = None) -> Keymap:
        """Give an act, or all, the usual keys again, but for those that others were given."""
        kept = {other: keys for other, keys in self.changes.items() if act not in (None, other)}
        return replace(self, changes=kept)

    def _wanted(self, act: str) -> tuple[str, ...]:
        fixed = FIXED.get(act, ())
        chosen = self.changes.get(act, self.usual.get(act, ()))
        return (*fixed, *(key for key in chosen if key not in fixed))

    def _owners(self) -> dict[str, str]:
        owners = {key: act for act, keys in FIXED.items() for key in keys}
        changed = [act for act in self.usual if act in self.changes]
        for act in (*changed, *self.usual):
            for key in self._wanted(act):
                owners.setdefault(key, act)
        return owners


def is_printing(key: str) -> bool:
    """Whether a key writes something where text is written."""
    base = key.removeprefix("Shift+")
    return base == _SPACE or len(base) == 1


def counts(key: str, place: Place, *, is_show_mode: bool) -> bool:
    """Whether a key of the stage does its work while the keyboard is at ``place``.

    Letters are written, and Space presses; PgUp and PgDown turn pages while a show is prepared.
    """
    base = key.removeprefix("Shift+")
    if base in _PAGES:
        return is_show_mode or place not in (Place.TEXT, Place.LIST)
    if base == _SPACE:
        return place in (Place.RUN_SHEET, Place.ELSEWHERE)
    return not (is_printing(key) and place in (Place.TEXT, Place.MESSAGE))


def refusal(keymap: Keymap, act: str, key: str) -> Sentence | None:
    """Return why ``key`` cannot be given to ``act``; None where it can."""
    owner = next((fixed for fixed, keys in FIXED.items() if key in keys), None)
    base = key.removeprefix("Shift+")
    if owner == Act.HOLD:
        return say("Esc always holds, and closes what is open. Press another key.")
    if owner is not None and owner != act:
        return say("This key always sends the line. Press another key.")
    if key in keymap.usual[act]:
        return None
    is_page = base in _PAGES and act not in _BY_CLICKER
    if base in _MOVING | _ENDING or key in _EDITING or is_page:
        return say("This key is needed for writing and in lists. Press another key.")
    if key.startswith("Alt+") and is_printing(key.removeprefix("Alt+")):
        return say("Alt with a letter opens menus and presses buttons. Press another key.")
    if is_printing(key) and act not in _BY_CLICKER:
        return say("This key writes a letter. Press it together with Ctrl, or press another key.")
    return None


def note(key: str) -> Sentence | None:
    """Return what is to be known of a key that was learned; None for nothing."""
    base = key.removeprefix("Shift+")
    if base == _SPACE:
        return say("Space does nothing else then, but in texts and lists and on buttons.")
    if is_printing(key):
        return say("It does nothing while you write a text: there it writes its letter.")
    if base in _PAGES:
        return say("While a show is prepared, it turns pages in lists and texts.")
    if key in _IN_LISTS:
        return say("Lists use this key, too. Try it there first.")
    return None


def changes_in(stored: object) -> dict[str, tuple[str, ...]]:
    """Return the changes that a settings file holds; what cannot be used is left out. Total."""
    if not isinstance(stored, Mapping):
        return {}
    acts = list(stored.items())[:_MOST_ACTS]
    return {act: _keys_in(keys) for act, keys in acts if isinstance(act, str) and _is_many(keys)}


def _is_many(keys: object) -> bool:
    return isinstance(keys, list | tuple)


def _keys_in(keys: Iterable[object]) -> tuple[str, ...]:
    texts = (key for key in keys if isinstance(key, str))
    usable = (key for key in texts if 0 < len(key) <= _KEY_LENGTH and key.isprintable())
    return tuple(dict.fromkeys(usable))[:MOST_KEYS]


def _without(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(other for other in keys if other != key)
