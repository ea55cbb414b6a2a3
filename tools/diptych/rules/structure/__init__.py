"""Sections and headings."""
