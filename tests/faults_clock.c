/* Sets the clock of a program forward or back: FAULTS_CLOCK=SECONDS; preloaded into a Python. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t id, struct timespec *at) {
    int code = (int)syscall(SYS_clock_gettime, id, at);
    const char *said = getenv("FAULTS_CLOCK");
    if (code == 0 && id == CLOCK_REALTIME && said)
        at->tv_sec += atoll(said);
    return code;
}
