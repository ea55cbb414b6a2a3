"""The guide for editors, translators and engineers: Markdown in each language, and the web page made from it."""
