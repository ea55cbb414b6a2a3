"""Tests of `diptych.rules.typography`."""
