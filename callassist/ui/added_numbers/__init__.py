"""The numbers the person added: their page, the dialog for one, and their names under verdicts."""
