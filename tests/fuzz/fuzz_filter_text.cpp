// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"

#include <cstdint>
#include <cstdlib>

//! Any text is a filter or has an error with a place inside it, and its repair, if there is one, is a filter;
//! a filter's own text means the same filter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace trailscope;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto parsed = parseFilter(text);
    if (const auto* error = parsed.error()) {
        const bool isInside = error->position <= size && error->length <= size - error->position;
        if (!isInside || text.substr(error->position, error->length) != error->token
            || describe(*error).empty()) {
            std::abort();
        }
        if (const auto repaired = repairedText(text);
            repaired && parseFilter(*repaired).filter() == nullptr) {
            std::abort();
        }
        return 0;
    }
    const auto& filter = *parsed.filter();
    const auto again = parseFilter(toText(filter));
    if (again.filter() == nullptr || *again.filter() != filter || again.cutAtPipe) {
        std::abort();
    }
    return 0;
}
