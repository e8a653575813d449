"""How it is published: the container's steps in a fresh Debian, the service's hardening, the recipes."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from balotaje.serve import SETTINGS

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
MIRROR = "http://deb.debian.org/debian"


@pytest.fixture(scope="module")
def dockerfile(root: Path) -> list[tuple[str, str]]:
    """(instruction, what follows it), lines joined."""
    text = re.sub(r"\\\n", " ", (root / "Dockerfile").read_text())
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1].strip()) for line in lines]


# ---- the container -----------------------------------------------------------------------------------------


def test_the_image_is_the_debian_that_the_project_supports(dockerfile: list[tuple[str, str]]) -> None:
    assert dockerfile[0] == ("FROM", "debian:12-slim")
    instructions = [name for name, _ in dockerfile]
    assert instructions.index("USER") > max(i for i, name in enumerate(instructions) if name == "RUN")
    assert dict(dockerfile)["ARG"] == "EDITION=public"
    assert "balotaje.serve" in dict(dockerfile)["CMD"]


def hindered() -> str | None:
    """Why no fresh Debian can be made here; None where it can."""
    if os.environ.get("DEBIAN") == "no":
        return "DEBIAN=no leaves it out: it takes minutes"
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        return "a fresh Debian is made by root, with debootstrap installed"
    try:
        httpx.head(f"{MIRROR}/dists/bookworm/Release", timeout=10).raise_for_status()
    except httpx.HTTPError as error:
        return f"{MIRROR} cannot be reached: {error}"
    return None


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A fresh Debian root."""
    if reason := hindered():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("debian") / "root"
    subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(folder), MIRROR], check=True)
    # How this machine reaches its packages is how the fresh one does.
    for path in ("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf"):
        if Path(path).exists():
            shutil.copy(path, folder / path[1:])
    if CERTIFICATES.exists():
        # Under a name of its own: Debian's package of certificates writes the usual one.
        shutil.copy(CERTIFICATES, folder / "etc" / "machine.crt")
    for path in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(path, folder / "etc/apt/apt.conf.d")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def inside(debian: Path, command: str, folder: str, user: str = "root") -> list[str]:
    """The command line that runs ``command`` in the root, as the image would."""
    kept = ["EDITION=public", "DEBIAN_FRONTEND=noninteractive"]
    kept += ["PIP_CERT=/etc/machine.crt"] if CERTIFICATES.exists() else []
    environment = ["env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", *kept]
    line = f"cd {folder} && {command}"
    return ["chroot", f"--userspec={user}", str(debian), *environment, "/bin/sh", "-ec", line]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_steps_of_the_dockerfile_build_and_serve(
    dockerfile: list[tuple[str, str]], debian: Path, root: Path
) -> None:
    folder, user = "/", "root"
    for name, rest in dockerfile:
        if name == "WORKDIR":
            folder = rest
            (debian / rest[1:]).mkdir(parents=True)
        elif name == "COPY":
            files = subprocess.run(
                ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                cwd=root,
                check=True,
                capture_output=True,
            ).stdout
            line = ["tar", "--null", "--files-from=-", "--create", "--file=-"]
            packed = subprocess.run(line, cwd=root, input=files, check=True, capture_output=True).stdout
            subprocess.run(["tar", "-x", "-C", str(debian / folder[1:])], input=packed, check=True)
        elif name == "RUN":
            subprocess.run(inside(debian, rest, folder), check=True)
        elif name == "USER":
            user = rest
    port = free_port()
    words = re.findall(r'"([^"]+)"', dict(dockerfile)["CMD"])
    command = " ".join(str(port) if word == "8001" else word for word in words)
    running = subprocess.Popen(inside(debian, f"exec {command}", folder, user))
    try:
        site = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + 60
        while True:
            try:
                home = httpx.get(f"{site}/", timeout=10)
                break
            except httpx.TransportError:
                assert time.monotonic() < deadline
                assert running.poll() is None
                time.sleep(0.2)
        assert home.status_code == 200
        articles = httpx.get(f"{site}/balotaje/articles.json?_shape=array", timeout=10).json()
        assert articles
        assert {article["text"] for article in articles} == {None}
        assert httpx.get(f"{site}/files/balotaje.zip", timeout=10).status_code == 200
    finally:
        running.terminate()
        running.wait()


# ---- the service -------------------------------------------------------------------------------------------


def test_the_service_is_hardened(root: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is missing")
    line = ["systemd-analyze", "security", "--offline=true", "deploy/balotaje.service"]
    told = subprocess.run(line, cwd=root, capture_output=True, text=True).stdout
    level = re.search(r"exposure level for balotaje\.service: ([\d.]+)", told)
    assert level
    assert float(level[1]) < 2


def test_the_service_runs_what_make_serve_runs(root: Path) -> None:
    unit = (root / "deploy" / "balotaje.service").read_text()
    assert "-m balotaje.serve data/balotaje.db" in unit
    assert "DynamicUser=yes" in unit
    assert "ProtectSystem=strict" in unit


# ---- the recipes -------------------------------------------------------------------------------------------


def recipes(root: Path) -> list[str]:
    return re.findall(r"^datasette publish .+$", (root / "docs" / "DEPLOYMENT.md").read_text(), re.MULTILINE)


def test_datasette_publish_understands_its_recipe(root: Path, database: Path, tmp_path: Path) -> None:
    """With a cloud that only writes down what it is asked."""
    said = tmp_path / "said.txt"
    for program in ("gcloud", "heroku"):
        script = tmp_path / program
        script.write_text(
            f'#!/bin/sh\necho "{program} $*" >> {said}\n[ "$1" = plugins ] && echo heroku-builds\nexit 0\n'
        )
        script.chmod(0o755)
    found = [recipe for recipe in recipes(root) if "cloudrun" in recipe]
    assert len(recipes(root)) == 2
    assert found
    line = (
        found[0].replace("data/public/balotaje.db", str(database)).replace("datasette publish", "{} publish")
    )
    command = line.format(root / ".venv" / "bin" / "datasette")
    path = f"{tmp_path}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", f"{command} --show-files"],
        cwd=root,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    for name, value in SETTINGS.items():
        assert f"--setting {name} {value}" in done.stdout.replace("'", "")
    assert "metadata.json" in done.stdout
