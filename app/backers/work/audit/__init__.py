"""The audit: what a curator should look at before the map is shown to anybody. Looks only, changes nothing.

Each rule is a function from a map to findings; `RULES` is the whole list, in the order in which findings are told.
"""

from backers.model.map import Map
from backers.work.audit.evidence import denial_without_claim, without_claim
from backers.work.audit.finding import SEVERITIES, Finding, Rule
from backers.work.audit.naming import shared_names, unknown_words, without_relationship
from backers.work.audit.soundness import dates_in_order, dates_parse, references_resolve

__all__ = ["RULES", "SEVERITIES", "Finding", "Rule", "audit"]

RULES: tuple[Rule, ...] = (
    references_resolve,
    dates_parse,
    dates_in_order,
    without_claim,
    denial_without_claim,
    shared_names,
    unknown_words,
    without_relationship,
)


def audit(map_: Map) -> list[Finding]:
    """Everything that the rules find, errors first."""
    found = [finding for rule in RULES for finding in rule(map_)]
    return sorted(found, key=lambda finding: SEVERITIES.index(finding.severity))
