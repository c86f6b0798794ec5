"""Which of the dated backups of a project stay: fewer, the older they are."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_ALL = timedelta(days=2)  # younger ones all stay
_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of backups made at `moments`: all of the last two days, then the newest of each of 12 days, 10 weeks and 9 months.

    Only days, weeks and months with a backup count, so that a project that rests keeps what it has.
    """
    newest_first = sorted(moments, reverse=True)
    staying = [moment for moment in newest_first if now - moment < _ALL]
    older = iter(newest_first[len(staying) :])
    for count, period in _PERIODS:
        room = count
        while room and (moment := next(older, None)):
            if not staying or period(moment) != period(staying[-1]):
                staying.append(moment)
                room -= 1
    return set(staying)
