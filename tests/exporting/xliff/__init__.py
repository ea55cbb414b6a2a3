"""Tests of `diptych.exporting.xliff`."""
