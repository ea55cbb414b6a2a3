"""Running text as a page sets it: references, ordinals, and what no line may break."""
