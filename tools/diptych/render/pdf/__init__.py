"""From a page to a PDF."""
