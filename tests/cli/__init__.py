"""Tests of `diptych.cli`."""
