"""The schemata of FollowTheMoney 4 as far as a map needs them: which are ties between two, which kinds of actor.

Source: https://followthemoney.tech/explorer/ (schemata, their `edge` source, target and direction).
"""

# Schema: the property of the subject, that of the object, and whether it has a direction.
EDGES = {
    "Ownership": ("owner", "asset", True),
    "Directorship": ("director", "organization", True),
    "Membership": ("member", "organization", True),
    "Employment": ("employee", "employer", True),
    "Family": ("person", "relative", True),
    "Associate": ("person", "associate", True),
    "Payment": ("payer", "beneficiary", True),
    "Debt": ("debtor", "creditor", True),
    "Representation": ("agent", "client", True),
    "Succession": ("predecessor", "successor", True),
    "Occupancy": ("holder", "post", True),
    "ContractAward": ("supplier", "contract", True),
    "ProjectParticipant": ("participant", "project", True),
    "Documentation": ("document", "entity", True),
    "Link": ("subject", "object", False),
    "UnknownLink": ("subject", "object", False),
    "Similar": ("candidate", "match", False),
    "CourtCaseParty": ("party", "case", True),
}
# Kinds of ours for schemata; other schemata keep their own name.
KINDS = {
    "Person": "person",
    "Company": "company",
    "PublicBody": "government",
    "Country": "state",
    "Organization": "Organization",
    "LegalEntity": "LegalEntity",
}
SCHEMA_OF_KIND = {
    "person": "Person",
    "company": "Company",
    "mercenary_company": "Company",
    "state": "PublicBody",
    "government": "PublicBody",
    "parliament": "PublicBody",
}
# Ties that FollowTheMoney has a word for: kind of ours, schema.
SCHEMA_OF_TIE = {"member_of": "Membership", "leads": "Directorship"}
TIE_OF_SCHEMA = {schema: kind for kind, schema in SCHEMA_OF_TIE.items()}
NAMES = ("alias", "weakAlias", "previousName", "abbreviation")
KNOWN = {
    *EDGES, *KINDS, "Thing", "Event", "Address", "Document", "PlainText", "HyperText", "Page", "Pages", "Table",
    "Folder", "Package", "Workbook", "Email", "Image", "Video", "Audio", "Vessel", "Airplane", "Vehicle", "RealEstate",
    "Asset", "Security", "BankAccount", "CryptoWallet", "Sanction", "Passport", "Identification", "Position", "Project",
    "Contract", "CourtCase", "License", "Message", "Article", "Note", "Mention", "UserAccount", "Trip", "TaxRoll",
    "EconomicActivity", "Assessment", "CallForTenders", "ProjectTenderer", "Call", "Analyzable", "Value", "Interval",
    "Organisation", "Substance", "Risk", "Export",
}  # fmt: skip
