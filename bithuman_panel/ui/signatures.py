"""What PySide6 compiles at every start, and no window uses: it is compiled when it is asked for.

PySide6 carries the modules of its signatures as source in a library. While it is imported it
compiles and runs all of them, with patterns that take longer than they do: a fifth of what a bare
window takes to be painted. Two of them write type stubs; three word a ``TypeError``, and answer
``__signature__``. What PySide6 does not do so, or calls otherwise, stays as it is.
"""

from __future__ import annotations

import builtins
import sys
import threading
from contextlib import contextmanager
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FOLDER = "shibokensupport/signature/"
# Not mapping: Shiboken takes what is in it without asking the module.
LATER = frozenset(
    f"{_FOLDER}{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "parser")
)
_STANDS_IN = f"from {__name__} import asked\n__getattr__ = asked(__name__, %r)"


@contextmanager
def compiled_when_asked() -> Iterator[None]:
    """Let PySide6 be imported without them in this block. Before there is a second thread."""
    plain = builtins.compile

    def put_off(source: Any, filename: Any, *more: Any, **named: Any) -> Any:  # noqa: ANN401
        if filename in LATER:
            source = _STANDS_IN % source
        return plain(source, filename, *more, **named)

    builtins.compile = put_off
    try:
        yield
    finally:
        builtins.compile = plain


def asked(name: str, source: bytes) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a module that is run once something of it is asked for."""
    # Running it asks for more of it; of those that others ask for none asks for this one.
    lock = threading.RLock()
    waiting = [source]

    def attribute(wanted: str) -> object:
        # What imports it asks for its path, and what lists modules for more.
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        space = vars(sys.modules[name])
        # Whoever comes meanwhile waits until all of it is there.
        with lock:
            if waiting:
                code = compile(waiting.pop(), f"{name.replace('.', '/')}.py", "exec")
                # What a module is, too: its code, called with its names.
                FunctionType(code, space)()
        try:
            found: object = space[wanted]
        except KeyError:
            raise AttributeError(wanted) from None
        return found

    return attribute
