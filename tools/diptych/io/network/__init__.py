"""Asking servers over the network."""
