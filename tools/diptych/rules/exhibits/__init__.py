"""Tables, charts and pictures."""
