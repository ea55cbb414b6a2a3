"""Charts: columns of values in, a picture in SVG out, with room for every word."""
