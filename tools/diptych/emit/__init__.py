"""Diagnostics as text and data, one file for each format."""
