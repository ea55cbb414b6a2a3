"""`make check-pdf`: veraPDF, which is not the program that wrote them, holds the PDFs against their standards."""
