"""Which keys do what, as the operator chooses: learned, taken away, and as usual again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.keymap import Keymap, note, refusal
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.wording import Sentence

    Offer = Callable[[Sentence, Callable[[], object]], None]


class KeymapView(Protocol):
    """What shows the keys, and what obeys them."""

    def show_keymap(self, keymap: Keymap) -> None:
        """Obey these keys from now on, and show them."""
        ...

    def show_key_learned(self, act: str, key: str, told: Sentence | None) -> None:
        """Say that ``key`` does ``act`` now, and what is to be known of it."""
        ...

    def show_key_taken(self, act: str, key: str, other: str) -> None:
        """Say that ``key`` already does something else, and offer to take it away there."""
        ...

    def show_key_refused(self, act: str, told: Sentence) -> None:
        """Say why the key that was pressed cannot be had."""
        ...


class KeymapMemory(Protocol):
    """Where the changed keys are kept between starts."""

    def key_changes(self) -> Mapping[str, tuple[str, ...]]:
        """Return the changes of ``core.keymap.Keymap``."""
        ...

    def keep_key_changes(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the changes."""
        ...


class KeymapPresenter:
    """The one writer of the keys. GUI thread; every call returns at once, and works at once.

    ``usual`` are the keys of every act there is. ``offer`` makes a step one that can be undone.
    """

    def __init__(
        self,
        view: KeymapView,
        memory: KeymapMemory,
        usual: Mapping[str, tuple[str, ...]],
        offer: Offer,
    ) -> None:
        self._view = view
        self._memory = memory
        self._offer = offer
        self._keymap = Keymap(usual, memory.key_changes())

    def open(self) -> None:
        """Show the keys as they were left."""
        self._view.show_keymap(self._keymap)

    def learn(self, act: str, key: str) -> None:
        """Give a key that was pressed to ``act``, if nothing else has it."""
        refused = refusal(self._keymap, act, key)
        other = self._keymap.conflict(act, key)
        if refused is not None:
            self._view.show_key_refused(act, refused)
        elif other is not None:
            self._view.show_key_taken(act, key, other)
        else:
            self._give(act, key)

    def take(self, act: str, key: str) -> None:
        """Give ``key`` to ``act`` all the same, and take it away from what had it."""
        if refusal(self._keymap, act, key) is None:
            self._give(act, key)

    def remove(self, act: str, key: str) -> None:
        """Take ``key`` from ``act``; a key that it always has stays."""
        self._change(self._keymap.without_key(act, key))

    def restore(self, act: str | None = None) -> None:
        """Give ``act``, or all, the usual keys again."""
        self._change(self._keymap.as_usual(act))

    def _give(self, act: str, key: str) -> None:
        if self._keymap.act_of(key) != act:
            self._change(self._keymap.with_key(act, key))
        self._view.show_key_learned(act, key, note(key))

    def _change(self, keymap: Keymap) -> None:
        before = self._keymap
        if keymap != before:
            self._obey(keymap)
            self._offer(say("Keys were changed."), lambda: self._obey(before))

    def _obey(self, keymap: Keymap) -> None:
        self._keymap = keymap
        self._memory.keep_key_changes(keymap.changes)
        self._view.show_keymap(keymap)
