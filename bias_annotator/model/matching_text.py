"""Finding the same words again, and the spans that answer to a filter. Offsets are code points, ends exclusive."""

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from bias_annotator.model.graphemes import border_before
from bias_annotator.model.span import Span

_WORD_CHAR = r"[\w\p{M}]"


def occurrences(content: str, words: str, *, ignore_case: bool = False, whole_words: bool = False) -> list[tuple[int, int]]:
    """Where `words` stand in `content`, from left to right, none overlapping.

    With `whole_words`, not in the middle of a longer word. Half a grapheme is never found.
    """
    if not words:
        return []
    before = rf"(?<!{_WORD_CHAR})" if whole_words and regex.match(_WORD_CHAR, words) else ""
    after = rf"(?!{_WORD_CHAR})" if whole_words and regex.match(_WORD_CHAR, words[-1]) else ""
    flags = regex.IGNORECASE | regex.FULLCASE if ignore_case else 0
    pattern = f"{before}{regex.escape(words, special_only=True, literal_spaces=True)}{after}"
    found = (each.span() for each in regex.finditer(pattern, content, flags))
    return [(start, end) for start, end in found if border_before(content, start) == start and border_before(content, end) == end]


def unmarked(stretches: Iterable[tuple[int, int]], spans: Iterable[Span], label: str) -> list[tuple[int, int]]:
    """The stretches on which no span of the label stands, exactly."""
    wanted = list(stretches)
    starts = {start for start, _end in wanted}
    alone = (span.fragments[0] for span in spans if span.label == label and len(span.fragments) == 1)
    marked = {(fragment.start, fragment.end) for fragment in alone if fragment.start in starts}
    return [stretch for stretch in wanted if stretch not in marked]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which spans are meant: of a label ("": any), unsure or sure ones (None: both), whose words contain some (case ignored)."""

    label: str = ""
    unsure: bool | None = None
    contains: str = ""

    def takes(self, span: Span) -> bool:
        """Whether the filter takes a span."""
        return (
            self.label in ("", span.label)
            and self.unsure in (None, span.unsure)
            and self.contains.casefold().strip() in " ".join(span.quote.split()).casefold()
        )
