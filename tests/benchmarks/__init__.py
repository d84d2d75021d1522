"""What the panel costs, held against a limit or a peer that is measured in the same run.

``make bench`` runs all of it, alone on its machine; ``make test`` none. Each module is a command:
``.venv/bin/python -m tests.benchmarks.start`` measures its rows, prints them, and exits non-zero
where a goal is missed (docs/decisions/0025-performance.md).
"""
