"""Tests of `diptych.index.facts`."""
