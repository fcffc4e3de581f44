"""What is on every screen: the window, the bar, the way from place to place, sheets and cards."""
