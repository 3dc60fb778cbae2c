"""The checks of the shipped site, page by page, and what they need. Run by `check-site`."""
