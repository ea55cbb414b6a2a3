"""Tests of `diptych.rules.exhibits`."""
