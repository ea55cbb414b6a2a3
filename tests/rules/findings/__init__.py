"""Tests of `diptych.rules.findings`."""
