"""What PySide6 brings as source is compiled when somebody asks for it, and then all is there."""

from __future__ import annotations

import builtins
import subprocess
import sys
from types import ModuleType

import pytest

from bithuman_panel.ui.signatures import compiled_when_asked

WRONG_CALL = """
from contextlib import nullcontext
from bithuman_panel.ui import signatures

with signatures.compiled_when_asked() if {puts_off} else nullcontext():
    from PySide6.QtWidgets import QWidget
from PySide6.QtCore import QObject, Qt, Signal

class Bell(QObject):
    rang = Signal(int)

bell, heard = Bell(), []
bell.rang.connect(heard.append)
bell.rang.emit(3)
assert heard == [3] and Qt.Key.Key_A | Qt.KeyboardModifier.ShiftModifier
import sys
parts = [sys.modules[name[:-3].replace("/", ".")] for name in signatures.LATER]
assert all(len(vars(part)) < 20 for part in parts) is {puts_off}, "all are compiled at the start"
try:
    QObject().setObjectName(3, 4)
except TypeError as error:
    print(error)
print(QWidget.resize.__doc__)
from shibokensupport.signature.lib import pyi_generator
from PySide6.support.signature import parser
print(pyi_generator.generate_pyi.__name__, parser.pyside_type_init.__name__)
"""
NAME = "shibokensupport.signature.parser"


def said(*, puts_off: bool) -> str:
    """Return what PySide6 says of wrong calls and of right ones."""
    done = subprocess.run(
        [sys.executable, "-c", WRONG_CALL.format(puts_off=puts_off)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert not done.returncode, done.stderr
    return done.stdout


def test_pyside_says_the_same_as_without() -> None:
    assert said(puts_off=True) == said(puts_off=False)


def test_it_is_run_once_when_something_of_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.compile
    with compiled_when_asked():
        file = "shibokensupport/signature/parser.py"
        code = compile(b"runs = []\nruns.append(__name__)\n", file, "exec")
        other = compile("runs = 2", "shibokensupport/other.py", "exec")
    assert builtins.compile is plain
    module = ModuleType(NAME)
    monkeypatch.setitem(sys.modules, NAME, module)
    exec(code, vars(module))  # noqa: S102 - as PySide6 does
    assert "runs" not in vars(module)
    assert not hasattr(module, "__path__")
    assert "runs" not in vars(module)
    assert module.runs == [NAME]
    assert module.__getattr__("runs") == [NAME], "and is run no second time"
    with pytest.raises(AttributeError, match="walks"):
        _ = module.walks
    space: dict[str, object] = {}
    exec(other, space)  # noqa: S102 - as PySide6 does
    assert space["runs"] == 2


def test_what_fails_puts_nothing_off_any_more() -> None:
    plain = builtins.compile
    with pytest.raises(ImportError), compiled_when_asked():
        raise ImportError
    assert builtins.compile is plain
