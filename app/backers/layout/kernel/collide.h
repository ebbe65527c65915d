/* Drawn sizes keep clear of each other where they will be at the end of the tick, as layout/collide.py says it. */

#define CROWD 128 /* leaves one leaf may overlap; where more do, some are picked evenly, so that a tick stays short */

/* Leaf `c`: its bodies where they will be, and the box around them. */
static void box_leaf(Sim *s, int c) {
    Level *leaves = &s->level[0];
    int first = c * LEAF, here = s->n - first < LEAF ? s->n - first : LEAF;
    float *body_x = s->body_x + first, *body_y = s->body_y + first, *radius = s->body_radius + first;
    float cx = (float)s->felt[node_of(s, first)].x, cy = (float)s->felt[node_of(s, first)].y;
    for (int k = 0; k < LEAF; k++) body_x[k] = body_y[k] = FAR_BODY, radius[k] = 0;
    float west = 1e15f, east = -1e15f, south = 1e15f, north = -1e15f;
    for (int k = 0; k < here; k++) {
        int node = node_of(s, first + k);
        float r = s->radius[node], x = (float)(s->felt[node].x - cx), y = (float)(s->felt[node].y - cy);
        body_x[k] = x, body_y[k] = y, radius[k] = r;
        west = x - r < west ? x - r : west, east = x + r > east ? x + r : east;
        south = y - r < south ? y - r : south, north = y + r > north ? y + r : north;
    }
    float slack = 1e-6f * (fabsf(cx) + fabsf(cy)); /* what adding the centre may lose */
    leaves->x[c] = cx, leaves->y[c] = cy;
    leaves->west[c] = cx + west - slack, leaves->east[c] = cx + east + slack;
    leaves->south[c] = cy + south - slack, leaves->north[c] = cy + north + slack;
}

static void box_cell(Sim *s, int depth, int c) {
    const Level *below = &s->level[depth - 1];
    Level *level = &s->level[depth];
    int first = c * LEAF;
    level->west[c] = -largest(-at(below->west + first)), level->east[c] = largest(at(below->east + first));
    level->south[c] = -largest(-at(below->south + first)), level->north[c] = largest(at(below->north + first));
}

/* The leaves whose boxes overlap that of leaf `c`. */
static int overlapping(const Sim *s, Lists *lists, int c) {
    const Level *leaves = &s->level[0];
    float west = leaves->west[c], east = leaves->east[c], south = leaves->south[c], north = leaves->north[c];
    static const int whole[1] = {0};
    const int *parents = whole;
    int count = 1;
    for (int depth = s->levels - 1; depth >= 0; depth--) {
        const Level *level = &s->level[depth];
        int *near = lists->near[depth], found = 0;
        for (int i = 0; i < count; i++) {
            int first = parents[i] * LEAF;
            unsigned hit = bits((at(level->west + first) < east) & (at(level->east + first) > west) &
                                (at(level->south + first) < north) & (at(level->north + first) > south));
            *(v8i_anywhere *)(near + found) = *(const v8i_anywhere *)picks[hit] + first;
            found += __builtin_popcount(hit);
        }
        parents = near, count = found;
    }
    return count;
}

static void collide_leaf(Sim *s, Lists *lists, int c) {
    const Level *leaves = &s->level[0];
    int count = overlapping(s, lists, c), stride = (count + CROWD - 1) / CROWD;
    float strength = (float)s->rules.collide, cx = leaves->x[c], cy = leaves->y[c];
    float west = leaves->west[c], east = leaves->east[c], south = leaves->south[c], north = leaves->north[c];
    v8f x = at(s->body_x + LEAF * c), y = at(s->body_y + LEAF * c), radius = at(s->body_radius + LEAF * c);
    v8f fx = all(0), fy = all(0);
    for (int i = 0; i < count; i += stride) {
        int other = lists->near[0][i];
        float ox = leaves->x[other], oy = leaves->y[other];
        const float *other_x = s->body_x + LEAF * other, *other_y = s->body_y + LEAF * other;
        const float *other_radius = s->body_radius + LEAF * other;
        v8f there_x = at(other_x), there_y = at(other_y), size = at(other_radius);
        unsigned inside = bits((there_x - size < east - ox) & (there_x + size > west - ox) &
                               (there_y - size < north - oy) & (there_y + size > south - oy));
        v8f here_x = x + (cx - ox), here_y = y + (cy - oy);
        for (; inside; inside &= inside - 1) {
            int k = __builtin_ctz(inside);
            v8f dx = here_x - other_x[k], dy = here_y - other_y[k], room = radius + other_radius[k];
            v8f square = dx * dx + dy * dy;
            v8i hit = (square < room * room) & (square > 0.0f);
            if (!bits(hit)) continue;
            v8f far = more(root(square), all(1e-9f)), area = all(other_radius[k] * other_radius[k]);
            v8f push = strength * (room - far) / far * (area / (radius * radius + area));
            fx += only(dx * push, hit), fy += only(dy * push, hit);
        }
    }
    int first = c * LEAF, here = s->n - first < LEAF ? s->n - first : LEAF;
    for (int k = 0; k < here; k++) s->push[node_of(s, first + k)] = (Push){fx[k], fy[k]};
}
