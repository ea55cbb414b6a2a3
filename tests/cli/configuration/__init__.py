"""Tests of `diptych.cli.configuration`."""
