"""Tests of `diptych.importing.akn`."""
