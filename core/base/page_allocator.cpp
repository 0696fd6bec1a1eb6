// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/page_allocator.h"

#include <sys/mman.h>

#ifndef MAP_POPULATE
#define MAP_POPULATE 0 // NOLINT(cppcoreguidelines-macro-usage): only Linux has it
#endif

namespace trailscope {

void* takePages(std::size_t bytes)
{
    void* pages =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (pages == MAP_FAILED) {
        throw std::bad_alloc();
    }
    return pages;
}

void givePagesBack(void* pages, std::size_t bytes) noexcept
{
    ::munmap(pages, bytes);
}

} // namespace trailscope
