"""Reports from and to other formats, one file a format."""
