# The two commands are `make run` and `make test`; `make help` lists the others.

SETUP := packaging/source
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup run test check format lock screenshots reliability develop clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

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

reliability: develop ## Try every fault and write docs/reliability.md from what was seen
	@$(SETUP)/test -m fault --write-fault-table

check: develop ## Lint, formatting, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: develop ## Put the code into its one format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: ## Write the lock files anew (needs uv)
	@$(SETUP)/lock

screenshots: setup ## Take the picture of the README anew
	@mkdir -p docs/images
	$(BIN)/bithuman-panel self-test --screenshot docs/images/window.png

clean: ## Remove .venv and everything that was built
	rm -rf .venv build dist .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
