"""Makes dist/backers_VERSION_ARCHITECTURE.deb from the bundle in dist/backers. Needs dpkg-dev; `packaging/deb` has it.

What the bundle brought along although Debian has it is left to Debian, so that its security updates count. Which
packages that needs is computed from all libraries of the bundle. Build it on the oldest Debian that is to run it.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path

import completions
import manual

import backers

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
DEBIAN = ROOT / "packaging" / "debian"
BUNDLE = ROOT / "dist" / "backers"
NAME = "backers"
# Where what lies in packaging/linux belongs.
_PLACES = {
    ".desktop": "applications",
    ".metainfo.xml": "metainfo",
    ".xml": "mime/packages",
}


def lay_out(tree: Path) -> None:
    """Puts every file to where the package will install it."""
    share = tree / "usr" / "share"
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(BUNDLE, program, symlinks=True)
    for library in _debians_own(program / "_internal"):
        library.unlink()
    for name in ("LICENSE", "notices.txt"):
        (program / name).unlink()
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for file in LINUX.iterdir():
        suffix = file.name.removeprefix("org.backers.Backers")
        _copy(file, share / _PLACES[suffix] / file.name)
    shutil.copytree(ROOT / "build" / "icons" / "hicolor", share / "icons" / "hicolor")
    _zip(manual.manual().encode(), share / "man" / "man1" / f"{NAME}.1.gz")
    _write(completions.bash(), share / "bash-completion" / "completions" / NAME)
    _write(completions.zsh(), share / "zsh" / "vendor-completions" / f"_{NAME}")
    _write(completions.fish(), share / "fish" / "vendor_completions.d" / f"{NAME}.fish")
    documents = share / "doc" / NAME
    _copy(DEBIAN / "copyright", documents / "copyright")
    _zip((ROOT / "build" / "notices.txt").read_bytes(), documents / "notices.txt.gz")
    _zip((ROOT / "packaging" / "CHANGELOG.md").read_bytes(), documents / "NEWS.md.gz")
    _zip(_changelog().encode(), documents / "changelog.gz")
    _copy(DEBIAN / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == program / NAME
            path.chmod(0o755 if runs else 0o644)


def _debians_own(folder: Path) -> list[Path]:
    """The libraries of the bundle that a Debian package provides under the same name."""
    here = [path for path in folder.iterdir() if ".so." in path.name and not path.is_symlink()]
    found = [path for path in here if not path.name.startswith("libpython")]
    asked = {path: _out(["dpkg", "-S", f"*/{path.name}"], fails=True) for path in found}
    return [path for path, answer in asked.items() if f"/{path.name}\n" in answer]


def depends(tree: Path) -> str:
    """The Debian packages that the libraries in the tree need, with the least version of each."""
    folder = tree / "usr" / "lib" / NAME
    binaries = [folder / NAME, *(path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink())]
    private = sorted({path.parent for path in binaries})
    with tempfile.TemporaryDirectory() as scratch:
        Path(scratch, "debian").mkdir()
        Path(scratch, "debian", "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        command = [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "-xlibpython3",
            f"-S{tree}",
            *(f"-l{path}" for path in private),
        ]
        answer = _out([*command, *(f"-e{path}" for path in binaries)], cwd=scratch)
    return answer.strip().removeprefix("shlibs:Depends=")


def _changelog() -> str:
    when = datetime.fromtimestamp(_moment(), UTC)
    stamp = when.strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"{NAME} ({backers.__version__}) unstable; urgency=medium\n\n  * What is new is in NEWS.md.gz.\n\n"
        f" -- The Backers authors <authors@backers.invalid>  {stamp}\n"
    )


def _moment() -> int:
    """The moment that stands for this build: that of the commit, so that the same sources make the same package."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or _out(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]).strip())


def control(tree: Path) -> None:
    """The package's own description, and the sums of its files."""
    folder = tree / "DEBIAN"
    folder.mkdir()
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    facts = {
        "VERSION": backers.__version__,
        "ARCHITECTURE": _out(["dpkg", "--print-architecture"]).strip(),
        "SIZE": str(sum(path.stat().st_size for path in files) // 1024),
        "DEPENDS": depends(tree),
    }
    text = (DEBIAN / "control.in").read_text()
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    _write(text, folder / "control")
    sums = (f"{md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}" for path in files)
    _write("".join(f"{line}\n" for line in sums), folder / "md5sums")


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _write(text: str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _zip(content: bytes, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(content, mtime=0))


def _out(command: list[str], cwd: str | None = None, fails: bool = False) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode and not fails:
        raise SystemExit(f"{command[0]} failed:\n{done.stderr}")
    return done.stdout


def main(*options: str) -> int:
    if not (BUNDLE / NAME).exists():
        print("There is no bundle in dist/backers; packaging/bundle makes it.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch, NAME)
        tree.mkdir()
        lay_out(tree)
        control(tree)
        tree.chmod(0o755)
        os.environ["SOURCE_DATE_EPOCH"] = str(_moment())
        print(_out(["dpkg-deb", "--root-owner-group", *options, "--build", str(tree), str(ROOT / "dist")]).strip())
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
