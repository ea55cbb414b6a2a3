"""Pictures and charts drawn alone, in a process with a budget."""
