"""What two languages must say alike."""
