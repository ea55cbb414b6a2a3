"""Markdown → a section."""
