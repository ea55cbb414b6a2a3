"""Tests of `diptych.rules.terms`."""
