"""Tests of `diptych.exporting.tbx`."""
