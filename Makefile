# The two commands are `make run` and `make test`; `make help` lists the others.

SETUP := packaging/source
BIN := .venv/bin

AS_ROOT := packaging/roots/as-root

.DEFAULT_GOAL := help
.PHONY: help setup run test million matrix bench check format translations lock docs screenshots reliability audit develop clean
.PHONY: package package-linux package-deb package-rpm package-run package-windows package-test

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## Make .venv with the program in it
	@$(SETUP)/system-packages program
	@$(SETUP)/virtual-environment program

run: setup ## Open the window in rehearsal (no display: try it offscreen and take a picture)
	@$(SETUP)/run

develop: ## Make .venv with what the tests need, too
	@$(SETUP)/system-packages tests
	@$(SETUP)/virtual-environment tests

test: develop ## Run all tests and hold the coverage floors
	@$(SETUP)/test

million: develop ## Make a history of 1,000,000 lines and ask it everything; minutes, on a machine at rest
	@$(SETUP)/test -m million -p no:randomly -o faulthandler_timeout=0 -s tests/services tests/e2e

matrix: develop ## Try every dress of the window and ten times as many random examples; an hour
	@$(SETUP)/test -m matrix tests/audit
	@$(SETUP)/test -m hypothesis --hypothesis-profile=thorough -o timeout=0 -o faulthandler_timeout=0 tests/api tests/cli tests/core tests/presenters tests/services

bench: develop ## Hold the panel against its limits and peers, write docs/performance.md; on a machine at rest
	$(BIN)/python -m tests.benchmarks

reliability: develop ## Try every fault and write docs/reliability.md from what was seen
	@$(SETUP)/test -m fault --write-fault-table

check: develop ## Lint, formatting, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: develop ## Put the code into its one format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: develop ## Bring the catalogues of all languages up to date
	$(BIN)/python packaging/languages/update.py

lock: ## Write the lock files anew (needs uv)
	@$(SETUP)/lock

audit: ## Look for known weaknesses and for secrets (asks the registry's own service)
	@packaging/trust/audit

docs: ## Make the web site of docs/, in build/site
	@$(SETUP)/docs

screenshots: develop ## Take the guide's pictures anew, and one of everything into build/screenshots
	@$(SETUP)/system-packages pictures
	@$(SETUP)/test tests/pictures -p no:randomly --write-pictures

package: package-deb package-rpm package-run package-windows ## Make all packages that can be made here, into dist/ (asks for root)
	@packaging/trust/checksums

package-linux:
	@$(AS_ROOT) packaging/freeze/linux

package-deb: package-linux ## Make the .deb
	@$(AS_ROOT) packaging/linux/pack debian

package-rpm: package-linux ## Make the .rpm
	@$(AS_ROOT) packaging/linux/pack rpm

package-run: package-linux ## Make the .run, which needs no root to install
	@$(AS_ROOT) packaging/linux/pack run

package-windows: ## Make the Windows setup, under Wine
	@$(AS_ROOT) packaging/windows/setup

package-test: ## Install what lies in dist/ in clean places, let it prove itself, remove it
	@$(AS_ROOT) packaging/tests/all

clean: ## Remove .venv and everything that was built
	@if [ -d build/roots ]; then $(AS_ROOT) rm -rf build/roots; fi
	rm -rf .venv build dist .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
