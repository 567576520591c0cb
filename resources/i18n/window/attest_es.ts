<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Work is under way: change this when it is done.</source>
        <translation>Hay un trabajo en curso: cambie esto cuando termine.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Folder of the new archive</source>
        <translation>Carpeta del archivo nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Folder of the archive</source>
        <translation>Carpeta del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>A key file of age</source>
        <translation>Un fichero de clave age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>The language changes as soon as what is half written or under way is done.</source>
        <translation>El idioma cambia en cuanto termine lo que está a medio escribir o en curso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the archive</source>
        <translation>Creando el archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the sample case</source>
        <translation>Creando el caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Attest: capture what you see</source>
        <translation>Attest: capturar lo que ve</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/panel.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>no identity</source>
        <translation>ninguna identidad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Identity: {name}</source>
        <translation>Identidad: {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Capture this page</source>
        <translation>Capturar esta página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Sign in to {site}</source>
        <translation>Iniciar sesión en {site}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capturing …</source>
        <translation>Capturando …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>An archive of what you capture, with the record of where it came from.</source>
        <translation>Un archivo de lo que usted captura, con la ficha de su procedencia.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>About Attest</source>
        <translation>Acerca de Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are.</source>
        <translation>Los archivos no están cifrados en el disco: quien se lleve este ordenador o la memoria USB los lee. Attest no se publica antes de que lo estén.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:</source>
        <translation>Attest está bajo la licencia Apache 2.0. Usa Qt y PySide bajo la LGPL 3: sus bibliotecas son ficheros aparte, que usted puede sustituir. Las licencias completas:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>This archive</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Keys and settings</source>
        <translation>Claves y ajustes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Local log</source>
        <translation>Registro local del programa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>What can be made anew</source>
        <translation>Lo que puede hacerse de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>The archive is open for reading only.</source>
        <translation>El archivo está abierto solo para lectura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item first.</source>
        <translation>Elija primero un elemento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with words first.</source>
        <translation>Elija primero un elemento con palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>This item has no claims yet.</source>
        <translation>Este elemento aún no tiene afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>There is nothing in the list.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a picture first.</source>
        <translation>Elija primero un elemento con una imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a captured page first.</source>
        <translation>Elija primero un elemento con una página capturada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a video or sound first.</source>
        <translation>Elija primero un elemento con vídeo o sonido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose two pictures in the list, or read one.</source>
        <translation>Elija dos imágenes en la lista o lea una.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose items of a collection in the list first.</source>
        <translation>Elija primero en la lista elementos de una colección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Search or filter the list first.</source>
        <translation>Primero busque en la lista o fíltrela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>Look</source>
        <translation>Apariencia</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/items_view.py"/>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture an address</source>
        <translation>Capturar una dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Log in and capture…</source>
        <translation>Iniciar sesión y capturar…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture addresses…</source>
        <translation>Capturar direcciones…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Go on with a list of addresses…</source>
        <translation>Continuar con una lista de direcciones…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Capture files…</source>
        <translation>Capturar ficheros…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture a saved page or folder…</source>
        <translation>Capturar una página guardada o una carpeta…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture what was copied</source>
        <translation>Capturar lo copiado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Open another archive…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Lock at once</source>
        <translation>Bloquear enseguida</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remember archives opened lately</source>
        <translation>Recordar los archivos recientes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Integrity check</source>
        <translation>Comprobación de integridad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a report or shared file…</source>
        <translation>Comprobar un informe o un fichero compartido…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Evidence report…</source>
        <translation>Informe de pruebas…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a draft…</source>
        <translation>Revisar un borrador…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Pseudonyms…</source>
        <translation>Seudónimos…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Record of this capture…</source>
        <translation>Ficha de esta captura…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Merge a shared file…</source>
        <translation>Fusionar un fichero compartido…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Ask for the time stamps that wait</source>
        <translation>Pedir los sellos de tiempo que esperan</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Read the item</source>
        <translation>Leer el elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>The page as captured</source>
        <translation>La página tal como se capturó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show the page&apos;s pictures</source>
        <translation>Mostrar las imágenes de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Find on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Add to collection…</source>
        <translation>Añadir a una colección…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remove from this collection</source>
        <translation>Quitar de esta colección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark as read: out of the inbox</source>
        <translation>Marcar como leído: sale de recibidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark or unmark as graphic</source>
        <translation>Marcar como impactante, o no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look again: same, changed or gone</source>
        <translation>Mirar de nuevo: igual, cambiado o desaparecido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Find similar text</source>
        <translation>Buscar texto parecido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show nearly identical texts</source>
        <translation>Mostrar textos casi idénticos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Add a translation…</source>
        <translation>Añadir una traducción…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Copy title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>New collection…</source>
        <translation>Colección nueva…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Log this search…</source>
        <translation>Registrar esta búsqueda…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Claim from the selection</source>
        <translation>Afirmación desde la selección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next claim</source>
        <translation>Afirmación siguiente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Previous claim</source>
        <translation>Afirmación anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>All claims</source>
        <translation>Todas las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Statuses…</source>
        <translation>Estados…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Figures side by side</source>
        <translation>Cifras en paralelo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Actual pixels</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the right</source>
        <translation>Girar la vista a la derecha</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the left</source>
        <translation>Girar la vista a la izquierda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mirror the view</source>
        <translation>Reflejar la vista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next picture of the file</source>
        <translation>Imagen siguiente del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Picture before in the file</source>
        <translation>Imagen anterior del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a rectangle</source>
        <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a polygon</source>
        <translation>Dibujar un polígono</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Burn out in reports…</source>
        <translation>Tapar en los informes…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Facts of the picture</source>
        <translation>Datos de la imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Read the words in this picture</source>
        <translation>Leer las palabras de esta imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Compare two pictures</source>
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture on</source>
        <translation>Una imagen adelante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture back</source>
        <translation>Una imagen atrás</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim begins here</source>
        <translation>Aquí empieza una afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim ends here</source>
        <translation>Aquí termina una afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Wanted list</source>
        <translation>Lista de pistas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Working file</source>
        <translation>Cuaderno de investigación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One row for nearly identical texts</source>
        <translation>Una fila para textos casi idénticos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Text as shipped</source>
        <translation>Tamaño de texto inicial</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_view.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Help with searching</source>
        <translation>Ayuda para buscar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date} · replayed from the archive, scripts off</source>
        <translation>Capturada {date} · reproducida desde el archivo, scripts desactivados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>This capture holds no page that could be replayed.</source>
        <translation>Esta captura no contiene ninguna página que se pueda reproducir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Something that this page shows was withdrawn: its pictures are not shown.</source>
        <translation>Algo que muestra esta página fue retirado: sus imágenes no se muestran.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The page was too much for the program that draws it, which ended. Nothing else is affected.</source>
        <translation>La página fue demasiado para el programa que la dibuja, que terminó. Nada más está afectado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The picture taken at capture is shown.</source>
        <translation>Se muestra la imagen tomada al capturar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date}</source>
        <translation>Capturada {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive is damaged: what comes after the damage is missing.</source>
        <translation>El archivo web guardado está dañado: falta lo que sigue al daño.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive does not match its recorded hash, and is not shown.</source>
        <translation>El archivo web guardado no coincide con su hash registrado y no se muestra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Show the pictures</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>As the server sent it</source>
        <translation>Tal como la envió el servidor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Hit before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Capture this address…</source>
        <translation>Capturar esta dirección…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Missing resources</source>
        <translation>Recursos que faltan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>falta {count} recurso</numerusform>
            <numerusform>faltan {count} recursos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>The link leads to {address}. Nothing is opened from here.</source>
        <translation>El enlace lleva a {address}. Desde aquí no se abre nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not in the archive</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>too large to be shown</source>
        <translation>demasiado grande para mostrarse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>its stored bytes cannot be read</source>
        <translation>no se pueden leer sus bytes guardados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>more than are shown of one page</source>
        <translation>más de lo que se muestra de una página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>refused: it leads out of the archive</source>
        <translation>rechazado: lleva fuera del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Copy the link&apos;s address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/centre.py"/>
        <source>Choose an item at the left, or capture one: paste an address above, or drop files anywhere.</source>
        <translation>Elija un elemento a la izquierda o capture uno: pegue una dirección arriba o suelte ficheros en cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Fijar el estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the saying</source>
        <translation>sobre lo dicho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the content</source>
        <translation>sobre el contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Review state</source>
        <translation>Estado de revisión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags, apart by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{status}: needs a reason of its own, judge each claim by itself</source>
        <translation>{status}: requiere su propio motivo, evalúe cada afirmación por separado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} afirmación seleccionada</numerusform>
            <numerusform>{count} afirmaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Open where it is pinned, to judge it</source>
        <translation>Abrir donde está anclada, para evaluarla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Links</source>
        <translation>Vínculos</translation>
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
        <translation>Dicho por {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Review state: {state}</source>
        <translation>Estado de revisión: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>May clear somebody of blame.</source>
        <translation>Puede exculpar a alguien.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>differ</source>
        <translation>discrepan</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>published {date}</source>
        <translation>publicado el {date}</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Differ</source>
        <translation>Discrepancia</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Last assessor</source>
        <translation>Último evaluador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.</source>
        <translation>Todas las afirmaciones del archivo. Enter abre una afirmación donde está anclada; seleccione varias para etiquetarlas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>No claim is like that.</source>
        <translation>Ninguna afirmación es así.</translation>
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
            <numerusform>{count} afirmación</numerusform>
            <numerusform>{count} afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>No claims yet. Open an item, select words and press C.</source>
        <translation>Aún no hay afirmaciones. Abra un elemento, seleccione palabras y pulse C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Place and period are not stated: not compared</source>
        <translation>Lugar y período no declarados: sin comparar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Observed by the rule “{rule}”: {what}</source>
        <translation>Observado por la regla «{rule}»: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>{value} (read by a rule)</source>
        <translation>{value} (leído por una regla)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Of whom</source>
        <translation>De quiénes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned.</source>
        <translation>Recuentos de un mismo incidente, o de un mismo lugar y período, uno junto a otro. Lo que una regla observa no es un veredicto: quienes informan pueden contar a personas distintas. Enter abre una cifra donde está anclada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>No figures yet. Select a number in an item, press C and choose the kind “figure”.</source>
        <translation>Aún no hay cifras. Seleccione un número en un elemento, pulse C y elija el tipo «cifra».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Words of the claim, who said it, the item</source>
        <translation>Palabras de la afirmación, quién la dijo, el elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Search the claims</source>
        <translation>Buscar en las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>assessors differ</source>
        <translation>los evaluadores discrepan</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any review state</source>
        <translation>Cualquier revisión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Take this link back</source>
        <translation>Retirar este vínculo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Linked by {who}, {date}</source>
        <translation>Vinculado por {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>How they are linked</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>find the other claim by its words, speaker or item</source>
        <translation>busque la otra afirmación por sus palabras, quién la dijo o su elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Find the other claim</source>
        <translation>Buscar la otra afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Claims that were found</source>
        <translation>Afirmaciones encontradas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Link to another claim</source>
        <translation>Vincular con otra afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this supports</source>
        <translation>esto respalda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>supports this</source>
        <translation>respalda esto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this contradicts</source>
        <translation>esto contradice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>contradicts this</source>
        <translation>contradice esto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this updates</source>
        <translation>esto actualiza</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>updates this</source>
        <translation>actualiza esto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this repeats</source>
        <translation>esto repite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>repeats this</source>
        <translation>repite esto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>same image</source>
        <translation>misma imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this is part of</source>
        <translation>esto es parte de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>part of this</source>
        <translation>es parte de esto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Withdrawn: its words are hidden.</source>
        <translation>Retirada: sus palabras están ocultas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A later assessment stands in its place.</source>
        <translation>La sustituye una evaluación posterior.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Method: {text}</source>
        <translation>Método: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Admiralty grade: {text}</source>
        <translation>Calificación del Almirantazgo: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>This ends a difference between assessors and names all of their assessments.</source>
        <translation>Esto pone fin a una discrepancia entre evaluadores y nombra todas sus evaluaciones.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Nobody has judged this claim yet.</source>
        <translation>Nadie ha evaluado aún esta afirmación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the saying</source>
        <translation>Los evaluadores discrepan sobre lo dicho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the content</source>
        <translation>Los evaluadores discrepan sobre el contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A resolution names them all and stands beside them; nothing is overwritten.</source>
        <translation>Una resolución las nombra a todas y queda junto a ellas; nada se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>why you judge so</source>
        <translation>por qué lo evalúa así</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Resolve, naming all of them</source>
        <translation>Resolver, nombrándolas todas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Source: {text}</source>
        <translation>Fuente: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Technical: {text}</source>
        <translation>Técnica: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Content: {text}</source>
        <translation>Contenido: {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Show the other (B)</source>
        <translation>Mostrar la otra (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>twice a second</source>
        <translation>dos veces por segundo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every second</source>
        <translation>cada segundo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 2 seconds</source>
        <translation>cada 2 segundos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 4 seconds</source>
        <translation>cada 4 segundos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Both lie in one place. Never faster than twice a second: flashing can hurt.</source>
        <translation>Ambas ocupan el mismo lugar. Nunca más de dos veces por segundo: los destellos pueden hacer daño.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Stop (Space)</source>
        <translation>Detener (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>By itself (Space)</source>
        <translation>Automático (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>find a picture by its title, caption, claims or notes</source>
        <translation>busque una imagen por su título, pie de foto, afirmaciones o notas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Find a picture</source>
        <translation>Buscar una imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Pictures of this archive</source>
        <translation>Imágenes de este archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>No other picture is like that. Search other words, or capture the picture first.</source>
        <translation>Ninguna otra imagen es así. Busque otras palabras o capture antes la imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>How zoom and place are linked</source>
        <translation>Cómo se vinculan zoom y posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by place</source>
        <translation>Zoom vinculado por lugar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by pixels</source>
        <translation>Zoom vinculado por píxeles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom not linked</source>
        <translation>Zoom sin vincular</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Blink (B)</source>
        <translation>Alternar (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Choose what to compare it with.</source>
        <translation>Elija con qué compararla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>What is seen here is an observation, no proof.</source>
        <translation>Lo que se ve aquí es una observación, no una prueba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Facts of both pictures</source>
        <translation>Datos de ambas imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Copy both values</source>
        <translation>Copiar ambos valores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>Difiere {count} dato de {total}</numerusform>
            <numerusform>Difieren {count} datos de {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the first</source>
        <translation>solo la primera</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the second</source>
        <translation>solo la segunda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Item and capture</source>
        <translation>Elemento y captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Time and camera</source>
        <translation>Hora y cámara</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Look-alike hashes</source>
        <translation>Hashes de semejanza</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured</source>
        <translation>capturado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>size in bytes</source>
        <translation>tamaño en bytes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Linked: same image</source>
        <translation>Vinculado: misma imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Take back: the same image</source>
        <translation>Retirar: misma imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both items: the same image</source>
        <translation>Ambos elementos: misma imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both claims: the same image</source>
        <translation>Ambas afirmaciones: misma imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim supports the second</source>
        <translation>La primera afirmación respalda la segunda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim contradicts the second</source>
        <translation>La primera afirmación contradice la segunda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Choose a claim in each picture first.</source>
        <translation>Elija primero una afirmación en cada imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Draw a region for a claim: a rectangle (R), a polygon (P)</source>
        <translation>Dibujar una región para una afirmación: un rectángulo (R), un polígono (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Another picture here</source>
        <translation>Otra imagen aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Claims of this picture</source>
        <translation>Afirmaciones de esta imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>captured {date}</source>
        <translation>capturado el {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>no claim</source>
        <translation>ninguna afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/pinned.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>region of the picture</source>
        <translation>región de la imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Drop an editor&apos;s draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct.</source>
        <translation>Suelte aquí el borrador de un editor o elíjalo: DOCX, ODT, Markdown o texto. Se compara con el archivo y no se guarda en ninguna parte. Que no se halle diferencia no es lo mismo que correcto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Draft check</source>
        <translation>Revisión de un borrador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft…</source>
        <translation>Elegir un borrador…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Which are shown</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>all findings</source>
        <translation>todos los hallazgos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Where in the draft</source>
        <translation>Dónde en el borrador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The draft&apos;s words</source>
        <translation>Palabras del borrador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The finding</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>In the archive</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>No draft yet. Drop a file here, or choose one.</source>
        <translation>Aún no hay borrador. Suelte aquí un archivo o elija uno.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft</source>
        <translation>Elegir un borrador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Comparing {file}</source>
        <translation>Comparando {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save the draft check</source>
        <translation>Guardar la revisión del borrador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again.</source>
        <translation>Attest ha encontrado un fallo en sí mismo. Lo guardado está a salvo; no se escribirá nada más hasta que usted lo reinicie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Please report it with this file, which holds nothing of the archive: {file}</source>
        <translation>Comuníquelo, por favor, con este fichero, que no contiene nada del archivo: {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burnt out in every report; the stored picture stays as it is:</source>
        <translation>Tapado en todo informe; la imagen guardada queda como está:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>such as: face of a minor; it is printed in the report</source>
        <translation>por ejemplo: rostro de un menor; se imprime en el informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burn this out of every report, because</source>
        <translation>Tapar esto en todo informe, porque</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again…</source>
        <translation>Mostrar de nuevo…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again: {reason}</source>
        <translation>Mostrar de nuevo: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Reports may show it again, because</source>
        <translation>Los informes pueden mostrarlo de nuevo, porque</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.</source>
        <translation>Las flechas desplazan, + y - cambian el zoom; tras R o P, las flechas mueven el lápiz, Espacio marca un vértice, Enter termina.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Copies of this picture</source>
        <translation>Copias de esta imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>graphic</source>
        <translation>impactante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Compare with {title}</source>
        <translation>Comparar con {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Known by</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Copy the position</source>
        <translation>Copiar la posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Only to the clipboard of this computer. Nothing is looked up or sent.</source>
        <translation>Solo al portapapeles de este equipo. No se consulta ni se envía nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position in the file: {place}</source>
        <translation>Posición en el fichero: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The record holds no facts about this picture.</source>
        <translation>La ficha no contiene datos sobre esta imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>{how}: {by}</source>
        <translation>{how}: {by}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The position was copied: {place}</source>
        <translation>Se copió la posición: {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture before (Alt+PgUp)</source>
        <translation>Imagen anterior (Alt+PgUp)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture of the file</source>
        <translation>Imagen del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Next picture (Alt+PgDown)</source>
        <translation>Imagen siguiente (Alt+PgDown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>de {count} imagen de este archivo</numerusform>
            <numerusform>de {count} imágenes de este archivo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Burn out in reports… (Ctrl+Alt+X)</source>
        <translation>Tapar en los informes… (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Facts of the picture (Ctrl+I)</source>
        <translation>Datos de la imagen (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Drag from corner to corner around what no report may show. Esc puts the pen away.</source>
        <translation>Arrastre de esquina a esquina alrededor de lo que ningún informe debe mostrar. Esc guarda el lápiz.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Seen before</source>
        <translation>Ya vista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>Copias: {count}</numerusform>
            <numerusform>Copias: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Captions, the first captured first: {captions}</source>
        <translation>Pies de foto, primero el primero capturado: {captions}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same bytes</source>
        <translation>los mismos bytes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>linked as the same image by a person</source>
        <translation>vinculado como la misma imagen por una persona</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike (mirrored), {bits} of 64 bits differ: a hint</source>
        <translation>semejante (reflejada), bits distintos de 64: {bits}, un indicio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike, {bits} of 64 bits differ: a hint</source>
        <translation>semejante, bits distintos de 64: {bits}, un indicio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>Ninguna otra captura de los mismos bytes. Esta imagen no tiene hash de semejanza: {count} imagen no se comparó.</numerusform>
            <numerusform>Ninguna otra captura de los mismos bytes. Esta imagen no tiene hash de semejanza: {count} imágenes no se compararon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>Ninguna copia próxima hallada por phash64 y dhash64 entre {count} imagen (sin comparar: {missing}).</numerusform>
            <numerusform>Ninguna copia próxima hallada por phash64 y dhash64 entre {count} imágenes (sin comparar: {missing}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>Los mismos bytes se capturaron {count} vez.</numerusform>
            <numerusform>Los mismos bytes se capturaron {count} veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>This is the first copy found in this archive.</source>
        <translation>Esta es la primera copia hallada en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>First copy found in this archive: {date}, “{title}”.</source>
        <translation>Primera copia encontrada en este archivo: {date}, «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Another picture {how}.</source>
        <translation>Otra imagen: {how}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>{count} otra se parece: {how}.</numerusform>
            <numerusform>{count} otras se parecen, la más próxima: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>{count} vinculada como la misma imagen por una persona.</numerusform>
            <numerusform>{count} vinculadas como la misma imagen por una persona.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Captions disagree.</source>
        <translation>Los pies de foto no concuerdan entre sí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>{count} copia más no figura aquí.</numerusform>
            <numerusform>{count} copias más no figuran aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>{count} imagen no se comparó.</numerusform>
            <numerusform>{count} imágenes no se compararon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes: both files have one SHA-256.</source>
        <translation>Los mismos bytes: ambos ficheros tienen un mismo SHA-256.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes. One of them has no look-alike hash: not compared by it.</source>
        <translation>Bytes distintos. Una de ellas no tiene hash de semejanza: sin comparar por ese medio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; not near by phash64 and dhash64.</source>
        <translation>Bytes distintos; no próximas según phash64 y dhash64.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; {how}.</source>
        <translation>Bytes distintos; {how}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom out (Alt+-)</source>
        <translation>Alejar (Alt+-)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom in (Alt++)</source>
        <translation>Acercar (Alt++)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Whole picture (Alt+0)</source>
        <translation>Imagen completa (Alt+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Actual pixels (Alt+1)</source>
        <translation>Tamaño real (Alt+1)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the left (Ctrl+Alt+R)</source>
        <translation>Girar la vista a la izquierda (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the right (Ctrl+R)</source>
        <translation>Girar la vista a la derecha (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Mirror the view (Ctrl+Alt+M)</source>
        <translation>Reflejar la vista (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness and contrast of the view</source>
        <translation>Brillo y contraste de la vista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Reset the view (Ctrl+Shift+0)</source>
        <translation>Restablecer la vista (Ctrl+Shift+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Drag from corner to corner for a claim about that part. Esc puts the pen away.</source>
        <translation>Arrastre de esquina a esquina para una afirmación sobre esa parte. Esc guarda el lápiz.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away.</source>
        <translation>Haga clic en los vértices; el primero de nuevo, un doble clic o Enter lo cierra. Esc guarda el lápiz.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>View only: turned, mirrored or brightened on this screen; the file is as it was.</source>
        <translation>Solo en la vista: girado, reflejado o aclarado en esta pantalla; el fichero sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Move and choose (Esc)</source>
        <translation>Mover y elegir (Esc)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a rectangle (R)</source>
        <translation>Dibujar un rectángulo (R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a polygon (P)</source>
        <translation>Dibujar un polígono (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine</source>
        <translation>Palabras leídas por máquina</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Claim from these words</source>
        <translation>Afirmación a partir de estas palabras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>No words were found by machine ({program}).</source>
        <translation>La máquina no encontró palabras ({program}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine ({program}, mean confidence {sure})</source>
        <translation>Palabras leídas por máquina ({program}, confianza media {sure})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Compare them with the picture: they may be wrong.</source>
        <translation>Compárelas con la imagen: pueden ser erróneas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Underlined: read with little confidence.</source>
        <translation>Subrayado: leído con poca confianza.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Only the first of them are shown here.</source>
        <translation>Aquí solo se muestran las primeras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Claimed time</source>
        <translation>Hora afirmada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry.</source>
        <translation>Cada cambio de este archivo, firmado por quien lo hizo. Las horas son las del equipo que escribió la entrada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Open the item</source>
        <translation>Abrir el elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Copy the entry&apos;s id</source>
        <translation>Copiar el identificador de la entrada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>{count} entrada aún no tiene sello de tiempo. Mientras un servicio independiente no la haya sellado, su hora es la palabra del equipo que la escribió.</numerusform>
            <numerusform>{count} entradas aún no tienen sello de tiempo. Mientras un servicio independiente no las haya sellado, sus horas son la palabra de los equipos que las escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Entry {id}</source>
        <translation>Entrada {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>{kind}; its words are not here</source>
        <translation>{kind}; sus palabras no están aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a capture</source>
        <translation>una captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a claim</source>
        <translation>una afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>an assessment</source>
        <translation>una evaluación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a field stated</source>
        <translation>un campo declarado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>something recorded</source>
        <translation>algo registrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a logged search</source>
        <translation>una búsqueda registrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a link</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>waits: its author is not admitted here</source>
        <translation>en espera: su autor no está admitido aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: its author was shut out</source>
        <translation>no cuenta: su autor fue excluido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: it does not follow from the entry before it</source>
        <translation>no cuenta: no sigue a la entrada anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made this archive</source>
        <translation>Creó este archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Admitted {who}</source>
        <translation>Admitió a {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Shut out {who}</source>
        <translation>Excluyó a {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Is called {name}</source>
        <translation>Se llama {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Called the key {key} {name}</source>
        <translation>Dio a la clave {key} el nombre {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Imported from a web archive: {address}</source>
        <translation>Importado de un archivo web: {address}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured from {address} ({method})</source>
        <translation>Capturado desde {address} ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured ({method})</source>
        <translation>Capturado ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made another file from a stored one ({role})</source>
        <translation>Hizo otro fichero a partir de uno guardado ({role})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a region to be burnt out in reports: {reason}</source>
        <translation>Marcó una zona que se tapa en los informes: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back that a region is burnt out: {reason}</source>
        <translation>La zona ya no se tapa: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}): “{quote}”</source>
        <translation>Ancló una afirmación ({kind}): «{quote}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a time: {time}</source>
        <translation>Fijó una afirmación ({kind}) a un momento: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a region</source>
        <translation>Ancló una afirmación ({kind}) a una región</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the content</source>
        <translation>el contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the saying</source>
        <translation>lo dicho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Judged a claim {status}, about {about}</source>
        <translation>Evaluó una afirmación: {status}, sobre {about}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Recorded: {thing}</source>
        <translation>Registró: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Changed “{field}” of this: {thing}</source>
        <translation>Cambió «{field}» de esto: {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Stated “{field}” of this: {thing}: {value}</source>
        <translation>Declaró «{field}» de esto: {thing}: {value}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Tagged with {term}</source>
        <translation>Puso la etiqueta {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a tag off</source>
        <translation>Quitó una etiqueta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Linked: {link}</source>
        <translation>Vinculó: {link}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a link back</source>
        <translation>Retiró un vínculo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Wrote a note: {text}</source>
        <translation>Escribió una nota: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>Registró una búsqueda, {count} encontrado: {query}</numerusform>
            <numerusform>Registró una búsqueda, {count} encontrados: {query}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made a word of one&apos;s own: {term}</source>
        <translation>Creó un término propio: {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Added a spelling: {term}</source>
        <translation>Añadió una grafía: {term}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>Creó un fichero compartido de {count} entrada</numerusform>
            <numerusform>Creó un fichero compartido de {count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>Fusionó un fichero compartido de {count} entrada</numerusform>
            <numerusform>Fusionó un fichero compartido de {count} entradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Custody: {what}</source>
        <translation>Custodia: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Withdrew something: {reason}</source>
        <translation>Retiró algo: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Summed up all chains, to be time-stamped</source>
        <translation>Resumió todas las cadenas, para un sello de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Kept a time stamp of a service, which is not checked here</source>
        <translation>Conservó un sello de tiempo de un servicio, que aquí no se comprueba</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Explained a chain: {reason}</source>
        <translation>Explicó una cadena: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive</source>
        <translation>archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Find among these</source>
        <translation>Buscar entre estos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>No item has one.</source>
        <translation>Ningún elemento tiene uno.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>Como máximo {count} valor por filtro.</numerusform>
            <numerusform>Como máximo {count} valores por filtro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Narrow the list by status, kind, source, place, date and more</source>
        <translation>Acotar la lista por estado, tipo, fuente, lugar, fecha y más</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>2026, 2026-01 or 2026-01-31</source>
        <translation>2026, 2026-01 o 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change this filter</source>
        <translation>Cambiar este filtro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change the filter {filter}</source>
        <translation>Cambiar el filtro {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a person: {words}</source>
        <translation>Traducción al {language} de una persona, {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a program: {words}</source>
        <translation>Traducción al {language} de un programa, {who}: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Claim: {words}</source>
        <translation>Afirmación: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Caption: {words}</source>
        <translation>Pie: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Record: {words}</source>
        <translation>Ficha: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Read by machine: {words}</source>
        <translation>Leído por máquina: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>y {count} igual</numerusform>
            <numerusform>y {count} iguales</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Log this search</source>
        <translation>Registrar esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Back to the list before this one</source>
        <translation>Volver a la lista anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Texts that are nearly the same share a row.</source>
        <translation>Los textos casi idénticos comparten una fila.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>El primer resultado; los demás se están contando.</numerusform>
            <numerusform>Los primeros {count} resultados; los demás se están contando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>filas: {count}</numerusform>
            <numerusform>filas: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>{count} encontrado en {ms} ms</numerusform>
            <numerusform>{count} encontrados en {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Take search and filters away</source>
        <translation>Quitar la búsqueda y los filtros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nada en esta lista corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>The inbox is empty: everything that came in has been marked as read.</source>
        <translation>Recibidos está vacío: todo lo que llegó se ha marcado como leído.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This collection is empty. Drag items here from another list, or choose “Add to collection”.</source>
        <translation>Esta colección está vacía. Arrastre aquí elementos de otra lista o elija «Añadir a una colección».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>There are no such items yet.</source>
        <translation>Aún no hay elementos de este tipo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This archive is empty. Paste an address above, or drop files anywhere, to capture them.</source>
        <translation>Este archivo está vacío. Pegue una dirección arriba o suelte ficheros en cualquier lugar para capturarlos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search these too</source>
        <translation>Buscar también estas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Back to {query}</source>
        <translation>Volver a {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Did you mean</source>
        <translation>Quizás quiso decir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search {query}</source>
        <translation>Buscar {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search, not searched yet:</source>
        <translation>Otras grafías, aún no buscadas:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>{name} (seen in a title)</source>
        <translation>{name} (visto en un título)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search {spelling}</source>
        <translation>Buscar también {spelling}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Tick it to search it too</source>
        <translation>Márquelo para buscarlo también</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Best match</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>falling</source>
        <translation>descendente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>rising</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Examples of searches</source>
        <translation>Ejemplos de búsquedas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Enter puts an example into the field, its changeable part selected.</source>
        <translation>Intro pone el ejemplo en el campo, con su parte variable seleccionada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>More in the manual</source>
        <translation>Más en el manual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Also: {others}</source>
        <translation>También: {others}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>This search cannot be run: {why}</source>
        <translation>Esta búsqueda no se puede ejecutar: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>{count} elemento</numerusform>
            <numerusform>{count} elementos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search words, captions, claims, notes  (Ctrl+F)</source>
        <translation>Buscar palabras, pies de foto, afirmaciones, notas  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Examples of what can be searched  (Ctrl+/)</source>
        <translation>Ejemplos de lo que se puede buscar  (Ctrl+/)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove (take its items out first)</source>
        <translation>Eliminar (quite antes sus elementos)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Claims by status</source>
        <translation>Afirmaciones por estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Inbox</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>new collection</source>
        <translation>colección nueva</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk.</source>
        <translation>El bloqueo oculta lo que hay en el archivo. No lo cifra: quien tenga este equipo puede leer su disco.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>What is being written is finished, then the archive is closed.</source>
        <translation>Se termina lo que se está escribiendo y luego se cierra el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>The archive is closed.</source>
        <translation>El archivo está cerrado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>{count} dirección de una lista espera desde la última vez.</numerusform>
            <numerusform>{count} direcciones de una lista esperan desde la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Works offline. Escape goes back to where you were.</source>
        <translation>Funciona sin conexión. Escape vuelve adonde usted estaba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>No other archive</source>
        <translation>Ningún otro archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>What became of each</source>
        <translation>Qué ocurrió con cada uno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>Looking again</source>
        <translation>Mirando de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>changed and captured again</source>
        <translation>cambiados y capturados de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>not seen, which says nothing of the page</source>
        <translation>no vistas, lo que no dice nada de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Looked at again</source>
        <translation>Miradas de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Capturing</source>
        <translation>Capturando</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Capturing a list</source>
        <translation>Capturando una lista</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Each says why.</source>
        <translation>Cada uno dice por qué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Keep as a lead</source>
        <translation>Conservar como pista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>{count} elemento capturado.</numerusform>
            <numerusform>{count} elementos capturados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>{count} sugerencia espera en el margen.</numerusform>
            <numerusform>{count} sugerencias esperan en el margen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Perhaps not the page that was meant: {states}. The record says why.</source>
        <translation>Quizá no sea la página que se quería: {states}. La ficha dice por qué.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>{count} por HTTP simple, pues el navegador no pudo: su ficha dice por qué.</numerusform>
            <numerusform>{count} por HTTP simple, pues el navegador no pudo: sus fichas dicen por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>{count} guardado antes de que la página estuviera completa: su ficha dice por qué.</numerusform>
            <numerusform>{count} guardados antes de que la página estuviera completa: sus fichas dicen por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>De ellos, {count} dañado: su ficha dice qué falta.</numerusform>
            <numerusform>De ellos, {count} dañados: sus fichas dicen qué falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>{count} ya estaba aquí: una captura más.</numerusform>
            <numerusform>{count} ya estaban aquí: una captura más de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>{count} pista de la lista está encontrada.</numerusform>
            <numerusform>{count} pistas de la lista están encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>{count} rechazado.</numerusform>
            <numerusform>{count} rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: what came before is captured, the rest is not.</source>
        <translation>Detenido: lo anterior está capturado, el resto no.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: nothing was captured.</source>
        <translation>Detenido: no se capturó nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a login wall</source>
        <translation>un muro de acceso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a cookie wall</source>
        <translation>un muro de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an error page</source>
        <translation>una página de error</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an empty page</source>
        <translation>una página vacía</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>{count} elemento retirado: oculto aquí y allí donde vaya el registro de este archivo. El registro conserva que fue capturado.</numerusform>
            <numerusform>{count} elementos retirados: ocultos aquí y allí donde vaya el registro de este archivo. El registro conserva que fueron capturados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>{count} permanece: alguien trabajó en él desde entonces.</numerusform>
            <numerusform>{count} permanecen: alguien trabajó en ellos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Undoing the capture</source>
        <translation>Deshaciendo la captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Looking into the folder</source>
        <translation>Mirando la carpeta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>{file}: {count} línea escrita.</numerusform>
            <numerusform>{file}: {count} líneas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>{count} afirmación evaluada: {status}. Para cambiarla, evalúela de nuevo.</numerusform>
            <numerusform>{count} afirmaciones evaluadas: {status}. Para cambiar una, evalúela de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Judging</source>
        <translation>Evaluando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>{count} afirmación etiquetada: {terms}</numerusform>
            <numerusform>{count} afirmaciones etiquetadas: {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>{count} etiqueta quitada de nuevo.</numerusform>
            <numerusform>{count} etiquetas quitadas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>{count} etiqueta quitada.</numerusform>
            <numerusform>{count} etiquetas quitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>{count} etiqueta puesta de nuevo.</numerusform>
            <numerusform>{count} etiquetas puestas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>Estado de revisión de {count} afirmación cambiado.</numerusform>
            <numerusform>Estado de revisión de {count} afirmaciones cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>Estado de revisión de {count} afirmación restablecido.</numerusform>
            <numerusform>Estado de revisión de {count} afirmaciones restablecido.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Linked.</source>
        <translation>Vínculo añadido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>The link was taken back.</source>
        <translation>El vínculo se retiró.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/comparing.py"/>
        <source>Comparing two captures</source>
        <translation>Comparación de dos capturas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>{file}: {count} página escrita.</numerusform>
            <numerusform>{file}: {count} páginas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Reading the shared file</source>
        <translation>Leyendo el fichero compartido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>{count} entrada nueva incorporada.</numerusform>
            <numerusform>{count} entradas nuevas incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>{count} entrada puesta en cuarentena, solo aquí.</numerusform>
            <numerusform>{count} entradas puestas en cuarentena, solo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la fusión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>{file}: {count} figures written.</source>
        <translation>
            <numerusform>{file}: {count} cifra escrita.</numerusform>
            <numerusform>{file}: {count} cifras escritas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>Writing the figures</source>
        <translation>Escribiendo las cifras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Accepted as a claim.</source>
        <translation>Aceptada como afirmación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Suggestion dismissed.</source>
        <translation>Sugerencia descartada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Kept in the wanted list.</source>
        <translation>Conservado en la lista de pistas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Captured: the lead is found.</source>
        <translation>Capturado: la pista está encontrada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Making it ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Writing it</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Looking for similar text</source>
        <translation>Buscando texto parecido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>Reading the words in the picture</source>
        <translation>Lectura de las palabras de la imagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>{count} palabra leída por máquina.</numerusform>
            <numerusform>{count} palabras leídas por máquina.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is not offered any more. What was said with it stays.</source>
        <translation>«{status}» ya no se ofrece. Lo que se dijo con él permanece.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is in use again.</source>
        <translation>«{status}» está de nuevo en uso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>Búsqueda registrada: {count} encontrado. El registro de método está en el cuaderno de investigación.</numerusform>
            <numerusform>Búsqueda registrada: {count} encontrados. El registro de método está en el cuaderno de investigación.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Show the log</source>
        <translation>Mostrar el registro de método</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logging a search</source>
        <translation>Registro de una búsqueda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Nothing to change: it is so already.</source>
        <translation>Nada que cambiar: ya es así.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>The tags are off again.</source>
        <translation>Las etiquetas se han vuelto a quitar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Saved as “{name}”, in the sidebar.</source>
        <translation>Guardado como «{name}», en la barra lateral.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>“{name}” is removed.</source>
        <translation>«{name}» se eliminó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>{count} marcado como leído.</numerusform>
            <numerusform>{count} marcados como leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>{count} de vuelta en recibidos.</numerusform>
            <numerusform>{count} de vuelta en recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>{count} marcado como impactante: oculto hasta que se pida.</numerusform>
            <numerusform>{count} marcados como impactantes: ocultos hasta que se pidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>{count} ya no está marcado como impactante.</numerusform>
            <numerusform>{count} ya no están marcados como impactantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>{count} añadido a la colección.</numerusform>
            <numerusform>{count} añadidos a la colección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>{count} quitado de la colección. Sigue en el archivo.</numerusform>
            <numerusform>{count} quitados de la colección. Siguen en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>{count} etiquetado.</numerusform>
            <numerusform>{count} etiquetados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>Asking for time stamps</source>
        <translation>Pidiendo sellos de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>No report waits for a time stamp.</source>
        <translation>Ningún informe espera un sello de tiempo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>{count} informe fue sellado.</numerusform>
            <numerusform>{count} informes fueron sellados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stating.py"/>
        <source>Stated. It stands in the record with your name and the date.</source>
        <translation>Declarado. Consta en la ficha con su nombre y la fecha.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Looking into the table</source>
        <translation>Examen de la tabla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Importing the table</source>
        <translation>Importación de la tabla</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>Pistas añadidas: {count}.</numerusform>
            <numerusform>Pistas añadidas: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>Afirmaciones añadidas: {count}.</numerusform>
            <numerusform>Afirmaciones añadidas: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>Filas que ya estaban aquí: {count}.</numerusform>
            <numerusform>Filas que ya estaban aquí: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>Filas rechazadas: {count}; el panel dice por qué.</numerusform>
            <numerusform>Filas rechazadas: {count}; el panel dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Stopped: what came before is kept, the rest is not imported.</source>
        <translation>Detenido: lo anterior queda guardado, el resto no se ha importado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>This very translation is there already.</source>
        <translation>Esta misma traducción ya está.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was replaced.</source>
        <translation>La traducción se reemplazó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was kept.</source>
        <translation>La traducción se guardó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>slate grey</source>
        <translation>gris pizarra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>navy blue</source>
        <translation>azul marino</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>indigo</source>
        <translation>índigo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>flag</source>
        <translation>bandera</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>eye</source>
        <translation>ojo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>telescope</source>
        <translation>telescopio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>gavel</source>
        <translation>mazo de juez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>chain link</source>
        <translation>eslabón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>equals sign</source>
        <translation>signo igual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed equals sign</source>
        <translation>signo igual tachado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>half circle</source>
        <translation>semicírculo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed circle</source>
        <translation>círculo tachado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>pentagon</source>
        <translation>pentágono</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>such as: likely, staged, satire</source>
        <translation>por ejemplo: probable, montaje, sátira</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Saying it needs a reason</source>
        <translation>Decirlo necesita un motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Then it cannot be set on several claims at once.</source>
        <translation>Entonces no se puede fijar en varias afirmaciones a la vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>It travels with the archive. It stands against other statuses as “disputed” does.</source>
        <translation>Viaja con el archivo. Se opone a otros estados igual que «en disputa».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Somebody said this word; its colour and rule did not come along. Make it a status here to use it.</source>
        <translation>Alguien dijo esta palabra; su color y su regla no vinieron con ella. Conviértala aquí en un estado para usarla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>A shipped status: it is the same in every archive.</source>
        <translation>Un estado incluido: es el mismo en todos los archivos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>What was said with this word keeps it, also when it is renamed here.</source>
        <translation>Lo que se dijo con esta palabra la conserva, también si aquí se le cambia el nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>An earlier word: it stays on what was said with it.</source>
        <translation>Una palabra anterior: permanece en lo que se dijo con ella.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Retire</source>
        <translation>Retirar del uso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>no key</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>There is a status “{status}” already.</source>
        <translation>Ya existe un estado «{status}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>only the word came here</source>
        <translation>solo llegó la palabra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>shipped</source>
        <translation>incluido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>called {words} now</source>
        <translation>ahora se llama {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>not in use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.</source>
        <translation>Lo que se puede decir de una afirmación. Sus propios estados viajan con el archivo; lo que se dijo conserva su palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>needs one</source>
        <translation>necesita uno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was.</source>
        <translation>Una dirección por línea. Cada una se captura por separado; tras una parada o un corte de luz, la lista continúa donde estaba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture addresses</source>
        <translation>Capturar direcciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>As a browser sees it: picture, page as shown, everything that came</source>
        <translation>Como la ve un navegador: imagen, página tal como se muestra, todo lo que llegó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Plain HTTP: quick, what the server sends, no picture</source>
        <translation>HTTP simple: rápido, lo que envía el servidor, sin imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>More: proxy, virtual identity, collection</source>
        <translation>Más: proxy, identidad virtual, colección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>socks5://HOST:PORT, for every request, names included; empty for none</source>
        <translation>socks5://HOST:PORT, para cada petición, nombres incluidos; vacío si ninguno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>what the browser calls itself; empty for its own</source>
        <translation>cómo se presenta el navegador; vacío para el suyo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>a name whose logins are kept apart; it stays at home when you share</source>
        <translation>un nombre cuyas sesiones se guardan aparte; se queda en casa al compartir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>a new or known name; empty for none</source>
        <translation>un nombre nuevo o conocido; vacío para ninguno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>why this is relevant</source>
        <translation>por qué es relevante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Virtual identity</source>
        <translation>Identidad virtual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Use way, proxy and user agent for every address from now on</source>
        <translation>Usar modo, proxy y agente para cada dirección de ahora en adelante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Opens a window of the browser: log in, go to the page, press “Capture this page”.</source>
        <translation>Abre una ventana del navegador: inicie sesión, vaya a la página y pulse «Capturar esta página».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>{count} dirección</numerusform>
            <numerusform>{count} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>{count} repetida</numerusform>
            <numerusform>{count} repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>{count} capturada antes</numerusform>
            <numerusform>{count} capturadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} rechazado</numerusform>
            <numerusform>{count} rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>Reintentar {count} rechazado</numerusform>
            <numerusform>Reintentar {count} rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>Capturar {count} dirección</numerusform>
            <numerusform>Capturar {count} direcciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Nothing is taken over before you say so. Files are read, never moved or changed.</source>
        <translation>No se incorpora nada hasta que usted lo diga. Los ficheros se leen; nunca se mueven ni se modifican.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture a folder</source>
        <translation>Capturar una carpeta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Looking into {folder} …</source>
        <translation>Mirando {folder} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What is there</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What happens</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What you state of all of them</source>
        <translation>Lo que usted declara de todos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>outlet, account or organisation</source>
        <translation>medio, cuenta u organización</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>who handed it over; stays at home when you share</source>
        <translation>quién lo entregó; se queda aquí al compartir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
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
            <numerusform>{count} fichero</numerusform>
            <numerusform>{count} ficheros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>Capturar {count} fichero</numerusform>
            <numerusform>Capturar {count} ficheros</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be captured</source>
        <translation>se capturará</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>looks as if it would be refused</source>
        <translation>parece que se rechazaría</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be tried, and told one by one</source>
        <translation>se intentarán, con el resultado de cada uno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page</source>
        <translation>página guardada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page (MHTML)</source>
        <translation>página guardada (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>mailbox, an item for each message</source>
        <translation>buzón, un elemento por mensaje</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (CSV)</source>
        <translation>tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>container (ZIP), an item for each file</source>
        <translation>contenedor (ZIP), un elemento por fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WARC), an item for each page</source>
        <translation>archivo web (WARC), un elemento por página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WACZ), an item for each page</source>
        <translation>archivo web (WACZ), un elemento por página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>text (Markdown)</source>
        <translation>texto (Markdown)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>picture (SVG)</source>
        <translation>imagen (SVG)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (DOCX)</source>
        <translation>documento (DOCX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (ODT)</source>
        <translation>documento (ODT)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (XLSX)</source>
        <translation>tabla (XLSX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (ODS)</source>
        <translation>tabla (ODS)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>hidden files and folders</source>
        <translation>ficheros y carpetas ocultos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>left out: links are not followed, so no loop can trap the capture</source>
        <translation>omitidos: los enlaces no se siguen, así ningún bucle puede atrapar la captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders of saved pages</source>
        <translation>carpetas de páginas guardadas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>captured with their page, not by themselves</source>
        <translation>capturadas con su página, no por separado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>devices and pipes</source>
        <translation>dispositivos y tuberías</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders that cannot be read</source>
        <translation>carpetas que no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>part of a saved page</source>
        <translation>parte de una página guardada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>neither file nor folder</source>
        <translation>ni fichero ni carpeta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folder that cannot be read</source>
        <translation>carpeta que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.</source>
        <translation>Una captura en papel (Protocolo de Berkeley, anexo IV): direcciones, horas, herramientas, el hash de cada archivo, el hash de esa lista y lo que se retiró.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Record of a capture</source>
        <translation>Ficha de una captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print people&apos;s display names (else codes with key fingerprints)</source>
        <translation>Imprimir los nombres visibles de las personas (si no, códigos con la huella de su clave)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the PDF…</source>
        <translation>Crear el PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Write the record as</source>
        <translation>Escribir la ficha como</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth.</source>
        <translation>Los bytes frente a los hashes registrados, las firmas y la cadena de entradas. Prueba que nada ha cambiado desde entonces, no que una página dijera la verdad.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Checking {file} …</source>
        <translation>Comprobando {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>File or entry</source>
        <translation>Fichero o entrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>MATCH</source>
        <translation>COINCIDE</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Every check that was made matches.</source>
        <translation>Todas las comprobaciones hechas coinciden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.</source>
        <translation>Las listas y la búsqueda no coinciden con el registro; lo registrado sí. Cierre el archivo y vuelva a abrirlo: se hacen de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.</source>
        <translation>No use lo que no coincide. Enter abre el elemento que nombra un hallazgo; restaure el fichero desde una copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Not checked is not good: nothing was compared there. The list says why.</source>
        <translation>Sin comprobar no quiere decir bien: allí no se comparó nada. La lista dice por qué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded.</source>
        <translation>Lo que Attest ha dicho desde que se abrió esta ventana. No se guarda en ningún otro lugar; el registro conserva lo registrado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Display names of people</source>
        <translation>Nombres visibles de personas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Names in files and their metadata</source>
        <translation>Nombres en los ficheros y sus metadatos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>People marked in pictures</source>
        <translation>Personas marcadas en imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Devices and programs</source>
        <translation>Dispositivos y programas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Working hours</source>
        <translation>Horas de trabajo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Network addresses and virtual identities</source>
        <translation>Direcciones de red e identidades virtuales</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Private fields</source>
        <translation>Campos privados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Logged searches: words and reasons</source>
        <translation>Búsquedas registradas: palabras y motivos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Flagged material</source>
        <translation>Material marcado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>What was consented to</source>
        <translation>Lo que tuvo consentimiento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Files that were not looked into</source>
        <translation>Ficheros que no se examinaron</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Searched for and not found</source>
        <translation>Buscado y no encontrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Let go by your decision</source>
        <translation>Dejado pasar por decisión suya</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Look at these before you hand it on</source>
        <translation>Mire esto antes de entregarlo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Stays at home</source>
        <translation>Se queda en casa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>metadata names</source>
        <translation>nombres en los metadatos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>people in pictures</source>
        <translation>personas en imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>told privately</source>
        <translation>dicho en privado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>logged searches</source>
        <translation>búsquedas registradas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>not looked into</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Let them go with this reason</source>
        <translation>Dejarlos pasar con este motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Leave these out</source>
        <translation>Omitir estos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What would they learn?</source>
        <translation>¿Qué sabrían?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What they would learn</source>
        <translation>Lo que sabrían</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Names and places that are only said in words, shown in a picture or spoken are not found by this search.</source>
        <translation>Los nombres y lugares que solo se dicen con palabras, se ven en una imagen o se pronuncian no los encuentra esta búsqueda.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.</source>
        <translation>Releído en los mismos bytes que saldrían. Todavía no ha salido nada: {file}, {size}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>It is encrypted: only who can open it learns this.</source>
        <translation>Está cifrado: solo quien pueda abrirlo sabrá esto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, with a time stamp: {at}.</source>
        <translation>Firmado, con sello de tiempo: {at}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, without a time stamp.</source>
        <translation>Firmado, sin sello de tiempo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Once it is written it waits for its time stamp: ask again in this panel.</source>
        <translation>Una vez escrito espera su sello de tiempo: pídalo de nuevo en este panel.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item&apos;s custody.</source>
        <translation>Lo que cambió se capturó de nuevo. Un servidor que no responde no dice nada de la página. Cada mirada consta en la custodia del elemento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/exchange.py"/>
        <source>Merge a shared file</source>
        <translation>Fusionar un fichero compartido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Nothing of yours is overwritten; a merge can be undone.</source>
        <translation>Nada suyo se sobrescribe; una fusión se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Reading {file} …</source>
        <translation>Leyendo {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>I know this person: let their entries count from now on</source>
        <translation>Conozco a esta persona: que sus entradas cuenten desde ahora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>No hay nada nuevo en él. Ya aquí: {count}</numerusform>
            <numerusform>No hay nada nuevo en él. Ya aquí: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>New here: {entries}, {items}, {claims}, {assessments}</source>
        <translation>Nuevo aquí: {entries}, {items}, {claims}, {assessments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>{count} evaluación</numerusform>
            <numerusform>{count} evaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>Ya está aquí: {count} entrada</numerusform>
            <numerusform>Ya están aquí: {count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>{count} entrada se retiró aquí; la fusión la devuelve.</numerusform>
            <numerusform>{count} entradas se retiraron aquí; la fusión las devuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>Los evaluadores discreparán sobre {count} afirmación; cada evaluación sigue vigente.</numerusform>
            <numerusform>Los evaluadores discreparán sobre {count} afirmaciones; cada evaluación sigue vigente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>{count} entrada es de alguien aún sin admitir: espera aquí a que un responsable admita su clave.</numerusform>
            <numerusform>{count} entradas son de alguien aún sin admitir: esperan aquí a que un responsable admita su clave.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>What its author or a keeper withdrew is hidden here, too.</source>
        <translation>Lo que su autor o un responsable retiró se oculta aquí también.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Entries of yours that would be hidden</source>
        <translation>Entradas suyas que se ocultarían</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>key {fingerprint}</source>
        <translation>clave {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} new entries</source>
        <translation>
            <numerusform>{count} entrada nueva</numerusform>
            <numerusform>{count} entradas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>{count} espera en cuarentena</numerusform>
            <numerusform>{count} esperan en cuarentena</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>signed this file</source>
        <translation>firmó este fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Who speaks in it</source>
        <translation>Quién habla en él</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>waits in quarantine</source>
        <translation>espera en cuarentena</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>new here</source>
        <translation>nuevo aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>New items</source>
        <translation>Elementos nuevos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Each judgement stands; none is overwritten.</source>
        <translation>Cada evaluación se mantiene; ninguna se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Claims that would show something else</source>
        <translation>Afirmaciones que mostrarían otra cosa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>assessors would differ: {names}</source>
        <translation>los evaluadores discreparían: {names}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>only once they are admitted</source>
        <translation>solo una vez admitidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>a region of a picture</source>
        <translation>una región de una imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender let go by decision</source>
        <translation>Lo que el remitente dejó pasar por decisión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender kept back</source>
        <translation>Lo que el remitente se guardó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Check of the file</source>
        <translation>Comprobación del fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>Its journal is read. After an update of Attest this takes a while, once.</source>
        <translation>Se lee su registro. Tras una actualización de Attest esto tarda un rato, una sola vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>The archive is being opened.</source>
        <translation>El archivo se está abriendo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Enter opens an item. Refused files are not in the archive.</source>
        <translation>Enter abre un elemento. Los ficheros rechazados no están en el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured, damaged</source>
        <translation>capturado, dañado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured again</source>
        <translation>capturado de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>{count} capturado</numerusform>
            <numerusform>{count} capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>{count} todavía no</numerusform>
            <numerusform>{count} todavía no</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>Continuar con la lista: {count}</numerusform>
            <numerusform>Continuar con la lista: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list as</source>
        <translation>Guardar la lista como</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>File or address</source>
        <translation>Fichero o dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>What it is, or why not</source>
        <translation>Qué es, o por qué no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>The pages cannot be shown here. The file can be written all the same.</source>
        <translation>Las páginas no se pueden mostrar aquí. El archivo se puede escribir de todos modos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Only the pages</source>
        <translation>Solo las páginas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>Página {number} de {count}</numerusform>
            <numerusform>Página {number} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out.</source>
        <translation>En un informe al que se le pida, cada nombre figura con su seudónimo, entre corchetes. Esta lista es la más peligrosa que existe: se queda en este archivo, y los ficheros compartidos la omiten.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>en {count} elemento elegido</numerusform>
            <numerusform>en {count} elementos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>choose items to count</source>
        <translation>elija elementos para contar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Name and spellings</source>
        <translation>Nombre y grafías</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>as it stands in the texts</source>
        <translation>tal como figura en los textos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>other forms and scripts, parted by ;</source>
        <translation>otras formas y escrituras, separadas por ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>such as: Person A</source>
        <translation>por ejemplo: Persona A</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>it is printed, and counted by</source>
        <translation>se imprime y sirve para contar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Spellings</source>
        <translation>Grafías</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Longer words that begin alike and stay: {words}</source>
        <translation>Palabras más largas que empiezan igual y quedan: {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>A list of names</source>
        <translation>Una lista de nombres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Make an archive of it…</source>
        <translation>Hacer un archivo con él…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>The sender kept back: {number}</source>
        <translation>El remitente se guardó: {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Merge it into {name}…</source>
        <translation>Fusionarlo en {name}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Signed by the key {fingerprint}</source>
        <translation>Firmado por la clave {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Keepers whom the new archive will trust: {fingerprints}</source>
        <translation>Responsables en quienes confiará el archivo nuevo: {fingerprints}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Compare these by voice with whoever gave you the file: nothing else shows that it is theirs.</source>
        <translation>Compare estas huellas de viva voz con quien le dio el fichero: nada más muestra que es suyo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.</source>
        <translation>Un PDF de pruebas que un experto puede comprobar con herramientas públicas: páginas, textos exactos, hashes, custodia.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Evidence report</source>
        <translation>Informe de pruebas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>{count} elemento seleccionado</numerusform>
            <numerusform>{count} elementos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>Todos los elementos de la lista: {count}</numerusform>
            <numerusform>Todos los elementos de la lista: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>title on the cover; empty for the archive&apos;s name</source>
        <translation>título en la portada; vacío para el nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Letterhead: a text file of a few lines</source>
        <translation>Membrete: un archivo de texto de pocas líneas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Logo: a PNG or JPEG</source>
        <translation>Logotipo: un PNG o JPEG</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Also as web pages: an empty folder</source>
        <translation>También como páginas web: una carpeta vacía</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the methodology log: the searches that were logged</source>
        <translation>Imprimir el registro de método: las búsquedas registradas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the working file</source>
        <translation>Imprimir el archivo de trabajo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print pictures that are marked graphic</source>
        <translation>Imprimir las imágenes marcadas como crudas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print what the records tell of where something was made</source>
        <translation>Imprimir lo que los registros dicen de dónde se hizo algo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Replace names by the archive&apos;s pseudonyms</source>
        <translation>Sustituir los nombres por los seudónimos del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Leave out hashes by which a guess of such a name could be tested</source>
        <translation>Omitir los hashes con los que se podría comprobar un nombre adivinado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the report as</source>
        <translation>Guardar el informe como</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>one exhibit alone</source>
        <translation>un solo documento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>claims only; the rest in the attached manifest</source>
        <translation>solo afirmaciones; el resto en el manifiesto adjunto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>a contact sheet of the pictures</source>
        <translation>una hoja de contactos de las imágenes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Sign with a certificate: a PKCS #12 file</source>
        <translation>Firmar con un certificado: un archivo PKCS #12</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>its address (RFC 3161); empty for no time stamp</source>
        <translation>su dirección (RFC 3161); vacío: sin sello de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Time-stamp service</source>
        <translation>Servicio de sellado de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>One file that carries the archive, or part of it, to somebody else.</source>
        <translation>Un solo fichero que lleva el archivo, o una parte, a otra persona.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For a colleague: a shared file that can be merged</source>
        <translation>Para un colega: un fichero compartido que se puede fusionar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For an outsider: an extract without journal, people as codes</source>
        <translation>Para alguien de fuera: un extracto sin registro, las personas como códigos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file…</source>
        <translation>Crear el fichero compartido…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>What stays at home</source>
        <translation>Lo que se queda en casa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>The keys that signed and the times of work show in every shared file. Display names may be codes.</source>
        <translation>Las claves que firmaron y las horas de trabajo se ven en todo fichero compartido. Los nombres visibles pueden ser códigos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep display names of people at home</source>
        <translation>Dejar aquí los nombres visibles de las personas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep positions (GPS) at home: a copy without metadata stands for such a picture</source>
        <translation>Dejar aquí las posiciones (GPS): una copia sin metadatos sustituye a esa imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let the collector&apos;s network address and virtual identity travel</source>
        <translation>Incluir la dirección de red y la identidad virtual del recolector</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let names of devices travel</source>
        <translation>Incluir los nombres de los dispositivos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file as</source>
        <translation>Guardar el fichero compartido como</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>{file} contiene {count} elemento.</numerusform>
            <numerusform>{file} contiene {count} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>{count} volumen</numerusform>
            <numerusform>{count} volúmenes, que deben guardarse en una misma carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>{count} punto para mirar antes de entregarlo</numerusform>
            <numerusform>{count} puntos para mirar antes de entregarlo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Positions in words are searched for by pattern and stay in; a place in a picture is not seen.</source>
        <translation>Las posiciones escritas con palabras se buscan por patrón y se quedan; un lugar visible en una imagen no se detecta.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Signed, and waiting for a time stamp: {files}.</source>
        <translation>Firmados, en espera de un sello de tiempo: {files}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>Pedir los sellos de tiempo que esperan ({count})</numerusform>
            <numerusform>Pedir los sellos de tiempo que esperan ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent was withdrawn</source>
        <translation>el consentimiento se retiró</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent has lapsed</source>
        <translation>el consentimiento ha caducado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>personal information, and no consent is recorded</source>
        <translation>información personal, y no hay consentimiento registrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Decide before this leaves</source>
        <translation>Decida antes de que esto salga</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.</source>
        <translation>Alguien podría sufrir daño. Omita estos, o déjelos pasar y diga por qué: su motivo se conserva en el registro y figura en el fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it is stopped</source>
        <translation>Por qué está detenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Title or name</source>
        <translation>Título o nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>What stops it</source>
        <translation>Qué lo detiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it may leave all the same</source>
        <translation>Por qué puede salir a pesar de todo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>who agreed, when, and how you know</source>
        <translation>quién aceptó, cuándo y cómo lo sabe usted</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Is taken for</source>
        <translation>Se toma por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column {name} is taken for</source>
        <translation>La columna {name} se toma por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published on</source>
        <translation>publicado el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published by</source>
        <translation>publicado por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>the count</source>
        <translation>el número</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>what is counted</source>
        <translation>lo que se cuenta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>said by</source>
        <translation>dicho por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>kind of claim</source>
        <translation>clase de afirmación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table itself is captured, and each row says where it came from. Nothing is taken over before you say so.</source>
        <translation>La propia tabla se captura, y cada fila dice de dónde vino. No se toma nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read</source>
        <translation>Cómo se leen las primeras filas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>leads in the wanted list</source>
        <translation>pistas en la lista de lo buscado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>captures of their addresses, now</source>
        <translation>capturas de sus direcciones, ahora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>claims on the table itself</source>
        <translation>afirmaciones en la propia tabla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>refused where it is in doubt</source>
        <translation>rechazado donde haya duda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Each row becomes</source>
        <translation>Cada fila será</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>03/04/2026 is read with</source>
        <translation>03/04/2026 se lee con</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{name} (hidden)</source>
        <translation>{name} (oculta)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Choose for one of them what it is.</source>
        <translation>Elija para una de ellas qué es.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table was not read to its end: it is too long.</source>
        <translation>La tabla no se leyó hasta el final: es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read:</source>
        <translation>Cómo se leen las primeras filas:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Importar filas: {count}</numerusform>
            <numerusform>Importar filas: {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: refused</source>
        <translation>{row}: rechazada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What became of each row:</source>
        <translation>Qué fue de cada fila:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>already here</source>
        <translation>ya estaba aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: {state}</source>
        <translation>{row}: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>what the investigation is called</source>
        <translation>el nombre de la investigación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>your name, or a code such as R1</source>
        <translation>su nombre, o un código como R1</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Make a new archive…</source>
        <translation>Crear un archivo nuevo…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>New archive</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Write this down, on paper</source>
        <translation>Anote esto, en papel</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here.</source>
        <translation>Si este equipo portátil se pierde o es incautado, solo esta clave de recuperación puede admitir un dispositivo nuevo y excluir el anterior. Se muestra una sola vez y no se guarda aquí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>I have written it down</source>
        <translation>Ya lo anoté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open an archive…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open a shared file…</source>
        <translation>Abrir un fichero compartido…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>Ver el caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>A key is a device, not a person: compare its fingerprint by voice before you admit it.</source>
        <translation>Una clave es un dispositivo, no una persona: compare su huella de viva voz antes de admitirla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>To have somebody admitted, ask {names}.</source>
        <translation>Para que se admita a alguien, pida a {names}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit…</source>
        <translation>Admitir…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Change the name…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Give a name…</source>
        <translation>Poner un nombre…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>The name travels with every shared file. A code such as R2 will do.</source>
        <translation>El nombre viaja con cada fichero compartido. Basta un código como R2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>a name, or a code such as R2</source>
        <translation>un nombre, o un código como R2</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Calls themselves “{name}”</source>
        <translation>Dice llamarse «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it.</source>
        <translation>No es una persona: 43 caracteres en papel, mostrados una sola vez al crear este archivo y no guardados aquí en ninguna parte. Si este equipo portátil se pierde o es incautado, solo ellos pueden admitir un dispositivo nuevo y excluir el anterior. Guarde el papel lejos del equipo y anote aquí dónde está o quién lo tiene.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts everywhere this archive goes.</source>
        <translation>Usted, en este dispositivo. Lo que escriba cuenta allí donde vaya este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device, which was shut out: what you write now counts nowhere.</source>
        <translation>Usted, en este dispositivo, que fue excluido: lo que escriba ahora no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts here; at your colleagues&apos; it waits until one of them who may do so has admitted you.</source>
        <translation>Usted, en este dispositivo. Lo que escriba cuenta aquí; con sus colegas, espera a que lo admita uno de ellos que pueda hacerlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>Su colega, aún sin admitir: {count} entrada de esta persona espera aquí y no cuenta hasta entonces.</numerusform>
            <numerusform>Su colega, aún sin admitir: {count} entradas de esta persona esperan aquí y no cuentan hasta entonces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Shut out: what this key had written by then stands, what comes later does not count.</source>
        <translation>Clave excluida: lo que había escrito hasta entonces sigue vigente, lo que venga después no cuenta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>Su colega: {count} entrada de esta persona está aquí y cuenta.</numerusform>
            <numerusform>Su colega: {count} entradas de esta persona están aquí y cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes.</source>
        <translation>Compare primero la huella con su colega de viva voz o cara a cara: cualquiera puede ponerse un nombre. Una vez admitida, todo lo que esta clave escribió y escriba cuenta, aquí y allí donde vaya este archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>La única entrada de esta clave que está aquí ({count}) permanece y cuenta. Nada de lo que esta clave escriba a partir de ahora contará, ni aquí ni allí donde vaya este archivo: su próximo fichero compartido lo comunicará a los demás. Es irrevocable: quien regrese recibirá una clave nueva.</numerusform>
            <numerusform>Las {count} entradas de esta clave que están aquí permanecen y cuentan. Nada de lo que esta clave escriba a partir de ahora contará, ni aquí ni allí donde vaya este archivo: su próximo fichero compartido lo comunicará a los demás. Es irrevocable: quien regrese recibirá una clave nueva.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>in quarantine</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>not yet admitted</source>
        <translation>aún sin admitir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>revoked</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>keeper: may admit and revoke</source>
        <translation>responsable: puede admitir y excluir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Standing</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries here</source>
        <translation>Entradas aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries in quarantine</source>
        <translation>Entradas en cuarentena</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Newest entry (claimed time)</source>
        <translation>Última entrada (hora afirmada)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What is under way</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>How far</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What becomes of it</source>
        <translation>Qué será de ello</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit when done</source>
        <translation>Salir al terminar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you quit: it is not saved</source>
        <translation>se pierde si sale: no está guardado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Attest quits as soon as this is done</source>
        <translation>Attest sale en cuanto esto termine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Work is under way</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost.</source>
        <translation>Al salir se espera lo que se está escribiendo y se detiene lo demás. No se pierde nada de lo que se dijo guardado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>{count} trabajo en curso.</numerusform>
            <numerusform>{count} trabajos en curso.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit without saving it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you leave this item: it is not saved</source>
        <translation>se pierde si deja este elemento: no está guardado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Leave it unsaved</source>
        <translation>Dejarlo sin guardar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>what is being written is finished; the rest is stopped</source>
        <translation>se termina lo que se está escribiendo; lo demás se detiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is stopped; nothing is lost, it can be asked for again</source>
        <translation>se detiene; no se pierde nada, se puede pedir otra vez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A claim is not saved</source>
        <translation>Una afirmación no está guardada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A translation is not saved</source>
        <translation>Una traducción no está guardada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Read this capture</source>
        <translation>Leer esta captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>There is one capture. A later one of the same item is compared with it here.</source>
        <translation>Hay una sola captura. Una posterior del mismo elemento se comparará aquí con ella.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Choose two captures to see what changed.</source>
        <translation>Elija dos capturas para ver qué cambió.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>shown in the other tabs</source>
        <translation>mostrada en las otras pestañas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>captured as another item</source>
        <translation>capturado como otro elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Two keys made these captures.</source>
        <translation>Dos claves hicieron estas capturas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>One key made both captures.</source>
        <translation>Una sola clave hizo ambas capturas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The words of both captures are the same.</source>
        <translation>Las palabras de ambas capturas son las mismas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>{count} palabra añadida (+)</numerusform>
            <numerusform>{count} palabras añadidas (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>{count} palabra eliminada (−)</numerusform>
            <numerusform>{count} palabras eliminadas (−)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The texts are very long: only their beginnings were compared.</source>
        <translation>Los textos son muy largos: solo se compararon sus comienzos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>More follows that is not shown.</source>
        <translation>Sigue más que no se muestra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>In another capture</source>
        <translation>En otra captura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{who}: withdrawn</source>
        <translation>{who}: evaluación retirada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>replaced by a later one</source>
        <translation>sustituida por una posterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>ended a difference</source>
        <translation>puso fin a una discrepancia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>grade {grade}</source>
        <translation>calificación {grade}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Review: {state}</source>
        <translation>Revisión: {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>exculpatory</source>
        <translation>de descargo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Figure: {parts}</source>
        <translation>Cifra: {parts}</translation>
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
            <numerusform>{count} vínculo</numerusform>
            <numerusform>{count} vínculos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>who asserts it, as named or as described</source>
        <translation>quién lo afirma, con su nombre o como se le describe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>This ends the difference</source>
        <translation>Esto pone fin a la discrepancia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>New claim</source>
        <translation>Afirmación nueva</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Change the suggestion</source>
        <translation>Cambiar la sugerencia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Your assessment</source>
        <translation>Su evaluación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” is not offered any more: choose another status.</source>
        <translation>«{status}» ya no se ofrece: elija otro estado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” needs a reason.</source>
        <translation>«{status}» requiere un motivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Ending a difference needs a reason.</source>
        <translation>Poner fin a una discrepancia requiere un motivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>It speaks for somebody who may be accused.</source>
        <translation>Habla en favor de alguien que puede ser acusado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Qualifier (at least, about …)</source>
        <translation>Matiz (al menos, cerca de …)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Counted where</source>
        <translation>Lugar del recuento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Name of the file or film</source>
        <translation>Nombre del fichero o de la película</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the source</source>
        <translation>Calificación de la fuente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the information</source>
        <translation>Calificación de la información</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Source: first copy, credibility, independence</source>
        <translation>Fuente: primera copia, credibilidad, independencia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Technical: the file itself</source>
        <translation>Técnica: el fichero en sí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Content: place, time, what is shown</source>
        <translation>Contenido: lugar, hora, lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>completely reliable</source>
        <translation>completamente fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>usually reliable</source>
        <translation>normalmente fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>fairly reliable</source>
        <translation>bastante fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not usually reliable</source>
        <translation>normalmente no fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>unreliable</source>
        <translation>no fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>reliability cannot be judged</source>
        <translation>fiabilidad imposible de evaluar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>confirmed by other sources</source>
        <translation>confirmado por otras fuentes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>probably true</source>
        <translation>probablemente cierto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>possibly true</source>
        <translation>posiblemente cierto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>truth cannot be judged</source>
        <translation>veracidad imposible de evaluar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A number is written in digits; words such as “dozens” stay in the quotation.</source>
        <translation>Un número se escribe en cifras; palabras como «decenas» quedan en la cita.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A grade has two parts: one of the source and one of the information.</source>
        <translation>Una calificación tiene dos partes: una de la fuente y otra de la información.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claiming.py"/>
        <source>Select words first, then press C. On a picture, draw a region.</source>
        <translation>Seleccione primero palabras y pulse C. En una imagen, dibuje una región.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C.</source>
        <translation>Aún no hay afirmaciones. Seleccione palabras y pulse C; en una imagen, dibuje una zona (R o P); en una grabación, pulse C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Times are what each computer&apos;s clock said.</source>
        <translation>Las horas son lo que decía el reloj de cada equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>{count} entrada aún no tiene sello de tiempo.</numerusform>
            <numerusform>{count} entradas aún no tienen sello de tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>Solo se muestra la primera entrada ({count}).</numerusform>
            <numerusform>Se muestran las primeras {count} entradas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>key {key}</source>
        <translation>clave {key}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made here and has been withdrawn since: {kind}.</source>
        <translation>Aquí se hizo una entrada que después se retiró: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made whose words are not in this archive: {kind}.</source>
        <translation>Se hizo una entrada cuyas palabras no están en este archivo: {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry of the kind “{kind}”.</source>
        <translation>Una entrada de tipo «{kind}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive as “{title}” ({type}).</source>
        <translation>Registrado en el archivo como «{title}» ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive ({type}).</source>
        <translation>Registrado en el archivo ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Stated: {field} is “{value}”.</source>
        <translation>Declarado: {field}: «{value}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back what was stated as {field}.</source>
        <translation>Retiró lo declarado como {field}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Imported from a web archive: {address}.</source>
        <translation>Importado de un archivo web: {address}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured from {address} by {method}.</source>
        <translation>Capturado desde {address} mediante {method}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured by {method}.</source>
        <translation>Capturado mediante {method}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>{count} fichero guardado, con su SHA-256.</numerusform>
            <numerusform>{count} ficheros guardados, cada uno con su SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tools: {tools}.</source>
        <translation>Herramientas: {tools}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at the words “{quote}”.</source>
        <translation>Marcó una afirmación ({kind}) en las palabras «{quote}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at {time} of the recording.</source>
        <translation>Marcó una afirmación ({kind}) en {time} de la grabación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) on a region of the picture.</source>
        <translation>Marcó una afirmación ({kind}) en una región de la imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Assessed a claim as {status}, about the {about}.</source>
        <translation>Evaluó una afirmación: {status}, sobre {about}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Kept a translation into {language}, made by {who}.</source>
        <translation>Guardó una traducción al {language}, hecha por {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.</source>
        <translation>Hizo con {tool} una copia ({role}) de un fichero guardado; el fichero guardado quedó como estaba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tagged “{term}”.</source>
        <translation>Puso la etiqueta «{term}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a tag off.</source>
        <translation>Quitó una etiqueta.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Linked it to something else: {type}.</source>
        <translation>Lo vinculó con otra cosa: {type}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a link back.</source>
        <translation>Retiró un vínculo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{event}: {what}</source>
        <translation>{event}: {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Withdrew something, for this reason: {reason_code}.</source>
        <translation>Retiró algo, por este motivo: {reason_code}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/field_row.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>a guess: look at it</source>
        <translation>conjetura: mírela</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>{count} imagen vino con esto</numerusform>
            <numerusform>{count} imágenes vinieron con esto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>{count} mencionada, no capturada</numerusform>
            <numerusform>{count} mencionadas, no capturadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Enter opens one.</source>
        <translation>Enter abre una.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>without a caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Credit: {who}</source>
        <translation>Crédito: {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{kind}: referenced, not captured</source>
        <translation>{kind}: mencionado, no capturado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>graphic: veiled here</source>
        <translation>impactante: velado aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>not opened yet: veiled</source>
        <translation>aún sin abrir: velado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>Looked at the address again: {outcome} ({why}).</source>
        <translation>Se volvió a mirar la dirección: {outcome} ({why}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>the server answered {status}</source>
        <translation>el servidor respondió {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>captured by {then} then and by {now} now, which may be the reason</source>
        <translation>capturado entonces por: {then}, ahora por: {now}, lo que puede ser el motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/page_picture_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Earlier capture</source>
        <translation>Captura anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Later capture</source>
        <translation>Captura posterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>What the two captures agree on</source>
        <translation>En qué coinciden las dos capturas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>state of the page</source>
        <translation>estado de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Views of the item</source>
        <translation>Vistas del elemento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Read by machine</source>
        <translation>Leído por máquina</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>As captured</source>
        <translation>Tal como se capturó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Those words are on the page, but not in the text taken from it: no claim can be pinned to them here.</source>
        <translation>Esas palabras están en la página, pero no en el texto extraído de ella: aquí no se les puede fijar una afirmación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reading_view.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Stated since</source>
        <translation>Declarado después</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated by {who} on {date}</source>
        <translation>declarado por {who} el {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Files</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Referenced, not captured</source>
        <translation>Mencionado, no capturado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>named in the text</source>
        <translation>nombrado en el texto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>What went over the wire</source>
        <translation>Lo que pasó por la red</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Proofs of others</source>
        <translation>Pruebas de otros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>HTML source</source>
        <translation>Código fuente HTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Full-page picture</source>
        <translation>Imagen de la página completa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated or imported</source>
        <translation>declarado o importado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>cannot apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Berkeley minimum</source>
        <translation>Mínimo de Berkeley</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The collector&apos;s own, stays at home when you share</source>
        <translation>Propio de quien recopila, se queda en casa al compartir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>recorded privately</source>
        <translation>registrado en privado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was made first.</source>
        <translation>La imagen se hizo primero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was not made first.</source>
        <translation>La imagen no se hizo primero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Made of the page, in this order</source>
        <translation>Hecho de la página, en este orden</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Secrets taken out before anything was kept</source>
        <translation>Secretos retirados antes de guardar nada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>conversion</source>
        <translation>conversión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>virtual identity</source>
        <translation>identidad virtual</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text as received</source>
        <translation>texto recibido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>HTML as received</source>
        <translation>HTML recibido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as shown (DOM)</source>
        <translation>página mostrada (DOM)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text as shown</source>
        <translation>texto mostrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture of the page</source>
        <translation>imagen de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture with date and time</source>
        <translation>imagen con fecha y hora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>web archive (WARC)</source>
        <translation>archivo web (WARC)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page in one file (MHTML)</source>
        <translation>página en un solo archivo (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as PDF</source>
        <translation>página en PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text that claims are pinned to</source>
        <translation>texto al que se fijan las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>structure of the text</source>
        <translation>estructura del texto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>part of the page</source>
        <translation>parte de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its page</source>
        <translation>{method}, con su página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its document</source>
        <translation>{method}, con su documento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its message</source>
        <translation>{method}, con su mensaje</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Show the sheets</source>
        <translation>Mostrar las hojas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Words read from this sheet</source>
        <translation>Palabras leídas de esta hoja</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>The sheets are hidden until you ask for them.</source>
        <translation>Las hojas están ocultas hasta que las pida.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides.</source>
        <translation>Esta hoja se escribe de derecha a izquierda: sus palabras pueden estar en otro orden que en la hoja. La hoja decide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>State what the file does not tell</source>
        <translation>Declarar lo que el fichero no dice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Published (2026-03-14)</source>
        <translation>Publicado (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Source: who published it</source>
        <translation>Fuente: quién lo publicó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Who handed it over (stays out of shared files)</source>
        <translation>Quién lo entregó (no va en los ficheros compartidos)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>personal information</source>
        <translation>información personal</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>By whom (stays out of shared files)</source>
        <translation>Por quién (no va en los ficheros compartidos)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>For which uses</source>
        <translation>Para qué usos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Until when (2026-03-14)</source>
        <translation>Hasta cuándo (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent was withdrawn.</source>
        <translation>El consentimiento fue retirado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent ended on {date}.</source>
        <translation>El consentimiento terminó el {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>an earlier capture, not the newest</source>
        <translation>una captura anterior, no la más reciente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Suggestion: {kind}</source>
        <translation>Sugerencia: {kind}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Who says so is not known: fill it in.</source>
        <translation>No se sabe quién lo dice: indíquelo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Words of the translation</source>
        <translation>Palabras de la traducción</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Paste or type the translation here, a line for each line of the original.</source>
        <translation>Pegue o escriba aquí la traducción, una línea por cada línea del original.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Keep the translation</source>
        <translation>Guardar la traducción</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Into which language (en, ar, pt-BR)</source>
        <translation>A qué idioma (en, ar, pt-BR)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who: a name, a code, or a program and its version</source>
        <translation>Quién: un nombre, un código, o un programa y su versión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>When (2026-03-14)</source>
        <translation>Cuándo (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who compared it with the original; may stay empty</source>
        <translation>Quién la comparó con el original; puede quedar vacío</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Replace this translation</source>
        <translation>Reemplazar esta traducción</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>A new translation</source>
        <translation>Una traducción nueva</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Replace this one…</source>
        <translation>Reemplazar esta…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a person.</source>
        <translation>Traducción al {language}, hecha por una persona, {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a program.</source>
        <translation>Traducción al {language}, hecha por un programa, {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Date: {date}.</source>
        <translation>Fecha: {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>{who} compared it with the original.</source>
        <translation>{who} la comparó con el original.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Nobody compared it with the original: it is not checked.</source>
        <translation>Nadie la comparó con el original: no está comprobada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>It translates the words of another capture.</source>
        <translation>Traduce las palabras de otra captura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Only the beginning is shown here.</source>
        <translation>Aquí solo se muestra el principio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>A shared file</source>
        <translation>Un fichero compartido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture back (,)</source>
        <translation>Una imagen atrás (,)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Play (Space, F8)</source>
        <translation>Reproducir (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture on (.)</source>
        <translation>Una imagen adelante (.)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>Time in the recording</source>
        <translation>Tiempo en la grabación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Start (I)</source>
        <translation>Inicio (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim begins here (I)</source>
        <translation>Aquí empieza una afirmación (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>End (O)</source>
        <translation>Fin (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim ends here (O)</source>
        <translation>Aquí termina una afirmación (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Claim (C)</source>
        <translation>Afirmación (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim about the chosen stretch, or this moment (C)</source>
        <translation>Una afirmación sobre el tramo elegido, o sobre este momento (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Pause (Space, F8)</source>
        <translation>Pausa (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Chosen: {time}</source>
        <translation>Elegido: {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here.</source>
        <translation>La grabación no se puede reproducir aquí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here. Its bytes are kept; the record says what is known of it.</source>
        <translation>La grabación no se puede reproducir aquí. Sus bytes se conservan; el registro dice lo que se sabe de ella.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Space plays, comma and full stop step, I and O set start and end, C makes a claim.</source>
        <translation>Espacio reproduce, coma y punto avanzan una imagen, I y O fijan inicio y fin, C crea una afirmación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Show the recording</source>
        <translation>Mostrar la grabación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Stills</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Still at {time}</source>
        <translation>Fotograma en {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone.</source>
        <translation>Las listas y la búsqueda de este archivo estaban dañadas. Se han hecho de nuevo a partir del registro: nada estaba registrado solo en ellas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed.</source>
        <translation>Otra versión de Attest había hecho las listas y la búsqueda de este archivo. Se han hecho de nuevo a partir del registro: nada de lo registrado ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here.</source>
        <translation>Una versión más nueva de Attest escribió algunas entradas de este archivo. Se conservan y se transmiten, pero aquí no se muestran.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>This archive is open elsewhere or on read-only media: you can read and search.</source>
        <translation>Este archivo está abierto en otro lugar o en un soporte de solo lectura: usted puede leer y buscar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No list of addresses waits to be gone on with.</source>
        <translation>Ninguna lista de direcciones espera continuación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture files</source>
        <translation>Capturar ficheros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture a saved page or folder</source>
        <translation>Capturar una página guardada o una carpeta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Nothing that can be captured was copied.</source>
        <translation>No se copió nada que se pueda capturar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Archives that are opened from now on are remembered.</source>
        <translation>Los archivos que se abran a partir de ahora se recordarán.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No archive is remembered: the list of those opened lately is empty and stays so.</source>
        <translation>No se recuerda ningún archivo: la lista de los abiertos recientemente está vacía y así seguirá.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Check a report or shared file</source>
        <translation>Comprobar un informe o un fichero compartido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nothing in this archive is like “{title}”.</source>
        <translation>Nada en este archivo se parece a «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Similar to “{title}”</source>
        <translation>Parecidos a «{title}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>No other text in this archive is nearly the same as “{title}”.</source>
        <translation>Ningún otro texto de este archivo es casi idéntico a «{title}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nearly the same as “{title}”</source>
        <translation>Casi idénticos a «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>Etiquetar {count} elemento</numerusform>
            <numerusform>Etiquetar {count} elementos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>terms, separated by ;</source>
        <translation>términos, separados por ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Add to collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>a name for this search</source>
        <translation>un nombre para esta búsqueda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>why you search for it; may stay empty</source>
        <translation>por qué la hace; puede quedar vacío</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Log because</source>
        <translation>Registrar porque</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Where it is named</source>
        <translation>Dónde se nombra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture its address</source>
        <translation>Capturar su dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture a file for it…</source>
        <translation>Capturar su fichero…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Add a note, then Enter</source>
        <translation>Añadir una nota y pulsar Enter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Found by a rule in the text: look whether it is so.</source>
        <translation>Hallado por una regla en el texto: mire si es así.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>From a table: {origin}</source>
        <translation>De una tabla: {origin}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>a rule of Attest</source>
        <translation>una regla de Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>What is wanted</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Named in</source>
        <translation>Nombrado en</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>what is wanted, such as: the ministry&apos;s report of 3 May</source>
        <translation>lo que se busca, por ejemplo: el informe del ministerio del 3 de mayo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>where it may be, if you know</source>
        <translation>dónde puede estar, si lo sabe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>who spoke of it, why it matters</source>
        <translation>quién habló de ello, por qué importa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look.</source>
        <translation>Imágenes, videos, declaraciones, informes y direcciones que alguien nombró y que aún no están en el archivo. Lo que una regla halló en un texto espera a que usted lo mire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Wanted</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any state</source>
        <translation>Cualquier situación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>New lead</source>
        <translation>Pista nueva</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Nothing is wanted. What a captured text names and did not bring along is listed here by itself.</source>
        <translation>Ninguna pista. Lo que un texto capturado nombra y no trajo consigo aparece aquí por sí solo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Capture a file for it</source>
        <translation>Capturar su fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/ask_line.py"/>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Address to capture; or drop files, pages, pictures here  (Ctrl+N)</source>
        <translation>Dirección que se va a capturar; o suelte aquí ficheros, páginas, imágenes  (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Reading only: this archive is open elsewhere, or cannot be written to</source>
        <translation>Solo lectura: este archivo está abierto en otro lugar, o no se puede escribir en él</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/drop_hint.py"/>
        <source>Drop here to capture</source>
        <translation>Suelte aquí para capturar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>age1…; several with spaces between</source>
        <translation>age1…; varias, separadas por espacios</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>with a passphrase</source>
        <translation>con una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>for colleagues&apos; age keys</source>
        <translation>para las claves age de colegas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>The same again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Age keys</source>
        <translation>Claves age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>What do you want to do or find?</source>
        <translation>¿Qué quiere hacer o encontrar?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Nothing here is called that. Try fewer letters.</source>
        <translation>Aquí no hay nada con ese nombre. Pruebe con menos letras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.</source>
        <translation>Este fichero está cifrado. Mientras se lee, hay una copia sin cifrar en una carpeta privada de este equipo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open with a key file…</source>
        <translation>Abrir con un fichero de clave…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the browser starts</source>
        <translation>el navegador arranca</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>a window is open: press “Capture this page” there</source>
        <translation>hay una ventana abierta: pulse allí «Capturar esta página»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page loads</source>
        <translation>la página se carga</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page is scrolled</source>
        <translation>la página se desplaza</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the picture is taken</source>
        <translation>se toma la imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>what came is saved</source>
        <translation>se guarda lo que llegó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Methodology log</source>
        <translation>Registro de método</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searched for</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The chosen search</source>
        <translation>La búsqueda elegida</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what was found</source>
        <translation>Mostrar lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what came since</source>
        <translation>Mostrar lo que llegó después</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found.</source>
        <translation>Aún no hay nada registrado. «Registrar esta búsqueda», sobre una lista en la que se buscó, anota lo que se encontró.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Choose one to see what the same search finds now.</source>
        <translation>Elija una para ver qué encuentra ahora la misma búsqueda.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searching again…</source>
        <translation>Buscando de nuevo…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found then</source>
        <translation>Encontrado entonces</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found since</source>
        <translation>Encontrado desde entonces</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>run as: {query}</source>
        <translation>ejecutada como: {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>why: {why}</source>
        <translation>por qué: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>SHA-256 del identificador de {count} elemento: {hash}</numerusform>
            <numerusform>SHA-256 de los identificadores de los {count} elementos: {hash}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They were too many to be written down one by one: the hash stands for them.</source>
        <translation>Eran demasiados para anotarlos uno por uno: la huella los representa.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search cannot be run any more.</source>
        <translation>La misma búsqueda ya no se puede ejecutar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>La misma búsqueda encuentra ahora el mismo {count} elemento.</numerusform>
            <numerusform>La misma búsqueda encuentra ahora los mismos {count} elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>La misma búsqueda encuentra ahora {count} elemento.</numerusform>
            <numerusform>La misma búsqueda encuentra ahora {count} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They are not the same ones.</source>
        <translation>No son los mismos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Against the log: {change}.</source>
        <translation>Frente al registro: {change}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>People differ: use one of them, or write what you agree on.</source>
        <translation>Hay versiones distintas: use una de ellas o escriba lo que acuerden.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>{who}, {date}</source>
        <translation>{who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>Use this</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What this investigation is called in papers.</source>
        <translation>Cómo se llama esta investigación en los documentos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is to be found out, and for whom.</source>
        <translation>Qué se quiere averiguar, y para quién.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Known facts</source>
        <translation>Hechos conocidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is established, and by what.</source>
        <translation>Lo que está establecido, y por qué medio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is taken for granted without having been established.</source>
        <translation>Lo que se da por supuesto sin haberse establecido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Rival hypotheses</source>
        <translation>Hipótesis rivales</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Explanations that compete, and what would speak against each.</source>
        <translation>Explicaciones que compiten y lo que hablaría en contra de cada una.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Keywords in all scripts</source>
        <translation>Palabras clave en todas las escrituras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Names and words to search for, in every spelling and script.</source>
        <translation>Nombres y palabras que buscar, en todas las grafías y escrituras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Monitored accounts</source>
        <translation>Cuentas seguidas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Which accounts are watched, and why each of them.</source>
        <translation>Qué cuentas se siguen, y por qué cada una.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Data minimisation</source>
        <translation>Minimización de datos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is not collected, what is left out, what is deleted when.</source>
        <translation>Qué no se recoge, qué se omite, qué se borra y cuándo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Duties</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who does what, and who decides.</source>
        <translation>Quién hace qué, y quién decide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>The investigation sheet. A field is saved when you leave it. The evidence report prints it.</source>
        <translation>La hoja de la investigación. Un campo se guarda al salir de él. El informe de pruebas la imprime.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>its words are not here</source>
        <translation>sus palabras no están aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>cleared</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the whole file; it may have been cut off while copying.</source>
        <translation>Pida el fichero entero; puede haberse cortado al copiarlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>Save a copy without the password, capture that, and say in a note how you came by it.</source>
        <translation>Guarde una copia sin contraseña, captúrela y diga en una nota cómo la obtuvo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>El PDF está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>El PDF está protegido con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>The document has no such page.</source>
        <translation>El documento no tiene esa página.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>Choose one that it has.</source>
        <translation>Elija una que tenga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>If it is real, make a smaller copy, capture that, and keep the original elsewhere.</source>
        <translation>Si es real, haga una copia más pequeña, captúrela y guarde el original en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture has more pixels than can be opened safely.</source>
        <translation>La imagen tiene más píxeles de los que se pueden abrir sin peligro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the original file again.</source>
        <translation>Pida otra vez el fichero original.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture cannot be read.</source>
        <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture is damaged or cut off.</source>
        <translation>La imagen está dañada o cortada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>Leave it out, or make a copy without metadata with a tool you trust and capture that beside it.</source>
        <translation>Omítala, o haga una copia sin metadatos con una herramienta de confianza y captúrela al lado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>No copy of the picture without its metadata can be made.</source>
        <translation>No se puede hacer una copia de la imagen sin sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again.</source>
        <translation>Instale Tesseract (Debian y Ubuntu: tesseract-ocr; macOS: brew install tesseract) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Tesseract, which reads words in pictures, is not installed.</source>
        <translation>Tesseract, que lee palabras en las imágenes, no está instalado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Read a smaller part of it: cut it out in another program and capture that.</source>
        <translation>Lea una parte más pequeña: recórtela en otro programa y captúrela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Reading the words in it takes too long.</source>
        <translation>La lectura de las palabras tarda demasiado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract has no data for the language of these words.</source>
        <translation>Tesseract no tiene datos para el idioma de estas palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Look whether it opens in another program; choose the languages yourself.</source>
        <translation>Compruebe si se abre en otro programa; elija usted los idiomas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract could not read it.</source>
        <translation>Tesseract no pudo leerla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is damaged or of an unknown form: it proves nothing.</source>
        <translation>La prueba está dañada o es de forma desconocida: no prueba nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is larger than Attest reads: it was not checked.</source>
        <translation>La prueba es mayor de lo que Attest lee: no se comprobó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file that the proof is about is not here: nothing was compared.</source>
        <translation>El archivo del que trata la prueba no está aquí: no se comparó nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof uses a digest that Attest does not compute: nothing was compared.</source>
        <translation>La prueba usa un resumen que Attest no calcula: no se comparó nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about exactly these bytes.</source>
        <translation>La prueba trata exactamente de estos bytes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about other bytes than these.</source>
        <translation>La prueba trata de otros bytes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.</source>
        <translation>Un calendario prometió ponerlo en la cadena de bloques de Bitcoin; aún no se prueba ninguna hora.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.</source>
        <translation>La prueba lleva a un bloque de Bitcoin cuya cabecera no está aquí: no se prueba ninguna hora hasta comparar su raíz de Merkle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.</source>
        <translation>La prueba lleva a la cabecera de bloque aportada, cuyo trabajo se comprobó: estos bytes existían a más tardar con el bloque. No se comprobó que el bloque sea parte de la cadena.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to another Merkle root than that of the block header that was supplied.</source>
        <translation>La prueba lleva a otra raíz de Merkle que la de la cabecera aportada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The block header that was supplied does not hold the work that it claims: nothing was compared.</source>
        <translation>La cabecera de bloque aportada no contiene el trabajo que declara: no se comparó nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to something that Attest does not check.</source>
        <translation>La prueba lleva a algo que Attest no comprueba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds under the key that came along; whose key it is, this does not prove.</source>
        <translation>La firma es válida con la clave adjunta; de quién es la clave, esto no lo prueba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature does not hold: the proof or what it signs was altered.</source>
        <translation>La firma no es válida: la prueba o lo que firma fue alterado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature is of a kind that Attest does not check.</source>
        <translation>La firma es de un tipo que Attest no comprueba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time-stamp service refused to stamp: the reply proves nothing.</source>
        <translation>El servicio de sellado de tiempo se negó: la respuesta no prueba nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Estos bytes existían a más tardar a esta hora: así lo dice un servicio cuyo certificado lleva a una raíz en la que usted confía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for this service&apos;s certificate: the time is its own word.</source>
        <translation>Nadie aquí responde por el certificado de este servicio: la hora es solo su palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The service&apos;s certificate leads to none of the roots that you gave: the time is its own word.</source>
        <translation>El certificado del servicio no lleva a ninguna de las raíces dadas: la hora es solo su palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The reply holds no certificate of the service: its signature was not checked.</source>
        <translation>La respuesta no contiene el certificado del servicio: su firma no se comprobó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificate is not made for time stamps, or was not valid at that time: no time is proved.</source>
        <translation>El certificado no es para sellos de tiempo o no era válido entonces: no se prueba ninguna hora.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to a root that you trust.</source>
        <translation>El certificado del firmante lleva a una raíz en la que usted confía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to none of the roots that you gave: who signed is not proved.</source>
        <translation>El certificado del firmante no lleva a ninguna de las raíces dadas: no se prueba quién firmó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Signed with a key without a name: the same key signed, whose it is nobody says.</source>
        <translation>Firmado con una clave sin nombre: firmó la misma clave, de quién es nadie lo dice.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>GnuPG is not installed: the signature was not checked.</source>
        <translation>GnuPG no está instalado: la firma no se comprobó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The public key did not come along: the signature was not checked.</source>
        <translation>La clave pública no venía adjunta: la firma no se comprobó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds, but its key had expired or was revoked: who signed is not proved.</source>
        <translation>La firma es válida, pero su clave había caducado o fue revocada: no se prueba quién firmó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names exactly these bytes. What it says of place, time and device is the app&apos;s own word.</source>
        <translation>El registro nombra exactamente estos bytes. Lo que dice de lugar, hora y dispositivo es palabra de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names other bytes than these.</source>
        <translation>El registro nombra otros bytes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The package is not signed: its hashes prove nothing about who made it.</source>
        <translation>El paquete no está firmado: sus resúmenes no prueban quién lo hizo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate names a domain; nobody here vouches for the certificate.</source>
        <translation>El certificado del firmante nombra un dominio; nadie aquí responde por él.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.</source>
        <translation>El archivo lleva credenciales de contenido (C2PA). Attest solo comprueba las de JPEG y PNG: en este tipo de archivo (entre otros, la huella c2pa.hash.bmff de MP4) no se comprobaron.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.</source>
        <translation>El archivo nombra credenciales de contenido (C2PA) que están en un servidor. Attest no descarga nada: no se comprobaron.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.</source>
        <translation>El archivo no fue alterado desde que se firmó: sus bytes, aparte de las credenciales, tienen la huella que nombra la declaración firmada. No prueba que sea verdad lo que muestra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was altered after it was signed: its bytes have another hash than the signed claim names.</source>
        <translation>El archivo fue alterado después de firmarse: sus bytes tienen otra huella que la que nombra la declaración firmada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.</source>
        <translation>La huella firmada deja fuera partes del archivo además de las credenciales: no se comprobó si esas fueron alteradas. El resto no fue alterado desde que se firmó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.</source>
        <translation>La declaración firmada no contiene ninguna huella del archivo que Attest lea (c2pa.hash.data): no se comprobó si el archivo fue alterado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Every assertion in the credentials has the hash that the signed claim names.</source>
        <translation>Cada aserción de las credenciales tiene la huella que nombra la declaración firmada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Assertions in the credentials were altered, added or taken away after signing.</source>
        <translation>Después de la firma se alteraron, añadieron o quitaron aserciones de las credenciales.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Each certificate that came along was issued by the next; whose they are, this does not prove.</source>
        <translation>Cada certificado adjunto fue emitido por el siguiente; de quién son, esto no lo prueba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificates that came along did not issue one another.</source>
        <translation>Los certificados adjuntos no fueron emitidos unos por otros.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for the signer&apos;s certificate: the name in it is its own word.</source>
        <translation>Nadie aquí responde por el certificado del firmante: el nombre que lleva es solo su propia palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate is not made for signing content: who signed is not proved.</source>
        <translation>El certificado del firmante no está hecho para firmar contenido: no queda probado quién firmó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>La firma existía a más tardar en este momento: así lo dice un servicio cuyo certificado lleva a una raíz en la que usted confía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time stamp in the credentials is about another signature, or was altered: no time is proved.</source>
        <translation>El sello de tiempo de las credenciales es de otra firma o fue alterado: no queda probado ningún momento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature carries no time stamp: no time is proved.</source>
        <translation>La firma no lleva sello de tiempo: no queda probado ningún momento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>What the signer says of how the file was made. Nothing of it was checked.</source>
        <translation>Lo que el firmante dice de cómo se hizo el archivo. Nada de ello se comprobó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer names files that this one was made from. Their own credentials were not checked.</source>
        <translation>El firmante nombra archivos de los que se hizo este. Las credenciales de esos archivos no se comprobaron.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <source>Say whether the day or the month stands first.</source>
        <translation>Diga si va primero el día o el mes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <location filename="../../../desktop_app/services/stating.py"/>
        <source>Write it as 2026, 2026-03 or 2026-03-14.</source>
        <translation>Escríbalo como 2026, 2026-03 o 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Cópiela otra vez de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Give an address that begins with http:// or https://; capture files by their name.</source>
        <translation>Dé una dirección que empiece por http:// o https://; capture los ficheros por su nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>That address is not complete.</source>
        <translation>Esa dirección no está completa.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Only web addresses can be captured.</source>
        <translation>Solo se pueden capturar direcciones web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list is too long.</source>
        <translation>La lista es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list names no address.</source>
        <translation>La lista no nombra ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>Write one address a line.</source>
        <translation>Escriba una dirección por línea.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>There is no such list.</source>
        <translation>No existe tal lista.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Do not open it with another program; keep it beside the archive and note its hash.</source>
        <translation>No lo abra con otro programa; guárdelo junto al archivo y anote su hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>The file is locked with a password.</source>
        <translation>El fichero está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Unpack it yourself, and capture the folder.</source>
        <translation>Descomprímalo usted y capture la carpeta.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>It is a link, not a file.</source>
        <translation>Es un enlace, no un fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Links are not followed; capture what it leads to.</source>
        <translation>Los enlaces no se siguen; capture aquello a lo que lleva.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Two files inside have the same name.</source>
        <translation>Dos ficheros de dentro tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Unpack it yourself, and capture both.</source>
        <translation>Descomprímalo usted y capture ambos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Names inside the file lead out of it.</source>
        <translation>Hay nombres dentro del fichero que llevan fuera de él.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <source>The raw picture is kept; its time stands in the record.</source>
        <translation>La imagen original se conserva; su hora consta en la ficha.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <location filename="../../../desktop_app/services/dating.py"/>
        <source>No strip could be set beside the picture.</source>
        <translation>No se pudo poner ninguna franja junto a la imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Close the mail program and capture the mailbox again.</source>
        <translation>Cierre el programa de correo y capture otra vez el buzón.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The file changed while it was read.</source>
        <translation>El fichero cambió mientras se leía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Split it with your mail program and capture the pieces.</source>
        <translation>Divídalo con su programa de correo y capture las partes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>The mailbox holds more messages than are read.</source>
        <translation>El buzón tiene más mensajes de los que se leen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Save a copy without it, and capture both.</source>
        <translation>Guarde una copia sin ella y capture ambos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>That file is no table.</source>
        <translation>Ese fichero no es una tabla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose a spreadsheet: XLSX, ODS or CSV.</source>
        <translation>Elija una hoja de cálculo: XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Ask for the original again, or keep the file beside the archive and note its hash.</source>
        <translation>Pida otra vez el original, o guarde el fichero junto al archivo y anote su hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>Do not open it; keep it beside the archive and note its hash.</source>
        <translation>No lo abra; guárdelo junto al archivo y anote su hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>A part of the file is missing or cannot be read.</source>
        <translation>Una parte del fichero falta o no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file unpacks to more than is read.</source>
        <translation>El fichero descomprimido es mayor de lo que se lee.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file is nested too deeply.</source>
        <translation>El fichero está anidado con demasiada profundidad.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read.</source>
        <translation>Guárdelo como texto, HTML, imagen o PDF; el manual nombra todos los tipos que se leen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as DOCX, XLSX or ODF without a password, and capture both files.</source>
        <translation>Guárdelo como DOCX, XLSX u ODF sin contraseña y capture los dos ficheros.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Open it with the program that made it, save it as a picture, a PDF or text, and capture that.</source>
        <translation>Ábralo con el programa que lo hizo, guárdelo como imagen, PDF o texto, y capture eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The kind of file is not known.</source>
        <translation>No se conoce el tipo de fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The file is too large to capture.</source>
        <translation>El fichero es demasiado grande para capturarlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The file is empty.</source>
        <translation>El fichero está vacío.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Cópielo otra vez de donde vino.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>It is an office file from before 2007, or one locked with a password.</source>
        <translation>Es un fichero ofimático anterior a 2007, o uno bloqueado con contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The file is named as text but holds other data.</source>
        <translation>El fichero se llama texto pero contiene otros datos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a folder with files in it; hidden files and links are left out.</source>
        <translation>Indique una carpeta con ficheros; los ocultos y los enlaces se omiten.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Save it as a file and capture that.</source>
        <translation>Guárdelo como fichero y capture ese fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The folder holds nothing to capture.</source>
        <translation>La carpeta no contiene nada que capturar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a file, a folder or an address.</source>
        <translation>Indique un fichero, una carpeta o una dirección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>A web archive is captured from a file alone.</source>
        <translation>Un archivo web solo se captura desde un fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>There is no such file.</source>
        <translation>No existe ese fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>That is neither a file nor a folder.</source>
        <translation>Eso no es ni un fichero ni una carpeta.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Capture it with --mode http, or save the page in a browser and capture the file.</source>
        <translation>Captúrela con --mode http, o guarde la página en un navegador y capture el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; if it is right, capture the page with a browser and save it.</source>
        <translation>Mire la dirección; si es correcta, capture la página con un navegador y guárdela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; try it with http:// if the site has no https.</source>
        <translation>Mire la dirección; pruebe con http:// si el sitio no tiene https.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or give it more time with --wait.</source>
        <translation>Inténtelo más tarde, o dele más tiempo con --wait.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Open it in a browser and capture the address that it ends at.</source>
        <translation>Ábrala en un navegador y capture la dirección en la que termina.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Start it, or mend its address; nothing was sent without it.</source>
        <translation>Inícielo o corrija su dirección; nada se envió sin él.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Do not trust that address; note it as a lead.</source>
        <translation>No se fíe de esa dirección; anótela como pista.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Capture it with a browser, or save it as a file and capture that.</source>
        <translation>Captúrela con un navegador, o guárdela como fichero y captúrelo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or save the page with a browser and capture the file.</source>
        <translation>Inténtelo más tarde, o guarde la página con un navegador y capture el fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>The browser showed no page for that address.</source>
        <translation>El navegador no mostró ninguna página en esa dirección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>There is no server with that name.</source>
        <translation>No hay ningún servidor con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s certificate could not be checked.</source>
        <translation>No se pudo comprobar el certificado del servidor.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>No safe connection to the server came about.</source>
        <translation>No se logró una conexión segura con el servidor.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads round in circles.</source>
        <translation>La dirección da vueltas en círculo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads into this computer&apos;s own network.</source>
        <translation>La dirección lleva a la propia red de este equipo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The answer is too large to capture.</source>
        <translation>La respuesta es demasiado grande para capturarla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s answer broke off or is no web page.</source>
        <translation>La respuesta del servidor se interrumpió o no es una página web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the network, try again later.</source>
        <translation>Compruebe la red e inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Try again; if it happens again, capture it with --mode http, or save the page and capture the file.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, captúrela con --mode http, o guarde la página y capture el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser broke down; nothing was kept.</source>
        <translation>El navegador de captura falló; no se conservó nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Install the system libraries that the manual names, or install Attest again; until then plain HTTP still captures (--mode http).</source>
        <translation>Instale las bibliotecas del sistema que nombra el manual, o instale Attest de nuevo; hasta entonces HTTP simple aún captura (--mode http).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser cannot be started.</source>
        <translation>No se puede iniciar el navegador de captura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser was stopped.</source>
        <translation>Se detuvo el navegador de captura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The server answered with an empty page.</source>
        <translation>El servidor respondió con una página vacía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Wait until that capture is done, or close its window; then try again.</source>
        <translation>Espere a que termine esa captura, o cierre su ventana; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Another capture is using that identity.</source>
        <translation>Otra captura está usando esa identidad.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Give a file of certificates in PEM form.</source>
        <translation>Indique un archivo de certificados en formato PEM.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>The certificates cannot be read.</source>
        <translation>No se pueden leer los certificados.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password.</source>
        <translation>Escríbalo como socks5://HOST:PORT o http://HOST:PORT, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>That is no proxy.</source>
        <translation>Eso no es un proxy.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used.</source>
        <translation>Corrija SSL_CERT_FILE o quite esa variable: entonces se usa la lista que acompaña a Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>The list of trusted certificates that SSL_CERT_FILE names cannot be read.</source>
        <translation>No se puede leer la lista de certificados de confianza que indica SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>The stored file is kept as it is; &apos;attest extract&apos; gives it out.</source>
        <translation>El fichero guardado se conserva como está; &apos;attest extract&apos; lo entrega.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>A stored web archive cannot be read.</source>
        <translation>Un archivo web guardado no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address, and whether the proxy may go there; nothing was sent without it.</source>
        <translation>Compruebe la dirección y si el proxy puede ir allí; nada se envió sin él.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The proxy did not reach the server.</source>
        <translation>El proxy no llegó al servidor.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Copy it again from the browser.</source>
        <translation>Cópiela otra vez del navegador.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Open it with a reader of web archives; keep it beside the archive and note its hash.</source>
        <translation>Ábralo con un lector de archivos web; guárdelo junto al archivo y anote su hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>No page was found in the web archive.</source>
        <translation>No se encontró ninguna página en el archivo web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>It stays in the web archive, which is kept as it came; open that with a reader of web archives.</source>
        <translation>Permanece en el archivo web, que se conserva tal como llegó; ábralo con un lector de archivos web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Ask for the web archive that holds the page itself, and capture that.</source>
        <translation>Pida el archivo web que contiene la página misma y captúrelo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>The web archive says only that the page was unchanged; the page itself is not inside.</source>
        <translation>El archivo web solo dice que la página no había cambiado; la página misma no está dentro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>A page of the web archive cannot be read.</source>
        <translation>Una página del archivo web no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>Ask for the whole web archive; the page is in its list alone.</source>
        <translation>Pida el archivo web completo; la página solo está en su lista.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>The web archive lists a page that is not inside.</source>
        <translation>El archivo web enumera una página que no está dentro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>Split it with a tool for web archives and capture the pieces.</source>
        <translation>Divídalo con una herramienta de archivos web y capture las partes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>The web archive holds more records than are read.</source>
        <translation>El archivo web contiene más registros de los que se leen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Free some space on that disk, then try again. Nothing was changed.</source>
        <translation>Libere espacio en ese disco e inténtelo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.</source>
        <translation>Elija otro disco: uno formateado como FAT admite archivos de hasta 4 GB. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose a place that can be written to.</source>
        <translation>Elija un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Pida el derecho de escribir allí, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the path, then try again.</source>
        <translation>Compruebe el disco o la ruta e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That disk holds no file so large.</source>
        <translation>Ese disco no admite un archivo tan grande.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That place is read-only.</source>
        <translation>Ese lugar es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not write there.</source>
        <translation>Attest no puede escribir allí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The file system refused the operation.</source>
        <translation>El sistema de ficheros rechazó la operación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the stick, copy the file from it, and try again.</source>
        <translation>Compruebe el disco o la memoria USB, copie de allí el fichero e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>Pida el derecho de leerlo, o cópielo a un lugar suyo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The system could not read that.</source>
        <translation>El sistema no pudo leer eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not read that.</source>
        <translation>Attest no puede leer eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>QT_QPA_PLATFORM names a kind of screen that this program does not have.</source>
        <translation>QT_QPA_PLATFORM nombra un tipo de pantalla que este programa no tiene.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>The screen cannot be reached.</source>
        <translation>No se puede acceder a la pantalla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>There is no screen to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>Take it out of the environment, then try again.</source>
        <translation>Quítela del entorno y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME.</source>
        <translation>Los archivos pueden leerse; para escribir, obtenga permiso sobre esa carpeta o indique otra en ATTEST_HOME.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>The folder of keys and settings cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de claves y ajustes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Try another service; the file is as it was.</source>
        <translation>Pruebe otro servicio; el archivo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The service gave no time stamp for this report.</source>
        <translation>El servicio no dio un sello de tiempo para este informe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Give its passphrase by --passphrase-file, or at the question.</source>
        <translation>Dé su frase de contraseña con --passphrase-file, o cuando se le pregunte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.</source>
        <translation>El fichero del certificado no se abre con esa frase de contraseña, o le falta la clave o el certificado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Use a certificate for an elliptic curve (P-256) or RSA key.</source>
        <translation>Use un certificado de una clave de curva elíptica (P-256) o RSA.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>There is no such certificate file.</source>
        <translation>No existe ese fichero de certificado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Check the name after --sign.</source>
        <translation>Compruebe el nombre después de --sign.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Many readers of PDF cannot check signatures of that kind of key.</source>
        <translation>Muchos lectores de PDF no pueden comprobar las firmas de ese tipo de clave.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>Install Attest again: a file of it was lost or changed.</source>
        <translation>Instale Attest de nuevo: uno de sus archivos se perdió o se modificó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>A font that reports are set with cannot be read.</source>
        <translation>No se puede leer una tipografía con la que se componen los informes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>Write near:&quot;Tarn&quot; 20km, or coordinates in decimal degrees: near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Escriba near:&quot;Tarn&quot; 20km, o coordenadas en grados decimales: near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>near: needs a place and a distance</source>
        <translation>near: necesita un lugar y una distancia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>there is no place on Earth at “{wanted}”</source>
        <translation>no hay ningún lugar en la Tierra en «{wanted}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</source>
        <translation>Escriba las fechas como 2026, 2026-01 o 2026-01-31, los intervalos como 2026-01..2026-03 o [2026-01 TO 2026-03], o bien today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] or figure:&quot;1.5 million&quot;.</source>
        <translation>Escriba figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] o figure:&quot;1.5 million&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>a range needs at least one end</source>
        <translation>un intervalo necesita al menos un extremo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no date</source>
        <translation>«{value}» no es una fecha</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no whole number</source>
        <translation>«{value}» no es un número entero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” can be read in two ways</source>
        <translation>«{value}» puede leerse de dos maneras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>there is no day “{value}”</source>
        <translation>no existe el día «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Para encontrar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Fields: {fields}. To find the word itself, put it in quotation marks.</source>
        <translation>Campos: {fields}. Para encontrar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a bracket is not closed</source>
        <translation>hay un paréntesis sin cerrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write a ) where it ends.</source>
        <translation>Escriba ) donde termina.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NOT stands before a word</source>
        <translation>NOT va delante de una palabra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a quotation mark is not closed</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write &quot;white flag&quot; with one at either end.</source>
        <translation>Escriba &quot;white flag&quot;, con una comilla en cada extremo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>this bracket closes nothing</source>
        <translation>este paréntesis no cierra nada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>more than {most} brackets stand within each other</source>
        <translation>hay más de {most} paréntesis unos dentro de otros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>nothing follows “{field}”</source>
        <translation>no sigue nada a «{field}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write the value right after the colon.</source>
        <translation>Escriba el valor justo después de los dos puntos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>there is no field “{name}”</source>
        <translation>no existe el campo «{name}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NEAR needs a number of words, such as NEAR/5</source>
        <translation>NEAR necesita un número de palabras, como NEAR/5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>{operator} stands between two words</source>
        <translation>{operator} va entre dos palabras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no kind “{value}”</source>
        <translation>no existe el tipo «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>“{value}” is no code of a language</source>
        <translation>«{value}» no es un código de idioma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write two letters, such as lang:ar or lang:en.</source>
        <translation>Escriba dos letras, como lang:ar o lang:en.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>year: takes whole years</source>
        <translation>year: solo admite años enteros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write year:2026, year:2024..2026 or year:&gt;=2024.</source>
        <translation>Escriba year:2026, year:2024..2026 o year:&gt;=2024.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} does not know “{value}”</source>
        <translation>{field} no conoce «{value}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} takes no *</source>
        <translation>{field} no admite *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Kinds: {kinds}.</source>
        <translation>Tipos: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>It knows {values}.</source>
        <translation>Valores conocidos: {values}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no letter or digit after “{field}”</source>
        <translation>no hay ninguna letra ni cifra después de «{field}»</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find words in square brackets, put them in quotation marks.</source>
        <translation>Para encontrar palabras entre corchetes, póngalas entre comillas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>there is no letter or digit in it</source>
        <translation>no contiene ninguna letra ni cifra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>near: needs a distance</source>
        <translation>near: necesita una distancia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>words apart are written a NEAR/5 b, not &quot;a b&quot;~5</source>
        <translation>las palabras separadas se escriben a NEAR/5 b, no &quot;a b&quot;~5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>inside quotation marks * stands at the very end only</source>
        <translation>entre comillas, * solo va al final</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word with * needs letters before it</source>
        <translation>una palabra con * necesita letras delante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>Chinese and Japanese words are found inside longer ones without * or ?</source>
        <translation>las palabras chinas y japonesas se encuentran dentro de otras más largas sin * ni ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>? and * make a pattern of one word, no address</source>
        <translation>? y * forman un patrón de una sola palabra, no una dirección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find an address, write url: before it.</source>
        <translation>Para encontrar una dirección, escriba url: delante.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a pattern is one word and begins with a letter</source>
        <translation>un patrón es una sola palabra y empieza por una letra</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>~ stands after one word of letters</source>
        <translation>~ va después de una sola palabra de letras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word may differ by ~1 or ~2 letters, and its first letter stays</source>
        <translation>una palabra puede diferir en ~1 o ~2 letras, y su primera letra se mantiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR stands between two words or phrases</source>
        <translation>NEAR va entre dos palabras o frases</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it cannot be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{operator} needs a space on both sides</source>
        <translation>{operator} necesita un espacio a cada lado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{field} takes a whole value, or its beginning with *</source>
        <translation>{field} admite un valor entero, o su comienzo con *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>only {fields} take a range</source>
        <translation>solo {fields} admiten un intervalo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR joins words of one field, at most {most} apart</source>
        <translation>NEAR une palabras de un mismo campo, a {most} de distancia como mucho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{name} is not supported</source>
        <translation>{name} no se admite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Use words, &quot;phrases&quot;, AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.</source>
        <translation>Use palabras, &quot;frases&quot;, AND, OR, NOT, NEAR/5, ( ), palabra*, p?labra, palabra~ y campos como status:disputed.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>The search cannot be run: {why}.</source>
        <translation>La búsqueda no se puede ejecutar: {why}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>More than {most} words of this archive fit “{pattern}”.</source>
        <translation>Más de {most} palabras de este archivo coinciden con «{pattern}».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Write more letters of it.</source>
        <translation>Escriba más letras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>this archive has no place “{name}” with coordinates</source>
        <translation>este archivo no tiene ningún lugar «{name}» con coordenadas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Give the place a latitude and a longitude, or write near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Dé al lugar una latitud y una longitud, o escriba near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>There is no such item in this archive.</source>
        <translation>No existe ese elemento en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>Look it up with &apos;attest list&apos;.</source>
        <translation>Búsquelo con &apos;attest list&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>Shorten it, and leave out characters that are no text.</source>
        <translation>Acórtelo y quite los caracteres que no son texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>That cannot be recorded.</source>
        <translation>Eso no se puede registrar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>An archive needs a name and a researcher.</source>
        <translation>Un archivo necesita un nombre y un investigador.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>Give both; a code will do.</source>
        <translation>Dé ambos; basta un código.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Look whether it is the right file.</source>
        <translation>Mire si es el fichero correcto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Export fewer references at once.</source>
        <translation>Exporte menos referencias a la vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>It is a container within a container.</source>
        <translation>Es un contenedor dentro de otro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/capture_list.py"/>
        <source>Leave --url and --interactive out, or capture that address by itself.</source>
        <translation>Omita --url y --interactive, o capture esa dirección por separado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>There is no tag to put on.</source>
        <translation>No hay etiqueta que poner.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>Write one, several apart by commas.</source>
        <translation>Escriba una; varias, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such claim in this archive.</source>
        <translation>No existe esa afirmación en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look it up with &apos;attest show&apos;.</source>
        <translation>Búsquela con &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>There are no words in that file.</source>
        <translation>No hay palabras en ese archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose another file, or look into it.</source>
        <translation>Elija otro archivo, o mire qué contiene.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>The draft is too large to check.</source>
        <translation>El borrador es demasiado grande para revisarlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That is no file.</source>
        <translation>Eso no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose a DOCX, ODT, Markdown or text file.</source>
        <translation>Elija un archivo DOCX, ODT, Markdown o de texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Save the draft as DOCX, ODT, Markdown or text.</source>
        <translation>Guarde el borrador como DOCX, ODT, Markdown o texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That kind of file is not read as a draft.</source>
        <translation>Ese tipo de archivo no se lee como borrador.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>Name items that &apos;attest list&apos; prints, or a query that finds some.</source>
        <translation>Nombre elementos que muestre &apos;attest list&apos;, o una consulta que encuentre algunos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>There is nothing to share.</source>
        <translation>No hay nada que compartir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Look the names up with &apos;attest identities&apos;.</source>
        <translation>Consulte los nombres con «attest identities».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>There is no virtual identity of that name here.</source>
        <translation>Aquí no hay ninguna identidad virtual con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>That is no name of a virtual identity.</source>
        <translation>Eso no es un nombre de identidad virtual.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Give one line of at most 80 letters.</source>
        <translation>Dé una línea de 80 letras como máximo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>its bytes do not have the recorded hash</source>
        <translation>sus bytes no tienen el hash registrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>asset</source>
        <translation>fichero guardado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>NOT CHECKED</source>
        <translation>SIN COMPROBAR</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>MISMATCH</source>
        <translation>NO COINCIDE</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>withheld: it was not in the file received</source>
        <translation>retenido: no estaba en el fichero recibido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the link before it is broken</source>
        <translation>el eslabón anterior está roto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the stored file is missing</source>
        <translation>falta el fichero guardado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>A lead needs a name or an address.</source>
        <translation>Una pista necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Say what is wanted.</source>
        <translation>Diga qué se busca.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A note needs words.</source>
        <translation>Una nota necesita palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write something.</source>
        <translation>Escriba algo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Look it up in the list.</source>
        <translation>Búsquelo en la lista.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>Write it again; if it fails again, report it as a fault of the program.</source>
        <translation>Escríbalo otra vez; si vuelve a fallar, comuníquelo como fallo del programa.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>The report cannot be read back.</source>
        <translation>El informe no se puede releer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>signed by the key named</source>
        <translation>firmado por la clave nombrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>manifests</source>
        <translation>manifiestos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>an extract holds no journal: the chain of custody stays in the archive</source>
        <translation>un extracto no contiene registro: la cadena de custodia se queda en el archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>Reading stopped at the first fault.</source>
        <translation>La lectura se detuvo en el primer fallo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Choose an item that is a picture or a PDF.</source>
        <translation>Elija un elemento que sea una imagen o un PDF.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Search its own words.</source>
        <translation>Busque en sus propias palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>That item has no picture in which words could be read.</source>
        <translation>Ese elemento no tiene ninguna imagen en la que leer palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Every page of the document has a text of its own.</source>
        <translation>Cada página del documento tiene su propio texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <location filename="../../../desktop_app/services/ocr_sheets.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Its reader broke down or ran out of memory over it.</source>
        <translation>Su lector falló o se quedó sin memoria.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use another one, or bring it back: attest set FOLDER TERM retired no</source>
        <translation>Use otro, o recupérelo: attest set FOLDER TERM retired no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Look them up with &apos;attest statuses FOLDER&apos;.</source>
        <translation>Búsquelos con &apos;attest statuses FOLDER&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Bring it back, or take another word.</source>
        <translation>Recupérelo, o elija otra palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use it, or take another word.</source>
        <translation>Úselo, o elija otra palabra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>That is no word for a status.</source>
        <translation>Esa no es una palabra para un estado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Take another key.</source>
        <translation>Elija otra tecla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Keep the file beside the archive and note its hash, or give it more time with --read-seconds.</source>
        <translation>Guarde el fichero junto al archivo y anote su hash, o dele más tiempo con --read-seconds.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Reading it takes too long.</source>
        <translation>Leerlo tarda demasiado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Close other programs, or install Attest again.</source>
        <translation>Cierre otros programas, o instale Attest otra vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>The reading program cannot be started.</source>
        <translation>No se puede iniciar el programa de lectura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask a keeper of this archive to do it; &apos;attest members&apos; names them.</source>
        <translation>Pida a un responsable de este archivo que lo haga; &apos;attest members&apos; los nombra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask its author, or a keeper of this archive.</source>
        <translation>Pídaselo a su autor o a un responsable de este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only a keeper can do that.</source>
        <translation>Solo un responsable puede hacer eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only its author or a keeper can withdraw that.</source>
        <translation>Solo su autor o un responsable puede retirar eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look ids up with &apos;attest list&apos; and &apos;attest show&apos;.</source>
        <translation>Busque los identificadores con &apos;attest list&apos; y &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>That key wrote no such entry here.</source>
        <translation>Esa clave no escribió tal entrada aquí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is nothing with that id in this archive.</source>
        <translation>No hay nada con ese identificador en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>Choose an item that is a picture.</source>
        <translation>Elija un elemento que sea una imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>That item is no picture.</source>
        <translation>Ese elemento no es una imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proof_parts.py"/>
        <source>The package says no hash of itself.</source>
        <translation>El paquete no da ningún resumen de sí mismo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on.</source>
        <translation>Dé líneas con una altura y una cabecera en hexadecimal, o cabeceras de 80 bytes desde el bloque 0.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no block headers.</source>
        <translation>Ese archivo no contiene cabeceras de bloque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Dé un archivo con certificados PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no certificates.</source>
        <translation>Ese archivo no contiene certificados.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>That item has no such capture.</source>
        <translation>Ese elemento no tiene tal captura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There is no such collection.</source>
        <translation>No existe esa colección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Make it with &apos;attest new&apos;.</source>
        <translation>Créela con &apos;attest new&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>That item has no text.</source>
        <translation>Ese elemento no tiene texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>Pin the claim to a region of the picture: --region X,Y,W,H.</source>
        <translation>Ancle la afirmación a una región de la imagen: --region X,Y,W,H.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>No capture here has a file with that hash.</source>
        <translation>Ninguna captura de aquí tiene un fichero con ese hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Give FROM-TO, FROM first.</source>
        <translation>Indique INICIO-FIN, primero el inicio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That item has no recording.</source>
        <translation>Ese elemento no tiene grabación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Pin the claim to words or a region instead.</source>
        <translation>Fije la afirmación a palabras o a una zona.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That stretch is not inside the recording.</source>
        <translation>Ese tramo no está dentro de la grabación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>Draw one first: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</source>
        <translation>Dibuje una antes: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>No region of that picture is to be burnt out.</source>
        <translation>Ninguna zona de esa imagen está marcada para taparse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/plan_file.py"/>
        <source>The list of names cannot be read.</source>
        <translation>No se puede leer la lista de nombres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Look it up with &apos;attest pseudonyms&apos;.</source>
        <translation>Búsquelo con &apos;attest pseudonyms&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Add a list with &apos;attest pseudonyms FOLDER --add FILE&apos;, or give --redact FILE.</source>
        <translation>Añada una lista con &apos;attest pseudonyms FOLDER --add FILE&apos;, o dé --redact FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>There is no such pseudonym in this archive.</source>
        <translation>No hay tal seudónimo en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>This archive has no pseudonyms.</source>
        <translation>Este archivo no tiene seudónimos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Name one of its pictures with --file SHA256; &apos;attest show&apos; lists them.</source>
        <translation>Indique una de sus imágenes con --file SHA256; &apos;attest show&apos; las enumera.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Look it up with &apos;attest redactions&apos;.</source>
        <translation>Búsquela con &apos;attest redactions&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>A redaction needs a reason.</source>
        <translation>Una ocultación necesita un motivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Say why, with --reason.</source>
        <translation>Diga por qué, con --reason.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That item has no picture to mark.</source>
        <translation>Ese elemento no tiene imagen que marcar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>The file has no such picture.</source>
        <translation>El archivo no tiene esa imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Count from 1.</source>
        <translation>Cuente desde 1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That region is not inside the picture.</source>
        <translation>Esa región no está dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>No such redaction stands in this archive.</source>
        <translation>No hay ninguna ocultación así vigente en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is also a word of every report needs a longer spelling.</source>
        <translation>No se escribió nada. Añada la grafía que está ahí, o marque la zona en la otra imagen; un nombre que también es palabra de todo informe necesita una grafía más larga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Something that is to be hidden still stands in the finished report.</source>
        <translation>Algo que debe ocultarse sigue en el informe terminado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Those corners are no polygon.</source>
        <translation>Esos vértices no forman un polígono.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Pin the claim to words instead.</source>
        <translation>Ancle la afirmación a palabras.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes have the hash beside it</source>
        <translation>sus bytes tienen el hash que está al lado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it has no time stamp: when it was signed is the signer&apos;s own word</source>
        <translation>no tiene sello de tiempo: la hora de la firma es solo palabra del firmante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>time stamp</source>
        <translation>sello de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive has changed since, or is another copy: its state is not the one that the report names</source>
        <translation>el archivo ha cambiado desde entonces, o es otra copia: su estado no es el que nombra el informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is no .sha256 file beside it</source>
        <translation>no hay fichero .sha256 al lado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is no line of sha256sum for this file</source>
        <translation>no es una línea de sha256sum para este fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes do not have the hash beside it</source>
        <translation>sus bytes no tienen el hash que está al lado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hash list</source>
        <translation>lista de hashes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its hash is not told: a name in it is replaced</source>
        <translation>su hash no se indica: en él se sustituyó un nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the report names a file without a hash</source>
        <translation>el informe nombra un fichero sin hash</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive&apos;s file does not have this hash</source>
        <translation>el fichero del archivo no tiene este hash</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>archive</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is none: an earlier version made this report</source>
        <translation>no hay ninguna: una versión anterior hizo este informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is not signed</source>
        <translation>no está firmado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>coverage</source>
        <translation>alcance de la firma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it was made from another archive</source>
        <translation>se hizo desde otro archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive is in the state that the report names</source>
        <translation>el archivo está en el estado que nombra el informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive holds it unchanged</source>
        <translation>el archivo lo contiene sin cambios</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive does not hold this file</source>
        <translation>el archivo no contiene este fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>report content</source>
        <translation>contenido del informe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the file itself was changed</source>
        <translation>el propio fichero fue cambiado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>unsigned report</source>
        <translation>informe sin firma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose items, a query that finds some, or a collection that holds some.</source>
        <translation>Elija elementos, una consulta que encuentre algunos o una colección que contenga algunos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose one item (--item ID), or another template.</source>
        <translation>Elija un elemento (--item ID) u otra plantilla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>There is nothing to report.</source>
        <translation>No hay nada que incluir en un informe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>That template prints one item, and several were chosen.</source>
        <translation>Esa plantilla imprime un elemento y se eligieron varios.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>Give a PNG or JPEG of at most 10 MB that other programs open.</source>
        <translation>Dé un PNG o JPEG de 10 MB como máximo que otros programas abran.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no logo.</source>
        <translation>Ese archivo no es un logotipo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no letterhead.</source>
        <translation>Ese archivo no es un membrete.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not empty.</source>
        <translation>Esa carpeta no está vacía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <source>Choose a new one.</source>
        <translation>Elija una nueva.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Sign it when it is made: attest report … --sign FILE.</source>
        <translation>Fírmelo al hacerlo: attest report … --sign FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Check it with attest verify; a time stamp would vouch for what was changed.</source>
        <translation>Compruébelo con attest verify; un sello de tiempo avalaría lo que se cambió.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>There is no such report.</source>
        <translation>No hay tal informe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>That file has no signature that can be read.</source>
        <translation>Ese archivo no tiene una firma legible.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>The report was changed after it was signed.</source>
        <translation>El informe se cambió después de firmarse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The report can be stamped later: attest stamp FILE --timestamp ADDRESS.</source>
        <translation>El informe se puede sellar después: attest stamp FILE --timestamp ADDRESS.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The time-stamp service gave no answer.</source>
        <translation>El servicio de sellos de tiempo no respondió.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>Look it up with &apos;attest searches&apos;.</source>
        <translation>Búsquela con «attest searches».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>There is no such logged search in this archive.</source>
        <translation>No hay tal búsqueda registrada en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>Install that version to take it over; what is inside can be checked without Attest (see its README.txt).</source>
        <translation>Instale esa versión para incorporarlo; su contenido puede comprobarse sin Attest (véase su README.txt).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>This shared file was made by a newer version of Attest.</source>
        <translation>Este fichero compartido lo hizo una versión más nueva de Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Receive it into a folder of its own: attest receive FILE FOLDER --researcher R.</source>
        <translation>Recíbalo en una carpeta propia: attest receive FILE FOLDER --researcher R.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The shared file belongs to another archive.</source>
        <translation>El fichero compartido pertenece a otro archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The journal has no first entry.</source>
        <translation>El registro no tiene primera entrada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>There is no such merge.</source>
        <translation>No existe esa fusión.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Use the receipt that &apos;attest merge&apos; printed.</source>
        <translation>Use el recibo que mostró &apos;attest merge&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The page cannot be shown.</source>
        <translation>La página no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>Look at the file once it is written.</source>
        <translation>Mire el fichero cuando esté escrito.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The document is too large to be shown here.</source>
        <translation>El documento es demasiado grande para mostrarlo aquí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Write one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Take its items out first; they stay in the archive.</source>
        <translation>Quite primero sus elementos; permanecen en el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There are items in that collection.</source>
        <translation>Hay elementos en esa colección.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>Go back and make it again; check the disk it was to go to.</source>
        <translation>Vuelva atrás y hágalo otra vez; compruebe el disco al que iba.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>The bytes are not those that were looked at.</source>
        <translation>Los bytes no son los que se miraron.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/stops.py"/>
        <source>Leave them out, or decide with a reason, which is kept: --despite REASON.</source>
        <translation>Omítalos, o decida con un motivo, que se conserva: --despite REASON.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>Ask for the suggestions again; the text or the rules may have changed.</source>
        <translation>Pida otra vez las sugerencias; el texto o las reglas pueden haber cambiado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>There is no such suggestion for that item.</source>
        <translation>No existe esa sugerencia para ese elemento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Judge each claim by itself, with its own reason.</source>
        <translation>Evalúe cada afirmación por sí misma, con su propio motivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>Pin the claim by hand: select the words in the table&apos;s text.</source>
        <translation>Fije la afirmación a mano: seleccione las palabras en el texto de la tabla.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>The row&apos;s words do not stand in the captured text.</source>
        <translation>Las palabras de la fila no están en el texto capturado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>Close the program that writes to it, look at it again, and import then.</source>
        <translation>Cierre el programa que escribe en él, mírelo de nuevo e importe entonces.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>No column says what the rows are.</source>
        <translation>Ninguna columna dice qué son las filas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The row says nothing of what is imported.</source>
        <translation>La fila no dice nada de lo que se importa.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table has no sheet of that name.</source>
        <translation>La tabla no tiene hoja con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table holds no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose another file, or look whether it is the right one.</source>
        <translation>Elija otro fichero, o mire si es el correcto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Name one; only notes are joined.</source>
        <translation>Nombre una; solo las notas se unen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Those words are not in the text.</source>
        <translation>Esas palabras no están en el texto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Copy them exactly as &apos;attest show&apos; prints them, with their punctuation.</source>
        <translation>Cópielas exactamente como las muestra &apos;attest show&apos;, con su puntuación.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2.</source>
        <translation>Escriba una letra de A a F para la fuente y una cifra de 1 a 6 para la información, como B2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Select them again.</source>
        <translation>Selecciónelas otra vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution needs a reason.</source>
        <translation>Una resolución necesita un motivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution must name all standing assessments.</source>
        <translation>Una resolución debe nombrar todas las evaluaciones vigentes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A thing cannot be linked to itself.</source>
        <translation>Una cosa no se puede vincular consigo misma.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Name two different ids.</source>
        <translation>Nombre dos identificadores distintos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such link.</source>
        <translation>No existe ese vínculo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Give one with --name.</source>
        <translation>Dé uno con --name.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>There is nothing left to undo.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>Withdraw the items one by one where you want them gone.</source>
        <translation>Retire los elementos uno por uno donde quiera que desaparezcan.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14.</source>
        <translation>Dé un archivo de texto en UTF-8, un idioma como en, quién la hizo y un día como 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>That translation is not there any more.</source>
        <translation>Esa traducción ya no está.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Keep yours beside it, or ask its author or a keeper of this archive.</source>
        <translation>Guarde la suya al lado, o pídaselo a su autor o a un responsable de este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Look at the item&apos;s translations again.</source>
        <translation>Vuelva a mirar las traducciones del elemento.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Only its author or a keeper can replace that.</source>
        <translation>Solo su autor o un responsable puede reemplazar eso.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>lists and search</source>
        <translation>listas y búsqueda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the lists do not match the journal; they are made anew by &apos;attest rebuild&apos;</source>
        <translation>las listas no coinciden con el registro; &apos;attest rebuild&apos; las hace de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the file is damaged; it is made anew from the journal by &apos;attest rebuild&apos;</source>
        <translation>el fichero está dañado; &apos;attest rebuild&apos; lo hace de nuevo a partir del registro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the archive was written to meanwhile; check again</source>
        <translation>mientras tanto se escribió en el archivo; compruebe de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>they differ from what they are made of, which does not match itself</source>
        <translation>difieren de aquello de lo que están hechas, que tampoco coincide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the search index does not match the journal; it is made anew by &apos;attest rebuild&apos;</source>
        <translation>el índice de búsqueda no coincide con el registro; &apos;attest rebuild&apos; lo hace de nuevo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <source>Write the term, then its other spellings.</source>
        <translation>Escriba el término y después sus otras grafías.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>Capture an address first, or export another format.</source>
        <translation>Capture primero una dirección, o exporte en otro formato.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>There is no web capture to export in this archive.</source>
        <translation>No hay captura web que exportar en este archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The record of each page says what and where; the file is kept as it came.</source>
        <translation>El registro de cada página dice qué y dónde; el fichero se conserva tal como llegó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>A part of the web archive is damaged and was not read; what is whole was captured.</source>
        <translation>Una parte del archivo web está dañada y no se leyó; lo que está entero se capturó.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>Capture the whole file; each of its pages is then named with its number.</source>
        <translation>Capture el fichero entero; cada una de sus páginas se nombra entonces con su número.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The web archive has no page of that number.</source>
        <translation>El archivo web no tiene ninguna página con ese número.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>Ask them to change it; what a key says of itself stands.</source>
        <translation>Pídale que lo cambie; lo que una clave dice de sí misma se mantiene.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>A name or a code will do.</source>
        <translation>Basta un nombre o un código.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>That person has said what they are called.</source>
        <translation>Esa persona ha dicho cómo se llama.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Encrypt it to the colleague&apos;s age key (--to), or share fewer items.</source>
        <translation>Cífrelo para la clave age del colega (--to), o comparta menos elementos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give --identity FILE (an age identity) or --passphrase-file FILE.</source>
        <translation>Dé --identity FILE (una identidad age) o --passphrase-file FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender to encrypt it to your age key.</source>
        <translation>Pida al remitente que lo cifre para su clave age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give the file that &apos;age-keygen&apos; wrote; its key line begins with AGE-SECRET-KEY-1.</source>
        <translation>Dé el fichero que escribió &apos;age-keygen&apos;; su línea de clave empieza por AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender for whom the file was encrypted, and look for spaces around the passphrase.</source>
        <translation>Pregunte al remitente para quién se cifró el fichero, y busque espacios alrededor de la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The encrypted file was altered or cut off.</source>
        <translation>El fichero cifrado fue alterado o cortado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The file is too large for a passphrase.</source>
        <translation>El fichero es demasiado grande para una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>It begins with age1 and has 62 characters; &apos;age-keygen&apos; prints it as the public key.</source>
        <translation>Empieza por age1 y tiene 62 caracteres; &apos;age-keygen&apos; la muestra como clave pública.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The shared file is encrypted.</source>
        <translation>El fichero compartido está cifrado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age identity file.</source>
        <translation>Eso no es un fichero de identidad age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That key or passphrase does not open the file.</source>
        <translation>Esa clave o frase de contraseña no abre el fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age key.</source>
        <translation>Eso no es una clave age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/model.py"/>
        <source>Do not use it; ask the sender for a new file and compare its SHA-256 by another way.</source>
        <translation>No lo use; pida al remitente un fichero nuevo y compare su SHA-256 por otra vía.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>Ask the sender for a shared file: &apos;attest share&apos; without --extract.</source>
        <translation>Pida al remitente un fichero compartido: &apos;attest share&apos; sin --extract.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>That is an extract: it holds no journal, so it can be read and checked, and not merged or received.</source>
        <translation>Eso es un extracto: no contiene registro, así que se puede leer y comprobar, pero no fusionar ni recibir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s signature does not fit.</source>
        <translation>La firma del remitente no corresponde.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The bag&apos;s count of volumes cannot be read.</source>
        <translation>El número de volúmenes del paquete no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is missing.</source>
        <translation>Falta un fichero del paquete.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is larger than it can be.</source>
        <translation>Un fichero del paquete es más grande de lo que puede ser.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag was altered.</source>
        <translation>Un fichero del paquete fue alterado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s key cannot be read.</source>
        <translation>La clave del remitente no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The tag manifest names other files.</source>
        <translation>El manifiesto de etiquetas nombra otros ficheros.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file that the manifest names is missing.</source>
        <translation>Falta un fichero que nombra el manifiesto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The shared file holds a file that its manifest does not name.</source>
        <translation>El fichero compartido contiene un fichero que su manifiesto no nombra.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A shared file and an extract are mixed.</source>
        <translation>Se mezclan un fichero compartido y un extracto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is missing.</source>
        <translation>Falta el registro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member was altered.</source>
        <translation>Una parte fue alterada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is larger than it can be.</source>
        <translation>El registro es más grande de lo que puede ser.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal does not match its manifest.</source>
        <translation>El registro no coincide con su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A manifest line is not as it must be, or stands twice.</source>
        <translation>Una línea del manifiesto no es como debe ser, o está dos veces.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag does not match its manifest.</source>
        <translation>Un fichero del paquete no coincide con su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file is cut off.</source>
        <translation>El fichero compartido está cortado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A line of the journal is too long.</source>
        <translation>Una línea del registro es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file does not match its manifest.</source>
        <translation>Un fichero no coincide con su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member is larger than it says.</source>
        <translation>Una parte es más grande de lo que dice.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>An asset&apos;s name is not its hash.</source>
        <translation>El nombre de un fichero guardado no es su hash.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>Use a stick that is formatted as exFAT, or share fewer items.</source>
        <translation>Use una memoria USB con formato exFAT, o comparta menos elementos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>A volume belongs to another shared file.</source>
        <translation>Un volumen pertenece a otro fichero compartido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <source>Leave that item out, or restore the file from a copy of the archive.</source>
        <translation>Omita ese elemento, o restaure el fichero desde una copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file does not match its recorded hash.</source>
        <translation>Un fichero guardado no coincide con su hash registrado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>That is not a shared file.</source>
        <translation>Eso no es un fichero compartido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Choose a file that ends in .attest.</source>
        <translation>Elija un fichero que termine en .attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s end is not as it must be (cut off, or bytes added).</source>
        <translation>El final del fichero compartido no es como debe ser (cortado, o con bytes añadidos).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file claims more members than are allowed.</source>
        <translation>El fichero compartido dice tener más partes de las permitidas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory holds hidden bytes.</source>
        <translation>El directorio del fichero compartido contiene bytes ocultos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s header is not as it must be.</source>
        <translation>La cabecera de una parte no es como debe ser.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is encrypted, a link, or written in a way that is not allowed.</source>
        <translation>Una parte está cifrada, es un enlace o está escrita de una forma no permitida.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s sizes contradict each other.</source>
        <translation>Los tamaños de una parte se contradicen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Bytes are hidden before the directory.</source>
        <translation>Hay bytes ocultos antes del directorio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>There are bytes before the shared file&apos;s beginning.</source>
        <translation>Hay bytes antes del comienzo del fichero compartido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory is cut off.</source>
        <translation>El directorio del fichero compartido está cortado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Members overlap, or bytes are hidden between them.</source>
        <translation>Hay partes que se solapan, o bytes ocultos entre ellas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s own header differs from the directory.</source>
        <translation>La cabecera propia de una parte difiere del directorio.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member stands twice.</source>
        <translation>Una parte está dos veces.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member has a name that is not allowed.</source>
        <translation>Una parte tiene un nombre que no está permitido.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is packed that must not be.</source>
        <translation>Está comprimida una parte que no debe estarlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s name has characters that are not allowed.</source>
        <translation>El nombre de una parte tiene caracteres que no están permitidos.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Put its stick or disk back, then close the archive and open it again: what was saved is in it.</source>
        <translation>Vuelva a poner su memoria USB o su disco, cierre el archivo y ábralo otra vez: lo que se guardó está en él.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is no longer there.</source>
        <translation>El archivo ya no está allí.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Copy the archive to a place you can write to.</source>
        <translation>Copie el archivo a un lugar en el que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Close it in the other window or program first.</source>
        <translation>Ciérrelo primero en la otra ventana o programa.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is safe; free some space on the disk, then run &apos;attest rebuild&apos;.</source>
        <translation>Está a salvo; libere espacio en el disco y ejecute &apos;attest rebuild&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is recorded, but the lists and the search are behind, because the disk is full.</source>
        <translation>Está registrado, pero las listas y la búsqueda van con retraso porque el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is on read-only media.</source>
        <translation>El archivo está en un medio de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is open elsewhere.</source>
        <translation>El archivo está abierto en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Restore it from a copy of the archive, or merge a shared file that holds it.</source>
        <translation>Restáurelo desde una copia del archivo, o fusione un fichero compartido que lo contenga.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Keep it as it is and restore the original from a copy of the archive.</source>
        <translation>Consérvelo como está y restaure el original desde una copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file is missing.</source>
        <translation>Falta un fichero guardado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>The lists and the search of this archive are damaged; what was recorded is not.</source>
        <translation>Las listas y la búsqueda de este archivo están dañadas; lo registrado no lo está.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Close the archive and open it again, or run &apos;attest rebuild&apos;: they are made anew from the journal.</source>
        <translation>Cierre el archivo y vuelva a abrirlo, o ejecute &apos;attest rebuild&apos;: se hacen de nuevo a partir del registro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Make a copy of the folder, then run &apos;attest verify&apos; on it.</source>
        <translation>Haga una copia de la carpeta y ejecute &apos;attest verify&apos; sobre ella.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>A database of this archive is damaged.</source>
        <translation>Una base de datos de este archivo está dañada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>The archive&apos;s journal has no first entry.</source>
        <translation>El registro del archivo no tiene primera entrada.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the archive from a copy.</source>
        <translation>Restaure el archivo desde una copia.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder, or let a keeper admit this device&apos;s new key.</source>
        <translation>Restaure la carpeta de ajustes, o que un responsable admita la nueva clave de este dispositivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>The key for this archive is not on this device.</source>
        <translation>La clave de este archivo no está en este dispositivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder from a copy.</source>
        <translation>Restaure la carpeta de ajustes desde una copia.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>A key file on this device is damaged.</source>
        <translation>Un fichero de clave de este dispositivo está dañado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>This archive was made by a newer version of Attest.</source>
        <translation>Este archivo lo hizo una versión más nueva de Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>Install that version to open it.</source>
        <translation>Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose the folder that holds a file named FORMAT, or create an archive there first.</source>
        <translation>Elija la carpeta que contiene un fichero llamado FORMAT, o cree allí primero un archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the file named FORMAT from a copy of the archive.</source>
        <translation>Restaure el fichero llamado FORMAT desde una copia del archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Open it once where it can be written to, or copy the whole folder to such a place.</source>
        <translation>Ábralo una vez donde se pueda escribir, o copie toda la carpeta a un lugar así.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose a new folder for the archive.</source>
        <translation>Elija una carpeta nueva para el archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not an archive.</source>
        <translation>Esa carpeta no es un archivo de Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s FORMAT file is damaged.</source>
        <translation>El fichero FORMAT del archivo está dañado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s journal is missing.</source>
        <translation>Falta el registro del archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The read-only archive was not closed properly.</source>
        <translation>El archivo de solo lectura no se cerró correctamente.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Captured pages cannot be shown as they were on this computer.</source>
        <translation>En este equipo no se pueden mostrar las páginas capturadas tal como eran.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Install the system libraries that it names under Details; the picture and the text can be read.</source>
        <translation>Instale las bibliotecas del sistema que se nombran en Detalles; la imagen y el texto se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read.</source>
        <translation>Pida a quien lo administra que permita los espacios de nombres de usuario para Attest; la imagen y el texto se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>The picture cannot be shown.</source>
        <translation>La imagen no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>Look at its record and its file.</source>
        <translation>Mire su ficha y su fichero.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>Look whether the folder can be written to, and whether the window opens without --picture.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que la ventana se abre sin --picture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>The window was not drawn into a file.</source>
        <translation>La ventana no se dibujó en un archivo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Close the program and open the archive again.</source>
        <translation>Cierre el programa y abra el archivo otra vez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Nothing more is written after a fault.</source>
        <translation>No se escribe nada más después de un fallo.</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>responsibility</source>
        <translation>responsabilidad</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>unreviewed</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>claimed</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>out of context</source>
        <translation>fuera de contexto</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>saying</source>
        <translation>lo dicho</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>content</source>
        <translation>el contenido</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>second reader agreed</source>
        <translation>segundo lector conforme</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>updates</source>
        <translation>actualiza</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>stated</source>
        <translation>declarado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>control</source>
        <translation>tenencia</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>analysis</source>
        <translation>análisis</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disposition</source>
        <translation>destino final</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent withdrawn</source>
        <translation>consentimiento retirado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>safety</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>captured by mistake</source>
        <translation>capturado por error</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>legal order</source>
        <translation>orden legal</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>keeper</source>
        <translation>responsable</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>lead</source>
        <translation>pista</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>broken</source>
        <translation>cadena rota</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>counted</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>quarantined</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>copied archive</source>
        <translation>archivo copiado</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>restored backup</source>
        <translation>copia de seguridad restaurada</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>working file</source>
        <translation>cuaderno de investigación</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>dismissed suggestion</source>
        <translation>sugerencia descartada</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>published at</source>
        <translation>publicado el</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>modified at</source>
        <translation>modificado el</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>parent</source>
        <translation>de dónde forma parte</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>inbox</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>search path</source>
        <translation>camino de búsqueda</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>obtained from</source>
        <translation>obtenido de</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent by</source>
        <translation>consentimiento de</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent uses</source>
        <translation>usos consentidos</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent until</source>
        <translation>consentimiento hasta</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collector address</source>
        <translation>dirección del recolector</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution role</source>
        <translation>papel de quien lo dice</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>spellings</source>
        <translation>grafías</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym</source>
        <translation>seudónimo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym reason</source>
        <translation>motivo del seudónimo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>reliability</source>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>precision m</source>
        <translation>precisión (m)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>aliases</source>
        <translation>otras grafías</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>icon</source>
        <translation>icono</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>needs reason</source>
        <translation>necesita motivo</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>retired</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>origin</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>closed by</source>
        <translation>cerrado por</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>known facts</source>
        <translation>hechos conocidos</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>assumptions</source>
        <translation>supuestos</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>hypotheses</source>
        <translation>hipótesis</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>minimisation</source>
        <translation>minimización</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>duties</source>
        <translation>deberes</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>statements</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>notes, tags and links</source>
        <translation>notas, etiquetas y vínculos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>custody and exchange</source>
        <translation>custodia e intercambio</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>withdrawals</source>
        <translation>retiradas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>time stamps</source>
        <translation>sellos de tiempo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>both words, in any form</source>
        <translation>las dos palabras, en cualquier forma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>exactly these words, side by side</source>
        <translation>exactamente estas palabras, seguidas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>any one letter for ?, any number of letters for *</source>
        <translation>una letra cualquiera por ?, cualquier número de letras por *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that differ by a letter or two</source>
        <translation>palabras que difieren en una o dos letras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Joining</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>one of the two; OR in capitals</source>
        <translation>una de las dos; OR en mayúsculas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the first without the second</source>
        <translation>la primera sin la segunda</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>brackets say what belongs together</source>
        <translation>los paréntesis dicen qué va junto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>in one text, at most five words between</source>
        <translation>en un mismo texto, con cinco palabras entre ellas como máximo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the word in that part alone</source>
        <translation>la palabra solo en esa parte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim with this status</source>
        <translation>una afirmación con este estado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items, or claims, of this kind</source>
        <translation>elementos, o afirmaciones, de este tipo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>texts in this language</source>
        <translation>textos en este idioma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>from this source</source>
        <translation>de esta fuente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in an author&apos;s name</source>
        <translation>las palabras en el nombre de un autor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in who says so</source>
        <translation>las palabras en quién lo dice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items or claims with this tag</source>
        <translation>elementos o afirmaciones con esta etiqueta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items in this collection</source>
        <translation>elementos de esta colección</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from this site or one below it</source>
        <translation>capturado de este sitio o de uno que depende de él</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from addresses that begin so</source>
        <translation>capturado de direcciones que empiezan así</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items on which assessors differ</source>
        <translation>elementos en los que los evaluadores difieren</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items whose record tells a position</source>
        <translation>elementos cuya ficha indica una posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured on that day, by UTC</source>
        <translation>capturado ese día, según UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the week before this one</source>
        <translation>capturado en la semana anterior</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the seven days that end today</source>
        <translation>capturado en los siete días que terminan hoy</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published from October to December</source>
        <translation>publicado de octubre a diciembre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published on that day or later</source>
        <translation>publicado ese día o después</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published, or else captured, in that year</source>
        <translation>publicado, o si no capturado, ese año</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Figures and places</source>
        <translation>Cifras y lugares</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure above 1,000</source>
        <translation>la cifra de una afirmación por encima de 1,000</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure between the two</source>
        <translation>la cifra de una afirmación entre ambos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>this place, by any of its names</source>
        <translation>este lugar, por cualquiera de sus nombres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of a place of the archive</source>
        <translation>a 20 km como máximo de un lugar del archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of these coordinates</source>
        <translation>a 20 km como máximo de estas coordenadas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items that were not chosen</source>
        <translation>elementos no elegidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>entries about things that were not chosen</source>
        <translation>entradas sobre cosas no elegidas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>private fields</source>
        <translation>campos privados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>display names of people</source>
        <translation>nombres visibles de personas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>originals with a position; a copy without metadata stands for each</source>
        <translation>originales con una posición; una copia sin metadatos sustituye a cada uno</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files with a position, for which no copy could be made</source>
        <translation>ficheros con una posición de los que no se pudo hacer copia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records of captures that tell a position</source>
        <translation>fichas de capturas que dicen una posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>withdrawn entries</source>
        <translation>entradas retiradas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files that never came here</source>
        <translation>ficheros que nunca llegaron aquí</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>journal: keys, working times and the chain of custody stay in the archive</source>
        <translation>registro: las claves, las horas de trabajo y la cadena de custodia se quedan en el archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items of the archive that were not chosen</source>
        <translation>elementos del archivo no elegidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>pictures marked graphic are not printed</source>
        <translation>las imágenes marcadas como impactantes no se imprimen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records, file lists and custodies are in the manifest and not on the pages</source>
        <translation>las fichas, listas de ficheros y custodias están en el manifiesto y no en las páginas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>the working file is not printed</source>
        <translation>el cuaderno de investigación no se imprime</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>pair of coordinates</source>
        <translation>par de coordenadas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>degrees, minutes</source>
        <translation>grados, minutos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>geo: address</source>
        <translation>dirección geo:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>place on a map service</source>
        <translation>lugar en un servicio de mapas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>field of a position</source>
        <translation>campo de una posición</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>MGRS reference</source>
        <translation>referencia MGRS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>plus code</source>
        <translation>plus code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>GPS metadata of a picture</source>
        <translation>metadatos GPS de una imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>a face is marked</source>
        <translation>hay una cara marcada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>uses</source>
        <translation>usos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as rendered</source>
        <translation>palabras solo en la página mostrada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as received</source>
        <translation>palabras solo en la página recibida</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser capture</source>
        <translation>captura con navegador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>through a proxy</source>
        <translation>a través de un proxy</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>facts left out</source>
        <translation>hechos omitidos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Not captured yet.</source>
        <translation>Aún no capturado.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Go on with the list.</source>
        <translation>Continúe con la lista.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser</source>
        <translation>navegador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not known whether it is synchronised</source>
        <translation>reloj de este ordenador; no se sabe si está sincronizado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; synchronised over the network</source>
        <translation>reloj de este ordenador; sincronizado por la red</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not synchronised</source>
        <translation>reloj de este ordenador; no sincronizado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the same words as in the text as rendered</source>
        <translation>las mismas palabras que en el texto mostrado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>one was used; its name stays private</source>
        <translation>se usó una; su nombre queda en privado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>came with</source>
        <translation>vino con</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>canonical address</source>
        <translation>dirección canónica</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>created at</source>
        <translation>creado el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>ended at</source>
        <translation>terminado a las</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>files not beside the page</source>
        <translation>ficheros que no están junto a la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>final address</source>
        <translation>dirección final</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>language declared</source>
        <translation>idioma declarado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original name</source>
        <translation>nombre original</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the imported folder</source>
        <translation>lugar en la carpeta importada</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved at</source>
        <translation>guardado el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved by</source>
        <translation>guardado por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>started at</source>
        <translation>empezado a las</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken at</source>
        <translation>tomada el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>user agent</source>
        <translation>agente de usuario</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>utc offset</source>
        <translation>desfase UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>requisite</source>
        <translation>fichero de la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>redacted</source>
        <translation>censurado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>extracted text</source>
        <translation>texto extraído</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page</source>
        <translation>la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the file&apos;s own metadata</source>
        <translation>los metadatos del propio fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page&apos;s own link element</source>
        <translation>el elemento link de la propia página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>researcher</source>
        <translation>investigador</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved-from mark</source>
        <translation>marca saved-from</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>SingleFile mark</source>
        <translation>marca SingleFile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>end of the file</source>
        <translation>fin del fichero</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>reply to</source>
        <translation>responder a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copy to</source>
        <translation>copia a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>blind copy to</source>
        <translation>copia oculta a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>message id</source>
        <translation>identificador del mensaje</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>in reply to</source>
        <translation>en respuesta a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox</source>
        <translation>buzón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox SHA-256</source>
        <translation>SHA-256 del buzón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the mailbox</source>
        <translation>lugar en el buzón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>envelope</source>
        <translation>sobre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>last changed by</source>
        <translation>último cambio de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>printed at</source>
        <translation>impreso el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>producer</source>
        <translation>programa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>tracked changes</source>
        <translation>cambios registrados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>embedded files</source>
        <translation>ficheros incrustados</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>active parts</source>
        <translation>partes activas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>references outside</source>
        <translation>referencias externas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first row</source>
        <translation>primera fila</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>headings</source>
        <translation>títulos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>suffix</source>
        <translation>extensión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the MHTML&apos;s own header</source>
        <translation>la cabecera del propio MHTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the message&apos;s own header</source>
        <translation>la cabecera del propio mensaje</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>recorded at</source>
        <translation>grabado el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>stills</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>still</source>
        <translation>fotograma</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the document&apos;s own properties</source>
        <translation>las propiedades del propio documento</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the text&apos;s own front matter</source>
        <translation>el encabezado del propio texto</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the mailbox</source>
        <translation>el buzón</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive SHA-256</source>
        <translation>SHA-256 del archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the web archive</source>
        <translation>lugar en el archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken for a page</source>
        <translation>considerado página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>captured at</source>
        <translation>capturado el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>server address</source>
        <translation>dirección del servidor</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>payload digest</source>
        <translation>hash del contenido</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>block digest</source>
        <translation>hash del bloque</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests of the record</source>
        <translation>hashes del registro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests in the web archive</source>
        <translation>hashes del archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive software</source>
        <translation>programa del archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive operator</source>
        <translation>operador del archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive damaged</source>
        <translation>archivo web dañado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive read</source>
        <translation>lectura del archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first captured at</source>
        <translation>capturado por primera vez el</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>unchanged since</source>
        <translation>sin cambios desde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed address</source>
        <translation>dirección en la lista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed at</source>
        <translation>hora en la lista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed title</source>
        <translation>título en la lista</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hashes of the package</source>
        <translation>hashes del paquete</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package title</source>
        <translation>título del paquete</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package software</source>
        <translation>programa del paquete</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package created</source>
        <translation>creación del paquete</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the record that holds the page</source>
        <translation>el registro que contiene la página</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>supported by</source>
        <translation>respaldado por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>contradicted by</source>
        <translation>contradicho por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>updated by</source>
        <translation>actualizado por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>repeated by</source>
        <translation>repetido por</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>holds</source>
        <translation>contiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>where it led</source>
        <translation>adónde llevó</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>page as received, SHA-256</source>
        <translation>página tal como se recibió, SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>words that the other has not</source>
        <translation>palabras que la otra no tiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>pictures that the other has not</source>
        <translation>imágenes que la otra no tiene</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>ok</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>login wall</source>
        <translation>muro de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>cookie wall</source>
        <translation>muro de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>error page</source>
        <translation>página de error</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>certificate SHA-256</source>
        <translation>SHA-256 del certificado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>other bytes</source>
        <translation>otros bytes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the words were read by another version of the reader, which may be the reason</source>
        <translation>las palabras se leyeron con otra versión del lector, lo que puede ser el motivo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no address is known; it can be stated</source>
        <translation>no se conoce ninguna dirección; se puede declarar</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a message has no address of its own</source>
        <translation>un mensaje no tiene dirección propia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a picture that was handed over has no address of its own</source>
        <translation>una imagen entregada no tiene dirección propia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a recording that was handed over has no address of its own</source>
        <translation>una grabación entregada no tiene dirección propia</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a saved copy, not received by Attest</source>
        <translation>una copia guardada, no recibida por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>imported, not observed by Attest</source>
        <translation>importado, no observado por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture; plain HTTP and saved files have none</source>
        <translation>sin imagen de la página completa; HTTP simple y los ficheros guardados no la tienen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>observed by Attest</source>
        <translation>observado por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server</source>
        <translation>recibido del servidor por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated after capture, not observed by Attest</source>
        <translation>declarado después de la captura, no observado por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server; the page was saved before it was done</source>
        <translation>recibido del servidor por Attest; la página se guardó antes de estar completa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the browser could take no full-page picture</source>
        <translation>el navegador no pudo tomar ninguna imagen de la página completa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is here, but without date and time beside it</source>
        <translation>hay una imagen de la página completa, pero sin fecha ni hora junto a ella</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time</source>
        <translation>tomada por Attest de la página completa, con fecha y hora</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time; the page was saved before it was done</source>
        <translation>tomada por Attest de la página completa, con fecha y hora; la página se guardó antes de estar completa</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a login wall</source>
        <translation>la página es un muro de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a cookie wall</source>
        <translation>la página es un muro de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is an error page</source>
        <translation>la página es una página de error</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is empty</source>
        <translation>la página está vacía</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is in the web archive; imported, not taken by Attest</source>
        <translation>hay una imagen de la página completa en el archivo web; importada, no tomada por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture is in the web archive</source>
        <translation>no hay ninguna imagen de la página completa en el archivo web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated, not observed by Attest</source>
        <translation>declarado, no observado por Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>there is no page to take a picture of</source>
        <translation>no hay página de la que tomar una imagen</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>this source is no HTML page</source>
        <translation>esta fuente no es una página HTML</translation>
    </message>
</context>
</TS>
