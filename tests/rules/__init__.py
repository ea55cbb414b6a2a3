"""Tests of `diptych.rules`."""
