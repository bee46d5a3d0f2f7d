"""Photographs as telephones take them: read, and kept as JPEG without where they were taken."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from services.listings.domain.document_errors import FileBroken, ImageTooLarge
from services.listings.domain.file_type import FileType, file_type
from services.listings.store.images import kept_image
from tests.listings.offers import a_body
from tests.listings.papers import a_heic

MANY = 50_000_000
SENT = a_heic()


def test_a_photograph_of_a_telephone_is_kept_as_jpeg_without_its_place():
    assert b"Peeters" in SENT
    assert file_type(SENT) is FileType.JPEG
    kept = kept_image(SENT, file_type(SENT), MANY)
    for content in (kept.content, kept.thumbnail):
        assert file_type(content) is FileType.JPEG
        assert b"Peeters" not in content
        with Image.open(BytesIO(content)) as image:
            assert not image.getexif()
            assert not {"exif", "xmp", "comment"} & image.info.keys()


def test_it_is_the_same_picture():
    with Image.open(BytesIO(kept_image(SENT, FileType.JPEG, MANY).content)) as kept:
        assert kept.size == (640, 480)
        shades = [kept.convert("L").getpixel((320, at)) for at in (10, 240, 470)]
    assert shades == pytest.approx([5, 128, 250], abs=6)


def test_one_that_was_held_on_its_side_is_kept_upright():
    kept = kept_image(a_heic(orientation=6), FileType.JPEG, MANY)
    assert (kept.width, kept.height) == (480, 640)


def test_a_large_one_is_refused_before_it_is_decoded():
    with pytest.raises(ImageTooLarge):
        kept_image(SENT, FileType.JPEG, most_pixels=640 * 480 - 1)


@given(cut=st.floats(0.01, 0.95), at=st.floats(0, 1), byte=st.integers(0, 255))
def test_a_broken_one_is_refused_or_kept_and_never_crashes(cut, at, byte):
    whole = bytearray(SENT)
    whole[min(int(at * len(whole)), len(whole) - 1)] = byte
    for content in (bytes(whole), bytes(whole[: int(cut * len(whole))])):
        try:
            assert kept_image(content, FileType.JPEG, MANY).content
        except (FileBroken, ImageTooLarge):
            continue


@pytest.mark.parametrize("side", [0, 1, 100, 2**32 - 1])
def test_one_that_says_of_itself_what_cannot_be_is_refused(side):
    at = SENT.index(b"ispe") + 8
    with pytest.raises((FileBroken, ImageTooLarge)):
        kept_image(SENT[:at] + side.to_bytes(4, "big") * 2 + SENT[at + 8 :], FileType.JPEG, MANY)


async def test_it_is_sent_like_any_other(owner):
    lot = (await owner("POST", "/v1/lots", json=a_body())).json()
    about = {"kind": "photograph", "lot_id": lot["id"]}
    answer = await owner("POST", "/v1/documents", data=about, files={"file": ("IMG_0001.HEIC", SENT)})
    assert (answer.status_code, answer.json()["file"]["media_type"]) == (201, "image/jpeg"), answer.text
