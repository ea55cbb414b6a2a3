"""Running text as a page sets it: references, ordinals, what a line must hold together."""
