"""What commands that change a report share."""
