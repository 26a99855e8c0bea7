/* Lets one write or sync of a history fail, or all from there on; preloaded into a Python.
 *
 * `fault_arm` says which, or FAULTS_DISK="KIND NTH CODE STAYS" in the environment: only files whose path holds "history.db" are counted. A write that
 * fails may have written half of what it was given, as on a real disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2 };

static int armed_kind, armed_code, for_ever;
static long left, seen;

void fault_arm(int kind, long nth, int code, int stays) {
    armed_kind = kind, left = nth, armed_code = code, for_ever = stays, seen = 0;
}

__attribute__((constructor)) static void from_environment(void) {
    const char *said = getenv("FAULTS_DISK");
    int kind, code, stays;
    long nth;
    if (said && sscanf(said, "%d %ld %d %d", &kind, &nth, &code, &stays) == 4)
        fault_arm(kind, nth, code, stays);
}

long fault_seen(void) { return seen; }

static int is_ours(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return strstr(path, "history.db") != NULL;
}

static int fails(int kind, int fd) {
    if (!(armed_kind & kind) || !is_ours(fd))
        return 0;
    seen++;
    if (left > 0)
        left--;
    if (left != 0)
        return 0;
    if (!for_ever)
        left = -1;
    return 1;
}

#define REAL(name, type) static type real; if (!real) real = (type)dlsym(RTLD_NEXT, name)

typedef ssize_t (*pwrite_type)(int, const void *, size_t, off_t);
typedef ssize_t (*write_type)(int, const void *, size_t);
typedef int (*sync_type)(int);

ssize_t pwrite64(int fd, const void *text, size_t size, off_t at) {
    REAL("pwrite64", pwrite_type);
    if (fails(WRITES, fd)) {
        real(fd, text, size / 2, at);
        errno = armed_code;
        return -1;
    }
    return real(fd, text, size, at);
}

ssize_t pwrite(int fd, const void *text, size_t size, off_t at) {
    return pwrite64(fd, text, size, at);
}

ssize_t write(int fd, const void *text, size_t size) {
    REAL("write", write_type);
    if (fails(WRITES, fd)) {
        errno = armed_code;
        return -1;
    }
    return real(fd, text, size);
}

int fdatasync(int fd) {
    REAL("fdatasync", sync_type);
    if (fails(SYNCS, fd)) {
        errno = armed_code;
        return -1;
    }
    return real(fd);
}

int fsync(int fd) {
    REAL("fsync", sync_type);
    if (fails(SYNCS, fd)) {
        errno = armed_code;
        return -1;
    }
    return real(fd);
}
