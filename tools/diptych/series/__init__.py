"""Documents of any institution: the series that a report describes by templates, and their citations in prose."""
