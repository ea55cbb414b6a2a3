"""Tests of `diptych.parse.yaml`."""
