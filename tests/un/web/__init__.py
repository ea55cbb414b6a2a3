"""Tests of `diptych.un.web`."""
