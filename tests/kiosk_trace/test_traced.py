"""The reading of a trace misses nothing that would be left behind."""

from pathlib import Path

import pytest

from tests.kiosk_trace.traced import calls, started, talked, written

RUNTIME = Path("/run/user/1000")


def left_by(*lines: str) -> list[str]:
    """What these lines of a trace say was written."""
    return written(calls(lines), runtime=RUNTIME)


@pytest.mark.parametrize(
    "line",
    [
        '7 openat(AT_FDCWD</home/kiosk>, ".cache/a", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 5</home/kiosk/.cache/a>',
        '7 openat(AT_FDCWD</>, "/var/log/guide", O_WRONLY|O_APPEND) = 5</var/log/guide>',
        '7 creat("/tmp/a", 0644) = 3</tmp/a>',
        '7 rename("/run/user/1000/a", "/home/kiosk/a") = 0',
        '7 mkdirat(AT_FDCWD</home/kiosk>, "a", 0700) = 0',
        '7 unlink("/home/kiosk/a") = 0',
        '7 utimensat(AT_FDCWD</home/kiosk>, "a", NULL, 0) = 0',
        "7 fchmod(5</home/kiosk/a>, 0600) = 0",
    ],
)
def test_what_stays_on_the_disk_is_seen(line: str) -> None:
    assert left_by(line)


@pytest.mark.parametrize(
    "line",
    [
        '7 openat(AT_FDCWD</>, "/usr/lib/libc.so", O_RDONLY|O_CLOEXEC) = 3</usr/lib/libc.so>',
        '7 openat(AT_FDCWD</>, "/home/kiosk/.cache/a", O_RDWR|O_CREAT) = -1 ENOTDIR (Not a directory)',
        '7 openat(AT_FDCWD</>, "/dev/null", O_RDWR) = 3</dev/null<char 1:3>>',
        '7 openat(AT_FDCWD</>, "/run/user/1000/a", O_RDWR|O_CREAT, 0600) = 3</run/user/1000/a>',
        '7 mkdir("/run/user/1000/speech", 0700) = 0',
        "7 +++ exited with 0 +++",
    ],
)
def test_what_leaves_nothing_is_passed_over(line: str) -> None:
    assert not left_by(line)


def test_a_call_that_was_interrupted_is_put_together() -> None:
    assert left_by(
        '7 openat(AT_FDCWD</>, "/tmp/a", O_WRONLY|O_CREAT <unfinished ...>',
        '8 openat(AT_FDCWD</>, "/etc/hosts", O_RDONLY) = 4</etc/hosts>',
        "7 <... openat resumed>, 0600) = 3</tmp/a>",
    )


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ('7 connect(3<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0', False),
        ('7 connect(3<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/run/nscd/socket"}, 20) = 0', True),
        ("7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX-STREAM:[1]>", False),
        ("7 socket(AF_UNIX, SOCK_STREAM, 0)   = 3<UNIX-STREAM:[1]>", False),
        ("7 socket(AF_INET, SOCK_STREAM, 0)   = 3<TCP:[1]>", True),
        ("7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3<TCP:[1]>", True),
        ("7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3<NETLINK:[1]>", True),
        ('7 sendto(3<UNIX-DGRAM:[1]>, "a", 1, 0, {sa_family=AF_UNIX, sun_path="/dev/log"}, 16) = 1', True),
        ('7 sendto(3<UDP:[1]>, "a", 1, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1', True),
    ],
)
def test_a_talk_with_anything_but_the_display_is_seen(line: str, seen: bool) -> None:
    assert bool(talked(calls([line]), ["/tmp/.X11-unix/"])) is seen


def test_a_program_that_is_started_is_seen() -> None:
    assert started(calls(['8 execve("/usr/bin/dbus-launch", ["dbus-launch"], 0x7 /* 9 vars */) = 0']))
