"""Tests of `diptych.emit`."""
