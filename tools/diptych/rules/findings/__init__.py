"""What is done with findings: allowances, fixes, findings that follow from others."""
