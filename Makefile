# What is done here, by name. `make` alone lists it. Every target sets up what it needs, once.

SHELL := bash
VENV  := .venv
BIN   := $(VENV)/bin
BUILD := $(VENV)/build.stamp
TEST  := $(VENV)/test.stamp
UV    := uv==0.13.9

# The first of these that runs and is new enough; `make PYTHON=/path/to/python3.11` names another.
PYTHON ?= $(shell for python in python3.11 python3 python3.14 python3.13 python3.12 python; do \
  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
  && { echo "$$python"; break; }; done)

# MkDocs 2.0 has no plugins, so it is no choice here: its advertisement says nothing to us.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

INSTALL := $(BIN)/python -m pip install --quiet
LOCKED  := $(INSTALL) --require-hashes --only-binary :all:
# Without an index: what the lock did not install but pyproject.toml asks for is an error.
PROJECT := $(BIN)/python -m pip --isolated install --quiet --no-index --no-build-isolation

.PHONY: help setup site serve check check-content check-style check-types test bench bench-dates \
  check-seeds texts lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 22

setup: $(BUILD)  ## set up what the build needs, in .venv

site: $(BUILD)  ## build the site into site/; a warning is an error
	$(BIN)/mkdocs build --strict

serve: $(BUILD)  ## preview the site at http://127.0.0.1:8000/ and rebuild it at every change
	$(BIN)/mkdocs serve

check: check-content check-style check-types  ## check the content, then style and types of the code

check-content: $(BUILD)
	$(BIN)/timeline check

check-style: $(TEST)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

check-types: $(TEST)
	$(BIN)/mypy

test: $(TEST)  ## run all tests; ARGS="-k dates" chooses
	$(BIN)/pytest -n 2 $(ARGS)

bench: $(BUILD)  ## say how long checking and building this content takes
	@echo "check:"; time { $(BIN)/timeline check > /dev/null 2>&1 || true; }
	@echo "build:"; time $(BIN)/mkdocs build --quiet

bench-dates: $(BUILD)  ## score the date reader: BENCH=folder of the scorer, GOLD=folder of the texts
	@: $(call needed,BENCH) $(call needed,GOLD)
	$(BIN)/python bench/dates.py "$(BENCH)" "$(GOLD)"

check-seeds: $(BUILD)  ## show what is read in unmarked texts: SEEDS=their folder
	@: $(call needed,SEEDS)
	$(BIN)/python bench/check_seeds.py "$(SEEDS)"

needed = $(or $($(1)),$(error Say where: make $@ $(1)=FOLDER))

texts: $(BUILD)  ## gather what the site says by itself, for translators: site_config/texts/texts.pot
	$(BIN)/pybabel --quiet extract --mapping-file pyproject.toml --keywords gettext_noop \
	  --keywords html_text --keywords text_markup \
	  --omit-header --no-wrap --sort-by-file --add-location file \
	  --output site_config/texts/texts.pot .

lock:  ## write the requirements files anew from pyproject.toml; UPGRADE=1 takes newer versions
	$(call python_or_stop)
	@test -x $(VENV)/lock/bin/uv || { $(PYTHON) -m venv $(VENV)/lock \
	  && $(VENV)/lock/bin/python -m pip install --quiet --only-binary :all: '$(UV)'; }
	@$(call compiled,requirements.txt,)
	@$(call compiled,requirements-test.txt,--extra test --constraint requirements.txt)

# The build backend is locked like all else: it runs while the project itself is installed.
compiled = $(PYTHON) -c 'import tomllib; \
  print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")' \
  | $(VENV)/lock/bin/uv pip compile pyproject.toml - --quiet --generate-hashes --universal \
  --python-version 3.11 --prerelease disallow --only-binary :all: --no-emit-index-url \
  --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade) $(2) --output-file $(1)

clean:  ## remove all that was built or set up
	rm -rf site build .cache .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BUILD): requirements.txt pyproject.toml
	$(call python_or_stop)
	@$(BIN)/python -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv $(VENV)
	@echo "Setting up $(VENV): what the build needs"
	@$(LOCKED) -r requirements.txt
	@$(PROJECT) -e . || $(unlocked)
	@touch $@

$(TEST): $(BUILD) requirements-test.txt
	@echo "Setting up $(VENV): what the tests need"
	@$(LOCKED) -r requirements-test.txt
	@$(PROJECT) -e '.[test]' || $(unlocked)
	@touch $@

unlocked = { echo "pyproject.toml and the requirements files differ: run make lock" >&2; exit 1; }

define python_or_stop
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || { echo \
	  "This needs Python 3.11 or newer; found: $$($(or $(PYTHON),python3) --version 2>&1 || true)." \
	  "Install one, or say where it is: make PYTHON=/path/to/python3.11" >&2; exit 1; }
endef
