"""Tests of `diptych.cli.starting`."""
