"""Spanish, as the United Nations writes it."""
