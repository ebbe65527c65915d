/* Lines of relationships: straight ones and bent ones, whole or cut into dashes. What is out of sight is not cut. */

#include "paint.h"

#define OVER 0.04f /* of a piece of a curve, by which it overlaps the next: else hairlines of ground show between them */

typedef struct {
    double x, y;
} Place;

/* How much of the way from one place to the other lies in the box: from and to are shares; 0 where nothing does. */
static int seen(Place one, Place other, const double *box, double *from, double *to)
{
    const double begin[2] = {one.x, one.y}, way[2] = {other.x - one.x, other.y - one.y};
    *from = 0.0;
    *to = 1.0;
    for (int axis = 0; axis < 2; axis++) {
        double low = box[axis] - begin[axis], high = box[axis + 2] - begin[axis];
        if (fabs(way[axis]) < 1e-9) {
            if (low > 0.0 || high < 0.0)
                return 0;
            continue;
        }
        double in = low / way[axis], out = high / way[axis];
        *from = high_of(*from, low_of(in, out));
        *to = low_of(*to, high_of(in, out));
    }
    return *from <= *to;
}

static double length_of(Place one, Place other)
{
    double x = other.x - one.x, y = other.y - one.y;
    return sqrt(x * x + y * y);
}

static Place place_of(const float *places, int64_t i) { return (Place){places[2 * i], places[2 * i + 1]}; }

static Place between(Place one, Place other, double share)
{
    return (Place){one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share};
}

/* The place so far along the line, counted from its piece `i`. */
static Place along(const float *places, int64_t count, int64_t i, double far)
{
    for (; i + 1 < count; i++) {
        double length = length_of(place_of(places, i), place_of(places, i + 1));
        if (far <= length && length > 0.0)
            return between(place_of(places, i), place_of(places, i + 1), far / length);
        far -= length;
    }
    return place_of(places, count - 1);
}

void draw_route(const Picture *on, int64_t top, int64_t bottom, const float *places, int64_t count, float width,
                const float *pattern, uint32_t color)
{
    float low = INFINITY, high = -INFINITY;
    double total = 0.0;
    for (int64_t i = 0; i < count; i++) {
        float x = places[2 * i], y = places[2 * i + 1];
        if (!(fabsf(x) < 1e7f && fabsf(y) < 1e7f))
            return;
        low = least(low, y);
        high = most(high, y);
        if (i)
            total += length_of(place_of(places, i - 1), place_of(places, i));
    }
    double period = 0.0, longest = 0.0;
    for (int i = 0; i < 4; i++) {
        period += pattern[i];
        longest = i % 2 ? longest : high_of(longest, pattern[i]);
    }
    double pad = (width > 0.0f ? width : 1.0) + 2.0 + longest;
    if (!(width < 1e5f && high + pad > (double)top && low - pad < (double)bottom))
        return;
    const double box[4] = {-pad, (double)top - pad, (double)on->wide + pad, (double)bottom + pad};
    double begun = 0.0, from, to;
    for (int64_t i = 0; i + 1 < count; i++) {
        Place one = place_of(places, i), other = place_of(places, i + 1);
        double length = length_of(one, other), before = begun;
        begun += length;
        if (!seen(one, other, box, &from, &to))
            continue;
        if (!(period > 0.1)) {
            float over = count > 2 ? OVER : 0.0f, x = (float)(other.x - one.x) * over, y = (float)(other.y - one.y) * over;
            draw_line(on, top, bottom, (float)one.x - x, (float)one.y - y, (float)other.x + x, (float)other.y + y, width,
                      color);
            continue;
        }
        /* A dash belongs to the piece in which it begins. */
        int64_t last = (int64_t)((before + to * length) / period);
        for (int64_t k = (int64_t)((before + from * length) / period); k <= last; k++) {
            double start = (double)k * period;
            for (int part = 0; part < 4; start += pattern[part] + pattern[part + 1], part += 2) {
                double end = low_of(start + pattern[part], total);
                if (start < before || (start >= begun && i + 2 < count) || !(start < end))
                    continue;
                Place first = between(one, other, (start - before) / length), past = along(places, count, i, end - before);
                draw_line(on, top, bottom, (float)first.x, (float)first.y, (float)past.x, (float)past.y, width, color);
            }
        }
    }
}
