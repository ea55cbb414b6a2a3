"""Tests of `diptych.importing.report`."""
