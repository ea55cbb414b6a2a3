"""Figures: how long each phase takes, how much memory, how many citations are found."""
