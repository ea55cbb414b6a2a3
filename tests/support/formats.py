"""Every format of diagnostics: a new one is then held to the tests of all."""

from __future__ import annotations

from importlib import import_module

from diptych.cli.findings import FORMATS

EMITTERS = tuple(import_module(f"diptych.emit.{name}") for name in FORMATS)
"""The modules that write them: each has a function `emit`."""
