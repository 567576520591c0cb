"""The tall picture that is put together from strips."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.web.worker.png import write_png


@given(st.integers(1, 9), st.lists(st.integers(1, 7), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_strips_become_one_picture(width: int, heights: list[int], random: object) -> None:
    strips = [random.randbytes(width * 3 * height) for height in heights]  # type: ignore[attr-defined]
    stream = io.BytesIO()
    assert write_png(stream, width, strips) == sum(heights)
    with Image.open(stream) as image:
        assert (image.size, image.mode) == ((width, sum(heights)), "RGB")
        assert image.tobytes() == b"".join(strips)
