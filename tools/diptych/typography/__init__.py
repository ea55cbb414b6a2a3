"""What the reader sees between the words, for each language."""
