"""What `diptych status` shows."""
