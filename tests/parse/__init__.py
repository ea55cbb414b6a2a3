"""Tests of `diptych.parse`."""
