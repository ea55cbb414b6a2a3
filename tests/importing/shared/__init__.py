"""Tests of `diptych.importing.shared`."""
