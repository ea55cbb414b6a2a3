"""The institutions that publish reports: what each says on its pages, and what it asks of a text."""
