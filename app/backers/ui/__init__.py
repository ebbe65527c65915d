"""Windows, docks and dialogs. Shows what the work floor says and hands it commands; decides nothing itself."""
