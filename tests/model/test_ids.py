"""Ids and moments."""

import time
from datetime import UTC, datetime, timedelta, timezone
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import moments

from bias_annotator.model.ids import moment_text, now, parse_moment, uuid7


def test_an_id_is_a_uuid_of_version_7_that_tells_when_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(uuid7())
    after = time.time_ns() // 1_000_000
    assert (made.version, made.variant) == (7, RFC_4122)
    assert before <= made.int >> 80 <= after


def test_ids_made_later_sort_later_and_none_comes_twice() -> None:
    early = [uuid7() for _ in range(1000)]
    time.sleep(0.002)
    late = [uuid7() for _ in range(1000)]
    assert max(early) < min(late)
    assert len({*early, *late}) == 2000


def test_every_random_bit_of_an_id_changes() -> None:
    values = [UUID(uuid7()).int for _ in range(400)]
    ones = zeros = 0
    for value in values:
        ones |= value
        zeros |= ~value
    random_bits = ((1 << 12) - 1) << 64 | ((1 << 62) - 1)
    assert ones & random_bits == random_bits
    assert zeros & random_bits == random_bits


@given(moments)
def test_moments_come_back_equal_from_their_text(moment: datetime) -> None:
    assert parse_moment(moment_text(moment)) == moment
    assert moment_text(moment).endswith("Z")


def test_now_is_cut_to_what_is_kept() -> None:
    moment = now()
    assert parse_moment(moment_text(moment)) == moment
    assert moment.tzinfo is UTC


@given(st.datetimes(timezones=st.sampled_from([timezone(timedelta(hours=-11)), UTC, timezone(timedelta(hours=5, minutes=45))])))
def test_moments_of_any_zone_are_kept_in_utc(moment: datetime) -> None:
    try:
        kept = parse_moment(moment.isoformat())
    except ValueError:
        assert moment.year in {1, 9999}  # the same moment in UTC lies beyond the calendar
        return
    assert kept == moment
    assert kept.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-01T00:00:00Z", datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026-01-01T00:00:00", datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026-01-01T02:00:00.5+02:00", datetime(2026, 1, 1, 0, 0, 0, 500000, UTC)),
        ("2026-01-01", datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_moment_without_a_zone_counts_as_utc(text: str, moment: datetime) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-13-01", "2026-01-01T25:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-02:00"]
)
def test_what_is_no_moment_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_moment(text)
