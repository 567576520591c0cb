<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Work is under way: change this when it is done.</source>
        <translation>العمل جارٍ: غيّر هذا عند انتهائه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Folder of the new archive</source>
        <translation>مجلد الأرشيف الجديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Folder of the archive</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>A key file of age</source>
        <translation>ملف مفتاح age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>The language changes as soon as what is half written or under way is done.</source>
        <translation>تتغير اللغة حالما ينتهي ما لم يكتمل كتابةً أو عملا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the archive</source>
        <translation>جارٍ إنشاء الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the sample case</source>
        <translation>جارٍ إعداد الحالة النموذجية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Attest: capture what you see</source>
        <translation>‏Attest: التقط ما تراه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/panel.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>no identity</source>
        <translation>بلا هوية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Identity: {name}</source>
        <translation>الهوية: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Capture this page</source>
        <translation>التقط هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Sign in to {site}</source>
        <translation>تسجيل الدخول إلى {site}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capturing …</source>
        <translation>جارٍ الالتقاط…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>An archive of what you capture, with the record of where it came from.</source>
        <translation>أرشيف لما تلتقطه، مع محضر يذكر من أين جاء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>About Attest</source>
        <translation>حول Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are.</source>
        <translation>الأرشيفات غير مشفّرة على القرص: من يأخذ هذا الحاسوب أو وحدة التخزين يقرؤها. لن يُنشر Attest قبل أن تُشفَّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:</source>
        <translation>‏Attest مرخّص برخصة ⁦Apache 2.0⁩. ويستخدم Qt وPySide برخصة ⁦LGPL 3⁩: مكتباتهما ملفات مستقلة يمكنك استبدالها. التراخيص كاملة:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>This archive</source>
        <translation>هذا الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Keys and settings</source>
        <translation>المفاتيح والإعدادات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Local log</source>
        <translation>سجل البرنامج المحلي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>What can be made anew</source>
        <translation>ما يمكن إنشاؤه من جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>The archive is open for reading only.</source>
        <translation>الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item first.</source>
        <translation>اختر عنصرًا أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with words first.</source>
        <translation>اختر أولًا عنصرًا فيه كلام.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>This item has no claims yet.</source>
        <translation>لا ادعاءات في هذا العنصر بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>There is nothing in the list.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a picture first.</source>
        <translation>اختر أولا عنصرًا فيه صورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a captured page first.</source>
        <translation>اختر أولًا عنصرًا له صفحة ملتقطة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a video or sound first.</source>
        <translation>اختر أولًا عنصرًا فيه فيديو أو صوت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose two pictures in the list, or read one.</source>
        <translation>اختر صورتين في القائمة، أو افتح واحدة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose items of a collection in the list first.</source>
        <translation>اختر أولا عناصر مجموعة في القائمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Search or filter the list first.</source>
        <translation>ابحث أو صفِّ القائمة أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/items_view.py"/>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture an address</source>
        <translation>التقاط عنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Log in and capture…</source>
        <translation>تسجيل الدخول والالتقاط…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture addresses…</source>
        <translation>التقاط عناوين…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Go on with a list of addresses…</source>
        <translation>متابعة قائمة عناوين…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Capture files…</source>
        <translation>التقاط ملفات…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture a saved page or folder…</source>
        <translation>التقاط صفحة محفوظة أو مجلد…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture what was copied</source>
        <translation>التقاط المنسوخ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Open another archive…</source>
        <translation>فتح أرشيف آخر…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Lock at once</source>
        <translation>قفل فورًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remember archives opened lately</source>
        <translation>حفظ أسماء الأرشيفات المفتوحة مؤخرا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Integrity check</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a report or shared file…</source>
        <translation>فحص تقرير أو ملف مشترك…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Evidence report…</source>
        <translation>تقرير أدلة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a draft…</source>
        <translation>تدقيق مسودة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Pseudonyms…</source>
        <translation>الأسماء المستعارة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Record of this capture…</source>
        <translation>محضر هذا الالتقاط…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Merge a shared file…</source>
        <translation>دمج ملف مشترك…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Ask for the time stamps that wait</source>
        <translation>طلب أختام الوقت المنتظرة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Read the item</source>
        <translation>قراءة العنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>The page as captured</source>
        <translation>الصفحة كما التُقطت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show the page&apos;s pictures</source>
        <translation>أظهر صور الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Find on the page</source>
        <translation>ابحث في الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Add to collection…</source>
        <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remove from this collection</source>
        <translation>إزالة من هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark as read: out of the inbox</source>
        <translation>وسم كمقروء: خارج الوارد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark or unmark as graphic</source>
        <translation>وسم الصورة بأنها قاسية أو إزالة الوسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look again: same, changed or gone</source>
        <translation>النظر من جديد: كما هي أم تغيّرت أم اختفت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Find similar text</source>
        <translation>ابحث عن نص مشابه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show nearly identical texts</source>
        <translation>أظهر النصوص شبه المتطابقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Add a translation…</source>
        <translation>إضافة ترجمة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Log this search…</source>
        <translation>سجّل هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Claim from the selection</source>
        <translation>ادعاء من التحديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>All claims</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Statuses…</source>
        <translation>الحالات…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Figures side by side</source>
        <translation>الأعداد جنبا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Show the picture</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Actual pixels</source>
        <translation>البكسلات الفعلية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the right</source>
        <translation>إدارة العرض إلى اليمين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the left</source>
        <translation>إدارة العرض إلى اليسار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mirror the view</source>
        <translation>قلب العرض كالمرآة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Reset the view</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next picture of the file</source>
        <translation>الصورة التالية في الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Picture before in the file</source>
        <translation>الصورة السابقة في الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a rectangle</source>
        <translation>رسم مستطيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a polygon</source>
        <translation>رسم مضلع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Burn out in reports…</source>
        <translation>طمس في التقارير…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Facts of the picture</source>
        <translation>حقائق الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Read the words in this picture</source>
        <translation>قراءة الكلمات في هذه الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Compare two pictures</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture on</source>
        <translation>صورة واحدة إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture back</source>
        <translation>صورة واحدة إلى الوراء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim begins here</source>
        <translation>يبدأ ادعاء هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim ends here</source>
        <translation>ينتهي ادعاء هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>All actions</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Wanted list</source>
        <translation>قائمة المطلوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Working file</source>
        <translation>ملف العمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the list</source>
        <translation>إظهار القائمة أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One row for nearly identical texts</source>
        <translation>صف واحد للنصوص شبه المتطابقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Text as shipped</source>
        <translation>النص كما شُحن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>المظهر كما في النظام</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always light</source>
        <translation>فاتح دائما</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always dark</source>
        <translation>داكن دائما</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_view.py"/>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Help with searching</source>
        <translation>مساعدة في البحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date} · replayed from the archive, scripts off</source>
        <translation>التُقطت {date} · تُعرض من الأرشيف والبرامج النصية متوقفة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>This capture holds no page that could be replayed.</source>
        <translation>لا تحوي هذه اللقطة صفحة يمكن عرضها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Something that this page shows was withdrawn: its pictures are not shown.</source>
        <translation>سُحب شيء مما تعرضه هذه الصفحة: لا تُعرض صورها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The page was too much for the program that draws it, which ended. Nothing else is affected.</source>
        <translation>كانت الصفحة أكبر مما يحتمله البرنامج الذي يرسمها فتوقف. لم يتأثر شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The picture taken at capture is shown.</source>
        <translation>تُعرض الصورة المأخوذة عند الالتقاط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date}</source>
        <translation>التُقطت {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive is damaged: what comes after the damage is missing.</source>
        <translation>أرشيف الويب المحفوظ متضرر: ما يلي موضع الضرر مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive does not match its recorded hash, and is not shown.</source>
        <translation>أرشيف الويب المخزون لا يطابق بصمته المسجلة، ولا يُعرض.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Show the pictures</source>
        <translation>أظهر الصور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>As the server sent it</source>
        <translation>كما أرسلها الخادم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Capture this address…</source>
        <translation>التقط هذا العنوان…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Missing resources</source>
        <translation>الموارد المفقودة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>لا موارد مفقودة</numerusform>
            <numerusform>مورد واحد مفقود</numerusform>
            <numerusform>موردان مفقودان</numerusform>
            <numerusform>{count} موارد مفقودة</numerusform>
            <numerusform>{count} موردًا مفقودًا</numerusform>
            <numerusform>{count} مورد مفقود</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>The link leads to {address}. Nothing is opened from here.</source>
        <translation>يقود الرابط إلى {address}. لا يُفتح شيء من هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{number} of {total}</source>
        <translation>‏{number} من {total}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not in the archive</source>
        <translation>ليس في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>too large to be shown</source>
        <translation>أكبر من أن يُعرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>its stored bytes cannot be read</source>
        <translation>لا يمكن قراءة بايتاته المحفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>more than are shown of one page</source>
        <translation>أكثر مما يُعرض من صفحة واحدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>refused: it leads out of the archive</source>
        <translation>مرفوض: يقود إلى خارج الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Copy the link&apos;s address</source>
        <translation>انسخ عنوان الرابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/centre.py"/>
        <source>Choose an item at the left, or capture one: paste an address above, or drop files anywhere.</source>
        <translation>اختر عنصرًا من القائمة، أو التقط واحدًا: الصق عنوانًا في الأعلى أو أفلت ملفات في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Set status</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the saying</source>
        <translation>عن القول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the content</source>
        <translation>عن المضمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Review state</source>
        <translation>حالة المراجعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags, apart by commas</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Take off</source>
        <translation>نزع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{status}: needs a reason of its own, judge each claim by itself</source>
        <translation>‏{status}: يحتاج إلى سبب خاص، احكم على كل ادعاء وحده</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>المختار: {count}</numerusform>
            <numerusform>المختار: {count}</numerusform>
            <numerusform>المختار: {count}</numerusform>
            <numerusform>المختار: {count}</numerusform>
            <numerusform>المختار: {count}</numerusform>
            <numerusform>المختار: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Open where it is pinned, to judge it</source>
        <translation>فتحه حيث هو للحكم عليه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>{status} {kind}</source>
        <translation>{kind}: {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Said by {who}</source>
        <translation>قاله: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Review state: {state}</source>
        <translation>حالة المراجعة: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>May clear somebody of blame.</source>
        <translation>قد يبرّئ أحدا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>differ</source>
        <translation>يختلفون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>published {date}</source>
        <translation>نُشر {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Differ</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Last assessor</source>
        <translation>آخر مقيّم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.</source>
        <translation>كل ادعاء في الأرشيف. Enter يفتح الادعاء حيث هو؛ اختر عدة ادعاءات لوسمها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>No claim is like that.</source>
        <translation>لا ادعاء كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{status} ({about})</source>
        <translation>{status} ({about})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} claims</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{count} ادعاءات</numerusform>
            <numerusform>{count} ادعاءً</numerusform>
            <numerusform>{count} ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>No claims yet. Open an item, select words and press C.</source>
        <translation>لا ادعاءات بعد. افتح عنصرًا واختر كلمات واضغط C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Place and period are not stated: not compared</source>
        <translation>لم يُذكر المكان والفترة: لا مقارنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Observed by the rule “{rule}”: {what}</source>
        <translation>لاحظته القاعدة «{rule}»: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>nobody named</source>
        <translation>لم يسمّه أحد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>{value} (read by a rule)</source>
        <translation>‏{value} (قرأته قاعدة)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Of whom</source>
        <translation>مِن مَن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned.</source>
        <translation>أعداد حادث واحد، أو مكان واحد وفترة واحدة، جنبا إلى جنب. ما تلاحظه قاعدة ليس حكما: قد يعدّ الرواة أشخاصا مختلفين. Enter يفتح العدد حيث هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Figures</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save as CSV…</source>
        <translation>حفظ كملف CSV…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>No figures yet. Select a number in an item, press C and choose the kind “figure”.</source>
        <translation>لا أعداد بعد. اختر عددًا في عنصر واضغط C واختر النوع «عدد».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save the figures</source>
        <translation>حفظ الأعداد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Words of the claim, who said it, the item</source>
        <translation>كلمات الادعاء، أو من قاله، أو العنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Search the claims</source>
        <translation>البحث في الادعاءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>assessors differ</source>
        <translation>اختلف المقيّمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any review state</source>
        <translation>أي حالة مراجعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Take this link back</source>
        <translation>سحب هذا الرابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Go to it</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Linked by {who}, {date}</source>
        <translation>ربطه {who}، {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>How they are linked</source>
        <translation>كيف يرتبطان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>find the other claim by its words, speaker or item</source>
        <translation>ابحث عن الادعاء الآخر بكلماته أو قائله أو عنصره</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Find the other claim</source>
        <translation>البحث عن الادعاء الآخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Claims that were found</source>
        <translation>الادعاءات التي وُجدت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Link to another claim</source>
        <translation>الربط بادعاء آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this supports</source>
        <translation>هذا يدعم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>supports this</source>
        <translation>يدعم هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this contradicts</source>
        <translation>هذا يناقض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>contradicts this</source>
        <translation>يناقض هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this updates</source>
        <translation>هذا يحدّث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>updates this</source>
        <translation>يحدّث هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this repeats</source>
        <translation>هذا يكرر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>repeats this</source>
        <translation>يكرر هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>same image</source>
        <translation>الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this is part of</source>
        <translation>هذا جزء من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>part of this</source>
        <translation>جزء من هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Withdrawn: its words are hidden.</source>
        <translation>سُحب: كلماته مخفية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A later assessment stands in its place.</source>
        <translation>يقوم مقامه تقييم لاحق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Reason: {text}</source>
        <translation>السبب: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Method: {text}</source>
        <translation>الطريقة: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Admiralty grade: {text}</source>
        <translation>تقدير الأميرالية: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>This ends a difference between assessors and names all of their assessments.</source>
        <translation>هذا ينهي خلافا بين المقيّمين ويذكر كل تقييماتهم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Nobody has judged this claim yet.</source>
        <translation>لم يحكم أحد على هذا الادعاء بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the saying</source>
        <translation>المقيّمون مختلفون في القول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the content</source>
        <translation>المقيّمون مختلفون في المضمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A resolution names them all and stands beside them; nothing is overwritten.</source>
        <translation>الحسم يذكرها كلها ويقف بجانبها؛ لا يُمحى شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>why you judge so</source>
        <translation>لماذا ترى ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Resolve, naming all of them</source>
        <translation>الحسم بذكرها كلها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Source: {text}</source>
        <translation>المصدر: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Technical: {text}</source>
        <translation>تقني: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Content: {text}</source>
        <translation>المضمون: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Show the other (B)</source>
        <translation>إظهار الأخرى ⁦(B)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Pace</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>twice a second</source>
        <translation>مرتين في الثانية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every second</source>
        <translation>كل ثانية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 2 seconds</source>
        <translation>كل ثانيتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 4 seconds</source>
        <translation>كل 4 ثوانٍ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Both lie in one place. Never faster than twice a second: flashing can hurt.</source>
        <translation>كلتاهما في مكان واحد. لا أسرع من مرتين في الثانية أبدًا: الوميض قد يؤذي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Stop (Space)</source>
        <translation>إيقاف ⁦(Space)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>By itself (Space)</source>
        <translation>من تلقاء نفسه ⁦(Space)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>find a picture by its title, caption, claims or notes</source>
        <translation>جد صورة بعنوانها أو تعليقها أو ادعاءاتها أو ملاحظاتها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Find a picture</source>
        <translation>البحث عن صورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Pictures of this archive</source>
        <translation>صور هذا الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>No other picture is like that. Search other words, or capture the picture first.</source>
        <translation>لا صورة أخرى كهذه. ابحث بكلمات أخرى، أو التقط الصورة أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>How zoom and place are linked</source>
        <translation>كيف يرتبط التكبير والمكان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by place</source>
        <translation>تكبير مرتبط بالمكان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by pixels</source>
        <translation>تكبير مرتبط بالبكسلات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom not linked</source>
        <translation>تكبير غير مرتبط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Blink (B)</source>
        <translation>وميض ⁦(B)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Choose what to compare it with.</source>
        <translation>اختر ما تقارنه به.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>What is seen here is an observation, no proof.</source>
        <translation>ما يُرى هنا ملاحظة وليس دليلا قاطعًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Fact</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Facts of both pictures</source>
        <translation>وقائع الصورتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Only what differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Copy both values</source>
        <translation>نسخ القيمتين</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
            <numerusform>الوقائع المختلفة: {count} من {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>same</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the first</source>
        <translation>في الأولى فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the second</source>
        <translation>في الثانية فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Item and capture</source>
        <translation>العنصر والالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Time and camera</source>
        <translation>الوقت والكاميرا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Look-alike hashes</source>
        <translation>بصمات التشابه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured</source>
        <translation>التُقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Linked: same image</source>
        <translation>رُبطتا: الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Take back: the same image</source>
        <translation>سحب الرابط: الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both items: the same image</source>
        <translation>العنصران: الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both claims: the same image</source>
        <translation>الادعاءان: الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim supports the second</source>
        <translation>الادعاء الأول يدعم الثاني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim contradicts the second</source>
        <translation>الادعاء الأول يناقض الثاني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Choose a claim in each picture first.</source>
        <translation>اختر ادعاء في كل صورة أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Draw a region for a claim: a rectangle (R), a polygon (P)</source>
        <translation>ارسم منطقة لادعاء: مستطيلا ⁦(R)⁩ أو مضلعًا ⁦(P)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Another picture here</source>
        <translation>صورة أخرى هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Claims of this picture</source>
        <translation>ادعاءات هذه الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>captured {date}</source>
        <translation>التُقط {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>no claim</source>
        <translation>لا ادعاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/pinned.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>region of the picture</source>
        <translation>منطقة من الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Drop an editor&apos;s draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct.</source>
        <translation>أفلت مسودة محرر هنا أو اخترها: DOCX أو ODT أو Markdown أو نص. تُقارن بالأرشيف ولا تُحفظ في أي مكان. عدم وجود فرق لا يعني الصحة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Draft check</source>
        <translation>تدقيق مسودة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft…</source>
        <translation>اختيار مسودة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Which are shown</source>
        <translation>أيها يظهر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>all findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>What it means</source>
        <translation>ما معناه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Where in the draft</source>
        <translation>الموضع في المسودة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The draft&apos;s words</source>
        <translation>كلمات المسودة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>In the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Its words</source>
        <translation>كلماته</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>No draft yet. Drop a file here, or choose one.</source>
        <translation>لا مسودة بعد. أفلت ملفاً هنا أو اختر واحداً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft</source>
        <translation>اختيار مسودة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Comparing {file}</source>
        <translation>مقارنة {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save the draft check</source>
        <translation>حفظ تدقيق المسودة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again.</source>
        <translation>وجد البرنامج عطلًا في نفسه. ما حُفظ سليم، ولن يُكتب شيء آخر حتى تشغّله من جديد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Please report it with this file, which holds nothing of the archive: {file}</source>
        <translation>أبلغ عنه من فضلك مع هذا الملف، وليس فيه شيء من الأرشيف: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burnt out in every report; the stored picture stays as it is:</source>
        <translation>مطموس في كل تقرير؛ والصورة المحفوظة تبقى كما هي:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>such as: face of a minor; it is printed in the report</source>
        <translation>مثل: وجه قاصر؛ ويُطبع في التقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burn this out of every report, because</source>
        <translation>اطمس هذا في كل تقرير، لأن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again…</source>
        <translation>إظهار من جديد…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again: {reason}</source>
        <translation>إظهار من جديد: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Reports may show it again, because</source>
        <translation>يجوز للتقارير إظهاره من جديد، لأن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.</source>
        <translation>تحرّك الأسهم، وتكبّر + وتصغّر -؛ وبعد R أو P تحرّك الأسهم القلم، والمسافة تضع زاوية، وEnter ينهي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Copies of this picture</source>
        <translation>نسخ هذه الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>graphic</source>
        <translation>قاسٍ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Compare with {title}</source>
        <translation>مقارنة مع {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Known by</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Copy the position</source>
        <translation>نسخ الموقع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Only to the clipboard of this computer. Nothing is looked up or sent.</source>
        <translation>إلى حافظة هذا الحاسوب فقط. لا يُبحث عن شيء ولا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position in the file: {place}</source>
        <translation>الموقع في الملف: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The record holds no facts about this picture.</source>
        <translation>لا حقائق عن هذه الصورة في المحضر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>{how}: {by}</source>
        <translation>{how}: {by}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The position was copied: {place}</source>
        <translation>نُسخ الموقع: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture before (Alt+PgUp)</source>
        <translation>الصورة السابقة (Alt+PgUp)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture of the file</source>
        <translation>الصورة في الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Next picture (Alt+PgDown)</source>
        <translation>الصورة التالية (Alt+PgDown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>من {count} صورة في هذا الملف</numerusform>
            <numerusform>من صورة واحدة ({count}) في هذا الملف</numerusform>
            <numerusform>من صورتين ({count}) في هذا الملف</numerusform>
            <numerusform>من {count} صور في هذا الملف</numerusform>
            <numerusform>من {count} صورة في هذا الملف</numerusform>
            <numerusform>من {count} صورة في هذا الملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Burn out in reports… (Ctrl+Alt+X)</source>
        <translation>طمس في التقارير… (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Facts of the picture (Ctrl+I)</source>
        <translation>حقائق الصورة ⁦(Ctrl+I)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Drag from corner to corner around what no report may show. Esc puts the pen away.</source>
        <translation>اسحب من زاوية إلى زاوية حول ما لا يجوز لأي تقرير إظهاره. ⁦Esc⁩ يضع القلم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Seen before</source>
        <translation>ظهرت من قبل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>النسخ: {count}</numerusform>
            <numerusform>النسخ: {count}</numerusform>
            <numerusform>النسخ: {count}</numerusform>
            <numerusform>النسخ: {count}</numerusform>
            <numerusform>النسخ: {count}</numerusform>
            <numerusform>النسخ: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Captions, the first captured first: {captions}</source>
        <translation>التعليقات، بدءًا بالملتقط أولا: {captions}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same bytes</source>
        <translation>البايتات نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>linked as the same image by a person</source>
        <translation>ربطها شخص على أنها الصورة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike (mirrored), {bits} of 64 bits differ: a hint</source>
        <translation>تشبهها (معكوسة)، يختلف {bits} من 64 بتًا: مجرد إشارة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike, {bits} of 64 bits differ: a hint</source>
        <translation>تشبهها، يختلف {bits} من 64 بتًا: مجرد إشارة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
            <numerusform>لا التقاط آخر بالبايتات نفسها. ليس لهذه الصورة بصمة تشابه؛ صور لم تُقارن: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
            <numerusform>لم توجد نسخة قريبة بحسب phash64 وdhash64؛ صور قورنت: {count} (لم تُقارن: {missing}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>لم تُلتقط البايتات نفسها.</numerusform>
            <numerusform>التُقطت البايتات نفسها مرة واحدة.</numerusform>
            <numerusform>التُقطت البايتات نفسها مرتين.</numerusform>
            <numerusform>التُقطت البايتات نفسها {count} مرات.</numerusform>
            <numerusform>التُقطت البايتات نفسها {count} مرة.</numerusform>
            <numerusform>التُقطت البايتات نفسها {count} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>This is the first copy found in this archive.</source>
        <translation>هذه أول نسخة وُجدت في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>First copy found in this archive: {date}, “{title}”.</source>
        <translation>أول نسخة وُجدت في هذا الأرشيف: {date}، «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Another picture {how}.</source>
        <translation>صورة أخرى: {how}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>لا صور أخرى تشبهها؛ الأقرب: {how}.</numerusform>
            <numerusform>صورة أخرى تشبهها: {how}.</numerusform>
            <numerusform>صورتان أخريان تشبهانها، والأقرب: {how}.</numerusform>
            <numerusform>{count} صور أخرى تشبهها، والأقرب: {how}.</numerusform>
            <numerusform>{count} صورة أخرى تشبهها، والأقرب: {how}.</numerusform>
            <numerusform>{count} صورة أخرى تشبهها، والأقرب: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>لم يربط شخص شيئًا على أنه الصورة نفسها.</numerusform>
            <numerusform>واحدة ربطها شخص على أنها الصورة نفسها.</numerusform>
            <numerusform>اثنتان ربطهما شخص على أنهما الصورة نفسها.</numerusform>
            <numerusform>{count} ربطها شخص على أنها الصورة نفسها.</numerusform>
            <numerusform>{count} ربطها شخص على أنها الصورة نفسها.</numerusform>
            <numerusform>{count} ربطها شخص على أنها الصورة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Captions disagree.</source>
        <translation>التعليقات لا تتفق.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>لا نسخ أخرى.</numerusform>
            <numerusform>نسخة أخرى غير مذكورة هنا.</numerusform>
            <numerusform>نسختان أخريان غير مذكورتين هنا.</numerusform>
            <numerusform>{count} نسخ أخرى غير مذكورة هنا.</numerusform>
            <numerusform>{count} نسخة أخرى غير مذكورة هنا.</numerusform>
            <numerusform>{count} نسخة أخرى غير مذكورة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>قورنت كل الصور.</numerusform>
            <numerusform>صورة واحدة لم تُقارن.</numerusform>
            <numerusform>صورتان لم تُقارنا.</numerusform>
            <numerusform>{count} صور لم تُقارن.</numerusform>
            <numerusform>{count} صورة لم تُقارن.</numerusform>
            <numerusform>{count} صورة لم تُقارن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes: both files have one SHA-256.</source>
        <translation>البايتات نفسها: للملفين بصمة SHA-256 واحدة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes. One of them has no look-alike hash: not compared by it.</source>
        <translation>بايتات مختلفة. ليس لإحداهما بصمة تشابه: لم تقارن بها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; not near by phash64 and dhash64.</source>
        <translation>بايتات مختلفة؛ وليستا متقاربتين بحسب phash64 وdhash64.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; {how}.</source>
        <translation>بايتات مختلفة؛ {how}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom out (Alt+-)</source>
        <translation>تصغير ⁦(Alt+-)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom in (Alt++)</source>
        <translation>تكبير ⁦(Alt++)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Whole picture (Alt+0)</source>
        <translation>الصورة كاملة ⁦(Alt+0)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Actual pixels (Alt+1)</source>
        <translation>البكسلات الفعلية ⁦(Alt+1)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the left (Ctrl+Alt+R)</source>
        <translation>إدارة العرض إلى اليسار ⁦(Ctrl+Alt+R)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the right (Ctrl+R)</source>
        <translation>إدارة العرض إلى اليمين ⁦(Ctrl+R)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Mirror the view (Ctrl+Alt+M)</source>
        <translation>قلب العرض كالمرآة ⁦(Ctrl+Alt+M)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness and contrast of the view</source>
        <translation>سطوع العرض وتباينه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Reset the view (Ctrl+Shift+0)</source>
        <translation>إعادة العرض ⁦(Ctrl+Shift+0)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Drag from corner to corner for a claim about that part. Esc puts the pen away.</source>
        <translation>اسحب من زاوية إلى زاوية لادعاء عن هذا الجزء. Esc يضع القلم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away.</source>
        <translation>انقر الزوايا؛ والأولى ثانية أو نقر مزدوج أو Enter يغلق الشكل. Esc يضع القلم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>View only: turned, mirrored or brightened on this screen; the file is as it was.</source>
        <translation>العرض فقط: مُدار أو معكوس أو مضاء على هذه الشاشة؛ والملف كما كان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Move and choose (Esc)</source>
        <translation>التحريك والاختيار ⁦(Esc)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a rectangle (R)</source>
        <translation>رسم مستطيل ⁦(R)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a polygon (P)</source>
        <translation>رسم مضلع ⁦(P)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine</source>
        <translation>كلمات مقروءة آليًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Claim from these words</source>
        <translation>ادعاء من هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>No words were found by machine ({program}).</source>
        <translation>لم يُعثر آليًا على أي كلمات ({program}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine ({program}, mean confidence {sure})</source>
        <translation>كلمات مقروءة آليًا ({program}، متوسط الثقة {sure})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Compare them with the picture: they may be wrong.</source>
        <translation>قارنها بالصورة: قد تكون خاطئة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Underlined: read with little confidence.</source>
        <translation>ما تحته خط: قُرئ بثقة قليلة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Only the first of them are shown here.</source>
        <translation>لا يظهر هنا إلا أولها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Claimed time</source>
        <translation>الوقت المُدّعى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry.</source>
        <translation>كل تغيير في هذا الأرشيف، موقّعا ممن قام به. الأوقات هي أوقات الحاسوب الذي كتب القيد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Open the item</source>
        <translation>فتح العنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Copy the entry&apos;s id</source>
        <translation>نسخ معرّف القيد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>بلا شاهد بعد: لا قيود. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
            <numerusform>بلا شاهد بعد: قيد واحد. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
            <numerusform>بلا شاهد بعد: قيدان. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
            <numerusform>بلا شاهد بعد: {count} قيود. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
            <numerusform>بلا شاهد بعد: {count} قيدًا. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
            <numerusform>بلا شاهد بعد: {count} قيد. وحتى تختمها خدمة مستقلة تبقى أوقاتها كلام الحواسيب التي كتبتها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Entry {id}</source>
        <translation>القيد {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{count} قيود</numerusform>
            <numerusform>{count} قيدًا</numerusform>
            <numerusform>{count} قيد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>{kind}; its words are not here</source>
        <translation>‏{kind}؛ كلماته ليست هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>an assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a field stated</source>
        <translation>حقل مذكور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>something recorded</source>
        <translation>شيء مسجّل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a logged search</source>
        <translation>بحث مسجَّل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>waits: its author is not admitted here</source>
        <translation>ينتظر: كاتبه غير مقبول هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: its author was shut out</source>
        <translation>لا يُحسب: أُخرج كاتبه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: it does not follow from the entry before it</source>
        <translation>لا يُحسب: لا يتبع القيد الذي قبله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made this archive</source>
        <translation>أنشأ هذا الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Admitted {who}</source>
        <translation>قَبِل {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Shut out {who}</source>
        <translation>أخرج {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Is called {name}</source>
        <translation>يُسمّى {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Called the key {key} {name}</source>
        <translation>سمّى المفتاح {key} باسم {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Imported from a web archive: {address}</source>
        <translation>استُورد من أرشيف ويب: {address}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured from {address} ({method})</source>
        <translation>التُقط من {address} ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured ({method})</source>
        <translation>التُقط ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made another file from a stored one ({role})</source>
        <translation>صنع ملفا آخر من ملف محفوظ ({role})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a region to be burnt out in reports: {reason}</source>
        <translation>علَّم منطقة تُطمَس في التقارير: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back that a region is burnt out: {reason}</source>
        <translation>تراجع عن طمس منطقة: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}): “{quote}”</source>
        <translation>ثبّت ادعاء ({kind}): «{quote}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a time: {time}</source>
        <translation>ثبّت ادعاءً ({kind}) على وقت: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a region</source>
        <translation>ثبّت ادعاء ({kind}) على منطقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the saying</source>
        <translation>القول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Judged a claim {status}, about {about}</source>
        <translation>حكم بأن ادعاء {status}، عن {about}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Recorded: {thing}</source>
        <translation>سجّل: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Changed “{field}” of this: {thing}</source>
        <translation>غيّر «{field}» في هذا: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Stated “{field}” of this: {thing}: {value}</source>
        <translation>ذكر «{field}» لهذا: {thing}: {value}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Tagged with {term}</source>
        <translation>وسم بـ {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a tag off</source>
        <translation>نزع وسما</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Linked: {link}</source>
        <translation>رُبط: {link}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a link back</source>
        <translation>سحب رابطا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Wrote a note: {text}</source>
        <translation>كتب ملاحظة: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>سجّل بحثًا لم يُعثر فيه على شيء ({count}): {query}</numerusform>
            <numerusform>سجّل بحثًا، عُثر على عنصر واحد: {query}</numerusform>
            <numerusform>سجّل بحثًا، عُثر على عنصرين: {query}</numerusform>
            <numerusform>سجّل بحثًا، عُثر على {count} عناصر: {query}</numerusform>
            <numerusform>سجّل بحثًا، عُثر على {count} عنصرًا: {query}</numerusform>
            <numerusform>سجّل بحثًا، عُثر على {count} عنصر: {query}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made a word of one&apos;s own: {term}</source>
        <translation>أنشأ كلمة خاصة: {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Added a spelling: {term}</source>
        <translation>أُضيفت كتابة أخرى: {term}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>كتب ملفا مشتركا بلا قيود</numerusform>
            <numerusform>كتب ملفا مشتركا فيه قيد واحد</numerusform>
            <numerusform>كتب ملفا مشتركا فيه قيدان</numerusform>
            <numerusform>كتب ملفا مشتركا فيه {count} قيود</numerusform>
            <numerusform>كتب ملفا مشتركا فيه {count} قيدًا</numerusform>
            <numerusform>كتب ملفا مشتركا فيه {count} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>دمج ملفا مشتركا بلا قيود</numerusform>
            <numerusform>دمج ملفا مشتركا فيه قيد واحد</numerusform>
            <numerusform>دمج ملفا مشتركا فيه قيدان</numerusform>
            <numerusform>دمج ملفا مشتركا فيه {count} قيود</numerusform>
            <numerusform>دمج ملفا مشتركا فيه {count} قيدًا</numerusform>
            <numerusform>دمج ملفا مشتركا فيه {count} قيد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Custody: {what}</source>
        <translation>الحيازة: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Withdrew something: {reason}</source>
        <translation>سحب شيئا: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Summed up all chains, to be time-stamped</source>
        <translation>جمع كل السلاسل لتُختم بالزمن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Kept a time stamp of a service, which is not checked here</source>
        <translation>حفظ ختم زمن من خدمة، ولم يُفحص هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Explained a chain: {reason}</source>
        <translation>شرح سلسلة: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Find among these</source>
        <translation>ابحث بين هذه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>No item has one.</source>
        <translation>لا عنصر له قيمة هنا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>لا يمكن اختيار قيم في مرشِّح واحد.</numerusform>
            <numerusform>قيمة واحدة على الأكثر في المرشِّح الواحد.</numerusform>
            <numerusform>قيمتان على الأكثر في المرشِّح الواحد.</numerusform>
            <numerusform>{count} قيم على الأكثر في المرشِّح الواحد.</numerusform>
            <numerusform>{count} قيمة على الأكثر في المرشِّح الواحد.</numerusform>
            <numerusform>{count} قيمة على الأكثر في المرشِّح الواحد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Narrow the list by status, kind, source, place, date and more</source>
        <translation>ضيّق القائمة بالحالة أو النوع أو المصدر أو المكان أو التاريخ وغيرها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>2026, 2026-01 or 2026-01-31</source>
        <translation>2026 أو ⁦2026-01⁩ أو ⁦2026-01-31⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change this filter</source>
        <translation>تغيير هذا المرشِّح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change the filter {filter}</source>
        <translation>تغيير المرشِّح {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove this filter</source>
        <translation>إزالة هذا المرشِّح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove the filter {filter}</source>
        <translation>إزالة المرشِّح {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a person: {words}</source>
        <translation>ترجمة إلى {language} بقلم شخص، {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a program: {words}</source>
        <translation>ترجمة إلى {language} ببرنامج، {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Claim: {words}</source>
        <translation>ادعاء: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Caption: {words}</source>
        <translation>تعليق: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Record: {words}</source>
        <translation>المحضر: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Read by machine: {words}</source>
        <translation>مقروء آليًا: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>ولا مثيل له ({count})</numerusform>
            <numerusform>ومثيل واحد</numerusform>
            <numerusform>ومثيلان</numerusform>
            <numerusform>و{count} مثيلات</numerusform>
            <numerusform>و{count} مثيلًا</numerusform>
            <numerusform>و{count} مثيل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Log this search</source>
        <translation>سجّل هذا البحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Back to the list before this one</source>
        <translation>عودة إلى القائمة السابقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Texts that are nearly the same share a row.</source>
        <translation>النصوص شبه المتطابقة تتشارك صفًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>تظهر أول {count} نتائج؛ ويُعدّ الباقي الآن.</numerusform>
            <numerusform>تظهر النتيجة الأولى؛ ويُعدّ الباقي الآن.</numerusform>
            <numerusform>تظهر أول نتيجتين؛ ويُعدّ الباقي الآن.</numerusform>
            <numerusform>تظهر أول {count} نتائج؛ ويُعدّ الباقي الآن.</numerusform>
            <numerusform>تظهر أول {count} نتيجة؛ ويُعدّ الباقي الآن.</numerusform>
            <numerusform>تظهر أول {count} نتيجة؛ ويُعدّ الباقي الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>صفوف: {count}</numerusform>
            <numerusform>صفوف: {count}</numerusform>
            <numerusform>صفوف: {count}</numerusform>
            <numerusform>صفوف: {count}</numerusform>
            <numerusform>صفوف: {count}</numerusform>
            <numerusform>صفوف: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
            <numerusform>عُثر على {count} في {ms} م.ث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Take search and filters away</source>
        <translation>إزالة البحث والمرشحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>لا شيء في هذه القائمة يوافق البحث والتصفية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>The inbox is empty: everything that came in has been marked as read.</source>
        <translation>الوارد فارغ: كل ما جاء وُسم كمقروء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This collection is empty. Drag items here from another list, or choose “Add to collection”.</source>
        <translation>هذه المجموعة فارغة. اسحب إليها عناصر من قائمة أخرى أو اختر «إضافة إلى مجموعة».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>There are no such items yet.</source>
        <translation>لا عناصر كهذه بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This archive is empty. Paste an address above, or drop files anywhere, to capture them.</source>
        <translation>هذا الأرشيف فارغ. الصق عنوانا في الأعلى أو أفلت ملفات في أي مكان لالتقاطها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search these too</source>
        <translation>ابحث عن هذه أيضًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Back to {query}</source>
        <translation>العودة إلى {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Did you mean</source>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search {query}</source>
        <translation>البحث عن {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search, not searched yet:</source>
        <translation>ابحث أيضًا (لم يُبحث بعد):</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>{name} (seen in a title)</source>
        <translation>‏{name} (شوهد في عنوان)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search {spelling}</source>
        <translation>ابحث أيضًا عن {spelling}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Tick it to search it too</source>
        <translation>علّم عليه لتبحث عنه أيضًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Best match</source>
        <translation>الأقرب أولا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Captured</source>
        <translation>التُقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>falling</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>rising</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Sort by {column}</source>
        <translation>الترتيب حسب {column}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Examples of searches</source>
        <translation>أمثلة على البحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Enter puts an example into the field, its changeable part selected.</source>
        <translation>‏Enter يضع المثال في الحقل ويحدد الجزء الذي يُستبدل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>More in the manual</source>
        <translation>المزيد في الدليل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Also: {others}</source>
        <translation>‏أيضًا: {others}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>being counted</source>
        <translation>يُعَدّ الآن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>This search cannot be run: {why}</source>
        <translation>لا يمكن تشغيل هذا البحث: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count} عناصر</numerusform>
            <numerusform>{count} عنصرًا</numerusform>
            <numerusform>{count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search words, captions, claims, notes  (Ctrl+F)</source>
        <translation>ابحث في النصوص والتعليقات والادعاءات والملاحظات  ⁦(Ctrl+F)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Examples of what can be searched  (Ctrl+/)</source>
        <translation>أمثلة على ما يمكن البحث عنه  ⁦(Ctrl+/)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove (take its items out first)</source>
        <translation>إزالة (أخرج عناصرها أولا)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Claims by status</source>
        <translation>الادعاءات بحسب الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Videos</source>
        <translation>فيديوهات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>new collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk.</source>
        <translation>يخفي القفل ما في الأرشيف ولا يشفّره: من يملك هذا الحاسوب يستطيع قراءة قرصه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>What is being written is finished, then the archive is closed.</source>
        <translation>يُتم ما يُكتب الآن ثم يُغلق الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>The archive is closed.</source>
        <translation>الأرشيف مغلق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>لا عناوين تنتظر.</numerusform>
            <numerusform>عنوان واحد من قائمة ينتظر منذ آخر تشغيل للبرنامج.</numerusform>
            <numerusform>عنوانان من قائمة ينتظران منذ آخر تشغيل للبرنامج.</numerusform>
            <numerusform>{count} عناوين من قائمة تنتظر منذ آخر تشغيل للبرنامج.</numerusform>
            <numerusform>{count} عنوانًا من قائمة تنتظر منذ آخر تشغيل للبرنامج.</numerusform>
            <numerusform>{count} عنوان من قائمة تنتظر منذ آخر تشغيل للبرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Works offline. Escape goes back to where you were.</source>
        <translation>يعمل بلا شبكة. Escape يعود إلى حيث كنت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>No other archive</source>
        <translation>لا أرشيف آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>What became of each</source>
        <translation>ما آل إليه كل منها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>Looking again</source>
        <translation>جارٍ النظر من جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>changed and captured again</source>
        <translation>تغيّرت والتُقطت من جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>gone</source>
        <translation>لم يعد موجودا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>not seen, which says nothing of the page</source>
        <translation>لم تُرَ، وهذا لا يدل على شيء عن الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>as before</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Looked at again</source>
        <translation>نُظر إليها من جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Capturing</source>
        <translation>جارٍ الالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Capturing a list</source>
        <translation>جارٍ التقاط قائمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Each says why.</source>
        <translation>كل منها يقول السبب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Keep as a lead</source>
        <translation>حفظ كمطلوب</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>التُقط: {count}.</numerusform>
            <numerusform>التُقط: {count}.</numerusform>
            <numerusform>التُقط: {count}.</numerusform>
            <numerusform>التُقط: {count}.</numerusform>
            <numerusform>التُقط: {count}.</numerusform>
            <numerusform>التُقط: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>لا اقتراحات في الهامش.</numerusform>
            <numerusform>ينتظر اقتراح واحد في الهامش.</numerusform>
            <numerusform>ينتظر اقتراحان في الهامش.</numerusform>
            <numerusform>تنتظر {count} اقتراحات في الهامش.</numerusform>
            <numerusform>ينتظر {count} اقتراحًا في الهامش.</numerusform>
            <numerusform>ينتظر {count} اقتراح في الهامش.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Perhaps not the page that was meant: {states}. The record says why.</source>
        <translation>ربما ليست الصفحة المقصودة: {states}. ويقول المحضر لماذا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>لا شيء عبر HTTP البسيط.</numerusform>
            <numerusform>واحد عبر HTTP البسيط لأن المتصفح لم يستطع: يذكر محضره السبب.</numerusform>
            <numerusform>اثنان عبر HTTP البسيط لأن المتصفح لم يستطع: يذكر محضراهما السبب.</numerusform>
            <numerusform>{count} عبر HTTP البسيط لأن المتصفح لم يستطع: تذكر محاضرها السبب.</numerusform>
            <numerusform>{count} عبر HTTP البسيط لأن المتصفح لم يستطع: تذكر محاضرها السبب.</numerusform>
            <numerusform>{count} عبر HTTP البسيط لأن المتصفح لم يستطع: تذكر محاضرها السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>لم يُحفظ شيء قبل اكتمال صفحته.</numerusform>
            <numerusform>حُفظ واحد قبل اكتمال صفحته: يذكر محضره السبب.</numerusform>
            <numerusform>حُفظ اثنان قبل اكتمال صفحتيهما: يذكر محضراهما السبب.</numerusform>
            <numerusform>حُفظت {count} قبل اكتمال صفحاتها: تذكر محاضرها السبب.</numerusform>
            <numerusform>حُفظ {count} قبل اكتمال صفحاتها: تذكر محاضرها السبب.</numerusform>
            <numerusform>حُفظ {count} قبل اكتمال صفحاتها: تذكر محاضرها السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>لا تالف منها.</numerusform>
            <numerusform>واحد منها تالف: يذكر محضره ما ينقصه.</numerusform>
            <numerusform>اثنان منها تالفان: يذكر محضراهما ما ينقصهما.</numerusform>
            <numerusform>{count} منها تالفة: تذكر محاضرها ما ينقصها.</numerusform>
            <numerusform>{count} منها تالفة: تذكر محاضرها ما ينقصها.</numerusform>
            <numerusform>{count} منها تالفة: تذكر محاضرها ما ينقصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>لم يكن منها شيء هنا.</numerusform>
            <numerusform>واحد كان هنا: التقاط آخر له.</numerusform>
            <numerusform>اثنان كانا هنا: التقاط آخر لكل منهما.</numerusform>
            <numerusform>{count} كانت هنا: التقاط آخر لكل منها.</numerusform>
            <numerusform>{count} كانت هنا: التقاط آخر لكل منها.</numerusform>
            <numerusform>{count} كانت هنا: التقاط آخر لكل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>لم يوجد شيء من قائمة المطلوب.</numerusform>
            <numerusform>وُجد واحد من قائمة المطلوب.</numerusform>
            <numerusform>وُجد اثنان من قائمة المطلوب.</numerusform>
            <numerusform>وُجدت {count} من قائمة المطلوب.</numerusform>
            <numerusform>وُجد {count} من قائمة المطلوب.</numerusform>
            <numerusform>وُجد {count} من قائمة المطلوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>رُفض: {count}.</numerusform>
            <numerusform>رُفض: {count}.</numerusform>
            <numerusform>رُفض: {count}.</numerusform>
            <numerusform>رُفض: {count}.</numerusform>
            <numerusform>رُفض: {count}.</numerusform>
            <numerusform>رُفض: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: what came before is captured, the rest is not.</source>
        <translation>توقف: ما سبق التُقط، والباقي لم يُلتقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: nothing was captured.</source>
        <translation>توقف: لم يُلتقط شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a login wall</source>
        <translation>صفحة دخول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a cookie wall</source>
        <translation>صفحة ملفات ارتباط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an error page</source>
        <translation>صفحة خطأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an empty page</source>
        <translation>صفحة فارغة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
            <numerusform>سُحب: {count}. مخفي هنا وحيث يذهب سجل هذا الأرشيف. ويحفظ السجل أنه التُقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>لم يبق شيء.</numerusform>
            <numerusform>واحد يبقى: عمل عليه أحد منذ ذلك الحين.</numerusform>
            <numerusform>اثنان يبقيان: عمل عليهما أحد منذ ذلك الحين.</numerusform>
            <numerusform>{count} تبقى: عمل عليها أحد منذ ذلك الحين.</numerusform>
            <numerusform>{count} تبقى: عمل عليها أحد منذ ذلك الحين.</numerusform>
            <numerusform>{count} تبقى: عمل عليها أحد منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Undoing the capture</source>
        <translation>جارٍ التراجع عن الالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Looking into the folder</source>
        <translation>جارٍ النظر في المجلد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>‏{file}: لم تُكتب أسطر.</numerusform>
            <numerusform>‏{file}: كُتب سطر واحد.</numerusform>
            <numerusform>‏{file}: كُتب سطران.</numerusform>
            <numerusform>‏{file}: كُتبت {count} أسطر.</numerusform>
            <numerusform>‏{file}: كُتب {count} سطرًا.</numerusform>
            <numerusform>‏{file}: كُتب {count} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>لا ادعاءات: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
            <numerusform>ادعاء واحد: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
            <numerusform>ادعاءان: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
            <numerusform>{count} ادعاءات: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
            <numerusform>{count} ادعاءً: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
            <numerusform>{count} ادعاء: {status}. لتغيير واحد احكم عليه ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Judging</source>
        <translation>الحكم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>لم تُوسم ادعاءات: {terms}</numerusform>
            <numerusform>وُسم ادعاء واحد: {terms}</numerusform>
            <numerusform>وُسم ادعاءان: {terms}</numerusform>
            <numerusform>وُسمت {count} ادعاءات: {terms}</numerusform>
            <numerusform>وُسم {count} ادعاءً: {terms}</numerusform>
            <numerusform>وُسم {count} ادعاء: {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>لم تُنزع وسوم.</numerusform>
            <numerusform>نُزع وسم واحد ثانية.</numerusform>
            <numerusform>نُزع وسمان ثانية.</numerusform>
            <numerusform>نُزعت {count} وسوم ثانية.</numerusform>
            <numerusform>نُزع {count} وسمًا ثانية.</numerusform>
            <numerusform>نُزع {count} وسم ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>لم تُنزع وسوم.</numerusform>
            <numerusform>نُزع وسم واحد.</numerusform>
            <numerusform>نُزع وسمان.</numerusform>
            <numerusform>نُزعت {count} وسوم.</numerusform>
            <numerusform>نُزع {count} وسمًا.</numerusform>
            <numerusform>نُزع {count} وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>لم يُعد وضع وسوم.</numerusform>
            <numerusform>أُعيد وضع وسم واحد.</numerusform>
            <numerusform>أُعيد وضع وسمين.</numerusform>
            <numerusform>أُعيد وضع {count} وسوم.</numerusform>
            <numerusform>أُعيد وضع {count} وسمًا.</numerusform>
            <numerusform>أُعيد وضع {count} وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>تغيّرت حالة مراجعة صفر من الادعاءات ({count}).</numerusform>
            <numerusform>تغيّرت حالة مراجعة ادعاء واحد.</numerusform>
            <numerusform>تغيّرت حالة مراجعة ادعاءين.</numerusform>
            <numerusform>تغيّرت حالة مراجعة {count} ادعاءات.</numerusform>
            <numerusform>تغيّرت حالة مراجعة {count} ادعاءً.</numerusform>
            <numerusform>تغيّرت حالة مراجعة {count} ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>أُعيدت حالة مراجعة صفر من الادعاءات ({count}).</numerusform>
            <numerusform>أُعيدت حالة مراجعة ادعاء واحد.</numerusform>
            <numerusform>أُعيدت حالة مراجعة ادعاءين.</numerusform>
            <numerusform>أُعيدت حالة مراجعة {count} ادعاءات.</numerusform>
            <numerusform>أُعيدت حالة مراجعة {count} ادعاءً.</numerusform>
            <numerusform>أُعيدت حالة مراجعة {count} ادعاء.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Linked.</source>
        <translation>رُبط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>The link was taken back.</source>
        <translation>سُحب الرابط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/comparing.py"/>
        <source>Comparing two captures</source>
        <translation>مقارنة التقاطين</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>‏{file}: لم تُكتب صفحات.</numerusform>
            <numerusform>‏{file}: كُتبت صفحة واحدة.</numerusform>
            <numerusform>‏{file}: كُتبت صفحتان.</numerusform>
            <numerusform>‏{file}: كُتبت {count} صفحات.</numerusform>
            <numerusform>‏{file}: كُتبت {count} صفحة.</numerusform>
            <numerusform>‏{file}: كُتبت {count} صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Writing the PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Reading the shared file</source>
        <translation>جارٍ قراءة الملف المشترك</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>لم ينضم قيد جديد.</numerusform>
            <numerusform>انضم قيد جديد واحد.</numerusform>
            <numerusform>انضم قيدان جديدان.</numerusform>
            <numerusform>انضمت {count} قيود جديدة.</numerusform>
            <numerusform>انضم {count} قيدًا جديدًا.</numerusform>
            <numerusform>انضم {count} قيد جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى الحجر.</numerusform>
            <numerusform>نُقل قيد واحد إلى الحجر، هنا فقط.</numerusform>
            <numerusform>نُقل قيدان إلى الحجر، هنا فقط.</numerusform>
            <numerusform>نُقلت {count} قيود إلى الحجر، هنا فقط.</numerusform>
            <numerusform>نُقل {count} قيدًا إلى الحجر، هنا فقط.</numerusform>
            <numerusform>نُقل {count} قيد إلى الحجر، هنا فقط.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Undoing the merge</source>
        <translation>جارٍ التراجع عن الدمج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>{file}: {count} figures written.</source>
        <translation>
            <numerusform>‏{file}: لم تُكتب أعداد.</numerusform>
            <numerusform>‏{file}: كُتب عدد واحد.</numerusform>
            <numerusform>‏{file}: كُتب عددان.</numerusform>
            <numerusform>‏{file}: كُتبت {count} أعداد.</numerusform>
            <numerusform>‏{file}: كُتب {count} عددًا.</numerusform>
            <numerusform>‏{file}: كُتب {count} عدد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>Writing the figures</source>
        <translation>جارٍ كتابة الأعداد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Accepted as a claim.</source>
        <translation>قُبل كادعاء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Suggestion dismissed.</source>
        <translation>رُفض الاقتراح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Kept in the wanted list.</source>
        <translation>حُفظ في قائمة المطلوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Captured: the lead is found.</source>
        <translation>التُقط: وُجد المطلوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Making it ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Writing it</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Looking for similar text</source>
        <translation>البحث عن نص مشابه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>Reading the words in the picture</source>
        <translation>قراءة الكلمات في الصورة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>لم تُقرأ آليًا أي كلمة.</numerusform>
            <numerusform>قُرئت كلمة واحدة آليًا.</numerusform>
            <numerusform>قُرئت كلمتان آليًا.</numerusform>
            <numerusform>قُرئت {count} كلمات آليًا.</numerusform>
            <numerusform>قُرئت {count} كلمة آليًا.</numerusform>
            <numerusform>قُرئت {count} كلمة آليًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is not offered any more. What was said with it stays.</source>
        <translation>‏«{status}» لم تعد تُعرض. وما قيل بها يبقى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is in use again.</source>
        <translation>‏«{status}» مستعملة من جديد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>سُجّل البحث: لم يُعثر على شيء ({count}). السجل في ملف العمل.</numerusform>
            <numerusform>سُجّل البحث: عُثر على عنصر واحد. السجل في ملف العمل.</numerusform>
            <numerusform>سُجّل البحث: عُثر على عنصرين. السجل في ملف العمل.</numerusform>
            <numerusform>سُجّل البحث: عُثر على {count} عناصر. السجل في ملف العمل.</numerusform>
            <numerusform>سُجّل البحث: عُثر على {count} عنصرًا. السجل في ملف العمل.</numerusform>
            <numerusform>سُجّل البحث: عُثر على {count} عنصر. السجل في ملف العمل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Show the log</source>
        <translation>أظهر السجل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logging a search</source>
        <translation>تسجيل بحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Nothing to change: it is so already.</source>
        <translation>لا شيء يتغيّر: هو كذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>The tags are off again.</source>
        <translation>نُزعت الوسوم ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Saved as “{name}”, in the sidebar.</source>
        <translation>حُفظ باسم «{name}» في الشريط الجانبي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>“{name}” is removed.</source>
        <translation>أُزيل «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
            <numerusform>وُسم كمقروء: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
            <numerusform>أُعيد إلى الوارد: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
            <numerusform>وُسم كقاسٍ: {count}. محجوب حتى يُطلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
            <numerusform>لم يعد موسومًا كقاسٍ: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
            <numerusform>أُضيف إلى المجموعة: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
            <numerusform>أُخرج من المجموعة: {count}. ويبقى كل شيء في الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>وُسم: {count}.</numerusform>
            <numerusform>وُسم: {count}.</numerusform>
            <numerusform>وُسم: {count}.</numerusform>
            <numerusform>وُسم: {count}.</numerusform>
            <numerusform>وُسم: {count}.</numerusform>
            <numerusform>وُسم: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>Asking for time stamps</source>
        <translation>جارٍ طلب أختام الوقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>No report waits for a time stamp.</source>
        <translation>لا تقرير ينتظر ختم وقت.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>لم يُختم أي تقرير.</numerusform>
            <numerusform>خُتم تقرير واحد.</numerusform>
            <numerusform>خُتم تقريران.</numerusform>
            <numerusform>خُتمت {count} تقارير.</numerusform>
            <numerusform>خُتم {count} تقريرًا.</numerusform>
            <numerusform>خُتم {count} تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stating.py"/>
        <source>Stated. It stands in the record with your name and the date.</source>
        <translation>ذُكر. وهو في المحضر باسمك وبالتاريخ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Looking into the table</source>
        <translation>النظر في الجدول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Importing the table</source>
        <translation>استيراد الجدول</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
            <numerusform>مطلوبات أُضيفت: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
            <numerusform>ادعاءات أُضيفت: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
            <numerusform>صفوف كانت هنا من قبل: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
            <numerusform>صفوف مرفوضة: {count}؛ اللوحة تذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Stopped: what came before is kept, the rest is not imported.</source>
        <translation>أُوقف: ما سبق محفوظ، والباقي لم يُستورد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>This very translation is there already.</source>
        <translation>هذه الترجمة نفسها موجودة من قبل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was replaced.</source>
        <translation>استُبدلت الترجمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was kept.</source>
        <translation>حُفظت الترجمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>slate grey</source>
        <translation>رمادي أردوازي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>navy blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>hand</source>
        <translation>يد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>eye</source>
        <translation>عين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>telescope</source>
        <translation>منظار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>gavel</source>
        <translation>مطرقة القاضي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>layers</source>
        <translation>طبقات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>chain link</source>
        <translation>حلقة سلسلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>equals sign</source>
        <translation>علامة يساوي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed equals sign</source>
        <translation>علامة يساوي مشطوبة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>half circle</source>
        <translation>نصف دائرة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>quotation marks</source>
        <translation>علامتا اقتباس</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed circle</source>
        <translation>دائرة مشطوبة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>pentagon</source>
        <translation>خماسي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>such as: likely, staged, satire</source>
        <translation>مثل: مرجّح، مُمثَّل، ساخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Saying it needs a reason</source>
        <translation>قولها يحتاج إلى سبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Then it cannot be set on several claims at once.</source>
        <translation>عندئذ لا يمكن وضعها على عدة ادعاءات معًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>It travels with the archive. It stands against other statuses as “disputed” does.</source>
        <translation>تنتقل مع الأرشيف. وتقف مقابل الحالات الأخرى كما تقف «متنازَع عليه».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>New status</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Somebody said this word; its colour and rule did not come along. Make it a status here to use it.</source>
        <translation>قال أحد هذه الكلمة؛ ولم يأت معها لونها وقاعدتها. اجعلها حالة هنا لتستعملها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>A shipped status: it is the same in every archive.</source>
        <translation>حالة مرفقة بالبرنامج: هي نفسها في كل أرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>What was said with this word keeps it, also when it is renamed here.</source>
        <translation>ما قيل بهذه الكلمة يحتفظ بها، وإن سُميت هنا باسم آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>An earlier word: it stays on what was said with it.</source>
        <translation>كلمة سابقة: تبقى على ما قيل بها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Retire</source>
        <translation>إخراج من الاستعمال</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>There is a status “{status}” already.</source>
        <translation>توجد حالة «{status}» من قبل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>only the word came here</source>
        <translation>وصلت الكلمة وحدها إلى هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>shipped</source>
        <translation>مرفقة بالبرنامج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>called {words} now</source>
        <translation>اسمها الآن {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>not in use</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>in use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.</source>
        <translation>ما يمكن أن يقال عن ادعاء. تنتقل حالاتك الخاصة مع الأرشيف؛ وما قيل يحتفظ بكلمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>How it stands</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>needs one</source>
        <translation>تحتاج إلى سبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was.</source>
        <translation>عنوان واحد في كل سطر. يُلتقط كلٌّ على حدة؛ وبعد التوقف أو انقطاع الكهرباء تُتابَع القائمة من حيث توقفت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture addresses</source>
        <translation>التقاط عناوين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>As a browser sees it: picture, page as shown, everything that came</source>
        <translation>كما يراها المتصفح: صورة، والصفحة كما تظهر، وكل ما وصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Plain HTTP: quick, what the server sends, no picture</source>
        <translation>‏HTTP بسيط: سريع، ما يرسله الخادم، دون صورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>More: proxy, virtual identity, collection</source>
        <translation>المزيد: الوكيل، الهوية الافتراضية، المجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>socks5://HOST:PORT, for every request, names included; empty for none</source>
        <translation>‏socks5://HOST:PORT، لكل الطلبات بما فيها الأسماء؛ اتركه فارغًا إن لم يكن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>what the browser calls itself; empty for its own</source>
        <translation>كيف يعرّف المتصفح نفسه؛ اتركه فارغًا لاسمه المعتاد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>a name whose logins are kept apart; it stays at home when you share</source>
        <translation>اسم تُحفظ بيانات دخوله منفصلة؛ ويبقى لديك عند المشاركة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>a new or known name; empty for none</source>
        <translation>اسم جديد أو معروف؛ فارغ لعدم الاختيار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>why this is relevant</source>
        <translation>لم هذا ذو صلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Virtual identity</source>
        <translation>الهوية الافتراضية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Use way, proxy and user agent for every address from now on</source>
        <translation>استخدام الطريقة والوكيل ووكيل المستخدم لكل عنوان من الآن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Opens a window of the browser: log in, go to the page, press “Capture this page”.</source>
        <translation>يفتح نافذة للمتصفح: سجّل الدخول، واذهب إلى الصفحة، واضغط «التقاط هذه الصفحة».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>{count} عناوين</numerusform>
            <numerusform>{count} عنوانًا</numerusform>
            <numerusform>{count} عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>مكررة: {count}</numerusform>
            <numerusform>مكررة: {count}</numerusform>
            <numerusform>مكررة: {count}</numerusform>
            <numerusform>مكررة: {count}</numerusform>
            <numerusform>مكررة: {count}</numerusform>
            <numerusform>مكررة: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>التُقط من قبل: {count}</numerusform>
            <numerusform>التُقط من قبل: {count}</numerusform>
            <numerusform>التُقط من قبل: {count}</numerusform>
            <numerusform>التُقط من قبل: {count}</numerusform>
            <numerusform>التُقط من قبل: {count}</numerusform>
            <numerusform>التُقط من قبل: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>رُفض: {count}</numerusform>
            <numerusform>رُفض: {count}</numerusform>
            <numerusform>رُفض: {count}</numerusform>
            <numerusform>رُفض: {count}</numerusform>
            <numerusform>رُفض: {count}</numerusform>
            <numerusform>رُفض: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
            <numerusform>إعادة محاولة المرفوضة: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>التقاط العناوين</numerusform>
            <numerusform>التقاط عنوان واحد</numerusform>
            <numerusform>التقاط عنوانين</numerusform>
            <numerusform>التقاط {count} عناوين</numerusform>
            <numerusform>التقاط {count} عنوانًا</numerusform>
            <numerusform>التقاط {count} عنوان</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Nothing is taken over before you say so. Files are read, never moved or changed.</source>
        <translation>لا يؤخذ شيء قبل أن تقول ذلك. تُقرأ الملفات ولا تُنقل ولا تُغيّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture a folder</source>
        <translation>التقاط مجلد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Looking into {folder} …</source>
        <translation>جارٍ النظر في {folder} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What is there</source>
        <translation>ما هناك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What you state of all of them</source>
        <translation>ما تذكره عنها كلها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>outlet, account or organisation</source>
        <translation>وسيلة إعلام أو حساب أو منظمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>who handed it over; stays at home when you share</source>
        <translation>من سلّمه؛ يبقى عندك حين تشارك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Handed over by</source>
        <translation>سُلّم من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{name}: {first}, {second}</source>
        <translation>‏{name}: {first}، {second}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>التقاط صفر من الملفات ({count})</numerusform>
            <numerusform>التقاط ملف واحد</numerusform>
            <numerusform>التقاط ملفين</numerusform>
            <numerusform>التقاط {count} ملفات</numerusform>
            <numerusform>التقاط {count} ملفًا</numerusform>
            <numerusform>التقاط {count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be captured</source>
        <translation>سيُلتقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>looks as if it would be refused</source>
        <translation>يبدو أنه سيُرفض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be tried, and told one by one</source>
        <translation>ستُجرَّب، ويُقال عن كل منها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page</source>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page (MHTML)</source>
        <translation>صفحة محفوظة (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>mailbox, an item for each message</source>
        <translation>صندوق بريد، عنصر لكل رسالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>container (ZIP), an item for each file</source>
        <translation>حاوية (ZIP)، عنصر لكل ملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WARC), an item for each page</source>
        <translation>أرشيف ويب (WARC)، عنصر لكل صفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WACZ), an item for each page</source>
        <translation>أرشيف ويب (WACZ)، عنصر لكل صفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>text (Markdown)</source>
        <translation>نص (Markdown)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>picture (SVG)</source>
        <translation>صورة (SVG)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (DOCX)</source>
        <translation>وثيقة (DOCX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (ODT)</source>
        <translation>وثيقة (ODT)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (XLSX)</source>
        <translation>جدول (XLSX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (ODS)</source>
        <translation>جدول (ODS)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>picture</source>
        <translation>صورة الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>hidden files and folders</source>
        <translation>ملفات ومجلدات مخفية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>left out: links are not followed, so no loop can trap the capture</source>
        <translation>متروكة: لا تُتبع الروابط، فلا تحبس حلقةٌ الالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders of saved pages</source>
        <translation>مجلدات صفحات محفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>captured with their page, not by themselves</source>
        <translation>التُقطت مع صفحتها، لا بنفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>devices and pipes</source>
        <translation>أجهزة وأنابيب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders that cannot be read</source>
        <translation>مجلدات لا تُقرأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>part of a saved page</source>
        <translation>جزء من صفحة محفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>neither file nor folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folder that cannot be read</source>
        <translation>مجلد لا يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.</source>
        <translation>التقاط واحد على الورق (بروتوكول بيركلي، الملحق الرابع): العناوين والأوقات والأدوات وبصمة كل ملف وبصمة تلك القائمة وما أُزيل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Record of a capture</source>
        <translation>محضر التقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print people&apos;s display names (else codes with key fingerprints)</source>
        <translation>طباعة أسماء العرض (وإلا فرموز مع بصمات المفاتيح)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the PDF…</source>
        <translation>كتابة ملف PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Write the record as</source>
        <translation>كتابة المحضر باسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth.</source>
        <translation>البايتات مقابل البصمات المسجلة والتواقيع وسلسلة القيود. يثبت أن شيئًا لم يتغير منذ ذلك الحين، لا أن الصفحة قالت الحقيقة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Checking {file} …</source>
        <translation>جارٍ فحص {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>File or entry</source>
        <translation>الملف أو القيد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>MATCH</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Every check that was made matches.</source>
        <translation>كل فحص أُجري مطابق.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.</source>
        <translation>القوائم والبحث لا تطابق السجل؛ أما ما سُجِّل فيطابقه. أغلق الأرشيف وافتحه من جديد: تُنشأ من جديد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.</source>
        <translation>لا تستعمل ما لا يطابق. Enter يفتح العنصر الذي تسميه النتيجة؛ استعد الملف من نسخة من الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Not checked is not good: nothing was compared there. The list says why.</source>
        <translation>غير المفحوص ليس سليمًا: لم يقارن شيء هناك. والقائمة تقول لماذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded.</source>
        <translation>ما قاله Attest منذ فُتحت هذه النافذة. لا يُحفظ في مكان آخر؛ والسجل يحفظ ما دُوّن.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Display names of people</source>
        <translation>أسماء عرض الأشخاص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Names in files and their metadata</source>
        <translation>أسماء في الملفات وبياناتها الوصفية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Positions</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>People marked in pictures</source>
        <translation>أشخاص محددون في الصور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Devices and programs</source>
        <translation>الأجهزة والبرامج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Network addresses and virtual identities</source>
        <translation>عناوين الشبكة والهويات الافتراضية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Private fields</source>
        <translation>الحقول الخاصة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Logged searches: words and reasons</source>
        <translation>عمليات البحث المسجَّلة: الكلمات والأسباب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Flagged material</source>
        <translation>ما عليه علامات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>What was consented to</source>
        <translation>ما وُوفق عليه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Files that were not looked into</source>
        <translation>ملفات لم يُنظر فيها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Searched for and not found</source>
        <translation>بُحث عنه ولم يوجد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Let go by your decision</source>
        <translation>سُمح به بقرارك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Look at these before you hand it on</source>
        <translation>انظر في هذه قبل التسليم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Stays at home</source>
        <translation>يبقى عندك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>metadata names</source>
        <translation>أسماء في البيانات الوصفية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>people in pictures</source>
        <translation>أشخاص في الصور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>told privately</source>
        <translation>قيل على انفراد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>logged searches</source>
        <translation>عمليات البحث المسجَّلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>not looked into</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Let them go with this reason</source>
        <translation>السماح بخروجها لهذا السبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Leave these out</source>
        <translation>ترك هذه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Write it</source>
        <translation>كتابته</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What would they learn?</source>
        <translation>ماذا سيعرفون؟</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>For example</source>
        <translation>مثلا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What they would learn</source>
        <translation>ما الذي سيعرفونه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Names and places that are only said in words, shown in a picture or spoken are not found by this search.</source>
        <translation>لا يجد هذا البحث الأسماء والأماكن التي تُذكر بالكلام فقط أو تظهر في صورة أو تُنطق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.</source>
        <translation>قُرئ من البايتات نفسها التي ستخرج. لم يخرج شيء بعد: {file}، {size}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>It is encrypted: only who can open it learns this.</source>
        <translation>الملف مشفّر: لا يعرف هذا إلا من يستطيع فتحه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, with a time stamp: {at}.</source>
        <translation>موقَّع، بطابع زمني: {at}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, without a time stamp.</source>
        <translation>موقَّع، بلا طابع زمني.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Once it is written it waits for its time stamp: ask again in this panel.</source>
        <translation>متى كُتب انتظر ختم وقته: اطلبه من جديد في هذه اللوحة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item&apos;s custody.</source>
        <translation>ما تغيّر التُقط من جديد. والخادم الذي لا يجيب لا يدل على شيء عن الصفحة. وكل نظرة مسجّلة في حيازة العنصر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>not seen</source>
        <translation>لم تُرَ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/exchange.py"/>
        <source>Merge a shared file</source>
        <translation>دمج ملف مشترك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Nothing of yours is overwritten; a merge can be undone.</source>
        <translation>لا يُستبدل شيء مما لديك، ويمكن التراجع عن الدمج.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Reading {file} …</source>
        <translation>جارٍ قراءة {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>I know this person: let their entries count from now on</source>
        <translation>أعرف هذا الشخص: لتُحتسب قيوده من الآن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
            <numerusform>لا جديد فيه. موجود هنا من قبل: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>New here: {entries}, {items}, {claims}, {assessments}</source>
        <translation>الجديد هنا: {entries}، {items}، {claims}، {assessments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>{count} تقييمات</numerusform>
            <numerusform>{count} تقييمًا</numerusform>
            <numerusform>{count} تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
            <numerusform>موجود هنا من قبل: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>لم يُسحب هنا شيء.</numerusform>
            <numerusform>سُحب هنا قيد واحد؛ والدمج يعيده.</numerusform>
            <numerusform>سُحب هنا قيدان؛ والدمج يعيدهما.</numerusform>
            <numerusform>سُحبت هنا {count} قيود؛ والدمج يعيدها.</numerusform>
            <numerusform>سُحب هنا {count} قيدًا؛ والدمج يعيدها.</numerusform>
            <numerusform>سُحب هنا {count} قيد؛ والدمج يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>سيختلف المقيّمون في صفر من الادعاءات ({count})؛ ويبقى كل تقييم قائمًا.</numerusform>
            <numerusform>سيختلف المقيّمون في ادعاء واحد؛ ويبقى كل تقييم قائمًا.</numerusform>
            <numerusform>سيختلف المقيّمون في ادعاءين؛ ويبقى كل تقييم قائمًا.</numerusform>
            <numerusform>سيختلف المقيّمون في {count} ادعاءات؛ ويبقى كل تقييم قائمًا.</numerusform>
            <numerusform>سيختلف المقيّمون في {count} ادعاءً؛ ويبقى كل تقييم قائمًا.</numerusform>
            <numerusform>سيختلف المقيّمون في {count} ادعاء؛ ويبقى كل تقييم قائمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>لا قيود لشخص لم يُقبل بعد.</numerusform>
            <numerusform>قيد واحد لشخص لم يُقبل بعد: ينتظر هنا حتى يقبل أمينٌ مفتاحه.</numerusform>
            <numerusform>قيدان لشخص لم يُقبل بعد: ينتظران هنا حتى يقبل أمينٌ مفتاحه.</numerusform>
            <numerusform>{count} قيود لشخص لم يُقبل بعد: تنتظر هنا حتى يقبل أمينٌ مفتاحه.</numerusform>
            <numerusform>{count} قيدًا لشخص لم يُقبل بعد: تنتظر هنا حتى يقبل أمينٌ مفتاحه.</numerusform>
            <numerusform>{count} قيد لشخص لم يُقبل بعد: تنتظر هنا حتى يقبل أمينٌ مفتاحه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>What its author or a keeper withdrew is hidden here, too.</source>
        <translation>ما سحبه كاتبه أو أمين يُخفى هنا أيضًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Entries of yours that would be hidden</source>
        <translation>قيودك التي ستُخفى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>key {fingerprint}</source>
        <translation>المفتاح {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} new entries</source>
        <translation>
            <numerusform>لا قيود جديدة</numerusform>
            <numerusform>قيد جديد</numerusform>
            <numerusform>قيدان جديدان</numerusform>
            <numerusform>{count} قيود جديدة</numerusform>
            <numerusform>{count} قيدًا جديدًا</numerusform>
            <numerusform>{count} قيد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>لا شيء ينتظر في الحجر</numerusform>
            <numerusform>واحد ينتظر في الحجر</numerusform>
            <numerusform>اثنان ينتظران في الحجر</numerusform>
            <numerusform>{count} تنتظر في الحجر</numerusform>
            <numerusform>{count} تنتظر في الحجر</numerusform>
            <numerusform>{count} تنتظر في الحجر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>signed this file</source>
        <translation>وقّع هذا الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Who speaks in it</source>
        <translation>من يتكلم فيه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>waits in quarantine</source>
        <translation>ينتظر في الحجر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>new here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>New items</source>
        <translation>عناصر جديدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Each judgement stands; none is overwritten.</source>
        <translation>يبقى كل تقييم قائمًا؛ ولا يُمحى شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Claims that would show something else</source>
        <translation>ادعاءات ستُظهر شيئًا آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>assessors would differ: {names}</source>
        <translation>سيختلف المقيّمون: {names}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>only once they are admitted</source>
        <translation>بعد قبولهم فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>a region of a picture</source>
        <translation>منطقة من صورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender let go by decision</source>
        <translation>ما سمح به المرسل بقرار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender kept back</source>
        <translation>ما أبقاه المرسل عنده</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Check of the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>Its journal is read. After an update of Attest this takes a while, once.</source>
        <translation>يُقرأ سجله. يستغرق هذا بعض الوقت بعد تحديث Attest، مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>The archive is being opened.</source>
        <translation>يُفتح الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Enter opens an item. Refused files are not in the archive.</source>
        <translation>‏Enter يفتح العنصر. الملفات المرفوضة ليست في الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured, damaged</source>
        <translation>التُقط، تالف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured again</source>
        <translation>التُقط مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>التُقط: {count}</numerusform>
            <numerusform>التُقط: {count}</numerusform>
            <numerusform>التُقط: {count}</numerusform>
            <numerusform>التُقط: {count}</numerusform>
            <numerusform>التُقط: {count}</numerusform>
            <numerusform>التُقط: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>ليس بعد: {count}</numerusform>
            <numerusform>ليس بعد: {count}</numerusform>
            <numerusform>ليس بعد: {count}</numerusform>
            <numerusform>ليس بعد: {count}</numerusform>
            <numerusform>ليس بعد: {count}</numerusform>
            <numerusform>ليس بعد: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>stopped before the end</source>
        <translation>توقف قبل النهاية</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>متابعة القائمة: {count}</numerusform>
            <numerusform>متابعة القائمة: {count}</numerusform>
            <numerusform>متابعة القائمة: {count}</numerusform>
            <numerusform>متابعة القائمة: {count}</numerusform>
            <numerusform>متابعة القائمة: {count}</numerusform>
            <numerusform>متابعة القائمة: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list as</source>
        <translation>حفظ القائمة باسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>File or address</source>
        <translation>ملف أو عنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>What it is, or why not</source>
        <translation>ما هو، أو لم لا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>The pages cannot be shown here. The file can be written all the same.</source>
        <translation>لا يمكن عرض الصفحات هنا. يمكن كتابة الملف مع ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Only the pages</source>
        <translation>الصفحات وحدها</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>الصفحة {number} من {count}</numerusform>
            <numerusform>الصفحة {number} من {count}</numerusform>
            <numerusform>الصفحة {number} من {count}</numerusform>
            <numerusform>الصفحة {number} من {count}</numerusform>
            <numerusform>الصفحة {number} من {count}</numerusform>
            <numerusform>الصفحة {number} من {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out.</source>
        <translation>في التقرير الذي يُطلب منه ذلك يقوم الاسم المستعار مقام كل اسم بين معقوفين. هذه أخطر قائمة على الإطلاق: تبقى في هذا الأرشيف ولا تدخل الملفات المشتركة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonyms</source>
        <translation>الأسماء المستعارة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Take off the list</source>
        <translation>رفع من القائمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>في لا عنصر مختار</numerusform>
            <numerusform>في عنصر مختار واحد</numerusform>
            <numerusform>في عنصرين مختارين</numerusform>
            <numerusform>في {count} عناصر مختارة</numerusform>
            <numerusform>في {count} عنصرًا مختارًا</numerusform>
            <numerusform>في {count} عنصر مختار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>choose items to count</source>
        <translation>اختر عناصر للعد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Name and spellings</source>
        <translation>الاسم وصيغ كتابته</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>as it stands in the texts</source>
        <translation>كما يرد في النصوص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>other forms and scripts, parted by ;</source>
        <translation>صيغ وخطوط أخرى، تفصل بينها ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>such as: Person A</source>
        <translation>مثل: الشخص أ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>it is printed, and counted by</source>
        <translation>يُطبع ويُعد بحسبه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Spellings</source>
        <translation>صيغ الكتابة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Longer words that begin alike and stay: {words}</source>
        <translation>كلمات أطول تبدأ بالمثل وتبقى: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>A list of names</source>
        <translation>قائمة أسماء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Make an archive of it…</source>
        <translation>إنشاء أرشيف منه…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>The sender kept back: {number}</source>
        <translation>أبقى المرسل عنده: {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Merge it into {name}…</source>
        <translation>دمجه في {name}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Signed by the key {fingerprint}</source>
        <translation>وقّعه المفتاح {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Keepers whom the new archive will trust: {fingerprints}</source>
        <translation>الأمناء الذين سيثق بهم الأرشيف الجديد: {fingerprints}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Compare these by voice with whoever gave you the file: nothing else shows that it is theirs.</source>
        <translation>قارن هذه البصمات صوتيًا مع من أعطاك الملف: لا شيء غير ذلك يبيّن أنه منه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.</source>
        <translation>ملف PDF للأدلة يستطيع خبير فحصه بأدوات عامة: الصفحات والنصوص الدقيقة والبصمات والحيازة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Evidence report</source>
        <translation>تقرير أدلة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>العناصر المحددة: {count}</numerusform>
            <numerusform>العناصر المحددة: {count}</numerusform>
            <numerusform>العناصر المحددة: {count}</numerusform>
            <numerusform>العناصر المحددة: {count}</numerusform>
            <numerusform>العناصر المحددة: {count}</numerusform>
            <numerusform>العناصر المحددة: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
            <numerusform>كل عناصر القائمة: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>title on the cover; empty for the archive&apos;s name</source>
        <translation>العنوان على الغلاف؛ فارغ لاسم الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Letterhead: a text file of a few lines</source>
        <translation>ترويسة: ملف نصي من بضعة أسطر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Logo: a PNG or JPEG</source>
        <translation>شعار: PNG أو JPEG</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Also as web pages: an empty folder</source>
        <translation>أيضاً كصفحات ويب: مجلد فارغ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the methodology log: the searches that were logged</source>
        <translation>اطبع سجل المنهجية: عمليات البحث المسجَّلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the working file</source>
        <translation>طباعة ملف العمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print pictures that are marked graphic</source>
        <translation>طباعة الصور المعلَّمة بأنها صادمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print what the records tell of where something was made</source>
        <translation>طباعة ما تذكره السجلات عن مكان صنع شيء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Replace names by the archive&apos;s pseudonyms</source>
        <translation>استبدال الأسماء بالأسماء المستعارة في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Leave out hashes by which a guess of such a name could be tested</source>
        <translation>إغفال البصمات التي تتيح اختبار تخمين اسم كهذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the report as</source>
        <translation>كتابة التقرير باسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>one exhibit alone</source>
        <translation>مستند واحد وحده</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>claims only; the rest in the attached manifest</source>
        <translation>الادعاءات فقط؛ والباقي في البيان المرفق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>a contact sheet of the pictures</source>
        <translation>لوحة مصغرة للصور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Sign with a certificate: a PKCS #12 file</source>
        <translation>التوقيع بشهادة: ملف PKCS #12</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>its address (RFC 3161); empty for no time stamp</source>
        <translation>عنوانها (RFC 3161)؛ فارغ بلا طابع زمني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Passphrase of the certificate</source>
        <translation>عبارة مرور الشهادة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Time-stamp service</source>
        <translation>خدمة الطابع الزمني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>One file that carries the archive, or part of it, to somebody else.</source>
        <translation>ملف واحد يحمل الأرشيف أو جزءًا منه إلى غيرك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For a colleague: a shared file that can be merged</source>
        <translation>لزميل: ملف مشترك يمكن دمجه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For an outsider: an extract without journal, people as codes</source>
        <translation>لمن هم خارج الفريق: مستخرج بلا سجل، والأشخاص رموز</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file…</source>
        <translation>كتابة الملف المشترك…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>What stays at home</source>
        <translation>ما يبقى عندك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>The keys that signed and the times of work show in every shared file. Display names may be codes.</source>
        <translation>تظهر في كل ملف مشترك المفاتيح التي وقّعت وأوقات العمل. وقد تكون أسماء العرض رموزًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep display names of people at home</source>
        <translation>إبقاء أسماء عرض الأشخاص هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep positions (GPS) at home: a copy without metadata stands for such a picture</source>
        <translation>إبقاء المواقع ⁦(GPS)⁩ هنا: تحل نسخة بلا بيانات وصفية محل كل صورة كهذه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let the collector&apos;s network address and virtual identity travel</source>
        <translation>السماح بانتقال عنوان الشبكة والهوية الافتراضية للجامع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let names of devices travel</source>
        <translation>السماح بانتقال أسماء الأجهزة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file as</source>
        <translation>كتابة الملف المشترك باسم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>يحمل {file} صفرًا من العناصر ({count}).</numerusform>
            <numerusform>يحمل {file} عنصرًا واحدًا.</numerusform>
            <numerusform>يحمل {file} عنصرين.</numerusform>
            <numerusform>يحمل {file} {count} عناصر.</numerusform>
            <numerusform>يحمل {file} {count} عنصرًا.</numerusform>
            <numerusform>يحمل {file} {count} عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Left out:</source>
        <translation>أُغفل:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
            <numerusform>أجزاء يجب حفظها في مجلد واحد: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
            <numerusform>انظر في هذه قبل التسليم: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Positions in words are searched for by pattern and stay in; a place in a picture is not seen.</source>
        <translation>تُكتشف المواقع المكتوبة بأنماط فقط وتبقى في الملف؛ ولا يُرى المكان الظاهر في صورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Signed, and waiting for a time stamp: {files}.</source>
        <translation>موقّعة وتنتظر ختم وقت: {files}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
            <numerusform>طلب أختام الوقت المنتظرة ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>at risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent was withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent has lapsed</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>personal information, and no consent is recorded</source>
        <translation>معلومات شخصية ولم تُدوّن أي موافقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Decide before this leaves</source>
        <translation>قرّر قبل أن يخرج هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.</source>
        <translation>قد يتأذى أحد. اترك هذه، أو اسمح بخروجها وقل لماذا: يُحفظ سببك في السجل ويُذكر في الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it is stopped</source>
        <translation>لماذا أُوقف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Title or name</source>
        <translation>العنوان أو الاسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>What stops it</source>
        <translation>ما الذي يوقفه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it may leave all the same</source>
        <translation>لماذا يجوز أن يخرج مع ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>who agreed, when, and how you know</source>
        <translation>من وافق، ومتى، وكيف تعرف ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>item</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Is taken for</source>
        <translation>يُعدّ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column {name} is taken for</source>
        <translation>العمود {name} يُعدّ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>the count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>what is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>kind of claim</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table itself is captured, and each row says where it came from. Nothing is taken over before you say so.</source>
        <translation>يُلتقط الجدول نفسه، ويذكر كل صف من أين جاء. لا يُؤخذ شيء قبل أن تطلب ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read</source>
        <translation>كيف تُقرأ الصفوف الأولى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>leads in the wanted list</source>
        <translation>مطلوبات في قائمة المطلوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>captures of their addresses, now</source>
        <translation>التقاطات لعناوينها، الآن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>claims on the table itself</source>
        <translation>ادعاءات على الجدول نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>refused where it is in doubt</source>
        <translation>يُرفض حيث يلتبس</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Each row becomes</source>
        <translation>كل صف يصير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>03/04/2026 is read with</source>
        <translation>‏⁦03/04/2026⁩ يُقرأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{name} (hidden)</source>
        <translation>‏{name} (مخفية)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Choose for one of them what it is.</source>
        <translation>اختر لأحدها ما هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table was not read to its end: it is too long.</source>
        <translation>لم يُقرأ الجدول إلى آخره: إنه طويل جدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read:</source>
        <translation>كيف تُقرأ الصفوف الأولى:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>استيراد الصفوف: {count}</numerusform>
            <numerusform>استيراد الصفوف: {count}</numerusform>
            <numerusform>استيراد الصفوف: {count}</numerusform>
            <numerusform>استيراد الصفوف: {count}</numerusform>
            <numerusform>استيراد الصفوف: {count}</numerusform>
            <numerusform>استيراد الصفوف: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: refused</source>
        <translation>‏{row}: مرفوض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Importing …</source>
        <translation>جارٍ الاستيراد …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What became of each row:</source>
        <translation>ما صار إليه كل صف:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>already here</source>
        <translation>موجود هنا من قبل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: {state}</source>
        <translation>‏{row}: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>what the investigation is called</source>
        <translation>اسم التحقيق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>your name, or a code such as R1</source>
        <translation>اسمك أو رمز مثل R1</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Make a new archive…</source>
        <translation>إنشاء أرشيف جديد…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>New archive</source>
        <translation>أرشيف جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Write this down, on paper</source>
        <translation>اكتب هذا على ورق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here.</source>
        <translation>إذا فُقد هذا الحاسوب أو صودر فلا يُدخل جهازًا جديدًا ويُخرج القديم إلا مفتاح الاستعادة هذا. يُعرض مرة واحدة ولا يُحفظ هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>I have written it down</source>
        <translation>كتبته</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open an archive…</source>
        <translation>فتح أرشيف…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open a shared file…</source>
        <translation>فتح ملف مشترك…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>عرض الحالة النموذجية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>A key is a device, not a person: compare its fingerprint by voice before you admit it.</source>
        <translation>المفتاح جهاز وليس شخصًا: قارن بصمته صوتيًا قبل أن تقبله.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>To have somebody admitted, ask {names}.</source>
        <translation>ليُقبل أحد اسأل {names}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Key fingerprint</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Change the name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Give a name…</source>
        <translation>إعطاء اسم…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>The name travels with every shared file. A code such as R2 will do.</source>
        <translation>يسافر الاسم مع كل ملف مشترك. ويكفي رمز مثل R2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>a name, or a code such as R2</source>
        <translation>اسم، أو رمز مثل R2</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Calls themselves “{name}”</source>
        <translation>يسمّي نفسه «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it.</source>
        <translation>ليس شخصا: 43 حرفا على ورق، ظهرت مرة واحدة عند إنشاء هذا الأرشيف ولا تُحفظ هنا. إذا ضاع هذا الحاسوب أو صودر فهي وحدها تُدخل جهازا جديدا وتُخرج القديم. أبعد الورقة عن الحاسوب، واكتب هنا أين هي أو مع من.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts everywhere this archive goes.</source>
        <translation>أنت، على هذا الجهاز. ما تكتبه يُحسب حيث يذهب هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device, which was shut out: what you write now counts nowhere.</source>
        <translation>أنت، على هذا الجهاز، وقد أُخرج: ما تكتبه الآن لا يُحسب في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts here; at your colleagues&apos; it waits until one of them who may do so has admitted you.</source>
        <translation>أنت، على هذا الجهاز. ما تكتبه يُحسب هنا؛ وعند زملائك ينتظر حتى يقبلك واحد منهم يحق له ذلك.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>زميلك، لم يُقبل بعد: لا قيود منه تنتظر هنا.</numerusform>
            <numerusform>زميلك، لم يُقبل بعد: قيد واحد منه ينتظر هنا ولا يُحسب حتى ذلك الحين.</numerusform>
            <numerusform>زميلك، لم يُقبل بعد: قيدان منه ينتظران هنا ولا يُحسبان حتى ذلك الحين.</numerusform>
            <numerusform>زميلك، لم يُقبل بعد: {count} من قيوده تنتظر هنا ولا تُحسب حتى ذلك الحين.</numerusform>
            <numerusform>زميلك، لم يُقبل بعد: {count} من قيوده تنتظر هنا ولا تُحسب حتى ذلك الحين.</numerusform>
            <numerusform>زميلك، لم يُقبل بعد: {count} من قيوده تنتظر هنا ولا تُحسب حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Shut out: what this key had written by then stands, what comes later does not count.</source>
        <translation>مُخرَج: ما كتبه هذا المفتاح حتى ذلك الحين باقٍ، وما يأتي بعده لا يُحسب.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>زميلك: لا قيود منه هنا بعد.</numerusform>
            <numerusform>زميلك: قيد واحد منه هنا، ويُحسب.</numerusform>
            <numerusform>زميلك: قيدان منه هنا، ويُحسبان.</numerusform>
            <numerusform>زميلك: {count} من قيوده هنا، وتُحسب.</numerusform>
            <numerusform>زميلك: {count} من قيوده هنا، وتُحسب.</numerusform>
            <numerusform>زميلك: {count} من قيوده هنا، وتُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes.</source>
        <translation>قارن البصمة أولا مع زميلك صوتا أو وجها لوجه: يستطيع أي شخص أن يسمّي نفسه. بعد القبول يُحسب كل ما كتبه هذا المفتاح وما سيكتبه، هنا وحيث يذهب هذا الأرشيف.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>لا قيود لهذا المفتاح هنا. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
            <numerusform>قيد هذا المفتاح هنا واحد، يبقى ويُحسب. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
            <numerusform>قيدا هذا المفتاح هنا يبقيان ويُحسبان. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
            <numerusform>كل قيود هذا المفتاح هنا وعددها {count} تبقى وتُحسب. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
            <numerusform>كل قيود هذا المفتاح هنا وعددها {count} تبقى وتُحسب. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
            <numerusform>كل قيود هذا المفتاح هنا وعددها {count} تبقى وتُحسب. وما يكتبه من الآن لا يُحسب، لا هنا ولا حيث يذهب هذا الأرشيف: يحمل ملفك المشترك التالي ذلك إلى الآخرين. ولا رجوع عنه: من يعود يأخذ مفتاحا جديدا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>in quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>not yet admitted</source>
        <translation>لم يُقبل بعد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>keeper: may admit and revoke</source>
        <translation>أمين: يقبل المفاتيح ويبطلها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries here</source>
        <translation>القيود هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries in quarantine</source>
        <translation>قيود في الحجر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Newest entry (claimed time)</source>
        <translation>أحدث قيد (وقت مدّعى)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What is under way</source>
        <translation>ما هو جارٍ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>How far</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What becomes of it</source>
        <translation>ما الذي يحل به</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Stop and quit</source>
        <translation>إيقاف وخروج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit when done</source>
        <translation>الخروج عند الانتهاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you quit: it is not saved</source>
        <translation>يضيع عند الخروج: لم يُحفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Attest quits as soon as this is done</source>
        <translation>يخرج Attest حالما ينتهي هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Work is under way</source>
        <translation>هناك عمل جارٍ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost.</source>
        <translation>ينتظر الخروج ما يُكتب ويوقف الباقي. لا يضيع شيء قيل إنه حُفظ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>لا عمل جارٍ.</numerusform>
            <numerusform>عمل واحد جارٍ.</numerusform>
            <numerusform>عملان جاريان.</numerusform>
            <numerusform>{count} أعمال جارية.</numerusform>
            <numerusform>{count} عملًا جاريًا.</numerusform>
            <numerusform>{count} عمل جارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit without saving it</source>
        <translation>الخروج بلا حفظه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you leave this item: it is not saved</source>
        <translation>يضيع عند مغادرة هذا العنصر: لم يُحفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Leave it unsaved</source>
        <translation>تركه بلا حفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>what is being written is finished; the rest is stopped</source>
        <translation>يُتم ما يُكتب؛ ويوقف الباقي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is stopped; nothing is lost, it can be asked for again</source>
        <translation>يوقف؛ لا يضيع شيء، ويمكن طلبه ثانية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A claim is not saved</source>
        <translation>ادعاء لم يُحفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A translation is not saved</source>
        <translation>ترجمة لم تُحفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Captures</source>
        <translation>الالتقاطات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Read this capture</source>
        <translation>قراءة هذا الالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>There is one capture. A later one of the same item is compared with it here.</source>
        <translation>هناك التقاط واحد. ويُقارن به هنا التقاط لاحق للعنصر نفسه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Choose two captures to see what changed.</source>
        <translation>اختر التقاطين لترى ما تغيّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>by {who}</source>
        <translation>من {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>shown in the other tabs</source>
        <translation>ظاهر في الألسنة الأخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>captured as another item</source>
        <translation>التُقط كعنصر آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Two keys made these captures.</source>
        <translation>مفتاحان مختلفان أجريا هاتين اللقطتين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>One key made both captures.</source>
        <translation>مفتاح واحد أجرى اللقطتين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The words of both captures are the same.</source>
        <translation>كلمات الالتقاطين واحدة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>لم تُضف كلمات (+)</numerusform>
            <numerusform>أُضيفت كلمة واحدة (+)</numerusform>
            <numerusform>أُضيفت كلمتان (+)</numerusform>
            <numerusform>أُضيفت {count} كلمات (+)</numerusform>
            <numerusform>أُضيفت {count} كلمة (+)</numerusform>
            <numerusform>أُضيفت {count} كلمة (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>لم تُزل كلمات (−)</numerusform>
            <numerusform>أُزيلت كلمة واحدة (−)</numerusform>
            <numerusform>أُزيلت كلمتان (−)</numerusform>
            <numerusform>أُزيلت {count} كلمات (−)</numerusform>
            <numerusform>أُزيلت {count} كلمة (−)</numerusform>
            <numerusform>أُزيلت {count} كلمة (−)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The texts are very long: only their beginnings were compared.</source>
        <translation>النصوص طويلة جدا: قورنت بداياتها فقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>More follows that is not shown.</source>
        <translation>يتبع ما لا يظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>In another capture</source>
        <translation>في التقاط آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{who}: withdrawn</source>
        <translation>‏{who}: مسحوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>replaced by a later one</source>
        <translation>حلّ محله لاحق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>ended a difference</source>
        <translation>أنهى خلافا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>grade {grade}</source>
        <translation>التقدير {grade}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Review: {state}</source>
        <translation>المراجعة: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>exculpatory</source>
        <translation>مبرّئ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Figure: {parts}</source>
        <translation>العدد: {parts}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{link}: {what}</source>
        <translation>{link}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{count} links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>{count} روابط</numerusform>
            <numerusform>{count} رابطًا</numerusform>
            <numerusform>{count} رابط</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>who asserts it, as named or as described</source>
        <translation>من يدّعي ذلك، باسمه أو بوصفه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>This ends the difference</source>
        <translation>هذا ينهي الخلاف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Change the suggestion</source>
        <translation>تغيير الاقتراح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Your assessment</source>
        <translation>تقييمك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” is not offered any more: choose another status.</source>
        <translation>‏«{status}» لم تعد تُعرض: اختر حالة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” needs a reason.</source>
        <translation>‏«{status}» يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Ending a difference needs a reason.</source>
        <translation>إنهاء الخلاف يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>It speaks for somebody who may be accused.</source>
        <translation>فيه ما يشهد لشخص قد يُتهم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Qualifier (at least, about …)</source>
        <translation>المحدِّد (على الأقل، نحو …)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Counted where</source>
        <translation>حيث عُدّ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Name of the file or film</source>
        <translation>اسم الملف أو الفيلم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the source</source>
        <translation>تقدير المصدر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the information</source>
        <translation>تقدير المعلومة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Source: first copy, credibility, independence</source>
        <translation>المصدر: أول نسخة، المصداقية، الاستقلال</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Technical: the file itself</source>
        <translation>تقني: الملف نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Content: place, time, what is shown</source>
        <translation>المضمون: المكان والزمان وما يظهر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>completely reliable</source>
        <translation>موثوق تماما</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>usually reliable</source>
        <translation>موثوق عادة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not usually reliable</source>
        <translation>غير موثوق عادة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن الحكم على الموثوقية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>confirmed by other sources</source>
        <translation>تؤكده مصادر أخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>probably true</source>
        <translation>مرجح الصحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>possibly true</source>
        <translation>قد يكون صحيحا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>improbable</source>
        <translation>غير مرجح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>truth cannot be judged</source>
        <translation>لا يمكن الحكم على الصحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not graded</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A number is written in digits; words such as “dozens” stay in the quotation.</source>
        <translation>يُكتب العدد بالأرقام؛ وتبقى كلمات مثل «عشرات» في الاقتباس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A grade has two parts: one of the source and one of the information.</source>
        <translation>للتقدير جزآن: واحد للمصدر وآخر للمعلومة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claiming.py"/>
        <source>Select words first, then press C. On a picture, draw a region.</source>
        <translation>اختر كلمات أولا ثم اضغط C. وعلى صورة ارسم منطقة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C.</source>
        <translation>لا ادعاءات بعد. اختر كلمات واضغط C؛ وعلى صورة ارسم منطقة (R أو P)؛ وفي تسجيل اضغط C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Custody</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Times are what each computer&apos;s clock said.</source>
        <translation>الأوقات هي ما قالته ساعة كل حاسوب.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>لم يشهد عليها ختم زمن بعد: لا قيود.</numerusform>
            <numerusform>لم يشهد عليها ختم زمن بعد: قيد واحد.</numerusform>
            <numerusform>لم يشهد عليها ختم زمن بعد: قيدان.</numerusform>
            <numerusform>لم يشهد عليها ختم زمن بعد: {count} قيود.</numerusform>
            <numerusform>لم يشهد عليها ختم زمن بعد: {count} قيدًا.</numerusform>
            <numerusform>لم يشهد عليها ختم زمن بعد: {count} قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>لا قيود.</numerusform>
            <numerusform>يظهر القيد الأول.</numerusform>
            <numerusform>يظهر أول قيدين.</numerusform>
            <numerusform>تظهر أول {count} قيود.</numerusform>
            <numerusform>يظهر أول {count} قيدًا.</numerusform>
            <numerusform>يظهر أول {count} قيد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made here and has been withdrawn since: {kind}.</source>
        <translation>كُتب هنا قيد ثم سُحب: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made whose words are not in this archive: {kind}.</source>
        <translation>كُتب قيد ليست كلماته في هذا الأرشيف: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry of the kind “{kind}”.</source>
        <translation>قيد من نوع «{kind}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive as “{title}” ({type}).</source>
        <translation>سُجّل في الأرشيف باسم «{title}» ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive ({type}).</source>
        <translation>سُجّل في الأرشيف ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Stated: {field} is “{value}”.</source>
        <translation>ذُكر: {field} هو «{value}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back what was stated as {field}.</source>
        <translation>سحب ما ذُكر في {field}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Imported from a web archive: {address}.</source>
        <translation>استُورد من أرشيف ويب: {address}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured from {address} by {method}.</source>
        <translation>التُقط من {address} بطريقة {method}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured by {method}.</source>
        <translation>التُقط بطريقة {method}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>لم تُحفظ ملفات.</numerusform>
            <numerusform>حُفظ ملف واحد، مع بصمته SHA-256.</numerusform>
            <numerusform>حُفظ ملفان، لكل منهما SHA-256.</numerusform>
            <numerusform>حُفظت {count} ملفات، لكل منها SHA-256.</numerusform>
            <numerusform>حُفظ {count} ملفًا، لكل منها SHA-256.</numerusform>
            <numerusform>حُفظ {count} ملف، لكل منها SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tools: {tools}.</source>
        <translation>الأدوات: {tools}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at the words “{quote}”.</source>
        <translation>حدّد ادعاء ({kind}) عند الكلمات «{quote}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at {time} of the recording.</source>
        <translation>علّم ادعاءً ({kind}) عند {time} من التسجيل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) on a region of the picture.</source>
        <translation>حدّد ادعاء ({kind}) في منطقة من الصورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Assessed a claim as {status}, about the {about}.</source>
        <translation>قُيّم ادعاء بأنه {status}، عن {about}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Kept a translation into {language}, made by {who}.</source>
        <translation>حفظ ترجمة إلى {language} عملها {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.</source>
        <translation>صُنعت نسخة ({role}) من ملف مخزون بواسطة {tool}؛ وبقي الملف المخزون كما هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tagged “{term}”.</source>
        <translation>وُضع الوسم «{term}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a tag off.</source>
        <translation>نُزع وسم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Linked it to something else: {type}.</source>
        <translation>رُبط بشيء آخر: {type}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a link back.</source>
        <translation>سُحب رابط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{event}: {what}</source>
        <translation>{event}: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Withdrew something, for this reason: {reason_code}.</source>
        <translation>سُحب شيء، لهذا السبب: {reason_code}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/field_row.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>a guess: look at it</source>
        <translation>تخمين: انظر فيه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>لم تأت معها صور</numerusform>
            <numerusform>جاءت معها صورة واحدة</numerusform>
            <numerusform>جاءت معها صورتان</numerusform>
            <numerusform>جاءت معها {count} صور</numerusform>
            <numerusform>جاءت معها {count} صورة</numerusform>
            <numerusform>جاءت معها {count} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
            <numerusform>مذكور ولم يُلتقط: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Enter opens one.</source>
        <translation>‏Enter يفتح واحدة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>without a caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Credit: {who}</source>
        <translation>المصوّر: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{kind}: referenced, not captured</source>
        <translation>‏{kind}: مذكور ولم يُلتقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>graphic: veiled here</source>
        <translation>قاسٍ: محجوب هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>not opened yet: veiled</source>
        <translation>لم يُفتح بعد: محجوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>Looked at the address again: {outcome} ({why}).</source>
        <translation>نُظر إلى عنوان الويب من جديد: {outcome} ({why}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>the server answered {status}</source>
        <translation>أجاب الخادم بالرمز {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>captured by {then} then and by {now} now, which may be the reason</source>
        <translation>طريقة الالتقاط آنذاك: {then}، والآن: {now}، وقد يكون هذا هو السبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/page_picture_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture of the page</source>
        <translation>صورة الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Earlier capture</source>
        <translation>اللقطة الأقدم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Later capture</source>
        <translation>اللقطة الأحدث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>What the two captures agree on</source>
        <translation>ما تتفق عليه اللقطتان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>state of the page</source>
        <translation>حالة الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Views of the item</source>
        <translation>طرق عرض العنصر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Read by machine</source>
        <translation>مقروء آليًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Sheets</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>As captured</source>
        <translation>كما التُقطت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Record</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Those words are on the page, but not in the text taken from it: no claim can be pinned to them here.</source>
        <translation>هذه الكلمات في الصفحة لا في النص المأخوذ منها: لا يمكن تثبيت ادعاء عليها هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reading_view.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Copy the value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Stated since</source>
        <translation>ذُكر بعد ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated by {who} on {date}</source>
        <translation>ذكره {who} في {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Referenced, not captured</source>
        <translation>مذكور ولم يُلتقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>named in the text</source>
        <translation>مسمّى في النص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>What went over the wire</source>
        <translation>ما مرّ عبر الشبكة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Proofs of others</source>
        <translation>إثباتات الآخرين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>HTML source</source>
        <translation>مصدر HTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Full-page picture</source>
        <translation>صورة الصفحة كاملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>observed</source>
        <translation>مرصود</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated or imported</source>
        <translation>مذكور أو مستورد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>cannot apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Berkeley minimum</source>
        <translation>الحد الأدنى (بيركلي)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The collector&apos;s own, stays at home when you share</source>
        <translation>ما يخص الجامع، يبقى لديك عند المشاركة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>recorded privately</source>
        <translation>مسجَّل بشكل خاص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was made first.</source>
        <translation>التُقطت الصورة أولًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was not made first.</source>
        <translation>لم تُلتقط الصورة أولًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Made of the page, in this order</source>
        <translation>ما صُنع من الصفحة، بهذا الترتيب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Secrets taken out before anything was kept</source>
        <translation>أسرار أُزيلت قبل حفظ أي شيء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>How it was made</source>
        <translation>كيف صُنع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>conversion</source>
        <translation>تحويل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>virtual identity</source>
        <translation>هوية افتراضية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text as received</source>
        <translation>النص كما وصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>HTML as received</source>
        <translation>‏HTML كما وصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as shown (DOM)</source>
        <translation>الصفحة كما عُرضت (DOM)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text as shown</source>
        <translation>النص كما عُرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture of the page</source>
        <translation>صورة الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture with date and time</source>
        <translation>صورة مع التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>web archive (WARC)</source>
        <translation>أرشيف ويب (WARC)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page in one file (MHTML)</source>
        <translation>الصفحة في ملف واحد (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as PDF</source>
        <translation>الصفحة بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text that claims are pinned to</source>
        <translation>النص الذي تُثبَّت عليه الادعاءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>structure of the text</source>
        <translation>بنية النص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>part of the page</source>
        <translation>جزء من الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its page</source>
        <translation>مع صفحته: {method}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its document</source>
        <translation>مع وثيقته: {method}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its message</source>
        <translation>مع رسالته: {method}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Show the sheets</source>
        <translation>أظهر الصفحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Words read from this sheet</source>
        <translation>الكلمات المقروءة من هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>The sheets are hidden until you ask for them.</source>
        <translation>الصفحات مخفية حتى تطلبها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides.</source>
        <translation>تُكتب هذه الصفحة من اليمين إلى اليسار: قد تأتي كلماتها بترتيب غير ترتيبها على الصفحة. الصفحة هي الحَكَم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>State what the file does not tell</source>
        <translation>ذكر ما لا يقوله الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Published (2026-03-14)</source>
        <translation>النشر (⁦2026-03-14⁩)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Source: who published it</source>
        <translation>المصدر: من نشره</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Who handed it over (stays out of shared files)</source>
        <translation>من سلّمه (يبقى خارج الملفات المشتركة)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>personal information</source>
        <translation>معلومات شخصية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>By whom (stays out of shared files)</source>
        <translation>من قِبل مَن (يبقى خارج الملفات المشتركة)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>For which uses</source>
        <translation>لأي استعمالات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Until when (2026-03-14)</source>
        <translation>حتى متى (⁦2026-03-14⁩)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent was withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent ended on {date}.</source>
        <translation>انتهت الموافقة في {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>an earlier capture, not the newest</source>
        <translation>التقاط أقدم، ليس الأحدث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Suggestion: {kind}</source>
        <translation>اقتراح: {kind}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Dismiss</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Who says so is not known: fill it in.</source>
        <translation>لا يُعرف من يقول ذلك: املأه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Words of the translation</source>
        <translation>كلام الترجمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Paste or type the translation here, a line for each line of the original.</source>
        <translation>ألصق الترجمة أو اكتبها هنا، سطرًا لكل سطر من الأصل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Keep the translation</source>
        <translation>حفظ الترجمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Into which language (en, ar, pt-BR)</source>
        <translation>إلى أي لغة (⁦en, ar, pt-BR⁩)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Made by</source>
        <translation>من عمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who: a name, a code, or a program and its version</source>
        <translation>من: اسم أو رمز، أو برنامج وإصداره</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>When (2026-03-14)</source>
        <translation>متى (⁦2026-03-14⁩)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who compared it with the original; may stay empty</source>
        <translation>من قارنها بالأصل؛ يجوز أن يبقى فارغًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Replace this translation</source>
        <translation>استبدال هذه الترجمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>A new translation</source>
        <translation>ترجمة جديدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Replace this one…</source>
        <translation>استبدال هذه…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a person.</source>
        <translation>ترجمة إلى {language}، عملها {who}، وهو شخص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a program.</source>
        <translation>ترجمة إلى {language}، عملها {who}، وهو برنامج.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Date: {date}.</source>
        <translation>التاريخ: {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>{who} compared it with the original.</source>
        <translation>قارنها {who} بالأصل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Nobody compared it with the original: it is not checked.</source>
        <translation>لم يقارنها أحد بالأصل: لم تُفحص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>It translates the words of another capture.</source>
        <translation>تترجم كلام التقاط آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Only the beginning is shown here.</source>
        <translation>لا يظهر هنا إلا أولها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>A shared file</source>
        <translation>ملف مشترك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>not named</source>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture back (,)</source>
        <translation>صورة واحدة إلى الوراء (,)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Play (Space, F8)</source>
        <translation>تشغيل (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture on (.)</source>
        <translation>صورة واحدة إلى الأمام (.)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>Time in the recording</source>
        <translation>الوقت في التسجيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Start (I)</source>
        <translation>البداية (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim begins here (I)</source>
        <translation>يبدأ ادعاء هنا (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>End (O)</source>
        <translation>النهاية (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim ends here (O)</source>
        <translation>ينتهي ادعاء هنا (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Claim (C)</source>
        <translation>ادعاء (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim about the chosen stretch, or this moment (C)</source>
        <translation>ادعاء عن المقطع المختار أو عن هذه اللحظة (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Pause (Space, F8)</source>
        <translation>إيقاف مؤقت (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Chosen: {time}</source>
        <translation>المختار: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here.</source>
        <translation>لا يمكن تشغيل التسجيل هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here. Its bytes are kept; the record says what is known of it.</source>
        <translation>لا يمكن تشغيل التسجيل هنا. بايتاته محفوظة، والمحضر يذكر ما هو معروف عنه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Space plays, comma and full stop step, I and O set start and end, C makes a claim.</source>
        <translation>المسافة تشغّل، والفاصلة والنقطة تنقلان صورة واحدة، وI وO تحددان البداية والنهاية، وC تنشئ ادعاءً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Show the recording</source>
        <translation>أظهر التسجيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Stills</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Still at {time}</source>
        <translation>لقطة عند {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone.</source>
        <translation>كانت القوائم والبحث في هذا الأرشيف تالفة. أُنشئت من جديد من السجل: لم يُسجَّل شيء فيها وحدها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed.</source>
        <translation>أنشأت نسخة أخرى من Attest قوائم هذا الأرشيف وبحثه. أُنشئت من جديد من السجل: لم يتغير شيء مما سُجِّل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here.</source>
        <translation>كتبت نسخة أحدث من Attest بعض قيود هذا الأرشيف. تُحفظ وتُنقل مع غيرها، لكنها لا تُعرض هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>This archive is open elsewhere or on read-only media: you can read and search.</source>
        <translation>هذا الأرشيف مفتوح في مكان آخر أو على وسيط للقراءة فقط: يمكنك القراءة والبحث.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No list of addresses waits to be gone on with.</source>
        <translation>لا توجد قائمة عناوين تنتظر المتابعة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture files</source>
        <translation>التقاط ملفات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture a saved page or folder</source>
        <translation>التقاط صفحة محفوظة أو مجلد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Nothing that can be captured was copied.</source>
        <translation>لم يُنسخ شيء يمكن التقاطه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Archives that are opened from now on are remembered.</source>
        <translation>تُحفظ من الآن أسماء الأرشيفات التي تُفتح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No archive is remembered: the list of those opened lately is empty and stays so.</source>
        <translation>لا يُحفظ أي أرشيف: قائمة ما فُتح مؤخرا فارغة وتبقى كذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Check a report or shared file</source>
        <translation>فحص تقرير أو ملف مشترك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nothing in this archive is like “{title}”.</source>
        <translation>لا شيء في هذا الأرشيف يشبه «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Similar to “{title}”</source>
        <translation>مشابه لـ«{title}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>No other text in this archive is nearly the same as “{title}”.</source>
        <translation>لا نص آخر في هذا الأرشيف يكاد يطابق «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nearly the same as “{title}”</source>
        <translation>يكاد يطابق «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>وسم صفر من العناصر ({count})</numerusform>
            <numerusform>وسم عنصر واحد</numerusform>
            <numerusform>وسم عنصرين</numerusform>
            <numerusform>وسم {count} عناصر</numerusform>
            <numerusform>وسم {count} عنصرًا</numerusform>
            <numerusform>وسم {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>terms, separated by ;</source>
        <translation>كلمات تفصلها ؛</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Add to collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>a name for this search</source>
        <translation>اسم لهذا البحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>why you search for it; may stay empty</source>
        <translation>لماذا تبحث عنه؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Log because</source>
        <translation>سبب التسجيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Where it is named</source>
        <translation>حيث سُمّي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture its address</source>
        <translation>التقاط عنوانه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture a file for it…</source>
        <translation>التقاط ملف له…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Add a note, then Enter</source>
        <translation>أضف ملاحظة ثم Enter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Found by a rule in the text: look whether it is so.</source>
        <translation>وجدته قاعدة في النص: انظر هل هو كذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>From a table: {origin}</source>
        <translation>من جدول: {origin}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>a rule of Attest</source>
        <translation>قاعدة من Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>What is wanted</source>
        <translation>ما هو المطلوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Named in</source>
        <translation>ذُكر في</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>what is wanted, such as: the ministry&apos;s report of 3 May</source>
        <translation>ما هو مطلوب، مثل: تقرير الوزارة في 3 أيار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>where it may be, if you know</source>
        <translation>أين قد يكون، إن عرفت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>who spoke of it, why it matters</source>
        <translation>من تحدث عنه، ولم يهم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look.</source>
        <translation>صور وأفلام وتصريحات وتقارير وعناوين سمّاها أحد وليست في الأرشيف بعد. وما وجدته قاعدة في نص ينتظر نظرك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>New lead</source>
        <translation>مطلوب جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Nothing is wanted. What a captured text names and did not bring along is listed here by itself.</source>
        <translation>لا شيء مطلوب. ما يسمّيه نص ملتقط ولم يأت معه يُدرج هنا من نفسه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Capture a file for it</source>
        <translation>التقاط ملف له</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/ask_line.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Address to capture; or drop files, pages, pictures here  (Ctrl+N)</source>
        <translation>عنوان لالتقاطه؛ أو أفلت ملفات أو صفحات أو صورًا هنا  ⁦(Ctrl+N)⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Reading only: this archive is open elsewhere, or cannot be written to</source>
        <translation>للقراءة فقط: هذا الأرشيف مفتوح في مكان آخر، أو لا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/drop_hint.py"/>
        <source>Drop here to capture</source>
        <translation>أفلت هنا للالتقاط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>age1…; several with spaces between</source>
        <translation>‏age1…؛ يمكن كتابة عدة مفاتيح بينها مسافات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>not encrypted</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>with a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>for colleagues&apos; age keys</source>
        <translation>لمفاتيح age الخاصة بالزملاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>The same again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Age keys</source>
        <translation>مفاتيح age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>What do you want to do or find?</source>
        <translation>ماذا تريد أن تفعل أو تجد؟</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Nothing here is called that. Try fewer letters.</source>
        <translation>لا شيء هنا بهذا الاسم. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.</source>
        <translation>هذا الملف مشفّر. وأثناء قراءته توجد نسخة غير مشفّرة منه في مجلد خاص على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open with a key file…</source>
        <translation>فتح بملف مفتاح…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the browser starts</source>
        <translation>يبدأ المتصفح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>a window is open: press “Capture this page” there</source>
        <translation>نافذة مفتوحة: اضغط «التقاط هذه الصفحة» فيها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page loads</source>
        <translation>تُحمَّل الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page is scrolled</source>
        <translation>يجري تمرير الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the picture is taken</source>
        <translation>تُلتقط الصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>what came is saved</source>
        <translation>يُحفظ ما وصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Methodology log</source>
        <translation>سجل المنهجية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searched for</source>
        <translation>المبحوث عنه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The chosen search</source>
        <translation>البحث المختار</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what was found</source>
        <translation>أظهر ما وُجد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what came since</source>
        <translation>أظهر ما جاء بعد ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found.</source>
        <translation>لم يُسجَّل شيء بعد. «سجّل هذا البحث»، فوق قائمة بُحث فيها، يدوّن ما وُجد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Choose one to see what the same search finds now.</source>
        <translation>اختر بحثًا لترى ما يجده البحث نفسه الآن.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searching again…</source>
        <translation>يُعاد البحث…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found then</source>
        <translation>وُجد حينها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found since</source>
        <translation>وُجد بعد ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>run as: {query}</source>
        <translation>نُفّذ بصيغة: {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>‏بصمة SHA-256 لمعرّفات العناصر ({count}): {hash}</numerusform>
            <numerusform>‏بصمة SHA-256 لمعرّف العنصر الواحد: {hash}</numerusform>
            <numerusform>‏بصمة SHA-256 لمعرّفي العنصرين: {hash}</numerusform>
            <numerusform>‏بصمة SHA-256 لمعرّفات {count} عناصر: {hash}</numerusform>
            <numerusform>‏بصمة SHA-256 لمعرّفات {count} عنصرًا: {hash}</numerusform>
            <numerusform>‏بصمة SHA-256 لمعرّفات {count} عنصر: {hash}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They were too many to be written down one by one: the hash stands for them.</source>
        <translation>كانت أكثر من أن تُدوَّن واحدًا واحدًا: البصمة تقوم مقامها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search cannot be run any more.</source>
        <translation>لم يعد ممكنًا تشغيل البحث نفسه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>البحث نفسه لا يجد شيئًا الآن أيضًا ({count}).</numerusform>
            <numerusform>البحث نفسه يجد العنصر نفسه الآن.</numerusform>
            <numerusform>البحث نفسه يجد العنصرين نفسيهما الآن.</numerusform>
            <numerusform>البحث نفسه يجد العناصر الـ{count} نفسها الآن.</numerusform>
            <numerusform>البحث نفسه يجد العناصر الـ{count} نفسها الآن.</numerusform>
            <numerusform>البحث نفسه يجد العناصر الـ{count} نفسها الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>البحث نفسه لا يجد شيئًا الآن ({count}).</numerusform>
            <numerusform>البحث نفسه يجد عنصرًا واحدًا الآن.</numerusform>
            <numerusform>البحث نفسه يجد عنصرين الآن.</numerusform>
            <numerusform>البحث نفسه يجد {count} عناصر الآن.</numerusform>
            <numerusform>البحث نفسه يجد {count} عنصرًا الآن.</numerusform>
            <numerusform>البحث نفسه يجد {count} عنصر الآن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They are not the same ones.</source>
        <translation>ليست هي العناصر نفسها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Against the log: {change}.</source>
        <translation>مقارنةً بالسجل: {change}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>People differ: use one of them, or write what you agree on.</source>
        <translation>الناس مختلفون: استعمل واحدا منها أو اكتب ما اتفقتم عليه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>{who}, {date}</source>
        <translation>{who}، {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>Use this</source>
        <translation>استعمال هذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What this investigation is called in papers.</source>
        <translation>كيف يُسمّى هذا التحقيق في الأوراق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is to be found out, and for whom.</source>
        <translation>ما يُراد معرفته، ولمن.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Known facts</source>
        <translation>حقائق معروفة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is established, and by what.</source>
        <translation>ما ثبت، وبماذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Assumptions</source>
        <translation>افتراضات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is taken for granted without having been established.</source>
        <translation>ما يُسلَّم به دون أن يثبت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Rival hypotheses</source>
        <translation>فرضيات متنافسة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Explanations that compete, and what would speak against each.</source>
        <translation>تفسيرات متنافسة، وما قد ينقض كلا منها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Keywords in all scripts</source>
        <translation>كلمات البحث بكل الكتابات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Names and words to search for, in every spelling and script.</source>
        <translation>أسماء وكلمات للبحث، بكل تهجئة وكتابة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Monitored accounts</source>
        <translation>حسابات مراقبة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Which accounts are watched, and why each of them.</source>
        <translation>أي الحسابات تُراقب، ولماذا كل منها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Data minimisation</source>
        <translation>تقليل البيانات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is not collected, what is left out, what is deleted when.</source>
        <translation>ما لا يُجمع، وما يُترك، وما يُحذف ومتى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Duties</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who does what, and who decides.</source>
        <translation>من يفعل ماذا، ومن يقرر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>The investigation sheet. A field is saved when you leave it. The evidence report prints it.</source>
        <translation>ورقة التحقيق. يُحفظ الحقل حين تغادره. ويطبعها تقرير الأدلة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>its words are not here</source>
        <translation>كلماته ليست هنا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>cleared</source>
        <translation>أُخلي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the whole file; it may have been cut off while copying.</source>
        <translation>اطلب الملف كاملًا؛ ربما قُطع أثناء النسخ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>Save a copy without the password, capture that, and say in a note how you came by it.</source>
        <translation>احفظ نسخة بلا كلمة مرور، والتقطها، وقل في ملاحظة كيف حصلت عليها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>ملف PDF تالف أو مقطوع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>The document has no such page.</source>
        <translation>ليس في المستند صفحة كهذه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>Choose one that it has.</source>
        <translation>اختر واحدة موجودة فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>If it is real, make a smaller copy, capture that, and keep the original elsewhere.</source>
        <translation>إن كانت حقيقية فاصنع نسخة أصغر والتقطها واحفظ الأصل في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture has more pixels than can be opened safely.</source>
        <translation>في الصورة بكسلات أكثر مما يمكن فتحه بأمان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the original file again.</source>
        <translation>اطلب الملف الأصلي ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture cannot be read.</source>
        <translation>لا يمكن قراءة الصورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture is damaged or cut off.</source>
        <translation>الصورة تالفة أو مقطوعة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>Leave it out, or make a copy without metadata with a tool you trust and capture that beside it.</source>
        <translation>اتركها، أو اصنع نسخة بلا بيانات وصفية بأداة تثق بها والتقطها بجانبها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>No copy of the picture without its metadata can be made.</source>
        <translation>لا يمكن صنع نسخة من الصورة بلا بياناتها الوصفية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again.</source>
        <translation>ثبّت Tesseract (في Debian وUbuntu: tesseract-ocr؛ في macOS: brew install tesseract) ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Tesseract, which reads words in pictures, is not installed.</source>
        <translation>برنامج Tesseract، الذي يقرأ الكلمات في الصور، غير مثبّت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Read a smaller part of it: cut it out in another program and capture that.</source>
        <translation>اقرأ جزءًا أصغر منها: اقتطعه في برنامج آخر والتقط ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Reading the words in it takes too long.</source>
        <translation>تستغرق قراءة الكلمات فيها وقتًا طويلًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract has no data for the language of these words.</source>
        <translation>ليس لدى Tesseract بيانات للغة هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Look whether it opens in another program; choose the languages yourself.</source>
        <translation>تحقق مما إذا كانت تُفتح في برنامج آخر؛ واختر اللغات بنفسك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract could not read it.</source>
        <translation>لم يتمكن Tesseract من قراءتها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is damaged or of an unknown form: it proves nothing.</source>
        <translation>الإثبات تالف أو بصيغة غير معروفة: لا يثبت شيئًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is larger than Attest reads: it was not checked.</source>
        <translation>الإثبات أكبر مما يقرأه Attest: لم يُفحص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file that the proof is about is not here: nothing was compared.</source>
        <translation>الملف الذي يتعلق به الإثبات ليس هنا: لم يُقارن شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof uses a digest that Attest does not compute: nothing was compared.</source>
        <translation>يستخدم الإثبات بصمة لا يحسبها Attest: لم يُقارن شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about exactly these bytes.</source>
        <translation>الإثبات يتعلق بهذه البايتات تحديدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about other bytes than these.</source>
        <translation>الإثبات يتعلق ببايتات غير هذه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.</source>
        <translation>وعد تقويم بوضع هذا في سلسلة كتل بيتكوين؛ لم يثبت أي وقت بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.</source>
        <translation>يقود الإثبات إلى كتلة بيتكوين ليست ترويستها هنا: لا يثبت وقت حتى يُقارن جذر ميركل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.</source>
        <translation>يقود الإثبات إلى ترويسة الكتلة المقدَّمة، وقد فُحص عملها: وُجدت هذه البايتات في موعد لا يتجاوز الكتلة. لم يُفحص كون الكتلة جزءًا من السلسلة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to another Merkle root than that of the block header that was supplied.</source>
        <translation>يقود الإثبات إلى جذر ميركل غير الذي في ترويسة الكتلة المقدَّمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The block header that was supplied does not hold the work that it claims: nothing was compared.</source>
        <translation>ترويسة الكتلة المقدَّمة لا تحمل العمل الذي تدّعيه: لم يُقارن شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to something that Attest does not check.</source>
        <translation>يقود الإثبات إلى شيء لا يفحصه Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds under the key that came along; whose key it is, this does not prove.</source>
        <translation>التوقيع صحيح بالمفتاح المرفق؛ ولا يثبت هذا لمن المفتاح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature does not hold: the proof or what it signs was altered.</source>
        <translation>التوقيع غير صحيح: عُدّل الإثبات أو ما يوقّعه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature is of a kind that Attest does not check.</source>
        <translation>التوقيع من نوع لا يفحصه Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time-stamp service refused to stamp: the reply proves nothing.</source>
        <translation>رفضت خدمة ختم الوقت الختم: لا يثبت الرد شيئًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>وُجدت هذه البايتات في موعد لا يتجاوز هذا الوقت: هكذا تقول خدمة تقود شهادتها إلى جذر تثق به.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for this service&apos;s certificate: the time is its own word.</source>
        <translation>لا أحد هنا يضمن شهادة هذه الخدمة: الوقت كلمتها هي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The service&apos;s certificate leads to none of the roots that you gave: the time is its own word.</source>
        <translation>لا تقود شهادة الخدمة إلى أي من الجذور التي قدمتها: الوقت كلمتها هي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The reply holds no certificate of the service: its signature was not checked.</source>
        <translation>لا يحتوي الرد على شهادة الخدمة: لم يُفحص توقيعه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificate is not made for time stamps, or was not valid at that time: no time is proved.</source>
        <translation>الشهادة ليست مخصصة لختم الوقت أو لم تكن سارية حينها: لا يثبت أي وقت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to a root that you trust.</source>
        <translation>تقود شهادة الموقِّع إلى جذر تثق به.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to none of the roots that you gave: who signed is not proved.</source>
        <translation>لا تقود شهادة الموقِّع إلى أي من الجذور التي قدمتها: لم يثبت من وقّع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Signed with a key without a name: the same key signed, whose it is nobody says.</source>
        <translation>موقَّع بمفتاح بلا اسم: وقّع المفتاح نفسه، ولا أحد يقول لمن هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>GnuPG is not installed: the signature was not checked.</source>
        <translation>برنامج GnuPG غير مثبّت: لم يُفحص التوقيع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The public key did not come along: the signature was not checked.</source>
        <translation>لم يأتِ المفتاح العام معه: لم يُفحص التوقيع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds, but its key had expired or was revoked: who signed is not proved.</source>
        <translation>التوقيع صحيح لكن مفتاحه منتهٍ أو ملغى: لم يثبت من وقّع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names exactly these bytes. What it says of place, time and device is the app&apos;s own word.</source>
        <translation>يسمّي السجل هذه البايتات تحديدًا. وما يقوله عن المكان والوقت والجهاز هو كلمة التطبيق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names other bytes than these.</source>
        <translation>يسمّي السجل بايتات غير هذه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The package is not signed: its hashes prove nothing about who made it.</source>
        <translation>الحزمة غير موقَّعة: لا تثبت بصماتها شيئًا عمن صنعها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate names a domain; nobody here vouches for the certificate.</source>
        <translation>تسمّي شهادة الموقِّع نطاقًا؛ ولا أحد هنا يضمن الشهادة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.</source>
        <translation>يحمل الملف بيانات اعتماد المحتوى (C2PA). لا يفحص Attest إلا ما في JPEG وPNG: في هذا النوع من الملفات (ومنها البصمة c2pa.hash.bmff في MP4) لم تُفحص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.</source>
        <translation>يشير الملف إلى بيانات اعتماد محتوى (C2PA) موجودة على خادم. لا يجلب Attest شيئًا: لم تُفحص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.</source>
        <translation>لم يُغيَّر الملف منذ توقيعه: لبايتاته، عدا بيانات الاعتماد، البصمة التي يذكرها التصريح الموقَّع. ولا يثبت هذا أن ما يُظهره صحيح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was altered after it was signed: its bytes have another hash than the signed claim names.</source>
        <translation>غُيِّر الملف بعد توقيعه: لبايتاته بصمة غير التي يذكرها التصريح الموقَّع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.</source>
        <translation>تستثني البصمة الموقَّعة أجزاء من الملف غير بيانات الاعتماد: لم يُفحص هل غُيِّرت. أما الباقي فلم يُغيَّر منذ التوقيع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.</source>
        <translation>ليس في التصريح الموقَّع بصمة للملف يقرؤها Attest ‏(c2pa.hash.data): لم يُفحص هل غُيِّر الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Every assertion in the credentials has the hash that the signed claim names.</source>
        <translation>لكل إفادة في بيانات الاعتماد البصمة التي يذكرها التصريح الموقَّع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Assertions in the credentials were altered, added or taken away after signing.</source>
        <translation>غُيِّرت إفادات في بيانات الاعتماد أو أضيفت أو أزيلت بعد التوقيع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Each certificate that came along was issued by the next; whose they are, this does not prove.</source>
        <translation>كل شهادة مرفقة أصدرتها التي تليها؛ أما لمن هي فلا يثبته هذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificates that came along did not issue one another.</source>
        <translation>الشهادات المرفقة لم يُصدر بعضها بعضًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for the signer&apos;s certificate: the name in it is its own word.</source>
        <translation>لا أحد هنا يضمن شهادة الموقِّع: الاسم الذي فيها ليس إلا قوله هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate is not made for signing content: who signed is not proved.</source>
        <translation>شهادة الموقِّع ليست معدّة لتوقيع المحتوى: لم يثبت من وقّع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>كان التوقيع موجودًا في موعد لا يتجاوز هذا الوقت: هكذا تقول خدمة تؤدي شهادتها إلى جذر تثق به.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time stamp in the credentials is about another signature, or was altered: no time is proved.</source>
        <translation>ختم الوقت في بيانات الاعتماد لتوقيع آخر أو غُيِّر: لم يثبت أي وقت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature carries no time stamp: no time is proved.</source>
        <translation>لا يحمل التوقيع ختم وقت: لم يثبت أي وقت.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>What the signer says of how the file was made. Nothing of it was checked.</source>
        <translation>ما يقوله الموقِّع عن كيفية صنع الملف. لم يُفحص شيء منه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer names files that this one was made from. Their own credentials were not checked.</source>
        <translation>يذكر الموقِّع ملفات صُنع منها هذا الملف. لم تُفحص بيانات اعتمادها هي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <source>Say whether the day or the month stands first.</source>
        <translation>قل أيهما يأتي أولًا: اليوم أم الشهر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <location filename="../../../desktop_app/services/stating.py"/>
        <source>Write it as 2026, 2026-03 or 2026-03-14.</source>
        <translation>اكتبه هكذا: 2026 أو ⁦2026-03⁩ أو ⁦2026-03-14⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>انسخه ثانية من شريط عنوان المتصفح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Give an address that begins with http:// or https://; capture files by their name.</source>
        <translation>أعط عنوانًا يبدأ بـ ⁦http://⁩ أو ⁦https://⁩؛ والتقط الملفات بأسمائها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>That address is not complete.</source>
        <translation>هذا العنوان غير كامل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Only web addresses can be captured.</source>
        <translation>لا تُلتقط إلا عناوين الويب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list is too long.</source>
        <translation>القائمة طويلة جدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list names no address.</source>
        <translation>لا تذكر القائمة أي عنوان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>Write one address a line.</source>
        <translation>اكتب عنوانًا واحدًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>There is no such list.</source>
        <translation>لا توجد قائمة كهذه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Check its name.</source>
        <translation>افحص اسمه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Do not open it with another program; keep it beside the archive and note its hash.</source>
        <translation>لا تفتحه ببرنامج آخر؛ احفظه بجانب الأرشيف ودوّن بصمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>The file is locked with a password.</source>
        <translation>الملف مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Unpack it yourself, and capture the folder.</source>
        <translation>فكّه بنفسك والتقط المجلد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>It is a link, not a file.</source>
        <translation>إنه رابط وليس ملفًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Links are not followed; capture what it leads to.</source>
        <translation>لا تُتبع الروابط؛ التقط ما يؤدي إليه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Two files inside have the same name.</source>
        <translation>ملفان في الداخل لهما الاسم نفسه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Unpack it yourself, and capture both.</source>
        <translation>فكّه بنفسك والتقط كليهما.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Names inside the file lead out of it.</source>
        <translation>أسماء داخل الملف تؤدي إلى خارجه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <source>The raw picture is kept; its time stands in the record.</source>
        <translation>الصورة الأصلية محفوظة؛ ووقتها مذكور في المحضر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <location filename="../../../desktop_app/services/dating.py"/>
        <source>No strip could be set beside the picture.</source>
        <translation>تعذّر وضع شريط بجانب الصورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Close the mail program and capture the mailbox again.</source>
        <translation>أغلق برنامج البريد والتقط صندوق البريد ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The file changed while it was read.</source>
        <translation>تغيّر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Split it with your mail program and capture the pieces.</source>
        <translation>قسّمه ببرنامج بريدك والتقط الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>The mailbox holds more messages than are read.</source>
        <translation>في صندوق البريد رسائل أكثر مما يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Save a copy without it, and capture both.</source>
        <translation>احفظ نسخة من دونها والتقط الاثنين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>That file is no table.</source>
        <translation>هذا الملف ليس جدولًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose a spreadsheet: XLSX, ODS or CSV.</source>
        <translation>اختر جدول بيانات: XLSX أو ODS أو CSV.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Ask for the original again, or keep the file beside the archive and note its hash.</source>
        <translation>اطلب الأصل ثانية، أو احفظ الملف بجانب الأرشيف ودوّن بصمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>Do not open it; keep it beside the archive and note its hash.</source>
        <translation>لا تفتحه؛ احفظه بجانب الأرشيف ودوّن بصمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>A part of the file is missing or cannot be read.</source>
        <translation>جزء من الملف مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file unpacks to more than is read.</source>
        <translation>الملف بعد فكّه أكبر مما يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file is nested too deeply.</source>
        <translation>الملف متداخل أعمق مما يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read.</source>
        <translation>احفظه نصًا أو HTML أو صورة أو PDF؛ يذكر الدليل كل الأنواع المقروءة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as DOCX, XLSX or ODF without a password, and capture both files.</source>
        <translation>احفظه بصيغة DOCX أو XLSX أو ODF بلا كلمة مرور، والتقط الملفين معًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Open it with the program that made it, save it as a picture, a PDF or text, and capture that.</source>
        <translation>افتحه بالبرنامج الذي صنعه، واحفظه صورة أو PDF أو نصًا، والتقط ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The kind of file is not known.</source>
        <translation>نوع الملف غير معروف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The file is too large to capture.</source>
        <translation>الملف أكبر من أن يُلتقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>انسخه ثانية من حيث أتى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>It is an office file from before 2007, or one locked with a password.</source>
        <translation>إنه ملف مكتبي من قبل عام 2007، أو ملف مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The file is named as text but holds other data.</source>
        <translation>يحمل الملف اسم نص لكنه يحوي بيانات أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a folder with files in it; hidden files and links are left out.</source>
        <translation>سمِّ مجلدًا فيه ملفات؛ تُترك الملفات المخفية والروابط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Save it as a file and capture that.</source>
        <translation>احفظه ملفا ثم التقطه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The folder holds nothing to capture.</source>
        <translation>لا شيء في المجلد ليُلتقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a file, a folder or an address.</source>
        <translation>سمِّ ملفًا أو مجلدًا أو عنوانًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>A web archive is captured from a file alone.</source>
        <translation>لا يُلتقط أرشيف الويب إلا من ملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>That is neither a file nor a folder.</source>
        <translation>ليس هذا ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Capture it with --mode http, or save the page in a browser and capture the file.</source>
        <translation>التقطها باستخدام ‎--mode http، أو احفظ الصفحة في متصفح والتقط الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; if it is right, capture the page with a browser and save it.</source>
        <translation>انظر في العنوان؛ فإن كان صحيحًا فالتقط الصفحة بمتصفح واحفظها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; try it with http:// if the site has no https.</source>
        <translation>انظر في العنوان؛ وجرّبه بـ ⁦http://⁩ إن لم يكن للموقع https.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or give it more time with --wait.</source>
        <translation>حاول لاحقًا، أو أعطه وقتًا أطول بـ ⁦--wait⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Open it in a browser and capture the address that it ends at.</source>
        <translation>افتحه في متصفح والتقط العنوان الذي ينتهي إليه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Start it, or mend its address; nothing was sent without it.</source>
        <translation>شغّله أو صحّح عنوانه؛ لم يُرسل شيء من دونه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Do not trust that address; note it as a lead.</source>
        <translation>لا تثق بهذا العنوان؛ دوّنه كمطلوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Capture it with a browser, or save it as a file and capture that.</source>
        <translation>التقطها بمتصفح، أو احفظها ملفًا والتقطه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or save the page with a browser and capture the file.</source>
        <translation>حاول لاحقًا، أو احفظ الصفحة بمتصفح والتقط الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>The browser showed no page for that address.</source>
        <translation>لم يعرض المتصفح أي صفحة لهذا العنوان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>There is no server with that name.</source>
        <translation>لا يوجد خادم بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address and the network.</source>
        <translation>افحص العنوان والشبكة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s certificate could not be checked.</source>
        <translation>تعذّر فحص شهادة الخادم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>No safe connection to the server came about.</source>
        <translation>لم يتم اتصال آمن بالخادم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads round in circles.</source>
        <translation>يدور العنوان في حلقة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>The proxy does not answer.</source>
        <translation>الوكيل لا يستجيب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads into this computer&apos;s own network.</source>
        <translation>يقود العنوان إلى شبكة هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The answer is too large to capture.</source>
        <translation>الجواب أكبر من أن يُلتقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s answer broke off or is no web page.</source>
        <translation>انقطع جواب الخادم أو أنه ليس صفحة ويب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the network, try again later.</source>
        <translation>افحص الشبكة وحاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Try again; if it happens again, capture it with --mode http, or save the page and capture the file.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرر ذلك فالتقطها باستخدام ‎--mode http، أو احفظ الصفحة والتقط الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser broke down; nothing was kept.</source>
        <translation>تعطل متصفح الالتقاط؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Install the system libraries that the manual names, or install Attest again; until then plain HTTP still captures (--mode http).</source>
        <translation>ثبّت مكتبات النظام التي يذكرها الدليل، أو أعد تثبيت Attest؛ وحتى ذلك الحين يظل الالتقاط عبر HTTP البسيط ممكنًا (‎--mode http).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser cannot be started.</source>
        <translation>لا يمكن تشغيل متصفح الالتقاط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser was stopped.</source>
        <translation>أُوقف متصفح الالتقاط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The server answered with an empty page.</source>
        <translation>أجاب الخادم بصفحة فارغة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Wait until that capture is done, or close its window; then try again.</source>
        <translation>انتظر حتى ينتهي ذلك الالتقاط أو أغلق نافذته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Another capture is using that identity.</source>
        <translation>التقاط آخر يستخدم تلك الهوية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Give a file of certificates in PEM form.</source>
        <translation>أعطِ ملف شهادات بصيغة PEM.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>The certificates cannot be read.</source>
        <translation>لا يمكن قراءة الشهادات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password.</source>
        <translation>اكتبه بالشكل socks5://HOST:PORT أو http://HOST:PORT، دون اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>That is no proxy.</source>
        <translation>هذا ليس وكيلاً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used.</source>
        <translation>صحّح SSL_CERT_FILE أو ألغِه: تُستخدم حينها القائمة المرفقة مع Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>The list of trusted certificates that SSL_CERT_FILE names cannot be read.</source>
        <translation>تعذّرت قراءة قائمة الشهادات الموثوقة التي يسمّيها SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>The stored file is kept as it is; &apos;attest extract&apos; gives it out.</source>
        <translation>يبقى الملف المخزون كما هو؛ و⁦&apos;attest extract&apos;⁩ يخرجه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>A stored web archive cannot be read.</source>
        <translation>لا يمكن قراءة أرشيف ويب مخزون.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address, and whether the proxy may go there; nothing was sent without it.</source>
        <translation>تحقّق من العنوان ومما إذا كان الوكيل يستطيع الوصول إليه؛ لم يُرسل شيء من دونه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The proxy did not reach the server.</source>
        <translation>لم يصل الوكيل إلى الخادم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Copy it again from the browser.</source>
        <translation>انسخه ثانية من المتصفح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Open it with a reader of web archives; keep it beside the archive and note its hash.</source>
        <translation>افتحه بقارئ لأرشيفات الويب؛ واحفظه بجانب الأرشيف ودوّن بصمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>No page was found in the web archive.</source>
        <translation>لم يُعثر على أي صفحة في أرشيف الويب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>It stays in the web archive, which is kept as it came; open that with a reader of web archives.</source>
        <translation>تبقى في أرشيف الويب المحفوظ كما ورد؛ افتحه بقارئ لأرشيفات الويب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Ask for the web archive that holds the page itself, and capture that.</source>
        <translation>اطلب أرشيف الويب الذي يحوي الصفحة نفسها والتقطه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>The web archive says only that the page was unchanged; the page itself is not inside.</source>
        <translation>يذكر أرشيف الويب فقط أن الصفحة لم تتغير؛ أما الصفحة نفسها فليست فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>A page of the web archive cannot be read.</source>
        <translation>لا يمكن قراءة صفحة من أرشيف الويب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>Ask for the whole web archive; the page is in its list alone.</source>
        <translation>اطلب أرشيف الويب كاملا؛ فالصفحة في قائمته فقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>The web archive lists a page that is not inside.</source>
        <translation>يذكر أرشيف الويب في قائمته صفحة ليست فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>Split it with a tool for web archives and capture the pieces.</source>
        <translation>قسّمه بأداة لأرشيفات الويب والتقط الأجزاء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>The web archive holds more records than are read.</source>
        <translation>يحوي أرشيف الويب سجلات أكثر مما يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Free some space on that disk, then try again. Nothing was changed.</source>
        <translation>أفرغ مساحة على هذا القرص ثم حاول ثانية. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.</source>
        <translation>اختر قرصاً آخر: القرص المهيّأ بنظام FAT لا يتسع إلا لملفات حتى 4 غيغابايت. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose a place that can be written to.</source>
        <translation>اختر مكانًا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>اطلب حق الكتابة هناك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the path, then try again.</source>
        <translation>افحص القرص أو المسار ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That disk holds no file so large.</source>
        <translation>لا يتسع ذلك القرص لملف بهذا الحجم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That place is read-only.</source>
        <translation>هذا المكان للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not write there.</source>
        <translation>لا يحق لـ Attest الكتابة هناك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The file system refused the operation.</source>
        <translation>رفض نظام الملفات العملية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the stick, copy the file from it, and try again.</source>
        <translation>افحص القرص أو الذاكرة المحمولة، وانسخ الملف منها، وحاول ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>اطلب حق قراءته، أو انسخه إلى مكان يخصك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The system could not read that.</source>
        <translation>لم يستطع النظام قراءة ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not read that.</source>
        <translation>لا يحق لـ Attest قراءة ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>QT_QPA_PLATFORM names a kind of screen that this program does not have.</source>
        <translation>‏QT_QPA_PLATFORM يسمّي نوعًا من الشاشات لا يملكه هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>The screen cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الشاشة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>There is no screen to open a window on.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>Take it out of the environment, then try again.</source>
        <translation>احذفه من بيئة النظام ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME.</source>
        <translation>يمكن قراءة الأرشيفات؛ وللكتابة احصل على حق الكتابة في ذلك المجلد أو سمِّ مجلدًا آخر في ⁦ATTEST_HOME⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>The folder of keys and settings cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد المفاتيح والإعدادات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Try another service; the file is as it was.</source>
        <translation>جرّب خدمة أخرى؛ الملف كما كان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The service gave no time stamp for this report.</source>
        <translation>لم تعطِ الخدمة ختماً زمنياً لهذا التقرير.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Give its passphrase by --passphrase-file, or at the question.</source>
        <translation>أعط عبارة مروره بـ ⁦--passphrase-file⁩ أو عند السؤال.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.</source>
        <translation>لا يمكن فتح ملف الشهادة بعبارة المرور هذه، أو ينقصه المفتاح أو الشهادة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Use a certificate for an elliptic curve (P-256) or RSA key.</source>
        <translation>استخدم شهادة لمفتاح منحنى إهليلجي (⁦P-256⁩) أو ⁦RSA⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>There is no such certificate file.</source>
        <translation>لا يوجد ملف شهادة كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Check the name after --sign.</source>
        <translation>افحص الاسم بعد ⁦--sign⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Many readers of PDF cannot check signatures of that kind of key.</source>
        <translation>كثير من قارئات PDF لا يستطيع فحص توقيعات هذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>Install Attest again: a file of it was lost or changed.</source>
        <translation>أعد تثبيت Attest: فُقد أحد ملفاته أو تغيّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>A font that reports are set with cannot be read.</source>
        <translation>تعذّرت قراءة خط تُطبع به التقارير.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>Write near:&quot;Tarn&quot; 20km, or coordinates in decimal degrees: near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>اكتب ⁦near:&quot;Tarn&quot; 20km⁩، أو إحداثيات بالدرجات العشرية: ⁦near:&quot;40.25,-30.5&quot; 20km⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>near: needs a place and a distance</source>
        <translation>يحتاج ⁦near:⁩ إلى مكان ومسافة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>there is no place on Earth at “{wanted}”</source>
        <translation>لا يوجد على الأرض مكان عند «{wanted}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</source>
        <translation>اكتب التواريخ هكذا: ⁦2026⁩ أو ⁦2026-01⁩ أو ⁦2026-01-31⁩، والنطاقات هكذا: ⁦2026-01..2026-03⁩ أو ⁦[2026-01 TO 2026-03]⁩، أو ⁦today⁩ أو ⁦yesterday⁩ أو ⁦&quot;last week&quot;⁩ أو ⁦&quot;this month&quot;⁩ أو ⁦&quot;last 7 days&quot;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] or figure:&quot;1.5 million&quot;.</source>
        <translation>اكتب ⁦figure:1161⁩ أو ⁦figure:&gt;1000⁩ أو ⁦figure:1000..1200⁩ أو ⁦figure:[1000 TO 1200]⁩ أو ⁦figure:&quot;1.5 million&quot;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>a range needs at least one end</source>
        <translation>يحتاج النطاق إلى طرف واحد على الأقل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no date</source>
        <translation>‏«{value}» ليس تاريخًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no whole number</source>
        <translation>‏«{value}» ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” can be read in two ways</source>
        <translation>‏«{value}» يمكن أن يُقرأ بطريقتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>there is no day “{value}”</source>
        <translation>لا يوجد يوم «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>للعثور على الكلمة نفسها، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Fields: {fields}. To find the word itself, put it in quotation marks.</source>
        <translation>الحقول: {fields}. للعثور على الكلمة نفسها، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a bracket is not closed</source>
        <translation>هناك قوس لم يُغلق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write a ) where it ends.</source>
        <translation>اكتب ⁦)⁩ حيث ينتهي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NOT stands before a word</source>
        <translation>موضع ⁦NOT⁩ قبل كلمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a quotation mark is not closed</source>
        <translation>هناك علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write &quot;white flag&quot; with one at either end.</source>
        <translation>اكتب ⁦&quot;white flag&quot;⁩ بعلامة عند كل طرف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>this bracket closes nothing</source>
        <translation>هذا القوس لا يُغلق شيئًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>more than {most} brackets stand within each other</source>
        <translation>يوجد أكثر من {most} قوسًا بعضها داخل بعض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>nothing follows “{field}”</source>
        <translation>لا شيء بعد «{field}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write the value right after the colon.</source>
        <translation>اكتب القيمة بعد النقطتين مباشرة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>there is no field “{name}”</source>
        <translation>لا يوجد حقل «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NEAR needs a number of words, such as NEAR/5</source>
        <translation>يحتاج ⁦NEAR⁩ إلى عدد من الكلمات، مثل ⁦NEAR/5⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>{operator} stands between two words</source>
        <translation>موضع {operator} بين كلمتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no kind “{value}”</source>
        <translation>لا يوجد نوع «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>“{value}” is no code of a language</source>
        <translation>‏«{value}» ليس رمز لغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write two letters, such as lang:ar or lang:en.</source>
        <translation>اكتب حرفين، مثل ⁦lang:ar⁩ أو ⁦lang:en⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>year: takes whole years</source>
        <translation>لا يقبل ⁦year:⁩ إلا سنوات كاملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write year:2026, year:2024..2026 or year:&gt;=2024.</source>
        <translation>اكتب ⁦year:2026⁩ أو ⁦year:2024..2026⁩ أو ⁦year:&gt;=2024⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} does not know “{value}”</source>
        <translation>لا يعرف {field} القيمة «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} takes no *</source>
        <translation>لا يقبل {field} العلامة ⁦*⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Kinds: {kinds}.</source>
        <translation>الأنواع: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>It knows {values}.</source>
        <translation>القيم المعروفة: {values}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no letter or digit after “{field}”</source>
        <translation>لا حرف ولا رقم بعد «{field}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it is longer than {most} characters</source>
        <translation>طوله أكثر من {most} حرف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find words in square brackets, put them in quotation marks.</source>
        <translation>للعثور على كلمات بين أقواس مربعة ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>there is no letter or digit in it</source>
        <translation>ليس فيه حرف ولا رقم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it has too many parts</source>
        <translation>أجزاؤه أكثر مما يُحتمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>near: needs a distance</source>
        <translation>يحتاج ⁦near:⁩ إلى مسافة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>words apart are written a NEAR/5 b, not &quot;a b&quot;~5</source>
        <translation>تُكتب الكلمات المتباعدة هكذا: ⁦a NEAR/5 b⁩، لا ⁦&quot;a b&quot;~5⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>inside quotation marks * stands at the very end only</source>
        <translation>داخل علامتي الاقتباس لا تأتي ⁦*⁩ إلا في النهاية تمامًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word with * needs letters before it</source>
        <translation>تحتاج الكلمة مع ⁦*⁩ إلى حروف قبلها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>Chinese and Japanese words are found inside longer ones without * or ?</source>
        <translation>يُعثر على الكلمات الصينية واليابانية داخل كلمات أطول من دون ⁦*⁩ أو ⁦?⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>? and * make a pattern of one word, no address</source>
        <translation>تصنع ⁦?⁩ و⁦*⁩ نمطًا لكلمة واحدة، لا لعنوان</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find an address, write url: before it.</source>
        <translation>للعثور على عنوان، اكتب ⁦url:⁩ قبله.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a pattern is one word and begins with a letter</source>
        <translation>النمط كلمة واحدة وتبدأ بحرف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>~ stands after one word of letters</source>
        <translation>موضع ⁦~⁩ بعد كلمة واحدة من حروف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word may differ by ~1 or ~2 letters, and its first letter stays</source>
        <translation>قد تختلف الكلمة بمقدار ⁦~1⁩ أو ⁦~2⁩ من الحروف، ويبقى حرفها الأول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR stands between two words or phrases</source>
        <translation>موضع ⁦NEAR⁩ بين كلمتين أو عبارتين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it cannot be read ({why})</source>
        <translation>تتعذر قراءته ({why})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{operator} needs a space on both sides</source>
        <translation>يحتاج {operator} إلى مسافة فارغة على الجانبين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{field} takes a whole value, or its beginning with *</source>
        <translation>يقبل {field} قيمة كاملة، أو بدايتها مع ⁦*⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>only {fields} take a range</source>
        <translation>لا يقبل النطاق إلا {fields}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR joins words of one field, at most {most} apart</source>
        <translation>يجمع ⁦NEAR⁩ كلمات حقل واحد، لا يفصل بينها أكثر من {most}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{name} is not supported</source>
        <translation>لا يُدعم {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Use words, &quot;phrases&quot;, AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.</source>
        <translation>استعمل كلمات و&quot;عبارات&quot; وAND وOR وNOT وNEAR/5 و( ) وكلم* وك?مة وكلمة~ وحقولًا مثل status:disputed.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>The search cannot be run: {why}.</source>
        <translation>لا يمكن تنفيذ البحث: {why}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>More than {most} words of this archive fit “{pattern}”.</source>
        <translation>أكثر من {most} كلمة في هذا الأرشيف تطابق «{pattern}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Write more letters of it.</source>
        <translation>اكتب منها حروفًا أكثر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>this archive has no place “{name}” with coordinates</source>
        <translation>لا يوجد في هذا الأرشيف مكان «{name}» له إحداثيات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Give the place a latitude and a longitude, or write near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>أعطِ المكان خط عرض وخط طول، أو اكتب ⁦near:&quot;40.25,-30.5&quot; 20km⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>There is no such item in this archive.</source>
        <translation>لا يوجد عنصر كهذا في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>Look it up with &apos;attest list&apos;.</source>
        <translation>ابحث عنه بـ ⁦&apos;attest list&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>Shorten it, and leave out characters that are no text.</source>
        <translation>اختصره، واحذف ما ليس نصًا من المحارف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>That cannot be recorded.</source>
        <translation>لا يمكن تدوين ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>An archive needs a name and a researcher.</source>
        <translation>يحتاج الأرشيف إلى اسم وباحث.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>Give both; a code will do.</source>
        <translation>أعط الاثنين؛ ويكفي رمز.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Look whether it is the right file.</source>
        <translation>انظر هل هو الملف الصحيح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Export fewer references at once.</source>
        <translation>صدّر مراجع أقل دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>It is a container within a container.</source>
        <translation>إنها حاوية داخل حاوية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/capture_list.py"/>
        <source>Leave --url and --interactive out, or capture that address by itself.</source>
        <translation>احذف --url و--interactive، أو التقط ذلك العنوان وحده.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>There is no tag to put on.</source>
        <translation>لا وسم لوضعه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>Write one, several apart by commas.</source>
        <translation>اكتب واحدًا، وافصل بين عدة بفواصل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such claim in this archive.</source>
        <translation>لا يوجد ادعاء كهذا في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look it up with &apos;attest show&apos;.</source>
        <translation>ابحث عنه بـ ⁦&apos;attest show&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>There are no words in that file.</source>
        <translation>لا كلمات في هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose another file, or look into it.</source>
        <translation>اختر ملفاً آخر، أو انظر فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>The draft is too large to check.</source>
        <translation>المسودة أكبر من أن تُدقَّق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That is no file.</source>
        <translation>هذا ليس ملفاً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose a DOCX, ODT, Markdown or text file.</source>
        <translation>اختر ملف DOCX أو ODT أو Markdown أو نصاً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Save the draft as DOCX, ODT, Markdown or text.</source>
        <translation>احفظ المسودة بصيغة DOCX أو ODT أو Markdown أو نص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That kind of file is not read as a draft.</source>
        <translation>لا يُقرأ هذا النوع من الملفات كمسودة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>Name items that &apos;attest list&apos; prints, or a query that finds some.</source>
        <translation>سمِّ عناصر يطبعها ⁦&apos;attest list&apos;⁩، أو استعلامًا يجد بعضها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>There is nothing to share.</source>
        <translation>لا شيء للمشاركة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Look the names up with &apos;attest identities&apos;.</source>
        <translation>ابحث عن الأسماء بالأمر &apos;attest identities&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>There is no virtual identity of that name here.</source>
        <translation>لا توجد هنا هوية افتراضية بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>That is no name of a virtual identity.</source>
        <translation>هذا ليس اسم هوية افتراضية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Give one line of at most 80 letters.</source>
        <translation>اكتب سطرًا واحدًا من 80 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>its bytes do not have the recorded hash</source>
        <translation>ليست لبايتاته البصمة المسجلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>asset</source>
        <translation>ملف مخزون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>NOT CHECKED</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>chain</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>MISMATCH</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>withheld: it was not in the file received</source>
        <translation>محتجز: لم يكن في الملف المستلم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the link before it is broken</source>
        <translation>الحلقة التي قبله مكسورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the stored file is missing</source>
        <translation>الملف المخزون مفقود</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>A lead needs a name or an address.</source>
        <translation>يحتاج المطلوب إلى اسم أو عنوان.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Say what is wanted.</source>
        <translation>قل ما المطلوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A note needs words.</source>
        <translation>تحتاج الملاحظة إلى كلمات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write something.</source>
        <translation>اكتب شيئًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Look it up in the list.</source>
        <translation>ابحث عنه في القائمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>Write it again; if it fails again, report it as a fault of the program.</source>
        <translation>اكتبه ثانية؛ فإن فشل مرة أخرى فأبلغ عنه كخلل في البرنامج.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>The report cannot be read back.</source>
        <translation>لا يمكن إعادة قراءة التقرير.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>signed by the key named</source>
        <translation>موقّع بالمفتاح المسمّى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>manifests</source>
        <translation>بيانات المحتويات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>an extract holds no journal: the chain of custody stays in the archive</source>
        <translation>لا سجل في المستخرج: تبقى سلسلة الحيازة في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>withheld</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>everything else</source>
        <translation>كل ما عداه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>Reading stopped at the first fault.</source>
        <translation>توقفت القراءة عند أول خلل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Choose an item that is a picture or a PDF.</source>
        <translation>اختر عنصرًا هو صورة أو ملف PDF.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Search its own words.</source>
        <translation>ابحث في كلماته هو.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>That item has no picture in which words could be read.</source>
        <translation>ليس لهذا العنصر صورة يمكن قراءة كلمات فيها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Every page of the document has a text of its own.</source>
        <translation>لكل صفحة من المستند نصها الخاص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <location filename="../../../desktop_app/services/ocr_sheets.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Its reader broke down or ran out of memory over it.</source>
        <translation>تعطّل قارئه أو نفدت ذاكرته بسببه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use another one, or bring it back: attest set FOLDER TERM retired no</source>
        <translation>استعمل أخرى، أو أعدها: ⁦attest set FOLDER TERM retired no⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Look them up with &apos;attest statuses FOLDER&apos;.</source>
        <translation>ابحث عنها بـ ⁦&apos;attest statuses FOLDER&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Bring it back, or take another word.</source>
        <translation>أعدها، أو خذ كلمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use it, or take another word.</source>
        <translation>استعملها، أو خذ كلمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>That is no word for a status.</source>
        <translation>ليست هذه كلمة لحالة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Take another key.</source>
        <translation>خذ مفتاحًا آخر من لوحة المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Keep the file beside the archive and note its hash, or give it more time with --read-seconds.</source>
        <translation>احفظ الملف بجانب الأرشيف ودوّن بصمته، أو أعطه وقتًا أطول بـ ⁦--read-seconds⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Reading it takes too long.</source>
        <translation>تستغرق قراءته وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Close other programs, or install Attest again.</source>
        <translation>أغلق برامج أخرى، أو ثبّت Attest من جديد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>The reading program cannot be started.</source>
        <translation>لا يمكن تشغيل برنامج القراءة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask a keeper of this archive to do it; &apos;attest members&apos; names them.</source>
        <translation>اطلب من أمين لهذا الأرشيف أن يفعله؛ و⁦&apos;attest members&apos;⁩ يسمّيهم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask its author, or a keeper of this archive.</source>
        <translation>اطلب من كاتبه أو من أمين لهذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only a keeper can do that.</source>
        <translation>لا يستطيع ذلك إلا أمين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only its author or a keeper can withdraw that.</source>
        <translation>لا يسحب ذلك إلا كاتبه أو أمين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look ids up with &apos;attest list&apos; and &apos;attest show&apos;.</source>
        <translation>ابحث عن المعرّفات بـ ⁦&apos;attest list&apos;⁩ و⁦&apos;attest show&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>That key wrote no such entry here.</source>
        <translation>لم يكتب هذا المفتاح قيدًا كهذا هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is nothing with that id in this archive.</source>
        <translation>لا شيء بهذا المعرّف في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>Choose an item that is a picture.</source>
        <translation>اختر عنصرًا هو صورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>That item is no picture.</source>
        <translation>هذا العنصر ليس صورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proof_parts.py"/>
        <source>The package says no hash of itself.</source>
        <translation>لا تذكر الحزمة بصمة لنفسها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on.</source>
        <translation>قدّم أسطرًا من ارتفاع وترويسة بالست عشري، أو ترويسات من 80 بايتًا بدءًا من الكتلة 0.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no block headers.</source>
        <translation>لا يحتوي ذلك الملف على ترويسات كتل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>قدّم ملفًا فيه شهادات بصيغة PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no certificates.</source>
        <translation>لا يحتوي ذلك الملف على شهادات.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>That item has no such capture.</source>
        <translation>ليس لهذا العنصر التقاط كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There is no such collection.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Make it with &apos;attest new&apos;.</source>
        <translation>اصنعها بـ ⁦&apos;attest new&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>That item has no text.</source>
        <translation>ليس لهذا العنصر نص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>Pin the claim to a region of the picture: --region X,Y,W,H.</source>
        <translation>ثبّت الادعاء على منطقة من الصورة: ⁦--region X,Y,W,H⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>No capture here has a file with that hash.</source>
        <translation>ليس في أي التقاط هنا ملف بهذه البصمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Give FROM-TO, FROM first.</source>
        <translation>اكتب البداية-النهاية، والبداية أولًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That item has no recording.</source>
        <translation>لا تسجيل في هذا العنصر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Pin the claim to words or a region instead.</source>
        <translation>ثبّت الادعاء على كلمات أو على جزء من صورة بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That stretch is not inside the recording.</source>
        <translation>هذا المقطع ليس داخل التسجيل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>Draw one first: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</source>
        <translation>ارسم واحدة أولًا: ⁦&apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>No region of that picture is to be burnt out.</source>
        <translation>لا منطقة في هذه الصورة مطلوب طمسها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/plan_file.py"/>
        <source>The list of names cannot be read.</source>
        <translation>تتعذر قراءة قائمة الأسماء.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Look it up with &apos;attest pseudonyms&apos;.</source>
        <translation>ابحث عنه بالأمر ⁦&apos;attest pseudonyms&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Add a list with &apos;attest pseudonyms FOLDER --add FILE&apos;, or give --redact FILE.</source>
        <translation>أضف قائمة بالأمر ⁦&apos;attest pseudonyms FOLDER --add FILE&apos;⁩، أو أعطِ ⁦--redact FILE⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>There is no such pseudonym in this archive.</source>
        <translation>لا يوجد اسم مستعار كهذا في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>This archive has no pseudonyms.</source>
        <translation>ليس في هذا الأرشيف أسماء مستعارة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Name one of its pictures with --file SHA256; &apos;attest show&apos; lists them.</source>
        <translation>سمِّ إحدى صوره بالخيار ⁦--file SHA256⁩؛ يعرضها ⁦&apos;attest show&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Look it up with &apos;attest redactions&apos;.</source>
        <translation>ابحث عنه بالأمر ⁦&apos;attest redactions&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>A redaction needs a reason.</source>
        <translation>الحجب يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Say why, with --reason.</source>
        <translation>قل لماذا، بـ ⁦--reason⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That item has no picture to mark.</source>
        <translation>ليس لهذا العنصر صورة تُحدَّد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>The file has no such picture.</source>
        <translation>لا توجد صورة كهذه في الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Count from 1.</source>
        <translation>ابدأ العد من 1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That region is not inside the picture.</source>
        <translation>ليست هذه المنطقة داخل الصورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>No such redaction stands in this archive.</source>
        <translation>لا يوجد حجب كهذا قائم في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is also a word of every report needs a longer spelling.</source>
        <translation>لم يُكتب شيء. أضف الصيغة الواردة هناك، أو علِّم المنطقة في الصورة الأخرى؛ والاسم الذي هو أيضًا كلمة من كلمات كل تقرير يحتاج إلى صيغة أطول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Something that is to be hidden still stands in the finished report.</source>
        <translation>ما زال في التقرير المكتمل شيء يجب إخفاؤه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Those corners are no polygon.</source>
        <translation>لا تصنع هذه الزوايا مضلعًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Pin the claim to words instead.</source>
        <translation>ثبّت الادعاء على كلمات بدلا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes have the hash beside it</source>
        <translation>لبايتاته البصمة المدوّنة بجانبه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it has no time stamp: when it was signed is the signer&apos;s own word</source>
        <translation>لا ختم وقت عليه: وقت التوقيع قول الموقّع وحده</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>time stamp</source>
        <translation>ختم الوقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive has changed since, or is another copy: its state is not the one that the report names</source>
        <translation>تغيّر الأرشيف منذ ذلك الحين، أو أنه نسخة أخرى: ليست حالته تلك التي يسمّيها التقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is no .sha256 file beside it</source>
        <translation>لا يوجد ملف ⁦.sha256⁩ بجانبه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is no line of sha256sum for this file</source>
        <translation>ليس سطرًا من sha256sum لهذا الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes do not have the hash beside it</source>
        <translation>ليست لبايتاته البصمة المدوّنة بجانبه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hash list</source>
        <translation>قائمة البصمات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its hash is not told: a name in it is replaced</source>
        <translation>لم تُذكر بصمته: استُبدل فيه اسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the report names a file without a hash</source>
        <translation>يسمّي التقرير ملفًا بلا بصمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive&apos;s file does not have this hash</source>
        <translation>ليست لملف الأرشيف هذه البصمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>manifest</source>
        <translation>بيان المحتويات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is none: an earlier version made this report</source>
        <translation>لا توجد: أنشأت هذا التقرير نسخة أقدم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>script</source>
        <translation>برنامج الفحص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is not signed</source>
        <translation>ليس موقّعًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>coverage</source>
        <translation>نطاق التوقيع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it was made from another archive</source>
        <translation>صُنع من أرشيف آخر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive is in the state that the report names</source>
        <translation>الأرشيف في الحالة التي يسمّيها التقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive holds it unchanged</source>
        <translation>يحفظه الأرشيف بلا تغيير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive does not hold this file</source>
        <translation>لا يحفظ الأرشيف هذا الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>report content</source>
        <translation>محتوى التقرير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the file itself was changed</source>
        <translation>تغيّر الملف نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>unsigned report</source>
        <translation>التقرير قبل التوقيع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose items, a query that finds some, or a collection that holds some.</source>
        <translation>اختر عناصر، أو استعلامًا يجد بعضها، أو مجموعة فيها بعضها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose one item (--item ID), or another template.</source>
        <translation>اختر عنصرًا واحدًا (⁦--item ID⁩) أو قالبًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>There is nothing to report.</source>
        <translation>لا شيء للتقرير.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>That template prints one item, and several were chosen.</source>
        <translation>هذا القالب يطبع عنصرًا واحدًا، وقد اختيرت عدة عناصر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>Give a PNG or JPEG of at most 10 MB that other programs open.</source>
        <translation>أعطِ صورة PNG أو JPEG لا تزيد على 10 ميغابايت وتفتحها برامج أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no logo.</source>
        <translation>هذا الملف ليس شعاراً.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no letterhead.</source>
        <translation>هذا الملف ليس ترويسة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not empty.</source>
        <translation>هذا المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <source>Choose a new one.</source>
        <translation>اختر واحدًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Sign it when it is made: attest report … --sign FILE.</source>
        <translation>وقّعه عند إنشائه: attest report … --sign FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Check it with attest verify; a time stamp would vouch for what was changed.</source>
        <translation>افحصه بـ attest verify؛ فالختم الزمني كان سيشهد لما تغيّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>There is no such report.</source>
        <translation>لا يوجد تقرير كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>That file has no signature that can be read.</source>
        <translation>ليس في هذا الملف توقيع يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>The report was changed after it was signed.</source>
        <translation>تغيّر التقرير بعد توقيعه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The report can be stamped later: attest stamp FILE --timestamp ADDRESS.</source>
        <translation>يمكن ختم التقرير لاحقاً: attest stamp FILE --timestamp ADDRESS.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The time-stamp service gave no answer.</source>
        <translation>لم تجب خدمة الختم الزمني.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>Look it up with &apos;attest searches&apos;.</source>
        <translation>ابحث عنه بالأمر ⁦attest searches⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>There is no such logged search in this archive.</source>
        <translation>لا يوجد بحث مسجَّل كهذا في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>Install that version to take it over; what is inside can be checked without Attest (see its README.txt).</source>
        <translation>ثبّت تلك النسخة لتأخذه؛ ويمكن فحص ما بداخله دون Attest (انظر ⁦README.txt⁩ فيه).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>This shared file was made by a newer version of Attest.</source>
        <translation>صنعت هذا الملف المشترك نسخة أحدث من Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Receive it into a folder of its own: attest receive FILE FOLDER --researcher R.</source>
        <translation>استلمه في مجلد خاص به: ⁦attest receive FILE FOLDER --researcher R⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The shared file belongs to another archive.</source>
        <translation>الملف المشترك لأرشيف آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The journal has no first entry.</source>
        <translation>ليس للسجل قيد أول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>There is no such merge.</source>
        <translation>لا يوجد دمج كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Use the receipt that &apos;attest merge&apos; printed.</source>
        <translation>استعمل الإيصال الذي طبعه ⁦&apos;attest merge&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The page cannot be shown.</source>
        <translation>لا يمكن إظهار الصفحة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>Look at the file once it is written.</source>
        <translation>انظر في الملف بعد كتابته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The document is too large to be shown here.</source>
        <translation>المستند أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>It needs a name.</source>
        <translation>يحتاج إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Write one.</source>
        <translation>اكتب واحدًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Take its items out first; they stay in the archive.</source>
        <translation>أخرج عناصرها أولا؛ فهي تبقى في الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There are items in that collection.</source>
        <translation>في هذه المجموعة عناصر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>Go back and make it again; check the disk it was to go to.</source>
        <translation>ارجع واصنعه ثانية؛ وافحص القرص الذي كان سيُكتب عليه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>The bytes are not those that were looked at.</source>
        <translation>ليست هذه البايتات التي نُظر فيها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/stops.py"/>
        <source>Leave them out, or decide with a reason, which is kept: --despite REASON.</source>
        <translation>اتركها، أو قرّر مع ذكر سبب يُحفظ: ⁦--despite REASON⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>Ask for the suggestions again; the text or the rules may have changed.</source>
        <translation>اطلب الاقتراحات ثانية؛ ربما تغيّر النص أو القواعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>There is no such suggestion for that item.</source>
        <translation>لا يوجد اقتراح كهذا لهذا العنصر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Judge each claim by itself, with its own reason.</source>
        <translation>احكم على كل ادعاء وحده، مع سبب خاص به.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>Pin the claim by hand: select the words in the table&apos;s text.</source>
        <translation>ثبّت الادعاء يدويًا: حدّد الكلمات في نص الجدول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>The row&apos;s words do not stand in the captured text.</source>
        <translation>كلمات الصف ليست في النص الملتقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>Close the program that writes to it, look at it again, and import then.</source>
        <translation>أغلق البرنامج الذي يكتب فيه، وانظر إليه من جديد، ثم استورد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>No column says what the rows are.</source>
        <translation>لا عمود يقول ما هي الصفوف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The row says nothing of what is imported.</source>
        <translation>لا يقول الصف شيئًا مما يُستورد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table has no sheet of that name.</source>
        <translation>ليس في الجدول ورقة بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table holds no rows.</source>
        <translation>لا صفوف في الجدول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose another file, or look whether it is the right one.</source>
        <translation>اختر ملفًا آخر، أو انظر هل هو الملف الصحيح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Name one; only notes are joined.</source>
        <translation>سمِّ واحدًا؛ الملاحظات وحدها تُضمّ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Those words are not in the text.</source>
        <translation>ليست هذه الكلمات في النص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Copy them exactly as &apos;attest show&apos; prints them, with their punctuation.</source>
        <translation>انسخها تمامًا كما يطبعها ⁦&apos;attest show&apos;⁩ مع علامات ترقيمها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2.</source>
        <translation>اكتب حرفًا من A إلى F للمصدر ورقمًا من 1 إلى 6 للمعلومة، مثل B2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Select them again.</source>
        <translation>اخترها ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution needs a reason.</source>
        <translation>يحتاج الحسم إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution must name all standing assessments.</source>
        <translation>يجب أن يسمّي الحسم كل التقييمات القائمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A thing cannot be linked to itself.</source>
        <translation>لا يُربط الشيء بنفسه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Name two different ids.</source>
        <translation>سمِّ معرّفين مختلفين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such link.</source>
        <translation>لا يوجد رابط كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Give one with --name.</source>
        <translation>أعط واحدًا بـ ⁦--name⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>There is nothing left to undo.</source>
        <translation>لم يبق ما يُتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>Withdraw the items one by one where you want them gone.</source>
        <translation>اسحب العناصر واحدًا واحدًا حيث تريد إخفاءها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14.</source>
        <translation>أعطِ ملفًا نصيًا بترميز ⁦UTF-8⁩، ولغة مثل ⁦en⁩، ومن ترجمه، ويومًا مثل ⁦2026-03-14⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>That translation is not there any more.</source>
        <translation>لم تعد تلك الترجمة موجودة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Keep yours beside it, or ask its author or a keeper of this archive.</source>
        <translation>احفظ ترجمتك إلى جانبها، أو اطلب من كاتبها أو من أمين لهذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Look at the item&apos;s translations again.</source>
        <translation>انظر إلى ترجمات العنصر من جديد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Only its author or a keeper can replace that.</source>
        <translation>لا يستبدل ذلك إلا كاتبه أو أمين.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>lists and search</source>
        <translation>القوائم والبحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the lists do not match the journal; they are made anew by &apos;attest rebuild&apos;</source>
        <translation>القوائم لا تطابق السجل؛ تُنشأ من جديد بواسطة ⁦&apos;attest rebuild&apos;⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the file is damaged; it is made anew from the journal by &apos;attest rebuild&apos;</source>
        <translation>الملف تالف؛ يُنشأ من جديد من السجل بواسطة ⁦&apos;attest rebuild&apos;⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the archive was written to meanwhile; check again</source>
        <translation>كُتب في الأرشيف أثناء ذلك؛ افحص من جديد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>they differ from what they are made of, which does not match itself</source>
        <translation>تختلف عمّا أُنشئت منه، وهو نفسه لا يتطابق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the search index does not match the journal; it is made anew by &apos;attest rebuild&apos;</source>
        <translation>فهرس البحث لا يطابق السجل؛ يُنشأ من جديد بواسطة ⁦&apos;attest rebuild&apos;⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <source>Write the term, then its other spellings.</source>
        <translation>اكتب اللفظ ثم كتاباته الأخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>Capture an address first, or export another format.</source>
        <translation>التقط عنوانًا أولا، أو صدّر بصيغة أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>There is no web capture to export in this archive.</source>
        <translation>لا التقاط ويب للتصدير في هذا الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The record of each page says what and where; the file is kept as it came.</source>
        <translation>سجل كل صفحة يذكر ماذا وأين؛ والملف محفوظ كما ورد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>A part of the web archive is damaged and was not read; what is whole was captured.</source>
        <translation>جزء من أرشيف الويب تالف ولم يُقرأ؛ أما السليم منه فقد التُقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>Capture the whole file; each of its pages is then named with its number.</source>
        <translation>التقط الملف كله؛ وعندئذ تُسمى كل صفحة برقمها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The web archive has no page of that number.</source>
        <translation>لا توجد في أرشيف الويب صفحة بهذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>Ask them to change it; what a key says of itself stands.</source>
        <translation>اطلب منهم تغييره؛ فما يقوله المفتاح عن نفسه يبقى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>A name or a code will do.</source>
        <translation>يكفي اسم أو رمز.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>That person has said what they are called.</source>
        <translation>قال هذا الشخص ما اسمه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Encrypt it to the colleague&apos;s age key (--to), or share fewer items.</source>
        <translation>شفّره لمفتاح age الخاص بالزميل (⁦--to⁩)، أو شارك عناصر أقل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give --identity FILE (an age identity) or --passphrase-file FILE.</source>
        <translation>أعط ⁦--identity FILE⁩ (هوية age) أو ⁦--passphrase-file FILE⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender to encrypt it to your age key.</source>
        <translation>اطلب من المرسل أن يشفّره لمفتاح age الخاص بك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give the file that &apos;age-keygen&apos; wrote; its key line begins with AGE-SECRET-KEY-1.</source>
        <translation>أعط الملف الذي كتبه ⁦&apos;age-keygen&apos;⁩؛ يبدأ سطر مفتاحه بـ AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender for whom the file was encrypted, and look for spaces around the passphrase.</source>
        <translation>اسأل المرسل لمن شُفّر الملف، وابحث عن مسافات حول عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The encrypted file was altered or cut off.</source>
        <translation>الملف المشفّر غُيّر أو قُطع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The file is too large for a passphrase.</source>
        <translation>الملف أكبر من أن تحميه عبارة مرور.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>It begins with age1 and has 62 characters; &apos;age-keygen&apos; prints it as the public key.</source>
        <translation>يبدأ بـ age1 وله 62 محرفًا؛ ويطبعه ⁦&apos;age-keygen&apos;⁩ كمفتاح عام.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The shared file is encrypted.</source>
        <translation>الملف المشترك مشفّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age identity file.</source>
        <translation>ليس هذا ملف هوية age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That key or passphrase does not open the file.</source>
        <translation>لا يفتح هذا المفتاح أو عبارة المرور هذه الملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age key.</source>
        <translation>ليس هذا مفتاح age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/model.py"/>
        <source>Do not use it; ask the sender for a new file and compare its SHA-256 by another way.</source>
        <translation>لا تستعمله؛ اطلب من المرسل ملفًا جديدًا وقارن بصمته SHA-256 بطريق آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>Ask the sender for a shared file: &apos;attest share&apos; without --extract.</source>
        <translation>اطلب من المرسل ملفًا مشتركًا: ⁦&apos;attest share&apos;⁩ بلا ⁦--extract⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>That is an extract: it holds no journal, so it can be read and checked, and not merged or received.</source>
        <translation>هذا مستخرج: لا سجل فيه، فيمكن قراءته وفحصه ولا يمكن دمجه أو استلامه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s signature does not fit.</source>
        <translation>توقيع المرسل لا يطابق.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The bag&apos;s count of volumes cannot be read.</source>
        <translation>لا يمكن قراءة عدد أجزاء الحزمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is missing.</source>
        <translation>ملف من الحزمة مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is larger than it can be.</source>
        <translation>ملف من الحزمة أكبر مما يمكن.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag was altered.</source>
        <translation>ملف من الحزمة غُيّر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s key cannot be read.</source>
        <translation>لا يمكن قراءة مفتاح المرسل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The tag manifest names other files.</source>
        <translation>يسمّي بيان الملفات المساعدة ملفات أخرى.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file that the manifest names is missing.</source>
        <translation>ملف يسمّيه البيان مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The shared file holds a file that its manifest does not name.</source>
        <translation>في الملف المشترك ملف لا يسمّيه بيانه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A shared file and an extract are mixed.</source>
        <translation>اختلط ملف مشترك بمستخرج.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is missing.</source>
        <translation>السجل مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member was altered.</source>
        <translation>غُيّر جزء داخلي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is larger than it can be.</source>
        <translation>السجل أكبر مما يمكن.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal does not match its manifest.</source>
        <translation>السجل لا يطابق بيانه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A manifest line is not as it must be, or stands twice.</source>
        <translation>سطر في البيان ليس كما يجب، أو مكرر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag does not match its manifest.</source>
        <translation>ملف من الحزمة لا يطابق بيانه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file is cut off.</source>
        <translation>الملف المشترك مقطوع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A line of the journal is too long.</source>
        <translation>سطر في السجل أطول من اللازم.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file does not match its manifest.</source>
        <translation>ملف لا يطابق بيانه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member is larger than it says.</source>
        <translation>جزء داخلي أكبر مما يقول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>An asset&apos;s name is not its hash.</source>
        <translation>اسم ملف مخزون ليس بصمته.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>Use a stick that is formatted as exFAT, or share fewer items.</source>
        <translation>استعمل ذاكرة محمولة مهيأة بنظام exFAT، أو شارك عناصر أقل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>A volume belongs to another shared file.</source>
        <translation>جزء يخص ملفًا مشتركًا آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <source>Leave that item out, or restore the file from a copy of the archive.</source>
        <translation>اترك هذا العنصر، أو استعد الملف من نسخة من الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file does not match its recorded hash.</source>
        <translation>ملف مخزون لا يطابق بصمته المسجلة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>That is not a shared file.</source>
        <translation>ليس هذا ملفًا مشتركًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Choose a file that ends in .attest.</source>
        <translation>اختر ملفًا ينتهي بـ ⁦.attest⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s end is not as it must be (cut off, or bytes added).</source>
        <translation>نهاية الملف المشترك ليست كما يجب (مقطوعة، أو أُضيفت بايتات).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file claims more members than are allowed.</source>
        <translation>يدّعي الملف المشترك أجزاء أكثر من المسموح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory holds hidden bytes.</source>
        <translation>في فهرس الملف المشترك بايتات مخفية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s header is not as it must be.</source>
        <translation>ترويسة جزء داخلي ليست كما يجب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is encrypted, a link, or written in a way that is not allowed.</source>
        <translation>جزء داخلي مشفّر أو رابط أو مكتوب بطريقة غير مسموحة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s sizes contradict each other.</source>
        <translation>أحجام جزء داخلي متناقضة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Bytes are hidden before the directory.</source>
        <translation>بايتات مخفية قبل الفهرس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>There are bytes before the shared file&apos;s beginning.</source>
        <translation>بايتات قبل بداية الملف المشترك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory is cut off.</source>
        <translation>فهرس الملف المشترك مقطوع.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Members overlap, or bytes are hidden between them.</source>
        <translation>أجزاء متداخلة، أو بايتات مخفية بينها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s own header differs from the directory.</source>
        <translation>ترويسة جزء تختلف عن الفهرس.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member stands twice.</source>
        <translation>جزء داخلي مكرر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member has a name that is not allowed.</source>
        <translation>لجزء داخلي اسم غير مسموح.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is packed that must not be.</source>
        <translation>ضُغط جزء لا يجوز ضغطه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s name has characters that are not allowed.</source>
        <translation>في اسم جزء محارف غير مسموحة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Put its stick or disk back, then close the archive and open it again: what was saved is in it.</source>
        <translation>أعد الذاكرة المحمولة أو القرص، ثم أغلق الأرشيف وافتحه ثانية: فيه كل ما حُفظ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is no longer there.</source>
        <translation>لم يعد الأرشيف هناك.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Copy the archive to a place you can write to.</source>
        <translation>انسخ الأرشيف إلى مكان تستطيع الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Close it in the other window or program first.</source>
        <translation>أغلقه في النافذة أو البرنامج الآخر أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is safe; free some space on the disk, then run &apos;attest rebuild&apos;.</source>
        <translation>هو في أمان؛ أفرغ مساحة على القرص ثم شغّل ⁦&apos;attest rebuild&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is recorded, but the lists and the search are behind, because the disk is full.</source>
        <translation>دُوّن، لكن القوائم والبحث متأخرة لأن القرص ممتلئ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is on read-only media.</source>
        <translation>الأرشيف على وسيط للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is open elsewhere.</source>
        <translation>الأرشيف مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Restore it from a copy of the archive, or merge a shared file that holds it.</source>
        <translation>استعده من نسخة من الأرشيف، أو ادمج ملفًا مشتركًا يحويه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Keep it as it is and restore the original from a copy of the archive.</source>
        <translation>أبقه كما هو واستعد الأصل من نسخة من الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file is missing.</source>
        <translation>ملف مخزون مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>The lists and the search of this archive are damaged; what was recorded is not.</source>
        <translation>القوائم والبحث في هذا الأرشيف تالفة؛ أما ما سُجِّل فليس تالفًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Close the archive and open it again, or run &apos;attest rebuild&apos;: they are made anew from the journal.</source>
        <translation>أغلق الأرشيف وافتحه من جديد، أو شغّل ⁦&apos;attest rebuild&apos;⁩: تُنشأ من جديد من السجل.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Make a copy of the folder, then run &apos;attest verify&apos; on it.</source>
        <translation>اصنع نسخة من المجلد ثم شغّل عليها ⁦&apos;attest verify&apos;⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>A database of this archive is damaged.</source>
        <translation>قاعدة بيانات لهذا الأرشيف تالفة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>The archive&apos;s journal has no first entry.</source>
        <translation>ليس لسجل الأرشيف قيد أول.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the archive from a copy.</source>
        <translation>استعد الأرشيف من نسخة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder, or let a keeper admit this device&apos;s new key.</source>
        <translation>استعد مجلد الإعدادات، أو دع أمينًا يقبل المفتاح الجديد لهذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>The key for this archive is not on this device.</source>
        <translation>مفتاح هذا الأرشيف ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder from a copy.</source>
        <translation>استعد مجلد الإعدادات من نسخة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>A key file on this device is damaged.</source>
        <translation>ملف مفتاح على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>This archive was made by a newer version of Attest.</source>
        <translation>صنعت هذا الأرشيف نسخة أحدث من Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>Install that version to open it.</source>
        <translation>ثبّت تلك النسخة لتفتحه.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose the folder that holds a file named FORMAT, or create an archive there first.</source>
        <translation>اختر المجلد الذي فيه ملف اسمه FORMAT، أو أنشئ هناك أرشيفًا أولا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the file named FORMAT from a copy of the archive.</source>
        <translation>استعد الملف المسمّى FORMAT من نسخة من الأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Open it once where it can be written to, or copy the whole folder to such a place.</source>
        <translation>افتحه مرة حيث تمكن الكتابة، أو انسخ المجلد كله إلى مكان كهذا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose a new folder for the archive.</source>
        <translation>اختر مجلدًا جديدًا للأرشيف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not an archive.</source>
        <translation>ليس هذا المجلد أرشيفًا.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s FORMAT file is damaged.</source>
        <translation>ملف FORMAT لهذا الأرشيف تالف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s journal is missing.</source>
        <translation>سجل الأرشيف مفقود.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The read-only archive was not closed properly.</source>
        <translation>لم يُغلق الأرشيف المخصص للقراءة فقط كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Captured pages cannot be shown as they were on this computer.</source>
        <translation>لا يمكن عرض الصفحات الملتقطة كما كانت على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Install the system libraries that it names under Details; the picture and the text can be read.</source>
        <translation>ثبّت مكتبات النظام المذكورة في التفاصيل؛ يمكن قراءة الصورة والنص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read.</source>
        <translation>اطلب ممن يديره السماح لـ Attest بنطاقات أسماء المستخدمين؛ يمكن قراءة الصورة والنص.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>The picture cannot be shown.</source>
        <translation>لا يمكن إظهار الصورة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>Look at its record and its file.</source>
        <translation>انظر في محضرها وفي ملفها.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>Look whether the folder can be written to, and whether the window opens without --picture.</source>
        <translation>تحقّق من إمكان الكتابة في المجلد، ومن أن النافذة تُفتح من دون ⁦--picture⁩.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>The window was not drawn into a file.</source>
        <translation>لم تُرسَم النافذة في ملف.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Close the program and open the archive again.</source>
        <translation>أغلق البرنامج وافتح الأرشيف ثانية.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Nothing more is written after a fault.</source>
        <translation>لا يُكتب شيء بعد خلل.</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>responsibility</source>
        <translation>مسؤولية</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>unreviewed</source>
        <translation>غير مراجَع</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>claimed</source>
        <translation>مُدّعى</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disputed</source>
        <translation>متنازَع عليه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>refuted</source>
        <translation>مُفنَّد</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>out of context</source>
        <translation>خارج سياقه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>saying</source>
        <translation>القول</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>second reader agreed</source>
        <translation>وافق قارئ ثانٍ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>updates</source>
        <translation>يحدّث</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>stated</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>control</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disposition</source>
        <translation>تصرّف نهائي</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>captured by mistake</source>
        <translation>التُقط خطأ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>legal order</source>
        <translation>أمر قضائي</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>keeper</source>
        <translation>أمين</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>lead</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>broken</source>
        <translation>لا يتبع القيد السابق</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>quarantined</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>copied archive</source>
        <translation>أرشيف منسوخ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>restored backup</source>
        <translation>نسخة احتياطية مستعادة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>term</source>
        <translation>لفظ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>working file</source>
        <translation>ملف العمل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>dismissed suggestion</source>
        <translation>اقتراح مرفوض</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>published at</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>modified at</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>site</source>
        <translation>الموقع على الويب</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>parent</source>
        <translation>ما هو جزء منه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>search path</source>
        <translation>مسار البحث</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>obtained from</source>
        <translation>مصدر الحصول عليه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent by</source>
        <translation>الموافقة من</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent uses</source>
        <translation>استعمالات الموافقة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent until</source>
        <translation>الموافقة حتى</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collector address</source>
        <translation>عنوان الجامع</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution role</source>
        <translation>صفة القائل</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>spellings</source>
        <translation>صيغ الكتابة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym reason</source>
        <translation>سبب الاسم المستعار</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>precision m</source>
        <translation>الدقة (م)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>aliases</source>
        <translation>كتابات أخرى</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>key</source>
        <translation>مفتاح لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>needs reason</source>
        <translation>يحتاج إلى سبب</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>retired</source>
        <translation>خارج الاستعمال</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>origin</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>closed by</source>
        <translation>ما أغلقه</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>known facts</source>
        <translation>الوقائع المعروفة</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>minimisation</source>
        <translation>تقليل البيانات</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>duties</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>captures</source>
        <translation>الالتقاطات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>notes, tags and links</source>
        <translation>الملاحظات والوسوم والروابط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>custody and exchange</source>
        <translation>الحيازة والتبادل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>withdrawals</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>time stamps</source>
        <translation>أختام الزمن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>both words, in any form</source>
        <translation>الكلمتان معًا بأي صيغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>exactly these words, side by side</source>
        <translation>هذه الكلمات بعينها متجاورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>any one letter for ?, any number of letters for *</source>
        <translation>أي حرف واحد مكان ⁦?⁩، وأي عدد من الأحرف مكان ⁦*⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that differ by a letter or two</source>
        <translation>كلمات تختلف بحرف أو حرفين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Joining</source>
        <translation>الربط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>one of the two; OR in capitals</source>
        <translation>واحدة من الاثنتين؛ ⁦OR⁩ بأحرف كبيرة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the first without the second</source>
        <translation>الأولى دون الثانية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>brackets say what belongs together</source>
        <translation>تبيّن الأقواس ما يرتبط معًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>in one text, at most five words between</source>
        <translation>في نص واحد، وبينهما خمس كلمات على الأكثر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the word in that part alone</source>
        <translation>الكلمة في ذلك الجزء وحده</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim with this status</source>
        <translation>ادعاء بهذه الحالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items, or claims, of this kind</source>
        <translation>العناصر أو الادعاءات من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>texts in this language</source>
        <translation>النصوص بهذه اللغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>from this source</source>
        <translation>من هذا المصدر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in an author&apos;s name</source>
        <translation>الكلمات في اسم مؤلف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in who says so</source>
        <translation>الكلمات في ذكر من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items or claims with this tag</source>
        <translation>العناصر أو الادعاءات التي عليها هذا الوسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items in this collection</source>
        <translation>العناصر في هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from this site or one below it</source>
        <translation>التُقط من هذا الموقع أو من موقع فرعي له</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from addresses that begin so</source>
        <translation>التُقط من عناوين تبدأ هكذا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items on which assessors differ</source>
        <translation>العناصر التي يختلف عليها المقيّمون</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items whose record tells a position</source>
        <translation>العناصر التي يذكر محضرها موقعًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured on that day, by UTC</source>
        <translation>التُقط في ذلك اليوم بحسب ⁦UTC⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the week before this one</source>
        <translation>التُقط في الأسبوع السابق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the seven days that end today</source>
        <translation>التُقط في الأيام السبعة المنتهية اليوم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published from October to December</source>
        <translation>نُشر من تشرين الأول/أكتوبر إلى كانون الأول/ديسمبر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published on that day or later</source>
        <translation>نُشر في ذلك اليوم أو بعده</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published, or else captured, in that year</source>
        <translation>نُشر، وإلا التُقط، في تلك السنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Figures and places</source>
        <translation>الأعداد والأماكن</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure above 1,000</source>
        <translation>عدد في ادعاء يزيد على ⁦1,000⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure between the two</source>
        <translation>عدد في ادعاء بين الاثنين</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>this place, by any of its names</source>
        <translation>هذا المكان بأي من أسمائه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of a place of the archive</source>
        <translation>على بعد ⁦20⁩ كم على الأكثر من مكان في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of these coordinates</source>
        <translation>على بعد ⁦20⁩ كم على الأكثر من هذه الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items that were not chosen</source>
        <translation>عناصر لم تُختر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>entries about things that were not chosen</source>
        <translation>قيود عن أشياء لم تُختر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>private fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>display names of people</source>
        <translation>أسماء عرض الأشخاص</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>originals with a position; a copy without metadata stands for each</source>
        <translation>أصول فيها موقع؛ تحل نسخة بلا بيانات وصفية محل كل منها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files with a position, for which no copy could be made</source>
        <translation>ملفات فيها موقع لم يمكن صنع نسخة منها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records of captures that tell a position</source>
        <translation>محاضر التقاط تذكر موقعًا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>withdrawn entries</source>
        <translation>قيود مسحوبة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files that never came here</source>
        <translation>ملفات لم تصل إلى هنا قط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>journal: keys, working times and the chain of custody stay in the archive</source>
        <translation>السجل: تبقى المفاتيح وساعات العمل وسلسلة الحيازة في الأرشيف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items of the archive that were not chosen</source>
        <translation>عناصر من الأرشيف لم تُختر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>pictures marked graphic are not printed</source>
        <translation>لا تُطبع الصور الموسومة كقاسية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records, file lists and custodies are in the manifest and not on the pages</source>
        <translation>المحاضر وقوائم الملفات والحيازة في بيان المحتويات وليست على الصفحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>the working file is not printed</source>
        <translation>لا يُطبع ملف العمل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>pair of coordinates</source>
        <translation>زوج إحداثيات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>degrees, minutes</source>
        <translation>درجات ودقائق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>geo: address</source>
        <translation>عنوان ⁦geo:⁩</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>place on a map service</source>
        <translation>مكان في خدمة خرائط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>field of a position</source>
        <translation>حقل موقع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>MGRS reference</source>
        <translation>مرجع MGRS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>plus code</source>
        <translation>رمز plus code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>GPS metadata of a picture</source>
        <translation>بيانات GPS الوصفية لصورة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>a face is marked</source>
        <translation>وجه محدد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>uses</source>
        <translation>الاستعمالات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as rendered</source>
        <translation>كلمات في الصفحة كما عُرضت فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as received</source>
        <translation>كلمات في الصفحة كما وصلت فقط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser capture</source>
        <translation>الالتقاط بالمتصفح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>through a proxy</source>
        <translation>عبر وكيل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>facts left out</source>
        <translation>حقائق لم تُدرج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Not captured yet.</source>
        <translation>لم يُلتقط بعد.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Go on with the list.</source>
        <translation>تابع القائمة.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not known whether it is synchronised</source>
        <translation>ساعة هذا الحاسوب؛ لا يُعرف هل هي مضبوطة مع خادم وقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; synchronised over the network</source>
        <translation>ساعة هذا الحاسوب؛ مضبوطة عبر الشبكة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not synchronised</source>
        <translation>ساعة هذا الحاسوب؛ غير مضبوطة مع خادم وقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the same words as in the text as rendered</source>
        <translation>الكلمات نفسها التي في النص كما عُرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>one was used; its name stays private</source>
        <translation>استُخدمت واحدة؛ ويبقى اسمها خاصًّا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>came with</source>
        <translation>جاء مع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>canonical address</source>
        <translation>عنوان الويب المعتمد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>created at</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>files not beside the page</source>
        <translation>ملفات ليست بجانب الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>final address</source>
        <translation>عنوان الويب الأخير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>language declared</source>
        <translation>اللغة المعلنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original name</source>
        <translation>الاسم الأصلي</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the imported folder</source>
        <translation>المكان في المجلد المستورد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved at</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved by</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken at</source>
        <translation>وقت التصوير</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>user agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>utc offset</source>
        <translation>الفارق عن UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original</source>
        <translation>أصل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>requisite</source>
        <translation>ملف من الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>thumbnail</source>
        <translation>صورة مصغرة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>extracted text</source>
        <translation>نص مستخرج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the file&apos;s own metadata</source>
        <translation>البيانات الوصفية للملف نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page&apos;s own link element</source>
        <translation>عنصر link في الصفحة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>researcher</source>
        <translation>باحث</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved-from mark</source>
        <translation>علامة saved-from</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>SingleFile mark</source>
        <translation>علامة SingleFile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>end of the file</source>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>reply to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>blind copy to</source>
        <translation>نسخة مخفية إلى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>in reply to</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox SHA-256</source>
        <translation>‏SHA-256 لصندوق البريد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the mailbox</source>
        <translation>المكان في صندوق البريد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>envelope</source>
        <translation>الظرف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>last changed by</source>
        <translation>آخر من عدّله</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>printed at</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>revision</source>
        <translation>رقم المراجعة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>producer</source>
        <translation>أُنتج ببرنامج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>tracked changes</source>
        <translation>تغييرات متعقَّبة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>embedded files</source>
        <translation>ملفات مضمّنة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>drawn</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>active parts</source>
        <translation>أجزاء نشطة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>references outside</source>
        <translation>إحالات إلى الخارج</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>headings</source>
        <translation>العناوين الداخلية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>suffix</source>
        <translation>لاحقة الاسم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the MHTML&apos;s own header</source>
        <translation>ترويسة ملف MHTML نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the message&apos;s own header</source>
        <translation>ترويسة الرسالة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>animation</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>recorded at</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>stills</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>still</source>
        <translation>لقطة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the document&apos;s own properties</source>
        <translation>خصائص الوثيقة نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the text&apos;s own front matter</source>
        <translation>مقدمة النص نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the mailbox</source>
        <translation>صندوق البريد نفسه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive SHA-256</source>
        <translation>بصمة SHA-256 لأرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the web archive</source>
        <translation>الموضع في أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken for a page</source>
        <translation>عُدّت صفحة لأنها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>captured at</source>
        <translation>التُقطت في</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>payload digest</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>block digest</source>
        <translation>بصمة الكتلة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests of the record</source>
        <translation>بصمات السجل</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests in the web archive</source>
        <translation>البصمات في أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive software</source>
        <translation>برنامج أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive operator</source>
        <translation>مشغّل أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive damaged</source>
        <translation>تلف في أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive read</source>
        <translation>قراءة أرشيف الويب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first captured at</source>
        <translation>التُقطت أول مرة في</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>unchanged since</source>
        <translation>لم تتغير منذ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed address</source>
        <translation>العنوان في القائمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed at</source>
        <translation>الوقت في القائمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed title</source>
        <translation>العنوان الرئيسي في القائمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hashes of the package</source>
        <translation>بصمات الحزمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package title</source>
        <translation>عنوان الحزمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package software</source>
        <translation>برنامج الحزمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package created</source>
        <translation>تاريخ إنشاء الحزمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the record that holds the page</source>
        <translation>السجل الذي يحوي الصفحة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>supported by</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>contradicted by</source>
        <translation>يناقضه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>updated by</source>
        <translation>يحدّثه</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>repeated by</source>
        <translation>يكرّره</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>holds</source>
        <translation>يضم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>agrees</source>
        <translation>متفق</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>where it led</source>
        <translation>إلى أين أدى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>page as received, SHA-256</source>
        <translation>الصفحة كما وردت، SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>words that the other has not</source>
        <translation>كلمات ليست في الأخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>pictures that the other has not</source>
        <translation>صور ليست في الأخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>ok</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>login wall</source>
        <translation>صفحة تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>cookie wall</source>
        <translation>جدار ملفات الارتباط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>error page</source>
        <translation>صفحة خطأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>certificate SHA-256</source>
        <translation>شهادة SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>other bytes</source>
        <translation>بايتات أخرى</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the words were read by another version of the reader, which may be the reason</source>
        <translation>قُرئت الكلمات بإصدار آخر من القارئ، وقد يكون هذا هو السبب</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no address is known; it can be stated</source>
        <translation>لا عنوان معروف؛ ويمكن التصريح به</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a message has no address of its own</source>
        <translation>الرسالة ليس لها عنوان خاص بها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a picture that was handed over has no address of its own</source>
        <translation>الصورة المسلّمة ليس لها عنوان خاص بها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a recording that was handed over has no address of its own</source>
        <translation>تسجيل سُلّم باليد ليس له عنوان خاص به</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a saved copy, not received by Attest</source>
        <translation>نسخة محفوظة، لم يستلمها Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>imported, not observed by Attest</source>
        <translation>مستورد، لم يلاحظه Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture; plain HTTP and saved files have none</source>
        <translation>لا صورة للصفحة كاملة؛ فلا تأتي بها HTTP البسيطة ولا الملفات المحفوظة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>observed by Attest</source>
        <translation>لاحظه Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server</source>
        <translation>استلمه Attest من الخادم</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated after capture, not observed by Attest</source>
        <translation>مصرّح به بعد الالتقاط، لم يلاحظه Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server; the page was saved before it was done</source>
        <translation>تلقّاه Attest من الخادم؛ حُفظت الصفحة قبل اكتمالها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the browser could take no full-page picture</source>
        <translation>لم يتمكن المتصفح من التقاط صورة للصفحة كاملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is here, but without date and time beside it</source>
        <translation>توجد صورة للصفحة كاملة، لكن دون تاريخ ووقت بجانبها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time</source>
        <translation>التقطها Attest للصفحة كاملة، مع التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time; the page was saved before it was done</source>
        <translation>التقطها Attest للصفحة كاملة، مع التاريخ والوقت؛ حُفظت الصفحة قبل اكتمالها</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a login wall</source>
        <translation>الصفحة هي صفحة تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a cookie wall</source>
        <translation>الصفحة هي نافذة موافقة على ملفات الارتباط</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is an error page</source>
        <translation>الصفحة هي صفحة خطأ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is empty</source>
        <translation>الصفحة فارغة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is in the web archive; imported, not taken by Attest</source>
        <translation>في أرشيف الويب صورة للصفحة كاملة؛ مستوردة ولم يلتقطها Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture is in the web archive</source>
        <translation>لا توجد في أرشيف الويب صورة للصفحة كاملة</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated, not observed by Attest</source>
        <translation>مصرّح به، لم يلاحظه Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>there is no page to take a picture of</source>
        <translation>لا صفحة لتُصوَّر</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>this source is no HTML page</source>
        <translation>هذا المصدر ليس صفحة HTML</translation>
    </message>
</context>
</TS>
