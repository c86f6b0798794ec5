"""Settings: kept between starts, and never a reason not to start."""

from dataclasses import replace
from pathlib import Path

import pytest

from bias_annotator.settings import PLACES, RECENTS, USED, Place, Recent, Settings, home


def test_settings_come_back_as_they_were_saved() -> None:
    settings = Settings(
        "dark",
        19.0,
        "sans",
        "wide",
        "compact",
        "warm",
        True,
        True,
        True,
        "title",
        {"undo": ("Ctrl+U",), "keys": ()},
        geometry=(1, 2, 1200, 800),
        maximized=True,
    )
    settings = settings.opened(Path("/a.bias"), "A", 3, 9).known_as("id", "Ana").using("undo").at(Place("id", "Ana", "d", 12))
    settings.save()
    assert Settings.load() == settings


def test_without_a_file_everything_has_its_default() -> None:
    assert Settings.load() == Settings()


@pytest.mark.parametrize(
    "content",
    [
        "not = [toml",
        'theme = "pink"',
        "recents = 5",
        "geometry = [1]",
        'annotators = "x"',
        "text_size = 900",
        "theme = [1]",
        "theme = {}",
        "keys = 3",
        'keys = {undo = "Ctrl+Z"}',
        "keys = {undo = [1]}",
        "used = 1",
        "used = [1]",
        "places = [1]",
        "palette = 1",
        "high_contrast = 1",
    ],
)
def test_a_damaged_file_does_not_keep_the_window_from_opening(content: str) -> None:
    home().mkdir(exist_ok=True)
    (home() / "settings.toml").write_text(content, encoding="utf-8")
    settings = Settings.load()
    assert settings.theme == "system"
    assert settings.recents == ()
    assert settings.text_size <= 40
    assert replace(settings, text_size=17.0, keys={}) == Settings()
    assert settings.keys in ({}, {"undo": ()})


def test_a_project_opened_again_moves_to_the_head() -> None:
    settings = Settings()
    for number in range(RECENTS + 3):
        settings = settings.opened(Path(f"/{number}.bias"), "", 0, 0)
    settings = settings.opened(Path("/5.bias"), "Five", 1, 2)
    assert len(settings.recents) == RECENTS
    assert settings.recents[0].title == "Five"
    assert [recent.path for recent in settings.recents].count(str(Path("/5.bias"))) == 1
    assert settings.without(settings.recents[0].path).recents == settings.recents[1:]


def test_a_recent_without_numbers_is_still_one() -> None:
    home().mkdir(exist_ok=True)
    (home() / "settings.toml").write_text('[[recents]]\npath = "/a.bias"\ndone = "x"\n', encoding="utf-8")
    assert Settings.load().recents == (Recent("/a.bias", ""),)


def test_a_project_whose_name_is_no_text_does_not_keep_the_settings_from_being_saved() -> None:
    settings = Settings("dark").opened(Path("/\udcff.bias"), "", 0, 0)
    settings.save()
    assert Settings.load() == settings


def test_the_action_used_last_stands_first_and_only_once() -> None:
    settings = Settings()
    for number in range(USED + 3):
        settings = settings.using(str(number))
    assert settings.using("7").used[:2] == ("7", str(USED + 2))
    assert len(settings.using("7").used) == USED


def test_a_place_is_kept_for_each_annotator_of_each_project() -> None:
    settings = Settings().at(Place("p", "Ana", "one", 3)).at(Place("p", "Ben", "two")).at(Place("p", "Ana", "three", 9))
    assert settings.place("p", "Ana") == Place("p", "Ana", "three", 9)
    assert settings.place("p", "Ben") == Place("p", "Ben", "two")
    assert settings.place("q", "Ana") is None
    for number in range(PLACES):
        settings = settings.at(Place(str(number), "Ana", "d"))
    assert len(settings.places) == PLACES
