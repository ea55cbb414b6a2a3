"""Akoma Ntoso out."""
