"""The index of a report: numbers, anchors, citations, alignments and standings."""
