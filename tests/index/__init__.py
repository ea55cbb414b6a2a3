"""Tests of `diptych.index`."""
