/* One tick, in phases that the threads share. Compiled once for each instruction set; CODE names the result. */

#include <stdlib.h>
#include <string.h>

#include "kernel.h"
#include "simd.h"

#include "order.h"
#include "tree.h"
#include "charge.h"
#include "collide.h"
#include "motion.h"
#include "truth.h"
#include "scaling.h"

/* A hair beside its place each node feels the forces, so that nodes on one spot part. */
static void feel(Sim *s, int chunk, int thread) {
    (void)thread;
    for (int i = chunk * CHUNK, end = chunk_end(chunk, s->n); i < end; i++) {
        double x = s->x[i] + s->hair_x[i], y = s->y[i] + s->hair_y[i];
        s->felt[i] = (Place){x, y};
        s->ahead[i] = (Place){x + s->speed_x[i], y + s->speed_y[i]};
    }
}

/* Task 0 sorts the nodes and looks at the sides, the others pull the edges meanwhile. */
static void sort_and_pull(Sim *s, int task, int thread) {
    (void)thread;
    if (task > 0) {
        pull_edges(s, task - 1);
        return;
    }
    if (s->moved > STALE * s->spacing) sort_nodes(s);
    if (s->sides > 1 && s->tick.side_pull > 0) drift_sides(s);
}

static void build_leaves(Sim *s, int task, int thread) {
    (void)thread;
    int most = s->level[0].cells, end = (task + 1) * (CHUNK / LEAF);
    for (int c = task * (CHUNK / LEAF); c < end && c < most; c++) build_leaf(s, c);
}

static void build_depth(Sim *s, int c, int thread) {
    (void)thread;
    for (int depth = 1; depth <= s->task_level; depth++) {
        int first = c << 3 * (s->task_level - depth), end = (c + 1) << 3 * (s->task_level - depth);
        for (int k = first; k < end && k < s->level[depth].cells; k++) build_cell(s, depth, k);
    }
}

static void box_leaves(Sim *s, int task, int thread) {
    (void)thread;
    int most = s->level[0].cells, end = (task + 1) * (CHUNK / LEAF);
    for (int c = task * (CHUNK / LEAF); c < end && c < most; c++) box_leaf(s, c);
}

static void collide_task(Sim *s, int task, int thread) {
    int most = s->level[0].cells, end = (task + 1) * (CHUNK / LEAF / 4);
    for (int c = task * (CHUNK / LEAF / 4); c < end && c < most; c++) collide_leaf(s, &s->lists[thread], c);
}

static void speed_task(Sim *s, int chunk, int thread) {
    (void)thread;
    speed_up(s, chunk);
}

static void go_bumped(Sim *s, int chunk, int thread) {
    (void)thread;
    go(s, chunk, 1);
}

static void go_freely(Sim *s, int chunk, int thread) {
    (void)thread;
    go(s, chunk, 0);
}

static void step(Sim *s) {
    int nodes = chunks(s->n), tasks = s->level[s->task_level].cells;
    int bump = s->tick.collide && s->largest_radius > 0;
    pool_run(s->pool, s, feel, nodes);
    pool_run(s->pool, s, sort_and_pull, 1 + chunks(s->edges));
    if (s->tick.charge > 0) {
        pool_run(s->pool, s, build_leaves, nodes);
        pool_run(s->pool, s, build_depth, tasks);
        for (int depth = s->task_level + 1; depth < s->levels; depth++)
            for (int c = 0; c < s->level[depth].cells; c++) build_cell(s, depth, c);
        pool_run(s->pool, s, charge_task, tasks);
    }
    if (s->tick.truth > 0 && s->sources) {
        s->unit = s->tick.unit;
        find_sources(s);
        pool_run(s->pool, s, wish_task, nodes);
    }
    pool_run(s->pool, s, speed_task, nodes);
    double hurry = 0;
    for (int chunk = 0; chunk < nodes; chunk++) hurry += s->hurry[chunk];
    s->moved += hurry / s->n;
    if (bump) {
        /* In a wild tick nodes are to meet others than they have felt. They will not go the whole way, though. */
        if (s->moved > 2 * STALE * s->spacing) {
            sort_nodes(s);
            s->moved = hurry / s->n;
        }
        pool_run(s->pool, s, box_leaves, nodes);
        for (int depth = 1; depth < s->levels; depth++)
            for (int c = 0; c < s->level[depth].cells; c++) box_cell(s, depth, c);
        pool_run(s->pool, s, collide_task, (s->level[0].cells + CHUNK / LEAF / 4 - 1) / (CHUNK / LEAF / 4));
    }
    pool_run(s->pool, s, bump ? go_bumped : go_freely, nodes);
    hold_pins(s);
}

const Code CODE = {step, relax, majorize, scale};
