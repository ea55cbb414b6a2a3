"""Tests of `diptych.un.prose`."""
