/* Draws layers of lines, discs, polygons and stamps on a picture, outside the interpreter lock.

   The picture is cut into bands of rows. A band draws everything that touches it, in the order given, and a pixel's
   value depends on nothing but that order: the bits are the same however many threads share the bands. */

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "paint.h"

#define API __attribute__((visibility("default")))
#define ABI 4
#define MOST_THREADS 8
#define BANDS_A_THREAD 3

_Static_assert(sizeof(Layer) == 17 * 8, "Python hands over 17 words of 64 bits");

typedef struct {
    Picture on;
    const Layer *layers;
    int64_t count;
    int64_t bands;
    atomic_int_fast64_t next, done; /* bands taken, and finished */
    atomic_int_fast64_t holders;    /* threads that may still look at this */
} Work;

static void fill(const Picture *on, int64_t top, int64_t bottom, uint32_t color)
{
    for (int64_t y = top; y < bottom; y++) {
        uint32_t *row = on->bits + y * on->stride;
        for (int64_t x = 0; x < on->wide; x++)
            row[x] = color;
    }
}

static void lines(const Picture *on, int64_t top, int64_t bottom, const Layer *all)
{
    for (int64_t i = 0; i < all->count; i++) {
        uint16_t style = all->style[i];
        if (style >= all->styles)
            continue;
        float x0 = all->x0[i], y0 = all->y0[i], x1 = all->x1[i], y1 = all->y1[i];
        float width = all->width[style], pad = 0.5f * width + 2.0f;
        /* Written so that what is not a number is left out. */
        if (!(most(y0, y1) + pad > (float)top && least(y0, y1) - pad < (float)bottom))
            continue;
        if (fabsf(x0) < 1e7f && fabsf(x1) < 1e7f && fabsf(y0) < 1e7f && fabsf(y1) < 1e7f && width < 1e5f)
            draw_line(on, top, bottom, x0, y0, x1, y1, width, all->color[style]);
    }
}

static void routes(const Picture *on, int64_t top, int64_t bottom, const Layer *all)
{
    for (int64_t i = 0; i < all->count; i++) {
        uint16_t style = all->style[i];
        int64_t first = all->first[i], end = all->first[i + 1];
        if (style < all->styles && first >= 0 && end <= all->corners)
            draw_route(on, top, bottom, all->x0 + 2 * first, end - first, all->width[style], all->pattern + 4 * style,
                       all->color[style]);
    }
}

static void discs(const Picture *on, int64_t top, int64_t bottom, const Layer *all)
{
    for (int64_t i = 0; i < all->count; i++) {
        float x = all->x0[i], y = all->y0[i], radius = all->x1[i];
        if (y + radius + 1.0f > (float)top && y - radius - 1.0f < (float)bottom && fabsf(x) < 1e7f &&
            radius >= 0.0f && radius < 1e5f && all->style[i] < all->styles)
            draw_disc(on, top, bottom, x, y, radius, all->color[all->style[i]]);
    }
}

static void polygons(const Picture *on, int64_t top, int64_t bottom, const Layer *all)
{
    for (int64_t i = 0; i < all->count; i++)
        if (all->style[i] < all->styles)
            draw_polygon(on, top, bottom, all->x0 + 2 * all->corners * i, all->corners, all->color[all->style[i]]);
}

static void stamps(const Picture *on, int64_t top, int64_t bottom, const Layer *all)
{
    for (int64_t i = 0; i < all->count; i++)
        draw_stamp(on, top, bottom, all, all->boxes + 6 * i);
}

static void band(const Work *work, int64_t top, int64_t bottom)
{
    for (int64_t i = 0; i < work->count; i++) {
        const Layer *layer = work->layers + i;
        switch (layer->kind) {
        case FILL: fill(&work->on, top, bottom, layer->color[0]); break;
        case LINES: lines(&work->on, top, bottom, layer); break;
        case DISCS: discs(&work->on, top, bottom, layer); break;
        case POLYGONS: polygons(&work->on, top, bottom, layer); break;
        case ROUTES: routes(&work->on, top, bottom, layer); break;
        case STAMPS: stamps(&work->on, top, bottom, layer); break;
        }
    }
}

static void share_out(Work *work)
{
    int64_t mine;
    while ((mine = atomic_fetch_add(&work->next, 1)) < work->bands) {
        band(work, work->on.tall * mine / work->bands, work->on.tall * (mine + 1) / work->bands);
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
API void backers_draw(uint32_t *bits, int64_t wide, int64_t tall, int64_t stride, const Layer *layers, int64_t count,
                      int64_t threads)
{
    Work alone = {{bits, wide, tall, stride}, layers, count, BANDS_A_THREAD, 0, 0, 1};
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
