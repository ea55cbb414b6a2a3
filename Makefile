# `make` makes the PDFs. Every target first sets up what it needs; see CONTRIBUTING.md. System packages are named before
# they are installed; DIPTYCH_INSTALL=no prevents their installation.

export PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
MUTMUT := build/cache/mutants/.ready

# If the home folder cannot be written, pip and fontconfig keep their caches in build/, so that the build goes on.
ifneq ($(shell test -w "$$HOME" && echo yes),yes)
export XDG_CACHE_HOME := $(CURDIR)/build/cache
endif

.PHONY: pdf html check links test lint check-pdf bench gallery same slips mutants catalogues lists lock release clean test-system

pdf html: $(READY)
	$(BIN)/diptych build --format $@

check: $(READY)
	$(BIN)/diptych check

links: $(READY)
	$(BIN)/diptych links

test: test-system $(READY)
	$(BIN)/pytest --numprocesses auto --dist worksteal

test-system:
	tools/setup-system test

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# Checks the PDFs of the example and of the specimen against PDF/UA and PDF/A with veraPDF, a validator in Java.
check-pdf: $(READY)
	tools/setup-system verapdf
	$(BIN)/python -m tests.verapdf

# Draws the reports that are hard to lay out, page by page, into build/gallery, to be looked at.
gallery: $(READY)
	$(BIN)/python -m tests.gallery

bench: $(READY)
	$(BIN)/python -m tests.bench

# Shows which pages, exports and findings differ from those of the revision BASE: make same BASE=main
same: $(READY)
	$(BIN)/python -m tests.outputs $(BASE)

# Puts slips of every kind into real resolutions and the example, and writes which are found to tests/slips_found.md.
slips: $(READY)
	$(BIN)/python -m tests.rules.slips

# Changes ROOM, a folder or a module in tools/diptych, in small ways, and tells which changes no test notices.
mutants: $(READY) $(MUTMUT)
	$(BIN)/python -m tests.mutants $(ROOM)

# Beside the environment and not in it: no other target needs it. What it shares with the environment comes from there.
$(MUTMUT): tools/mutants-requirements.txt | $(READY)
	rm -rf $(@D)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --target $(@D) \
		--requirement tools/mutants-requirements.txt
	touch $@

# Brings the catalogues in locales/ up to date with the messages of the program and the templates.
catalogues: $(READY)
	$(BIN)/python tools/catalogues.py

# Brings the lists of commands (README.md) and of rooms (ARCHITECTURE.md) up to date, and the schemas in content/.
lists: $(READY)
	$(BIN)/python tools/lists.py

# Pins again every dependency in pyproject.toml, for all versions of Python and all systems, with a pinned uv.
lock: $(READY)
	$(PYTHON) -m venv build/cache/uv
	build/cache/uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--requirement tools/lock-requirements.txt
	UV_CUSTOM_COMPILE_COMMAND='make lock' build/cache/uv/bin/uv pip compile --quiet --universal --python-version 3.11 \
		--extra dev --generate-hashes --no-emit-index-url --output-file requirements.lock pyproject.toml

# Makes what a release consists of in build/dist: the sdist, the wheel made from it, and the constraints.
release: $(READY)
	rm -rf build/dist
	$(BIN)/python -m build --no-isolation --outdir build/dist
	$(BIN)/python tools/constraints.py requirements.lock > build/dist/constraints.txt

clean:
	find build -mindepth 1 ! -path build/.gitignore -delete
	find tools tests -name __pycache__ -prune -exec rm -rf {} +
	rm -rf .hypothesis .ruff_cache

# The stamp is written last: an environment without it is set up again.
$(READY): requirements.lock pyproject.toml
	tools/setup-system print
	test -e $@ || $(PYTHON) -m venv --clear .venv || { rm -rf .venv; exit 1; }
	rm -f $@
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@
