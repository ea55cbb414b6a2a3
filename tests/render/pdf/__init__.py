"""Tests of `diptych.render.pdf`."""
