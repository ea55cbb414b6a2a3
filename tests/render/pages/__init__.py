"""Tests of `diptych.render.pages`."""
