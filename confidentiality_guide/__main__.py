"""Lets `python -m confidentiality_guide` do what the installed command does."""

from confidentiality_guide.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
