"""What is taught, as values: no Qt, no files, no clock."""
