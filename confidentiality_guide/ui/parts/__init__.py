"""The small parts every screen is made of: buttons, chips, cards, the focus ring."""
