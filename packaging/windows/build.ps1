# Makes dist\backers and, where Inno Setup 6 is installed, dist\backers-VERSION-setup.exe. From the checkout's root:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
# Needs Python 3.11 to 3.14 from python.org. A C compiler is not needed; without one large maps move slowly.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked { & $args[0] $args[1..($args.Count - 1)]; if ($LASTEXITCODE -ne 0) { throw "$($args -join ' ') failed" } }

if (-not (Test-Path .venv)) { Invoke-Checked py -3 -m venv .venv }
$python = ".venv\Scripts\python.exe"
Invoke-Checked $python -m pip install --require-hashes --only-binary :all: -r packaging\dev.lock
Invoke-Checked $python -m pip install --no-deps --no-build-isolation --editable .
New-Item -ItemType Directory -Force build | Out-Null
Invoke-Checked $python packaging\icons.py build\icons
Invoke-Checked $python packaging\notices.py build\notices.txt
Invoke-Checked $python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging\backers.spec
Copy-Item LICENSE, build\notices.txt dist\backers
Invoke-Checked dist\backers\backers.exe self-test

$version = & $python -c "import backers; print(backers.__version__)"
$compiler = Join-Path ${env:ProgramFiles(x86)} "Inno Setup 6\ISCC.exe"
if (Test-Path $compiler) { Invoke-Checked $compiler "/DVersion=$version" packaging\windows\backers.iss }
else { Write-Host "Inno Setup 6 is not installed, so there is the folder dist\backers and no installer." }
