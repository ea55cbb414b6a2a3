"""Tests of `diptych.index.ledger`."""
