"""Tests of `diptych.render`."""
