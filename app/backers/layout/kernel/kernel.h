/* What the kernel's files share: the state of one simulation, and the constants of the tree.
 *
 * Coordinates are map units. Places and speeds are doubles and belong to the caller; the tree works in floats, each
 * body relative to the middle of its leaf, so that nodes a thousandth apart are still told apart anywhere on the map.
 */
#ifndef KERNEL_H
#define KERNEL_H

#include <stdint.h>

#define LEAF 8         /* bodies in a leaf, children of a cell: one vector */
#define ORDER 3        /* of the multipoles and the local expansions */
#define TOP_LEVELS 12  /* 8^12 nodes: more than memory holds */
#define CHUNK 2048     /* nodes or edges in one task */
#define STALE 0.1      /* of the mean distance of neighbours: nodes are sorted anew when they have moved so far */
#define FAR_BODY 1e18f /* where the empty lanes of the last leaf stand: their push is nothing, and finite */
#define FAR_CELL 2e7f  /* the same for cells: beyond every reach, yet 1 / FAR_CELL^(ORDER + 1) does not underflow */

typedef struct {
    double x, y;
} Place;

typedef struct {
    float x, y;
} Push;

/* Constants of the forces, set by the caller once: see layout/forces.py for their meaning. */
typedef struct {
    double softening, collide, keep, top_speed, reach, opening;
    int64_t exact_up_to, threads;
} Rules;

/* What the caller may change between ticks. Strengths are those of alpha 1; the kernel makes them today's. */
typedef struct {
    double charge, links, length, pull_x, pull_y, side_pull, side_push, side_room, truth, unit;
    int64_t collide, held;
    const int64_t *held_nodes;
    const double *held_places;
} Tick;

/* All cells of one depth, leaves first. Cells are numbered along the curve; cell c has children 8c to 8c + 7. */
typedef struct {
    int cells, padded;
    float *x, *y;         /* centre of mass */
    float *reach;         /* radius over the opening angle: cells whose reaches touch are near */
    float *bodies;        /* how many, 0 in empty lanes */
    float *re[ORDER + 1]; /* sum over bodies of u^k / k!, u the conjugate offset from the centre; k from 2 */
    float *im[ORDER + 1];
    float *west, *east, *south, *north; /* box around the drawn sizes, for collision */
} Level;

/* What one thread writes while it walks the tree: one list of cells a level. */
typedef struct {
    int *near[TOP_LEVELS];
} Lists;

typedef struct Pool Pool;

typedef struct Sim {
    int n, edges, sides, levels, exact;
    Rules rules;
    Tick tick;
    double alpha;
    /* the caller's: rows of x and y, and the picture (n, 2) */
    double *x, *y, *speed_x, *speed_y, *picture;
    const double *hair_x, *hair_y;
    /* links: ends; and node by node each of its edges, with what share of the edge's pull moves the node */
    int *from, *to, *start, *edge, *owner;
    float *share;
    Push *pull, *pulled;
    /* sides: of each node or -1; of each side its size and so on */
    int *side;
    double *side_size, *side_root, *middle_x, *middle_y, *nudge_x, *nudge_y, *drift_x, *drift_y;
    /* nodes, in their own order: where they feel the forces, later in the tick where the forces take them */
    Place *felt, *ahead;
    Push *push;
    float *radius;
    float largest_radius;
    /* bodies, in the order of the curve, relative to the middle of their leaf */
    uint64_t *keys, *spare;
    double spacing, moved; /* mean distance of neighbours when last sorted; how far nodes moved since, on average */
    double *hurry;         /* for each chunk of nodes, the sum of their speeds along x and y */
    float *body_x, *body_y, *body_radius;
    Level level[TOP_LEVELS];
    Lists *lists; /* one a thread */
    int task_level;
    /* true distances, once they are learnt: what each source weighs for each node and how far off it is wanted, in
     * blocks of eight nodes, source by source; all that weighs on a node; how far it is from where it wishes to be */
    int sources;
    int32_t *source;
    float *weight, *wanted, *source_x, *source_y;
    double *total, unit;
    Push *wish;
    const void *search;
    Pool *pool;
    void *block, *distances;
    const struct Code *code;
} Sim;

/* What is compiled once for each instruction set: one tick of everything; majorization alone; where that starts. */
typedef struct Code {
    void (*step)(Sim *);
    void (*relax)(Sim *, int rounds);
    void (*majorize)(int n, int count, double *pictures, const double *near, const double *solve, int rounds,
                     double overshoot, double *room);
    int (*scale)(int n, int count, const int32_t *steps, const int64_t *pivots, double *basis, double *points);
} Code;
extern const Code code_plain, code_avx2;

/* distances.c */
int learn_distances(Sim *s, int count, const int64_t *sources, int32_t *told);

/* pool.c: runs task(s, 0 .. tasks - 1, thread) on all threads, returns when all are done. */
Pool *pool_new(int threads);
void pool_free(Pool *pool);
void pool_run(Pool *pool, Sim *s, void (*task)(Sim *, int, int), int tasks);

/* Which lanes of eight are picked, for each mask: lanes of the set bits first. Filled when the library is used. */
extern int32_t picks[256][8];

static inline int chunks(int count) { return (count + CHUNK - 1) / CHUNK; }
static inline int chunk_end(int chunk, int count) { return (chunk + 1) * CHUNK < count ? (chunk + 1) * CHUNK : count; }

#endif
