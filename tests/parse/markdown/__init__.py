"""Tests of `diptych.parse.markdown`."""
