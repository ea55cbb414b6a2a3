"""Writing translation memories."""
