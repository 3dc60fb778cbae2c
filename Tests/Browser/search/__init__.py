"""The checks of search in a browser, and what they need. Run by `check-search`."""
