"""What else can be done with the entry that is looked at, as a menu. Nothing in it sends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from bithuman_panel.core.wire_text import has_request
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.details_pane import DetailsPane


def details_menu(pane: DetailsPane, entry: Entry) -> QMenu:
    """Return the menu for ``entry``; ``pane`` is its parent and tells what was chosen."""
    from bithuman_panel.core.kin import Origin

    menu, origin = QMenu(pane), pane.details.origin or Origin()
    menu.addAction(tr("Make it a &cue"), pane.make_cue)
    if origin.place:
        menu.addAction(tr("&Show the cue"), pane.cue_requested.emit)
    kin = origin.kin
    for words, other in (
        (tr("Go to the line it &replaced"), kin.replaces),
        (tr("Go to the line that replaced &it"), kin.replaced_by),
        (tr("Go to where it was said a&gain"), kin.followed_by),
    ):
        if other:
            menu.addAction(words, partial(pane.entry_requested.emit, other.id))
    if has_request(entry.exchange):
        menu.addSeparator()
        raw = menu.addAction(tr("Request and reply as they &went"))
        raw.setCheckable(True)
        raw.setChecked(pane.details.is_raw)
        raw.toggled.connect(lambda is_on: pane.details.write_raw(is_raw=is_on))
    return menu
