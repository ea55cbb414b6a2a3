"""Tests of `diptych.importing.markdown`."""
