"""Foreign files → manuscripts → a report."""
