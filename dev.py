#!/usr/bin/env python3
"""Run, test and measure this checkout: `python3 dev.py run`, `python3 dev.py test`.

Everything else is in tools/dev/. This file alone has to be readable for an older Python, so that its user is
told what to do rather than shown a syntax error: nothing newer than Python 3.0 in here.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "dev.py: Confidentiality Guide needs Python 3.11 or later, and this is Python {0}.{1}. Install a newer "
        "Python and run dev.py with it, for example: python3.11 dev.py run".format(*sys.version_info[:2])
    )

from tools.dev.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
