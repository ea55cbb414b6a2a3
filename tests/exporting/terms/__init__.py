"""Tests of `diptych.exporting.terms`."""
