"""Reading aloud: the voice, what of a page it says, and the strip that steers it. Imported when it is first asked for."""
