"""Writing the termbase for other programs."""
