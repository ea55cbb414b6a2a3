"""Tests of `diptych.render.exhibits`."""
