"""Tests of `diptych.render.charts`."""
