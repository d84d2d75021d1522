"""What can be done with what is chosen on the run sheet, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from bithuman_panel.core.cue import Cue
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from bithuman_panel.ui.run_sheet_pane import RunSheetPane


def sheet_menu(sheet: RunSheetPane) -> QMenu:
    """Return the menu, which is empty where nothing can be done; ``sheet`` is its parent."""
    menu, table = QMenu(sheet), sheet.table
    ids, is_locked = table.chosen(), sheet.is_locked
    item = sheet.model.item_of(ids[0]) if len(ids) == 1 else None
    if isinstance(item, Cue):
        menu.addAction(tr("&Stand by"), lambda: sheet.standby_requested.emit(item.id))
    if not is_locked:
        menu.addSeparator()
        menu.addAction(tr("Add a &cue below"), lambda: sheet.add_requested.emit(sheet.here()))
        menu.addAction(
            tr("Add a &group below"), lambda: sheet.add_group_requested.emit(sheet.here())
        )
    if ids and not is_locked:
        menu.addAction(tr("&Edit"), lambda: sheet.edit_requested.emit(ids))
        menu.addAction(tr("&Double"), lambda: sheet.double_requested.emit(ids))
        menu.addAction(tr("Move &up"), lambda: table.move_chosen(-1))
        menu.addAction(tr("Move d&own"), lambda: table.move_chosen(1))
        menu.addAction(tr("&Remove"), lambda: sheet.remove_requested.emit(ids))
    return menu
