"""Spaces, dashes, marks and figures as a language sets them."""
