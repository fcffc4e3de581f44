"""What `dev.py` does: set the checkout up, then run, test, measure or picture the program.

Standard library only: this code is what installs everything else.
"""
