"""Tables, figures and charts as a page shows them."""
