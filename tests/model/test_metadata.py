"""What a person types of a document is kept without stray blanks; what is no date or address is refused with a hint."""

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.document import Metadata, checked_metadata


@pytest.mark.parametrize("date", ["", "2031", "2031-05", "2031-05-14", "2031-05-14T10:00:00Z", "2032-02-29"])
def test_dates_are_days_months_or_years(date: str) -> None:
    assert checked_metadata(Metadata(published=f" {date} ")).published == date


@pytest.mark.parametrize("date", ["14 May 2031", "2031-13", "2031-02-30", "2031-5-1", "31", "tomorrow", "2031-05-14 10:00"])
def test_what_is_no_date_is_refused(date: str) -> None:
    with pytest.raises(UserError, match="is no date") as caught:
        checked_metadata(Metadata(published=date))
    assert "2031-05-14" in caught.value.hint


def test_an_address_is_one_of_the_web() -> None:
    assert checked_metadata(Metadata(url="https://example.org/a")).url == "https://example.org/a"
    with pytest.raises(UserError, match="no web address"):
        checked_metadata(Metadata(url="javascript:alert(1)"))


def test_blanks_go_and_the_rest_stays() -> None:
    made = checked_metadata(Metadata(title="  A\n title ", source_name=" as it was ", extra={"a": "b"}))
    assert made == Metadata(title="A title", source_name=" as it was ", extra={"a": "b"})
