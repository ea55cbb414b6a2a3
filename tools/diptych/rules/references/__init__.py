"""References, mentions, footnotes and links."""
