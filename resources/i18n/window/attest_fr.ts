<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Work is under way: change this when it is done.</source>
        <translation>Un travail est en cours : modifiez ceci quand il sera terminé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Folder of the new archive</source>
        <translation>Dossier de la nouvelle archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Folder of the archive</source>
        <translation>Dossier de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>A key file of age</source>
        <translation>Un fichier de clé age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>The language changes as soon as what is half written or under way is done.</source>
        <translation>La langue change dès que ce qui est à moitié écrit ou en cours est terminé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the archive</source>
        <translation>Création de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/app.py"/>
        <source>Making the sample case</source>
        <translation>Création du cas d’exemple</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Attest: capture what you see</source>
        <translation>Attest : capturer ce que vous voyez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/panel.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>no identity</source>
        <translation>aucune identité</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Identity: {name}</source>
        <translation>Identité : {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Capture this page</source>
        <translation>Capturer cette page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Sign in to {site}</source>
        <translation>Se connecter à {site}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/worker/window.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capturing …</source>
        <translation>Capture en cours …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>An archive of what you capture, with the record of where it came from.</source>
        <translation>Une archive de ce que vous capturez, avec la fiche de sa provenance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>About Attest</source>
        <translation>À propos d’Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are.</source>
        <translation>Les archives ne sont pas chiffrées sur le disque : qui prend cet ordinateur ou la clé USB les lit. Attest n’est pas publié avant qu’elles le soient.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:</source>
        <translation>Attest est sous la licence Apache 2.0. Il utilise Qt et PySide sous la LGPL 3 : leurs bibliothèques sont des fichiers à part, que vous pouvez remplacer. Les licences en entier :</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>This archive</source>
        <translation>Cette archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Keys and settings</source>
        <translation>Clés et réglages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>Local log</source>
        <translation>Journal local du programme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/about/about_page.py"/>
        <source>What can be made anew</source>
        <translation>Ce qui peut être refait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>The archive is open for reading only.</source>
        <translation>L’archive est ouverte en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item first.</source>
        <translation>Choisissez d’abord un élément.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with words first.</source>
        <translation>Choisissez d’abord un élément qui contient des mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>This item has no claims yet.</source>
        <translation>Cet élément n’a pas encore d’affirmations.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>There is nothing in the list.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a picture first.</source>
        <translation>Choisissez d’abord un élément avec une image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a captured page first.</source>
        <translation>Choisissez d’abord un élément avec une page capturée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose an item with a video or sound first.</source>
        <translation>Choisissez d’abord un élément avec une vidéo ou un son.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose two pictures in the list, or read one.</source>
        <translation>Choisissez deux images dans la liste, ou lisez-en une.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Choose items of a collection in the list first.</source>
        <translation>Choisissez d’abord dans la liste des éléments d’une collection.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Search or filter the list first.</source>
        <translation>Cherchez ou filtrez d’abord la liste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/items_view.py"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture an address</source>
        <translation>Capturer une adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Log in and capture…</source>
        <translation>Se connecter et capturer…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture addresses…</source>
        <translation>Capturer des adresses…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Go on with a list of addresses…</source>
        <translation>Continuer une liste d’adresses…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Capture files…</source>
        <translation>Capturer des fichiers…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture a saved page or folder…</source>
        <translation>Capturer une page enregistrée ou un dossier…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Capture what was copied</source>
        <translation>Capturer ce qui a été copié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Open another archive…</source>
        <translation>Ouvrir une autre archive…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Lock at once</source>
        <translation>Verrouiller tout de suite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remember archives opened lately</source>
        <translation>Mémoriser les archives récentes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Integrity check</source>
        <translation>Contrôle d’intégrité</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a report or shared file…</source>
        <translation>Contrôler un rapport ou un fichier partagé…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Evidence report…</source>
        <translation>Rapport de preuves…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Check a draft…</source>
        <translation>Vérifier un brouillon…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Pseudonyms…</source>
        <translation>Pseudonymes…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Record of this capture…</source>
        <translation>Fiche de cette capture…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Merge a shared file…</source>
        <translation>Fusionner un fichier partagé…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Ask for the time stamps that wait</source>
        <translation>Demander les horodatages en attente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Read the item</source>
        <translation>Lire l’élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>The page as captured</source>
        <translation>La page telle que capturée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show the page&apos;s pictures</source>
        <translation>Afficher les images de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Find on the page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Add to collection…</source>
        <translation>Ajouter à une collection…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Remove from this collection</source>
        <translation>Enlever de cette collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark as read: out of the inbox</source>
        <translation>Marquer comme lu : sort de la réception</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mark or unmark as graphic</source>
        <translation>Marquer comme choquant, ou non</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look again: same, changed or gone</source>
        <translation>Regarder à nouveau : identique, modifiée ou disparue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Find similar text</source>
        <translation>Trouver un texte semblable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show nearly identical texts</source>
        <translation>Afficher les textes presque identiques</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Add a translation…</source>
        <translation>Ajouter une traduction…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Log this search…</source>
        <translation>Consigner cette recherche…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Claim from the selection</source>
        <translation>Affirmation depuis la sélection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>All claims</source>
        <translation>Toutes les affirmations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Statuses…</source>
        <translation>Statuts…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Figures side by side</source>
        <translation>Chiffres côte à côte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Show the picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Actual pixels</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the right</source>
        <translation>Tourner l’affichage à droite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Turn the view to the left</source>
        <translation>Tourner l’affichage à gauche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Mirror the view</source>
        <translation>Inverser l’affichage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Reset the view</source>
        <translation>Rétablir l’affichage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Next picture of the file</source>
        <translation>Image suivante du fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Picture before in the file</source>
        <translation>Image précédente du fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Draw a polygon</source>
        <translation>Tracer un polygone</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Burn out in reports…</source>
        <translation>Noircir dans les rapports…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Facts of the picture</source>
        <translation>Faits sur l’image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Read the words in this picture</source>
        <translation>Lire les mots de cette image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Compare two pictures</source>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One picture back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim begins here</source>
        <translation>Une affirmation commence ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>A claim ends here</source>
        <translation>Une affirmation finit ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Wanted list</source>
        <translation>Liste des pistes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Working file</source>
        <translation>Cahier d’enquête</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Montrer ou masquer la barre latérale</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Show or hide the list</source>
        <translation>Montrer ou masquer la liste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>One row for nearly identical texts</source>
        <translation>Une seule ligne pour les textes presque identiques</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Text as shipped</source>
        <translation>Taille de texte d’origine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/widgets/language_box.py"/>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/manual/manual_view.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/actions.py"/>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Help with searching</source>
        <translation>Aide à la recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date} · replayed from the archive, scripts off</source>
        <translation>Capturé le {date} · rejoué depuis l’archive, scripts désactivés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>This capture holds no page that could be replayed.</source>
        <translation>Cette capture ne contient aucune page à rejouer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Something that this page shows was withdrawn: its pictures are not shown.</source>
        <translation>Quelque chose que montre cette page a été retiré : ses images ne sont pas affichées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The page was too much for the program that draws it, which ended. Nothing else is affected.</source>
        <translation>La page dépassait les forces du programme qui la dessine, qui s’est arrêté. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The picture taken at capture is shown.</source>
        <translation>L’image prise lors de la capture est affichée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>Captured {date}</source>
        <translation>Capturé le {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive is damaged: what comes after the damage is missing.</source>
        <translation>L’archive web conservée est endommagée : ce qui suit le dommage manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/as_captured_view.py"/>
        <source>The stored web archive does not match its recorded hash, and is not shown.</source>
        <translation>L’archive web conservée ne concorde pas avec son empreinte consignée ; elle n’est pas affichée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Show the pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>As the server sent it</source>
        <translation>Telle qu’envoyée par le serveur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Hit before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Capture this address…</source>
        <translation>Capturer cette adresse…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>Missing resources</source>
        <translation>Ressources manquantes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>{count} ressource manquante</numerusform>
            <numerusform>{count} ressources manquantes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>The link leads to {address}. Nothing is opened from here.</source>
        <translation>Le lien mène à {address}. Rien n’est ouvert d’ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>not in the archive</source>
        <translation>absent de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>too large to be shown</source>
        <translation>trop grand pour être affiché</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>its stored bytes cannot be read</source>
        <translation>ses octets conservés ne peuvent être lus</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>more than are shown of one page</source>
        <translation>au-delà de ce qui est affiché d’une page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>refused: it leads out of the archive</source>
        <translation>refusé : cela mène hors de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/web/view.py"/>
        <source>Copy the link&apos;s address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/centre.py"/>
        <source>Choose an item at the left, or capture one: paste an address above, or drop files anywhere.</source>
        <translation>Choisissez un élément à gauche, ou capturez-en un : collez une adresse ci-dessus, ou déposez des fichiers n’importe où.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Fixer le statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the saying</source>
        <translation>sur le propos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>about the content</source>
        <translation>sur le contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Review state</source>
        <translation>État de relecture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags, apart by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{status}: needs a reason of its own, judge each claim by itself</source>
        <translation>{status} : exige sa propre raison, évaluez chaque affirmation séparément</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} affirmation sélectionnée</numerusform>
            <numerusform>{count} affirmations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Open where it is pinned, to judge it</source>
        <translation>Ouvrir là où elle est épinglée, pour l’évaluer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>{status} {kind}</source>
        <translation>{kind} : {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Said by {who}</source>
        <translation>Dit par {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Tags: {tags}</source>
        <translation>Étiquettes : {tags}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>Review state: {state}</source>
        <translation>État de relecture : {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claim_pane.py"/>
        <source>May clear somebody of blame.</source>
        <translation>Peut disculper quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>differ</source>
        <translation>divergence</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>published {date}</source>
        <translation>publié le {date}</translation>
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
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Differ</source>
        <translation>Divergence</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_model.py"/>
        <source>Last assessor</source>
        <translation>Dernier évaluateur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.</source>
        <translation>Toutes les affirmations de l’archive. Enter ouvre une affirmation là où elle est épinglée ; sélectionnez-en plusieurs pour les étiqueter.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>No claim is like that.</source>
        <translation>Aucune affirmation ne correspond.</translation>
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
            <numerusform>{count} affirmation</numerusform>
            <numerusform>{count} affirmations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <source>No claims yet. Open an item, select words and press C.</source>
        <translation>Aucune affirmation pour l’instant. Ouvrez un élément, sélectionnez des mots et appuyez sur C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Place and period are not stated: not compared</source>
        <translation>Lieu et période non déclarés : pas comparé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Observed by the rule “{rule}”: {what}</source>
        <translation>Observé par la règle « {rule} » : {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>{value} (read by a rule)</source>
        <translation>{value} (lu par une règle)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_model.py"/>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned.</source>
        <translation>Les décomptes d’un même incident, ou d’un même lieu et d’une même période, côte à côte. Ce qu’une règle observe n’est pas un verdict : les personnes qui rapportent peuvent compter des gens différents. Enter ouvre un chiffre là où il est épinglé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>No figures yet. Select a number in an item, press C and choose the kind “figure”.</source>
        <translation>Aucun chiffre pour l’instant. Sélectionnez un nombre dans un élément, appuyez sur C et choisissez le type « chiffre ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/figures_page.py"/>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Words of the claim, who said it, the item</source>
        <translation>Mots de l’affirmation, qui l’a dite, l’élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Search the claims</source>
        <translation>Chercher dans les affirmations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>assessors differ</source>
        <translation>avis divergents</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/filters.py"/>
        <source>Any review state</source>
        <translation>Toute relecture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Take this link back</source>
        <translation>Retirer ce lien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Linked by {who}, {date}</source>
        <translation>Lié par {who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>How they are linked</source>
        <translation>Nature du lien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>find the other claim by its words, speaker or item</source>
        <translation>trouver l’autre affirmation par ses mots, son auteur ou son élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Find the other claim</source>
        <translation>Trouver l’autre affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Claims that were found</source>
        <translation>Affirmations trouvées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>Link to another claim</source>
        <translation>Lier à une autre affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this supports</source>
        <translation>ceci étaye</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>supports this</source>
        <translation>étaye ceci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this contradicts</source>
        <translation>ceci contredit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>contradicts this</source>
        <translation>contredit ceci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this updates</source>
        <translation>ceci met à jour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>updates this</source>
        <translation>met ceci à jour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this repeats</source>
        <translation>ceci répète</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>repeats this</source>
        <translation>répète ceci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>same image</source>
        <translation>même image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>this is part of</source>
        <translation>ceci fait partie de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <source>part of this</source>
        <translation>fait partie de ceci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/links_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Withdrawn: its words are hidden.</source>
        <translation>Retirée : ses mots sont masqués.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A later assessment stands in its place.</source>
        <translation>Une évaluation ultérieure la remplace.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Reason: {text}</source>
        <translation>Raison : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Method: {text}</source>
        <translation>Méthode : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Admiralty grade: {text}</source>
        <translation>Cote de l’Amirauté : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>This ends a difference between assessors and names all of their assessments.</source>
        <translation>Ceci met fin à une divergence entre évaluateurs et nomme toutes leurs évaluations.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Nobody has judged this claim yet.</source>
        <translation>Personne n’a encore évalué cette affirmation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the saying</source>
        <translation>Avis divergents sur le propos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Assessors differ about the content</source>
        <translation>Avis divergents sur le contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>A resolution names them all and stands beside them; nothing is overwritten.</source>
        <translation>Une résolution les nomme toutes et se place à côté d’elles ; rien n’est écrasé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>why you judge so</source>
        <translation>pourquoi vous évaluez ainsi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Resolve, naming all of them</source>
        <translation>Résoudre en les nommant toutes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Source: {text}</source>
        <translation>Source : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Technical: {text}</source>
        <translation>Technique : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/claims/thread.py"/>
        <source>Content: {text}</source>
        <translation>Contenu : {text}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Show the other (B)</source>
        <translation>Montrer l’autre (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>twice a second</source>
        <translation>deux fois par seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every second</source>
        <translation>chaque seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 2 seconds</source>
        <translation>toutes les 2 secondes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>every 4 seconds</source>
        <translation>toutes les 4 secondes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Both lie in one place. Never faster than twice a second: flashing can hurt.</source>
        <translation>Les deux sont au même endroit. Jamais plus de deux fois par seconde : un clignotement peut faire du mal.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>Stop (Space)</source>
        <translation>Arrêter (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/blink_bar.py"/>
        <source>By itself (Space)</source>
        <translation>Automatique (Space)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>find a picture by its title, caption, claims or notes</source>
        <translation>trouver une image par son titre, sa légende, ses affirmations ou ses notes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Find a picture</source>
        <translation>Trouver une image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>Pictures of this archive</source>
        <translation>Images de cette archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/chooser.py"/>
        <source>No other picture is like that. Search other words, or capture the picture first.</source>
        <translation>Aucune autre image ne correspond. Cherchez d’autres mots, ou capturez d’abord l’image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>How zoom and place are linked</source>
        <translation>Comment zoom et position sont liés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by place</source>
        <translation>Zoom lié par l’endroit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom linked by pixels</source>
        <translation>Zoom lié par les pixels</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Zoom not linked</source>
        <translation>Zoom non lié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Blink (B)</source>
        <translation>Alterner (B)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>Choose what to compare it with.</source>
        <translation>Choisissez avec quoi la comparer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/compare_page.py"/>
        <source>What is seen here is an observation, no proof.</source>
        <translation>Ce qui se voit ici est une observation, pas une preuve.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Facts of both pictures</source>
        <translation>Faits sur les deux images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Copy both values</source>
        <translation>Copier les deux valeurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>{count} fait sur {total} diffère</numerusform>
            <numerusform>{count} faits sur {total} diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the first</source>
        <translation>seulement la première</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>only the second</source>
        <translation>seulement la seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>Item and capture</source>
        <translation>Élément et capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Time and camera</source>
        <translation>Heure et appareil photo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Look-alike hashes</source>
        <translation>Empreintes de ressemblance</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured</source>
        <translation>capturé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>size in bytes</source>
        <translation>taille en octets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Linked: same image</source>
        <translation>Lié : même image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Take back: the same image</source>
        <translation>Retirer : même image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both items: the same image</source>
        <translation>Les deux éléments : même image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Both claims: the same image</source>
        <translation>Les deux affirmations : même image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim supports the second</source>
        <translation>La première affirmation étaye la seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>The first claim contradicts the second</source>
        <translation>La première affirmation contredit la seconde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/link_menu.py"/>
        <source>Choose a claim in each picture first.</source>
        <translation>Choisissez d’abord une affirmation dans chaque image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Draw a region for a claim: a rectangle (R), a polygon (P)</source>
        <translation>Tracer une région pour une affirmation : un rectangle (R), un polygone (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Another picture here</source>
        <translation>Une autre image ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Claims of this picture</source>
        <translation>Affirmations de cette image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>captured {date}</source>
        <translation>capturé le {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <source>no claim</source>
        <translation>aucune affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/comparing/side.py"/>
        <location filename="../../../desktop_app/ui/pinned.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>region of the picture</source>
        <translation>région de l’image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Drop an editor&apos;s draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct.</source>
        <translation>Déposez ici le brouillon d’un rédacteur ou choisissez-le : DOCX, ODT, Markdown ou texte. Il est comparé à l’archive et n’est conservé nulle part. Aucune différence trouvée ne veut pas dire juste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Draft check</source>
        <translation>Vérification d’un brouillon</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft…</source>
        <translation>Choisir un brouillon…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Which are shown</source>
        <translation>Lesquels sont montrés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>all findings</source>
        <translation>tous les constats</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Where in the draft</source>
        <translation>Où dans le brouillon</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The draft&apos;s words</source>
        <translation>Mots du brouillon</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>The finding</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>In the archive</source>
        <translation>Dans l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>No draft yet. Drop a file here, or choose one.</source>
        <translation>Pas encore de brouillon. Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Choose a draft</source>
        <translation>Choisir un brouillon</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Comparing {file}</source>
        <translation>Comparaison de {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/drafts/draft_page.py"/>
        <source>Save the draft check</source>
        <translation>Enregistrer la vérification</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again.</source>
        <translation>Attest a trouvé une faute en lui-même. Ce qui était enregistré est sauf ; rien d’autre n’est écrit avant que vous le relanciez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/fault_box.py"/>
        <source>Please report it with this file, which holds nothing of the archive: {file}</source>
        <translation>Merci de le signaler avec ce fichier, qui ne contient rien de l’archive : {file}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/finding.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burnt out in every report; the stored picture stays as it is:</source>
        <translation>Noirci dans tout rapport ; l’image conservée reste telle quelle :</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>such as: face of a minor; it is printed in the report</source>
        <translation>par exemple : visage d’un mineur ; c’est imprimé dans le rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Burn this out of every report, because</source>
        <translation>Noircir ceci dans tout rapport, parce que</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again…</source>
        <translation>Montrer de nouveau…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Show again: {reason}</source>
        <translation>Montrer de nouveau : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/burnt_panel.py"/>
        <source>Reports may show it again, because</source>
        <translation>Les rapports peuvent le montrer de nouveau, parce que</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/canvas.py"/>
        <source>Arrows move, + and - zoom; after R or P arrows move the pen, Space sets a corner, Enter ends.</source>
        <translation>Les flèches déplacent, + et - zooment ; après R ou P, les flèches déplacent le crayon, Espace pose un coin, Enter termine.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Copies of this picture</source>
        <translation>Copies de cette image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>graphic</source>
        <translation>choquant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/copy_rows.py"/>
        <source>Compare with {title}</source>
        <translation>Comparer avec {title}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Copy the position</source>
        <translation>Copier la position</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Only to the clipboard of this computer. Nothing is looked up or sent.</source>
        <translation>Seulement vers le presse-papiers de cet ordinateur. Rien n’est recherché ni envoyé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>Position in the file: {place}</source>
        <translation>Position dans le fichier : {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The record holds no facts about this picture.</source>
        <translation>La fiche ne contient aucun fait sur cette image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>{how}: {by}</source>
        <translation>{how} : {by}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/facts_panel.py"/>
        <source>The position was copied: {place}</source>
        <translation>La position a été copiée : {place}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture before (Alt+PgUp)</source>
        <translation>Image précédente (Alt+PgUp)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Picture of the file</source>
        <translation>Image du fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>Next picture (Alt+PgDown)</source>
        <translation>Image suivante (Alt+PgDown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>sur {count} image de ce fichier</numerusform>
            <numerusform>sur {count} images de ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Burn out in reports… (Ctrl+Alt+X)</source>
        <translation>Noircir dans les rapports… (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Facts of the picture (Ctrl+I)</source>
        <translation>Faits sur l’image (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/image_view.py"/>
        <source>Drag from corner to corner around what no report may show. Esc puts the pen away.</source>
        <translation>Tirez d’un coin à l’autre autour de ce qu’aucun rapport ne doit montrer. Échap range le crayon.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>Copies : {count}</numerusform>
            <numerusform>Copies : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Captions, the first captured first: {captions}</source>
        <translation>Légendes, la première capturée d’abord : {captions}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same bytes</source>
        <translation>les mêmes octets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>linked as the same image by a person</source>
        <translation>relié comme même image par une personne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike (mirrored), {bits} of 64 bits differ: a hint</source>
        <translation>ressemblante (inversée), bits différents sur 64 : {bits}, un indice</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>looks alike, {bits} of 64 bits differ: a hint</source>
        <translation>ressemblante, bits différents sur 64 : {bits}, un indice</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>Aucune autre capture des mêmes octets. Cette image n’a pas d’empreinte de ressemblance : {count} image n’a pas été comparée.</numerusform>
            <numerusform>Aucune autre capture des mêmes octets. Cette image n’a pas d’empreinte de ressemblance : {count} images n’ont pas été comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>Aucune copie proche trouvée par phash64 et dhash64 parmi {count} image (non comparées : {missing}).</numerusform>
            <numerusform>Aucune copie proche trouvée par phash64 et dhash64 parmi {count} images (non comparées : {missing}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>Les mêmes octets ont été capturés {count} fois.</numerusform>
            <numerusform>Les mêmes octets ont été capturés {count} fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>This is the first copy found in this archive.</source>
        <translation>C’est la première copie trouvée dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>First copy found in this archive: {date}, “{title}”.</source>
        <translation>Première copie trouvée dans cette archive : {date}, « {title} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Another picture {how}.</source>
        <translation>Une autre image : {how}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>{count} autre ressemble : {how}.</numerusform>
            <numerusform>{count} autres ressemblent, la plus proche : {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>{count} reliée comme même image par une personne.</numerusform>
            <numerusform>{count} reliées comme même image par une personne.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Captions disagree.</source>
        <translation>Les légendes ne s’accordent pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>{count} autre copie n’est pas énumérée ici.</numerusform>
            <numerusform>{count} autres copies ne sont pas énumérées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>{count} image n’a pas été comparée.</numerusform>
            <numerusform>{count} images n’ont pas été comparées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes: both files have one SHA-256.</source>
        <translation>Les mêmes octets : les deux fichiers ont un seul SHA-256.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes. One of them has no look-alike hash: not compared by it.</source>
        <translation>Octets différents. L’une d’elles n’a pas d’empreinte de ressemblance : pas de comparaison par ce moyen.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; not near by phash64 and dhash64.</source>
        <translation>Octets différents ; pas proches selon phash64 et dhash64.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>Different bytes; {how}.</source>
        <translation>Octets différents ; {how}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom out (Alt+-)</source>
        <translation>Réduire (Alt+-)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Zoom in (Alt++)</source>
        <translation>Agrandir (Alt++)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Whole picture (Alt+0)</source>
        <translation>Image entière (Alt+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Actual pixels (Alt+1)</source>
        <translation>Taille réelle (Alt+1)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the left (Ctrl+Alt+R)</source>
        <translation>Tourner l’affichage à gauche (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Turn the view to the right (Ctrl+R)</source>
        <translation>Tourner l’affichage à droite (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Mirror the view (Ctrl+Alt+M)</source>
        <translation>Inverser l’affichage (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness and contrast of the view</source>
        <translation>Luminosité et contraste de l’affichage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Reset the view (Ctrl+Shift+0)</source>
        <translation>Rétablir l’affichage (Ctrl+Shift+0)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Drag from corner to corner for a claim about that part. Esc puts the pen away.</source>
        <translation>Tirez d’un coin à l’autre pour une affirmation sur cette partie. Échap range le crayon.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Click the corners; the first again, a double click or Enter closes it. Esc puts the pen away.</source>
        <translation>Cliquez sur les sommets ; le premier à nouveau, un double clic ou Enter ferme la forme. Échap range le crayon.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>View only: turned, mirrored or brightened on this screen; the file is as it was.</source>
        <translation>À l’affichage seulement : tourné, inversé ou éclairci sur cet écran ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Move and choose (Esc)</source>
        <translation>Déplacer et choisir (Esc)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a rectangle (R)</source>
        <translation>Tracer un rectangle (R)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/tools.py"/>
        <source>Draw a polygon (P)</source>
        <translation>Tracer un polygone (P)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine</source>
        <translation>Mots lus par machine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Claim from these words</source>
        <translation>Affirmation à partir de ces mots</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>No words were found by machine ({program}).</source>
        <translation>Aucun mot trouvé par machine ({program}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Words read by machine ({program}, mean confidence {sure})</source>
        <translation>Mots lus par machine ({program}, confiance moyenne {sure})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Compare them with the picture: they may be wrong.</source>
        <translation>Comparez-les avec l’image : ils peuvent être faux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Underlined: read with little confidence.</source>
        <translation>Souligné : lu avec peu de confiance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/images/words_panel.py"/>
        <source>Only the first of them are shown here.</source>
        <translation>Seuls les premiers sont affichés ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Claimed time</source>
        <translation>Heure affirmée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_model.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who</source>
        <translation>Qui</translation>
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
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry.</source>
        <translation>Chaque modification de cette archive, signée par son auteur. Les heures sont celles de l’ordinateur qui a écrit l’entrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Open the item</source>
        <translation>Ouvrir l’élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Copy the entry&apos;s id</source>
        <translation>Copier l’identifiant de l’entrée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>{count} entrée n’est pas encore couverte par un horodatage. Tant qu’un service indépendant n’en a pas apposé, son heure ne repose que sur l’ordinateur qui l’a écrite.</numerusform>
            <numerusform>{count} entrées ne sont pas encore couvertes par un horodatage. Tant qu’un service indépendant n’en a pas apposé, leurs heures ne reposent que sur les ordinateurs qui les ont écrites.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Entry {id}</source>
        <translation>Entrée {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>{kind}; its words are not here</source>
        <translation>{kind} ; ses mots ne sont pas ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a capture</source>
        <translation>une capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a claim</source>
        <translation>une affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>an assessment</source>
        <translation>une évaluation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a field stated</source>
        <translation>un champ déclaré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>something recorded</source>
        <translation>quelque chose de consigné</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a logged search</source>
        <translation>une recherche consignée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>waits: its author is not admitted here</source>
        <translation>en attente : son auteur n’est pas admis ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: its author was shut out</source>
        <translation>ne compte pas : son auteur a été exclu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>does not count: it does not follow from the entry before it</source>
        <translation>ne compte pas : ne suit pas l’entrée qui la précède</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made this archive</source>
        <translation>A créé cette archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Admitted {who}</source>
        <translation>A admis {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Shut out {who}</source>
        <translation>A exclu {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Is called {name}</source>
        <translation>Porte le nom {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Called the key {key} {name}</source>
        <translation>A donné à la clé {key} le nom {name}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Imported from a web archive: {address}</source>
        <translation>Importé d’une archive web : {address}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured from {address} ({method})</source>
        <translation>Capturé depuis {address} ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Captured ({method})</source>
        <translation>Capturé ({method})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made another file from a stored one ({role})</source>
        <translation>A tiré un autre fichier d’un fichier conservé ({role})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a region to be burnt out in reports: {reason}</source>
        <translation>A marqué une zone à noircir dans les rapports : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back that a region is burnt out: {reason}</source>
        <translation>Zone qui n’est plus noircie : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}): “{quote}”</source>
        <translation>A épinglé une affirmation ({kind}) : « {quote} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a time: {time}</source>
        <translation>A attaché une affirmation ({kind}) à un moment : {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Pinned a claim ({kind}) to a region</source>
        <translation>A épinglé une affirmation ({kind}) à une région</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the content</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>the saying</source>
        <translation>le propos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Judged a claim {status}, about {about}</source>
        <translation>A évalué une affirmation : {status}, sur {about}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Recorded: {thing}</source>
        <translation>A consigné : {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Changed “{field}” of this: {thing}</source>
        <translation>A modifié « {field} » de ceci : {thing}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Stated “{field}” of this: {thing}: {value}</source>
        <translation>A déclaré « {field} » de ceci : {thing} : {value}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Tagged with {term}</source>
        <translation>A mis l’étiquette {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a tag off</source>
        <translation>A enlevé une étiquette</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Linked: {link}</source>
        <translation>A lié : {link}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Took a link back</source>
        <translation>A retiré un lien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Wrote a note: {text}</source>
        <translation>A écrit une note : {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>A consigné une recherche, {count} trouvé : {query}</numerusform>
            <numerusform>A consigné une recherche, {count} trouvés : {query}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Made a word of one&apos;s own: {term}</source>
        <translation>A créé un terme à soi : {term}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Added a spelling: {term}</source>
        <translation>A ajouté une graphie : {term}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>A créé un fichier partagé de {count} entrée</numerusform>
            <numerusform>A créé un fichier partagé de {count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>A fusionné un fichier partagé de {count} entrée</numerusform>
            <numerusform>A fusionné un fichier partagé de {count} entrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Custody: {what}</source>
        <translation>Conservation : {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Withdrew something: {reason}</source>
        <translation>A retiré quelque chose : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Summed up all chains, to be time-stamped</source>
        <translation>A récapitulé toutes les chaînes, en vue d’un horodatage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Kept a time stamp of a service, which is not checked here</source>
        <translation>A gardé l’horodatage d’un service, qui n’est pas contrôlé ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Explained a chain: {reason}</source>
        <translation>A expliqué une chaîne : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive</source>
        <translation>archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Find among these</source>
        <translation>Chercher parmi ceux-ci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>No item has one.</source>
        <translation>Aucun élément n’en a.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>Au plus {count} valeur par filtre.</numerusform>
            <numerusform>Au plus {count} valeurs par filtre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>Narrow the list by status, kind, source, place, date and more</source>
        <translation>Restreindre la liste par statut, type, source, lieu, date, etc.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_bar.py"/>
        <source>2026, 2026-01 or 2026-01-31</source>
        <translation>2026, 2026-01 ou 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change this filter</source>
        <translation>Changer ce filtre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Change the filter {filter}</source>
        <translation>Changer le filtre {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove this filter</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/filter_chip.py"/>
        <source>Remove the filter {filter}</source>
        <translation>Enlever le filtre {filter}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a person: {words}</source>
        <translation>Traduction en {language} par une personne, {who} : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Translation into {language} by {who}, a program: {words}</source>
        <translation>Traduction en {language} par un programme, {who} : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Claim: {words}</source>
        <translation>Affirmation : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Caption: {words}</source>
        <translation>Légende : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Note: {words}</source>
        <translation>Note : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <source>Record: {words}</source>
        <translation>Fiche : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/hit.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Read by machine: {words}</source>
        <translation>Lu par machine : {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>et {count} semblable</numerusform>
            <numerusform>et {count} semblables</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Log this search</source>
        <translation>Consigner cette recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Back to the list before this one</source>
        <translation>Revenir à la liste précédente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>Texts that are nearly the same share a row.</source>
        <translation>Les textes presque identiques partagent une ligne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>Premier résultat affiché : {count} ; les autres sont en train d’être comptés.</numerusform>
            <numerusform>Les {count} premiers résultats ; les autres sont en train d’être comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>lignes : {count}</numerusform>
            <numerusform>lignes : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>{count} trouvé en {ms} ms</numerusform>
            <numerusform>{count} trouvés en {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Take search and filters away</source>
        <translation>Enlever la recherche et les filtres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Rien dans cette liste ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>The inbox is empty: everything that came in has been marked as read.</source>
        <translation>La réception est vide : tout ce qui est arrivé a été marqué comme lu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This collection is empty. Drag items here from another list, or choose “Add to collection”.</source>
        <translation>Cette collection est vide. Faites glisser ici des éléments d’une autre liste, ou choisissez « Ajouter à une collection ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>There are no such items yet.</source>
        <translation>Il n’y a pas encore d’éléments de ce genre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/nothing_here.py"/>
        <source>This archive is empty. Paste an address above, or drop files anywhere, to capture them.</source>
        <translation>Cette archive est vide. Collez une adresse ci-dessus, ou déposez des fichiers n’importe où, pour les capturer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search these too</source>
        <translation>Chercher aussi ceux-ci</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Back to {query}</source>
        <translation>Revenir à {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Search {query}</source>
        <translation>Chercher {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search, not searched yet:</source>
        <translation>Autres graphies, pas encore cherchées :</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>{name} (seen in a title)</source>
        <translation>{name} (vu dans un titre)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Also search {spelling}</source>
        <translation>Chercher aussi {spelling}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/offers.py"/>
        <source>Tick it to search it too</source>
        <translation>Cochez pour le chercher aussi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>falling</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>rising</source>
        <translation>croissant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/order_strip.py"/>
        <source>Sort by {column}</source>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Examples of searches</source>
        <translation>Exemples de recherches</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Enter puts an example into the field, its changeable part selected.</source>
        <translation>Entrée met l’exemple dans le champ, sa partie variable sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>More in the manual</source>
        <translation>Suite dans le manuel</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/query_help.py"/>
        <source>Also: {others}</source>
        <translation>Aussi : {others}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>being counted</source>
        <translation>en cours de comptage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <source>This search cannot be run: {why}</source>
        <translation>Cette recherche ne peut pas être exécutée : {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>{count} élément</numerusform>
            <numerusform>{count} éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Search words, captions, claims, notes  (Ctrl+F)</source>
        <translation>Chercher mots, légendes, affirmations, notes  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/search_field.py"/>
        <source>Examples of what can be searched  (Ctrl+/)</source>
        <translation>Exemples de ce que l’on peut chercher  (Ctrl+/)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar.py"/>
        <source>Remove (take its items out first)</source>
        <translation>Supprimer (enlevez d’abord ses éléments)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Claims by status</source>
        <translation>Affirmations par statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/working_file/filter_words.py"/>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/library/sidebar_rows.py"/>
        <source>new collection</source>
        <translation>nouvelle collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Locking hides what is in the archive. It does not encrypt it: whoever has this computer can still read its disk.</source>
        <translation>Le verrouillage cache ce qui est dans l’archive. Il ne le chiffre pas : qui a cet ordinateur peut encore lire son disque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>What is being written is finished, then the archive is closed.</source>
        <translation>Ce qui s’écrit est terminé, puis l’archive est fermée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/lock_page.py"/>
        <source>The archive is closed.</source>
        <translation>L’archive est fermée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>{count} adresse d’une liste attend depuis la dernière fois.</numerusform>
            <numerusform>{count} adresses d’une liste attendent depuis la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Works offline. Escape goes back to where you were.</source>
        <translation>Fonctionne hors ligne. Échap ramène là où vous étiez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/manual/manual_page.py"/>
        <source>What they do</source>
        <translation>Ce qu’ils font</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/menus.py"/>
        <source>No other archive</source>
        <translation>Aucune autre archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>What became of each</source>
        <translation>Ce qu’il est advenu de chacun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>Looking again</source>
        <translation>Nouveau regard</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>changed and captured again</source>
        <translation>modifiées et capturées à nouveau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>not seen, which says nothing of the page</source>
        <translation>non vues, ce qui ne dit rien de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/again.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Looked at again</source>
        <translation>Regardées à nouveau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Capturing</source>
        <translation>Capture en cours</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Capturing a list</source>
        <translation>Capture d’une liste</translation>
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
        <translation>Défaire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Each says why.</source>
        <translation>Chacun dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Keep as a lead</source>
        <translation>Garder comme piste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>{count} élément capturé.</numerusform>
            <numerusform>{count} éléments capturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>{count} suggestion attend dans la marge.</numerusform>
            <numerusform>{count} suggestions attendent dans la marge.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Perhaps not the page that was meant: {states}. The record says why.</source>
        <translation>Peut-être pas la page voulue : {states}. La fiche dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>{count} par HTTP simple, car le navigateur n’a pas pu : sa fiche dit pourquoi.</numerusform>
            <numerusform>{count} par HTTP simple, car le navigateur n’a pas pu : leurs fiches disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>{count} enregistré avant que la page soit complète : sa fiche dit pourquoi.</numerusform>
            <numerusform>{count} enregistrés avant que la page soit complète : leurs fiches disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>Dont {count} endommagé : sa fiche dit ce qui manque.</numerusform>
            <numerusform>Dont {count} endommagés : leurs fiches disent ce qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>{count} était déjà ici : une capture de plus.</numerusform>
            <numerusform>{count} étaient déjà ici : une capture de plus pour chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>{count} piste de la liste est trouvée.</numerusform>
            <numerusform>{count} pistes de la liste sont trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>{count} refusé.</numerusform>
            <numerusform>{count} refusés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: what came before is captured, the rest is not.</source>
        <translation>Arrêté : ce qui précède est capturé, le reste ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Stopped: nothing was captured.</source>
        <translation>Arrêté : rien n’a été capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a login wall</source>
        <translation>un mur de connexion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>a cookie wall</source>
        <translation>un mur de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an error page</source>
        <translation>une page d’erreur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>an empty page</source>
        <translation>une page vide</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>{count} élément retiré : masqué ici et partout où va le journal de cette archive. Le journal garde le fait qu’il a été capturé.</numerusform>
            <numerusform>{count} éléments retirés : masqués ici et partout où va le journal de cette archive. Le journal garde le fait qu’ils ont été capturés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>{count} reste : quelqu’un y a travaillé depuis.</numerusform>
            <numerusform>{count} restent : quelqu’un y a travaillé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Undoing the capture</source>
        <translation>Défaire la capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>Looking into the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>{file} : {count} ligne écrite.</numerusform>
            <numerusform>{file} : {count} lignes écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>{count} affirmation évaluée : {status}. Pour la modifier, évaluez-la de nouveau.</numerusform>
            <numerusform>{count} affirmations évaluées : {status}. Pour en modifier une, évaluez-la de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Judging</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>{count} affirmation étiquetée : {terms}</numerusform>
            <numerusform>{count} affirmations étiquetées : {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>{count} étiquette de nouveau enlevée.</numerusform>
            <numerusform>{count} étiquettes de nouveau enlevées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>{count} étiquette enlevée.</numerusform>
            <numerusform>{count} étiquettes enlevées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>{count} étiquette remise.</numerusform>
            <numerusform>{count} étiquettes remises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>État de relecture de {count} affirmation modifié.</numerusform>
            <numerusform>État de relecture de {count} affirmations modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>État de relecture de {count} affirmation rétabli.</numerusform>
            <numerusform>État de relecture de {count} affirmations rétabli.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Linked.</source>
        <translation>Lien ajouté.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>The link was taken back.</source>
        <translation>Le lien a été retiré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/comparing.py"/>
        <source>Comparing two captures</source>
        <translation>Comparaison de deux captures</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>{file} : {count} page écrite.</numerusform>
            <numerusform>{file} : {count} pages écrites.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>Reading the shared file</source>
        <translation>Lecture du fichier partagé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>{count} nouvelle entrée ajoutée.</numerusform>
            <numerusform>{count} nouvelles entrées ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>{count} entrée mise en quarantaine, ici seulement.</numerusform>
            <numerusform>{count} entrées mises en quarantaine, ici seulement.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Undoing the merge</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>Checking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>{file}: {count} figures written.</source>
        <translation>
            <numerusform>{file} : {count} chiffre écrit.</numerusform>
            <numerusform>{file} : {count} chiffres écrits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>Writing the figures</source>
        <translation>Écriture des chiffres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Accepted as a claim.</source>
        <translation>Acceptée comme affirmation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Suggestion dismissed.</source>
        <translation>Suggestion écartée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/judging.py"/>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Kept in the wanted list.</source>
        <translation>Gardé dans la liste des pistes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leading.py"/>
        <source>Captured: the lead is found.</source>
        <translation>Capturé : la piste est trouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Making it ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/leaving.py"/>
        <source>Writing it</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Looking for similar text</source>
        <translation>Recherche de textes semblables</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/loading.py"/>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>Reading the words in the picture</source>
        <translation>Lecture des mots de l’image</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>{count} mot lu par machine.</numerusform>
            <numerusform>{count} mots lus par machine.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is not offered any more. What was said with it stays.</source>
        <translation>« {status} » n’est plus proposé. Ce qui a été dit avec ce mot demeure.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/own_statuses.py"/>
        <source>“{status}” is in use again.</source>
        <translation>« {status} » est de nouveau en usage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>Recherche consignée : {count} trouvé. Le journal de méthode est dans le cahier d’enquête.</numerusform>
            <numerusform>Recherche consignée : {count} trouvés. Le journal de méthode est dans le cahier d’enquête.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Show the log</source>
        <translation>Afficher le journal de méthode</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logging a search</source>
        <translation>Consignation d’une recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Nothing to change: it is so already.</source>
        <translation>Rien à modifier : c’est déjà ainsi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>The tags are off again.</source>
        <translation>Les étiquettes sont de nouveau enlevées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>Saved as “{name}”, in the sidebar.</source>
        <translation>Enregistré sous « {name} », dans la barre latérale.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>“{name}” is removed.</source>
        <translation>« {name} » est supprimé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>{count} marqué comme lu.</numerusform>
            <numerusform>{count} marqués comme lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>{count} de retour dans la réception.</numerusform>
            <numerusform>{count} de retour dans la réception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>{count} marqué comme choquant : masqué jusqu’à demande.</numerusform>
            <numerusform>{count} marqués comme choquants : masqués jusqu’à demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>{count} n’est plus marqué comme choquant.</numerusform>
            <numerusform>{count} ne sont plus marqués comme choquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>{count} ajouté à la collection.</numerusform>
            <numerusform>{count} ajoutés à la collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>{count} enlevé de la collection. Il est toujours dans l’archive.</numerusform>
            <numerusform>{count} enlevés de la collection. Ils sont toujours dans l’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>{count} étiqueté.</numerusform>
            <numerusform>{count} étiquetés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>Asking for time stamps</source>
        <translation>Demande d’horodatages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>No report waits for a time stamp.</source>
        <translation>Aucun rapport n’attend d’horodatage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>{count} rapport a été horodaté.</numerusform>
            <numerusform>{count} rapports ont été horodatés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/stating.py"/>
        <source>Stated. It stands in the record with your name and the date.</source>
        <translation>Déclaré. Cela figure dans la fiche avec votre nom et la date.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Looking into the table</source>
        <translation>Examen du tableau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Importing the table</source>
        <translation>Importation du tableau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>Pistes ajoutées : {count}.</numerusform>
            <numerusform>Pistes ajoutées : {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>Affirmations ajoutées : {count}.</numerusform>
            <numerusform>Affirmations ajoutées : {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>Lignes déjà présentes : {count}.</numerusform>
            <numerusform>Lignes déjà présentes : {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>Lignes refusées : {count} ; le panneau dit pourquoi.</numerusform>
            <numerusform>Lignes refusées : {count} ; le panneau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>Stopped: what came before is kept, the rest is not imported.</source>
        <translation>Arrêté : ce qui précède est gardé, le reste n’est pas importé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>This very translation is there already.</source>
        <translation>Cette même traduction est déjà là.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was replaced.</source>
        <translation>La traduction a été remplacée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/operations/translating.py"/>
        <source>The translation was kept.</source>
        <translation>La traduction a été conservée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>slate grey</source>
        <translation>gris ardoise</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>navy blue</source>
        <translation>bleu marine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>teal</source>
        <translation>bleu canard</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>eye</source>
        <translation>œil</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>telescope</source>
        <translation>télescope</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>gavel</source>
        <translation>marteau de juge</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>chain link</source>
        <translation>maillon de chaîne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>equals sign</source>
        <translation>signe égal</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed equals sign</source>
        <translation>signe égal barré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>half circle</source>
        <translation>demi-cercle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>crossed circle</source>
        <translation>cercle barré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <source>pentagon</source>
        <translation>pentagone</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/look_words.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>such as: likely, staged, satire</source>
        <translation>par exemple : probable, mis en scène, satire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Saying it needs a reason</source>
        <translation>Le dire exige une raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Then it cannot be set on several claims at once.</source>
        <translation>Alors il ne peut pas être fixé sur plusieurs affirmations à la fois.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>It travels with the archive. It stands against other statuses as “disputed” does.</source>
        <translation>Il voyage avec l’archive. Il s’oppose aux autres statuts comme « contesté ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Somebody said this word; its colour and rule did not come along. Make it a status here to use it.</source>
        <translation>Quelqu’un a dit ce mot ; sa couleur et sa règle ne sont pas venues avec. Faites-en un statut ici pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>A shipped status: it is the same in every archive.</source>
        <translation>Un statut fourni : il est le même dans toutes les archives.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>What was said with this word keeps it, also when it is renamed here.</source>
        <translation>Ce qui a été dit avec ce mot le garde, même s’il est renommé ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>An earlier word: it stays on what was said with it.</source>
        <translation>Un mot antérieur : il reste sur ce qui a été dit avec lui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>Retire</source>
        <translation>Mettre hors d’usage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_form.py"/>
        <source>There is a status “{status}” already.</source>
        <translation>Il y a déjà un statut « {status} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>only the word came here</source>
        <translation>seul le mot est arrivé ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>shipped</source>
        <translation>fourni</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>called {words} now</source>
        <translation>s’appelle maintenant {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>not in use</source>
        <translation>hors d’usage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/status_lines.py"/>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.</source>
        <translation>Ce qui peut être dit d’une affirmation. Vos propres statuts voyagent avec l’archive ; ce qui a été dit garde son mot.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/own_statuses/statuses_page.py"/>
        <source>needs one</source>
        <translation>en exige une</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>One address a line. Each is captured by itself; after a stop or a power cut a list goes on where it was.</source>
        <translation>Une adresse par ligne. Chacune est capturée à part ; après un arrêt ou une coupure de courant, la liste reprend où elle en était.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture addresses</source>
        <translation>Capturer des adresses</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>As a browser sees it: picture, page as shown, everything that came</source>
        <translation>Comme un navigateur la voit : image, page affichée, tout ce qui est venu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Plain HTTP: quick, what the server sends, no picture</source>
        <translation>HTTP simple : rapide, ce que le serveur envoie, sans image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>More: proxy, virtual identity, collection</source>
        <translation>Plus : proxy, identité virtuelle, collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>socks5://HOST:PORT, for every request, names included; empty for none</source>
        <translation>socks5://HOST:PORT, pour chaque requête, noms compris ; vide pour aucun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>what the browser calls itself; empty for its own</source>
        <translation>comment le navigateur se nomme ; vide pour son propre nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>a name whose logins are kept apart; it stays at home when you share</source>
        <translation>un nom dont les connexions sont gardées à part ; il reste chez vous lors du partage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>a new or known name; empty for none</source>
        <translation>un nom nouveau ou connu ; vide pour aucun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>why this is relevant</source>
        <translation>pourquoi c’est pertinent</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Virtual identity</source>
        <translation>Identité virtuelle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Use way, proxy and user agent for every address from now on</source>
        <translation>Utiliser ce mode, ce proxy et cet agent pour chaque adresse désormais</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Opens a window of the browser: log in, go to the page, press “Capture this page”.</source>
        <translation>Ouvre une fenêtre du navigateur : connectez-vous, allez à la page, appuyez sur « Capturer cette page ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>{count} adresse</numerusform>
            <numerusform>{count} adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>{count} citée plusieurs fois</numerusform>
            <numerusform>{count} citées plusieurs fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>{count} capturée auparavant</numerusform>
            <numerusform>{count} capturées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} refusé</numerusform>
            <numerusform>{count} refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>Réessayer {count} fichier refusé</numerusform>
            <numerusform>Réessayer {count} fichiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>Capturer {count} adresse</numerusform>
            <numerusform>Capturer {count} adresses</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Nothing is taken over before you say so. Files are read, never moved or changed.</source>
        <translation>Rien n’est repris sans votre accord. Les fichiers sont lus, jamais déplacés ni modifiés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture a folder</source>
        <translation>Capturer un dossier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Looking into {folder} …</source>
        <translation>Examen de {folder} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What is there</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What happens</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>What you state of all of them</source>
        <translation>Ce que vous déclarez de tous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>outlet, account or organisation</source>
        <translation>média, compte ou organisation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>who handed it over; stays at home when you share</source>
        <translation>qui l’a remis ; reste ici quand vous partagez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{name}: {first}, {second}</source>
        <translation>{name} : {first}, {second}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>Capturer {count} fichier</numerusform>
            <numerusform>Capturer {count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be captured</source>
        <translation>sera capturé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>looks as if it would be refused</source>
        <translation>semble devoir être refusé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>will be tried, and told one by one</source>
        <translation>seront essayés, chacun avec son résultat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page</source>
        <translation>page enregistrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>saved page (MHTML)</source>
        <translation>page enregistrée (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>mailbox, an item for each message</source>
        <translation>boîte aux lettres, un élément par message</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (CSV)</source>
        <translation>tableau (CSV)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>container (ZIP), an item for each file</source>
        <translation>conteneur (ZIP), un élément par fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WARC), an item for each page</source>
        <translation>archive web (WARC), un élément par page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>web archive (WACZ), an item for each page</source>
        <translation>archive web (WACZ), un élément par page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>text (Markdown)</source>
        <translation>texte (Markdown)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>picture (SVG)</source>
        <translation>image (SVG)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (DOCX)</source>
        <translation>document (DOCX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>document (ODT)</source>
        <translation>document (ODT)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (XLSX)</source>
        <translation>tableau (XLSX)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>table (ODS)</source>
        <translation>tableau (ODS)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>video</source>
        <translation>vidéo</translation>
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
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>hidden files and folders</source>
        <translation>fichiers et dossiers cachés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>links</source>
        <translation>liens de fichiers</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>left out: links are not followed, so no loop can trap the capture</source>
        <translation>laissés de côté : les liens ne sont pas suivis, aucune boucle ne peut donc piéger la capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders of saved pages</source>
        <translation>dossiers de pages enregistrées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>captured with their page, not by themselves</source>
        <translation>capturés avec leur page, pas séparément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>devices and pipes</source>
        <translation>périphériques et tubes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folders that cannot be read</source>
        <translation>dossiers illisibles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>part of a saved page</source>
        <translation>partie d’une page enregistrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>neither file nor folder</source>
        <translation>ni fichier ni dossier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>folder that cannot be read</source>
        <translation>dossier qui ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.</source>
        <translation>Une capture sur papier (Protocole de Berkeley, annexe IV) : adresses, heures, outils, empreinte de chaque fichier, empreinte de cette liste, et ce qui a été retiré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Record of a capture</source>
        <translation>Fiche d’une capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print people&apos;s display names (else codes with key fingerprints)</source>
        <translation>Imprimer les noms affichés des personnes (sinon des codes avec l’empreinte de leur clé)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the PDF…</source>
        <translation>Créer le PDF…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <source>Write the record as</source>
        <translation>Écrire la fiche sous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth.</source>
        <translation>Les octets face aux empreintes consignées, les signatures et la chaîne des entrées. Cela prouve que rien n’a changé depuis, pas qu’une page disait vrai.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Checking {file} …</source>
        <translation>Contrôle de {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>File or entry</source>
        <translation>Fichier ou entrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>MATCH</source>
        <translation>CONCORDE</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Every check that was made matches.</source>
        <translation>Tous les contrôles effectués concordent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.</source>
        <translation>Les listes et la recherche ne correspondent pas au journal ; ce qui a été enregistré y correspond. Fermez l’archive et rouvrez-la : elles sont refaites.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.</source>
        <translation>N’utilisez pas ce qui ne concorde pas. Enter ouvre l’élément que nomme un constat ; rétablissez le fichier depuis une copie de l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <source>Not checked is not good: nothing was compared there. The list says why.</source>
        <translation>Non contrôlé ne veut pas dire bon : rien n’y a été comparé. La liste dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded.</source>
        <translation>Ce qu’Attest a dit depuis l’ouverture de cette fenêtre. Ce n’est gardé nulle part ailleurs ; le journal garde ce qui a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/history_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Display names of people</source>
        <translation>Noms affichés des personnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Names in files and their metadata</source>
        <translation>Noms dans les fichiers et leurs métadonnées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>People marked in pictures</source>
        <translation>Personnes marquées sur les images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Devices and programs</source>
        <translation>Appareils et programmes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Network addresses and virtual identities</source>
        <translation>Adresses réseau et identités virtuelles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Private fields</source>
        <translation>Champs privés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Logged searches: words and reasons</source>
        <translation>Recherches consignées : mots et motifs</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Flagged material</source>
        <translation>Éléments marqués</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>What was consented to</source>
        <translation>Ce qui a fait l’objet d’un consentement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Files that were not looked into</source>
        <translation>Fichiers qui n’ont pas été examinés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Searched for and not found</source>
        <translation>Cherché et non trouvé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Let go by your decision</source>
        <translation>Laissé passer par votre décision</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Look at these before you hand it on</source>
        <translation>À regarder avant de le remettre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>Stays at home</source>
        <translation>Reste chez vous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>metadata names</source>
        <translation>noms dans les métadonnées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>people in pictures</source>
        <translation>personnes sur les images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <source>told privately</source>
        <translation>dit en privé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>logged searches</source>
        <translation>recherches consignées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/learned_tree.py"/>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>not looked into</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Let them go with this reason</source>
        <translation>Les laisser passer avec cette raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Leave these out</source>
        <translation>Laisser ceux-ci de côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_panel.py"/>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What would they learn?</source>
        <translation>Qu’apprendraient-ils ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>What they would learn</source>
        <translation>Ce qu’ils apprendraient</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Names and places that are only said in words, shown in a picture or spoken are not found by this search.</source>
        <translation>Les noms et lieux qui ne sont que dits dans le texte, montrés sur une image ou prononcés ne sont pas trouvés par cette recherche.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.</source>
        <translation>Relu dans les octets mêmes qui partiraient. Rien n’est encore parti : {file}, {size}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>It is encrypted: only who can open it learns this.</source>
        <translation>C’est chiffré : seul qui peut l’ouvrir apprend cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, with a time stamp: {at}.</source>
        <translation>Signé, avec horodatage : {at}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Signed, without a time stamp.</source>
        <translation>Signé, sans horodatage.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/leaving_view.py"/>
        <source>Once it is written it waits for its time stamp: ask again in this panel.</source>
        <translation>Une fois écrit, il attend son horodatage : redemandez dans ce panneau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <source>What changed was captured again. A server that does not answer says nothing of the page. Every look stands in the item&apos;s custody.</source>
        <translation>Ce qui a changé a été capturé à nouveau. Un serveur qui ne répond pas ne dit rien de la page. Chaque regard figure dans la traçabilité de l’élément.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/looked_panel.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/exchange.py"/>
        <source>Merge a shared file</source>
        <translation>Fusionner un fichier partagé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Nothing of yours is overwritten; a merge can be undone.</source>
        <translation>Rien de ce qui est à vous n’est écrasé ; une fusion peut être défaite.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Reading {file} …</source>
        <translation>Lecture de {file} …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>I know this person: let their entries count from now on</source>
        <translation>Je connais cette personne : que ses entrées comptent désormais</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>Rien de nouveau dedans. Déjà ici : {count}</numerusform>
            <numerusform>Rien de nouveau dedans. Déjà ici : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>New here: {entries}, {items}, {claims}, {assessments}</source>
        <translation>Nouveau ici : {entries}, {items}, {claims}, {assessments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>{count} évaluation</numerusform>
            <numerusform>{count} évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>Déjà ici : {count} entrée</numerusform>
            <numerusform>Déjà ici : {count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>{count} entrée a été retirée ici ; la fusion la ramène.</numerusform>
            <numerusform>{count} entrées ont été retirées ici ; la fusion les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>Les avis divergeront sur {count} affirmation ; chaque évaluation reste en vigueur.</numerusform>
            <numerusform>Les avis divergeront sur {count} affirmations ; chaque évaluation reste en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>{count} entrée est d’une personne pas encore admise : elle attend ici qu’un responsable admette sa clé.</numerusform>
            <numerusform>{count} entrées sont d’une personne pas encore admise : elles attendent ici qu’un responsable admette sa clé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>What its author or a keeper withdrew is hidden here, too.</source>
        <translation>Ce que son auteur ou un responsable a retiré est masqué ici aussi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Entries of yours that would be hidden</source>
        <translation>Vos entrées qui seraient masquées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>key {fingerprint}</source>
        <translation>clé {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} new entries</source>
        <translation>
            <numerusform>{count} nouvelle entrée</numerusform>
            <numerusform>{count} nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>{count} attend en quarantaine</numerusform>
            <numerusform>{count} attendent en quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>signed this file</source>
        <translation>a signé ce fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Who speaks in it</source>
        <translation>Qui y parle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>waits in quarantine</source>
        <translation>attend en quarantaine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>New items</source>
        <translation>Nouveaux éléments</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Each judgement stands; none is overwritten.</source>
        <translation>Chaque évaluation demeure ; aucune n’est écrasée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Claims that would show something else</source>
        <translation>Affirmations qui montreraient autre chose</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>assessors would differ: {names}</source>
        <translation>les avis divergeraient : {names}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>only once they are admitted</source>
        <translation>seulement une fois admis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>a region of a picture</source>
        <translation>une région d’une image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender let go by decision</source>
        <translation>Ce que l’expéditeur a laissé passer par décision</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>The sender kept back</source>
        <translation>Ce que l’expéditeur a gardé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>Check of the file</source>
        <translation>Contrôle du fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>Its journal is read. After an update of Attest this takes a while, once.</source>
        <translation>Son journal est lu. Après une mise à jour d’Attest, cela prend un moment, une seule fois.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/opening.py"/>
        <source>The archive is being opened.</source>
        <translation>L’archive s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Enter opens an item. Refused files are not in the archive.</source>
        <translation>Enter ouvre un élément. Les fichiers refusés ne sont pas dans l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured, damaged</source>
        <translation>capturé, endommagé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>captured again</source>
        <translation>capturé de nouveau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>{count} capturé</numerusform>
            <numerusform>{count} capturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>{count} pas encore</numerusform>
            <numerusform>{count} pas encore</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>Continuer la liste : {count}</numerusform>
            <numerusform>Continuer la liste : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Save the list as</source>
        <translation>Enregistrer la liste sous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>File or address</source>
        <translation>Fichier ou adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>What it is, or why not</source>
        <translation>Ce que c’est, ou pourquoi non</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/outcomes_model.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>The pages cannot be shown here. The file can be written all the same.</source>
        <translation>Les pages ne peuvent pas être montrées ici. Le fichier peut quand même être écrit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <source>Only the pages</source>
        <translation>Les pages seules</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>Page {number} sur {count}</numerusform>
            <numerusform>Page {number} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out.</source>
        <translation>Dans un rapport à qui on le demande, chaque nom est remplacé par son pseudonyme, entre crochets. Cette liste est la plus dangereuse qui soit : elle reste dans cette archive, et les fichiers partagés l’omettent.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>dans {count} élément choisi</numerusform>
            <numerusform>dans {count} éléments choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>choose items to count</source>
        <translation>choisissez des éléments à compter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Name and spellings</source>
        <translation>Nom et graphies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>as it stands in the texts</source>
        <translation>tel qu’il figure dans les textes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>other forms and scripts, parted by ;</source>
        <translation>autres formes et écritures, séparées par ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>such as: Person A</source>
        <translation>par exemple : Personne A</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>it is printed, and counted by</source>
        <translation>il est imprimé et sert au décompte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>Longer words that begin alike and stay: {words}</source>
        <translation>Mots plus longs qui commencent de même et restent : {words}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>A list of names</source>
        <translation>Une liste de noms</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Make an archive of it…</source>
        <translation>En faire une archive…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>The sender kept back: {number}</source>
        <translation>Gardé par l’expéditeur : {number}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Merge it into {name}…</source>
        <translation>Le fusionner dans {name}…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Signed by the key {fingerprint}</source>
        <translation>Signé par la clé {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Keepers whom the new archive will trust: {fingerprints}</source>
        <translation>Responsables à qui la nouvelle archive fera confiance : {fingerprints}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>Compare these by voice with whoever gave you the file: nothing else shows that it is theirs.</source>
        <translation>Comparez ces empreintes de vive voix avec la personne qui vous a remis le fichier : rien d’autre ne montre qu’il vient d’elle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.</source>
        <translation>Un PDF de preuves qu’un expert peut contrôler avec des outils publics : pages, textes exacts, empreintes, conservation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Evidence report</source>
        <translation>Rapport de preuves</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>{count} élément sélectionné</numerusform>
            <numerusform>{count} éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>Tous les éléments de la liste : {count}</numerusform>
            <numerusform>Tous les éléments de la liste : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>title on the cover; empty for the archive&apos;s name</source>
        <translation>titre sur la couverture ; vide pour le nom de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Letterhead: a text file of a few lines</source>
        <translation>En-tête : un fichier texte de quelques lignes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Logo: a PNG or JPEG</source>
        <translation>Logo : un PNG ou un JPEG</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Also as web pages: an empty folder</source>
        <translation>Aussi en pages web : un dossier vide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the methodology log: the searches that were logged</source>
        <translation>Imprimer le journal de méthode : les recherches consignées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print the working file</source>
        <translation>Imprimer le dossier de travail</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print pictures that are marked graphic</source>
        <translation>Imprimer les images marquées comme choquantes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Print what the records tell of where something was made</source>
        <translation>Imprimer ce que les fiches disent du lieu de fabrication</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Replace names by the archive&apos;s pseudonyms</source>
        <translation>Remplacer les noms par les pseudonymes de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Leave out hashes by which a guess of such a name could be tested</source>
        <translation>Omettre les empreintes par lesquelles un tel nom deviné pourrait être vérifié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Write the report as</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>one exhibit alone</source>
        <translation>une seule pièce</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>claims only; the rest in the attached manifest</source>
        <translation>affirmations seules ; le reste dans le manifeste joint</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>a contact sheet of the pictures</source>
        <translation>une planche-contact des images</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Sign with a certificate: a PKCS #12 file</source>
        <translation>Signer avec un certificat : un fichier PKCS #12</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>its address (RFC 3161); empty for no time stamp</source>
        <translation>son adresse (RFC 3161) ; vide : sans horodatage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Passphrase of the certificate</source>
        <translation>Phrase de passe du certificat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/seal_form.py"/>
        <source>Time-stamp service</source>
        <translation>Service d’horodatage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>One file that carries the archive, or part of it, to somebody else.</source>
        <translation>Un seul fichier qui porte l’archive, ou une partie, à quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For a colleague: a shared file that can be merged</source>
        <translation>Pour un collègue : un fichier partagé qui peut être fusionné</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For an outsider: an extract without journal, people as codes</source>
        <translation>Pour quelqu’un d’extérieur : un extrait sans journal, les personnes sous forme de codes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file…</source>
        <translation>Créer le fichier partagé…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>What stays at home</source>
        <translation>Ce qui reste chez vous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>The keys that signed and the times of work show in every shared file. Display names may be codes.</source>
        <translation>Les clés qui ont signé et les heures de travail apparaissent dans tout fichier partagé. Les noms affichés peuvent être des codes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep display names of people at home</source>
        <translation>Garder ici les noms affichés des personnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Keep positions (GPS) at home: a copy without metadata stands for such a picture</source>
        <translation>Garder ici les positions (GPS) : une copie sans métadonnées remplace une telle image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let the collector&apos;s network address and virtual identity travel</source>
        <translation>Transmettre l’adresse réseau et l’identité virtuelle du collecteur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Let names of devices travel</source>
        <translation>Transmettre les noms des appareils</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Write the shared file as</source>
        <translation>Enregistrer le fichier partagé sous</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>{file} contient {count} élément.</numerusform>
            <numerusform>{file} contient {count} éléments.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Left out:</source>
        <translation>Laissé de côté :</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>{count} volume</numerusform>
            <numerusform>{count} volumes, à garder dans un même dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>{count} point à regarder avant de transmettre</numerusform>
            <numerusform>{count} points à regarder avant de transmettre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Positions in words are searched for by pattern and stay in; a place in a picture is not seen.</source>
        <translation>Les positions écrites en toutes lettres sont cherchées par motif et restent ; un lieu visible dans une image n’est pas repéré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Signed, and waiting for a time stamp: {files}.</source>
        <translation>Signés, en attente d’un horodatage : {files}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>Demander les horodatages en attente ({count})</numerusform>
            <numerusform>Demander les horodatages en attente ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>at risk</source>
        <translation>en danger</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent was withdrawn</source>
        <translation>le consentement a été retiré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>consent has lapsed</source>
        <translation>le consentement a expiré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>personal information, and no consent is recorded</source>
        <translation>informations personnelles, et aucun consentement consigné</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Decide before this leaves</source>
        <translation>À décider avant que cela parte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.</source>
        <translation>Quelqu’un pourrait en souffrir. Laissez ceux-ci de côté, ou laissez-les passer en disant pourquoi : votre raison est gardée dans le journal et figure dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it is stopped</source>
        <translation>Pourquoi c’est arrêté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Title or name</source>
        <translation>Titre ou nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>What stops it</source>
        <translation>Ce qui l’arrête</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>Why it may leave all the same</source>
        <translation>Pourquoi cela peut partir malgré tout</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <source>who agreed, when, and how you know</source>
        <translation>qui a donné son accord, quand, et comment vous le savez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/stop_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Is taken for</source>
        <translation>Est pris pour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>Column {name} is taken for</source>
        <translation>La colonne {name} est prise pour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published on</source>
        <translation>publié le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>published by</source>
        <translation>publié par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>the count</source>
        <translation>le nombre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>what is counted</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>said by</source>
        <translation>dit par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>kind of claim</source>
        <translation>genre d’affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_columns.py"/>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table itself is captured, and each row says where it came from. Nothing is taken over before you say so.</source>
        <translation>Le tableau lui-même est capturé, et chaque ligne dit d’où elle vient. Rien n’est repris avant que vous le demandiez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read</source>
        <translation>Comment les premières lignes sont lues</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>leads in the wanted list</source>
        <translation>des pistes dans la liste des recherches</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>captures of their addresses, now</source>
        <translation>des captures de leurs adresses, maintenant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>claims on the table itself</source>
        <translation>des affirmations sur le tableau lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>refused where it is in doubt</source>
        <translation>refusé là où il y a doute</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the day first</source>
        <translation>le jour d’abord</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the month first</source>
        <translation>le mois d’abord</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Each row becomes</source>
        <translation>Chaque ligne devient</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>03/04/2026 is read with</source>
        <translation>03/04/2026 se lit avec</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{name} (hidden)</source>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Choose for one of them what it is.</source>
        <translation>Choisissez pour l’une d’elles ce qu’elle est.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>The table was not read to its end: it is too long.</source>
        <translation>Le tableau n’a pas été lu jusqu’au bout : il est trop long.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>How the first rows are read:</source>
        <translation>Comment les premières lignes sont lues :</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Importer les lignes : {count}</numerusform>
            <numerusform>Importer les lignes : {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: refused</source>
        <translation>{row} : refusée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Importing …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>What became of each row:</source>
        <translation>Ce qu’il est advenu de chaque ligne :</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>already here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{row}: {state}</source>
        <translation>{row} : {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>what the investigation is called</source>
        <translation>le nom de l’enquête</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>your name, or a code such as R1</source>
        <translation>votre nom, ou un code comme R1</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Make a new archive…</source>
        <translation>Créer une nouvelle archive…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>New archive</source>
        <translation>Nouvelle archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Write this down, on paper</source>
        <translation>Notez ceci, sur papier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>If this laptop is lost or seized, only this recovery key can let a new device in and shut the old one out. It is shown once and not kept here.</source>
        <translation>Si cet ordinateur portable est perdu ou saisi, seule cette clé de récupération peut admettre un nouvel appareil et exclure l’ancien. Elle est montrée une seule fois et n’est pas gardée ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>I have written it down</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open an archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Open a shared file…</source>
        <translation>Ouvrir un fichier partagé…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/panels/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>Voir le cas d’exemple</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>A key is a device, not a person: compare its fingerprint by voice before you admit it.</source>
        <translation>Une clé est un appareil, pas une personne : comparez son empreinte de vive voix avant de l’admettre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/people_page.py"/>
        <source>To have somebody admitted, ask {names}.</source>
        <translation>Pour faire admettre quelqu’un, demandez à {names}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Key fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit…</source>
        <translation>Admettre…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Change the name…</source>
        <translation>Changer le nom…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Give a name…</source>
        <translation>Donner un nom…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>The name travels with every shared file. A code such as R2 will do.</source>
        <translation>Le nom voyage avec chaque fichier partagé. Un code comme R2 suffit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <source>a name, or a code such as R2</source>
        <translation>un nom, ou un code comme R2</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/person_card.py"/>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Calls themselves “{name}”</source>
        <translation>Se nomme « {name} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it.</source>
        <translation>Pas une personne : 43 caractères sur papier, montrés une seule fois à la création de cette archive et gardés nulle part ici. Si cet ordinateur portable est perdu ou saisi, eux seuls peuvent admettre un nouvel appareil et exclure l’ancien. Gardez le papier loin de l’ordinateur, et notez ici où il est ou qui l’a.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts everywhere this archive goes.</source>
        <translation>Vous, sur cet appareil. Ce que vous écrivez compte partout où va cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device, which was shut out: what you write now counts nowhere.</source>
        <translation>Vous, sur cet appareil, qui a été exclu : ce que vous écrivez maintenant ne compte nulle part.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>You, on this device. What you write counts here; at your colleagues&apos; it waits until one of them who may do so has admitted you.</source>
        <translation>Vous, sur cet appareil. Ce que vous écrivez compte ici ; chez vos collègues, cela attend que l’un d’eux, habilité à le faire, vous ait admis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>Votre collègue, pas encore admis : {count} entrée de cette personne attend ici et ne compte pas d’ici là.</numerusform>
            <numerusform>Votre collègue, pas encore admis : {count} entrées de cette personne attendent ici et ne comptent pas d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Shut out: what this key had written by then stands, what comes later does not count.</source>
        <translation>Clé exclue : ce qu’elle avait écrit jusque-là reste en vigueur, ce qui vient après ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>Votre collègue : {count} entrée de cette personne est ici et compte.</numerusform>
            <numerusform>Votre collègue : {count} entrées de cette personne sont ici et comptent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes.</source>
        <translation>Comparez d’abord l’empreinte avec votre collègue de vive voix ou face à face : n’importe qui peut se donner un nom. Une fois la clé admise, tout ce qu’elle a écrit et écrira compte, ici et partout où va cette archive.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>La seule entrée de cette clé qui est ici ({count}) reste et compte. Rien de ce que cette clé écrira désormais ne comptera, ni ici ni partout où va cette archive : votre prochain fichier partagé l’apprendra aux autres. C’est irrévocable : une personne qui revient reçoit une nouvelle clé.</numerusform>
            <numerusform>Les {count} entrées de cette clé qui sont ici restent et comptent. Rien de ce que cette clé écrira désormais ne comptera, ni ici ni partout où va cette archive : votre prochain fichier partagé l’apprendra aux autres. C’est irrévocable : une personne qui revient reçoit une nouvelle clé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>in quarantine</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>not yet admitted</source>
        <translation>pas encore admis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>revoked</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>keeper: may admit and revoke</source>
        <translation>responsable : peut admettre et exclure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries here</source>
        <translation>Entrées ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Entries in quarantine</source>
        <translation>Entrées en quarantaine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Newest entry (claimed time)</source>
        <translation>Dernière entrée (heure affirmée)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit when done</source>
        <translation>Quitter une fois fini</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you quit: it is not saved</source>
        <translation>est perdu si vous quittez : ce n’est pas enregistré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Attest quits as soon as this is done</source>
        <translation>Attest quitte dès que cela est fini</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Work is under way</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost.</source>
        <translation>Quitter attend ce qui s’écrit et arrête le reste. Rien de ce qui a été dit enregistré n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>{count} travail en cours.</numerusform>
            <numerusform>{count} travaux en cours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Quit without saving it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is lost when you leave this item: it is not saved</source>
        <translation>est perdu si vous quittez cet élément : ce n’est pas enregistré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>Leave it unsaved</source>
        <translation>Le laisser sans l’enregistrer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>what is being written is finished; the rest is stopped</source>
        <translation>ce qui s’écrit est terminé ; le reste est arrêté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>is stopped; nothing is lost, it can be asked for again</source>
        <translation>est arrêté ; rien n’est perdu, on peut le redemander</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A claim is not saved</source>
        <translation>Une affirmation n’est pas enregistrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/quitting.py"/>
        <source>A translation is not saved</source>
        <translation>Une traduction n’est pas enregistrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Read this capture</source>
        <translation>Lire cette capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>There is one capture. A later one of the same item is compared with it here.</source>
        <translation>Il y a une seule capture. Une capture ultérieure du même élément lui sera comparée ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Choose two captures to see what changed.</source>
        <translation>Choisissez deux captures pour voir ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>shown in the other tabs</source>
        <translation>montrée dans les autres onglets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>captured as another item</source>
        <translation>capturé comme un autre élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>Two keys made these captures.</source>
        <translation>Ces deux captures ont été faites avec deux clés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>One key made both captures.</source>
        <translation>Une même clé a fait les deux captures.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The words of both captures are the same.</source>
        <translation>Les mots des deux captures sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>{count} mot ajouté (+)</numerusform>
            <numerusform>{count} mots ajoutés (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>{count} mot supprimé (−)</numerusform>
            <numerusform>{count} mots supprimés (−)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>The texts are very long: only their beginnings were compared.</source>
        <translation>Les textes sont très longs : seuls leurs débuts ont été comparés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <source>More follows that is not shown.</source>
        <translation>La suite n’est pas montrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>In another capture</source>
        <translation>Dans une autre capture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{who}: withdrawn</source>
        <translation>{who} : évaluation retirée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>replaced by a later one</source>
        <translation>remplacée par une évaluation ultérieure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>ended a difference</source>
        <translation>a mis fin à une divergence</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>grade {grade}</source>
        <translation>cote {grade}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>Review: {state}</source>
        <translation>Relecture : {state}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>exculpatory</source>
        <translation>à décharge</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Figure: {parts}</source>
        <translation>Chiffre : {parts}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{link}: {what}</source>
        <translation>{link} : {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{count} links</source>
        <translation>
            <numerusform>{count} lien</numerusform>
            <numerusform>{count} liens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>who asserts it, as named or as described</source>
        <translation>qui l’affirme, nommé ou décrit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>This ends the difference</source>
        <translation>Ceci met fin à la divergence</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>About</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Change the suggestion</source>
        <translation>Modifier la suggestion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Your assessment</source>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” is not offered any more: choose another status.</source>
        <translation>« {status} » n’est plus proposé : choisissez un autre statut.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>“{status}” needs a reason.</source>
        <translation>« {status} » exige une raison.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_form.py"/>
        <source>Ending a difference needs a reason.</source>
        <translation>Mettre fin à une divergence exige une raison.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>It speaks for somebody who may be accused.</source>
        <translation>Elle parle en faveur de quelqu’un qui pourrait être accusé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Qualifier (at least, about …)</source>
        <translation>Précision (au moins, environ …)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Counted where</source>
        <translation>Lieu du comptage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Name of the file or film</source>
        <translation>Nom du fichier ou du film</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the source</source>
        <translation>Cote de la source</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Grade of the information</source>
        <translation>Cote de l’information</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Source: first copy, credibility, independence</source>
        <translation>Source : première copie, crédibilité, indépendance</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Technical: the file itself</source>
        <translation>Technique : le fichier lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Content: place, time, what is shown</source>
        <translation>Contenu : lieu, heure, ce qui est montré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>completely reliable</source>
        <translation>complètement fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>usually reliable</source>
        <translation>habituellement fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>fairly reliable</source>
        <translation>assez fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not usually reliable</source>
        <translation>pas habituellement fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>unreliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>reliability cannot be judged</source>
        <translation>fiabilité impossible à évaluer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>confirmed by other sources</source>
        <translation>confirmé par d’autres sources</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>probably true</source>
        <translation>probablement vrai</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>possibly true</source>
        <translation>possiblement vrai</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>truth cannot be judged</source>
        <translation>véracité impossible à évaluer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>not graded</source>
        <translation>sans cote</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A number is written in digits; words such as “dozens” stay in the quotation.</source>
        <translation>Un nombre s’écrit en chiffres ; des mots comme « dizaines » restent dans la citation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claim_more.py"/>
        <source>A grade has two parts: one of the source and one of the information.</source>
        <translation>Une cote a deux parties : une pour la source et une pour l’information.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claiming.py"/>
        <source>Select words first, then press C. On a picture, draw a region.</source>
        <translation>Sélectionnez d’abord des mots, puis appuyez sur C. Sur une image, tracez une région.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/claims_margin.py"/>
        <source>No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C.</source>
        <translation>Pas encore d’affirmation. Sélectionnez des mots et appuyez sur C ; sur une image, tracez une zone (R ou P) ; pour un enregistrement, appuyez sur C.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Times are what each computer&apos;s clock said.</source>
        <translation>Les heures sont celles de l’horloge de chaque ordinateur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>{count} entrée n’est pas encore couverte par un horodatage.</numerusform>
            <numerusform>{count} entrées ne sont pas encore couvertes par un horodatage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>Seule la première entrée est montrée ({count}).</numerusform>
            <numerusform>Les {count} premières entrées sont montrées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>key {key}</source>
        <translation>clé {key}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made here and has been withdrawn since: {kind}.</source>
        <translation>Une entrée a été faite ici et retirée depuis : {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry was made whose words are not in this archive: {kind}.</source>
        <translation>Une entrée a été faite dont les mots ne sont pas dans cette archive : {kind}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>An entry of the kind “{kind}”.</source>
        <translation>Une entrée de type « {kind} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive as “{title}” ({type}).</source>
        <translation>Consigné dans l’archive sous « {title} » ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Recorded in the archive ({type}).</source>
        <translation>Consigné dans l’archive ({type}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Stated: {field} is “{value}”.</source>
        <translation>Déclaré : {field} : « {value} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took back what was stated as {field}.</source>
        <translation>A retiré ce qui était déclaré comme {field}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Imported from a web archive: {address}.</source>
        <translation>Importé d’une archive web : {address}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured from {address} by {method}.</source>
        <translation>Capturé depuis {address} par {method}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Captured by {method}.</source>
        <translation>Capturé par {method}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>{count} fichier a été conservé, avec son SHA-256.</numerusform>
            <numerusform>{count} fichiers ont été conservés, chacun avec son SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tools: {tools}.</source>
        <translation>Outils : {tools}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at the words “{quote}”.</source>
        <translation>A marqué une affirmation ({kind}) aux mots « {quote} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) at {time} of the recording.</source>
        <translation>A marqué une affirmation ({kind}) à {time} de l’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Marked a claim ({kind}) on a region of the picture.</source>
        <translation>A marqué une affirmation ({kind}) sur une région de l’image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Assessed a claim as {status}, about the {about}.</source>
        <translation>A évalué une affirmation : {status}, sur {about}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Reason: {reason}</source>
        <translation>Raison : {reason}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Kept a translation into {language}, made by {who}.</source>
        <translation>A conservé une traduction en {language}, faite par {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Made a copy ({role}) from a stored file with {tool}; the stored file stayed as it was.</source>
        <translation>A fait avec {tool} une copie ({role}) d’un fichier conservé ; le fichier conservé est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Tagged “{term}”.</source>
        <translation>A mis l’étiquette « {term} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a tag off.</source>
        <translation>A enlevé une étiquette.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Linked it to something else: {type}.</source>
        <translation>A ajouté un lien avec autre chose : {type}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Took a link back.</source>
        <translation>A retiré un lien.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{event}: {what}</source>
        <translation>{event} : {what}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>Withdrew something, for this reason: {reason_code}.</source>
        <translation>A retiré quelque chose, pour cette raison : {reason_code}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/field_row.py"/>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>a guess: look at it</source>
        <translation>conjecture : à regarder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>{count} image est venue avec</numerusform>
            <numerusform>{count} images sont venues avec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>{count} mentionnée, non capturée</numerusform>
            <numerusform>{count} mentionnées, non capturées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Enter opens one.</source>
        <translation>Enter en ouvre une.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>without a caption</source>
        <translation>sans légende</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>Credit: {who}</source>
        <translation>Crédit : {who}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{kind}: referenced, not captured</source>
        <translation>{kind} : mentionné, non capturé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>graphic: veiled here</source>
        <translation>choquant : voilé ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>not opened yet: veiled</source>
        <translation>pas encore ouvert : voilé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>Looked at the address again: {outcome} ({why}).</source>
        <translation>L’adresse a été revue : {outcome} ({why}).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>the server answered {status}</source>
        <translation>le serveur a répondu {status}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>captured by {then} then and by {now} now, which may be the reason</source>
        <translation>capturé alors par : {then}, maintenant par : {now}, ce qui peut en être la raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/page_picture_view.py"/>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Earlier capture</source>
        <translation>Capture antérieure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>Later capture</source>
        <translation>Capture postérieure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <source>What the two captures agree on</source>
        <translation>Ce sur quoi les deux captures concordent</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/points_view.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>state of the page</source>
        <translation>état de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Views of the item</source>
        <translation>Vues de l’élément</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Read by machine</source>
        <translation>Lu par machine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Sheets</source>
        <translation>Feuillets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>As captured</source>
        <translation>Telle que capturée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reader_page.py"/>
        <source>Those words are on the page, but not in the text taken from it: no claim can be pinned to them here.</source>
        <translation>Ces mots sont sur la page, mais pas dans le texte qui en est tiré : aucune affirmation ne peut y être attachée ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/reading_view.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Stated since</source>
        <translation>Déclaré depuis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated by {who} on {date}</source>
        <translation>déclaré par {who} le {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Referenced, not captured</source>
        <translation>Mentionné, non capturé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>named in the text</source>
        <translation>nommé dans le texte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>What went over the wire</source>
        <translation>Ce qui a transité par le réseau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Proofs of others</source>
        <translation>Preuves d’autrui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>HTML source</source>
        <translation>Code source HTML</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Full-page picture</source>
        <translation>Image de la page entière</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>stated or imported</source>
        <translation>déclaré ou importé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>cannot apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Berkeley minimum</source>
        <translation>Minimum de Berkeley</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The collector&apos;s own, stays at home when you share</source>
        <translation>Propre au collecteur, reste chez vous lors du partage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>recorded privately</source>
        <translation>noté en privé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was made first.</source>
        <translation>L’image a été faite en premier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>The picture was not made first.</source>
        <translation>L’image n’a pas été faite en premier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Made of the page, in this order</source>
        <translation>Fait de la page, dans cet ordre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>Secrets taken out before anything was kept</source>
        <translation>Secrets retirés avant toute conservation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>How it was made</source>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>conversion</source>
        <translation>conversion</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>virtual identity</source>
        <translation>identité virtuelle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>text as received</source>
        <translation>texte reçu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>HTML as received</source>
        <translation>HTML reçu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as shown (DOM)</source>
        <translation>page affichée (DOM)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text as shown</source>
        <translation>texte affiché</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture of the page</source>
        <translation>image de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>picture with date and time</source>
        <translation>image avec date et heure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>web archive (WARC)</source>
        <translation>archive web (WARC)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page in one file (MHTML)</source>
        <translation>page en un seul fichier (MHTML)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>page as PDF</source>
        <translation>page en PDF</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>text that claims are pinned to</source>
        <translation>texte auquel les affirmations sont attachées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>structure of the text</source>
        <translation>structure du texte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>part of the page</source>
        <translation>partie de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its page</source>
        <translation>{method}, avec sa page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its document</source>
        <translation>{method}, avec son document</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/role_words.py"/>
        <source>{method}, with its message</source>
        <translation>{method}, avec son message</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Show the sheets</source>
        <translation>Montrer les feuillets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Words read from this sheet</source>
        <translation>Mots lus sur ce feuillet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>The sheets are hidden until you ask for them.</source>
        <translation>Les feuillets sont masqués jusqu’à ce que vous les demandiez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>This sheet runs right to left: its words may stand in another order than on the sheet. The sheet decides.</source>
        <translation>Ce feuillet se lit de droite à gauche : ses mots peuvent être dans un autre ordre que sur le feuillet. C’est le feuillet qui fait foi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>State what the file does not tell</source>
        <translation>Déclarer ce que le fichier ne dit pas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Published (2026-03-14)</source>
        <translation>Publié (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Source: who published it</source>
        <translation>Source : qui l’a publié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Who handed it over (stays out of shared files)</source>
        <translation>Qui l’a remis (n’entre pas dans les fichiers partagés)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Flags</source>
        <translation>Marques</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>personal information</source>
        <translation>informations personnelles</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>By whom (stays out of shared files)</source>
        <translation>Par qui (n’entre pas dans les fichiers partagés)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>For which uses</source>
        <translation>Pour quels usages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Until when (2026-03-14)</source>
        <translation>Jusqu’à quand (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent was withdrawn.</source>
        <translation>Le consentement a été retiré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/stating_form.py"/>
        <source>Consent ended on {date}.</source>
        <translation>Le consentement a pris fin le {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/subtitle.py"/>
        <source>an earlier capture, not the newest</source>
        <translation>une capture antérieure, pas la plus récente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Suggestion: {kind}</source>
        <translation>Suggestion : {kind}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Who says so is not known: fill it in.</source>
        <translation>On ne sait pas qui le dit : indiquez-le.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/suggestion_card.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Words of the translation</source>
        <translation>Mots de la traduction</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Paste or type the translation here, a line for each line of the original.</source>
        <translation>Collez ou saisissez la traduction ici, une ligne pour chaque ligne de l’original.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Keep the translation</source>
        <translation>Conserver la traduction</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Into which language (en, ar, pt-BR)</source>
        <translation>Vers quelle langue (en, ar, pt-BR)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who: a name, a code, or a program and its version</source>
        <translation>Qui : un nom, un code, ou un programme et sa version</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>When (2026-03-14)</source>
        <translation>Quand (2026-03-14)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Who compared it with the original; may stay empty</source>
        <translation>Qui l’a comparée à l’original ; peut rester vide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>Replace this translation</source>
        <translation>Remplacer cette traduction</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translation_form.py"/>
        <source>A new translation</source>
        <translation>Une nouvelle traduction</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Replace this one…</source>
        <translation>Remplacer celle-ci…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a person.</source>
        <translation>Traduction en {language}, faite par une personne, {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Translation into {language}, made by {who}, a program.</source>
        <translation>Traduction en {language}, faite par un programme, {who}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Date: {date}.</source>
        <translation>Date : {date}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>{who} compared it with the original.</source>
        <translation>{who} l’a comparée à l’original.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Nobody compared it with the original: it is not checked.</source>
        <translation>Personne ne l’a comparée à l’original : elle n’est pas vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>It translates the words of another capture.</source>
        <translation>Elle traduit les mots d’une autre capture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/reader/translations_view.py"/>
        <source>Only the beginning is shown here.</source>
        <translation>Seul le début est affiché ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>A shared file</source>
        <translation>Un fichier partagé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/receiving.py"/>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Play (Space, F8)</source>
        <translation>Lire (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>One picture on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <location filename="../../../desktop_app/ui/recording/time_bar.py"/>
        <source>Time in the recording</source>
        <translation>Temps dans l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Start (I)</source>
        <translation>Début (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim begins here (I)</source>
        <translation>Une affirmation commence ici (I)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>End (O)</source>
        <translation>Fin (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim ends here (O)</source>
        <translation>Une affirmation finit ici (O)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Claim (C)</source>
        <translation>Affirmation (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>A claim about the chosen stretch, or this moment (C)</source>
        <translation>Une affirmation sur le passage choisi, ou sur cet instant (C)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Pause (Space, F8)</source>
        <translation>Pause (Space, F8)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/controls.py"/>
        <source>Chosen: {time}</source>
        <translation>Choisi : {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here.</source>
        <translation>L’enregistrement ne peut pas être lu ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/recording_view.py"/>
        <source>The recording cannot be played here. Its bytes are kept; the record says what is known of it.</source>
        <translation>L’enregistrement ne peut pas être lu ici. Ses octets sont conservés ; la fiche dit ce qu’on en sait.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Space plays, comma and full stop step, I and O set start and end, C makes a claim.</source>
        <translation>Espace lit, la virgule et le point avancent d’une image, I et O posent début et fin, C crée une affirmation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stage.py"/>
        <source>Show the recording</source>
        <translation>Montrer l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Stills</source>
        <translation>Images fixes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/recording/stills_strip.py"/>
        <source>Still at {time}</source>
        <translation>Image fixe à {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>The lists and the search of this archive were damaged. They have been made anew from the journal: nothing was recorded in them alone.</source>
        <translation>Les listes et la recherche de cette archive étaient endommagées. Elles ont été refaites à partir du journal : rien n’était enregistré en elles seules.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>Another version of Attest made the lists and the search of this archive. They have been made anew from the journal: nothing that was recorded has changed.</source>
        <translation>Une autre version d’Attest avait fait les listes et la recherche de cette archive. Elles ont été refaites à partir du journal : rien de ce qui était enregistré n’a changé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>A newer version of Attest wrote some of this archive’s entries. They are kept and passed on, but not shown here.</source>
        <translation>Une version plus récente d’Attest a écrit certaines entrées de cette archive. Elles sont gardées et transmises, mais ne sont pas montrées ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/state_told.py"/>
        <source>This archive is open elsewhere or on read-only media: you can read and search.</source>
        <translation>Cette archive est ouverte ailleurs ou sur un support en lecture seule : vous pouvez lire et chercher.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No list of addresses waits to be gone on with.</source>
        <translation>Aucune liste d’adresses n’attend d’être continuée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture files</source>
        <translation>Capturer des fichiers</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Capture a saved page or folder</source>
        <translation>Capturer une page enregistrée ou un dossier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Nothing that can be captured was copied.</source>
        <translation>Rien de ce qui a été copié ne peut être capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Archives that are opened from now on are remembered.</source>
        <translation>Les archives ouvertes à partir de maintenant sont mémorisées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>No archive is remembered: the list of those opened lately is empty and stays so.</source>
        <translation>Aucune archive n’est mémorisée : la liste de celles ouvertes récemment est vide et le reste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/archive.py"/>
        <source>Check a report or shared file</source>
        <translation>Contrôler un rapport ou un fichier partagé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nothing in this archive is like “{title}”.</source>
        <translation>Rien dans cette archive ne ressemble à « {title} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Similar to “{title}”</source>
        <translation>Semblables à « {title} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>No other text in this archive is nearly the same as “{title}”.</source>
        <translation>Aucun autre texte de cette archive n’est presque identique à « {title} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Nearly the same as “{title}”</source>
        <translation>Presque identiques à « {title} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>Étiqueter {count} élément</numerusform>
            <numerusform>Étiqueter {count} éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>terms, separated by ;</source>
        <translation>termes, séparés par ;</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Add to collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>a name for this search</source>
        <translation>un nom pour cette recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>why you search for it; may stay empty</source>
        <translation>pourquoi vous la faites ; peut rester vide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Log because</source>
        <translation>Consigner parce que</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Where it is named</source>
        <translation>Là où c’est nommé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture its address</source>
        <translation>Capturer son adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Capture a file for it…</source>
        <translation>Capturer son fichier…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Add a note, then Enter</source>
        <translation>Ajouter une note, puis Enter</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Found by a rule in the text: look whether it is so.</source>
        <translation>Trouvé par une règle dans le texte : regardez si c’est bien le cas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/lead_card.py"/>
        <source>From a table: {origin}</source>
        <translation>D’un tableau : {origin}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>a rule of Attest</source>
        <translation>une règle d’Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>What is wanted</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/leads_model.py"/>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>what is wanted, such as: the ministry&apos;s report of 3 May</source>
        <translation>ce qui est recherché, par exemple : le rapport du ministère du 3 mai</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>where it may be, if you know</source>
        <translation>où cela peut se trouver, si vous le savez</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>who spoke of it, why it matters</source>
        <translation>qui en a parlé, pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/new_lead.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look.</source>
        <translation>Images, vidéos, déclarations, rapports et adresses que quelqu’un a nommés et qui ne sont pas encore dans l’archive. Ce qu’une règle a trouvé dans un texte attend votre regard.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Wanted</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Nothing is wanted. What a captured text names and did not bring along is listed here by itself.</source>
        <translation>Aucune piste. Ce qu’un texte capturé nomme sans l’apporter s’inscrit ici de lui-même.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/wanted/wanted_page.py"/>
        <source>Capture a file for it</source>
        <translation>Capturer son fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/ask_line.py"/>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>encore {count}</numerusform>
            <numerusform>encore {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Address to capture; or drop files, pages, pictures here  (Ctrl+N)</source>
        <translation>Adresse à capturer ; ou déposez ici des fichiers, pages, images  (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/capture_bar.py"/>
        <source>Reading only: this archive is open elsewhere, or cannot be written to</source>
        <translation>Lecture seule : cette archive est ouverte ailleurs, ou l’on ne peut pas y écrire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/drop_hint.py"/>
        <source>Drop here to capture</source>
        <translation>Déposez ici pour capturer</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>age1…; several with spaces between</source>
        <translation>age1… ; plusieurs, séparées par des espaces</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>with a passphrase</source>
        <translation>avec une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>for colleagues&apos; age keys</source>
        <translation>pour les clés age de collègues</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/lock_form.py"/>
        <source>Age keys</source>
        <translation>Clés age</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>What do you want to do or find?</source>
        <translation>Que voulez-vous faire ou trouver ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Nothing here is called that. Try fewer letters.</source>
        <translation>Rien ici ne porte ce nom. Essayez moins de lettres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/palette.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>This file is encrypted. While it is read, a plain copy lies in a private folder on this computer.</source>
        <translation>Ce fichier est chiffré. Pendant sa lecture, une copie en clair se trouve dans un dossier privé de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/unlock_form.py"/>
        <source>Open with a key file…</source>
        <translation>Ouvrir avec un fichier de clé…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the browser starts</source>
        <translation>le navigateur démarre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>a window is open: press “Capture this page” there</source>
        <translation>une fenêtre est ouverte : appuyez-y sur « Capturer cette page »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page loads</source>
        <translation>la page se charge</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the page is scrolled</source>
        <translation>la page défile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>the picture is taken</source>
        <translation>l’image est prise</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/widgets/work_strip.py"/>
        <source>what came is saved</source>
        <translation>ce qui est venu est enregistré</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Methodology log</source>
        <translation>Journal de méthode</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The chosen search</source>
        <translation>La recherche choisie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what was found</source>
        <translation>Afficher ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Show what came since</source>
        <translation>Afficher ce qui est venu depuis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Nothing is logged yet. “Log this search”, above a list that was searched, writes down what was found.</source>
        <translation>Rien n’est encore consigné. « Consigner cette recherche », au-dessus d’une liste où l’on a cherché, note ce qui a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Choose one to see what the same search finds now.</source>
        <translation>Choisissez-en une pour voir ce que la même recherche trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Searching again…</source>
        <translation>Nouvelle recherche…</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found then</source>
        <translation>Trouvé alors</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Found since</source>
        <translation>Trouvé depuis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>run as: {query}</source>
        <translation>exécutée comme : {query}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>why: {why}</source>
        <translation>pourquoi : {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>SHA-256 de l’identifiant de {count} élément : {hash}</numerusform>
            <numerusform>SHA-256 des identifiants des {count} éléments : {hash}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They were too many to be written down one by one: the hash stands for them.</source>
        <translation>Ils étaient trop nombreux pour être notés un par un : l’empreinte en tient lieu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search cannot be run any more.</source>
        <translation>La même recherche ne peut plus être exécutée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>La même recherche trouve maintenant le même élément ({count}).</numerusform>
            <numerusform>La même recherche trouve maintenant les mêmes {count} éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>La même recherche trouve maintenant {count} élément.</numerusform>
            <numerusform>La même recherche trouve maintenant {count} éléments.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>They are not the same ones.</source>
        <translation>Ce ne sont pas les mêmes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>Against the log: {change}.</source>
        <translation>Par rapport au journal : {change}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>People differ: use one of them, or write what you agree on.</source>
        <translation>Les avis diffèrent : prenez l’un d’eux, ou écrivez ce dont vous convenez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>{who}, {date}</source>
        <translation>{who}, {date}</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/sheet_field.py"/>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What this investigation is called in papers.</source>
        <translation>Comment cette enquête s’appelle dans les documents.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is to be found out, and for whom.</source>
        <translation>Ce qu’il s’agit de trouver, et pour qui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Known facts</source>
        <translation>Faits connus</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is established, and by what.</source>
        <translation>Ce qui est établi, et par quoi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Assumptions</source>
        <translation>Présupposés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is taken for granted without having been established.</source>
        <translation>Ce qui est tenu pour acquis sans avoir été établi.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Rival hypotheses</source>
        <translation>Hypothèses rivales</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Explanations that compete, and what would speak against each.</source>
        <translation>Des explications concurrentes, et ce qui s’opposerait à chacune.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Keywords in all scripts</source>
        <translation>Mots-clés dans toutes les écritures</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Names and words to search for, in every spelling and script.</source>
        <translation>Noms et mots à chercher, dans toutes les graphies et écritures.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Monitored accounts</source>
        <translation>Comptes suivis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Which accounts are watched, and why each of them.</source>
        <translation>Quels comptes sont suivis, et pourquoi chacun d’eux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Data minimisation</source>
        <translation>Minimisation des données</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>What is not collected, what is left out, what is deleted when.</source>
        <translation>Ce qui n’est pas recueilli, ce qui est laissé de côté, ce qui est effacé et quand.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Duties</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Who does what, and who decides.</source>
        <translation>Qui fait quoi, et qui décide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>The investigation sheet. A field is saved when you leave it. The evidence report prints it.</source>
        <translation>La feuille de l’enquête. Un champ est enregistré quand vous le quittez. Le rapport de preuves l’imprime.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>its words are not here</source>
        <translation>ses mots ne sont pas ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/working_file/working_file_page.py"/>
        <source>cleared</source>
        <translation>vidé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the whole file; it may have been cut off while copying.</source>
        <translation>Demandez le fichier entier ; il a pu être tronqué à la copie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>Save a copy without the password, capture that, and say in a note how you came by it.</source>
        <translation>Enregistrez une copie sans mot de passe, capturez-la, et dites dans une note comment vous l’avez obtenue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>Le PDF est endommagé ou tronqué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>The document has no such page.</source>
        <translation>Le document n’a pas cette page.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/document/sheet.py"/>
        <source>Choose one that it has.</source>
        <translation>Choisissez-en une qu’il a.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>If it is real, make a smaller copy, capture that, and keep the original elsewhere.</source>
        <translation>Si elle est réelle, faites-en une copie plus petite, capturez-la, et gardez l’original ailleurs.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture has more pixels than can be opened safely.</source>
        <translation>L’image a plus de pixels qu’on ne peut en ouvrir sans danger.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>Ask for the original file again.</source>
        <translation>Redemandez le fichier d’origine.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture cannot be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/open.py"/>
        <source>The picture is damaged or cut off.</source>
        <translation>L’image est endommagée ou tronquée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>Leave it out, or make a copy without metadata with a tool you trust and capture that beside it.</source>
        <translation>Laissez-la de côté, ou faites une copie sans métadonnées avec un outil de confiance et capturez-la à côté.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/image/strip.py"/>
        <source>No copy of the picture without its metadata can be made.</source>
        <translation>Aucune copie de l’image sans ses métadonnées ne peut être faite.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Install Tesseract (Debian and Ubuntu: tesseract-ocr; macOS: brew install tesseract), then try again.</source>
        <translation>Installez Tesseract (Debian et Ubuntu : tesseract-ocr ; macOS : brew install tesseract), puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Tesseract, which reads words in pictures, is not installed.</source>
        <translation>Tesseract, qui lit les mots dans les images, n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Read a smaller part of it: cut it out in another program and capture that.</source>
        <translation>Lisez-en une plus petite partie : découpez-la dans un autre programme et capturez-la.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/program.py"/>
        <source>Reading the words in it takes too long.</source>
        <translation>La lecture des mots prend trop de temps.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract has no data for the language of these words.</source>
        <translation>Tesseract n’a pas de données pour la langue de ces mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Look whether it opens in another program; choose the languages yourself.</source>
        <translation>Vérifiez qu’elle s’ouvre dans un autre programme ; choisissez vous-même les langues.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/ocr/read.py"/>
        <source>Tesseract could not read it.</source>
        <translation>Tesseract n’a pas pu la lire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is damaged or of an unknown form: it proves nothing.</source>
        <translation>La preuve est abîmée ou de forme inconnue : elle ne prouve rien.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is larger than Attest reads: it was not checked.</source>
        <translation>La preuve est plus grande que ce qu’Attest lit : elle n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file that the proof is about is not here: nothing was compared.</source>
        <translation>Le fichier que concerne la preuve n’est pas ici : rien n’a été comparé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof uses a digest that Attest does not compute: nothing was compared.</source>
        <translation>La preuve utilise une empreinte qu’Attest ne calcule pas : rien n’a été comparé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about exactly these bytes.</source>
        <translation>La preuve porte exactement sur ces octets.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof is about other bytes than these.</source>
        <translation>La preuve porte sur d’autres octets que ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.</source>
        <translation>Un calendrier a promis de l’inscrire dans la chaîne de blocs Bitcoin ; aucune heure n’est encore prouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.</source>
        <translation>La preuve mène à un bloc Bitcoin dont l’en-tête n’est pas ici : aucune heure n’est prouvée avant comparaison de sa racine de Merkle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.</source>
        <translation>La preuve mène à l’en-tête de bloc fourni, dont le travail a été vérifié : ces octets existaient au plus tard au moment du bloc. L’appartenance du bloc à la chaîne n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to another Merkle root than that of the block header that was supplied.</source>
        <translation>La preuve mène à une autre racine de Merkle que celle de l’en-tête fourni.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The block header that was supplied does not hold the work that it claims: nothing was compared.</source>
        <translation>L’en-tête de bloc fourni ne contient pas le travail qu’il annonce : rien n’a été comparé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The proof leads to something that Attest does not check.</source>
        <translation>La preuve mène à quelque chose qu’Attest ne vérifie pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds under the key that came along; whose key it is, this does not prove.</source>
        <translation>La signature est valable avec la clé jointe ; à qui est la clé, cela ne le prouve pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature does not hold: the proof or what it signs was altered.</source>
        <translation>La signature n’est pas valable : la preuve ou ce qu’elle signe a été modifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature is of a kind that Attest does not check.</source>
        <translation>La signature est d’un type qu’Attest ne vérifie pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time-stamp service refused to stamp: the reply proves nothing.</source>
        <translation>Le service d’horodatage a refusé : la réponse ne prouve rien.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>Ces octets existaient au plus tard à cette heure : c’est ce que dit un service dont le certificat mène à une racine de confiance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for this service&apos;s certificate: the time is its own word.</source>
        <translation>Personne ici ne se porte garant du certificat de ce service : l’heure n’est que sa parole.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The service&apos;s certificate leads to none of the roots that you gave: the time is its own word.</source>
        <translation>Le certificat du service ne mène à aucune des racines données : l’heure n’est que sa parole.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The reply holds no certificate of the service: its signature was not checked.</source>
        <translation>La réponse ne contient pas le certificat du service : sa signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificate is not made for time stamps, or was not valid at that time: no time is proved.</source>
        <translation>Le certificat n’est pas fait pour l’horodatage ou n’était pas valable alors : aucune heure n’est prouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to a root that you trust.</source>
        <translation>Le certificat du signataire mène à une racine de confiance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate leads to none of the roots that you gave: who signed is not proved.</source>
        <translation>Le certificat du signataire ne mène à aucune des racines données : l’auteur de la signature n’est pas prouvé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Signed with a key without a name: the same key signed, whose it is nobody says.</source>
        <translation>Signé avec une clé sans nom : la même clé a signé, personne ne dit à qui elle est.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>GnuPG is not installed: the signature was not checked.</source>
        <translation>GnuPG n’est pas installé : la signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The public key did not come along: the signature was not checked.</source>
        <translation>La clé publique n’était pas jointe : la signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature holds, but its key had expired or was revoked: who signed is not proved.</source>
        <translation>La signature est valable, mais sa clé avait expiré ou était révoquée : l’auteur n’est pas prouvé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names exactly these bytes. What it says of place, time and device is the app&apos;s own word.</source>
        <translation>Le relevé nomme exactement ces octets. Ce qu’il dit du lieu, de l’heure et de l’appareil n’est que la parole de l’application.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The record names other bytes than these.</source>
        <translation>Le relevé nomme d’autres octets que ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The package is not signed: its hashes prove nothing about who made it.</source>
        <translation>Le paquet n’est pas signé : ses empreintes ne prouvent rien sur son auteur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate names a domain; nobody here vouches for the certificate.</source>
        <translation>Le certificat du signataire nomme un domaine ; personne ici ne s’en porte garant.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.</source>
        <translation>Le fichier porte des données d’authenticité de contenu (C2PA). Attest ne vérifie que celles des fichiers JPEG et PNG : dans ce type de fichier (dont l’empreinte c2pa.hash.bmff du MP4), elles n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.</source>
        <translation>Le fichier désigne des données d’authenticité de contenu (C2PA) qui se trouvent sur un serveur. Attest ne va rien chercher : elles n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.</source>
        <translation>Le fichier n’a pas été modifié depuis sa signature : ses octets, hormis les données d’authenticité, ont l’empreinte que nomme la déclaration signée. Cela ne prouve pas que ce qu’il montre est vrai.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The file was altered after it was signed: its bytes have another hash than the signed claim names.</source>
        <translation>Le fichier a été modifié après sa signature : ses octets ont une autre empreinte que celle que nomme la déclaration signée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.</source>
        <translation>L’empreinte signée laisse de côté des parties du fichier en plus des données d’authenticité : leur modification éventuelle n’a pas été vérifiée. Le reste n’a pas été modifié depuis la signature.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.</source>
        <translation>La déclaration signée ne contient aucune empreinte du fichier qu’Attest sache lire (c2pa.hash.data) : la modification éventuelle du fichier n’a pas été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Every assertion in the credentials has the hash that the signed claim names.</source>
        <translation>Chaque assertion des données d’authenticité a l’empreinte que nomme la déclaration signée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Assertions in the credentials were altered, added or taken away after signing.</source>
        <translation>Des assertions des données d’authenticité ont été modifiées, ajoutées ou retirées après la signature.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Each certificate that came along was issued by the next; whose they are, this does not prove.</source>
        <translation>Chaque certificat joint a été délivré par le suivant ; à qui ils appartiennent, cela ne le prouve pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The certificates that came along did not issue one another.</source>
        <translation>Les certificats joints n’ont pas été délivrés les uns par les autres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>Nobody here vouches for the signer&apos;s certificate: the name in it is its own word.</source>
        <translation>Personne ici ne se porte garant du certificat du signataire : le nom qui y figure n’engage que lui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer&apos;s certificate is not made for signing content: who signed is not proved.</source>
        <translation>Le certificat du signataire n’est pas fait pour signer des contenus : l’identité du signataire n’est pas prouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.</source>
        <translation>La signature existait au plus tard à ce moment : ainsi le dit un service dont le certificat mène à une racine à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The time stamp in the credentials is about another signature, or was altered: no time is proved.</source>
        <translation>L’horodatage des données d’authenticité porte sur une autre signature, ou a été modifié : aucune date n’est prouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signature carries no time stamp: no time is proved.</source>
        <translation>La signature ne porte aucun horodatage : aucune date n’est prouvée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>What the signer says of how the file was made. Nothing of it was checked.</source>
        <translation>Ce que le signataire dit de la fabrication du fichier. Rien n’en a été vérifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/proofs/sentences.py"/>
        <source>The signer names files that this one was made from. Their own credentials were not checked.</source>
        <translation>Le signataire nomme des fichiers à partir desquels celui-ci a été fait. Leurs propres données d’authenticité n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <source>Say whether the day or the month stands first.</source>
        <translation>Dites si le jour ou le mois vient d’abord.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/analysis/written_dates.py"/>
        <location filename="../../../desktop_app/services/stating.py"/>
        <source>Write it as 2026, 2026-03 or 2026-03-14.</source>
        <translation>Écrivez-le ainsi : 2026, 2026-03 ou 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Copiez-la à nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Give an address that begins with http:// or https://; capture files by their name.</source>
        <translation>Donnez une adresse qui commence par http:// ou https:// ; capturez les fichiers par leur nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>That address is not complete.</source>
        <translation>Cette adresse n’est pas complète.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address.py"/>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>Only web addresses can be captured.</source>
        <translation>Seules les adresses web peuvent être capturées.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list is too long.</source>
        <translation>La liste est trop longue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>The list names no address.</source>
        <translation>La liste ne nomme aucune adresse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>Write one address a line.</source>
        <translation>Écrivez une adresse par ligne.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <source>There is no such list.</source>
        <translation>Cette liste n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/address_list.py"/>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Check its name.</source>
        <translation>Contrôlez son nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Do not open it with another program; keep it beside the archive and note its hash.</source>
        <translation>Ne l’ouvrez pas avec un autre logiciel ; gardez-le à côté de l’archive et notez son empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>The file is locked with a password.</source>
        <translation>Le fichier est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Unpack it yourself, and capture the folder.</source>
        <translation>Décompressez-le vous-même et capturez le dossier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>It is a link, not a file.</source>
        <translation>C’est un lien, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Links are not followed; capture what it leads to.</source>
        <translation>Les liens ne sont pas suivis ; capturez ce à quoi il mène.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Two files inside have the same name.</source>
        <translation>Deux fichiers à l’intérieur portent le même nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <source>Unpack it yourself, and capture both.</source>
        <translation>Décompressez-le vous-même et capturez les deux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/container.py"/>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Names inside the file lead out of it.</source>
        <translation>Des noms à l’intérieur du fichier mènent hors de lui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <source>The raw picture is kept; its time stands in the record.</source>
        <translation>L’image brute est conservée ; son heure figure dans la fiche.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/dated_picture.py"/>
        <location filename="../../../desktop_app/services/dating.py"/>
        <source>No strip could be set beside the picture.</source>
        <translation>Aucune bande n’a pu être placée à côté de l’image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Close the mail program and capture the mailbox again.</source>
        <translation>Fermez le logiciel de messagerie et capturez de nouveau la boîte aux lettres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>Split it with your mail program and capture the pieces.</source>
        <translation>Divisez-la avec votre logiciel de messagerie et capturez les morceaux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/mailbox.py"/>
        <source>The mailbox holds more messages than are read.</source>
        <translation>La boîte aux lettres contient plus de messages qu’il n’en est lu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/package.py"/>
        <location filename="../../../desktop_app/capture/web_archive/zip_members.py"/>
        <source>Save a copy without it, and capture both.</source>
        <translation>Enregistrez une copie sans mot de passe et capturez les deux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>That file is no table.</source>
        <translation>Ce fichier n’est pas un tableau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/spreadsheet.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose a spreadsheet: XLSX, ODS or CSV.</source>
        <translation>Choisissez un classeur : XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Ask for the original again, or keep the file beside the archive and note its hash.</source>
        <translation>Redemandez l’original, ou gardez le fichier à côté de l’archive et notez son empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>Do not open it; keep it beside the archive and note its hash.</source>
        <translation>Ne l’ouvrez pas ; gardez-le à côté de l’archive et notez son empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>A part of the file is missing or cannot be read.</source>
        <translation>Une partie du fichier manque ou ne peut être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file unpacks to more than is read.</source>
        <translation>Le fichier décompressé dépasse ce qui est lu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/readers/unpacked.py"/>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read.</source>
        <translation>Enregistrez-le comme texte, HTML, image ou PDF ; le manuel nomme tous les types lus.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Save it as DOCX, XLSX or ODF without a password, and capture both files.</source>
        <translation>Enregistrez-le en DOCX, XLSX ou ODF sans mot de passe, et capturez les deux fichiers.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>Open it with the program that made it, save it as a picture, a PDF or text, and capture that.</source>
        <translation>Ouvrez-le avec le programme qui l’a fait, enregistrez-le comme image, PDF ou texte, et capturez cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The kind of file is not known.</source>
        <translation>Le type de fichier n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The file is too large to capture.</source>
        <translation>Le fichier est trop grand pour être capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez-le à nouveau depuis sa provenance.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>It is an office file from before 2007, or one locked with a password.</source>
        <translation>C’est un fichier bureautique d’avant 2007, ou verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sniff.py"/>
        <source>The file is named as text but holds other data.</source>
        <translation>Le fichier se dit texte mais contient d’autres données.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a folder with files in it; hidden files and links are left out.</source>
        <translation>Indiquez un dossier qui contient des fichiers ; les fichiers cachés et les liens de fichiers sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Save it as a file and capture that.</source>
        <translation>Enregistrez-la comme fichier et capturez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>The folder holds nothing to capture.</source>
        <translation>Le dossier ne contient rien à capturer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>Name a file, a folder or an address.</source>
        <translation>Indiquez un fichier, un dossier ou une adresse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>A web archive is captured from a file alone.</source>
        <translation>Une archive web ne se capture que depuis un fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/sources.py"/>
        <source>That is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Capture it with --mode http, or save the page in a browser and capture the file.</source>
        <translation>Capturez-la avec --mode http, ou enregistrez la page dans un navigateur et capturez le fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; if it is right, capture the page with a browser and save it.</source>
        <translation>Regardez l’adresse ; si elle est juste, capturez la page avec un navigateur et enregistrez-la.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Look at the address; try it with http:// if the site has no https.</source>
        <translation>Regardez l’adresse ; essayez avec http:// si le site n’a pas https.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or give it more time with --wait.</source>
        <translation>Réessayez plus tard, ou donnez plus de temps avec --wait.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Open it in a browser and capture the address that it ends at.</source>
        <translation>Ouvrez-la dans un navigateur et capturez l’adresse à laquelle elle aboutit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Start it, or mend its address; nothing was sent without it.</source>
        <translation>Démarrez-le ou corrigez son adresse ; rien n’a été envoyé sans lui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Do not trust that address; note it as a lead.</source>
        <translation>Ne vous fiez pas à cette adresse ; notez-la comme piste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Capture it with a browser, or save it as a file and capture that.</source>
        <translation>Capturez-la avec un navigateur, ou enregistrez-la comme fichier et capturez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Try again later, or save the page with a browser and capture the file.</source>
        <translation>Réessayez plus tard, ou enregistrez la page avec un navigateur et capturez le fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <source>The browser showed no page for that address.</source>
        <translation>Le navigateur n&apos;a montré aucune page à cette adresse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>There is no server with that name.</source>
        <translation>Il n’y a pas de serveur de ce nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address and the network.</source>
        <translation>Contrôlez l’adresse et le réseau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s certificate could not be checked.</source>
        <translation>Le certificat du serveur n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>No safe connection to the server came about.</source>
        <translation>Aucune connexion sûre au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads round in circles.</source>
        <translation>L’adresse tourne en rond.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The address leads into this computer&apos;s own network.</source>
        <translation>L’adresse mène dans le réseau propre de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The answer is too large to capture.</source>
        <translation>La réponse est trop grande pour être capturée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server&apos;s answer broke off or is no web page.</source>
        <translation>La réponse du serveur s’est interrompue ou n’est pas une page web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_faults.py"/>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the network, try again later.</source>
        <translation>Contrôlez le réseau, réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Try again; if it happens again, capture it with --mode http, or save the page and capture the file.</source>
        <translation>Réessayez ; si cela se reproduit, capturez-la avec --mode http, ou enregistrez la page et capturez le fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_report.py"/>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser broke down; nothing was kept.</source>
        <translation>Le navigateur de capture est tombé en panne ; rien n&apos;a été conservé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>Install the system libraries that the manual names, or install Attest again; until then plain HTTP still captures (--mode http).</source>
        <translation>Installez les bibliothèques système que le manuel nomme, ou réinstallez Attest ; en attendant, le HTTP simple capture encore (--mode http).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser cannot be started.</source>
        <translation>Le navigateur de capture ne peut pas démarrer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_run.py"/>
        <source>The capturing browser was stopped.</source>
        <translation>Le navigateur de capture a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>The server answered with an empty page.</source>
        <translation>Le serveur a répondu par une page vide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browser_source.py"/>
        <location filename="../../../desktop_app/capture/web/fetcher.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Wait until that capture is done, or close its window; then try again.</source>
        <translation>Attendez que cette capture soit terminée, ou fermez sa fenêtre ; puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Another capture is using that identity.</source>
        <translation>Une autre capture utilise cette identité.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>Give a file of certificates in PEM form.</source>
        <translation>Donnez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/browsing.py"/>
        <source>The certificates cannot be read.</source>
        <translation>Les certificats sont illisibles.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>Write it as socks5://HOST:PORT or http://HOST:PORT, without a name or password.</source>
        <translation>Écrivez-le sous la forme socks5://HOST:PORT ou http://HOST:PORT, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/proxy.py"/>
        <source>That is no proxy.</source>
        <translation>Ce n’est pas un proxy.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used.</source>
        <translation>Corrigez SSL_CERT_FILE ou supprimez cette variable : la liste fournie avec Attest est alors utilisée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/trust.py"/>
        <source>The list of trusted certificates that SSL_CERT_FILE names cannot be read.</source>
        <translation>La liste de certificats de confiance que nomme SSL_CERT_FILE ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>The stored file is kept as it is; &apos;attest extract&apos; gives it out.</source>
        <translation>Le fichier conservé reste tel quel ; &apos;attest extract&apos; le livre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/warc_index.py"/>
        <source>A stored web archive cannot be read.</source>
        <translation>Une archive web conservée ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Check the address, and whether the proxy may go there; nothing was sent without it.</source>
        <translation>Vérifiez l’adresse et si le proxy peut y aller ; rien n’a été envoyé sans lui.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>The proxy did not reach the server.</source>
        <translation>Le proxy n’a pas atteint le serveur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web/wire.py"/>
        <source>Copy it again from the browser.</source>
        <translation>Copiez-la à nouveau depuis le navigateur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Open it with a reader of web archives; keep it beside the archive and note its hash.</source>
        <translation>Ouvrez-la avec un lecteur d’archives web ; gardez-la à côté de l’archive et notez son empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>No page was found in the web archive.</source>
        <translation>Aucune page n’a été trouvée dans l’archive web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>It stays in the web archive, which is kept as it came; open that with a reader of web archives.</source>
        <translation>Elle reste dans l’archive web, conservée telle quelle ; ouvrez celle-ci avec un lecteur d’archives web.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>Ask for the web archive that holds the page itself, and capture that.</source>
        <translation>Demandez l’archive web qui contient la page elle-même, et capturez-la.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>The web archive says only that the page was unchanged; the page itself is not inside.</source>
        <translation>L’archive web dit seulement que la page était inchangée ; la page elle-même n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/archive.py"/>
        <source>A page of the web archive cannot be read.</source>
        <translation>Une page de l’archive web ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>Ask for the whole web archive; the page is in its list alone.</source>
        <translation>Demandez l’archive web entière ; la page n’est que dans sa liste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/page_source.py"/>
        <source>The web archive lists a page that is not inside.</source>
        <translation>L’archive web liste une page qui n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>Split it with a tool for web archives and capture the pieces.</source>
        <translation>Divisez-la avec un outil d’archives web et capturez les morceaux.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/web_archive/scan.py"/>
        <source>The web archive holds more records than are read.</source>
        <translation>L’archive web contient plus d’enregistrements qu’il n’en est lu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Free some space on that disk, then try again. Nothing was changed.</source>
        <translation>Libérez de l’espace sur ce disque, puis réessayez. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose another disk: one that is formatted as FAT holds files of up to 4 GB. Nothing was changed.</source>
        <translation>Choisissez un autre disque : un disque formaté en FAT n’accepte que des fichiers de 4 Go au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Choose a place that can be written to.</source>
        <translation>Choisissez un endroit où l’on peut écrire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Demandez le droit d’y écrire, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the path, then try again.</source>
        <translation>Contrôlez le disque ou le chemin, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That disk holds no file so large.</source>
        <translation>Ce disque n’accepte pas un fichier aussi grand.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>That place is read-only.</source>
        <translation>Cet endroit est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not write there.</source>
        <translation>Attest n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The file system refused the operation.</source>
        <translation>Le système de fichiers a refusé l’opération.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Check the disk or the stick, copy the file from it, and try again.</source>
        <translation>Contrôlez le disque ou la clé USB, copiez-en le fichier, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>Demandez le droit de le lire, ou copiez-le à un endroit qui est à vous.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>The system could not read that.</source>
        <translation>Le système n’a pas pu lire cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/files.py"/>
        <source>Attest may not read that.</source>
        <translation>Attest n’a pas le droit de lire cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>QT_QPA_PLATFORM names a kind of screen that this program does not have.</source>
        <translation>QT_QPA_PLATFORM nomme une sorte d’écran que ce programme n’a pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>The screen cannot be reached.</source>
        <translation>L’écran ne peut pas être atteint.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>There is no screen to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/no_window.py"/>
        <source>Take it out of the environment, then try again.</source>
        <translation>Retirez-la de l’environnement, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>Archives can be read; to write, get the right to that folder, or name another one in ATTEST_HOME.</source>
        <translation>Les archives peuvent être lues ; pour écrire, obtenez le droit sur ce dossier ou nommez-en un autre dans ATTEST_HOME.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/paths.py"/>
        <source>The folder of keys and settings cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier des clés et des réglages.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Try another service; the file is as it was.</source>
        <translation>Essayez un autre service ; le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The service gave no time stamp for this report.</source>
        <translation>Le service n’a pas donné d’horodatage pour ce rapport.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Give its passphrase by --passphrase-file, or at the question.</source>
        <translation>Donnez sa phrase secrète par --passphrase-file, ou à la question.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>The certificate file cannot be opened with that passphrase, or lacks the key or the certificate.</source>
        <translation>Le fichier de certificat ne s’ouvre pas avec cette phrase secrète, ou il lui manque la clé ou le certificat.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Use a certificate for an elliptic curve (P-256) or RSA key.</source>
        <translation>Utilisez un certificat pour une clé à courbe elliptique (P-256) ou RSA.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>There is no such certificate file.</source>
        <translation>Ce fichier de certificat n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Check the name after --sign.</source>
        <translation>Contrôlez le nom après --sign.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/pdf/signature.py"/>
        <source>Many readers of PDF cannot check signatures of that kind of key.</source>
        <translation>Beaucoup de lecteurs de PDF ne savent pas contrôler les signatures de ce type de clé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>Install Attest again: a file of it was lost or changed.</source>
        <translation>Réinstallez Attest : un de ses fichiers a été perdu ou modifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/report/text/face.py"/>
        <source>A font that reports are set with cannot be read.</source>
        <translation>Une police avec laquelle les rapports sont composés ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>Write near:&quot;Tarn&quot; 20km, or coordinates in decimal degrees: near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Écrivez near:&quot;Tarn&quot; 20km, ou des coordonnées en degrés décimaux : near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>near: needs a place and a distance</source>
        <translation>near: demande un lieu et une distance</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/around.py"/>
        <source>there is no place on Earth at “{wanted}”</source>
        <translation>il n’y a aucun lieu sur Terre à « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write dates as 2026, 2026-01 or 2026-01-31, ranges as 2026-01..2026-03 or [2026-01 TO 2026-03], or today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</source>
        <translation>Écrivez les dates comme 2026, 2026-01 ou 2026-01-31, les intervalles comme 2026-01..2026-03 ou [2026-01 TO 2026-03], ou bien today, yesterday, &quot;last week&quot;, &quot;this month&quot;, &quot;last 7 days&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>Write figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] or figure:&quot;1.5 million&quot;.</source>
        <translation>Écrivez figure:1161, figure:&gt;1000, figure:1000..1200, figure:[1000 TO 1200] ou figure:&quot;1.5 million&quot;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>a range needs at least one end</source>
        <translation>un intervalle demande au moins une borne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no date</source>
        <translation>« {value} » n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” is no whole number</source>
        <translation>« {value} » n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>“{value}” can be read in two ways</source>
        <translation>« {value} » peut se lire de deux façons</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/bounds.py"/>
        <source>there is no day “{value}”</source>
        <translation>il n’y a pas de jour « {value} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>To find the word itself, put it in quotation marks.</source>
        <translation>Pour trouver le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Fields: {fields}. To find the word itself, put it in quotation marks.</source>
        <translation>Champs : {fields}. Pour trouver le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a bracket is not closed</source>
        <translation>une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write a ) where it ends.</source>
        <translation>Écrivez ) là où elle se termine.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NOT stands before a word</source>
        <translation>NOT se place devant un mot</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write &quot;white flag&quot; with one at either end.</source>
        <translation>Écrivez &quot;white flag&quot;, avec un guillemet à chaque bout.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>this bracket closes nothing</source>
        <translation>cette parenthèse ne ferme rien</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>more than {most} brackets stand within each other</source>
        <translation>plus de {most} parenthèses sont imbriquées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>nothing follows “{field}”</source>
        <translation>rien ne suit « {field} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>Write the value right after the colon.</source>
        <translation>Écrivez la valeur juste après les deux-points.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>there is no field “{name}”</source>
        <translation>il n’y a pas de champ « {name} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>NEAR needs a number of words, such as NEAR/5</source>
        <translation>NEAR demande un nombre de mots, comme NEAR/5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/check.py"/>
        <source>{operator} stands between two words</source>
        <translation>{operator} se place entre deux mots</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no kind “{value}”</source>
        <translation>il n’y a pas de type « {value} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>“{value}” is no code of a language</source>
        <translation>« {value} » n’est pas un code de langue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write two letters, such as lang:ar or lang:en.</source>
        <translation>Écrivez deux lettres, comme lang:ar ou lang:en.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>year: takes whole years</source>
        <translation>year: ne prend que des années entières</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Write year:2026, year:2024..2026 or year:&gt;=2024.</source>
        <translation>Écrivez year:2026, year:2024..2026 ou year:&gt;=2024.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} does not know “{value}”</source>
        <translation>{field} ne connaît pas « {value} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>{field} takes no *</source>
        <translation>{field} ne prend pas de *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>Kinds: {kinds}.</source>
        <translation>Types : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>It knows {values}.</source>
        <translation>Valeurs connues : {values}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/columns.py"/>
        <source>there is no letter or digit after “{field}”</source>
        <translation>il n’y a ni lettre ni chiffre après « {field} »</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it is longer than {most} characters</source>
        <translation>elle dépasse {most} caractères</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find words in square brackets, put them in quotation marks.</source>
        <translation>Pour trouver des mots entre crochets, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>there is no letter or digit in it</source>
        <translation>elle ne contient ni lettre ni chiffre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it has too many parts</source>
        <translation>elle a trop de parties</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>near: needs a distance</source>
        <translation>near: demande une distance</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>words apart are written a NEAR/5 b, not &quot;a b&quot;~5</source>
        <translation>des mots éloignés s’écrivent a NEAR/5 b, et non &quot;a b&quot;~5</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>inside quotation marks * stands at the very end only</source>
        <translation>entre guillemets, * ne se place qu’à la toute fin</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word with * needs letters before it</source>
        <translation>un mot avec * demande des lettres avant lui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>Chinese and Japanese words are found inside longer ones without * or ?</source>
        <translation>les mots chinois et japonais se trouvent dans de plus longs sans * ni ?</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>? and * make a pattern of one word, no address</source>
        <translation>? et * forment un motif d’un seul mot, pas une adresse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>To find an address, write url: before it.</source>
        <translation>Pour trouver une adresse, écrivez url: devant elle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a pattern is one word and begins with a letter</source>
        <translation>un motif est un seul mot et commence par une lettre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>~ stands after one word of letters</source>
        <translation>~ se place après un seul mot fait de lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>a word may differ by ~1 or ~2 letters, and its first letter stays</source>
        <translation>un mot peut différer de ~1 ou ~2 lettres, et sa première lettre reste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR stands between two words or phrases</source>
        <translation>NEAR se place entre deux mots ou expressions</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>it cannot be read ({why})</source>
        <translation>elle ne peut pas être lue ({why})</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{operator} needs a space on both sides</source>
        <translation>{operator} demande une espace de chaque côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{field} takes a whole value, or its beginning with *</source>
        <translation>{field} prend une valeur entière, ou son début avec *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>only {fields} take a range</source>
        <translation>seuls {fields} prennent un intervalle</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>NEAR joins words of one field, at most {most} apart</source>
        <translation>NEAR relie des mots d’un même champ, à {most} au plus l’un de l’autre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/query.py"/>
        <source>{name} is not supported</source>
        <translation>{name} n’est pas pris en charge</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Use words, &quot;phrases&quot;, AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.</source>
        <translation>Utilisez des mots, des &quot;expressions&quot;, AND, OR, NOT, NEAR/5, ( ), mot*, m?t, mot~ et des champs comme status:disputed.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>The search cannot be run: {why}.</source>
        <translation>La recherche ne peut pas être lancée : {why}.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>More than {most} words of this archive fit “{pattern}”.</source>
        <translation>Plus de {most} mots de cette archive correspondent à « {pattern} ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Write more letters of it.</source>
        <translation>Écrivez-en plus de lettres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>this archive has no place “{name}” with coordinates</source>
        <translation>cette archive n’a pas de lieu « {name} » avec des coordonnées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/search/refusals.py"/>
        <source>Give the place a latitude and a longitude, or write near:&quot;40.25,-30.5&quot; 20km.</source>
        <translation>Donnez au lieu une latitude et une longitude, ou écrivez near:&quot;40.25,-30.5&quot; 20km.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>There is no such item in this archive.</source>
        <translation>Il n’y a pas cet élément dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/alike.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/similar.py"/>
        <source>Look it up with &apos;attest list&apos;.</source>
        <translation>Cherchez-le avec &apos;attest list&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>Shorten it, and leave out characters that are no text.</source>
        <translation>Raccourcissez-le, et enlevez les caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>That cannot be recorded.</source>
        <translation>Cela ne peut pas être consigné.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>An archive needs a name and a researcher.</source>
        <translation>Une archive a besoin d’un nom et d’un chercheur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/archive.py"/>
        <source>Give both; a code will do.</source>
        <translation>Donnez les deux ; un code suffit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Look whether it is the right file.</source>
        <translation>Regardez si c’est le bon fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>Export fewer references at once.</source>
        <translation>Exportez moins de références à la fois.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/bundles.py"/>
        <source>It is a container within a container.</source>
        <translation>C’est un conteneur dans un conteneur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/capture_list.py"/>
        <source>Leave --url and --interactive out, or capture that address by itself.</source>
        <translation>Omettez --url et --interactive, ou capturez cette adresse seule.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>There is no tag to put on.</source>
        <translation>Il n’y a pas d’étiquette à mettre.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <source>Write one, several apart by commas.</source>
        <translation>Écrivez-en une, plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such claim in this archive.</source>
        <translation>Il n’y a pas cette affirmation dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/claims.py"/>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look it up with &apos;attest show&apos;.</source>
        <translation>Cherchez-la avec &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>There are no words in that file.</source>
        <translation>Il n’y a pas de mots dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose another file, or look into it.</source>
        <translation>Choisissez un autre fichier, ou regardez ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>The draft is too large to check.</source>
        <translation>Le brouillon est trop grand pour être vérifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Choose a DOCX, ODT, Markdown or text file.</source>
        <translation>Choisissez un fichier DOCX, ODT, Markdown ou texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>Save the draft as DOCX, ODT, Markdown or text.</source>
        <translation>Enregistrez le brouillon en DOCX, ODT, Markdown ou texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/draft/opening.py"/>
        <source>That kind of file is not read as a draft.</source>
        <translation>Ce genre de fichier n’est pas lu comme brouillon.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>Name items that &apos;attest list&apos; prints, or a query that finds some.</source>
        <translation>Nommez des éléments que &apos;attest list&apos; affiche, ou une requête qui en trouve.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/extracting.py"/>
        <source>There is nothing to share.</source>
        <translation>Il n’y a rien à partager.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Look the names up with &apos;attest identities&apos;.</source>
        <translation>Consultez les noms avec « attest identities ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>There is no virtual identity of that name here.</source>
        <translation>Il n’y a ici aucune identité virtuelle de ce nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>That is no name of a virtual identity.</source>
        <translation>Ce n’est pas un nom d’identité virtuelle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/identities.py"/>
        <source>Give one line of at most 80 letters.</source>
        <translation>Donnez une ligne d’au plus 80 lettres.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>its bytes do not have the recorded hash</source>
        <translation>ses octets n’ont pas l’empreinte consignée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>asset</source>
        <translation>fichier conservé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>NOT CHECKED</source>
        <translation>NON CONTRÔLÉ</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>MISMATCH</source>
        <translation>NE CONCORDE PAS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>withheld: it was not in the file received</source>
        <translation>gardé : il n’était pas dans le fichier reçu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the link before it is broken</source>
        <translation>le maillon précédent est rompu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/integrity.py"/>
        <source>the stored file is missing</source>
        <translation>le fichier conservé manque</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>A lead needs a name or an address.</source>
        <translation>Une piste a besoin d’un nom ou d’une adresse.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Say what is wanted.</source>
        <translation>Dites ce qui est cherché.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A note needs words.</source>
        <translation>Une note a besoin de mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write something.</source>
        <translation>Écrivez quelque chose.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/leads.py"/>
        <source>Look it up in the list.</source>
        <translation>Cherchez-le dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>Write it again; if it fails again, report it as a fault of the program.</source>
        <translation>Écrivez-le à nouveau ; si cela échoue encore, signalez-le comme défaut du programme.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning_report.py"/>
        <source>The report cannot be read back.</source>
        <translation>Le rapport ne peut pas être relu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>signed by the key named</source>
        <translation>signé par la clé nommée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>manifests</source>
        <translation>manifestes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>an extract holds no journal: the chain of custody stays in the archive</source>
        <translation>un extrait ne contient pas de journal : la chaîne de conservation reste dans l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>withheld</source>
        <translation>gardé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking.py"/>
        <source>Reading stopped at the first fault.</source>
        <translation>La lecture s’est arrêtée au premier défaut.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Choose an item that is a picture or a PDF.</source>
        <translation>Choisissez un élément qui est une image ou un PDF.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Search its own words.</source>
        <translation>Cherchez dans ses propres mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>That item has no picture in which words could be read.</source>
        <translation>Cet élément n’a pas d’image où lire des mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <source>Every page of the document has a text of its own.</source>
        <translation>Chaque page du document a son propre texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/ocr.py"/>
        <location filename="../../../desktop_app/services/ocr_sheets.py"/>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Its reader broke down or ran out of memory over it.</source>
        <translation>Son lecteur est tombé en panne ou à court de mémoire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use another one, or bring it back: attest set FOLDER TERM retired no</source>
        <translation>Utilisez-en un autre, ou rétablissez-le : attest set FOLDER TERM retired no</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Look them up with &apos;attest statuses FOLDER&apos;.</source>
        <translation>Cherchez-les avec &apos;attest statuses FOLDER&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Bring it back, or take another word.</source>
        <translation>Rétablissez-le, ou prenez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Use it, or take another word.</source>
        <translation>Utilisez-le, ou prenez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>That is no word for a status.</source>
        <translation>Ce n’est pas un mot pour un statut.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/own_statuses.py"/>
        <source>Take another key.</source>
        <translation>Prenez une autre touche.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Keep the file beside the archive and note its hash, or give it more time with --read-seconds.</source>
        <translation>Gardez le fichier à côté de l’archive et notez son empreinte, ou donnez-lui plus de temps avec --read-seconds.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Reading it takes too long.</source>
        <translation>Sa lecture prend trop de temps.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>Close other programs, or install Attest again.</source>
        <translation>Fermez d’autres programmes, ou installez Attest à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/parsing/parser.py"/>
        <source>The reading program cannot be started.</source>
        <translation>Le programme de lecture ne peut pas être lancé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask a keeper of this archive to do it; &apos;attest members&apos; names them.</source>
        <translation>Demandez à un responsable de cette archive de le faire ; &apos;attest members&apos; les nomme.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Ask its author, or a keeper of this archive.</source>
        <translation>Demandez à son auteur, ou à un responsable de cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only a keeper can do that.</source>
        <translation>Seul un responsable peut faire cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>Only its author or a keeper can withdraw that.</source>
        <translation>Seul son auteur ou un responsable peut retirer cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Look ids up with &apos;attest list&apos; and &apos;attest show&apos;.</source>
        <translation>Cherchez les identifiants avec &apos;attest list&apos; et &apos;attest show&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <source>That key wrote no such entry here.</source>
        <translation>Cette clé n’a pas écrit une telle entrée ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/people.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is nothing with that id in this archive.</source>
        <translation>Il n’y a rien avec cet identifiant dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>Choose an item that is a picture.</source>
        <translation>Choisissez un élément qui est une image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/picture_pair.py"/>
        <source>That item is no picture.</source>
        <translation>Cet élément n’est pas une image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proof_parts.py"/>
        <source>The package says no hash of itself.</source>
        <translation>Le paquet ne donne aucune empreinte de lui-même.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give lines of a height and a header in hexadecimal, or headers of 80 bytes from block 0 on.</source>
        <translation>Donnez des lignes d’une hauteur et d’un en-tête en hexadécimal, ou des en-têtes de 80 octets depuis le bloc 0.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no block headers.</source>
        <translation>Ce fichier ne contient aucun en-tête de bloc.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>Give a file with certificates in PEM (-----BEGIN CERTIFICATE-----).</source>
        <translation>Donnez un fichier de certificats PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/proofs.py"/>
        <source>That file holds no certificates.</source>
        <translation>Ce fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>That item has no such capture.</source>
        <translation>Cet élément n’a pas une telle capture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There is no such collection.</source>
        <translation>Cette collection n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Make it with &apos;attest new&apos;.</source>
        <translation>Créez-la avec &apos;attest new&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>That item has no text.</source>
        <translation>Cet élément n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>Pin the claim to a region of the picture: --region X,Y,W,H.</source>
        <translation>Épinglez l’affirmation à une région de l’image : --region X,Y,W,H.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>No capture here has a file with that hash.</source>
        <translation>Aucune capture ici n’a de fichier avec cette empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Give FROM-TO, FROM first.</source>
        <translation>Indiquez DÉBUT-FIN, le début d’abord.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That item has no recording.</source>
        <translation>Cet élément n’a pas d’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>Pin the claim to words or a region instead.</source>
        <translation>Attachez plutôt l’affirmation à des mots ou à une zone.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/recordings.py"/>
        <source>That stretch is not inside the recording.</source>
        <translation>Ce passage n’est pas dans l’enregistrement.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>Draw one first: &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</source>
        <translation>Dessinez-en une d’abord : &apos;attest redact FOLDER ITEM --region X,Y,W,H --reason WHY&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/burning.py"/>
        <source>No region of that picture is to be burnt out.</source>
        <translation>Aucune zone de cette image n’est à noircir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/plan_file.py"/>
        <source>The list of names cannot be read.</source>
        <translation>La liste de noms ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Look it up with &apos;attest pseudonyms&apos;.</source>
        <translation>Cherchez-le avec &apos;attest pseudonyms&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>Add a list with &apos;attest pseudonyms FOLDER --add FILE&apos;, or give --redact FILE.</source>
        <translation>Ajoutez une liste avec &apos;attest pseudonyms FOLDER --add FILE&apos;, ou donnez --redact FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>There is no such pseudonym in this archive.</source>
        <translation>Il n’y a pas de tel pseudonyme dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/pseudonyms.py"/>
        <source>This archive has no pseudonyms.</source>
        <translation>Cette archive n’a pas de pseudonymes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Name one of its pictures with --file SHA256; &apos;attest show&apos; lists them.</source>
        <translation>Nommez l’une de ses images avec --file SHA256 ; &apos;attest show&apos; les liste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Look it up with &apos;attest redactions&apos;.</source>
        <translation>Cherchez-la avec &apos;attest redactions&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>A redaction needs a reason.</source>
        <translation>Un caviardage demande un motif.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Say why, with --reason.</source>
        <translation>Dites pourquoi, avec --reason.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That item has no picture to mark.</source>
        <translation>Cet élément n’a pas d’image à marquer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>The file has no such picture.</source>
        <translation>Le fichier n’a pas une telle image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>Count from 1.</source>
        <translation>Comptez à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>That region is not inside the picture.</source>
        <translation>Cette région n’est pas à l’intérieur de l’image.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/regions.py"/>
        <source>No such redaction stands in this archive.</source>
        <translation>Aucun caviardage de ce nom n’est en vigueur dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Nothing was written. Add the spelling that stands there, or mark the region in the other picture; a name that is also a word of every report needs a longer spelling.</source>
        <translation>Rien n’a été écrit. Ajoutez la graphie qui s’y trouve, ou marquez la zone dans l’autre image ; un nom qui est aussi un mot de tout rapport demande une graphie plus longue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/redaction/searched.py"/>
        <source>Something that is to be hidden still stands in the finished report.</source>
        <translation>Quelque chose qui doit être caché se trouve encore dans le rapport terminé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Those corners are no polygon.</source>
        <translation>Ces sommets ne forment pas un polygone.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/regions.py"/>
        <source>Pin the claim to words instead.</source>
        <translation>Épinglez plutôt l’affirmation à des mots.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/entries.py"/>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes have the hash beside it</source>
        <translation>ses octets ont l’empreinte qui se trouve à côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it has no time stamp: when it was signed is the signer&apos;s own word</source>
        <translation>il n’a pas d’horodatage : l’heure de signature n’est que la parole du signataire</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>time stamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive has changed since, or is another copy: its state is not the one that the report names</source>
        <translation>l’archive a changé depuis, ou est une autre copie : son état n’est pas celui que nomme le rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is no .sha256 file beside it</source>
        <translation>il n’y a pas de fichier .sha256 à côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is no line of sha256sum for this file</source>
        <translation>ce n’est pas une ligne de sha256sum pour ce fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its bytes do not have the hash beside it</source>
        <translation>ses octets n’ont pas l’empreinte qui se trouve à côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hash list</source>
        <translation>liste d’empreintes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>its hash is not told: a name in it is replaced</source>
        <translation>son empreinte n’est pas indiquée : un nom y est remplacé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the report names a file without a hash</source>
        <translation>le rapport nomme un fichier sans empreinte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive&apos;s file does not have this hash</source>
        <translation>le fichier de l’archive n’a pas cette empreinte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>there is none: an earlier version made this report</source>
        <translation>il n’y en a pas : une version antérieure a fait ce rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it is not signed</source>
        <translation>il n’est pas signé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>coverage</source>
        <translation>portée de la signature</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>it was made from another archive</source>
        <translation>il a été fait depuis une autre archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive is in the state that the report names</source>
        <translation>l’archive est dans l’état que nomme le rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive holds it unchanged</source>
        <translation>l’archive le contient inchangé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the archive does not hold this file</source>
        <translation>l’archive ne contient pas ce fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>report content</source>
        <translation>contenu du rapport</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>the file itself was changed</source>
        <translation>le fichier lui-même a été changé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/check.py"/>
        <source>unsigned report</source>
        <translation>rapport non signé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose items, a query that finds some, or a collection that holds some.</source>
        <translation>Choisissez des éléments, une requête qui en trouve, ou une collection qui en contient.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>Choose one item (--item ID), or another template.</source>
        <translation>Choisissez un élément (--item ID) ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>There is nothing to report.</source>
        <translation>Il n’y a rien à mettre dans un rapport.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/content.py"/>
        <source>That template prints one item, and several were chosen.</source>
        <translation>Ce modèle imprime un seul élément, et plusieurs ont été choisis.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>Give a PNG or JPEG of at most 10 MB that other programs open.</source>
        <translation>Donnez un PNG ou un JPEG d’au plus 10 Mo que d’autres programmes ouvrent.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no logo.</source>
        <translation>Ce fichier n’est pas un logo.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/letterhead.py"/>
        <source>That file is no letterhead.</source>
        <translation>Ce fichier n’est pas un en-tête.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not empty.</source>
        <translation>Ce dossier n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/report.py"/>
        <source>Choose a new one.</source>
        <translation>Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Sign it when it is made: attest report … --sign FILE.</source>
        <translation>Signez-le quand il est fait : attest report … --sign FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>Check it with attest verify; a time stamp would vouch for what was changed.</source>
        <translation>Vérifiez-le avec attest verify ; un horodatage attesterait ce qui a été changé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>There is no such report.</source>
        <translation>Il n’y a pas de tel rapport.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>That file has no signature that can be read.</source>
        <translation>Ce fichier n’a pas de signature lisible.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/stamping.py"/>
        <source>The report was changed after it was signed.</source>
        <translation>Le rapport a été modifié après sa signature.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The report can be stamped later: attest stamp FILE --timestamp ADDRESS.</source>
        <translation>Le rapport peut être horodaté plus tard : attest stamp FILE --timestamp ADDRESS.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reporting/time_service.py"/>
        <source>The time-stamp service gave no answer.</source>
        <translation>Le service d’horodatage n’a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>Look it up with &apos;attest searches&apos;.</source>
        <translation>Cherchez-la avec « attest searches ».</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/search_log.py"/>
        <source>There is no such logged search in this archive.</source>
        <translation>Cette archive ne contient pas cette recherche consignée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>Install that version to take it over; what is inside can be checked without Attest (see its README.txt).</source>
        <translation>Installez cette version pour le reprendre ; son contenu peut être contrôlé sans Attest (voir son README.txt).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shared_entry.py"/>
        <source>This shared file was made by a newer version of Attest.</source>
        <translation>Ce fichier partagé a été fait par une version plus récente d’Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Receive it into a folder of its own: attest receive FILE FOLDER --researcher R.</source>
        <translation>Recevez-le dans un dossier à lui : attest receive FILE FOLDER --researcher R.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The shared file belongs to another archive.</source>
        <translation>Le fichier partagé appartient à une autre archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>The journal has no first entry.</source>
        <translation>Le journal n’a pas de première entrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>There is no such merge.</source>
        <translation>Cette fusion n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sharing.py"/>
        <source>Use the receipt that &apos;attest merge&apos; printed.</source>
        <translation>Utilisez le reçu que &apos;attest merge&apos; a affiché.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The page cannot be shown.</source>
        <translation>La page ne peut pas être montrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>Look at the file once it is written.</source>
        <translation>Regardez le fichier une fois écrit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/sheets.py"/>
        <source>The document is too large to be shown here.</source>
        <translation>Le document est trop grand pour être montré ici.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Write one.</source>
        <translation>Écrivez-en un.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>Take its items out first; they stay in the archive.</source>
        <translation>Enlevez d’abord ses éléments ; ils restent dans l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/shelving.py"/>
        <source>There are items in that collection.</source>
        <translation>Il y a des éléments dans cette collection.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>Go back and make it again; check the disk it was to go to.</source>
        <translation>Revenez en arrière et refaites-le ; contrôlez le disque où il devait aller.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/staging.py"/>
        <source>The bytes are not those that were looked at.</source>
        <translation>Les octets ne sont pas ceux qui ont été regardés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/stops.py"/>
        <source>Leave them out, or decide with a reason, which is kept: --despite REASON.</source>
        <translation>Laissez-les de côté, ou décidez avec une raison, qui est gardée : --despite REASON.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>Ask for the suggestions again; the text or the rules may have changed.</source>
        <translation>Redemandez les suggestions ; le texte ou les règles ont pu changer.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/suggesting.py"/>
        <source>There is no such suggestion for that item.</source>
        <translation>Il n’y a pas une telle suggestion pour cet élément.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Judge each claim by itself, with its own reason.</source>
        <translation>Évaluez chaque affirmation pour elle-même, avec sa propre raison.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>Pin the claim by hand: select the words in the table&apos;s text.</source>
        <translation>Épinglez l’affirmation à la main : sélectionnez les mots dans le texte du tableau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_claims.py"/>
        <source>The row&apos;s words do not stand in the captured text.</source>
        <translation>Les mots de la ligne ne figurent pas dans le texte capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>Close the program that writes to it, look at it again, and import then.</source>
        <translation>Fermez le programme qui y écrit, examinez-le à nouveau, puis importez.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>No column says what the rows are.</source>
        <translation>Aucune colonne ne dit ce que sont les lignes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/table_import.py"/>
        <source>The row says nothing of what is imported.</source>
        <translation>La ligne ne dit rien de ce qui est importé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table has no sheet of that name.</source>
        <translation>Le tableau n’a pas de feuille de ce nom.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>The table holds no rows.</source>
        <translation>Le tableau ne contient aucune ligne.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Choose another file, or look whether it is the right one.</source>
        <translation>Choisissez un autre fichier, ou regardez si c’est le bon.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tables.py"/>
        <source>Name one; only notes are joined.</source>
        <translation>Nommez-en une ; seules les notes sont jointes.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Those words are not in the text.</source>
        <translation>Ces mots ne sont pas dans le texte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Copy them exactly as &apos;attest show&apos; prints them, with their punctuation.</source>
        <translation>Copiez-les exactement comme &apos;attest show&apos; les affiche, avec leur ponctuation.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2.</source>
        <translation>Écrivez une lettre de A à F pour la source et un chiffre de 1 à 6 pour l’information, comme B2.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Select them again.</source>
        <translation>Sélectionnez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution needs a reason.</source>
        <translation>Une résolution a besoin d’une raison.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A resolution must name all standing assessments.</source>
        <translation>Une résolution doit nommer toutes les évaluations en vigueur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>A thing cannot be linked to itself.</source>
        <translation>Une chose ne peut pas être liée à elle-même.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Name two different ids.</source>
        <translation>Nommez deux identifiants différents.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>There is no such link.</source>
        <translation>Ce lien n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/tagging.py"/>
        <source>Give one with --name.</source>
        <translation>Donnez-en un avec --name.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>There is nothing left to undo.</source>
        <translation>Il ne reste rien à défaire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/taking_back.py"/>
        <source>Withdraw the items one by one where you want them gone.</source>
        <translation>Retirez les éléments un par un là où vous voulez qu’ils disparaissent.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14.</source>
        <translation>Donnez un fichier texte en UTF-8, une langue comme en, qui l’a faite, et un jour comme 2026-03-14.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>That translation is not there any more.</source>
        <translation>Cette traduction n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Keep yours beside it, or ask its author or a keeper of this archive.</source>
        <translation>Conservez la vôtre à côté, ou demandez à son auteur ou à un responsable de cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Look at the item&apos;s translations again.</source>
        <translation>Regardez à nouveau les traductions de l’élément.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/translations.py"/>
        <source>Only its author or a keeper can replace that.</source>
        <translation>Seul son auteur ou un responsable peut remplacer cela.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>lists and search</source>
        <translation>listes et recherche</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the lists do not match the journal; they are made anew by &apos;attest rebuild&apos;</source>
        <translation>les listes ne correspondent pas au journal ; &apos;attest rebuild&apos; les refait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the file is damaged; it is made anew from the journal by &apos;attest rebuild&apos;</source>
        <translation>le fichier est endommagé ; &apos;attest rebuild&apos; le refait à partir du journal</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the archive was written to meanwhile; check again</source>
        <translation>on a écrit dans l’archive entre-temps ; vérifiez de nouveau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>they differ from what they are made of, which does not match itself</source>
        <translation>elles diffèrent de ce dont elles sont faites, qui ne correspond pas lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/view_findings.py"/>
        <source>the search index does not match the journal; it is made anew by &apos;attest rebuild&apos;</source>
        <translation>l’index de recherche ne correspond pas au journal ; &apos;attest rebuild&apos; le refait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/vocabulary.py"/>
        <source>Write the term, then its other spellings.</source>
        <translation>Écrivez le terme, puis ses autres graphies.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>Capture an address first, or export another format.</source>
        <translation>Capturez d’abord une adresse, ou exportez dans un autre format.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_export.py"/>
        <source>There is no web capture to export in this archive.</source>
        <translation>Il n’y a pas de capture web à exporter dans cette archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The record of each page says what and where; the file is kept as it came.</source>
        <translation>L’enregistrement de chaque page dit quoi et où ; le fichier est conservé tel quel.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>A part of the web archive is damaged and was not read; what is whole was captured.</source>
        <translation>Une partie de l’archive web est endommagée et n’a pas été lue ; ce qui est entier a été capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>Capture the whole file; each of its pages is then named with its number.</source>
        <translation>Capturez le fichier entier ; chacune de ses pages est alors nommée avec son numéro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/web_pages.py"/>
        <source>The web archive has no page of that number.</source>
        <translation>L’archive web n’a pas de page de ce numéro.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>Ask them to change it; what a key says of itself stands.</source>
        <translation>Demandez-lui de le changer ; ce qu’une clé dit d’elle-même demeure.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>A name or a code will do.</source>
        <translation>Un nom ou un code suffit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/who.py"/>
        <source>That person has said what they are called.</source>
        <translation>Cette personne a dit comment elle s’appelle.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Encrypt it to the colleague&apos;s age key (--to), or share fewer items.</source>
        <translation>Chiffrez-le pour la clé age du collègue (--to), ou partagez moins d’éléments.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give --identity FILE (an age identity) or --passphrase-file FILE.</source>
        <translation>Donnez --identity FILE (une identité age) ou --passphrase-file FILE.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender to encrypt it to your age key.</source>
        <translation>Demandez à l’expéditeur de le chiffrer pour votre clé age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Give the file that &apos;age-keygen&apos; wrote; its key line begins with AGE-SECRET-KEY-1.</source>
        <translation>Donnez le fichier que &apos;age-keygen&apos; a écrit ; sa ligne de clé commence par AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>Ask the sender for whom the file was encrypted, and look for spaces around the passphrase.</source>
        <translation>Demandez à l’expéditeur pour qui le fichier a été chiffré, et cherchez des espaces autour de la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The encrypted file was altered or cut off.</source>
        <translation>Le fichier chiffré a été modifié ou tronqué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The file is too large for a passphrase.</source>
        <translation>Le fichier est trop grand pour une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>It begins with age1 and has 62 characters; &apos;age-keygen&apos; prints it as the public key.</source>
        <translation>Elle commence par age1 et a 62 caractères ; &apos;age-keygen&apos; l’affiche comme clé publique.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>The shared file is encrypted.</source>
        <translation>Le fichier partagé est chiffré.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age identity file.</source>
        <translation>Ce n’est pas un fichier d’identité age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That key or passphrase does not open the file.</source>
        <translation>Cette clé ou phrase secrète n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/age.py"/>
        <source>That is no age key.</source>
        <translation>Ce n’est pas une clé age.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/model.py"/>
        <source>Do not use it; ask the sender for a new file and compare its SHA-256 by another way.</source>
        <translation>Ne l’utilisez pas ; demandez à l’expéditeur un nouveau fichier et comparez son SHA-256 par une autre voie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>Ask the sender for a shared file: &apos;attest share&apos; without --extract.</source>
        <translation>Demandez à l’expéditeur un fichier partagé : &apos;attest share&apos; sans --extract.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>That is an extract: it holds no journal, so it can be read and checked, and not merged or received.</source>
        <translation>C’est un extrait : il ne contient pas de journal ; il peut donc être lu et contrôlé, mais ni fusionné ni reçu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s signature does not fit.</source>
        <translation>La signature de l’expéditeur ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The bag&apos;s count of volumes cannot be read.</source>
        <translation>Le nombre de volumes du paquet ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is missing.</source>
        <translation>Un fichier du paquet manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag is larger than it can be.</source>
        <translation>Un fichier du paquet est plus grand qu’il ne peut l’être.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag was altered.</source>
        <translation>Un fichier du paquet a été modifié.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The sender&apos;s key cannot be read.</source>
        <translation>La clé de l’expéditeur ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The tag manifest names other files.</source>
        <translation>Le manifeste des balises nomme d’autres fichiers.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file that the manifest names is missing.</source>
        <translation>Un fichier nommé par le manifeste manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The shared file holds a file that its manifest does not name.</source>
        <translation>Le fichier partagé contient un fichier que son manifeste ne nomme pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A shared file and an extract are mixed.</source>
        <translation>Un fichier partagé et un extrait sont mélangés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is missing.</source>
        <translation>Le journal manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member was altered.</source>
        <translation>Une partie a été modifiée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal is larger than it can be.</source>
        <translation>Le journal est plus grand qu’il ne peut l’être.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>The journal does not match its manifest.</source>
        <translation>Le journal ne concorde pas avec son manifeste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A manifest line is not as it must be, or stands twice.</source>
        <translation>Une ligne du manifeste n’est pas comme elle doit être, ou figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file of the bag does not match its manifest.</source>
        <translation>Un fichier du paquet ne concorde pas avec son manifeste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file is cut off.</source>
        <translation>Le fichier partagé est tronqué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A line of the journal is too long.</source>
        <translation>Une ligne du journal est trop longue.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A file does not match its manifest.</source>
        <translation>Un fichier ne concorde pas avec son manifeste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>A member is larger than it says.</source>
        <translation>Une partie est plus grande qu’elle ne le dit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/reader.py"/>
        <source>An asset&apos;s name is not its hash.</source>
        <translation>Le nom d’un fichier conservé n’est pas son empreinte.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>Use a stick that is formatted as exFAT, or share fewer items.</source>
        <translation>Utilisez une clé USB formatée en exFAT, ou partagez moins d’éléments.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/volumes.py"/>
        <source>A volume belongs to another shared file.</source>
        <translation>Un volume appartient à un autre fichier partagé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <source>Leave that item out, or restore the file from a copy of the archive.</source>
        <translation>Laissez cet élément de côté, ou rétablissez le fichier depuis une copie de l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/writer.py"/>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file does not match its recorded hash.</source>
        <translation>Un fichier conservé ne concorde pas avec son empreinte consignée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>That is not a shared file.</source>
        <translation>Ce n’est pas un fichier partagé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Choose a file that ends in .attest.</source>
        <translation>Choisissez un fichier qui se termine par .attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s end is not as it must be (cut off, or bytes added).</source>
        <translation>La fin du fichier partagé n’est pas comme elle doit être (tronquée, ou octets ajoutés).</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file claims more members than are allowed.</source>
        <translation>Le fichier partagé prétend avoir plus de parties qu’il n’est permis.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory holds hidden bytes.</source>
        <translation>Le répertoire du fichier partagé contient des octets cachés.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s header is not as it must be.</source>
        <translation>L’en-tête d’une partie n’est pas comme il doit être.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is encrypted, a link, or written in a way that is not allowed.</source>
        <translation>Une partie est chiffrée, un lien, ou écrite d’une façon qui n’est pas permise.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s sizes contradict each other.</source>
        <translation>Les tailles d’une partie se contredisent.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Bytes are hidden before the directory.</source>
        <translation>Des octets sont cachés avant le répertoire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>There are bytes before the shared file&apos;s beginning.</source>
        <translation>Il y a des octets avant le début du fichier partagé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>The shared file&apos;s directory is cut off.</source>
        <translation>Le répertoire du fichier partagé est tronqué.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>Members overlap, or bytes are hidden between them.</source>
        <translation>Des parties se chevauchent, ou des octets sont cachés entre elles.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s own header differs from the directory.</source>
        <translation>L’en-tête propre d’une partie diffère du répertoire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member stands twice.</source>
        <translation>Une partie figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member has a name that is not allowed.</source>
        <translation>Une partie a un nom qui n’est pas permis.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member is packed that must not be.</source>
        <translation>Une partie est comprimée qui ne doit pas l’être.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/sharing/zip_read.py"/>
        <source>A member&apos;s name has characters that are not allowed.</source>
        <translation>Le nom d’une partie a des caractères qui ne sont pas permis.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Put its stick or disk back, then close the archive and open it again: what was saved is in it.</source>
        <translation>Remettez sa clé USB ou son disque, puis fermez l’archive et rouvrez-la : ce qui a été enregistré s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is no longer there.</source>
        <translation>L’archive n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Copy the archive to a place you can write to.</source>
        <translation>Copiez l’archive à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>Close it in the other window or program first.</source>
        <translation>Fermez-la d’abord dans l’autre fenêtre ou programme.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is safe; free some space on the disk, then run &apos;attest rebuild&apos;.</source>
        <translation>C’est en sûreté ; libérez de l’espace sur le disque, puis lancez &apos;attest rebuild&apos;.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>It is recorded, but the lists and the search are behind, because the disk is full.</source>
        <translation>C’est consigné, mais les listes et la recherche ont du retard, car le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is on read-only media.</source>
        <translation>L’archive est sur un support en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/archive.py"/>
        <source>The archive is open elsewhere.</source>
        <translation>L’archive est ouverte ailleurs.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Restore it from a copy of the archive, or merge a shared file that holds it.</source>
        <translation>Rétablissez-le depuis une copie de l’archive, ou fusionnez un fichier partagé qui le contient.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>Keep it as it is and restore the original from a copy of the archive.</source>
        <translation>Gardez-le tel quel et rétablissez l’original depuis une copie de l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/blobs.py"/>
        <source>A stored file is missing.</source>
        <translation>Un fichier conservé manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>The lists and the search of this archive are damaged; what was recorded is not.</source>
        <translation>Les listes et la recherche de cette archive sont endommagées ; ce qui a été enregistré ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Close the archive and open it again, or run &apos;attest rebuild&apos;: they are made anew from the journal.</source>
        <translation>Fermez l’archive et rouvrez-la, ou lancez &apos;attest rebuild&apos; : elles sont refaites à partir du journal.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>Make a copy of the folder, then run &apos;attest verify&apos; on it.</source>
        <translation>Faites une copie du dossier, puis lancez &apos;attest verify&apos; dessus.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/database.py"/>
        <source>A database of this archive is damaged.</source>
        <translation>Une base de données de cette archive est endommagée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <source>The archive&apos;s journal has no first entry.</source>
        <translation>Le journal de l’archive n’a pas de première entrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/journal.py"/>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the archive from a copy.</source>
        <translation>Rétablissez l’archive depuis une copie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder, or let a keeper admit this device&apos;s new key.</source>
        <translation>Rétablissez le dossier des réglages, ou faites admettre la nouvelle clé de cet appareil par un responsable.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>The key for this archive is not on this device.</source>
        <translation>La clé de cette archive n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>Restore the settings folder from a copy.</source>
        <translation>Rétablissez le dossier des réglages depuis une copie.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/keys.py"/>
        <source>A key file on this device is damaged.</source>
        <translation>Un fichier de clé sur cet appareil est endommagé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>This archive was made by a newer version of Attest.</source>
        <translation>Cette archive a été faite par une version plus récente d’Attest.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/migrate.py"/>
        <source>Install that version to open it.</source>
        <translation>Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose the folder that holds a file named FORMAT, or create an archive there first.</source>
        <translation>Choisissez le dossier qui contient un fichier nommé FORMAT, ou créez-y d’abord une archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Restore the file named FORMAT from a copy of the archive.</source>
        <translation>Rétablissez le fichier nommé FORMAT depuis une copie de l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Open it once where it can be written to, or copy the whole folder to such a place.</source>
        <translation>Ouvrez-la une fois là où l’on peut y écrire, ou copiez tout le dossier à un tel endroit.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>Choose a new folder for the archive.</source>
        <translation>Choisissez un nouveau dossier pour l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>That folder is not an archive.</source>
        <translation>Ce dossier n’est pas une archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s FORMAT file is damaged.</source>
        <translation>Le fichier FORMAT de l’archive est endommagé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The archive&apos;s journal is missing.</source>
        <translation>Le journal de l’archive manque.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/storage/opening.py"/>
        <source>The read-only archive was not closed properly.</source>
        <translation>L’archive en lecture seule n’a pas été fermée correctement.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Captured pages cannot be shown as they were on this computer.</source>
        <translation>Les pages capturées ne peuvent pas être affichées telles quelles sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Install the system libraries that it names under Details; the picture and the text can be read.</source>
        <translation>Installez les bibliothèques système nommées sous Détails ; l’image et le texte restent lisibles.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/as_captured/isolation.py"/>
        <source>Ask who looks after it to allow user namespaces for Attest; the picture and the text can be read.</source>
        <translation>Demandez à la personne qui s’en occupe d’autoriser les espaces de noms utilisateur pour Attest ; l’image et le texte restent lisibles.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>The picture cannot be shown.</source>
        <translation>L’image ne peut pas être montrée.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/pictures.py"/>
        <source>Look at its record and its file.</source>
        <translation>Regardez sa fiche et son fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>Look whether the folder can be written to, and whether the window opens without --picture.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que la fenêtre s’ouvre sans --picture.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/portrait.py"/>
        <source>The window was not drawn into a file.</source>
        <translation>La fenêtre n’a pas été dessinée dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Close the program and open the archive again.</source>
        <translation>Fermez le programme et rouvrez l’archive.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/ui/tasks.py"/>
        <source>Nothing more is written after a fault.</source>
        <translation>Plus rien n’est écrit après un défaut.</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>responsibility</source>
        <translation>responsabilité</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>unreviewed</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>claimed</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>out of context</source>
        <translation>hors contexte</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>saying</source>
        <translation>le propos</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>content</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>second reader agreed</source>
        <translation>second lecteur d’accord</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>supports</source>
        <translation>étaye</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>updates</source>
        <translation>met à jour</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>repeats</source>
        <translation>répète</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>stated</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>control</source>
        <translation>détention</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>disposition</source>
        <translation>sort final</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent withdrawn</source>
        <translation>consentement retiré</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>captured by mistake</source>
        <translation>capturé par erreur</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/statuses.py"/>
        <source>legal order</source>
        <translation>décision de justice</translation>
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
        <translation>affirmation</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <location filename="../../../archive_schema/fields.py"/>
        <source>lead</source>
        <translation>piste</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>broken</source>
        <translation>chaîne rompue</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>counted</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>quarantined</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>copied archive</source>
        <translation>archive copiée</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>restored backup</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/entries.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>capture</source>
        <translation>capture</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>working file</source>
        <translation>cahier d’enquête</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>dismissed suggestion</source>
        <translation>suggestion écartée</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>published at</source>
        <translation>publié le</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>modified at</source>
        <translation>modifié le</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>inbox</source>
        <translation>réception</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>search path</source>
        <translation>chemin de recherche</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>obtained from</source>
        <translation>obtenu de</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent by</source>
        <translation>consentement de</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent uses</source>
        <translation>usages consentis</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>consent until</source>
        <translation>consentement jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>collector address</source>
        <translation>adresse du collecteur</translation>
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
        <translation>appareil</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>attribution role</source>
        <translation>rôle de qui le dit</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>spellings</source>
        <translation>graphies</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>pseudonym reason</source>
        <translation>motif du pseudonyme</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>precision m</source>
        <translation>précision (m)</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>aliases</source>
        <translation>autres graphies</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>icon</source>
        <translation>icône</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>needs reason</source>
        <translation>exige une raison</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>retired</source>
        <translation>hors d’usage</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>origin</source>
        <translation>provenance</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>closed by</source>
        <translation>fermé par</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>known facts</source>
        <translation>faits connus</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>assumptions</source>
        <translation>présupposés</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>hypotheses</source>
        <translation>hypothèses</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>minimisation</source>
        <translation>minimisation</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>duties</source>
        <translation>devoirs</translation>
    </message>
    <message>
        <location filename="../../../archive_schema/fields.py"/>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>captures</source>
        <translation>captures</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>notes, tags and links</source>
        <translation>notes, étiquettes et liens</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>custody and exchange</source>
        <translation>conservation et échange</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>withdrawals</source>
        <translation>retraits</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/journal.py"/>
        <source>time stamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>both words, in any form</source>
        <translation>les deux mots, sous toute forme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>exactly these words, side by side</source>
        <translation>exactement ces mots, côte à côte</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>any one letter for ?, any number of letters for *</source>
        <translation>une lettre quelconque pour ?, un nombre quelconque de lettres pour *</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>words that differ by a letter or two</source>
        <translation>mots qui diffèrent d’une ou deux lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Joining</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>one of the two; OR in capitals</source>
        <translation>l’un des deux ; OR en majuscules</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the first without the second</source>
        <translation>le premier sans le second</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>brackets say what belongs together</source>
        <translation>les parenthèses disent ce qui va ensemble</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>in one text, at most five words between</source>
        <translation>dans un même texte, cinq mots entre eux au plus</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the word in that part alone</source>
        <translation>le mot dans cette partie seulement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim with this status</source>
        <translation>une affirmation avec ce statut</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items, or claims, of this kind</source>
        <translation>les éléments, ou les affirmations, de ce type</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>texts in this language</source>
        <translation>les textes dans cette langue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>from this source</source>
        <translation>de cette source</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in an author&apos;s name</source>
        <translation>les mots dans le nom d’un auteur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>the words in who says so</source>
        <translation>les mots dans la mention de qui l’affirme</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items or claims with this tag</source>
        <translation>les éléments ou affirmations avec cette étiquette</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items in this collection</source>
        <translation>les éléments de cette collection</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from this site or one below it</source>
        <translation>capturé sur ce site ou un sous-domaine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured from addresses that begin so</source>
        <translation>capturé à des adresses qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items on which assessors differ</source>
        <translation>les éléments sur lesquels les évaluateurs divergent</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>items whose record tells a position</source>
        <translation>les éléments dont la fiche indique une position</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured on that day, by UTC</source>
        <translation>capturé ce jour-là, en UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the week before this one</source>
        <translation>capturé la semaine précédente</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>captured in the seven days that end today</source>
        <translation>capturé les sept jours jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published from October to December</source>
        <translation>publié d’octobre à décembre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published on that day or later</source>
        <translation>publié ce jour-là ou plus tard</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>published, or else captured, in that year</source>
        <translation>publié, à défaut capturé, cette année-là</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>Figures and places</source>
        <translation>Chiffres et lieux</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure above 1,000</source>
        <translation>le chiffre d’une affirmation au-dessus de 1,000</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>a claim&apos;s figure between the two</source>
        <translation>le chiffre d’une affirmation entre les deux</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>this place, by any of its names</source>
        <translation>ce lieu, sous n’importe quel nom</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of a place of the archive</source>
        <translation>à 20 km au plus d’un lieu de l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/query_help.py"/>
        <source>within 20 km of these coordinates</source>
        <translation>à 20 km au plus de ces coordonnées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items that were not chosen</source>
        <translation>éléments non choisis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>entries about things that were not chosen</source>
        <translation>entrées sur des choses non choisies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>private fields</source>
        <translation>champs privés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>display names of people</source>
        <translation>noms affichés des personnes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>originals with a position; a copy without metadata stands for each</source>
        <translation>originaux avec une position ; une copie sans métadonnées remplace chacun</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files with a position, for which no copy could be made</source>
        <translation>fichiers avec une position, dont aucune copie n’a pu être faite</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records of captures that tell a position</source>
        <translation>fiches de captures qui disent une position</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>withdrawn entries</source>
        <translation>entrées retirées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>files that never came here</source>
        <translation>fichiers qui ne sont jamais arrivés ici</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>journal: keys, working times and the chain of custody stay in the archive</source>
        <translation>journal : les clés, les heures de travail et la chaîne de conservation restent dans l’archive</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>items of the archive that were not chosen</source>
        <translation>éléments de l’archive non choisis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>pictures marked graphic are not printed</source>
        <translation>les images marquées choquantes ne sont pas imprimées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>records, file lists and custodies are in the manifest and not on the pages</source>
        <translation>les fiches, listes de fichiers et conservations sont dans le manifeste et non sur les pages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/selection.py"/>
        <source>the working file is not printed</source>
        <translation>le cahier d’enquête n’est pas imprimé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>pair of coordinates</source>
        <translation>paire de coordonnées</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>degrees, minutes</source>
        <translation>degrés, minutes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>geo: address</source>
        <translation>adresse geo:</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>place on a map service</source>
        <translation>lieu sur un service de cartes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>field of a position</source>
        <translation>champ d’une position</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>MGRS reference</source>
        <translation>référence MGRS</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>plus code</source>
        <translation>plus code</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>GPS metadata of a picture</source>
        <translation>métadonnées GPS d’une image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>a face is marked</source>
        <translation>un visage est marqué</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/learning.py"/>
        <source>uses</source>
        <translation>usages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as rendered</source>
        <translation>mots seulement dans la page affichée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>words only as received</source>
        <translation>mots seulement dans la page reçue</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser capture</source>
        <translation>capture par navigateur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>through a proxy</source>
        <translation>par un proxy</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>facts left out</source>
        <translation>faits omis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Not captured yet.</source>
        <translation>Pas encore capturé.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>Go on with the list.</source>
        <translation>Continuez la liste.</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>browser</source>
        <translation>navigateur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not known whether it is synchronised</source>
        <translation>horloge de cet ordinateur ; on ne sait pas si elle est synchronisée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; synchronised over the network</source>
        <translation>horloge de cet ordinateur ; synchronisée par le réseau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>this computer&apos;s clock; not synchronised</source>
        <translation>horloge de cet ordinateur ; non synchronisée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the same words as in the text as rendered</source>
        <translation>les mêmes mots que dans le texte affiché</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>one was used; its name stays private</source>
        <translation>une a été utilisée ; son nom reste privé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>came with</source>
        <translation>venu avec</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>canonical address</source>
        <translation>adresse canonique</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>created at</source>
        <translation>créé le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>encoding</source>
        <translation>codage</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>ended at</source>
        <translation>terminé à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>files not beside the page</source>
        <translation>fichiers absents à côté de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>final address</source>
        <translation>adresse finale</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>frames</source>
        <translation>images (trames)</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>language declared</source>
        <translation>langue déclarée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original name</source>
        <translation>nom d’origine</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the imported folder</source>
        <translation>place dans le dossier importé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved at</source>
        <translation>enregistré le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved by</source>
        <translation>enregistré par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>started at</source>
        <translation>commencé à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken at</source>
        <translation>prise le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>user agent</source>
        <translation>agent utilisateur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>utc offset</source>
        <translation>décalage UTC</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>requisite</source>
        <translation>fichier de la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>redacted</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>extracted text</source>
        <translation>texte extrait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page</source>
        <translation>la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the file&apos;s own metadata</source>
        <translation>les métadonnées du fichier lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the page&apos;s own link element</source>
        <translation>l’élément link de la page elle-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>researcher</source>
        <translation>chercheur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>saved-from mark</source>
        <translation>marque saved-from</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>SingleFile mark</source>
        <translation>marque SingleFile</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>end of the file</source>
        <translation>fin du fichier</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>reply to</source>
        <translation>répondre à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>copy to</source>
        <translation>copie à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>blind copy to</source>
        <translation>copie cachée à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>message id</source>
        <translation>identifiant du message</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>in reply to</source>
        <translation>en réponse à</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox</source>
        <translation>boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>mailbox SHA-256</source>
        <translation>SHA-256 de la boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the mailbox</source>
        <translation>place dans la boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>envelope</source>
        <translation>enveloppe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>last changed by</source>
        <translation>modifié en dernier par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>printed at</source>
        <translation>imprimé le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>producer</source>
        <translation>produit par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>tracked changes</source>
        <translation>modifications suivies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>embedded files</source>
        <translation>fichiers incorporés</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>drawn</source>
        <translation>dessiné</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>active parts</source>
        <translation>parties actives</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>references outside</source>
        <translation>renvois vers l’extérieur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first row</source>
        <translation>première ligne</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>headings</source>
        <translation>titres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>suffix</source>
        <translation>suffixe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the MHTML&apos;s own header</source>
        <translation>l’en-tête du MHTML lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the message&apos;s own header</source>
        <translation>l’en-tête du message lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>recorded at</source>
        <translation>enregistré le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>stills</source>
        <translation>images fixes</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>still</source>
        <translation>image fixe</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the document&apos;s own properties</source>
        <translation>les propriétés du document lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the text&apos;s own front matter</source>
        <translation>l’en-tête du texte lui-même</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the mailbox</source>
        <translation>la boîte aux lettres</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive SHA-256</source>
        <translation>SHA-256 de l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>place in the web archive</source>
        <translation>place dans l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>taken for a page</source>
        <translation>tenu pour une page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>captured at</source>
        <translation>capturé le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>server address</source>
        <translation>adresse du serveur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>payload digest</source>
        <translation>empreinte du contenu</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>block digest</source>
        <translation>empreinte du bloc</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests of the record</source>
        <translation>empreintes de l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>digests in the web archive</source>
        <translation>empreintes dans l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive software</source>
        <translation>logiciel de l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive operator</source>
        <translation>opérateur de l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive damaged</source>
        <translation>archive web endommagée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>web archive read</source>
        <translation>lecture de l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>first captured at</source>
        <translation>capturé d’abord le</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>unchanged since</source>
        <translation>inchangé depuis</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed address</source>
        <translation>adresse dans la liste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed at</source>
        <translation>heure dans la liste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>listed title</source>
        <translation>titre dans la liste</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>hashes of the package</source>
        <translation>empreintes du paquet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package title</source>
        <translation>titre du paquet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package software</source>
        <translation>logiciel du paquet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>package created</source>
        <translation>création du paquet</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/record.py"/>
        <source>the record that holds the page</source>
        <translation>l’enregistrement qui contient la page</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>supported by</source>
        <translation>étayé par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>contradicted by</source>
        <translation>contredit par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>updated by</source>
        <translation>mis à jour par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>repeated by</source>
        <translation>répété par</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/reading.py"/>
        <source>holds</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>where it led</source>
        <translation>où cela menait</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>page as received, SHA-256</source>
        <translation>page telle que reçue, SHA-256</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>words that the other has not</source>
        <translation>mots que l’autre n’a pas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>pictures that the other has not</source>
        <translation>images que l’autre n’a pas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>ok</source>
        <translation>sans anomalie</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>login wall</source>
        <translation>mur de connexion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>cookie wall</source>
        <translation>mur de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>error page</source>
        <translation>page d’erreur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/second_capture.py"/>
        <source>certificate SHA-256</source>
        <translation>SHA-256 du certificat</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>other bytes</source>
        <translation>d’autres octets</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <source>the words were read by another version of the reader, which may be the reason</source>
        <translation>les mots ont été lus par une autre version du lecteur, ce qui peut en être la raison</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/services/looking_again.py"/>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no address is known; it can be stated</source>
        <translation>aucune adresse connue ; elle peut être déclarée</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a message has no address of its own</source>
        <translation>un message n’a pas d’adresse propre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a picture that was handed over has no address of its own</source>
        <translation>une image remise n’a pas d’adresse propre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a recording that was handed over has no address of its own</source>
        <translation>un enregistrement remis n’a pas d’adresse propre</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a saved copy, not received by Attest</source>
        <translation>une copie enregistrée, non reçue par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>imported, not observed by Attest</source>
        <translation>importé, non observé par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture; plain HTTP and saved files have none</source>
        <translation>pas d’image de la page entière ; le simple HTTP et les fichiers enregistrés n’en ont pas</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>observed by Attest</source>
        <translation>observé par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server</source>
        <translation>reçu du serveur par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated after capture, not observed by Attest</source>
        <translation>déclaré après la capture, non observé par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>received by Attest from the server; the page was saved before it was done</source>
        <translation>reçu du serveur par Attest ; la page a été enregistrée avant d’être complète</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the browser could take no full-page picture</source>
        <translation>le navigateur n’a pu prendre aucune image de la page entière</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is here, but without date and time beside it</source>
        <translation>une image de la page entière est là, mais sans date ni heure à côté</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time</source>
        <translation>prise par Attest de la page entière, avec date et heure</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>taken by Attest of the full page, with date and time; the page was saved before it was done</source>
        <translation>prise par Attest de la page entière, avec date et heure ; la page a été enregistrée avant d’être complète</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a login wall</source>
        <translation>la page est un mur de connexion</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is a cookie wall</source>
        <translation>la page est un mur de cookies</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is an error page</source>
        <translation>la page est une page d’erreur</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>the page is empty</source>
        <translation>la page est vide</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>a full-page picture is in the web archive; imported, not taken by Attest</source>
        <translation>une image de la page entière est dans l’archive web ; importée, non prise par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>no full-page picture is in the web archive</source>
        <translation>aucune image de la page entière n’est dans l’archive web</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>stated, not observed by Attest</source>
        <translation>déclaré, non observé par Attest</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>there is no page to take a picture of</source>
        <translation>il n’y a pas de page dont prendre une image</translation>
    </message>
    <message>
        <location filename="../../../desktop_app/capture/checklist.py"/>
        <source>this source is no HTML page</source>
        <translation>cette source n’est pas une page HTML</translation>
    </message>
</context>
</TS>
