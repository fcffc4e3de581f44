"""The guide itself, as its command starts it. Run as `guide.py STARTED settled? ARGS…`; an empty one is left out.

The real event loop runs. Only what the program does once its first page was painted gives way to the report.
"""

import sys

from bench.children.report import report, report_when_settled
from confidentiality_guide.cli import main
from confidentiality_guide.ui import quick_start

if __name__ == "__main__":
    if sys.argv[2]:
        _end = quick_start.end

        def _end_and_report() -> None:
            _end()
            report_when_settled()

        quick_start.end = _end_and_report
    else:
        quick_start.end = report
    main(sys.argv[3:])
