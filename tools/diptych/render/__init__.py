"""From a report and its catalogue to HTML and PDF."""
