"""Tests of `diptych.importing`."""
