"""One module per released schema; see the package above."""
