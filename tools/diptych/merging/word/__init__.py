"""A Word file that went out and comes back edited → changed sections."""
