"""What Diptych reads and keeps in the user's own folders."""
