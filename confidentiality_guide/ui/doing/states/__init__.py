"""The states: choosing one, the page of each, and two side by side."""
