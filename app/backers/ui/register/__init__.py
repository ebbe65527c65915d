"""Panels of the curator: the register of sources, where sources disagree, the audit, leaving out, who changed what."""
