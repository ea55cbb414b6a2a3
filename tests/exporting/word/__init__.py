"""Tests of `diptych.exporting.word`."""
