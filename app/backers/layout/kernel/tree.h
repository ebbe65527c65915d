/* The tree over the sorted bodies: every eight make a leaf, every eight cells a larger cell. No pointers, no splitting:
 * cells of a level hold the same number of bodies and are as large as the map is sparse there.
 *
 * Each cell has its centre of mass, its radius, and complex multipoles about the centre (Greengard and Rokhlin 1987).
 * Offsets are conjugate, u = dx - i dy, so that the push of a unit charge at offset d is 1/u = (dx + i dy) / |d|^2.
 */

static inline float reach_of(const Sim *s, float radius) {
    float soft = (float)s->rules.softening, least = 5 * soft, reach = radius / (float)s->rules.opening;
    /* Nearer than ten softening lengths the push isn't 1/r any more. What is small beside the softening may stand for
     * its bodies even so, as their middle is pushed softly, too: else a crowd on one spot would take time n^2. */
    if (reach < least && radius > 0.05f * soft) {
        float crowded = 3.8f * sqrtf(radius * soft);
        reach = crowded > least ? least : crowded > reach ? crowded : reach;
    }
    /* Reaches of a small map touch always: no cell is far, so the sum is exact. */
    return s->exact ? FAR_CELL / 5 : reach;
}

/* Leaf `c`: its bodies from their nodes. */
static void build_leaf(Sim *s, int c) {
    Level *leaves = &s->level[0];
    int first = c * LEAF, here = s->n - first < LEAF ? s->n - first : LEAF;
    double x[LEAF], y[LEAF], middle_x = 0, middle_y = 0;
    for (int k = 0; k < here; k++) {
        Place felt = s->felt[node_of(s, first + k)];
        x[k] = felt.x, y[k] = felt.y;
        middle_x += x[k], middle_y += y[k];
    }
    float cx = (float)(middle_x / here), cy = (float)(middle_y / here);
    float *body_x = s->body_x + first, *body_y = s->body_y + first;
    for (int k = 0; k < here; k++) body_x[k] = (float)(x[k] - cx), body_y[k] = (float)(y[k] - cy);
    for (int k = here; k < LEAF; k++) body_x[k] = body_y[k] = 0;
    v8c u = {at(body_x), -at(body_y)}, power = u;
    float fall = 1;
    for (int k = 2; k <= ORDER; k++) {
        power = times(power, u);
        fall *= (float)k;
        leaves->re[k][c] = sum(power.re) / fall;
        leaves->im[k][c] = sum(power.im) / fall;
    }
    leaves->x[c] = cx, leaves->y[c] = cy, leaves->bodies[c] = (float)here;
    leaves->reach[c] = reach_of(s, sqrtf(largest(u.re * u.re + u.im * u.im)));
    for (int k = here; k < LEAF; k++) body_x[k] = body_y[k] = FAR_BODY;
}

/* Cell `c` of a level above the leaves, from its children and, for its radius, from its bodies. */
static void build_cell(Sim *s, int depth, int c) {
    const Level *below = &s->level[depth - 1], *leaves = &s->level[0];
    Level *level = &s->level[depth];
    int first = c * LEAF, leaf = c << 3 * depth, last = (c + 1) << 3 * depth;
    v8f bodies = at(below->bodies + first);
    float count = sum(bodies);
    float cx = sum(bodies * at(below->x + first)) / count, cy = sum(bodies * at(below->y + first)) / count;
    v8c shift[ORDER + 1], moved = {at(below->x + first) - cx, cy - at(below->y + first)};
    shift[1] = moved;
    for (int k = 2; k <= ORDER; k++) shift[k] = scaled(times(shift[k - 1], moved), 1.0f / (float)k);
    for (int k = 2; k <= ORDER; k++) {
        v8c total = {bodies * shift[k].re, bodies * shift[k].im};
        for (int m = 2; m <= k; m++) {
            v8c moment = {at(below->re[m] + first), at(below->im[m] + first)};
            if (m < k) moment = times(moment, shift[k - m]);
            total.re += moment.re, total.im += moment.im;
        }
        level->re[k][c] = sum(total.re);
        level->im[k][c] = sum(total.im);
    }
    v8f far = all(0);
    for (int k = leaf; k < last && k < leaves->cells; k++) {
        v8f dx = at(s->body_x + LEAF * k) + (leaves->x[k] - cx), dy = at(s->body_y + LEAF * k) + (leaves->y[k] - cy);
        v8f square = dx * dx + dy * dy;
        far = more(far, only(square, square < 1e30f));
    }
    level->x[c] = cx, level->y[c] = cy, level->bodies[c] = count;
    level->reach[c] = reach_of(s, sqrtf(largest(far)));
}
