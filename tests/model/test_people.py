"""Annotators' names, and layers."""

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.people import GOLD, Layer, LayerKind, Status, annotator_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ana", "Ana"),
        ("  Ana  María\t\n de  la Cruz ", "Ana María de la Cruz"),
        ("Ana\u00a0B", "Ana B"),
        ("محمد", "محمد"),
        ("🖊", "🖊"),
        ("x" * 80, "x" * 80),
        ("golden", "golden"),
    ],
)
def test_a_name_is_kept_with_its_blanks_trimmed(typed: str, kept: str) -> None:
    assert annotator_name(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "\u2028", "x" * 81, "a\x00b", "a\u200bb", "\ud800", "a\u202eb"])
def test_a_name_that_is_empty_overlong_or_not_printable_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="1 to 80 printable"):
        annotator_name(typed)


@pytest.mark.parametrize("typed", ["gold", " Gold ", "GOLD"])
def test_nobody_is_called_like_the_adjudicated_layer(typed: str) -> None:
    with pytest.raises(UserError, match="adjudicated"):
        annotator_name(typed)


def test_layers_are_called_by_their_annotator_or_gold_and_sort_by_round() -> None:
    assert (Layer.of("Ana").title, GOLD.title) == ("Ana", "gold")
    assert Layer.of("Ana", 2) == Layer(LayerKind.ANNOTATOR, "Ana", 2)
    assert sorted([GOLD, Layer.of("Ben"), Layer.of("Ana", 2), Layer.of("Ana")]) == [
        Layer.of("Ana"),
        Layer.of("Ana", 2),
        Layer.of("Ben"),
        GOLD,
    ]


def test_statuses_are_written_as_files_have_them() -> None:
    assert [str(status) for status in Status] == ["todo", "started", "done"]
