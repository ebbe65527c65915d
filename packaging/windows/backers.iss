; The Windows installer, made with Inno Setup 6: packaging\windows\build.ps1 runs it after the bundle.
; For one user without administrator's rights by default; the installer asks who it is for.

#ifndef Version
  #error Say which version: ISCC /DVersion=0.1.0 packaging\windows\backers.iss
#endif

[Setup]
AppId={{6F0C1C3B-52D7-4B8E-9A55-0B1E5C6D7F21}
AppName=Backers
AppVersion={#Version}
AppPublisher=The Backers authors
DefaultDirName={autopf}\Backers
DefaultGroupName=Backers
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\backers.ico
UninstallDisplayIcon={app}\backersw.exe
OutputDir=..\..\dist
OutputBaseFilename=backers-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "backers in the command prompt (PATH)"; Flags: unchecked

[Files]
Source: "..\..\dist\backers\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Backers"; Filename: "{app}\backersw.exe"
Name: "{autodesktop}\Backers"; Filename: "{app}\backersw.exe"; Tasks: desktopicon

[Registry]
; A double-click on a map opens it. HKA is the user's or the machine's part, as chosen above.
Root: HKA; Subkey: "Software\Classes\.backers"; ValueType: string; ValueData: "Backers.Map"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.backers"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-backers"
Root: HKA; Subkey: "Software\Classes\Backers.Map"; ValueType: string; ValueData: "Backers map"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Backers.Map\DefaultIcon"; ValueType: string; ValueData: "{app}\backersw.exe,0"
Root: HKA; Subkey: "Software\Classes\Backers.Map\shell\open\command"; ValueType: string; ValueData: """{app}\backersw.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: MissingInPath

[Run]
Filename: "{app}\backers.exe"; Parameters: "self-test"; Flags: runhidden
Filename: "{app}\backersw.exe"; Description: "{cm:LaunchProgram,Backers}"; Flags: nowait postinstall skipifsilent

[Code]
function MissingInPath(): Boolean;
var
  Paths: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Paths) then
    Paths := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Paths) + ';') = 0;
end;
