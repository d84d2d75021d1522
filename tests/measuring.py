"""What is run by a test without being measured: tracing takes longer than what is traced."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unmeasured(*, is_so: bool = True) -> Iterator[None]:
    """Measure no coverage meanwhile, if ``is_so``; nor in the threads that are begun meanwhile."""
    trace, of_threads = sys.gettrace(), threading.gettrace()
    if is_so:
        sys.settrace(None)
        threading.settrace(None)
    try:
        yield
    finally:
        threading.settrace(of_threads)
        sys.settrace(trace)
