"""Letters that press what is in sight, for who works by keyboard."""
