"""Tests of `diptych.importing.plain_text`."""
