"""Tests of what each language says of itself."""
