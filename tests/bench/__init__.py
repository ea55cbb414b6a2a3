"""Measurements: the time and memory of each phase, the share of citations found."""
