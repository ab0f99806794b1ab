"""What the program asks of the system around it: notices of the desktop, its scheduler, waking."""
