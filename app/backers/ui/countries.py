"""Country codes in words: as the map calls the state, else as the system's language data do."""

from PySide6.QtCore import QLocale

from backers.model.map import Map

_CODE = 2


def country_words(map_: Map, country: str) -> str:
    """ "LY" as "Libya". What is no code of two letters (ISO 3166-1), or one that nobody knows, stays as it is."""
    if len(country) != _CODE or not country.isascii() or not country.isupper():
        return country
    states = [row for row in map_.actors.values() if row.kind == "state" and row.country == country]
    if states:
        return min(states, key=lambda row: row.id).label
    territory = QLocale.codeToTerritory(country)
    return country if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)
