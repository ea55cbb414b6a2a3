"""Tests of `diptych.index.alignment`."""
