"""A visit goes on while someone is there, warns before it ends, and ends when nobody is."""

from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.kiosk.idle import Attention, IdleRule, Presence

RULE = IdleRule()
seconds = st.floats(0, 10_000, allow_nan=False)


def test_before_the_first_touch_there_is_no_visit_to_end() -> None:
    assert Attention().presence(1e9, RULE) is Presence.WAITING
    assert Attention().next_change(0, RULE) is None


def test_after_90_quiet_seconds_it_warns_for_30_and_then_ends() -> None:
    here = Attention().touch(100)
    assert here.presence(189.9, RULE) is Presence.HERE
    assert here.presence(190, RULE) is Presence.WARNING
    assert here.seconds_left(200, RULE) == 20
    assert here.presence(219.9, RULE) is Presence.WARNING
    assert here.presence(220, RULE) is Presence.GONE


@given(st.lists(st.floats(0, 119.9), min_size=1, max_size=50))
def test_any_touch_extends_without_limit(pauses: list[float]) -> None:
    now, someone = 0.0, Attention().touch(0)
    for pause in pauses:
        now += pause
        assert someone.presence(now, RULE) is not Presence.GONE
        someone = someone.touch(now)
        assert someone.presence(now, RULE) is Presence.HERE


@given(seconds)
def test_reading_aloud_counts_as_being_there_until_it_ends(later: float) -> None:
    speaking = Attention().touch(0).speak(0, speaking=True)
    assert speaking.presence(later, RULE) is Presence.HERE
    quiet = speaking.speak(later, speaking=False)
    assert quiet.presence(later + 89, RULE) is Presence.HERE
    assert quiet.presence(later + 121, RULE) is Presence.GONE


def test_a_page_hidden_for_60_seconds_ends_the_visit_and_coming_back_does_not() -> None:
    hidden = Attention().touch(0).hide(10)
    assert hidden.presence(69.9, RULE) is Presence.HERE
    assert hidden.presence(70, RULE) is Presence.GONE
    assert hidden.show(60).presence(149, RULE) is Presence.HERE


@given(seconds, seconds, st.booleans(), st.booleans())
def test_nothing_changes_before_it_is_said_to(touched: float, later: float, hide: bool, speak: bool) -> None:
    someone = Attention().touch(touched)
    someone = someone.hide(touched) if hide else someone
    someone = someone.speak(touched, speaking=True) if speak else someone
    now = touched + later
    change = someone.next_change(now, RULE)
    present = someone.presence(now, RULE)
    if change is None:
        assert someone.presence(now + 1e6, RULE) is present
    elif change > now:
        assert someone.presence((now + change) / 2, RULE) is present
