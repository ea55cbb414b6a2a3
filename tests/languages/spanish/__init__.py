"""Spanish reads as English and French do."""
