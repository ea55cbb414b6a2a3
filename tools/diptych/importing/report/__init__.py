"""Manuscripts → the Markdown of a report."""
