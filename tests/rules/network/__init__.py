"""Tests of `diptych.rules.network`."""
