; Installs Attest for the person who runs this, without asking for an administrator. Written and compiled on Linux with a
; payload that stands in for the program; not run on Windows yet.
; makensis -DVERSION=1.2.3 -DFOUR_NUMBERS=1.2.3.0 -DPAYLOAD=folder -DPARTS=folder -DRESULT=file.exe windows.nsi
; PARTS holds attest.ico, LICENSE, files.nsh (what is copied) and removed.nsh (the same files by name, for removal).

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetDateSave off ; the same payload gives the same installer
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!define CLASSES "Software\Classes"
!define KIND "Attest.SharedFile"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Attest"

Name "Attest ${VERSION}"
OutFile "${RESULT}"
InstallDir "$LOCALAPPDATA\Programs\Attest"
InstallDirRegKey HKCU "Software\Attest" "Folder"
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "Attest"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Attest, a desktop archive for human-rights researchers"
VIAddVersionKey "LegalCopyright" "The Attest authors, Apache License 2.0"

!define MUI_ICON "${PARTS}/attest.ico"
!define MUI_UNICON "${PARTS}/attest.ico"
!define MUI_WELCOMEPAGE_TEXT "${NOT_ENCRYPTED}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${PARTS}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "Spanish"

Section "Attest"
  !include "${PARTS}/files.nsh"
  SetOutPath "$INSTDIR"
  File "${PARTS}/attest.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Attest.lnk" "$INSTDIR\attest.exe" "" "$INSTDIR\attest.ico"

  WriteRegStr HKCU "${CLASSES}\.attest" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.attest" "Content Type" "${MIME_TYPE}"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "Attest shared file"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\attest.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\attest.exe" open "%1"'

  WriteRegStr HKCU "Software\Attest" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Attest"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\attest.ico"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Only files that were installed go, by name: whoever keeps an archive in that folder keeps it. Keys and settings stay too.
Section "Uninstall"
  !include "${PARTS}/removed.nsh"
  Delete "$INSTDIR\attest.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Attest.lnk"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.attest" ""
  DeleteRegValue HKCU "${CLASSES}\.attest" "Content Type"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.attest"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegKey HKCU "Software\Attest"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
