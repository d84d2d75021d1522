"""What is done one after the other of one thing, and must not hang on each other."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")

_log = logging.getLogger(__name__)


class Apart:
    """Does things so that a fault of the panel's own in one keeps no other from being done.

    ``report`` is told of a fault once, however often it comes: where each line has it, a presenter
    is told of it at the first. The log has each.
    """

    def __init__(self, report: Callable[[BaseException], object]) -> None:
        self._report = report
        self._reported: set[tuple[type[BaseException], str, int]] = set()

    def __call__(self, act: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Do it; whatever it raises ends here."""
        try:
            act(*args, **kwargs)
        except Exception as fault:  # noqa: BLE001 - whoever comes next is told all the same
            self._take(fault)

    def _take(self, fault: Exception) -> None:
        known = _place_of(fault)
        if known in self._reported:
            _log.error("A fault of the panel has come again", exc_info=fault)
            return
        self._reported.add(known)
        try:
            self._report(fault)
        except Exception:  # noqa: BLE001 - a window that cannot tell of it is a fault, too
            _log.exception("A fault of the panel could not be told")


def _place_of(fault: Exception) -> tuple[type[BaseException], str, int]:
    """Return what a fault is known by: its kind, and where it was raised."""
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = trace.tb_frame.f_code.co_filename if trace else ""
    return type(fault), where, trace.tb_lineno if trace else 0
