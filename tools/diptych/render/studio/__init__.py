"""Pictures and charts drawn on their own, in a process with a budget."""
