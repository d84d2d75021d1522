"""What the operator does in the window, handed to the stage that is open at that moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.stage import Stage
    from bithuman_panel.ui.main_window import MainWindow

    # Does something with the stage that is open now; nothing where none is.
    Now = Callable[[Callable[[Stage], None]], None]


def connect_stage(window: MainWindow, now: Now) -> None:
    """Connect all of the window that is the business of a stage, whichever is open."""
    window.composer.mode_chosen.connect(lambda mode: now(lambda s: s.composer.choose_mode(mode)))
    window.composer.route_chosen.connect(
        lambda is_on: now(lambda s: s.composer.choose_route(via_add_context=is_on))
    )
    window.composer.text_edited.connect(lambda text: now(lambda s: s.composer.edit(text)))
    window.composer.older_requested.connect(lambda: now(lambda s: s.composer.recall_older()))
    window.composer.newer_requested.connect(lambda: now(lambda s: s.composer.recall_newer()))
    window.composer.focused.connect(lambda: now(lambda s: s.composer.focus()))
    window.export_requested.connect(lambda file, kind: now(lambda s: s.export(file, kind)))
    window.backup_requested.connect(lambda: now(lambda s: s.back_up()))
    window.targets.work.cancelled.connect(lambda: now(lambda s: s.listing.cancel()))
    window.record.work.cancelled.connect(lambda: now(lambda s: s.filing.cancel()))
    window.undo_requested.connect(lambda: now(lambda s: s.undo.undo()))
    window.composer.undo.closed.connect(lambda: now(lambda s: s.undo.forget()))
    window.key_released.connect(lambda: now(lambda s: s.composer.key_released()))
    window.strip.arm_requested.connect(lambda on: now(lambda s: s.arm(is_armed=on)))
    window.queue.withdraw_requested.connect(lambda id_: now(lambda s: s.queue.withdraw(id_)))
    window.queue.withdraw_all_requested.connect(lambda: now(lambda s: s.queue.withdraw_all()))
    window.queue.release_requested.connect(lambda: now(lambda s: s.queue.toggle_hold()))
    window.targets.agent_chosen.connect(lambda text: now(lambda s: s.choose_agent(text)))
    window.targets.room_chosen.connect(lambda text: now(lambda s: s.targets.choose_room(text)))
    window.targets.broadcast_chosen.connect(lambda: now(lambda s: s.targets.choose_broadcast()))
    window.targets.refresh_requested.connect(lambda: now(lambda s: s.refresh()))
    window.record.entry_chosen.connect(lambda id_: now(lambda s: s.record.select(id_ or None)))
    window.record.reuse_requested.connect(lambda: now(lambda s: s.record.reuse()))
    window.record.unknown_judged.connect(lambda what: now(lambda s: s.judge_unknown(what)))
