"""What the screens of learning by doing share."""
