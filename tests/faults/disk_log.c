/* Writes down what a program does to the files of one folder, in order; faults.power_cut plays it again.

   Preloaded (LD_PRELOAD). BACKERS_DISK is the folder, BACKERS_DISK_LOG the file for the log. An entry is one line,
   `name TAB number TAB number TAB number TAB path TAB path`, and after it as many bytes as the last number says. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 1024
static char ours[MOST]; /* for each handle whether it belongs to a file of the folder */
static int into = -1;
static const char *folder;
static size_t length;
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("BACKERS_DISK_LOG");
    folder = getenv("BACKERS_DISK");
    if (!log || !folder) return;
    length = strlen(folder);
    into = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
}

static int within(const char *path) {
    return into >= 0 && path && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int known(int handle) { return into >= 0 && handle >= 0 && handle < MOST && ours[handle]; }

static void put(const char *data, size_t size) {
    while (size) {
        ssize_t done = syscall(SYS_write, into, data, size);
        if (done <= 0) abort(); /* a log with holes would prove nothing */
        data += done;
        size -= done;
    }
}

static void note(const char *name, long a, long b, size_t size, const char *path, const char *other, const void *data) {
    char line[9000];
    int end = snprintf(line, sizeof line, "%s\t%ld\t%ld\t%zu\t%s\t%s\n", name, a, b, size, path, other);
    put(line, end);
    put(data, size);
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)
/* One call at a time, so that the log has the order in which things were done. */
#define DONE(call) \
    pthread_mutex_lock(&one); \
    long result = call
#define END(type) \
    pthread_mutex_unlock(&one); \
    return (type)result

static void opened(long handle, const char *path, int flags) {
    if (handle < 0 || handle >= MOST) return;
    ours[handle] = within(path);
    if (ours[handle]) note("open", handle, (flags & O_CREAT ? 1 : 0) | (flags & O_TRUNC ? 2 : 0), 0, path, "", "");
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        int mode = va_arg(rest, int); \
        va_end(rest); \
        DONE(real(path, flags, mode)); \
        opened(result, path, flags); \
        END(int); \
    }
OPEN(open)
OPEN(open64)

int openat(int at, const char *path, int flags, ...) {
    REAL(int, "openat", int, const char *, int, ...);
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    DONE(real(at, path, flags, mode));
    opened(result, path, flags);
    END(int);
}

int close(int handle) {
    REAL(int, "close", int);
    DONE(real(handle));
    if (known(handle)) ours[handle] = 0, note("close", handle, 0, 0, "", "", "");
    END(int);
}

ssize_t write(int handle, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    DONE(real(handle, data, size));
    if (known(handle) && result > 0)
        note("write", handle, lseek(handle, 0, SEEK_CUR) - result, result, "", "", data);
    END(ssize_t);
}

#define PWRITE(name, place) \
    ssize_t name(int handle, const void *data, size_t size, place at) { \
        REAL(ssize_t, #name, int, const void *, size_t, place); \
        DONE(real(handle, data, size, at)); \
        if (known(handle) && result > 0) note("write", handle, at, result, "", "", data); \
        END(ssize_t); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, place) \
    int name(int handle, place size) { \
        REAL(int, #name, int, place); \
        DONE(real(handle, size)); \
        if (known(handle) && !result) note("truncate", handle, size, 0, "", "", ""); \
        END(int); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
    int name(int handle) { \
        REAL(int, #name, int); \
        DONE(real(handle)); \
        if (known(handle) && !result) note("sync", handle, 0, 0, "", "", ""); \
        END(int); \
    }
SYNC(fsync)
SYNC(fdatasync)

#define ENTRY(name) \
    int name(const char *path) { \
        REAL(int, #name, const char *); \
        DONE(real(path)); \
        if (within(path) && !result) note(#name, 0, 0, 0, path, "", ""); \
        END(int); \
    }
ENTRY(unlink)
ENTRY(rmdir)

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    DONE(real(path, mode));
    if (within(path) && !result) note("mkdir", 0, 0, 0, path, "", "");
    END(int);
}

#define PAIR(name) \
    int name(const char *path, const char *other) { \
        REAL(int, #name, const char *, const char *); \
        DONE(real(path, other)); \
        if (within(other) && !result) note(#name, 0, 0, 0, path, other, ""); \
        END(int); \
    }
PAIR(rename)
PAIR(link)

int renameat2(int at, const char *path, int to, const char *other, unsigned flags) {
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
    DONE(real(at, path, to, other, flags));
    if (within(other) && !result) note(flags & 2 ? "exchange" : "rename", 0, 0, 0, path, other, "");
    END(int);
}

/* What would go past this log: better not done than not seen. */
ssize_t writev(int handle, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    if (known(handle)) abort();
    return real(handle, parts, count);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    if (known(to)) abort();
    return real(to, from, at, size);
}
