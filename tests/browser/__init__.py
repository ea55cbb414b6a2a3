"""Tests of the web edition in a real browser."""
