"""One self-contained HTML file: the map to look at, search and question in any browser, offline."""

from backers.exchange.html.writer import write_html

__all__ = ["write_html"]
