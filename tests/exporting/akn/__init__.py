"""Tests of `diptych.exporting.akn`."""
