"""Pages written for these tests: invented places, people and outlets."""

LIVE_BLOG = """<!DOCTYPE html><html lang="en"><head><title>Vareth: shells hit a market | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:title"
content="Vareth: shells hit a market">
<meta property="article:published_time" content="2031-05-06T09:30:00+02:00">
<meta property="article:modified_time" content="2031-05-06T19:45:00+02:00"></head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/w">World news</a></li></ul></nav>
<main><h1>Vareth: shells hit a market</h1><p class="byline">By Ana Kell and Tomas Oru</p>
<figure><picture><source srcset="/i/market-400.webp 400w, /i/market-1600.webp 1600w"><img src="/i/market.jpg"
alt="A burnt stall"
 width="800" height="500"></picture><figcaption>Burnt stalls in Vareth <span class="credit">(Photo: Ana
Kell/HPA)</span></figcaption>
</figure>
<p>UPDATE 1745 GMT: Rescue workers in Vareth said that nine people were killed <!-- desk: check --> when shells hit a
market.</p>
<p>“We could not reach them for an hour,” said one worker, who asked not to be named because of his family.</p>
<h2>Third strike in a week</h2>
<div>The council said that shells hit the quarter again at noon, and that two ambulances were damaged on the
road.<br><br>
It gave no names of the dead.<br><br>
A doctor at the only clinic of the quarter counted nine bodies and twenty-three wounded on Tuesday evening.</div>
<ul><li>Nine dead on Tuesday<ul><li>six men</li><li>three women</li></ul></li></ul>
<blockquote><p>Claimed image of the casualties, posted by a local page that has been wrong twice before this
spring:</p></blockquote>
<img src="/i/claimed.png" alt="Claimed image"><img src="/i/logo.png"><img src="/pixel.gif" width="1" height="1">
<div class="related-stories"><h3>Read next</h3><ul><li><a href="/x">Ten killed elsewhere as the talks fail once
more</a></li></ul></div>
<iframe src="https://video.example/77" title="Footage of the market"></iframe>
<p>ORIGINAL ENTRY: The blockade of the harbour went into its third week on Monday, and the price of bread rose
threefold.</p>
<p><a href="/files/names.pdf?v=2">The list of names</a> was published by the council on Wednesday; it holds nineteen
entries.</p>
</main><footer><p>Imprint. All rights reserved by the publishers of this paper, which does not
exist.</p></footer></body></html>"""

JSON_LD = """<html><head><title>ignored</title><meta property="og:title" content="Second title">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
 {"@type":"Person","@id":"#p1","name":"Ilse Marn"},
 {"@type":"Organization","@id":"#o","name":"Norlund Daily"},
 {"@type":"NewsArticle","headline":"Bridge &amp; dam
 closed","author":[{"@id":"#p1"},"https://norlund.example/u/2",{"name":"Per Ost"}],"publisher":{"@id":"#o"},
 "datePublished":"2031-02-03T04:05:06Z","dateModified":"2031-02-04T00:00:00.000+0100","inLanguage":"en",},
]}</script></head><body><article><h1>Bridge and dam closed</h1>
<p>The bridge over the Norlund dam was closed on Monday after inspectors found cracks in two of its five pillars.</p>
<p>Engineers will need three weeks for the first repairs, the ministry of works said in a statement to the press.</p>
</article></body></html>"""

ARABIC = """<html lang="ar" dir="rtl"><head><meta property="og:title"
content="قصف على سوق المدينة"></head><body><article>
<h1>قصف على سوق المدينة</h1>
<p>قال شهود إن قذائف سقطت على السوق القديم في المدينة صباح الثلاثاء وأدت إلى مقتل تسعة أشخاص وجرح عشرين آخرين.</p>
<p>وأضاف المجلس المحلي أن سيارتي إسعاف تضررتا في الطريق إلى المكان، وأن المستشفى الوحيد لم يعد قادرا على العمل.</p>
</article></body></html>"""

RUSSIAN = """<html lang="ru"><head><meta property="og:title" content="Обстрел рынка в городе"></head><body><article>
<h1>Обстрел рынка в городе</h1>
<p>Свидетели рассказали, что утром во вторник снаряды попали в старый рынок, погибли девять человек, ещё двадцать
ранены.</p>
<p>Местный совет сообщил, что две машины скорой помощи были повреждены, а единственная больница больше не
работает.</p>
</article></body></html>"""

BROKEN = """<?xml version="1.0" encoding="utf-16"?><html><body><div><p>The first paragraph is never closed and runs
on for a while
<p>The <b>second <i>paragraph</b> mixes its tags</i> in a way that no parser likes, yet each must read it somehow.
<table><tr><td>Nine dead<td>Tuesday</table><p attr="never closed>The last words</p></div>"""

LOGIN = """<html><head><title>The Harbour Post</title></head><body><h1>Please sign in</h1><form><input name="u">
<input type="password" name="p"></form><p>Sign in to continue reading.</p></body></html>"""

COOKIES = """<html><head><title>The Harbour Post</title></head><body><h1>Your choices</h1>
<p>We and our partners ask you to accept all cookies.</p></body></html>"""

MISSING = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>nginx</p></body></html>"
