"""What became of a span, in words, and the way back."""

from making import ANA, document, mark, span

from bias_annotator.model.changes import annotate, relate, remove
from bias_annotator.model.edit import Edit
from bias_annotator.model.span import Span
from bias_annotator.model.versions import deleted, differences, restore, versions

DOCUMENT = document("one")


def swap(before: Span, after: Span) -> Edit:
    return Edit(DOCUMENT.id, ANA, "change", (before,), (after,), author="Ana")


def test_versions_are_the_edits_of_one_span_the_newest_first() -> None:
    made, other = mark(DOCUMENT, ANA, "opinion", (0, 3)), mark(DOCUMENT, ANA, "opinion", (4, 11))
    first = made.come[0]
    assert isinstance(first, Span)
    noted = annotate(DOCUMENT.id, ANA, first, note="Really?")
    assert noted is not None
    gone = remove(DOCUMENT.id, ANA, [first.changed(note="Really?")], [])
    found = versions([made, other, noted, gone, gone.undone()], first.id)
    assert [version.span is None for version in found] == [False, True, False, False]
    assert [version.before is None for version in found] == [True, False, False, True]
    assert [differences(version.before, version.span)[0] for version in found] == [
        "made: opinion",
        "deleted",
        "note “Really?”",
        "made: opinion",
    ]


def test_every_kind_of_change_is_said() -> None:
    first = span(DOCUMENT, "opinion", (0, 3), attributes={"kind": "scare", "checked": True})
    words = DOCUMENT.text.content
    after = span(DOCUMENT, "quotation", (0, 11), note="n" * 80, unsure=True, attributes={"kind": "direct"})
    assert differences(first, after) == [
        "label opinion → quotation",
        f"“{words[0:3]}” → “{words[0:11]}”",
        "kind: direct",
        "checked: –",
        f"note “{'n' * 59}…”",
        "unsure",
    ]
    assert differences(after, after.changed(note="", unsure=False)) == ["note taken away", "sure"]
    assert differences(None, first) == ["made: opinion", "kind: scare", "checked: yes"]
    assert differences(first, first) == []


def test_what_was_deleted_comes_back_with_its_links() -> None:
    quote, source = span(DOCUMENT, "quotation", (0, 11)), span(DOCUMENT, "source", (12, 15))
    link = relate(DOCUMENT.id, ANA, "source", quote.id, source.id).come[0]
    gone = remove(DOCUMENT.id, ANA, [quote], [link])
    (version,) = deleted([Edit(DOCUMENT.id, ANA, "add", come=(quote, source, link)), gone])
    back = restore(DOCUMENT.id, ANA, version, {source.id: source})
    assert back is not None
    assert (back.gone, back.come, back.author) == ((), (quote, link), "Ana")
    alone = restore(DOCUMENT.id, ANA, version, {})
    assert alone is not None
    assert alone.come == (quote,)
    assert deleted([gone, gone.undone()]) == ()


def test_an_older_version_takes_the_place_of_the_present_one() -> None:
    first = span(DOCUMENT, "opinion", (0, 3))
    now = first.changed(label="quotation")
    version, imported = versions([swap(now, first)], first.id)
    assert (imported.span, imported.before, imported.author) == (now, None, "")
    back = restore(DOCUMENT.id, ANA, version, {now.id: now})
    assert back is not None
    assert (back.gone, back.come) == ((now,), (first,))
    assert restore(DOCUMENT.id, ANA, version, {first.id: first}) is None
