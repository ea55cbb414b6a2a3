"""Tests of `diptych.model`."""
