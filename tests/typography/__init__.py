"""Tests of `diptych.typography`."""
