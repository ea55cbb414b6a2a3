"""Tests of `diptych.comparing`."""
