"""What comes back: texts that went out of a report, edited elsewhere, merged with what stands now."""
