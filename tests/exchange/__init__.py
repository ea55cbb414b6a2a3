"""Tests of `diptych.exchange`."""
