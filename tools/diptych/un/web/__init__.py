"""Where documents stand on the web of the United Nations, and what its servers answer."""
