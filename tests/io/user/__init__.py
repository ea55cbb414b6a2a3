"""Tests of `diptych.io.user`."""
