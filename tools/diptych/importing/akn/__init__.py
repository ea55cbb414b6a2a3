"""Reading Akoma Ntoso."""
