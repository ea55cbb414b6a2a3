"""Citations with a slip in them, found by mending candidates and asking the recogniser."""
