"""Tests of `diptych.un.symbols`."""
