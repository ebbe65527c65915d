/* What the sources of the drawing kernel share: the picture, what is drawn on it, and how colours are laid over.

   A picture has 32 bits a pixel, 0xffRRGGBB. Everything is drawn between two rows, `top` and `bottom`, of a band. */

#ifndef BACKERS_PAINT_H
#define BACKERS_PAINT_H

#include <math.h>
#include <stdint.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef struct {
    uint32_t *bits;
    int64_t wide, tall, stride; /* in pixels */
} Picture;

enum { FILL, LINES, DISCS, POLYGONS, STAMPS, ROUTES };

/* One kind of thing, many times. As 64-bit words, in this order, it comes from Python (native.py). */
typedef struct {
    int64_t kind, count;
    const float *x0, *y0, *x1, *y1; /* of lines; discs have middles and radii, x1; the others places x, y in turn, x0 */
    const uint16_t *style;          /* of each line, disc or polygon */
    int64_t styles;                 /* how many there are */
    const uint32_t *color;          /* of each style; of a FILL its one colour */
    const float *width;    /* of each style; 0 is a line of single pixels without smoothing, -1 a thin smooth one */
    int64_t corners;       /* of each polygon; of all routes together */
    const int32_t *first;  /* place of each route, and where the last ends */
    const float *pattern;  /* of each style of routes: on, off, on, off; zeros for unbroken ones */
    const uint32_t *atlas; /* of stamps, premultiplied, with its size in pixels */
    int64_t atlas_wide, atlas_tall;
    const int32_t *boxes; /* of each stamp: x, y, w, h on the atlas, then x, y on the picture */
} Layer;

void draw_line(const Picture *on, int64_t top, int64_t bottom, double x0, double y0, double x1, double y1, float width,
               uint32_t color);
void draw_route(const Picture *on, int64_t top, int64_t bottom, const float *places, int64_t count, float width,
                const float *pattern, uint32_t color);
void draw_disc(const Picture *on, int64_t top, int64_t bottom, double x, double y, double radius, uint32_t color);
void draw_polygon(const Picture *on, int64_t top, int64_t bottom, const float *corners, int64_t count, uint32_t color);
void draw_stamp(const Picture *on, int64_t top, int64_t bottom, const Layer *from, const int32_t *box);

static inline uint32_t mixed(uint32_t under, uint32_t over, uint32_t share) /* share of 256 */
{
    uint32_t rest = 256 - share;
    uint32_t outer = ((over & 0xff00ffu) * share + (under & 0xff00ffu) * rest + 0x800080u) >> 8 & 0xff00ffu;
    uint32_t inner = ((over >> 8 & 0xffu) * share + (under >> 8 & 0xffu) * rest + 0x80u) & 0xff00u;
    return 0xff000000u | outer | inner;
}

#ifdef __SSE2__
/* The same for four pixels, whose shares stand in 32-bit places. */
static inline __m128i mixed4(__m128i under, __m128i ink, __m128i share)
{
    const __m128i none = _mm_setzero_si128(), half_step = _mm_set1_epi16(128), all = _mm_set1_epi16(256);
    __m128i pairs = _mm_packs_epi32(share, share);
    pairs = _mm_unpacklo_epi16(pairs, pairs);
    __m128i low = _mm_unpacklo_epi32(pairs, pairs), high = _mm_unpackhi_epi32(pairs, pairs);
    __m128i left = _mm_add_epi16(_mm_mullo_epi16(ink, low),
                                 _mm_mullo_epi16(_mm_unpacklo_epi8(under, none), _mm_sub_epi16(all, low)));
    __m128i right = _mm_add_epi16(_mm_mullo_epi16(ink, high),
                                  _mm_mullo_epi16(_mm_unpackhi_epi8(under, none), _mm_sub_epi16(all, high)));
    left = _mm_srli_epi16(_mm_add_epi16(left, half_step), 8);
    right = _mm_srli_epi16(_mm_add_epi16(right, half_step), 8);
    return _mm_packus_epi16(left, right);
}

/* A colour as `mixed4` takes it. */
static inline __m128i as_ink(uint32_t color)
{
    return _mm_unpacklo_epi8(_mm_set1_epi32((int)color), _mm_setzero_si128());
}
#endif

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

#endif
