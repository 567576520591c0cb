"""A page of all ways out that we know of, each under a name of its own: who is reached tells which way it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import quote

Address = Callable[[str], str]
"""The address of a way out, by its name."""
WORDS = "These words of the page must be seen: an empty page leaks nothing and proves nothing."
MARKER = "a script ran"
_CSS = (
    ("background", "background: url({})"), ("border-image", "border: 3px solid; border-image: url({}) 1"),
    ("list-style", "display: list-item; list-style: url({})"), ("content", "content: url({})"), ("cursor", "cursor: url({}), auto"),
    ("mask", "mask: url({})"), ("filter", "filter: url({}#f)"), ("clip-path", "clip-path: url({}#c)"),
    ("shape-outside", "float: left; shape-outside: url({})"), ("image-set", "background: image-set(url({}) 1x)"),
)  # fmt: skip
_RELS = (
    "stylesheet", "alternate stylesheet", "icon", "apple-touch-icon", "manifest", "prefetch", "modulepreload", "dns-prefetch",
    "preconnect", "prerender", "compression-dictionary", "next", "search",
)  # fmt: skip


def page(addresses: Sequence[Address], *, whole: bool = True) -> str:
    """The page, with each way out once for each kind of address. `whole`: with what leaves it by itself or is clicked on."""
    parts = (links, styles, pictures, frames, media, drawings, forms, scripts)
    address = addresses[0]
    head = f'<meta http-equiv="Content-Security-Policy-Report-Only" content="default-src \'none\'; report-uri {address("csp-report")}">'
    refresh = f'<meta http-equiv="refresh" content="30;url={address("meta-refresh")}">' if whole else ""
    clicks = to_click(address) if whole else ""
    body = "".join(part(one) for one in addresses for part in parts)
    return (
        f'<!doctype html><html manifest="{address("html-manifest")}"><head><meta charset=utf-8><title>Ways out</title>{head}{refresh}'
        f"</head><body background='{address('body-background')}'>{clicks}<p>{WORDS}</p>{body}<p>{WORDS}</p></body></html>"
    )


def to_click(address: Address) -> str:
    """What a person may click on."""
    style = "display:block;width:300px;height:24px"
    return (
        f'<a id=c1 style="{style}" href="{address("click-link")}" ping="{address("click-ping")}">link</a>'
        f'<a id=c2 style="{style}" target=_blank href="{address("click-blank")}">blank</a>'
        f'<a id=c3 style="{style}" href="mailto:a@{address("click-mailto").split("/")[2]}">mail</a>'
        f'<a id=c4 style="{style}" download href="{address("click-download")}">download</a>'
        f'<form action="{address("click-form")}" method=post><input id=c5 style="{style}" type=submit name=a value=b></form>'
    )


def links(address: Address) -> str:
    """Elements that name something to be had early."""
    found = [f'<link rel="{rel}" href="{address("link-" + rel.replace(" ", "-"))}">' for rel in _RELS]
    found += [
        f'<link rel=preload as={kind} href="{address("preload-" + kind)}">'
        for kind in ("image", "style", "font", "script")
    ]
    rules = f'{{"prefetch":[{{"urls":["{address("speculation-prefetch")}"]}}],"prerender":[{{"urls":["{address("speculation-prerender")}"]}}]}}'
    return "".join(found) + f"<script type=speculationrules>{rules}</script>"


def styles(address: Address) -> str:
    """What a style sheet can name."""
    rules = [f".s-{name} {{ {rule.format(address('css-' + name))} }}" for name, rule in _CSS]
    rules.append(f"@font-face {{ font-family: f; src: url({address('css-font')}) }} .font {{ font-family: f }}")
    rules.append(f"a:link {{ background: url({address('css-link')}) }}")
    rules.append(f"input[type=submit] {{ background: url({address('css-attribute')}) }}")
    rules.append(f"@media print {{ body {{ background: url({address('css-print')}) }} }}")
    places = "".join(f'<p class="s-{name}">{name}</p>' for name, _ in _CSS)
    inline = f'<p style="background:url({address("css-inline")})">inline</p>'
    return f"<style>@import '{address('css-import')}'; {' '.join(rules)}</style>{places}<p class=font>font</p>{inline}"


def pictures(address: Address) -> str:
    """Pictures in all their spellings."""
    bare = address("img-no-scheme").partition(":")[2]
    return (
        f'<img src="{address("img")}"><img src="{bare}"><img srcset="{address("img-srcset")} 1x">'
        f'<picture><source srcset="{address("picture")}"><img></picture><img loading=lazy src="{address("img-lazy")}">'
        f'<input type=image src="{address("input-image")}"><table background="{address("table-background")}"><tr><td>cell</table>'
        f'<noscript><img src="{address("noscript")}"></noscript><div><template shadowrootmode=open><img src="{address("shadow")}"></template></div>'
    )


def frames(address: Address) -> str:
    """Documents within the document."""
    inner = quote(f'<img src="{address("frame-data")}"><script>document.title=1</script>')
    refresh = f"<meta http-equiv=refresh content='0;url={address('frame-refresh')}'>"
    return (
        f'<iframe src="{address("iframe")}"></iframe><iframe src="data:text/html,{inner}"></iframe>'
        f'<iframe srcdoc="<img src=\'{address("frame-srcdoc")}\'>"></iframe><iframe srcdoc="{refresh}"></iframe>'
        f'<iframe sandbox srcdoc="{refresh.replace("frame-refresh", "frame-sandboxed")}"></iframe>'
        f'<iframe src="javascript:location=\'{address("frame-javascript")}\'"></iframe><object data="{address("object")}"></object>'
        f'<embed src="{address("embed")}"><object type="application/pdf" data="{address("pdf")}"></object>'
        f'<portal src="{address("portal")}"></portal><fencedframe src="{address("fencedframe")}"></fencedframe>'
    )


def media(address: Address) -> str:
    """Sound and moving pictures."""
    return (
        f'<video autoplay src="{address("video")}" poster="{address("poster")}"></video><audio autoplay src="{address("audio")}"></audio>'
        f'<video autoplay><source src="{address("source")}"><track default src="{address("track")}"></video><bgsound src="{address("bgsound")}">'
    )


def drawings(address: Address) -> str:
    """SVG and mathematics."""
    outside = quote(f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{address("svg-in-data")}"/></svg>')
    return (
        f'<svg><image href="{address("svg-image")}"/><use href="{address("svg-use")}#a"/><filter id=x><feImage href="{address("svg-feimage")}"/></filter>'
        f'<rect width=9 height=9 filter="url(#x)"/><image xlink:href="{address("svg-xlink")}"/><script href="{address("svg-script")}"/>'
        f'<foreignObject width=9 height=9><img src="{address("svg-foreign")}"></foreignObject></svg><img src="data:image/svg+xml,{outside}">'
        f'<math href="{address("math")}"><mi>x</mi></math>'
    )


def forms(address: Address) -> str:
    """A form that would send itself."""
    return f'<form id=own action="{address("form")}"><input name=a></form>'


def scripts(address: Address) -> str:
    """What scripts can do, should they run."""
    a = address
    web_socket = a("websocket").replace("http", "ws", 1)
    host = a("stun").split("/")[2].split(":")[0]
    return f"""<script src="{a("script-src")}"></script><script type=module src="{a("script-module")}"></script>
<script>{{ document.documentElement.setAttribute('data-ran', '{MARKER}');
const safe = f => {{ try {{ f() }} catch (e) {{}} }};
safe(() => fetch('{a("fetch")}', {{mode: 'no-cors'}}).catch(() => 0)); safe(() => new WebSocket('{web_socket}'));
safe(() => navigator.sendBeacon('{a("beacon")}', 'x')); safe(() => {{ new Image().src = '{a("script-image")}' }});
safe(() => new EventSource('{a("eventsource")}')); safe(() => {{ const x = new XMLHttpRequest(); x.open('GET', '{a("xhr")}'); x.send() }});
safe(() => new Worker(URL.createObjectURL(new Blob(["fetch('{a("worker")}', {{mode: 'no-cors'}})"]))));
safe(() => window.open('{a("window-open")}'));
safe(() => {{ const c = new RTCPeerConnection({{iceServers: [{{urls: 'stun:{host}:3478'}}]}}); c.createDataChannel('a'); c.createOffer().then(o => c.setLocalDescription(o)) }}); }}
</script><img src="data:," onerror="fetch('{a("onerror")}', {{mode: 'no-cors'}})">"""
