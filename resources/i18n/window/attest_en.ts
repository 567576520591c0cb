<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attest</name>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/as_captured/head.py"/>
        <source>{count} resources missing</source>
        <translation>
            <numerusform>{count} resource missing</numerusform>
            <numerusform>{count} resources missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selected</numerusform>
            <numerusform>{count} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/claims/claims_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} claims</source>
        <translation>
            <numerusform>{count} claim</numerusform>
            <numerusform>{count} claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/comparing/fact_pairs.py"/>
        <source>{count} of {total} facts differ</source>
        <translation>
            <numerusform>{count} of {total} facts differ</numerusform>
            <numerusform>{count} of {total} facts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/frame_stepper.py"/>
        <source>of {count} pictures in this file</source>
        <translation>
            <numerusform>of {count} picture in this file</numerusform>
            <numerusform>of {count} pictures in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_banner.py"/>
        <source>Copies: {count}</source>
        <translation>
            <numerusform>Copies: {count}</numerusform>
            <numerusform>Copies: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</source>
        <translation>
            <numerusform>No other capture of the same bytes. This picture has no look-alike hash: {count} picture was not compared.</numerusform>
            <numerusform>No other capture of the same bytes. This picture has no look-alike hash: {count} pictures were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</source>
        <translation>
            <numerusform>No near copy found by phash64 and dhash64 among {count} picture ({missing} not compared).</numerusform>
            <numerusform>No near copy found by phash64 and dhash64 among {count} pictures ({missing} not compared).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>The same bytes were captured {count} times.</source>
        <translation>
            <numerusform>The same bytes were captured once.</numerusform>
            <numerusform>The same bytes were captured {count} times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} others look alike, the nearest: {how}.</source>
        <translation>
            <numerusform>Another one looks alike: {how}.</numerusform>
            <numerusform>{count} others look alike, the nearest: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} linked as the same image by a person.</source>
        <translation>
            <numerusform>{count} linked as the same image by a person.</numerusform>
            <numerusform>{count} linked as the same image by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} more copies are not listed here.</source>
        <translation>
            <numerusform>{count} more copy is not listed here.</numerusform>
            <numerusform>{count} more copies are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/images/seen_words.py"/>
        <source>{count} pictures were not compared.</source>
        <translation>
            <numerusform>{count} picture was not compared.</numerusform>
            <numerusform>{count} pictures were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <source>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</source>
        <translation>
            <numerusform>Not yet witnessed: {count} entry. Until an independent service has stamped it, its time is the word of the computer that wrote it.</numerusform>
            <numerusform>Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/journal_page.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Logged a search, {count} found: {query}</source>
        <translation>
            <numerusform>Logged a search, {count} found: {query}</numerusform>
            <numerusform>Logged a search, {count} found: {query}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Wrote a shared file of {count} entries</source>
        <translation>
            <numerusform>Wrote a shared file of {count} entry</numerusform>
            <numerusform>Wrote a shared file of {count} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/journal/sentences.py"/>
        <source>Merged a shared file of {count} entries</source>
        <translation>
            <numerusform>Merged a shared file of {count} entry</numerusform>
            <numerusform>Merged a shared file of {count} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/facet_card.py"/>
        <source>At most {count} values of one filter.</source>
        <translation>
            <numerusform>At most {count} value of one filter.</numerusform>
            <numerusform>At most {count} values of one filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/item_delegate.py"/>
        <location filename="../../../desktop_app/ui/library/items_model.py"/>
        <source>and {count} alike</source>
        <translation>
            <numerusform>and {count} alike</numerusform>
            <numerusform>and {count} alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>The first {count} hits; the others are being counted.</source>
        <translation>
            <numerusform>The first hit; the others are being counted.</numerusform>
            <numerusform>The first {count} hits; the others are being counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/list_page.py"/>
        <source>{count} found in {ms} ms</source>
        <translation>
            <numerusform>{count} found in {ms} ms</numerusform>
            <numerusform>{count} found in {ms} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/library/search_counts.py"/>
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/receive_card.py"/>
        <source>{count} items</source>
        <translation>
            <numerusform>{count} item</numerusform>
            <numerusform>{count} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/main_window.py"/>
        <source>{count} addresses of a list wait since the program was last here.</source>
        <translation>
            <numerusform>{count} address of a list waits since the program was last here.</numerusform>
            <numerusform>{count} addresses of a list wait since the program was last here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} captured.</source>
        <translation>
            <numerusform>{count} captured.</numerusform>
            <numerusform>{count} captured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} suggestions wait in the margin.</source>
        <translation>
            <numerusform>{count} suggestion waits in the margin.</numerusform>
            <numerusform>{count} suggestions wait in the margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} by plain HTTP, for the browser could not: their records say why.</source>
        <translation>
            <numerusform>{count} by plain HTTP, for the browser could not: its record says why.</numerusform>
            <numerusform>{count} by plain HTTP, for the browser could not: their records say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} saved before the page was done: their records say why.</source>
        <translation>
            <numerusform>{count} saved before the page was done: its record says why.</numerusform>
            <numerusform>{count} saved before the page was done: their records say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} of them damaged: their records say what is missing.</source>
        <translation>
            <numerusform>{count} of them damaged: its record says what is missing.</numerusform>
            <numerusform>{count} of them damaged: their records say what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} were here already: one more capture of each.</source>
        <translation>
            <numerusform>{count} was here already: one more capture of it.</numerusform>
            <numerusform>{count} were here already: one more capture of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} leads of the wanted list are found.</source>
        <translation>
            <numerusform>{count} lead of the wanted list is found.</numerusform>
            <numerusform>{count} leads of the wanted list are found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} refused.</source>
        <translation>
            <numerusform>{count} refused.</numerusform>
            <numerusform>{count} refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</source>
        <translation>
            <numerusform>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that it was captured.</numerusform>
            <numerusform>{count} withdrawn: hidden here and wherever this archive&apos;s journal goes. The journal keeps that they were captured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{count} stay: somebody has worked on them since.</source>
        <translation>
            <numerusform>{count} stays: somebody has worked on it since.</numerusform>
            <numerusform>{count} stay: somebody has worked on them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/capturing.py"/>
        <source>{file}: {count} lines written.</source>
        <translation>
            <numerusform>{file}: {count} line written.</numerusform>
            <numerusform>{file}: {count} lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims: {status}. To change one, judge it again.</source>
        <translation>
            <numerusform>{count} claim: {status}. To change it, judge it again.</numerusform>
            <numerusform>{count} claims: {status}. To change one, judge it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} claims tagged: {terms}</source>
        <translation>
            <numerusform>{count} claim tagged: {terms}</numerusform>
            <numerusform>{count} claims tagged: {terms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off again.</source>
        <translation>
            <numerusform>{count} tag taken off again.</numerusform>
            <numerusform>{count} tags taken off again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags taken off.</source>
        <translation>
            <numerusform>{count} tag taken off.</numerusform>
            <numerusform>{count} tags taken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>{count} tags put on again.</source>
        <translation>
            <numerusform>{count} tag put on again.</numerusform>
            <numerusform>{count} tags put on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims changed.</source>
        <translation>
            <numerusform>Review state of {count} claim changed.</numerusform>
            <numerusform>Review state of {count} claims changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/claim_table.py"/>
        <source>Review state of {count} claims set back.</source>
        <translation>
            <numerusform>Review state of {count} claim set back.</numerusform>
            <numerusform>Review state of {count} claims set back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/drafting.py"/>
        <location filename="../../../desktop_app/ui/panels/capture_record_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>{file}: {count} pages written.</source>
        <translation>
            <numerusform>{file}: {count} page written.</numerusform>
            <numerusform>{file}: {count} pages written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} new entries joined.</source>
        <translation>
            <numerusform>{count} new entry joined.</numerusform>
            <numerusform>{count} new entries joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/exchanging.py"/>
        <source>{count} entries moved to quarantine, here only.</source>
        <translation>
            <numerusform>{count} entry moved to quarantine, here only.</numerusform>
            <numerusform>{count} entries moved to quarantine, here only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/figures.py"/>
        <source>{file}: {count} figures written.</source>
        <translation>
            <numerusform>{file}: {count} figure written.</numerusform>
            <numerusform>{file}: {count} figures written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/machine.py"/>
        <source>{count} words were read by machine.</source>
        <translation>
            <numerusform>{count} word was read by machine.</numerusform>
            <numerusform>{count} words were read by machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/search_log.py"/>
        <source>Logged: {count} found. The log stands in the working file.</source>
        <translation>
            <numerusform>Logged: {count} found. The log stands in the working file.</numerusform>
            <numerusform>Logged: {count} found. The log stands in the working file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as read.</source>
        <translation>
            <numerusform>{count} marked as read.</numerusform>
            <numerusform>{count} marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} back in the inbox.</source>
        <translation>
            <numerusform>{count} back in the inbox.</numerusform>
            <numerusform>{count} back in the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} marked as graphic: hidden until asked for.</source>
        <translation>
            <numerusform>{count} marked as graphic: hidden until asked for.</numerusform>
            <numerusform>{count} marked as graphic: hidden until asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} no longer marked as graphic.</source>
        <translation>
            <numerusform>{count} no longer marked as graphic.</numerusform>
            <numerusform>{count} no longer marked as graphic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} added to the collection.</source>
        <translation>
            <numerusform>{count} added to the collection.</numerusform>
            <numerusform>{count} added to the collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} taken out of the collection. They are still in the archive.</source>
        <translation>
            <numerusform>{count} taken out of the collection. It is still in the archive.</numerusform>
            <numerusform>{count} taken out of the collection. They are still in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/shelving.py"/>
        <source>{count} tagged.</source>
        <translation>
            <numerusform>{count} tagged.</numerusform>
            <numerusform>{count} tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/stamping.py"/>
        <source>{count} reports were stamped.</source>
        <translation>
            <numerusform>{count} report was stamped.</numerusform>
            <numerusform>{count} reports were stamped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} leads made.</source>
        <translation>
            <numerusform>{count} lead made.</numerusform>
            <numerusform>{count} leads made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} claims made.</source>
        <translation>
            <numerusform>{count} claim made.</numerusform>
            <numerusform>{count} claims made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows were here already.</source>
        <translation>
            <numerusform>{count} row was here already.</numerusform>
            <numerusform>{count} rows were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/operations/tabling.py"/>
        <source>{count} rows refused: the panel says why.</source>
        <translation>
            <numerusform>{count} row refused: the panel says why.</numerusform>
            <numerusform>{count} rows refused: the panel says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} addresses</source>
        <translation>
            <numerusform>{count} address</numerusform>
            <numerusform>{count} addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} said more than once</source>
        <translation>
            <numerusform>{count} said more than once</numerusform>
            <numerusform>{count} said more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>{count} captured before</source>
        <translation>
            <numerusform>{count} captured before</numerusform>
            <numerusform>{count} captured before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} refused</numerusform>
            <numerusform>{count} refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Try the refused again: {count}</source>
        <translation>
            <numerusform>Try the refused again: {count}</numerusform>
            <numerusform>Try the refused again: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/address_panel.py"/>
        <source>Capture {count} addresses</source>
        <translation>
            <numerusform>Capture {count} address</numerusform>
            <numerusform>Capture {count} addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/capture_panel.py"/>
        <source>Capture {count} files</source>
        <translation>
            <numerusform>Capture {count} file</numerusform>
            <numerusform>Capture {count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/check_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/rows_tree.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>There is nothing new in it. Already here: {count}</source>
        <translation>
            <numerusform>There is nothing new in it. Already here: {count}</numerusform>
            <numerusform>There is nothing new in it. Already here: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} assessments</source>
        <translation>
            <numerusform>{count} assessment</numerusform>
            <numerusform>{count} assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Already here: {count}</source>
        <translation>
            <numerusform>Already here: {count}</numerusform>
            <numerusform>Already here: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries were taken back here; merging brings them back.</source>
        <translation>
            <numerusform>{count} entry was taken back here; merging brings it back.</numerusform>
            <numerusform>{count} entries were taken back here; merging brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>Assessors will differ on {count} claims; each judgement stands.</source>
        <translation>
            <numerusform>Assessors will differ on {count} claim; each judgement stands.</numerusform>
            <numerusform>Assessors will differ on {count} claims; each judgement stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_panel.py"/>
        <source>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</source>
        <translation>
            <numerusform>{count} entry is by somebody not admitted yet: it waits here until a keeper admits their key.</numerusform>
            <numerusform>{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} new entries</source>
        <translation>
            <numerusform>{count} new entry</numerusform>
            <numerusform>{count} new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/merge_rows.py"/>
        <source>{count} wait in quarantine</source>
        <translation>
            <numerusform>{count} waits in quarantine</numerusform>
            <numerusform>{count} wait in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} captured</source>
        <translation>
            <numerusform>{count} captured</numerusform>
            <numerusform>{count} captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>{count} not yet</source>
        <translation>
            <numerusform>{count} not yet</numerusform>
            <numerusform>{count} not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/outcome_panel.py"/>
        <source>Go on with the list: {count}</source>
        <translation>
            <numerusform>Go on with the list: {count}</numerusform>
            <numerusform>Go on with the list: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pages_view.py"/>
        <location filename="../../../desktop_app/ui/reader/sheets_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>
            <numerusform>Page {number} of {count}</numerusform>
            <numerusform>Page {number} of {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/pseudonyms_panel.py"/>
        <source>in {count} chosen items</source>
        <translation>
            <numerusform>in {count} chosen item</numerusform>
            <numerusform>in {count} chosen items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Selected items: {count}</source>
        <translation>
            <numerusform>Selected items: {count}</numerusform>
            <numerusform>Selected items: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/report_panel.py"/>
        <source>All items of the list: {count}</source>
        <translation>
            <numerusform>All items of the list: {count}</numerusform>
            <numerusform>All items of the list: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>{file} holds {count} items.</source>
        <translation>
            <numerusform>{file} holds {count} item.</numerusform>
            <numerusform>{file} holds {count} items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Volumes, to be kept in one folder: {count}</source>
        <translation>
            <numerusform>Volumes, to be kept in one folder: {count}</numerusform>
            <numerusform>Volumes, to be kept in one folder: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/share_panel.py"/>
        <source>Look at these before you hand it on: {count}</source>
        <translation>
            <numerusform>Look at these before you hand it on: {count}</numerusform>
            <numerusform>Look at these before you hand it on: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/stamps_row.py"/>
        <source>Ask for the time stamps that wait ({count})</source>
        <translation>
            <numerusform>Ask for the time stamp that waits ({count})</numerusform>
            <numerusform>Ask for the time stamps that wait ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/panels/table_panel.py"/>
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Import {count} row</numerusform>
            <numerusform>Import {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</source>
        <translation>
            <numerusform>Your colleague, not admitted yet: {count} of their entries waits here and counts for nothing until then.</numerusform>
            <numerusform>Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>Your colleague: {count} of their entries are here, and count.</source>
        <translation>
            <numerusform>Your colleague: {count} of their entries is here, and counts.</numerusform>
            <numerusform>Your colleague: {count} of their entries are here, and count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/people/sentences.py"/>
        <source>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</source>
        <translation>
            <numerusform>The one entry of this key that is here stays and counts. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</numerusform>
            <numerusform>All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/quit_page.py"/>
        <source>{count} pieces of work are under way.</source>
        <translation>
            <numerusform>{count} piece of work is under way.</numerusform>
            <numerusform>{count} pieces of work are under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words added (+)</source>
        <translation>
            <numerusform>{count} word added (+)</numerusform>
            <numerusform>{count} words added (+)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/captures_view.py"/>
        <location filename="../../../desktop_app/ui/reader/looked_words.py"/>
        <source>{count} words removed (−)</source>
        <translation>
            <numerusform>{count} word removed (−)</numerusform>
            <numerusform>{count} words removed (−)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/claim_card.py"/>
        <source>{count} links</source>
        <translation>
            <numerusform>{count} link</numerusform>
            <numerusform>{count} links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>Not yet witnessed by a time stamp: {count} entries.</source>
        <translation>
            <numerusform>Not yet witnessed by a time stamp: {count} entry.</numerusform>
            <numerusform>Not yet witnessed by a time stamp: {count} entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_view.py"/>
        <source>The first {count} entries are shown.</source>
        <translation>
            <numerusform>The first entry is shown.</numerusform>
            <numerusform>The first {count} entries are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/custody_words.py"/>
        <source>{count} files were stored, each with its SHA-256.</source>
        <translation>
            <numerusform>{count} file was stored, with its SHA-256.</numerusform>
            <numerusform>{count} files were stored, each with its SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} pictures came with it</source>
        <translation>
            <numerusform>{count} picture came with it</numerusform>
            <numerusform>{count} pictures came with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/images_view.py"/>
        <source>{count} referenced, not captured</source>
        <translation>
            <numerusform>{count} referenced, not captured</numerusform>
            <numerusform>{count} referenced, not captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/reader/record_view.py"/>
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/verbs/items.py"/>
        <source>Tag {count} items</source>
        <translation>
            <numerusform>Tag {count} item</numerusform>
            <numerusform>Tag {count} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/widgets/banner.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>{count} more</numerusform>
            <numerusform>{count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>SHA-256 of the ids of the {count} items: {hash}</source>
        <translation>
            <numerusform>SHA-256 of the id of the {count} item: {hash}</numerusform>
            <numerusform>SHA-256 of the ids of the {count} items: {hash}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds the same {count} items now.</source>
        <translation>
            <numerusform>The same search finds the same {count} item now.</numerusform>
            <numerusform>The same search finds the same {count} items now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../desktop_app/ui/working_file/search_log_view.py"/>
        <source>The same search finds {count} items now.</source>
        <translation>
            <numerusform>The same search finds {count} item now.</numerusform>
            <numerusform>The same search finds {count} items now.</numerusform>
        </translation>
    </message>
</context>
</TS>
