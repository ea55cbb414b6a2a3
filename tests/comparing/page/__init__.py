"""Tests of `diptych.comparing.page`."""
