# Everything starts here. `make run` on a fresh machine needs Python 3.11 to 3.14 and pip; `make help` lists the rest.
# Variables: PYTHON (the interpreter; found by itself), VENV (the environment's folder), TESTS (what to test).
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
VENV ?= .venv
TESTS ?= tests
ifeq ($(OS),Windows_NT)
IN := $(VENV)/Scripts/python.exe
else
IN := $(VENV)/bin/python
endif
RUN_READY := $(VENV)/ready-to-run
DEV_READY := $(VENV)/ready-to-develop
LIBRARIES = @$(IN) .ci/system_libraries.py
SOURCES := pyproject.toml constraints.txt .ci/set-up
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run test lint format types layers tests conformance coverage fuzz speed pictures reference translations wheel clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: $(RUN_READY) ## set up what is missing, then open the window on the sample project
	$(LIBRARIES)
	@$(IN) -m bias_annotator demo demo

test: lint types layers tests ## everything that must pass: lint, types, layers, tests

lint: $(DEV_READY) ## style, spelling, dependencies, dead code
	$(IN) -m ruff check
	$(IN) -m ruff format --check --quiet
	$(IN) -m codespell_lib
	$(IN) -m deptry .
	$(IN) -m vulture

format: $(DEV_READY) ## put the code into the house's form
	$(IN) -m ruff check --fix
	$(IN) -m ruff format

types: $(DEV_READY) ## mypy, strict
	$(IN) -m mypy

layers: $(DEV_READY) ## who may import whom
	$(IN) -c 'import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))'

tests: $(DEV_READY) ## the tests alone; TESTS=tests/model for a part
	$(LIBRARIES)
	QT_QPA_PLATFORM=offscreen $(IN) -m pytest --numprocesses auto $(TESTS)

conformance: ## other programs read what this one writes, and write what it reads, in an environment of their own
	.ci/set-up $(VENV)-conformance conformance
	@test -d $(VENV)-conformance/doccano || $(subst $(VENV),$(VENV)-conformance,$(IN)) -m pip install --quiet --no-deps --target $(VENV)-conformance/doccano doccano==1.8.4
	QT_QPA_PLATFORM=offscreen $(subst $(VENV),$(VENV)-conformance,$(IN)) -m pytest -m '' tests/conformance

coverage: $(DEV_READY) ## the tests, and which lines none of them reaches
	$(LIBRARIES)
	QT_QPA_PLATFORM=offscreen $(IN) -m pytest --numprocesses auto --cov --cov-report term-missing:skip-covered $(TESTS)

fuzz: $(DEV_READY) ## 20,000 changed files for every reader; takes an hour (FUZZ_EXAMPLES=1000 for fewer)
	FUZZ_EXAMPLES=$(or $(FUZZ_EXAMPLES),20000) $(IN) -m pytest --numprocesses auto --timeout 0 tests/readers/test_fuzz.py tests/readers/html/test_any_markup.py

speed: $(DEV_READY) ## the measurements, one after the other; close other programs before
	$(LIBRARIES)
	QT_QPA_PLATFORM=offscreen $(IN) -m pytest --benchmark-only -s tests/speed

pictures: $(DEV_READY) ## renew the pictures of the documentation
	$(LIBRARIES)
	$(IN) .ci/pictures.py

translations: $(DEV_READY) ## renew the words to translate and what the program reads of them
	QT_QPA_PLATFORM=offscreen $(IN) .ci/translations.py

reference: $(DEV_READY) ## renew the lists of keys and commands in the documentation
	$(LIBRARIES)
	QT_QPA_PLATFORM=offscreen $(IN) .ci/reference.py

wheel: $(DEV_READY) ## build dist/*.whl
	$(IN) -m build --wheel --no-isolation

clean: ## remove what was made, but not the environment
	rm -rf build dist demo .benchmarks .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

$(RUN_READY): $(SOURCES)
	@if [ -e $(DEV_READY) ]; then .ci/set-up $(VENV) dev; touch $(DEV_READY); else .ci/set-up $(VENV); fi
	@touch $@

$(DEV_READY): $(SOURCES)
	@.ci/set-up $(VENV) dev
	@touch $(RUN_READY) $@
