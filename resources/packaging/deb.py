"""The Debian package: what lies where, what it needs, and the call of dpkg-deb.

No maintainer scripts: menus, kinds of file, icons and manual pages are renewed by the triggers of the packages that keep them,
and the program writes nothing outside a person's home.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Mapping
from email.utils import format_datetime
from pathlib import Path

from resources.packaging import tools, tree
from resources.packaging.desktop_entry import desktop_entry, mime_package
from resources.packaging.elf import glibc_of
from resources.packaging.icons import hicolor
from resources.packaging.manual_page import manual_page, packed
from resources.packaging.notices import CREDITS, chromium_credits
from resources.packaging.release import ROOT, Release
from resources.packaging.words import NOT_ENCRYPTED, SAID

TOOL = ("dpkg-deb", "dpkg")
"""What packs, and the Debian package that brings it."""
HOME = Path("usr/lib/attest")
"""Not /opt: a purge takes an empty /opt away."""
MAINTAINER = "Attest maintainers <maintainers@attest.invalid>"
_EVERYWHERE = ("libstdc++6", "libgcc-s1", "zlib1g", "libzstd1")
_WIDGETS = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libglib2.0-0 | libglib2.0-0t64", "libx11-6"),
)
_X11 = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0", "libxcb1"),
    "libx11-xcb1",
)
_WAYLAND = ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
_BROWSER = (
    *("libnss3", "libnspr4", "libasound2 | libasound2t64", "libxcomposite1", "libxdamage1", "libxtst6", "libxrandr2"),
    *("libxkbfile1", "libxext6", "libxfixes3", "libxcb-dri3-0", "libgbm1", "libudev1"),
)
_SOUND = ("libpulse0", "libdrm2")
_NETWORK = ("libgssapi-krb5-2", "libbrotli1")
DEPENDS = (*_EVERYWHERE, *_WIDGETS, *_X11, *_WAYLAND, *_BROWSER, *_SOUND, *_NETWORK)
"""Every library that something in the program asks the loader for, and those it opens by itself (EGL, NSS). `dev.py build --check`
looks for each in a bare Debian. The second of two names is that of newer Debian and Ubuntu."""
RECOMMENDS = (
    *("hicolor-icon-theme", "shared-mime-info"),
    *("fonts-liberation", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"),
)
"""A desktop's own; pages of others with letters that the bundled faces do not have."""
SUGGESTS = ("tesseract-ocr", "gnupg")
"""Programs of their own that are asked where they are there."""
_OVERRIDES = (
    *("embedded-library", "unstripped-binary-or-object", "shared-library-lacks-prerequisites", "hardening-no-pie"),
    *("hardening-no-fortify-functions", "library-not-linked-against-libc", "custom-library-search-path"),
    *("package-contains-documentation-outside-usr-share-doc", "package-contains-empty-directory", "extra-license-file"),
    *("duplicate-font-file", "truetype-font-prohibits-installable-embedding", "old-fsf-address-in-copyright-file"),
    *("copyright-file-contains-full-apache-2-license", "copyright-file-contains-full-gpl-license", "national-encoding"),
)
"""What lintian says of a program that brings its own libraries, and we mean."""


def deb_name(release: Release) -> str:
    """The file's name."""
    return f"attest_{release.debian}_{release.architecture}.deb"


def control(release: Release, size_kib: int, glibc: str) -> bytes:
    """The control file. `size_kib`: what it takes on the disk; `glibc`: as `elf.glibc_of`."""
    libc = [f"libc6 (>= {glibc})"] if glibc else []
    fields = {
        "Package": "attest",
        "Version": release.debian,
        "Architecture": release.architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join([*libc, *DEPENDS]),
        "Recommends": ", ".join(RECOMMENDS),
        "Suggests": ", ".join(SUGGESTS),
        "Section": "science",
        "Priority": "optional",
        "Description": "desktop archive for human-rights researchers",
    }
    said = (
        f"{SAID['en']}; tag each claim in them and say why; find anything again offline; print evidence PDFs; share and merge without a server.",
        NOT_ENCRYPTED,
    )
    lines = [*(f"{name}: {value}" for name, value in fields.items()), *_folded(said)]
    return ("\n".join(lines) + "\n").encode()


def _folded(paragraphs: tuple[str, ...], width: int = 78) -> list[str]:
    """Paragraphs of a description: lines begin with a space, an empty one is a dot."""
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += [" ."] if lines else []
        lines += [f" {line.strip()}" for line in re.findall(rf".{{1,{width}}}(?:\s|$)", paragraph)]
    return lines


def changelog(release: Release) -> bytes:
    """Debian's form of "see CHANGELOG.md", which lies beside it."""
    text = f"attest ({release.debian}) unstable; urgency=medium\n\n  * What changed stands in CHANGELOG.md.gz.\n\n"
    return f"{text} -- {MAINTAINER}  {format_datetime(release.moment)}\n".encode()


def shared_files(release: Release, copyright_text: bytes) -> dict[str, bytes]:
    """What lies below /usr/share, by path."""
    doc = "doc/attest"
    return {
        "applications/attest.desktop": desktop_entry(),
        "mime/packages/attest.xml": mime_package(),
        "man/man1/attest.1.gz": packed(manual_page(release)),
        f"{doc}/changelog.gz": packed(changelog(release)),
        f"{doc}/CHANGELOG.md.gz": packed((ROOT / "CHANGELOG.md").read_bytes()),
        f"{doc}/copyright": copyright_text,
        f"{doc}/{CREDITS}.gz": packed(chromium_credits()),
        "lintian/overrides/attest": "".join(f"attest: {tag}\n" for tag in sorted(_OVERRIDES)).encode(),
        **{f"icons/hicolor/{name}": data for name, data in hicolor().items()},
    }


def lay_out(folder: Path, root: Path, release: Release, shared: Mapping[str, bytes]) -> None:
    """The package's tree below `root`, which is new: the built `folder`, what lies in /usr/share, and DEBIAN/."""
    tree.copy(folder, root / HOME)
    tree.make_folder(root / "usr/bin")
    (root / "usr/bin/attest").symlink_to(f"../lib/attest/{tree.PROGRAM}")
    for name, data in shared.items():
        tree.write(root / "usr/share" / name, data)
    size_kib = -(-tree.size_bytes(root) // 1024)
    sums = md5sums(root)
    tree.write(root / "DEBIAN/control", control(release, size_kib, glibc_of(root / HOME)))
    tree.write(root / "DEBIAN/md5sums", sums)
    tree.set_times(root, release.epoch)


def md5sums(root: Path) -> bytes:
    """As dpkg keeps them to tell a file that was changed by hand; no protection against anybody."""
    lines = []
    for path in tree.inside(root):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                digest = hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines).encode()


def build(folder: Path, work: Path, release: Release, copyright_text: bytes) -> Path:
    """The package of the built `folder`, written into `work`."""
    dpkg_deb = tools.find(*TOOL)
    root, made = work / "deb", work / deb_name(release)
    lay_out(folder, root, release, shared_files(release, copyright_text))
    # Two threads, however many cores there are: the number decides about the bytes.
    packing = ["-Zzstd", "-z10", "--threads-max=2"]
    given = {"SOURCE_DATE_EPOCH": str(release.epoch)}
    tools.run([dpkg_deb, "--root-owner-group", *packing, "--build", str(root), str(made)], given)
    shutil.rmtree(root)
    return made
