"""Tests of `diptych.parse.data`."""
