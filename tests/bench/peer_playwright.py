"""PNG of the whole page and PDF by Playwright and a Chromium; run by a Python that has Playwright, never imported.

ADDRESS CHROMIUM FOLDER. Pictures that load only when they are scrolled to are not waited for: ours are.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

address, chromium, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1_280, "height": 900})
    page.goto(address, wait_until="networkidle")
    page.screenshot(path=folder / "page.png", full_page=True)
    page.pdf(path=folder / "page.pdf", print_background=True)
    browser.close()
