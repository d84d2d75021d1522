"""The rules of docs/architecture.md hold in every module, and each rule finds what breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture_rules import OURS, RULES, TABLE, Rule, module
from tests.architecture_rules import call_complaints as calls
from tests.architecture_rules import import_complaints as imports
from tests.architecture_rules import import_time_complaints as import_time
from tests.architecture_rules import state_complaints as state

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / OURS
PLACES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def test_every_module_keeps_the_rules() -> None:
    for place in PLACES:
        checked = module(place, (PACKAGE / place).read_text(encoding="utf-8"))
        assert [complaint for rule in RULES for complaint in rule(checked)] == [], place


def test_every_package_is_in_the_table() -> None:
    packages = {place.partition("/")[0] for place in PLACES if "/" in place}
    assert packages - {"app", "cli"} == set(TABLE)


def test_packages_are_flat() -> None:
    assert [place for place in PLACES if place.count("/") > 1] == []


def test_the_table_in_the_book_names_every_package() -> None:
    book = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in book.splitlines() if line.startswith("| ")]
    assert set(TABLE) <= set(rows)


BREAKING: list[tuple[Rule, str, str]] = [
    (imports, "core/models.py", "import requests"),
    (imports, "core/models.py", "import threading"),
    (imports, "core/models.py", "from bithuman_panel.api import wire"),
    (imports, "core/models.py", "from bithuman_panel import api"),
    (imports, "core/models.py", "from . import limits"),
    (imports, "api/wire.py", "from PySide6.QtCore import QObject"),
    (imports, "api/wire.py", "def later():\n    import asyncio"),
    (imports, "api/wire.py", "if TYPE_CHECKING:\n    from bithuman_panel.services import lanes"),
    (imports, "services/lanes.py", "import keyring"),
    (imports, "services/lanes.py", "import importlib\nimportlib.import_module('keyring.backend')"),
    (imports, "services/lanes.py", "import requests"),
    (imports, "services/lanes.py", "from bithuman_panel.api.lines import LineWire"),
    (imports, "api/wire.py", "from cryptography.hazmat.primitives import hashes"),
    (imports, "services/settings.py", "import cryptography"),
    (imports, "rehearsal/server.py", "from bithuman_panel.api import schemas"),
    (imports, "presenters/composer.py", "from PySide6.QtWidgets import QWidget"),
    (imports, "presenters/composer.py", "import qasync"),
    (imports, "app/desk.py", "from bithuman_panel.cli.send import run_send"),
    (imports, "ui/strip.py", "import qasync"),
    (imports, "ui/strip.py", "import requests"),
    (imports, "ui/strip.py", "from bithuman_panel.services.journal import Journal"),
    (imports, "ui/strip.py", "from bithuman_panel.app import wiring"),
    (calls, "ui/strip.py", "QMessageBox(self).exec()"),
    (calls, "ui/strip.py", "dialog.exec_()"),
    (calls, "app/start.py", "QApplication.processEvents()"),
    (calls, "ui/strip.py", "app = QApplication.instance()"),
    (calls, "ui/strip.py", "app = QtWidgets.QApplication.instance()"),
    (import_time, "api/trust.py", "CONTEXT = ssl.create_default_context()"),
    (import_time, "core/models.py", "print('hello')"),
    (import_time, "core/models.py", "def at(now=time.time()): ..."),
    (import_time, "core/models.py", "class A:\n    lock = threading.Lock()"),
    (import_time, "core/models.py", "def now(): return time.time()\nBORN = now()"),
    (import_time, "ui/strip.py", "if DEBUG:\n    start()"),
    (state, "core/models.py", "seen = []"),
    (state, "core/models.py", "seen: dict[str, int] = {}"),
    (state, "core/models.py", "seen = defaultdict(list)"),
    (state, "core/models.py", "SEEN = []\ndef see(x): SEEN.append(x)"),
    (state, "core/models.py", "SEEN = {}\ndef see(x): SEEN[x] = 1"),
    (state, "core/models.py", "def see():\n    global count\n    count = 1"),
    (state, "core/models.py", "@functools.cache\ndef see(): ..."),
]


@pytest.mark.parametrize(("rule", "place", "source"), BREAKING)
def test_a_broken_rule_is_found(rule: Rule, place: str, source: str) -> None:
    assert list(rule(module(place, source)))


KEEPING: list[tuple[str, str]] = [
    ("core/models.py", "import json\nimport re\nWORD = re.compile('x')\nNAMES = frozenset({'a'})"),
    ("core/models.py", "KINDS = {'a': 1}\ndef kind(x): return KINDS[x]"),
    ("core/models.py", "@dataclass(frozen=True)\nclass A:\n    b: int = field(default=1)\nC = A()"),
    ("core/models.py", "class A: ...\ndef a(n): return A(n)\nALL = (a(1), a(2))"),
    ("services/secrets.py", "def backend():\n    from keyring.backends import SecretService"),
    ("services/paths.py", "import platformdirs\nfrom bithuman_panel.core.models import Mode"),
    ("ui/loop.py", "import qasync\ndef run(app):\n    app.exec()\n    QApplication.instance()"),
    ("app/start.py", "from bithuman_panel.api import wire\nfrom bithuman_panel.ui import strip"),
    ("cli/send.py", "from bithuman_panel.app import start\nfrom bithuman_panel import __version__"),
    (
        "ui/strip.py",
        "class Strip(QWidget):\n    held = Signal(bool)\n    @Slot(bool)\n    def a(): ...",
    ),
]


@pytest.mark.parametrize(("place", "source"), KEEPING)
def test_what_keeps_the_rules_is_left_alone(place: str, source: str) -> None:
    checked = module(place, source)
    assert [complaint for rule in RULES for complaint in rule(checked)] == []
