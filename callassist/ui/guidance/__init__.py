"""The guidance page: contents and search at the left, the article at the right."""
