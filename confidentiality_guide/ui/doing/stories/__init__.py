"""Stories: scene by scene, the ending, the debrief, and the map of each."""
