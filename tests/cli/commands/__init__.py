"""Tests of `diptych.cli.commands`."""
