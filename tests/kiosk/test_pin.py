"""A practice leaves its kiosk by PIN; guessing takes ever longer, and nobody is locked out for good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.kiosk.pin import FREE_TRIES, LONGEST_DELAY, Attempts, PinError, checked_pin, hash_pin, is_pin


def test_the_pin_opens_and_another_does_not() -> None:
    hashed = hash_pin("739104")
    assert hashed.startswith("$argon2id$")
    assert "739104" not in hashed
    assert is_pin("739104", hashed)
    assert not is_pin("739105", hashed)


@pytest.mark.parametrize("hashed", ["", "739104", "$argon2id$broken", "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA"])
def test_a_hash_that_cannot_be_read_opens_for_nobody(hashed: str) -> None:
    assert not is_pin("739104", hashed)


@pytest.mark.parametrize(
    "pin", ["", "123", "1234567890123", "12a4", "１２３４", "0000", "1234", "4321", "7890", "8901"]
)
def test_a_pin_that_anyone_would_guess_is_refused(pin: str) -> None:
    with pytest.raises(PinError):
        checked_pin(pin)


def test_the_first_tries_are_free_and_then_one_waits() -> None:
    attempts = Attempts()
    for _try in range(FREE_TRIES):
        assert attempts.wait(0) == 0
        attempts = attempts.failed(0)
    assert attempts.wait(0) == 5
    assert attempts.failed(5).wait(5) == 10
    assert attempts.wait(5) == 0


@given(st.integers(0, 10_000), st.floats(0, 1e6))
def test_nobody_waits_for_longer_than_five_minutes(wrong: int, now: float) -> None:
    attempts = Attempts(wrong, now)
    assert attempts.wait(now) <= LONGEST_DELAY
    assert attempts.wait(now + LONGEST_DELAY + 1) == 0
    assert attempts.failed(now).wait(now) >= attempts.wait(now)
