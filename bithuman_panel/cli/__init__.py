"""The command line, on the same core as the window: one module for each command."""

from bithuman_panel.cli.entry import main, window

__all__ = ["main", "window"]
