"""How the window is seen: joins its menus, its presenter, and what shows the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.view import Colours, Layout
from bithuman_panel.presenters.view import ViewPresenter

if TYPE_CHECKING:
    from bithuman_panel.core.view import View
    from bithuman_panel.presenters.view import ViewMemory
    from bithuman_panel.ui.appearance import Appearance
    from bithuman_panel.ui.language import Language
    from bithuman_panel.ui.main_window import MainWindow


class WindowView:
    """Wires the menu View. Also the screen of ``ViewPresenter``. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        language: Language,
        memory: ViewMemory,
    ) -> None:
        self._window = window
        self._appearance = appearance
        self._language = language
        self._presenter = ViewPresenter(self, memory)
        window.larger_requested.connect(self._presenter.enlarge)
        window.smaller_requested.connect(self._presenter.shrink)
        window.normal_size_requested.connect(self._presenter.normal_size)
        window.columns.changed.connect(lambda text: self._presenter.choose(columns=text))
        window.commands.chosen.connect(self._on_chosen)
        window.shield_requested.connect(lambda is_up: self._presenter.choose(shield=is_up))
        window.sounds_requested.connect(lambda is_on: self._presenter.choose(sounds=is_on))
        self._presenter.open()

    def show_view(self, view: View) -> None:
        """Show the window as ``view`` says."""
        self._appearance.choose(view.colours, view.percent)
        self._language.speak(view.language)
        self._window.layouts.show(view.layout)
        self._window.columns.arrange(view.columns)
        commands = self._window.commands
        commands.show_choice("colours", view.colours)
        commands.show_choice("layout", view.layout)
        commands.show_choice("percent", str(view.percent))
        commands.show_choice("language", view.language)
        self._window.shield.put(is_up=view.shield)
        commands["shield"].setChecked(view.shield)
        commands["sounds"].setChecked(view.sounds)

    def _on_chosen(self, name: str, value: str) -> None:
        match name:
            case "colours":
                self._presenter.choose(colours=Colours(value))
            case "layout":
                self._presenter.choose(layout=Layout(value))
            case "percent":
                self._presenter.choose(percent=int(value))
            case "language":
                self._presenter.choose(language=value)
            case _:
                pass
