"""What must agree between the two languages."""
