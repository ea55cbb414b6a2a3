"""Tests of `diptych.un.slips`."""
