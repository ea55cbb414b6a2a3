"""Tests of `diptych.render.text`."""
