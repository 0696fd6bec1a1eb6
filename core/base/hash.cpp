// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

// Inlined, the hash of a short field costs less than the call into the library would.
#define XXH_INLINE_ALL // NOLINT(cppcoreguidelines-macro-usage)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wconversion"
#include <xxhash.h>
#pragma GCC diagnostic pop

namespace trailscope {

std::uint64_t hashText(std::string_view text) noexcept
{
    return XXH3_64bits(text.data(), text.size());
}

std::uint64_t hashText(std::string_view text, std::uint64_t seed) noexcept
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

std::uint32_t shortHash(std::string_view text) noexcept
{
    if (text.empty()) {
        return 0;
    }
    const auto folded = static_cast<std::uint32_t>(hashText(text) >> 32U);
    return folded == 0 ? 1 : folded;
}

} // namespace trailscope
