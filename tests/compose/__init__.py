"""Tests of `diptych.compose`."""
