"""Markdown in."""
