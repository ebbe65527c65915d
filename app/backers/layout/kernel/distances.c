/* What a simulation knows of distances in its graph: steps from some nodes, the sources, and what each distance weighs.
 * Layout/distances.py says the same in NumPy. */

#include <stdlib.h>
#include <string.h>

#include "kernel.h"

/* What a thread keeps while it searches: of each node, from which sources it was met, and was met or is met just now. */
typedef struct {
    uint64_t *seen, *fresh, *next;
    int *here, *there;
} Wave;

typedef struct {
    int32_t *steps, *within;
    int *beside; /* node by node its neighbours, as Sim's edges are listed */
    Wave *waves; /* one a thread */
    int reach, batches;
} Search;

static Search searching(Sim *s) { return *(Search *)s->search; }

/* Breadth-first from the sources of a batch, 64 at most, a bit for each (multi-source search; Then and others, "The more
 * the merrier", 2014). Only nodes that were just met are looked at, so a long path costs no more than it is long. */
static void search_task(Sim *s, int batch, int thread) {
    Search all = searching(s);
    Wave wave = all.waves[thread];
    size_t n = (size_t)s->n;
    int first = (int)((int64_t)s->sources * batch / all.batches);
    int count = (int)((int64_t)s->sources * (batch + 1) / all.batches) - first, active = 0;
    int32_t *steps = all.steps + (size_t)first * n;
    memset(steps, -1, (size_t)count * n * sizeof *steps);
    memset(wave.seen, 0, n * sizeof *wave.seen);
    memset(wave.next, 0, n * sizeof *wave.next);
    for (int k = 0; k < count; k++) {
        int node = s->source[first + k];
        wave.seen[node] = wave.fresh[node] = (uint64_t)1 << k;
        wave.here[active++] = node;
        steps[(size_t)k * n + (size_t)node] = 0;
    }
    for (int32_t level = 1; active; level++) {
        int found = 0;
        for (int i = 0; i < active; i++) {
            uint64_t fresh = wave.fresh[wave.here[i]];
            for (int e = s->start[wave.here[i]], last = s->start[wave.here[i] + 1]; e < last; e++) {
                int other = all.beside[e];
                uint64_t met = fresh & ~wave.seen[other], before = wave.next[other];
                /* Written always, counted if it is the first to come here: no branch to foretell. */
                wave.next[other] = before | met;
                wave.there[found] = other;
                found += !before & (met != 0);
            }
        }
        for (int i = 0; i < found; i++) {
            int node = wave.there[i];
            uint64_t met = wave.next[node];
            wave.seen[node] |= met, wave.fresh[node] = met, wave.next[node] = 0;
            for (; met; met &= met - 1) steps[(size_t)__builtin_ctzll(met) * n + (size_t)node] = level;
        }
        int *spare = wave.here;
        wave.here = wave.there, wave.there = spare, active = found;
    }
}

/* Into `within` (sources, reach): how many nodes of each source's region, those it is nearest to, are at most so far. */
static int count_regions(Sim *s, Search *all) {
    int n = s->n, count = s->sources, reach = 0;
    int32_t *best = malloc(2 * (size_t)n * sizeof *best), *owner = best + n;
    if (!best) return 0;
    for (int i = 0; i < n; i++) best[i] = INT32_MAX, owner[i] = -1;
    for (int k = 0; k < count; k++)
        for (int i = 0; i < n; i++) {
            int32_t far = all->steps[(size_t)k * n + i];
            if (far >= 0 && far < best[i]) best[i] = far, owner[i] = k;
        }
    for (int i = 0; i < n; i++)
        if (owner[i] >= 0 && best[i] > reach) reach = best[i];
    all->reach = ++reach;
    all->within = calloc((size_t)count * (size_t)reach, sizeof *all->within);
    if (all->within) {
        for (int i = 0; i < n; i++)
            if (owner[i] >= 0) all->within[(size_t)owner[i] * reach + best[i]]++;
        for (int k = 0; k < count; k++)
            for (int d = 1; d < reach; d++) all->within[(size_t)k * reach + d] += all->within[(size_t)k * reach + d - 1];
    }
    free(best);
    return all->within != 0;
}

/* Weights of a chunk of nodes: the larger the region near a source, and the nearer the source, the more it weighs. */
static void weigh_task(Sim *s, int chunk, int thread) {
    (void)thread;
    Search all = searching(s);
    for (int i = chunk * CHUNK, end = chunk_end(chunk, s->n); i < end; i++) {
        double total = s->start[i + 1] - s->start[i];
        for (int k = 0; k < s->sources; k++) {
            int32_t far = all.steps[(size_t)k * s->n + i];
            if (far <= 0) continue;
            int half = far / 2 < all.reach ? far / 2 : all.reach - 1;
            double weight = all.within[(size_t)k * all.reach + half] / ((double)far * far);
            size_t spot = ((size_t)(i / 8) * s->sources + k) * 8 + i % 8;
            s->weight[spot] = (float)weight;
            s->wanted[spot] = (float)(weight * far);
            total += weight;
        }
        s->total[i] = total;
    }
}

/* Room for what `threads` searches keep, in one block that the first of them begins; false when there is none. */
static int make_waves(Search *all, size_t threads, size_t n) {
    size_t each = 3 * n * sizeof(uint64_t) + 2 * (n + 1) * sizeof(int);
    all->waves = malloc(threads * (sizeof(Wave) + each + 8));
    if (!all->waves) return 0;
    char *block = (char *)(all->waves + threads);
    for (size_t thread = 0; thread < threads; thread++, block += (each + 7) / 8 * 8) {
        uint64_t *masks = (uint64_t *)block;
        int *lists = (int *)(masks + 3 * n);
        all->waves[thread] = (Wave){masks, masks + n, masks + 2 * n, lists, lists + n + 1};
    }
    return 1;
}

/* Learns the steps from `sources`; also written to `told` (count, n) if that isn't null. False when there is no memory. */
int learn_distances(Sim *s, int count, const int64_t *sources, int32_t *told) {
    size_t n = (size_t)s->n, blocks = (n + 7) / 8 * 8, k = (size_t)count;
    size_t threads = (size_t)s->rules.threads;
    free(s->distances);
    s->sources = 0;
    char *block = s->distances = calloc(1, 2 * blocks * k * sizeof(float) + n * (sizeof(double) + sizeof(Push)) +
                                               3 * (k + 16) * sizeof(float) + 512);
    size_t ends = 2 * (size_t)s->edges;
    Search all = {.steps = malloc(k * n * sizeof(int32_t)), .beside = malloc((ends + 1) * sizeof(int))};
    int fine = block && all.steps && all.beside && make_waves(&all, threads, n);
    if (fine) {
        block += 64 - (uintptr_t)block % 64;
        s->weight = (float *)block, block += blocks * k * sizeof(float);
        s->wanted = (float *)block, block += blocks * k * sizeof(float);
        s->total = (double *)block, block += n * sizeof(double);
        s->wish = (Push *)block, block += n * sizeof(Push);
        s->source_x = (float *)block, block += k * sizeof(float);
        s->source_y = (float *)block, block += k * sizeof(float);
        s->source = (int32_t *)block;
        for (size_t i = 0; i < k; i++) s->source[i] = (int32_t)sources[i];
        for (size_t e = 0; e < ends; e++) all.beside[e] = s->from[s->edge[e]] + s->to[s->edge[e]] - s->owner[e];
        s->sources = count;
        s->search = &all;
        /* Batches of one size, and as many for each thread. */
        all.batches = (count + 63) / 64;
        all.batches = (all.batches + (int)threads - 1) / (int)threads * (int)threads;
        pool_run(s->pool, s, search_task, all.batches);
        fine = count_regions(s, &all);
    }
    if (fine) pool_run(s->pool, s, weigh_task, chunks(s->n));
    if (fine && told) memcpy(told, all.steps, k * n * sizeof(int32_t));
    if (!fine) s->sources = 0;
    s->search = 0;
    free(all.steps), free(all.within), free(all.beside), free(all.waves);
    return fine;
}
