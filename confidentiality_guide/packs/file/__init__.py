"""What the pack file is, agreed on by those who write it and those who read it."""
