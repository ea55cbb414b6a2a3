"""The pages: editions of the report as HTML, and their files."""
