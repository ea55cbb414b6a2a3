"""Reading plain text."""
