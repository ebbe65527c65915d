/* Nodes in the order of a Hilbert curve, so that neighbours in the list are neighbours on the map.
 *
 * The order is kept while nodes have moved little: cells get their centres and radii anew every tick, so a stale order
 * costs time, never accuracy. */

/* Where 16-bit (x, y) lie along the curve, eight at a time, in two halves of 16 bits each: even and odd bits of the
 * index. The curve's turns are a scan over bits, done in four doublings (after Fabian Giesen and "rawrunprotected"). */
static inline void along_the_curve(v8u x, v8u y, v8u *even, v8u *odd) {
    v8u ones = (v8u)((v8i){0} + 0xFFFF);
    v8u a = x ^ y, b = ones ^ a, c = ones ^ (x | y), d = x & (y ^ ones);
    v8u turn = a | (b >> 1), flip = (a >> 1) ^ a;
    v8u p = ((c >> 1) ^ (b & (d >> 1))) ^ c, q = ((a & (c >> 1)) ^ (d >> 1)) ^ d;
    for (int step = 2; step <= 8; step *= 2) {
        a = turn, b = flip, c = p, d = q;
        turn = (a & (a >> step)) ^ (b & (b >> step));
        flip = (a & (b >> step)) ^ (b & ((a ^ b) >> step));
        p ^= (a & (c >> step)) ^ (b & (d >> step));
        q ^= (b & (c >> step)) ^ ((a ^ b) & (d >> step));
    }
    a = p ^ (p >> 1), b = q ^ (q >> 1);
    *even = x ^ y;
    *odd = b | (ones ^ (*even | a));
}

/* 16 bits spread to the even places of 32. */
static inline v8u spread(v8u a) {
    a = (a | (a << 8)) & 0x00FF00FF;
    a = (a | (a << 4)) & 0x0F0F0F0F;
    a = (a | (a << 2)) & 0x33333333;
    return (a | (a << 1)) & 0x55555555;
}

/* How fine the curve is, in bits an axis, and how many of its bits one pass of the sort takes. */
static void fineness(int n, int *bits_an_axis, int *digit) {
    *bits_an_axis = n <= 4096 ? 8 : n <= 65536 ? 11 : 16;
    *digit = n <= 4096 ? 8 : 11;
}

/* Fills `keys`: place on the curve in the high half, node in the low. */
static void find_keys(Sim *s) {
    int n = s->n, bits_an_axis, digit;
    fineness(n, &bits_an_axis, &digit);
    double west = s->felt[0].x, east = west, south = s->felt[0].y, north = south;
    for (int i = 0; i < n; i++) {
        double x = s->felt[i].x, y = s->felt[i].y;
        west = x < west ? x : west, east = x > east ? x : east;
        south = y < south ? y : south, north = y > north ? y : north;
    }
    double side = east - west > north - south ? east - west : north - south;
    s->spacing = side / sqrt((double)n);
    double scale = 65535.0 / (side > 1e-9 ? side : 1e-9);
    int shift = 32 - 2 * bits_an_axis;
    for (int i = 0; i < n; i += LANES) {
        int32_t x[LANES] __attribute__((aligned(32))) = {0}, y[LANES] __attribute__((aligned(32))) = {0};
        int lanes = n - i < LANES ? n - i : LANES;
        for (int k = 0; k < lanes; k++) {
            x[k] = (int32_t)((s->felt[i + k].x - west) * scale);
            y[k] = (int32_t)((s->felt[i + k].y - south) * scale);
        }
        v8u even, odd;
        along_the_curve(*(v8u *)x, *(v8u *)y, &even, &odd);
        v8u key = ((spread(odd) << 1) | spread(even)) >> shift;
        for (int k = 0; k < lanes; k++) s->keys[i + k] = (uint64_t)key[k] << 32 | (uint32_t)(i + k);
    }
}

/* Sorts `keys` by counting, lowest digit first: nodes of one cell of the curve keep their own order. */
static void sort_keys(Sim *s) {
    int n = s->n, bits_an_axis, digit;
    fineness(n, &bits_an_axis, &digit);
    uint32_t count[2048], mask = (1u << digit) - 1;
    for (int shift = 32; shift < 32 + 2 * bits_an_axis; shift += digit) {
        const uint64_t *restrict from = s->keys;
        uint64_t *restrict to = s->spare;
        for (uint32_t k = 0; k <= mask; k++) count[k] = 0;
        for (int i = 0; i < n; i++) count[from[i] >> shift & mask]++;
        uint32_t before = 0;
        for (uint32_t k = 0; k <= mask; k++) {
            uint32_t here = count[k];
            count[k] = before;
            before += here;
        }
        for (int i = 0; i < n; i++) to[count[from[i] >> shift & mask]++] = from[i];
        s->spare = s->keys, s->keys = to;
    }
}

static void sort_nodes(Sim *s) {
    find_keys(s);
    sort_keys(s);
    s->moved = 0;
}

static inline int node_of(const Sim *s, int body) { return (int)(uint32_t)s->keys[body]; }
