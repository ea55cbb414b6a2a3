"""What the commands that change a report share."""
