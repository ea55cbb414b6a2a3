"""Tests of `diptych.io.folder`."""
