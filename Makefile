PYTHON ?= .venv/bin/python

.PHONY: dev test lint types docs bench

dev:
	python3 -m venv .venv && .venv/bin/pip install -c constraints.txt -e '.[dev]'

test:
	$(PYTHON) -m pytest

lint:
	$(PYTHON) -m ruff check . && $(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

docs:
	$(PYTHON) docs/generate.py

# CORPUS is a folder of saved pages, in the form that each benchmark names
bench:
	$(PYTHON) benchmarks/first_poll.py $(CORPUS)
