"""Where file dialogs begin."""

from pathlib import Path

from backers.settings import Settings, data_folder
from backers.ui.folders import first_folder, remember


def test_a_dialog_begins_where_the_last_one_ended(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    (tmp_path / "work").mkdir()
    remember(settings, tmp_path / "work" / "small.graphml")

    assert first_folder(Settings(tmp_path / "settings.json"), tmp_path / "map.backers") == tmp_path / "work"


def test_a_folder_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    remember(settings, tmp_path / "gone" / "small.graphml")

    assert first_folder(settings, tmp_path / "map.backers") == tmp_path


def test_the_hidden_folder_of_the_own_map_is_no_place_to_begin(tmp_path: Path) -> None:
    found = first_folder(Settings(tmp_path / "settings.json"), data_folder() / "Libya.backers")
    assert not found.is_relative_to(data_folder())
    assert found.is_dir()
