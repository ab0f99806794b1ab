; Compiled by Inno Setup 6.3 or later:
; iscc /DVersion=0.1.0 /DBundle=dist\callassist /DIcon=build\callassist.ico /DOutput=dist callassist.iss
; Bundle is the folder PyInstaller made, Output the folder for the installer.

[Setup]
AppId={{EF4D8797-2B84-4B89-B1D7-5694B72C8935}
AppName={cm:Product}
AppVersion={#Version}
AppPublisher=callassist contributors
VersionInfoVersion={#Version}
VersionInfoProductName=callassist
VersionInfoDescription=来电守护 callassist
DefaultDirName={localappdata}\Programs\callassist
OutputDir={#Output}
OutputBaseFilename=callassist-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayName={cm:Product}
UninstallDisplayIcon={app}\callassist-gui.exe
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6.10 runs on nothing older than Windows 10 1809.
MinVersion=10.0.17763
WizardStyle=modern
DisableDirPage=yes
DisableProgramGroupPage=yes
DisableReadyPage=yes
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
RestartIfNeededByRun=no
Compression=lzma2/max
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl,en.isl"
Name: "zh_CN"; MessagesFile: "compiler:Default.isl,zh_CN.isl"
Name: "zh_TW"; MessagesFile: "compiler:Default.isl,zh_TW.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Modules of an older version must not be found beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"; Check: not IsRunning

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\{cm:Product}"; Filename: "{app}\callassist-gui.exe"
Name: "{userdesktop}\{cm:Product}"; Filename: "{app}\callassist-gui.exe"; Tasks: desktopicon

#define Classes "Software\Classes"
; A link is text of a stranger: behind "--" nothing in it counts as an option.
#define OpenCommand '""{app}\callassist-gui.exe"" open -- ""%1""'

[Registry]
Root: HKCU; Subkey: "{#Classes}\.callist"; ValueType: string; ValueData: "callassist.list"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\callassist.list"; ValueType: string; ValueData: "{cm:NumberList}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\callassist.list\DefaultIcon"; ValueType: string; ValueData: "{app}\callassist-gui.exe,0"
Root: HKCU; Subkey: "{#Classes}\callassist.list\shell\open\command"; ValueType: string; ValueData: "{#OpenCommand}"
; One of the programs Windows offers for telephone links; which one opens them stays the person's choice.
Root: HKCU; Subkey: "{#Classes}\callassist.tel"; ValueType: string; ValueData: "{cm:PhoneLink}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\callassist.tel"; ValueType: string; ValueName: "URL Protocol"
Root: HKCU; Subkey: "{#Classes}\callassist.tel\DefaultIcon"; ValueType: string; ValueData: "{app}\callassist-gui.exe,0"
Root: HKCU; Subkey: "{#Classes}\callassist.tel\shell\open\command"; ValueType: string; ValueData: "{#OpenCommand}"
Root: HKCU; Subkey: "Software\callassist"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\callassist\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "{cm:Product}"
Root: HKCU; Subkey: "Software\callassist\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "{cm:Purpose}"
Root: HKCU; Subkey: "Software\callassist\Capabilities\FileAssociations"; ValueType: string; ValueName: ".callist"; ValueData: "callassist.list"
Root: HKCU; Subkey: "Software\callassist\Capabilities\URLAssociations"; ValueType: string; ValueName: "tel"; ValueData: "callassist.tel"
Root: HKCU; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "callassist"; ValueData: "Software\callassist\Capabilities"; Flags: uninsdeletevalue uninsdeletekeyifempty

[Run]
Filename: "{app}\callassist-gui.exe"; Description: "{cm:LaunchProgram,{cm:Product}}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\callassist.exe"; Parameters: "uninstall"; Flags: runhidden skipifdoesntexist; RunOnceId: "callassist"

[Code]
function IsInUse(Path: String): Boolean;
begin
  Result := FileExists(Path);
  if Result then
    try
      TFileStream.Create(Path, fmOpenReadWrite).Free;
      Result := False;
    except
    end;
end;

function IsRunning: Boolean;
begin
  Result := IsInUse(ExpandConstant('{app}\callassist-gui.exe'))
    or IsInUse(ExpandConstant('{app}\callassist.exe'));
end;

{ Setup closes what runs from its folder, the uninstaller of Inno Setup does not. }
function InitializeUninstall: Boolean;
var
  Words: String;
begin
  Result := True;
  Words := FmtMessage(SetupMessage(msgUninstallAppRunningError), [CustomMessage('Product')]);
  while Result and IsRunning do
    Result := SuppressibleMsgBox(Words, mbError, MB_OKCANCEL, IDCANCEL) = IDOK;
end;
