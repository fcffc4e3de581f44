"""The screens of learning by doing: stories, ladders, who can know, checks, states, questions, paths."""
