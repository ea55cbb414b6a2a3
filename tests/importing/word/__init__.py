"""Tests of `diptych.importing.word`."""
