"""Tests of `diptych.merging`."""
