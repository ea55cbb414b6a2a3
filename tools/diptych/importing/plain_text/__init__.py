"""Plain text in."""
