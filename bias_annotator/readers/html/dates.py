"""Days as pages write them, as ISO dates."""

import re
from datetime import date

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner ene enero janv janvier gennaio",
            "feb february februar febrero févr février febbraio",
            "mar march märz mrz marzo mars",
            "apr april abr abril avr avril aprile",
            "may mai mayo maggio",
            "jun june juni junio juin giugno",
            "jul july juli julio juil juillet luglio",
            "aug august ago agosto août",
            "sep sept september septiembre setiembre septembre settembre",
            "oct okt october oktober octubre octobre ottobre",
            "nov november noviembre novembre",
            "dec dez dic december dezember diciembre décembre dicembre",
        ),
        1,
    )
    for name in names.split()
}
_NAME = r"([^\W\d_]{3,10})\.?"
_MONTH_FIRST = re.compile(rf"\b{_NAME}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?{_NAME},?\s+(?:del?\s+)?(\d{{4}})\b")


def iso_date(text: str) -> str:
    """The first day that is written out in `text`, as an ISO date; "" if there is none, or one that no calendar has.

    Days in figures alone, such as 4/5/2031, are left alone: who wrote them meant one of two.
    """
    text = text.strip()[:300]
    if found := _COMPACT.match(text) or _ISO.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if (found := _MONTH_FIRST.search(text)) and (month := _MONTHS.get(found[1].lower())):
        return _day(int(found[3]), month, int(found[2]))
    if (found := _DAY_FIRST.search(text)) and (month := _MONTHS.get(found[2].lower())):
        return _day(int(found[3]), month, int(found[1]))
    return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
