"""What is asked of the page, in a world of its own: a page's changed functions are not seen there."""

from __future__ import annotations

MAKE_EAGER = """(() => { let changed = 0;
  for (const one of document.querySelectorAll('img[loading=lazy], iframe[loading=lazy]')) { one.loading = 'eager'; changed++; }
  return changed; })()"""

SCROLL_STEP = """(() => { const before = scrollY;
  scrollBy({top: Math.floor(innerHeight * 0.8), behavior: 'instant'});
  const root = document.scrollingElement || document.documentElement;
  return [scrollY, root ? root.scrollHeight : 0, innerHeight, scrollY === before]; })()"""

SCROLL_TOP = "scrollTo({top: 0, behavior: 'instant'})"

WAITING_FOR = """(() => [
  document.fonts ? document.fonts.status !== 'loaded' : false,
  [...document.images].filter(one => !one.complete).length])()"""

DOM = """((limit) => {
  const root = document.documentElement;
  if (!root) return '';
  const shadows = [];
  const look = (from) => { for (const one of from.querySelectorAll('*')) {
    if (one.shadowRoot && shadows.length < 10000) { shadows.push(one.shadowRoot); look(one.shadowRoot); } } };
  look(document);
  const type = document.doctype ? new XMLSerializer().serializeToString(document.doctype) + '\\n' : '';
  const outer = root.cloneNode(false).outerHTML;
  const close = outer.lastIndexOf('</');
  const inner = root.getHTML({serializableShadowRoots: true, shadowRoots: shadows});
  const whole = close < 0 ? type + outer : type + outer.slice(0, close) + inner + outer.slice(close);
  return whole.length > limit ? null : whole; })(%d)"""

TEXT = "document.body ? document.body.innerText.slice(0, %d) : ''"

ABOUT = """(() => [document.title, document.baseURI, location.href, document.contentType, document.querySelectorAll('*').length,
  document.querySelectorAll('iframe, frame').length])()"""
