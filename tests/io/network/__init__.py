"""Tests of `diptych.io.network`."""
