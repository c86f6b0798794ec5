"""Identifiers and moments that the program makes itself, so that redo, merge and export keep them."""

import os
import time
from datetime import UTC, datetime
from functools import lru_cache
from typing import NewType

DocumentId = NewType("DocumentId", str)
SpanId = NewType("SpanId", str)
RelationId = NewType("RelationId", str)
EditId = NewType("EditId", str)

_RANDOM_BITS = 74


def uuid7() -> str:
    """A new UUIDv7 (RFC 9562, section 5.7) in its usual text form: sorts by the millisecond it was made in."""
    random = int.from_bytes(os.urandom(10)) & ((1 << _RANDOM_BITS) - 1)
    value = time.time_ns() // 1_000_000 << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & ((1 << 62) - 1)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def now() -> datetime:
    """The present moment in UTC, cut to milliseconds, which is what the project file keeps."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@lru_cache(maxsize=4096)
def moment_text(moment: datetime) -> str:
    """ISO 8601 in UTC with a final Z: how moments stand in the project file and in exports."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
    return text.replace("+00:00", "Z")


@lru_cache(maxsize=4096)
def parse_moment(text: str) -> datetime:
    """The inverse of `moment_text`; a moment without a zone counts as UTC. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        message = f"in UTC, {text} lies beyond the calendar"
        raise ValueError(message) from None
