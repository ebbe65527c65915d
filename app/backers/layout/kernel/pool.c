/* The threads of one simulation. All, the caller among them, take tasks from one counter until none is left.
 *
 * The caller waits only for tasks that another thread has begun: a helper that the system has put aside costs nothing.
 * Helpers look for work for some microseconds, then sleep. Windows has no pthread.h: there the caller works alone.
 */
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
#include <unistd.h>

#define HELPERS 7
#define PATIENCE 4000 /* looks before a helper sleeps: some 50 microseconds */

/* A ticket says which job it is of, how many tasks that job has and which one is next: 16, 24 and 24 bits. */
#define TASK_BITS 24
#define TASK_MASK ((1u << TASK_BITS) - 1)

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
    int helpers;
    Helper helper[HELPERS];
};

static inline void pause_a_little(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static int has_work(Pool *pool) {
    uint64_t ticket = atomic_load(&pool->ticket);
    return (ticket & TASK_MASK) < (ticket >> TASK_BITS & TASK_MASK);
}

/* Takes tasks until there is none. What a ticket names stays as it is until its task is done. */
static void take_part(Pool *pool, int thread) {
    while (has_work(pool)) {
        uint64_t ticket = atomic_fetch_add(&pool->ticket, 1);
        uint32_t next = ticket & TASK_MASK;
        if (next >= (ticket >> TASK_BITS & TASK_MASK)) return;
        pool->task(pool->sim, (int)next, thread);
        atomic_fetch_add(&pool->done, 1);
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

Pool *pool_new(int threads) {
    Pool *pool = threads > 1 ? calloc(1, sizeof(Pool)) : 0;
    if (!pool) return 0;
    pthread_mutex_init(&pool->lock, 0);
    pthread_cond_init(&pool->work, 0);
    pool->owner = getpid();
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
    if (!pool || tasks < 2 || pool->owner != getpid()) {
        for (int k = 0; k < tasks; k++) task(s, k, 0);
        return;
    }
    pool->sim = s;
    pool->task = task;
    atomic_store(&pool->done, 0);
    uint64_t job = (atomic_load(&pool->ticket) >> 2 * TASK_BITS) + 1;
    atomic_store(&pool->ticket, job << 2 * TASK_BITS | (uint64_t)tasks << TASK_BITS);
    if (atomic_load(&pool->asleep)) {
        pthread_mutex_lock(&pool->lock);
        pthread_cond_broadcast(&pool->work);
        pthread_mutex_unlock(&pool->lock);
    }
    take_part(pool, 0);
    for (int look = 0; atomic_load(&pool->done) < tasks; look++) {
        if (look < PATIENCE) pause_a_little();
        else sched_yield();
    }
}

#endif
