/* Classical scaling over pivots (Brandes and Pich 2007): where pictures of true distances start. The formulas are those
 * of layout/stress.py; the sums run in one order, so every machine gets the same bits. */

#define COLUMNS 128 /* nodes looked at together: a block of all pivots stays in the cache */
#define POWERS 60   /* of the small matrix, after which two directions lead */

typedef double v4d __attribute__((vector_size(32), may_alias));

static inline double sum4(v4d a) { return (a[0] + a[2]) + (a[1] + a[3]); }

/* What scaling works on: steps (count, n) from each pivot, and its room. */
typedef struct {
    int n, count;
    const int32_t *steps;
    double *column, *row, *block, *small, *other; /* means (n) and (count); (count, COLUMNS); (count, count); (2, count) */
    double mean;
} Scaling;

static void find_means(Scaling *s) {
    double total = 0;
    for (int i = 0; i < s->n; i++) s->column[i] = 0;
    for (int k = 0; k < s->count; k++) {
        const int32_t *steps = s->steps + (size_t)k * s->n;
        int64_t along = 0;
        for (int i = 0; i < s->n; i++) {
            int64_t square = (int64_t)steps[i] * steps[i];
            along += square, s->column[i] += (double)square;
        }
        total += (double)along;
        s->row[k] = (double)along / s->n;
    }
    for (int i = 0; i < s->n; i++) s->column[i] /= s->count;
    s->mean = total / s->count / s->n;
}

/* The doubly centred squares of the columns from `first` on, 0 beyond the last. */
static void centre_block(Scaling *s, int first) {
    int here = s->n - first < COLUMNS ? s->n - first : COLUMNS;
    for (int k = 0; k < s->count; k++) {
        const int32_t *steps = s->steps + (size_t)k * s->n + first;
        double *block = s->block + (size_t)k * COLUMNS, row = s->row[k] - s->mean;
        for (int i = 0; i < here; i++) {
            double far = steps[i];
            block[i] = -0.5 * (far * far - s->column[first + i] - row);
        }
        for (int i = here; i < COLUMNS; i++) block[i] = 0;
    }
}

/* Adds the block's part to the small matrix, on and left of the diagonal. */
static void multiply_block(Scaling *s) {
    for (int k = 0; k < s->count; k++) {
        const v4d *mine = (const v4d *)(s->block + (size_t)k * COLUMNS);
        double *small = s->small + (size_t)k * s->count;
        int l = 0;
        for (; l + 4 <= k + 1; l += 4) {
            const v4d *theirs = (const v4d *)(s->block + (size_t)l * COLUMNS);
            v4d a = {0}, b = {0}, c = {0}, d = {0};
            for (int i = 0; i < COLUMNS / 4; i++) {
                v4d here = mine[i];
                a += here * theirs[i], b += here * theirs[i + COLUMNS / 4];
                c += here * theirs[i + 2 * (COLUMNS / 4)], d += here * theirs[i + 3 * (COLUMNS / 4)];
            }
            small[l] += sum4(a), small[l + 1] += sum4(b), small[l + 2] += sum4(c), small[l + 3] += sum4(d);
        }
        for (; l <= k; l++) {
            const v4d *theirs = (const v4d *)(s->block + (size_t)l * COLUMNS);
            v4d a = {0};
            for (int i = 0; i < COLUMNS / 4; i++) a += mine[i] * theirs[i];
            small[l] += sum4(a);
        }
    }
}

static void to_unit(double *basis, int count) {
    double square = 0;
    for (int k = 0; k < count; k++) square += basis[k] * basis[k];
    double length = sqrt(square);
    for (int k = 0; k < count; k++) basis[k] /= length > 1e-9 ? length : 1e-9;
}

/* Turns `basis` (2, count) into the two leading directions of the small matrix. */
static void find_directions(Scaling *s, double *basis) {
    int count = s->count;
    double *first = basis, *second = basis + count, *next = s->other;
    for (int power = 0; power < POWERS; power++) {
        for (int l = 0; l < 2 * count; l++) next[l] = 0;
        for (int k = 0; k < count; k++) {
            const double *small = s->small + (size_t)k * count;
            double by_first = first[k], by_second = second[k];
            for (int l = 0; l < count; l++) next[l] += small[l] * by_first, next[count + l] += small[l] * by_second;
        }
        memcpy(basis, next, 2 * (size_t)count * sizeof *basis);
        to_unit(first, count);
        double common = 0;
        for (int k = 0; k < count; k++) common += first[k] * second[k];
        for (int k = 0; k < count; k++) second[k] -= first[k] * common;
        to_unit(second, count);
    }
}

/* Scales `points` (2, n) so that the stress of their distances to the pivots is least. */
static void fit_scale(const Scaling *s, const int64_t *pivots, double *points) {
    double *x = points, *y = points + s->n, total = 0, squares = 0;
    for (int k = 0; k < s->count; k++) {
        const int32_t *steps = s->steps + (size_t)k * s->n;
        double here_x = x[pivots[k]], here_y = y[pivots[k]];
        v4d sum = {0}, square = {0};
        for (int first = 0; first < s->n; first += 4) {
            double ratio[4] __attribute__((aligned(32))) = {0};
            for (int i = first; i < first + 4 && i < s->n; i++) {
                double dx = x[i] - here_x, dy = y[i] - here_y, far = sqrt(dx * dx + dy * dy);
                ratio[i - first] = steps[i] > 0 ? far / steps[i] : 0.0;
            }
            v4d four = *(v4d *)ratio;
            sum += four, square += four * four;
        }
        total += sum4(sum), squares += sum4(square);
    }
    double scale = total / (squares > 1e-9 ? squares : 1e-9);
    for (int i = 0; i < 2 * s->n; i++) points[i] *= scale;
}

/* Into `points` (2, n) the scaling over `pivots` (count) by their `steps` (count, n); `basis` (2, count) are the
 * directions to begin with. False when there is no memory. */
static int scale(int n, int count, const int32_t *steps, const int64_t *pivots, double *basis, double *points) {
    size_t wide = (size_t)count, room = (size_t)n + wide + wide * COLUMNS + wide * wide + 2 * wide;
    char *given = malloc(room * sizeof(double) + 32);
    if (!given) return 0;
    Scaling s = {.n = n, .count = count, .steps = steps, .block = (double *)(given + (32 - (uintptr_t)given % 32))};
    s.small = s.block + wide * COLUMNS, s.other = s.small + wide * wide;
    s.row = s.other + 2 * wide, s.column = s.row + wide;
    find_means(&s);
    memset(s.small, 0, wide * wide * sizeof *s.small);
    for (int first = 0; first < n; first += COLUMNS) {
        centre_block(&s, first);
        multiply_block(&s);
    }
    for (int k = 0; k < count; k++)
        for (int l = 0; l < k; l++) s.small[(size_t)l * wide + k] = s.small[(size_t)k * wide + l];
    find_directions(&s, basis);
    for (int first = 0; first < n; first += COLUMNS) {
        int here = n - first < COLUMNS ? n - first : COLUMNS;
        double x[COLUMNS] = {0}, y[COLUMNS] = {0};
        centre_block(&s, first);
        for (int k = 0; k < count; k++) {
            const double *centred = s.block + (size_t)k * COLUMNS;
            double by_x = basis[k], by_y = basis[count + k];
            for (int i = 0; i < COLUMNS; i++) x[i] += by_x * centred[i], y[i] += by_y * centred[i];
        }
        memcpy(points + first, x, (size_t)here * sizeof *x);
        memcpy(points + n + first, y, (size_t)here * sizeof *y);
    }
    fit_scale(&s, pivots, points);
    free(given);
    return 1;
}
