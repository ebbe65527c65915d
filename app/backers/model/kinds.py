"""The vocabulary: kinds of actor, kinds of relationship with their group, sign and direction, sides, grades.

A map may hold words that are not listed here (imports bring their own); `actor_kind`, `relationship_kind` and
`side` answer for any word, so no caller needs a special case.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class ActorKind:
    """One kind of actor. `shape` names the glyph that the map draws for it."""

    id: str
    label: str
    plural: str
    shape: str


@dataclass(frozen=True, slots=True)
class RelationshipKind:
    """One kind of relationship.

    `phrase` stands between two names and makes a sentence: "Turkey *supplies arms to* GNA".
    `sign` is +1 (support), 0 or -1 (hostility); a row may override both sign and direction.
    """

    id: str
    group: str
    sign: int
    directed: bool
    phrase: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Side:
    """Where an actor stood in the war of 2019 and 2020."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """A family of relationship kinds that shares one line colour and dash."""

    id: str
    label: str


ACTOR_KINDS = {
    kind.id: kind
    for kind in (
        ActorKind("state", "State", "States", "circle"),
        ActorKind("government", "Government", "Governments", "square"),
        ActorKind("parliament", "Parliament", "Parliaments", "roof"),
        ActorKind("armed_force", "Armed force", "Armed forces", "shield"),
        ActorKind("armed_group", "Armed group", "Armed groups", "triangle"),
        ActorKind("mercenary_company", "Mercenary company", "Mercenary companies", "triangle_down"),
        ActorKind("company", "Company", "Companies", "diamond"),
        ActorKind("person", "Person", "People", "person"),
        ActorKind("international_org", "International body", "International bodies", "hexagon"),
        ActorKind("political_process", "Political process", "Political processes", "ring"),
        ActorKind("operation", "Operation", "Operations", "star"),
        ActorKind("place", "Place", "Places", "pin"),
        ActorKind("other", "Other", "Others", "dot"),
    )
}

GROUPS = {
    group.id: group
    for group in (
        Group("support", "Support"),
        Group("hostility", "Hostility"),
        Group("cooperation", "Cooperation"),
        Group("diplomacy", "Diplomacy"),
        Group("structure", "Structure"),
        Group("place", "Place"),
        Group("other", "Other"),
    )
}

RELATIONSHIP_KINDS = {
    row[0]: RelationshipKind(*row)
    for row in (
        ("backs_militarily", "support", 1, True, "gives military backing to", "gives mixed help, or fights for"),
        ("supplies_arms", "support", 1, True, "supplies arms to", "delivers weapons, drones or ammunition to"),
        ("supplies_fighters", "support", 1, True, "supplies fighters to", "sends fighters who are not its own troops"),
        ("deploys_forces_to", "support", 1, True, "deploys forces to", "sends its own regular personnel to help"),
        ("funds", "support", 1, True, "funds", "pays for, or promises to"),
        ("backs_politically", "support", 1, True, "gives political backing to", "speaks or votes for"),
        ("recognises", "support", 1, True, "recognises", "treats as the lawful authority"),
        ("commands", "structure", 1, True, "commands", "is the military commander of"),
        ("leads", "structure", 1, True, "leads", "heads the body"),
        ("represents", "structure", 1, True, "represents", "speaks for as minister or envoy"),
        ("member_of", "structure", 1, True, "is a member of", "belongs to the organisation or coalition"),
        ("establishes", "structure", 1, True, "establishes", "creates, or gives its mandate to"),
        ("succeeds", "structure", 0, True, "succeeds", "takes over from"),
        ("based_in", "structure", 0, True, "is based in", "has its seat in"),
        ("allied_with", "cooperation", 1, False, "is allied with", "the two act together"),
        ("defence_deal", "cooperation", 1, False, "has a defence deal with", "signed military cooperation"),
        ("trade_deal", "cooperation", 1, False, "has a trade deal with", "signed economic deal"),
        ("maritime_deal", "cooperation", 1, False, "has a maritime deal with", "signed accord on sea boundaries"),
        ("fights", "hostility", -1, False, "fights", "armed hostilities between the two"),
        ("opposes", "hostility", -1, True, "opposes", "publicly or politically acts against"),
        ("rivals", "hostility", -1, False, "is a rival of", "opposite sides without direct fighting"),
        ("sanctions", "hostility", -1, True, "sanctions", "puts under sanctions"),
        ("mediates", "diplomacy", 0, True, "mediates for", "mediates, or offers to"),
        ("hosts", "diplomacy", 0, True, "hosts", "provides the venue or facilities for"),
        ("participates_in", "diplomacy", 0, True, "takes part in", "takes part in the process"),
        ("negotiates_with", "diplomacy", 0, False, "negotiates with", "the two hold talks"),
        ("monitors", "diplomacy", 0, True, "monitors", "observes or reports on"),
        ("present_at", "place", 0, True, "is present at", "has people, aircraft or equipment at"),
        ("controls", "place", 0, True, "controls", "holds the place"),
    )
}  # fmt: skip

SIDES = {
    side.id: side
    for side in (
        Side("GNA-aligned", "Tripoli side (GNA)"),
        Side("LNA-aligned", "Eastern side (LNA)"),
        Side("mediator", "Mediators"),
        Side("neutral", "Neutral"),
        Side("local", "Whole of Libya"),
        Side("other", "Other or contested"),
    )
}

CONFIDENCES = ("high", "medium", "low")
TIERS = ("core", "extended")
STANCES = ("supports", "disputes")

STANDINGS = {
    "independent": "Two or more independent sources",
    "single": "Single source",
    "partisan": "Partisan or state media only",
    "unsourced": "Unsourced",
}

OUTLETS = {
    "official": "Official text",
    "agency": "News agency",
    "agency_reprint": "Reprint of an agency",
    "dataset": "Dataset",
    "specialist": "Specialist publication",
    "ngo": "Non-governmental organisation",
    "press": "Press",
    "partisan_press": "Partisan press",
    "state_media": "State media",
    "wiki": "Wiki",
    "other": "Other",
}
MARKED_OUTLETS = frozenset({"partisan_press", "state_media", "wiki"})


def words(identifier: str) -> str:
    """An identifier as a reader would write it: `supplies_arms` gives "supplies arms"."""
    return identifier.replace("_", " ").replace("-", " ").strip()


@cache
def actor_kind(identifier: str) -> ActorKind:
    """The kind of that name; an unknown one is drawn as "other" under its own name."""
    known = ACTOR_KINDS.get(identifier)
    if known is not None:
        return known
    label = words(identifier).capitalize() or "Other"
    return ActorKind(identifier, label, label, "dot")


@cache
def relationship_kind(identifier: str) -> RelationshipKind:
    """The kind of that name; an unknown one is directed, without sign, in group "other"."""
    known = RELATIONSHIP_KINDS.get(identifier)
    if known is not None:
        return known
    return RelationshipKind(identifier, "other", 0, True, words(identifier) or "is tied to", "")


@cache
def side(identifier: str) -> Side:
    """The side of that name; an unknown one bears its own name."""
    return SIDES.get(identifier) or Side(identifier, words(identifier).capitalize() or "No side")
