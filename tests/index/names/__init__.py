"""Tests of the names that passages name."""
