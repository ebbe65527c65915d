"""Names that stand for several, and sentences whose verb goes with them: "Misrata brigades *fight* LNA".

A name tells it by its noun, in English or French: "Tripoli armed groups", "Forces of Zintan", "Milices de Misrata".
What no rule can know, such as abbreviations and Arabic plurals, is spoken of in the singular, as of one body.
"""

import re
from functools import lru_cache

from backers.model import kinds
from backers.model.wording import mark, say

# One of anything has a name in the plural too: "United States", "Sigma Airlines", "Security Forces Day".
_ONE = frozenset(
    ("state", "government", "parliament", "company", "person", "international_org", "political_process", "operation",
     "place")
)  # fmt: skip
_NOUNS = frozenset(
    (
        "armies", "battalions", "brigades", "cells", "clans", "factions", "fighters", "forces", "gangs",
        "groups", "guards", "mercenaries", "militants", "militias", "militiamen", "networks", "rebels",
        "recruits", "regiments", "revolutionaries", "soldiers", "squads", "tribes", "tribesmen", "troops",
        "units", "volunteers",
    )
)  # fmt: skip
_FRENCH = frozenset(
    (
        "bataillons", "cellules", "combattants", "groupes", "mercenaires", "milices", "rebelles", "soldats", "tribus",
        "troupes", "unités", "volontaires",
    )
)  # fmt: skip
_AFTERWARDS = (
    r"\s(?:of|from|in|on|at|for|under|loyal|allied|backed|led|against|with|to|between|among"
    r"|de|du|des|en|au|pour|entre|contre)\s|[(,;:–]|\s-\s"
)
_SENTENCES = {
    "backs_militarily": mark("{subject} give military backing to {object}"),
    "supplies_arms": mark("{subject} supply arms to {object}"),
    "supplies_fighters": mark("{subject} supply fighters to {object}"),
    "deploys_forces_to": mark("{subject} deploy forces to {object}"),
    "funds": mark("{subject} fund {object}"),
    "backs_politically": mark("{subject} give political backing to {object}"),
    "recognises": mark("{subject} recognise {object}"),
    "commands": mark("{subject} command {object}"),
    "leads": mark("{subject} lead {object}"),
    "represents": mark("{subject} represent {object}"),
    "member_of": mark("{subject} are members of {object}"),
    "establishes": mark("{subject} establish {object}"),
    "succeeds": mark("{subject} succeed {object}"),
    "based_in": mark("{subject} are based in {object}"),
    "allied_with": mark("{subject} are allied with {object}"),
    "defence_deal": mark("{subject} have a defence deal with {object}"),
    "trade_deal": mark("{subject} have a trade deal with {object}"),
    "maritime_deal": mark("{subject} have a maritime deal with {object}"),
    "fights": mark("{subject} fight {object}"),
    "opposes": mark("{subject} oppose {object}"),
    "rivals": mark("{subject} are rivals of {object}"),
    "sanctions": mark("{subject} sanction {object}"),
    "mediates": mark("{subject} mediate for {object}"),
    "hosts": mark("{subject} host {object}"),
    "participates_in": mark("{subject} take part in {object}"),
    "negotiates_with": mark("{subject} negotiate with {object}"),
    "monitors": mark("{subject} monitor {object}"),
    "present_at": mark("{subject} are present at {object}"),
    "controls": mark("{subject} control {object}"),
}


@lru_cache(maxsize=4096)
def are_several(kind: str, name: str) -> bool:
    """Whether an actor of that kind is spoken of in the plural, by the name that stands in the sentence."""
    if kind in _ONE:
        return False
    noun = re.split(_AFTERWARDS, name.casefold().strip(), maxsplit=1)[0].split()
    # The noun comes last in English, "Misrata brigades", and first in French, "Groupes armés".
    return bool(noun) and (noun[-1] in _NOUNS or noun[0] in _FRENCH)


def said(kind: str, subject: str, object_: str, *, several: bool) -> str:
    """The whole sentence about two names; `several`: the first stands for several."""
    sentence = _SENTENCES.get(kind) if several else None
    if sentence is None:
        return kinds.relationship_kind(kind).said(subject, object_)
    return say(sentence, subject=subject, object=object_)


def phrase(kind: str, *, several: bool) -> str:
    """What stands between the names."""
    return " ".join(said(kind, "", "", several=several).split()).strip(" :–")
