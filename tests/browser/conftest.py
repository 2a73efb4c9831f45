"""The fixtures of the browser tests."""

from browser_tools import browser, page, site, site_folder

__all__ = ["browser", "page", "site", "site_folder"]
