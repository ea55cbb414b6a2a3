"""Asking the network."""
