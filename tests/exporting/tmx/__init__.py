"""Tests of `diptych.exporting.tmx`."""
