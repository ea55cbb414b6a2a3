"""Tests of symbols, sessions, resolutions and citations."""
