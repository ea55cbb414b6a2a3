"""Tests of `diptych.merging.xliff`."""
