// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_vector.h"

#include <cstdint>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace trailscope {

void preferLargePages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t sizeBytes) noexcept
{
#ifdef __linux__
    constexpr std::uintptr_t pageBytes = std::uintptr_t{2} << 20U;
    const auto address = reinterpret_cast<std::uintptr_t>(begin); // NOLINT: an address to be rounded
    const auto first = (address + pageBytes - 1) / pageBytes * pageBytes;
    const auto last = (address + sizeBytes) / pageBytes * pageBytes;
    if (first < last) {
        // Only advice: without large pages everything works as before.
        static_cast<void>(
            ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE)); // NOLINT: see above
    }
#endif
}

} // namespace trailscope
