"""Tests of `diptych.rules.making`."""
