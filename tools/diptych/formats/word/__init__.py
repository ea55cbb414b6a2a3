"""The container of a Word file."""
