/* Links, gravity, sides and the step itself, node by node in doubles; the formulas of links.py, sides.py, engine.py. */

/* What each edge of a chunk pulls with. */
static void pull_edges(Sim *s, int chunk) {
    enum { BLOCK = 256 };
    double dx[BLOCK], dy[BLOCK];
    double strength = s->tick.links, length = s->tick.length;
    for (int first = chunk * CHUNK, end = chunk_end(chunk, s->edges); first < end; first += BLOCK) {
        int count = end - first < BLOCK ? end - first : BLOCK;
        for (int k = 0; k < count; k++) {
            Place a = s->ahead[s->from[first + k]], b = s->ahead[s->to[first + k]];
            dx[k] = b.x - a.x, dy[k] = b.y - a.y;
        }
        for (int k = 0; k < count; k++) {
            double far = sqrt(dx[k] * dx[k] + dy[k] * dy[k]);
            double pull = strength * (1.0 - length / (far > 1e-6 ? far : 1e-6));
            s->pull[first + k] = (Push){(float)(dx[k] * pull), (float)(dy[k] * pull)};
        }
    }
}

/* Each side's wish for its members: to its middle, and away from sides that stand too near. */
static void drift_sides(Sim *s) {
    int count = s->sides;
    for (int a = 0; a < count; a++) s->middle_x[a] = s->middle_y[a] = 0;
    for (int i = 0; i < s->n; i++)
        if (s->side[i] >= 0) {
            s->middle_x[s->side[i]] += s->felt[i].x;
            s->middle_y[s->side[i]] += s->felt[i].y;
        }
    for (int a = 0; a < count; a++) {
        s->middle_x[a] = s->middle_x[a] / s->side_size[a] + s->nudge_x[a];
        s->middle_y[a] = s->middle_y[a] / s->side_size[a] + s->nudge_y[a];
    }
    for (int a = 0; a < count; a++) {
        double apart_x = 0, apart_y = 0;
        for (int b = 0; b < count; b++) {
            if (a == b) continue;
            double dx = s->middle_x[a] - s->middle_x[b], dy = s->middle_y[a] - s->middle_y[b];
            double far = sqrt(dx * dx + dy * dy), lack = s->tick.side_room * (s->side_root[a] + s->side_root[b]) - far;
            if (lack <= 0) continue;
            double share = lack / (far > 1e-6 ? far : 1e-6) * s->side_size[b] / (s->side_size[a] + s->side_size[b]);
            apart_x += dx * share, apart_y += dy * share;
        }
        s->drift_x[a] = s->tick.side_push * apart_x + s->tick.side_pull * s->middle_x[a];
        s->drift_y[a] = s->tick.side_push * apart_y + s->tick.side_pull * s->middle_y[a];
    }
}

/* Speeds of a chunk of nodes after all forces but collision, and where that would take them. */
static void speed_up(Sim *s, int chunk) {
    int first = chunk * CHUNK, end = chunk_end(chunk, s->n), sided = s->sides > 1 && s->tick.side_pull > 0;
    double charge = s->tick.charge, pull_x = s->tick.pull_x, pull_y = s->tick.pull_y;
    const int *restrict edge = s->edge, *restrict owner = s->owner;
    const float *restrict share = s->share;
    const Push *restrict pull = s->pull, *restrict push = s->push;
    Push *restrict pulled = s->pulled;
    Place *restrict felt = s->felt;
    double *restrict speed_x = s->speed_x, *restrict speed_y = s->speed_y;
    for (int i = first; i < end; i++) pulled[i] = (Push){0, 0};
    /* One loop over all edges of all nodes: how many a node has is nothing the processor could foretell. */
    for (int k = s->start[first], last = s->start[end]; k < last; k++) {
        Push *sum = &pulled[owner[k]], by = pull[edge[k]];
        sum->x += by.x * share[k], sum->y += by.y * share[k];
    }
    for (int i = first; i < end; i++) {
        speed_x[i] += pulled[i].x + (charge * push[i].x - pull_x * felt[i].x);
        speed_y[i] += pulled[i].y + (charge * push[i].y - pull_y * felt[i].y);
    }
    for (int i = first; sided && i < end; i++)
        if (s->side[i] >= 0) {
            speed_x[i] += s->drift_x[s->side[i]] - s->tick.side_pull * felt[i].x;
            speed_y[i] += s->drift_y[s->side[i]] - s->tick.side_pull * felt[i].y;
        }
    double truth = s->sources ? s->tick.truth : 0;
    for (int i = first; truth > 0 && i < end; i++) {
        speed_x[i] += truth * s->wish[i].x, speed_y[i] += truth * s->wish[i].y;
    }
    double hurry[4] = {0};
    for (int i = first; i < end; i++) {
        felt[i].x += speed_x[i], felt[i].y += speed_y[i];
        hurry[i & 3] += fabs(speed_x[i]) + fabs(speed_y[i]);
    }
    s->hurry[chunk] = (hurry[0] + hurry[1]) + (hurry[2] + hurry[3]);
}

static inline double within(double a, double most) {
    double below = a < most ? a : most;
    return below > -most ? below : -most;
}

/* A chunk of nodes goes where its speeds take it. */
static void go(Sim *s, int chunk, int bumped) {
    int end = chunk_end(chunk, s->n);
    double keep = s->rules.keep, top = s->rules.top_speed, reach = s->rules.reach;
    const Push *restrict push = s->push;
    double *restrict speed_x = s->speed_x, *restrict speed_y = s->speed_y, *restrict x = s->x, *restrict y = s->y;
    double *restrict picture = s->picture;
    for (int i = chunk * CHUNK; bumped && i < end; i++) speed_x[i] += push[i].x, speed_y[i] += push[i].y;
    for (int i = chunk * CHUNK; i < end; i++) {
        speed_x[i] = within(speed_x[i] * keep, top), speed_y[i] = within(speed_y[i] * keep, top);
        x[i] = within(x[i] + speed_x[i], reach), y[i] = within(y[i] + speed_y[i], reach);
        picture[2 * i] = x[i], picture[2 * i + 1] = y[i];
    }
}

static void hold_pins(Sim *s) {
    for (int64_t k = 0; k < s->tick.held; k++) {
        int64_t i = s->tick.held_nodes[k];
        s->picture[2 * i] = s->x[i] = s->tick.held_places[k];
        s->picture[2 * i + 1] = s->y[i] = s->tick.held_places[s->tick.held + k];
        s->speed_x[i] = s->speed_y[i] = 0;
    }
}
