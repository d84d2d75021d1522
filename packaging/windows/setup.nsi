; The setup of bitHuman Panel for Windows: for one user, without an administrator.
;
; Run by make-setup, which defines VERSION and NUMBERS (of it, four), TREE (the frozen program), ICON,
; SIDE (a picture), LICENSE, OUT, SIZE_KB, COMPRESSION, and where there are such things TARGET and SIGN.
;
;   setup.exe /S                 asks nothing
;   setup.exe /S /D=C:\folder    installs there; must come last, without quotes
;   uninstall.exe /S             asks nothing, and keeps settings, history and API secrets
;   uninstall.exe /S /REMOVEDATA removes them, too
;
; Both end with 0 when all is done, 1 when a person has stopped them, 2 when a file could not be written
; or removed, 3 when the panel is open (nothing is ever closed by force), 4 when the folder holds
; another program, 5 when this Windows is too old. The panel's own files are two programs, the folder
; _internal, licence and uninstaller; an update lays down all of the new ones beside them before it
; removes any of the old: a full disk costs the update, not the panel.

Unicode true
!ifdef TARGET
    Target ${TARGET}
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "bitHuman Panel"
!define COMMAND "bithuman-panel"
!define PUBLISHER "The bitHuman Panel developers"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ai.bithuman.panel"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}.exe"
; Where the new files lie until all of them are there.
!define NEW "$INSTDIR\new-version"
!define DATA "$LOCALAPPDATA\${COMMAND}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
; A program with some of its files is none: who cannot write one stops.
AllowSkipFiles off
SetCompressor ${COMPRESSION}
!if "${COMPRESSION}" != "zlib"
    SetCompressorDictSize 64
!endif
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}. MIT license."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${COMMAND}-window.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!ifdef SIGN
    !finalize '${SIGN} "%1"'
    !uninstfinalize '${SIGN} "%1"'
!endif

; Says why, and ends with this status; without a word where nobody is asked.
!macro Refuse STATUS SENTENCE
    MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
    SetErrorLevel ${STATUS}
    Quit
!macroend

; Windows lets nobody write to a program that runs.
!macro RefuseWhileOpen PROGRAM
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
            "${NAME} is open. End the show, close the window, then press Retry." \
            /SD IDCANCEL IDRETRY +3
        SetErrorLevel 3
        Quit
    ${Loop}
!macroend

; Removes every file of an installed panel, whatever its version; the error flag tells of one that stayed.
!macro RemoveProgram
    ClearErrors
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${COMMAND}.exe"
    Delete "$INSTDIR\${COMMAND}-window.exe"
    Delete "$INSTDIR\uninstall.exe"
    Delete "$INSTDIR\LICENSE.txt"
    ; What stays may be there or not: only the folder of the program counts.
    ${If} ${FileExists} "$INSTDIR\_internal\*.*"
        RMDir /r "${NEW}"
        !insertmacro Refuse 2 "Some files of ${NAME} could not be removed from $INSTDIR. \
            Close what uses them, then start this again."
    ${EndIf}
!macroend

; What Qt and Python of this panel run on: Windows 10, version 1809, 64 bits.
Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        !insertmacro Refuse 5 "${NAME} needs a 64-bit Windows 10, version 1809, or a newer one."
    ${EndIf}
FunctionEnd

; Whatever stops it half way: the older version is as it was.
Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "${NEW}"
    RMDir "$INSTDIR"
FunctionEnd

Section
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\${COMMAND}.exe"
    ; What an update that was cut off has left is ours.
    ${AndIfNot} ${FileExists} "${NEW}\*.*"
    ${AndIf} $0 != $INSTDIR
        !insertmacro Refuse 4 "$INSTDIR holds another program. Choose another folder."
    ${EndIf}
    !insertmacro RefuseWhileOpen "${COMMAND}.exe"
    !insertmacro RefuseWhileOpen "${COMMAND}-window.exe"

    RMDir /r "${NEW}"
    SetOutPath "${NEW}"
    ClearErrors
    File /r "${TREE}/*"
    File /oname=LICENSE.txt "${LICENSE}"
    SetOutPath "$INSTDIR"
    ${If} ${Errors}
        RMDir /r "${NEW}"
        !insertmacro Refuse 2 "Some files of ${NAME} could not be written to $INSTDIR. \
            Make room for them, then start this again."
    ${EndIf}

    !insertmacro RemoveProgram
    ClearErrors
    ; The programs first: with them in it, the folder is known as ours.
    Rename "${NEW}\${COMMAND}.exe" "$INSTDIR\${COMMAND}.exe"
    Rename "${NEW}\${COMMAND}-window.exe" "$INSTDIR\${COMMAND}-window.exe"
    Rename "${NEW}\_internal" "$INSTDIR\_internal"
    Rename "${NEW}\LICENSE.txt" "$INSTDIR\LICENSE.txt"
    RMDir "${NEW}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro Refuse 2 "Some files of ${NAME} could not be moved into $INSTDIR. \
            Close what uses them, then start this again."
    ${EndIf}

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${COMMAND}-window.exe" "" "" "" "" "" \
        "Steer live bitHuman agents"
    WriteRegStr HKCU "${PATHS_KEY}" "" "$INSTDIR\${COMMAND}.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${COMMAND}-window.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Settings, history and drafts; the API secrets are in the Credential Manager, where the program itself
; finds and removes them.
!macro RemoveData
    nsExec::Exec '"$INSTDIR\${COMMAND}.exe" secret forget --all'
    Pop $0
    ${If} $0 != 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "An API secret could not be removed. Look for \
            “${NAME}” in the Credential Manager of Windows." /SD IDOK
    ${EndIf}
    RMDir /r "${DATA}"
!macroend

Section "Uninstall"
    !insertmacro RefuseWhileOpen "${COMMAND}.exe"
    !insertmacro RefuseWhileOpen "${COMMAND}-window.exe"

    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/REMOVEDATA" $2
    ${IfNot} ${Errors}
        !insertmacro RemoveData
    ${ElseIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
        "Remove your settings, history and stored API secrets, too? With No, a later installation \
        finds them again." /SD IDNO IDYES`
        !insertmacro RemoveData
    ${EndIf}

    !insertmacro RemoveProgram
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${PATHS_KEY}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
