"""Tests of `diptych.rules.concordance`."""
