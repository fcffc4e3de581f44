"""The kiosk of a waiting room: the welcome, the idle rule, staying in, and the PIN to leave."""
