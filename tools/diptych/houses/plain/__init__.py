"""Any other institution: its report says who it is."""
