"""Numbers, anchors, citations and pairs of a whole report."""
