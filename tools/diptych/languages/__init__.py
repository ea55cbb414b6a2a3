"""What each language must say for itself, as data: its words, its marks, its dates."""
