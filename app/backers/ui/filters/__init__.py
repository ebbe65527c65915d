"""What the map shows now, to be chosen: `panel` of all filters, `chips_bar` of those that are on."""
