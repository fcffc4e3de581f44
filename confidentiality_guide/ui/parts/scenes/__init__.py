"""The pictures of the stories: rooms and things, never people, drawn by the program in the theme's picture colours."""
