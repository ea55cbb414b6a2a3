"""Comparison of what two revisions of the program make of the same reports."""
