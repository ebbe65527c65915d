/* Ready-made pictures laid over the picture: names and glyphs. Bit by bit what QPainter makes of them. */

#include "paint.h"

static inline uint32_t over(uint32_t under, uint32_t ink)
{
    uint32_t rest = 255 - (ink >> 24);
    uint32_t outer = (under & 0xff00ffu) * rest, inner = (under >> 8 & 0xff00ffu) * rest;
    outer = (outer + (outer >> 8 & 0xff00ffu) + 0x800080u) >> 8 & 0xff00ffu;
    inner = (inner + (inner >> 8 & 0xff00ffu) + 0x800080u) & 0xff00ff00u;
    return ink + (outer | inner);
}

static void lay_plain(uint32_t *under, const uint32_t *ink, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        if (ink[i])
            under[i] = over(under[i], ink[i]);
}

#ifdef __SSE2__
static void lay_sse2(uint32_t *under, const uint32_t *ink, int64_t count)
{
    const __m128i none = _mm_setzero_si128(), half = _mm_set1_epi16(128);
    const __m128i full = _mm_set1_epi16(255); /* the most that a channel has, and every second one of a pixel */
    int64_t i = 0;
    for (; i + 4 <= count; i += 4) {
        __m128i above = _mm_loadu_si128((const __m128i *)(ink + i));
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(above, none)) == 0xffff)
            continue;
        __m128i *at = (__m128i *)(under + i);
        __m128i below = _mm_loadu_si128(at), alpha = _mm_srli_epi32(above, 24);
        __m128i rest = _mm_sub_epi16(full, _mm_or_si128(alpha, _mm_slli_epi32(alpha, 16)));
        __m128i outer = _mm_mullo_epi16(_mm_and_si128(below, full), rest);
        __m128i inner = _mm_mullo_epi16(_mm_srli_epi16(below, 8), rest);
        outer = _mm_add_epi16(_mm_add_epi16(outer, _mm_srli_epi16(outer, 8)), half);
        inner = _mm_add_epi16(_mm_add_epi16(inner, _mm_srli_epi16(inner, 8)), half);
        below = _mm_or_si128(_mm_srli_epi16(outer, 8), _mm_andnot_si128(full, inner));
        _mm_storeu_si128(at, _mm_add_epi8(above, below));
    }
    lay_plain(under + i, ink + i, count - i);
}
#endif

void draw_stamp(const Picture *on, int64_t top, int64_t bottom, const Layer *from, const int32_t *box)
{
    int64_t x = box[0], y = box[1], w = box[2], h = box[3], to_x = box[4], to_y = box[5];
    if (x < 0 || y < 0 || w < 0 || h < 0 || x + w > from->atlas_wide || y + h > from->atlas_tall)
        return;
    int64_t cut = to_x < 0 ? -to_x : 0, first = to_y < top ? top - to_y : 0;
    w = to_x + w > on->wide ? on->wide - to_x : w;
    h = to_y + h > bottom ? bottom - to_y : h;
    if (cut >= w)
        return;
    for (int64_t row = first; row < h; row++) {
        uint32_t *under = on->bits + (to_y + row) * on->stride + to_x + cut;
        const uint32_t *ink = from->atlas + (y + row) * from->atlas_wide + x + cut;
#ifdef __SSE2__
        lay_sse2(under, ink, w - cut);
#else
        lay_plain(under, ink, w - cut);
#endif
    }
}
