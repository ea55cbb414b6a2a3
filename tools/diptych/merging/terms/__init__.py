"""Termbases of other programs → entries of terms.yaml."""
