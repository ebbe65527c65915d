/* Lines: crisp ones of single pixels, thin smooth ones, and smooth ones of any width with flat ends. */

#include "paint.h"

/* Places are counted in steps of 2^-32 pixels from the line's first row or column, so that each band finds the same. */
static const double UNIT = 4294967296.0;

static void crisp(const Picture *on, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1,
                  uint32_t color)
{
    double dx = x1 - x0, dy = y1 - y0;
    if (fabs(dy) >= fabs(dx)) {
        if (dy == 0.0)
            return;
        double slope = dx / dy;
        int64_t first = first_from(low_of(y0, y1)), to = first_from(high_of(y0, y1));
        int64_t begin = (int64_t)((x0 + ((double)first + 0.5 - y0) * slope) * UNIT), step = (int64_t)(slope * UNIT);
        int64_t from = first < top ? top : first;
        to = to > bottom ? bottom : to;
        int64_t place = begin + (from - first) * step;
        uint32_t *row = on->bits + from * on->stride;
        for (int64_t y = from; y < to; y++, place += step, row += on->stride) {
            int64_t x = place >> 32;
            if (x >= 0 && x < on->wide)
                row[x] = color;
        }
        return;
    }
    double slope = dy / dx, low = low_of(x0, x1), high = high_of(x0, x1);
    int64_t first = first_from(low);
    int64_t begin = (int64_t)((y0 + ((double)first + 0.5 - x0) * slope) * UNIT), step = (int64_t)(slope * UNIT);
    /* Only the columns in which the line is in this band, and one more for safety at either end. */
    if (fabs(slope) > 1e-9) {
        double one = x0 + ((double)top - y0) / slope, other = x0 + ((double)bottom - y0) / slope;
        low = high_of(low, low_of(one, other) - 1.0);
        high = low_of(high, high_of(one, other) + 1.0);
    }
    int64_t from = first_from(low), to = first_from(high);
    to = to > on->wide ? on->wide : to;
    int64_t place = begin + (from - first) * step;
    for (int64_t x = from; x < to; x++, place += step) {
        int64_t y = place >> 32;
        if (y >= top && y < bottom)
            on->bits[y * on->stride + x] = color;
    }
}

/* Shares a colour out between two pixels: `share` of 256 to the second, the rest to the first. */
static inline void touch(uint32_t *one, uint32_t *other, uint32_t color, uint32_t share)
{
    *one = mixed(*one, color, 256 - share);
    *other = mixed(*other, color, share);
}

#ifdef __SSE2__
/* The same at once, for two pixels in the lower half of a register. */
static inline __m128i touched(__m128i under, __m128i ink, uint32_t share)
{
    __m128i parts = _mm_cvtsi32_si128((int)((256 - share) | share << 16));
    parts = _mm_unpacklo_epi16(parts, parts);
    parts = _mm_unpacklo_epi32(parts, parts);
    __m128i rest = _mm_sub_epi16(_mm_set1_epi16(256), parts);
    under = _mm_unpacklo_epi8(under, _mm_setzero_si128());
    under = _mm_add_epi16(_mm_mullo_epi16(ink, parts), _mm_mullo_epi16(under, rest));
    under = _mm_srli_epi16(_mm_add_epi16(under, _mm_set1_epi16(128)), 8);
    return _mm_packus_epi16(under, under);
}
#endif

/* Two neighbours in a row. */
static inline void touch_row(uint32_t *pixel, uint32_t color, uint32_t share)
{
#ifdef __SSE2__
    __m128i *at = (__m128i *)pixel;
    _mm_storel_epi64(at, touched(_mm_loadl_epi64(at), as_ink(color), share));
#else
    touch(pixel, pixel + 1, color, share);
#endif
}

/* Two neighbours in a column. */
static inline void touch_column(uint32_t *upper, uint32_t *lower, uint32_t color, uint32_t share)
{
#ifdef __SSE2__
    __m128i both = _mm_unpacklo_epi32(_mm_cvtsi32_si128((int)*upper), _mm_cvtsi32_si128((int)*lower));
    both = touched(both, as_ink(color), share);
    *upper = (uint32_t)_mm_cvtsi128_si32(both);
    *lower = (uint32_t)_mm_cvtsi128_si32(_mm_srli_si128(both, 4));
#else
    touch(upper, lower, color, share);
#endif
}

/* A line one pixel wide along the other axis, shared out between the two pixels that it lies between (Wu, 1991). */
static void thin(const Picture *on, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1, uint32_t color)
{
    double dx = x1 - x0, dy = y1 - y0;
    if (fabs(dy) >= fabs(dx)) {
        if (dy == 0.0)
            return;
        double slope = dx / dy;
        int64_t first = first_from(low_of(y0, y1)), to = first_from(high_of(y0, y1));
        int64_t begin = (int64_t)((x0 + ((double)first + 0.5 - y0) * slope - 0.5) * UNIT), step = (int64_t)(slope * UNIT);
        int64_t from = first < top ? top : first;
        to = to > bottom ? bottom : to;
        int64_t place = begin + (from - first) * step;
        uint32_t *row = on->bits + from * on->stride;
        for (int64_t y = from; y < to; y++, place += step, row += on->stride) {
            int64_t x = place >> 32;
            uint32_t share = (uint32_t)(place >> 24) & 0xffu;
            if (x >= 0 && x + 1 < on->wide)
                touch_row(row + x, color, share);
            else if (x == -1)
                row[0] = mixed(row[0], color, share);
            else if (x + 1 == on->wide)
                row[x] = mixed(row[x], color, 256 - share);
        }
        return;
    }
    double slope = dy / dx, low = low_of(x0, x1), high = high_of(x0, x1);
    int64_t first = first_from(low);
    int64_t begin = (int64_t)((y0 + ((double)first + 0.5 - x0) * slope - 0.5) * UNIT), step = (int64_t)(slope * UNIT);
    if (fabs(slope) > 1e-9) {
        double a = x0 + ((double)top - 1.0 - y0) / slope, b = x0 + ((double)bottom + 1.0 - y0) / slope;
        low = high_of(low, low_of(a, b) - 1.0);
        high = low_of(high, high_of(a, b) + 1.0);
    }
    int64_t from = first_from(low), to = first_from(high);
    to = to > on->wide ? on->wide : to;
    int64_t place = begin + (from - first) * step;
    for (int64_t x = from; x < to; x++, place += step) {
        int64_t y = place >> 32;
        uint32_t share = (uint32_t)(place >> 24) & 0xffu;
        int64_t upper = y * on->stride + x, lower = upper + on->stride;
        if (y >= top && y + 1 < bottom)
            touch_column(on->bits + upper, on->bits + lower, color, share);
        else if (y >= top && y < bottom)
            on->bits[upper] = mixed(on->bits[upper], color, 256 - share);
        else if (y + 1 == top && top < bottom)
            on->bits[lower] = mixed(on->bits[lower], color, share);
    }
}

/* Lays a stretch of a row: `across` and `along` say how far its first pixel's middle is from the line's axis and start,
   and change by their steps from pixel to pixel. Up to `room` pixels may be touched, which are those of the row. */
static void cover(uint32_t *pixel, int span, int room, float across, float across_step, float along, float along_step,
                  float half, float tail, float peak, uint32_t color)
{
    int i = 0;
#ifdef __SSE2__
    const __m128 zero = _mm_setzero_ps(), one = _mm_set1_ps(1.0f), count = _mm_set_ps(3.0f, 2.0f, 1.0f, 0.0f);
    const __m128 sign = _mm_set1_ps(-0.0f);
    const __m128i ink = as_ink(color);
    /* What lies beyond the stretch is covered by nothing, and keeps its value. */
    for (; i < span && i + 4 <= room; i += 4) {
        __m128 at = _mm_add_ps(_mm_set1_ps((float)i), count);
        __m128 d = _mm_add_ps(_mm_set1_ps(across), _mm_mul_ps(at, _mm_set1_ps(across_step)));
        __m128 s = _mm_add_ps(_mm_set1_ps(along), _mm_mul_ps(at, _mm_set1_ps(along_step)));
        __m128 body = _mm_min_ps(_mm_set1_ps(peak), _mm_sub_ps(_mm_set1_ps(half), _mm_andnot_ps(sign, d)));
        __m128 cap = _mm_min_ps(one, _mm_min_ps(s, _mm_sub_ps(_mm_set1_ps(tail), s)));
        __m128 part = _mm_mul_ps(_mm_max_ps(zero, body), _mm_max_ps(zero, cap));
        __m128i share = _mm_cvttps_epi32(_mm_add_ps(_mm_mul_ps(part, _mm_set1_ps(256.0f)), _mm_set1_ps(0.5f)));
        __m128i *under = (__m128i *)(pixel + i);
        _mm_storeu_si128(under, mixed4(_mm_loadu_si128(under), ink, share));
    }
#endif
    for (; i < span; i++) {
        float d = across + (float)i * across_step, s = along + (float)i * along_step;
        float body = most(0.0f, least(peak, half - fabsf(d)));
        float cap = most(0.0f, least(1.0f, least(s, tail - s)));
        pixel[i] = mixed(pixel[i], color, (uint32_t)(int32_t)(body * cap * 256.0f + 0.5f));
    }
}

/* A pixel is covered by as much of the line as lies within half a pixel of its middle, across and along the line. */
static void smooth(const Picture *on, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1,
                   float width, uint32_t color)
{
    double dx = x1 - x0, dy = y1 - y0, length = sqrt(dx * dx + dy * dy);
    if (!(length > 1e-6))
        return;
    double ux = dx / length, uy = dy / length;
    /* Hairlines lose what a slant costs them, as QPainter's do. */
    if (width <= 1.0f)
        width *= (float)high_of(fabs(ux), fabs(uy));
    double reach = 0.5 * width + 0.5, ends = length + 1.0;
    float peak = width < 1.0f ? width : 1.0f;
    /* The box around the line with its soft edge. */
    double pad_y = reach * fabs(ux) + 0.5 * fabs(uy), pad_x = reach * fabs(uy) + 0.5 * fabs(ux);
    double left = low_of(x0, x1) - pad_x, right = high_of(x0, x1) + pad_x;
    int64_t first = first_from(low_of(y0, y1) - pad_y), last = first_from(high_of(y0, y1) + pad_y);
    first = first < top ? top : first;
    last = last > bottom ? bottom : last;
    if (right <= 0.0 || left >= (double)on->wide)
        return;
    /* In each row the line lies between two pairs of bounds that move evenly from row to row. */
    double across_step = 0.0, across_low = left, across_high = right;
    double along_step = 0.0, along_low = left, along_high = right, down = (double)first + 0.5 - y0;
    if (fabs(uy) > 1e-6) {
        double half = reach / fabs(uy);
        across_step = ux / uy;
        across_low = x0 + down * across_step - half;
        across_high = x0 + down * across_step + half;
    }
    if (fabs(ux) > 1e-6) {
        double one = x0 + (-0.5 - down * uy) / ux, other = x0 + (length + 0.5 - down * uy) / ux;
        along_step = -uy / ux;
        along_low = low_of(one, other);
        along_high = high_of(one, other);
    }
    for (int64_t y = first; y < last; y++) {
        double rows = (double)(y - first);
        double from = high_of(left, high_of(across_low + rows * across_step, along_low + rows * along_step));
        double to = low_of(right, low_of(across_high + rows * across_step, along_high + rows * along_step));
        if (!(from < to) || to <= 0.0)
            continue;
        int64_t begin = first_from(from), end = first_from(to);
        end = end > on->wide ? on->wide : end;
        double beside = (double)begin + 0.5 - x0, below = (double)y + 0.5 - y0;
        float across = (float)(below * ux - beside * uy), along = (float)(beside * ux + below * uy + 0.5);
        cover(on->bits + y * on->stride + begin, (int)(end - begin), (int)(on->wide - begin), across, (float)-uy,
              along, (float)ux, (float)reach, (float)ends, peak, color);
    }
}

void draw_line(const Picture *on, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1, float width,
               uint32_t color)
{
    if (width > 0.0f)
        smooth(on, top, bottom, x0, y0, x1, y1, width, color);
    else if (width < 0.0f)
        thin(on, top, bottom, x0, y0, x1, y1, color);
    else
        crisp(on, top, bottom, x0, y0, x1, y1, color);
}
