"""Questions to the map: what is asked, what counts, and answers in sentences that show what they rest on. No Qt."""
