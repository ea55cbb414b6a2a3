"""Terms, names and acronyms."""
