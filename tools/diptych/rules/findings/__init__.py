"""What becomes of findings: allowances, fixes, findings that follow from others."""
