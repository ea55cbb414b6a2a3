"""Tests of `diptych.translating`."""
