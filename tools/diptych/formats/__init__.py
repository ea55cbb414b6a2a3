"""What readers and writers of one foreign format share."""
