"""Tests of `diptych.render.studio`."""
