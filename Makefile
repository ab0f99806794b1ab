# Two commands do everything: `make run` and `make test`. Both make the environment they need.

PYTHON ?=
ARGS ?=
PY := .venv/bin/python
ENVIRONMENT := .venv/ready

export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run test bench torture fuzz pictures man package release readability format lint types contracts translations readings clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

run: $(ENVIRONMENT) ## start the program; words after it: make run ARGS='check 95188'
	@$(PY) packaging/run.py $(ARGS)

test: $(ENVIRONMENT) ## all checks, in the order of how soon they know
	@$(PY) packaging/check_system.py tests
	@$(PY) packaging/translations.py build
	@$(PY) packaging/search_index.py build
	@echo '== 1/6 format: ruff format --check'
	@$(PY) -m ruff format --check
	@echo '== 2/6 lint: ruff check'
	@$(PY) -m ruff check
	@echo '== 3/6 types: mypy --strict'
	@$(PY) -m mypy
	@echo '== 4/6 contracts: lint-imports'
	@.venv/bin/lint-imports
	@echo '== 5/6 translations: complete and as new as the code'
	@$(PY) packaging/translations.py check
	@echo '== 6/6 tests: pytest'
	@$(PY) -m pytest -n auto -q

bench: $(ENVIRONMENT) ## speed and memory, each beside its yardstick
	@$(PY) packaging/check_system.py tests
	@$(PY) packaging/translations.py build
	@$(PY) packaging/search_index.py build
	@$(PY) packaging/bench.py $(ARGS)

torture: $(ENVIRONMENT) ## the long tests: minutes of kills, power cuts, made-up numbers
	@$(PY) packaging/check_system.py tests
	@$(PY) packaging/translations.py build
	@$(PY) packaging/search_index.py build
	@$(PY) -m pytest -m torture --timeout=3600 tests $(ARGS)

fuzz: $(ENVIRONMENT) ## made-up bytes, led by coverage: make fuzz ARGS='numbers 1800' or 'phone_logs 1800'
	@$(PY) packaging/fuzz.py $(ARGS)

pictures: $(ENVIRONMENT) ## every page in every language, size and look: build/pictures/index.html
	@$(PY) packaging/check_system.py tests
	@$(PY) packaging/translations.py build
	@$(PY) packaging/search_index.py build
	@$(PY) packaging/make_pictures.py $(ARGS)

man: $(ENVIRONMENT) ## the man page of each language: build/man
	@$(PY) packaging/man_page.py

package: $(ENVIRONMENT) ## all packages, each tried where nothing else is: dist; or some, ARGS='wheel bundle'
	@$(PY) packaging/package.py $(ARGS)

release: $(ENVIRONMENT) ## version, changelog, signed list, packages, sums: make release VERSION=0.2.0 ARGS=...
	@$(PY) packaging/release.py $(VERSION) $(ARGS)

readability: $(ENVIRONMENT) ## how easily the guidance reads, topic by topic
	@$(PY) packaging/readability.py

format: $(ENVIRONMENT) ## put the code into its one format
	@$(PY) -m ruff check --quiet --select I --fix
	@$(PY) -m ruff format

lint: $(ENVIRONMENT) ## ruff's rules
	@$(PY) -m ruff check

types: $(ENVIRONMENT) ## mypy, strict
	@$(PY) -m mypy

contracts: $(ENVIRONMENT) ## who may import whom
	@.venv/bin/lint-imports

translations: $(ENVIRONMENT) ## bring the texts of the code into the .ts files and build them
	@$(PY) packaging/translations.py update
	@$(PY) packaging/translations.py build

readings: $(ENVIRONMENT) ## make the table of traditional characters and pinyin for the present content
	@$(PY) packaging/readings.py update
	@$(PY) packaging/search_index.py build

clean: ## remove the environment and everything built
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	rm -f resources/translations/*.qm resources/search/index.json
	find callassist packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(ENVIRONMENT): requirements-dev.txt pyproject.toml
	@python=$$(sh packaging/find_python.sh) && "$$python" packaging/environment.py
	@touch $@
