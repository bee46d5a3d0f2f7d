"""Images as they are kept: without what their camera wrote into them."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from services.listings.domain.document_errors import FileBroken, ImageTooLarge
from services.listings.domain.file_type import FileType
from services.listings.store.images import THUMBNAIL, kept_image
from tests.listings.papers import a_bomb, a_photograph, a_picture, a_report

MANY = 50_000_000
ALIKE = [(FileType.JPEG, "JPEG"), (FileType.PNG, "PNG"), (FileType.WEBP, "WEBP"), (FileType.TIFF, "TIFF")]


@pytest.mark.parametrize(("kind", "name"), ALIKE, ids=[name for _, name in ALIKE])
def test_what_is_kept_tells_nothing_of_where_and_by_whom_it_was_taken(kind, name):
    sent = a_photograph(name)
    assert b"Peeters" in sent
    kept = kept_image(sent, kind, MANY)
    for content in (kept.content, kept.thumbnail):
        with Image.open(BytesIO(content)) as image:
            exif = image.getexif()
            assert not exif.get_ifd(0x8825)
            assert "Peeters" not in str(dict(exif))
        assert b"Peeters" not in content


def test_comments_xmp_and_what_lies_behind_the_end_go_too():
    sent = a_picture("JPEG", comment=b"gsm 0470 11 22 33", xmp=b"<x>gsm 0470 11 22 33</x>") + b"gsm 0470 11 22 33"
    assert sent.count(b"0470") == 3
    assert b"0470" not in kept_image(sent, FileType.JPEG, MANY).content


def test_texts_in_a_png_go_too():
    told = PngInfo()
    told.add_text("Author", "An Peeters")
    assert b"Peeters" not in kept_image(a_picture("PNG", pnginfo=told), FileType.PNG, MANY).content


def test_an_image_that_was_held_on_its_side_is_kept_upright():
    kept = kept_image(a_photograph(orientation=6, size=(640, 480)), FileType.JPEG, MANY)
    assert (kept.width, kept.height) == (480, 640)
    with Image.open(BytesIO(kept.content)) as image:
        assert image.size == (480, 640)


def test_a_thumbnail_is_a_small_jpeg_of_the_same_shape():
    with Image.open(BytesIO(kept_image(a_picture("PNG", (3_000, 1_500)), FileType.PNG, MANY).thumbnail)) as image:
        assert (image.format, image.size) == ("JPEG", (THUMBNAIL, THUMBNAIL // 2))


def test_all_pages_of_a_report_are_kept():
    with Image.open(BytesIO(kept_image(a_report(pages=3), FileType.TIFF, MANY).content)) as image:
        assert image.n_frames == 3


COLOURS = {
    "JPEG": ("1", "L", "RGB", "CMYK"),
    "PNG": ("1", "L", "P", "RGB", "RGBA", "LA", "I;16"),
    "WEBP": ("1", "L", "P", "RGB", "RGBA", "LA"),
    "TIFF": ("1", "L", "P", "RGB", "RGBA", "LA", "I;16", "CMYK"),
}


@pytest.mark.parametrize(("kind", "name", "mode"), [(kind, name, mode) for kind, name in ALIKE for mode in COLOURS[name]])
def test_whatever_its_colours_are_it_is_kept(kind, name, mode):
    kept = kept_image(a_picture(name, (64, 48), mode), kind, MANY)
    with Image.open(BytesIO(kept.content)) as image:
        image.load()
        assert image.size == (64, 48)


def test_a_clear_background_stays_clear():
    sink = BytesIO()
    image = Image.new("P", (10, 10), 0)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.save(sink, "PNG", transparency=0)
    with Image.open(BytesIO(kept_image(sink.getvalue(), FileType.PNG, MANY).content)) as kept:
        assert kept.convert("RGBA").getpixel((0, 0))[3] == 0


def test_a_bomb_is_refused_before_it_is_decoded():
    with pytest.raises(ImageTooLarge):
        kept_image(a_bomb(), FileType.PNG, MANY)


def test_the_pages_of_a_report_count_together():
    with pytest.raises(ImageTooLarge):
        kept_image(a_report(pages=3), FileType.TIFF, most_pixels=2 * 200 * 300)


@given(kind=st.sampled_from(ALIKE), cut=st.floats(0.01, 0.95), at=st.floats(0, 1), byte=st.integers(0, 255))
def test_broken_images_are_refused_or_kept_and_never_crash(kind, cut, at, byte):
    whole = bytearray(a_picture(kind[1], (40, 30)))
    whole[min(int(at * len(whole)), len(whole) - 1)] = byte
    for content in (bytes(whole), bytes(whole[: int(cut * len(whole))])):
        try:
            assert kept_image(content, kind[0], 1_000_000).content
        except (FileBroken, ImageTooLarge):
            continue
