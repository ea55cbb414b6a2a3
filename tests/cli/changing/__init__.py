"""Tests of `diptych.cli.changing`."""
