"""Writing Akoma Ntoso."""
