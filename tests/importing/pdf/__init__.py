"""Tests of `diptych.importing.pdf`."""
