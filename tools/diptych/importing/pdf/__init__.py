"""PDF in."""
