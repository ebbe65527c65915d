"""Who says so: evidence of a row, sources, claims."""

from backers.ui.evidence.addresses import ask_to_open
from backers.ui.evidence.claim_form import ClaimForm
from backers.ui.evidence.linked_text import LinkedText
from backers.ui.evidence.panel import EvidencePanel
from backers.ui.evidence.source_card import SourceCard

__all__ = ["ClaimForm", "EvidencePanel", "LinkedText", "SourceCard", "ask_to_open"]
