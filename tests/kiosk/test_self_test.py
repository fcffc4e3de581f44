"""The check says plainly what got out, and what no program can stop."""

import json

import pytest

from confidentiality_guide.kiosk.self_test import (
    Report,
    Surroundings,
    Trial,
    as_json,
    as_words,
    left_to_the_system,
    look_around,
)

STOPPED, OUT = Trial("Alt+F4"), Trial("F1", "a menu opened")


def test_programs_are_told_what_was_tried_what_got_out_and_what_is_left() -> None:
    told = json.loads(as_json(Report([STOPPED, OUT], left_to_the_system(Surroundings(sysrq_off=True)))))
    assert told["tried"] == 2
    assert told["escapes"] == [{"tried": "F1", "escape": "a menu opened"}]
    left = {one["what"]: one["stopped_here"] for one in told["left_to_the_system"]}
    assert left["Magic SysRq keys"] is True
    assert left["Ctrl+Alt+Del"] is None
    assert all(one["how"] for one in told["left_to_the_system"])


def test_a_person_is_told_in_words() -> None:
    words = as_words(Report([STOPPED, OUT], left_to_the_system(Surroundings(power_ignored=False))))
    assert "2 ways out of the guide were tried; 1 were stopped." in words
    assert "F1: a menu opened" in words
    assert "the power key: NOT stopped here." in words
    assert "do not use the kiosk" not in as_words(Report([STOPPED], ()))


def test_what_cannot_be_seen_is_not_guessed() -> None:
    assert look_around({}, (), {}) == Surroundings()


def test_a_kiosks_own_compositor_is_seen() -> None:
    seen = look_around({}, ("python3", "cage", "systemd"), {})
    assert (seen.cage, seen.alone) == (True, True)


def test_a_desktop_beside_it_is_seen() -> None:
    assert look_around({"XDG_CURRENT_DESKTOP": "GNOME"}, ("bash", "gnome-shell"), {}).alone is False


@pytest.mark.parametrize(
    ("path", "text", "field", "expected"),
    [
        ("/proc/sys/kernel/sysrq", "0\n", "sysrq_off", True),
        ("/proc/sys/kernel/sysrq", "438\n", "sysrq_off", False),
        ("/etc/systemd/logind.conf", "[Login]\n#HandlePowerKey=ignore\n", "power_ignored", False),
        ("/etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nHandlePowerKey=ignore\n", "power_ignored", True),
        ("/etc/systemd/system/ctrl-alt-del.target", "/dev/null", "reboot_masked", True),
        ("/etc/systemd/system/ctrl-alt-del.target", "/lib/systemd/system/reboot.target", "reboot_masked", False),
        ("/etc/usbguard/usbguard-daemon.conf", "", "usb_guarded", True),
    ],
)
def test_a_file_of_the_system_tells(path: str, text: str, field: str, expected: bool) -> None:
    assert getattr(look_around({}, (), {path: text}), field) is expected
