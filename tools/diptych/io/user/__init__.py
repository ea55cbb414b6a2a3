"""What Diptych keeps, and reads, in the folders of its user."""
