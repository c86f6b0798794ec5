"""Time counts from sign to sign, and breaks of over a minute not at all."""

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.gui.desk.presence import BREAK, Presence
from bias_annotator.gui.pages.annotate.header import spent


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def test_a_break_is_left_out_and_what_is_no_break_counts() -> None:
    clock = Clock()
    presence = Presence(clock)
    for passed in (10, BREAK, BREAK + 0.1, 3600, 5):
        clock.now += passed
        presence.sign()
    assert presence.seconds == 75
    assert (presence.take(), presence.seconds) == (75, 0)


def test_what_passes_without_a_sign_does_not_count_and_sitting_down_begins_anew() -> None:
    clock = Clock()
    presence = Presence(clock)
    clock.now += 30
    assert presence.seconds == 0
    presence.begin()
    clock.now += 2
    presence.sign()
    assert presence.seconds == 2


@given(st.lists(st.floats(0, BREAK), max_size=50))
def test_taking_in_between_loses_nothing_but_the_last_second(gaps: list[float]) -> None:
    clock = Clock()
    presence = Presence(clock)
    taken = 0
    for gap in gaps:
        clock.now += gap
        presence.sign()
        taken += presence.take()
    assert abs(taken - sum(gaps)) < 1 + 1e-6 * len(gaps)


def test_time_is_said_to_the_minute() -> None:
    assert [spent(seconds) for seconds in (0, 59, 60, 3599, 3600, 7500)] == ["", "", "1 min", "59 min", "1 h 0 min", "2 h 5 min"]
