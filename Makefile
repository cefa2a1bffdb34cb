# `make generate` and `make test` are all a fresh clone needs; both create the environment first.
.DEFAULT_GOAL := help
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

SPECTRAL := @stoplight/spectral-cli@6.16.3
REDOCLY := @redocly/cli@2.77.0

.PHONY: help setup generate check lint test peers diff breaking bench clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Create the environment in .venv

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "No Python found: install Python 3.11 or later, or call 'make PYTHON=/path/to/python'." >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed; $(PYTHON) is $$($(PYTHON) -V). Call 'make PYTHON=/path/to/python'." >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the build needs into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(READY)

generate: $(READY) ## Regenerate everything below generated/
	@$(BIN)/specloom generate

check: $(READY) ## Format, lint, types, layers, spec, and that generated/ is up to date
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports --no-cache
	$(BIN)/specloom lint
	$(BIN)/specloom generate --check
	@$(MAKE) --no-print-directory breaking

lint: $(READY) ## Lint the spec
	@$(BIN)/specloom lint

test: check ## All checks and all tests
	$(BIN)/pytest -n auto

peers: ## Lint the bundle with Spectral and Redocly (needs npm)
	npx --yes $(SPECTRAL) lint --ruleset .ci/spectral.yaml generated/openapi/openapi.json
	REDOCLY_TELEMETRY=off npx --yes $(REDOCLY) lint generated/openapi/openapi.json

diff: $(READY) ## What a regeneration would change
	@$(BIN)/specloom generate --diff

breaking: $(READY) ## What the spec breaks for callers since the last tag
	@tag=$$(git describe --tags --abbrev=0 2>/dev/null); \
	if test -z "$$tag"; then echo "breaking: there is no tag, or no git; nothing to compare with."; \
	elif ! git cat-file -e "$$tag:./spec/openapi.yaml" 2>/dev/null; then echo "breaking: $$tag has no spec; nothing to compare with."; \
	else $(BIN)/specloom diff "$$tag"; fi

bench: $(READY) ## Measure, side by side with other generators
	@$(BIN)/python -m benchmarks

clean: ## Remove the environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .specloom_cache build dist
