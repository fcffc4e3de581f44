"""Run a command beside the accessibility bus: `python -m tools.dev.reader_session COMMAND…`.

Called inside `dbus-run-session`. The bus is started by hand, since the service that would start it belongs to a
desktop, which there is none of here.
"""

import subprocess
import sys

from tools.dev.accessibility import LAUNCHER


def main() -> int:
    """Run the command that was named and return its exit status."""
    with subprocess.Popen([LAUNCHER, "--launch-immediately", "--a11y=1"], stderr=subprocess.DEVNULL) as launcher:
        try:
            return subprocess.run(sys.argv[1:], check=False).returncode
        finally:
            launcher.terminate()


if __name__ == "__main__":
    sys.exit(main())
