"""From the text of a file to a document that knows its place in the source."""
