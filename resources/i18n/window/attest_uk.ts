<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Work is under way: change this when it is done.</source>
        <translation>Триває робота: змініть це, коли вона завершиться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Folder of the new archive</source>
        <translation>Папка нового архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Folder of the archive</source>
        <translation>Папка архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>A key file of age</source>
        <translation>Файл ключа age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>The language changes as soon as what is half written or under way is done.</source>
        <translation>Мова зміниться, щойно недописане й розпочате буде завершено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Opening</source>
        <translation>Відкриття</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the archive</source>
        <translation>Створення архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the sample case</source>
        <translation>Створення навчального прикладу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Attest: capture what you see</source>
        <translation>Attest: захоплення того, що ви бачите</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/panel.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Reload</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>no identity</source>
        <translation>без особи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Identity: {name}</source>
        <translation>Особа: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Capture this page</source>
        <translation>Захопити цю сторінку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Sign in to {site}</source>
        <translation>Вхід на {site}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capturing …</source>
        <translation>Триває фіксація…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>An archive of what you capture, with the record of where it came from.</source>
        <translation>Архів того, що ви фіксуєте, з відомостями про те, звідки це взято.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>About Attest</source>
        <translation>Про Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are.</source>
        <translation>Архіви на диску не зашифровані: хто візьме цей комп’ютер або флешку, прочитає їх. До їх шифрування Attest не публікується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:</source>
        <translation>Attest поширюється за ліцензією Apache 2.0. Він використовує Qt і PySide за LGPL 3: їхні бібліотеки — окремі файли, які ви можете замінити. Ліцензії повністю:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>This archive</source>
        <translation>Цей архів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Keys and settings</source>
        <translation>Ключі й налаштування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Local log</source>
        <translation>Локальний журнал програми</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>What can be made anew</source>
        <translation>Те, що можна створити заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>The archive is open for reading only.</source>
        <translation>Архів відкрито лише для читання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item first.</source>
        <translation>Спершу виберіть матеріал.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with words first.</source>
        <translation>Спершу виберіть матеріал, у якому є слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>This item has no claims yet.</source>
        <translation>У цьому матеріалі поки немає тверджень.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>There is nothing in the list.</source>
        <translation>У списку нічого немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a picture first.</source>
        <translation>Спершу виберіть матеріал із зображенням.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a captured page first.</source>
        <translation>Спершу виберіть матеріал із захопленою сторінкою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a video or sound first.</source>
        <translation>Спершу виберіть елемент із відео або звуком.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose two pictures in the list, or read one.</source>
        <translation>Виберіть у списку два зображення або відкрийте одне.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose items of a collection in the list first.</source>
        <translation>Спершу виберіть у списку матеріали якоїсь добірки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Search or filter the list first.</source>
        <translation>Спершу задайте пошук або фільтр списку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>Look</source>
        <translation>Оформлення</translation>
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
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/items_view.py"/>
        <source>Items</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>Claims</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture an address</source>
        <translation>Зафіксувати адресу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Log in and capture…</source>
        <translation>Увійти й зафіксувати…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture addresses…</source>
        <translation>Зафіксувати адреси…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Go on with a list of addresses…</source>
        <translation>Продовжити список адрес…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Capture files…</source>
        <translation>Зафіксувати файли…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture a saved page or folder…</source>
        <translation>Зафіксувати збережену сторінку або папку…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Import a table…</source>
        <translation>Імпортувати таблицю…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture what was copied</source>
        <translation>Зафіксувати скопійоване</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Open another archive…</source>
        <translation>Відкрити інший архів…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Lock at once</source>
        <translation>Заблокувати відразу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remember archives opened lately</source>
        <translation>Запам’ятовувати нещодавно відкриті архіви</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Integrity check</source>
        <translation>Перевірка цілісності</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a report or shared file…</source>
        <translation>Перевірити звіт або файл обміну…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Evidence report…</source>
        <translation>Доказовий звіт…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a draft…</source>
        <translation>Перевірити чернетку…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Pseudonyms…</source>
        <translation>Псевдоніми…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Record of this capture…</source>
        <translation>Відомості про цю фіксацію…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Share…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Merge a shared file…</source>
        <translation>Об’єднати з файлом обміну…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Ask for the time stamps that wait</source>
        <translation>Запросити очікувані позначки часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Read the item</source>
        <translation>Читати матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>The page as captured</source>
        <translation>Сторінка, як її захоплено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show the page&apos;s pictures</source>
        <translation>Показати зображення сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Find on the page</source>
        <translation>Знайти на сторінці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Add to collection…</source>
        <translation>Додати до добірки…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remove from this collection</source>
        <translation>Прибрати з цієї добірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark as read: out of the inbox</source>
        <translation>Позначити як прочитане: прибрати з вхідних</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark or unmark as graphic</source>
        <translation>Позначити як важке або зняти позначку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look again: same, changed or gone</source>
        <translation>Подивитися знову: те саме, змінилося чи зникло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Find similar text</source>
        <translation>Знайти схожий текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show nearly identical texts</source>
        <translation>Показати майже однакові тексти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Add a translation…</source>
        <translation>Додати переклад…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Copy title</source>
        <translation>Скопіювати заголовок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Зберегти цей пошук…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Log this search…</source>
        <translation>Записати цей пошук…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Claim from the selection</source>
        <translation>Твердження з виділеного</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next claim</source>
        <translation>Наступне твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Previous claim</source>
        <translation>Попереднє твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>All claims</source>
        <translation>Усі твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Statuses…</source>
        <translation>Статуси…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Figures side by side</source>
        <translation>Числа поруч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Show the picture</source>
        <translation>Показати зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Whole picture</source>
        <translation>Зображення цілком</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Actual pixels</source>
        <translation>Реальні пікселі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the right</source>
        <translation>Повернути вигляд праворуч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the left</source>
        <translation>Повернути вигляд ліворуч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mirror the view</source>
        <translation>Віддзеркалити вигляд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Reset the view</source>
        <translation>Скинути вигляд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next picture of the file</source>
        <translation>Наступне зображення файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Picture before in the file</source>
        <translation>Попереднє зображення файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a rectangle</source>
        <translation>Намалювати прямокутник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a polygon</source>
        <translation>Намалювати багатокутник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Burn out in reports…</source>
        <translation>Замалювати у звітах…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Facts of the picture</source>
        <translation>Факти про зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Read the words in this picture</source>
        <translation>Прочитати слова на цьому зображенні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Compare two pictures</source>
        <translation>Порівняти два зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Відтворити або зупинити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture on</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim begins here</source>
        <translation>Тут починається твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim ends here</source>
        <translation>Тут закінчується твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>All actions</source>
        <translation>Усі дії</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Wanted list</source>
        <translation>Список шуканого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Working file</source>
        <translation>Робоче досьє</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What happened</source>
        <translation>Що відбулося</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Показати або сховати бічну панель</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the list</source>
        <translation>Показати або сховати список</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One row for nearly identical texts</source>
        <translation>Один рядок для майже однакових текстів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Text as shipped</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>Світле або темне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always light</source>
        <translation>Завжди світле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always dark</source>
        <translation>Завжди темне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <source>Language of the system</source>
        <translation>Мова системи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_view.py"/>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Help with searching</source>
        <translation>Допомога з пошуком</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date} · replayed from the archive, scripts off</source>
        <translation>Захоплено {date} · відтворюється з архіву, скрипти вимкнено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>This capture holds no page that could be replayed.</source>
        <translation>У цьому захопленні немає сторінки, яку можна відтворити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Something that this page shows was withdrawn: its pictures are not shown.</source>
        <translation>Дещо з показаного на цій сторінці відкликано: її зображення не показуються.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The page was too much for the program that draws it, which ended. Nothing else is affected.</source>
        <translation>Сторінка виявилася не під силу програмі, що її малює, і та завершилася. Більше нічого не зачеплено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The picture taken at capture is shown.</source>
        <translation>Показано знімок, зроблений під час захоплення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date}</source>
        <translation>Захоплено {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive is damaged: what comes after the damage is missing.</source>
        <translation>Збережений вебархів пошкоджено: того, що йде після пошкодження, немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive does not match its recorded hash, and is not shown.</source>
        <translation>Збережений вебархів не збігається зі своїм записаним гешем і не показується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Show the pictures</source>
        <translation>Показати зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>As the server sent it</source>
        <translation>Як її надіслав сервер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Hit before</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Capture this address…</source>
        <translation>Захопити цю адресу…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Missing resources</source>
        <translation>Відсутні ресурси</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>бракує {count} ресурсу</numerusform>
            <numerusform>бракує {count} ресурсів</numerusform>
            <numerusform>бракує {count} ресурсів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>The link leads to {address}. Nothing is opened from here.</source>
        <translation>Посилання веде на {address}. Звідси нічого не відкривається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not in the archive</source>
        <translation>немає в архіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>too large to be shown</source>
        <translation>завелике для показу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>its stored bytes cannot be read</source>
        <translation>збережені байти не читаються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>more than are shown of one page</source>
        <translation>більше, ніж показується для однієї сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>refused: it leads out of the archive</source>
        <translation>відмовлено: веде за межі архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Copy the link&apos;s address</source>
        <translation>Копіювати адресу посилання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/centre.py"/>
        <source>Choose an item at the left, or capture one: paste an address above, or drop files anywhere.</source>
        <translation>Виберіть матеріал ліворуч або зафіксуйте новий: вставте адресу вгорі або перетягніть файли в будь-яке місце вікна.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Задати статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the saying</source>
        <translation>про висловлювання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the content</source>
        <translation>про зміст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Review state</source>
        <translation>Етап розгляду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags, apart by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Take off</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{status}: needs a reason of its own, judge each claim by itself</source>
        <translation>{status}: потрібне окреме обґрунтування, оцінюйте кожне твердження окремо</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>вибрано {count} твердження</numerusform>
            <numerusform>вибрано {count} твердження</numerusform>
            <numerusform>вибрано {count} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Open where it is pinned, to judge it</source>
        <translation>Відкрити там, де прив’язано, щоб оцінити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Assessments</source>
        <translation>Оцінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Links</source>
        <translation>Зв’язки</translation>
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
        <translation>Хто стверджує: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Tags: {tags}</source>
        <translation>Мітки: {tags}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Review state: {state}</source>
        <translation>Етап розгляду: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>May clear somebody of blame.</source>
        <translation>Може зняти з когось вину.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>differ</source>
        <translation>розходяться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>published {date}</source>
        <translation>опубліковано {date}</translation>
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
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Differ</source>
        <translation>Розходяться</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Said by</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Item</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Last assessor</source>
        <translation>Хто оцінив останнім</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.</source>
        <translation>Усі твердження архіву. Enter відкриває твердження там, де його прив’язано; виберіть кілька, щоб поставити їм мітки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>No claim is like that.</source>
        <translation>Таких тверджень немає.</translation>
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
            <numerusform>{count} твердження</numerusform>
            <numerusform>{count} твердження</numerusform>
            <numerusform>{count} тверджень</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>No claims yet. Open an item, select words and press C.</source>
        <translation>Тверджень поки немає. Відкрийте матеріал, виділіть слова й натисніть C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Place and period are not stated: not compared</source>
        <translation>Місце й період не вказано: не порівнюється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Observed by the rule “{rule}”: {what}</source>
        <translation>За правилом «{rule}» помічено: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>{value} (read by a rule)</source>
        <translation>{value} (прочитано правилом)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Who says so</source>
        <translation>Хто стверджує</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Of whom</source>
        <translation>Про кого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned.</source>
        <translation>Підрахунки щодо одного випадку або щодо одного місця й періоду, поруч. Те, що помітило правило, — не висновок: ті, хто повідомляє, могли рахувати різних людей. Enter відкриває число там, де його прив’язано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>No figures yet. Select a number in an item, press C and choose the kind “figure”.</source>
        <translation>Чисел поки немає. Виділіть число в матеріалі, натисніть C і виберіть вид «число».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save the figures</source>
        <translation>Зберегти числа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Words of the claim, who said it, the item</source>
        <translation>Слова твердження, хто стверджує, матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Search the claims</source>
        <translation>Шукати у твердженнях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>assessors differ</source>
        <translation>оцінки розходяться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any status</source>
        <translation>Будь-який статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any kind</source>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any review state</source>
        <translation>Будь-який етап розгляду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Supports</source>
        <translation>Підкріплює</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Contradicts</source>
        <translation>Суперечить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>nothing yet</source>
        <translation>поки нічого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Take this link back</source>
        <translation>Відкликати цей зв’язок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Linked by {who}, {date}</source>
        <translation>Хто пов’язав: {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>How they are linked</source>
        <translation>Як вони пов’язані</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>find the other claim by its words, speaker or item</source>
        <translation>знайдіть інше твердження за словами, за тим, хто стверджує, або за матеріалом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Find the other claim</source>
        <translation>Знайти інше твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Claims that were found</source>
        <translation>Знайдені твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Link</source>
        <translation>Пов’язати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Link to another claim</source>
        <translation>Пов’язати з іншим твердженням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this supports</source>
        <translation>це підкріплює</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>supports this</source>
        <translation>підкріплює це</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this contradicts</source>
        <translation>це суперечить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>contradicts this</source>
        <translation>суперечить цьому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this updates</source>
        <translation>це оновлює</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>updates this</source>
        <translation>оновлює це</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this repeats</source>
        <translation>це повторює</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>repeats this</source>
        <translation>повторює це</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>same image</source>
        <translation>те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this is part of</source>
        <translation>це частина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>part of this</source>
        <translation>частина цього</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>part of</source>
        <translation>частина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Withdrawn: its words are hidden.</source>
        <translation>Відкликано: слова приховано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A later assessment stands in its place.</source>
        <translation>Замість неї діє пізніша оцінка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Reason: {text}</source>
        <translation>Обґрунтування: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Method: {text}</source>
        <translation>Метод: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Admiralty grade: {text}</source>
        <translation>Категорія за шкалою Адміралтейства: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>This ends a difference between assessors and names all of their assessments.</source>
        <translation>Це усуває розбіжність між тими, хто оцінював, і називає всі їхні оцінки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Nobody has judged this claim yet.</source>
        <translation>Цього твердження ще ніхто не оцінював.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the saying</source>
        <translation>Оцінки висловлювання розходяться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the content</source>
        <translation>Оцінки змісту розходяться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A resolution names them all and stands beside them; nothing is overwritten.</source>
        <translation>Рішення називає всі ці оцінки і стоїть поруч із ними; нічого не перезаписується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>why you judge so</source>
        <translation>чому ви так оцінюєте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Reason</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Resolve, naming all of them</source>
        <translation>Усунути розбіжність, назвавши всі оцінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Source: {text}</source>
        <translation>Джерело: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Technical: {text}</source>
        <translation>Технічні дані: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Content: {text}</source>
        <translation>Зміст: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Show the other (B)</source>
        <translation>Показати інше (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Pace</source>
        <translation>Частота</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>twice a second</source>
        <translation>двічі на секунду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every second</source>
        <translation>щосекунди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 2 seconds</source>
        <translation>кожні 2 секунди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 4 seconds</source>
        <translation>кожні 4 секунди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Both lie in one place. Never faster than twice a second: flashing can hurt.</source>
        <translation>Обидва лежать на одному місці. Ніколи не частіше ніж двічі на секунду: блимання може зашкодити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Stop (Space)</source>
        <translation>Зупинити (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>By itself (Space)</source>
        <translation>Саме собою (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Compare with…</source>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>find a picture by its title, caption, claims or notes</source>
        <translation>знайдіть зображення за заголовком, підписом, твердженнями або нотатками</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Find a picture</source>
        <translation>Знайти зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Pictures of this archive</source>
        <translation>Зображення цього архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>No other picture is like that. Search other words, or capture the picture first.</source>
        <translation>Інших таких зображень немає. Пошукайте інші слова або спочатку зафіксуйте зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>How zoom and place are linked</source>
        <translation>Як пов’язані масштаб і місце</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by place</source>
        <translation>Масштаб пов’язано за місцем</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by pixels</source>
        <translation>Масштаб пов’язано за пікселями</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom not linked</source>
        <translation>Масштаб не пов’язано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Swap</source>
        <translation>Поміняти місцями</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Blink (B)</source>
        <translation>Блимання (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Choose what to compare it with.</source>
        <translation>Виберіть, з чим порівняти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>What is seen here is an observation, no proof.</source>
        <translation>Те, що тут видно, — спостереження, а не доказ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>First</source>
        <translation>Перше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Second</source>
        <translation>Друге</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Compared</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Facts of both pictures</source>
        <translation>Факти про обидва зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Only what differs</source>
        <translation>Лише відмінності</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Copy both values</source>
        <translation>Скопіювати обидва значення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>Відрізняються факти: {count} із {total}</numerusform>
            <numerusform>Відрізняються факти: {count} із {total}</numerusform>
            <numerusform>Відрізняються факти: {count} із {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>same</source>
        <translation>однаково</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the first</source>
        <translation>лише в першого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the second</source>
        <translation>лише в другого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Item and capture</source>
        <translation>Матеріал і фіксація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position</source>
        <translation>Координати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Time and camera</source>
        <translation>Час і камера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Look-alike hashes</source>
        <translation>Геші схожості</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>published</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured</source>
        <translation>зафіксовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>size in bytes</source>
        <translation>розмір у байтах</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>caption</source>
        <translation>підпис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>credit</source>
        <translation>автор знімка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Linked: same image</source>
        <translation>Пов’язано: те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Take back: the same image</source>
        <translation>Відкликати: те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both items: the same image</source>
        <translation>Обидва матеріали: те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both claims: the same image</source>
        <translation>Обидва твердження: те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim supports the second</source>
        <translation>Перше твердження підкріплює друге</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim contradicts the second</source>
        <translation>Перше твердження суперечить другому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Choose a claim in each picture first.</source>
        <translation>Спочатку виберіть твердження на кожному зображенні.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Draw a region for a claim: a rectangle (R), a polygon (P)</source>
        <translation>Намалюйте ділянку для твердження: прямокутник (R), багатокутник (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Another picture here</source>
        <translation>Інше зображення сюди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Claims of this picture</source>
        <translation>Твердження про це зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Picture {number}</source>
        <translation>Зображення {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>captured {date}</source>
        <translation>зафіксовано {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>no claim</source>
        <translation>немає тверджень</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/pinned.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>region of the picture</source>
        <translation>ділянка зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Drop an editor&apos;s draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct.</source>
        <translation>Перетягніть сюди чернетку редактора або виберіть її: DOCX, ODT, Markdown або текст. Її порівнюють з архівом і ніде не зберігають. «Відмінностей не знайдено» не те саме, що «правильно».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Draft check</source>
        <translation>Перевірка чернетки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft…</source>
        <translation>Вибрати чернетку…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Which are shown</source>
        <translation>Що показувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>all findings</source>
        <translation>усі результати перевірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Where in the draft</source>
        <translation>Де в чернетці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The draft&apos;s words</source>
        <translation>Слова чернетки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Findings</source>
        <translation>Результати перевірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>In the archive</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Its words</source>
        <translation>Його слова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>No draft yet. Drop a file here, or choose one.</source>
        <translation>Чернетки поки немає. Перетягніть файл сюди або виберіть його.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft</source>
        <translation>Вибір чернетки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Comparing {file}</source>
        <translation>Порівняння: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save the draft check</source>
        <translation>Зберегти перевірку чернетки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again.</source>
        <translation>Програма Attest виявила в собі помилку. Усе збережене в безпеці; поки ви не запустите програму знову, нічого більше записано не буде.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Please report it with this file, which holds nothing of the archive: {file}</source>
        <translation>Повідомте про це, додавши цей файл; з архіву в ньому нічого немає: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burnt out in every report; the stored picture stays as it is:</source>
        <translation>Замальовано в кожному звіті; збережене зображення лишається незмінним:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>such as: face of a minor; it is printed in the report</source>
        <translation>наприклад: обличчя неповнолітнього; друкується у звіті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burn this out of every report, because</source>
        <translation>Замалювати це в кожному звіті, бо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again…</source>
        <translation>Показувати знову…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again: {reason}</source>
        <translation>Показувати знову: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Reports may show it again, because</source>
        <translation>Звіти можуть знову це показувати, бо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.</source>
        <translation>Стрілки зсувають зображення, + і - змінюють масштаб; після R або P стрілки ведуть перо, пробіл ставить кут, Enter завершує.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Copies of this picture</source>
        <translation>Копії цього зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>graphic</source>
        <translation>важке для перегляду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Open {title}</source>
        <translation>Відкрити {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Compare with {title}</source>
        <translation>Порівняти з {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Known by</source>
        <translation>Звідки відомо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Copy the position</source>
        <translation>Скопіювати координати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Only to the clipboard of this computer. Nothing is looked up or sent.</source>
        <translation>Лише до буфера обміну цього комп’ютера. Нічого не запитується й не надсилається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position in the file: {place}</source>
        <translation>Координати у файлі: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The record holds no facts about this picture.</source>
        <translation>У відомостях немає фактів про це зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>{how}: {by}</source>
        <translation>{how}: {by}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The position was copied: {place}</source>
        <translation>Координати скопійовано: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture before (Alt+PgUp)</source>
        <translation>Попереднє зображення (Alt+PgUp)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture of the file</source>
        <translation>Зображення у файлі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Next picture (Alt+PgDown)</source>
        <translation>Наступне зображення (Alt+PgDown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>із {count} зображення у цьому файлі</numerusform>
            <numerusform>із {count} зображень у цьому файлі</numerusform>
            <numerusform>із {count} зображень у цьому файлі</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Burn out in reports… (Ctrl+Alt+X)</source>
        <translation>Замалювати у звітах… (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Facts of the picture (Ctrl+I)</source>
        <translation>Факти про зображення (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Drag from corner to corner around what no report may show. Esc puts the pen away.</source>
        <translation>Протягніть від кута до кута навколо того, чого не має показувати жоден звіт. Esc прибирає перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Seen before</source>
        <translation>Траплялося раніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>Копій: {count}</numerusform>
            <numerusform>Копій: {count}</numerusform>
            <numerusform>Копій: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Captions, the first captured first: {captions}</source>
        <translation>Підписи, починаючи із зафіксованого першим: {captions}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same bytes</source>
        <translation>ті самі байти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>linked as the same image by a person</source>
        <translation>пов’язано людиною як те саме зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike (mirrored), {bits} of 64 bits differ: a hint</source>
        <translation>схоже (дзеркально), відрізняються {bits} із 64 бітів: це підказка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike, {bits} of 64 bits differ: a hint</source>
        <translation>схоже, відрізняються {bits} із 64 бітів: це підказка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>Інших фіксацій із тими самими байтами немає. Це зображення не має гешу схожості; не порівнювали зображень: {count}.</numerusform>
            <numerusform>Інших фіксацій із тими самими байтами немає. Це зображення не має гешу схожості; не порівнювали зображень: {count}.</numerusform>
            <numerusform>Інших фіксацій із тими самими байтами немає. Це зображення не має гешу схожості; не порівнювали зображень: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>Серед {count} зображення близьких копій за phash64 і dhash64 не знайдено (не порівнювали: {missing}).</numerusform>
            <numerusform>Серед {count} зображень близьких копій за phash64 і dhash64 не знайдено (не порівнювали: {missing}).</numerusform>
            <numerusform>Серед {count} зображень близьких копій за phash64 і dhash64 не знайдено (не порівнювали: {missing}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>Ті самі байти зафіксовано {count} раз.</numerusform>
            <numerusform>Ті самі байти зафіксовано {count} рази.</numerusform>
            <numerusform>Ті самі байти зафіксовано {count} разів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>This is the first copy found in this archive.</source>
        <translation>Це перша копія, знайдена в цьому архіві.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>First copy found in this archive: {date}, “{title}”.</source>
        <translation>Перша копія, знайдена в цьому архіві: {date}, «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Another picture {how}.</source>
        <translation>Інше зображення: {how}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>Схоже ще {count} зображення, найближче: {how}.</numerusform>
            <numerusform>Схожі ще {count} зображення, найближче: {how}.</numerusform>
            <numerusform>Схожі ще {count} зображень, найближче: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>{count} пов’язано людиною як те саме зображення.</numerusform>
            <numerusform>{count} пов’язано людиною як те саме зображення.</numerusform>
            <numerusform>{count} пов’язано людиною як те саме зображення.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Captions disagree.</source>
        <translation>Підписи розходяться.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>Ще {count} копію тут не перелічено.</numerusform>
            <numerusform>Ще {count} копії тут не перелічено.</numerusform>
            <numerusform>Ще {count} копій тут не перелічено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>{count} зображення не порівнювали.</numerusform>
            <numerusform>{count} зображення не порівнювали.</numerusform>
            <numerusform>{count} зображень не порівнювали.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes: both files have one SHA-256.</source>
        <translation>Ті самі байти: обидва файли мають один SHA-256.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes. One of them has no look-alike hash: not compared by it.</source>
        <translation>Різні байти. Один із них не має гешу схожості: за ним не порівнювали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; not near by phash64 and dhash64.</source>
        <translation>Різні байти; за phash64 і dhash64 не близькі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; {how}.</source>
        <translation>Різні байти; {how}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom out (Alt+-)</source>
        <translation>Зменшити (Alt+-)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom in (Alt++)</source>
        <translation>Збільшити (Alt++)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Whole picture (Alt+0)</source>
        <translation>Зображення цілком (Alt+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Actual pixels (Alt+1)</source>
        <translation>Реальні пікселі (Alt+1)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the left (Ctrl+Alt+R)</source>
        <translation>Повернути вигляд ліворуч (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the right (Ctrl+R)</source>
        <translation>Повернути вигляд праворуч (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Mirror the view (Ctrl+Alt+M)</source>
        <translation>Віддзеркалити вигляд (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness and contrast of the view</source>
        <translation>Яскравість і контраст на екрані</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Reset the view (Ctrl+Shift+0)</source>
        <translation>Скинути вигляд (Ctrl+Shift+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness</source>
        <translation>Яскравість</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Drag from corner to corner for a claim about that part. Esc puts the pen away.</source>
        <translation>Протягніть від кута до кута, щоб позначити твердження про цю частину. Esc прибирає перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away.</source>
        <translation>Позначте кути клацаннями; ще раз перший, подвійне клацання або Enter замикає фігуру. Esc прибирає перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>View only: turned, mirrored or brightened on this screen; the file is as it was.</source>
        <translation>Лише вигляд: на цьому екрані повернуто, віддзеркалено або зроблено яскравішим; файл лишається таким, як був.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Move and choose (Esc)</source>
        <translation>Рухати й вибирати (Esc)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a rectangle (R)</source>
        <translation>Намалювати прямокутник (R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a polygon (P)</source>
        <translation>Намалювати багатокутник (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine</source>
        <translation>Слова, прочитані машиною</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Claim from these words</source>
        <translation>Твердження з цих слів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>No words were found by machine ({program}).</source>
        <translation>Машина не знайшла слів ({program}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine ({program}, mean confidence {sure})</source>
        <translation>Слова, прочитані машиною ({program}, середня впевненість {sure})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Compare them with the picture: they may be wrong.</source>
        <translation>Порівняйте їх із зображенням: вони можуть бути неправильні.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Underlined: read with little confidence.</source>
        <translation>Підкреслено: прочитано невпевнено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Only the first of them are shown here.</source>
        <translation>Тут показано лише перші з них.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Claimed time</source>
        <translation>Заявлений час</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who</source>
        <translation>Хто</translation>
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
        <translation>Що</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry.</source>
        <translation>Кожна зміна цього архіву, підписана тим, хто її зробив. Час — за годинником комп’ютера, який зробив запис.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Anybody</source>
        <translation>Хто завгодно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Open the item</source>
        <translation>Відкрити матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Copy the entry&apos;s id</source>
        <translation>Скопіювати ідентифікатор запису</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>{count} запис ще не засвідчено. Поки незалежна служба не поставила на нього позначку, його час відомий лише зі слів комп’ютера, який його зробив.</numerusform>
            <numerusform>{count} записи ще не засвідчено. Поки незалежна служба не поставила на них позначку, їхній час відомий лише зі слів комп’ютерів, які їх зробили.</numerusform>
            <numerusform>{count} записів ще не засвідчено. Поки незалежна служба не поставила на них позначку, їхній час відомий лише зі слів комп’ютерів, які їх зробили.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Entry {id}</source>
        <translation>Запис {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} запис</numerusform>
            <numerusform>{count} записи</numerusform>
            <numerusform>{count} записів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>{kind}; its words are not here</source>
        <translation>{kind}; слів тут немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a capture</source>
        <translation>фіксація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>an assessment</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a field stated</source>
        <translation>вказане поле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>something recorded</source>
        <translation>внесені дані</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a logged search</source>
        <translation>записаний пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a link</source>
        <translation>зв’язок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>waits: its author is not admitted here</source>
        <translation>чекає: автора тут не допущено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: its author was shut out</source>
        <translation>не враховується: автора відсторонено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: it does not follow from the entry before it</source>
        <translation>не враховується: не продовжує попередній запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made this archive</source>
        <translation>Створено цей архів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Admitted {who}</source>
        <translation>Допуск: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Shut out {who}</source>
        <translation>Відсторонення: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Is called {name}</source>
        <translation>Вказано ім’я: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Called the key {key} {name}</source>
        <translation>Ключу {key} дано ім’я {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Imported from a web archive: {address}</source>
        <translation>Імпортовано з вебархіву: {address}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured from {address} ({method})</source>
        <translation>Зафіксовано за адресою {address} ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured ({method})</source>
        <translation>Зафіксовано ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made another file from a stored one ({role})</source>
        <translation>Зі збереженого файлу створено інший ({role})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a region to be burnt out in reports: {reason}</source>
        <translation>Позначено ділянку, яку замальовують у звітах: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back that a region is burnt out: {reason}</source>
        <translation>Ділянку більше не замальовують: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}): “{quote}”</source>
        <translation>Прив’язано твердження ({kind}): «{quote}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a time: {time}</source>
        <translation>Прив’язано твердження ({kind}) до часу: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a region</source>
        <translation>Твердження ({kind}) прив’язано до ділянки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the content</source>
        <translation>зміст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the saying</source>
        <translation>висловлювання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Judged a claim {status}, about {about}</source>
        <translation>Твердження оцінено: {status} ({about})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Recorded: {thing}</source>
        <translation>Внесено: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Changed “{field}” of this: {thing}</source>
        <translation>Змінено «{field}» ({thing})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Stated “{field}” of this: {thing}: {value}</source>
        <translation>Вказано «{field}» ({thing}): {value}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Tagged with {term}</source>
        <translation>Поставлено мітку {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a tag off</source>
        <translation>Знято мітку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Linked: {link}</source>
        <translation>Додано зв’язок: {link}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a link back</source>
        <translation>Відкликано зв’язок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Wrote a note: {text}</source>
        <translation>Написано нотатку: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>Записано пошук, знайдено {count}: {query}</numerusform>
            <numerusform>Записано пошук, знайдено {count}: {query}</numerusform>
            <numerusform>Записано пошук, знайдено {count}: {query}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made a word of one&apos;s own: {term}</source>
        <translation>Додано власний термін: {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Added a spelling: {term}</source>
        <translation>Додано написання: {term}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>Записано файл обміну: {count} запис</numerusform>
            <numerusform>Записано файл обміну: {count} записи</numerusform>
            <numerusform>Записано файл обміну: {count} записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>Архів об’єднано з файлом обміну: {count} запис</numerusform>
            <numerusform>Архів об’єднано з файлом обміну: {count} записи</numerusform>
            <numerusform>Архів об’єднано з файлом обміну: {count} записів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Custody: {what}</source>
        <translation>Історія зберігання: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Withdrew something: {reason}</source>
        <translation>Щось відкликано; причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Summed up all chains, to be time-stamped</source>
        <translation>Підсумовано всі ланцюжки для позначки часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Kept a time stamp of a service, which is not checked here</source>
        <translation>Збережено позначку часу від служби; тут її не перевіряють</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Explained a chain: {reason}</source>
        <translation>Пояснення до ланцюжка: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive</source>
        <translation>вебархів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Find among these</source>
        <translation>Знайти серед них</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>No item has one.</source>
        <translation>Жоден матеріал цього не має.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>Не більше {count} значення в одному фільтрі.</numerusform>
            <numerusform>Не більше {count} значень в одному фільтрі.</numerusform>
            <numerusform>Не більше {count} значень в одному фільтрі.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Integrity</source>
        <translation>Цілісність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>From</source>
        <translation>Не раніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Until</source>
        <translation>Не пізніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Narrow the list by status, kind, source, place, date and more</source>
        <translation>Звузити список за статусом, видом, джерелом, місцем, датою тощо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>2026, 2026-01 or 2026-01-31</source>
        <translation>2026, 2026-01 або 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change this filter</source>
        <translation>Змінити цей фільтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change the filter {filter}</source>
        <translation>Змінити фільтр {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove this filter</source>
        <translation>Прибрати цей фільтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Прибрати фільтр {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a person: {words}</source>
        <translation>Переклад на {language}, людина: {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a program: {words}</source>
        <translation>Переклад на {language}, програма: {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Claim: {words}</source>
        <translation>Твердження: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Caption: {words}</source>
        <translation>Підпис: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Note: {words}</source>
        <translation>Нотатка: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Record: {words}</source>
        <translation>Відомості: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Read by machine: {words}</source>
        <translation>Прочитано машиною: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>і ще {count} такий самий</numerusform>
            <numerusform>і ще {count} такі самі</numerusform>
            <numerusform>і ще {count} таких самих</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Log this search</source>
        <translation>Записати цей пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Back to the list before this one</source>
        <translation>До попереднього списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Texts that are nearly the same share a row.</source>
        <translation>Майже однакові тексти стоять в одному рядку.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>Показано {count} перший результат; решту підраховують.</numerusform>
            <numerusform>Показано {count} перші результати; решту підраховують.</numerusform>
            <numerusform>Показано {count} перших результатів; решту підраховують.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>рядків: {count}</numerusform>
            <numerusform>рядків: {count}</numerusform>
            <numerusform>рядків: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>знайдено {count} матеріал за {ms} мс</numerusform>
            <numerusform>знайдено {count} матеріали за {ms} мс</numerusform>
            <numerusform>знайдено {count} матеріалів за {ms} мс</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Take search and filters away</source>
        <translation>Прибрати пошук і фільтри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>У цьому списку ніщо не відповідає пошуку й фільтрам.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>The inbox is empty: everything that came in has been marked as read.</source>
        <translation>У вхідних порожньо: усе, що надійшло, позначено як прочитане.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This collection is empty. Drag items here from another list, or choose “Add to collection”.</source>
        <translation>Ця добірка порожня. Перетягніть сюди матеріали з іншого списку або виберіть «Додати до добірки».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>There are no such items yet.</source>
        <translation>Таких матеріалів поки немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This archive is empty. Paste an address above, or drop files anywhere, to capture them.</source>
        <translation>Цей архів порожній. Вставте адресу вгорі або перетягніть файли в будь-яке місце вікна, щоб їх зафіксувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search these too</source>
        <translation>Шукати і їх</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Back to {query}</source>
        <translation>Повернутися до {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Did you mean</source>
        <translation>Можливо, ви мали на увазі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search {query}</source>
        <translation>Шукати {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search, not searched yet:</source>
        <translation>Інші написання, ще не шукали:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>{name} (seen in a title)</source>
        <translation>{name} (бачено в заголовку)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search {spelling}</source>
        <translation>Шукати також {spelling}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Tick it to search it too</source>
        <translation>Позначте, щоб шукати і це</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Best match</source>
        <translation>Ближче до запиту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Captured</source>
        <translation>Зафіксовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>falling</source>
        <translation>за спаданням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>rising</source>
        <translation>за зростанням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Sort by {column}</source>
        <translation>Упорядкувати: {column}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Examples of searches</source>
        <translation>Приклади пошуку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Enter puts an example into the field, its changeable part selected.</source>
        <translation>Enter ставить приклад у поле й виділяє змінну частину.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>More in the manual</source>
        <translation>Докладніше в посібнику</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Also: {others}</source>
        <translation>Також: {others}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>being counted</source>
        <translation>підраховується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>This search cannot be run: {why}</source>
        <translation>Цей пошук неможливо виконати: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>{count} матеріал</numerusform>
            <numerusform>{count} матеріали</numerusform>
            <numerusform>{count} матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search words, captions, claims, notes  (Ctrl+F)</source>
        <translation>Шукати слова, підписи, твердження, нотатки  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Examples of what can be searched  (Ctrl+/)</source>
        <translation>Приклади того, що можна шукати  (Ctrl+/)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove (take its items out first)</source>
        <translation>Видалити (спершу приберіть матеріали)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Claims by status</source>
        <translation>Твердження за статусом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Images</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>new collection</source>
        <translation>нова добірка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk.</source>
        <translation>Блокування приховує те, що в архіві. Воно його не шифрує: хто має цей комп’ютер, той усе ще може прочитати його диск.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>What is being written is finished, then the archive is closed.</source>
        <translation>Те, що записується, доводиться до кінця, потім архів закривається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>The archive is closed.</source>
        <translation>Архів закрито.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>{count} адреса списку чекає з минулого разу.</numerusform>
            <numerusform>{count} адреси списку чекають з минулого разу.</numerusform>
            <numerusform>{count} адрес списку чекають з минулого разу.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>Go on…</source>
        <translation>Продовжити…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Works offline. Escape goes back to where you were.</source>
        <translation>Працює без мережі. Escape повертає туди, де ви були.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Search the manual</source>
        <translation>Шукати в посібнику</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>No page has these words.</source>
        <translation>Сторінок із цими словами немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>What they do</source>
        <translation>Що роблять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Opened lately</source>
        <translation>Нещодавно відкриті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>No other archive</source>
        <translation>Інших архівів немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>What became of each</source>
        <translation>Що сталося з кожним</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>Looking again</source>
        <translation>Повторний перегляд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>changed and captured again</source>
        <translation>змінилося й зафіксовано знову</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>gone</source>
        <translation>більше не існує</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>not seen, which says nothing of the page</source>
        <translation>не вдалося побачити, що нічого не каже про сторінку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>as before</source>
        <translation>як і раніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Looked at again</source>
        <translation>Переглянуто знову</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Capturing</source>
        <translation>Фіксація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Capturing a list</source>
        <translation>Триває фіксація списку</translation>
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
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Each says why.</source>
        <translation>У кожного вказано причину.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Keep as a lead</source>
        <translation>Внести до списку шуканого</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>Зафіксовано: {count}.</numerusform>
            <numerusform>Зафіксовано: {count}.</numerusform>
            <numerusform>Зафіксовано: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>На берегах чекає {count} пропозиція.</numerusform>
            <numerusform>На берегах чекають {count} пропозиції.</numerusform>
            <numerusform>На берегах чекають {count} пропозицій.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Perhaps not the page that was meant: {states}. The record says why.</source>
        <translation>Можливо, це не та сторінка: {states}. Чому, сказано у відомостях.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>{count} через простий HTTP, бо браузер не зміг: у його відомостях сказано чому.</numerusform>
            <numerusform>{count} через простий HTTP, бо браузер не зміг: у їхніх відомостях сказано чому.</numerusform>
            <numerusform>{count} через простий HTTP, бо браузер не зміг: у їхніх відомостях сказано чому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>{count} збережено до завершення завантаження: у його відомостях сказано чому.</numerusform>
            <numerusform>{count} збережено до завершення завантаження: у їхніх відомостях сказано чому.</numerusform>
            <numerusform>{count} збережено до завершення завантаження: у їхніх відомостях сказано чому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>З них {count} пошкоджено; у його відомостях сказано, чого бракує.</numerusform>
            <numerusform>З них {count} пошкоджено; у їхніх відомостях сказано, чого бракує.</numerusform>
            <numerusform>З них {count} пошкоджено; у їхніх відомостях сказано, чого бракує.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>{count} матеріал уже був тут: для нього додано ще одну фіксацію.</numerusform>
            <numerusform>{count} матеріали вже були тут: для кожного додано ще одну фіксацію.</numerusform>
            <numerusform>{count} матеріалів уже були тут: для кожного додано ще одну фіксацію.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>Зі списку шуканого знайдено {count}.</numerusform>
            <numerusform>Зі списку шуканого знайдено {count}.</numerusform>
            <numerusform>Зі списку шуканого знайдено {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>Не прийнято {count}.</numerusform>
            <numerusform>Не прийнято {count}.</numerusform>
            <numerusform>Не прийнято {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: what came before is captured, the rest is not.</source>
        <translation>Зупинено: те, що було до цього, зафіксовано, решту ні.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: nothing was captured.</source>
        <translation>Зупинено: нічого не захоплено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a login wall</source>
        <translation>вимога входу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a cookie wall</source>
        <translation>вимога згоди на cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an error page</source>
        <translation>сторінка помилки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an empty page</source>
        <translation>порожня сторінка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>Відкликано {count} фіксацію: приховано тут і всюди, куди потрапить журнал цього архіву. У журналі лишається, що це було зафіксовано.</numerusform>
            <numerusform>Відкликано {count} фіксації: приховано тут і всюди, куди потрапить журнал цього архіву. У журналі лишається, що це було зафіксовано.</numerusform>
            <numerusform>Відкликано {count} фіксацій: приховано тут і всюди, куди потрапить журнал цього архіву. У журналі лишається, що це було зафіксовано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>Лишився {count}: відтоді з ним хтось працював.</numerusform>
            <numerusform>Лишилися {count}: відтоді з ними хтось працював.</numerusform>
            <numerusform>Лишилося {count}: відтоді з ними хтось працював.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Undoing the capture</source>
        <translation>Скасування фіксації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Looking into the folder</source>
        <translation>Перегляд папки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>{file}: записано {count} рядок.</numerusform>
            <numerusform>{file}: записано {count} рядки.</numerusform>
            <numerusform>{file}: записано {count} рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>Оцінено {count} твердження: {status}. Щоб змінити оцінку, оцініть твердження ще раз.</numerusform>
            <numerusform>Оцінено {count} твердження: {status}. Щоб змінити оцінку, оцініть твердження ще раз.</numerusform>
            <numerusform>Оцінено {count} тверджень: {status}. Щоб змінити оцінку, оцініть твердження ще раз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Judging</source>
        <translation>Збереження оцінок</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>Мітки поставлено {count} твердженню: {terms}</numerusform>
            <numerusform>Мітки поставлено {count} твердженням: {terms}</numerusform>
            <numerusform>Мітки поставлено {count} твердженням: {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>Знову знято {count} мітку.</numerusform>
            <numerusform>Знову знято {count} мітки.</numerusform>
            <numerusform>Знову знято {count} міток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>Знято {count} мітку.</numerusform>
            <numerusform>Знято {count} мітки.</numerusform>
            <numerusform>Знято {count} міток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>Знову поставлено {count} мітку.</numerusform>
            <numerusform>Знову поставлено {count} мітки.</numerusform>
            <numerusform>Знову поставлено {count} міток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>Змінено етап розгляду {count} твердження.</numerusform>
            <numerusform>Змінено етап розгляду {count} тверджень.</numerusform>
            <numerusform>Змінено етап розгляду {count} тверджень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>Повернуто попередній етап розгляду {count} твердження.</numerusform>
            <numerusform>Повернуто попередній етап розгляду {count} тверджень.</numerusform>
            <numerusform>Повернуто попередній етап розгляду {count} тверджень.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Linked.</source>
        <translation>Пов’язано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>The link was taken back.</source>
        <translation>Зв’язок відкликано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/comparing.py"/>
        <source>Comparing two captures</source>
        <translation>Порівняння двох фіксацій</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>{file}: записано {count} сторінку.</numerusform>
            <numerusform>{file}: записано {count} сторінки.</numerusform>
            <numerusform>{file}: записано {count} сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Writing the PDF</source>
        <translation>Запис PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Reading the shared file</source>
        <translation>Читання файлу обміну</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>Додано {count} новий запис.</numerusform>
            <numerusform>Додано {count} нові записи.</numerusform>
            <numerusform>Додано {count} нових записів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Merging</source>
        <translation>Об’єднання</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>{count} запис переміщено до карантину, лише тут.</numerusform>
            <numerusform>{count} записи переміщено до карантину, лише тут.</numerusform>
            <numerusform>{count} записів переміщено до карантину, лише тут.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Undoing the merge</source>
        <translation>Скасування об’єднання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>{file}: {count} figures written.</source>
        <translation>
            <numerusform>{file}: записано {count} число.</numerusform>
            <numerusform>{file}: записано {count} числа.</numerusform>
            <numerusform>{file}: записано {count} чисел.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>Writing the figures</source>
        <translation>Збереження чисел</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Accepted as a claim.</source>
        <translation>Прийнято як твердження.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Suggestion dismissed.</source>
        <translation>Пропозицію відхилено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Taken back.</source>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Kept in the wanted list.</source>
        <translation>Внесено до списку шуканого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Captured: the lead is found.</source>
        <translation>Зафіксовано: шукане знайдено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Making it ready</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Writing it</source>
        <translation>Записування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Looking for similar text</source>
        <translation>Пошук схожого тексту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>Reading the words in the picture</source>
        <translation>Читання слів на зображенні</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>Машиною прочитано {count} слово.</numerusform>
            <numerusform>Машиною прочитано {count} слова.</numerusform>
            <numerusform>Машиною прочитано {count} слів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is not offered any more. What was said with it stays.</source>
        <translation>«{status}» більше не пропонується. Сказане з ним лишається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is in use again.</source>
        <translation>«{status}» знову в ужитку.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>Пошук записано: знайдено {count}. Журнал методики — у робочому досьє.</numerusform>
            <numerusform>Пошук записано: знайдено {count}. Журнал методики — у робочому досьє.</numerusform>
            <numerusform>Пошук записано: знайдено {count}. Журнал методики — у робочому досьє.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Show the log</source>
        <translation>Показати журнал методики</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logging a search</source>
        <translation>Запис пошуку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Nothing to change: it is so already.</source>
        <translation>Змінювати нічого: це вже так.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>The tags are off again.</source>
        <translation>Мітки знову знято.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Saved as “{name}”, in the sidebar.</source>
        <translation>Збережено як «{name}» на бічній панелі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>“{name}” is removed.</source>
        <translation>Видалено: «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>Позначено як прочитане: {count}.</numerusform>
            <numerusform>Позначено як прочитане: {count}.</numerusform>
            <numerusform>Позначено як прочитане: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>Повернено у вхідні: {count}.</numerusform>
            <numerusform>Повернено у вхідні: {count}.</numerusform>
            <numerusform>Повернено у вхідні: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>Позначено як важке для перегляду: {count}. Приховано, доки не попросять показати.</numerusform>
            <numerusform>Позначено як важке для перегляду: {count}. Приховано, доки не попросять показати.</numerusform>
            <numerusform>Позначено як важке для перегляду: {count}. Приховано, доки не попросять показати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>Більше не позначено як важке для перегляду: {count}.</numerusform>
            <numerusform>Більше не позначено як важке для перегляду: {count}.</numerusform>
            <numerusform>Більше не позначено як важке для перегляду: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>Додано до добірки: {count}.</numerusform>
            <numerusform>Додано до добірки: {count}.</numerusform>
            <numerusform>Додано до добірки: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>Прибрано з добірки: {count}. В архіві все лишається.</numerusform>
            <numerusform>Прибрано з добірки: {count}. В архіві все лишається.</numerusform>
            <numerusform>Прибрано з добірки: {count}. В архіві все лишається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>Поставлено мітки, матеріалів: {count}.</numerusform>
            <numerusform>Поставлено мітки, матеріалів: {count}.</numerusform>
            <numerusform>Поставлено мітки, матеріалів: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>Asking for time stamps</source>
        <translation>Запит позначок часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>No report waits for a time stamp.</source>
        <translation>Жоден звіт не чекає на позначку часу.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>Позначку часу отримав {count} звіт.</numerusform>
            <numerusform>Позначки часу отримали {count} звіти.</numerusform>
            <numerusform>Позначки часу отримали {count} звітів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stating.py"/>
        <source>Stated. It stands in the record with your name and the date.</source>
        <translation>Вказано. Це стоїть у відомостях із вашим іменем і датою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Looking into the table</source>
        <translation>Перегляд таблиці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Importing the table</source>
        <translation>Імпорт таблиці</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>Додано шуканих: {count}.</numerusform>
            <numerusform>Додано шуканих: {count}.</numerusform>
            <numerusform>Додано шуканих: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>Додано тверджень: {count}.</numerusform>
            <numerusform>Додано тверджень: {count}.</numerusform>
            <numerusform>Додано тверджень: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>Рядків уже було тут: {count}.</numerusform>
            <numerusform>Рядків уже було тут: {count}.</numerusform>
            <numerusform>Рядків уже було тут: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>Рядків відхилено: {count}; панель каже чому.</numerusform>
            <numerusform>Рядків відхилено: {count}; панель каже чому.</numerusform>
            <numerusform>Рядків відхилено: {count}; панель каже чому.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Stopped: what came before is kept, the rest is not imported.</source>
        <translation>Зупинено: те, що було раніше, збережено, решту не імпортовано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>This very translation is there already.</source>
        <translation>Цей самий переклад тут уже є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was replaced.</source>
        <translation>Переклад замінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was kept.</source>
        <translation>Переклад збережено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>slate grey</source>
        <translation>сіро-синій</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>navy blue</source>
        <translation>темно-синій</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>teal</source>
        <translation>синьо-зелений</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>olive</source>
        <translation>оливковий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>brown</source>
        <translation>коричневий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>rose</source>
        <translation>рожевий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>magenta</source>
        <translation>пурпуровий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>indigo</source>
        <translation>індиго</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>flag</source>
        <translation>прапор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>hand</source>
        <translation>рука</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>eye</source>
        <translation>око</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>telescope</source>
        <translation>телескоп</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>gavel</source>
        <translation>молоток судді</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>layers</source>
        <translation>шари</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>chain link</source>
        <translation>ланка ланцюга</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>equals sign</source>
        <translation>знак рівності</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed equals sign</source>
        <translation>перекреслений знак рівності</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>half circle</source>
        <translation>півколо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>quotation marks</source>
        <translation>лапки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed circle</source>
        <translation>перекреслене коло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>pentagon</source>
        <translation>п’ятикутник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>such as: likely, staged, satire</source>
        <translation>наприклад: імовірно, постановка, сатира</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Saying it needs a reason</source>
        <translation>Щоб його надати, потрібне обґрунтування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Then it cannot be set on several claims at once.</source>
        <translation>Тоді його не можна надати відразу кільком твердженням.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>It travels with the archive. It stands against other statuses as “disputed” does.</source>
        <translation>Він передається разом з архівом. Іншим статусам він протистоїть так само, як «оспорюється».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>New status</source>
        <translation>Новий статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Somebody said this word; its colour and rule did not come along. Make it a status here to use it.</source>
        <translation>Хтось ужив це слово; його колір і правило з ним не надійшли. Зробіть його тут статусом, щоб користуватися ним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>A shipped status: it is the same in every archive.</source>
        <translation>Вбудований статус: в усіх архівах він однаковий.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>What was said with this word keeps it, also when it is renamed here.</source>
        <translation>Сказане з цим словом зберігає його, навіть якщо тут його перейменують.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>An earlier word: it stays on what was said with it.</source>
        <translation>Попереднє слово: воно лишається на тому, що з ним сказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Retire</source>
        <translation>Вивести з ужитку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>no key</source>
        <translation>без клавіші</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>There is a status “{status}” already.</source>
        <translation>Статус «{status}» уже є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>only the word came here</source>
        <translation>сюди надійшло лише слово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>shipped</source>
        <translation>вбудований</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>called {words} now</source>
        <translation>тепер називається {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>not in use</source>
        <translation>не вживається</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>in use</source>
        <translation>в ужитку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.</source>
        <translation>Що можна сказати про твердження. Ваші власні статуси передаються разом з архівом; сказане зберігає своє слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>How it stands</source>
        <translation>Стан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>needs one</source>
        <translation>потрібне обґрунтування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was.</source>
        <translation>По одній адресі в рядку. Кожну фіксують окремо; після зупинки чи вимкнення живлення список продовжується з того самого місця.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture addresses</source>
        <translation>Зафіксувати адреси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>As a browser sees it: picture, page as shown, everything that came</source>
        <translation>Як бачить браузер: знімок, сторінка як показана, усе, що надійшло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Plain HTTP: quick, what the server sends, no picture</source>
        <translation>Простий HTTP: швидко, те, що надіслав сервер, без знімка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>More: proxy, virtual identity, collection</source>
        <translation>Ще: проксі, віртуальна особа, добірка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>socks5://HOST:PORT, for every request, names included; empty for none</source>
        <translation>socks5://HOST:PORT, для кожного запиту, разом з іменами; порожньо — без проксі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>what the browser calls itself; empty for its own</source>
        <translation>як браузер себе називає; порожньо — як звичайно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>a name whose logins are kept apart; it stays at home when you share</source>
        <translation>ім’я, входи якого зберігаються окремо; під час передавання лишається у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>a new or known name; empty for none</source>
        <translation>нова або відома назва; порожньо — без добірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>why this is relevant</source>
        <translation>чому це стосується справи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Virtual identity</source>
        <translation>Віртуальна особа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>User agent</source>
        <translation>Програма-клієнт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Use way, proxy and user agent for every address from now on</source>
        <translation>Надалі використовувати спосіб, проксі та програму-клієнт для кожної адреси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Opens a window of the browser: log in, go to the page, press “Capture this page”.</source>
        <translation>Відкриває вікно браузера: увійдіть, перейдіть на сторінку, натисніть «Зафіксувати цю сторінку».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Capture</source>
        <translation>Зафіксувати</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>{count} адреса</numerusform>
            <numerusform>{count} адреси</numerusform>
            <numerusform>{count} адрес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>повторюється: {count}</numerusform>
            <numerusform>повторюється: {count}</numerusform>
            <numerusform>повторюється: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>зафіксовано раніше: {count}</numerusform>
            <numerusform>зафіксовано раніше: {count}</numerusform>
            <numerusform>зафіксовано раніше: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>не прийнято: {count}</numerusform>
            <numerusform>не прийнято: {count}</numerusform>
            <numerusform>не прийнято: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>Спробувати ще раз {count} неприйнятий</numerusform>
            <numerusform>Спробувати ще раз {count} неприйняті</numerusform>
            <numerusform>Спробувати ще раз {count} неприйнятих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>Зафіксувати {count} адресу</numerusform>
            <numerusform>Зафіксувати {count} адреси</numerusform>
            <numerusform>Зафіксувати {count} адрес</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Nothing is taken over before you say so. Files are read, never moved or changed.</source>
        <translation>Нічого не переноситься без вашого рішення. Файли лише читаються, їх не переміщують і не змінюють.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture a folder</source>
        <translation>Зафіксувати папку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Looking into {folder} …</source>
        <translation>Триває перегляд папки {folder}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What is there</source>
        <translation>Що там є</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What happens</source>
        <translation>Що буде</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What you state of all of them</source>
        <translation>Що ви вказуєте про них усіх</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>outlet, account or organisation</source>
        <translation>видання, акаунт або організація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>who handed it over; stays at home when you share</source>
        <translation>хто передав; під час передавання лишається у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Published by</source>
        <translation>Хто опублікував</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Handed over by</source>
        <translation>Хто передав</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{name}: {first}, {second}</source>
        <translation>{name}: {first}, {second}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} файл</numerusform>
            <numerusform>{count} файли</numerusform>
            <numerusform>{count} файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>Зафіксувати {count} файл</numerusform>
            <numerusform>Зафіксувати {count} файли</numerusform>
            <numerusform>Зафіксувати {count} файлів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be captured</source>
        <translation>буде зафіксовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>looks as if it would be refused</source>
        <translation>схоже, не буде прийнято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be tried, and told one by one</source>
        <translation>буде зроблено спробу, про кожен буде сказано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page</source>
        <translation>збережена сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page (MHTML)</source>
        <translation>збережена сторінка (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>mailbox, an item for each message</source>
        <translation>поштова скринька, по елементу на кожен лист</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (CSV)</source>
        <translation>таблиця (CSV)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>container (ZIP), an item for each file</source>
        <translation>контейнер (ZIP), матеріал на кожен файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WARC), an item for each page</source>
        <translation>вебархів (WARC), по елементу на сторінку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WACZ), an item for each page</source>
        <translation>вебархів (WACZ), по елементу на сторінку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>text (Markdown)</source>
        <translation>текст (Markdown)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>picture (SVG)</source>
        <translation>зображення (SVG)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (DOCX)</source>
        <translation>документ (DOCX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (ODT)</source>
        <translation>документ (ODT)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (XLSX)</source>
        <translation>таблиця (XLSX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (ODS)</source>
        <translation>таблиця (ODS)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>video</source>
        <translation>відео</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>audio</source>
        <translation>аудіо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>left out</source>
        <translation>не береться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>hidden files and folders</source>
        <translation>приховані файли й папки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>links</source>
        <translation>посилання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>left out: links are not followed, so no loop can trap the capture</source>
        <translation>не береться: посилання не розкриваються, щоб фіксація не потрапила в замкнене коло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders of saved pages</source>
        <translation>папки збережених сторінок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>captured with their page, not by themselves</source>
        <translation>фіксуються разом зі своєю сторінкою, не самі по собі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>devices and pipes</source>
        <translation>пристрої та канали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders that cannot be read</source>
        <translation>папки, які не читаються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>part of a saved page</source>
        <translation>частина збереженої сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>neither file nor folder</source>
        <translation>не файл і не тека</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folder that cannot be read</source>
        <translation>тека, яку не можна прочитати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.</source>
        <translation>Одна фіксація на папері (Протокол Берклі, додаток IV): адреси, час, засоби, хеш кожного файлу, хеш цього списку та що вилучено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Record of a capture</source>
        <translation>Відомості про фіксацію</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print people&apos;s display names (else codes with key fingerprints)</source>
        <translation>Друкувати відображувані імена людей (інакше коди з відбитками ключів)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the PDF…</source>
        <translation>Записати PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Write the record as</source>
        <translation>Записати відомості як</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth.</source>
        <translation>Байти звіряються із записаними гешами, підписами й ланцюжком записів. Це доводить, що відтоді нічого не змінилося, але не те, що сторінка казала правду.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Checking {file} …</source>
        <translation>Триває перевірка файлу {file}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>File or entry</source>
        <translation>Файл або запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>MATCH</source>
        <translation>ЗБІГАЄТЬСЯ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Every check that was made matches.</source>
        <translation>Усе, що було перевірено, збігається.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>і ще {count}</numerusform>
            <numerusform>і ще {count}</numerusform>
            <numerusform>і ще {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.</source>
        <translation>Списки й пошук не збігаються з журналом; записане збігається. Закрийте архів і відкрийте його знову: їх буде створено заново.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.</source>
        <translation>Не використовуйте того, що не збігається. Enter відкриває матеріал, названий у результаті; відновіть файл із копії архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Not checked is not good: nothing was compared there. The list says why.</source>
        <translation>Не перевірено не означає добре: там нічого не порівнювали. Список каже чому.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded.</source>
        <translation>Що повідомляла програма Attest, відколи відкрито це вікно. Більше це ніде не зберігається; журнал зберігає те, що було записано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Поки нічого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Display names of people</source>
        <translation>Відображувані імена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Names in files and their metadata</source>
        <translation>Імена у файлах і їхніх метаданих</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Positions</source>
        <translation>Координати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>People marked in pictures</source>
        <translation>Люди, позначені на зображеннях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Devices and programs</source>
        <translation>Пристрої та програми</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Working hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Network addresses and virtual identities</source>
        <translation>Мережеві адреси та віртуальні особи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Private fields</source>
        <translation>Закриті поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Logged searches: words and reasons</source>
        <translation>Записані пошуки: слова й причини</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Flagged material</source>
        <translation>Матеріали з позначками</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>What was consented to</source>
        <translation>На що дано згоду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Files that were not looked into</source>
        <translation>Файли, у які не заглядали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Searched for and not found</source>
        <translation>Шукали й не знайшли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Let go by your decision</source>
        <translation>Пропущено вашим рішенням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Look at these before you hand it on</source>
        <translation>Подивіться на це, перш ніж віддати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Stays at home</source>
        <translation>Лишається у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>metadata names</source>
        <translation>імена в метаданих</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>people in pictures</source>
        <translation>люди на зображеннях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>told privately</source>
        <translation>сказано не для всіх</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>logged searches</source>
        <translation>записані пошуки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>not looked into</source>
        <translation>не переглянуто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Let them go with this reason</source>
        <translation>Пропустити з цієї причини</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Leave these out</source>
        <translation>Не брати цього</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Write it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What would they learn?</source>
        <translation>Про що дізнається одержувач?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>For example</source>
        <translation>Наприклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What they would learn</source>
        <translation>Що вони дізнаються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Names and places that are only said in words, shown in a picture or spoken are not found by this search.</source>
        <translation>Імена й місця, які лише названо в тексті, видно на зображенні або вимовлено, цей пошук не знаходить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.</source>
        <translation>Прочитано з тих самих байтів, які підуть. Ще нічого не пішло: {file}, {size}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>It is encrypted: only who can open it learns this.</source>
        <translation>Файл зашифровано: про це дізнається лише той, хто може його відкрити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, with a time stamp: {at}.</source>
        <translation>Підписано, з позначкою часу: {at}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, without a time stamp.</source>
        <translation>Підписано, без позначки часу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Once it is written it waits for its time stamp: ask again in this panel.</source>
        <translation>Після запису він чекає на позначку часу: запросіть її ще раз на цій панелі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item&apos;s custody.</source>
        <translation>Змінене зафіксовано знову. Сервер, який не відповідає, нічого не каже про сторінку. Кожен перегляд записано в історії зберігання матеріалу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>not seen</source>
        <translation>не видно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/exchange.py"/>
        <source>Merge a shared file</source>
        <translation>Об’єднати з файлом обміну</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Nothing of yours is overwritten; a merge can be undone.</source>
        <translation>Нічого вашого не перезаписується; об’єднання можна скасувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Reading {file} …</source>
        <translation>Триває читання файлу {file}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>I know this person: let their entries count from now on</source>
        <translation>Я знаю цю людину: відтепер враховувати її записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>У ньому немає нічого нового. Уже тут: {count}</numerusform>
            <numerusform>У ньому немає нічого нового. Уже тут: {count}</numerusform>
            <numerusform>У ньому немає нічого нового. Уже тут: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>New here: {entries}, {items}, {claims}, {assessments}</source>
        <translation>Тут уперше: {entries}, {items}, {claims}, {assessments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>{count} оцінка</numerusform>
            <numerusform>{count} оцінки</numerusform>
            <numerusform>{count} оцінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>Уже є тут: {count} запис</numerusform>
            <numerusform>Уже є тут: {count} записи</numerusform>
            <numerusform>Уже є тут: {count} записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>{count} запис було тут відкликано; об’єднання поверне його.</numerusform>
            <numerusform>{count} записи було тут відкликано; об’єднання поверне їх.</numerusform>
            <numerusform>{count} записів було тут відкликано; об’єднання поверне їх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>Оцінки розійдуться щодо {count} твердження; кожна оцінка лишається чинною.</numerusform>
            <numerusform>Оцінки розійдуться щодо {count} тверджень; кожна оцінка лишається чинною.</numerusform>
            <numerusform>Оцінки розійдуться щодо {count} тверджень; кожна оцінка лишається чинною.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>{count} запис від того, кого ще не допущено: він чекає тут, доки зберігач не допустить його ключ.</numerusform>
            <numerusform>{count} записи від того, кого ще не допущено: вони чекають тут, доки зберігач не допустить його ключ.</numerusform>
            <numerusform>{count} записів від того, кого ще не допущено: вони чекають тут, доки зберігач не допустить його ключ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>What its author or a keeper withdrew is hidden here, too.</source>
        <translation>Відкликане автором або зберігачем приховано і тут.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Entries of yours that would be hidden</source>
        <translation>Ваші записи, які буде приховано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>key {fingerprint}</source>
        <translation>ключ {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} new entries</source>
        <translation>
            <numerusform>{count} новий запис</numerusform>
            <numerusform>{count} нові записи</numerusform>
            <numerusform>{count} нових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>{count} чекає в карантині</numerusform>
            <numerusform>{count} чекають у карантині</numerusform>
            <numerusform>{count} чекають у карантині</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>signed this file</source>
        <translation>підписав(ла) цей файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Who speaks in it</source>
        <translation>Хто в ньому говорить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>waits in quarantine</source>
        <translation>чекає в карантині</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>without a title</source>
        <translation>без назви</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>new here</source>
        <translation>тут уперше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>New items</source>
        <translation>Нові матеріали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Each judgement stands; none is overwritten.</source>
        <translation>Кожна оцінка лишається; жодну не перезаписують.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Claims that would show something else</source>
        <translation>Твердження, які виглядатимуть інакше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>assessors would differ: {names}</source>
        <translation>оцінки розійдуться: {names}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>only once they are admitted</source>
        <translation>лише після допуску</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>a region of a picture</source>
        <translation>ділянка зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender let go by decision</source>
        <translation>Що відправник пропустив за рішенням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender kept back</source>
        <translation>Що відправник лишив у себе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Check of the file</source>
        <translation>Перевірка файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>Its journal is read. After an update of Attest this takes a while, once.</source>
        <translation>Читається його журнал. Після оновлення Attest це триває деякий час, один раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>The archive is being opened.</source>
        <translation>Архів відкривається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Enter opens an item. Refused files are not in the archive.</source>
        <translation>Enter відкриває матеріал. Неприйнятих файлів в архіві немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>refused</source>
        <translation>не прийнято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured, damaged</source>
        <translation>зафіксовано, пошкоджено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured again</source>
        <translation>зафіксовано повторно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list…</source>
        <translation>Зберегти список…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>зафіксовано: {count}</numerusform>
            <numerusform>зафіксовано: {count}</numerusform>
            <numerusform>зафіксовано: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>ще ні: {count}</numerusform>
            <numerusform>ще ні: {count}</numerusform>
            <numerusform>ще ні: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>stopped before the end</source>
        <translation>зупинено до завершення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>Продовжити список: {count}</numerusform>
            <numerusform>Продовжити список: {count}</numerusform>
            <numerusform>Продовжити список: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list as</source>
        <translation>Зберегти список як</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>File or address</source>
        <translation>Файл або адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>What it is, or why not</source>
        <translation>Що це або чому ні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Pages of the report</source>
        <translation>Сторінки звіту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>The pages cannot be shown here. The file can be written all the same.</source>
        <translation>Сторінки не можна показати тут. Файл усе одно можна записати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Fit the width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Only the pages</source>
        <translation>Лише сторінки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>Сторінка {number} з {count}</numerusform>
            <numerusform>Сторінка {number} з {count}</numerusform>
            <numerusform>Сторінка {number} з {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out.</source>
        <translation>У звіті, якщо про це попросити, замість кожного імені стоїть псевдонім у дужках. Це найнебезпечніший список: він лишається в цьому архіві й не потрапляє у файли обміну.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonyms</source>
        <translation>Псевдоніми</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Take off the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>у {count} вибраному матеріалі</numerusform>
            <numerusform>у {count} вибраних матеріалах</numerusform>
            <numerusform>у {count} вибраних матеріалах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>choose items to count</source>
        <translation>виберіть матеріали для підрахунку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonym</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Name and spellings</source>
        <translation>Ім’я та написання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>as it stands in the texts</source>
        <translation>як стоїть у текстах</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>other forms and scripts, parted by ;</source>
        <translation>інші форми та письма через ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>such as: Person A</source>
        <translation>наприклад: Особа А</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>it is printed, and counted by</source>
        <translation>друкується, за нею ведеться підрахунок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Spellings</source>
        <translation>Написання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Longer words that begin alike and stay: {words}</source>
        <translation>Довші слова з тим самим початком, лишаються: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>A list of names</source>
        <translation>Список імен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Make an archive of it…</source>
        <translation>Створити з нього архів…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>The sender kept back: {number}</source>
        <translation>Відправник лишив у себе: {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Merge it into {name}…</source>
        <translation>Об’єднати з {name}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Signed by the key {fingerprint}</source>
        <translation>Підписано ключем {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Keepers whom the new archive will trust: {fingerprints}</source>
        <translation>Зберігачі, яким довірятиме новий архів: {fingerprints}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Compare these by voice with whoever gave you the file: nothing else shows that it is theirs.</source>
        <translation>Звірте ці відбитки голосом із тим, хто дав вам файл: ніщо інше не показує, що файл від нього.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.</source>
        <translation>Доказовий звіт у форматі PDF, який експерт може перевірити загальнодоступними засобами: сторінки, точні тексти, геші, історія зберігання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Evidence report</source>
        <translation>Доказовий звіт</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>Вибрані матеріали: {count}</numerusform>
            <numerusform>Вибрані матеріали: {count}</numerusform>
            <numerusform>Вибрані матеріали: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>Усі матеріали списку: {count}</numerusform>
            <numerusform>Усі матеріали списку: {count}</numerusform>
            <numerusform>Усі матеріали списку: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>title on the cover; empty for the archive&apos;s name</source>
        <translation>заголовок на обкладинці; порожньо — назва архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Letterhead: a text file of a few lines</source>
        <translation>Шапка: текстовий файл із кількох рядків</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Logo: a PNG or JPEG</source>
        <translation>Логотип: PNG або JPEG</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Also as web pages: an empty folder</source>
        <translation>Також вебсторінками: порожня тека</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the methodology log: the searches that were logged</source>
        <translation>Надрукувати журнал методики: записані пошуки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the working file</source>
        <translation>Друкувати робочий файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print pictures that are marked graphic</source>
        <translation>Друкувати зображення з позначкою важкого вмісту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print what the records tell of where something was made</source>
        <translation>Друкувати, що записи кажуть про місце створення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Replace names by the archive&apos;s pseudonyms</source>
        <translation>Замінити імена псевдонімами архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Leave out hashes by which a guess of such a name could be tested</source>
        <translation>Не вказувати хеші, за якими можна перевірити здогад про таке ім’я</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the report as</source>
        <translation>Записати звіт як</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>one exhibit alone</source>
        <translation>один додаток</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>claims only; the rest in the attached manifest</source>
        <translation>лише твердження; решта в доданому маніфесті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>a contact sheet of the pictures</source>
        <translation>контактний аркуш зображень</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Sign with a certificate: a PKCS #12 file</source>
        <translation>Підписати сертифікатом: файл PKCS #12</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>its address (RFC 3161); empty for no time stamp</source>
        <translation>її адреса (RFC 3161); порожньо — без позначки часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Passphrase of the certificate</source>
        <translation>Парольна фраза сертифіката</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Time-stamp service</source>
        <translation>Служба позначок часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>One file that carries the archive, or part of it, to somebody else.</source>
        <translation>Один файл, у якому архів або його частину передають іншій людині.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Share</source>
        <translation>Передати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For a colleague: a shared file that can be merged</source>
        <translation>Для колеги: файл обміну, який можна об’єднати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For an outsider: an extract without journal, people as codes</source>
        <translation>Для сторонніх: витяг без журналу, люди під кодами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file…</source>
        <translation>Записати файл обміну…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>What stays at home</source>
        <translation>Що лишається у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>The keys that signed and the times of work show in every shared file. Display names may be codes.</source>
        <translation>Ключі, якими підписано записи, і час роботи видно в кожному файлі обміну. Відображувані імена можуть бути кодами.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep display names of people at home</source>
        <translation>Не передавати відображувані імена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep positions (GPS) at home: a copy without metadata stands for such a picture</source>
        <translation>Не передавати координати (GPS): замість такого зображення йде копія без метаданих</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let the collector&apos;s network address and virtual identity travel</source>
        <translation>Передавати мережеву адресу й віртуальну особу збирача</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let names of devices travel</source>
        <translation>Передавати назви пристроїв</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file as</source>
        <translation>Записати файл обміну як</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>У файлі {file} {count} матеріал.</numerusform>
            <numerusform>У файлі {file} {count} матеріали.</numerusform>
            <numerusform>У файлі {file} {count} матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Left out:</source>
        <translation>Не увійшло:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>{count} том, який треба тримати в одній папці</numerusform>
            <numerusform>{count} томи, які треба тримати в одній папці</numerusform>
            <numerusform>{count} томів, які треба тримати в одній папці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>Перегляньте {count} місце, перш ніж передавати:</numerusform>
            <numerusform>Перегляньте {count} місця, перш ніж передавати:</numerusform>
            <numerusform>Перегляньте {count} місць, перш ніж передавати:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Positions in words are searched for by pattern and stay in; a place in a picture is not seen.</source>
        <translation>Координати, написані словами, шукаються за шаблоном і лишаються; місця, видимого на зображенні, програма не бачить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Signed, and waiting for a time stamp: {files}.</source>
        <translation>Підписані й чекають на позначку часу: {files}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>Запросити очікувані позначки часу ({count})</numerusform>
            <numerusform>Запросити очікувані позначки часу ({count})</numerusform>
            <numerusform>Запросити очікувані позначки часу ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>at risk</source>
        <translation>під загрозою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent was withdrawn</source>
        <translation>згоду відкликано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent has lapsed</source>
        <translation>строк згоди минув</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>personal information, and no consent is recorded</source>
        <translation>персональні дані, а згоду не записано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Decide before this leaves</source>
        <translation>Вирішіть, перш ніж це піде</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.</source>
        <translation>Хтось може постраждати. Не беріть цього або пропустіть і скажіть чому: причина збережеться в журналі й стоятиме у файлі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it is stopped</source>
        <translation>Чому зупинено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Title or name</source>
        <translation>Назва або ім’я</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>What stops it</source>
        <translation>Що зупиняє</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it may leave all the same</source>
        <translation>Чому це все ж може піти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>who agreed, when, and how you know</source>
        <translation>хто погодився, коли і звідки ви це знаєте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>item</source>
        <translation>матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>person</source>
        <translation>людина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Is taken for</source>
        <translation>Узято за</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column {name} is taken for</source>
        <translation>Стовпець {name} узято за</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published on</source>
        <translation>опубліковано (коли)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published by</source>
        <translation>опубліковано (ким)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>the count</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>what is counted</source>
        <translation>що рахують</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>period</source>
        <translation>період</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>said by</source>
        <translation>хто каже</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>kind of claim</source>
        <translation>вид твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table itself is captured, and each row says where it came from. Nothing is taken over before you say so.</source>
        <translation>Саму таблицю фіксують, і кожен рядок каже, звідки він. Нічого не береться, доки ви не скажете.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Import a table</source>
        <translation>Імпортувати таблицю</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read</source>
        <translation>Як прочитано перші рядки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What it says</source>
        <translation>Що в ньому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>leads in the wanted list</source>
        <translation>шукане в списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>captures of their addresses, now</source>
        <translation>фіксації їхніх адрес, зараз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>claims on the table itself</source>
        <translation>твердження в самій таблиці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>refused where it is in doubt</source>
        <translation>відхиляти, де є сумнів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the day first</source>
        <translation>спочатку день</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the month first</source>
        <translation>спочатку місяць</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Each row becomes</source>
        <translation>Кожен рядок стане</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>03/04/2026 is read with</source>
        <translation>03/04/2026 читається:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{name} (hidden)</source>
        <translation>{name} (прихований)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Choose for one of them what it is.</source>
        <translation>Виберіть для одного з них, що це.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table was not read to its end: it is too long.</source>
        <translation>Таблицю прочитано не до кінця: вона задовга.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read:</source>
        <translation>Як прочитано перші рядки:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Імпортувати рядки: {count}</numerusform>
            <numerusform>Імпортувати рядки: {count}</numerusform>
            <numerusform>Імпортувати рядки: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: refused</source>
        <translation>{row}: відхилено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Importing …</source>
        <translation>Імпорт …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What became of each row:</source>
        <translation>Що сталося з кожним рядком:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>imported</source>
        <translation>імпортовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>already here</source>
        <translation>уже тут</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: {state}</source>
        <translation>{row}: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>what the investigation is called</source>
        <translation>як називається розслідування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>your name, or a code such as R1</source>
        <translation>ваше ім’я або код, наприклад R1</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Make a new archive…</source>
        <translation>Створити новий архів…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>New archive</source>
        <translation>Новий архів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Write this down, on paper</source>
        <translation>Запишіть це на папері</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here.</source>
        <translation>Якщо цей ноутбук загубиться або його вилучать, лише цей ключ відновлення зможе допустити новий пристрій і відсторонити старий. Його показано один раз, і тут він не зберігається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>I have written it down</source>
        <translation>Ключ записано на папері</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Recovery key</source>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open an archive…</source>
        <translation>Відкрити архів…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open a shared file…</source>
        <translation>Відкрити файл обміну…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>Переглянути навчальний приклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>A key is a device, not a person: compare its fingerprint by voice before you admit it.</source>
        <translation>Ключ — це пристрій, а не людина: перш ніж допустити ключ, звірте його відбиток голосом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>To have somebody admitted, ask {names}.</source>
        <translation>Хто може допустити людину: {names}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Key fingerprint</source>
        <translation>Відбиток ключа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Скопіювати відбиток</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit…</source>
        <translation>Допустити…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Change the name…</source>
        <translation>Змінити ім’я…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Give a name…</source>
        <translation>Дати ім’я…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out…</source>
        <translation>Відсторонити…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit</source>
        <translation>Допустити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out</source>
        <translation>Відсторонити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>The name travels with every shared file. A code such as R2 will do.</source>
        <translation>Ім’я передається з кожним файлом обміну. Підійде й код, наприклад R2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>a name, or a code such as R2</source>
        <translation>ім’я або код, наприклад R2</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Calls themselves “{name}”</source>
        <translation>Називає себе «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>no name</source>
        <translation>без імені</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it.</source>
        <translation>Це не людина, а 43 знаки на папері: їх показано один раз, під час створення цього архіву, і тут їх ніде не збережено. Якщо цей ноутбук загубиться або його вилучать, лише з ними можна допустити новий пристрій і відсторонити старий. Зберігайте папір окремо від ноутбука й запишіть тут, де він або в кого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts everywhere this archive goes.</source>
        <translation>Ви, на цьому пристрої. Те, що ви пишете, враховується всюди, куди потрапить цей архів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device, which was shut out: what you write now counts nowhere.</source>
        <translation>Ви, на цьому пристрої; його відсторонено: те, що ви пишете тепер, ніде не враховується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts here; at your colleagues&apos; it waits until one of them who may do so has admitted you.</source>
        <translation>Ви, на цьому пристрої. Те, що ви пишете, враховується тут; у ваших колег воно чекає, доки вас не допустить хтось із них, кому це дозволено.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>Колега, поки без допуску: {count} запис цієї людини чекає тут і до допуску не враховується.</numerusform>
            <numerusform>Колега, поки без допуску: {count} записи цієї людини чекають тут і до допуску не враховуються.</numerusform>
            <numerusform>Колега, поки без допуску: {count} записів цієї людини чекають тут і до допуску не враховуються.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Shut out: what this key had written by then stands, what comes later does not count.</source>
        <translation>Ключ відсторонено: записане ним до цього лишається чинним, записане пізніше не враховується.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>Колега: тут {count} запис цієї людини, він враховується.</numerusform>
            <numerusform>Колега: тут {count} записи цієї людини, вони враховуються.</numerusform>
            <numerusform>Колега: тут {count} записів цієї людини, вони враховуються.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes.</source>
        <translation>Спершу звірте відбиток із колегою голосом або під час зустрічі: назватися можна будь-яким іменем. Після допуску враховується все, що цей ключ записав і запише, тут і всюди, куди потрапить цей архів.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>Тут є {count} запис цього ключа; він лишається і враховується. Усе, що він запише відтепер, не враховуватиметься ні тут, ні там, куди потрапить цей архів: ваш наступний файл обміну повідомить про це інших. Скасувати це не можна: тому, хто повернеться, знадобиться новий ключ.</numerusform>
            <numerusform>Тут є {count} записи цього ключа; вони лишаються і враховуються. Усе, що він запише відтепер, не враховуватиметься ні тут, ні там, куди потрапить цей архів: ваш наступний файл обміну повідомить про це інших. Скасувати це не можна: тому, хто повернеться, знадобиться новий ключ.</numerusform>
            <numerusform>Тут є {count} записів цього ключа; вони лишаються і враховуються. Усе, що він запише відтепер, не враховуватиметься ні тут, ні там, куди потрапить цей архів: ваш наступний файл обміну повідомить про це інших. Скасувати це не можна: тому, хто повернеться, знадобиться новий ключ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>admitted</source>
        <translation>ключ допущено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>in quarantine</source>
        <translation>у карантині</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>not yet admitted</source>
        <translation>ключ ще не допущено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>revoked</source>
        <translation>ключ відсторонено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>keeper: may admit and revoke</source>
        <translation>зберігач: може допускати й відстороняти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>member</source>
        <translation>учасник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Standing</source>
        <translation>Чинність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries here</source>
        <translation>Записи тут</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries in quarantine</source>
        <translation>Записи в карантині</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Newest entry (claimed time)</source>
        <translation>Останній запис (заявлений час)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Public key</source>
        <translation>Відкритий ключ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What is under way</source>
        <translation>Що виконується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>How far</source>
        <translation>Скільки зроблено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What becomes of it</source>
        <translation>Що з цим буде</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Go on working</source>
        <translation>Продовжити роботу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Stop and quit</source>
        <translation>Зупинити й вийти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit when done</source>
        <translation>Вийти, коли все буде готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you quit: it is not saved</source>
        <translation>пропаде під час виходу: не збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Attest quits as soon as this is done</source>
        <translation>Attest закриється, щойно це буде готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Work is under way</source>
        <translation>Триває робота</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost.</source>
        <translation>Під час виходу чекають на те, що записується, решту зупиняють. Те, про що сказано, що воно збережене, не губиться.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>Виконується {count} робота.</numerusform>
            <numerusform>Виконуються {count} роботи.</numerusform>
            <numerusform>Виконується {count} робіт.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit without saving it</source>
        <translation>Вийти без збереження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you leave this item: it is not saved</source>
        <translation>пропаде, якщо піти від цього матеріалу: не збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Leave it unsaved</source>
        <translation>Лишити незбереженим</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>what is being written is finished; the rest is stopped</source>
        <translation>те, що записується, доводиться до кінця; решта зупиняється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is stopped; nothing is lost, it can be asked for again</source>
        <translation>зупиняється; нічого не губиться, це можна запитати знову</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A claim is not saved</source>
        <translation>Твердження не збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A translation is not saved</source>
        <translation>Переклад не збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Captures</source>
        <translation>Фіксації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Read this capture</source>
        <translation>Читати цю фіксацію</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>There is one capture. A later one of the same item is compared with it here.</source>
        <translation>Фіксація одна. Пізніша фіксація того самого матеріалу порівнюється з нею тут.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Choose two captures to see what changed.</source>
        <translation>Виберіть дві фіксації, щоб побачити, що змінилося.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>by {who}</source>
        <translation>хто: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>newest</source>
        <translation>остання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>shown in the other tabs</source>
        <translation>показано в інших вкладках</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>captured as another item</source>
        <translation>зафіксовано як інший матеріал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Two keys made these captures.</source>
        <translation>Ці фіксації зроблено двома різними ключами.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>One key made both captures.</source>
        <translation>Обидві фіксації зроблено одним ключем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The words of both captures are the same.</source>
        <translation>Слова в обох фіксаціях однакові.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>{count} слово додано (+)</numerusform>
            <numerusform>{count} слова додано (+)</numerusform>
            <numerusform>{count} слів додано (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>{count} слово прибрано (−)</numerusform>
            <numerusform>{count} слова прибрано (−)</numerusform>
            <numerusform>{count} слів прибрано (−)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The texts are very long: only their beginnings were compared.</source>
        <translation>Тексти дуже довгі: порівняно лише їхні початки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>More follows that is not shown.</source>
        <translation>Далі є ще, тут не показано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>In another capture</source>
        <translation>В іншій фіксації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{who}: withdrawn</source>
        <translation>{who}: відкликано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>replaced by a later one</source>
        <translation>замінено пізнішою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>ended a difference</source>
        <translation>усунуто розбіжність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>grade {grade}</source>
        <translation>категорія {grade}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Technical</source>
        <translation>Технічні дані</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Content</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Review: {state}</source>
        <translation>Розгляд: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>exculpatory</source>
        <translation>виправдувальне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Figure: {parts}</source>
        <translation>Число: {parts}</translation>
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
            <numerusform>{count} зв’язок</numerusform>
            <numerusform>{count} зв’язки</numerusform>
            <numerusform>{count} зв’язків</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>who asserts it, as named or as described</source>
        <translation>хто це стверджує: ім’я або опис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>This ends the difference</source>
        <translation>Це усуває розбіжність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>New claim</source>
        <translation>Нове твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Change the suggestion</source>
        <translation>Змінити пропозицію</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Your assessment</source>
        <translation>Ваша оцінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” is not offered any more: choose another status.</source>
        <translation>«{status}» більше не пропонується: виберіть інший статус.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” needs a reason.</source>
        <translation>Статус «{status}» потребує обґрунтування.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Ending a difference needs a reason.</source>
        <translation>Щоб усунути розбіжність, потрібне обґрунтування.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>It speaks for somebody who may be accused.</source>
        <translation>Свідчить на користь того, кого можуть звинуватити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Qualifier (at least, about …)</source>
        <translation>Уточнення (щонайменше, близько…)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Counted where</source>
        <translation>Де підраховано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Name of the file or film</source>
        <translation>Назва файлу або фільму</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the source</source>
        <translation>Категорія джерела</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the information</source>
        <translation>Категорія інформації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Source: first copy, credibility, independence</source>
        <translation>Джерело: перша копія, довіра до нього, незалежність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Technical: the file itself</source>
        <translation>Технічні дані: сам файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Content: place, time, what is shown</source>
        <translation>Зміст: місце, час, що показано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Review</source>
        <translation>Розгляд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>completely reliable</source>
        <translation>цілком надійне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>usually reliable</source>
        <translation>зазвичай надійне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>fairly reliable</source>
        <translation>доволі надійне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not usually reliable</source>
        <translation>зазвичай ненадійне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>unreliable</source>
        <translation>ненадійне</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>reliability cannot be judged</source>
        <translation>надійність оцінити неможливо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>confirmed by other sources</source>
        <translation>підтверджується іншими джерелами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>probably true</source>
        <translation>імовірно, правда</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>possibly true</source>
        <translation>можливо, правда</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>doubtful</source>
        <translation>сумнівно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>improbable</source>
        <translation>малоймовірно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>truth cannot be judged</source>
        <translation>правдивість оцінити неможливо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not graded</source>
        <translation>без категорії</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A number is written in digits; words such as “dozens” stay in the quotation.</source>
        <translation>Число пишеться цифрами; такі слова, як «десятки», лишаються в цитаті.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A grade has two parts: one of the source and one of the information.</source>
        <translation>Категорія складається з двох частин: для джерела і для інформації.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claiming.py"/>
        <source>Select words first, then press C. On a picture, draw a region.</source>
        <translation>Спершу виділіть слова, потім натисніть C. На зображенні намалюйте ділянку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C.</source>
        <translation>Тверджень ще немає. Виділіть слова й натисніть C; на зображенні обведіть ділянку (R або P); для запису натисніть C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Entry</source>
        <translation>Запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Custody</source>
        <translation>Історія зберігання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Times are what each computer&apos;s clock said.</source>
        <translation>Час — те, що показував годинник кожного комп’ютера.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>{count} запис ще не засвідчено позначкою часу.</numerusform>
            <numerusform>{count} записи ще не засвідчено позначкою часу.</numerusform>
            <numerusform>{count} записів ще не засвідчено позначкою часу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>Показано перший {count} запис.</numerusform>
            <numerusform>Показано перші {count} записи.</numerusform>
            <numerusform>Показано перші {count} записів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>key {key}</source>
        <translation>ключ {key}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made here and has been withdrawn since: {kind}.</source>
        <translation>Тут було зроблено запис, відтоді його відкликано: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made whose words are not in this archive: {kind}.</source>
        <translation>Було зроблено запис, слів якого немає в цьому архіві: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry of the kind “{kind}”.</source>
        <translation>Запис виду «{kind}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive as “{title}” ({type}).</source>
        <translation>Внесено до архіву як «{title}» ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive ({type}).</source>
        <translation>Внесено до архіву ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Stated: {field} is “{value}”.</source>
        <translation>Вказано: {field} — «{value}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back what was stated as {field}.</source>
        <translation>Відкликано вказане раніше: {field}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Imported from a web archive: {address}.</source>
        <translation>Імпортовано з вебархіву: {address}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured from {address} by {method}.</source>
        <translation>Зафіксовано з адреси {address}; спосіб: {method}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured by {method}.</source>
        <translation>Зафіксовано; спосіб: {method}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>Збережено {count} файл, для нього записано SHA-256.</numerusform>
            <numerusform>Збережено {count} файли, для кожного записано SHA-256.</numerusform>
            <numerusform>Збережено {count} файлів, для кожного записано SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tools: {tools}.</source>
        <translation>Інструменти: {tools}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at the words “{quote}”.</source>
        <translation>Позначено твердження ({kind}) на словах «{quote}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at {time} of the recording.</source>
        <translation>Позначено твердження ({kind}) на {time} запису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) on a region of the picture.</source>
        <translation>Позначено твердження ({kind}) на ділянці зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Assessed a claim as {status}, about the {about}.</source>
        <translation>Твердження оцінено: {status} ({about}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Reason: {reason}</source>
        <translation>Обґрунтування: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Kept a translation into {language}, made by {who}.</source>
        <translation>Збережено переклад на {language}; зробив: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.</source>
        <translation>Зі збереженого файлу програмою {tool} зроблено копію ({role}); збережений файл лишився таким, як був.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tagged “{term}”.</source>
        <translation>Поставлено мітку «{term}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a tag off.</source>
        <translation>Знято мітку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Linked it to something else: {type}.</source>
        <translation>Додано зв’язок з іншим: {type}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a link back.</source>
        <translation>Відкликано зв’язок.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{event}: {what}</source>
        <translation>{event}: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Withdrew something, for this reason: {reason_code}.</source>
        <translation>Щось відкликано; причина: {reason_code}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/field_row.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>a guess: look at it</source>
        <translation>здогад: подивіться</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>разом надійшло {count} зображення</numerusform>
            <numerusform>разом надійшли {count} зображення</numerusform>
            <numerusform>разом надійшло {count} зображень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>згадано, не зафіксовано: {count}</numerusform>
            <numerusform>згадано, не зафіксовано: {count}</numerusform>
            <numerusform>згадано, не зафіксовано: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Enter opens one.</source>
        <translation>Enter відкриває зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>without a caption</source>
        <translation>без підпису</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Credit: {who}</source>
        <translation>Авторство: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{kind}: referenced, not captured</source>
        <translation>{kind}: згадано, не зафіксовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>graphic: veiled here</source>
        <translation>важке для перегляду: тут розмито</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>not opened yet: veiled</source>
        <translation>ще не відкрито: розмито</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>Looked at the address again: {outcome} ({why}).</source>
        <translation>Адресу переглянуто знову: {outcome} ({why}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>the server answered {status}</source>
        <translation>сервер відповів {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>captured by {then} then and by {now} now, which may be the reason</source>
        <translation>тоді захоплено так: {then}, тепер так: {now}; причина може бути в цьому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/page_picture_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture of the page</source>
        <translation>Знімок сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Earlier capture</source>
        <translation>Раніша фіксація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Later capture</source>
        <translation>Пізніша фіксація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>What the two captures agree on</source>
        <translation>У чому збігаються дві фіксації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>not compared</source>
        <translation>не порівнювалося</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>state of the page</source>
        <translation>стан сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Views of the item</source>
        <translation>Вигляди матеріалу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translations</source>
        <translation>Переклади</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Read by machine</source>
        <translation>Прочитано машиною</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Sheets</source>
        <translation>Аркуші</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>As captured</source>
        <translation>Як захоплено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Record</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Those words are on the page, but not in the text taken from it: no claim can be pinned to them here.</source>
        <translation>Ці слова є на сторінці, але не в тексті, взятому з неї: тут твердження до них прив’язати не можна.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reading_view.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Copy the value</source>
        <translation>Скопіювати значення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Stated since</source>
        <translation>Вказано пізніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated by {who} on {date}</source>
        <translation>вказано: {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Referenced, not captured</source>
        <translation>Згадано, не зафіксовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>named in the text</source>
        <translation>названо в тексті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>What went over the wire</source>
        <translation>Що пройшло мережею</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Proofs of others</source>
        <translation>Підтвердження інших</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>HTML source</source>
        <translation>Вихідний код HTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Full-page picture</source>
        <translation>Зображення всієї сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>observed</source>
        <translation>спостережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated or imported</source>
        <translation>вказано або імпортовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>missing</source>
        <translation>відсутнє</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>cannot apply</source>
        <translation>не застосовується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Berkeley minimum</source>
        <translation>Мінімум Берклі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The collector&apos;s own, stays at home when you share</source>
        <translation>Дані збирача, під час передавання лишаються у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>recorded privately</source>
        <translation>записано приватно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was made first.</source>
        <translation>Знімок було зроблено першим.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was not made first.</source>
        <translation>Знімок було зроблено не першим.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Made of the page, in this order</source>
        <translation>Зроблено зі сторінки, у такому порядку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Secrets taken out before anything was kept</source>
        <translation>Секрети, вилучені до збереження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>How it was made</source>
        <translation>Як це зроблено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>conversion</source>
        <translation>перетворення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} байт</numerusform>
            <numerusform>{count} байти</numerusform>
            <numerusform>{count} байтів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>virtual identity</source>
        <translation>віртуальна особа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text as received</source>
        <translation>текст як отримано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>HTML as received</source>
        <translation>HTML як отримано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as shown (DOM)</source>
        <translation>сторінка як показана (DOM)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text as shown</source>
        <translation>показаний текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture of the page</source>
        <translation>знімок сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture with date and time</source>
        <translation>знімок із датою та часом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>web archive (WARC)</source>
        <translation>вебархів (WARC)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page in one file (MHTML)</source>
        <translation>сторінка одним файлом (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as PDF</source>
        <translation>сторінка у PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text that claims are pinned to</source>
        <translation>текст, до якого прив’язано твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>structure of the text</source>
        <translation>структура тексту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>part of the page</source>
        <translation>частина сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its page</source>
        <translation>{method}, разом зі сторінкою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its document</source>
        <translation>{method}, разом із документом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its message</source>
        <translation>{method}, разом із повідомленням</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Show the sheets</source>
        <translation>Показати аркуші</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Words read from this sheet</source>
        <translation>Слова, прочитані з цього аркуша</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>The sheets are hidden until you ask for them.</source>
        <translation>Аркуші приховано, доки ви їх не попросите.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides.</source>
        <translation>Цей аркуш пишеться справа наліво: слова можуть стояти в іншому порядку, ніж на аркуші. Вирішує аркуш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>State what the file does not tell</source>
        <translation>Вказати те, про що файл не говорить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Published (2026-03-14)</source>
        <translation>Опубліковано (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Source: who published it</source>
        <translation>Джерело: хто опублікував</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Who handed it over (stays out of shared files)</source>
        <translation>Хто передав (до файлів обміну не входить)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Flags</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>personal information</source>
        <translation>персональні дані</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>By whom (stays out of shared files)</source>
        <translation>Ким надано (до файлів обміну не входить)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>For which uses</source>
        <translation>Для яких цілей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Until when (2026-03-14)</source>
        <translation>До якого дня (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent was withdrawn.</source>
        <translation>Згоду відкликано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent ended on {date}.</source>
        <translation>Строк згоди сплив {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>an earlier capture, not the newest</source>
        <translation>раніша фіксація, не остання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Suggestion: {kind}</source>
        <translation>Пропозиція: {kind}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Who says so is not known: fill it in.</source>
        <translation>Хто це стверджує, невідомо: заповніть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Words of the translation</source>
        <translation>Слова перекладу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Paste or type the translation here, a line for each line of the original.</source>
        <translation>Вставте або введіть переклад сюди, рядок на кожен рядок оригіналу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Keep the translation</source>
        <translation>Зберегти переклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Into which language (en, ar, pt-BR)</source>
        <translation>Якою мовою (en, ar, pt-BR)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Made by</source>
        <translation>Хто зробив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who: a name, a code, or a program and its version</source>
        <translation>Хто саме: ім’я, код або програма та її версія</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>When (2026-03-14)</source>
        <translation>Коли (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who compared it with the original; may stay empty</source>
        <translation>Хто звірив його з оригіналом; можна не заповнювати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Replace this translation</source>
        <translation>Замінити цей переклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>A new translation</source>
        <translation>Новий переклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Replace this one…</source>
        <translation>Замінити цей…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a person.</source>
        <translation>Переклад на {language}; зробила людина: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a program.</source>
        <translation>Переклад на {language}; зробила програма: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Date: {date}.</source>
        <translation>Дата: {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>{who} compared it with the original.</source>
        <translation>З оригіналом звірив(-ла): {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Nobody compared it with the original: it is not checked.</source>
        <translation>Ніхто не звірив його з оригіналом: він не перевірений.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>It translates the words of another capture.</source>
        <translation>Це переклад слів іншої фіксації.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Only the beginning is shown here.</source>
        <translation>Тут показано лише початок.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>A shared file</source>
        <translation>Файл обміну</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>not named</source>
        <translation>ім’я не названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture back (,)</source>
        <translation>На кадр назад (,)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Play (Space, F8)</source>
        <translation>Відтворити (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture on (.)</source>
        <translation>На кадр уперед (.)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>Time in the recording</source>
        <translation>Час у записі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Start (I)</source>
        <translation>Початок (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim begins here (I)</source>
        <translation>Тут починається твердження (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>End (O)</source>
        <translation>Кінець (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim ends here (O)</source>
        <translation>Тут закінчується твердження (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Claim (C)</source>
        <translation>Твердження (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim about the chosen stretch, or this moment (C)</source>
        <translation>Твердження про вибраний відрізок або про цю мить (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Pause (Space, F8)</source>
        <translation>Пауза (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Chosen: {time}</source>
        <translation>Вибрано: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here.</source>
        <translation>Запис тут не відтворюється.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here. Its bytes are kept; the record says what is known of it.</source>
        <translation>Запис тут не відтворюється. Його байти збережено; у протоколі сказано, що про нього відомо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Space plays, comma and full stop step, I and O set start and end, C makes a claim.</source>
        <translation>Пробіл відтворює, кома й крапка зсувають на кадр, I та O ставлять початок і кінець, C створює твердження.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Show the recording</source>
        <translation>Показати запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Stills</source>
        <translation>Стоп-кадри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Still at {time}</source>
        <translation>Стоп-кадр на {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone.</source>
        <translation>Списки й пошук цього архіву були пошкоджені. Їх створено заново з журналу: ніщо не було записане лише в них.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed.</source>
        <translation>Списки й пошук цього архіву були створені іншою версією Attest. Їх створено заново з журналу: ніщо із записаного не змінилося.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here.</source>
        <translation>Новіша версія Attest внесла частину записів цього архіву. Вони зберігаються й передаються далі, але тут не показуються.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>This archive is open elsewhere or on read-only media: you can read and search.</source>
        <translation>Цей архів відкрито в іншому місці або він лежить на носії лише для читання: можна читати й шукати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No list of addresses waits to be gone on with.</source>
        <translation>Немає списків адрес, що чекають на продовження.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture files</source>
        <translation>Зафіксувати файли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture a saved page or folder</source>
        <translation>Зафіксувати збережену сторінку або папку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Nothing that can be captured was copied.</source>
        <translation>Скопійовано не те, що можна зафіксувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Archives that are opened from now on are remembered.</source>
        <translation>Архіви, які ви відкриєте відтепер, запам’ятовуватимуться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No archive is remembered: the list of those opened lately is empty and stays so.</source>
        <translation>Жоден архів не запам’ятовується: список нещодавно відкритих порожній і таким лишиться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Check a report or shared file</source>
        <translation>Перевірити звіт або файл обміну</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nothing in this archive is like “{title}”.</source>
        <translation>У цьому архіві немає нічого схожого на «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Similar to “{title}”</source>
        <translation>Схожі на «{title}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>No other text in this archive is nearly the same as “{title}”.</source>
        <translation>У цьому архіві немає іншого тексту, майже однакового з «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nearly the same as “{title}”</source>
        <translation>Майже те саме, що «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>Мітки для {count} матеріалу</numerusform>
            <numerusform>Мітки для {count} матеріалів</numerusform>
            <numerusform>Мітки для {count} матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>terms, separated by ;</source>
        <translation>терміни через ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Add to collection</source>
        <translation>Додати до добірки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>a name for this search</source>
        <translation>назва для цього пошуку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>why you search for it; may stay empty</source>
        <translation>навіщо ви це шукаєте; можна лишити порожнім</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Log because</source>
        <translation>Записати, бо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Where it is named</source>
        <translation>Де це названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture its address</source>
        <translation>Зафіксувати його адресу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture a file for it…</source>
        <translation>Зафіксувати файл для шуканого…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Add a note, then Enter</source>
        <translation>Додайте нотатку й натисніть Enter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Found by a rule in the text: look whether it is so.</source>
        <translation>Знайдено в тексті за правилом: подивіться, чи це так.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Note: {note}</source>
        <translation>Нотатка: {note}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>From a table: {origin}</source>
        <translation>З таблиці: {origin}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>a rule of Attest</source>
        <translation>правило Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>What is wanted</source>
        <translation>Що шукають</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Named in</source>
        <translation>Де названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>what is wanted, such as: the ministry&apos;s report of 3 May</source>
        <translation>що шукають, наприклад: доповідь міністерства від 3 травня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>where it may be, if you know</source>
        <translation>де це може бути, якщо ви знаєте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>who spoke of it, why it matters</source>
        <translation>хто про це говорив, чому це важливо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look.</source>
        <translation>Зображення, відео, заяви, доповіді й адреси, які хтось назвав і яких в архіві ще немає. Те, що знайшло в тексті правило, чекає на ваш погляд.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Wanted</source>
        <translation>Шукане</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any state</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>New lead</source>
        <translation>Нове шукане</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Nothing is wanted. What a captured text names and did not bring along is listed here by itself.</source>
        <translation>Шуканого немає. Усе, що зафіксований текст назвав, але не приніс із собою, потрапляє сюди само.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Capture a file for it</source>
        <translation>Зафіксувати файл для шуканого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/ask_line.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>ще {count}</numerusform>
            <numerusform>ще {count}</numerusform>
            <numerusform>ще {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Address to capture; or drop files, pages, pictures here  (Ctrl+N)</source>
        <translation>Адреса для фіксації; або перетягніть сюди файли, сторінки, зображення  (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Reading only: this archive is open elsewhere, or cannot be written to</source>
        <translation>Лише читання: цей архів відкрито в іншому місці або в нього не можна записувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/drop_hint.py"/>
        <source>Drop here to capture</source>
        <translation>Перетягніть сюди, щоб зафіксувати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>age1…; several with spaces between</source>
        <translation>age1…; кілька — через пробіл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>not encrypted</source>
        <translation>без шифрування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>with a passphrase</source>
        <translation>з парольною фразою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>for colleagues&apos; age keys</source>
        <translation>для ключів age колег</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>The same again</source>
        <translation>Фраза ще раз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Age keys</source>
        <translation>Ключі age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>What do you want to do or find?</source>
        <translation>Що ви хочете зробити або знайти?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Nothing here is called that. Try fewer letters.</source>
        <translation>Нічого з такою назвою тут немає. Спробуйте менше літер.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.</source>
        <translation>Цей файл зашифровано. Поки він читається, у закритій папці на цьому комп’ютері лежить незашифрована копія.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open with a key file…</source>
        <translation>Відкрити файлом ключа…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>about {time} left</source>
        <translation>лишилося близько {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the browser starts</source>
        <translation>браузер запускається</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>a window is open: press “Capture this page” there</source>
        <translation>вікно відкрито: натисніть у ньому «Зафіксувати цю сторінку»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page loads</source>
        <translation>сторінка завантажується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page is scrolled</source>
        <translation>сторінка прокручується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the picture is taken</source>
        <translation>робиться знімок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>what came is saved</source>
        <translation>зберігається те, що надійшло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Methodology log</source>
        <translation>Журнал методики</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searched for</source>
        <translation>Що шукали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The chosen search</source>
        <translation>Вибраний пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what was found</source>
        <translation>Показати знайдене</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what came since</source>
        <translation>Показати, що з’явилося відтоді</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found.</source>
        <translation>Поки нічого не записано. «Записати цей пошук» над списком, у якому шукали, записує знайдене.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Choose one to see what the same search finds now.</source>
        <translation>Виберіть пошук, щоб побачити, що він знаходить зараз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searching again…</source>
        <translation>Шукаємо знову…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found then</source>
        <translation>Знайдено тоді</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found since</source>
        <translation>Знайдено відтоді</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>run as: {query}</source>
        <translation>виконано як: {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>why: {why}</source>
        <translation>навіщо: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>SHA-256 ідентифікаторів {count} матеріалу: {hash}</numerusform>
            <numerusform>SHA-256 ідентифікаторів {count} матеріалів: {hash}</numerusform>
            <numerusform>SHA-256 ідентифікаторів {count} матеріалів: {hash}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They were too many to be written down one by one: the hash stands for them.</source>
        <translation>Їх було забагато, щоб записати по одному: їх заступає хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search cannot be run any more.</source>
        <translation>Цей самий пошук уже не виконати.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>Цей самий пошук знаходить зараз той самий {count} матеріал.</numerusform>
            <numerusform>Цей самий пошук знаходить зараз ті самі {count} матеріали.</numerusform>
            <numerusform>Цей самий пошук знаходить зараз ті самі {count} матеріалів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>Цей самий пошук знаходить зараз {count} матеріал.</numerusform>
            <numerusform>Цей самий пошук знаходить зараз {count} матеріали.</numerusform>
            <numerusform>Цей самий пошук знаходить зараз {count} матеріалів.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They are not the same ones.</source>
        <translation>Це не ті самі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Against the log: {change}.</source>
        <translation>Порівняно з журналом: {change}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>People differ: use one of them, or write what you agree on.</source>
        <translation>Люди розходяться: візьміть один із варіантів або напишіть, на чому ви зійшлися.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>not written yet</source>
        <translation>ще не заповнено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>{who}, {date}</source>
        <translation>{who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>Use this</source>
        <translation>Узяти це</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Identifier</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What this investigation is called in papers.</source>
        <translation>Як це розслідування називається в документах.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Objective</source>
        <translation>Мета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is to be found out, and for whom.</source>
        <translation>Що треба з’ясувати і для кого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Known facts</source>
        <translation>Відомі факти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is established, and by what.</source>
        <translation>Що встановлено і чим.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Assumptions</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is taken for granted without having been established.</source>
        <translation>Що приймається як даність, хоча не встановлено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Rival hypotheses</source>
        <translation>Конкурентні гіпотези</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Explanations that compete, and what would speak against each.</source>
        <translation>Пояснення, що змагаються між собою, і що свідчило б проти кожного.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Keywords in all scripts</source>
        <translation>Ключові слова всіма писемностями</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Names and words to search for, in every spelling and script.</source>
        <translation>Імена й слова для пошуку, в усіх написаннях і всіма писемностями.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Monitored accounts</source>
        <translation>Відстежувані акаунти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Which accounts are watched, and why each of them.</source>
        <translation>За якими акаунтами спостерігають і чому за кожним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Data minimisation</source>
        <translation>Мінімізація даних</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is not collected, what is left out, what is deleted when.</source>
        <translation>Чого не збирають, чого не включають, що й коли видаляють.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Duties</source>
        <translation>Обов’язки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who does what, and who decides.</source>
        <translation>Хто що робить і хто вирішує.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>The investigation sheet. A field is saved when you leave it. The evidence report prints it.</source>
        <translation>Аркуш розслідування. Поле зберігається, коли ви з нього виходите. Доказовий звіт друкує цей аркуш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Now</source>
        <translation>Тепер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>its words are not here</source>
        <translation>слів тут немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the whole file; it may have been cut off while copying.</source>
        <translation>Попросіть файл повністю; його могло обрізати під час копіювання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>Save a copy without the password, capture that, and say in a note how you came by it.</source>
        <translation>Збережіть копію без пароля, зафіксуйте її та скажіть у нотатці, як ви її отримали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>PDF пошкоджено або обрізано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>PDF захищено паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>The document has no such page.</source>
        <translation>У документі немає такої сторінки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>Choose one that it has.</source>
        <translation>Виберіть ту, що є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>If it is real, make a smaller copy, capture that, and keep the original elsewhere.</source>
        <translation>Якщо воно справжнє, зробіть меншу копію, зафіксуйте її, а оригінал зберігайте окремо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture has more pixels than can be opened safely.</source>
        <translation>У зображенні більше пікселів, ніж можна безпечно відкрити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the original file again.</source>
        <translation>Попросіть вихідний файл ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture cannot be read.</source>
        <translation>Зображення не можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture is damaged or cut off.</source>
        <translation>Зображення пошкоджено або обрізано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>Leave it out, or make a copy without metadata with a tool you trust and capture that beside it.</source>
        <translation>Не беріть його або зробіть копію без метаданих надійною програмою та зафіксуйте її поруч.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>No copy of the picture without its metadata can be made.</source>
        <translation>Копію зображення без метаданих зробити не можна.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again.</source>
        <translation>Встановіть Tesseract (Debian і Ubuntu: tesseract-ocr; macOS: brew install tesseract) і спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Tesseract, which reads words in pictures, is not installed.</source>
        <translation>Tesseract, який читає слова на зображеннях, не встановлено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Read a smaller part of it: cut it out in another program and capture that.</source>
        <translation>Прочитайте меншу частину: виріжте її в іншій програмі та збережіть в архів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Reading the words in it takes too long.</source>
        <translation>Читання слів триває надто довго.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract has no data for the language of these words.</source>
        <translation>Tesseract не має даних для мови цих слів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Look whether it opens in another program; choose the languages yourself.</source>
        <translation>Перевірте, чи відкривається воно в іншій програмі; виберіть мови самі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract could not read it.</source>
        <translation>Tesseract не зміг це прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is damaged or of an unknown form: it proves nothing.</source>
        <translation>Підтвердження пошкоджене або невідомого виду: воно нічого не доводить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is larger than Attest reads: it was not checked.</source>
        <translation>Підтвердження більше, ніж читає Attest: його не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file that the proof is about is not here: nothing was compared.</source>
        <translation>Файлу, якого стосується підтвердження, тут немає: нічого не порівнювалося.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof uses a digest that Attest does not compute: nothing was compared.</source>
        <translation>У підтвердженні використано хеш, якого Attest не обчислює: нічого не порівнювалося.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about exactly these bytes.</source>
        <translation>Підтвердження стосується саме цих байтів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about other bytes than these.</source>
        <translation>Підтвердження стосується інших байтів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.</source>
        <translation>Календар обіцяв занести це в блокчейн Bitcoin; час поки не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.</source>
        <translation>Підтвердження веде до блоку Bitcoin, заголовка якого тут немає: час не доведено, доки не порівняно його корінь Меркла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.</source>
        <translation>Підтвердження веде до наданого заголовка блоку, роботу якого перевірено: ці байти існували не пізніше блоку. Належність блоку ланцюгу не перевірялася.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to another Merkle root than that of the block header that was supplied.</source>
        <translation>Підтвердження веде до іншого кореня Меркла, ніж у наданому заголовку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The block header that was supplied does not hold the work that it claims: nothing was compared.</source>
        <translation>Наданий заголовок блоку не містить заявленої роботи: нічого не порівнювалося.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to something that Attest does not check.</source>
        <translation>Підтвердження веде до того, чого Attest не перевіряє.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds under the key that came along; whose key it is, this does not prove.</source>
        <translation>Підпис правильний для доданого ключа; чий це ключ, це не доводить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature does not hold: the proof or what it signs was altered.</source>
        <translation>Підпис неправильний: підтвердження або підписане змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature is of a kind that Attest does not check.</source>
        <translation>Підпис такого виду, якого Attest не перевіряє.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time-stamp service refused to stamp: the reply proves nothing.</source>
        <translation>Служба міток часу відмовила: відповідь нічого не доводить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Ці байти існували не пізніше цього часу: так каже служба, сертифікат якої веде до кореня, якому ви довіряєте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for this service&apos;s certificate: the time is its own word.</source>
        <translation>Ніхто тут не ручається за сертифікат цієї служби: час указано лише з її слів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The service&apos;s certificate leads to none of the roots that you gave: the time is its own word.</source>
        <translation>Сертифікат служби не веде до жодного з указаних коренів: час указано лише з її слів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The reply holds no certificate of the service: its signature was not checked.</source>
        <translation>У відповіді немає сертифіката служби: підпис не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificate is not made for time stamps, or was not valid at that time: no time is proved.</source>
        <translation>Сертифікат не призначений для міток часу або тоді не діяв: час не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to a root that you trust.</source>
        <translation>Сертифікат підписувача веде до кореня, якому ви довіряєте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to none of the roots that you gave: who signed is not proved.</source>
        <translation>Сертифікат підписувача не веде до жодного з указаних коренів: хто підписав, не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Signed with a key without a name: the same key signed, whose it is nobody says.</source>
        <translation>Підписано ключем без імені: підписав той самий ключ, чий він, ніхто не каже.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>GnuPG is not installed: the signature was not checked.</source>
        <translation>GnuPG не встановлено: підпис не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The public key did not come along: the signature was not checked.</source>
        <translation>Відкритого ключа не було: підпис не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds, but its key had expired or was revoked: who signed is not proved.</source>
        <translation>Підпис правильний, але ключ прострочений або відкликаний: хто підписав, не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names exactly these bytes. What it says of place, time and device is the app&apos;s own word.</source>
        <translation>Запис називає саме ці байти. Що він каже про місце, час і пристрій — лише слова застосунку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names other bytes than these.</source>
        <translation>Запис називає інші байти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The package is not signed: its hashes prove nothing about who made it.</source>
        <translation>Пакет не підписано: його хеші нічого не кажуть про те, хто його зробив.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate names a domain; nobody here vouches for the certificate.</source>
        <translation>Сертифікат підписувача називає домен; ніхто тут за нього не ручається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.</source>
        <translation>Файл містить відомості про походження (C2PA). Attest перевіряє їх лише в JPEG і PNG: у файлі цього виду (зокрема геш c2pa.hash.bmff у MP4) їх не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.</source>
        <translation>Файл указує на відомості про походження (C2PA), що лежать на сервері. Attest нічого не завантажує: їх не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.</source>
        <translation>Файл не змінено від часу підпису: його байти, крім самих цих відомостей, мають геш, названий у підписаній заяві. Що показане в ньому правда, це не доводить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was altered after it was signed: its bytes have another hash than the signed claim names.</source>
        <translation>Файл змінено після підпису: геш його байтів не той, що названий у підписаній заяві.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.</source>
        <translation>Підписаний геш не охоплює частини файлу, крім відомостей про походження: чи їх змінено, не перевірено. Решту не змінено від часу підпису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.</source>
        <translation>У підписаній заяві немає гешу файлу, який читає Attest (c2pa.hash.data): чи змінено файл, не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Every assertion in the credentials has the hash that the signed claim names.</source>
        <translation>Кожне твердження у відомостях про походження має геш, названий у підписаній заяві.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Assertions in the credentials were altered, added or taken away after signing.</source>
        <translation>Твердження у відомостях про походження змінено, додано або вилучено після підпису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Each certificate that came along was issued by the next; whose they are, this does not prove.</source>
        <translation>Кожен доданий сертифікат видано наступним; чиї вони, це не доводить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificates that came along did not issue one another.</source>
        <translation>Додані сертифікати не видано один одним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for the signer&apos;s certificate: the name in it is its own word.</source>
        <translation>Тут ніхто не ручається за сертифікат підписувача: ім’я в ньому — лише його власне слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate is not made for signing content: who signed is not proved.</source>
        <translation>Сертифікат підписувача не призначений для підпису вмісту: хто підписав, не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Підпис існував не пізніше цього часу: так каже служба, чий сертифікат веде до кореня, якому ви довіряєте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time stamp in the credentials is about another signature, or was altered: no time is proved.</source>
        <translation>Позначка часу у відомостях про походження стосується іншого підпису або її змінено: час не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature carries no time stamp: no time is proved.</source>
        <translation>Підпис не має позначки часу: час не доведено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>What the signer says of how the file was made. Nothing of it was checked.</source>
        <translation>Що підписувач каже про те, як зроблено файл. Нічого з цього не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer names files that this one was made from. Their own credentials were not checked.</source>
        <translation>Підписувач називає файли, з яких зроблено цей. Відомості про походження самих цих файлів не перевірено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <source>Say whether the day or the month stands first.</source>
        <translation>Скажіть, що стоїть першим: день чи місяць.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <location filename="../../../desktop_app/services/stating.py"/>
        <source>Write it as 2026, 2026-03 or 2026-03-14.</source>
        <translation>Напишіть так: 2026, 2026-03 або 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Скопіюйте адресу ще раз з адресного рядка браузера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Give an address that begins with http:// or https://; capture files by their name.</source>
        <translation>Дайте адресу, що починається з http:// або https://; файли фіксуйте за назвою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>That address is not complete.</source>
        <translation>Ця адреса неповна.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Only web addresses can be captured.</source>
        <translation>Фіксувати можна лише вебадреси.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list is too long.</source>
        <translation>Список задовгий.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list names no address.</source>
        <translation>У списку немає жодної адреси.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>Write one address a line.</source>
        <translation>Пишіть по одній адресі в рядку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>There is no such list.</source>
        <translation>Такого списку немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Check its name.</source>
        <translation>Перевірте його назву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Do not open it with another program; keep it beside the archive and note its hash.</source>
        <translation>Не відкривайте його іншою програмою; зберігайте його поруч з архівом і запишіть його геш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>The file is locked with a password.</source>
        <translation>Файл закрито паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Unpack it yourself, and capture the folder.</source>
        <translation>Розпакуйте його самі й зафіксуйте теку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>It is a link, not a file.</source>
        <translation>Це посилання, а не файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Links are not followed; capture what it leads to.</source>
        <translation>За посиланнями не ходять; зафіксуйте те, куди воно веде.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Two files inside have the same name.</source>
        <translation>Два файли всередині мають одну назву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Unpack it yourself, and capture both.</source>
        <translation>Розпакуйте його самі й зафіксуйте обидва.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Names inside the file lead out of it.</source>
        <translation>Імена всередині файлу ведуть за його межі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <source>The raw picture is kept; its time stands in the record.</source>
        <translation>Вихідний знімок збережено; його час зазначено у відомостях.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <location filename="../../../desktop_app/services/dating.py"/>
        <source>No strip could be set beside the picture.</source>
        <translation>Поруч зі знімком не вдалося розмістити смугу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Close the mail program and capture the mailbox again.</source>
        <translation>Закрийте поштову програму і захопіть поштову скриньку ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The file changed while it was read.</source>
        <translation>Файл змінився, поки його читали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Split it with your mail program and capture the pieces.</source>
        <translation>Розділіть її поштовою програмою і захопіть частини.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>The mailbox holds more messages than are read.</source>
        <translation>У поштовій скриньці більше листів, ніж читається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Save a copy without it, and capture both.</source>
        <translation>Збережіть копію без нього і захопіть обидві.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>That file is no table.</source>
        <translation>Цей файл не таблиця.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose a spreadsheet: XLSX, ODS or CSV.</source>
        <translation>Виберіть електронну таблицю: XLSX, ODS або CSV.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Ask for the original again, or keep the file beside the archive and note its hash.</source>
        <translation>Попросіть оригінал ще раз або зберігайте файл поруч з архівом і запишіть його геш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>Do not open it; keep it beside the archive and note its hash.</source>
        <translation>Не відкривайте його; зберігайте його поруч з архівом і запишіть його геш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>A part of the file is missing or cannot be read.</source>
        <translation>Частини файлу немає, або її не можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file unpacks to more than is read.</source>
        <translation>У розпакованому вигляді файл більший, ніж читається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file is nested too deeply.</source>
        <translation>Вкладеність файлу надто глибока.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read.</source>
        <translation>Збережіть його як текст, HTML, зображення або PDF; усі види, що читаються, названо в посібнику.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as DOCX, XLSX or ODF without a password, and capture both files.</source>
        <translation>Збережіть його як DOCX, XLSX або ODF без пароля й зафіксуйте обидва файли.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Open it with the program that made it, save it as a picture, a PDF or text, and capture that.</source>
        <translation>Відкрийте файл програмою, яка його створила, збережіть як зображення, PDF або текст і зафіксуйте це.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The kind of file is not known.</source>
        <translation>Вид файлу невідомий.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The file is too large to capture.</source>
        <translation>Файл завеликий для фіксації.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Скопіюйте його ще раз звідти, звідки його взято.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>It is an office file from before 2007, or one locked with a password.</source>
        <translation>Це офісний файл, старший за 2007 рік, або файл, закритий паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The file is named as text but holds other data.</source>
        <translation>Файл названо текстовим, але він містить інші дані.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a folder with files in it; hidden files and links are left out.</source>
        <translation>Вкажіть теку з файлами; приховані файли й посилання не беруться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Save it as a file and capture that.</source>
        <translation>Збережіть його як файл і захопіть файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The folder holds nothing to capture.</source>
        <translation>У теці нема чого фіксувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a file, a folder or an address.</source>
        <translation>Вкажіть файл, теку або адресу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>A web archive is captured from a file alone.</source>
        <translation>Вебархів захоплюється лише з файлу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>There is no such file.</source>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>That is neither a file nor a folder.</source>
        <translation>Це не файл і не тека.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Capture it with --mode http, or save the page in a browser and capture the file.</source>
        <translation>Захопіть її з --mode http або збережіть сторінку в браузері й захопіть файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; if it is right, capture the page with a browser and save it.</source>
        <translation>Подивіться на адресу; якщо вона правильна, відкрийте сторінку в браузері, збережіть і зафіксуйте її.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; try it with http:// if the site has no https.</source>
        <translation>Подивіться на адресу; спробуйте http://, якщо сайт не має https.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or give it more time with --wait.</source>
        <translation>Спробуйте пізніше або дайте більше часу за допомогою --wait.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Open it in a browser and capture the address that it ends at.</source>
        <translation>Відкрийте її в браузері та зафіксуйте адресу, на якій вона закінчується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Start it, or mend its address; nothing was sent without it.</source>
        <translation>Запустіть його або виправте адресу; без нього нічого не надіслано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Do not trust that address; note it as a lead.</source>
        <translation>Не довіряйте цій адресі; запишіть її як шукане.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Capture it with a browser, or save it as a file and capture that.</source>
        <translation>Зафіксуйте сторінку браузером або збережіть її як файл і зафіксуйте його.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or save the page with a browser and capture the file.</source>
        <translation>Спробуйте пізніше або збережіть сторінку браузером і зафіксуйте файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>The browser showed no page for that address.</source>
        <translation>Браузер не показав сторінки за цією адресою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>There is no server with that name.</source>
        <translation>Сервера з такою назвою немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address and the network.</source>
        <translation>Перевірте адресу й мережу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s certificate could not be checked.</source>
        <translation>Сертифікат сервера не вдалося перевірити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>No safe connection to the server came about.</source>
        <translation>Безпечного з’єднання із сервером не вийшло.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server did not answer in time.</source>
        <translation>Сервер не відповів вчасно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads round in circles.</source>
        <translation>Адреса веде по колу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>The proxy does not answer.</source>
        <translation>Проксі не відповідає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads into this computer&apos;s own network.</source>
        <translation>Адреса веде у внутрішню мережу цього комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The answer is too large to capture.</source>
        <translation>Відповідь завелика для фіксації.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s answer broke off or is no web page.</source>
        <translation>Відповідь сервера обірвалася або це не вебсторінка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the network, try again later.</source>
        <translation>Перевірте мережу й спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Try again; if it happens again, capture it with --mode http, or save the page and capture the file.</source>
        <translation>Спробуйте ще раз; якщо повториться, захопіть її з --mode http або збережіть сторінку й захопіть файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser broke down; nothing was kept.</source>
        <translation>Браузер захоплення відмовив; нічого не збережено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Install the system libraries that the manual names, or install Attest again; until then plain HTTP still captures (--mode http).</source>
        <translation>Установіть системні бібліотеки, названі в посібнику, або перевстановіть Attest; доти захоплення простим HTTP працює (--mode http).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser cannot be started.</source>
        <translation>Браузер захоплення не запускається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser was stopped.</source>
        <translation>Браузер захоплення зупинено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The server answered with an empty page.</source>
        <translation>Сервер відповів порожньою сторінкою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Wait until that capture is done, or close its window; then try again.</source>
        <translation>Зачекайте, поки те захоплення закінчиться, або закрийте його вікно; потім спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Another capture is using that identity.</source>
        <translation>Ця особа зайнята іншим захопленням.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Give a file of certificates in PEM form.</source>
        <translation>Вкажіть файл сертифікатів у форматі PEM.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>The certificates cannot be read.</source>
        <translation>Сертифікати не читаються.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password.</source>
        <translation>Запишіть його як socks5://HOST:PORT або http://HOST:PORT, без імені та пароля.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>That is no proxy.</source>
        <translation>Це не проксі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used.</source>
        <translation>Виправте SSL_CERT_FILE або приберіть цю змінну: тоді використовується список, що постачається з Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>The list of trusted certificates that SSL_CERT_FILE names cannot be read.</source>
        <translation>Список довірених сертифікатів, на який вказує SSL_CERT_FILE, не читається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>The stored file is kept as it is; &apos;attest extract&apos; gives it out.</source>
        <translation>Збережений файл лишається як є; &apos;attest extract&apos; видає його.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>A stored web archive cannot be read.</source>
        <translation>Збережений вебархів не можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address, and whether the proxy may go there; nothing was sent without it.</source>
        <translation>Перевірте адресу і чи може проксі туди звертатися; без нього нічого не надіслано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The proxy did not reach the server.</source>
        <translation>Проксі не дістався сервера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Copy it again from the browser.</source>
        <translation>Скопіюйте адресу з браузера ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Open it with a reader of web archives; keep it beside the archive and note its hash.</source>
        <translation>Відкрийте його програмою для вебархівів; зберігайте поруч з архівом і запишіть хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>No page was found in the web archive.</source>
        <translation>У вебархіві не знайдено жодної сторінки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>It stays in the web archive, which is kept as it came; open that with a reader of web archives.</source>
        <translation>Вона лишається у вебархіві, який зберігається як є; відкрийте його програмою для вебархівів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Ask for the web archive that holds the page itself, and capture that.</source>
        <translation>Попросіть вебархів, у якому є сама сторінка, і захопіть його.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>The web archive says only that the page was unchanged; the page itself is not inside.</source>
        <translation>Вебархів каже лише, що сторінка не змінилася; самої сторінки в ньому немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>A page of the web archive cannot be read.</source>
        <translation>Сторінку вебархіву неможливо прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>Ask for the whole web archive; the page is in its list alone.</source>
        <translation>Попросіть вебархів цілком; сторінка є лише в його списку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>The web archive lists a page that is not inside.</source>
        <translation>Вебархів називає у списку сторінку, якої в ньому немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>Split it with a tool for web archives and capture the pieces.</source>
        <translation>Розділіть його програмою для вебархівів і захопіть частини.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>The web archive holds more records than are read.</source>
        <translation>У вебархіві більше записів, ніж читається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Free some space on that disk, then try again. Nothing was changed.</source>
        <translation>Звільніть місце на цьому диску й спробуйте знову. Нічого не змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.</source>
        <translation>Виберіть інший диск: на диску з системою FAT файл може мати щонайбільше 4 ГБ. Нічого не змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose a place that can be written to.</source>
        <translation>Виберіть місце, куди можна записувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Попросіть право запису туди або виберіть інше місце.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the path, then try again.</source>
        <translation>Перевірте диск або шлях і спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The disk is full.</source>
        <translation>Диск повний.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That disk holds no file so large.</source>
        <translation>На цьому диску не може бути такого великого файлу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That place is read-only.</source>
        <translation>Це місце лише для читання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not write there.</source>
        <translation>Attest не має права записувати туди.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The file system refused the operation.</source>
        <translation>Файлова система відмовила в операції.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the stick, copy the file from it, and try again.</source>
        <translation>Перевірте диск або флешку, скопіюйте з неї файл і спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>Попросіть право читання або скопіюйте файл у своє місце.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The system could not read that.</source>
        <translation>Система не змогла це прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not read that.</source>
        <translation>Attest не має права це читати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>QT_QPA_PLATFORM names a kind of screen that this program does not have.</source>
        <translation>QT_QPA_PLATFORM називає вид екрана, якого ця програма не має.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>The screen cannot be reached.</source>
        <translation>Екран недоступний.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>There is no screen to open a window on.</source>
        <translation>Немає екрана, на якому можна відкрити вікно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>Take it out of the environment, then try again.</source>
        <translation>Приберіть її з оточення та спробуйте знову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME.</source>
        <translation>Архіви можна читати; щоб записувати, отримайте право на цю папку або назвіть іншу в ATTEST_HOME.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>The folder of keys and settings cannot be written to.</source>
        <translation>У папку ключів і налаштувань не можна записувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Try another service; the file is as it was.</source>
        <translation>Спробуйте іншу службу; файл лишився, як був.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The service gave no time stamp for this report.</source>
        <translation>Служба не дала позначки часу для цього звіту.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Give its passphrase by --passphrase-file, or at the question.</source>
        <translation>Дайте парольну фразу через --passphrase-file або у відповідь на запитання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.</source>
        <translation>Файл сертифіката не відкривається з цією парольною фразою, або в ньому немає ключа чи сертифіката.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Use a certificate for an elliptic curve (P-256) or RSA key.</source>
        <translation>Візьміть сертифікат для ключа на еліптичній кривій (P-256) або RSA.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>There is no such certificate file.</source>
        <translation>Такого файлу сертифіката немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Check the name after --sign.</source>
        <translation>Перевірте назву після --sign.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Many readers of PDF cannot check signatures of that kind of key.</source>
        <translation>Багато програм читання PDF не можуть перевірити підписи такого виду ключа.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>Install Attest again: a file of it was lost or changed.</source>
        <translation>Установіть Attest заново: один із його файлів утрачено або змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>A font that reports are set with cannot be read.</source>
        <translation>Не читається шрифт, яким набираються звіти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>Write near:&quot;Tarn&quot; 20km, or coordinates in decimal degrees: near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Напишіть near:&quot;Tarn&quot; 20km або координати в десяткових градусах: near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>near: needs a place and a distance</source>
        <translation>для near: потрібні місце та відстань</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>there is no place on Earth at “{wanted}”</source>
        <translation>на Землі немає місця з координатами «{wanted}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</source>
        <translation>Пишіть дати як 2026, 2026-01 або 2026-01-31, проміжки як 2026-01..2026-03 або [2026-01 TO 2026-03], чи today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] or figure:&quot;1.5 million&quot;.</source>
        <translation>Напишіть figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] або figure:&quot;1.5 million&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>a range needs at least one end</source>
        <translation>проміжок повинен мати хоча б одну межу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no date</source>
        <translation>«{value}» — не дата</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no whole number</source>
        <translation>«{value}» — не ціле число</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” can be read in two ways</source>
        <translation>«{value}» можна прочитати двояко</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>there is no day “{value}”</source>
        <translation>дня «{value}» не існує</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Щоб знайти саме це слово, візьміть його в лапки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Fields: {fields}. To find the word itself, put it in quotation marks.</source>
        <translation>Поля: {fields}. Щоб знайти саме це слово, візьміть його в лапки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a bracket is not closed</source>
        <translation>дужку не закрито</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write a ) where it ends.</source>
        <translation>Поставте ) там, де вона закінчується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NOT stands before a word</source>
        <translation>NOT стоїть перед словом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a quotation mark is not closed</source>
        <translation>лапки не закрито</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write &quot;white flag&quot; with one at either end.</source>
        <translation>Напишіть &quot;white flag&quot; — з лапками на кожному кінці.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>this bracket closes nothing</source>
        <translation>ця дужка нічого не закриває</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>more than {most} brackets stand within each other</source>
        <translation>понад {most} дужок вкладено одна в одну</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>nothing follows “{field}”</source>
        <translation>після «{field}» нічого немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write the value right after the colon.</source>
        <translation>Напишіть значення одразу після двокрапки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>there is no field “{name}”</source>
        <translation>поля «{name}» немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NEAR needs a number of words, such as NEAR/5</source>
        <translation>для NEAR потрібне число слів, наприклад NEAR/5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>{operator} stands between two words</source>
        <translation>{operator} стоїть між двома словами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no kind “{value}”</source>
        <translation>виду «{value}» немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>“{value}” is no code of a language</source>
        <translation>«{value}» — не код мови</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write two letters, such as lang:ar or lang:en.</source>
        <translation>Напишіть дві літери, наприклад lang:ar або lang:en.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>year: takes whole years</source>
        <translation>year: приймає лише цілі роки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write year:2026, year:2024..2026 or year:&gt;=2024.</source>
        <translation>Напишіть year:2026, year:2024..2026 або year:&gt;=2024.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} does not know “{value}”</source>
        <translation>{field} не знає «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} takes no *</source>
        <translation>{field} не приймає *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Kinds: {kinds}.</source>
        <translation>Види: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>It knows {values}.</source>
        <translation>Відомі значення: {values}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no letter or digit after “{field}”</source>
        <translation>після «{field}» немає ні літери, ні цифри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it is longer than {most} characters</source>
        <translation>він довший за {most} символів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find words in square brackets, put them in quotation marks.</source>
        <translation>Щоб знайти слова у квадратних дужках, візьміть їх у лапки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>there is no letter or digit in it</source>
        <translation>у ньому немає ні літери, ні цифри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it has too many parts</source>
        <translation>у ньому забагато частин</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>near: needs a distance</source>
        <translation>для near: потрібна відстань</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>words apart are written a NEAR/5 b, not &quot;a b&quot;~5</source>
        <translation>слова на відстані пишуть так: a NEAR/5 b, а не &quot;a b&quot;~5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>inside quotation marks * stands at the very end only</source>
        <translation>усередині лапок * стоїть лише в самому кінці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word with * needs letters before it</source>
        <translation>слову з * потрібні літери перед нею</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>Chinese and Japanese words are found inside longer ones without * or ?</source>
        <translation>китайські та японські слова знаходяться всередині довших без * і ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>? and * make a pattern of one word, no address</source>
        <translation>? і * утворюють шаблон одного слова, а не адреси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find an address, write url: before it.</source>
        <translation>Щоб знайти адресу, напишіть перед нею url:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a pattern is one word and begins with a letter</source>
        <translation>шаблон — це одне слово, і починається він з літери</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>~ stands after one word of letters</source>
        <translation>~ стоїть після одного слова з літер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word may differ by ~1 or ~2 letters, and its first letter stays</source>
        <translation>слово може відрізнятися на ~1 або ~2 літери, а перша літера лишається</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR stands between two words or phrases</source>
        <translation>NEAR стоїть між двома словами або фразами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it cannot be read ({why})</source>
        <translation>його не можна прочитати ({why})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{operator} needs a space on both sides</source>
        <translation>{operator} треба відокремити пробілами з обох боків</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{field} takes a whole value, or its beginning with *</source>
        <translation>{field} приймає значення цілком або його початок зі знаком *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>only {fields} take a range</source>
        <translation>проміжок приймають лише {fields}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR joins words of one field, at most {most} apart</source>
        <translation>NEAR поєднує слова одного поля, не далі ніж {most} одне від одного</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{name} is not supported</source>
        <translation>{name} не підтримується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Use words, &quot;phrases&quot;, AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.</source>
        <translation>Використовуйте слова, &quot;фрази&quot;, AND, OR, NOT, NEAR/5, ( ), слово*, сл?во, слово~ і поля, наприклад status:disputed.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>The search cannot be run: {why}.</source>
        <translation>Запит не можна виконати: {why}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>More than {most} words of this archive fit “{pattern}”.</source>
        <translation>Шаблону «{pattern}» відповідає понад {most} слів цього архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Write more letters of it.</source>
        <translation>Напишіть більше літер.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>this archive has no place “{name}” with coordinates</source>
        <translation>у цьому архіві немає місця «{name}» з координатами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Give the place a latitude and a longitude, or write near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Укажіть широту й довготу місця або напишіть near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>There is no such item in this archive.</source>
        <translation>Такого матеріалу в цьому архіві немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>Look it up with &apos;attest list&apos;.</source>
        <translation>Знайдіть його за допомогою &apos;attest list&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>Shorten it, and leave out characters that are no text.</source>
        <translation>Скоротіть і приберіть знаки, які не є текстом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>That cannot be recorded.</source>
        <translation>Це не можна записати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>An archive needs a name and a researcher.</source>
        <translation>Архіву потрібні назва й дослідник.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>Give both; a code will do.</source>
        <translation>Вкажіть обидва; підійде й код.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Look whether it is the right file.</source>
        <translation>Подивіться, чи це той файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Export fewer references at once.</source>
        <translation>Експортуйте менше посилань за раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>It is a container within a container.</source>
        <translation>Це контейнер усередині контейнера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/capture_list.py"/>
        <source>Leave --url and --interactive out, or capture that address by itself.</source>
        <translation>Приберіть --url та --interactive або зафіксуйте цю адресу окремо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>There is no tag to put on.</source>
        <translation>Немає мітки, яку можна поставити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>Write one, several apart by commas.</source>
        <translation>Напишіть одну; кілька — через кому.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such claim in this archive.</source>
        <translation>Такого твердження в цьому архіві немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look it up with &apos;attest show&apos;.</source>
        <translation>Знайдіть його за допомогою &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>There are no words in that file.</source>
        <translation>У цьому файлі немає слів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose another file, or look into it.</source>
        <translation>Виберіть інший файл або подивіться, що в ньому.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>The draft is too large to check.</source>
        <translation>Чернетка завелика для перевірки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That is no file.</source>
        <translation>Це не файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose a DOCX, ODT, Markdown or text file.</source>
        <translation>Виберіть файл DOCX, ODT, Markdown або текстовий.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Save the draft as DOCX, ODT, Markdown or text.</source>
        <translation>Збережіть чернетку як DOCX, ODT, Markdown або текст.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That kind of file is not read as a draft.</source>
        <translation>Файли цього виду не читаються як чернетка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>Name items that &apos;attest list&apos; prints, or a query that finds some.</source>
        <translation>Назвіть матеріали, які виводить &apos;attest list&apos;, або запит, який щось знаходить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>There is nothing to share.</source>
        <translation>Передавати нема чого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Look the names up with &apos;attest identities&apos;.</source>
        <translation>Подивіться імена командою «attest identities».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>There is no virtual identity of that name here.</source>
        <translation>Тут немає віртуальної особи з таким іменем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>That is no name of a virtual identity.</source>
        <translation>Це не ім’я віртуальної особи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Give one line of at most 80 letters.</source>
        <translation>Введіть один рядок не довший за 80 літер.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>its bytes do not have the recorded hash</source>
        <translation>його байти не мають записаного гешу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>asset</source>
        <translation>збережений файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>NOT CHECKED</source>
        <translation>НЕ ПЕРЕВІРЕНО</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>chain</source>
        <translation>ланцюг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>MISMATCH</source>
        <translation>НЕ ЗБІГАЄТЬСЯ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>withheld: it was not in the file received</source>
        <translation>утримано: цього не було в отриманому файлі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>entry</source>
        <translation>запис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the link before it is broken</source>
        <translation>ланку перед ним розірвано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the stored file is missing</source>
        <translation>збереженого файлу немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>A lead needs a name or an address.</source>
        <translation>Шуканому потрібні назва або адреса.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Say what is wanted.</source>
        <translation>Скажіть, що шукається.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A note needs words.</source>
        <translation>Нотатці потрібні слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write something.</source>
        <translation>Напишіть щось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Look it up in the list.</source>
        <translation>Знайдіть його у списку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>Write it again; if it fails again, report it as a fault of the program.</source>
        <translation>Запишіть ще раз; якщо знову не вийде, повідомте про це як про помилку програми.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>The report cannot be read back.</source>
        <translation>Звіт не можна прочитати назад.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>signature</source>
        <translation>підпис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>signed by the key named</source>
        <translation>підписано названим ключем</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>manifests</source>
        <translation>описи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>an extract holds no journal: the chain of custody stays in the archive</source>
        <translation>у витягу немає журналу: історія зберігання лишається в архіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>withheld</source>
        <translation>утримано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>everything else</source>
        <translation>усе інше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>Reading stopped at the first fault.</source>
        <translation>Читання зупинено на першій помилці.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Choose an item that is a picture or a PDF.</source>
        <translation>Виберіть матеріал, який є зображенням або PDF.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Search its own words.</source>
        <translation>Шукайте в його власних словах.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>That item has no picture in which words could be read.</source>
        <translation>У цього матеріалу немає зображення, на якому можна прочитати слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Every page of the document has a text of its own.</source>
        <translation>Кожна сторінка документа має власний текст.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <location filename="../../../desktop_app/services/ocr_sheets.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Its reader broke down or ran out of memory over it.</source>
        <translation>Програма читання зламалася на ньому або їй забракло пам’яті.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use another one, or bring it back: attest set FOLDER TERM retired no</source>
        <translation>Візьміть інший або поверніть цей: attest set FOLDER TERM retired no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Look them up with &apos;attest statuses FOLDER&apos;.</source>
        <translation>Знайдіть їх за допомогою &apos;attest statuses FOLDER&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Bring it back, or take another word.</source>
        <translation>Поверніть його або візьміть інше слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use it, or take another word.</source>
        <translation>Використайте його або візьміть інше слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>That is no word for a status.</source>
        <translation>Це не слово для статусу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Take another key.</source>
        <translation>Візьміть іншу клавішу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Keep the file beside the archive and note its hash, or give it more time with --read-seconds.</source>
        <translation>Зберігайте файл поруч з архівом і запишіть його геш або дайте більше часу за допомогою --read-seconds.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Reading it takes too long.</source>
        <translation>Читання забирає забагато часу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Close other programs, or install Attest again.</source>
        <translation>Закрийте інші програми або встановіть Attest заново.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>The reading program cannot be started.</source>
        <translation>Програму читання не можна запустити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask a keeper of this archive to do it; &apos;attest members&apos; names them.</source>
        <translation>Попросіть про це зберігача архіву; &apos;attest members&apos; називає їх.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask its author, or a keeper of this archive.</source>
        <translation>Попросіть автора або зберігача цього архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only a keeper can do that.</source>
        <translation>Це може лише зберігач.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only its author or a keeper can withdraw that.</source>
        <translation>Відкликати це може лише автор або зберігач.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look ids up with &apos;attest list&apos; and &apos;attest show&apos;.</source>
        <translation>Знайдіть ідентифікатори за допомогою &apos;attest list&apos; і &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>That key wrote no such entry here.</source>
        <translation>Цей ключ не робив тут такого запису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is nothing with that id in this archive.</source>
        <translation>У цьому архіві немає нічого з таким ідентифікатором.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>Choose an item that is a picture.</source>
        <translation>Виберіть матеріал, який є зображенням.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>That item is no picture.</source>
        <translation>Цей матеріал не зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proof_parts.py"/>
        <source>The package says no hash of itself.</source>
        <translation>Пакет не називає власного хеша.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on.</source>
        <translation>Дайте рядки з висоти та заголовка в шістнадцятковому вигляді або заголовки по 80 байтів від блоку 0.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no block headers.</source>
        <translation>У цьому файлі немає заголовків блоків.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Укажіть файл із сертифікатами PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no certificates.</source>
        <translation>У цьому файлі немає сертифікатів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>That item has no such capture.</source>
        <translation>Цей матеріал не має такої фіксації.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There is no such collection.</source>
        <translation>Такої добірки немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Make it with &apos;attest new&apos;.</source>
        <translation>Створіть її за допомогою &apos;attest new&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>That item has no text.</source>
        <translation>Цей матеріал не має тексту.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>Pin the claim to a region of the picture: --region X,Y,W,H.</source>
        <translation>Прив’яжіть твердження до ділянки зображення: --region X,Y,W,H.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>No capture here has a file with that hash.</source>
        <translation>У жодній фіксації тут немає файлу з таким гешем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Give FROM-TO, FROM first.</source>
        <translation>Вкажіть ПОЧАТОК-КІНЕЦЬ, спершу початок.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That item has no recording.</source>
        <translation>Цей елемент не має запису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Pin the claim to words or a region instead.</source>
        <translation>Прив’яжіть твердження до слів або до ділянки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That stretch is not inside the recording.</source>
        <translation>Цей відрізок поза записом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>Draw one first: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</source>
        <translation>Спершу позначте її: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>No region of that picture is to be burnt out.</source>
        <translation>На цьому зображенні немає ділянок, які треба замалювати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/plan_file.py"/>
        <source>The list of names cannot be read.</source>
        <translation>Список імен не вдається прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Look it up with &apos;attest pseudonyms&apos;.</source>
        <translation>Знайдіть його командою &apos;attest pseudonyms&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Add a list with &apos;attest pseudonyms FOLDER --add FILE&apos;, or give --redact FILE.</source>
        <translation>Додайте список командою &apos;attest pseudonyms FOLDER --add FILE&apos; або вкажіть --redact FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>There is no such pseudonym in this archive.</source>
        <translation>У цьому архіві немає такого псевдоніма.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>This archive has no pseudonyms.</source>
        <translation>У цьому архіві немає псевдонімів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Name one of its pictures with --file SHA256; &apos;attest show&apos; lists them.</source>
        <translation>Назвіть одне з його зображень: --file SHA256; їх перелічує &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Look it up with &apos;attest redactions&apos;.</source>
        <translation>Знайдіть його командою &apos;attest redactions&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>A redaction needs a reason.</source>
        <translation>Для приховування потрібна причина.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Say why, with --reason.</source>
        <translation>Скажіть чому, за допомогою --reason.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That item has no picture to mark.</source>
        <translation>Цей матеріал не має зображення, на якому можна позначити ділянку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>The file has no such picture.</source>
        <translation>У файлі немає такого зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Count from 1.</source>
        <translation>Рахуйте від 1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That region is not inside the picture.</source>
        <translation>Ця ділянка не всередині зображення.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>No such redaction stands in this archive.</source>
        <translation>У цьому архіві таке приховування не діє.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is also a word of every report needs a longer spelling.</source>
        <translation>Нічого не записано. Додайте написання, яке там стоїть, або позначте ділянку на іншому зображенні; імені, що є й серед слів будь-якого звіту, потрібне довше написання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Something that is to be hidden still stands in the finished report.</source>
        <translation>У готовому звіті все ще є те, що має бути приховано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Those corners are no polygon.</source>
        <translation>Ці кути не утворюють багатокутника.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Pin the claim to words instead.</source>
        <translation>Прив’яжіть твердження до слів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <source>report</source>
        <translation>доповідь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes have the hash beside it</source>
        <translation>його байти мають геш, записаний поруч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it has no time stamp: when it was signed is the signer&apos;s own word</source>
        <translation>позначки часу немає: час підпису відомий лише зі слів підписувача</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>time stamp</source>
        <translation>позначка часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive has changed since, or is another copy: its state is not the one that the report names</source>
        <translation>архів відтоді змінився або це інша копія: його стан не той, що названо у звіті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is no .sha256 file beside it</source>
        <translation>поруч немає файлу .sha256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is no line of sha256sum for this file</source>
        <translation>це не рядок sha256sum для цього файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes do not have the hash beside it</source>
        <translation>його байти не мають гешу, записаного поруч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hash list</source>
        <translation>список гешів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its hash is not told: a name in it is replaced</source>
        <translation>його хеш не вказано: ім’я в ньому замінено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the report names a file without a hash</source>
        <translation>звіт називає файл без гешу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive&apos;s file does not have this hash</source>
        <translation>файл в архіві має інший геш</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>manifest</source>
        <translation>опис</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>archive</source>
        <translation>архів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is none: an earlier version made this report</source>
        <translation>його немає: цей звіт зробила давніша версія</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>script</source>
        <translation>скрипт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is not signed</source>
        <translation>його не підписано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>certificate</source>
        <translation>сертифікат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>coverage</source>
        <translation>охоплення підпису</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it was made from another archive</source>
        <translation>його зроблено з іншого архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive is in the state that the report names</source>
        <translation>архів у тому стані, який названо у звіті</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive holds it unchanged</source>
        <translation>в архіві він лежить без змін</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive does not hold this file</source>
        <translation>цього файлу в архіві немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>report content</source>
        <translation>зміст звіту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the file itself was changed</source>
        <translation>сам файл змінено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>unsigned report</source>
        <translation>звіт без підпису</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose items, a query that finds some, or a collection that holds some.</source>
        <translation>Виберіть матеріали, запит, який щось знаходить, або непорожню добірку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose one item (--item ID), or another template.</source>
        <translation>Виберіть один матеріал (--item ID) або інший шаблон.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>There is nothing to report.</source>
        <translation>Для звіту нічого немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>That template prints one item, and several were chosen.</source>
        <translation>Цей шаблон друкує один матеріал, а вибрано кілька.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>Give a PNG or JPEG of at most 10 MB that other programs open.</source>
        <translation>Дайте PNG або JPEG не більший за 10 МБ, який відкривають інші програми.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no logo.</source>
        <translation>Цей файл не логотип.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no letterhead.</source>
        <translation>Цей файл не шапка бланка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not empty.</source>
        <translation>Ця тека не порожня.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <source>Choose a new one.</source>
        <translation>Виберіть нову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Sign it when it is made: attest report … --sign FILE.</source>
        <translation>Підпишіть його під час створення: attest report … --sign FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Check it with attest verify; a time stamp would vouch for what was changed.</source>
        <translation>Перевірте його: attest verify; позначка часу поручилася б за змінене.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>There is no such report.</source>
        <translation>Такого звіту немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>That file has no signature that can be read.</source>
        <translation>У цьому файлі немає підпису, який можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>The report was changed after it was signed.</source>
        <translation>Звіт змінено після підписання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The report can be stamped later: attest stamp FILE --timestamp ADDRESS.</source>
        <translation>Позначку часу можна поставити пізніше: attest stamp FILE --timestamp ADDRESS.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The time-stamp service gave no answer.</source>
        <translation>Служба позначок часу не відповіла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>Look it up with &apos;attest searches&apos;.</source>
        <translation>Знайдіть його командою «attest searches».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>There is no such logged search in this archive.</source>
        <translation>У цьому архіві немає такого записаного пошуку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>Install that version to take it over; what is inside can be checked without Attest (see its README.txt).</source>
        <translation>Установіть цю версію, щоб прийняти його; вміст можна перевірити й без Attest (див. README.txt усередині).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>This shared file was made by a newer version of Attest.</source>
        <translation>Цей файл обміну створено новішою версією Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Receive it into a folder of its own: attest receive FILE FOLDER --researcher R.</source>
        <translation>Прийміть його в окрему теку: attest receive FILE FOLDER --researcher R.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The shared file belongs to another archive.</source>
        <translation>Файл обміну належить іншому архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The journal has no first entry.</source>
        <translation>У журналі немає першого запису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>There is no such merge.</source>
        <translation>Такого об’єднання немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Use the receipt that &apos;attest merge&apos; printed.</source>
        <translation>Використайте квитанцію, яку вивів &apos;attest merge&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The page cannot be shown.</source>
        <translation>Сторінку не можна показати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>Look at the file once it is written.</source>
        <translation>Подивіться на файл, коли його буде записано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The document is too large to be shown here.</source>
        <translation>Документ завеликий, щоб показати його тут.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>It needs a name.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Write one.</source>
        <translation>Напишіть її.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Take its items out first; they stay in the archive.</source>
        <translation>Спочатку приберіть із неї матеріали; вони лишаться в архіві.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There are items in that collection.</source>
        <translation>У цій добірці є матеріали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>Go back and make it again; check the disk it was to go to.</source>
        <translation>Поверніться й зробіть ще раз; перевірте диск, на який ішов запис.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>The bytes are not those that were looked at.</source>
        <translation>Це не ті байти, які ви переглядали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/stops.py"/>
        <source>Leave them out, or decide with a reason, which is kept: --despite REASON.</source>
        <translation>Не беріть їх або вирішіть, указавши причину, яка збережеться: --despite REASON.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>Ask for the suggestions again; the text or the rules may have changed.</source>
        <translation>Запитайте пропозиції заново; текст або правила могли змінитися.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>There is no such suggestion for that item.</source>
        <translation>Такої пропозиції для цього матеріалу немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Judge each claim by itself, with its own reason.</source>
        <translation>Оцініть кожне твердження окремо, зі своїм обґрунтуванням.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>Pin the claim by hand: select the words in the table&apos;s text.</source>
        <translation>Закріпіть твердження вручну: виділіть слова в тексті таблиці.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>The row&apos;s words do not stand in the captured text.</source>
        <translation>Слів рядка немає в зафіксованому тексті.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>Close the program that writes to it, look at it again, and import then.</source>
        <translation>Закрийте програму, яка в нього пише, перегляньте його знову й імпортуйте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>No column says what the rows are.</source>
        <translation>Жоден стовпець не каже, що це за рядки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The row says nothing of what is imported.</source>
        <translation>У рядку немає нічого з того, що імпортується.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table has no sheet of that name.</source>
        <translation>У таблиці немає аркуша з такою назвою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table holds no rows.</source>
        <translation>У таблиці немає рядків.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose another file, or look whether it is the right one.</source>
        <translation>Виберіть інший файл або подивіться, чи це той.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Name one; only notes are joined.</source>
        <translation>Назвіть один; з’єднуються лише нотатки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Those words are not in the text.</source>
        <translation>Цих слів немає в тексті.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Copy them exactly as &apos;attest show&apos; prints them, with their punctuation.</source>
        <translation>Скопіюйте їх точно так, як виводить &apos;attest show&apos;, з розділовими знаками.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2.</source>
        <translation>Напишіть літеру від A до F для джерела й цифру від 1 до 6 для відомостей, наприклад B2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Select them again.</source>
        <translation>Виділіть їх ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution needs a reason.</source>
        <translation>Рішенню потрібне обґрунтування.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution must name all standing assessments.</source>
        <translation>Рішення має називати всі чинні оцінки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A thing cannot be linked to itself.</source>
        <translation>Не можна пов’язати щось із самим собою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Name two different ids.</source>
        <translation>Назвіть два різні ідентифікатори.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such link.</source>
        <translation>Такого зв’язку немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Give one with --name.</source>
        <translation>Дайте її за допомогою --name.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>There is nothing left to undo.</source>
        <translation>Скасовувати більше нема чого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>Withdraw the items one by one where you want them gone.</source>
        <translation>Відкличте матеріали по одному там, де ви хочете їх прибрати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14.</source>
        <translation>Укажіть текстовий файл у UTF-8, мову, наприклад en, хто переклав, і день, наприклад 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>That translation is not there any more.</source>
        <translation>Цього перекладу тут уже немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Keep yours beside it, or ask its author or a keeper of this archive.</source>
        <translation>Збережіть свій поруч або попросіть автора чи зберігача цього архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Look at the item&apos;s translations again.</source>
        <translation>Перегляньте переклади цього матеріалу ще раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Only its author or a keeper can replace that.</source>
        <translation>Замінити це може лише автор або зберігач.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>lists and search</source>
        <translation>списки й пошук</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the lists do not match the journal; they are made anew by &apos;attest rebuild&apos;</source>
        <translation>списки не збігаються з журналом; &apos;attest rebuild&apos; створює їх заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the file is damaged; it is made anew from the journal by &apos;attest rebuild&apos;</source>
        <translation>файл пошкоджено; &apos;attest rebuild&apos; створює його заново з журналу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the archive was written to meanwhile; check again</source>
        <translation>тим часом до архіву писали; перевірте ще раз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>they differ from what they are made of, which does not match itself</source>
        <translation>вони розходяться з тим, з чого складені, а воно саме не збігається</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the search index does not match the journal; it is made anew by &apos;attest rebuild&apos;</source>
        <translation>пошуковий покажчик не збігається з журналом; &apos;attest rebuild&apos; створює його заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <source>Write the term, then its other spellings.</source>
        <translation>Напишіть термін, потім інші його написання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>Capture an address first, or export another format.</source>
        <translation>Спочатку зафіксуйте адресу або вивантажте в іншому форматі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>There is no web capture to export in this archive.</source>
        <translation>У цьому архіві немає вебфіксації, яку можна вивантажити.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The record of each page says what and where; the file is kept as it came.</source>
        <translation>Запис про кожну сторінку каже, що і де; файл зберігається як є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>A part of the web archive is damaged and was not read; what is whole was captured.</source>
        <translation>Частина вебархіву пошкоджена й не прочитана; усе ціле захоплено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>Capture the whole file; each of its pages is then named with its number.</source>
        <translation>Захопіть файл цілком; кожну його сторінку буде названо з її номером.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The web archive has no page of that number.</source>
        <translation>У вебархіві немає сторінки з таким номером.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>Ask them to change it; what a key says of itself stands.</source>
        <translation>Попросіть змінити; те, що ключ каже про себе, лишається чинним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>A name or a code will do.</source>
        <translation>Підійде ім’я або код.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>That person has said what they are called.</source>
        <translation>Ця людина сказала, як її звати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Encrypt it to the colleague&apos;s age key (--to), or share fewer items.</source>
        <translation>Зашифруйте файл для ключа age колеги (--to) або передайте менше матеріалів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give --identity FILE (an age identity) or --passphrase-file FILE.</source>
        <translation>Дайте --identity FILE (особа age) або --passphrase-file FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender to encrypt it to your age key.</source>
        <translation>Попросіть відправника зашифрувати файл для вашого ключа age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give the file that &apos;age-keygen&apos; wrote; its key line begins with AGE-SECRET-KEY-1.</source>
        <translation>Дайте файл, який записав &apos;age-keygen&apos;; його рядок ключа починається з AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender for whom the file was encrypted, and look for spaces around the passphrase.</source>
        <translation>Спитайте відправника, для кого зашифровано файл, і пошукайте пробіли навколо парольної фрази.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The encrypted file was altered or cut off.</source>
        <translation>Зашифрований файл змінено або обрізано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The file is too large for a passphrase.</source>
        <translation>Файл завеликий для парольної фрази.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>It begins with age1 and has 62 characters; &apos;age-keygen&apos; prints it as the public key.</source>
        <translation>Він починається з age1 і складається з 62 знаків; &apos;age-keygen&apos; виводить його як відкритий ключ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The shared file is encrypted.</source>
        <translation>Файл обміну зашифровано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age identity file.</source>
        <translation>Це не файл особи age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That key or passphrase does not open the file.</source>
        <translation>Цей ключ або ця парольна фраза не відкриває файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age key.</source>
        <translation>Це не ключ age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/model.py"/>
        <source>Do not use it; ask the sender for a new file and compare its SHA-256 by another way.</source>
        <translation>Не використовуйте його; попросіть у відправника новий файл і звірте його SHA-256 іншим шляхом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>Ask the sender for a shared file: &apos;attest share&apos; without --extract.</source>
        <translation>Попросіть у відправника файл обміну: &apos;attest share&apos; без --extract.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>That is an extract: it holds no journal, so it can be read and checked, and not merged or received.</source>
        <translation>Це витяг: у ньому немає журналу, тож його можна читати й перевіряти, але не об’єднувати й не приймати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s signature does not fit.</source>
        <translation>Підпис відправника не підходить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The bag&apos;s count of volumes cannot be read.</source>
        <translation>Кількість томів у пакеті не можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is missing.</source>
        <translation>Одного файлу пакета немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is larger than it can be.</source>
        <translation>Один файл пакета більший, ніж може бути.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag was altered.</source>
        <translation>Один файл пакета змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s key cannot be read.</source>
        <translation>Ключ відправника не можна прочитати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The tag manifest names other files.</source>
        <translation>Опис службових файлів називає інші файли.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file that the manifest names is missing.</source>
        <translation>Файлу, названого в описі, немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The shared file holds a file that its manifest does not name.</source>
        <translation>У файлі обміну є файл, не названий у його описі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A shared file and an extract are mixed.</source>
        <translation>Файл обміну й витяг змішано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is missing.</source>
        <translation>Журналу немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member was altered.</source>
        <translation>Одну частину змінено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is larger than it can be.</source>
        <translation>Журнал більший, ніж може бути.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal does not match its manifest.</source>
        <translation>Журнал не збігається зі своїм описом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A manifest line is not as it must be, or stands twice.</source>
        <translation>Рядок опису не такий, яким має бути, або стоїть двічі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag does not match its manifest.</source>
        <translation>Файл пакета не збігається зі своїм описом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file is cut off.</source>
        <translation>Файл обміну обрізано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A line of the journal is too long.</source>
        <translation>Рядок журналу задовгий.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file does not match its manifest.</source>
        <translation>Файл не збігається зі своїм описом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member is larger than it says.</source>
        <translation>Частина більша, ніж у ній зазначено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>An asset&apos;s name is not its hash.</source>
        <translation>Назва збереженого файлу не дорівнює його гешу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>Use a stick that is formatted as exFAT, or share fewer items.</source>
        <translation>Візьміть флешку у форматі exFAT або передайте менше матеріалів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>A volume belongs to another shared file.</source>
        <translation>Том належить іншому файлу обміну.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <source>Leave that item out, or restore the file from a copy of the archive.</source>
        <translation>Не беріть цей матеріал або відновіть файл із копії архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file does not match its recorded hash.</source>
        <translation>Збережений файл не збігається зі своїм записаним гешем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>That is not a shared file.</source>
        <translation>Це не файл обміну.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Choose a file that ends in .attest.</source>
        <translation>Виберіть файл, назва якого закінчується на .attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s end is not as it must be (cut off, or bytes added).</source>
        <translation>Кінець файлу обміну не такий, яким має бути (обрізаний або додано байти).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file claims more members than are allowed.</source>
        <translation>Файл обміну заявляє більше частин, ніж дозволено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory holds hidden bytes.</source>
        <translation>У змісті файлу обміну приховано байти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s header is not as it must be.</source>
        <translation>Заголовок частини не такий, яким має бути.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is encrypted, a link, or written in a way that is not allowed.</source>
        <translation>Частину зашифровано, вона є посиланням або записана недозволеним способом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s sizes contradict each other.</source>
        <translation>Розміри частини суперечать один одному.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Bytes are hidden before the directory.</source>
        <translation>Перед змістом приховано байти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>There are bytes before the shared file&apos;s beginning.</source>
        <translation>Перед початком файлу обміну є байти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory is cut off.</source>
        <translation>Зміст файлу обміну обрізано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Members overlap, or bytes are hidden between them.</source>
        <translation>Частини перекриваються, або між ними приховано байти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s own header differs from the directory.</source>
        <translation>Власний заголовок частини відрізняється від змісту.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member stands twice.</source>
        <translation>Частина стоїть двічі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member has a name that is not allowed.</source>
        <translation>Частина має недозволену назву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is packed that must not be.</source>
        <translation>Стиснуто частину, яку не можна стискати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s name has characters that are not allowed.</source>
        <translation>У назві частини недозволені знаки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Put its stick or disk back, then close the archive and open it again: what was saved is in it.</source>
        <translation>Поверніть його флешку або диск, потім закрийте архів і відкрийте знову: усе збережене в ньому є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is no longer there.</source>
        <translation>Архіву там більше немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Copy the archive to a place you can write to.</source>
        <translation>Скопіюйте архів туди, куди ви можете записувати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Close it in the other window or program first.</source>
        <translation>Спочатку закрийте його в іншому вікні або іншій програмі.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is safe; free some space on the disk, then run &apos;attest rebuild&apos;.</source>
        <translation>Усе збережено; звільніть місце на диску, потім запустіть &apos;attest rebuild&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is recorded, but the lists and the search are behind, because the disk is full.</source>
        <translation>Це записано, але списки й пошук відстають, бо диск повний.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is on read-only media.</source>
        <translation>Архів на носії лише для читання.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is open elsewhere.</source>
        <translation>Архів відкрито в іншому місці.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Restore it from a copy of the archive, or merge a shared file that holds it.</source>
        <translation>Відновіть його з копії архіву або об’єднайте файл обміну, у якому він є.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Keep it as it is and restore the original from a copy of the archive.</source>
        <translation>Лишіть як є та відновіть оригінал із копії архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file is missing.</source>
        <translation>Збереженого файлу немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>The lists and the search of this archive are damaged; what was recorded is not.</source>
        <translation>Списки й пошук цього архіву пошкоджено; записане — ні.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Close the archive and open it again, or run &apos;attest rebuild&apos;: they are made anew from the journal.</source>
        <translation>Закрийте архів і відкрийте його знову або виконайте &apos;attest rebuild&apos;: їх буде створено заново з журналу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Make a copy of the folder, then run &apos;attest verify&apos; on it.</source>
        <translation>Зробіть копію теки, потім запустіть для неї &apos;attest verify&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>A database of this archive is damaged.</source>
        <translation>Базу даних цього архіву пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>The archive&apos;s journal has no first entry.</source>
        <translation>У журналі архіву немає першого запису.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the archive from a copy.</source>
        <translation>Відновіть архів із копії.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder, or let a keeper admit this device&apos;s new key.</source>
        <translation>Відновіть теку налаштувань, або нехай зберігач допустить новий ключ цього пристрою.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>The key for this archive is not on this device.</source>
        <translation>Ключа цього архіву немає на цьому пристрої.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder from a copy.</source>
        <translation>Відновіть теку налаштувань із копії.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>A key file on this device is damaged.</source>
        <translation>Файл ключа на цьому пристрої пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>This archive was made by a newer version of Attest.</source>
        <translation>Цей архів створено новішою версією Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>Install that version to open it.</source>
        <translation>Встановіть ту версію, щоб відкрити його.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose the folder that holds a file named FORMAT, or create an archive there first.</source>
        <translation>Виберіть теку, у якій лежить файл FORMAT, або спочатку створіть там архів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the file named FORMAT from a copy of the archive.</source>
        <translation>Відновіть файл FORMAT із копії архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Open it once where it can be written to, or copy the whole folder to such a place.</source>
        <translation>Відкрийте його один раз там, де можливий запис, або скопіюйте туди всю теку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose a new folder for the archive.</source>
        <translation>Виберіть нову теку для архіву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not an archive.</source>
        <translation>Ця тека не архів.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s FORMAT file is damaged.</source>
        <translation>Файл FORMAT цього архіву пошкоджено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s journal is missing.</source>
        <translation>Журналу цього архіву немає.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The read-only archive was not closed properly.</source>
        <translation>Архів на носії лише для читання не було закрито як слід.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Captured pages cannot be shown as they were on this computer.</source>
        <translation>На цьому комп’ютері захоплені сторінки не можна показати такими, якими вони були.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Install the system libraries that it names under Details; the picture and the text can be read.</source>
        <translation>Установіть системні бібліотеки, названі в подробицях; знімок і текст можна читати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read.</source>
        <translation>Попросіть того, хто за ним доглядає, дозволити для Attest простори імен користувача; знімок і текст можна читати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>The picture cannot be shown.</source>
        <translation>Зображення не можна показати.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>Look at its record and its file.</source>
        <translation>Подивіться його відомості та файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>Look whether the folder can be written to, and whether the window opens without --picture.</source>
        <translation>Перевірте, чи можна записувати в папку і чи відкривається вікно без --picture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>The window was not drawn into a file.</source>
        <translation>Вікно не було намальовано у файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Close the program and open the archive again.</source>
        <translation>Закрийте програму й відкрийте архів знову.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Nothing more is written after a fault.</source>
        <translation>Після помилки програми більше нічого не записується.</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>image</source>
        <translation>зображення</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>statement</source>
        <translation>заява</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>responsibility</source>
        <translation>відповідальність</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>unreviewed</source>
        <translation>не розглянуто</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>verified</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disputed</source>
        <translation>оспорюється</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>refuted</source>
        <translation>спростовано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>out of context</source>
        <translation>поза контекстом</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>inconclusive</source>
        <translation>невизначено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>saying</source>
        <translation>висловлювання</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>content</source>
        <translation>зміст</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>in review</source>
        <translation>на розгляді</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>second reader agreed</source>
        <translation>другий читач погодився</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>supports</source>
        <translation>підкріплює</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>contradicts</source>
        <translation>суперечить</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>updates</source>
        <translation>оновлює</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>repeats</source>
        <translation>повторює</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>stated</source>
        <translation>вказано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>dropped</source>
        <translation>знято з пошуку</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>control</source>
        <translation>контроль</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>transfer</source>
        <translation>передавання</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>analysis</source>
        <translation>аналіз</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disposition</source>
        <translation>розпорядження долею файлу</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>copy</source>
        <translation>копія</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent withdrawn</source>
        <translation>згоду відкликано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>safety</source>
        <translation>безпека</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>captured by mistake</source>
        <translation>зафіксовано помилково</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>legal order</source>
        <translation>розпорядження суду або органу</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>keeper</source>
        <translation>зберігач</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collection</source>
        <translation>добірка</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>incident</source>
        <translation>випадок</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>lead</source>
        <translation>шукане</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>broken</source>
        <translation>не продовжує попередній запис</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>counted</source>
        <translation>враховується</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>quarantined</source>
        <translation>у карантині</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>copied archive</source>
        <translation>архів скопійовано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>restored backup</source>
        <translation>відновлено резервну копію</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>capture</source>
        <translation>фіксація</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>term</source>
        <translation>термін</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>saved search</source>
        <translation>збережений пошук</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>working file</source>
        <translation>робоче досьє</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>dismissed suggestion</source>
        <translation>відхилена пропозиція</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>objective</source>
        <translation>мета</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>published at</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>modified at</source>
        <translation>змінено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>authors</source>
        <translation>автори</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>parent</source>
        <translation>частиною чого є</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>inbox</source>
        <translation>вхідні</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>why</source>
        <translation>чому</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>search path</source>
        <translation>шлях пошуку</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>obtained from</source>
        <translation>отримано від</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent by</source>
        <translation>згоду дав(ла)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent uses</source>
        <translation>на що дано згоду</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent until</source>
        <translation>згода до</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collector address</source>
        <translation>адреса збирача</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>proxy</source>
        <translation>проксі</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>device</source>
        <translation>пристрій</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution</source>
        <translation>хто стверджує</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution role</source>
        <translation>роль того, хто стверджує</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>review</source>
        <translation>розгляд</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>spellings</source>
        <translation>написання</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym</source>
        <translation>псевдонім</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym reason</source>
        <translation>причина псевдоніма</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>reliability</source>
        <translation>надійність</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>longitude</source>
        <translation>довгота</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>precision m</source>
        <translation>точність (м)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>aliases</source>
        <translation>інші написання</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>label</source>
        <translation>позначення</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>colour</source>
        <translation>колір</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>icon</source>
        <translation>значок</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>key</source>
        <translation>клавіша</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>needs reason</source>
        <translation>потрібне обґрунтування</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>retired</source>
        <translation>виведено з ужитку</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>query</source>
        <translation>запит</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>filters</source>
        <translation>фільтри</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>publisher</source>
        <translation>ким опубліковано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>origin</source>
        <translation>звідки</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>closed by</source>
        <translation>чим закрито</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>identifier</source>
        <translation>ідентифікатор</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>known facts</source>
        <translation>відомі факти</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>assumptions</source>
        <translation>припущення</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>hypotheses</source>
        <translation>гіпотези</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>keywords</source>
        <translation>ключові слова</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>accounts</source>
        <translation>акаунти</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>minimisation</source>
        <translation>мінімізація</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>duties</source>
        <translation>обов’язки</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>suggestion</source>
        <translation>пропозиція</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>captures</source>
        <translation>фіксації</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>claims</source>
        <translation>твердження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>statements</source>
        <translation>заяви</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>notes, tags and links</source>
        <translation>нотатки, мітки та зв’язки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>custody and exchange</source>
        <translation>зберігання та обмін</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>withdrawals</source>
        <translation>відкликання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>time stamps</source>
        <translation>позначки часу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>both words, in any form</source>
        <translation>обидва слова в будь-якій формі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>exactly these words, side by side</source>
        <translation>саме ці слова, поспіль</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that begin so</source>
        <translation>слова, що так починаються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>any one letter for ?, any number of letters for *</source>
        <translation>будь-яка одна літера замість ?, будь-яка кількість літер замість *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that differ by a letter or two</source>
        <translation>слова, що відрізняються на одну-дві літери</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Joining</source>
        <translation>Поєднання</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>one of the two; OR in capitals</source>
        <translation>одне з двох; OR великими літерами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the first without the second</source>
        <translation>перше без другого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>brackets say what belongs together</source>
        <translation>дужки показують, що належить разом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>in one text, at most five words between</source>
        <translation>в одному тексті, між ними не більше п’яти слів</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the word in that part alone</source>
        <translation>слово лише в цій частині</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim with this status</source>
        <translation>твердження з цим статусом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items, or claims, of this kind</source>
        <translation>матеріали або твердження цього виду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>texts in this language</source>
        <translation>тексти цією мовою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>from this source</source>
        <translation>з цього джерела</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in an author&apos;s name</source>
        <translation>слова в імені автора</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in who says so</source>
        <translation>слова в зазначенні, хто це каже</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items or claims with this tag</source>
        <translation>матеріали або твердження з цією міткою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items in this collection</source>
        <translation>матеріали в цій добірці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from this site or one below it</source>
        <translation>зафіксовано з цього сайту або його піддомену</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from addresses that begin so</source>
        <translation>зафіксовано з адрес, які так починаються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items on which assessors differ</source>
        <translation>матеріали, в оцінці яких розходяться</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items whose record tells a position</source>
        <translation>матеріали, у відомостях про які вказано положення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured on that day, by UTC</source>
        <translation>зафіксовано цього дня за UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the week before this one</source>
        <translation>зафіксовано минулого тижня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the seven days that end today</source>
        <translation>зафіксовано за сім днів по сьогодні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published from October to December</source>
        <translation>опубліковано з жовтня до грудня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published on that day or later</source>
        <translation>опубліковано цього дня або пізніше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published, or else captured, in that year</source>
        <translation>опубліковано, інакше зафіксовано, цього року</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Figures and places</source>
        <translation>Числа та місця</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure above 1,000</source>
        <translation>число з твердження понад 1,000</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure between the two</source>
        <translation>число з твердження між цими двома</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>this place, by any of its names</source>
        <translation>це місце під будь-якою назвою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of a place of the archive</source>
        <translation>не далі 20 км від місця з архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of these coordinates</source>
        <translation>не далі 20 км від цих координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items that were not chosen</source>
        <translation>невибрані матеріали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>entries about things that were not chosen</source>
        <translation>записи про невибране</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>private fields</source>
        <translation>закриті поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>display names of people</source>
        <translation>відображувані імена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>originals with a position; a copy without metadata stands for each</source>
        <translation>оригінали з координатами; кожен замінено копією без метаданих</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files with a position, for which no copy could be made</source>
        <translation>файли з координатами, копію яких зробити не вдалося</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records of captures that tell a position</source>
        <translation>відомості про фіксації, у яких названо координати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>withdrawn entries</source>
        <translation>відкликані записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files that never came here</source>
        <translation>файли, які сюди не надходили</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>notes</source>
        <translation>нотатки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>journal: keys, working times and the chain of custody stay in the archive</source>
        <translation>журнал: ключі, години роботи та історія зберігання лишаються в архіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items of the archive that were not chosen</source>
        <translation>невибрані матеріали архіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>pictures marked graphic are not printed</source>
        <translation>зображення, позначені як важкі для перегляду, не друкуються</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records, file lists and custodies are in the manifest and not on the pages</source>
        <translation>відомості, списки файлів та історії зберігання — в описі, а не на сторінках</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>the working file is not printed</source>
        <translation>робоче досьє не друкується</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>pair of coordinates</source>
        <translation>пара координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>degrees, minutes</source>
        <translation>градуси, хвилини</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>geo: address</source>
        <translation>адреса geo:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>place on a map service</source>
        <translation>місце в картографічному сервісі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>field of a position</source>
        <translation>поле координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>MGRS reference</source>
        <translation>позначення MGRS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>plus code</source>
        <translation>plus code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>GPS metadata of a picture</source>
        <translation>метадані GPS зображення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>a face is marked</source>
        <translation>позначено обличчя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>uses</source>
        <translation>на що дано згоду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as rendered</source>
        <translation>слова лише в показаній сторінці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as received</source>
        <translation>слова лише в отриманій сторінці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser capture</source>
        <translation>фіксація браузером</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>through a proxy</source>
        <translation>через проксі</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>facts left out</source>
        <translation>пропущені відомості</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Not captured yet.</source>
        <translation>Ще не зафіксовано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Go on with the list.</source>
        <translation>Продовжте список.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser</source>
        <translation>браузер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clipboard</source>
        <translation>буфер обміну</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not known whether it is synchronised</source>
        <translation>годинник цього комп’ютера; невідомо, чи його синхронізовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; synchronised over the network</source>
        <translation>годинник цього комп’ютера; синхронізовано через мережу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not synchronised</source>
        <translation>годинник цього комп’ютера; не синхронізовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the same words as in the text as rendered</source>
        <translation>ті самі слова, що й у тексті, як його показано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>one was used; its name stays private</source>
        <translation>використано; її ім’я лишається закритим</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>came with</source>
        <translation>надійшло з</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>canonical address</source>
        <translation>канонічна адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clock</source>
        <translation>годинник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copied</source>
        <translation>скопійовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>created at</source>
        <translation>створено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>encoding</source>
        <translation>кодування</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>ended at</source>
        <translation>закінчено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>files not beside the page</source>
        <translation>файли, яких немає поруч зі сторінкою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>final address</source>
        <translation>кінцева адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>frames</source>
        <translation>кадри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>height</source>
        <translation>висота</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>language declared</source>
        <translation>заявлена мова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>method</source>
        <translation>спосіб</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original name</source>
        <translation>вихідна назва</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>pages</source>
        <translation>сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the imported folder</source>
        <translation>місце в імпортованій теці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved at</source>
        <translation>збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved by</source>
        <translation>чим збережено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>size</source>
        <translation>розмір</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>started at</source>
        <translation>почато</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken at</source>
        <translation>знято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>user agent</source>
        <translation>програма-клієнт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>utc offset</source>
        <translation>зсув від UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>width</source>
        <translation>ширина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original</source>
        <translation>оригінал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>requisite</source>
        <translation>частина сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>thumbnail</source>
        <translation>мініатюра</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>redacted</source>
        <translation>зафарбовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>extracted text</source>
        <translation>витягнутий текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the file&apos;s own metadata</source>
        <translation>метадані самого файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page&apos;s own link element</source>
        <translation>елемент link самої сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>researcher</source>
        <translation>дослідник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved-from mark</source>
        <translation>позначка saved-from</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>SingleFile mark</source>
        <translation>позначка SingleFile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>end of the file</source>
        <translation>кінець файлу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>from</source>
        <translation>від кого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>reply to</source>
        <translation>відповідати кому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>to</source>
        <translation>кому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copy to</source>
        <translation>копія</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>blind copy to</source>
        <translation>прихована копія</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>message id</source>
        <translation>ідентифікатор повідомлення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>in reply to</source>
        <translation>у відповідь на</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>received</source>
        <translation>отримано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>attachment</source>
        <translation>вкладення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox</source>
        <translation>поштова скринька</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox SHA-256</source>
        <translation>SHA-256 поштової скриньки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the mailbox</source>
        <translation>місце в поштовій скриньці</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>envelope</source>
        <translation>конверт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>last changed by</source>
        <translation>останнім змінив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>printed at</source>
        <translation>надруковано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>revision</source>
        <translation>редакція</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>producer</source>
        <translation>створено програмою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>tracked changes</source>
        <translation>відстежені правки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>macros</source>
        <translation>макроси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>embedded files</source>
        <translation>вбудовані файли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>drawn</source>
        <translation>намальовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>active parts</source>
        <translation>активні частини</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>references outside</source>
        <translation>посилання назовні</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first row</source>
        <translation>перший рядок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>headings</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>suffix</source>
        <translation>розширення</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the MHTML&apos;s own header</source>
        <translation>заголовок самого MHTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the message&apos;s own header</source>
        <translation>заголовок самого листа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>container</source>
        <translation>контейнер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>duration</source>
        <translation>тривалість</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>animation</source>
        <translation>анімація</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>recorded at</source>
        <translation>записано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>stills</source>
        <translation>стоп-кадри</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>still</source>
        <translation>стоп-кадр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the document&apos;s own properties</source>
        <translation>властивості самого документа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the text&apos;s own front matter</source>
        <translation>шапка самого тексту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the mailbox</source>
        <translation>поштова скринька</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive SHA-256</source>
        <translation>SHA-256 вебархіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the web archive</source>
        <translation>місце у вебархіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken for a page</source>
        <translation>визнано сторінкою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>captured at</source>
        <translation>захоплено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>server address</source>
        <translation>адреса сервера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>payload digest</source>
        <translation>хеш вмісту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>block digest</source>
        <translation>хеш блока</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests of the record</source>
        <translation>хеші запису</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests in the web archive</source>
        <translation>хеші у вебархіві</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive software</source>
        <translation>програма вебархіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive operator</source>
        <translation>оператор вебархіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive damaged</source>
        <translation>вебархів пошкоджено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive read</source>
        <translation>читання вебархіву</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first captured at</source>
        <translation>уперше захоплено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>unchanged since</source>
        <translation>без змін з</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed address</source>
        <translation>адреса у списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed at</source>
        <translation>час у списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed title</source>
        <translation>заголовок у списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hashes of the package</source>
        <translation>хеші пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package title</source>
        <translation>назва пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package software</source>
        <translation>програма пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package created</source>
        <translation>пакет створено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the record that holds the page</source>
        <translation>запис, у якому є сторінка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>supported by</source>
        <translation>підкріплюється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>contradicted by</source>
        <translation>зустрічає суперечність</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>updated by</source>
        <translation>оновлюється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>repeated by</source>
        <translation>повторюється</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>holds</source>
        <translation>містить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>agrees</source>
        <translation>збігається</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>where it led</source>
        <translation>куди привела адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>page as received, SHA-256</source>
        <translation>сторінка як отримана, SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>words that the other has not</source>
        <translation>слова, яких немає в іншій</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>pictures that the other has not</source>
        <translation>зображення, яких немає в іншій</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>ok</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>login wall</source>
        <translation>сторінка входу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>cookie wall</source>
        <translation>запит про файли cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>error page</source>
        <translation>сторінка помилки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>empty</source>
        <translation>порожня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>certificate SHA-256</source>
        <translation>SHA-256 сертифіката</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>changed</source>
        <translation>змінилося</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>other bytes</source>
        <translation>інші байти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the words were read by another version of the reader, which may be the reason</source>
        <translation>слова прочитано іншою версією читача; причина може бути в цьому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no address is known; it can be stated</source>
        <translation>адреса невідома; її можна вказати</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a message has no address of its own</source>
        <translation>у повідомлення власної адреси немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a picture that was handed over has no address of its own</source>
        <translation>у переданого зображення власної адреси немає</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a recording that was handed over has no address of its own</source>
        <translation>передане відео чи звук не має власної адреси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a saved copy, not received by Attest</source>
        <translation>збережена копія, отримана не програмою Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>imported, not observed by Attest</source>
        <translation>імпортовано, не спостережено програмою Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture; plain HTTP and saved files have none</source>
        <translation>зображення всієї сторінки немає: у простого HTTP і збережених файлів його не буває</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>observed by Attest</source>
        <translation>спостережено програмою Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server</source>
        <translation>отримано програмою Attest із сервера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated after capture, not observed by Attest</source>
        <translation>вказано після фіксації, не спостережено програмою Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server; the page was saved before it was done</source>
        <translation>отримано Attest від сервера; сторінку збережено до завершення завантаження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the browser could take no full-page picture</source>
        <translation>браузер не зміг зробити знімок усієї сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is here, but without date and time beside it</source>
        <translation>знімок усієї сторінки є, але без дати й часу поруч</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time</source>
        <translation>зроблено Attest з усієї сторінки, з датою й часом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time; the page was saved before it was done</source>
        <translation>зроблено Attest з усієї сторінки, з датою й часом; сторінку збережено до завершення завантаження</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a login wall</source>
        <translation>замість сторінки — вимога увійти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a cookie wall</source>
        <translation>замість сторінки — запит про файли cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is an error page</source>
        <translation>це сторінка з помилкою</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is empty</source>
        <translation>сторінка порожня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is in the web archive; imported, not taken by Attest</source>
        <translation>у вебархіві є знімок усієї сторінки; імпортовано, зроблено не Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture is in the web archive</source>
        <translation>у вебархіві немає знімка всієї сторінки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated, not observed by Attest</source>
        <translation>вказано, не спостережено програмою Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>there is no page to take a picture of</source>
        <translation>немає сторінки, яку можна було б зняти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>this source is no HTML page</source>
        <translation>це не сторінка HTML</translation>
    </message>
</context>
</TS>
