"""French, as the United Nations writes it."""
