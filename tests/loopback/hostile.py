"""Pages that attack who captures them: each shows words and a colour first, so that it is seen whether they were kept."""

from __future__ import annotations

from tests.loopback.model import Answer, Pages, Talk, page
from tests.loopback.pictures import Colour, bomb, picture
from tests.loopback.rude import drip

MARK: Colour = (10, 200, 90)
WORDS = "Words that came before the attack."
_SEEN = (
    f'<h1>{WORDS}</h1><div style="width:300px;height:100px;background:rgb{MARK}"></div>'
    + "<p>The river rose on Monday.</p>" * 30
)
_PNG = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"


def hostile_pages() -> Pages:
    """All of them; the scripts begin a moment after the page was drawn, but for `/hostile/at-once`."""
    scripts = {
        "dialogs": "for (let n = 0; n < 50; n++) { alert(n); confirm(n); prompt(n) } print(); onbeforeunload = () => 'stay';",
        "dialogs-forever": "for (;;) if (!confirm('again?')) alert('no')",
        "loop": "while (1);",
        "windows": "for (let n = 0; n < 500; n++) window.open('/plain?' + n, '_blank')",
        "frames": "for (let n = 0; n < 10000; n++) document.body.append(Object.assign(document.createElement('iframe'), {src: '/hostile/leaf'}))",
        "links": "for (const to of ['file:///etc/passwd', 'javascript:document.write(1)', 'attest:x', 'mailto:a@orvane.example', 'chrome://crash'])"
        " { document.body.append(Object.assign(document.createElement('a'), {href: to})); document.links[document.links.length - 1].click() }"
        " fetch('file:///etc/passwd').catch(() => 0); location = 'file:///etc/passwd';",
        "reload": "location.reload()",
        "away": "location = '/plain'",
        "requests": "for (let n = 0; n < 5000; n++) fetch('/hostile/leaf?' + n)",
        "endless-requests": "let n = 0; (async () => { for (;;) await fetch('/hostile/leaf?' + n++) })()",
        "grow": "setInterval(() => document.body.append(Object.assign(document.createElement('div'), {style: 'height:2000px'})), 20)",
        "permissions": "navigator.geolocation.getCurrentPosition(() => 0, () => 0); Notification.requestPermission();"
        " document.body.requestFullscreen().catch(() => 0); navigator.mediaDevices?.getUserMedia({video: true}).catch(() => 0)",
        "service-worker": "navigator.serviceWorker.register('/hostile/worker.js').then(() => fetch('/hostile/leaf?from-worker'))",
        "downloads": "for (let n = 0; n < 200; n++) { const a = Object.assign(document.createElement('a'), {href: '/counts.csv?' + n, download: ''}); a.click() }",
        "lying": "Document.prototype.getHTML = Element.prototype.getHTML = () => 'a lie'; XMLSerializer.prototype.serializeToString = () => 'a lie';"
        " JSON.stringify = () => 'a lie'; Object.defineProperty(Element.prototype, 'innerText', {get: () => 'a lie'}); document.title = 'A'.repeat(1e6);"
        " window.DevToolsAPI = {dispatchMessage: () => 0}; window.__cdp = () => 0; window.scrollTo = () => { throw 1 }; console.log('\\u0001{\"id\":1}')",
    }  # fmt: skip
    pests = ("windows", "permissions", "service-worker", "downloads", "links", "dialogs")
    scripts["pests"] = "".join(f"try {{ {scripts[name]} }} catch (e) {{ }}\n" for name in pests)
    pages: Pages = {f"/hostile/{name}": page(_SEEN + _after(script), name) for name, script in scripts.items()}
    return pages | {
        "/hostile/at-once": page(f"{_SEEN}<script>while (1);</script>", "at once"),
        "/hostile/never": page(f'{_SEEN}<img src="/hostile/never.png">', "never"),
        "/hostile/never.png": Talk(lambda out, stop: drip(out, stop, _PNG + picture(MARK)[:40])),
        "/hostile/nodes": page(_SEEN + "<p>word</p>" * 200_000, "nodes"),
        "/hostile/deep": page(_SEEN + "<div>" * 20_000, "deep"),
        "/hostile/refresh": page(_SEEN, "refresh", '<meta http-equiv="refresh" content="0">'),
        "/hostile/picture": page(f'{_SEEN}<img src="/hostile/bomb.png" width="100">', "picture"),
        "/hostile/bomb.png": lambda _asked: Answer(bomb(), "image/png"),
        "/hostile/large": page(f'{_SEEN}<img src="/hostile/large.bin">', "large"),
        "/hostile/large.bin": lambda _asked: Answer(bytes(60 * 1024 * 1024), "image/png"),
        "/hostile/worker.js": Answer(b"onfetch = e => e.respondWith(new Response('a lie'))", "text/javascript"),
        "/hostile/leaf": page("leaf"),
    }


def _after(script: str, milliseconds: int = 50) -> str:
    return f"<script>onload = () => setTimeout(() => {{ {script} }}, {milliseconds})</script>"
