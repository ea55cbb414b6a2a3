"""What the answers of servers mean."""
