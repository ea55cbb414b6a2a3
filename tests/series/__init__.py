"""Tests of `diptych.series`."""
