"""Settings: kept between starts, and never a reason not to start."""

from pathlib import Path

import pytest

from bias_annotator.settings import RECENTS, Recent, Settings, home


def test_settings_come_back_as_they_were_saved() -> None:
    settings = Settings("dark", 19.0, (1, 2, 1200, 800), True).opened(Path("/a.bias"), "A", 3, 9).known_as("id", "Ana")
    settings.save()
    assert Settings.load() == settings


def test_without_a_file_everything_has_its_default() -> None:
    assert Settings.load() == Settings()


@pytest.mark.parametrize(
    "content", ["not = [toml", 'theme = "pink"', "recents = 5", "geometry = [1]", 'annotators = "x"', "text_size = 900"]
)
def test_a_damaged_file_does_not_keep_the_window_from_opening(content: str) -> None:
    home().mkdir(exist_ok=True)
    (home() / "settings.toml").write_text(content, encoding="utf-8")
    settings = Settings.load()
    assert settings.theme == "system"
    assert settings.recents == ()
    assert settings.text_size <= 28


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
