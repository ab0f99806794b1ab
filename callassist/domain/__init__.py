"""What is true about calls, numbers and advice: no Qt, no SQL, no files."""
