"""Tests of `diptych.rules.style`."""
