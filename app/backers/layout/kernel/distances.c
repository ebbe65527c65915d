/* What a simulation knows of distances in its graph: steps from some nodes, the sources, and what each distance weighs.
 * Layout/distances.py says the same in NumPy. */

#include <stdlib.h>
#include <string.h>

#include "kernel.h"

typedef struct {
    int32_t *steps, *queues, *within;
    int reach;
} Search;

static Search searching(Sim *s) { return *(Search *)s->search; }

/* Breadth-first from source `k`; -1 where there is no way. */
static void search_task(Sim *s, int k, int thread) {
    Search all = searching(s);
    int32_t *steps = all.steps + (size_t)k * s->n, *queue = all.queues + (size_t)thread * s->n;
    for (int i = 0; i < s->n; i++) steps[i] = -1;
    steps[s->source[k]] = 0;
    queue[0] = s->source[k];
    for (int head = 0, tail = 1; head < tail; head++) {
        int here = queue[head];
        for (int e = s->start[here]; e < s->start[here + 1]; e++) {
            int other = s->from[s->edge[e]] + s->to[s->edge[e]] - here;
            if (steps[other] >= 0) continue;
            steps[other] = steps[here] + 1;
            queue[tail++] = other;
        }
    }
}

/* Into `within` (sources, reach): how many nodes of each source's region, those it is nearest to, are at most so far. */
static int count_regions(Sim *s, Search *all) {
    int n = s->n, count = s->sources, reach = 0;
    int32_t *best = all->queues, *owner = malloc((size_t)n * sizeof *owner);
    if (!owner) return 0;
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
    free(owner);
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

/* Learns the steps from `sources`; also written to `told` (count, n) if that isn't null. False when there is no memory. */
int learn_distances(Sim *s, int count, const int64_t *sources, int32_t *told) {
    size_t n = (size_t)s->n, blocks = (n + 7) / 8 * 8, k = (size_t)count;
    size_t threads = (size_t)s->rules.threads;
    free(s->distances);
    s->sources = 0;
    char *block = s->distances = calloc(1, 2 * blocks * k * sizeof(float) + n * (sizeof(double) + sizeof(Push)) +
                                               3 * (k + 16) * sizeof(float) + 512);
    Search all = {malloc(k * n * sizeof(int32_t)), malloc(threads * n * sizeof(int32_t)), 0, 0};
    int fine = block && all.steps && all.queues;
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
        s->sources = count;
        s->search = &all;
        pool_run(s->pool, s, search_task, count);
        fine = count_regions(s, &all);
    }
    if (fine) pool_run(s->pool, s, weigh_task, chunks(s->n));
    if (fine && told) memcpy(told, all.steps, k * n * sizeof(int32_t));
    if (!fine) s->sources = 0;
    s->search = 0;
    free(all.steps), free(all.queues), free(all.within);
    return fine;
}
