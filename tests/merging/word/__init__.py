"""Tests of `diptych.merging.word`."""
