"""Which block of a translation answers which."""
