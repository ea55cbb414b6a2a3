"""An earlier version of a report and the present one as one text: what came and what went, word by word."""
