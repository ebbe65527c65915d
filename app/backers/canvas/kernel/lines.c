/* Lines and discs of many colours, laid over a picture of 32 bits a pixel (0xffRRGGBB), outside the interpreter lock.

   The picture is cut into bands of rows. A band draws everything that touches it, in the order given, and a pixel's
   value depends on nothing but that order: the bits are the same however many threads share the bands. */

#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define API __attribute__((visibility("default")))
#define ABI 2
#define MOST_THREADS 8
#define BANDS_A_THREAD 3

typedef struct {
    uint32_t *bits;
    int64_t wide, tall, stride; /* in pixels */
    const float *x0, *y0, *x1, *y1;
    const float *width;    /* of each style; 0 is a line of single pixels without smoothing, -1 a thin smooth one */
    const uint32_t *color; /* of each style */
    const uint16_t *style; /* of each line or disc */
    int64_t count;
    int discs; /* x0, y0 are middles and x1 radii */
    int64_t bands;
    atomic_int_fast64_t next, done; /* bands taken, and finished */
    atomic_int_fast64_t holders;    /* threads that may still look at this */
} Work;

static inline uint32_t mixed(uint32_t under, uint32_t over, uint32_t share) /* share of 256 */
{
    uint32_t rest = 256 - share;
    uint32_t outer = ((over & 0xff00ffu) * share + (under & 0xff00ffu) * rest + 0x800080u) >> 8 & 0xff00ffu;
    uint32_t inner = ((over >> 8 & 0xffu) * share + (under >> 8 & 0xffu) * rest + 0x80u) & 0xff00u;
    return 0xff000000u | outer | inner;
}

static inline float least(float a, float b) { return a < b ? a : b; }
static inline float most(float a, float b) { return a > b ? a : b; }
static inline double low_of(double a, double b) { return a < b ? a : b; }
static inline double high_of(double a, double b) { return a > b ? a : b; }

/* The first pixel of a row (or row of a picture) whose middle is not before `at`; 0 for what lies before the edge. */
static inline int64_t first_from(double at)
{
    double least_middle = at - 0.5;
    if (least_middle <= 0.0)
        return 0;
    int64_t whole = (int64_t)least_middle;
    return whole + ((double)whole < least_middle);
}

/* Places are counted in steps of 2^-32 pixels from the line's first row or column, so that each band finds the same. */
static const double UNIT = 4294967296.0;

static void crisp(const Work *work, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1,
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
        uint32_t *row = work->bits + from * work->stride;
        for (int64_t y = from; y < to; y++, place += step, row += work->stride) {
            int64_t x = place >> 32;
            if (x >= 0 && x < work->wide)
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
    to = to > work->wide ? work->wide : to;
    int64_t place = begin + (from - first) * step;
    for (int64_t x = from; x < to; x++, place += step) {
        int64_t y = place >> 32;
        if (y >= top && y < bottom)
            work->bits[y * work->stride + x] = color;
    }
}

static inline void touch(const Work *work, int64_t x, int64_t y, uint32_t color, uint32_t share)
{
    if (x >= 0 && x < work->wide) {
        uint32_t *pixel = work->bits + y * work->stride + x;
        *pixel = mixed(*pixel, color, share);
    }
}

/* A line one pixel wide along the other axis, shared out between the two pixels that it lies between (Wu, 1991). */
static void thin(const Work *work, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1, uint32_t color)
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
        for (int64_t y = from; y < to; y++) {
            int64_t place = begin + (y - first) * step, x = place >> 32;
            uint32_t share = (uint32_t)(place >> 24) & 0xffu;
            touch(work, x, y, color, 256 - share);
            touch(work, x + 1, y, color, share);
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
    to = to > work->wide ? work->wide : to;
    for (int64_t x = from; x < to; x++) {
        int64_t place = begin + (x - first) * step, y = place >> 32;
        uint32_t share = (uint32_t)(place >> 24) & 0xffu;
        if (y >= top && y < bottom)
            touch(work, x, y, color, 256 - share);
        if (y + 1 >= top && y + 1 < bottom)
            touch(work, x, y + 1, color, share);
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
    const __m128i none = _mm_setzero_si128(), half_step = _mm_set1_epi16(128), all = _mm_set1_epi16(256);
    const __m128i ink = _mm_unpacklo_epi8(_mm_set1_epi32((int)color), none);
    /* What lies beyond the stretch is covered by nothing, and keeps its value. */
    for (; i < span && i + 4 <= room; i += 4) {
        __m128 at = _mm_add_ps(_mm_set1_ps((float)i), count);
        __m128 d = _mm_add_ps(_mm_set1_ps(across), _mm_mul_ps(at, _mm_set1_ps(across_step)));
        __m128 s = _mm_add_ps(_mm_set1_ps(along), _mm_mul_ps(at, _mm_set1_ps(along_step)));
        __m128 body = _mm_min_ps(_mm_set1_ps(peak), _mm_sub_ps(_mm_set1_ps(half), _mm_andnot_ps(sign, d)));
        __m128 cap = _mm_min_ps(one, _mm_min_ps(s, _mm_sub_ps(_mm_set1_ps(tail), s)));
        __m128 part = _mm_mul_ps(_mm_max_ps(zero, body), _mm_max_ps(zero, cap));
        __m128i share = _mm_cvttps_epi32(_mm_add_ps(_mm_mul_ps(part, _mm_set1_ps(256.0f)), _mm_set1_ps(0.5f)));
        __m128i pairs = _mm_packs_epi32(share, share);
        pairs = _mm_unpacklo_epi16(pairs, pairs);
        __m128i low = _mm_unpacklo_epi32(pairs, pairs), high = _mm_unpackhi_epi32(pairs, pairs);
        __m128i under = _mm_loadu_si128((const __m128i *)(pixel + i));
        __m128i left = _mm_add_epi16(_mm_mullo_epi16(ink, low),
                                     _mm_mullo_epi16(_mm_unpacklo_epi8(under, none), _mm_sub_epi16(all, low)));
        __m128i right = _mm_add_epi16(_mm_mullo_epi16(ink, high),
                                      _mm_mullo_epi16(_mm_unpackhi_epi8(under, none), _mm_sub_epi16(all, high)));
        left = _mm_srli_epi16(_mm_add_epi16(left, half_step), 8);
        right = _mm_srli_epi16(_mm_add_epi16(right, half_step), 8);
        _mm_storeu_si128((__m128i *)(pixel + i), _mm_packus_epi16(left, right));
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
static void smooth(const Work *work, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1,
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
    if (right <= 0.0 || left >= (double)work->wide)
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
        end = end > work->wide ? work->wide : end;
        double beside = (double)begin + 0.5 - x0, below = (double)y + 0.5 - y0;
        float across = (float)(below * ux - beside * uy), along = (float)(beside * ux + below * uy + 0.5);
        cover(work->bits + y * work->stride + begin, (int)(end - begin), (int)(work->wide - begin), across, (float)-uy,
              along, (float)ux, (float)reach, (float)ends, peak, color);
    }
}

static void disc(const Work *work, int64_t top, int64_t bottom, double x, double y, double radius, uint32_t color)
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
        int64_t begin = first_from(x - half), end = first_from(x + half);
        end = end > work->wide ? work->wide : end;
        uint32_t *line = work->bits + row * work->stride;
        for (int64_t i = begin; i < end; i++) {
            float across = (float)((double)i + 0.5 - x);
            float cover = least(1.0f, (float)reach - sqrtf(across * across + (float)(down * down)));
            line[i] = mixed(line[i], color, (uint32_t)(int32_t)(most(0.0f, cover) * 256.0f + 0.5f));
        }
    }
}

static void band(const Work *work, int64_t top, int64_t bottom)
{
    for (int64_t i = 0; i < work->count; i++) {
        float x0 = work->x0[i], y0 = work->y0[i], x1 = work->x1[i];
        uint16_t style = work->style[i];
        uint32_t color = work->color[style];
        if (work->discs) {
            /* Written so that what is not a number is left out. */
            if (y0 + x1 + 1.0f > (float)top && y0 - x1 - 1.0f < (float)bottom && fabsf(x0) < 1e7f && x1 < 1e5f)
                disc(work, top, bottom, x0, y0, x1, color);
            continue;
        }
        float y1 = work->y1[i], width = work->width[style], pad = 0.5f * width + 2.0f;
        if (!(most(y0, y1) + pad > (float)top && least(y0, y1) - pad < (float)bottom))
            continue;
        if (!(fabsf(x0) < 1e7f && fabsf(x1) < 1e7f && fabsf(y0) < 1e7f && fabsf(y1) < 1e7f))
            continue;
        if (width > 0.0f)
            smooth(work, top, bottom, x0, y0, x1, y1, width, color);
        else if (width < 0.0f)
            thin(work, top, bottom, x0, y0, x1, y1, color);
        else
            crisp(work, top, bottom, x0, y0, x1, y1, color);
    }
}

static void share_out(Work *work)
{
    int64_t mine;
    while ((mine = atomic_fetch_add(&work->next, 1)) < work->bands) {
        band(work, work->tall * mine / work->bands, work->tall * (mine + 1) / work->bands);
        atomic_fetch_add(&work->done, 1);
    }
}

static void let_go(Work *work)
{
    if (atomic_fetch_sub(&work->holders, 1) == 1)
        free(work);
}

static void *helper(void *given)
{
    share_out(given);
    let_go(given);
    return 0;
}

API int64_t backers_lines_abi(void) { return ABI; }

/* Returns when all is drawn. A helper that the machine never found time for is not waited for: it finds nothing left. */
API void backers_draw(uint32_t *bits, int64_t wide, int64_t tall, int64_t stride, const float *x0, const float *y0,
                      const float *x1, const float *y1, const uint16_t *style, int64_t count, const uint32_t *color,
                      const float *width, int64_t discs, int64_t threads)
{
    Work alone = {bits, wide, tall, stride, x0, y0, x1, y1, width, color, style, count, discs != 0, 1, 0, 0, 1};
    Work *work = threads > 1 ? malloc(sizeof *work) : 0;
    if (!work) {
        share_out(&alone);
        return;
    }
    *work = alone;
    threads = threads > MOST_THREADS ? MOST_THREADS : threads;
    work->bands = threads * BANDS_A_THREAD;
    for (int64_t i = 1; i < threads; i++) {
        pthread_t made;
        atomic_fetch_add(&work->holders, 1);
        if (pthread_create(&made, 0, helper, work)) {
            let_go(work);
            break;
        }
        pthread_detach(made);
    }
    share_out(work);
    while (atomic_load(&work->done) < work->bands)
        sched_yield();
    let_go(work);
}
