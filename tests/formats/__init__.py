"""Tests of `diptych.formats`."""
