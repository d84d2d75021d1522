"""How the operator calls rooms, wired to the window of one open desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.nicknames import NicknamesPresenter

if TYPE_CHECKING:
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.aim import AimPresenter
    from bithuman_panel.presenters.nicknames import NicknameMemory
    from bithuman_panel.ui.main_window import MainWindow


def ask_name(stage: Stage, room: str) -> None:
    """Ask for the operator's own name of one of the chosen agent's rooms."""
    agent = stage.targets.aim.agent
    if agent:
        stage.nicknames.ask(agent.code, room)


def names_of_rooms(
    window: MainWindow, memory: NicknameMemory, redactor: Redactor, aim: AimPresenter
) -> NicknamesPresenter:
    """Return what names rooms; the names of this desk's rooms are known from now on."""

    def show() -> None:
        aim.retell()
        window.draw_again()

    presenter = NicknamesPresenter(
        window.cards.nickname,
        window.shield.nicknames,
        memory,
        redactor,
        is_shielded=lambda: window.shield.is_up,
        refuse=window.targets.show_state,
        on_change=show,
    )
    presenter.open()
    return presenter
