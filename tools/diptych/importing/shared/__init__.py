"""What all readers share: the manuscript, and how text becomes sections of it."""
