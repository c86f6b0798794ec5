"""Which backups stay: all of two days, then one a day, a week, a month."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.store.thinning import kept

NOW = datetime(2031, 5, 14, 12, 0, tzinfo=UTC)  # a Wednesday


def moments(*written: str) -> set[datetime]:
    return {datetime.fromisoformat(each).replace(tzinfo=UTC) for each in written}


@pytest.mark.parametrize(
    ("there", "stay"),
    [
        ([], []),
        (["2031-05-14T11:59"], ["2031-05-14T11:59"]),
        # of the last two days, every one
        (
            ["2031-05-14T12:00", "2031-05-14T11:45", "2031-05-13T09:00", "2031-05-12T12:01"],
            ["2031-05-14T12:00", "2031-05-14T11:45", "2031-05-13T09:00", "2031-05-12T12:01"],
        ),
        # then the newest of a day, unless a younger one of that day stays already
        (["2031-05-12T12:01", "2031-05-12T12:00", "2031-05-12T09:00"], ["2031-05-12T12:01"]),
        (["2031-05-14T10:00", "2031-05-11T20:00", "2031-05-11T08:00"], ["2031-05-14T10:00", "2031-05-11T20:00"]),
        # a clock that was wrong
        (["2032-01-01T00:00", "2031-05-14T10:00"], ["2032-01-01T00:00", "2031-05-14T10:00"]),
        # a project that rests keeps what it has
        (["2029-03-02T10:00", "2029-03-01T10:00"], ["2029-03-02T10:00", "2029-03-01T10:00"]),
    ],
)
def test_this_stays_of_that(there: list[str], stay: list[str]) -> None:
    assert kept(moments(*there), NOW) == moments(*stay)


def test_of_a_year_of_work_all_of_two_days_12_days_10_weeks_and_9_months_stay() -> None:
    """Every 15 minutes from 9 to 17 on every day."""
    there = [
        NOW.replace(hour=hour, minute=minute) - timedelta(days=day)
        for day in range(500)
        for hour in range(9, 17)
        for minute in (0, 15, 30, 45)
        if day or hour < 12
    ]
    staying = sorted(kept(there, NOW), reverse=True)
    recent = [moment for moment in staying if NOW - moment < timedelta(days=2)]
    assert len(recent) == 12 + 32 + 19  # of the day before yesterday, 12:15 to 16:45 are within the 48 hours
    days, weeks, months = staying[63:75], staying[75:85], staying[85:]
    assert [moment.date() for moment in days] == [(NOW - timedelta(days=day)).date() for day in range(3, 15)]
    assert all((moment.hour, moment.minute) == (16, 45) for moment in days + weeks + months)
    assert [moment.isoweekday() for moment in weeks] == [7] * 10
    assert all((one - other).days == 7 for one, other in pairwise(weeks))
    assert [f"{moment:%Y-%m-%d}" for moment in months] == [
        "2031-01-31", "2030-12-31", "2030-11-30", "2030-10-31", "2030-09-30", "2030-08-31", "2030-07-31", "2030-06-30", "2030-05-31",
    ]  # fmt: skip


def test_thinned_out_after_every_backup_they_reach_back_most_of_a_year_with_no_gap_over_five_weeks() -> None:
    moments = [NOW - timedelta(days=500) + timedelta(hours=7 * step) for step in range(1714)]
    staying: set[datetime] = set()
    for moment in moments:
        staying = kept({*staying, moment}, moment)
    in_order = sorted(staying)
    assert max(later - earlier for earlier, later in pairwise(in_order)) <= timedelta(weeks=5)
    assert in_order[-1] - in_order[0] > timedelta(days=300)
    assert len(in_order) == 7 + 12 + 10 + 9


@given(st.sets(st.datetimes(datetime(2025, 1, 1), datetime(2033, 1, 1), timezones=st.just(UTC)), max_size=80))  # noqa: DTZ001 - set beside
def test_the_newest_stays_thinning_twice_is_thinning_once_and_never_more_than_31_are_old(there: set[datetime]) -> None:
    stay = kept(there, NOW)
    assert stay <= there
    assert kept(stay, NOW) == stay
    assert max(there, default=None) == max(stay, default=None)
    assert len([moment for moment in stay if NOW - moment >= timedelta(days=2)]) <= 31
