"""Tests of `diptych.index.text`."""
