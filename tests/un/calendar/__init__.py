"""Tests of `diptych.un.calendar`."""
