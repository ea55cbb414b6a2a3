"""The doors to the outside world."""
