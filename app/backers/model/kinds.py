"""The vocabulary: kinds of actor, kinds of relationship with their group, sign and direction, sides, grades.

A map may hold words that are not listed here (imports bring their own); `actor_kind`, `relationship_kind` and
`side` answer for any word, so no caller needs a special case.
"""

from dataclasses import dataclass
from functools import cache

from backers.model.names import marked
from backers.model.wording import mark, say


@dataclass(frozen=True, slots=True)
class ActorKind:
    """One kind of actor. `shape` names the glyph that the map draws for it."""

    id: str
    one: str
    several: str
    shape: str

    @property
    def label(self) -> str:
        return say(self.one)

    @property
    def plural(self) -> str:
        return say(self.several)


@dataclass(frozen=True, slots=True)
class RelationshipKind:
    """One kind of relationship.

    `phrase` stands between two names: "Turkey *supplies arms to* GNA"; `sentence` has the gaps {subject} and {object}.
    `sign` is +1 (support), 0 or -1 (hostility); a row may override both sign and direction.
    """

    id: str
    group: str
    sign: int
    directed: bool
    sentence: str
    means: str

    @property
    def phrase(self) -> str:
        """What stands between the names, also where a language puts something around them."""
        return " ".join(self.said("", "").split()).strip(" :–")

    @property
    def meaning(self) -> str:
        return say(self.means)

    def said(self, subject: str, object_: str) -> str:
        """The whole sentence about two names."""
        return say(self.sentence, subject=subject, object=object_)


@dataclass(frozen=True, slots=True)
class Side:
    """Where an actor stood in the war of 2019 and 2020."""

    id: str
    named: str

    @property
    def label(self) -> str:
        return say(self.named)


@dataclass(frozen=True, slots=True)
class Group:
    """A family of relationship kinds that shares one line colour and dash."""

    id: str
    named: str

    @property
    def label(self) -> str:
        return say(self.named)


ACTOR_KINDS = {
    kind.id: kind
    for kind in (
        ActorKind("state", mark("State", "kind of actor"), mark("States"), "circle"),
        ActorKind("government", mark("Government", "kind of actor"), mark("Governments"), "square"),
        ActorKind("parliament", mark("Parliament", "kind of actor"), mark("Parliaments"), "roof"),
        ActorKind("armed_force", mark("Armed force", "kind of actor"), mark("Armed forces"), "shield"),
        ActorKind("armed_group", mark("Armed group", "kind of actor"), mark("Armed groups"), "triangle"),
        ActorKind("mercenary_company", mark("Mercenary company"), mark("Mercenary companies"), "triangle_down"),
        ActorKind("company", mark("Company", "kind of actor"), mark("Companies"), "diamond"),
        ActorKind("person", mark("Person", "kind of actor"), mark("People"), "person"),
        ActorKind("international_org", mark("International body"), mark("International bodies"), "hexagon"),
        ActorKind("political_process", mark("Political process"), mark("Political processes"), "ring"),
        ActorKind("operation", mark("Operation", "kind of actor"), mark("Operations"), "star"),
        ActorKind("place", mark("Place", "kind of actor"), mark("Places"), "pin"),
        ActorKind("other", mark("Other", "kind of actor"), mark("Others"), "dot"),
    )
}

GROUPS = {
    group.id: group
    for group in (
        Group("support", mark("Support", "group of relationships")),
        Group("hostility", mark("Hostility", "group of relationships")),
        Group("cooperation", mark("Cooperation", "group of relationships")),
        Group("diplomacy", mark("Diplomacy", "group of relationships")),
        Group("structure", mark("Structure", "group of relationships")),
        Group("place", mark("Place", "group of relationships")),
        Group("other", mark("Other", "group of relationships")),
    )
}

RELATIONSHIP_KINDS = {
    row[0]: RelationshipKind(*row)
    for row in (
        ("backs_militarily", "support", 1, True,
         mark("{subject} gives military backing to {object}"), mark("gives mixed help, or fights for")),
        ("supplies_arms", "support", 1, True,
         mark("{subject} supplies arms to {object}"), mark("delivers weapons, drones or ammunition to")),
        ("supplies_fighters", "support", 1, True,
         mark("{subject} supplies fighters to {object}"), mark("sends fighters who are not its own troops")),
        ("deploys_forces_to", "support", 1, True,
         mark("{subject} deploys forces to {object}"), mark("sends its own regular personnel to help")),
        ("funds", "support", 1, True,
         mark("{subject} funds {object}"), mark("pays for, or promises to")),
        ("backs_politically", "support", 1, True,
         mark("{subject} gives political backing to {object}"), mark("speaks or votes for")),
        ("recognises", "support", 1, True,
         mark("{subject} recognises {object}"), mark("treats as the lawful authority")),
        ("commands", "structure", 1, True,
         mark("{subject} commands {object}"), mark("is the military commander of")),
        ("leads", "structure", 1, True,
         mark("{subject} leads {object}"), mark("heads the body")),
        ("represents", "structure", 1, True,
         mark("{subject} represents {object}"), mark("speaks for as minister or envoy")),
        ("member_of", "structure", 1, True,
         mark("{subject} is a member of {object}"), mark("belongs to the organisation or coalition")),
        ("establishes", "structure", 1, True,
         mark("{subject} establishes {object}"), mark("creates, or gives its mandate to")),
        ("succeeds", "structure", 0, True,
         mark("{subject} succeeds {object}"), mark("takes over from")),
        ("based_in", "structure", 0, True,
         mark("{subject} is based in {object}"), mark("has its seat in")),
        ("allied_with", "cooperation", 1, False,
         mark("{subject} is allied with {object}"), mark("the two act together")),
        ("defence_deal", "cooperation", 1, False,
         mark("{subject} has a defence deal with {object}"), mark("signed military cooperation")),
        ("trade_deal", "cooperation", 1, False,
         mark("{subject} has a trade deal with {object}"), mark("signed economic deal")),
        ("maritime_deal", "cooperation", 1, False,
         mark("{subject} has a maritime deal with {object}"), mark("signed accord on sea boundaries")),
        ("fights", "hostility", -1, False,
         mark("{subject} fights {object}"), mark("armed hostilities between the two")),
        ("opposes", "hostility", -1, True,
         mark("{subject} opposes {object}"), mark("publicly or politically acts against")),
        ("rivals", "hostility", -1, False,
         mark("{subject} is a rival of {object}"), mark("opposite sides without direct fighting")),
        ("sanctions", "hostility", -1, True,
         mark("{subject} sanctions {object}"), mark("puts under sanctions")),
        ("mediates", "diplomacy", 0, True,
         mark("{subject} mediates for {object}"), mark("mediates, or offers to")),
        ("hosts", "diplomacy", 0, True,
         mark("{subject} hosts {object}"), mark("provides the venue or facilities for")),
        ("participates_in", "diplomacy", 0, True,
         mark("{subject} takes part in {object}"), mark("takes part in the process")),
        ("negotiates_with", "diplomacy", 0, False,
         mark("{subject} negotiates with {object}"), mark("the two hold talks")),
        ("monitors", "diplomacy", 0, True,
         mark("{subject} monitors {object}"), mark("observes or reports on")),
        ("present_at", "place", 0, True,
         mark("{subject} is present at {object}"), mark("has people, aircraft or equipment at")),
        ("controls", "place", 0, True,
         mark("{subject} controls {object}"), mark("holds the place")),
    )
}  # fmt: skip

SIDES = {
    side.id: side
    for side in (
        Side("GNA-aligned", mark("Tripoli side (GNA)", "side in the war")),
        Side("LNA-aligned", mark("Eastern side (LNA)", "side in the war")),
        Side("mediator", mark("Mediators", "side in the war")),
        Side("neutral", mark("Neutral", "side in the war")),
        Side("local", mark("Whole of Libya", "side in the war")),
        Side("other", mark("Other or contested", "side in the war")),
    )
}

CONFIDENCES = ("high", "medium", "low")
_CONFIDENCE_WORDS = {
    "high": mark("high", "confidence"),
    "medium": mark("medium", "confidence"),
    "low": mark("low", "confidence"),
}
TIERS = ("core", "extended")
STANCES = ("supports", "disputes")

STANDINGS = {
    "independent": mark("Two or more independent sources"),
    "single": mark("Single source"),
    "partisan": mark("Partisan or state media only"),
    "unsourced": mark("Unsourced"),
}

OUTLETS = {
    "official": mark("Official text", "kind of publisher"),
    "agency": mark("News agency", "kind of publisher"),
    "agency_reprint": mark("Reprint of an agency", "kind of publisher"),
    "dataset": mark("Dataset", "kind of publisher"),
    "specialist": mark("Specialist publication", "kind of publisher"),
    "ngo": mark("Non-governmental organisation", "kind of publisher"),
    "press": mark("Press", "kind of publisher"),
    "partisan_press": mark("Partisan press", "kind of publisher"),
    "state_media": mark("State media", "kind of publisher"),
    "wiki": mark("Wiki", "kind of publisher"),
    "other": mark("Other", "kind of publisher"),
}
MARKED_OUTLETS = frozenset({"partisan_press", "state_media", "wiki"})


def outlet(identifier: str) -> str:
    """What kind of publisher that is; an unknown word as it stands."""
    return say(OUTLETS[identifier]) if identifier in OUTLETS else words(identifier)


def standing(identifier: str) -> str:
    """What a row rests on, in words; an unknown word as it stands."""
    return say(STANDINGS[identifier]) if identifier in STANDINGS else identifier


def confidence(identifier: str) -> str:
    """ "high", "medium" or "low" for the middle of a sentence; an unknown word as it stands."""
    return say(_CONFIDENCE_WORDS[identifier]) if identifier in _CONFIDENCE_WORDS else identifier


def group(identifier: str) -> str:
    """The name of that family of kinds; an unknown one bears its own."""
    return GROUPS[identifier].label if identifier in GROUPS else words(identifier).capitalize()


def words(identifier: str) -> str:
    """An identifier as a reader would write it: `supplies_arms` gives "supplies arms"."""
    return marked(identifier.replace("_", " ").replace("-", " ").strip())


@cache
def actor_kind(identifier: str) -> ActorKind:
    """The kind of that name; an unknown one is drawn as "other" under its own name."""
    known = ACTOR_KINDS.get(identifier)
    if known is not None:
        return known
    label = words(identifier).capitalize() or mark("Other", "kind of actor")
    return ActorKind(identifier, label, label, "dot")


@cache
def relationship_kind(identifier: str) -> RelationshipKind:
    """The kind of that name; an unknown one is directed, without sign, in group "other"."""
    known = RELATIONSHIP_KINDS.get(identifier)
    if known is not None:
        return known
    said = words(identifier).replace("{", "{{").replace("}", "}}")
    sentence = f"{{subject}} {said} {{object}}" if said else mark("{subject} is tied to {object}")
    return RelationshipKind(identifier, "other", 0, True, sentence, "")


@cache
def side(identifier: str) -> Side:
    """The side of that name; an unknown one bears its own name."""
    return SIDES.get(identifier) or Side(identifier, words(identifier).capitalize() or mark("No side"))
