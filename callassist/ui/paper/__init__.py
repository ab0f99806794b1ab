"""What goes to paper: the page for the fridge, documents, and the way to printer and PDF."""
