"""The laws that hold for whatever people write, one file each."""
