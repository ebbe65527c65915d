/* What the program calls: make a simulation's state, tick it, free it. Nothing here fails but for want of memory. */

#include <stdlib.h>
#include <string.h>

#include "kernel.h"

#if defined(__GNUC__) && !defined(_WIN32)
#define SHOWN __attribute__((visibility("default")))
#elif defined(_WIN32)
#define SHOWN __declspec(dllexport)
#else
#define SHOWN
#endif

int32_t picks[256][8];

static void fill_picks(void) {
    for (int mask = 0; mask < 256; mask++)
        for (int lane = 0, found = 0; lane < 8; lane++)
            if (mask >> lane & 1) picks[mask][found++] = lane;
}

/* The best instruction set that both the library and this processor know; `most` lowers it, for tests. AVX-512 was
 * tried and gave nothing: a division of sixteen takes as long as two of eight. */
static const Code *best_code(int64_t most, int64_t *chosen) {
    *chosen = 0;
#ifdef X86_VARIANTS
    __builtin_cpu_init();
    if (most >= 1 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        *chosen = 1;
        return &code_avx2;
    }
#else
    (void)most;
#endif
    return &code_plain;
}

/* Hands out parts of one block, each at the start of a cache line; first with no block, to learn how large it is. */
typedef struct {
    char *block;
    size_t used;
} Store;

static void *part(Store *store, size_t count, size_t size) {
    void *here = store->block ? store->block + store->used : 0;
    store->used += (count * size + 127) / 64 * 64;
    return here;
}

static void share_out(Sim *s, Store *store) {
    size_t n = (size_t)s->n, e = (size_t)s->edges, padded = (n + LEAF - 1) / LEAF * LEAF, sides = (size_t)s->sides;
#define PART(field, count) s->field = part(store, count, sizeof *s->field)
    PART(from, e), PART(to, e), PART(pull, e), PART(start, n + 1);
    PART(edge, 2 * e), PART(owner, 2 * e), PART(share, 2 * e), PART(pulled, n);
    PART(side, n), PART(side_size, sides), PART(side_root, sides), PART(middle_x, sides), PART(middle_y, sides);
    PART(nudge_x, sides), PART(nudge_y, sides), PART(drift_x, sides), PART(drift_y, sides);
    PART(felt, n), PART(ahead, n), PART(push, n), PART(radius, n), PART(keys, n), PART(spare, n);
    PART(hurry, (size_t)chunks(s->n));
    PART(body_x, padded), PART(body_y, padded), PART(body_radius, padded);
    for (int depth = 0; depth < s->levels; depth++) {
        size_t cells = (size_t)s->level[depth].padded;
        PART(level[depth].x, cells), PART(level[depth].y, cells), PART(level[depth].reach, cells);
        PART(level[depth].bodies, cells), PART(level[depth].west, cells), PART(level[depth].east, cells);
        PART(level[depth].south, cells), PART(level[depth].north, cells);
        for (int k = 2; k <= ORDER; k++) PART(level[depth].re[k], cells), PART(level[depth].im[k], cells);
    }
    size_t threads = (size_t)s->rules.threads;
    PART(lists, threads);
    for (size_t t = 0; t < threads; t++)
        for (int depth = 0; depth < s->levels; depth++) {
            int *near = part(store, (size_t)s->level[depth].padded + LEAF, sizeof *near);
            if (store->block) s->lists[t].near[depth] = near;
        }
#undef PART
}

static void size_levels(Sim *s) {
    int cells = s->n;
    do {
        cells = (cells + LEAF - 1) / LEAF;
        s->level[s->levels].cells = cells;
        s->level[s->levels].padded = (cells + LEAF - 1) / LEAF * LEAF;
        s->levels++;
    } while (cells > LEAF);
    /* Tasks are the cells of the highest level that has a good many. */
    s->task_level = s->levels - 1;
    while (s->task_level > 0 && s->level[s->task_level].cells < 64) s->task_level--;
}

static void empty_lanes(Level *level) {
    for (int c = level->cells; c < level->padded; c++) {
        level->x[c] = level->y[c] = FAR_CELL;
        level->west[c] = level->south[c] = 1e15f;
        level->east[c] = level->north[c] = -1e15f;
    }
}

static void learn_links(Sim *s, const int64_t *ends) {
    for (int e = 0; e < s->edges; e++) {
        s->from[e] = (int)ends[2 * e], s->to[e] = (int)ends[2 * e + 1];
        s->start[s->from[e]]++, s->start[s->to[e]]++;
    }
    int before = 0;
    for (int i = 0; i <= s->n; i++) {
        int degree = i < s->n ? s->start[i] : 0;
        s->start[i] = before;
        before += degree;
    }
    int *free_at = (int *)s->keys; /* not used before the first tick */
    memcpy(free_at, s->start, (size_t)s->n * sizeof *free_at);
    for (int e = 0; e < s->edges; e++) {
        int a = s->from[e], b = s->to[e];
        double at_a = s->start[a + 1] - s->start[a], at_b = s->start[b + 1] - s->start[b];
        double both = (at_a < at_b ? at_a : at_b) * (at_a + at_b);
        s->edge[free_at[a]] = s->edge[free_at[b]] = e;
        s->owner[free_at[a]] = a, s->owner[free_at[b]] = b;
        s->share[free_at[a]++] = (float)(at_b / both);
        s->share[free_at[b]++] = (float)(-at_a / both);
    }
}

SHOWN int64_t backers_kernel_abi(void) { return 4; }

SHOWN void backers_free(Sim *s) {
    if (!s) return;
    pool_free(s->pool);
    free(s->distances);
    free(s->block);
    free(s);
}

/* n and edges are at least 1 and 0; ends (edges, 2); points, speed and hair (2, n), picture (n, 2): the caller keeps
 * them alive and in place. sides (n), -1 or a number below side_count, whose directions are nudge (2, side_count).
 * Returns a null pointer when there is no memory. */
SHOWN Sim *backers_new(int64_t n, int64_t edges, const int64_t *ends, double *points, double *speed,
                       const double *hair, double *picture, const double *radii, const int64_t *sides,
                       int64_t side_count, const double *nudge, const Rules *rules, int64_t instructions) {
    Sim *s = calloc(1, sizeof(Sim));
    if (!s) return 0;
    fill_picks();
    s->n = (int)n, s->edges = (int)edges, s->sides = (int)side_count;
    s->rules = *rules;
    if (s->rules.threads < 1) s->rules.threads = 1;
    s->exact = n <= rules->exact_up_to;
    s->x = points, s->y = points + n, s->speed_x = speed, s->speed_y = speed + n;
    s->hair_x = hair, s->hair_y = hair + n, s->picture = picture;
    size_levels(s);
    Store measure = {0, 0};
    share_out(s, &measure);
    s->block = malloc(measure.used + 64);
    if (!s->block) {
        backers_free(s);
        return 0;
    }
    memset(s->block, 0, measure.used + 64);
    Store store = {(char *)s->block + (64 - (uintptr_t)s->block % 64), 0};
    share_out(s, &store);
    for (int depth = 0; depth < s->levels; depth++) empty_lanes(&s->level[depth]);
    learn_links(s, ends);
    for (int i = 0; i < s->n; i++) {
        s->radius[i] = (float)radii[i];
        if (s->radius[i] > s->largest_radius) s->largest_radius = s->radius[i];
        s->side[i] = (int)sides[i];
        if (sides[i] >= 0) s->side_size[sides[i]]++;
    }
    for (int k = 0; k < s->sides; k++) {
        s->nudge_x[k] = nudge[k], s->nudge_y[k] = nudge[side_count + k];
        s->side_root[k] = __builtin_sqrt(s->side_size[k]);
    }
    int64_t chosen;
    s->code = best_code(instructions, &chosen);
    s->moved = 1e300; /* not sorted yet */
    s->pool = pool_new((int)s->rules.threads);
    return s;
}

SHOWN void backers_tick(Sim *s, const Tick *tick, double alpha) {
    s->tick = *tick;
    s->alpha = alpha;
    s->tick.charge *= alpha, s->tick.links *= alpha, s->tick.truth *= alpha, s->tick.pull_x *= alpha, s->tick.pull_y *= alpha;
    s->tick.side_pull *= alpha, s->tick.side_push *= alpha;
    s->code->step(s);
}

/* Teaches the pull to true distances the steps from `sources` (count); `told` (count, n) gets them, or is null. False
 * when there is no memory. */
SHOWN int64_t backers_learn(Sim *s, int64_t count, const int64_t *sources, int32_t *told) {
    return learn_distances(s, (int)count, sources, told);
}

/* Moves the places to true distances alone, in steps of the graph, by `rounds` of majorization. Learn first. */
SHOWN void backers_relax(Sim *s, int64_t rounds) { s->code->relax(s, (int)rounds); }

SHOWN void backers_majorize(int64_t n, int64_t count, double *pictures, const double *near, const double *solve,
                            int64_t rounds, double overshoot, double *room, int64_t instructions) {
    int64_t chosen;
    best_code(instructions, &chosen)->majorize((int)n, (int)count, pictures, near, solve, (int)rounds, overshoot, room);
}

/* Classical scaling over `pivots` (count), see scaling.h. False when there is no memory. */
SHOWN int64_t backers_scale(int64_t n, int64_t count, const int32_t *steps, const int64_t *pivots, double *basis,
                            double *points, int64_t instructions) {
    int64_t chosen;
    return best_code(instructions, &chosen)->scale((int)n, (int)count, steps, pivots, basis, points);
}

/* 1: AVX2 with fused multiply and add, 0: what every processor of this kind knows. */
SHOWN int64_t backers_instructions(void) {
    int64_t chosen;
    best_code(1, &chosen);
    return chosen;
}
