"""Tests of `diptych.merging.terms`."""
