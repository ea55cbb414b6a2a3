"""From the text of a file to a document whose parts know their places in the source."""
