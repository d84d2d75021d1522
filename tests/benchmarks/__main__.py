"""``make bench``: every benchmark in a process of its own, one after the other, and the page.

``python -m tests.benchmarks [NAME …] [--on] [--page]``. Without a NAME all are run, and the page is
written; each keeps what it told in ``build/benchmarks``. ``--on`` takes a run up that was broken
off: what has told its figures since is not measured again. ``--page`` writes the page also after
some, or without any that is run, from what each told last.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.figures import Failure, Figures
from tests.benchmarks.page import write_page
from tests.benchmarks.readme import write_line
from tests.benchmarks.telling import figures_file, keep_figures, kept_figures

DOCS, README = Path("docs"), Path("README.md")
# In the order of what users feel.
ALL = (
    "start",
    "line",
    "together",
    "distance",
    "window",
    "history",
    "listed",
    "memory",
    "rest",
    "command",
    "size",
    "growth",
)
# Only what hangs comes to it.
LIMIT_S = 1800.0


def main(words: list[str]) -> int:
    """Run what is asked for; returns 1 where a goal was missed or a benchmark failed."""
    asked = _asked(words)
    names = asked.names or (() if asked.page else ALL)
    if asked.on:
        names = [name for name in names if not figures_file(name).exists()]
    else:
        # Whatever becomes of this run, no figures of another one stand for it.
        for name in names:
            figures_file(name).unlink(missing_ok=True)
    for name in names:
        sys.stdout.write(f"\n{name}\n")
        sys.stdout.flush()
        _run(name)
    if asked.page or not asked.names:
        return _conclude(ALL, is_written=True)
    return _conclude(asked.names, is_written=False)


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", choices=(*ALL, []), metavar="NAME")
    parser.add_argument("--on", action="store_true", help="go on with a run that was broken off")
    parser.add_argument(
        "--page", action="store_true", help="write the page from what was told last"
    )
    return parser.parse_args(words)


def _run(name: str) -> None:
    """Run a benchmark to its end; whatever it does not tell itself is told here."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    with subprocess.Popen(command, start_new_session=True) as process:
        try:
            status, why = process.wait(LIMIT_S), ""
        except subprocess.TimeoutExpired:
            status, why = -1, f"it was not over after {LIMIT_S / 60:.0f} minutes"
        finally:
            # With all that it has started, and that outlived it.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    told = kept_figures(name) if figures_file(name).exists() else Figures()
    if status not in (0, 1) or told == Figures():
        why = why or f"it ended with {status}"
        keep_figures(name, told + Figures(failures=(Failure(name, why),)))
        sys.stdout.write(f"FAILED {name}: {why}\n")


def _conclude(names: tuple[str, ...], *, is_written: bool) -> int:
    """Say what was missed or failed, or was never run; write the page where it is asked for."""
    told = {name: kept_figures(name) for name in names if figures_file(name).exists()}
    if is_written:
        for name in names:
            told.setdefault(name, Figures(failures=(Failure(name, "it was not run"),)))
        ordered = {name: told[name] for name in names}
        write_page(DOCS, [*ordered.values()])
        numbers = {name: dataclasses.asdict(each) for name, each in ordered.items()}
        (DOCS / "performance.json").write_text(f"{json.dumps(numbers)}\n", encoding="utf-8")
        write_line(README, [*ordered.values()])
    missed = [row.path for each in told.values() for row in each.comparisons if not row.is_met]
    failed = [failure.part for each in told.values() for failure in each.failures]
    for verdict, paths in (("Goals missed", missed), ("Failed", failed)):
        if paths:
            sys.stdout.write(f"\n{verdict}: {'; '.join(paths)}\n")
    return 1 if missed or failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
