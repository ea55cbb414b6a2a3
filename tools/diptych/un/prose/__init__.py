"""Citations in running prose, found and resolved."""
