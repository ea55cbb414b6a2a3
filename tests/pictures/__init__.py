"""Tests of `diptych.pictures`."""
