"""Pictures tried on their own, in a process with a budget."""
