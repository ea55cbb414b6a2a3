"""Akoma Ntoso in."""
