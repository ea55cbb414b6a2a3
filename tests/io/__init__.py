"""Tests of `diptych.io`."""
