"""Files that a user names are read within bounds, and made for this user only, never through a link."""

import os
import stat
import threading

import pytest

from validator.errors import InvalidInput
from validator.files import PUBLIC, read_regular, replace_file


def test_a_regular_file_is_read(tmp_path):
    path = tmp_path / "bestand"
    path.write_bytes(b"x" * 10)
    assert read_regular(path, 10) == b"x" * 10
    with pytest.raises(InvalidInput, match="too much to read"):
        read_regular(path, 9)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/tty", "/dev/stdin", "/proc/self/fd", "/nergens", "/dev/full"])
def test_a_device_a_folder_and_nothing_are_refused_at_once(path):
    with pytest.raises(InvalidInput) as caught:
        read_regular(path, 10)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_pipe_that_nobody_writes_is_refused_at_once(tmp_path):
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    errors = []

    def read():
        try:
            read_regular(pipe, 10)
        except InvalidInput as error:
            errors.append(str(error))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(10)
    assert errors == [f"{pipe}: is no regular file; give a file, not a pipe, a device or a folder."]


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_for_its_owner_unless_another_mode_is_set(tmp_path):
    path = tmp_path / "bestand"
    before = os.umask(0)
    try:
        replace_file(path, b"een")
        assert (mode(path), path.read_bytes()) == (0o600, b"een")
        path.chmod(0o777)
        replace_file(path, b"twee")
        assert (mode(path), path.read_bytes()) == (0o600, b"twee")
        replace_file(path, b"drie", PUBLIC)
        assert mode(path) == 0o644
    finally:
        os.umask(before)
    assert [path.name for path in tmp_path.iterdir()] == ["bestand"]


def test_nothing_is_written_through_a_link(tmp_path):
    victim = tmp_path / "van-een-ander"
    victim.write_bytes(b"blijft")
    link = tmp_path / "koppeling"
    link.symlink_to(victim)
    with pytest.raises(InvalidInput, match="is a symbolic link"):
        replace_file(link, b"weg")
    assert victim.read_bytes() == b"blijft"


def test_a_part_file_cannot_be_foreseen_and_is_never_followed(tmp_path, monkeypatch):
    victim = tmp_path / "van-een-ander"
    victim.write_bytes(b"blijft")
    monkeypatch.setattr("validator.files.os.urandom", lambda _: b"bekend")
    (tmp_path / f".bestand.{b'bekend'.hex()}.part").symlink_to(victim)
    with pytest.raises(FileExistsError):
        replace_file(tmp_path / "bestand", b"weg")
    assert victim.read_bytes() == b"blijft"


def test_two_part_files_never_have_the_same_name(tmp_path, monkeypatch):
    names = []

    def full(path, *_):
        names.append(path.name)
        raise OSError(28, "vol")

    monkeypatch.setattr("validator.files.os.open", full)
    for _ in range(3):
        with pytest.raises(OSError, match="vol"):
            replace_file(tmp_path / "bestand", b"x")
    assert len(set(names)) == 3
