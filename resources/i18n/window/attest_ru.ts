<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Work is under way: change this when it is done.</source>
        <translation>Идёт работа: измените это, когда она закончится.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Folder of the new archive</source>
        <translation>Папка нового архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Folder of the archive</source>
        <translation>Папка архива</translation>
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
        <translation>Язык сменится, как только недописанное и начатое будет окончено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the archive</source>
        <translation>Создание архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the sample case</source>
        <translation>Создание учебного примера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Attest: capture what you see</source>
        <translation>Attest: захват того, что вы видите</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Address</source>
        <translation>Адрес</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>no identity</source>
        <translation>без личности</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Identity: {name}</source>
        <translation>Личность: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Capture this page</source>
        <translation>Захватить эту страницу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Sign in to {site}</source>
        <translation>Вход на {site}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Name</source>
        <translation>Имя</translation>
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
        <translation>Идёт фиксация…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>An archive of what you capture, with the record of where it came from.</source>
        <translation>Архив того, что вы фиксируете, со сведениями о том, откуда это взято.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>About Attest</source>
        <translation>Об Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are.</source>
        <translation>Архивы на диске не зашифрованы: кто возьмёт этот компьютер или флешку, прочтёт их. До их шифрования Attest не публикуется.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:</source>
        <translation>Attest распространяется по лицензии Apache 2.0. Он использует Qt и PySide по LGPL 3: их библиотеки — отдельные файлы, которые вы можете заменить. Лицензии полностью:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>This archive</source>
        <translation>Этот архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Keys and settings</source>
        <translation>Ключи и настройки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Local log</source>
        <translation>Локальный журнал программы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>What can be made anew</source>
        <translation>То, что можно создать заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>The archive is open for reading only.</source>
        <translation>Архив открыт только для чтения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item first.</source>
        <translation>Сначала выберите материал.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with words first.</source>
        <translation>Сначала выберите материал, в котором есть слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>This item has no claims yet.</source>
        <translation>В этом материале пока нет утверждений.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>There is nothing in the list.</source>
        <translation>В списке ничего нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a picture first.</source>
        <translation>Сначала выберите материал с изображением.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a captured page first.</source>
        <translation>Сначала выберите материал с захваченной страницей.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a video or sound first.</source>
        <translation>Сначала выберите элемент с видео или звуком.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose two pictures in the list, or read one.</source>
        <translation>Выберите в списке два изображения или откройте одно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose items of a collection in the list first.</source>
        <translation>Сначала выберите в списке материалы какой-либо подборки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Search or filter the list first.</source>
        <translation>Сначала задайте поиск или фильтр списка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>Look</source>
        <translation>Оформление</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/items_view.py"/>
        <source>Items</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture an address</source>
        <translation>Зафиксировать адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Log in and capture…</source>
        <translation>Войти и зафиксировать…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture addresses…</source>
        <translation>Зафиксировать адреса…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Go on with a list of addresses…</source>
        <translation>Продолжить список адресов…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Capture files…</source>
        <translation>Зафиксировать файлы…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture a saved page or folder…</source>
        <translation>Зафиксировать сохранённую страницу или папку…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Import a table…</source>
        <translation>Импортировать таблицу…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture what was copied</source>
        <translation>Зафиксировать скопированное</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Open another archive…</source>
        <translation>Открыть другой архив…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Lock at once</source>
        <translation>Заблокировать сразу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remember archives opened lately</source>
        <translation>Запоминать недавно открытые архивы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Integrity check</source>
        <translation>Проверка целостности</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a report or shared file…</source>
        <translation>Проверить отчёт или файл обмена…</translation>
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
        <translation>Доказательный отчёт…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a draft…</source>
        <translation>Проверить черновик…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Pseudonyms…</source>
        <translation>Псевдонимы…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Record of this capture…</source>
        <translation>Сведения об этой фиксации…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Share…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Merge a shared file…</source>
        <translation>Объединить с файлом обмена…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Ask for the time stamps that wait</source>
        <translation>Запросить ожидаемые метки времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Read the item</source>
        <translation>Читать материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>The page as captured</source>
        <translation>Страница, как она захвачена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show the page&apos;s pictures</source>
        <translation>Показать изображения страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Find on the page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Add to collection…</source>
        <translation>Добавить в подборку…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remove from this collection</source>
        <translation>Убрать из этой подборки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark as read: out of the inbox</source>
        <translation>Отметить как прочитанное: убрать из входящих</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark or unmark as graphic</source>
        <translation>Пометить как тяжёлое или снять пометку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look again: same, changed or gone</source>
        <translation>Посмотреть снова: то же, изменилось или исчезло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Find similar text</source>
        <translation>Найти похожий текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show nearly identical texts</source>
        <translation>Показать почти одинаковые тексты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Add a translation…</source>
        <translation>Добавить перевод…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Copy title</source>
        <translation>Скопировать заголовок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Log this search…</source>
        <translation>Записать этот поиск…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Claim from the selection</source>
        <translation>Утверждение из выделенного</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next claim</source>
        <translation>Следующее утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Previous claim</source>
        <translation>Предыдущее утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>All claims</source>
        <translation>Все утверждения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Statuses…</source>
        <translation>Статусы…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Figures side by side</source>
        <translation>Числа рядом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Whole picture</source>
        <translation>Изображение целиком</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Actual pixels</source>
        <translation>Реальные пиксели</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the right</source>
        <translation>Повернуть вид вправо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the left</source>
        <translation>Повернуть вид влево</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mirror the view</source>
        <translation>Отразить вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Reset the view</source>
        <translation>Сбросить вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next picture of the file</source>
        <translation>Следующее изображение файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Picture before in the file</source>
        <translation>Предыдущее изображение файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a rectangle</source>
        <translation>Нарисовать прямоугольник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a polygon</source>
        <translation>Нарисовать многоугольник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Burn out in reports…</source>
        <translation>Закрасить в отчётах…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Facts of the picture</source>
        <translation>Факты об изображении</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Read the words in this picture</source>
        <translation>Прочитать слова на этом изображении</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Compare two pictures</source>
        <translation>Сравнить два изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Воспроизвести или остановить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture on</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim begins here</source>
        <translation>Здесь начинается утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim ends here</source>
        <translation>Здесь кончается утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Wanted list</source>
        <translation>Список искомого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Working file</source>
        <translation>Рабочее досье</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What happened</source>
        <translation>Что произошло</translation>
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
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the list</source>
        <translation>Показать или скрыть список</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One row for nearly identical texts</source>
        <translation>Одна строка для почти одинаковых текстов</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Text as shipped</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>Светлое или тёмное</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always light</source>
        <translation>Всегда светлое</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always dark</source>
        <translation>Всегда тёмное</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <source>Language of the system</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_view.py"/>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Help with searching</source>
        <translation>Помощь по поиску</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date} · replayed from the archive, scripts off</source>
        <translation>Захвачено {date} · воспроизводится из архива, скрипты выключены</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>This capture holds no page that could be replayed.</source>
        <translation>В этом захвате нет страницы, которую можно воспроизвести.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Something that this page shows was withdrawn: its pictures are not shown.</source>
        <translation>Нечто из показанного на этой странице отозвано: её изображения не показываются.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The page was too much for the program that draws it, which ended. Nothing else is affected.</source>
        <translation>Страница оказалась не по силам программе, которая её рисует, и та завершилась. Больше ничего не затронуто.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The picture taken at capture is shown.</source>
        <translation>Показан снимок, сделанный при захвате.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date}</source>
        <translation>Захвачено {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive is damaged: what comes after the damage is missing.</source>
        <translation>Сохранённый веб-архив повреждён: того, что идёт после повреждения, нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive does not match its recorded hash, and is not shown.</source>
        <translation>Сохранённый веб-архив не совпадает со своим записанным хешем и не показывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Show the pictures</source>
        <translation>Показать изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>As the server sent it</source>
        <translation>Как её прислал сервер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Hit before</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Capture this address…</source>
        <translation>Захватить этот адрес…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Missing resources</source>
        <translation>Недостающие ресурсы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>недостаёт {count} ресурса</numerusform>
            <numerusform>недостаёт {count} ресурсов</numerusform>
            <numerusform>недостаёт {count} ресурсов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>The link leads to {address}. Nothing is opened from here.</source>
        <translation>Ссылка ведёт на {address}. Отсюда ничего не открывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not in the archive</source>
        <translation>нет в архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>too large to be shown</source>
        <translation>слишком велико для показа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>its stored bytes cannot be read</source>
        <translation>сохранённые байты не читаются</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>more than are shown of one page</source>
        <translation>больше, чем показывается для одной страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>refused: it leads out of the archive</source>
        <translation>отказано: ведёт за пределы архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Copy the link&apos;s address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/centre.py"/>
        <source>Choose an item at the left, or capture one: paste an address above, or drop files anywhere.</source>
        <translation>Выберите материал слева или зафиксируйте новый: вставьте адрес вверху или перетащите файлы в любое место окна.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Задать статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the saying</source>
        <translation>о высказывании</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the content</source>
        <translation>о содержании</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Review state</source>
        <translation>Этап рассмотрения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags, apart by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{status}: needs a reason of its own, judge each claim by itself</source>
        <translation>{status}: нужно отдельное обоснование, оценивайте каждое утверждение по отдельности</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>выбрано {count} утверждение</numerusform>
            <numerusform>выбрано {count} утверждения</numerusform>
            <numerusform>выбрано {count} утверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Open where it is pinned, to judge it</source>
        <translation>Открыть там, где привязано, чтобы оценить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Assessments</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Links</source>
        <translation>Связи</translation>
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
        <translation>Кто утверждает: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Tags: {tags}</source>
        <translation>Метки: {tags}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Review state: {state}</source>
        <translation>Этап рассмотрения: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>May clear somebody of blame.</source>
        <translation>Может снять с кого-то вину.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>differ</source>
        <translation>расходятся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>published {date}</source>
        <translation>опубликовано {date}</translation>
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
        <translation>Расходятся</translation>
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
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Item</source>
        <translation>Материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Place</source>
        <translation>Место</translation>
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
        <translation>Кто оценил последним</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.</source>
        <translation>Все утверждения архива. Enter открывает утверждение там, где оно привязано; выберите несколько, чтобы поставить им метки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>No claim is like that.</source>
        <translation>Таких утверждений нет.</translation>
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
            <numerusform>{count} утверждение</numerusform>
            <numerusform>{count} утверждения</numerusform>
            <numerusform>{count} утверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>No claims yet. Open an item, select words and press C.</source>
        <translation>Утверждений пока нет. Откройте материал, выделите слова и нажмите C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Place and period are not stated: not compared</source>
        <translation>Место и период не указаны: не сравнивается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Observed by the rule “{rule}”: {what}</source>
        <translation>По правилу «{rule}» замечено: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>{value} (read by a rule)</source>
        <translation>{value} (прочитано правилом)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Who says so</source>
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Of whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned.</source>
        <translation>Подсчёты по одному происшествию или по одному месту и периоду, рядом. То, что заметило правило, — не вывод: сообщающие могли считать разных людей. Enter открывает число там, где оно привязано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>No figures yet. Select a number in an item, press C and choose the kind “figure”.</source>
        <translation>Чисел пока нет. Выделите число в материале, нажмите C и выберите вид «число».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save the figures</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Words of the claim, who said it, the item</source>
        <translation>Слова утверждения, кто утверждает, материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Search the claims</source>
        <translation>Искать в утверждениях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>assessors differ</source>
        <translation>оценки расходятся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any review state</source>
        <translation>Любой этап рассмотрения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Supports</source>
        <translation>Подкрепляет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Take this link back</source>
        <translation>Отозвать эту связь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Linked by {who}, {date}</source>
        <translation>Кто связал: {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>How they are linked</source>
        <translation>Как они связаны</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>find the other claim by its words, speaker or item</source>
        <translation>найдите другое утверждение по словам, по тому, кто утверждает, или по материалу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Find the other claim</source>
        <translation>Найти другое утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Claims that were found</source>
        <translation>Найденные утверждения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Link to another claim</source>
        <translation>Связать с другим утверждением</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this supports</source>
        <translation>это подкрепляет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>supports this</source>
        <translation>подкрепляет это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this contradicts</source>
        <translation>это противоречит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>contradicts this</source>
        <translation>противоречит этому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this updates</source>
        <translation>это обновляет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>updates this</source>
        <translation>обновляет это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this repeats</source>
        <translation>это повторяет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>repeats this</source>
        <translation>повторяет это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>same image</source>
        <translation>то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this is part of</source>
        <translation>это часть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>part of this</source>
        <translation>часть этого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>part of</source>
        <translation>часть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Withdrawn: its words are hidden.</source>
        <translation>Отозвано: слова скрыты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A later assessment stands in its place.</source>
        <translation>Вместо неё действует более поздняя оценка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Reason: {text}</source>
        <translation>Обоснование: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Method: {text}</source>
        <translation>Метод: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Admiralty grade: {text}</source>
        <translation>Категория по шкале Адмиралтейства: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>This ends a difference between assessors and names all of their assessments.</source>
        <translation>Это снимает расхождение между оценивавшими и называет все их оценки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Nobody has judged this claim yet.</source>
        <translation>Это утверждение ещё никто не оценивал.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the saying</source>
        <translation>Оценки высказывания расходятся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the content</source>
        <translation>Оценки содержания расходятся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A resolution names them all and stands beside them; nothing is overwritten.</source>
        <translation>Решение называет все эти оценки и стоит рядом с ними; ничего не перезаписывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>why you judge so</source>
        <translation>почему вы так оцениваете</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Resolve, naming all of them</source>
        <translation>Снять расхождение, назвав все оценки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Source: {text}</source>
        <translation>Источник: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Technical: {text}</source>
        <translation>Технические данные: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Content: {text}</source>
        <translation>Содержание: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Show the other (B)</source>
        <translation>Показать другое (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Pace</source>
        <translation>Частота</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>twice a second</source>
        <translation>дважды в секунду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every second</source>
        <translation>каждую секунду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 2 seconds</source>
        <translation>каждые 2 секунды</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 4 seconds</source>
        <translation>каждые 4 секунды</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Both lie in one place. Never faster than twice a second: flashing can hurt.</source>
        <translation>Оба лежат на одном месте. Никогда не чаще двух раз в секунду: мигание может навредить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Stop (Space)</source>
        <translation>Остановить (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>By itself (Space)</source>
        <translation>Само по себе (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>find a picture by its title, caption, claims or notes</source>
        <translation>найдите изображение по заголовку, подписи, утверждениям или заметкам</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Find a picture</source>
        <translation>Найти изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Pictures of this archive</source>
        <translation>Изображения этого архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>No other picture is like that. Search other words, or capture the picture first.</source>
        <translation>Других таких изображений нет. Поищите другие слова или сначала зафиксируйте изображение.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>How zoom and place are linked</source>
        <translation>Как связаны масштаб и место</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by place</source>
        <translation>Масштаб связан по месту</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by pixels</source>
        <translation>Масштаб связан по пикселям</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom not linked</source>
        <translation>Масштаб не связан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Swap</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Blink (B)</source>
        <translation>Мигание (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Choose what to compare it with.</source>
        <translation>Выберите, с чем сравнить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>What is seen here is an observation, no proof.</source>
        <translation>То, что здесь видно, — наблюдение, а не доказательство.</translation>
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
        <translation>Первое</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Second</source>
        <translation>Второе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Facts of both pictures</source>
        <translation>Факты об обоих изображениях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Copy both values</source>
        <translation>Скопировать оба значения</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>Различаются факты: {count} из {total}</numerusform>
            <numerusform>Различаются факты: {count} из {total}</numerusform>
            <numerusform>Различаются факты: {count} из {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the first</source>
        <translation>только у первого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the second</source>
        <translation>только у второго</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Item and capture</source>
        <translation>Материал и фиксация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Time and camera</source>
        <translation>Время и камера</translation>
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
        <translation>Хеши сходства</translation>
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
        <translation>источник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured</source>
        <translation>зафиксировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>size in bytes</source>
        <translation>размер в байтах</translation>
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
        <translation>подпись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>credit</source>
        <translation>автор снимка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Linked: same image</source>
        <translation>Связано: то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Take back: the same image</source>
        <translation>Отозвать: то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both items: the same image</source>
        <translation>Оба материала: то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both claims: the same image</source>
        <translation>Оба утверждения: то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim supports the second</source>
        <translation>Первое утверждение подкрепляет второе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim contradicts the second</source>
        <translation>Первое утверждение противоречит второму</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Choose a claim in each picture first.</source>
        <translation>Сначала выберите утверждение на каждом изображении.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Draw a region for a claim: a rectangle (R), a polygon (P)</source>
        <translation>Нарисуйте область для утверждения: прямоугольник (R), многоугольник (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Another picture here</source>
        <translation>Другое изображение сюда</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Claims of this picture</source>
        <translation>Утверждения об этом изображении</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Picture {number}</source>
        <translation>Изображение {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>captured {date}</source>
        <translation>зафиксировано {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>no claim</source>
        <translation>нет утверждений</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/pinned.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>region of the picture</source>
        <translation>область изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Drop an editor&apos;s draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct.</source>
        <translation>Перетащите сюда черновик редактора или выберите его: DOCX, ODT, Markdown или текст. Он сравнивается с архивом и нигде не хранится. «Различий не найдено» не то же, что «верно».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Draft check</source>
        <translation>Проверка черновика</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft…</source>
        <translation>Выбрать черновик…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Which are shown</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>all findings</source>
        <translation>все результаты проверки</translation>
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
        <translation>Что это значит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Where in the draft</source>
        <translation>Где в черновике</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The draft&apos;s words</source>
        <translation>Слова черновика</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Findings</source>
        <translation>Результаты проверки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Its words</source>
        <translation>Его слова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>No draft yet. Drop a file here, or choose one.</source>
        <translation>Черновика пока нет. Перетащите файл сюда или выберите его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft</source>
        <translation>Выбор черновика</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Comparing {file}</source>
        <translation>Сравнение: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save the draft check</source>
        <translation>Сохранить проверку черновика</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again.</source>
        <translation>Программа Attest обнаружила в себе ошибку. Всё сохранённое в безопасности; пока вы не запустите программу снова, ничего больше записано не будет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Please report it with this file, which holds nothing of the archive: {file}</source>
        <translation>Сообщите об этом, приложив этот файл; из архива в нём ничего нет: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burnt out in every report; the stored picture stays as it is:</source>
        <translation>Закрашено в каждом отчёте; хранимое изображение остаётся прежним:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>such as: face of a minor; it is printed in the report</source>
        <translation>например: лицо несовершеннолетнего; печатается в отчёте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burn this out of every report, because</source>
        <translation>Закрасить это в каждом отчёте, потому что</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again…</source>
        <translation>Показывать снова…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again: {reason}</source>
        <translation>Показывать снова: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Reports may show it again, because</source>
        <translation>Отчёты могут снова это показывать, потому что</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.</source>
        <translation>Стрелки сдвигают изображение, + и - меняют масштаб; после R или P стрелки ведут перо, пробел ставит угол, Enter завершает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Copies of this picture</source>
        <translation>Копии этого изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>graphic</source>
        <translation>тяжёлое для просмотра</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Open {title}</source>
        <translation>Открыть {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Compare with {title}</source>
        <translation>Сравнить с {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Known by</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Copy the position</source>
        <translation>Скопировать координаты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Only to the clipboard of this computer. Nothing is looked up or sent.</source>
        <translation>Только в буфер обмена этого компьютера. Ничего не запрашивается и не отправляется.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position in the file: {place}</source>
        <translation>Координаты в файле: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The record holds no facts about this picture.</source>
        <translation>В сведениях нет фактов об этом изображении.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>{how}: {by}</source>
        <translation>{how}: {by}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The position was copied: {place}</source>
        <translation>Координаты скопированы: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture before (Alt+PgUp)</source>
        <translation>Предыдущее изображение (Alt+PgUp)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture of the file</source>
        <translation>Изображение в файле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Next picture (Alt+PgDown)</source>
        <translation>Следующее изображение (Alt+PgDown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>из {count} изображения в этом файле</numerusform>
            <numerusform>из {count} изображений в этом файле</numerusform>
            <numerusform>из {count} изображений в этом файле</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Burn out in reports… (Ctrl+Alt+X)</source>
        <translation>Закрасить в отчётах… (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Facts of the picture (Ctrl+I)</source>
        <translation>Факты об изображении (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Drag from corner to corner around what no report may show. Esc puts the pen away.</source>
        <translation>Протяните от угла к углу вокруг того, что не должен показывать ни один отчёт. Esc убирает перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Seen before</source>
        <translation>Встречалось раньше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>Копий: {count}</numerusform>
            <numerusform>Копий: {count}</numerusform>
            <numerusform>Копий: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Captions, the first captured first: {captions}</source>
        <translation>Подписи, начиная с зафиксированной первой: {captions}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same bytes</source>
        <translation>те же байты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>linked as the same image by a person</source>
        <translation>связано человеком как то же изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike (mirrored), {bits} of 64 bits differ: a hint</source>
        <translation>похоже (зеркально), различаются {bits} из 64 битов: это подсказка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike, {bits} of 64 bits differ: a hint</source>
        <translation>похоже, различаются {bits} из 64 битов: это подсказка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>Других фиксаций с теми же байтами нет. У этого изображения нет хеша сходства; не сравнивались изображения: {count}.</numerusform>
            <numerusform>Других фиксаций с теми же байтами нет. У этого изображения нет хеша сходства; не сравнивались изображения: {count}.</numerusform>
            <numerusform>Других фиксаций с теми же байтами нет. У этого изображения нет хеша сходства; не сравнивались изображения: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>Среди {count} изображения близких копий по phash64 и dhash64 не найдено (не сравнивались: {missing}).</numerusform>
            <numerusform>Среди {count} изображений близких копий по phash64 и dhash64 не найдено (не сравнивались: {missing}).</numerusform>
            <numerusform>Среди {count} изображений близких копий по phash64 и dhash64 не найдено (не сравнивались: {missing}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>Те же байты зафиксированы {count} раз.</numerusform>
            <numerusform>Те же байты зафиксированы {count} раза.</numerusform>
            <numerusform>Те же байты зафиксированы {count} раз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>This is the first copy found in this archive.</source>
        <translation>Это первая копия, найденная в этом архиве.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>First copy found in this archive: {date}, “{title}”.</source>
        <translation>Первая копия, найденная в этом архиве: {date}, «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Another picture {how}.</source>
        <translation>Другое изображение: {how}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>Похоже ещё {count} изображение, ближайшее: {how}.</numerusform>
            <numerusform>Похожи ещё {count} изображения, ближайшее: {how}.</numerusform>
            <numerusform>Похожи ещё {count} изображений, ближайшее: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>{count} связано человеком как то же изображение.</numerusform>
            <numerusform>{count} связаны человеком как то же изображение.</numerusform>
            <numerusform>{count} связаны человеком как то же изображение.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Captions disagree.</source>
        <translation>Подписи расходятся.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>Ещё {count} копия здесь не перечислена.</numerusform>
            <numerusform>Ещё {count} копии здесь не перечислены.</numerusform>
            <numerusform>Ещё {count} копий здесь не перечислены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>{count} изображение не сравнивалось.</numerusform>
            <numerusform>{count} изображения не сравнивались.</numerusform>
            <numerusform>{count} изображений не сравнивались.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes: both files have one SHA-256.</source>
        <translation>Те же байты: у обоих файлов один SHA-256.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes. One of them has no look-alike hash: not compared by it.</source>
        <translation>Разные байты. У одного из них нет хеша сходства: по нему не сравнивалось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; not near by phash64 and dhash64.</source>
        <translation>Разные байты; по phash64 и dhash64 не близки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; {how}.</source>
        <translation>Разные байты; {how}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom out (Alt+-)</source>
        <translation>Уменьшить (Alt+-)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom in (Alt++)</source>
        <translation>Увеличить (Alt++)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Whole picture (Alt+0)</source>
        <translation>Изображение целиком (Alt+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Actual pixels (Alt+1)</source>
        <translation>Реальные пиксели (Alt+1)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the left (Ctrl+Alt+R)</source>
        <translation>Повернуть вид влево (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the right (Ctrl+R)</source>
        <translation>Повернуть вид вправо (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Mirror the view (Ctrl+Alt+M)</source>
        <translation>Отразить вид (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness and contrast of the view</source>
        <translation>Яркость и контраст на экране</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Reset the view (Ctrl+Shift+0)</source>
        <translation>Сбросить вид (Ctrl+Shift+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Drag from corner to corner for a claim about that part. Esc puts the pen away.</source>
        <translation>Протяните от угла до угла, чтобы отметить утверждение об этой части. Esc убирает перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away.</source>
        <translation>Отметьте углы щелчками; ещё раз первый, двойной щелчок или Enter замыкает фигуру. Esc убирает перо.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>View only: turned, mirrored or brightened on this screen; the file is as it was.</source>
        <translation>Только вид: на этом экране повёрнуто, отражено или осветлено; файл остаётся прежним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Move and choose (Esc)</source>
        <translation>Двигать и выбирать (Esc)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a rectangle (R)</source>
        <translation>Нарисовать прямоугольник (R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a polygon (P)</source>
        <translation>Нарисовать многоугольник (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine</source>
        <translation>Слова, прочитанные машиной</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Claim from these words</source>
        <translation>Утверждение из этих слов</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>No words were found by machine ({program}).</source>
        <translation>Машина не нашла слов ({program}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine ({program}, mean confidence {sure})</source>
        <translation>Слова, прочитанные машиной ({program}, средняя уверенность {sure})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Compare them with the picture: they may be wrong.</source>
        <translation>Сравните их с изображением: они могут быть неверны.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Underlined: read with little confidence.</source>
        <translation>Подчёркнуто: прочитано неуверенно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Only the first of them are shown here.</source>
        <translation>Здесь показаны только первые из них.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Claimed time</source>
        <translation>Заявленное время</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who</source>
        <translation>Кто</translation>
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
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry.</source>
        <translation>Каждое изменение этого архива, подписанное тем, кто его сделал. Время — по часам компьютера, который сделал запись.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Anybody</source>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Open the item</source>
        <translation>Открыть материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Copy the entry&apos;s id</source>
        <translation>Скопировать идентификатор записи</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>{count} запись ещё не засвидетельствована. Пока независимая служба не поставила на неё отметку, её время известно только со слов компьютера, который её сделал.</numerusform>
            <numerusform>{count} записи ещё не засвидетельствованы. Пока независимая служба не поставила на них отметку, их время известно только со слов компьютеров, которые их сделали.</numerusform>
            <numerusform>{count} записей ещё не засвидетельствованы. Пока независимая служба не поставила на них отметку, их время известно только со слов компьютеров, которые их сделали.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Entry {id}</source>
        <translation>Запись {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} запись</numerusform>
            <numerusform>{count} записи</numerusform>
            <numerusform>{count} записей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>{kind}; its words are not here</source>
        <translation>{kind}; слов здесь нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a capture</source>
        <translation>фиксация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>an assessment</source>
        <translation>оценка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a field stated</source>
        <translation>указанное поле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>something recorded</source>
        <translation>внесённые данные</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a logged search</source>
        <translation>записанный поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a name</source>
        <translation>имя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a link</source>
        <translation>связь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>waits: its author is not admitted here</source>
        <translation>ждёт: автор здесь не допущен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: its author was shut out</source>
        <translation>не учитывается: автор отстранён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: it does not follow from the entry before it</source>
        <translation>не учитывается: не продолжает предыдущую запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made this archive</source>
        <translation>Создан этот архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Admitted {who}</source>
        <translation>Допуск: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Shut out {who}</source>
        <translation>Отстранение: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Is called {name}</source>
        <translation>Указано имя: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Called the key {key} {name}</source>
        <translation>Ключу {key} дано имя {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Imported from a web archive: {address}</source>
        <translation>Импортировано из веб-архива: {address}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured from {address} ({method})</source>
        <translation>Зафиксировано с адреса {address} ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured ({method})</source>
        <translation>Зафиксировано ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made another file from a stored one ({role})</source>
        <translation>Из сохранённого файла создан другой ({role})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a region to be burnt out in reports: {reason}</source>
        <translation>Отметил(а) область, которая закрашивается в отчётах: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back that a region is burnt out: {reason}</source>
        <translation>Область больше не закрашивается: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}): “{quote}”</source>
        <translation>Привязано утверждение ({kind}): «{quote}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a time: {time}</source>
        <translation>Привязано утверждение ({kind}) ко времени: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a region</source>
        <translation>Утверждение ({kind}) привязано к области</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the content</source>
        <translation>содержание</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the saying</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Judged a claim {status}, about {about}</source>
        <translation>Утверждение оценено: {status} ({about})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Recorded: {thing}</source>
        <translation>Внесено: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Changed “{field}” of this: {thing}</source>
        <translation>Изменено «{field}» ({thing})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Stated “{field}” of this: {thing}: {value}</source>
        <translation>Указано «{field}» ({thing}): {value}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Tagged with {term}</source>
        <translation>Поставлена метка {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a tag off</source>
        <translation>Снята метка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Linked: {link}</source>
        <translation>Добавлена связь: {link}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a link back</source>
        <translation>Отозвана связь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Wrote a note: {text}</source>
        <translation>Написана заметка: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>Записан поиск, найден {count}: {query}</numerusform>
            <numerusform>Записан поиск, найдено {count}: {query}</numerusform>
            <numerusform>Записан поиск, найдено {count}: {query}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made a word of one&apos;s own: {term}</source>
        <translation>Добавлен собственный термин: {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Added a spelling: {term}</source>
        <translation>Добавлено написание: {term}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>Записан файл обмена: {count} запись</numerusform>
            <numerusform>Записан файл обмена: {count} записи</numerusform>
            <numerusform>Записан файл обмена: {count} записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>Архив объединён с файлом обмена: {count} запись</numerusform>
            <numerusform>Архив объединён с файлом обмена: {count} записи</numerusform>
            <numerusform>Архив объединён с файлом обмена: {count} записей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Custody: {what}</source>
        <translation>История хранения: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Withdrew something: {reason}</source>
        <translation>Что-то отозвано; причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Summed up all chains, to be time-stamped</source>
        <translation>Подведён итог всех цепочек для отметки времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Kept a time stamp of a service, which is not checked here</source>
        <translation>Сохранена отметка времени от службы; здесь она не проверяется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Explained a chain: {reason}</source>
        <translation>Объяснение к цепочке: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive</source>
        <translation>веб-архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Find among these</source>
        <translation>Найти среди них</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>No item has one.</source>
        <translation>Ни у одного материала этого нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>Не больше {count} значения в одном фильтре.</numerusform>
            <numerusform>Не больше {count} значений в одном фильтре.</numerusform>
            <numerusform>Не больше {count} значений в одном фильтре.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Integrity</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>From</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Until</source>
        <translation>Не позже</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Narrow the list by status, kind, source, place, date and more</source>
        <translation>Сузить список по статусу, виду, источнику, месту, дате и другому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>2026, 2026-01 or 2026-01-31</source>
        <translation>2026, 2026-01 или 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change this filter</source>
        <translation>Изменить этот фильтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change the filter {filter}</source>
        <translation>Изменить фильтр {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Убрать фильтр {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a person: {words}</source>
        <translation>Перевод на {language}, человек: {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a program: {words}</source>
        <translation>Перевод на {language}, программа: {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Claim: {words}</source>
        <translation>Утверждение: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Caption: {words}</source>
        <translation>Подпись: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Record: {words}</source>
        <translation>Сведения: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Read by machine: {words}</source>
        <translation>Прочитано машиной: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>и ещё {count} такой же</numerusform>
            <numerusform>и ещё {count} таких же</numerusform>
            <numerusform>и ещё {count} таких же</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Log this search</source>
        <translation>Записать этот поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Back to the list before this one</source>
        <translation>К предыдущему списку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Texts that are nearly the same share a row.</source>
        <translation>Почти одинаковые тексты стоят в одной строке.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>Показан {count} первый результат; остальные подсчитываются.</numerusform>
            <numerusform>Показаны {count} первых результата; остальные подсчитываются.</numerusform>
            <numerusform>Показаны {count} первых результатов; остальные подсчитываются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>строк: {count}</numerusform>
            <numerusform>строк: {count}</numerusform>
            <numerusform>строк: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>найден {count} материал за {ms} мс</numerusform>
            <numerusform>найдено {count} материала за {ms} мс</numerusform>
            <numerusform>найдено {count} материалов за {ms} мс</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Take search and filters away</source>
        <translation>Убрать поиск и фильтры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>В этом списке ничто не подходит под поиск и фильтры.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>The inbox is empty: everything that came in has been marked as read.</source>
        <translation>Во входящих пусто: всё, что пришло, отмечено как прочитанное.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This collection is empty. Drag items here from another list, or choose “Add to collection”.</source>
        <translation>Эта подборка пуста. Перетащите сюда материалы из другого списка или выберите «Добавить в подборку».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>There are no such items yet.</source>
        <translation>Таких материалов пока нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This archive is empty. Paste an address above, or drop files anywhere, to capture them.</source>
        <translation>Этот архив пуст. Вставьте адрес вверху или перетащите файлы в любое место окна, чтобы их зафиксировать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search these too</source>
        <translation>Искать и их</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Back to {query}</source>
        <translation>Вернуться к {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Did you mean</source>
        <translation>Возможно, вы имели в виду</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search {query}</source>
        <translation>Искать {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search, not searched yet:</source>
        <translation>Другие написания, ещё не искали:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>{name} (seen in a title)</source>
        <translation>{name} (встречено в заголовке)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search {spelling}</source>
        <translation>Искать также {spelling}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Tick it to search it too</source>
        <translation>Отметьте, чтобы искать и это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Best match</source>
        <translation>Ближе к запросу</translation>
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
        <translation>Зафиксировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>falling</source>
        <translation>по убыванию</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>rising</source>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Sort by {column}</source>
        <translation>Сортировать: {column}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Examples of searches</source>
        <translation>Примеры поиска</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Enter puts an example into the field, its changeable part selected.</source>
        <translation>Enter ставит пример в поле и выделяет изменяемую часть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>More in the manual</source>
        <translation>Подробнее в руководстве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Also: {others}</source>
        <translation>Также: {others}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>being counted</source>
        <translation>подсчитывается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>This search cannot be run: {why}</source>
        <translation>Этот поиск не выполнить: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>{count} материал</numerusform>
            <numerusform>{count} материала</numerusform>
            <numerusform>{count} материалов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search words, captions, claims, notes  (Ctrl+F)</source>
        <translation>Искать слова, подписи, утверждения, заметки  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Examples of what can be searched  (Ctrl+/)</source>
        <translation>Примеры того, что можно искать  (Ctrl+/)</translation>
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
        <translation>открыто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove (take its items out first)</source>
        <translation>Удалить (сначала уберите материалы)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Claims by status</source>
        <translation>Утверждения по статусу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Videos</source>
        <translation>Видео</translation>
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
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>new collection</source>
        <translation>новая подборка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk.</source>
        <translation>Блокировка скрывает то, что в архиве. Она его не шифрует: у кого этот компьютер, тот всё ещё может прочитать его диск.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>What is being written is finished, then the archive is closed.</source>
        <translation>То, что записывается, доводится до конца, затем архив закрывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>The archive is closed.</source>
        <translation>Архив закрыт.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>{count} адрес списка ждёт с прошлого раза.</numerusform>
            <numerusform>{count} адреса списка ждут с прошлого раза.</numerusform>
            <numerusform>{count} адресов списка ждут с прошлого раза.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>Go on…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Works offline. Escape goes back to where you were.</source>
        <translation>Работает без сети. Escape возвращает туда, где вы были.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Search the manual</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>No page has these words.</source>
        <translation>Страниц с этими словами нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>What they do</source>
        <translation>Что делают</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>No other archive</source>
        <translation>Других архивов нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>What became of each</source>
        <translation>Что стало с каждым</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>Looking again</source>
        <translation>Повторный просмотр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>changed and captured again</source>
        <translation>изменилось и зафиксировано снова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>gone</source>
        <translation>больше не существует</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>not seen, which says nothing of the page</source>
        <translation>не удалось увидеть, что ничего не говорит о странице</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Looked at again</source>
        <translation>Просмотрено снова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Capturing</source>
        <translation>Фиксация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Capturing a list</source>
        <translation>Идёт фиксация списка</translation>
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
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Each says why.</source>
        <translation>У каждого указана причина.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Keep as a lead</source>
        <translation>Внести в список искомого</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>Зафиксировано: {count}.</numerusform>
            <numerusform>Зафиксировано: {count}.</numerusform>
            <numerusform>Зафиксировано: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>На полях ждёт {count} предложение.</numerusform>
            <numerusform>На полях ждут {count} предложения.</numerusform>
            <numerusform>На полях ждут {count} предложений.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Perhaps not the page that was meant: {states}. The record says why.</source>
        <translation>Возможно, это не та страница: {states}. Почему, сказано в сведениях.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>{count} через простой HTTP, потому что браузер не смог: в его сведениях сказано почему.</numerusform>
            <numerusform>{count} через простой HTTP, потому что браузер не смог: в их сведениях сказано почему.</numerusform>
            <numerusform>{count} через простой HTTP, потому что браузер не смог: в их сведениях сказано почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>{count} сохранён до завершения загрузки: в его сведениях сказано почему.</numerusform>
            <numerusform>{count} сохранены до завершения загрузки: в их сведениях сказано почему.</numerusform>
            <numerusform>{count} сохранено до завершения загрузки: в их сведениях сказано почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>Из них {count} повреждён; в его сведениях сказано, чего не хватает.</numerusform>
            <numerusform>Из них {count} повреждены; в их сведениях сказано, чего не хватает.</numerusform>
            <numerusform>Из них {count} повреждены; в их сведениях сказано, чего не хватает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>{count} материал уже был здесь: для него добавлена ещё одна фиксация.</numerusform>
            <numerusform>{count} материала уже были здесь: для каждого добавлена ещё одна фиксация.</numerusform>
            <numerusform>{count} материалов уже были здесь: для каждого добавлена ещё одна фиксация.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>Из списка искомого найдено {count}.</numerusform>
            <numerusform>Из списка искомого найдены {count}.</numerusform>
            <numerusform>Из списка искомого найдено {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>Не принят {count}.</numerusform>
            <numerusform>Не приняты {count}.</numerusform>
            <numerusform>Не принято {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: what came before is captured, the rest is not.</source>
        <translation>Остановлено: то, что было до этого, зафиксировано, остальное нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: nothing was captured.</source>
        <translation>Остановлено: ничего не захвачено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a login wall</source>
        <translation>требование входа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a cookie wall</source>
        <translation>требование согласия на cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an error page</source>
        <translation>страница ошибки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an empty page</source>
        <translation>пустая страница</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>Отозвана {count} фиксация: скрыта здесь и всюду, куда попадёт журнал этого архива. В журнале остаётся, что это было зафиксировано.</numerusform>
            <numerusform>Отозваны {count} фиксации: скрыты здесь и всюду, куда попадёт журнал этого архива. В журнале остаётся, что это было зафиксировано.</numerusform>
            <numerusform>Отозвано {count} фиксаций: скрыты здесь и всюду, куда попадёт журнал этого архива. В журнале остаётся, что это было зафиксировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>Остался {count}: с тех пор с ним кто-то работал.</numerusform>
            <numerusform>Остались {count}: с тех пор с ними кто-то работал.</numerusform>
            <numerusform>Осталось {count}: с тех пор с ними кто-то работал.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Undoing the capture</source>
        <translation>Отмена фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Looking into the folder</source>
        <translation>Просмотр папки</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>{file}: записана {count} строка.</numerusform>
            <numerusform>{file}: записаны {count} строки.</numerusform>
            <numerusform>{file}: записано {count} строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>Оценено {count} утверждение: {status}. Чтобы изменить оценку, оцените утверждение ещё раз.</numerusform>
            <numerusform>Оценено {count} утверждения: {status}. Чтобы изменить оценку, оцените утверждение ещё раз.</numerusform>
            <numerusform>Оценено {count} утверждений: {status}. Чтобы изменить оценку, оцените утверждение ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Judging</source>
        <translation>Сохранение оценок</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>Метки поставлены {count} утверждению: {terms}</numerusform>
            <numerusform>Метки поставлены {count} утверждениям: {terms}</numerusform>
            <numerusform>Метки поставлены {count} утверждениям: {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>Снова снята {count} метка.</numerusform>
            <numerusform>Снова сняты {count} метки.</numerusform>
            <numerusform>Снова снято {count} меток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>Снята {count} метка.</numerusform>
            <numerusform>Сняты {count} метки.</numerusform>
            <numerusform>Снято {count} меток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>Снова поставлена {count} метка.</numerusform>
            <numerusform>Снова поставлены {count} метки.</numerusform>
            <numerusform>Снова поставлено {count} меток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>Изменён этап рассмотрения {count} утверждения.</numerusform>
            <numerusform>Изменён этап рассмотрения {count} утверждений.</numerusform>
            <numerusform>Изменён этап рассмотрения {count} утверждений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>Возвращён прежний этап рассмотрения {count} утверждения.</numerusform>
            <numerusform>Возвращён прежний этап рассмотрения {count} утверждений.</numerusform>
            <numerusform>Возвращён прежний этап рассмотрения {count} утверждений.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Linked.</source>
        <translation>Связано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>The link was taken back.</source>
        <translation>Связь отозвана.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/comparing.py"/>
        <source>Comparing two captures</source>
        <translation>Сравнение двух фиксаций</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>{file}: записана {count} страница.</numerusform>
            <numerusform>{file}: записаны {count} страницы.</numerusform>
            <numerusform>{file}: записано {count} страниц.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Writing the PDF</source>
        <translation>Запись PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Reading the shared file</source>
        <translation>Чтение файла обмена</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>Добавлена {count} новая запись.</numerusform>
            <numerusform>Добавлены {count} новые записи.</numerusform>
            <numerusform>Добавлено {count} новых записей.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>{count} запись перемещена в карантин, только здесь.</numerusform>
            <numerusform>{count} записи перемещены в карантин, только здесь.</numerusform>
            <numerusform>{count} записей перемещены в карантин, только здесь.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Checking</source>
        <translation>Проверка</translation>
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
        <translation>Сохранение чисел</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Accepted as a claim.</source>
        <translation>Принято как утверждение.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Suggestion dismissed.</source>
        <translation>Предложение отклонено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Taken back.</source>
        <translation>Отозвано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Kept in the wanted list.</source>
        <translation>Внесено в список искомого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Captured: the lead is found.</source>
        <translation>Зафиксировано: искомое найдено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Making it ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Writing it</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Looking for similar text</source>
        <translation>Поиск похожего текста</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>Reading the words in the picture</source>
        <translation>Чтение слов на изображении</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>Машиной прочитано {count} слово.</numerusform>
            <numerusform>Машиной прочитано {count} слова.</numerusform>
            <numerusform>Машиной прочитано {count} слов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is not offered any more. What was said with it stays.</source>
        <translation>«{status}» больше не предлагается. Сказанное с ним остаётся.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is in use again.</source>
        <translation>«{status}» снова в употреблении.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>Поиск записан: найден {count}. Журнал методики — в рабочем досье.</numerusform>
            <numerusform>Поиск записан: найдено {count}. Журнал методики — в рабочем досье.</numerusform>
            <numerusform>Поиск записан: найдено {count}. Журнал методики — в рабочем досье.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Show the log</source>
        <translation>Показать журнал методики</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logging a search</source>
        <translation>Запись поиска</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Nothing to change: it is so already.</source>
        <translation>Менять нечего: это уже так.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>The tags are off again.</source>
        <translation>Метки снова сняты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Saved as “{name}”, in the sidebar.</source>
        <translation>Сохранено как «{name}» на боковой панели.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>“{name}” is removed.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>Отмечено как прочитанное: {count}.</numerusform>
            <numerusform>Отмечено как прочитанное: {count}.</numerusform>
            <numerusform>Отмечено как прочитанное: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>Возвращено во входящие: {count}.</numerusform>
            <numerusform>Возвращено во входящие: {count}.</numerusform>
            <numerusform>Возвращено во входящие: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>Отмечено как тяжёлое для просмотра: {count}. Скрыто, пока не попросят показать.</numerusform>
            <numerusform>Отмечено как тяжёлое для просмотра: {count}. Скрыто, пока не попросят показать.</numerusform>
            <numerusform>Отмечено как тяжёлое для просмотра: {count}. Скрыто, пока не попросят показать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>Больше не отмечено как тяжёлое для просмотра: {count}.</numerusform>
            <numerusform>Больше не отмечено как тяжёлое для просмотра: {count}.</numerusform>
            <numerusform>Больше не отмечено как тяжёлое для просмотра: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>Добавлено в подборку: {count}.</numerusform>
            <numerusform>Добавлено в подборку: {count}.</numerusform>
            <numerusform>Добавлено в подборку: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>Убрано из подборки: {count}. В архиве всё остаётся.</numerusform>
            <numerusform>Убрано из подборки: {count}. В архиве всё остаётся.</numerusform>
            <numerusform>Убрано из подборки: {count}. В архиве всё остаётся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>Поставлены метки, материалов: {count}.</numerusform>
            <numerusform>Поставлены метки, материалов: {count}.</numerusform>
            <numerusform>Поставлены метки, материалов: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>Asking for time stamps</source>
        <translation>Запрос меток времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>No report waits for a time stamp.</source>
        <translation>Ни один отчёт не ждёт метки времени.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>Метку времени получил {count} отчёт.</numerusform>
            <numerusform>Метки времени получили {count} отчёта.</numerusform>
            <numerusform>Метки времени получили {count} отчётов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stating.py"/>
        <source>Stated. It stands in the record with your name and the date.</source>
        <translation>Указано. Это стоит в сведениях с вашим именем и датой.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Looking into the table</source>
        <translation>Просмотр таблицы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Importing the table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>Добавлено искомых: {count}.</numerusform>
            <numerusform>Добавлено искомых: {count}.</numerusform>
            <numerusform>Добавлено искомых: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>Добавлено утверждений: {count}.</numerusform>
            <numerusform>Добавлено утверждений: {count}.</numerusform>
            <numerusform>Добавлено утверждений: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>Строк уже было здесь: {count}.</numerusform>
            <numerusform>Строк уже было здесь: {count}.</numerusform>
            <numerusform>Строк уже было здесь: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>Строк отклонено: {count}; панель говорит почему.</numerusform>
            <numerusform>Строк отклонено: {count}; панель говорит почему.</numerusform>
            <numerusform>Строк отклонено: {count}; панель говорит почему.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Stopped: what came before is kept, the rest is not imported.</source>
        <translation>Остановлено: что было раньше, сохранено, остальное не импортировано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>This very translation is there already.</source>
        <translation>Этот самый перевод здесь уже есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was replaced.</source>
        <translation>Перевод заменён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was kept.</source>
        <translation>Перевод сохранён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>slate grey</source>
        <translation>серо-синий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>navy blue</source>
        <translation>тёмно-синий</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>teal</source>
        <translation>сине-зелёный</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>olive</source>
        <translation>оливковый</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>brown</source>
        <translation>коричневый</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>rose</source>
        <translation>розовый</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>magenta</source>
        <translation>пурпурный</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>indigo</source>
        <translation>индиго</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>flag</source>
        <translation>флаг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>hand</source>
        <translation>рука</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>eye</source>
        <translation>глаз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>telescope</source>
        <translation>телескоп</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>gavel</source>
        <translation>молоток судьи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>layers</source>
        <translation>слои</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>chain link</source>
        <translation>звено цепи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>equals sign</source>
        <translation>знак равенства</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed equals sign</source>
        <translation>перечёркнутый знак равенства</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>half circle</source>
        <translation>полукруг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>quotation marks</source>
        <translation>кавычки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed circle</source>
        <translation>перечёркнутый круг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>pentagon</source>
        <translation>пятиугольник</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>such as: likely, staged, satire</source>
        <translation>например: вероятно, постановка, сатира</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Saying it needs a reason</source>
        <translation>Чтобы его присвоить, нужно обоснование</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Then it cannot be set on several claims at once.</source>
        <translation>Тогда его нельзя присвоить сразу нескольким утверждениям.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Colour</source>
        <translation>Цвет</translation>
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
        <translation>Клавиша</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>It travels with the archive. It stands against other statuses as “disputed” does.</source>
        <translation>Он передаётся вместе с архивом. Другим статусам он противостоит так же, как «оспаривается».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>New status</source>
        <translation>Новый статус</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Somebody said this word; its colour and rule did not come along. Make it a status here to use it.</source>
        <translation>Кто-то употребил это слово; его цвет и правило с ним не пришли. Сделайте его здесь статусом, чтобы пользоваться им.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>A shipped status: it is the same in every archive.</source>
        <translation>Встроенный статус: во всех архивах он один и тот же.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>What was said with this word keeps it, also when it is renamed here.</source>
        <translation>Сказанное с этим словом сохраняет его, даже если здесь его переименуют.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>An earlier word: it stays on what was said with it.</source>
        <translation>Прежнее слово: оно остаётся на том, что с ним сказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Retire</source>
        <translation>Вывести из употребления</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>no key</source>
        <translation>без клавиши</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>There is a status “{status}” already.</source>
        <translation>Статус «{status}» уже есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>only the word came here</source>
        <translation>сюда пришло только слово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>shipped</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>called {words} now</source>
        <translation>теперь называется {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>not in use</source>
        <translation>не употребляется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>in use</source>
        <translation>в употреблении</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.</source>
        <translation>Что можно сказать об утверждении. Ваши собственные статусы передаются вместе с архивом; сказанное сохраняет своё слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>needs one</source>
        <translation>нужно обоснование</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was.</source>
        <translation>По одному адресу в строке. Каждый фиксируется отдельно; после остановки или отключения питания список продолжается с того же места.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture addresses</source>
        <translation>Зафиксировать адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>As a browser sees it: picture, page as shown, everything that came</source>
        <translation>Как видит браузер: снимок, страница как показана, всё, что пришло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Plain HTTP: quick, what the server sends, no picture</source>
        <translation>Простой HTTP: быстро, то, что прислал сервер, без снимка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>More: proxy, virtual identity, collection</source>
        <translation>Ещё: прокси, виртуальная личность, подборка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>socks5://HOST:PORT, for every request, names included; empty for none</source>
        <translation>socks5://HOST:PORT, для каждого запроса, включая имена; пусто — без прокси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>what the browser calls itself; empty for its own</source>
        <translation>как браузер себя называет; пусто — как обычно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>a name whose logins are kept apart; it stays at home when you share</source>
        <translation>имя, входы которого хранятся отдельно; при передаче остаётся у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>a new or known name; empty for none</source>
        <translation>новое или известное название; пусто — без подборки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>why this is relevant</source>
        <translation>почему это относится к делу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Virtual identity</source>
        <translation>Виртуальная личность</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>User agent</source>
        <translation>Программа-клиент</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Use way, proxy and user agent for every address from now on</source>
        <translation>Впредь использовать способ, прокси и программу-клиент для каждого адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Opens a window of the browser: log in, go to the page, press “Capture this page”.</source>
        <translation>Открывает окно браузера: войдите, перейдите на страницу, нажмите «Зафиксировать эту страницу».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Capture</source>
        <translation>Зафиксировать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>{count} адрес</numerusform>
            <numerusform>{count} адреса</numerusform>
            <numerusform>{count} адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>повторяется: {count}</numerusform>
            <numerusform>повторяется: {count}</numerusform>
            <numerusform>повторяется: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>зафиксировано ранее: {count}</numerusform>
            <numerusform>зафиксировано ранее: {count}</numerusform>
            <numerusform>зафиксировано ранее: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>не принято: {count}</numerusform>
            <numerusform>не принято: {count}</numerusform>
            <numerusform>не принято: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>Попробовать ещё раз {count} непринятый</numerusform>
            <numerusform>Попробовать ещё раз {count} непринятых</numerusform>
            <numerusform>Попробовать ещё раз {count} непринятых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>Зафиксировать {count} адрес</numerusform>
            <numerusform>Зафиксировать {count} адреса</numerusform>
            <numerusform>Зафиксировать {count} адресов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Nothing is taken over before you say so. Files are read, never moved or changed.</source>
        <translation>Ничего не переносится без вашего решения. Файлы только читаются, они не перемещаются и не изменяются.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture a folder</source>
        <translation>Зафиксировать папку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Looking into {folder} …</source>
        <translation>Идёт просмотр папки {folder}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What is there</source>
        <translation>Что там есть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What you state of all of them</source>
        <translation>Что вы указываете обо всех них</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>outlet, account or organisation</source>
        <translation>издание, аккаунт или организация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>who handed it over; stays at home when you share</source>
        <translation>кто передал; при передаче остаётся у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Published by</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Handed over by</source>
        <translation>Кто передал</translation>
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
            <numerusform>{count} файла</numerusform>
            <numerusform>{count} файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>Зафиксировать {count} файл</numerusform>
            <numerusform>Зафиксировать {count} файла</numerusform>
            <numerusform>Зафиксировать {count} файлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be captured</source>
        <translation>будет зафиксировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>looks as if it would be refused</source>
        <translation>похоже, не будет принято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be tried, and told one by one</source>
        <translation>будет сделана попытка, о каждом будет сказано</translation>
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
        <translation>сохранённая страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page (MHTML)</source>
        <translation>сохранённая страница (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>mailbox, an item for each message</source>
        <translation>почтовый ящик, по элементу на каждое письмо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (CSV)</source>
        <translation>таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>container (ZIP), an item for each file</source>
        <translation>контейнер (ZIP), материал на каждый файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WARC), an item for each page</source>
        <translation>веб-архив (WARC), по элементу на страницу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WACZ), an item for each page</source>
        <translation>веб-архив (WACZ), по элементу на страницу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>text (Markdown)</source>
        <translation>текст (Markdown)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>picture (SVG)</source>
        <translation>изображение (SVG)</translation>
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
        <translation>таблица (XLSX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (ODS)</source>
        <translation>таблица (ODS)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>hidden files and folders</source>
        <translation>скрытые файлы и папки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>links</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>left out: links are not followed, so no loop can trap the capture</source>
        <translation>не берётся: ссылки не раскрываются, чтобы фиксация не попала в замкнутый круг</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders of saved pages</source>
        <translation>папки сохранённых страниц</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>captured with their page, not by themselves</source>
        <translation>фиксируются вместе со своей страницей, не сами по себе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>devices and pipes</source>
        <translation>устройства и каналы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders that cannot be read</source>
        <translation>папки, которые не читаются</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>part of a saved page</source>
        <translation>часть сохранённой страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>neither file nor folder</source>
        <translation>не файл и не папка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folder that cannot be read</source>
        <translation>папка, которую нельзя прочитать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.</source>
        <translation>Одна фиксация на бумаге (Протокол Беркли, приложение IV): адреса, время, средства, хеш каждого файла, хеш этого списка и что изъято.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Record of a capture</source>
        <translation>Сведения о фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print people&apos;s display names (else codes with key fingerprints)</source>
        <translation>Печатать отображаемые имена людей (иначе коды с отпечатками ключей)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the PDF…</source>
        <translation>Записать PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Write the record as</source>
        <translation>Записать сведения как</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth.</source>
        <translation>Байты сверяются с записанными хешами, подписями и цепочкой записей. Это доказывает, что с тех пор ничего не изменилось, но не то, что страница говорила правду.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Checking {file} …</source>
        <translation>Идёт проверка файла {file}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>File or entry</source>
        <translation>Файл или запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>MATCH</source>
        <translation>СОВПАДАЕТ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Every check that was made matches.</source>
        <translation>Всё, что было проверено, совпадает.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.</source>
        <translation>Списки и поиск не совпадают с журналом; записанное совпадает. Закройте архив и откройте его снова: они создаются заново.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.</source>
        <translation>Не используйте то, что не совпадает. Enter открывает материал, названный в результате; восстановите файл из копии архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Not checked is not good: nothing was compared there. The list says why.</source>
        <translation>Не проверено не значит хорошо: там ничего не сравнивали. Список говорит почему.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded.</source>
        <translation>Что сообщала программа Attest с тех пор, как открыто это окно. Больше это нигде не хранится; журнал хранит то, что было записано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Display names of people</source>
        <translation>Отображаемые имена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Names in files and their metadata</source>
        <translation>Имена в файлах и их метаданных</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Positions</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>People marked in pictures</source>
        <translation>Люди, отмеченные на изображениях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Devices and programs</source>
        <translation>Устройства и программы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Network addresses and virtual identities</source>
        <translation>Сетевые адреса и виртуальные личности</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Private fields</source>
        <translation>Закрытые поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Logged searches: words and reasons</source>
        <translation>Записанные поиски: слова и причины</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Flagged material</source>
        <translation>Материалы с пометками</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>What was consented to</source>
        <translation>На что дано согласие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Files that were not looked into</source>
        <translation>Файлы, в которые не заглядывали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Searched for and not found</source>
        <translation>Искали и не нашли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Let go by your decision</source>
        <translation>Пропущено вашим решением</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Look at these before you hand it on</source>
        <translation>Посмотрите на это, прежде чем отдать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Stays at home</source>
        <translation>Остаётся у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>metadata names</source>
        <translation>имена в метаданных</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>people in pictures</source>
        <translation>люди на изображениях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>told privately</source>
        <translation>сказано не для всех</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>logged searches</source>
        <translation>записанные поиски</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>not looked into</source>
        <translation>не просмотрено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Let them go with this reason</source>
        <translation>Пропустить по этой причине</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Leave these out</source>
        <translation>Не брать это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Write it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What would they learn?</source>
        <translation>Что узнает получатель?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What they would learn</source>
        <translation>Что они узнают</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Names and places that are only said in words, shown in a picture or spoken are not found by this search.</source>
        <translation>Имена и места, которые лишь названы в тексте, видны на изображении или произнесены, этот поиск не находит.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.</source>
        <translation>Прочитано из тех самых байтов, которые уйдут. Ещё ничего не ушло: {file}, {size}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>It is encrypted: only who can open it learns this.</source>
        <translation>Файл зашифрован: это узнает только тот, кто может его открыть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, with a time stamp: {at}.</source>
        <translation>Подписано, с меткой времени: {at}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, without a time stamp.</source>
        <translation>Подписано, без метки времени.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Once it is written it waits for its time stamp: ask again in this panel.</source>
        <translation>После записи он ждёт метки времени: запросите её ещё раз на этой панели.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item&apos;s custody.</source>
        <translation>Изменившееся зафиксировано снова. Сервер, который не отвечает, ничего не говорит о странице. Каждый просмотр записан в истории хранения материала.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Outcome</source>
        <translation>Итог</translation>
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
        <translation>Объединить с файлом обмена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Nothing of yours is overwritten; a merge can be undone.</source>
        <translation>Ничего вашего не перезаписывается; объединение можно отменить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Reading {file} …</source>
        <translation>Идёт чтение файла {file}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>I know this person: let their entries count from now on</source>
        <translation>Я знаю этого человека: отныне учитывать его записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>В нём нет ничего нового. Уже здесь: {count}</numerusform>
            <numerusform>В нём нет ничего нового. Уже здесь: {count}</numerusform>
            <numerusform>В нём нет ничего нового. Уже здесь: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>New here: {entries}, {items}, {claims}, {assessments}</source>
        <translation>Здесь впервые: {entries}, {items}, {claims}, {assessments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>{count} оценка</numerusform>
            <numerusform>{count} оценки</numerusform>
            <numerusform>{count} оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>Уже есть здесь: {count} запись</numerusform>
            <numerusform>Уже есть здесь: {count} записи</numerusform>
            <numerusform>Уже есть здесь: {count} записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>{count} запись была здесь отозвана; объединение вернёт её.</numerusform>
            <numerusform>{count} записи были здесь отозваны; объединение вернёт их.</numerusform>
            <numerusform>{count} записей были здесь отозваны; объединение вернёт их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>Оценки разойдутся по {count} утверждению; каждая оценка остаётся в силе.</numerusform>
            <numerusform>Оценки разойдутся по {count} утверждениям; каждая оценка остаётся в силе.</numerusform>
            <numerusform>Оценки разойдутся по {count} утверждениям; каждая оценка остаётся в силе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>{count} запись от того, кто ещё не допущен: она ждёт здесь, пока хранитель не допустит его ключ.</numerusform>
            <numerusform>{count} записи от того, кто ещё не допущен: они ждут здесь, пока хранитель не допустит его ключ.</numerusform>
            <numerusform>{count} записей от того, кто ещё не допущен: они ждут здесь, пока хранитель не допустит его ключ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>What its author or a keeper withdrew is hidden here, too.</source>
        <translation>Отозванное автором или хранителем скрыто и здесь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Entries of yours that would be hidden</source>
        <translation>Ваши записи, которые будут скрыты</translation>
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
            <numerusform>{count} новая запись</numerusform>
            <numerusform>{count} новые записи</numerusform>
            <numerusform>{count} новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>{count} ожидает в карантине</numerusform>
            <numerusform>{count} ожидают в карантине</numerusform>
            <numerusform>{count} ожидают в карантине</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>signed this file</source>
        <translation>подписал(а) этот файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Who speaks in it</source>
        <translation>Кто в нём говорит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>waits in quarantine</source>
        <translation>ожидает в карантине</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>new here</source>
        <translation>здесь впервые</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>New items</source>
        <translation>Новые материалы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Each judgement stands; none is overwritten.</source>
        <translation>Каждая оценка остаётся; ни одна не перезаписывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Claims that would show something else</source>
        <translation>Утверждения, которые будут выглядеть иначе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>assessors would differ: {names}</source>
        <translation>оценки разойдутся: {names}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>only once they are admitted</source>
        <translation>только после допуска</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>a region of a picture</source>
        <translation>область изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender let go by decision</source>
        <translation>Что отправитель пропустил по решению</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender kept back</source>
        <translation>Что отправитель оставил у себя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Check of the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>Its journal is read. After an update of Attest this takes a while, once.</source>
        <translation>Читается его журнал. После обновления Attest это занимает некоторое время, один раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>The archive is being opened.</source>
        <translation>Архив открывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Enter opens an item. Refused files are not in the archive.</source>
        <translation>Enter открывает материал. Непринятых файлов в архиве нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>refused</source>
        <translation>не принято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured, damaged</source>
        <translation>зафиксировано, повреждено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured again</source>
        <translation>зафиксировано повторно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>зафиксировано: {count}</numerusform>
            <numerusform>зафиксировано: {count}</numerusform>
            <numerusform>зафиксировано: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>ещё нет: {count}</numerusform>
            <numerusform>ещё нет: {count}</numerusform>
            <numerusform>ещё нет: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>stopped before the end</source>
        <translation>остановлено до конца</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>Продолжить список: {count}</numerusform>
            <numerusform>Продолжить список: {count}</numerusform>
            <numerusform>Продолжить список: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list as</source>
        <translation>Сохранить список как</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>File or address</source>
        <translation>Файл или адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>What it is, or why not</source>
        <translation>Что это или почему нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>The pages cannot be shown here. The file can be written all the same.</source>
        <translation>Страницы нельзя показать здесь. Файл всё равно можно записать.</translation>
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
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Only the pages</source>
        <translation>Только страницы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>Страница {number} из {count}</numerusform>
            <numerusform>Страница {number} из {count}</numerusform>
            <numerusform>Страница {number} из {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out.</source>
        <translation>В отчёте, если об этом попросить, вместо каждого имени стоит псевдоним в скобках. Это самый опасный список: он остаётся в этом архиве и не попадает в файлы обмена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonyms</source>
        <translation>Псевдонимы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>в {count} выбранном материале</numerusform>
            <numerusform>в {count} выбранных материалах</numerusform>
            <numerusform>в {count} выбранных материалах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>choose items to count</source>
        <translation>выберите материалы для подсчёта</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Name and spellings</source>
        <translation>Имя и написания</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>as it stands in the texts</source>
        <translation>как стоит в текстах</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>other forms and scripts, parted by ;</source>
        <translation>другие формы и письменности через ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>such as: Person A</source>
        <translation>например: Лицо А</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>it is printed, and counted by</source>
        <translation>печатается, по ней ведётся подсчёт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Spellings</source>
        <translation>Написания</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Longer words that begin alike and stay: {words}</source>
        <translation>Более длинные слова с тем же началом, остаются: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>A list of names</source>
        <translation>Список имён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Make an archive of it…</source>
        <translation>Создать из него архив…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>The sender kept back: {number}</source>
        <translation>Отправитель оставил у себя: {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Merge it into {name}…</source>
        <translation>Объединить с {name}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Signed by the key {fingerprint}</source>
        <translation>Подписано ключом {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Keepers whom the new archive will trust: {fingerprints}</source>
        <translation>Хранители, которым будет доверять новый архив: {fingerprints}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Compare these by voice with whoever gave you the file: nothing else shows that it is theirs.</source>
        <translation>Сверьте эти отпечатки голосом с тем, кто дал вам файл: ничто другое не показывает, что файл от него.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.</source>
        <translation>Доказательный отчёт в формате PDF, который эксперт может проверить общедоступными средствами: страницы, точные тексты, хеши, история хранения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Evidence report</source>
        <translation>Доказательный отчёт</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>Выбранные материалы: {count}</numerusform>
            <numerusform>Выбранные материалы: {count}</numerusform>
            <numerusform>Выбранные материалы: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>Все материалы списка: {count}</numerusform>
            <numerusform>Все материалы списка: {count}</numerusform>
            <numerusform>Все материалы списка: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>title on the cover; empty for the archive&apos;s name</source>
        <translation>заголовок на обложке; пусто — название архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Letterhead: a text file of a few lines</source>
        <translation>Шапка: текстовый файл из нескольких строк</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Logo: a PNG or JPEG</source>
        <translation>Логотип: PNG или JPEG</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Also as web pages: an empty folder</source>
        <translation>Также веб-страницами: пустая папка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the methodology log: the searches that were logged</source>
        <translation>Напечатать журнал методики: записанные поиски</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the working file</source>
        <translation>Печатать рабочий файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print pictures that are marked graphic</source>
        <translation>Печатать изображения с пометкой о тяжёлом содержании</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print what the records tell of where something was made</source>
        <translation>Печатать, что записи говорят о месте съёмки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Replace names by the archive&apos;s pseudonyms</source>
        <translation>Заменить имена псевдонимами архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Leave out hashes by which a guess of such a name could be tested</source>
        <translation>Не указывать хеши, по которым можно проверить догадку о таком имени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the report as</source>
        <translation>Записать отчёт как</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>one exhibit alone</source>
        <translation>одно приложение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>claims only; the rest in the attached manifest</source>
        <translation>только утверждения; остальное в приложенном манифесте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>a contact sheet of the pictures</source>
        <translation>контактный лист изображений</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Sign with a certificate: a PKCS #12 file</source>
        <translation>Подписать сертификатом: файл PKCS #12</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>its address (RFC 3161); empty for no time stamp</source>
        <translation>её адрес (RFC 3161); пусто — без метки времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Passphrase of the certificate</source>
        <translation>Парольная фраза сертификата</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Time-stamp service</source>
        <translation>Служба меток времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>One file that carries the archive, or part of it, to somebody else.</source>
        <translation>Один файл, в котором архив или его часть передаётся другому человеку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Share</source>
        <translation>Передать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For a colleague: a shared file that can be merged</source>
        <translation>Для коллеги: файл обмена, который можно объединить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For an outsider: an extract without journal, people as codes</source>
        <translation>Для посторонних: выписка без журнала, люди под кодами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file…</source>
        <translation>Записать файл обмена…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>What stays at home</source>
        <translation>Что остаётся у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>The keys that signed and the times of work show in every shared file. Display names may be codes.</source>
        <translation>Ключи, которыми подписаны записи, и время работы видны в каждом файле обмена. Отображаемые имена могут быть кодами.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep display names of people at home</source>
        <translation>Не передавать отображаемые имена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep positions (GPS) at home: a copy without metadata stands for such a picture</source>
        <translation>Не передавать координаты (GPS): вместо такого изображения идёт копия без метаданных</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let the collector&apos;s network address and virtual identity travel</source>
        <translation>Передавать сетевой адрес и виртуальную личность собирателя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let names of devices travel</source>
        <translation>Передавать названия устройств</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file as</source>
        <translation>Записать файл обмена как</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>В файле {file} {count} материал.</numerusform>
            <numerusform>В файле {file} {count} материала.</numerusform>
            <numerusform>В файле {file} {count} материалов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Left out:</source>
        <translation>Не вошло:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>{count} том, который надо держать в одной папке</numerusform>
            <numerusform>{count} тома, которые надо держать в одной папке</numerusform>
            <numerusform>{count} томов, которые надо держать в одной папке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>Посмотрите на {count} место, прежде чем передавать:</numerusform>
            <numerusform>Посмотрите на {count} места, прежде чем передавать:</numerusform>
            <numerusform>Посмотрите на {count} мест, прежде чем передавать:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Positions in words are searched for by pattern and stay in; a place in a picture is not seen.</source>
        <translation>Координаты, написанные словами, ищутся по шаблону и остаются; места, видимого на изображении, программа не видит.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Signed, and waiting for a time stamp: {files}.</source>
        <translation>Подписаны и ждут метки времени: {files}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>Запросить ожидаемые метки времени ({count})</numerusform>
            <numerusform>Запросить ожидаемые метки времени ({count})</numerusform>
            <numerusform>Запросить ожидаемые метки времени ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>at risk</source>
        <translation>под угрозой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent was withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent has lapsed</source>
        <translation>срок согласия истёк</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>personal information, and no consent is recorded</source>
        <translation>персональные данные, а согласие не записано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Decide before this leaves</source>
        <translation>Решите, прежде чем это уйдёт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.</source>
        <translation>Кто-то может пострадать. Не берите это или пропустите и скажите почему: причина сохранится в журнале и будет стоять в файле.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it is stopped</source>
        <translation>Почему остановлено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Title or name</source>
        <translation>Название или имя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>What stops it</source>
        <translation>Что останавливает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it may leave all the same</source>
        <translation>Почему это всё же может уйти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>who agreed, when, and how you know</source>
        <translation>кто согласился, когда и откуда вы это знаете</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>item</source>
        <translation>материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Is taken for</source>
        <translation>Принят за</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column {name} is taken for</source>
        <translation>Столбец {name} принят за</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published on</source>
        <translation>опубликовано (когда)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published by</source>
        <translation>опубликовано (кем)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>the count</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>what is counted</source>
        <translation>что считают</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>said by</source>
        <translation>кто говорит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>kind of claim</source>
        <translation>вид утверждения</translation>
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
        <translation>Сама таблица фиксируется, и каждая строка говорит, откуда она. Ничего не берётся, пока вы не скажете.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Import a table</source>
        <translation>Импортировать таблицу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read</source>
        <translation>Как прочитаны первые строки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What it says</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>leads in the wanted list</source>
        <translation>искомое в списке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>captures of their addresses, now</source>
        <translation>фиксации их адресов, сейчас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>claims on the table itself</source>
        <translation>утверждения в самой таблице</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>refused where it is in doubt</source>
        <translation>отклонять, где есть сомнение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Each row becomes</source>
        <translation>Каждая строка станет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>03/04/2026 is read with</source>
        <translation>03/04/2026 читается:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{name} (hidden)</source>
        <translation>{name} (скрыт)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Choose for one of them what it is.</source>
        <translation>Выберите для одного из них, что это.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table was not read to its end: it is too long.</source>
        <translation>Таблица прочитана не до конца: она слишком длинная.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read:</source>
        <translation>Как прочитаны первые строки:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Импортировать строки: {count}</numerusform>
            <numerusform>Импортировать строки: {count}</numerusform>
            <numerusform>Импортировать строки: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: refused</source>
        <translation>{row}: отклонена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Importing …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What became of each row:</source>
        <translation>Что стало с каждой строкой:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>already here</source>
        <translation>уже здесь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: {state}</source>
        <translation>{row}: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>what the investigation is called</source>
        <translation>как называется расследование</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>your name, or a code such as R1</source>
        <translation>ваше имя или код, например R1</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Make a new archive…</source>
        <translation>Создать новый архив…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Write this down, on paper</source>
        <translation>Запишите это на бумаге</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here.</source>
        <translation>Если этот ноутбук потеряется или его изымут, только этот ключ восстановления сможет допустить новое устройство и отстранить старое. Он показывается один раз и здесь не хранится.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>I have written it down</source>
        <translation>Ключ записан на бумаге</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open an archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open a shared file…</source>
        <translation>Открыть файл обмена…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>Посмотреть учебный пример</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>A key is a device, not a person: compare its fingerprint by voice before you admit it.</source>
        <translation>Ключ — это устройство, а не человек: прежде чем допустить ключ, сверьте его отпечаток голосом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>To have somebody admitted, ask {names}.</source>
        <translation>Кто может допустить человека: {names}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Key fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Скопировать отпечаток</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit…</source>
        <translation>Допустить…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Change the name…</source>
        <translation>Изменить имя…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Give a name…</source>
        <translation>Дать имя…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out…</source>
        <translation>Отстранить…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit</source>
        <translation>Допустить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out</source>
        <translation>Отстранить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>The name travels with every shared file. A code such as R2 will do.</source>
        <translation>Имя передаётся с каждым файлом обмена. Подойдёт и код, например R2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>a name, or a code such as R2</source>
        <translation>имя или код, например R2</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Calls themselves “{name}”</source>
        <translation>Называет себя «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it.</source>
        <translation>Это не человек, а 43 знака на бумаге: они показаны один раз, при создании этого архива, и здесь нигде не хранятся. Если этот ноутбук потеряется или его изымут, только с ними можно допустить новое устройство и отстранить старое. Храните бумагу отдельно от ноутбука и запишите здесь, где она или у кого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts everywhere this archive goes.</source>
        <translation>Вы, на этом устройстве. То, что вы пишете, учитывается всюду, куда попадёт этот архив.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device, which was shut out: what you write now counts nowhere.</source>
        <translation>Вы, на этом устройстве; оно отстранено: то, что вы пишете теперь, нигде не учитывается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts here; at your colleagues&apos; it waits until one of them who may do so has admitted you.</source>
        <translation>Вы, на этом устройстве. То, что вы пишете, учитывается здесь; у ваших коллег оно ждёт, пока вас не допустит один из них, кому это разрешено.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>Коллега, пока без допуска: {count} запись этого человека ждёт здесь и до допуска не учитывается.</numerusform>
            <numerusform>Коллега, пока без допуска: {count} записи этого человека ждут здесь и до допуска не учитываются.</numerusform>
            <numerusform>Коллега, пока без допуска: {count} записей этого человека ждут здесь и до допуска не учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Shut out: what this key had written by then stands, what comes later does not count.</source>
        <translation>Ключ отстранён: записанное им до этого остаётся в силе, записанное позже не учитывается.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>Коллега: здесь {count} запись этого человека, она учитывается.</numerusform>
            <numerusform>Коллега: здесь {count} записи этого человека, они учитываются.</numerusform>
            <numerusform>Коллега: здесь {count} записей этого человека, они учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes.</source>
        <translation>Сначала сверьте отпечаток с коллегой голосом или при встрече: назваться можно любым именем. После допуска учитывается всё, что этот ключ записал и запишет, здесь и всюду, куда попадёт этот архив.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>Здесь есть {count} запись этого ключа; она остаётся и учитывается. Всё, что он запишет с этого момента, учитываться не будет ни здесь, ни там, куда попадёт этот архив: ваш следующий файл обмена сообщит об этом остальным. Отменить это нельзя: тому, кто вернётся, понадобится новый ключ.</numerusform>
            <numerusform>Здесь есть {count} записи этого ключа; они остаются и учитываются. Всё, что он запишет с этого момента, учитываться не будет ни здесь, ни там, куда попадёт этот архив: ваш следующий файл обмена сообщит об этом остальным. Отменить это нельзя: тому, кто вернётся, понадобится новый ключ.</numerusform>
            <numerusform>Здесь есть {count} записей этого ключа; они остаются и учитываются. Всё, что он запишет с этого момента, учитываться не будет ни здесь, ни там, куда попадёт этот архив: ваш следующий файл обмена сообщит об этом остальным. Отменить это нельзя: тому, кто вернётся, понадобится новый ключ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>admitted</source>
        <translation>ключ допущен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>in quarantine</source>
        <translation>в карантине</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>not yet admitted</source>
        <translation>ключ ещё не допущен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>revoked</source>
        <translation>ключ отстранён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>keeper: may admit and revoke</source>
        <translation>хранитель: может допускать и отстранять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries here</source>
        <translation>Записи здесь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries in quarantine</source>
        <translation>Записи в карантине</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Newest entry (claimed time)</source>
        <translation>Последняя запись (заявленное время)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What is under way</source>
        <translation>Что выполняется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>How far</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What becomes of it</source>
        <translation>Что с этим будет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Stop and quit</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit when done</source>
        <translation>Выйти, когда всё будет готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you quit: it is not saved</source>
        <translation>пропадёт при выходе: не сохранено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Attest quits as soon as this is done</source>
        <translation>Attest закроется, как только это будет готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Work is under way</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost.</source>
        <translation>При выходе дожидаются того, что записывается, остальное останавливается. То, о чём сказано, что оно сохранено, не теряется.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>Выполняется {count} работа.</numerusform>
            <numerusform>Выполняются {count} работы.</numerusform>
            <numerusform>Выполняется {count} работ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit without saving it</source>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you leave this item: it is not saved</source>
        <translation>пропадёт, если уйти от этого материала: не сохранено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Leave it unsaved</source>
        <translation>Оставить несохранённым</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>what is being written is finished; the rest is stopped</source>
        <translation>то, что записывается, доводится до конца; остальное останавливается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is stopped; nothing is lost, it can be asked for again</source>
        <translation>останавливается; ничего не теряется, это можно запросить снова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A claim is not saved</source>
        <translation>Утверждение не сохранено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A translation is not saved</source>
        <translation>Перевод не сохранён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Captures</source>
        <translation>Фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Read this capture</source>
        <translation>Читать эту фиксацию</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>There is one capture. A later one of the same item is compared with it here.</source>
        <translation>Фиксация одна. Более поздняя фиксация того же материала сравнивается с ней здесь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Choose two captures to see what changed.</source>
        <translation>Выберите две фиксации, чтобы увидеть, что изменилось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>by {who}</source>
        <translation>кто: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>newest</source>
        <translation>последняя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>shown in the other tabs</source>
        <translation>показана в других вкладках</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>captured as another item</source>
        <translation>зафиксировано как другой материал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Two keys made these captures.</source>
        <translation>Эти фиксации сделаны двумя разными ключами.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>One key made both captures.</source>
        <translation>Обе фиксации сделаны одним ключом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The words of both captures are the same.</source>
        <translation>Слова в обеих фиксациях одинаковы.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>{count} слово добавлено (+)</numerusform>
            <numerusform>{count} слова добавлены (+)</numerusform>
            <numerusform>{count} слов добавлено (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>{count} слово убрано (−)</numerusform>
            <numerusform>{count} слова убраны (−)</numerusform>
            <numerusform>{count} слов убрано (−)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The texts are very long: only their beginnings were compared.</source>
        <translation>Тексты очень длинные: сравнены только их начала.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>More follows that is not shown.</source>
        <translation>Дальше есть ещё, здесь не показано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>In another capture</source>
        <translation>В другой фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{who}: withdrawn</source>
        <translation>{who}: отозвано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>replaced by a later one</source>
        <translation>заменена более поздней</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>ended a difference</source>
        <translation>снято расхождение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>grade {grade}</source>
        <translation>категория {grade}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Technical</source>
        <translation>Технические данные</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Review: {state}</source>
        <translation>Рассмотрение: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>exculpatory</source>
        <translation>оправдывающее</translation>
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
            <numerusform>{count} связь</numerusform>
            <numerusform>{count} связи</numerusform>
            <numerusform>{count} связей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>who asserts it, as named or as described</source>
        <translation>кто это утверждает: имя или описание</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>This ends the difference</source>
        <translation>Это снимает расхождение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>New claim</source>
        <translation>Новое утверждение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Change the suggestion</source>
        <translation>Изменить предложение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Your assessment</source>
        <translation>Ваша оценка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” is not offered any more: choose another status.</source>
        <translation>«{status}» больше не предлагается: выберите другой статус.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” needs a reason.</source>
        <translation>Статус «{status}» требует обоснования.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Ending a difference needs a reason.</source>
        <translation>Чтобы снять расхождение, нужно обоснование.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>It speaks for somebody who may be accused.</source>
        <translation>Говорит в пользу того, кого могут обвинить.</translation>
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
        <translation>Уточнение (не менее, около…)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Counted where</source>
        <translation>Где подсчитано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Name of the file or film</source>
        <translation>Название файла или фильма</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the source</source>
        <translation>Категория источника</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the information</source>
        <translation>Категория информации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Source: first copy, credibility, independence</source>
        <translation>Источник: первая копия, доверие к нему, независимость</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Technical: the file itself</source>
        <translation>Технические данные: сам файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Content: place, time, what is shown</source>
        <translation>Содержание: место, время, что показано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>completely reliable</source>
        <translation>полностью надёжен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>usually reliable</source>
        <translation>обычно надёжен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>fairly reliable</source>
        <translation>довольно надёжен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not usually reliable</source>
        <translation>обычно ненадёжен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>unreliable</source>
        <translation>ненадёжен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>reliability cannot be judged</source>
        <translation>надёжность оценить нельзя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>confirmed by other sources</source>
        <translation>подтверждается другими источниками</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>probably true</source>
        <translation>вероятно, верно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>possibly true</source>
        <translation>возможно, верно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>improbable</source>
        <translation>маловероятно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>truth cannot be judged</source>
        <translation>верность оценить нельзя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not graded</source>
        <translation>без категории</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A number is written in digits; words such as “dozens” stay in the quotation.</source>
        <translation>Число пишется цифрами; такие слова, как «десятки», остаются в цитате.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A grade has two parts: one of the source and one of the information.</source>
        <translation>Категория состоит из двух частей: для источника и для информации.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claiming.py"/>
        <source>Select words first, then press C. On a picture, draw a region.</source>
        <translation>Сначала выделите слова, затем нажмите C. На изображении нарисуйте область.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C.</source>
        <translation>Утверждений пока нет. Выделите слова и нажмите C; на изображении обведите область (R или P); для записи нажмите C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Custody</source>
        <translation>История хранения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Times are what each computer&apos;s clock said.</source>
        <translation>Время — то, что показывали часы каждого компьютера.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>{count} запись ещё не засвидетельствована отметкой времени.</numerusform>
            <numerusform>{count} записи ещё не засвидетельствованы отметкой времени.</numerusform>
            <numerusform>{count} записей ещё не засвидетельствованы отметкой времени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>Показана первая {count} запись.</numerusform>
            <numerusform>Показаны первые {count} записи.</numerusform>
            <numerusform>Показаны первые {count} записей.</numerusform>
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
        <translation>Здесь была сделана запись, с тех пор она отозвана: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made whose words are not in this archive: {kind}.</source>
        <translation>Была сделана запись, слов которой нет в этом архиве: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry of the kind “{kind}”.</source>
        <translation>Запись вида «{kind}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive as “{title}” ({type}).</source>
        <translation>Внесено в архив как «{title}» ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive ({type}).</source>
        <translation>Внесено в архив ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Stated: {field} is “{value}”.</source>
        <translation>Указано: {field} — «{value}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back what was stated as {field}.</source>
        <translation>Отозвано указанное ранее: {field}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Imported from a web archive: {address}.</source>
        <translation>Импортировано из веб-архива: {address}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured from {address} by {method}.</source>
        <translation>Зафиксировано с адреса {address}; способ: {method}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured by {method}.</source>
        <translation>Зафиксировано; способ: {method}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>Сохранён {count} файл, для него записан SHA-256.</numerusform>
            <numerusform>Сохранены {count} файла, для каждого записан SHA-256.</numerusform>
            <numerusform>Сохранено {count} файлов, для каждого записан SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tools: {tools}.</source>
        <translation>Инструменты: {tools}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at the words “{quote}”.</source>
        <translation>Отмечено утверждение ({kind}) на словах «{quote}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at {time} of the recording.</source>
        <translation>Отмечено утверждение ({kind}) на {time} записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) on a region of the picture.</source>
        <translation>Отмечено утверждение ({kind}) на области изображения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Assessed a claim as {status}, about the {about}.</source>
        <translation>Утверждение оценено: {status} ({about}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Reason: {reason}</source>
        <translation>Обоснование: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Kept a translation into {language}, made by {who}.</source>
        <translation>Сохранён перевод на {language}; сделал: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.</source>
        <translation>Из сохранённого файла программой {tool} сделана копия ({role}); сохранённый файл остался прежним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tagged “{term}”.</source>
        <translation>Поставлена метка «{term}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a tag off.</source>
        <translation>Снята метка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Linked it to something else: {type}.</source>
        <translation>Добавлена связь с другим: {type}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a link back.</source>
        <translation>Отозвана связь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{event}: {what}</source>
        <translation>{event}: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Withdrew something, for this reason: {reason_code}.</source>
        <translation>Что-то отозвано; причина: {reason_code}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/field_row.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>a guess: look at it</source>
        <translation>догадка: посмотрите</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>вместе пришло {count} изображение</numerusform>
            <numerusform>вместе пришли {count} изображения</numerusform>
            <numerusform>вместе пришло {count} изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>упомянуто, не зафиксировано: {count}</numerusform>
            <numerusform>упомянуто, не зафиксировано: {count}</numerusform>
            <numerusform>упомянуто, не зафиксировано: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Enter opens one.</source>
        <translation>Enter открывает изображение.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>without a caption</source>
        <translation>без подписи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Credit: {who}</source>
        <translation>Авторство: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{kind}: referenced, not captured</source>
        <translation>{kind}: упомянуто, не зафиксировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>graphic: veiled here</source>
        <translation>тяжёлое для просмотра: здесь размыто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>not opened yet: veiled</source>
        <translation>ещё не открыто: размыто</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>Looked at the address again: {outcome} ({why}).</source>
        <translation>Адрес просмотрен снова: {outcome} ({why}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>the server answered {status}</source>
        <translation>сервер ответил {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>captured by {then} then and by {now} now, which may be the reason</source>
        <translation>тогда захвачено так: {then}, теперь так: {now}; причина может быть в этом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/page_picture_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture of the page</source>
        <translation>Снимок страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Earlier capture</source>
        <translation>Более ранняя фиксация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Later capture</source>
        <translation>Более поздняя фиксация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>What the two captures agree on</source>
        <translation>В чём совпадают две фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>not compared</source>
        <translation>не сравнивалось</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>state of the page</source>
        <translation>состояние страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Views of the item</source>
        <translation>Виды материала</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Read by machine</source>
        <translation>Прочитано машиной</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>As captured</source>
        <translation>Как захвачено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Record</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Those words are on the page, but not in the text taken from it: no claim can be pinned to them here.</source>
        <translation>Эти слова есть на странице, но не в тексте, взятом из неё: здесь утверждение к ним привязать нельзя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reading_view.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Copy the value</source>
        <translation>Скопировать значение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Stated since</source>
        <translation>Указано позже</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated by {who} on {date}</source>
        <translation>указано: {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Referenced, not captured</source>
        <translation>Упомянуто, не зафиксировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>named in the text</source>
        <translation>названо в тексте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>What went over the wire</source>
        <translation>Что прошло по сети</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Proofs of others</source>
        <translation>Подтверждения других</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>HTML source</source>
        <translation>Исходный код HTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Full-page picture</source>
        <translation>Изображение всей страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>observed</source>
        <translation>наблюдалось</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated or imported</source>
        <translation>указано или импортировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>cannot apply</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Berkeley minimum</source>
        <translation>Минимум Беркли</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The collector&apos;s own, stays at home when you share</source>
        <translation>Данные собирателя, при передаче остаются у вас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>recorded privately</source>
        <translation>записано приватно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was made first.</source>
        <translation>Снимок был сделан первым.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was not made first.</source>
        <translation>Снимок был сделан не первым.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Made of the page, in this order</source>
        <translation>Сделано со страницы, в этом порядке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Secrets taken out before anything was kept</source>
        <translation>Секреты, удалённые до сохранения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>How it was made</source>
        <translation>Как это сделано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>conversion</source>
        <translation>преобразование</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} байт</numerusform>
            <numerusform>{count} байта</numerusform>
            <numerusform>{count} байт</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>virtual identity</source>
        <translation>виртуальная личность</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text as received</source>
        <translation>текст как получен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>HTML as received</source>
        <translation>HTML как получен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as shown (DOM)</source>
        <translation>страница как показана (DOM)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text as shown</source>
        <translation>показанный текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture of the page</source>
        <translation>снимок страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture with date and time</source>
        <translation>снимок с датой и временем</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>web archive (WARC)</source>
        <translation>веб-архив (WARC)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page in one file (MHTML)</source>
        <translation>страница одним файлом (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as PDF</source>
        <translation>страница в PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text that claims are pinned to</source>
        <translation>текст, к которому привязаны утверждения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>structure of the text</source>
        <translation>структура текста</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>part of the page</source>
        <translation>часть страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its page</source>
        <translation>{method}, вместе со страницей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its document</source>
        <translation>{method}, вместе с документом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its message</source>
        <translation>{method}, вместе с сообщением</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Show the sheets</source>
        <translation>Показать листы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Words read from this sheet</source>
        <translation>Слова, прочитанные с этого листа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>The sheets are hidden until you ask for them.</source>
        <translation>Листы скрыты, пока вы их не попросите.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides.</source>
        <translation>Этот лист пишется справа налево: слова могут стоять в другом порядке, чем на листе. Решает лист.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>State what the file does not tell</source>
        <translation>Указать то, о чём файл не говорит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Published (2026-03-14)</source>
        <translation>Опубликовано (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Source: who published it</source>
        <translation>Источник: кто опубликовал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Who handed it over (stays out of shared files)</source>
        <translation>Кто передал (в файлы обмена не входит)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Flags</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>personal information</source>
        <translation>персональные данные</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>By whom (stays out of shared files)</source>
        <translation>Кем дано (в файлы обмена не входит)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>For which uses</source>
        <translation>Для каких целей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Until when (2026-03-14)</source>
        <translation>До какого дня (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent was withdrawn.</source>
        <translation>Согласие отозвано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent ended on {date}.</source>
        <translation>Срок согласия истёк {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>an earlier capture, not the newest</source>
        <translation>более ранняя фиксация, не последняя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Suggestion: {kind}</source>
        <translation>Предложение: {kind}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Who says so is not known: fill it in.</source>
        <translation>Кто это утверждает, неизвестно: заполните.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Words of the translation</source>
        <translation>Слова перевода</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Paste or type the translation here, a line for each line of the original.</source>
        <translation>Вставьте или введите перевод сюда, строку на каждую строку оригинала.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Keep the translation</source>
        <translation>Сохранить перевод</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Into which language (en, ar, pt-BR)</source>
        <translation>На какой язык (en, ar, pt-BR)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Made by</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who: a name, a code, or a program and its version</source>
        <translation>Кто именно: имя, код или программа и её версия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>When (2026-03-14)</source>
        <translation>Когда (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who compared it with the original; may stay empty</source>
        <translation>Кто сверил его с оригиналом; можно не заполнять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Replace this translation</source>
        <translation>Заменить этот перевод</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>A new translation</source>
        <translation>Новый перевод</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Replace this one…</source>
        <translation>Заменить этот…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a person.</source>
        <translation>Перевод на {language}; сделал человек: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a program.</source>
        <translation>Перевод на {language}; сделала программа: {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Date: {date}.</source>
        <translation>Дата: {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>{who} compared it with the original.</source>
        <translation>С оригиналом сверил(а): {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Nobody compared it with the original: it is not checked.</source>
        <translation>Никто не сверил его с оригиналом: он не проверен.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>It translates the words of another capture.</source>
        <translation>Это перевод слов другой фиксации.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Only the beginning is shown here.</source>
        <translation>Здесь показано только начало.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>A shared file</source>
        <translation>Файл обмена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>not named</source>
        <translation>имя не названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture back (,)</source>
        <translation>На кадр назад (,)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Play (Space, F8)</source>
        <translation>Воспроизвести (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture on (.)</source>
        <translation>На кадр вперёд (.)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>Time in the recording</source>
        <translation>Время в записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Start (I)</source>
        <translation>Начало (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim begins here (I)</source>
        <translation>Здесь начинается утверждение (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>End (O)</source>
        <translation>Конец (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim ends here (O)</source>
        <translation>Здесь кончается утверждение (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Claim (C)</source>
        <translation>Утверждение (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim about the chosen stretch, or this moment (C)</source>
        <translation>Утверждение о выбранном отрезке или об этом мгновении (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Pause (Space, F8)</source>
        <translation>Пауза (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Chosen: {time}</source>
        <translation>Выбрано: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here.</source>
        <translation>Запись здесь не воспроизводится.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here. Its bytes are kept; the record says what is known of it.</source>
        <translation>Запись здесь не воспроизводится. Её байты сохранены; в протоколе сказано, что о ней известно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Space plays, comma and full stop step, I and O set start and end, C makes a claim.</source>
        <translation>Пробел воспроизводит, запятая и точка сдвигают на кадр, I и O ставят начало и конец, C создаёт утверждение.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Show the recording</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Stills</source>
        <translation>Стоп-кадры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Still at {time}</source>
        <translation>Стоп-кадр на {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone.</source>
        <translation>Списки и поиск этого архива были повреждены. Они созданы заново из журнала: ничто не было записано только в них.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed.</source>
        <translation>Списки и поиск этого архива были созданы другой версией Attest. Они созданы заново из журнала: ничто из записанного не изменилось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here.</source>
        <translation>Более новая версия Attest внесла часть записей этого архива. Они хранятся и передаются дальше, но здесь не показываются.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>This archive is open elsewhere or on read-only media: you can read and search.</source>
        <translation>Этот архив открыт в другом месте или лежит на носителе только для чтения: можно читать и искать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No list of addresses waits to be gone on with.</source>
        <translation>Нет списков адресов, которые ждут продолжения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture files</source>
        <translation>Зафиксировать файлы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture a saved page or folder</source>
        <translation>Зафиксировать сохранённую страницу или папку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Nothing that can be captured was copied.</source>
        <translation>Скопировано не то, что можно зафиксировать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Archives that are opened from now on are remembered.</source>
        <translation>Архивы, которые вы откроете с этого момента, будут запоминаться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No archive is remembered: the list of those opened lately is empty and stays so.</source>
        <translation>Ни один архив не запоминается: список недавно открытых пуст и останется пустым.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Check a report or shared file</source>
        <translation>Проверить отчёт или файл обмена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nothing in this archive is like “{title}”.</source>
        <translation>В этом архиве нет ничего похожего на «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Similar to “{title}”</source>
        <translation>Похожие на «{title}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>No other text in this archive is nearly the same as “{title}”.</source>
        <translation>В этом архиве нет другого текста, почти одинакового с «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nearly the same as “{title}”</source>
        <translation>Почти то же, что «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>Метки для {count} материала</numerusform>
            <numerusform>Метки для {count} материалов</numerusform>
            <numerusform>Метки для {count} материалов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>terms, separated by ;</source>
        <translation>термины через ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Add to collection</source>
        <translation>Добавить в подборку</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>a name for this search</source>
        <translation>имя для этого поиска</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>why you search for it; may stay empty</source>
        <translation>зачем вы это ищете; можно оставить пустым</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Log because</source>
        <translation>Записать, потому что</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Where it is named</source>
        <translation>Где это названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture its address</source>
        <translation>Зафиксировать его адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture a file for it…</source>
        <translation>Зафиксировать файл для искомого…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Add a note, then Enter</source>
        <translation>Добавьте заметку и нажмите Enter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Found by a rule in the text: look whether it is so.</source>
        <translation>Найдено в тексте по правилу: посмотрите, так ли это.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>From a table: {origin}</source>
        <translation>Из таблицы: {origin}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>a rule of Attest</source>
        <translation>правило Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>What is wanted</source>
        <translation>Что ищется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Named in</source>
        <translation>Где названо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>what is wanted, such as: the ministry&apos;s report of 3 May</source>
        <translation>что ищется, например: доклад министерства от 3 мая</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>where it may be, if you know</source>
        <translation>где это может быть, если вы знаете</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>who spoke of it, why it matters</source>
        <translation>кто об этом говорил, почему это важно</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look.</source>
        <translation>Изображения, видео, заявления, доклады и адреса, которые кто-то назвал и которых в архиве ещё нет. То, что нашло в тексте правило, ждёт вашего взгляда.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Wanted</source>
        <translation>Искомое</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>New lead</source>
        <translation>Новое искомое</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Nothing is wanted. What a captured text names and did not bring along is listed here by itself.</source>
        <translation>Искомого нет. Всё, что зафиксированный текст назвал, но не принёс с собой, попадает сюда само.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Capture a file for it</source>
        <translation>Зафиксировать файл для искомого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/ask_line.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>ещё {count}</numerusform>
            <numerusform>ещё {count}</numerusform>
            <numerusform>ещё {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Address to capture; or drop files, pages, pictures here  (Ctrl+N)</source>
        <translation>Адрес для фиксации; или перетащите сюда файлы, страницы, изображения  (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Reading only: this archive is open elsewhere, or cannot be written to</source>
        <translation>Только чтение: этот архив открыт в другом месте или в него нельзя записывать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/drop_hint.py"/>
        <source>Drop here to capture</source>
        <translation>Перетащите сюда, чтобы зафиксировать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>age1…; several with spaces between</source>
        <translation>age1…; несколько — через пробел</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>not encrypted</source>
        <translation>без шифрования</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>with a passphrase</source>
        <translation>с парольной фразой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>for colleagues&apos; age keys</source>
        <translation>для ключей age коллег</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>The same again</source>
        <translation>Фраза ещё раз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Age keys</source>
        <translation>Ключи age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>What do you want to do or find?</source>
        <translation>Что вы хотите сделать или найти?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Nothing here is called that. Try fewer letters.</source>
        <translation>Ничего с таким названием здесь нет. Попробуйте меньше букв.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.</source>
        <translation>Этот файл зашифрован. Пока он читается, в закрытой папке на этом компьютере лежит незашифрованная копия.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open with a key file…</source>
        <translation>Открыть файлом ключа…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>about {time} left</source>
        <translation>осталось около {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the browser starts</source>
        <translation>браузер запускается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>a window is open: press “Capture this page” there</source>
        <translation>окно открыто: нажмите в нём «Зафиксировать эту страницу»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page loads</source>
        <translation>страница загружается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page is scrolled</source>
        <translation>страница прокручивается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the picture is taken</source>
        <translation>делается снимок</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>what came is saved</source>
        <translation>сохраняется то, что пришло</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Methodology log</source>
        <translation>Журнал методики</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searched for</source>
        <translation>Что искали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The chosen search</source>
        <translation>Выбранный поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what was found</source>
        <translation>Показать найденное</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what came since</source>
        <translation>Показать, что появилось с тех пор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found.</source>
        <translation>Пока ничего не записано. «Записать этот поиск» над списком, в котором искали, записывает найденное.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Choose one to see what the same search finds now.</source>
        <translation>Выберите поиск, чтобы увидеть, что он находит сейчас.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searching again…</source>
        <translation>Ищем снова…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found then</source>
        <translation>Найдено тогда</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found since</source>
        <translation>Найдено с тех пор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>run as: {query}</source>
        <translation>выполнено как: {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>why: {why}</source>
        <translation>зачем: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>SHA-256 идентификаторов {count} материала: {hash}</numerusform>
            <numerusform>SHA-256 идентификаторов {count} материалов: {hash}</numerusform>
            <numerusform>SHA-256 идентификаторов {count} материалов: {hash}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They were too many to be written down one by one: the hash stands for them.</source>
        <translation>Их было слишком много, чтобы записать по одному: их заменяет хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search cannot be run any more.</source>
        <translation>Этот же поиск больше не выполнить.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>Этот же поиск находит сейчас тот же {count} материал.</numerusform>
            <numerusform>Этот же поиск находит сейчас те же {count} материала.</numerusform>
            <numerusform>Этот же поиск находит сейчас те же {count} материалов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>Этот же поиск находит сейчас {count} материал.</numerusform>
            <numerusform>Этот же поиск находит сейчас {count} материала.</numerusform>
            <numerusform>Этот же поиск находит сейчас {count} материалов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They are not the same ones.</source>
        <translation>Это не те же самые.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Against the log: {change}.</source>
        <translation>По сравнению с журналом: {change}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>People differ: use one of them, or write what you agree on.</source>
        <translation>Люди расходятся: возьмите один из вариантов или напишите, на чём вы сошлись.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>not written yet</source>
        <translation>ещё не заполнено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>{who}, {date}</source>
        <translation>{who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>Use this</source>
        <translation>Взять это</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What this investigation is called in papers.</source>
        <translation>Как это расследование называется в документах.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is to be found out, and for whom.</source>
        <translation>Что нужно выяснить и для кого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Known facts</source>
        <translation>Известные факты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is established, and by what.</source>
        <translation>Что установлено и чем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is taken for granted without having been established.</source>
        <translation>Что принимается как данность, хотя не установлено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Rival hypotheses</source>
        <translation>Соперничающие гипотезы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Explanations that compete, and what would speak against each.</source>
        <translation>Объяснения, которые соперничают, и что говорило бы против каждого.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Keywords in all scripts</source>
        <translation>Ключевые слова на всех письменностях</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Names and words to search for, in every spelling and script.</source>
        <translation>Имена и слова для поиска, во всех написаниях и на всех письменностях.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Monitored accounts</source>
        <translation>Отслеживаемые аккаунты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Which accounts are watched, and why each of them.</source>
        <translation>За какими аккаунтами ведётся наблюдение и почему за каждым.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Data minimisation</source>
        <translation>Минимизация данных</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is not collected, what is left out, what is deleted when.</source>
        <translation>Что не собирается, что не включается, что и когда удаляется.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who does what, and who decides.</source>
        <translation>Кто что делает и кто решает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>The investigation sheet. A field is saved when you leave it. The evidence report prints it.</source>
        <translation>Лист расследования. Поле сохраняется, когда вы из него выходите. Доказательный отчёт печатает этот лист.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>its words are not here</source>
        <translation>слов здесь нет</translation>
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
        <translation>Попросите файл целиком; его могло обрезать при копировании.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>Save a copy without the password, capture that, and say in a note how you came by it.</source>
        <translation>Сохраните копию без пароля, зафиксируйте её и скажите в заметке, как вы её получили.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>PDF повреждён или обрезан.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>PDF защищён паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>The document has no such page.</source>
        <translation>В документе нет такой страницы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>Choose one that it has.</source>
        <translation>Выберите ту, что есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>If it is real, make a smaller copy, capture that, and keep the original elsewhere.</source>
        <translation>Если оно настоящее, сделайте копию поменьше, зафиксируйте её, а оригинал храните отдельно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture has more pixels than can be opened safely.</source>
        <translation>В изображении больше пикселей, чем можно безопасно открыть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the original file again.</source>
        <translation>Попросите исходный файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture cannot be read.</source>
        <translation>Изображение нельзя прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture is damaged or cut off.</source>
        <translation>Изображение повреждено или обрезано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>Leave it out, or make a copy without metadata with a tool you trust and capture that beside it.</source>
        <translation>Не берите его или сделайте копию без метаданных надёжной программой и зафиксируйте её рядом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>No copy of the picture without its metadata can be made.</source>
        <translation>Копию изображения без метаданных сделать нельзя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again.</source>
        <translation>Установите Tesseract (Debian и Ubuntu: tesseract-ocr; macOS: brew install tesseract) и попробуйте снова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Tesseract, which reads words in pictures, is not installed.</source>
        <translation>Tesseract, который читает слова на изображениях, не установлен.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Read a smaller part of it: cut it out in another program and capture that.</source>
        <translation>Прочитайте меньшую часть: вырежьте её в другой программе и сохраните в архив.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Reading the words in it takes too long.</source>
        <translation>Чтение слов занимает слишком много времени.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract has no data for the language of these words.</source>
        <translation>У Tesseract нет данных для языка этих слов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Look whether it opens in another program; choose the languages yourself.</source>
        <translation>Проверьте, открывается ли оно в другой программе; выберите языки сами.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract could not read it.</source>
        <translation>Tesseract не смог это прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is damaged or of an unknown form: it proves nothing.</source>
        <translation>Подтверждение повреждено или неизвестного вида: оно ничего не доказывает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is larger than Attest reads: it was not checked.</source>
        <translation>Подтверждение больше, чем читает Attest: оно не проверено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file that the proof is about is not here: nothing was compared.</source>
        <translation>Файла, к которому относится подтверждение, здесь нет: ничего не сравнивалось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof uses a digest that Attest does not compute: nothing was compared.</source>
        <translation>В подтверждении использован хеш, который Attest не вычисляет: ничего не сравнивалось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about exactly these bytes.</source>
        <translation>Подтверждение относится именно к этим байтам.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about other bytes than these.</source>
        <translation>Подтверждение относится к другим байтам.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.</source>
        <translation>Календарь обещал занести это в блокчейн Bitcoin; время пока не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.</source>
        <translation>Подтверждение ведёт к блоку Bitcoin, заголовка которого здесь нет: время не доказано, пока не сравнён его корень Меркла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.</source>
        <translation>Подтверждение ведёт к предоставленному заголовку блока, работа которого проверена: эти байты существовали не позднее блока. Принадлежность блока цепочке не проверялась.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to another Merkle root than that of the block header that was supplied.</source>
        <translation>Подтверждение ведёт к иному корню Меркла, чем в предоставленном заголовке.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The block header that was supplied does not hold the work that it claims: nothing was compared.</source>
        <translation>Предоставленный заголовок блока не содержит заявленной работы: ничего не сравнивалось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to something that Attest does not check.</source>
        <translation>Подтверждение ведёт к тому, чего Attest не проверяет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds under the key that came along; whose key it is, this does not prove.</source>
        <translation>Подпись верна для приложенного ключа; чей это ключ, это не доказывает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature does not hold: the proof or what it signs was altered.</source>
        <translation>Подпись неверна: подтверждение или подписанное изменено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature is of a kind that Attest does not check.</source>
        <translation>Подпись такого вида, который Attest не проверяет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time-stamp service refused to stamp: the reply proves nothing.</source>
        <translation>Служба меток времени отказала: ответ ничего не доказывает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Эти байты существовали не позднее этого времени: так говорит служба, сертификат которой ведёт к корню, которому вы доверяете.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for this service&apos;s certificate: the time is its own word.</source>
        <translation>Никто здесь не ручается за сертификат этой службы: время указано лишь с её слов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The service&apos;s certificate leads to none of the roots that you gave: the time is its own word.</source>
        <translation>Сертификат службы не ведёт ни к одному из указанных корней: время указано лишь с её слов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The reply holds no certificate of the service: its signature was not checked.</source>
        <translation>В ответе нет сертификата службы: подпись не проверена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificate is not made for time stamps, or was not valid at that time: no time is proved.</source>
        <translation>Сертификат не предназначен для меток времени или тогда не действовал: время не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to a root that you trust.</source>
        <translation>Сертификат подписавшего ведёт к корню, которому вы доверяете.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to none of the roots that you gave: who signed is not proved.</source>
        <translation>Сертификат подписавшего не ведёт ни к одному из указанных корней: кто подписал, не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Signed with a key without a name: the same key signed, whose it is nobody says.</source>
        <translation>Подписано ключом без имени: подписал тот же ключ, чей он, никто не говорит.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>GnuPG is not installed: the signature was not checked.</source>
        <translation>GnuPG не установлен: подпись не проверена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The public key did not come along: the signature was not checked.</source>
        <translation>Открытого ключа не было: подпись не проверена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds, but its key had expired or was revoked: who signed is not proved.</source>
        <translation>Подпись верна, но ключ истёк или отозван: кто подписал, не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names exactly these bytes. What it says of place, time and device is the app&apos;s own word.</source>
        <translation>Запись называет именно эти байты. Что она говорит о месте, времени и устройстве — лишь слова приложения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names other bytes than these.</source>
        <translation>Запись называет другие байты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The package is not signed: its hashes prove nothing about who made it.</source>
        <translation>Пакет не подписан: его хеши ничего не говорят о том, кто его сделал.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate names a domain; nobody here vouches for the certificate.</source>
        <translation>Сертификат подписавшего называет домен; никто здесь за него не ручается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.</source>
        <translation>Файл содержит сведения о происхождении (C2PA). Attest проверяет их только в JPEG и PNG: в файле этого вида (в том числе хеш c2pa.hash.bmff в MP4) они не проверены.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.</source>
        <translation>Файл указывает на сведения о происхождении (C2PA), которые лежат на сервере. Attest ничего не загружает: они не проверены.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.</source>
        <translation>Файл не изменён с момента подписи: его байты, кроме самих этих сведений, имеют хеш, названный в подписанном заявлении. Что показанное в нём правда, это не доказывает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was altered after it was signed: its bytes have another hash than the signed claim names.</source>
        <translation>Файл изменён после подписи: хеш его байтов не тот, что назван в подписанном заявлении.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.</source>
        <translation>Подписанный хеш не охватывает части файла помимо сведений о происхождении: изменены ли они, не проверено. Остальное не изменено с момента подписи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.</source>
        <translation>В подписанном заявлении нет хеша файла, который читает Attest (c2pa.hash.data): изменён ли файл, не проверено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Every assertion in the credentials has the hash that the signed claim names.</source>
        <translation>Каждое утверждение в сведениях о происхождении имеет хеш, названный в подписанном заявлении.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Assertions in the credentials were altered, added or taken away after signing.</source>
        <translation>Утверждения в сведениях о происхождении изменены, добавлены или убраны после подписи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Each certificate that came along was issued by the next; whose they are, this does not prove.</source>
        <translation>Каждый приложенный сертификат выдан следующим; чьи они, это не доказывает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificates that came along did not issue one another.</source>
        <translation>Приложенные сертификаты не выданы один другим.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for the signer&apos;s certificate: the name in it is its own word.</source>
        <translation>Здесь никто не ручается за сертификат подписавшего: имя в нём — лишь его собственное слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate is not made for signing content: who signed is not proved.</source>
        <translation>Сертификат подписавшего не предназначен для подписи содержимого: кто подписал, не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Подпись существовала не позднее этого времени: так говорит служба, чей сертификат ведёт к корню, которому вы доверяете.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time stamp in the credentials is about another signature, or was altered: no time is proved.</source>
        <translation>Метка времени в сведениях о происхождении относится к другой подписи или изменена: время не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature carries no time stamp: no time is proved.</source>
        <translation>У подписи нет метки времени: время не доказано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>What the signer says of how the file was made. Nothing of it was checked.</source>
        <translation>Что подписавший говорит о том, как сделан файл. Ничего из этого не проверено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer names files that this one was made from. Their own credentials were not checked.</source>
        <translation>Подписавший называет файлы, из которых сделан этот. Сведения о происхождении самих этих файлов не проверены.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <source>Say whether the day or the month stands first.</source>
        <translation>Скажите, что стоит первым: день или месяц.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <location filename="../../../desktop_app/services/stating.py"/>
        <source>Write it as 2026, 2026-03 or 2026-03-14.</source>
        <translation>Напишите так: 2026, 2026-03 или 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Скопируйте адрес ещё раз из адресной строки браузера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Give an address that begins with http:// or https://; capture files by their name.</source>
        <translation>Дайте адрес, который начинается с http:// или https://; файлы фиксируйте по имени.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>That address is not complete.</source>
        <translation>Этот адрес неполный.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Only web addresses can be captured.</source>
        <translation>Фиксировать можно только веб-адреса.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list is too long.</source>
        <translation>Список слишком длинный.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list names no address.</source>
        <translation>В списке нет ни одного адреса.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>Write one address a line.</source>
        <translation>Пишите по одному адресу в строке.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>There is no such list.</source>
        <translation>Такого списка нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Check its name.</source>
        <translation>Проверьте его имя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Do not open it with another program; keep it beside the archive and note its hash.</source>
        <translation>Не открывайте его другой программой; храните его рядом с архивом и запишите его хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>The file is locked with a password.</source>
        <translation>Файл закрыт паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Unpack it yourself, and capture the folder.</source>
        <translation>Распакуйте его сами и зафиксируйте папку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>It is a link, not a file.</source>
        <translation>Это ссылка, а не файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Links are not followed; capture what it leads to.</source>
        <translation>По ссылкам не ходят; зафиксируйте то, куда она ведёт.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Two files inside have the same name.</source>
        <translation>У двух файлов внутри одно имя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Unpack it yourself, and capture both.</source>
        <translation>Распакуйте его сами и зафиксируйте оба.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Names inside the file lead out of it.</source>
        <translation>Имена внутри файла ведут за его пределы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <source>The raw picture is kept; its time stands in the record.</source>
        <translation>Исходный снимок сохранён; его время указано в сведениях.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <location filename="../../../desktop_app/services/dating.py"/>
        <source>No strip could be set beside the picture.</source>
        <translation>Рядом со снимком не удалось поместить полосу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Close the mail program and capture the mailbox again.</source>
        <translation>Закройте почтовую программу и захватите почтовый ящик ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The file changed while it was read.</source>
        <translation>Файл изменился, пока его читали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Split it with your mail program and capture the pieces.</source>
        <translation>Разделите его почтовой программой и захватите части.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>The mailbox holds more messages than are read.</source>
        <translation>В почтовом ящике больше писем, чем читается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Save a copy without it, and capture both.</source>
        <translation>Сохраните копию без него и захватите обе.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>That file is no table.</source>
        <translation>Этот файл не таблица.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose a spreadsheet: XLSX, ODS or CSV.</source>
        <translation>Выберите электронную таблицу: XLSX, ODS или CSV.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Ask for the original again, or keep the file beside the archive and note its hash.</source>
        <translation>Попросите оригинал ещё раз или храните файл рядом с архивом и запишите его хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>Do not open it; keep it beside the archive and note its hash.</source>
        <translation>Не открывайте его; храните его рядом с архивом и запишите его хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>A part of the file is missing or cannot be read.</source>
        <translation>Части файла нет, или её нельзя прочесть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file unpacks to more than is read.</source>
        <translation>В распакованном виде файл больше, чем читается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file is nested too deeply.</source>
        <translation>Вложенность файла слишком глубока.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read.</source>
        <translation>Сохраните его как текст, HTML, изображение или PDF; все читаемые виды названы в руководстве.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as DOCX, XLSX or ODF without a password, and capture both files.</source>
        <translation>Сохраните его как DOCX, XLSX или ODF без пароля и зафиксируйте оба файла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Open it with the program that made it, save it as a picture, a PDF or text, and capture that.</source>
        <translation>Откройте файл программой, которая его создала, сохраните как изображение, PDF или текст и зафиксируйте это.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The kind of file is not known.</source>
        <translation>Вид файла неизвестен.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The file is too large to capture.</source>
        <translation>Файл слишком велик для фиксации.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Скопируйте его ещё раз оттуда, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>It is an office file from before 2007, or one locked with a password.</source>
        <translation>Это офисный файл старше 2007 года или файл, закрытый паролем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The file is named as text but holds other data.</source>
        <translation>Файл назван текстовым, но содержит другие данные.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a folder with files in it; hidden files and links are left out.</source>
        <translation>Укажите папку с файлами; скрытые файлы и ссылки не берутся.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Save it as a file and capture that.</source>
        <translation>Сохраните его как файл и захватите файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The folder holds nothing to capture.</source>
        <translation>В папке нечего фиксировать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a file, a folder or an address.</source>
        <translation>Укажите файл, папку или адрес.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>A web archive is captured from a file alone.</source>
        <translation>Веб-архив захватывается только из файла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>That is neither a file nor a folder.</source>
        <translation>Это не файл и не папка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Capture it with --mode http, or save the page in a browser and capture the file.</source>
        <translation>Захватите её с --mode http или сохраните страницу в браузере и захватите файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; if it is right, capture the page with a browser and save it.</source>
        <translation>Посмотрите на адрес; если он верен, откройте страницу в браузере, сохраните и зафиксируйте её.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; try it with http:// if the site has no https.</source>
        <translation>Посмотрите на адрес; попробуйте http://, если у сайта нет https.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or give it more time with --wait.</source>
        <translation>Попробуйте позже или дайте больше времени с помощью --wait.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Open it in a browser and capture the address that it ends at.</source>
        <translation>Откройте его в браузере и зафиксируйте адрес, на котором он кончается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Start it, or mend its address; nothing was sent without it.</source>
        <translation>Запустите его или исправьте адрес; без него ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Do not trust that address; note it as a lead.</source>
        <translation>Не доверяйте этому адресу; запишите его как искомое.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Capture it with a browser, or save it as a file and capture that.</source>
        <translation>Зафиксируйте страницу браузером или сохраните её как файл и зафиксируйте его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or save the page with a browser and capture the file.</source>
        <translation>Попробуйте позже или сохраните страницу браузером и зафиксируйте файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>The browser showed no page for that address.</source>
        <translation>Браузер не показал страницы по этому адресу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>There is no server with that name.</source>
        <translation>Сервера с таким именем нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address and the network.</source>
        <translation>Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s certificate could not be checked.</source>
        <translation>Сертификат сервера не удалось проверить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>No safe connection to the server came about.</source>
        <translation>Безопасного соединения с сервером не получилось.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads round in circles.</source>
        <translation>Адрес ведёт по кругу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>The proxy does not answer.</source>
        <translation>Прокси не отвечает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads into this computer&apos;s own network.</source>
        <translation>Адрес ведёт во внутреннюю сеть этого компьютера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The answer is too large to capture.</source>
        <translation>Ответ слишком велик для фиксации.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s answer broke off or is no web page.</source>
        <translation>Ответ сервера оборвался или это не веб-страница.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server does not answer.</source>
        <translation>Сервер не отвечает.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the network, try again later.</source>
        <translation>Проверьте сеть и попробуйте позже.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Try again; if it happens again, capture it with --mode http, or save the page and capture the file.</source>
        <translation>Попробуйте ещё раз; если повторится, захватите её с --mode http или сохраните страницу и захватите файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser broke down; nothing was kept.</source>
        <translation>Браузер захвата отказал; ничего не сохранено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Install the system libraries that the manual names, or install Attest again; until then plain HTTP still captures (--mode http).</source>
        <translation>Установите системные библиотеки, названные в руководстве, или переустановите Attest; до тех пор захват простым HTTP работает (--mode http).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser cannot be started.</source>
        <translation>Браузер захвата не запускается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser was stopped.</source>
        <translation>Браузер захвата остановлен.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The server answered with an empty page.</source>
        <translation>Сервер ответил пустой страницей.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Try again later.</source>
        <translation>Попробуйте позже.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Wait until that capture is done, or close its window; then try again.</source>
        <translation>Подождите, пока тот захват закончится, или закройте его окно; затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Another capture is using that identity.</source>
        <translation>Эта личность занята другим захватом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Give a file of certificates in PEM form.</source>
        <translation>Укажите файл сертификатов в формате PEM.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>The certificates cannot be read.</source>
        <translation>Сертификаты не читаются.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password.</source>
        <translation>Запишите его как socks5://HOST:PORT или http://HOST:PORT, без имени и пароля.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>That is no proxy.</source>
        <translation>Это не прокси.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used.</source>
        <translation>Исправьте SSL_CERT_FILE или уберите эту переменную: тогда используется список, поставляемый с Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>The list of trusted certificates that SSL_CERT_FILE names cannot be read.</source>
        <translation>Список доверенных сертификатов, на который указывает SSL_CERT_FILE, не читается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>The stored file is kept as it is; &apos;attest extract&apos; gives it out.</source>
        <translation>Сохранённый файл остаётся как есть; &apos;attest extract&apos; выдаёт его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>A stored web archive cannot be read.</source>
        <translation>Сохранённый веб-архив нельзя прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address, and whether the proxy may go there; nothing was sent without it.</source>
        <translation>Проверьте адрес и может ли прокси туда обращаться; без него ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The proxy did not reach the server.</source>
        <translation>Прокси не достиг сервера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Copy it again from the browser.</source>
        <translation>Скопируйте адрес из браузера ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Open it with a reader of web archives; keep it beside the archive and note its hash.</source>
        <translation>Откройте его программой для веб-архивов; храните рядом с архивом и запишите хеш.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>No page was found in the web archive.</source>
        <translation>В веб-архиве не найдено ни одной страницы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>It stays in the web archive, which is kept as it came; open that with a reader of web archives.</source>
        <translation>Она остаётся в веб-архиве, который хранится как есть; откройте его программой для веб-архивов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Ask for the web archive that holds the page itself, and capture that.</source>
        <translation>Попросите веб-архив, в котором есть сама страница, и захватите его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>The web archive says only that the page was unchanged; the page itself is not inside.</source>
        <translation>Веб-архив говорит лишь, что страница не изменилась; самой страницы в нём нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>A page of the web archive cannot be read.</source>
        <translation>Страницу веб-архива невозможно прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>Ask for the whole web archive; the page is in its list alone.</source>
        <translation>Попросите веб-архив целиком; страница есть только в его списке.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>The web archive lists a page that is not inside.</source>
        <translation>Веб-архив называет в списке страницу, которой в нём нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>Split it with a tool for web archives and capture the pieces.</source>
        <translation>Разделите его программой для веб-архивов и захватите части.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>The web archive holds more records than are read.</source>
        <translation>В веб-архиве больше записей, чем читается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Free some space on that disk, then try again. Nothing was changed.</source>
        <translation>Освободите место на этом диске и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.</source>
        <translation>Выберите другой диск: на диске с системой FAT файл может занимать не больше 4 ГБ. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose a place that can be written to.</source>
        <translation>Выберите место, куда можно записывать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Попросите право записи туда или выберите другое место.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the path, then try again.</source>
        <translation>Проверьте диск или путь и попробуйте снова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The disk is full.</source>
        <translation>Диск полон.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That disk holds no file so large.</source>
        <translation>На этом диске не может быть такого большого файла.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That place is read-only.</source>
        <translation>Это место только для чтения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not write there.</source>
        <translation>Attest не имеет права записывать туда.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The file system refused the operation.</source>
        <translation>Файловая система отказала в операции.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the stick, copy the file from it, and try again.</source>
        <translation>Проверьте диск или флешку, скопируйте с неё файл и попробуйте снова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>Попросите право чтения или скопируйте файл в своё место.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The system could not read that.</source>
        <translation>Система не смогла это прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not read that.</source>
        <translation>Attest не имеет права это читать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>QT_QPA_PLATFORM names a kind of screen that this program does not have.</source>
        <translation>QT_QPA_PLATFORM называет вид экрана, которого у этой программы нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>The screen cannot be reached.</source>
        <translation>Экран недоступен.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>There is no screen to open a window on.</source>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>Take it out of the environment, then try again.</source>
        <translation>Уберите её из окружения и попробуйте снова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME.</source>
        <translation>Архивы можно читать; чтобы записывать, получите право на эту папку или назовите другую в ATTEST_HOME.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>The folder of keys and settings cannot be written to.</source>
        <translation>В папку ключей и настроек нельзя записывать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Try another service; the file is as it was.</source>
        <translation>Попробуйте другую службу; файл остался прежним.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The service gave no time stamp for this report.</source>
        <translation>Служба не дала метки времени для этого отчёта.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Give its passphrase by --passphrase-file, or at the question.</source>
        <translation>Дайте парольную фразу через --passphrase-file или в ответ на вопрос.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.</source>
        <translation>Файл сертификата не открывается с этой парольной фразой, или в нём нет ключа или сертификата.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Use a certificate for an elliptic curve (P-256) or RSA key.</source>
        <translation>Возьмите сертификат для ключа на эллиптической кривой (P-256) или RSA.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>There is no such certificate file.</source>
        <translation>Такого файла сертификата нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Check the name after --sign.</source>
        <translation>Проверьте имя после --sign.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Many readers of PDF cannot check signatures of that kind of key.</source>
        <translation>Многие программы чтения PDF не могут проверить подписи такого вида ключа.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>Install Attest again: a file of it was lost or changed.</source>
        <translation>Установите Attest заново: один из его файлов утрачен или изменён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>A font that reports are set with cannot be read.</source>
        <translation>Не читается шрифт, которым набираются отчёты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>Write near:&quot;Tarn&quot; 20km, or coordinates in decimal degrees: near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Напишите near:&quot;Tarn&quot; 20km или координаты в десятичных градусах: near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>near: needs a place and a distance</source>
        <translation>для near: нужны место и расстояние</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>there is no place on Earth at “{wanted}”</source>
        <translation>на Земле нет места с координатами «{wanted}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</source>
        <translation>Пишите даты как 2026, 2026-01 или 2026-01-31, промежутки как 2026-01..2026-03 или [2026-01 TO 2026-03], либо today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] or figure:&quot;1.5 million&quot;.</source>
        <translation>Напишите figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] или figure:&quot;1.5 million&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>a range needs at least one end</source>
        <translation>у промежутка должна быть хотя бы одна граница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no date</source>
        <translation>«{value}» — не дата</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no whole number</source>
        <translation>«{value}» — не целое число</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” can be read in two ways</source>
        <translation>«{value}» можно прочесть двояко</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>there is no day “{value}”</source>
        <translation>дня «{value}» не существует</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Чтобы найти само это слово, возьмите его в кавычки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Fields: {fields}. To find the word itself, put it in quotation marks.</source>
        <translation>Поля: {fields}. Чтобы найти само это слово, возьмите его в кавычки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a bracket is not closed</source>
        <translation>скобка не закрыта</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write a ) where it ends.</source>
        <translation>Поставьте ) там, где она заканчивается.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NOT stands before a word</source>
        <translation>NOT стоит перед словом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a quotation mark is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write &quot;white flag&quot; with one at either end.</source>
        <translation>Напишите &quot;white flag&quot; — с кавычкой на каждом конце.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>this bracket closes nothing</source>
        <translation>эта скобка ничего не закрывает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>more than {most} brackets stand within each other</source>
        <translation>более {most} скобок вложены друг в друга</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>nothing follows “{field}”</source>
        <translation>после «{field}» ничего нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write the value right after the colon.</source>
        <translation>Напишите значение сразу после двоеточия.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>there is no field “{name}”</source>
        <translation>поля «{name}» нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NEAR needs a number of words, such as NEAR/5</source>
        <translation>для NEAR нужно число слов, например NEAR/5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>{operator} stands between two words</source>
        <translation>{operator} стоит между двумя словами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no kind “{value}”</source>
        <translation>вида «{value}» нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>“{value}” is no code of a language</source>
        <translation>«{value}» — не код языка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write two letters, such as lang:ar or lang:en.</source>
        <translation>Напишите две буквы, например lang:ar или lang:en.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>year: takes whole years</source>
        <translation>year: принимает только целые годы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write year:2026, year:2024..2026 or year:&gt;=2024.</source>
        <translation>Напишите year:2026, year:2024..2026 или year:&gt;=2024.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} does not know “{value}”</source>
        <translation>{field} не знает «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} takes no *</source>
        <translation>{field} не принимает *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Kinds: {kinds}.</source>
        <translation>Виды: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>It knows {values}.</source>
        <translation>Известные значения: {values}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no letter or digit after “{field}”</source>
        <translation>после «{field}» нет ни буквы, ни цифры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it is longer than {most} characters</source>
        <translation>он длиннее {most} символов</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find words in square brackets, put them in quotation marks.</source>
        <translation>Чтобы найти слова в квадратных скобках, возьмите их в кавычки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>there is no letter or digit in it</source>
        <translation>в нём нет ни буквы, ни цифры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it has too many parts</source>
        <translation>в нём слишком много частей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>near: needs a distance</source>
        <translation>для near: нужно расстояние</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>words apart are written a NEAR/5 b, not &quot;a b&quot;~5</source>
        <translation>слова на расстоянии пишут так: a NEAR/5 b, а не &quot;a b&quot;~5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>inside quotation marks * stands at the very end only</source>
        <translation>внутри кавычек * стоит только в самом конце</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word with * needs letters before it</source>
        <translation>слову с * нужны буквы перед ней</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>Chinese and Japanese words are found inside longer ones without * or ?</source>
        <translation>китайские и японские слова находятся внутри более длинных без * и ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>? and * make a pattern of one word, no address</source>
        <translation>? и * образуют шаблон одного слова, а не адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find an address, write url: before it.</source>
        <translation>Чтобы найти адрес, напишите перед ним url:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a pattern is one word and begins with a letter</source>
        <translation>шаблон — это одно слово, и начинается он с буквы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>~ stands after one word of letters</source>
        <translation>~ стоит после одного слова из букв</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word may differ by ~1 or ~2 letters, and its first letter stays</source>
        <translation>слово может отличаться на ~1 или ~2 буквы, а первая буква остаётся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR stands between two words or phrases</source>
        <translation>NEAR стоит между двумя словами или фразами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it cannot be read ({why})</source>
        <translation>его нельзя прочесть ({why})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{operator} needs a space on both sides</source>
        <translation>{operator} нужно отделить пробелами с обеих сторон</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{field} takes a whole value, or its beginning with *</source>
        <translation>{field} принимает значение целиком или его начало со знаком *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>only {fields} take a range</source>
        <translation>промежуток принимают только {fields}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR joins words of one field, at most {most} apart</source>
        <translation>NEAR связывает слова одного поля, не дальше {most} друг от друга</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{name} is not supported</source>
        <translation>{name} не поддерживается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Use words, &quot;phrases&quot;, AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.</source>
        <translation>Используйте слова, &quot;фразы&quot;, AND, OR, NOT, NEAR/5, ( ), слово*, сл?во, слово~ и поля, например status:disputed.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>The search cannot be run: {why}.</source>
        <translation>Запрос нельзя выполнить: {why}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>More than {most} words of this archive fit “{pattern}”.</source>
        <translation>Шаблону «{pattern}» отвечает более {most} слов этого архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Write more letters of it.</source>
        <translation>Напишите больше букв.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>this archive has no place “{name}” with coordinates</source>
        <translation>в этом архиве нет места «{name}» с координатами</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Give the place a latitude and a longitude, or write near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Укажите широту и долготу места или напишите near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>There is no such item in this archive.</source>
        <translation>Такого материала в этом архиве нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>Look it up with &apos;attest list&apos;.</source>
        <translation>Найдите его с помощью &apos;attest list&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>Shorten it, and leave out characters that are no text.</source>
        <translation>Сократите и уберите знаки, которые не являются текстом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>That cannot be recorded.</source>
        <translation>Это нельзя записать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>An archive needs a name and a researcher.</source>
        <translation>Архиву нужны название и исследователь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>Give both; a code will do.</source>
        <translation>Укажите оба; подойдёт и код.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Look whether it is the right file.</source>
        <translation>Посмотрите, тот ли это файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Export fewer references at once.</source>
        <translation>Экспортируйте меньше ссылок за раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>It is a container within a container.</source>
        <translation>Это контейнер внутри контейнера.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/capture_list.py"/>
        <source>Leave --url and --interactive out, or capture that address by itself.</source>
        <translation>Уберите --url и --interactive или зафиксируйте этот адрес отдельно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>There is no tag to put on.</source>
        <translation>Нет метки, которую можно поставить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>Write one, several apart by commas.</source>
        <translation>Напишите одну; несколько — через запятую.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such claim in this archive.</source>
        <translation>Такого утверждения в этом архиве нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look it up with &apos;attest show&apos;.</source>
        <translation>Найдите его с помощью &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>There are no words in that file.</source>
        <translation>В этом файле нет слов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose another file, or look into it.</source>
        <translation>Выберите другой файл или посмотрите, что в нём.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>The draft is too large to check.</source>
        <translation>Черновик слишком велик для проверки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That is no file.</source>
        <translation>Это не файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose a DOCX, ODT, Markdown or text file.</source>
        <translation>Выберите файл DOCX, ODT, Markdown или текстовый.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Save the draft as DOCX, ODT, Markdown or text.</source>
        <translation>Сохраните черновик как DOCX, ODT, Markdown или текст.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That kind of file is not read as a draft.</source>
        <translation>Файлы этого вида не читаются как черновик.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>Name items that &apos;attest list&apos; prints, or a query that finds some.</source>
        <translation>Назовите материалы, которые выводит &apos;attest list&apos;, или запрос, который что-то находит.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>There is nothing to share.</source>
        <translation>Передавать нечего.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Look the names up with &apos;attest identities&apos;.</source>
        <translation>Посмотрите имена командой «attest identities».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>There is no virtual identity of that name here.</source>
        <translation>Здесь нет виртуальной личности с таким именем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>That is no name of a virtual identity.</source>
        <translation>Это не имя виртуальной личности.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Give one line of at most 80 letters.</source>
        <translation>Введите одну строку не длиннее 80 букв.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>its bytes do not have the recorded hash</source>
        <translation>у его байтов не тот хеш, что записан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>asset</source>
        <translation>сохранённый файл</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>NOT CHECKED</source>
        <translation>НЕ ПРОВЕРЕНО</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>chain</source>
        <translation>цепочка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>MISMATCH</source>
        <translation>НЕ СОВПАДАЕТ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>withheld: it was not in the file received</source>
        <translation>удержано: этого не было в полученном файле</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the link before it is broken</source>
        <translation>звено перед ней разорвано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the stored file is missing</source>
        <translation>сохранённого файла нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>A lead needs a name or an address.</source>
        <translation>Искомому нужны название или адрес.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Say what is wanted.</source>
        <translation>Скажите, что ищется.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A note needs words.</source>
        <translation>Заметке нужны слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write something.</source>
        <translation>Напишите что-нибудь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Look it up in the list.</source>
        <translation>Найдите его в списке.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>Write it again; if it fails again, report it as a fault of the program.</source>
        <translation>Запишите ещё раз; если снова не выйдет, сообщите об этом как об ошибке программы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>The report cannot be read back.</source>
        <translation>Отчёт нельзя прочитать обратно.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>signed by the key named</source>
        <translation>подписано названным ключом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>manifests</source>
        <translation>описи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>an extract holds no journal: the chain of custody stays in the archive</source>
        <translation>в выписке нет журнала: история хранения остаётся в архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>withheld</source>
        <translation>удержано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>everything else</source>
        <translation>всё остальное</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>Reading stopped at the first fault.</source>
        <translation>Чтение остановлено на первой ошибке.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Choose an item that is a picture or a PDF.</source>
        <translation>Выберите материал, который является изображением или PDF.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Search its own words.</source>
        <translation>Ищите в его собственных словах.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>That item has no picture in which words could be read.</source>
        <translation>У этого материала нет изображения, на котором можно прочитать слова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Every page of the document has a text of its own.</source>
        <translation>У каждой страницы документа есть собственный текст.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <location filename="../../../desktop_app/services/ocr_sheets.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Its reader broke down or ran out of memory over it.</source>
        <translation>Читающая программа сломалась на нём или ей не хватило памяти.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use another one, or bring it back: attest set FOLDER TERM retired no</source>
        <translation>Возьмите другой или верните этот: attest set FOLDER TERM retired no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Look them up with &apos;attest statuses FOLDER&apos;.</source>
        <translation>Найдите их с помощью &apos;attest statuses FOLDER&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Bring it back, or take another word.</source>
        <translation>Верните его или возьмите другое слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use it, or take another word.</source>
        <translation>Используйте его или возьмите другое слово.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>That is no word for a status.</source>
        <translation>Это не слово для статуса.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Take another key.</source>
        <translation>Возьмите другую клавишу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Keep the file beside the archive and note its hash, or give it more time with --read-seconds.</source>
        <translation>Храните файл рядом с архивом и запишите его хеш или дайте больше времени с помощью --read-seconds.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Reading it takes too long.</source>
        <translation>Чтение занимает слишком много времени.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Close other programs, or install Attest again.</source>
        <translation>Закройте другие программы или установите Attest заново.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>The reading program cannot be started.</source>
        <translation>Читающую программу нельзя запустить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask a keeper of this archive to do it; &apos;attest members&apos; names them.</source>
        <translation>Попросите об этом хранителя архива; &apos;attest members&apos; называет их.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask its author, or a keeper of this archive.</source>
        <translation>Попросите автора или хранителя этого архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only a keeper can do that.</source>
        <translation>Это может только хранитель.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only its author or a keeper can withdraw that.</source>
        <translation>Отозвать это может только автор или хранитель.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look ids up with &apos;attest list&apos; and &apos;attest show&apos;.</source>
        <translation>Найдите идентификаторы с помощью &apos;attest list&apos; и &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>That key wrote no such entry here.</source>
        <translation>Этот ключ не делал здесь такой записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is nothing with that id in this archive.</source>
        <translation>В этом архиве нет ничего с таким идентификатором.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>Choose an item that is a picture.</source>
        <translation>Выберите материал, который является изображением.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>That item is no picture.</source>
        <translation>Этот материал не изображение.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proof_parts.py"/>
        <source>The package says no hash of itself.</source>
        <translation>Пакет не называет собственного хеша.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on.</source>
        <translation>Дайте строки из высоты и заголовка в шестнадцатеричном виде или заголовки по 80 байт от блока 0.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no block headers.</source>
        <translation>В этом файле нет заголовков блоков.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Укажите файл с сертификатами PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no certificates.</source>
        <translation>В этом файле нет сертификатов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>That item has no such capture.</source>
        <translation>У этого материала нет такой фиксации.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There is no such collection.</source>
        <translation>Такой подборки нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Make it with &apos;attest new&apos;.</source>
        <translation>Создайте её с помощью &apos;attest new&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>That item has no text.</source>
        <translation>У этого материала нет текста.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>Pin the claim to a region of the picture: --region X,Y,W,H.</source>
        <translation>Привяжите утверждение к области изображения: --region X,Y,W,H.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>No capture here has a file with that hash.</source>
        <translation>Ни в одной фиксации здесь нет файла с таким хешем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Give FROM-TO, FROM first.</source>
        <translation>Укажите НАЧАЛО-КОНЕЦ, сначала начало.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That item has no recording.</source>
        <translation>У этого элемента нет записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Pin the claim to words or a region instead.</source>
        <translation>Привяжите утверждение к словам или к области.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That stretch is not inside the recording.</source>
        <translation>Этот отрезок вне записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>Draw one first: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</source>
        <translation>Сначала отметьте её: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>No region of that picture is to be burnt out.</source>
        <translation>На этом изображении нет областей, которые нужно закрасить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/plan_file.py"/>
        <source>The list of names cannot be read.</source>
        <translation>Список имён не удаётся прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Look it up with &apos;attest pseudonyms&apos;.</source>
        <translation>Найдите его командой &apos;attest pseudonyms&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Add a list with &apos;attest pseudonyms FOLDER --add FILE&apos;, or give --redact FILE.</source>
        <translation>Добавьте список командой &apos;attest pseudonyms FOLDER --add FILE&apos; или укажите --redact FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>There is no such pseudonym in this archive.</source>
        <translation>В этом архиве нет такого псевдонима.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>This archive has no pseudonyms.</source>
        <translation>В этом архиве нет псевдонимов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Name one of its pictures with --file SHA256; &apos;attest show&apos; lists them.</source>
        <translation>Укажите одно из его изображений: --file SHA256; их перечисляет &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Look it up with &apos;attest redactions&apos;.</source>
        <translation>Найдите его командой &apos;attest redactions&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>A redaction needs a reason.</source>
        <translation>Для сокрытия нужна причина.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Say why, with --reason.</source>
        <translation>Скажите почему, с помощью --reason.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That item has no picture to mark.</source>
        <translation>У этого материала нет изображения, на котором можно отметить область.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>The file has no such picture.</source>
        <translation>В файле нет такого изображения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Count from 1.</source>
        <translation>Считайте с 1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That region is not inside the picture.</source>
        <translation>Эта область не внутри изображения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>No such redaction stands in this archive.</source>
        <translation>В этом архиве такое сокрытие не действует.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is also a word of every report needs a longer spelling.</source>
        <translation>Ничего не записано. Добавьте написание, которое там стоит, или отметьте область на другом изображении; имени, которое есть и среди слов любого отчёта, нужно более длинное написание.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Something that is to be hidden still stands in the finished report.</source>
        <translation>В готовом отчёте всё ещё есть то, что должно быть скрыто.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Those corners are no polygon.</source>
        <translation>Эти углы не образуют многоугольника.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Pin the claim to words instead.</source>
        <translation>Привяжите утверждение к словам.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes have the hash beside it</source>
        <translation>у его байтов тот хеш, что записан рядом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it has no time stamp: when it was signed is the signer&apos;s own word</source>
        <translation>метки времени нет: время подписи известно только со слов подписавшего</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>time stamp</source>
        <translation>метка времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive has changed since, or is another copy: its state is not the one that the report names</source>
        <translation>архив с тех пор изменился или это другая копия: его состояние не то, что названо в отчёте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is no .sha256 file beside it</source>
        <translation>рядом нет файла .sha256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is no line of sha256sum for this file</source>
        <translation>это не строка sha256sum для этого файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes do not have the hash beside it</source>
        <translation>у его байтов не тот хеш, что записан рядом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hash list</source>
        <translation>список хешей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its hash is not told: a name in it is replaced</source>
        <translation>его хеш не указан: имя в нём заменено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the report names a file without a hash</source>
        <translation>отчёт называет файл без хеша</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive&apos;s file does not have this hash</source>
        <translation>у файла в архиве другой хеш</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>manifest</source>
        <translation>опись</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is none: an earlier version made this report</source>
        <translation>его нет: этот отчёт сделала более ранняя версия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>script</source>
        <translation>скрипт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is not signed</source>
        <translation>он не подписан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>certificate</source>
        <translation>сертификат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>coverage</source>
        <translation>охват подписи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it was made from another archive</source>
        <translation>он сделан из другого архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive is in the state that the report names</source>
        <translation>архив в том состоянии, которое названо в отчёте</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive holds it unchanged</source>
        <translation>в архиве он лежит без изменений</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive does not hold this file</source>
        <translation>этого файла в архиве нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>report content</source>
        <translation>содержание отчёта</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the file itself was changed</source>
        <translation>сам файл изменён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>unsigned report</source>
        <translation>отчёт без подписи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose items, a query that finds some, or a collection that holds some.</source>
        <translation>Выберите материалы, запрос, который что-то находит, или непустую подборку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose one item (--item ID), or another template.</source>
        <translation>Выберите один материал (--item ID) или другой шаблон.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>There is nothing to report.</source>
        <translation>Для отчёта ничего нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>That template prints one item, and several were chosen.</source>
        <translation>Этот шаблон печатает один материал, а выбрано несколько.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>Give a PNG or JPEG of at most 10 MB that other programs open.</source>
        <translation>Дайте PNG или JPEG не больше 10 МБ, который открывают другие программы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no logo.</source>
        <translation>Этот файл не логотип.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no letterhead.</source>
        <translation>Этот файл не шапка бланка.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not empty.</source>
        <translation>Эта папка не пуста.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <source>Choose a new one.</source>
        <translation>Выберите новую.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Sign it when it is made: attest report … --sign FILE.</source>
        <translation>Подпишите его при создании: attest report … --sign FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Check it with attest verify; a time stamp would vouch for what was changed.</source>
        <translation>Проверьте его: attest verify; метка времени поручилась бы за изменённое.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>There is no such report.</source>
        <translation>Такого отчёта нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>That file has no signature that can be read.</source>
        <translation>В этом файле нет читаемой подписи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>The report was changed after it was signed.</source>
        <translation>Отчёт изменён после подписания.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The report can be stamped later: attest stamp FILE --timestamp ADDRESS.</source>
        <translation>Метку времени можно поставить позже: attest stamp FILE --timestamp ADDRESS.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The time-stamp service gave no answer.</source>
        <translation>Служба меток времени не ответила.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>Look it up with &apos;attest searches&apos;.</source>
        <translation>Найдите его командой «attest searches».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>There is no such logged search in this archive.</source>
        <translation>В этом архиве нет такого записанного поиска.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>Install that version to take it over; what is inside can be checked without Attest (see its README.txt).</source>
        <translation>Установите эту версию, чтобы принять его; содержимое можно проверить и без Attest (см. README.txt внутри).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>This shared file was made by a newer version of Attest.</source>
        <translation>Этот файл обмена создан более новой версией Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Receive it into a folder of its own: attest receive FILE FOLDER --researcher R.</source>
        <translation>Примите его в отдельную папку: attest receive FILE FOLDER --researcher R.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The shared file belongs to another archive.</source>
        <translation>Файл обмена принадлежит другому архиву.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The journal has no first entry.</source>
        <translation>В журнале нет первой записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>There is no such merge.</source>
        <translation>Такого объединения нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Use the receipt that &apos;attest merge&apos; printed.</source>
        <translation>Используйте квитанцию, которую вывел &apos;attest merge&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The page cannot be shown.</source>
        <translation>Страницу нельзя показать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>Look at the file once it is written.</source>
        <translation>Посмотрите на файл, когда он будет записан.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The document is too large to be shown here.</source>
        <translation>Документ слишком велик, чтобы показать его здесь.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>It needs a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Write one.</source>
        <translation>Напишите его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Take its items out first; they stay in the archive.</source>
        <translation>Сначала уберите из неё материалы; они останутся в архиве.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There are items in that collection.</source>
        <translation>В этой подборке есть материалы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>Go back and make it again; check the disk it was to go to.</source>
        <translation>Вернитесь и сделайте ещё раз; проверьте диск, на который шла запись.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>The bytes are not those that were looked at.</source>
        <translation>Это не те байты, которые вы просматривали.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/stops.py"/>
        <source>Leave them out, or decide with a reason, which is kept: --despite REASON.</source>
        <translation>Не берите их или решите, указав причину, которая сохранится: --despite REASON.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>Ask for the suggestions again; the text or the rules may have changed.</source>
        <translation>Запросите предложения заново; текст или правила могли измениться.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>There is no such suggestion for that item.</source>
        <translation>Такого предложения для этого материала нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Judge each claim by itself, with its own reason.</source>
        <translation>Оцените каждое утверждение отдельно, со своим обоснованием.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>Pin the claim by hand: select the words in the table&apos;s text.</source>
        <translation>Закрепите утверждение вручную: выделите слова в тексте таблицы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>The row&apos;s words do not stand in the captured text.</source>
        <translation>Слов строки нет в зафиксированном тексте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>Close the program that writes to it, look at it again, and import then.</source>
        <translation>Закройте программу, которая в него пишет, посмотрите его снова и импортируйте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>No column says what the rows are.</source>
        <translation>Ни один столбец не говорит, что это за строки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The row says nothing of what is imported.</source>
        <translation>В строке нет ничего из того, что импортируется.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table has no sheet of that name.</source>
        <translation>В таблице нет листа с таким именем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table holds no rows.</source>
        <translation>В таблице нет строк.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose another file, or look whether it is the right one.</source>
        <translation>Выберите другой файл или посмотрите, тот ли это.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Name one; only notes are joined.</source>
        <translation>Назовите один; соединяются только заметки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Those words are not in the text.</source>
        <translation>Этих слов нет в тексте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Copy them exactly as &apos;attest show&apos; prints them, with their punctuation.</source>
        <translation>Скопируйте их точно так, как выводит &apos;attest show&apos;, со знаками препинания.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2.</source>
        <translation>Напишите букву от A до F для источника и цифру от 1 до 6 для сведений, например B2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Select them again.</source>
        <translation>Выделите их ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution needs a reason.</source>
        <translation>Решению нужно обоснование.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution must name all standing assessments.</source>
        <translation>Решение должно называть все действующие оценки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A thing cannot be linked to itself.</source>
        <translation>Нельзя связать что-либо с самим собой.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Name two different ids.</source>
        <translation>Назовите два разных идентификатора.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such link.</source>
        <translation>Такой связи нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Give one with --name.</source>
        <translation>Дайте его с помощью --name.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>There is nothing left to undo.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>Withdraw the items one by one where you want them gone.</source>
        <translation>Отзовите материалы по одному там, где вы хотите их убрать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14.</source>
        <translation>Укажите текстовый файл в UTF-8, язык, например en, кто перевёл, и день, например 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>That translation is not there any more.</source>
        <translation>Этого перевода здесь больше нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Keep yours beside it, or ask its author or a keeper of this archive.</source>
        <translation>Сохраните свой рядом или попросите автора или хранителя этого архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Look at the item&apos;s translations again.</source>
        <translation>Посмотрите переводы этого материала ещё раз.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Only its author or a keeper can replace that.</source>
        <translation>Заменить это может только автор или хранитель.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>lists and search</source>
        <translation>списки и поиск</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the lists do not match the journal; they are made anew by &apos;attest rebuild&apos;</source>
        <translation>списки не совпадают с журналом; &apos;attest rebuild&apos; создаёт их заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the file is damaged; it is made anew from the journal by &apos;attest rebuild&apos;</source>
        <translation>файл повреждён; &apos;attest rebuild&apos; создаёт его заново из журнала</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the archive was written to meanwhile; check again</source>
        <translation>тем временем в архив писали; проверьте ещё раз</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>they differ from what they are made of, which does not match itself</source>
        <translation>они расходятся с тем, из чего составлены, а оно само не совпадает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the search index does not match the journal; it is made anew by &apos;attest rebuild&apos;</source>
        <translation>поисковый указатель не совпадает с журналом; &apos;attest rebuild&apos; создаёт его заново</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <source>Write the term, then its other spellings.</source>
        <translation>Напишите термин, затем другие его написания.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>Capture an address first, or export another format.</source>
        <translation>Сначала зафиксируйте адрес или выгрузите в другом формате.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>There is no web capture to export in this archive.</source>
        <translation>В этом архиве нет веб-фиксации, которую можно выгрузить.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The record of each page says what and where; the file is kept as it came.</source>
        <translation>Запись о каждой странице говорит, что и где; файл хранится как есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>A part of the web archive is damaged and was not read; what is whole was captured.</source>
        <translation>Часть веб-архива повреждена и не прочитана; всё целое захвачено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>Capture the whole file; each of its pages is then named with its number.</source>
        <translation>Захватите файл целиком; каждая его страница будет названа со своим номером.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The web archive has no page of that number.</source>
        <translation>В веб-архиве нет страницы с таким номером.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>Ask them to change it; what a key says of itself stands.</source>
        <translation>Попросите изменить; то, что ключ говорит о себе, остаётся в силе.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>A name or a code will do.</source>
        <translation>Подойдёт имя или код.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>That person has said what they are called.</source>
        <translation>Этот человек сказал, как его зовут.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Encrypt it to the colleague&apos;s age key (--to), or share fewer items.</source>
        <translation>Зашифруйте файл для ключа age коллеги (--to) или передайте меньше материалов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give --identity FILE (an age identity) or --passphrase-file FILE.</source>
        <translation>Дайте --identity FILE (личность age) или --passphrase-file FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender to encrypt it to your age key.</source>
        <translation>Попросите отправителя зашифровать файл для вашего ключа age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give the file that &apos;age-keygen&apos; wrote; its key line begins with AGE-SECRET-KEY-1.</source>
        <translation>Дайте файл, который записал &apos;age-keygen&apos;; его строка ключа начинается с AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender for whom the file was encrypted, and look for spaces around the passphrase.</source>
        <translation>Спросите отправителя, для кого зашифрован файл, и поищите пробелы вокруг парольной фразы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The encrypted file was altered or cut off.</source>
        <translation>Зашифрованный файл изменён или обрезан.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The file is too large for a passphrase.</source>
        <translation>Файл слишком велик для парольной фразы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>It begins with age1 and has 62 characters; &apos;age-keygen&apos; prints it as the public key.</source>
        <translation>Он начинается с age1 и состоит из 62 знаков; &apos;age-keygen&apos; выводит его как открытый ключ.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The shared file is encrypted.</source>
        <translation>Файл обмена зашифрован.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age identity file.</source>
        <translation>Это не файл личности age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That key or passphrase does not open the file.</source>
        <translation>Этот ключ или эта парольная фраза не открывает файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age key.</source>
        <translation>Это не ключ age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/model.py"/>
        <source>Do not use it; ask the sender for a new file and compare its SHA-256 by another way.</source>
        <translation>Не используйте его; попросите у отправителя новый файл и сверьте его SHA-256 другим путём.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>Ask the sender for a shared file: &apos;attest share&apos; without --extract.</source>
        <translation>Попросите у отправителя файл обмена: &apos;attest share&apos; без --extract.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>That is an extract: it holds no journal, so it can be read and checked, and not merged or received.</source>
        <translation>Это выписка: в ней нет журнала, поэтому её можно читать и проверять, но не объединять и не принимать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s signature does not fit.</source>
        <translation>Подпись отправителя не подходит.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The bag&apos;s count of volumes cannot be read.</source>
        <translation>Число томов в пакете нельзя прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is missing.</source>
        <translation>Одного файла пакета нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is larger than it can be.</source>
        <translation>Один файл пакета больше, чем может быть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag was altered.</source>
        <translation>Один файл пакета изменён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s key cannot be read.</source>
        <translation>Ключ отправителя нельзя прочитать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The tag manifest names other files.</source>
        <translation>Опись служебных файлов называет другие файлы.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file that the manifest names is missing.</source>
        <translation>Файла, который назван в описи, нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The shared file holds a file that its manifest does not name.</source>
        <translation>В файле обмена есть файл, не названный в его описи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A shared file and an extract are mixed.</source>
        <translation>Файл обмена и выписка смешаны.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is missing.</source>
        <translation>Журнала нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member was altered.</source>
        <translation>Одна часть изменена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is larger than it can be.</source>
        <translation>Журнал больше, чем может быть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal does not match its manifest.</source>
        <translation>Журнал не совпадает со своей описью.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A manifest line is not as it must be, or stands twice.</source>
        <translation>Строка описи не такая, какой должна быть, или стоит дважды.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag does not match its manifest.</source>
        <translation>Файл пакета не совпадает со своей описью.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file is cut off.</source>
        <translation>Файл обмена обрезан.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A line of the journal is too long.</source>
        <translation>Строка журнала слишком длинная.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file does not match its manifest.</source>
        <translation>Файл не совпадает со своей описью.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member is larger than it says.</source>
        <translation>Часть больше, чем в ней указано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>An asset&apos;s name is not its hash.</source>
        <translation>Имя сохранённого файла не равно его хешу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>Use a stick that is formatted as exFAT, or share fewer items.</source>
        <translation>Возьмите флешку в формате exFAT или передайте меньше материалов.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>A volume belongs to another shared file.</source>
        <translation>Том принадлежит другому файлу обмена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <source>Leave that item out, or restore the file from a copy of the archive.</source>
        <translation>Не берите этот материал или восстановите файл из копии архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file does not match its recorded hash.</source>
        <translation>Сохранённый файл не совпадает со своим записанным хешем.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>That is not a shared file.</source>
        <translation>Это не файл обмена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Choose a file that ends in .attest.</source>
        <translation>Выберите файл, имя которого кончается на .attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s end is not as it must be (cut off, or bytes added).</source>
        <translation>Конец файла обмена не такой, каким должен быть (обрезан или добавлены байты).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file claims more members than are allowed.</source>
        <translation>Файл обмена заявляет больше частей, чем разрешено.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory holds hidden bytes.</source>
        <translation>В оглавлении файла обмена скрыты байты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s header is not as it must be.</source>
        <translation>Заголовок части не такой, каким должен быть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is encrypted, a link, or written in a way that is not allowed.</source>
        <translation>Часть зашифрована, является ссылкой или записана недопустимым образом.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s sizes contradict each other.</source>
        <translation>Размеры части противоречат друг другу.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Bytes are hidden before the directory.</source>
        <translation>Перед оглавлением скрыты байты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>There are bytes before the shared file&apos;s beginning.</source>
        <translation>Перед началом файла обмена есть байты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory is cut off.</source>
        <translation>Оглавление файла обмена обрезано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Members overlap, or bytes are hidden between them.</source>
        <translation>Части перекрываются, или между ними скрыты байты.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s own header differs from the directory.</source>
        <translation>Собственный заголовок части отличается от оглавления.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member stands twice.</source>
        <translation>Часть стоит дважды.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member has a name that is not allowed.</source>
        <translation>У части недопустимое имя.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is packed that must not be.</source>
        <translation>Сжата часть, которую нельзя сжимать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s name has characters that are not allowed.</source>
        <translation>В имени части недопустимые знаки.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Put its stick or disk back, then close the archive and open it again: what was saved is in it.</source>
        <translation>Верните его флешку или диск, затем закройте архив и откройте снова: всё сохранённое в нём есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is no longer there.</source>
        <translation>Архива там больше нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Copy the archive to a place you can write to.</source>
        <translation>Скопируйте архив туда, куда вы можете записывать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Close it in the other window or program first.</source>
        <translation>Сначала закройте его в другом окне или другой программе.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is safe; free some space on the disk, then run &apos;attest rebuild&apos;.</source>
        <translation>Всё в сохранности; освободите место на диске, затем запустите &apos;attest rebuild&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is recorded, but the lists and the search are behind, because the disk is full.</source>
        <translation>Это записано, но списки и поиск отстают, потому что диск полон.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is on read-only media.</source>
        <translation>Архив на носителе только для чтения.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is open elsewhere.</source>
        <translation>Архив открыт в другом месте.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Restore it from a copy of the archive, or merge a shared file that holds it.</source>
        <translation>Восстановите его из копии архива или объедините файл обмена, в котором он есть.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Keep it as it is and restore the original from a copy of the archive.</source>
        <translation>Оставьте как есть и восстановите оригинал из копии архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file is missing.</source>
        <translation>Сохранённого файла нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>The lists and the search of this archive are damaged; what was recorded is not.</source>
        <translation>Списки и поиск этого архива повреждены; записанное — нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Close the archive and open it again, or run &apos;attest rebuild&apos;: they are made anew from the journal.</source>
        <translation>Закройте архив и откройте его снова или выполните &apos;attest rebuild&apos;: они создаются заново из журнала.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Make a copy of the folder, then run &apos;attest verify&apos; on it.</source>
        <translation>Сделайте копию папки, затем запустите для неё &apos;attest verify&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>A database of this archive is damaged.</source>
        <translation>База данных этого архива повреждена.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>The archive&apos;s journal has no first entry.</source>
        <translation>В журнале архива нет первой записи.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the archive from a copy.</source>
        <translation>Восстановите архив из копии.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder, or let a keeper admit this device&apos;s new key.</source>
        <translation>Восстановите папку настроек, или пусть хранитель допустит новый ключ этого устройства.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>The key for this archive is not on this device.</source>
        <translation>Ключа этого архива нет на этом устройстве.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder from a copy.</source>
        <translation>Восстановите папку настроек из копии.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>A key file on this device is damaged.</source>
        <translation>Файл ключа на этом устройстве повреждён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>This archive was made by a newer version of Attest.</source>
        <translation>Этот архив создан более новой версией Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>Install that version to open it.</source>
        <translation>Установите ту версию, чтобы открыть его.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose the folder that holds a file named FORMAT, or create an archive there first.</source>
        <translation>Выберите папку, в которой лежит файл FORMAT, или сначала создайте там архив.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the file named FORMAT from a copy of the archive.</source>
        <translation>Восстановите файл FORMAT из копии архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Open it once where it can be written to, or copy the whole folder to such a place.</source>
        <translation>Откройте его один раз там, где возможна запись, или скопируйте туда всю папку.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose a new folder for the archive.</source>
        <translation>Выберите новую папку для архива.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not an archive.</source>
        <translation>Эта папка не архив.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s FORMAT file is damaged.</source>
        <translation>Файл FORMAT этого архива повреждён.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s journal is missing.</source>
        <translation>Журнала этого архива нет.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The read-only archive was not closed properly.</source>
        <translation>Архив на носителе только для чтения не был закрыт как следует.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Captured pages cannot be shown as they were on this computer.</source>
        <translation>На этом компьютере захваченные страницы нельзя показать такими, какими они были.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Install the system libraries that it names under Details; the picture and the text can be read.</source>
        <translation>Установите системные библиотеки, названные в подробностях; снимок и текст можно читать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read.</source>
        <translation>Попросите того, кто за ним следит, разрешить для Attest пользовательские пространства имён; снимок и текст можно читать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>The picture cannot be shown.</source>
        <translation>Изображение нельзя показать.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>Look at its record and its file.</source>
        <translation>Посмотрите его сведения и файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>Look whether the folder can be written to, and whether the window opens without --picture.</source>
        <translation>Проверьте, можно ли записывать в папку и открывается ли окно без --picture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>The window was not drawn into a file.</source>
        <translation>Окно не было нарисовано в файл.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Close the program and open the archive again.</source>
        <translation>Закройте программу и откройте архив снова.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Nothing more is written after a fault.</source>
        <translation>После ошибки программы больше ничего не записывается.</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>statement</source>
        <translation>заявление</translation>
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
        <translation>событие</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>responsibility</source>
        <translation>ответственность</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>unreviewed</source>
        <translation>не рассмотрено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>refuted</source>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>out of context</source>
        <translation>вне контекста</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>inconclusive</source>
        <translation>неопределённо</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>saying</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>content</source>
        <translation>содержание</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>in review</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>second reader agreed</source>
        <translation>второй читатель согласен</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>supports</source>
        <translation>подкрепляет</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>updates</source>
        <translation>обновляет</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>repeats</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>stated</source>
        <translation>указано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>dropped</source>
        <translation>снято с поиска</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>control</source>
        <translation>контроль</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>transfer</source>
        <translation>передача</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>analysis</source>
        <translation>анализ</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disposition</source>
        <translation>распоряжение судьбой файла</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>safety</source>
        <translation>безопасность</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>captured by mistake</source>
        <translation>зафиксировано по ошибке</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>legal order</source>
        <translation>распоряжение суда или органа</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>keeper</source>
        <translation>хранитель</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collection</source>
        <translation>подборка</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>incident</source>
        <translation>происшествие</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>lead</source>
        <translation>искомое</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>broken</source>
        <translation>не продолжает предыдущую запись</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>counted</source>
        <translation>учитывается</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>quarantined</source>
        <translation>в карантине</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>copied archive</source>
        <translation>архив скопирован</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>restored backup</source>
        <translation>восстановлена резервная копия</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>capture</source>
        <translation>фиксация</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>saved search</source>
        <translation>сохранённый поиск</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>working file</source>
        <translation>рабочее досье</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>dismissed suggestion</source>
        <translation>отклонённое предложение</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>objective</source>
        <translation>цель</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>published at</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>modified at</source>
        <translation>изменено</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>authors</source>
        <translation>авторы</translation>
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
        <translation>частью чего является</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>inbox</source>
        <translation>входящие</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>search path</source>
        <translation>путь поиска</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>obtained from</source>
        <translation>получено от</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent by</source>
        <translation>согласие дал(а)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent uses</source>
        <translation>на что дано согласие</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent until</source>
        <translation>согласие до</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collector address</source>
        <translation>адрес собирателя</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution</source>
        <translation>кто утверждает</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution role</source>
        <translation>роль утверждающего</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>review</source>
        <translation>рассмотрение</translation>
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
        <translation>написания</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym</source>
        <translation>псевдоним</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym reason</source>
        <translation>причина псевдонима</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>reliability</source>
        <translation>надёжность</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>longitude</source>
        <translation>долгота</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>precision m</source>
        <translation>точность (м)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>aliases</source>
        <translation>другие написания</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>label</source>
        <translation>обозначение</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>icon</source>
        <translation>значок</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>key</source>
        <translation>клавиша</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>needs reason</source>
        <translation>нужно обоснование</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>retired</source>
        <translation>выведено из употребления</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>query</source>
        <translation>запрос</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>filters</source>
        <translation>фильтры</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>publisher</source>
        <translation>кем опубликовано</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>origin</source>
        <translation>откуда</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>closed by</source>
        <translation>чем закрыто</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>identifier</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>known facts</source>
        <translation>известные факты</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>assumptions</source>
        <translation>допущения</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>hypotheses</source>
        <translation>гипотезы</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>keywords</source>
        <translation>ключевые слова</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>accounts</source>
        <translation>аккаунты</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>minimisation</source>
        <translation>минимизация</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>duties</source>
        <translation>обязанности</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>suggestion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>captures</source>
        <translation>фиксации</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>claims</source>
        <translation>утверждения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>statements</source>
        <translation>заявления</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>notes, tags and links</source>
        <translation>заметки, метки и связи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>custody and exchange</source>
        <translation>хранение и обмен</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>withdrawals</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>time stamps</source>
        <translation>отметки времени</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>both words, in any form</source>
        <translation>оба слова в любой форме</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>exactly these words, side by side</source>
        <translation>именно эти слова, подряд</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that begin so</source>
        <translation>слова, которые так начинаются</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>any one letter for ?, any number of letters for *</source>
        <translation>любая одна буква вместо ?, любое число букв вместо *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that differ by a letter or two</source>
        <translation>слова, отличающиеся на одну-две буквы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Joining</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>one of the two; OR in capitals</source>
        <translation>одно из двух; OR заглавными</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the first without the second</source>
        <translation>первое без второго</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>brackets say what belongs together</source>
        <translation>скобки показывают, что относится друг к другу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>in one text, at most five words between</source>
        <translation>в одном тексте, между ними не больше пяти слов</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the word in that part alone</source>
        <translation>слово только в этой части</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim with this status</source>
        <translation>утверждение с этим статусом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items, or claims, of this kind</source>
        <translation>материалы или утверждения этого вида</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>texts in this language</source>
        <translation>тексты на этом языке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>from this source</source>
        <translation>из этого источника</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in an author&apos;s name</source>
        <translation>слова в имени автора</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in who says so</source>
        <translation>слова в указании, кто это говорит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items or claims with this tag</source>
        <translation>материалы или утверждения с этой меткой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items in this collection</source>
        <translation>материалы в этой подборке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from this site or one below it</source>
        <translation>зафиксировано с этого сайта или его поддомена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from addresses that begin so</source>
        <translation>зафиксировано с адресов, которые так начинаются</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items on which assessors differ</source>
        <translation>материалы, в оценке которых расходятся</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items whose record tells a position</source>
        <translation>материалы, в сведениях о которых указано положение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured on that day, by UTC</source>
        <translation>зафиксировано в этот день по UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the week before this one</source>
        <translation>зафиксировано на прошлой неделе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the seven days that end today</source>
        <translation>зафиксировано за семь дней по сегодня</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published from October to December</source>
        <translation>опубликовано с октября по декабрь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published on that day or later</source>
        <translation>опубликовано в этот день или позже</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published, or else captured, in that year</source>
        <translation>опубликовано, иначе зафиксировано, в этом году</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Figures and places</source>
        <translation>Числа и места</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure above 1,000</source>
        <translation>число из утверждения больше 1,000</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure between the two</source>
        <translation>число из утверждения между этими двумя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>this place, by any of its names</source>
        <translation>это место под любым названием</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of a place of the archive</source>
        <translation>не дальше 20 км от места из архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of these coordinates</source>
        <translation>не дальше 20 км от этих координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items that were not chosen</source>
        <translation>невыбранные материалы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>entries about things that were not chosen</source>
        <translation>записи о невыбранном</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>private fields</source>
        <translation>закрытые поля</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>display names of people</source>
        <translation>отображаемые имена людей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>originals with a position; a copy without metadata stands for each</source>
        <translation>оригиналы с координатами; каждый заменён копией без метаданных</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files with a position, for which no copy could be made</source>
        <translation>файлы с координатами, копию которых сделать не удалось</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records of captures that tell a position</source>
        <translation>сведения о фиксациях, в которых названы координаты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>withdrawn entries</source>
        <translation>отозванные записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files that never came here</source>
        <translation>файлы, которые сюда не поступали</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>journal: keys, working times and the chain of custody stay in the archive</source>
        <translation>журнал: ключи, часы работы и история хранения остаются в архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items of the archive that were not chosen</source>
        <translation>невыбранные материалы архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>pictures marked graphic are not printed</source>
        <translation>изображения, отмеченные как тяжёлые для просмотра, не печатаются</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records, file lists and custodies are in the manifest and not on the pages</source>
        <translation>сведения, списки файлов и истории хранения — в описи, а не на страницах</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>the working file is not printed</source>
        <translation>рабочее досье не печатается</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>pair of coordinates</source>
        <translation>пара координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>degrees, minutes</source>
        <translation>градусы, минуты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>geo: address</source>
        <translation>адрес geo:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>place on a map service</source>
        <translation>место в картографическом сервисе</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>field of a position</source>
        <translation>поле координат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>MGRS reference</source>
        <translation>обозначение MGRS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>plus code</source>
        <translation>plus code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>GPS metadata of a picture</source>
        <translation>метаданные GPS изображения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>a face is marked</source>
        <translation>отмечено лицо</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>uses</source>
        <translation>на что дано согласие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as rendered</source>
        <translation>слова только в показанной странице</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as received</source>
        <translation>слова только в полученной странице</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser capture</source>
        <translation>фиксация браузером</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>through a proxy</source>
        <translation>через прокси</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>facts left out</source>
        <translation>пропущенные сведения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Not captured yet.</source>
        <translation>Ещё не зафиксировано.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Go on with the list.</source>
        <translation>Продолжите список.</translation>
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
        <translation>буфер обмена</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not known whether it is synchronised</source>
        <translation>часы этого компьютера; неизвестно, синхронизированы ли они</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; synchronised over the network</source>
        <translation>часы этого компьютера; синхронизированы по сети</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not synchronised</source>
        <translation>часы этого компьютера; не синхронизированы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the same words as in the text as rendered</source>
        <translation>те же слова, что и в тексте, как он показан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>one was used; its name stays private</source>
        <translation>использовалась; её имя остаётся закрытым</translation>
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
        <translation>пришло с</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>canonical address</source>
        <translation>канонический адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clock</source>
        <translation>часы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copied</source>
        <translation>скопировано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>created at</source>
        <translation>создано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>encoding</source>
        <translation>кодировка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>ended at</source>
        <translation>окончено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>files not beside the page</source>
        <translation>файлы, которых нет рядом со страницей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>final address</source>
        <translation>конечный адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>frames</source>
        <translation>кадры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>height</source>
        <translation>высота</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>language declared</source>
        <translation>заявленный язык</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>method</source>
        <translation>способ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original name</source>
        <translation>исходное имя</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the imported folder</source>
        <translation>место в импортированной папке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved at</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved by</source>
        <translation>чем сохранено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>started at</source>
        <translation>начато</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken at</source>
        <translation>снято</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>user agent</source>
        <translation>программа-клиент</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>utc offset</source>
        <translation>смещение от UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>width</source>
        <translation>ширина</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>requisite</source>
        <translation>часть страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>thumbnail</source>
        <translation>миниатюра</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>redacted</source>
        <translation>закрашено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>extracted text</source>
        <translation>извлечённый текст</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page</source>
        <translation>страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the file&apos;s own metadata</source>
        <translation>метаданные самого файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page&apos;s own link element</source>
        <translation>элемент link самой страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>researcher</source>
        <translation>исследователь</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved-from mark</source>
        <translation>отметка saved-from</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>SingleFile mark</source>
        <translation>отметка SingleFile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>end of the file</source>
        <translation>конец файла</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>from</source>
        <translation>от кого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>reply to</source>
        <translation>отвечать кому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>to</source>
        <translation>кому</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copy to</source>
        <translation>копия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>blind copy to</source>
        <translation>скрытая копия</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>message id</source>
        <translation>идентификатор сообщения</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>in reply to</source>
        <translation>в ответ на</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox</source>
        <translation>почтовый ящик</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox SHA-256</source>
        <translation>SHA-256 почтового ящика</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the mailbox</source>
        <translation>место в почтовом ящике</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>envelope</source>
        <translation>конверт</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>last changed by</source>
        <translation>последним изменил</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>printed at</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>revision</source>
        <translation>редакция</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>producer</source>
        <translation>создано программой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>tracked changes</source>
        <translation>отслеженные правки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>macros</source>
        <translation>макросы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>embedded files</source>
        <translation>вложенные файлы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>drawn</source>
        <translation>нарисовано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>active parts</source>
        <translation>активные части</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>references outside</source>
        <translation>ссылки наружу</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first row</source>
        <translation>первая строка</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>headings</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>suffix</source>
        <translation>расширение</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the MHTML&apos;s own header</source>
        <translation>заголовок самого MHTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the message&apos;s own header</source>
        <translation>заголовок самого письма</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>container</source>
        <translation>контейнер</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>animation</source>
        <translation>анимация</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>recorded at</source>
        <translation>записано</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>stills</source>
        <translation>стоп-кадры</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>still</source>
        <translation>стоп-кадр</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the document&apos;s own properties</source>
        <translation>свойства самого документа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the text&apos;s own front matter</source>
        <translation>шапка самого текста</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the mailbox</source>
        <translation>почтовый ящик</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive SHA-256</source>
        <translation>SHA-256 веб-архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the web archive</source>
        <translation>место в веб-архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken for a page</source>
        <translation>сочтено страницей</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>captured at</source>
        <translation>захвачено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>server address</source>
        <translation>адрес сервера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>payload digest</source>
        <translation>хеш содержимого</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>block digest</source>
        <translation>хеш блока</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests of the record</source>
        <translation>хеши записи</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests in the web archive</source>
        <translation>хеши в веб-архиве</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive software</source>
        <translation>программа веб-архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive operator</source>
        <translation>оператор веб-архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive damaged</source>
        <translation>веб-архив повреждён</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive read</source>
        <translation>чтение веб-архива</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first captured at</source>
        <translation>впервые захвачено</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>unchanged since</source>
        <translation>без изменений с</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed address</source>
        <translation>адрес в списке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed at</source>
        <translation>время в списке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed title</source>
        <translation>заголовок в списке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hashes of the package</source>
        <translation>хеши пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package title</source>
        <translation>название пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package software</source>
        <translation>программа пакета</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package created</source>
        <translation>пакет создан</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the record that holds the page</source>
        <translation>запись, в которой есть страница</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>supported by</source>
        <translation>подкрепляется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>contradicted by</source>
        <translation>встречает противоречие</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>updated by</source>
        <translation>обновляется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>repeated by</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>holds</source>
        <translation>содержит</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>where it led</source>
        <translation>куда привёл адрес</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>page as received, SHA-256</source>
        <translation>страница как получена, SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>words that the other has not</source>
        <translation>слова, которых нет в другой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>pictures that the other has not</source>
        <translation>изображения, которых нет в другой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>login wall</source>
        <translation>страница входа</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>cookie wall</source>
        <translation>запрос о файлах cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>error page</source>
        <translation>страница ошибки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>empty</source>
        <translation>пустая</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>certificate SHA-256</source>
        <translation>SHA-256 сертификата</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>changed</source>
        <translation>изменилось</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>other bytes</source>
        <translation>другие байты</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the words were read by another version of the reader, which may be the reason</source>
        <translation>слова прочитаны другой версией читателя; причина может быть в этом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no address is known; it can be stated</source>
        <translation>адрес неизвестен; его можно указать</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a message has no address of its own</source>
        <translation>у сообщения своего адреса нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a picture that was handed over has no address of its own</source>
        <translation>у переданного изображения своего адреса нет</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a recording that was handed over has no address of its own</source>
        <translation>у переданной записи нет собственного адреса</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a saved copy, not received by Attest</source>
        <translation>сохранённая копия, получена не программой Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>imported, not observed by Attest</source>
        <translation>импортировано, не наблюдалось программой Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture; plain HTTP and saved files have none</source>
        <translation>изображения всей страницы нет: у простого HTTP и сохранённых файлов его не бывает</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>observed by Attest</source>
        <translation>наблюдалось программой Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server</source>
        <translation>получено программой Attest с сервера</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated after capture, not observed by Attest</source>
        <translation>указано после фиксации, не наблюдалось программой Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server; the page was saved before it was done</source>
        <translation>получено Attest от сервера; страница сохранена до завершения загрузки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the browser could take no full-page picture</source>
        <translation>браузер не смог сделать снимок всей страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is here, but without date and time beside it</source>
        <translation>снимок всей страницы есть, но без даты и времени рядом</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time</source>
        <translation>сделан Attest со всей страницы, с датой и временем</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time; the page was saved before it was done</source>
        <translation>сделан Attest со всей страницы, с датой и временем; страница сохранена до завершения загрузки</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a login wall</source>
        <translation>вместо страницы — требование войти</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a cookie wall</source>
        <translation>вместо страницы — запрос о файлах cookie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is an error page</source>
        <translation>это страница с ошибкой</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is empty</source>
        <translation>страница пуста</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is in the web archive; imported, not taken by Attest</source>
        <translation>в веб-архиве есть снимок всей страницы; импортирован, сделан не Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture is in the web archive</source>
        <translation>в веб-архиве нет снимка всей страницы</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated, not observed by Attest</source>
        <translation>указано, не наблюдалось программой Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>there is no page to take a picture of</source>
        <translation>нет страницы, которую можно было бы снять</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>this source is no HTML page</source>
        <translation>это не страница HTML</translation>
    </message>
</context>
</TS>
