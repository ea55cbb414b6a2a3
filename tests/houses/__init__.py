"""Tests of `diptych.houses`."""
