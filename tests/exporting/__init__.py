"""Tests of `diptych.exporting`."""
