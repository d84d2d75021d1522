"""``make bench``: every benchmark in a process of its own, one after the other, and the page."""

from __future__ import annotations

import dataclasses
import datetime
import json
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.page import write_page
from tests.benchmarks.telling import figures_file, kept_figures

DOCS = Path("docs")
# In the order of what users feel.
ALL = (
    "start",
    "line",
    "distance",
    "window",
    "history",
    "memory",
    "rest",
    "command",
    "size",
    "growth",
)


def main(names: list[str]) -> int:
    """Run the benchmarks that are named, or all; the page is written where all told theirs."""
    began_at, missed = time.monotonic(), []
    for name in names or ALL:
        sys.stdout.write(f"\n{name}\n")
        sys.stdout.flush()
        # Should it not come to its end, no figures of another run stand for it.
        figures_file(name).unlink(missing_ok=True)
        ended = subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False)
        missed += [name] if ended.returncode else []
    if not names and all(figures_file(name).exists() for name in ALL):
        told = [kept_figures(name) for name in ALL]
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        write_page(DOCS, told, today, (time.monotonic() - began_at) / 60)
        numbers = {name: dataclasses.asdict(each) for name, each in zip(ALL, told, strict=True)}
        (DOCS / "performance.json").write_text(json.dumps(numbers, indent=1), encoding="utf-8")
    if missed:
        sys.stdout.write(f"\nGoals missed in: {', '.join(missed)}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
