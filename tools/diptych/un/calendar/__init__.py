"""Sessions, years and periods of the organs of the United Nations."""
