PYTHON ?= .venv/bin/python

.PHONY: dev test lint types

dev:
	python3 -m venv .venv && .venv/bin/pip install -c constraints.txt -e '.[dev]'

test:
	$(PYTHON) -m pytest

lint:
	$(PYTHON) -m ruff check . && $(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy
