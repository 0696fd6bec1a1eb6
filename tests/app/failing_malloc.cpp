// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded by memory_test.py and attack.py: after FAIL_AFTER allocations each further one fails, or only one
// with FAIL_ONCE set; with FAIL_IN_THREADS set, those of the main thread are let through and not counted.
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>

extern "C" {
void* __libc_malloc(std::size_t bytes);                          // NOLINT: glibc's names
void* __libc_calloc(std::size_t count, std::size_t bytes);       // NOLINT
void* __libc_realloc(void* old, std::size_t bytes);              // NOLINT
void* __libc_memalign(std::size_t alignment, std::size_t bytes); // NOLINT
}

namespace {

std::atomic<long> made = 0;
long failAfter = -1;
bool failOnce = false;
bool failInThreads = false;
thread_local bool isMainThread = false;

//! Not before: the loader and the C library's own start are not what is tested.
[[gnu::constructor]] void readSettings()
{
    const char* after = std::getenv("FAIL_AFTER");
    failOnce = std::getenv("FAIL_ONCE") != nullptr;
    failInThreads = std::getenv("FAIL_IN_THREADS") != nullptr;
    isMainThread = true;
    made = 0;
    failAfter = after != nullptr ? std::atol(after) : -1;
}

bool fails()
{
    if (failAfter < 0 || (failInThreads && isMainThread)) {
        return false;
    }
    const long before = made++;
    return failOnce ? before == failAfter : before >= failAfter;
}

void* none()
{
    errno = ENOMEM;
    return nullptr;
}

} // namespace

extern "C" {

void* malloc(std::size_t bytes)
{
    return fails() ? none() : __libc_malloc(bytes);
}

void* calloc(std::size_t count, std::size_t bytes)
{
    return fails() ? none() : __libc_calloc(count, bytes);
}

void* realloc(void* old, std::size_t bytes)
{
    return fails() ? none() : __libc_realloc(old, bytes);
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    return fails() ? none() : __libc_memalign(alignment, bytes);
}

int posix_memalign(void** place, std::size_t alignment, std::size_t bytes)
{
    *place = fails() ? nullptr : __libc_memalign(alignment, bytes);
    return *place == nullptr ? ENOMEM : 0;
}

} // extern "C"
