/* Eight floats at a time, in the compiler's own vector types: one source for every instruction set.
 *
 * The number of lanes is the same everywhere, and so is the order in which numbers are added: where a processor has
 * narrower registers the compiler splits the vector, where it has none it loops. Nothing is fused (see
 * packaging/build_kernel.py), so all machines agree to the last bit.
 */
#ifndef SIMD_H
#define SIMD_H

#include <math.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <immintrin.h>
#endif

#define LANES 8

typedef float v8f __attribute__((vector_size(32), may_alias));
typedef int32_t v8i __attribute__((vector_size(32), may_alias));
typedef uint32_t v8u __attribute__((vector_size(32), may_alias));
typedef int32_t v8i_anywhere __attribute__((vector_size(32), may_alias, aligned(4)));

static inline v8f all(float a) { return (v8f){a, a, a, a, a, a, a, a}; }
static inline v8f at(const float *aligned) { return *(const v8f *)aligned; }
static inline v8f only(v8f a, v8i mask) { return (v8f)((v8i)a & mask); }
static inline v8f choose(v8i mask, v8f yes, v8f no) { return (v8f)(((v8i)yes & mask) | ((v8i)no & ~mask)); }
static inline v8f more(v8f a, v8f b) { return choose(a > b, a, b); }
static inline v8f less(v8f a, v8f b) { return choose(a < b, a, b); }

static inline v8f root(v8f a) {
#if defined(__AVX__)
    return (v8f)_mm256_sqrt_ps((__m256)a);
#else
    for (int k = 0; k < LANES; k++) a[k] = sqrtf(a[k]);
    return a;
#endif
}

/* One bit a lane, lane 0 the lowest. */
static inline unsigned bits(v8i mask) {
#if defined(__AVX__)
    return (unsigned)_mm256_movemask_ps((__m256)mask);
#elif defined(__SSE2__)
    __m128 low = (__m128){(float)0}, high = low;
    __builtin_memcpy(&low, &mask, 16);
    __builtin_memcpy(&high, (const char *)&mask + 16, 16);
    return (unsigned)_mm_movemask_ps(low) | (unsigned)_mm_movemask_ps(high) << 4;
#else
    unsigned found = 0;
    for (int k = 0; k < LANES; k++) found |= (unsigned)(mask[k] & 1) << k;
    return found;
#endif
}

static inline float sum(v8f a) { return ((a[0] + a[4]) + (a[2] + a[6])) + ((a[1] + a[5]) + (a[3] + a[7])); }

static inline float largest(v8f a) {
    float best = a[0];
    for (int k = 1; k < LANES; k++) best = a[k] > best ? a[k] : best;
    return best;
}

/* A complex number in each lane. */
typedef struct {
    v8f re, im;
} v8c;

static inline v8c times(v8c a, v8c b) { return (v8c){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
static inline v8c scaled(v8c a, float b) { return (v8c){a.re * b, a.im * b}; }

#endif
