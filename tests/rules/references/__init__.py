"""Tests of `diptych.rules.references`."""
