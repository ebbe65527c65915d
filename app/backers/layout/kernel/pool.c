/* The threads of one simulation. The caller takes a job's tasks from the first on, its helpers from the last on, until
 * none is left: so each tends to meet the same nodes in job after job, and finds them in its own cache.
 *
 * The caller waits only for tasks that another thread has begun. When it has to wait long, because the system has put
 * a helper aside for another program, it works alone for a while. Helpers look for work for some microseconds, then
 * sleep. Windows has no pthread.h: there the caller works alone always.
 */
#define _GNU_SOURCE
#include "kernel.h"

#ifdef _WIN32

Pool *pool_new(int threads) {
    (void)threads;
    return 0;
}
void pool_free(Pool *pool) { (void)pool; }
void pool_run(Pool *pool, Sim *s, void (*task)(Sim *, int, int), int tasks) {
    (void)pool;
    for (int k = 0; k < tasks; k++) task(s, k, 0);
}

#else

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define HELPERS 7
#define PATIENCE 4000 /* looks before a helper sleeps: 50 to 200 microseconds */
#define TOO_LONG 3e-3 /* seconds that a caller waits before it does without helpers; no task takes so long by itself */
#define ALONE 500     /* jobs that it then does alone: some 60 ticks */

/* A ticket says which job it is of, which task is the first not taken and where those taken by helpers begin. */
#define TASK_BITS 24
#define TASK_MASK ((1u << TASK_BITS) - 1)
#define FIRST(ticket) ((ticket) >> TASK_BITS & TASK_MASK)
#define END(ticket) ((ticket) & TASK_MASK)

typedef struct {
    struct Pool *pool;
    pthread_t thread;
    int number;
} Helper;

struct Pool {
    _Atomic uint64_t ticket;
    _Atomic int done, asleep, leaving;
    Sim *sim;
    void (*task)(Sim *, int, int);
    pthread_mutex_t lock;
    pthread_cond_t work;
    pid_t owner;
    int helpers, alone, elsewhere;
    Helper helper[HELPERS];
};

static inline void pause_a_little(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int has_work(Pool *pool) {
    uint64_t ticket = atomic_load(&pool->ticket);
    return FIRST(ticket) < END(ticket);
}

/* Takes tasks until there is none. What a ticket names stays as it is until its task is done. */
static void take_part(Pool *pool, int thread) {
    uint64_t ticket = atomic_load(&pool->ticket);
    while (FIRST(ticket) < END(ticket)) {
        uint64_t left = thread ? ticket - 1 : ticket + (1u << TASK_BITS);
        if (!atomic_compare_exchange_weak(&pool->ticket, &ticket, left)) continue;
        pool->task(pool->sim, (int)(thread ? END(left) : FIRST(ticket)), thread);
        atomic_fetch_add(&pool->done, 1);
        ticket = atomic_load(&pool->ticket);
    }
}

static void *help(void *given) {
    Helper *me = given;
    Pool *pool = me->pool;
    while (!atomic_load(&pool->leaving)) {
        for (int look = 0; look < PATIENCE && !has_work(pool); look++) pause_a_little();
        take_part(pool, me->number);
        if (has_work(pool)) continue;
        pthread_mutex_lock(&pool->lock);
        atomic_fetch_add(&pool->asleep, 1);
        while (!has_work(pool) && !atomic_load(&pool->leaving)) pthread_cond_wait(&pool->work, &pool->lock);
        atomic_fetch_sub(&pool->asleep, 1);
        pthread_mutex_unlock(&pool->lock);
    }
    return 0;
}

/* Keeps helpers off the caller's processor. Systems are known to wake them right there, and to leave them waiting. */
static void step_aside(Pool *pool) {
#ifdef __linux__
    int here = sched_getcpu();
    cpu_set_t others;
    if (here < 0 || here == pool->elsewhere || sched_getaffinity(0, sizeof others, &others)) return;
    CPU_CLR(here, &others);
    if (CPU_COUNT(&others) == 0) return;
    for (int k = 0; k < pool->helpers; k++) pthread_setaffinity_np(pool->helper[k].thread, sizeof others, &others);
    pool->elsewhere = here;
#else
    (void)pool;
#endif
}

Pool *pool_new(int threads) {
    Pool *pool = threads > 1 ? calloc(1, sizeof(Pool)) : 0;
    if (!pool) return 0;
    pthread_mutex_init(&pool->lock, 0);
    pthread_cond_init(&pool->work, 0);
    pool->owner = getpid();
    pool->elsewhere = -1;
    /* Signals are the program's business, not a helper's. */
    sigset_t every, before;
    sigfillset(&every);
    pthread_sigmask(SIG_BLOCK, &every, &before);
    for (int k = 0; k < HELPERS && k < threads - 1; k++) {
        Helper *helper = &pool->helper[k];
        *helper = (Helper){.pool = pool, .number = k + 1};
        if (pthread_create(&helper->thread, 0, help, helper)) break;
        pool->helpers++;
    }
    pthread_sigmask(SIG_SETMASK, &before, 0);
    step_aside(pool);
    return pool;
}

void pool_free(Pool *pool) {
    /* In a forked child the helpers don't exist; what they may hold is left to the child's end. */
    if (!pool || pool->owner != getpid()) return;
    pthread_mutex_lock(&pool->lock);
    atomic_store(&pool->leaving, 1);
    pthread_cond_broadcast(&pool->work);
    pthread_mutex_unlock(&pool->lock);
    for (int k = 0; k < pool->helpers; k++) pthread_join(pool->helper[k].thread, 0);
    pthread_cond_destroy(&pool->work);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}

void pool_run(Pool *pool, Sim *s, void (*task)(Sim *, int, int), int tasks) {
    if (pool && pool->alone > 0) pool->alone--;
    if (!pool || pool->alone > 0 || tasks < 2 || pool->owner != getpid()) {
        for (int k = 0; k < tasks; k++) task(s, k, 0);
        return;
    }
    pool->sim = s;
    pool->task = task;
    atomic_store(&pool->done, 0);
    uint64_t job = (atomic_load(&pool->ticket) >> 2 * TASK_BITS) + 1;
    atomic_store(&pool->ticket, job << 2 * TASK_BITS | (uint64_t)tasks);
    if (atomic_load(&pool->asleep)) {
        step_aside(pool);
        pthread_mutex_lock(&pool->lock);
        pthread_cond_broadcast(&pool->work);
        pthread_mutex_unlock(&pool->lock);
    }
    take_part(pool, 0);
    double since = 0;
    for (int look = 0; atomic_load(&pool->done) < tasks; look++) {
        if (look < PATIENCE) {
            pause_a_little();
            continue;
        }
        if (look == PATIENCE) since = now();
        if (now() - since > TOO_LONG) pool->alone = ALONE;
        sched_yield();
    }
}

#endif
