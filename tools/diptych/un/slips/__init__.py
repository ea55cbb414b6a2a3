"""Citations with a slip in them: found by mending what may be one and asking the recogniser."""
