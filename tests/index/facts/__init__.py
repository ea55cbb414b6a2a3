"""Tests of what passages state."""
