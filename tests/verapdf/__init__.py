"""`make check-pdf`: the PDFs validated against their standards by veraPDF, which is independent of WeasyPrint."""
