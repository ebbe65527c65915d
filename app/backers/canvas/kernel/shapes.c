/* Discs, and small polygons with the exact area that they cover of each pixel. */

#include "paint.h"

#define CELLS 512 /* columns of a polygon that are worked out at once */

void draw_disc(const Picture *on, int64_t top, int64_t bottom, double x, double y, double radius, uint32_t color)
{
    double reach = radius + 0.5;
    int64_t first = first_from(y - reach), last = first_from(y + reach);
    first = first < top ? top : first;
    last = last > bottom ? bottom : last;
    for (int64_t row = first; row < last; row++) {
        double down = (double)row + 0.5 - y, room = reach * reach - down * down;
        if (room <= 0.0)
            continue;
        double half = sqrt(room);
        if (x + half <= 0.0)
            continue;
        int64_t i = first_from(x - half), end = first_from(x + half);
        end = end > on->wide ? on->wide : end;
        uint32_t *line = on->bits + row * on->stride;
        float beside = (float)((double)i + 0.5 - x), below = (float)(down * down), rim = (float)reach;
#ifdef __SSE2__
        const __m128i ink = as_ink(color);
        const __m128 one = _mm_set1_ps(1.0f), count = _mm_set_ps(3.0f, 2.0f, 1.0f, 0.0f);
        for (; i < end && i + 4 <= on->wide; i += 4, beside += 4.0f) {
            __m128 across = _mm_add_ps(_mm_set1_ps(beside), count);
            __m128 far = _mm_sqrt_ps(_mm_add_ps(_mm_mul_ps(across, across), _mm_set1_ps(below)));
            __m128 part = _mm_min_ps(one, _mm_max_ps(_mm_setzero_ps(), _mm_sub_ps(_mm_set1_ps(rim), far)));
            __m128i share = _mm_cvttps_epi32(_mm_add_ps(_mm_mul_ps(part, _mm_set1_ps(256.0f)), _mm_set1_ps(0.5f)));
            __m128i *under = (__m128i *)(line + i);
            _mm_storeu_si128(under, mixed4(_mm_loadu_si128(under), ink, share));
        }
#endif
        for (; i < end; i++, beside += 1.0f) {
            float part = least(1.0f, most(0.0f, rim - sqrtf(beside * beside + below)));
            line[i] = mixed(line[i], color, (uint32_t)(int32_t)(part * 256.0f + 0.5f));
        }
    }
}

/* Enters a piece of an outline that stays within a row, from x0 to x1 >= x0 and `down` long: each cell gets what lies
   to the right of it, less what the cells before have. After Levien's font-rs (2016). */
static void enter(float *cells, float down, float x0, float x1)
{
    int from = (int)x0, to = (int)ceilf(x1);
    if (to <= from + 1) {
        float middle = 0.5f * (x0 + x1) - (float)from;
        cells[from] += down * (1.0f - middle);
        cells[from + 1] += down * middle;
        return;
    }
    float each = 1.0f / (x1 - x0), in = 1.0f - (x0 - (float)from), out = x1 - (float)(to - 1);
    float begun = 0.5f * each * in * in, ended = 0.5f * each * out * out;
    cells[from] += down * begun;
    if (to == from + 2) {
        cells[from + 1] += down * (1.0f - begun - ended);
    } else {
        float second = each * (in + 0.5f);
        cells[from + 1] += down * (second - begun);
        for (int i = from + 2; i < to - 1; i++)
            cells[i] += down * each;
        cells[to - 1] += down * (1.0f - (second + (float)(to - from - 3) * each) - ended);
    }
    cells[to] += down * ended;
}

/* Enters all that the outline has in one row, for the columns from `left`. */
static void enter_row(float *cells, int count, double left, double row, const float *corners, int64_t many)
{
    for (int64_t i = 0; i < many; i++) {
        const float *one = corners + 2 * i, *other = corners + 2 * (i + 1 < many ? i + 1 : 0);
        double sign = one[1] < other[1] ? 1.0 : -1.0;
        if (sign < 0.0) {
            const float *swap = one;
            one = other;
            other = swap;
        }
        double from = high_of(one[1], row), to = low_of(other[1], row + 1.0);
        if (!(from < to))
            continue;
        double slope = ((double)other[0] - one[0]) / ((double)other[1] - one[1]), down = sign * (to - from);
        double x0 = one[0] + (from - one[1]) * slope - left, x1 = one[0] + (to - one[1]) * slope - left;
        double low = low_of(x0, x1), high = high_of(x0, x1), end = (double)count, length = high - low;
        if (low >= end)
            continue;
        if (high <= 0.0) {
            cells[0] += (float)down;
            continue;
        }
        if (low < 0.0) {
            double share = -low / length;
            cells[0] += (float)(down * share);
            down -= down * share;
            length = high;
            low = 0.0;
        }
        if (high > end) {
            down *= (end - low) / length;
            high = end;
        }
        enter(cells, (float)down, (float)low, (float)high);
    }
}

void draw_polygon(const Picture *on, int64_t top, int64_t bottom, const float *corners, int64_t count, uint32_t color)
{
    float low_x = corners[0], high_x = low_x, low_y = corners[1], high_y = low_y;
    for (int64_t i = 0; i < count; i++) {
        float x = corners[2 * i], y = corners[2 * i + 1];
        if (!(fabsf(x) < 1e7f && fabsf(y) < 1e7f))
            return;
        low_x = least(low_x, x);
        high_x = most(high_x, x);
        low_y = least(low_y, y);
        high_y = most(high_y, y);
    }
    int64_t first = low_y < (float)top ? top : (int64_t)low_y, last = (int64_t)ceilf(most(high_y, 0.0f));
    int64_t begin = low_x < 0.0f ? 0 : (int64_t)low_x, end = (int64_t)ceilf(most(high_x, 0.0f));
    last = last > bottom ? bottom : last;
    end = end > on->wide ? on->wide : end;
    float cells[CELLS + 2];
    for (int64_t row = first; row < last; row++)
        for (int64_t left = begin; left < end; left += CELLS) {
            int many = (int)(end - left < CELLS ? end - left : CELLS);
            for (int i = 0; i < many + 2; i++)
                cells[i] = 0.0f;
            enter_row(cells, many, (double)left, (double)row, corners, count);
            uint32_t *line = on->bits + row * on->stride + left;
            float sum = 0.0f;
            for (int i = 0; i < many; i++) {
                sum += cells[i];
                uint32_t share = (uint32_t)(int32_t)(least(1.0f, fabsf(sum)) * 256.0f + 0.5f);
                if (share)
                    line[i] = mixed(line[i], color, share);
            }
        }
}
