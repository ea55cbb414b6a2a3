"""Patches of WeasyPrint's footnotes: divided between pages, in columns, with tags and links."""
