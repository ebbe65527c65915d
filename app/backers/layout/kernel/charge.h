/* The push of every node on every other, by a fast multipole walk down the tree (Greengard and Rokhlin 1987; cells of
 * equal population and an opening angle after Dehnen 2002, "A hierarchical O(N) force calculation algorithm").
 *
 * A cell meets the cells of its own level that were near its parent: far ones go into its local expansion, eight at a
 * time; near ones are left to its children. Leaves that are near each other sum over bodies. Each target is walked to
 * in one order whichever thread does it, so one thread and several give the same bits.
 */

/* The push around a cell's centre: sum over l of b_l u^l, real and imaginary. */
typedef struct {
    float re[ORDER + 1], im[ORDER + 1], x, y;
} Local;

/* The same push seen from another centre. */
static inline void move_local(Local *b, float x, float y) {
    float re = x - b->x, im = b->y - y;
    for (int low = 0; low < ORDER; low++)
        for (int k = ORDER - 1; k >= low; k--) {
            b->re[k] += re * b->re[k + 1] - im * b->im[k + 1];
            b->im[k] += re * b->im[k + 1] + im * b->re[k + 1];
        }
    b->x = x, b->y = y;
}

/* Cell `c` meets the children of `parents`: adds the far ones to `b`, lists the near ones in `near`, says how many. */
static inline int meet(const Level *level, int c, const int *parents, int count, int *near, Local *b, float soft) {
    v8f x = all(level->x[c]), y = all(level->y[c]), reach = all(level->reach[c]);
    v8c sums[ORDER + 1];
    for (int l = 0; l <= ORDER; l++) sums[l] = (v8c){all(0), all(0)};
    int found = 0;
    for (int i = 0; i < count; i++) {
        int first = parents[i] * LEAF;
        v8f dx = x - at(level->x + first), dy = y - at(level->y + first), both = reach + at(level->reach + first);
        v8f square = dx * dx + dy * dy;
        v8i far = square > both * both;
        unsigned close = ~bits(far) & 255;
        /* Written whole, counted in part: no branch to foretell. The list has room for eight more. */
        *(v8i_anywhere *)(near + found) = *(const v8i_anywhere *)picks[close] + first;
        found += __builtin_popcount(close);
        if (close == 255) continue;
        v8f inverse = only(1.0f / (square + soft), far);
        v8c w = {dx * inverse, dy * inverse}, power[ORDER + 2]; /* power[k] = (k - 1)! w^k */
        power[1] = w;
        for (int k = 2; k <= ORDER + 1; k++) power[k] = times(power[k - 1], k == 2 ? w : scaled(w, (float)(k - 1)));
        v8f bodies = at(level->bodies + first);
        for (int l = 0; l <= ORDER; l++) {
            sums[l].re += bodies * power[l + 1].re;
            sums[l].im += bodies * power[l + 1].im;
        }
        for (int k = 2; k <= ORDER; k++) {
            v8c moment = {at(level->re[k] + first), at(level->im[k] + first)};
            for (int l = 0; l + k <= ORDER; l++) {
                v8c p = power[k + l + 1];
                sums[l].re += moment.re * p.re, sums[l].re -= moment.im * p.im;
                sums[l].im += moment.re * p.im, sums[l].im += moment.im * p.re;
            }
        }
    }
    float sign = 1;
    for (int l = 0; l <= ORDER; l++) {
        b->re[l] += sign * sum(sums[l].re), b->im[l] += sign * sum(sums[l].im);
        sign /= -(float)(l + 1);
    }
    return found;
}

/* The bodies of leaf `c` feel its local expansion and the bodies of near leaves. */
static void push_leaf(Sim *s, int c, const int *near, int count, const Local *b, float soft) {
    const Level *leaves = &s->level[0];
    v8f x = at(s->body_x + LEAF * c), y = at(s->body_y + LEAF * c), fx = all(b->re[ORDER]), fy = all(b->im[ORDER]);
    for (int l = ORDER - 1; l >= 0; l--) {
        v8f re = fx * x + fy * y + b->re[l];
        fy = fy * x - fx * y + b->im[l];
        fx = re;
    }
    if (s->exact) fx = fy = all(0);
    float cx = leaves->x[c], cy = leaves->y[c];
    for (int i = 0; i < count; i++) {
        const float *other_x = s->body_x + LEAF * near[i], *other_y = s->body_y + LEAF * near[i];
        v8f here_x = x + (cx - leaves->x[near[i]]), here_y = y + (cy - leaves->y[near[i]]);
        for (int k = 0; k < LEAF; k++) {
            v8f dx = here_x - other_x[k], dy = here_y - other_y[k];
            v8f weight = 1.0f / (dx * dx + (dy * dy + soft));
            fx += dx * weight, fy += dy * weight;
        }
    }
    int first = c * LEAF, here = s->n - first < LEAF ? s->n - first : LEAF;
    for (int k = 0; k < here; k++) s->push[node_of(s, first + k)] = (Push){fx[k], fy[k]};
}

/* Everything in cell `c` of `depth`, given the cells near its parent and what the parent felt. */
static void descend(Sim *s, Lists *lists, int depth, int c, const int *parents, int count, const Local *above) {
    const Level *level = &s->level[depth];
    float soft = (float)(s->rules.softening * s->rules.softening);
    int *near = lists->near[depth];
    Local b = *above;
    move_local(&b, level->x[c], level->y[c]);
    int found = meet(level, c, parents, count, near, &b, soft);
    if (depth == 0) {
        push_leaf(s, c, near, found, &b, soft);
        return;
    }
    int last = (c + 1) * LEAF < s->level[depth - 1].cells ? (c + 1) * LEAF : s->level[depth - 1].cells;
    for (int child = c * LEAF; child < last; child++) descend(s, lists, depth - 1, child, near, found, &b);
}

/* One task: cell `c` of the level of tasks. Each task comes down from the top by itself; that is little work. */
static void charge_task(Sim *s, int c, int thread) {
    Lists *lists = &s->lists[thread];
    static const int whole[1] = {0};
    const int *parents = whole;
    int count = 1, depth = s->levels - 1;
    Local b = {{0}, {0}, 0, 0};
    for (; depth > s->task_level; depth--) {
        const Level *level = &s->level[depth];
        int ancestor = c >> 3 * (depth - s->task_level);
        move_local(&b, level->x[ancestor], level->y[ancestor]);
        float soft = (float)(s->rules.softening * s->rules.softening);
        count = meet(level, ancestor, parents, count, lists->near[depth], &b, soft);
        parents = lists->near[depth];
    }
    descend(s, lists, depth, c, parents, count, &b);
}
