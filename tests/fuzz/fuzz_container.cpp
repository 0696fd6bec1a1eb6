// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/container_reader.h"

#include <cstdint>
#include <cstdlib>

//! Whatever the bytes are, unpacking ends within its limits and every part lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    trailscope::InflateLimits limits;
    limits.maxBytes = 1U << 20U;
    limits.ratioFromBytes = 1U << 16U;
    trailscope::ContainerReader reader;
    trailscope::TextBuffer text;
    std::vector<trailscope::TextPart> parts;
    const auto error = reader.read({reinterpret_cast<const char*>(data), size}, text, parts, limits);
    for (const auto& part : parts) {
        if (part.offset + part.size > text.size() || part.offset + part.size < part.offset) {
            std::abort();
        }
    }
    if (error && error->detail.empty()) {
        std::abort();
    }
    return 0;
}
