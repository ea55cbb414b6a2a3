"""Tests of `diptych.guide`."""
