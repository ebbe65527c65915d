/* The pull to true distances: where each node would stand if its distance to some nodes, the sources, were as many steps
 * long as the graph says (majorization of a sparse stress model, Ortmann, Klimenta and Brandes 2017). The formulas are
 * those of layout/distances.py. */

/* How far the nodes of a chunk are from where they wish to be, into `wish`; `unit` is the length of one step. */
static void wish_chunk(Sim *s, int chunk) {
    int count = s->sources, first = chunk * CHUNK, end = chunk_end(chunk, s->n);
    v8f unit = all((float)s->unit), tiny = all((float)(1e-12 * s->unit * s->unit));
    for (int block = first / LANES; block * LANES < end; block++) {
        float x[LANES] __attribute__((aligned(32))) = {0}, y[LANES] __attribute__((aligned(32))) = {0};
        int lanes = s->n - block * LANES < LANES ? s->n - block * LANES : LANES;
        for (int k = 0; k < lanes; k++) {
            x[k] = (float)s->felt[block * LANES + k].x, y[k] = (float)s->felt[block * LANES + k].y;
        }
        v8f here_x = at(x), here_y = at(y), fx = all(0), fy = all(0);
        const float *wanted = s->wanted + (size_t)block * LANES * count, *weight = s->weight + (size_t)block * LANES * count;
        for (int k = 0; k < count; k++) {
            v8f dx = here_x - s->source_x[k], dy = here_y - s->source_y[k];
            v8f pull = at(wanted + LANES * k) * unit / root(dx * dx + (dy * dy + tiny)) - at(weight + LANES * k);
            fx += pull * dx, fy += pull * dy;
        }
        for (int k = 0; k < lanes; k++) s->wish[block * LANES + k] = (Push){fx[k], fy[k]};
    }
    for (int i = first; i < end; i++) {
        double fx = s->wish[i].x, fy = s->wish[i].y;
        for (int k = s->start[i]; k < s->start[i + 1]; k++) {
            int other = s->from[s->edge[k]] + s->to[s->edge[k]] - i;
            double dx = s->felt[i].x - s->felt[other].x, dy = s->felt[i].y - s->felt[other].y;
            double far = sqrt(dx * dx + dy * dy), pull = s->unit / (far > 1e-9 ? far : 1e-9) - 1.0;
            fx += pull * dx, fy += pull * dy;
        }
        double total = s->total[i];
        s->wish[i] = total > 0 ? (Push){(float)(fx / total), (float)(fy / total)} : (Push){0, 0};
    }
}

static void find_sources(Sim *s) {
    for (int k = 0; k < s->sources; k++) {
        s->source_x[k] = (float)s->felt[s->source[k]].x, s->source_y[k] = (float)s->felt[s->source[k]].y;
    }
}

static void wish_task(Sim *s, int chunk, int thread) {
    (void)thread;
    wish_chunk(s, chunk);
}

/* `rounds` steps of majorization and nothing else, in steps of the graph. */
static void relax(Sim *s, int rounds) {
    s->unit = 1.0;
    for (int i = 0; i < s->n; i++) s->felt[i] = (Place){s->x[i], s->y[i]};
    for (int round = 0; round < rounds; round++) {
        find_sources(s);
        pool_run(s->pool, s, wish_task, chunks(s->n));
        for (int i = 0; i < s->n; i++) s->felt[i].x += s->wish[i].x, s->felt[i].y += s->wish[i].y;
    }
    for (int i = 0; i < s->n; i++) s->x[i] = s->felt[i].x, s->y[i] = s->felt[i].y;
}

/* Majorization over all pairs, for `count` pictures (2, n) of one small graph: each goes `overshoot` of the way to the
 * minimum of the bowl that touches its stress from above. near (n, n): 1 / steps, 0 on the diagonal; solve (n, n): the
 * pseudo-inverse of the weighted Laplacian; room (4, n) is scratch. As in layout/stress.py. */
static void majorize(int n, int count, double *pictures, const double *near, const double *solve, int rounds,
                     double overshoot, double *room) {
    double *restrict pull_x = room, *restrict pull_y = room + n, *restrict to_x = room + 2 * n, *restrict to_y = to_x + n;
    for (int picture = 0; picture < count; picture++) {
        double *restrict x = pictures + 2 * (size_t)picture * n, *restrict y = x + n;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < n; i++) pull_x[i] = pull_y[i] = to_x[i] = to_y[i] = 0;
            for (int j = 0; j < n; j++) {
                const double *restrict wish = near + (size_t)j * n;
                double there_x = x[j], there_y = y[j];
                for (int i = 0; i < n; i++) {
                    double dx = x[i] - there_x, dy = y[i] - there_y;
                    double pull = wish[i] / (sqrt(dx * dx + dy * dy) + 1e-9);
                    pull_x[i] += pull * dx, pull_y[i] += pull * dy;
                }
            }
            for (int j = 0; j < n; j++) {
                const double *restrict row = solve + (size_t)j * n;
                double by_x = pull_x[j], by_y = pull_y[j];
                for (int i = 0; i < n; i++) to_x[i] += row[i] * by_x, to_y[i] += row[i] * by_y;
            }
            for (int i = 0; i < n; i++) x[i] += overshoot * (to_x[i] - x[i]), y[i] += overshoot * (to_y[i] - y[i]);
        }
    }
}
