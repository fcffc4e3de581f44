"""pip's many words become one sentence with the next step."""

import pytest

from tools.dev.pip import fetched, locked_names, meaning

NO_NETWORK = """\
WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by
'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object>: Failed to establish a new connection:
[Errno -3] Temporary failure in name resolution')': /simple/segno/
ERROR: Could not find a version that satisfies the requirement segno==1.6.6 (from versions: none)
ERROR: No matching distribution found for segno==1.6.6
"""


@pytest.mark.parametrize(
    ("output", "said"),
    [
        (NO_NETWORK, "connect to the network"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "The disk is full",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "not the one this project",
        ),
        ("ERROR: No matching distribution found for msgspec==0.22.0", "no ready-made msgspec"),
        ("ERROR: Could not install packages: [Errno 13] Permission denied: '/srv/x'", "a folder of yours"),
        ("Max retries exceeded (Caused by SSLError: [SSL: CERTIFICATE_VERIFY_FAILED])", "clock"),
        ("ERROR: something new", "ERROR: something new"),
        ("", "no reason given"),
    ],
)
def test_what_pip_says_is_told_plainly(output: str, said: str) -> None:
    sentence = meaning(output)
    assert said in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting segno==1.6.6 (from -r requirements/run.txt (line 9))", "segno"),
        ("Requirement already satisfied: segno==1.6.6 in ./.venv (from -r requirements/run.txt)", "segno"),
        (
            "Processing /srv/wheels/babel-2.18.0-py3-none-any.whl (from -r requirements/run.txt (line 1))",
            "babel",
        ),
        ("  Downloading segno-1.6.6-py3-none-any.whl (76 kB)", None),
    ],
)
def test_progress_names_the_package_pip_has_come_to(line: str, name: str | None) -> None:
    assert fetched(line) == name


def test_the_packages_of_a_lock_are_counted_without_their_hashes() -> None:
    assert locked_names("babel==2.18.0 \\\n    --hash=sha256:00\ncolorama==0.4.6 ; os_name == 'nt' \\\n") == [
        "babel",
        "colorama",
    ]
