"""Reports that are hard to lay out, each a folder beside this file, and what must hold of every one of their pages."""
