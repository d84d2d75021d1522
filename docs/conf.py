"""How Sphinx makes a web site of these pages (`make docs`; decision 16)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from pygments.lexers.configs import RegeditLexer

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_ABOUT = Path(__file__).parents[1] / "bithuman_panel" / "__init__.py"

project = "bitHuman Panel"
author = "The bitHuman Panel developers"
project_copyright = author
version = release = re.findall(r'__version__ = "(.+)"', _ABOUT.read_text(encoding="utf-8"))[0]
language = "en"

extensions = ["myst_parser"]
exclude_patterns = ["site"]
nitpicky = True

html_theme = "furo"
html_title = f"{project} {version}"
html_static_path = ["site"]
html_css_files = ["site.css"]
html_logo = "../resources/icons/panel.svg"
html_favicon = html_logo
# Nothing but what a reader needs, and the same bytes for the same pages.
html_copy_source = False
html_show_sphinx = False
html_last_updated_fmt = None


def setup(app: Sphinx) -> None:
    """Teach Pygments the name that these pages and their readers' editors use."""
    app.add_lexer("reg", RegeditLexer)
