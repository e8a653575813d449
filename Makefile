# Everything starts here, in a fresh clone, with Python 3.11 and nothing else. `make help` lists the commands.

PORT ?= 8001
HOST ?= 127.0.0.1

# The first of these that runs, is new enough and can make an environment; `make PYTHON=/path/to/python` overrides.
PYTHON ?= $(shell for python in python3.11 /usr/bin/python3.11 python3; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& echo $$python && break; done)

RUN := .venv/bin/python
INSTALL := $(RUN) -m pip --quiet --disable-pip-version-check install --require-hashes -r
DATABASE := data/balotaje.db
EXPORTED := data/export/files.json

.DEFAULT_GOAL := all
.PHONY: all serve test lint export public review diff docs evaluate baseline compiled bench scale messages lock clean distclean help FORCE

all: $(DATABASE)  ## environment, locked dependencies and data/balotaje.db (plain `make`)

serve: $(EXPORTED)  ## the same with its files, then publish it with Datasette (PORT=8001, HOST=127.0.0.1)
	@exec $(RUN) -m balotaje.serve $(DATABASE) --host $(HOST) --port $(PORT)

test: lint .venv-next/.locked .venv-standards/.locked  ## environments, lint, types, then all tests
	@$(RUN) -m pytest

lint: .venv/.locked-dev  ## ruff (lint and format) and mypy --strict
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy --strict balotaje build.py

export: $(EXPORTED)  ## data/export/: every table as CSV, JSON lines and Parquet, with descriptions and checksums (URL=)

public: $(DATABASE)  ## data/public/balotaje.db: the edition without the articles' text, for the open web (ARGS=--words)
	@$(RUN) -m balotaje.publish public $(ARGS) $(DATABASE) data/public/balotaje.db

review: .venv/.locked  ## what the articles, data/ and the rules as they are now would change in the database
	@$(RUN) -m balotaje.publish review $(DATABASE) seeds

# `make diff OLD.db NEW.db`: what follows is no target but what is compared, as it is.
COMPARED := $(if $(filter diff,$(firstword $(MAKECMDGOALS))),$(filter-out diff,$(MAKECMDGOALS)))
diff: .venv/.locked  ## OLD.db NEW.db: facts added, changed, moved and withdrawn
	@$(RUN) -m balotaje.publish diff $(COMPARED)

scale: .venv/.locked  ## how fast the site answers over a million made-up quotes (ARGS='--quotes 100000')
	@$(RUN) -m benchmarks.answers $(ARGS)

docs: .venv/.locked  ## write docs/DATA.md anew from datasette-metadata.json and the schema
	@$(RUN) -m balotaje.publish docs

evaluate: .venv/.locked  ## score what is extracted against gold facts, table by table
	@$(RUN) -m balotaje.evaluate $(or $(ARGS),seeds --gold tests/gold)

baseline: .venv/.locked  ## measure anew what tests and docs/ACCURACY.md pin (LOWER=yes to let a figure drop)
	@$(RUN) -m tools.accuracy $(if $(LOWER),--lower) $(OUTSIDE)

messages: .venv/.locked  ## gather what the pages say for translation, into balotaje/site/locale
	@$(RUN) -m balotaje.site.messages

compiled: .venv/.locked-dev  ## build/compiled/: the extraction as machine code, which `make` then uses (gcc; minutes)
	@$(RUN) -m tools.compile

bench: compiled .venv-bench/.locked  ## articles per second against the floor and spaCy (ARGS='CORPUS --help')
	@$(RUN) -m benchmarks --textacy .venv-bench/bin/python $(ARGS)

# ---- the database -----------------------------------------------------------------------------------------

# Asked of `find`, not listed as prerequisites: an article's file name may hold spaces, and a removed one counts.
CHANGED := $(shell find seeds data balotaje build.py datasette-metadata.json \
	\( -path data/export -o -path data/public \) -prune -o -newer $(DATABASE) \( -path 'seeds*' -o -name '*.csv' -o -name '*.py' -o -name 'datasette-*.json' \) -print -quit 2>&1)
ifneq ($(CHANGED),)
$(DATABASE): FORCE
endif

ifneq ($(COMPARED),)
.PHONY: $(COMPARED)
$(COMPARED):
	@:
else
# 1 is "built, though some source could not be read": it has been said, and what was read is published.
$(DATABASE): .venv/.locked
	@BALOTAJE_COMPILED=yes $(RUN) build.py --db $@ || test $$? -eq 1

$(EXPORTED): $(DATABASE) $(if $(URL),FORCE)
	@$(RUN) -m balotaje.publish export $(DATABASE) data/export $(if $(URL),--url $(URL))
endif

FORCE:

# ---- the environment --------------------------------------------------------------------------------------

.venv/.created:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with its venv module is needed and was not found." \
		"Install it (Debian: apt-get install python3.11-venv) or name it: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Making the environment in .venv with $(PYTHON)"
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/.locked: requirements.lock | .venv/.created
	@echo "Installing the dependencies of $<"
	@$(INSTALL) $<
	@touch $@

.venv/.locked-dev: requirements-dev.lock | .venv/.created
	@echo "Installing the dependencies of $<"
	@$(INSTALL) $<
	@touch $@ .venv/.locked

# What tests need besides, each in an environment of its own: the coming Datasette, and what checks standards.
.venv-%/.locked: tests/environments/%.lock | .venv/.created
	@echo "Installing the dependencies of $<"
	@$(PYTHON) -m venv --clear .venv-$*
	@.venv-$*/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r $<
	@touch $@

# What extraction is compared with, apart: nothing of it is needed for anything else. The model asks for another
# spaCy than the one that runs here, so it is installed without what it asks for.
.venv-bench/.locked: benchmarks/requirements.lock benchmarks/model.lock | .venv/.created
	@echo "Installing the dependencies of $<"
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r $<
	@.venv-bench/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes --no-deps \
		-r benchmarks/model.lock
	@touch $@

# ---- for maintainers --------------------------------------------------------------------------------------

COMPILE := .venv-lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options

# Best with the oldest Python 3.11 at hand: a release may ask for a later patch of 3.11 than another machine has.
lock: .venv-lock/bin/pip-compile  ## pin the dependencies of pyproject.toml anew (UPGRADE=--upgrade for newer ones)
	$(COMPILE) $(UPGRADE) --output-file requirements.lock pyproject.toml
	$(COMPILE) $(UPGRADE) --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	$(COMPILE) $(UPGRADE) --output-file benchmarks/requirements.lock benchmarks/requirements.in
	$(COMPILE) $(UPGRADE) --output-file tests/environments/next.lock tests/environments/next.in
	$(COMPILE) $(UPGRADE) --output-file tests/environments/standards.lock tests/environments/standards.in

.venv-lock/bin/pip-compile:
	@$(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/python -m pip --quiet --disable-pip-version-check install pip-tools==7.6.2

clean:  ## remove the database, what was exported or compiled and the tools' caches
	rm -rf $(DATABASE)* data/.balotaje.db.* data/public data/export build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find balotaje tests -name __pycache__ -prune -exec rm -rf {} +

distclean: clean  ## the same, and the environment
	rm -rf .venv .venv-lock .venv-bench .venv-next .venv-standards

help:  ## this list
	@awk -F ':.*## +' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
